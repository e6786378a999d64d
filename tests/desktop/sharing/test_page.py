"""Sinkronisasi: its states, what a sync tells, the sidebar, files for a USB stick."""

from __future__ import annotations

import errno
import sqlite3
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jakber_desktop.desktop.viewmodels.sharing.work import EVERY_MS
from jakber_desktop.desktop.words.sharing import (
    received_words,
    result_words,
    share_trouble,
    shortened,
)
from jakber_desktop.model.errors import FolderUnreachable, JakberError, os_reason
from jakber_desktop.model.rows.sync import (
    FolderProbe,
    PackageFiles,
    Progress,
    SyncResult,
    SyncState,
)
from tests.desktop.sharing.conftest import ALT, CTRL, SHIFT
from tests.desktop.sharing.fake_sharing import (
    DEVICES,
    REFUSED,
    SHARED,
    FakeSharing,
    Trouble,
    text_conflict,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.desktop.conftest import ScriptedDialogs
    from tests.desktop.sharing.conftest import Desk

    Open = Callable[..., Desk]

Key = Qt.Key
NOWHERE = SyncState("", False, False, False, None, 0, 0, 0, 0)
AWAY = FolderProbe(reachable=False, founded=False, sealed=False, laptops=0)


def alone() -> FakeSharing:
    """A laptop that shares with nobody."""
    fake = FakeSharing(state=NOWHERE)
    fake.laptops, fake.told, fake.joined = DEVICES[:1], (), ()
    return fake


def test_the_cards_tell_folder_laptops_and_log(open_desk: Open) -> None:
    desk = open_desk(FakeSharing())
    form = desk.page.form
    folder = desk.shown_words(form.folderCard)
    assert "S:\\JakBer\\Sinkron" in folder
    assert "Folder terjangkau, kunci ruang kerja cocok" in folder
    assert "Dikirim 08.02 · 14 perubahan" in folder
    assert "Diterima 08.02 · 9 perubahan" in folder
    laptops = [line.accessibleName() for line in form.devicesCard.lines()]
    assert laptops == [
        "SEKRETARIAT-01, Laptop ini, Aktif",
        "SEKRETARIAT-02, Terlihat hari ini 07.48, Terkini",
        "SEKRETARIAT-03, Terlihat Jum, 30 Mar, jamnya selisih 12 menit, 6 hari lalu",
    ]
    assert "Cadangan lokal dibuat" in desk.shown_words(form.logCard)
    assert form.whenLabel.text() == "Terakhir hari ini 08.02"
    assert not form.refusedCard.isVisible()


def test_a_laptop_that_shares_with_nobody_is_led_to_a_folder(open_desk: Open) -> None:
    desk = open_desk(alone())
    empty = desk.page.form.emptyState
    assert empty.words()[0] == "Belum berbagi dengan laptop lain"
    assert QApplication.focusWidget() is empty.buttons()[0]
    assert desk.window.form.sidebar._line is None


def test_an_unreachable_folder_is_an_amber_note_and_never_a_dialog(open_desk: Open) -> None:
    fake = FakeSharing()
    fake.found, fake.trouble = AWAY, Trouble("folder_unreachable")
    desk = open_desk(fake)
    card = desk.page.form.folderCard.form
    assert card.stateLine.text().startswith("Folder bersama tidak terjangkau.")
    assert desk.page.note().words == "Folder bersama tidak terjangkau"
    desk.press(Key.Key_S, CTRL | SHIFT)
    desk.settle()
    assert desk.told()[0][:2] == ("warning", "Folder bersama tidak terjangkau")
    fake.found, fake.trouble = FakeSharing().found, None
    card.deedButton.click()
    desk.settle()
    assert card.stateLine.text().startswith("Folder terjangkau")
    desk.press(Key.Key_S, CTRL | SHIFT)
    desk.settle()
    assert [title for _, title, _ in desk.told()] == ["Sinkronisasi selesai"]


def test_an_open_folder_says_so_and_a_long_path_keeps_its_ends(open_desk: Open) -> None:
    path = "/mnt/kantor/bagian-kerja-sama-luar-negeri/sekretariat-jakber/sinkronisasi-2018"
    desk = open_desk(FakeSharing(state=SHARED._replace(sealed=False, key_known=False, folder=path)))
    words = desk.shown_words(desk.page.form.folderCard)
    assert "Berkas dibagikan tanpa frasa sandi" in words
    label = desk.page.form.folderCard.form.pathLabel
    label.grab()
    assert label.elides()
    assert label.toolTip() == label.accessibleName() == path


def test_refused_packages_stand_with_their_reason(open_desk: Open) -> None:
    fake = FakeSharing()
    fake.outside = REFUSED
    desk = open_desk(fake)
    words = desk.shown_words(desk.page.form.refusedCard)
    assert "Berkas disegel dengan frasa sandi lain." in words
    desk.press(Key.Key_S, CTRL | SHIFT)
    desk.settle()
    assert ("warning", "1 berkas ditolak", REFUSED[0].reason) in desk.told()
    fake.trouble = JakberError()
    desk.press(Key.Key_S, CTRL | SHIFT)
    desk.settle()
    assert desk.told()[0][0] == "error"


def test_a_sync_tells_what_it_did_from_anywhere(open_desk: Open) -> None:
    fake = FakeSharing(text_conflict())
    desk = open_desk(fake)
    desk.press(Key.Key_2, CTRL)
    desk.press(Key.Key_S, CTRL | SHIFT)
    desk.settle()
    assert "sync S:\\JakBer\\Sinkron" in fake.asked
    told = "14 perubahan dikirim, 9 diterima, 1 digabung otomatis, 1 perlu ditinjau"
    assert desk.told()[0] == ("success", "Sinkronisasi selesai", told)
    desk.window.form.messageBar.messages()[0].buttons()[0].click()
    assert desk.window.navigator.page() is desk.page


def test_a_running_sync_shows_its_counts_and_can_be_stopped(open_desk: Open) -> None:
    going, seen = threading.Event(), []

    def steps(report: Callable[[Progress], bool]) -> None:
        seen.append(report(Progress("take_in", 3, 9)))
        going.wait(10)
        seen.append(report(Progress("take_in", 4, 9)))

    fake = FakeSharing()
    fake.steps = steps
    desk = open_desk(fake)
    desk.press(Key.Key_S, CTRL | SHIFT)
    deeds = desk.window.sharing
    desk.qtbot.waitUntil(lambda: deeds.work.progress is not None)
    strip = deeds._strip
    assert strip is not None
    desk.qtbot.waitUntil(strip.isVisible)
    assert strip.words() == "4 dari 9 · Memasukkan perubahan"
    assert desk.window.form.sidebar._line.words() == "Menyinkronkan…"
    desk.press(Key.Key_S, CTRL | SHIFT)
    assert fake.asked.count("sync S:\\JakBer\\Sinkron") == 1, "one sync at a time"
    strip.cancel_button().click()
    going.set()
    desk.settle()
    assert seen == [True, False]
    assert strip.isHidden()
    assert desk.told()[0][1] == "Sinkronisasi dihentikan"


def test_the_sidebar_counts_conflicts_in_amber_and_tells_the_last_sync(open_desk: Open) -> None:
    fake = FakeSharing(text_conflict(), text_conflict(id="b"))
    desk = open_desk(fake)
    item = desk.window.form.sidebar.items()[5]
    assert (item.count, item.tone) == (2, "warning")
    assert item.accessibleDescription() == "2 perlu ditinjau"
    assert desk.window.form.sidebar._line.words() == "2 perlu ditinjau"
    fake.rows = []
    desk.window.sharing.work.read()
    desk.settle()
    assert desk.window.form.sidebar._line.words() == "Tersinkron 08.02"


def test_an_automatic_sync_is_silent_and_only_runs_where_it_is_wanted(open_desk: Open) -> None:
    fake = FakeSharing()
    desk = open_desk(fake)
    work = desk.window.sharing.work
    work.sync_by_itself()
    assert not work.running
    fake.set_automatic(None, True)
    work.read()
    desk.settle()
    assert work._timer.isActive()
    assert work._timer.interval() == EVERY_MS
    work._timer.timeout.emit()
    assert work.running
    desk.settle()
    assert desk.told() == []
    desk.window.actions_of.acting.emit("end_meeting")
    desk.window.sharing._soon.timeout.emit()
    assert work.running, "a meeting was closed"
    desk.settle()
    fake.trouble = Trouble("folder_unreachable")
    work._timer.timeout.emit()
    desk.settle()
    assert desk.told() == []
    assert work.problem == "folder_unreachable"


def test_a_file_for_a_usb_stick_is_written_and_taken_in(
    open_desk: Open, dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    fake = alone()
    desk = open_desk(fake)
    dialogs.target, dialogs.option = tmp_path / "bawa.jbx", True
    desk.page.form.exportButton.click()
    desk.settle()
    assert dialogs.asked[0] == "Ekspor ke berkas: Sertakan 3 berkas, lampiran dan naskah (33 MB)"
    assert dialogs.target.is_file()
    assert desk.told()[0][1] == "bawa.jbx tersimpan (34 MB)"
    assert desk.told()[0][2].startswith("120 perubahan dan 3 lampiran. Buka")
    dialogs.files = [tmp_path / "satu.jbx", tmp_path / "dua.jbx"]
    desk.page.form.importButton.click()
    desk.settle()
    assert fake.asked[-2:] == ["receive satu.jbx", "receive dua.jbx"]
    assert desk.told()[0][1:] == ("dua.jbx diimpor", "9 perubahan diterima, 1 digabung otomatis")
    fake.outside = REFUSED
    dialogs.files = [tmp_path / "satu.jbx"]
    desk.page.form.importButton.click()
    desk.settle()
    assert desk.told()[0][:2] == ("warning", "satu.jbx tidak diimpor")
    assert not any("Sinkronisasi" in title for _, title, _ in desk.told())


def test_a_folder_that_takes_no_files_is_told_with_the_reason() -> None:
    trouble = FolderUnreachable(name="S", reason=os_reason(OSError(errno.EROFS, "")))
    trouble.__cause__ = OSError(errno.EROFS, "")
    title, text = share_trouble(trouble)
    assert title == "Folder bersama tidak dapat ditulisi"
    assert text.startswith("Disk hanya dapat dibaca. Perubahan tetap tersimpan")
    trouble.__cause__ = OSError(errno.ENOENT, "")
    assert share_trouble(trouble)[0] == "Folder bersama tidak terjangkau"


def test_what_a_sync_did_is_told_without_what_it_did_not() -> None:
    nothing = SyncResult("t", 0, 0, 0, 0, (), 0, 0, 0, 0, 0, ())
    assert result_words(nothing) == received_words(nothing) == "Tidak ada perubahan baru"
    assert result_words(nothing._replace(received=9)) == "9 perubahan diterima"
    brought = nothing._replace(received=26, files_fetched=1, conflicts=2)
    assert received_words(brought) == "26 perubahan dan 1 lampiran diterima, 2 perlu ditinjau"
    (refused,) = REFUSED
    assert shortened(f"Isi “{refused.file}” rusak") == "Isi “seg-44-61.jbx” rusak"


def test_large_attachments_stay_unless_they_are_wanted(
    open_desk: Open, dialogs: ScriptedDialogs, tmp_path: Path
) -> None:
    fake = alone()
    fake.papers = PackageFiles(900, 2_000_000_000, 4)
    desk = open_desk(fake)
    desk.page.form.exportButton.click()
    desk.settle()
    assert (dialogs.asked[-1], dialogs.offered) == (
        "Ekspor ke berkas: Sertakan 900 berkas, lampiran dan naskah (2,0 GB)", False,
    )  # fmt: skip
    assert fake.asked == []  # left with Esc
    dialogs.target, dialogs.option = tmp_path / "bawa.jbx", False
    desk.page.form.exportButton.click()
    desk.settle()
    assert "900 lampiran tidak ikut." in desk.told()[0][2]
    fake.steps = lambda _report: desk.window.sharing.work.cancel()
    desk.page.form.exportButton.click()
    desk.settle()
    assert desk.told()[0][1] == "Ekspor dihentikan"
    fake.steps, fake.trouble = lambda _report: None, Trouble("key_wanted")
    desk.page.form.exportButton.click()
    desk.settle()
    desk.type(fake.words)
    desk.press(Key.Key_Return)
    desk.settle()
    assert fake.asked[-2:] == ["unlock ", "export bawa.jbx"]
    assert desk.told()[0][1] == "bawa.jbx tersimpan (34 MB)"


def test_a_laptop_is_given_up_after_a_question(open_desk: Open, dialogs: ScriptedDialogs) -> None:
    fake = FakeSharing()
    desk = open_desk(fake)
    card = desk.page.form.devicesCard
    dialogs.yes = True
    card.retire_wanted.emit(DEVICES[2])
    desk.settle()
    assert dialogs.asked == ["SEKRETARIAT-03 tidak dipakai lagi?"]
    assert card.lines()[2].accessibleName().endswith("Tidak dipakai")


def test_a_read_only_database_shows_everything_and_changes_nothing(
    open_desk: Open, sample_copy: Path
) -> None:
    with sqlite3.connect(sample_copy) as file:
        version = file.execute("PRAGMA user_version").fetchone()[0]
        file.execute(f"PRAGMA user_version={version + 1}")
    file.close()
    desk = open_desk(FakeSharing(text_conflict()))
    assert desk.page.form.readOnlyChip.isVisible()
    desk.press(Key.Key_2, ALT)
    assert desk.chosen(0) == [0]
    assert not desk.pane.form.saveButton.isEnabled()
    assert not desk.page.form.syncButton.isEnabled()


def test_f6_walks_from_the_deeds_to_the_cards_to_the_conflicts(open_desk: Open) -> None:
    desk = open_desk(FakeSharing(text_conflict()))
    form = desk.page.form
    desk.press(Key.Key_F6)
    desk.press(Key.Key_F6)
    assert QApplication.focusWidget() is form.syncButton
    desk.press(Key.Key_F6)
    assert QApplication.focusWidget() is form.sideArea
    desk.press(Key.Key_F6)
    assert QApplication.focusWidget() is desk.field(0).cards[0]
