"""History: every field ever written to a meeting and to what lives with it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import UUID

from jakber_desktop.model import entities as e
from jakber_desktop.operations.history.deeds import undo
from jakber_desktop.store.history import Written, meeting_history

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace


def history(workspace: Workspace, meeting_id: UUID) -> tuple[Written, ...]:
    with workspace.read() as session:
        return meeting_history(session, meeting_id)


def test_each_writing_tells_when_who_where_before_and_after(
    workspace: Workspace, meeting: Any, clock: Any
) -> None:
    with workspace.change("Catat rapat") as change:
        id_ = meeting(change, venue="Balai Kota")
    clock.now += 60_000
    workspace.set_user("Rekan Contoh")
    long_text = "Tempat yang panjang. " * 50
    with workspace.change("Ganti tempat") as change:
        change.session.get(e.Meeting, id_).venue = long_text
    newest = history(workspace, id_)[0]
    assert newest == Written(
        dt.datetime(2018, 4, 4, 2, 6, tzinfo=dt.UTC), "Rekan Contoh", "Ganti tempat", "meeting",
        id_.hex, "venue", "Balai Kota", long_text,
    )  # fmt: skip


def test_newest_come_first_and_undone_ones_stay(workspace: Workspace, meeting: Any) -> None:
    with workspace.change("Catat rapat") as change:
        id_ = meeting(change)
    with workspace.change("Ganti tempat") as change:
        change.session.get(e.Meeting, id_).venue = "Balai"
    undo(workspace)
    venues = [one for one in history(workspace, id_) if one.field == "venue"]
    assert [(one.label, one.before, one.after) for one in venues] == [
        ("Urungkan: ganti tempat", "Balai", None),
        ("Ganti tempat", None, "Balai"),
    ]


def test_points_of_a_deleted_item_are_part_of_it_and_other_meetings_are_not(
    workspace: Workspace, meeting: Any, item: Any, point: Any
) -> None:
    with workspace.change("Catat dua rapat") as change:
        mine, other = meeting(change), meeting(change, "Rapat lain")
        item_id = item(change, mine)
        point(change, item_id, "Butir saya.")
        point(change, item(change, other), "Butir lain.")
    with workspace.change("Hapus agenda") as change:
        change.remove(change.session.get(e.AgendaItem, item_id))
    written = history(workspace, mine)
    assert {"Butir saya."} == {one.after for one in written if one.field == "text"}
    assert written[0].field == "_del"
    assert history(workspace, UUID(int=5)) == ()
