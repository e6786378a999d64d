"""The agenda (15, D1, D2): items added, pasted, edited, moved, removed, and what came of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Any, TypedDict, Unpack, get_args

from sqlalchemy import select

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.agenda.lines import AgendaLine, agenda_lines
from jakber_desktop.operations.editing import (
    editable_meeting,
    insert_at,
    living,
    office_id,
    place_beside,
    put,
    short,
    siblings,
)
from jakber_desktop.store.records.lists import arrange
from jakber_desktop.store.workspace import Change, Workspace

__all__ = [
    "ItemDetails", "ItemFields", "add_item", "edit_item", "move_item", "paste_items",
    "remove_item", "set_level", "set_outcome",
]  # fmt: skip

_ADD = QT_TRANSLATE_NOOP("core", "Tambah agenda “{title}”")
_PASTE = QT_TRANSLATE_NOOP("core", "Tempel {n} butir agenda")
_EDIT = QT_TRANSLATE_NOOP("core", "Ubah agenda “{title}”")
_MOVE = QT_TRANSLATE_NOOP("core", "Pindahkan agenda “{title}”")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus agenda “{title}”")
_PART = QT_TRANSLATE_NOOP("core", "Jadikan “{title}” sub-butir")
_ITEM = QT_TRANSLATE_NOOP("core", "Jadikan “{title}” butir utama")
_OUTCOME = QT_TRANSLATE_NOOP("core", "Tandai hasil agenda “{title}”")


class ItemDetails(TypedDict, total=False):
    """What can be given of an item beside its title; `presenter` is an office code."""

    presenter: str | None
    planned_minutes: int | None
    late: bool
    confidential: bool
    chair_note: str | None


class ItemFields(ItemDetails, total=False):
    """Everything that can be given of an item; None empties a field, an absent one stays."""

    title: str


def add_item(
    workspace: Workspace,
    meeting_id: str,
    title: str,
    *,
    before: str | None = None,
    after: str | None = None,
    **given: Unpack[ItemDetails],
) -> str:
    """Add an item beside another or at the end; gives its id.

    After the invitations went out it is marked late (D2) unless `late` says otherwise. Raises
    MeetingNotFound, MeetingLocked, RowNotFound, FieldInvalid.
    """
    with workspace.change(_ADD) as change, change.session.no_autoflush:
        meeting = editable_meeting(change.session, meeting_id)
        rows = siblings(change.session, e.AgendaItem, e.AgendaItem.meeting_id == meeting.id)
        item = _new(change, meeting, AgendaLine(title))
        put(item, **_values(change, {**given}))
        place = place_beside(rows, before, after, e.AgendaItem)
        while before is None and place < len(rows) and rows[place].level:
            place += 1  # behind the sub-items, too
        insert_at(change, rows, item, place)
        change.add(item)
        keep_together([*rows[:place], item, *rows[place:]])
        change.label = _ADD.format(title=short(item.title))
        return item.id.hex


def paste_items(workspace: Workspace, meeting_id: str, text: str) -> tuple[str, ...]:
    """Turn pasted lines into items at the end; gives their ids ("Tempel daftar").

    Numbers and bullets fall away, "(20 menit)" at a line's end becomes the planned minutes. Raises
    MeetingNotFound, MeetingLocked, FieldInvalid.
    """
    lines = agenda_lines(text)
    if not lines:
        return ()
    with workspace.change(_PASTE.format(n=len(lines))) as change, change.session.no_autoflush:
        meeting = editable_meeting(change.session, meeting_id)
        rows = siblings(change.session, e.AgendaItem, e.AgendaItem.meeting_id == meeting.id)
        items = [_new(change, meeting, line) for line in lines]
        arrange([*rows, *items], change.random_bytes)
        for item in items:
            change.add(item)
        return tuple(item.id.hex for item in items)


def edit_item(workspace: Workspace, item_id: str, **given: Unpack[ItemFields]) -> None:
    """Change the given fields. Raises RowNotFound, MeetingLocked, FieldInvalid."""
    with workspace.change(_EDIT) as change:
        item = _editable(change, item_id)
        put(item, **_values(change, {**given}))
        keep_together(_agenda(change, item))
        change.label = _EDIT.format(title=short(item.title))


def move_item(
    workspace: Workspace, item_id: str, *, before: str | None = None, after: str | None = None
) -> None:
    """Move an item before or after another of its meeting; neither is the end.

    Its sub-items go with it; between the sub-items of another it stands behind all of them. Raises
    RowNotFound, MeetingLocked.
    """
    with workspace.change(_MOVE) as change:
        item = _editable(change, item_id)
        rows = _agenda(change, item)
        group = group_of(rows, item)
        if not {row.id.hex for row in group} & {before, after}:
            others = [row for row in rows if row not in group]
            place = place_beside(others, before, after, e.AgendaItem)
            while not item.level and place < len(others) and others[place].level:
                place += 1
            wanted = [*others[:place], *group, *others[place:]]
            if wanted != rows:
                for row in group:
                    row.pos = ""
                arrange(wanted, change.random_bytes)
            keep_together(wanted)
        change.label = _MOVE.format(title=short(item.title))


def remove_item(workspace: Workspace, item_id: str) -> None:
    """Remove an item with its points; undo brings both back. Its sub-items become items.

    Raises RowNotFound, MeetingLocked.
    """
    with workspace.change(_REMOVE) as change:
        item = _editable(change, item_id)
        rows = _agenda(change, item)
        for part in group_of(rows, item)[1:]:
            put(part, level=0)
        change.remove(item)
        change.label = _REMOVE.format(title=short(item.title))


def set_level(workspace: Workspace, item_id: str, level: int) -> bool:
    """Make an item a sub-item (1) of the item above it, or an item of its own (0).

    Gives whether anything changed: the first item has none above it, and what has sub-items cannot
    become one. Raises RowNotFound, MeetingLocked.
    """
    with workspace.change(_PART if level else _ITEM) as change:
        item = _editable(change, item_id)
        rows = _agenda(change, item)
        if level and (rows[0] is item or len(group_of(rows, item)) > 1):
            return False
        changed = item.level != level
        put(item, level=level)
        keep_together(rows)
        change.label = change.label.format(title=short(item.title))
        return changed


def set_outcome(workspace: Workspace, item_id: str, outcome: r.Outcome) -> None:
    """Say what came of an item (D2, V07). Raises RowNotFound, MeetingLocked, FieldInvalid."""
    word = f.choice("outcome", outcome, get_args(r.Outcome))
    with workspace.change(_OUTCOME) as change:
        item = _editable(change, item_id)
        put(item, outcome=word)
        change.label = _OUTCOME.format(title=short(item.title))


def keep_together(rows: Sequence[e.AgendaItem]) -> None:
    """What always holds of an agenda in its order: an item above each sub-item, and no open
    sub-item of a confidential item (R4)."""
    head: e.AgendaItem | None = None
    for row in rows:
        if not row.level or head is None:
            put(row, level=0)
            head = row
        elif head.confidential:
            put(row, confidential=True)


def group_of(rows: Sequence[e.AgendaItem], item: e.AgendaItem) -> list[e.AgendaItem]:
    """An item with its sub-items, from the agenda in its order."""
    if item.level:
        return [item]
    after = rows[list(rows).index(item) + 1 :]
    return [item, *takewhile(lambda row: row.level, after)]


def _agenda(change: Change, item: e.AgendaItem) -> list[e.AgendaItem]:
    return siblings(change.session, e.AgendaItem, e.AgendaItem.meeting_id == item.meeting_id)


def _editable(change: Change, item_id: str) -> e.AgendaItem:
    item = living(change.session, e.AgendaItem, item_id)
    editable_meeting(change.session, item.meeting_id)
    return item


def _new(change: Change, meeting: e.Meeting, line: AgendaLine) -> e.AgendaItem:
    sent = select(e.Recipient.id).where(
        e.Recipient.meeting_id == meeting.id, e.Recipient.alive, e.Recipient.sent_on.is_not(None)
    )
    return e.AgendaItem(
        id=change.new_id(),
        meeting_id=meeting.id,
        pos="",
        title=f.required_line("title", line.title),
        planned_minutes=f.whole("planned_minutes", line.minutes),
        late=change.session.scalar(sent.limit(1)) is not None,
    )


def _values(change: Change, given: dict[str, Any]) -> dict[str, Any]:
    plain = ("late", "confidential")
    values: dict[str, Any] = {name: given[name] for name in plain if name in given}
    if "chair_note" in given:
        values["chair_note"] = f.prose(given["chair_note"])
    if "title" in given:
        values["title"] = f.required_line("title", given["title"])
    if "planned_minutes" in given:
        values["planned_minutes"] = f.whole("planned_minutes", given["planned_minutes"])
    if "presenter" in given:
        values["presenter_office_id"] = office_id(change.session, given["presenter"], "presenter")
    return values
