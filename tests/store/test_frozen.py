"""The gate behind all deeds: nothing that final minutes hold is ever written again."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.model.base import Entity, entity_classes, synced_fields
from jakber_desktop.model.errors import MeetingLocked
from jakber_desktop.store import undo
from jakber_desktop.store.frozen import FOLLOWS_ON
from jakber_desktop.store.log.owners import owner_class
from jakber_desktop.store.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

BESIDE = {
    "minutes_version", "correction", "checklist_item", "letter_number", "progress_note",
    "sent_letter",
}  # fmt: skip
"""What lives with a meeting and is not sealed."""


def lives_with_a_meeting(kind: type[Entity] | None) -> bool:
    while kind is not None and kind is not e.Meeting:
        kind = owner_class(kind)
    return kind is e.Meeting


CONTENT = sorted(
    (
        kind
        for table, kind in entity_classes().items()
        if table not in BESIDE and lives_with_a_meeting(kind)
    ),
    key=lambda kind: kind.__tablename__,
)


@pytest.fixture
def locked(workspace: Workspace, take: Any, sample: Any) -> tuple[Workspace, str]:
    """A meeting with a row of every kind, its minutes final."""
    file = sample()
    file["decisions"] = [{"text": "satu"}]
    file["action_items"] = [{"text": "satu"}]
    file["attachments"] = [{"name": "a.pdf", "sha256": "0" * 64, "size": 1}]
    file["invitation"] = {"recipients": [{"office": "BAPPEDA"}]}
    file["news_release"] = {"dateline_place": "Jakarta"}
    meeting = take(workspace, file)
    with workspace.change("Kunci") as change:
        change.add(e.MinutesVersion(id=UUID(int=7), meeting_id=UUID(meeting), state="final"))
    return workspace, meeting


def write(workspace: Workspace, kind: type[Entity], field: str, value: Any) -> None:
    with workspace.change("ubah") as change, change.session.no_autoflush:
        row = change.session.scalars(select(kind).where(kind.alive).limit(1)).one()
        setattr(row, field, value)


def other(kind: type[Entity], field: str, now: Any) -> Any:
    """Another value of the same sort."""
    column = synced_fields(kind)[field]
    if column.foreign_keys:
        return UUID(int=99)
    match now:
        case bool():
            return not now
        case int():
            return now + 1
        case tuple():
            return (*now, {"x": 1})
        case None if column.type.python_type is not str:
            return {int: 3, dt.date: dt.date(2018, 1, 1)}[column.type.python_type]
    return f"{now or ''}x" if isinstance(now, str | None) else now.replace(year=2001)


@pytest.mark.parametrize("kind", CONTENT, ids=lambda kind: kind.__tablename__)
def test_no_field_of_a_locked_meeting_can_be_written(
    kind: type[Entity], locked: tuple[Workspace, str]
) -> None:
    workspace, _meeting = locked
    with workspace.read() as session:
        row = session.scalars(select(kind).where(kind.alive).limit(1)).one()
        now = {field: getattr(row, field) for field in synced_fields(kind)}
    for field in now:
        if synced_fields(kind)[field].foreign_keys:
            continue  # the row it would name must exist; the life below stands for it
        value = other(kind, field, now[field])
        if (kind.__tablename__, field) in FOLLOWS_ON:
            write(workspace, kind, field, value)
            continue
        with pytest.raises(MeetingLocked):
            write(workspace, kind, field, value)
    with pytest.raises(MeetingLocked):
        write(workspace, kind, "alive", False)


def test_a_draft_beside_it_goes_on(
    locked: tuple[Workspace, str], take: Callable[..., str], sample: Any
) -> None:
    workspace, _meeting = locked
    file = sample()
    file["meeting"]["title"] = "Rapat lain"
    take(workspace, file)
    with workspace.change("ubah") as change:
        found = select(e.Meeting).where(e.Meeting.title == "Rapat lain")
        change.session.scalars(found).one().venue = "Ruang lain"


def test_a_file_of_the_meeting_cannot_be_imported_over_it(
    locked: tuple[Workspace, str], take: Callable[..., str], sample: Any
) -> None:
    workspace, _meeting = locked
    with pytest.raises(MeetingLocked):
        take(workspace, sample() | {"decisions": [{"text": "dua"}]})


def test_an_older_edit_of_it_is_not_undone(locked: tuple[Workspace, str]) -> None:
    """Another laptop's final came in between: the edit stands on this one's stack."""
    workspace, meeting = locked
    with workspace.change("Buka") as change:
        change.session.get_one(e.MinutesVersion, UUID(int=7)).state = "draft"
    with workspace.change("ubah") as change:
        change.session.get_one(e.Meeting, UUID(meeting)).venue = "Ruang lain"
    edit = workspace.stacks().undo[-1]
    with workspace.change("Final") as change:
        change.session.get_one(e.MinutesVersion, UUID(int=7)).state = "final"
    with pytest.raises(MeetingLocked):
        take_back(workspace, edit)


def take_back(workspace: Workspace, group: undo.Group) -> None:
    with workspace.change("Urungkan") as change:
        change.undoes = (group.dev, group.tx)
        undo.take_back(change.session, group)
