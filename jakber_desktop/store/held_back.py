"""Which groups undo and redo pass over: those that touch what is final or has left the house.

The gates (`frozen`, `kept_numbers`) refuse such an undo; here it is known before one is tried, so
that it stands in nobody's way: work in other meetings can still be taken back (E4).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from jakber_desktop.store.frozen import (
    LOCKED,
    Written,
    corrected_meetings,
    meetings_written,
    minutes_state_of,
)
from jakber_desktop.store.kept_numbers import SENT
from jakber_desktop.store.undo import Group

_WRITTEN = """
SELECT DISTINCT ent, row, fld FROM change WHERE dev=:dev AND tx=:tx AND seq>=:tx
  AND seq<ifnull((SELECT min(tx) FROM tx WHERE dev=:dev AND tx>:tx), 9223372036854775807)"""
_VERSION = "SELECT revision, state, final_hash FROM minutes_version WHERE id=?"
_NUMBER = "SELECT state, outside FROM letter_number WHERE id=?"
_BROUGHT = """
SELECT number FROM letter_number n WHERE id=? AND outside AND NOT EXISTS (SELECT 1 FROM change
  WHERE ent='letter_number' AND row=n.id AND fld='series' AND NOT (dev=? AND tx=?))"""
_STATES = "SELECT DISTINCT val FROM change WHERE ent='letter_number' AND row=? AND fld='state'"
_BEFORE = """
SELECT was.val FROM change now JOIN change was ON was.dev=now.base_dev AND was.seq=now.base_seq
WHERE now.ent=? AND now.row=? AND now.fld='state' AND now.dev=? AND now.tx=?
ORDER BY now.seq LIMIT 1"""
_KEPT = "SELECT number FROM sent_letter WHERE id=? AND _alive"
_STANDS_SENT = """
SELECT s.number FROM invitation i JOIN sent_letter s
  ON s.meeting_id=i.meeting_id AND s.number=i.number AND s.kind='undangan' AND s._alive
WHERE i.id=?"""
_ERRATA_IN = "signed"


def standing_groups(connection: Any, groups: Iterable[Group]) -> Iterator[tuple[Group, bool]]:
    """The groups, newest first as given, each with whether it is held back: taking it back would
    unmake a final version of minutes, change what one holds, free a number that was given out, or
    open a letter that was sent (H1, B2). Under a version of the minutes the older work of that
    meeting stays, too.

    `connection` is the driver's.
    """
    below: set[bytes] = set()
    for group in groups:
        written = _written(connection, group)
        versions = written.get("minutes_version", {})
        unmade = {
            row for row, fields in versions.items() if _unmakes(connection, row, fields, group)
        }
        below |= {_meeting_of(connection, row) for row in unmade}
        held = (
            bool(unmade)
            or _frees_numbers(connection, written, group)
            or _opens_letters(connection, written, group)
            or _is_locked(connection, written)
            or bool(below and below & set(meetings_written(connection, written)))
        )
        yield group, held


def _written(connection: Any, group: Group) -> Written:
    written: Written = {}
    for ent, row, field in connection.execute(_WRITTEN, {"dev": group.dev, "tx": group.tx}):
        written.setdefault(ent, {}).setdefault(bytes(row), set()).add(field)
    return written


def _is_locked(connection: Any, written: Written) -> bool:
    """Whether the group wrote into what final minutes hold."""
    corrected = corrected_meetings(connection, written)
    if any(minutes_state_of(connection, one) in LOCKED - {_ERRATA_IN} for one in corrected):
        return True
    meetings = meetings_written(connection, written)
    return any(minutes_state_of(connection, one) in LOCKED for one in meetings)


def _frees_numbers(connection: Any, written: Written, group: Group) -> bool:
    numbers = written.get("letter_number", {})
    return any(_frees(connection, row, fields, group) for row, fields in numbers.items())


def _opens_letters(connection: Any, written: Written, group: Group) -> bool:
    """Whether the group sent a letter, or wrote the fields of one that has gone out since.

    A letter that a file brought together with its number, which is of outside, may go with it.
    """
    if any("sha256" in one for one in written.get("letter_number", {}).values()):
        return True  # the report of a month
    sent = _numbers(connection, _KEPT, written.get(SENT, {}))
    standing = _numbers(connection, _STANDS_SENT, written.get("invitation", {}))
    return bool((sent | standing) - (sent & _brought(connection, written, group)))


def _numbers(connection: Any, query: str, rows: Iterable[bytes]) -> set[str]:
    return {number for row in rows for (number,) in connection.execute(query, (row,))}


def _brought(connection: Any, written: Written, group: Group) -> set[str]:
    """The numbers of outside that nobody had noted before the group did."""
    rows = (row for row, fields in written.get("letter_number", {}).items() if "series" in fields)
    stamp = (group.dev, group.tx)
    return {n for row in rows for (n,) in connection.execute(_BROUGHT, (row, *stamp))}


def _meeting_of(connection: Any, version: bytes) -> bytes:
    found = connection.execute("SELECT meeting_id FROM minutes_version WHERE id=?", (version,))
    return bytes(found.fetchone()[0])


def _unmakes(connection: Any, row: bytes, fields: set[str], group: Group) -> bool:
    """Whether minutes would be a draft again, lose a reason, or a revision go away."""
    revision, state, sealed = connection.execute(_VERSION, (row,)).fetchone()
    if "revision" in fields and (sealed or revision):
        return True
    if fields & {"final_hash", "overrides"} and sealed:
        return True
    return (
        "state" in fields
        and state in LOCKED
        and _state_before(connection, "minutes_version", row, group) not in LOCKED
    )


def _frees(connection: Any, row: bytes, fields: set[str], group: Group) -> bool:
    """Whether a number of the register would be free, or one that is void be valid again."""
    state, outside = connection.execute(_NUMBER, (row,)).fetchone()
    if outside:
        return False
    if "series" in fields:  # the number was given by this group
        return bool({one for (one,) in connection.execute(_STATES, (row,))} & {"issued", "void"})
    before = _state_before(connection, "letter_number", row, group)
    return "state" in fields and state == "void" and before != "void"


def _state_before(connection: Any, ent: str, row: bytes, group: Group) -> Any:
    found = connection.execute(_BEFORE, (ent, row, group.dev, group.tx)).fetchone()
    return found and found[0]
