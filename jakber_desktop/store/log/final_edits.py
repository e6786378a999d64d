"""Edits of final minutes that their final version does not cover: `after-final` (sync.md §3).

Who makes minutes final logs what they had seen (`_seen`, a version vector as in a tombstone). A
cell counts as edited when it shows something else than what stood there in that view; putting the
sealed value back, by any hand, ends the conflict.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from jakber_desktop.model.base import LogValue
from jakber_desktop.store.log.cells import (
    Cell,
    Execute,
    Head,
    Place,
    Stamp,
    Written,
    bases,
    heads_of,
    marks,
    read_cell,
    some,
    versions,
)
from jakber_desktop.store.log.conflicts import Conflict, Heads, conflict
from jakber_desktop.store.log.final_content import (
    FOLLOWS_ON,
    LOCKED,
    PAPERS,
    VERSION,
    way_to_meeting,
)
from jakber_desktop.store.log.known import group_end
from jakber_desktop.store.log.lives import View, descendants, outside, view
from jakber_desktop.store.log.rows import DEL, SEEN, decode
from jakber_desktop.store.log.shapes import Shape

_NEWEST = """
SELECT meeting_id, id, state FROM minutes_version WHERE _alive AND meeting_id IN ({})
ORDER BY meeting_id, revision, id"""
_STAMPS = "SELECT row, dev, seq FROM head WHERE ent=? AND row IN ({})"
_ROW = """
SELECT fld, dev, seq, hlc, usr, enc, val, base_dev, base_seq, base_more FROM change
WHERE ent=? AND row=?"""


class Seal(NamedTuple):
    """What made minutes final: the write of `final_hash`, and what its writer had seen."""

    head: Head
    seen: View


def seals(execute: Execute, meetings: Iterable[bytes]) -> dict[bytes, Seal]:
    """Meeting -> seal, of those whose newest minutes are final."""
    newest: dict[bytes, tuple[bytes, str]] = {}
    for batch in some(meetings):
        for meeting, version, state in execute(_NEWEST.format(marks(batch)), batch):
            newest[meeting] = (version, state)
    locked = {version: meeting for meeting, (version, state) in newest.items() if state in LOCKED}
    found = {}
    for version, heads in heads_of(execute, VERSION, locked):
        sealed = heads.get("final_hash")
        if sealed and sealed[-1].value is not None:
            found[locked[version]] = _seal(execute, sealed[-1], heads.get(SEEN, []))
    return found


def final_edits(
    execute: Execute, shape: Shape, row: bytes, heads: Heads, seal: Seal
) -> Iterator[Conflict]:
    """What of a row differs from what was sealed. Head 0 is the edit, head 1 the sealed value.

    A row that came or went is one conflict, at its life (1 there, 0 gone).
    """
    late = [head for some in heads.values() for head in some if outside(head, seal.seen)]
    if not late or not is_content(execute, shape.name, row):
        return
    sealed = sealed_row(execute, shape, row, seal.seen)
    ((alive,),) = execute(f"SELECT _alive FROM {shape.name} WHERE id=?", (row,)).fetchall()
    if bool(alive) != sealed.alive:
        cell = (shape.name, row, DEL)
        yield _edit(cell, max(late)._replace(value=int(alive)), seal, int(sealed.alive))
    elif alive:
        for field in shape.slots.keys() & heads.keys():
            if (shape.name, field) not in FOLLOWS_ON:
                yield from _field_edit(execute, shape, row, field, heads[field], seal, sealed)


def is_content(execute: Execute, ent: str, row: bytes) -> bool:
    """Whether final minutes hold such a row."""
    if ent == "attachment":
        query = f"SELECT 1 FROM attachment WHERE id=? AND kind NOT IN ({PAPERS})"
        return execute(query, (row,)).fetchone() is not None
    return ent == "meeting" or way_to_meeting(ent) is not None


class Sealed(NamedTuple):
    """A row as it stood in a view: field -> value, and whether it was there and alive."""

    values: Mapping[str, LogValue]
    alive: bool


def sealed_row(execute: Execute, shape: Shape, row: bytes, seen: View) -> Sealed:
    """Fold a row from the changes inside a view alone."""
    fields: dict[str, dict[Stamp, tuple[Head, Written]]] = {}
    for fld, dev, seq, hlc, usr, enc, val, *base in execute(_ROW, (shape.name, row)):
        head = Head(hlc, dev, seq, usr, decode(enc, val))
        if not outside(head, seen):
            written = Written(hlc, head.value, bases(*base))
            fields.setdefault(fld, {})[dev, seq] = (head, written)
    heads = {field: _heads(found) for field, found in fields.items()}
    values = {
        field: read_cell(shape, field, heads[field], partial(_versions, found)).value
        for field, found in fields.items()
        if heads[field]
    }
    tombstone = values.pop(DEL, None)
    dead = tombstone is not None and not any(
        outside(head, view(tombstone)) for field in values for head in heads[field]
    )
    return Sealed(values, alive=shape.required <= values.keys() and not dead)


def late_rows(execute: Execute, meeting: bytes, seal: Seal) -> set[Place]:
    """The rows of a meeting that were written to outside its seal's view."""
    found: set[Place] = set()
    for ent, rows in (("meeting", [meeting]), *descendants(execute, "meeting", [meeting])):
        if ent != "meeting" and way_to_meeting(ent) is None:
            continue
        for batch in some(rows):
            written = execute(_STAMPS.format(marks(batch)), (ent, *batch))
            found |= {(ent, row) for row, dev, seq in written if seq > seal.seen.get(dev, 0)}
    return found


def _seal(execute: Execute, head: Head, seen: Sequence[Head]) -> Seal:
    """Of versions made final before views were logged, only one laptop can have written."""
    own = sorted((one for one in seen if one.dev == head.dev), key=lambda one: one.seq)
    after = [one for one in own if one.seq > head.seq] or list(seen)
    if after:
        return Seal(head, view(after[0].value))
    return Seal(head, {head.dev: group_end(execute, head.dev, head.seq)})


def _versions(found: Mapping[Stamp, tuple[Head, Written]]) -> dict[Stamp, Written]:
    return {stamp: written for stamp, (_, written) in found.items()}


def _heads(found: Mapping[Stamp, tuple[Head, Written]]) -> list[Head]:
    """The heads among some versions of one cell, oldest first."""
    replaced = {base for _, written in found.values() for base in written.bases}
    return sorted(head for stamp, (head, _) in found.items() if stamp not in replaced)


def _field_edit(
    execute: Execute,
    shape: Shape,
    row: bytes,
    field: str,
    heads: Sequence[Head],
    seal: Seal,
    sealed: Sealed,
) -> Iterator[Conflict]:
    late = [head for head in heads if outside(head, seal.seen)]
    if not late:
        return
    cell, slot = (shape.name, row, field), shape.slots[field]
    shown = read_cell(shape, field, heads, partial(versions, execute, cell)).value
    before = sealed.values.get(field)
    was = slot.stored(before) if field in sealed.values else slot.absent
    if slot.stored(shown) != was:
        yield _edit(cell, late[-1]._replace(value=shown), seal, before)


def _edit(cell: Cell, edit: Head, seal: Seal, sealed: LogValue) -> Conflict:
    heads = (edit, seal.head._replace(value=sealed))
    return conflict(cell, "after-final", heads, shown=0, base=sealed, hunks=[])
