"""Due phrases follow a meeting that moved by a file, a sync, a stick or a conflict's end (F2)."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.model.rows.history import FieldAddress
from jakber_desktop.model.rows.sync import Choice
from jakber_desktop.operations.exchange import export_meeting, import_meeting_files
from jakber_desktop.operations.follow_ups import dues
from jakber_desktop.operations.follow_ups.detail import detail
from jakber_desktop.operations.history.deeds import undo, undo_label
from jakber_desktop.operations.history.reading import field_history
from jakber_desktop.operations.history.restoring import restore_version, revive_meeting
from jakber_desktop.operations.meetings.life import delete_meeting
from jakber_desktop.operations.meetings.preparation import create_meeting, edit_meeting
from jakber_desktop.operations.outcomes.actions import add_action
from jakber_desktop.operations.sharing.conflicts import conflict_rows
from jakber_desktop.operations.sharing.packages import export_package, receive_package
from jakber_desktop.operations.sharing.resolving import resolve
from jakber_desktop.operations.sharing.syncing import sync, sync_state
from jakber_desktop.operations.workspaces import check_workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.operations.workspaces import Workspace

TODAY = dt.date(2018, 4, 5)


def day(number: int, month: int = 5) -> dt.date:
    return dt.date(2018, month, number)


def due(workspace: Workspace, action: str) -> dt.date | None:
    return detail(workspace, action, TODAY).row.due


@pytest.fixture
def one(office: Callable[..., Workspace]) -> Workspace:
    return office("satu")


@pytest.fixture
def series(one: Workspace) -> tuple[str, str, str]:
    """Two meetings of a series; what the first wants before the second, 2 May."""
    first = create_meeting(one, "Satu", day(4, 4), series="Rangkaian")
    second = create_meeting(one, "Dua", day(2), series="Rangkaian")
    action = add_action(
        one, first, "Menyusun", due_date=day(1), due_phrase="sebelum rapat berikutnya"
    )
    return first, second, action


def test_a_file_that_moves_the_next_meeting(
    one: Workspace, series: tuple[str, str, str], tmp_path: Path
) -> None:
    first, second, action = series
    told = json.loads(export_meeting(one, second))
    told["meeting"]["date"] = "2018-05-09"
    file = tmp_path / "dua.json"
    file.write_text(json.dumps(told))
    import_meeting_files(one, [file])
    assert due(one, action) == day(8)
    assert check_workspace(one) == ()
    undo(one)
    assert due(one, action) == day(1)
    told = json.loads(export_meeting(one, first))
    told["action_items"][0]["due_date"] = "2018-04-20"  # what a file says of its own stands
    file.write_text(json.dumps(told))
    import_meeting_files(one, [file])
    assert due(one, action) == day(20, 4)


def test_a_sync_that_moves_it_tells_everybody_in_the_same_round(
    one: Workspace, series: tuple[str, str, str], office: Callable[..., Workspace], share: Path
) -> None:
    _, second, action = series
    other = office("dua")
    sync(one, share)
    sync(other, share)
    dues_of_other = add_action(other, second, "Lain")
    edit_meeting(other, second, date=day(9))
    assert due(other, action) == day(8)
    with other.change("Sebagai program lama, tanpa hitungan") as change:
        change.session.get_one(e.ActionItem, UUID(hex=action)).due_date = day(1)
    sync(other, share)
    sync(one, share)
    assert due(one, action) == day(8)
    assert undo_label(one) == "Hitung ulang 1 tenggat"
    assert sync_state(one).unsent == 0
    sync(other, share)
    assert due(other, action) == day(8)
    assert due(other, dues_of_other) is None
    assert conflict_rows(one) == conflict_rows(other) == ()
    before = sync(one, share)
    assert (before.sent, before.received) == (0, 0)  # nobody answers for ever


def test_a_stick_that_brings_a_meeting_in_between(
    one: Workspace, series: tuple[str, str, str], office: Callable[..., Workspace], tmp_path: Path
) -> None:
    _, _, action = series
    other = office("dua")
    stick = tmp_path / "semua.jbx"
    export_package(one, stick)
    receive_package(other, stick)
    create_meeting(other, "Antara", day(25, 4), series="Rangkaian")
    export_package(other, stick)
    receive_package(one, stick)
    assert due(one, action) == day(24, 4)


def test_a_conflict_that_ends_with_another_day(
    one: Workspace, series: tuple[str, str, str], office: Callable[..., Workspace], share: Path
) -> None:
    _, second, action = series
    other = office("dua")
    sync(one, share)
    sync(other, share)
    edit_meeting(one, second, date=day(16))
    edit_meeting(other, second, date=day(9))
    sync(one, share)
    sync(other, share)
    (moved,) = [one for one in conflict_rows(other) if one.field == "date"]
    resolve(other, Choice(moved.id, 1 - moved.shown))  # the day that is not shown meanwhile
    assert dues.stale_dues(other) == ()
    chosen = dt.date.fromisoformat(str(moved.heads[1 - moved.shown].value))
    assert due(other, action) == chosen - dt.timedelta(days=1)


def test_a_day_taken_from_the_history_and_a_meeting_that_comes_back(
    one: Workspace, series: tuple[str, str, str]
) -> None:
    _, second, action = series
    edit_meeting(one, second, date=day(9))
    address = FieldAddress("meeting", second, "date")
    first = field_history(one, address).versions[-1]
    restore_version(one, address, first.stamp)
    assert due(one, action) == day(1)
    third = create_meeting(one, "Tiga", day(25, 4), series="Rangkaian")
    delete_meeting(one, third)
    assert due(one, action) == day(1)
    revive_meeting(one, third)
    assert due(one, action) == day(24, 4)
