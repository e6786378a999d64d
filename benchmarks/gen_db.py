"""Makes a workspace of a given size: `python benchmarks/gen_db.py OUT --scale S|M|L|<number>`.

L (1.0) = 10,000 meetings, 200,000 attendance, 100,000 agenda items, 50,000 decisions, 4,000 people,
120 offices. Meeting 1, the newest, has 200 attendees, 40 agenda items and 20 decisions. Everything
stands in the log as if it had been typed; the seed is 20180404, so every run makes the same data.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import random
import tempfile
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from words import Words

from jakber_desktop.model import entities as e
from jakber_desktop.model.base import Entity, synced_fields, to_log
from jakber_desktop.model.ids import uuid7
from jakber_desktop.model.ordering import spread_positions
from jakber_desktop.store.log.capture import WRITER, set_capture
from jakber_desktop.store.log.writer import Cell, LogWriter
from jakber_desktop.store.workspace import Change, Workspace

SEED = 20180404
SIZES = {"S": 0.02, "M": 0.1, "L": 1.0}
BATCH = 50
"""Meetings a change: large enough to be quick, small enough for memory."""
FIRST_MS = 1_500_000_000_000


class Bulk:
    """New rows of one change, written to tables and log as a flush does, without the ORM."""

    def __init__(self, change: Change) -> None:
        self._session = change.session
        self._rows: dict[type[Entity], list[tuple[Any, ...]]] = defaultdict(list)
        self._cells: list[Cell] = []

    def add(self, entity: type[Entity], id_: UUID, **values: Any) -> None:
        row: list[Any] = [id_.bytes, 1]
        for field, default in _defaults(entity).items():
            value = values.get(field, default)
            logged = to_log(value)
            row.append(value.bytes if isinstance(value, UUID) else logged)
            if logged is not None:
                self._cells.append(Cell(entity.__tablename__, id_.bytes, field, logged))
        self._rows[entity].append(tuple(row))

    def write(self) -> None:
        writer: LogWriter = self._session.info[WRITER]
        writer.append(self._cells)
        set_capture(writer, on=True)
        for entity, rows in self._rows.items():
            names = ", ".join(f'"{name}"' for name in ("id", "_alive", *_defaults(entity)))
            marks = ",".join("?" * len(rows[0]))
            writer.connection.executemany(
                f"INSERT INTO {entity.__tablename__}({names}) VALUES({marks})", rows
            )
        set_capture(writer, on=False)


@cache
def _defaults(entity: type[Entity]) -> dict[str, Any]:
    """Field -> the value it gets when none is given."""
    empty = entity()
    return {field: getattr(empty, field) for field in synced_fields(entity)}


class Generator:
    """Fills one workspace from one random source."""

    def __init__(self, workspace: Workspace, scale: float, *, bare: bool = False) -> None:
        self.workspace, self.bare = workspace, bare
        self.random = random.Random(SEED)
        self.words = Words(self.random)
        self.meetings = int(10_000 * scale)
        self.made = 0
        self.offices = [self._id() for _ in range(max(6, int(120 * scale)))]
        self.people = [self._id() for _ in range(max(20, int(4_000 * scale)))]

    def fill(self) -> None:
        with self.workspace.change("Isi direktori") as change:
            bulk = Bulk(change)
            self._directory(bulk)
            bulk.write()
        for start in range(0, self.meetings, BATCH):
            with self.workspace.change("Isi rapat") as change:
                bulk = Bulk(change)
                for nth in range(start, min(start + BATCH, self.meetings)):
                    self._meeting(bulk, nth)
                bulk.write()

    def _id(self) -> UUID:
        """Ids grow with time as real ones do: neighbours in life are neighbours in the file."""
        self.made += 1
        return uuid7(FIRST_MS + self.made, self.random.randbytes)

    def _directory(self, bulk: Bulk) -> None:
        for nth, id_ in enumerate(self.offices):
            name = f"Kantor {self.words.some(3)}"
            bulk.add(e.Office, id_, code=f"K{nth:03}", name=name, precedence=nth)
        for nth, id_ in enumerate(self.people):
            name = self.words.some(2).title()
            bulk.add(e.Person, id_, key=f"p{nth}", name=name, office_id=self._office())

    def _office(self) -> UUID:
        return self.random.choice(self.offices)

    def _meeting(self, bulk: Bulk, nth: int) -> None:
        big = nth == 0
        day = dt.date(2026, 11, 20) - dt.timedelta(days=nth // 3)
        meeting = self._id()
        start = f"{17 - nth % 3 * 4:02}:00"
        bulk.add(
            e.Meeting, meeting, title=f"Rapat {self.words.some(8)}", date=day,
            invited_start=start, opened_at=start, closed_at="19:00",
            venue=f"Ruang {self.words.some(2)}", organizer_id=self._office(),
            minutes_number=f"{nth + 1:03}/NOT/CO/{day.year}",
        )  # fmt: skip
        if self.bare:
            return
        for pos in self._positions(200 if big else 20):
            bulk.add(
                e.Attendance, self._id(), meeting_id=meeting, pos=pos, office_id=self._office(),
                person_id=self.random.choice(self.people), status="present",
            )  # fmt: skip
        items = [self._item(bulk, meeting, pos) for pos in self._positions(40 if big else 10)]
        for pos in self._positions(20 if big else 5):
            bulk.add(
                e.Decision, self._id(), meeting_id=meeting, pos=pos, text=self.words.sentence(),
                agenda_item_id=self.random.choice(items),
            )  # fmt: skip

    def _item(self, bulk: Bulk, meeting: UUID, pos: str) -> UUID:
        item = self._id()
        title = self.words.some(6)
        bulk.add(e.AgendaItem, item, meeting_id=meeting, pos=pos, title=title, outcome="discussed")
        text = self.words.sentence()
        bulk.add(e.Point, self._id(), agenda_item_id=item, pos=pos, text=text)
        return item

    def _positions(self, count: int) -> list[str]:
        return spread_positions(count, self.random.randbytes)


def generate(path: Path, scale: float, *, bare: bool = False) -> Path:
    """Make the workspace unless it is there already; `bare` leaves its meetings empty."""
    if not path.exists():
        part = path.with_suffix(".part")
        for beside in ("", "-wal", "-shm"):  # of a run that was killed
            Path(f"{part}{beside}").unlink(missing_ok=True)
        workspace = Workspace.create(part, user="Uji", device=SEED, clock=lambda: FIRST_MS)
        Generator(workspace, scale, bare=bare).fill()
        workspace.close()
        part.rename(path)
        Path(f"{part}.lock").unlink(missing_ok=True)
    return path


def cached(scale: str) -> Path:
    """The workspace of one size in the system's temporary folder, made anew when it must differ."""
    return generate(_place(scale), SIZES.get(scale) or float(scale))


def cached_list(meetings: int) -> Path:
    """A workspace of so many meetings without anything in them, kept like those of `cached`."""
    path = _place(f"list-{meetings}")
    return generate(path, meetings / 10_000, bare=True)


def _place(name: str) -> Path:
    folder = Path(tempfile.gettempdir()) / "jakber-bench"
    folder.mkdir(exist_ok=True)
    tables = [f"{one}{list(table.columns.keys())}" for one, table in e.Base.metadata.tables.items()]
    source = Path(__file__).read_text(encoding="utf-8") + str(sorted(tables))
    path = folder / f"{name}-{hashlib.sha256(source.encode()).hexdigest()[:8]}.jakber"
    if not path.exists():
        for old in folder.glob(f"{name}-*.jakber"):
            old.unlink()
        print(f"making {path} ...", flush=True)
    return path


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--scale", default="S", help="S, M, L or a number")
    chosen = parser.parse_args()
    print(generate(chosen.out, SIZES.get(chosen.scale) or float(chosen.scale)))
