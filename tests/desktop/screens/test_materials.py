"""Bahan rapat in Persiapan: attached by key, paste and drop; bound, renamed, removed, opened."""

from __future__ import annotations

import datetime as dt
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.model import entities
from jakber_desktop.operations.attachments import taking as attachments_taking
from jakber_desktop.operations.attachments.reading import attachment_sheet
from jakber_desktop.operations.workspaces import check_workspace
from jakber_desktop.store import copying
from jakber_desktop.store.attachments import AttachmentStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.screens.preparation.preparation_screen import PreparationScreen
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.model.rows.attachment import AttachmentRow

    Open = Callable[..., MainWindow]

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """A window at Persiapan with a folder of files beside it."""

    def __init__(
        self, window: MainWindow, qtbot: QtBot, tasks: Any, dialogs: Any, folder: Path
    ) -> None:
        self.window, self.qtbot, self.tasks, self.dialogs = window, qtbot, tasks, dialogs
        self.folder = folder
        folder.mkdir()
        window.actions_of["open_meeting"].trigger()
        window.actions_of["stage_1"].trigger()
        page: Any = window.navigator.page()
        self.page: PreparationScreen = page.preparation
        self.form = self.page.form
        self.settle()

    @property
    def workspace(self) -> Any:
        return self.window.services.session.workspace

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=60_000)

    def file(self, name: str = "Paparan.pdf", data: bytes = b"%PDF-1.7 isi") -> Path:
        path = self.folder / name
        path.write_bytes(data)
        return path

    def files(self) -> tuple[AttachmentRow, ...]:
        meeting = self.page.view_model.meeting_id
        assert meeting is not None
        return attachment_sheet(self.workspace, meeting).files

    def names(self) -> list[str]:
        return [row.name for row in self.files()]

    def attach(self, *paths: Path) -> None:
        """Ctrl+O and the chooser."""
        self.dialogs.files = list(paths)
        self.key(Key.Key_O, CTRL)
        self.settle()

    def key(self, key: Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None
        self.qtbot.keyClick(target, key, modifiers)

    def type(self, text: str) -> None:
        for letter in text:
            target = QApplication.focusWidget()
            assert target is not None
            self.qtbot.keyClicks(target, letter)

    def go_to_list(self) -> None:
        self.form.materialsList.setFocus(Qt.FocusReason.TabFocusReason)

    def messages(self) -> list[str]:
        return [strip.title for strip in self.window.form.messageBar.messages()]

    def undo(self) -> None:
        self.window.services.session.undo()
        self.settle()

    def drop(self, where: QPoint, *paths: Path) -> None:
        """Let files go at a place of the window."""
        area = self.form.agendaFrame
        made = QMimeData()
        made.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        area.dropEvent(
            QDropEvent(
                QPointF(area.mapFromGlobal(where)), Qt.DropAction.CopyAction, made,
                Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
            )
        )  # fmt: skip
        self.settle()


@pytest.fixture
def desk(
    open_window: Open, sample_copy: Path, qtbot: QtBot, tasks: Any, dialogs: Any, tmp_path: Path
) -> Iterator[Desk]:
    window = open_window(sample_copy, today=dt.date(2018, 3, 26))
    made = Desk(window, qtbot, tasks, dialogs, tmp_path / "meja")
    yield made
    made.settle()
    assert check_workspace(made.workspace) == ()


def test_ctrl_o_attaches_and_says_so(desk: Desk) -> None:
    assert desk.form.materialsHint.isVisible()
    desk.attach(desk.file())
    assert desk.dialogs.asked == ["Lampirkan bahan rapat"]
    assert desk.names() == ["Paparan.pdf"]
    assert desk.form.materialsList.isVisible()
    assert not desk.form.materialsHint.isVisible()
    assert desk.messages() == ["“Paparan.pdf” dilampirkan"]
    assert desk.window.services.session.undo_label == "Lampirkan “Paparan.pdf”"
    assert desk.form.materialsList.current() == desk.files()[0]
    desk.undo()
    assert desk.names() == []
    assert desk.form.materialsHint.isVisible()


def test_the_stepper_counts_them(desk: Desk) -> None:
    desk.attach(desk.file())
    page: Any = desk.window.navigator.page()
    assert page.view_model.stages()[0].fact == "3 agenda, 1 bahan"


def test_files_are_pasted_into_the_list_and_from_the_agenda(desk: Desk) -> None:
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(desk.file("a.txt", b"a")))])
    made.setText("a.txt")
    QGuiApplication.clipboard().setMimeData(made)
    desk.form.agendaTable.setFocus(Qt.FocusReason.TabFocusReason)
    desk.key(Key.Key_V, CTRL)
    desk.settle()
    assert desk.names() == ["a.txt"]
    assert desk.form.agendaTable.model().rowCount() == 3  # no item of it
    QGuiApplication.clipboard().setText("hanya kata")
    desk.go_to_list()
    desk.key(Key.Key_V, CTRL)
    assert desk.messages()[0] == "Tidak ada berkas untuk ditempel"


def test_files_let_go_on_an_item_are_bound_to_it(desk: Desk) -> None:
    table = desk.form.agendaTable
    second = table.viewport().mapToGlobal(table.visualRect(table.model().index(1, 0)).center())
    desk.drop(second, desk.file("a.txt", b"a"), desk.file("b.txt", b"b"))
    assert [row.agenda_number for row in desk.files()] == ["2", "2"]
    assert desk.messages() == ["2 berkas dilampirkan"]
    head = desk.form.materialsHeader
    desk.drop(head.mapToGlobal(head.rect().center()), desk.file("c.txt", b"c"))
    assert desk.files()[2].agenda_number is None


def test_a_file_is_bound_from_its_menu(desk: Desk, qtbot: QtBot) -> None:
    desk.attach(desk.file())
    desk.go_to_list()
    part = desk.page.materials
    part.show_menu(QPoint(0, 0))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    assert words == [
        "Buka lampiran", "Simpan salinan lampiran…", "Kaitkan dengan agenda",
        "Ganti nama lampiran", "Hapus lampiran",
    ]  # fmt: skip
    agenda = choices(menu)
    assert [action.text()[:2] for action in agenda] == ["Ti", "1.", "2.", "3."]
    assert agenda[0].isChecked()
    agenda[3].trigger()
    menu.close()
    assert desk.files()[0].agenda_number == "3"
    assert desk.window.services.session.workspace.stacks().undo[-1].label == (
        "Kaitkan lampiran “Paparan.pdf”"
    )


def choices(menu: QMenu) -> list[QAction]:
    part = next(action.menu() for action in menu.actions() if "agenda" in action.text())
    assert isinstance(part, QMenu)
    return part.actions()


def test_f2_renames(desk: Desk) -> None:
    desk.attach(desk.file())
    desk.go_to_list()
    desk.key(Key.Key_F2)
    desk.qtbot.wait(10)  # the stem is chosen after the view has chosen all
    desk.type("Bahan awal")
    desk.key(Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.names() == ["Bahan awal.pdf"])
    desk.settle()
    assert desk.dialogs.opened == []  # the Enter that ends the name opens nothing
    desk.undo()
    assert desk.names() == ["Paparan.pdf"]


def test_del_removes_and_the_bar_brings_it_back(desk: Desk) -> None:
    desk.attach(desk.file())
    desk.go_to_list()
    desk.key(Key.Key_Delete)
    assert desk.names() == []
    assert desk.messages() == ["Lampiran “Paparan.pdf” dihapus"]
    desk.undo()
    assert desk.files()[0].state == "here"


def test_enter_opens_a_read_only_copy(desk: Desk) -> None:
    desk.attach(desk.file())
    desk.go_to_list()
    desk.key(Key.Key_Return)
    desk.settle()
    (copy,) = desk.dialogs.opened
    assert copy.name == "Paparan.pdf"
    assert copy.read_bytes() == b"%PDF-1.7 isi"
    assert copy.stat().st_mode & 0o222 == 0
    desk.dialogs.can_open = False
    desk.dialogs.target = desk.folder / "salinan.pdf"
    desk.key(Key.Key_Return)
    desk.settle()
    assert desk.messages()[0] == "Tidak ada program untuk membuka “Paparan.pdf”"


def test_a_copy_is_saved(desk: Desk) -> None:
    desk.attach(desk.file())
    desk.dialogs.target = desk.folder / "salinan.pdf"
    desk.window.actions_of["save_attachment"].trigger()
    desk.settle()
    assert desk.dialogs.target.read_bytes() == b"%PDF-1.7 isi"
    assert desk.dialogs.asked[-1] == "Simpan salinan: Paparan.pdf"
    assert desk.messages()[0] == "salinan.pdf tersimpan"


def test_a_program_is_not_started(desk: Desk) -> None:
    desk.attach(desk.file("Paparan.pdf.exe", b"MZ"))
    desk.go_to_list()
    desk.key(Key.Key_Return)
    desk.settle()
    assert desk.dialogs.opened == []
    assert "tidak dijalankan dari sini" in desk.messages()[0]


def test_what_is_missing_or_damaged_is_shown(desk: Desk) -> None:
    desk.attach(desk.file())
    kept = AttachmentStore(desk.workspace.path).path(desk.files()[0].sha256)
    whole = kept.read_bytes()
    kept.write_bytes(whole[:-1] + b"?")
    desk.go_to_list()
    desk.key(Key.Key_Return)
    desk.settle()
    model = desk.page.materials.view_model.files
    row = model.row(0)
    assert row is not None
    assert model.note(row) == "Berkas rusak di laptop ini"
    kept.unlink()
    desk.page.materials.view_model.read()
    row = model.row(0)
    assert row is not None
    assert model.note(row) == "Berkas belum ada di laptop ini"
    desk.attach(desk.file())  # the original mends it
    row = model.row(0)
    assert row is not None
    assert row.state == "here"
    assert "“Paparan.pdf” sudah terlampir" in desk.messages()


def test_what_cannot_be_attached_is_told(desk: Desk) -> None:
    gone = desk.folder / "hilang.txt"
    desk.attach(gone)
    assert "“hilang.txt” tidak ditemukan" in desk.messages()[0]
    desk.attach(gone, desk.folder, desk.file())
    assert "2 berkas tidak dilampirkan" in desk.messages()
    assert desk.names() == ["Paparan.pdf"]


def test_a_large_file_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments_taking, "LARGE", 4)
    desk.attach(desk.file("Rekaman.mp4", b"\0\0\0\x20ftypisom"))
    assert "“Rekaman.mp4” besar (12 B)" in desk.messages()


def test_copying_shows_progress_and_can_be_stopped(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """The second copy takes its time: the strip tells how far all is; what is finished stays."""
    strip, released, real = desk.form.materialsProgress, threading.Event(), copying.copy

    def slow(name: str, pieces: Any, target: Any, total: int, report: Any) -> Any:
        def patient(done: int, whole: int) -> bool:
            report(done, whole)
            if name == "b.bin":
                released.wait(5)
            return bool(report(done, whole))

        return real(name, pieces, target, total, patient)

    monkeypatch.setattr("jakber_desktop.store.attachments.copy", slow)
    monkeypatch.setattr("jakber_desktop.desktop.widgets.progress_strip.SHOWN_AFTER_MS", 0)
    desk.dialogs.files = [desk.file("a.bin", b"a" * 500), desk.file("b.bin", b"b" * 2500)]
    desk.page.materials.choose()
    qtbot.waitUntil(strip.isVisible)
    qtbot.waitUntil(lambda: strip.words() == "2 dari 2 · b.bin")
    strip.cancel_button().click()
    released.set()
    desk.settle()
    assert not strip.isVisible()
    assert desk.messages() == ["Dihentikan; 1 berkas sudah dilampirkan"]
    assert desk.names() == ["a.bin"]
    assert not list(AttachmentStore(desk.workspace.path).folder.glob(".*.part"))


def test_final_minutes_can_only_be_read(desk: Desk) -> None:
    desk.attach(desk.file())
    with desk.workspace.change("Kunci") as change:
        meeting = change.session.query(entities.Meeting).one()
        change.add(
            entities.MinutesVersion(id=change.new_id(), meeting_id=meeting.id, state="final")
        )
    desk.window.services.session.look_for_changes()
    desk.settle()
    assert not desk.form.attachButton.isEnabled()
    assert not desk.form.agendaFrame.acceptDrops()
    desk.go_to_list()
    desk.key(Key.Key_Delete)
    desk.key(Key.Key_F2)
    assert desk.names() == ["Paparan.pdf"]
    desk.key(Key.Key_Return)
    desk.settle()
    assert len(desk.dialogs.opened) == 1  # reading goes on


def test_keys_walk_between_agenda_and_materials(desk: Desk) -> None:
    desk.attach(desk.file())
    desk.go_to_list()
    desk.key(Key.Key_Up)
    assert desk.form.addLine.hasFocus()
    panes = desk.page.panes()
    assert desk.form.materialsList in panes


@pytest.mark.parametrize(
    ("size", "mode", "scale"),
    [((1366, 688), "light", 1.0), ((1093, 534), "dark", 1.3)],
)
def test_nothing_is_clipped(desk: Desk, size: tuple[int, int], mode: Any, scale: float) -> None:
    desk.attach(desk.file("a" * 150 + ".pdf"))
    theme().set_mode(mode)
    theme().set_text_scale(scale)
    desk.window.resize(*size)
    desk.qtbot.wait(1)
    form = desk.form
    frame = form.agendaFrame
    assert not desk.window.grab().isNull()
    for part in (form.materialsHeader, form.materialsList, form.addLine, form.agendaTable):
        bottom = part.mapTo(frame, part.rect().bottomRight())
        assert frame.rect().contains(bottom)
    assert form.materialsList.height() >= theme().size("rowOneLine")
    button = form.attachButton
    assert button.width() >= button.minimumSizeHint().width()
