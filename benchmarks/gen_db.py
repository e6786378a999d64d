"""Makes a workspace of a given size: `python benchmarks/gen_db.py OUT --scale 0.02|0.1|1.0`.

L (1.0) = 10,000 meetings, 200,000 attendance, 100,000 agenda items, 50,000 decisions, 4,000 people,
120 offices. Meeting 1, the newest, has 200 attendees, 40 agenda items and 20 decisions. Everything
stands in the log as if it had been typed; the seed is 20180404, so every run makes the same data.
"""

from __future__ import annotations

import argparse
import datetime as dt
import random
from pathlib import Path
from uuid import UUID

from words import Words

from jakber_desktop.model import entities as e
from jakber_desktop.model.ids import uuid7
from jakber_desktop.model.ordering import spread_positions
from jakber_desktop.store.workspace import Change, Workspace

SEED = 20180404
SIZES = {"S": 0.02, "M": 0.1, "L": 1.0}
BATCH = 50
"""Meetings a change: large enough to be quick, small enough for memory."""


class Generator:
    """Fills one workspace from one random source."""

    def __init__(self, workspace: Workspace, scale: float) -> None:
        self.workspace = workspace
        self.random = random.Random(SEED)
        self.words = Words(self.random)
        self.meetings = int(10_000 * scale)
        self.offices = [self._id() for _ in range(max(6, int(120 * scale)))]
        self.people = [self._id() for _ in range(max(20, int(4_000 * scale)))]

    def fill(self) -> None:
        with self.workspace.change("Isi direktori") as change:
            self._directory(change)
        for start in range(0, self.meetings, BATCH):
            with self.workspace.change("Isi rapat") as change:
                for nth in range(start, min(start + BATCH, self.meetings)):
                    self._meeting(change, nth)

    def _id(self) -> UUID:
        return uuid7(1_500_000_000_000, self.random.randbytes)

    def _directory(self, change: Change) -> None:
        for nth, id_ in enumerate(self.offices):
            name = f"Kantor {self.words.some(3)}"
            change.add(e.Office(id=id_, code=f"K{nth:03}", name=name, precedence=nth))
        for nth, id_ in enumerate(self.people):
            name = self.words.some(2).title()
            change.add(e.Person(id=id_, key=f"p{nth}", name=name, office_id=self._office()))

    def _office(self) -> UUID:
        return self.random.choice(self.offices)

    def _meeting(self, change: Change, nth: int) -> None:
        big = nth == 0
        day = dt.date(2026, 11, 20) - dt.timedelta(days=nth // 3)
        meeting = self._id()
        start = f"{8 + nth % 3 * 3:02}:00"
        change.add(
            e.Meeting(
                id=meeting, title=f"Rapat {self.words.some(8)}", date=day, invited_start=start,
                opened_at=start, closed_at="16:00", venue=f"Ruang {self.words.some(2)}",
                organizer_id=self._office(), minutes_number=f"{nth + 1:03}/NOT/CO/{day.year}",
            )
        )  # fmt: skip
        for pos in self._positions(200 if big else 20):
            change.add(
                e.Attendance(
                    id=self._id(), meeting_id=meeting, pos=pos, office_id=self._office(),
                    person_id=self.random.choice(self.people), status="present",
                )
            )  # fmt: skip
        items = []
        for pos in self._positions(40 if big else 10):
            item = e.AgendaItem(
                id=self._id(), meeting_id=meeting, pos=pos, title=self.words.some(6),
                outcome="discussed",
            )  # fmt: skip
            change.add(item)
            items.append(item.id)
        for item_id, pos in zip(items, self._positions(len(items)), strict=True):
            text = self.words.sentence()
            change.add(e.Point(id=self._id(), agenda_item_id=item_id, pos=pos, text=text))
        for pos in self._positions(20 if big else 5):
            change.add(
                e.Decision(
                    id=self._id(), meeting_id=meeting, pos=pos, text=self.words.sentence(),
                    agenda_item_id=self.random.choice(items),
                )
            )  # fmt: skip

    def _positions(self, count: int) -> list[str]:
        return spread_positions(count, self.random.randbytes)


def generate(path: Path, scale: float) -> Path:
    """Make the workspace unless it is there already."""
    if not path.exists():
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        workspace = Workspace.create(part, user="Uji", device=SEED, clock=lambda: 1_700_000_000_000)
        Generator(workspace, scale).fill()
        workspace.close()
        part.rename(path)
        Path(f"{part}.lock").unlink(missing_ok=True)
    return path


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--scale", default="S", help="S, M, L or a number")
    chosen = parser.parse_args()
    print(generate(chosen.out, float(SIZES.get(chosen.scale) or chosen.scale)))
