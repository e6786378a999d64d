"""What a local group brings about beyond the rows it wrote: seals, conflicts, rows known unborn.

Local writes replace every head of their cell, so that the tables are right by themselves; almost
every group is through after one look at the empty table of conflicts.
"""

from __future__ import annotations

from collections.abc import Mapping

from jakber_desktop.store.log.cells import Cell, Execute, Place, heads_of
from jakber_desktop.store.log.duplicates import RULES
from jakber_desktop.store.log.final_content import VERSION
from jakber_desktop.store.log.final_edits import final_edits, seals
from jakber_desktop.store.log.lives import owners_of
from jakber_desktop.store.log.refold import refold
from jakber_desktop.store.log.review import listed_places, meeting_of, under
from jakber_desktop.store.log.rows import DEL, SEEN
from jakber_desktop.store.log.shapes import Shape, shapes
from jakber_desktop.store.log.writer import Cell as NewCell
from jakber_desktop.store.log.writer import LogWriter

_OWNER_BEFORE = """
SELECT was.val FROM change now JOIN change was ON was.dev=now.base_dev AND was.seq=now.base_seq
WHERE now.dev=? AND now.seq>=? AND now.ent=? AND now.row=? AND now.fld=?"""
_STRANGERS = "SELECT DISTINCT fld FROM head WHERE ent=? AND row=? AND dev<>?"


def log_seals(writer: LogWriter) -> None:
    """Log what was seen by who made minutes final in this group."""
    sealing = [
        row
        for (ent, row, field), value in writer.written.items()
        if ent == VERSION and field == "final_hash" and value is not None
    ]
    seen = writer.view() if sealing else None
    writer.append(
        [NewCell(VERSION, row, SEEN, seen) for row in sealing
         if (VERSION, row, SEEN) not in writer.written]
    )  # fmt: skip


def follow(writer: LogWriter) -> None:
    """Bring tables and conflicts to what the log says after the group's last flush."""
    execute = writer.connection.execute
    strangers = [
        (*place, field)
        for place in writer.born
        for (field,) in execute(_STRANGERS, (*place, writer.dev)).fetchall()
    ]
    listed, known = listed_places(execute), shapes()
    left = _left(writer, known)
    places = {cell[:2] for cell in writer.written if listed and cell[0] in known}
    concerned = under(owners_of(execute, known, places), places, listed)
    moving = {cell for cell in writer.written if cell[:2] in places and _moves(known, cell)}
    cells = [
        cell
        for cell, value in writer.written.items()
        if cell[:2] in concerned
        or cell in moving
        or cell in writer.reopened
        or _speaks(cell, value)
    ]
    if cells or strangers or left:
        moved = {cell[:2] for cell in cells if cell in moving or cell[2] == DEL}
        refold(writer.connection, [*cells, *strangers], moved=moved | left)


def _left(writer: LogWriter, known: Mapping[str, Shape]) -> set[Place]:
    """The rows that something was moved away from, and all above them: what it had kept alive."""
    found: set[Place] = set()
    for cell in writer.written:
        shape = known.get(cell[0])
        if cell[:2] in writer.born or shape is None or shape.owner is None:
            continue
        if shape.owner_field == cell[2]:
            was = writer.connection.execute(_OWNER_BEFORE, (writer.dev, writer.group, *cell))
            found |= {(shape.owner, bytes.fromhex(owner)) for (owner,) in was if owner}
    return found | set(owners_of(writer.connection.execute, known, found).values())


def _moves(known: Mapping[str, Shape], cell: Cell) -> bool:
    """Whether a write changes what is seen of the rows below: a life, an owner."""
    return cell[2] in (DEL, known[cell[0]].owner_field)


def _speaks(cell: Cell, value: object) -> bool:
    """Whether a write may bring a conflict about where none waits."""
    ent, _, field = cell
    if ent == VERSION or (field == DEL and value is None):
        return True
    return ent in RULES and field in RULES[ent].fields


def stands_as_sealed(execute: Execute, meeting: bytes, places: set[Place]) -> bool:
    """Whether rows of final minutes stand as they were sealed: nothing of them is an edit."""
    seal = seals(execute, [meeting]).get(meeting)
    if seal is None:
        return False
    known = shapes()
    owners = owners_of(execute, known, places)
    for ent, row in places:
        if meeting_of((ent, row), owners) == meeting:
            for _, heads in heads_of(execute, ent, [row]):
                if any(True for _ in final_edits(execute, known[ent], row, heads, seal)):
                    return False
    return True
