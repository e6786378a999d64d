"""Periksa dokumen in the window: a code typed, a file given, answers by sign and sentence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from jakber_desktop.desktop.screens.papers.verify_dialog import VerifyDialog
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.operations.attachments.reading import attachment_bytes
from jakber_desktop.operations.finalising.deeds import finalise
from jakber_desktop.operations.meeting_records import resolve_meeting
from jakber_desktop.operations.workspaces import create_workspace
from tests.scanning import bound, pictures, scanned
from tests.signing import signed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.model.rows.final import Finalised

    Open = Callable[..., MainWindow]

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def final(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Finalised, bytes]:
    """A workspace whose sample minutes are final; what finalising gave, and their PDF."""
    path = tmp_path_factory.mktemp("final") / "contoh.jakber"
    workspace = create_workspace(path, sample=True, user="Nama Contoh")
    done = finalise(workspace, resolve_meeting(workspace, "2018-04-04"), reason="Contoh")
    pdf = attachment_bytes(workspace, done.pdf_id)
    workspace.close()
    return path, done, pdf


class Desk:
    """The window with Periksa dokumen open."""

    def __init__(
        self, window: MainWindow, qtbot: QtBot, tasks: Any, dialogs: Any, folder: Path
    ) -> None:
        self.window, self.qtbot, self.tasks = window, qtbot, tasks
        self.dialogs, self.folder = dialogs, folder
        qtbot.keyClick(window, Key.Key_P, CTRL | SHIFT)
        (self.dialog,) = window.findChildren(VerifyDialog)
        qtbot.waitUntil(self.dialog.isVisible)
        self.form = self.dialog.form

    def type_code(self, text: str) -> None:
        self.form.codeEdit.selectAll()
        self.qtbot.keyClicks(self.form.codeEdit, text)
        self.qtbot.keyClick(self.form.codeEdit, Key.Key_Return)
        self.settle()

    def give(self, data: bytes, name: str = "berkas.pdf") -> None:
        path = self.folder / name
        path.write_bytes(data)
        self.dialogs.files = [path]
        self.qtbot.keyClick(self.dialog, Key.Key_O, CTRL)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=60_000)

    def said(self) -> list[tuple[str, str, str]]:
        return [line.words() for line in self.dialog.lines()]


@pytest.fixture
def desk(
    open_window: Open, final: Any, qtbot: QtBot, tasks: Any, dialogs: Any, tmp_path: Path
) -> Iterator[Desk]:
    made = Desk(open_window(final[0]), qtbot, tasks, dialogs, tmp_path)
    yield made
    made.settle()


def test_a_code_typed_anyhow_is_known_and_leads_to_its_meeting(desk: Desk, final: Any) -> None:
    desk.type_code(final[1].code.lower().replace("-", " "))
    ((state, title, text),) = desk.said()
    assert (state, title) == ("note", "Kode dikenal")
    assert final[1].number in text
    (line,) = desk.dialog.lines()
    assert line.button().text() == "Buka rapat"
    desk.qtbot.mouseClick(line.button(), Qt.MouseButton.LeftButton)
    desk.settle()
    page: Any = desk.window.navigator.page()
    assert page.place() == "workspace.minutes"


def test_a_wrong_code_says_the_form_below_the_field_and_keeps_the_keys(desk: Desk) -> None:
    desk.type_code("NTL-12")
    assert desk.said() == []
    assert desk.form.errorLabel.text() == "Tulis kode seperti NTL-7F3A-92C1."
    assert desk.form.codeEdit.hasFocus()
    desk.type_code("NTL-0000-0000")
    assert not desk.form.errorLabel.isVisible()
    ((state, title, _text),) = desk.said()
    assert (state, title) == ("waiting", "Tidak dikenal di basis data ini")


def test_the_archives_own_pdf_is_good_and_a_changed_one_is_not(desk: Desk, final: Any) -> None:
    desk.give(final[2])
    assert [line[:2] for line in desk.said()] == [("good", "berkas.pdf · Sama dengan arsip")]
    desk.give(signed(final[2]))
    assert [line[:2] for line in desk.said()] == [
        ("bad", "berkas.pdf · Bukan berkas yang sama"), ("note", "Tanda tangan digital"),
    ]  # fmt: skip
    assert "ada utuh di dalamnya" in desk.said()[0][2]


def test_a_dropped_scan_tells_its_version_page_by_page(desk: Desk, final: Any) -> None:
    pages = [scanned(page) for page in pictures(final[2])[:2]]
    path = desk.folder / "pindaian.pdf"
    path.write_bytes(bound(pages))
    parcel = QMimeData()
    parcel.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    area = desk.form.dropArea
    area.dropEvent(QDropEvent(QPointF(9, 9), copy, parcel, left, Qt.KeyboardModifier.NoModifier))
    desk.settle()
    verdict, codes = desk.said()
    assert verdict[:2] == ("note", "pindaian.pdf · Kode pindaian dikenal")
    assert "dengan mata" in verdict[2]
    assert codes[2] == f"1: {final[1].code} · 2: {final[1].code}"


def test_a_file_that_is_no_paper_is_told_in_the_dialog(desk: Desk) -> None:
    desk.give(b"halo", "catatan.pdf")
    ((state, title, _text),) = desk.said()
    assert state == "waiting"
    assert "catatan.pdf" in title


def test_escape_closes_it_also_while_a_file_is_read(desk: Desk, final: Any) -> None:
    path = desk.folder / "berkas.pdf"
    path.write_bytes(final[2])
    desk.dialog.view_model.check_file(path)
    desk.qtbot.keyClick(desk.dialog, Key.Key_Escape)
    desk.settle()
    assert not desk.window.findChildren(VerifyDialog) or not desk.dialog.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_everything_has_a_name_and_room(desk: Desk, final: Any, scale: float) -> None:
    theme().set_text_scale(scale)
    desk.give(final[2])
    for button in desk.dialog.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text()
            assert button.width() >= button.minimumSizeHint().width()
    assert desk.dialog.height() <= 534
    kept: list[QWidget] = [desk.form.codeEdit, desk.form.fileButton, desk.form.closeButton]
    assert all(desk.dialog.rect().contains(w.mapTo(desk.dialog, w.rect().center())) for w in kept)
