"""Where found rows stand: their meeting, their place in it, and whether they are open to all."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from jakber_desktop.language.enumerations import agenda_labels
from jakber_desktop.language.identity import full_name
from jakber_desktop.model.rows.search import SearchKind

Execute = Callable[..., Any]


class Place(NamedTuple):
    """A row's place, as model.rows.search.Found tells it."""

    meeting: bytes | None = None
    title: str = ""
    date: str | None = None
    place: str = ""
    path: str = ""
    confidential: bool = False


_M = "m.id, m.title, m.date, m.classification<>'open'"
_NTH = """(SELECT count(*) FROM {table} b WHERE b.{owner}=a.{owner} AND b._alive
  AND (b.pos, b.id)<(a.pos, a.id))"""
_CLOSED = "ifnull((SELECT i.confidential FROM agenda_item i WHERE i.id=a.agenda_item_id), 0)"
_JOIN = "LEFT JOIN meeting m ON m.id=a.meeting_id WHERE a.id IN ({marks})"
_MEETING = (
    f"SELECT a.id, {_M}, 0 FROM meeting a JOIN meeting m ON m.id=a.id WHERE a.id IN ({{marks}})"
)
_AGENDA = f"SELECT a.id, {_M}, a.confidential, a.id FROM agenda_item a {_JOIN}"
_POINT = f"""
SELECT a.id, {_M}, a.confidential OR i.confidential, i.id,
  {_NTH.format(table="point", owner="agenda_item_id")}
FROM point a JOIN agenda_item i ON i.id=a.agenda_item_id JOIN meeting m ON m.id=i.meeting_id
WHERE a.id IN ({{marks}})"""
_OUTCOME = f"""
SELECT a.id, {_M},
  {_CLOSED} OR ifnull((SELECT p.confidential FROM point p WHERE p.id=a.point_id), 0),
  a.number, {{nth}} FROM {{table}} a {_JOIN}"""
_LETTER = f"""
SELECT a.id, m.id, ifnull(m.title, ''), ifnull(a.date, m.date),
  ifnull(m.classification<>'open', 0), 0, a.number FROM letter_number a {_JOIN}"""
_ATTACHMENT = f"""
SELECT a.id, {_M}, {_CLOSED}, a.name, a.kind,
  (SELECT count(*) FROM attachment b WHERE b.meeting_id=a.meeting_id AND b._alive
    AND b.kind<>'letter' AND (b.pos, b.id)<(a.pos, a.id))
FROM attachment a {_JOIN}"""
_PERSON = """
SELECT a.id, a.title_prefix, a.name, a.title_suffix, ifnull(o.short_name, ifnull(o.name, ''))
FROM person a LEFT JOIN office o ON o.id=a.office_id AND o._alive WHERE a.id IN ({marks})"""
_POST = """
SELECT a.id, a.title, ifnull(o.short_name, ifnull(o.name, ''))
FROM post a LEFT JOIN office o ON o.id=a.office_id AND o._alive WHERE a.id IN ({marks})"""
_OFFICE = "SELECT a.id, a.name, a.code FROM office a WHERE a.id IN ({marks})"

_TARGET = "SELECT a.id, a.name, ifnull(a.partner, '') FROM target a WHERE a.id IN ({marks})"
_TOPIC = "SELECT a.id, a.name FROM topic a WHERE a.id IN ({marks})"
_SERIES = "SELECT a.id, a.name FROM series a WHERE a.id IN ({marks})"
_TARGET_UPDATE = f"""
SELECT a.id, {_M}, 0, ifnull((SELECT t.name FROM target t WHERE t.id=a.target_id), ''),
  {_NTH.format(table="target_update", owner="meeting_id")} FROM target_update a {_JOIN}"""
_TARGET_NOTE = """
SELECT a.id, t.name, a.date FROM target_note a JOIN target t ON t.id=a.target_id
WHERE a.id IN ({marks})"""
_PROGRESS = """
SELECT n.id, a.id, n.date, (SELECT count(*) FROM progress_note b
  WHERE b.action_item_id=n.action_item_id AND b._alive AND (b.pos, b.id)<(n.pos, n.id))
FROM progress_note n JOIN action_item a ON a.id=n.action_item_id WHERE n.id IN ({marks})"""


def places_of(execute: Execute, kind: SearchKind, rows: Sequence[bytes]) -> dict[bytes, Place]:
    """The places of rows of one kind."""
    return _READERS[kind](execute, rows)


def _read(execute: Execute, sql: str, rows: Sequence[bytes]) -> list[tuple[Any, ...]]:
    marks = ",".join("?" * len(rows))
    return list(execute(sql.replace("{marks}", marks), tuple(rows)).fetchall())


def _meetings(execute: Execute, rows: Sequence[bytes]) -> dict[bytes, Place]:
    return {
        row: Place(id_, title, day, path="meeting.title", confidential=bool(closed))
        for row, id_, title, day, closed, _ in _read(execute, _MEETING, rows)
    }


def _agenda(execute: Execute, rows: Sequence[bytes]) -> dict[bytes, Place]:
    found = _read(execute, _AGENDA, rows)
    items = _items(execute, {id_ for _, id_, *_ in found})
    return {
        row: Place(
            id_, title, day, items[item].label, f"agenda[{items[item].nth}].title",
            bool(closed or own),
        )
        for row, id_, title, day, closed, own, item in found
    }  # fmt: skip


def _points(execute: Execute, rows: Sequence[bytes]) -> dict[bytes, Place]:
    found = _read(execute, _POINT, rows)
    items = _items(execute, {id_ for _, id_, *_ in found})
    return {
        row: Place(
            id_, title, day, f"{items[item].label}/{nth + 1}",
            f"agenda[{items[item].nth}].points[{nth}].text", bool(closed or own),
        )
        for row, id_, title, day, closed, own, item, nth in found
    }  # fmt: skip


def _decisions(execute: Execute, rows: Sequence[bytes]) -> dict[bytes, Place]:
    return _outcomes(execute, rows, "decision", "K", "decisions")


def _actions(execute: Execute, rows: Sequence[bytes]) -> dict[bytes, Place]:
    return _outcomes(execute, rows, "action_item", "T", "action_items")


def _outcomes(
    execute: Execute, rows: Sequence[bytes], table: str, sign: str, part: str
) -> dict[bytes, Place]:
    nth = _NTH.format(table=table, owner="meeting_id")
    sql = _OUTCOME.replace("{nth}", nth).replace("{table}", table)
    return {
        row: Place(
            id_, title, day, number or f"{sign}-{nth + 1}", f"{part}[{nth}].text",
            bool(closed or own),
        )
        for row, id_, title, day, closed, own, number, nth in _read(execute, sql, rows)
    }  # fmt: skip


def _letters(execute: Execute, rows: Sequence[bytes]) -> dict[bytes, Place]:
    return {
        row: Place(id_, title, day, number, confidential=bool(closed))
        for row, id_, title, day, closed, _, number in _read(execute, _LETTER, rows)
    }


def _attachments(execute: Execute, rows: Sequence[bytes]) -> dict[bytes, Place]:
    """A scan is no place of the record that somebody edits: it has no path."""
    return {
        row: Place(
            id_, title, day, name, "" if kind == "scan" else f"attachments[{nth}].name",
            bool(closed or own),
        )
        for row, id_, title, day, closed, own, name, kind, nth in _read(execute, _ATTACHMENT, rows)
    }  # fmt: skip


def _people(execute: Execute, rows: Sequence[bytes]) -> dict[bytes, Place]:
    return {
        row: Place(None, full_name(before, name, after), None, office)
        for row, before, name, after, office in _read(execute, _PERSON, rows)
    }


def _posts(execute: Execute, rows: Sequence[bytes]) -> dict[bytes, Place]:
    found = _read(execute, _POST, rows)
    return {row: Place(None, title, None, office) for row, title, office in found}


def _offices(execute: Execute, rows: Sequence[bytes]) -> dict[bytes, Place]:
    found = _read(execute, _OFFICE, rows)
    return {row: Place(None, name, None, code) for row, name, code in found}


def _targets(execute: Execute, rows: Sequence[bytes]) -> dict[bytes, Place]:
    found = _read(execute, _TARGET, rows)
    return {row: Place(None, name, None, partner) for row, name, partner in found}


def _topics(execute: Execute, rows: Sequence[bytes]) -> dict[bytes, Place]:
    return {row: Place(None, name, None) for row, name in _read(execute, _TOPIC, rows)}


def _series(execute: Execute, rows: Sequence[bytes]) -> dict[bytes, Place]:
    return {row: Place(None, name, None) for row, name in _read(execute, _SERIES, rows)}


def _target_updates(execute: Execute, rows: Sequence[bytes]) -> dict[bytes, Place]:
    return {
        row: Place(id_, title, day, target, f"target_updates[{nth}].note", bool(closed))
        for row, id_, title, day, closed, _, target, nth in _read(execute, _TARGET_UPDATE, rows)
    }


def _target_notes(execute: Execute, rows: Sequence[bytes]) -> dict[bytes, Place]:
    return {row: Place(None, name, day) for row, name, day in _read(execute, _TARGET_NOTE, rows)}


def _progress(execute: Execute, rows: Sequence[bytes]) -> dict[bytes, Place]:
    """What became of a follow-up stands under it, on its own day."""
    found = _read(execute, _PROGRESS, rows)
    actions = _actions(execute, list({action for _, action, *_ in found}))
    return {
        row: actions[action]._replace(
            date=day,
            path=f"{actions[action].path.removesuffix('.text')}.progress_notes[{nth}].text",
        )
        for row, action, day, nth in found
    }  # fmt: skip


class _Item(NamedTuple):
    """An item's place among those of its meeting, and its number ("2.1")."""

    nth: int
    label: str


def _items(execute: Execute, meetings: Collection[bytes]) -> dict[bytes, _Item]:
    """The living items of meetings by their ids."""
    marks = ",".join("?" * len(meetings))
    rows = execute(
        f"SELECT meeting_id, id, level FROM agenda_item WHERE meeting_id IN ({marks}) AND _alive "
        "ORDER BY meeting_id, pos, id",
        tuple(meetings),
    )
    items: dict[bytes, _Item] = {}
    for _, some in groupby(rows, key=itemgetter(0)):
        agenda = list(some)
        labels = agenda_labels(level for _, _, level in agenda)
        for nth, ((_, id_, _), label) in enumerate(zip(agenda, labels, strict=True)):
            items[id_] = _Item(nth, label)
    return items


_READERS: dict[SearchKind, Callable[[Execute, Sequence[bytes]], dict[bytes, Place]]] = {
    "meeting": _meetings, "agenda": _agenda, "point": _points, "decision": _decisions,
    "action": _actions, "letter": _letters, "attachment": _attachments, "person": _people,
    "post": _posts, "office": _offices, "target": _targets, "target_update": _target_updates,
    "target_note": _target_notes, "progress": _progress, "topic": _topics,
    "series": _series,
}  # fmt: skip
