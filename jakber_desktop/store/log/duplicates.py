"""Numbers that were given twice: kind `duplicate` (sync.md §3), never a database constraint.

A letter's number is unique in the register of a year, a bare "001" in its series there (V20); a
meeting's in its series and year (A2). The one written first keeps it; every later one waits.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from jakber_desktop.store.log.cells import Execute, Head, Place, heads_of
from jakber_desktop.store.log.conflicts import Conflict, conflict
from jakber_desktop.store.log.rows import DEL

FIELD = "number"


class Rule(NamedTuple):
    """How a table's rows with the number of a given one are found (its id is the parameter)."""

    fields: frozenset[str]
    alike: str
    every: str


_LETTER = "n.number=o.number AND n.year=o.year AND (n.series=o.series OR NOT {plain})"
_PLAIN = "(o.number NOT GLOB '*[^0-9]*' AND o.number<>'')"
_LETTERS = f"""
FROM letter_number o JOIN letter_number n ON {_LETTER.format(plain=_PLAIN)}
WHERE o._alive AND n._alive AND o.state<>'void' AND n.state<>'void'"""
_MEETINGS = """
FROM meeting o JOIN meeting n ON n.series_id=o.series_id AND n.number=o.number
  AND n.date BETWEEN substr(o.date,1,4)||'-01-01' AND substr(o.date,1,4)||'-12-31'
WHERE o._alive AND n._alive"""

RULES: Mapping[str, Rule] = {
    ent: Rule(
        fields | {DEL},
        f"SELECT n.id {query} AND o.id=?",
        f"SELECT o.id {query} GROUP BY o.id HAVING count(*)>1",
    )
    for ent, fields, query in (
        ("letter_number", frozenset({FIELD, "series", "year", "state"}), _LETTERS),
        ("meeting", frozenset({FIELD, "series_id", "date"}), _MEETINGS),
    )
}


def alike(execute: Execute, ent: str, row: bytes) -> list[bytes]:
    """The living rows that bear the number of a row, itself among them; none without a number."""
    return [id_ for (id_,) in execute(RULES[ent].alike, (row,)).fetchall()]


def every(execute: Execute) -> Iterator[Place]:
    """Every row whose number another one bears too."""
    for ent, rule in RULES.items():
        for (row,) in execute(rule.every).fetchall():
            yield ent, row


def duplicate(execute: Execute, ent: str, row: bytes) -> Iterator[Conflict]:
    """The conflict of a row whose number an earlier one bears; head 0 is the row's own."""
    if ent not in RULES:
        return
    bearers = {id_: head for id_, head in _heads(execute, ent, alike(execute, ent, row))}
    own = bearers.get(row)
    if own is None or len(bearers) < 2 or (own, row) == min((h, i) for i, h in bearers.items()):
        return
    others = sorted((head, id_) for id_, head in bearers.items() if id_ != row)
    yield conflict(
        (ent, row, FIELD),
        "duplicate",
        (own, *(head for head, _ in others)),
        shown=0,
        base=None,
        hunks=[],
        rows=[row.hex(), *(id_.hex() for _, id_ in others)],
    )


def _heads(execute: Execute, ent: str, rows: Iterable[bytes]) -> Iterator[tuple[bytes, Head]]:
    for row, heads in heads_of(execute, ent, rows):
        if FIELD in heads:
            yield row, heads[FIELD][-1]
