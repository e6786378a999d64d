"""Two real laptops and one real folder: the window of one, the deeds of the other (S2, S3, S5)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.listing import MeetingList
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.preparation import edit_meeting
from jakber_desktop.operations.sharing.conflicts import conflict_count
from jakber_desktop.operations.sharing.passphrase import unlock
from jakber_desktop.operations.sharing.syncing import set_folder, sync
from jakber_desktop.operations.workspaces import check_workspace, create_workspace
from tests.desktop.sharing.conftest import ALT, CTRL, SHIFT, Desk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow
    from tests.desktop.conftest import ScriptedDialogs

Key = Qt.Key
WORDS = "empat kata yang tenang"


@pytest.fixture
def own_file(tmp_path: Path) -> Path:
    """The first laptop's; the sample that tests share may have become another laptop's by now."""
    path = tmp_path / "pertama.jakber"
    create_workspace(path, sample=True, user="Nama Contoh").close()
    return path


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Any]:
    """The second laptop, an empty database."""
    workspace = create_workspace(tmp_path / "kedua.jakber", user="Nama Lain")
    yield workspace
    workspace.close()


def test_two_laptops_share_clash_and_agree(
    open_window: Callable[..., MainWindow],
    own_file: Path,
    other: Any,
    dialogs: ScriptedDialogs,
    qtbot: QtBot,
    tasks: Any,
    tmp_path: Path,
) -> None:
    share = tmp_path / "bersama"
    share.mkdir()
    listing = MeetingList(own_file, dt.date(2018, 4, 5))
    meeting = listing.page(MeetingFilter())[0].id
    listing.close()
    desk = Desk(open_window(own_file, today=dt.date.today()), qtbot, tasks)
    own = desk.window.services.session.workspace

    # the first laptop founds, with a passphrase
    dialogs.folder = share
    desk.press(Key.Key_S, CTRL | SHIFT)
    desk.settle()
    desk.type(WORDS)
    desk.press(Key.Key_Tab)
    desk.type(WORDS)
    desk.press(Key.Key_Return)
    desk.settle()
    assert desk.told()[0][1] == "Sinkronisasi selesai", desk.told()
    assert "kunci ruang kerja cocok" in desk.shown_words(desk.page.form.folderCard)

    # the second joins from the folder alone; then both name the place of the meeting
    set_folder(other, share)
    unlock(other, WORDS)
    sync(other)
    edit_meeting(other, meeting, venue="Ruang Rapat Bappeda", title="Rapat Monitoring")
    sync(other)
    edit_meeting(own, meeting, venue="Balai Kota")
    desk.press(Key.Key_S, CTRL | SHIFT)
    desk.settle()
    assert "1 perlu ditinjau" in desk.told()[0][2]
    field = desk.field(0)
    assert field.title.text()
    shown = {card.text_shown() for card in field.cards}
    assert shown == {"Balai Kota", "Ruang Rapat Bappeda"}
    assert field.cards[0].text_shown() == "Balai Kota", "this laptop's stands at the left"
    assert meeting_record(own, meeting).meeting.title == "Rapat Monitoring"

    # the review ends it, and the other laptop hears of it
    desk.pane.take_focus()
    desk.press(Key.Key_2, ALT)
    desk.press(Key.Key_Return, CTRL)
    desk.settle()
    assert meeting_record(own, meeting).meeting.venue == "Ruang Rapat Bappeda"
    assert desk.pane.current() is None
    desk.press(Key.Key_Z, CTRL)
    desk.settle()
    told = meeting_record(own, meeting).meeting.venue
    assert told == "Balai Kota", "one undo step takes the choices back"
    desk.press(Key.Key_Z, CTRL | SHIFT)
    desk.settle()
    assert meeting_record(own, meeting).meeting.venue == "Ruang Rapat Bappeda"
    desk.press(Key.Key_S, CTRL | SHIFT)
    desk.settle()
    sync(other)
    assert conflict_count(other) == 0
    assert meeting_record(other, meeting).meeting.venue == "Ruang Rapat Bappeda"
    assert check_workspace(other) == check_workspace(own) == ()
