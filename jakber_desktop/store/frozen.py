"""Keeps final minutes as they are: no change commits that wrote into what is sealed (H1, V16).

Deeds refuse a locked meeting by themselves, with the row at hand; this is the one gate behind all
of them, an undo, a redo, an import and a restored version of a field included.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from jakber_desktop.model.errors import MeetingIssued, MeetingLocked, VersionKept
from jakber_desktop.store.log.final_content import (
    FOLLOWS_ON,
    LOCKED,
    VERSION,
    way_to_meeting,
)
from jakber_desktop.store.log.rows import DEL
from jakber_desktop.store.log.writer import BATCH, LogWriter

__all__ = ["FOLLOWS_ON", "LOCKED", "keep_frozen"]

_SEALING = frozenset({"state", "final_hash"})
_KEPT = frozenset({"minutes", "record"})
"""Attachments that only the making of a final version writes, whatever the minutes are now."""
_ERRATA_IN = "signed"
"""The one locked state in which corrections are written: a ralat sheet is one (H3)."""

_WRITTEN = "SELECT DISTINCT ent, row, fld FROM change WHERE dev=? AND seq>=? AND tx=?"
_STATE = """
SELECT state FROM minutes_version WHERE meeting_id=? AND _alive
ORDER BY revision DESC, id DESC LIMIT 1"""
_BEFORE = """
SELECT was.val FROM change now JOIN change was ON was.dev=now.base_dev AND was.seq=now.base_seq
WHERE now.dev=? AND now.seq>=? AND now.tx=? AND now.ent=? AND now.row=? AND now.fld=?
ORDER BY now.seq LIMIT 1"""
_ISSUED = """
SELECT 1 FROM minutes_version WHERE meeting_id=? AND final_hash IS NOT NULL AND _alive LIMIT 1"""

Written = dict[str, dict[bytes, set[str]]]
"""Table -> row -> fields that the open group wrote."""

AsSealed = Callable[[bytes, set[tuple[str, bytes]]], bool]
"""Whether those of some rows (table, id) that belong to a meeting stand as it was sealed."""


def keep_frozen(writer: LogWriter, *, undoing: bool, as_sealed: AsSealed) -> None:
    """Refuse what the open group wrote into a meeting that was locked before it began.

    Writing what was sealed passes: it takes back an edit that another laptop made unknowing.
    Raises MeetingLocked, also for the kept files of any final version; MeetingIssued for the end
    of a meeting that has one; VersionKept for an undo that would unmake a version of the minutes.
    """
    if not writer.count:
        return
    written: Written = {}
    for ent, row, field in writer.connection.execute(_WRITTEN, _group(writer)):
        written.setdefault(ent, {}).setdefault(bytes(row), set()).add(field)
    versions = written.get(VERSION, {})
    if undoing and any(_unmade(writer, row, fields) for row, fields in versions.items()):
        raise VersionKept
    if any(_ends_issued(writer.connection, *one) for one in written.get("meeting", {}).items()):
        raise MeetingIssued
    if set(_of_kept_files(writer, written)) - set(_sealing(writer.connection, versions)):
        raise MeetingLocked
    places = {(ent, row) for ent, rows in written.items() for row in rows}
    finalised = set(_changing_state(writer.connection, versions))
    for meeting in set(meetings_written(writer.connection, written)) - finalised:
        locked = minutes_state_of(writer.connection, meeting) in LOCKED
        if locked and not as_sealed(meeting, places):
            raise MeetingLocked
    for meeting in set(corrected_meetings(writer.connection, written)) - finalised:
        if minutes_state_of(writer.connection, meeting) in LOCKED - {_ERRATA_IN}:
            raise MeetingLocked


def _group(writer: LogWriter) -> tuple[int, int, int]:
    return writer.dev, writer.group, writer.group


def _unmade(writer: LogWriter, row: bytes, fields: set[str]) -> bool:
    """Whether final minutes would be a draft again, or a revision go away."""
    revision, state, sealed, alive = writer.connection.execute(
        "SELECT revision, state, final_hash, _alive FROM minutes_version WHERE id=?", (row,)
    ).fetchone()
    was = {field: _before(writer, VERSION, row, field) for field in fields & _SEALING}
    reopened = was.get("state") in LOCKED and state not in LOCKED
    gone = DEL in fields and not alive and bool(sealed or revision)
    return reopened or gone or was.get("final_hash") is not None


def _changing_state(connection: Any, versions: dict[bytes, set[str]]) -> Iterator[bytes]:
    """The meetings whose minutes the group itself brought into another state."""
    for row, fields in versions.items():
        if "state" in fields:
            yield from connection.execute(
                "SELECT meeting_id FROM minutes_version WHERE id=?", (row,)
            ).fetchone()


def _sealing(connection: Any, versions: dict[bytes, set[str]]) -> Iterator[bytes]:
    """The meetings of which the group itself made a version final."""
    for row, fields in versions.items():
        if "final_hash" in fields:
            yield from connection.execute(
                "SELECT meeting_id FROM minutes_version WHERE id=?", (row,)
            ).fetchone()


def _ends_issued(connection: Any, meeting: bytes, fields: set[str]) -> bool:
    """Whether the group deleted a meeting of which a version was made final."""
    if DEL not in fields:
        return False
    alive = connection.execute("SELECT _alive FROM meeting WHERE id=?", (meeting,)).fetchone()
    return not alive[0] and connection.execute(_ISSUED, (meeting,)).fetchone() is not None


def _of_kept_files(writer: LogWriter, written: Written) -> Iterator[bytes]:
    """The meetings whose kept PDF or record the group wrote, made, or turned into something else.

    Their place in the list says nothing: other attachments come and go beside them.
    """
    for row, fields in written.get("attachment", {}).items():
        if fields <= {"pos"}:
            continue
        meeting, kind = writer.connection.execute(
            "SELECT meeting_id, kind FROM attachment WHERE id=?", (row,)
        ).fetchone()
        was = _before(writer, "attachment", row, "kind") if "kind" in fields else None
        if {kind, was} & _KEPT:
            yield bytes(meeting)


def corrected_meetings(connection: Any, written: Written) -> Iterator[bytes]:
    """The meetings whose corrections the group wrote."""
    for row in written.get("correction", {}):
        yield from connection.execute(
            "SELECT meeting_id FROM correction WHERE id=?", (row,)
        ).fetchone()


def minutes_state_of(connection: Any, meeting: bytes) -> str | None:
    """The state of a meeting's newest minutes; None while there are none."""
    newest = connection.execute(_STATE, (meeting,)).fetchone()
    return None if newest is None else str(newest[0])


def _before(writer: LogWriter, ent: str, row: bytes, field: str) -> Any:
    """What a field of a row held before the group."""
    found = writer.connection.execute(_BEFORE, (*_group(writer), ent, row, field)).fetchone()
    return found and found[0]


def meetings_written(connection: Any, written: Written) -> Iterator[bytes]:
    """The meetings whose sealed content the group wrote into."""
    for ent, rows in written.items():
        if ent == "meeting":
            yield from rows
        elif (statement := way_to_meeting(ent)) is not None:
            touched = [row for row, fields in rows.items() if _is_content(ent, fields)]
            for some in _batches(touched):
                marks = ",".join("?" * len(some))
                for (meeting,) in connection.execute(statement.format(marks), some):
                    yield bytes(meeting)


def _is_content(ent: str, fields: set[str]) -> bool:
    return any((ent, field) not in FOLLOWS_ON for field in fields)


def _batches(rows: list[bytes]) -> Iterable[list[bytes]]:
    return (rows[start : start + BATCH] for start in range(0, len(rows), BATCH))
