"""Two or three laptops with one meeting in common, for the cases that are told step by step."""

from __future__ import annotations

import datetime as dt
import shutil
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from jakber_desktop.operations.agenda import deeds as agenda
from jakber_desktop.operations.discussion import deeds as discussion
from jakber_desktop.operations.meetings import preparation
from tests.sync.oracle.judge import read_conflicts
from tests.sync.oracle.log import Cell
from tests.sync.schedules import templates
from tests.sync.schedules.machine import Plan, Schedule
from tests.sync.schedules.replica import Replica

DAY = dt.date(2018, 4, 4)
NOTE = "Rapat dibuka pukul 09.00 WIB.\nAnggaran dibahas bersama.\nRapat ditutup dengan doa."


class Common(NamedTuple):
    """What all laptops of a case begin with: two meetings, two agenda items, two points."""

    meeting: str
    other_meeting: str
    item: str
    other_item: str
    point: str
    other_point: str


@cache
def template() -> tuple[Path, Common]:
    """A database with the common rows, made once."""
    path = templates.folder() / "pairs.jakber"
    shutil.copyfile(templates.empty(), path)
    replica = Replica(path, "awal", "awal")
    workspace = replica.workspace
    meeting = preparation.create_meeting(workspace, "Rapat Satu", DAY)
    other = preparation.create_meeting(workspace, "Rapat Dua", DAY)
    item = agenda.add_item(workspace, meeting, "Pembukaan")
    other_item = agenda.add_item(workspace, meeting, "Pembahasan")
    point = discussion.add_point(workspace, item, NOTE)
    other_point = discussion.add_point(workspace, item, "Butir kedua.")
    replica.close()
    return path, Common(meeting, other, item, other_item, point, other_point)


class Laptops(Schedule):
    """Some laptops with the common rows, a second apart from one deed to the next."""

    def __init__(self, count: int = 2, *, common: bool = True) -> None:
        super().__init__("pairs", Plan(count, 0, filled=False))
        self.common = template()[1]
        for nth, replica in enumerate(self.replicas):
            replica.close()
            start = template()[0] if common else templates.empty()
            self.replicas[nth] = Replica.from_template(
                start, self.folder, replica.name, f"pairs {nth}"
            )

    def wait(self, ms: int = 1000) -> None:
        """Time passes everywhere."""
        for replica in self.replicas:
            replica.tick(ms)

    def merge(self) -> None:
        """Everybody hands everything to everybody; all must be equal, sound, and as the oracle."""
        for replica in self.replicas:
            self.remember(replica)
        self.settle()
        self.check()

    def conflicts(self) -> dict[Cell, str]:
        """Cell -> kind, on the first laptop."""
        assert self.replicas[0].seen is not None
        return {cell: kind for cell, (kind, _) in read_conflicts(self.replicas[0].seen).items()}

    def detail(self, ent: str, row: str, field: str) -> Any:
        """What a conflict names; KeyError when there is none."""
        assert self.replicas[0].seen is not None
        return read_conflicts(self.replicas[0].seen)[ent, bytes.fromhex(row), field][1]

    def shown(self, ent: str, row: str, field: str) -> Any:
        """What the first laptop shows."""
        return self.replicas[0].value(ent, row, field)

    def alive(self, ent: str, row: str) -> bool:
        """Whether the first laptop shows the row at all."""
        return self.replicas[0].value(ent, row, "_alive") == 1
