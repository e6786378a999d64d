"""Undo and redo by groups: exact, surviving a restart, never over a colleague's work (§1)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import NothingToUndo
from jakber_desktop.operations.history.deeds import redo, redo_label, undo, undo_label

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Change, Workspace

COLLEAGUE = 0x2222


@pytest.fixture
def state(dump: Any) -> Callable[[Workspace], dict[str, Any]]:
    """What a person sees: living rows and their fields."""

    def read(workspace: Workspace) -> dict[str, Any]:
        with workspace.read() as session:
            found = {}
            for kind in (e.Meeting, e.AgendaItem, e.Point):
                for row in session.query(kind).filter(kind.alive):
                    fields = {
                        name: getattr(row, name) for name in kind.__table__.columns.keys()[2:]
                    }
                    found[f"{kind.__tablename__} {row.id}"] = fields
            return found

    return read


class Colleague:
    """Another laptop that has all we have when it writes, and sends at once what it wrote."""

    def __init__(self, ours: Workspace, theirs: Workspace, meet: Any) -> None:
        self._ours, self._theirs, self._meet = ours, theirs, meet

    @contextmanager
    def change(self, label: str) -> Iterator[Change]:
        self._meet(self._ours, self._theirs)
        with self._theirs.change(label) as change:
            yield change
        self._meet(self._ours, self._theirs)

    @property
    def device(self) -> int:
        return self._theirs.device


@pytest.fixture
def colleague(workspace: Workspace, laptop: Any, meet: Any) -> Colleague:
    """A laptop that works on the same meetings."""
    return Colleague(workspace, laptop(COLLEAGUE), meet)


def write(workspace: Workspace | Colleague, kind: type[e.Entity], id_: UUID, **values: Any) -> None:
    with workspace.change("sunting") as change:
        row = change.session.get(kind, id_)
        for field, value in values.items():
            setattr(row, field, value)


def read(workspace: Workspace, kind: type[e.Entity], id_: UUID) -> Any:
    with workspace.read() as session:
        row = session.get(kind, id_)
        session.expunge(row)
        return row


def test_undo_and_redo_walk_back_and_forth_through_every_kind_of_deed(
    workspace: Workspace, meeting: Any, item: Any, point: Any, state: Any, problems: Any
) -> None:
    states = [state(workspace)]
    with workspace.change("buat") as change:
        meeting_id = meeting(change)
        item_id = item(change, meeting_id)
        point_id = point(change, item_id)
    states.append(state(workspace))
    write(workspace, e.Meeting, meeting_id, venue="Balai Kota", crosses_midnight=True)
    states.append(state(workspace))
    write(workspace, e.Meeting, meeting_id, venue=None, date=dt.date(2018, 4, 5))
    states.append(state(workspace))
    write(workspace, e.Point, point_id, alive=False)
    states.append(state(workspace))
    write(workspace, e.Point, point_id, alive=True, text="Kembali")
    states.append(state(workspace))
    write(workspace, e.Meeting, meeting_id, alive=False)
    states.append(state(workspace))
    for expected in reversed(states[:-1]):
        undo(workspace)
        assert state(workspace) == expected
        assert problems(workspace) == []
    with pytest.raises(NothingToUndo):
        undo(workspace)
    for expected in states[1:]:
        redo(workspace)
        assert state(workspace) == expected
        assert problems(workspace) == []
    with pytest.raises(NothingToUndo):
        redo(workspace)
    for expected in reversed(states[:-1]):
        undo(workspace)
        assert state(workspace) == expected
    assert problems(workspace) == []


def test_undo_of_an_edit_that_revived_lets_the_rows_die_again(
    workspace: Workspace, meeting: Any, item: Any, point: Any, state: Any, problems: Any
) -> None:
    with workspace.change("buat") as change:
        meeting_id = meeting(change)
        point_id = point(change, item(change, meeting_id))
    write(workspace, e.Meeting, meeting_id, alive=False)
    gone = state(workspace)
    write(workspace, e.Point, point_id, text="Masih perlu")
    back = state(workspace)
    assert len(back) == 3
    undo(workspace)
    assert state(workspace) == gone
    redo(workspace)
    assert state(workspace) == back
    assert problems(workspace) == []


def test_deleting_again_after_a_revival_can_be_undone(
    workspace: Workspace, meeting: Any, problems: Any
) -> None:
    with workspace.change("buat") as change:
        id_ = meeting(change)
    write(workspace, e.Meeting, id_, alive=False)
    write(workspace, e.Meeting, id_, venue="Balai")
    write(workspace, e.Meeting, id_, alive=False)
    undo(workspace)
    assert read(workspace, e.Meeting, id_).alive
    assert problems(workspace) == []


def test_the_stacks_survive_a_restart(new_workspace: Any, meeting: Any) -> None:
    first = new_workspace()
    with first.change("Catat rapat") as change:
        id_ = meeting(change)
    write(first, e.Meeting, id_, venue="Balai")
    undo(first)
    first.close()
    again = new_workspace()
    assert (undo_label(again), redo_label(again)) == ("Catat rapat", "sunting")
    redo(again)
    again.close()
    last = new_workspace()
    assert read(last, e.Meeting, id_).venue == "Balai"
    undo(last)
    undo(last)
    assert not read(last, e.Meeting, id_).alive
    assert undo_label(last) is None


def test_labels_stay_the_deeds_own_through_undo_and_redo(
    workspace: Workspace, meeting: Any
) -> None:
    with workspace.change("Catat rapat") as change:
        meeting(change)
    for _ in range(3):
        assert undo_label(workspace) == "Catat rapat"
        assert undo(workspace).label == "Catat rapat"
        assert redo_label(workspace) == "Catat rapat"
        assert redo(workspace).label == "Catat rapat"
    with workspace.read() as session:
        labels = session.connection().exec_driver_sql("SELECT label FROM tx ORDER BY tx").all()
    assert [label for (label,) in labels][:3] == [
        "Catat rapat", "Urungkan: catat rapat", "Ulangi: catat rapat",
    ]  # fmt: skip


def test_a_new_deed_empties_the_redo_stack(workspace: Workspace, meeting: Any) -> None:
    with workspace.change("Catat rapat") as change:
        id_ = meeting(change)
    write(workspace, e.Meeting, id_, venue="Balai")
    undo(workspace)
    write(workspace, e.Meeting, id_, venue="Hotel")
    assert redo_label(workspace) is None
    with pytest.raises(NothingToUndo):
        redo(workspace)


def test_only_this_laptops_deeds_are_taken_back(
    workspace: Workspace, colleague: Colleague, meeting: Any
) -> None:
    with workspace.change("Milik saya") as change:
        meeting(change)
    with colleague.change("Milik rekan") as change:
        theirs = meeting(change)
    assert undo_label(workspace) == "Milik saya"
    undo(workspace)
    assert undo_label(workspace) is None
    assert read(workspace, e.Meeting, theirs).alive


def test_a_field_a_colleague_changed_since_is_left_alone_and_named(
    workspace: Workspace, colleague: Colleague, meeting: Any, problems: Any
) -> None:
    with workspace.change("Catat rapat") as change:
        id_ = meeting(change)
    write(workspace, e.Meeting, id_, venue="Balai", purpose="Membahas")
    write(colleague, e.Meeting, id_, venue="Hotel")
    result = undo(workspace)
    assert result.skipped == (f"meeting/{id_.hex}/venue",)
    row = read(workspace, e.Meeting, id_)
    assert (row.venue, row.purpose) == ("Hotel", None)
    assert problems(workspace) == []


def test_a_new_row_that_a_colleague_worked_on_stays(
    workspace: Workspace, colleague: Colleague, meeting: Any, problems: Any
) -> None:
    with workspace.change("Catat rapat") as change:
        id_ = meeting(change)
    write(colleague, e.Meeting, id_, venue="Hotel")
    assert undo(workspace).skipped == (f"meeting/{id_.hex}/venue",)
    assert read(workspace, e.Meeting, id_).alive
    assert undo_label(workspace) is None
    assert problems(workspace) == []


def test_a_new_row_under_which_a_colleague_wrote_stays(
    workspace: Workspace, colleague: Colleague, meeting: Any, item: Any, point: Any, problems: Any
) -> None:
    with workspace.change("Catat rapat") as change:
        meeting_id = meeting(change)
        item_id = item(change, meeting_id)
        mine = point(change, item_id)
    with colleague.change("Catat") as change:
        point(change, item_id, "Dari rekan.")
    result = undo(workspace)
    assert all(place.startswith("point/") for place in result.skipped)  # the colleague's
    assert f"point/{mine.hex}/text" not in result.skipped
    assert read(workspace, e.Meeting, meeting_id).alive
    assert read(workspace, e.AgendaItem, item_id).alive
    assert not read(workspace, e.Point, mine).alive
    assert problems(workspace) == []


def test_a_restored_row_that_a_colleague_worked_on_stays(
    workspace: Workspace, colleague: Colleague, meeting: Any, problems: Any
) -> None:
    with workspace.change("Catat rapat") as change:
        id_ = meeting(change)
    write(workspace, e.Meeting, id_, alive=False)
    write(workspace, e.Meeting, id_, alive=True)
    write(colleague, e.Meeting, id_, venue="Hotel")
    assert undo(workspace).skipped == (f"meeting/{id_.hex}/venue",)
    assert read(workspace, e.Meeting, id_).alive
    assert problems(workspace) == []


def test_a_colleagues_change_that_was_undone_does_not_stand_in_the_way(
    workspace: Workspace, colleague: Colleague, meeting: Any
) -> None:
    with workspace.change("Catat rapat") as change:
        id_ = meeting(change)
    write(workspace, e.Meeting, id_, venue="Balai")
    write(colleague, e.Meeting, id_, venue="Hotel")
    undo(colleague)
    assert undo(workspace).skipped == ()
    assert read(workspace, e.Meeting, id_).venue is None


def test_an_undo_that_may_change_nothing_still_leaves_the_stack(
    workspace: Workspace, colleague: Colleague, meeting: Any
) -> None:
    with workspace.change("Catat rapat") as change:
        id_ = meeting(change)
    write(workspace, e.Meeting, id_, venue="Balai")
    write(colleague, e.Meeting, id_, venue="Hotel")
    undo(workspace)
    assert undo_label(workspace) == "Catat rapat"


def test_nothing_to_undo_in_an_empty_workspace_writes_nothing(
    workspace: Workspace, dump: Any
) -> None:
    before = dump(workspace.path)
    for deed in (undo, redo):
        with pytest.raises(NothingToUndo):
            deed(workspace)
    assert dump(workspace.path) == before


def test_a_field_that_a_colleague_wrote_at_the_same_time_is_left_alone(
    workspace: Workspace, laptop: Any, meet: Any, meeting: Any
) -> None:
    """Neither knew of the other: the field has two versions, and mine is not taken back alone."""
    with workspace.change("Catat rapat") as change:
        id_ = meeting(change, venue="Balai")
    other = laptop(COLLEAGUE)
    meet(workspace, other)
    write(workspace, e.Meeting, id_, venue="Balai Kota", title="Rapat Contoh Dua")
    write(other, e.Meeting, id_, venue="Hotel")
    meet(workspace, other)
    shown = read(workspace, e.Meeting, id_).venue
    assert undo(workspace).skipped == (f"meeting/{id_.hex}/venue",)
    after = read(workspace, e.Meeting, id_)
    assert (after.venue, after.title) == (shown, "Rapat Contoh")


def test_a_row_that_a_colleague_worked_on_at_the_same_time_stays_when_its_making_is_undone(
    workspace: Workspace, laptop: Any, meet: Any, meeting: Any, item: Any, point: Any
) -> None:
    with workspace.change("Catat rapat") as change:
        id_ = meeting(change)
    other = laptop(COLLEAGUE)
    meet(workspace, other)
    with other.change("Tambah agenda") as change:
        point(change, item(change, id_))
    meet(workspace, other)
    undo(workspace)
    assert read(workspace, e.Meeting, id_).alive


def test_work_of_a_colleague_whose_clock_is_years_behind_counts_as_later(
    workspace: Workspace, colleague: Colleague, meeting: Any, clock: Any
) -> None:
    with workspace.change("Catat rapat") as change:
        id_ = meeting(change)
    clock.now -= 3 * 365 * 86_400_000  # theirs; what we wrote lies years ahead of it
    write(colleague, e.Meeting, id_, venue="Hotel")
    undo(workspace)
    kept = read(workspace, e.Meeting, id_)
    assert (kept.alive, kept.venue, kept.title) == (True, "Hotel", "Rapat Contoh")
