"""Random schedules: some laptops, many steps, then everybody syncs until quiet and must agree.

A schedule is its seed. A failure prints the seed and every step that was taken.
"""

from __future__ import annotations

import itertools
import random
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jakber_desktop.model.errors import JakberError
from jakber_desktop.store.log import fsck
from tests.sync.amounts import SIZE
from tests.sync.oracle.judge import complaints, read_conflicts
from tests.sync.oracle.log import READ, Log, read_log, written
from tests.sync.oracle.lossless import lost
from tests.sync.oracle.world import world
from tests.sync.schedules import templates
from tests.sync.schedules.deeds_any import ANY_DEEDS
from tests.sync.schedules.deeds_meeting import MEETING_DEEDS, Deed
from tests.sync.schedules.deeds_people import PEOPLE_DEEDS
from tests.sync.schedules.deeds_resolving import RESOLVING_DEEDS
from tests.sync.schedules.replica import Replica
from tests.sync.schedules.transport import by_folder, by_stick, dump, hand_over, vector

DEEDS: dict[Deed, int] = {**MEETING_DEEDS, **PEOPLE_DEEDS, **ANY_DEEDS, **RESOLVING_DEEDS}
DAY_MS = 86_400_000
SKEWS = (0, 0, 0, 0, 3_600_000, -3_600_000, 400 * DAY_MS, -17_000 * DAY_MS)
"""How far a laptop's clock may be off: mostly right, an hour, more than a year, 1971."""


class ScheduleFailed(AssertionError):
    """The laptops disagree, or something was lost; tells seed and steps."""


@dataclass
class Plan:
    """What kind of schedule: `way` is how changes travel, `gossip` that only neighbours meet."""

    replicas: int
    steps: int
    way: str = "rows"
    gossip: bool = False
    deeds: dict[Deed, int] = field(default_factory=lambda: DEEDS)
    filled: bool = True
    often: float = 0.14
    """How often a step is a meeting of two laptops."""
    whole: float = 0.6
    """How often they finish; else what came builds on rows that are not here yet."""
    look: float = 0.15
    """How often fsck and oracle look at who took something in, in the middle of it all."""


WAYS = ("rows", "rows", "rows", "rows", "rows", "folder", "stick")


def plan_of(seed: int, *, large: bool = False) -> Plan:
    """The plan of a numbered schedule: small ones by default, up to 200 steps when `large`."""
    rng = random.Random(f"plan {seed}")
    replicas = rng.choice((2, 2, 2, 3, 3, 4) if not large else (2, 3, 4, 5, 6))
    steps = rng.randint(8, 24) if not large else rng.randint(40, 200)
    return Plan(
        replicas, steps, way=rng.choice(WAYS), gossip=rng.random() < 0.3, filled=rng.random() < 0.8
    )


class Schedule:
    """One run. Use `run`, or the steps one by one from a test."""

    def __init__(self, seed: int | str, plan: Plan) -> None:
        self.seed = seed
        self.plan = plan
        self.rng = random.Random(f"schedule {seed}")
        self.folder = Path(tempfile.mkdtemp(prefix="jakber-", dir=templates.folder()))
        template = templates.filled() if plan.filled else templates.empty()
        self.replicas = [
            Replica.from_template(
                template, self.folder, "ABCDEF"[n], f"{seed} {n}", skew_ms=self.rng.choice(SKEWS)
            )
            for n in range(plan.replicas)
        ]
        self.told: list[str] = []
        self.calm = False
        self.written: Log = {}
        self._kept: dict[int, int] = {}
        """How far each device's own rows are in `written`."""

    def run(self) -> None:
        """Take all steps, settle, check; raises ScheduleFailed."""
        try:
            for _ in range(self.plan.steps):
                self.step()
            self.settle()
            self.check()
        except ScheduleFailed:
            raise
        except Exception as error:
            raise self.failed(f"{type(error).__name__}: {error}") from error
        finally:
            self.close()

    def close(self) -> None:
        for replica in self.replicas:
            replica.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def failed(self, *words: str) -> ScheduleFailed:
        head = f"seed {self.seed!r}, {self.plan.replicas} laptops, by {self.plan.way}"
        return ScheduleFailed("\n".join([head, *self.told, "=>", *words]))

    # --- steps -----------------------------------------------------------------------------------

    def step(self) -> None:
        """A deed of one laptop, a meeting of two, or a restart."""
        replica = self.rng.choice(self.replicas)
        replica.tick(self.rng.choice((0, 0, 1, 700, 60_000)))
        chance = self.rng.random()
        if chance < self.plan.often:
            giver, taker = self.pair()
            self.meet(giver, taker)
            if self.rng.random() < self.plan.look:
                self.look_at(taker)
        elif chance < self.plan.often + 0.01:
            self.told.append(f"{replica.name}: restart")
            replica.restart()
        else:
            deeds = self.plan.deeds
            (deed,) = self.rng.choices(list(deeds), weights=list(deeds.values()))
            self.do(replica, deed)

    def do(self, replica: Replica, deed: Deed) -> None:
        """One deed; a typed refusal (locked, nothing to undo) is an answer, too."""
        try:
            told = deed(replica)
        except JakberError as error:
            told = f"refused: {error.code}"
        if told is not None:
            self.told.append(f"{replica.name}: {deed.__name__} {told}")
            self.remember(replica)

    def remember(self, replica: Replica) -> None:
        """Keep what a laptop wrote by itself, so that at the end nothing may be missing."""
        dev = replica.workspace.device
        found = replica.rows(f"{READ} WHERE dev=? AND seq>?", dev, self._kept.get(dev, 0))
        self.written |= {(row[0], row[1]): written(*row) for row in found}
        self._kept[dev] = max([self._kept.get(dev, 0), *(row[1] for row in found)])

    def pair(self) -> tuple[Replica, Replica]:
        """Two laptops that may meet: anybody, or neighbours only."""
        return self.rng.choice(self.edges())

    def edges(self) -> list[tuple[Replica, Replica]]:
        some = self.replicas
        if self.plan.gossip:
            line = list(itertools.pairwise(some))
            return [*line, *((b, a) for a, b in line)]
        return [(a, b) for a in some for b in some if a is not b]

    def meet(self, giver: Replica, taker: Replica) -> int:
        """Changes go from one laptop to another, or both sync with the folder."""
        if self.plan.way == "folder":
            self.told.append(f"{giver.name}, {taker.name}: folder")
            share = self._share(giver, taker)
            return by_folder(giver, share) + by_folder(taker, share)
        self.told.append(f"{giver.name} -> {taker.name}")
        if self.plan.way == "stick":
            return by_stick(giver, taker, self.folder)
        whole = self.calm or self.rng.random() < self.plan.whole
        return hand_over(giver, taker, whole=whole)

    def _share(self, giver: Replica, taker: Replica) -> Path:
        """One folder for all; with gossip one for each pair of neighbours."""
        names = sorted((giver.name, taker.name)) if self.plan.gossip else ["semua"]
        return self.folder / f"bersama-{''.join(names)}"

    # --- the end ---------------------------------------------------------------------------------

    def settle(self) -> None:
        """Everybody syncs until nothing moves any more."""
        self.told.append("settle")
        self.calm = True
        for nth in range(2 * len(self.replicas) + 2):
            before = [vector(replica) for replica in self.replicas]
            for at, (giver, taker) in enumerate(self.edges()):
                if not (nth and at and self._needs_no_stick(giver, taker)):
                    self.meet(giver, taker)
            if [vector(replica) for replica in self.replicas] == before:
                return
        raise self.failed("does not come to rest")

    def _needs_no_stick(self, giver: Replica, taker: Replica) -> bool:
        """In `make test` one pair that is equal already takes a stick again; `test-sync` has all
        do so."""
        return SIZE == "test" and self.plan.way == "stick" and vector(giver) == vector(taker)

    def check(self) -> None:
        """Equal everywhere, sound, as the oracle says, and quiet when told again."""
        first, *others = self.replicas
        expected = dump(first)
        for other in others:
            self._same(expected, dump(other), f"{first.name} and {other.name} differ")
        self.look_at(first)
        log = read_log(first.path)
        assert first.seen is not None
        missing = list(lost(log, self.written, world(log), read_conflicts(first.seen)))
        if missing:
            raise self.failed("lost", *missing[:20])
        if self.plan.way == "rows":
            from tests.sync.schedules.transport import rows_above

            first.workspace.take_in(rows_above(others[0], {}))
            self._same(expected, dump(first), "taking the same in again changed something")

    def _same(self, one: dict[str, Any], other: dict[str, Any], words: str) -> None:
        if one == other:
            return
        lines = [
            f"{table}: {sign} {row}"
            for table in one
            for sign, rows in (
                ("-", _less(one[table], other[table])),
                ("+", _less(other[table], one[table])),
            )
            for row in rows
        ]
        raise self.failed(words, *lines[:20])

    def look_at(self, replica: Replica) -> None:
        """fsck and oracle on one laptop as it stands."""
        with replica.workspace.read() as session:
            troubles = [f"fsck: {one.place} {one.what}" for one in fsck.check(session)]
        troubles += complaints(replica.path)
        if troubles:
            raise self.failed(f"laptop {replica.name}", *troubles[:20])


def _less(one: Iterable[Any], other: Iterable[Any]) -> list[Any]:
    known = {repr(row) for row in other}
    return [row for row in one if repr(row) not in known]


def run(seed: int, *, large: bool = False) -> None:
    """One numbered schedule."""
    Schedule(seed, plan_of(seed, large=large)).run()
