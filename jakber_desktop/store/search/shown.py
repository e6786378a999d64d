"""Where found rows stand: their meeting, their place in it, and whether they are open to all."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from jakber_desktop.language.enumerations import agenda_labels
from jakber_desktop.language.titles import full_name
from jakber_desktop.model.rows.search import SearchKind
from jakber_desktop.store.search.asking import WORDS
from jakber_desktop.store.search.numbering import span
from jakber_desktop.store.search.sources import BY_KIND

Execute = Callable[..., Any]
Told = tuple[str, str, str]
"""A row's title, its place and its path, as model.rows.search.Found has them."""
Row = tuple[Any, ...]
"""An indexed row: its number, its words, its id; its meeting, its day, whether it is confidential;
and what `told` makes its title, place and path of."""


class _Kind(NamedTuple):
    """How rows of a kind (`a`) are read."""

    head: str
    """Their meeting, their day, whether they are confidential."""
    more: str
    """What `tell` makes their title, place and path of."""
    joins: str
    tell: Callable[..., Told]
    alive: str = "a._alive"
    """What must live for a row to have a place: the index may not know of a deletion yet."""


def shown(execute: Execute, kind: SearchKind, ids: Sequence[int]) -> Iterable[Row]:
    """Indexed rows of one kind by their numbers, in one statement; what is gone is left out."""
    rows: Iterable[Row] = execute(_of_docs(kind, _IDS), (json.dumps(ids),))
    return rows


def newest_shown(execute: Execute, kind: SearchKind, words: str, limit: int) -> Iterable[Row]:
    """The newest rows of a kind that answer to FTS5's words, found and read in one statement."""
    rows: Iterable[Row] = execute(_of_docs(kind, _NEWEST), (words, *span(kind), limit))
    return rows


def told(kind: SearchKind) -> Callable[..., Told]:
    """What makes (title, place, path) of the end of a row of this kind."""
    return _KINDS[kind].tell


def closed_of(execute: Execute, kind: SearchKind, rows: Sequence[bytes]) -> list[bytes]:
    """Those of the rows of one kind, by their ids, that are confidential."""
    about, marks = _KINDS[kind], ",".join("?" * len(rows))
    found = execute(
        f"SELECT a.id, {about.head} FROM {BY_KIND[kind].table} a {about.joins} "
        f"WHERE a.id IN ({marks})",
        tuple(rows),
    )
    return [row for row, _, _, closed in found if closed]


# --- the statements: the same text for any number of rows, so that it is compiled once -----------

_IDS = "SELECT value AS id FROM json_each(?)"
_NEWEST = f"SELECT rowid AS id FROM ({WORDS})"
_DOCS = """
SELECT d.id, d.words, a.id, {head}, {more} FROM ({ids}) j
CROSS JOIN search_doc d ON d.id=j.id CROSS JOIN {table} a ON a.id=d.row {joins}
WHERE {alive}"""


@lru_cache
def _of_docs(kind: SearchKind, ids: str) -> str:
    table = BY_KIND[kind].table
    return _DOCS.format(ids=ids, table=table, **_KINDS[kind]._asdict())


def _before(table: str, owner: str, row: str = "a", also: str = "") -> str:
    """How many living rows of the same owner stand before a row."""
    return (
        f"(SELECT count(*) FROM {table} b WHERE b.{owner}={row}.{owner} AND b._alive {also}"
        f"AND (b.pos, b.id)<({row}.pos, {row}.id))"
    )


_OF_MEETING = "LEFT JOIN meeting m ON m.id=a.meeting_id"
_MEETING = "m.id, m.date, m.classification<>'open'"
_NO_MEETING = "NULL, NULL, 0"
_LEVELS = """(SELECT group_concat(level<>0, '') FROM (SELECT level FROM agenda_item b
  WHERE b.meeting_id={row}.meeting_id AND b._alive AND (b.pos, b.id)<=({row}.pos, {row}.id)
  ORDER BY b.pos, b.id))"""
"""Of the items of a meeting up to a row, in their order: 1 for a sub-item, 0 for another."""
_CLOSED = """
 OR ifnull((SELECT i.confidential FROM agenda_item i WHERE i.id={row}.agenda_item_id), 0)"""
_OUTCOME_CLOSED = (
    f"{_CLOSED} OR ifnull((SELECT p.confidential FROM point p WHERE p.id={{row}}.point_id), 0)"
)
_OFFICE = "LEFT JOIN office o ON o.id=a.office_id AND o._alive"
_OFFICE_NAME = "ifnull(o.short_name, ifnull(o.name, ''))"
_FILE = "AND b.kind<>'letter' "


# --- what is told of each kind -------------------------------------------------------------------


@lru_cache(maxsize=256)
def _item(levels: str) -> tuple[int, str]:
    """An item's place among those of its meeting, and its number ("2.1")."""
    return len(levels) - 1, agenda_labels(level != "0" for level in levels)[-1]


def _as_is(title: str, place: str = "", path: str = "") -> Told:
    return title, place, path


def _agenda(title: str, levels: str) -> Told:
    nth, label = _item(levels)
    return title, label, f"agenda[{nth}].title"


def _point(title: str, levels: str, nth: int) -> Told:
    item, label = _item(levels)
    return title, f"{label}/{nth + 1}", f"agenda[{item}].points[{nth}].text"


def _decision(title: str, number: str | None, nth: int) -> Told:
    return title, number or f"K-{nth + 1}", f"decisions[{nth}].text"


def _action(title: str, number: str | None, nth: int) -> Told:
    return title, number or f"T-{nth + 1}", f"action_items[{nth}].text"


def _progress(title: str, number: str | None, nth: int, note: int) -> Told:
    """What became of a follow-up stands under it, on its own day."""
    title, place, path = _action(title, number, nth)
    return title, place, f"{path.removesuffix('.text')}.progress_notes[{note}].text"


def _attachment(title: str, name: str, kind: str, nth: int) -> Told:
    """A scan is no place of the record that somebody edits: it has no path."""
    return title, name, "" if kind == "scan" else f"attachments[{nth}].name"


def _target_update(title: str, target: str, nth: int) -> Told:
    return title, target, f"target_updates[{nth}].note"


def _person(name: str, before: str | None, after: str | None, office: str) -> Told:
    return full_name(before, name, after), office, ""


_KINDS: dict[SearchKind, _Kind] = {
    "meeting": _Kind(
        "a.id, a.date, a.classification<>'open'", "a.title, '', 'meeting.title'", "", _as_is
    ),
    "agenda": _Kind(
        f"{_MEETING} OR a.confidential", f"m.title, {_LEVELS.format(row='a')}", _OF_MEETING, _agenda
    ),
    "point": _Kind(
        f"{_MEETING} OR a.confidential OR i.confidential",
        f"m.title, {_LEVELS.format(row='i')}, {_before('point', 'agenda_item_id')}",
        "CROSS JOIN agenda_item i ON i.id=a.agenda_item_id "
        "CROSS JOIN meeting m ON m.id=i.meeting_id", _point, "a._alive AND i._alive",
    ),
    "decision": _Kind(
        f"{_MEETING}{_OUTCOME_CLOSED.format(row='a')}",
        f"m.title, a.number, {_before('decision', 'meeting_id')}", _OF_MEETING, _decision,
    ),
    "action": _Kind(
        f"{_MEETING}{_OUTCOME_CLOSED.format(row='a')}",
        f"m.title, a.number, {_before('action_item', 'meeting_id')}", _OF_MEETING, _action,
    ),
    "letter": _Kind(
        "m.id, ifnull(a.date, m.date), m.classification<>'open'",
        "ifnull(m.title, ''), a.number", _OF_MEETING, _as_is,
    ),
    "attachment": _Kind(
        f"{_MEETING}{_CLOSED.format(row='a')}",
        f"m.title, a.name, a.kind, {_before('attachment', 'meeting_id', also=_FILE)}",
        _OF_MEETING, _attachment,
    ),
    "person": _Kind(
        _NO_MEETING, f"a.name, a.title_prefix, a.title_suffix, {_OFFICE_NAME}", _OFFICE, _person
    ),
    "post": _Kind(_NO_MEETING, f"a.title, {_OFFICE_NAME}", _OFFICE, _as_is),
    "office": _Kind(_NO_MEETING, "a.name, a.code", "", _as_is),
    "target": _Kind(_NO_MEETING, "a.name, ifnull(a.partner, '')", "", _as_is),
    "target_update": _Kind(
        _MEETING,
        "m.title, ifnull((SELECT t.name FROM target t WHERE t.id=a.target_id), ''), "
        + _before("target_update", "meeting_id"), _OF_MEETING, _target_update,
    ),
    "target_note": _Kind(
        "NULL, a.date, 0", "t.name", "JOIN target t ON t.id=a.target_id", _as_is
    ),
    "progress": _Kind(
        f"m.id, a.date, m.classification<>'open'{_OUTCOME_CLOSED.format(row='t')}",
        f"m.title, t.number, {_before('action_item', 'meeting_id', 't')}, "
        + _before("progress_note", "action_item_id"),
        "JOIN action_item t ON t.id=a.action_item_id LEFT JOIN meeting m ON m.id=t.meeting_id",
        _progress,
    ),
    "topic": _Kind(_NO_MEETING, "a.name", "", _as_is),
    "series": _Kind(_NO_MEETING, "a.name", "", _as_is),
}  # fmt: skip
