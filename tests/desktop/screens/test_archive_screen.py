"""Arsip on the real sample: scans taken, shown, turned; marks and place; what is missing."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.model import entities
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.archive.deeds import archive_sheet
from jakber_desktop.operations.attachments.reading import attachment_sheet
from jakber_desktop.operations.workspaces import check_workspace
from jakber_desktop.store.attachments import AttachmentStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.screens.archive.archive_screen import ArchiveScreen
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.model.rows.attachment import AttachmentRow

    Open = Callable[..., MainWindow]

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def photo(size: tuple[int, int] = (200, 300)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "white").save(out, "JPEG")
    return out.getvalue()


class Desk:
    """A window at Arsip of the sample."""

    def __init__(
        self, window: MainWindow, qtbot: QtBot, tasks: Any, dialogs: Any, folder: Path
    ) -> None:
        self.window, self.qtbot, self.tasks, self.dialogs = window, qtbot, tasks, dialogs
        self.folder = folder
        folder.mkdir()
        listing = window.services.session.listing
        assert listing is not None
        window.show_stage(listing.page(MeetingFilter())[0].id, "archive")
        place: Any = window.navigator.page()
        self.place = place
        self.page: ArchiveScreen = place.form.stageStack.currentWidget()
        self.form = self.page.form
        self.settle()

    @property
    def workspace(self) -> Any:
        return self.window.services.session.workspace

    @property
    def meeting(self) -> str:
        meeting = self.page.view_model.meeting_id
        assert meeting is not None
        return meeting

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=60_000)

    def file(self, name: str, data: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(data)
        return path

    def take(self, *paths: Path) -> None:
        self.dialogs.files = list(paths)
        self.key(Key.Key_O, CTRL)
        self.settle()

    def scans(self) -> tuple[AttachmentRow, ...]:
        return attachment_sheet(self.workspace, self.meeting, "scan").files

    def key(self, key: Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        self.qtbot.keyClick(target, key, modifiers)

    def messages(self) -> list[str]:
        return [strip.title for strip in self.window.form.messageBar.messages()]

    def lock(self, state: str) -> None:
        with self.workspace.change("Kunci") as change:
            meeting = change.session.query(entities.Meeting).one()
            old = change.session.query(entities.MinutesVersion).count()
            change.add(
                entities.MinutesVersion(
                    id=change.new_id(), meeting_id=meeting.id, state=state, revision=old
                )
            )
        self.window.services.session.look_for_changes()
        self.settle()


@pytest.fixture
def desk(
    open_window: Open, sample_copy: Path, qtbot: QtBot, tasks: Any, dialogs: Any, tmp_path: Path
) -> Iterator[Desk]:
    window = open_window(sample_copy, today=dt.date(2018, 4, 9))
    made = Desk(window, qtbot, tasks, dialogs, tmp_path / "meja")
    yield made
    made.settle()
    assert check_workspace(made.workspace) == ()


def test_an_empty_archive_says_what_is_missing_and_leads_on(desk: Desk) -> None:
    form = desk.form
    assert form.emptyState.words()[0] == "Belum ada pindaian"
    assert form.minutesLine.words()[:2] == ("waiting", "Notula masih draf")
    assert form.minutesLine.words()[2] == "4 isian wajib belum lengkap."
    assert form.scanLine.words()[:2] == ("waiting", "Pindaian belum ada")
    assert form.codeLine.isHidden()
    assert not form.archiveButton.isEnabled()
    assert form.reasonLabel.text().startswith("Finalkan notula dahulu.")
    assert form.flowSteps.accessibleName() == "Tahap notula: Draf, langkah 1 dari 5"
    assert desk.window.windowTitle().startswith("Arsip: Rapat Monitoring")
    form.minutesLine.button().click()
    assert desk.place.place() == "workspace.minutes"
    desk.window.actions_of["stage_6"].trigger()
    assert desk.place.place() == "workspace.archive"


def test_ctrl_o_takes_a_scan_and_shows_its_pages(desk: Desk, f4_pdf: bytes) -> None:
    desk.take(desk.file("Notula TTD.pdf", f4_pdf))
    form = desk.form
    assert desk.dialogs.asked == ["Pilih pindaian"]
    assert form.pageLabel.accessibleName() == "Pindaian, halaman 1 dari 3"
    assert form.thumbnailStrip.model().rowCount() == 3
    assert form.scanLine.words()[:2] == ("good", "1 pindaian diterima")
    assert form.codeLine.isHidden()
    assert desk.messages() == ["Pindaian “Notula TTD.pdf” diterima"]
    assert desk.place.view_model.stages()[5].fact == "1 pindaian"
    assert form.pageView.hasFocus()
    desk.key(Key.Key_PageDown)
    assert form.pageLabel.accessibleName() == "Pindaian, halaman 2 dari 3"
    desk.window.services.session.undo()
    desk.settle()
    assert form.emptyState.words()[0] == "Belum ada pindaian"
    assert desk.scans() == ()


def test_several_scans_are_walked_by_keys(desk: Desk, f4_pdf: bytes) -> None:
    desk.take(desk.file("Notula.pdf", f4_pdf), desk.file("Hadir.jpg", photo()))
    assert desk.messages() == ["2 pindaian diterima"]
    shown = desk.form.scansList
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    desk.key(Key.Key_Down)
    desk.settle()
    assert desk.page.view_model.wanted() == desk.scans()[1].id
    assert desk.form.pageLabel.accessibleName() == "Pindaian, halaman 1 dari 1"
    desk.key(Key.Key_Delete)
    desk.settle()
    assert desk.messages()[0] == "Lampiran “Hadir.jpg” dihapus"
    assert desk.form.pageLabel.accessibleName() == "Pindaian, halaman 1 dari 3"


def test_scans_are_dropped_anywhere(desk: Desk) -> None:
    area = desk.form.dropArea
    assert area.acceptDrops()
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(desk.file("a.jpg", photo())))])
    area.dropEvent(
        QDropEvent(
            QPointF(10, 10), Qt.DropAction.CopyAction, made,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    desk.settle()
    assert [row.name for row in desk.scans()] == ["a.jpg"]


def test_what_is_no_scan_is_refused(desk: Desk) -> None:
    desk.take(desk.file("a.pdf", b"bukan pdf"))
    assert "bukan PDF, JPG, atau PNG" in desk.messages()[0]
    assert desk.scans() == ()


def test_ctrl_r_turns_the_page_being_read(desk: Desk, f4_pdf: bytes) -> None:
    desk.take(desk.file("a.pdf", f4_pdf))
    view, model = desk.form.pageView, desk.page.view_model
    view.setFocus(Qt.FocusReason.TabFocusReason)
    desk.key(Key.Key_PageDown)
    desk.key(Key.Key_R, CTRL)
    desk.settle()
    assert model.scan is not None
    assert model.scan.turns == (0, 1, 0)
    sizes = model.scan.sizes
    assert sizes[1].width > sizes[1].height
    assert sizes[0].width < sizes[0].height
    for _turn in range(3):
        desk.key(Key.Key_R, CTRL)
    desk.settle()
    assert model.scan.turns == (0, 0, 0)
    assert desk.window.services.session.undo_label == "Lampirkan pindaian “a.pdf”"  # reading only


def test_marks_are_ticked_by_space_and_undone(desk: Desk) -> None:
    form = desk.form
    form.chairCheck.setFocus(Qt.FocusReason.TabFocusReason)
    desk.key(Key.Key_Space)
    desk.settle()
    assert archive_sheet(desk.workspace, desk.meeting).chair_signed
    session = desk.window.services.session
    assert session.undo_label == "Centang tanda tangan pimpinan rapat"
    session.undo()
    desk.settle()
    assert not form.chairCheck.isChecked()
    session.redo()
    desk.settle()
    assert form.chairCheck.isChecked()
    for box in (form.minuteTakerCheck, form.sheetCheck):
        box.click()
    sheet = archive_sheet(desk.workspace, desk.meeting)
    assert (sheet.minute_taker_signed, sheet.sheet_scanned) == (True, True)


def test_the_place_of_the_paper_is_written_when_left(desk: Desk) -> None:
    line = desk.form.placeField.line
    line.setFocus(Qt.FocusReason.TabFocusReason)
    desk.qtbot.keyClicks(line, "Lemari 2")
    desk.key(Key.Key_Tab)
    assert archive_sheet(desk.workspace, desk.meeting).paper_place == "Lemari 2"
    line.setFocus(Qt.FocusReason.TabFocusReason)
    desk.key(Key.Key_End)
    desk.qtbot.keyClicks(line, ", map 3")
    desk.window.actions_of["stage_5"].trigger()  # going elsewhere writes too
    desk.settle()
    assert archive_sheet(desk.workspace, desk.meeting).paper_place == "Lemari 2, map 3"


def test_a_scan_that_cannot_be_drawn_is_told(desk: Desk) -> None:
    desk.take(desk.file("rusak.pdf", b"%PDF-1.7 rusak"))
    assert desk.form.emptyState.words()[0] == "Pindaian ini tidak dapat ditampilkan di sini"
    button = desk.form.emptyState.buttons()[0]
    button.click()
    desk.settle()
    assert [path.name for path in desk.dialogs.opened] == ["rusak.pdf"]


def test_a_scan_that_is_elsewhere_or_damaged_is_told(desk: Desk, f4_pdf: bytes) -> None:
    desk.take(desk.file("a.pdf", f4_pdf))
    kept = AttachmentStore(desk.workspace.path).path(desk.scans()[0].sha256)
    kept.unlink()
    desk.page.renew()
    assert "belum ada di laptop ini" in desk.form.emptyState.words()[0]
    assert desk.form.emptyState.isVisible()
    assert desk.form.scanLine.words()[1] == "1 dari 1 pindaian belum utuh"
    kept.write_bytes(f4_pdf[:-1])
    desk.page.renew()
    assert "rusak di laptop ini" in desk.form.emptyState.words()[0]
    assert desk.form.emptyState.isVisible()
    desk.take(desk.file("a.pdf", f4_pdf))
    assert desk.form.pageLabel.accessibleName() == "Pindaian, halaman 1 dari 3"


def test_final_minutes_still_take_scans(desk: Desk) -> None:
    desk.lock("final")
    form = desk.form
    assert form.minutesLine.words()[:2] == ("good", "Notula final")
    assert form.flowSteps.accessibleName().startswith("Tahap notula: Final")
    assert form.archiveButton.isEnabled()
    desk.take(desk.file("a.jpg", photo()))
    assert len(desk.scans()) == 1
    assert form.chairCheck.isEnabled()
    assert desk.page.note().words == "Notula terkunci"


def test_an_archived_meeting_can_only_be_read(desk: Desk) -> None:
    desk.take(desk.file("a.jpg", photo()))
    desk.lock("archived")
    form = desk.form
    assert not form.attachButton.isEnabled()
    assert not form.chairCheck.isEnabled()
    assert not form.dropArea.acceptDrops()
    assert form.reasonLabel.text().startswith("Rapat sudah diarsipkan.")
    assert not form.archiveButton.isEnabled()
    form.scansList.setFocus(Qt.FocusReason.TabFocusReason)
    desk.key(Key.Key_Delete)
    desk.take(desk.file("b.jpg", photo((50, 50))))
    assert len(desk.scans()) == 1
    assert "Ctrl+O" not in [hint.keys for hint in desk.page.hints()]


def test_signatures_that_were_to_follow_are_added_to_the_archived_meeting(desk: Desk) -> None:
    desk.lock("final")
    desk.dialogs.text = "Tanda tangan menyusul"
    desk.key(Key.Key_Return, CTRL)
    desk.settle()
    form = desk.form
    assert form.flowSteps.accessibleName() == (
        "Tahap notula: Arsip, langkah 5 dari 5, TTD menyusul"
    )
    assert form.minutesLine.words()[1] == "Tanda tangan menyusul"
    assert not form.archiveButton.isEnabled()
    assert form.attachButton.isEnabled()
    desk.take(desk.file("Notula TTD.jpg", photo()))
    for box in (form.chairCheck, form.minuteTakerCheck):
        box.setFocus(Qt.FocusReason.TabFocusReason)
        desk.key(Key.Key_Space)
        desk.settle()
    assert form.flowSteps.accessibleName() == "Tahap notula: Arsip, langkah 5 dari 5"
    assert form.minutesLine.words()[1] == "Rapat diarsipkan"
    assert not form.attachButton.isEnabled()
    assert not form.chairCheck.isEnabled()


def test_one_enabled_action_has_ctrl_o(desk: Desk) -> None:
    for stage in ("stage_6", "stage_1"):
        desk.window.actions_of[stage].trigger()
        desk.settle()
        keyed = [
            action.objectName()
            for action in desk.window.actions_of.all()
            if action.isEnabled() and QKeySequence("Ctrl+O") in action.shortcuts()
        ]
        assert keyed == ["attach_files"]


def test_f4_hides_the_panel(desk: Desk) -> None:
    desk.key(Key.Key_F4)
    assert desk.form.panelFrame.isHidden()
    desk.key(Key.Key_F4)
    assert desk.form.panelFrame.isVisible()


def test_every_control_has_a_name(desk: Desk, f4_pdf: bytes) -> None:
    desk.take(desk.file("a.pdf", f4_pdf))
    buttons = desk.page.findChildren(QAbstractButton)
    for button in (one for one in buttons if one.isVisibleTo(desk.page)):
        assert button.text() or button.accessibleName(), button.objectName()
    for pane in desk.page.panes():
        assert pane.accessibleName() or getattr(pane, "text", str)(), pane.objectName()


@pytest.mark.parametrize(
    ("size", "mode", "scale"),
    [((1366, 688), "light", 1.0), ((1093, 534), "dark", 1.3)],
)
def test_nothing_is_clipped(
    desk: Desk, f4_pdf: bytes, size: tuple[int, int], mode: Any, scale: float
) -> None:
    theme().set_mode(mode)
    theme().set_text_scale(scale)
    desk.window.resize(*size)
    desk.window.grab()
    desk.take(desk.file("Pindaian dengan nama yang panjang sekali untuk panel.pdf", f4_pdf))
    desk.window.grab()
    form = desk.form
    body: QWidget = form.panelBody
    assert body.width() <= form.panelScroll.viewport().width()
    for part in (form.chairCheck, form.minuteTakerCheck, form.sheetCheck):
        assert part.height() >= part.heightForWidth(part.width())
        assert body.rect().contains(part.mapTo(body, part.rect().bottomRight()))
    for button in (form.attachButton, form.rotateButton, form.archiveButton):
        assert button.width() >= button.minimumSizeHint().width(), button.objectName()
    assert form.reasonLabel.height() >= form.reasonLabel.heightForWidth(form.reasonLabel.width())
