"""Keeps the table `conflict` true to the log: which rows a fold concerns, and what waits there now.

Rows that nobody sees (dead ones, and those that live with a dead one) have no conflicts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from jakber_desktop.store.log.cells import Cell, Execute, Place, heads_of, marks, some
from jakber_desktop.store.log.conflicts import Conflict, conflicts_of
from jakber_desktop.store.log.duplicates import RULES, alike, duplicate, every
from jakber_desktop.store.log.final_content import VERSION
from jakber_desktop.store.log.final_edits import (
    Seal,
    final_edits,
    late_rows,
    sealed_row,
    seals,
)
from jakber_desktop.store.log.lives import descendants, owners_of
from jakber_desktop.store.log.project import Lives, places_by_table
from jakber_desktop.store.log.shapes import Shape, shapes

_SEVERAL = """
SELECT DISTINCT row FROM head WHERE ent=? AND row IN ({})
GROUP BY row, fld HAVING count(*)>1 OR fld='_del'"""
_EVERY_SEVERAL = """
SELECT DISTINCT ent, row FROM head GROUP BY ent, row, fld HAVING count(*)>1 OR fld='_del'"""
_DELETE = "DELETE FROM conflict WHERE ent=? AND row=?"
_INSERT = "INSERT INTO conflict(ent,row,fld,kind,detail,since_hlc) VALUES(?,?,?,?,?,?)"

Known = Mapping[str, Shape]


class Moved(NamedTuple):
    """What a fold did: rows written to, cells of several heads, rows that came into the tables,
    lives, rows that got another owner, and who lives with whom (also above the written rows).
    """

    touched: set[Place]
    several: set[Cell]
    born: set[Place]
    lives: Lives
    reparented: set[Place]
    owners: Mapping[Place, Place]


def review(connection: Any, known: Known, moved: Moved, listed: set[Place]) -> None:
    """Derive the conflicts again of all rows that a fold concerns; `listed` have some now."""
    execute = connection.execute
    places = {cell[:2] for cell in moved.several}
    places |= moved.touched & listed
    places |= moved.lives.buried
    for ent, rows in places_by_table(moved.lives.flipped | moved.reparented).items():
        places |= _below(execute, ent, rows, listed)
    if moved.born and listed:
        places |= under(owners_of(execute, known, listed), listed, moved.born)
    places |= _concerning_seals(execute, known, moved, listed)
    places |= _concerning_numbers(execute, moved, listed)
    rederive(connection, known, places)


def _concerning_seals(
    execute: Execute, known: Known, moved: Moved, listed: set[Place]
) -> set[Place]:
    """Rows written to in final minutes; all late ones where a version or an owner of rows moved."""
    written = moved.touched | moved.lives.flipped | moved.reparented
    owners = {**owners_of(execute, known, written - moved.touched), **moved.owners}
    meetings = {place: meeting_of(place, owners) for place in written}
    found = seals(execute, {meeting for meeting in meetings.values() if meeting is not None})
    places = {place for place, meeting in meetings.items() if meeting in found}
    owning = {VERSION, *(shape.owner for shape in known.values())}
    whole = {
        meeting for (ent, _), meeting in meetings.items() if meeting is not None and ent in owning
    }
    for meeting in whole & found.keys():
        places |= late_rows(execute, meeting, found[meeting])
    if whole and listed:
        above = {("meeting", meeting) for meeting in whole}
        places |= under(owners_of(execute, known, listed), listed, above)
    return places


def _concerning_numbers(execute: Execute, moved: Moved, listed: set[Place]) -> set[Place]:
    """Rows of one number, and those that had one number before."""
    numbered = {place for place in moved.touched | moved.lives.flipped if place[0] in RULES}
    tables = {ent for ent, _ in numbered}
    places = {place for place in listed if place[0] in tables}
    for ent, row in numbered:
        same = alike(execute, ent, row)
        if len(same) > 1:
            places |= {(ent, one) for one in same}
    return places


def rederive(connection: Any, known: Known, places: Iterable[Place]) -> None:
    """Write the conflicts of some rows anew."""
    wanted = set(places)
    if not wanted:
        return
    found = list(derive(connection.execute, known, wanted))
    connection.executemany(_DELETE, wanted)
    connection.executemany(_INSERT, found)


def rederive_all(connection: Any) -> None:
    """Write every conflict of the workspace anew."""
    found = list(derive_all(connection.execute, shapes()))
    connection.execute("DELETE FROM conflict")
    connection.executemany(_INSERT, found)


def derive(execute: Execute, known: Known, places: Iterable[Place]) -> Iterator[Conflict]:
    """The conflicts of some rows; none of rows that nobody sees. One a cell, the plainest first."""
    wanted = {place for place in places if place[0] in known}
    sight = _Sight(execute, known, wanted)
    for ent, rows in places_by_table(wanted).items():
        for row, heads in heads_of(execute, ent, rows):
            found: dict[str, Conflict] = {}
            if sight.alive((ent, row)):
                found = {one.fld: one for one in conflicts_of(execute, known[ent], row, heads)}
            if (seal := sight.seal((ent, row))) is not None:
                for one in final_edits(execute, known[ent], row, heads, seal):
                    found.setdefault(one.fld, one)
            if sight.alive((ent, row)):
                for one in duplicate(execute, ent, row):
                    found.setdefault(one.fld, one)
            yield from found.values()


def derive_all(execute: Execute, known: Known) -> Iterator[Conflict]:
    """Every conflict of the workspace, derived from nothing but the log and the tables."""
    places = {(ent, bytes(row)) for ent, row in execute(_EVERY_SEVERAL).fetchall()}
    meetings = [meeting for (meeting,) in execute("SELECT id FROM meeting").fetchall()]
    for meeting, seal in seals(execute, meetings).items():
        places |= late_rows(execute, meeting, seal)
    return derive(execute, known, places | set(every(execute)))


def visible(execute: Execute, known: Known, places: Iterable[Place]) -> set[Place]:
    """Those of the rows that people see."""
    wanted = set(places)
    sight = _Sight(execute, known, wanted)
    return {place for place in wanted if sight.alive(place)}


class _Sight:
    """Which rows people see: alive, in the tables, and so is every row they live with."""

    def __init__(self, execute: Execute, known: Known, places: set[Place]) -> None:
        self._owners = owners_of(execute, known, places)
        self._lives = _alive(execute, places | set(self._owners.values()))
        meetings = {meeting_of(place, self._owners) for place in places} - {None}
        self._seals = seals(execute, [one for one in meetings if one is not None])
        self._execute, self._known = execute, known

    def alive(self, place: Place) -> bool:
        """Whether a row is seen; an owner that is not here yet hides nothing."""
        return self._lives.get(place, False) and self._above(place)

    def seal(self, place: Place) -> Seal | None:
        """The seal over a row in the tables whose owners are all seen and were sealed."""
        meeting = meeting_of(place, self._owners)
        seal = None if meeting is None else self._seals.get(meeting)
        if seal is None or place not in self._lives or not self._above(place):
            return None
        owner = self._owners.get(place)
        if owner is None or owner[0] == "meeting":
            return seal
        shape = self._known[owner[0]]
        return seal if sealed_row(self._execute, shape, owner[1], seal.seen).alive else None

    def _above(self, place: Place) -> bool:
        above = self._owners.get(place)
        while above is not None:
            if not self._lives.get(above, True):
                return False
            above = self._owners.get(above)
        return True


def meeting_of(place: Place, owners: Mapping[Place, Place]) -> bytes | None:
    """The meeting at the top of a row's owners; None for what belongs to none."""
    while place in owners:
        place = owners[place]
    return place[1] if place[0] == "meeting" else None


def listed_places(execute: Execute) -> set[Place]:
    """The rows that have conflicts now."""
    return {(ent, bytes(row)) for ent, row in execute("SELECT DISTINCT ent, row FROM conflict")}


def _alive(execute: Execute, places: Iterable[Place]) -> dict[Place, bool]:
    found: dict[Place, bool] = {}
    for ent, rows in places_by_table(places).items():
        for batch in some(rows):
            query = f"SELECT id, _alive FROM {ent} WHERE id IN ({marks(batch)})"
            found.update(((ent, row), bool(alive)) for row, alive in execute(query, batch))
    return found


def _below(execute: Execute, ent: str, rows: list[bytes], listed: set[Place]) -> set[Place]:
    """Rows and all that live with them, as far as they may have conflicts."""
    found: set[Place] = set()
    for table, below in ((ent, rows), *descendants(execute, ent, rows)):
        found |= {(table, row) for row in below if (table, row) in listed}
        for batch in some(below):
            several = execute(_SEVERAL.format(marks(batch)), (table, *batch))
            found |= {(table, bytes(row)) for (row,) in several}
    return found


def under(owners: Mapping[Place, Place], places: set[Place], above: set[Place]) -> set[Place]:
    """Those of the places that are among the rows above, or live with one of them."""
    found = set()
    for place in places:
        here: Place | None = place
        while here is not None and here not in above:
            here = owners.get(here)
        if here is not None:
            found.add(place)
    return found
