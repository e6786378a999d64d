"""The command line writes in a process of its own while the window is open (issue: "jakber")."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.model.errors import DatabaseBusy
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.attendance.sheet import attendance_sheet
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.workspaces import check_workspace
from jakber_desktop.store import write_lock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

ROOT = Path(__file__).parents[2]
TITLE = "Rapat yang diubah dari baris perintah"


def jakber(*arguments: object) -> str:
    """What the command line says, run as a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "jakber_desktop", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        timeout=60,
        check=True,
    )
    return done.stdout.decode()


@pytest.fixture
def changed_file(sample_copy: Path, tmp_path: Path) -> Path:
    """The sample's meeting file with another title and one more present."""
    record = json.loads(jakber("show", "2018-04-04", "--db", sample_copy))
    record["meeting"]["title"] = TITLE
    record["attendance"].append(
        {"office": "TRLH", "position": "Kepala Bidang Baru", "status": "present"}
    )
    target = tmp_path / "diubah.json"
    target.write_text(json.dumps(record), encoding="utf-8")
    return target


@pytest.fixture
def window(sample_copy: Path, changed_file: Path, open_window: Any) -> MainWindow:
    """The window, asking the file for changes more often than a person would notice."""
    made: MainWindow = open_window(sample_copy)
    made.services.session._poll.setInterval(30)
    return made


def meeting_of(window: MainWindow) -> str:
    listing = window.services.session.listing
    assert listing is not None
    return listing.page(MeetingFilter())[0].id


def test_the_list_shows_what_the_command_line_brings(
    window: MainWindow, changed_file: Path, sample_copy: Path, qtbot: QtBot
) -> None:
    page: Any = window.navigator.page()
    jakber("import", changed_file, "--db", sample_copy)
    qtbot.waitUntil(lambda: shown(page) == [TITLE], timeout=10_000)


def shown(page: Any) -> list[str]:
    """The titles in the table of meetings."""
    table = page.form.meetingTable.model()
    rows = [table.index(nth, 0) for nth in range(table.rowCount())]
    found = [table.data(row, Qt.ItemDataRole.AccessibleTextRole) for row in rows]
    return [TITLE for words in found if words and TITLE in str(words)]


def test_persiapan_kehadiran_and_notula_follow(
    window: MainWindow, changed_file: Path, sample_copy: Path, qtbot: QtBot
) -> None:
    meeting = meeting_of(window)
    window.show_stage(meeting, "preparation")
    page: Any = window.navigator.page()
    jakber("import", changed_file, "--db", sample_copy)
    qtbot.waitUntil(lambda: page.preparation.form.titleField.text() == TITLE, timeout=10_000)
    assert page.form.titleLabel.text() == TITLE

    window.show_stage(meeting, "attendance")
    posts = [row.position for row in sheet_rows(page)]
    assert "Kepala Bidang Baru" in posts
    jakber("undo", "--db", sample_copy)
    qtbot.waitUntil(
        lambda: "Kepala Bidang Baru" not in [row.position for row in sheet_rows(page)],
        timeout=10_000,
    )

    window.show_stage(meeting, "minutes")
    qtbot.waitUntil(lambda: page.minutes_model.paper is not None, timeout=10_000)
    before = page.minutes_model.paper
    jakber("import", changed_file, "--db", sample_copy)
    qtbot.waitUntil(lambda: page.minutes_model.paper is not before, timeout=10_000)
    assert page.form.titleLabel.text() == TITLE
    assert check_workspace(window.services.session.workspace) == ()


def sheet_rows(page: Any) -> list[Any]:
    """The rows Kehadiran shows."""
    sheet = page.attendance.view_model.sheet
    return [row for office in sheet.offices for row in office.rows]


# --- a process that holds the lock ----------------------------------------------------------------

HOLDER = """
import sys
from filelock import FileLock
lock = FileLock(sys.argv[1] + ".lock")
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def hold(
    sample_copy: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Callable[[], None]]]:
    """Let another process hold the database; what is given back lets it go."""
    monkeypatch.setattr(write_lock, "LOCK_SECONDS", 0.1)
    holders: list[subprocess.Popen[str]] = []

    def let_go() -> None:
        for holder in holders:
            if holder.poll() is None:
                holder.communicate()

    def begin() -> Callable[[], None]:
        holder = subprocess.Popen(
            [sys.executable, "-c", HOLDER, str(sample_copy)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        holders.append(holder)
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        return let_go

    yield begin
    let_go()
    for holder in holders:
        for stream in (holder.stdin, holder.stdout):
            if stream is not None:
                stream.close()


def retry(window: MainWindow) -> Button:
    """The button of the one message about a busy database."""
    (strip,) = [s for s in window.form.messageBar.messages() if "sedang dipakai" in s.title]
    assert "belum tersimpan" in strip.text
    (button,) = [b for b in strip.findChildren(Button) if b.text() == "Coba lagi"]
    return button


def busy(window: MainWindow) -> list[str]:
    return [s.title for s in window.form.messageBar.messages() if "sedang dipakai" in s.title]


def test_a_field_that_could_not_be_written_keeps_its_text_and_is_written_on_retry(
    window: MainWindow, hold: Any, sample_copy: Path
) -> None:
    meeting = meeting_of(window)
    window.show_stage(meeting, "preparation")
    page: Any = window.navigator.page()
    field = page.preparation.form.venueField
    let_go = hold()
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, "Ruang Baru")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert field.error() == "Belum tersimpan."
    page.preparation.renew()
    assert field.text() == "Ruang Baru"
    QTest.mouseClick(retry(window), Qt.MouseButton.LeftButton)
    retry(window)  # still held: told again
    let_go()
    QTest.mouseClick(retry(window), Qt.MouseButton.LeftButton)
    workspace = window.services.session.workspace
    assert meeting_record(workspace, meeting).meeting.venue == "Ruang Baru"
    assert field.error() == ""
    assert busy(window) == []
    assert check_workspace(workspace) == ()


def test_ticks_that_could_not_be_written_wait_behind_one_button(
    window: MainWindow, hold: Any
) -> None:
    meeting = meeting_of(window)
    window.show_stage(meeting, "attendance")
    page: Any = window.navigator.page()
    rows = sheet_rows(page)[:2]
    let_go = hold()
    for row in rows:
        page.attendance.view_model.clear(row.id)
    let_go()
    QTest.mouseClick(retry(window), Qt.MouseButton.LeftButton)
    sheet = attendance_sheet(window.services.session.workspace, meeting)
    assert not any(after.here for row in rows if (after := sheet.row(row.id)) is not None)
    assert busy(window) == []


def test_a_title_to_be_added_stays_in_its_line(window: MainWindow, hold: Any) -> None:
    window.show_stage(meeting_of(window), "preparation")
    page: Any = window.navigator.page()
    line = page.preparation.form.addLine
    let_go = hold()
    line.setFocus()
    QTest.keyClicks(line, "Butir yang menunggu")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "Butir yang menunggu"
    assert len(busy(window)) == 1
    let_go()
    QTest.keyClick(line, Qt.Key.Key_Return)
    titles = [row.title for row in page.preparation.view_model.prepared.sheet.items]
    assert titles[-1] == "Butir yang menunggu"


def test_undo_that_had_to_wait_too_long_is_told_and_may_be_asked_for_again(
    window: MainWindow, hold: Any, qtbot: QtBot
) -> None:
    session = window.services.session
    let_go = hold()
    with qtbot.waitSignal(session.tasks.unhandled, timeout=5000) as told:
        session.undo()
    assert isinstance(told.args[0], DatabaseBusy)  # shell.windows shows it
    let_go()
    with qtbot.waitSignal(session.undone, timeout=5000):
        session.undo()
