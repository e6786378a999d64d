"""Conflicts that no single cell tells: numbers given twice, and edits of final minutes (§3).

Like world.py written without the program's own derivation; restricted logs are folded by `world`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from tests.sync.oracle.log import Cell, Log, Value, Written, heads
from tests.sync.oracle.schema import tables
from tests.sync.oracle.world import DEL, Place, World, world

SEEN = "_seen"
LOCKED = {"final", "signed", "archived"}
FOLLOWS_ON = {
    ("action_item", "status"), ("action_item", "closed_on"), ("action_item", "due_date"),
    ("action_item", "due_phrase"), ("action_item", "responsible_office_id"),
    ("action_item", "responsible_person_id"), ("action_item", "responsible_post"),
    ("decision", "status"), ("decision", "superseded_by_id"), ("decision", "revoked_by_id"),
    ("decision", "revoked_reason"),
}  # fmt: skip
BESIDE = {"checklist_item", "correction", "letter_number", "minutes_version", "progress_note"}
"""What final minutes do not hold, and what of them goes on (naskah-dinas §9; F1)."""


def duplicates(log: Log, meant: World) -> dict[Cell, str]:
    """Rows whose number an earlier living row bears: of a meeting in series and year, of a letter
    in its series (or anywhere, when it is a number written out)."""
    found: dict[Cell, str] = {}
    ends = heads(log)
    for ent, same in (("meeting", _meeting_key), ("letter_number", _letter_key)):
        bearers: dict[tuple[Value, ...], list[tuple[tuple[int, int, int], Cell]]] = {}
        for place, alive in meant.alive.items():
            if place[0] != ent or not alive:
                continue
            key = same(meant, place)
            cell = (*place, "number")
            if key is not None and cell in ends:
                bearers.setdefault(key, []).append((ends[cell][-1].order, cell))
        for some in bearers.values():
            for _, cell in sorted(some)[1:]:
                found[cell] = "duplicate"
    return found


def _meeting_key(meant: World, place: Place) -> tuple[Value, ...] | None:
    series, number = _shown(meant, place, "series_id"), _shown(meant, place, "number")
    date = _shown(meant, place, "date")
    return None if series is None or number is None else (series, number, str(date)[:4])


def _letter_key(meant: World, place: Place) -> tuple[Value, ...] | None:
    number = str(_shown(meant, place, "number"))
    if _shown(meant, place, "state") == "void":
        return None
    plain = number.isdecimal() and number.isascii()
    return (number, _shown(meant, place, "series") if plain else None)


def after_final(log: Log, meant: World) -> Iterator[tuple[Cell, bool]]:
    """Cells of final minutes with heads that the finaliser had not seen, and whether they differ.

    A row that came or went since is one entry at its life.
    """
    for meeting, seen in _sealed(log, meant).items():
        covered = {s: row for s, row in log.items() if row.seq <= seen.get(row.dev, 0)}
        before = world(covered)
        for place in _below(meant, before, meeting):
            yield from _edits(log, meant, before, place, seen)


def _sealed(log: Log, meant: World) -> dict[Place, dict[int, int]]:
    newest: dict[Place, tuple[int, bytes]] = {}
    for place, alive in meant.alive.items():
        if place[0] == "minutes_version" and alive:
            meeting = ("meeting", bytes.fromhex(str(_shown(meant, place, "meeting_id"))))
            order = (int(_shown(meant, place, "revision") or 0), place[1])
            newest[meeting] = max(newest.get(meeting, order), order)
    ends = heads(log)
    found: dict[Place, dict[int, int]] = {}
    for meeting, (_, version) in newest.items():
        place = ("minutes_version", version)
        views = ends.get((*place, SEEN))
        sealed = _shown(meant, place, "final_hash") is not None
        if _shown(meant, place, "state") in LOCKED and sealed and views and len(views) == 1:
            told = json.loads(str(views[0].value))
            found[meeting] = {int(dev): int(seq) for dev, seq in told.items()}
    return found


def _below(meant: World, before: World, meeting: Place) -> Iterator[Place]:
    """The meeting and all content that lives with it; what came or went is told for all below."""
    level = [meeting]
    while level:
        yield from level
        stood = [place for place in level if meant.alive[place] and before.alive.get(place, False)]
        level = [
            (ent, row)
            for ent, row in meant.alive
            if ent not in BESIDE and ent != "attachment" and (table := tables()[ent]).owner_field
            for owner in [_shown(meant, (ent, row), table.owner_field)]
            if owner is not None and (table.owner, bytes.fromhex(str(owner))) in stood
        ]


def _edits(
    log: Log, meant: World, before: World, place: Place, seen: dict[int, int]
) -> Iterator[tuple[Cell, bool]]:
    mine = {cell: found for cell, found in heads(log).items() if cell[:2] == place}
    late = {cell for cell, found in mine.items() if any(_is_late(one, seen) for one in found)}
    if not late:
        return
    was_there = before.alive.get(place, False)
    if meant.alive[place] != was_there:
        yield (*place, DEL), True
        return
    for cell in late:
        ent, _, field = cell
        if meant.alive[place] and field in tables()[ent].fields and (ent, field) not in FOLLOWS_ON:
            certain = cell in meant.shown and cell not in before.texts
            if certain:
                absent = tables()[ent].absent[field]
                yield cell, meant.shown[cell] != before.shown.get(cell, absent)


def _is_late(head: Written, seen: dict[int, int]) -> bool:
    return head.seq > seen.get(head.dev, 0)


def _shown(meant: World, place: Place, field: str) -> Value:
    return meant.shown.get((*place, field), tables()[place[0]].absent[field])
