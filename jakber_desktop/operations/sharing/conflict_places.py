"""Where a conflict stands: its meeting, and its place in words and as the meeting file says it."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.language.enumerations import agenda_labels
from jakber_desktop.language.labels import mid_sentence
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.operations.log_words.names import field_name, kind_name
from jakber_desktop.operations.log_words.values import Wording
from jakber_desktop.operations.sharing import setting_words
from jakber_desktop.operations.sharing.two_finals import twin_finals
from jakber_desktop.store.log.cells import Cell, Place
from jakber_desktop.store.log.final_content import VERSION
from jakber_desktop.store.log.lives import owners_of
from jakber_desktop.store.log.review import meeting_of
from jakber_desktop.store.log.rows import DEL
from jakber_desktop.store.log.shapes import shapes
from jakber_desktop.store.plain import driver

_NOTES = QT_TRANSLATE_NOOP("core", "Pembahasan, agenda {item} butir {n}")
_IN_NOTES = QT_TRANSLATE_NOOP("core", "{field}, pembahasan agenda {item} butir {n}")
_ITEM = QT_TRANSLATE_NOOP("core", "Agenda {n}")
_IN_ITEM = QT_TRANSLATE_NOOP("core", "{field} agenda {n}")
_ACTION = QT_TRANSLATE_NOOP("core", "Tindak lanjut T-{n}")
_IN_ACTION = QT_TRANSLATE_NOOP("core", "{field} tindak lanjut T-{n}")
_DECISION = QT_TRANSLATE_NOOP("core", "Keputusan K-{n}")
_IN_DECISION = QT_TRANSLATE_NOOP("core", "{field} keputusan K-{n}")
_NAMED = QT_TRANSLATE_NOOP("core", "{kind}: {name}")
_IN_NAMED = QT_TRANSLATE_NOOP("core", "{kind}: {name}, {field}")
_IN_ONE = QT_TRANSLATE_NOOP("core", "{kind}: {field}")

_TWO_FINALS = QT_TRANSLATE_NOOP("core", "Dua laptop memfinalkan notula ini")

_COUNTED = {"action_item": (_ACTION, _IN_ACTION), "decision": (_DECISION, _IN_DECISION)}
_ITSELF = {
    ("point", "text"), ("action_item", "text"), ("decision", "text"), ("attendance", "status"),
    ("progress_note", "text"), ("carry_over", "verb"),
    ("agenda_item", "title"), ("recipient", "response"), ("checklist_item", "text"),
}  # fmt: skip
"""Fields that a row's own name stands for: "Tindak lanjut T-2" is its text."""
_LISTS = {
    "agenda_item": "agenda", "decision": "decisions", "action_item": "action_items",
    "attendance": "attendance", "recipient": "invitation.recipients", "attachment": "attachments",
    "target_update": "target_updates", "checklist_item": "checklist", "correction": "corrections",
}  # fmt: skip
"""Tables -> lists of the meeting file."""
_OF_CARRY = """
SELECT a.meeting_id FROM carry_over c JOIN agenda_item a ON a.id=c.from_item_id WHERE c.id=?"""
_SINGLE = {"meeting", "invitation", "news_release"}


class Stand(NamedTuple):
    """Where a cell stands: the meeting's id (hex; empty for none) and title, words, path."""

    meeting_id: str
    meeting_title: str
    place: str
    path: str


class Places:
    """Finds places within one session."""

    def __init__(self, session: Session, wording: Wording) -> None:
        self._wording = wording
        self._execute = driver(session).execute
        self._known = shapes()

    def stand(self, cell: Cell) -> Stand:
        """Where a cell stands."""
        ent, _, field = cell
        owners = owners_of(self._execute, self._known, [cell[:2]])
        meeting = meeting_of(cell[:2], owners) or self._named_meeting(cell[:2])
        hex_ = "" if meeting is None else UUID(bytes=meeting).hex
        title = self._title(meeting) if meeting is not None else ""
        nth = self._nth(cell[:2], owners)
        name = None if field == DEL or (ent, field) in _ITSELF else field_name(ent, field)
        words = self._words(cell[:2], field, owners, nth, name)
        return Stand(hex_, title, words, self._path(cell, owners, nth))

    def _words(
        self, place: Place, field: str, owners: dict[Place, Place], nth: int, name: str | None
    ) -> str:
        ent, row = place
        if ent == VERSION and field in twin_finals(self._execute).get(row, ()):
            return _TWO_FINALS
        if ent == setting_words.TABLE:
            return setting_words.setting_place(self._execute, row)
        if ent == "meeting":
            return name or kind_name(ent)
        if ent == "point" and place in owners:
            item = self._item_label(owners[place], owners)
            return (_IN_NOTES if name else _NOTES).format(field=name, item=item, n=nth + 1)
        if ent == "agenda_item" and place in owners:
            label = self._item_label(place, owners)
            return (_IN_ITEM if name else _ITEM).format(field=name, n=label)
        if ent in _COUNTED:
            return _COUNTED[ent][name is not None].format(field=name, n=nth + 1)
        called = self._wording.row(ent, row.hex())
        part = None if name is None else mid_sentence(name) if called else name
        template = _IN_NAMED if called and name else _NAMED if called else _IN_ONE
        kind = kind_name(ent)
        return template.format(kind=kind, name=called, field=part) if called or name else kind

    def _path(self, cell: Cell, owners: dict[Place, Place], nth: int) -> str:
        ent, row, field = cell
        ending = "" if field == DEL else f".{field.removesuffix('_id')}"
        if ent in _SINGLE:
            return f"{ent}{ending}"
        if ent == "point" and cell[:2] in owners:
            item = self._nth(owners[cell[:2]], owners)
            return f"agenda[{item}].points[{nth}]{ending}"
        if ent == "progress_note" and cell[:2] in owners:
            action = self._nth(owners[cell[:2]], owners)
            return f"action_items[{action}].progress_notes[{nth}]{ending}"
        if ent in _LISTS:
            return f"{_LISTS[ent]}[{nth}]{ending}"
        return f"{ent}/{row.hex()}/{field}"

    def _nth(self, place: Place, owners: dict[Place, Place]) -> int:
        """Which of its list a row is, from 0; a dead one where it stood."""
        rows = self._siblings(place, owners)
        return rows.index(place[1]) if place[1] in rows else 0

    def _siblings(self, place: Place, owners: dict[Place, Place]) -> list[bytes]:
        shape = self._known[place[0]]
        if place not in owners or "pos" not in shape.slots:
            return []
        query = (
            f"SELECT id FROM {shape.name} WHERE {shape.owner_field}=? AND (_alive OR id=?) "
            "ORDER BY pos, id"
        )
        return [id_ for (id_,) in self._execute(query, (owners[place][1], place[1]))]

    def _item_label(self, item: Place, owners: dict[Place, Place]) -> str:
        """The number of an agenda item as it prints: "2" or "2.1"."""
        if item not in owners:
            return "?"
        rows = self._execute(
            "SELECT id, level FROM agenda_item WHERE meeting_id=? AND (_alive OR id=?) "
            "ORDER BY pos, id",
            (owners[item][1], item[1]),
        ).fetchall()
        labels = agenda_labels(level for _, level in rows)
        found: dict[bytes, str] = dict(zip((id_ for id_, _ in rows), labels, strict=True))
        return found.get(item[1], "?")

    def _title(self, meeting: bytes) -> str:
        found = self._execute("SELECT title FROM meeting WHERE id=?", (meeting,)).fetchone()
        return "" if found is None else str(found[0])

    def _named_meeting(self, place: Place) -> bytes | None:
        """The meeting that a row names without living with it: a letter's."""
        if place[0] == "carry_over":
            found = self._execute(_OF_CARRY, (place[1],)).fetchone()
            return None if found is None else found[0]
        if "meeting_id" not in self._known[place[0]].slots:
            return None
        query = f"SELECT meeting_id FROM {place[0]} WHERE id=?"
        found = self._execute(query, (place[1],)).fetchone()
        return None if found is None else found[0]
