"""What laptops wrote against each other and waits for a person; what came together alone (S3)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy.orm import Session

from jakber_desktop.model.rows.sync import ConflictRow, MergedRow
from jakber_desktop.operations.log_words.values import Wording
from jakber_desktop.operations.sharing.conflict_places import Places
from jakber_desktop.operations.sharing.conflict_words import Sides, Waiting, can_edit, takes_both
from jakber_desktop.operations.sharing.two_finals import beside, count_waiting, twin_finals
from jakber_desktop.store.log.clock import stamp_ms
from jakber_desktop.store.log.merged import merged_cells
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

__all__ = ["conflict_count", "conflict_of", "conflict_rows", "merged_rows"]

_WAITING = "SELECT ent, row, fld, kind, detail FROM conflict"


def conflict_count(workspace: Workspace) -> int:
    """How many conflicts wait."""
    with workspace.read() as session:
        return count_waiting(driver(session).execute)


def conflict_rows(workspace: Workspace) -> tuple[ConflictRow, ...]:
    """Every conflict that waits, meeting by meeting, in the order of their places."""
    with workspace.read() as session:
        rows = _Rows(session, workspace)
        twins = twin_finals(driver(session).execute)
        found = [
            rows.row(waiting)
            for waiting in waiting_conflicts(session)
            if waiting.cell[2] not in beside(twins, waiting.cell)
        ]
    return tuple(sorted(found, key=lambda row: (row.meeting_title, row.meeting_id, row.path)))


def conflict_of(workspace: Workspace, ent: str, row: str, field: str) -> ConflictRow | None:
    """The conflict of one field (table, id as hex, column); None when none waits there."""
    with workspace.read() as session:
        where = f"{_WAITING} WHERE ent=? AND row=? AND fld=?"
        for waiting in _read(session, where, (ent, bytes.fromhex(row), field)):
            return _Rows(session, workspace).row(waiting)
    return None


def merged_rows(workspace: Workspace, since_ms: int) -> tuple[MergedRow, ...]:
    """Texts that came together by themselves, with a version from `since_ms` on, newest first.

    A text stays here until somebody saves it again.
    """
    with workspace.read() as session:
        wording = Wording(session)
        places = Places(session, wording)
        found = []
        for one in merged_cells(driver(session).execute, since_ms << 16):
            stand = places.stand(one.cell)
            users = dict.fromkeys(head.usr for head in one.heads if head.usr)
            at = stamp_ms(one.heads[-1].hlc)
            words = "" if one.value is None else str(one.value)
            found.append(
                MergedRow(
                    stand.meeting_id, stand.meeting_title, stand.place, words, tuple(users), at
                )
            )
    return tuple(sorted(found, key=lambda row: -row.at))


def waiting_conflicts(session: Session) -> Iterator[Waiting]:
    """Every conflict that waits, as the table has it."""
    return _read(session, _WAITING, ())


def conflict_id(waiting: Waiting) -> str:
    """The id of a conflict: the same on every laptop that knows the same versions.

    A version that joins makes it another one, so that nobody ends what they have not seen.
    """
    ent, row, field = waiting.cell
    heads = [[head["dev"], head["seq"]] for head in waiting.heads]
    late = [[one["dev"], one["seq"]] for one in waiting.detail.get("late", ())]
    words = json.dumps([ent, row.hex(), field, waiting.kind, heads, late])
    return hashlib.sha256(words.encode()).hexdigest()[:12]


class _Rows:
    """Makes the rows that screens show, within one session."""

    def __init__(self, session: Session, workspace: Workspace) -> None:
        wording = Wording(session)
        self._places = Places(session, wording)
        self._sides = Sides(session, wording, workspace)

    def row(self, waiting: Waiting) -> ConflictRow:
        ent, row, field = waiting.cell
        stand = self._places.stand(waiting.cell)
        base = waiting.detail["base"]
        plain = waiting.kind in ("scalar", "text", "pending")
        return ConflictRow(
            id=conflict_id(waiting),
            kind=waiting.kind,
            meeting_id=stand.meeting_id,
            meeting_title=stand.meeting_title,
            place=stand.place,
            path=stand.path,
            ent=ent,
            row=row.hex(),
            field=field,
            shown=waiting.detail["shown"],
            heads=self._sides.heads(waiting),
            base=base,
            base_words=self._sides.value(waiting.cell, base) if plain else "",
            can_take_both=takes_both(waiting),
            can_edit=can_edit(waiting),
        )


def _read(session: Session, query: str, parameters: tuple[Any, ...]) -> Iterator[Waiting]:
    for ent, row, field, kind, detail in driver(session).execute(query, parameters).fetchall():
        yield Waiting((ent, bytes(row), field), kind, json.loads(detail))
