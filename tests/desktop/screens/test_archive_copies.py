"""Arsip of final minutes: the copy that came back is checked, ticked, archived, exported."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jakber_desktop.desktop.screens.archive.export import ArchiveExport
from jakber_desktop.exchange import qr_reading
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.archive.deeds import archive_sheet
from jakber_desktop.operations.archive.zipping import verify_archive
from jakber_desktop.operations.attachments.reading import attachment_bytes
from jakber_desktop.operations.finalising.deeds import finalise, reopen
from jakber_desktop.operations.meeting_records import meeting_record, resolve_meeting
from jakber_desktop.operations.workspaces import create_workspace
from tests.identities import forget_identity
from tests.scanning import WHITE, bound, photo, pictures, scanned
from tests.signing import signed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.screens.archive.archive_screen import ArchiveScreen
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.model.rows.final import Finalised

    Open = Callable[..., MainWindow]

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Final:
    """A workspace whose sample minutes are final: its file, what finalising gave, the PDF."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "contoh.jakber"
        workspace = create_workspace(self.path, sample=True, user="Nama Contoh")
        meeting = resolve_meeting(workspace, "2018-04-04")
        self.done: Finalised = finalise(workspace, meeting, reason="Contoh")
        self.pdf = attachment_bytes(workspace, self.done.pdf_id)
        workspace.close()
        forget_identity(self.path)
        self.pages = pictures(self.pdf, 110)
        self.scan = bound([scanned(page, 0.6) for page in self.pages], 110)


@pytest.fixture(scope="module")
def final(tmp_path_factory: pytest.TempPathFactory) -> Final:
    return Final(tmp_path_factory.mktemp("final"))


class Desk:
    """A window at Arsip of the final minutes."""

    def __init__(
        self, window: MainWindow, qtbot: QtBot, tasks: Any, dialogs: Any, folder: Path
    ) -> None:
        self.window, self.qtbot, self.tasks, self.dialogs = window, qtbot, tasks, dialogs
        self.folder = folder
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
        return self.page.view_model.meeting_id or ""

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=60_000)

    def take(self, data: bytes, name: str = "Notula TTD.pdf") -> None:
        path = self.folder / name
        path.write_bytes(data)
        self.dialogs.files = [path]
        self.key(Key.Key_O, CTRL)
        self.settle()

    def key(self, key: Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()

    def checks(self) -> list[tuple[str, str]]:
        form = self.form
        lines = (form.codeLine, form.pagesLine, form.sealLine)
        return [line.words()[:2] for line in lines if not line.isHidden()]

    def tick(self, *boxes: Any) -> None:
        for box in boxes:
            box.setFocus()
            self.key(Key.Key_Space)

    def state(self) -> str:
        return str(archive_sheet(self.workspace, self.meeting).state)


@pytest.fixture
def desk(
    open_window: Open, final: Final, qtbot: QtBot, tasks: Any, dialogs: Any, tmp_path: Path
) -> Iterator[Desk]:
    path = tmp_path / final.path.name
    shutil.copy(final.path, path)
    shutil.copytree(f"{final.path}.lampiran", f"{path}.lampiran")
    made = Desk(open_window(path), qtbot, tasks, dialogs, tmp_path)
    yield made
    made.settle()


def test_a_scan_of_the_final_is_checked_by_itself(desk: Desk, final: Final) -> None:
    assert desk.checks() == []
    desk.take(final.scan)
    assert desk.checks() == [
        ("good", "Kode QR cocok"), ("good", "Halaman lengkap"), ("good", "Sidik dokumen cocok"),
    ]  # fmt: skip
    form = desk.form
    assert form.checksFrameTitle.text() == "Pemeriksaan pindaian"
    assert form.codeLine.words()[2] == f"{final.done.code} pada 3 dari 3 halaman"
    assert form.pagesLine.words()[2] == "3 halaman, urutan benar"
    scan = next(
        one
        for one in meeting_record(desk.workspace, desk.meeting).attachments
        if one.kind == "scan"
    )
    assert scan.revision == 0
    assert attachment_bytes(desk.workspace, scan.id.hex if scan.id else "") == final.scan


def test_a_scan_of_the_version_before_a_revision_settles_nothing(desk: Desk, final: Final) -> None:
    desk.take(final.scan)
    reopen(desk.workspace, desk.meeting, "Contoh revisi")
    desk.window.services.session.look_for_changes()
    desk.settle()
    assert {state for state, _ in desk.checks()} == {"waiting"}
    assert "versi sebelum revisi" in desk.form.codeLine.words()[2]
    assert desk.form.scanLine.words()[1] == "Pindaian ini milik versi sebelum revisi"


def test_missing_and_swapped_pages_are_told(desk: Desk, final: Final) -> None:
    one, two, three = final.pages
    desk.take(bound([one, three], 110), "dua.pdf")
    assert desk.checks()[0] == ("good", "Kode QR cocok")
    assert desk.form.pagesLine.words() == (
        "waiting", "Belum semua halaman", "Berkas ini memuat halaman 1, 3 dari 3",
    )  # fmt: skip
    desk.take(bound([two, one, three], 110), "tukar.pdf")
    assert desk.form.pagesLine.words() == (
        "waiting", "Urutan halaman berbeda", "Terbaca berurutan: 2, 1, 3",
    )  # fmt: skip


def test_an_unread_code_is_typed_from_the_paper(desk: Desk, final: Final) -> None:
    desk.take(photo(Image.new("L", (600, 800), WHITE)), "kabur.jpg")
    assert desk.checks()[0] == ("waiting", "Kode QR tidak terbaca")
    desk.dialogs.text = "NTL-0000-0000"
    desk.form.codeLine.button().click()
    assert desk.checks()[0] == ("waiting", "Kode QR tidak terbaca")
    desk.dialogs.text = final.done.code.lower().replace("-", " ")
    desk.form.codeLine.button().click()
    assert desk.checks()[0] == ("good", "Kode cocok")


def test_without_the_reader_the_code_is_asked_for(
    desk: Desk, final: Final, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(qr_reading, "can_read", lambda: False)
    desk.take(final.scan)
    assert desk.checks()[0] == ("waiting", "Kode QR tidak terbaca")
    assert desk.form.codeLine.button().text() == "Ketik kode"


def test_a_digitally_signed_pdf_holds_the_final_and_names_its_signer(
    desk: Desk, final: Final
) -> None:
    desk.take(signed(final.pdf))
    assert [state for state, _title in desk.checks()] == ["good", "good", "good"]
    assert desk.form.sealLine.words()[2] == "Versi final ada utuh di dalam berkas ini"
    assert not desk.form.signatureLine.isHidden()
    state, title, text = desk.form.signatureLine.words()
    assert (state, title) == ("note", "Tanda tangan digital")
    assert "Nama Contoh" in text
    assert "tanpa jaringan" in text


def test_a_paper_of_another_meeting_is_told(desk: Desk, f4_pdf: bytes) -> None:
    desk.take(f4_pdf)
    assert [state for state, _title in desk.checks()] == ["waiting", "open", "open"]


def test_ticked_and_archived_by_keys(desk: Desk, final: Final) -> None:
    desk.take(final.scan)
    form = desk.form
    desk.tick(form.chairCheck, form.minuteTakerCheck)
    assert form.minutesLine.button().text() == "Tandai bertanda tangan"
    form.minutesLine.button().click()
    assert desk.state() == "signed"
    desk.key(Key.Key_Return, CTRL)
    assert desk.dialogs.asked[-1] == "Arsipkan rapat?"
    assert desk.state() == "signed"
    desk.dialogs.yes = True
    desk.key(Key.Key_Return, CTRL)
    assert desk.state() == "archived"
    assert form.flowSteps.accessibleName().startswith("Tahap notula: Arsip")
    assert not form.archiveButton.isEnabled()
    assert not form.chairCheck.isEnabled()


def test_ticks_alone_are_enough_to_archive(desk: Desk, final: Final) -> None:
    desk.take(final.scan)
    desk.tick(desk.form.chairCheck, desk.form.minuteTakerCheck)
    desk.dialogs.yes = True
    desk.form.archiveButton.click()
    assert desk.state() == "archived"


def test_unsigned_minutes_are_archived_only_with_a_reason(desk: Desk) -> None:
    desk.key(Key.Key_Return, CTRL)
    assert desk.dialogs.asked[-1] == "Arsipkan tanpa tanda tangan?"
    assert desk.state() == "final"
    desk.dialogs.text = "Kertasnya hilang"
    desk.key(Key.Key_Return, CTRL)
    assert desk.state() == "archived"


def test_the_final_pdf_opens_from_the_header(desk: Desk, final: Final) -> None:
    minutes, button = desk.page.head_buttons()
    assert minutes.isHidden()
    assert not button.isHidden()
    button.click()  # type: ignore[attr-defined]
    desk.settle()
    (path,) = desk.dialogs.opened
    assert path.read_bytes() == final.pdf


def test_the_whole_meeting_goes_into_a_sound_zip(desk: Desk, final: Final) -> None:
    desk.take(final.scan)
    desk.dialogs.target = desk.folder / "luar" / "Arsip.zip"
    desk.dialogs.target.parent.mkdir()
    desk.window.actions_of["archive_zip"].trigger()
    desk.settle()
    assert desk.dialogs.asked[-1].startswith("Ekspor arsip ZIP: Arsip_2018-04-04_")
    assert verify_archive(desk.dialogs.target).sound
    assert desk.window.form.messageBar.messages()[0].title.startswith("Arsip.zip tersimpan: ")


def test_an_export_from_the_list_can_be_stopped_and_leaves_nothing(desk: Desk) -> None:
    desk.place.go_back()
    desk.settle()
    folder = desk.folder / "luar"
    folder.mkdir()
    desk.dialogs.target = folder / "Arsip.zip"
    desk.window.actions_of["archive_zip"].trigger()
    (export,) = desk.window.findChildren(ArchiveExport)
    assert export.model.works
    export.model.stop()
    desk.settle()
    assert not export.model.works
    assert list(folder.iterdir()) == []
    assert desk.window.form.messageBar.messages() == []
