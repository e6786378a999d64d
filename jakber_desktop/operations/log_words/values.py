"""Values of the log in words: office codes, dates and names, never an id and never raw JSON."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, Date
from sqlalchemy.orm import Session

from jakber_desktop.language.clock import clock, zone_name
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.identity import mask_employee_no
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.recurrence import rule_words
from jakber_desktop.model import entities as e
from jakber_desktop.model.base import Entity, Id, LogValue, entity_classes, from_log, synced_fields
from jakber_desktop.model.rows.history import Shown
from jakber_desktop.operations.editing import short
from jakber_desktop.operations.log_words.names import VOCABULARY, WORDLESS

_YES, _NO = QT_TRANSLATE_NOOP("core", "Ya"), QT_TRANSLATE_NOOP("core", "Tidak")
_CHANGED = QT_TRANSLATE_NOOP("core", "Diubah")
_UNKNOWN = QT_TRANSLATE_NOOP("core", "Tidak dikenal lagi")
NOTHING = Shown("")

_CLOCKS = {"invited_start", "invited_end", "opened_at", "closed_at", "checked_in_at", "left_at"}

_BY_OTHER: dict[type[Entity], tuple[str, str]] = {
    e.TargetUpdate: ("target", "target_id"),
    e.TargetNote: ("target", "target_id"),
    e.TopicItem: ("agenda_item", "agenda_item_id"),
    e.CarryOver: ("agenda_item", "from_item_id"),
}
"""Rows that are called like another one: its table, and the field with its id."""


class Wording:
    """Says values and rows in words within one session; what it looked up it remembers."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[tuple[str, str], str] = {}

    def value(self, entity: str, field: str, value: LogValue) -> Shown:
        """A field's value; nothing for None, for an empty list, and for fields without words."""
        kind = entity_classes().get(entity)
        columns = synced_fields(kind) if kind is not None else {}
        if value is None or field not in columns or value == "[]":
            return NOTHING
        if field in WORDLESS or entity == "setting":
            return Shown(_CHANGED, coded=True)
        if (known := VOCABULARY.get((entity, field))) is not None:
            return Shown(known.get(str(value), str(value)), coded=str(value) in known)
        try:
            return self._typed(columns[field], field, from_log(columns[field], value))
        except (ValueError, KeyError):  # a value of a newer program
            return Shown(str(value))

    def row(self, entity: str, row: str) -> str:
        """What a row is called in its own words; a dead one keeps its name, "" for none."""
        key = (entity, row)
        if key not in self._known:
            kind = entity_classes().get(entity)
            found = self._session.get(kind, UUID(hex=row)) if kind is not None else None
            self._known[key] = "" if found is None else self._called(found)
        return self._known[key]

    def _typed(self, column: Any, field: str, value: Any) -> Shown:
        kind = column.type
        if isinstance(kind, Id):
            (key,) = column.foreign_keys
            words = self.row(key.column.table.name, value.hex)
            return Shown(words) if words else Shown(_UNKNOWN, coded=True)
        if isinstance(kind, Boolean):
            return Shown(_YES if value else _NO, coded=True)
        if isinstance(kind, Date):
            return Shown(long_date(value))
        if isinstance(value, tuple):
            return Shown("; ".join(_entry(one) for one in value))
        if field in _CLOCKS:
            return Shown(clock(value))
        if field == "time_zone":
            return Shown(zone_name(value))
        if field == "recurrence":
            words = rule_words(str(value))
            return Shown(words[:1].upper() + words[1:])
        if field == "employee_no":
            return Shown(mask_employee_no(value))
        return Shown(str(value))

    def _called(self, row: Entity) -> str:
        if (other := _BY_OTHER.get(type(row))) is not None:
            table, field = other
            return self.row(table, getattr(row, field).hex)
        match row:
            case e.Office():
                return row.code
            case e.Attendance():
                return self._attendant(row)
            case e.Recipient():
                person = self.row("person", row.person_id.hex) if row.person_id else ""
                return person or row.addressee or self.row("office", row.office_id.hex)
            case e.Occurrence():
                return f"{self.row('series', row.series_id.hex)}, {long_date(row.date)}"
            case e.MinutesVersion() | e.LetterNumber():
                return row.number or ""
            case e.Setting() | e.Invitation() | e.NewsRelease():
                return ""
        return _own_name(row)

    def _attendant(self, row: e.Attendance) -> str:
        person = self.row("person", row.person_id.hex) if row.person_id else ""
        office = self.row("office", row.office_id.hex)
        return person or row.name or row.position or row.represents or office


def _own_name(row: Entity) -> str:
    for field in ("title", "name", "text"):
        if words := getattr(row, field, None):
            return short(words)
    return ""


def _entry(value: Any) -> str:
    """One entry of a list field."""
    if isinstance(value, dict):
        return ", ".join(str(part) for part in value.values() if part)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def local_day(at: dt.datetime) -> str:
    """When something was written, in the time of this laptop: "4 April 2018 09.05"."""
    here = at.astimezone()
    return f"{long_date(here.date(), weekday=False)} {here:%H.%M}"
