"""C2: clocks that are wrong, jump, or go back; they choose a default winner and nothing else."""

from __future__ import annotations

import random

import pytest

from jakber_desktop.operations.meetings import preparation
from tests.sync.amounts import blocks, each
from tests.sync.schedules.machine import DAY_MS, Plan, Schedule
from tests.sync.schedules.pairs import Laptops
from tests.sync.schedules.replica import MORNING, Replica

HOUR_MS = 3_600_000
YEAR_1970 = 60_000
YEAR_2099 = 4_070_908_800_000
JUMPS = (-HOUR_MS, HOUR_MS, -DAY_MS, 30 * DAY_MS, -400 * DAY_MS)
"""Summer time either way, a day, a month, a battery that died."""


@pytest.mark.parametrize("seeds", blocks(5, 60, 0.02, size=5))
def test_clocks_that_jump_in_the_middle_lose_and_part_nothing(seeds: range) -> None:
    def jumping(seed: int) -> None:
        rng = random.Random(f"C2 {seed}")
        schedule = Schedule(f"C2 {seed}", Plan(3, 0))
        first = [rng.choice((YEAR_1970, YEAR_2099, MORNING)) for _ in schedule.replicas]
        for replica, now in zip(schedule.replicas, first, strict=True):
            replica.now = now
        try:
            for _ in range(24):
                schedule.step()
                if rng.random() < 0.25:
                    replica = rng.choice(schedule.replicas)
                    replica.now = max(YEAR_1970, replica.now + rng.choice(JUMPS))
            schedule.settle()
            schedule.check()
            for replica in schedule.replicas:
                if (order := stamps_of(replica)) != sorted(set(order)):
                    raise schedule.failed(f"{replica.name} writes stamps that do not rise")
        finally:
            schedule.close()

    each("C2", seeds, jumping)


def stamps_of(replica: Replica) -> list[int]:
    """A laptop's own stamps in the order it wrote them."""
    dev = replica.workspace.device
    return [hlc for (hlc,) in replica.rows("SELECT hlc FROM change WHERE dev=? ORDER BY seq", dev)]


def test_a_clock_of_2099_is_followed_for_a_day_at_most() -> None:
    laptops = Laptops(2)
    sane, wild = laptops.replicas
    wild.now = YEAR_2099
    try:
        preparation.edit_meeting(wild.workspace, laptops.common.meeting, venue="Aula")
        laptops.merge()
        preparation.edit_meeting(sane.workspace, laptops.common.meeting, venue="Balai")
        assert stamps_of(sane)[-1] >> 16 <= sane.now + DAY_MS
        laptops.merge()
        assert laptops.shown("meeting", laptops.common.meeting, "venue") == "Balai"
        assert laptops.conflicts() == {}
    finally:
        laptops.close()


def test_a_clock_of_1970_still_writes_after_what_it_has_seen() -> None:
    laptops = Laptops(2)
    sane, late = laptops.replicas
    late.now = YEAR_1970
    try:
        preparation.edit_meeting(sane.workspace, laptops.common.meeting, venue="Aula")
        laptops.merge()
        preparation.edit_meeting(late.workspace, laptops.common.meeting, venue="Balai")
        laptops.merge()
        assert laptops.shown("meeting", laptops.common.meeting, "venue") == "Balai"
        assert laptops.conflicts() == {}
    finally:
        laptops.close()
