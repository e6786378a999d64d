"""Shared folders as they are: overlapping syncs, edits meanwhile, cancelling, stray files."""

from __future__ import annotations

import random

import pytest

from jakber_desktop.sync import compaction
from tests.sync.amounts import blocks, each
from tests.sync.schedules.machine import Plan
from tests.sync.schedules.replica import Replica
from tests.sync.schedules.storm import Storm
from tests.sync.schedules.templates import empty
from tests.sync.schedules.transport import dump

MONTH_MS = 32 * 86_400_000


@pytest.mark.parametrize("seeds", blocks(2, 60, 0.05, size=4))
def test_a_folder_in_a_storm_still_brings_everybody_together(seeds: range) -> None:
    def storm(seed: int) -> None:
        rng = random.Random(f"storm {seed}")
        plan = Plan(rng.randint(2, 4), rng.randint(10, 24))
        Storm(f"storm {seed}", plan, sealed=seed % 2 == 0).run()

    each("storm", seeds, storm)


@pytest.mark.parametrize("seeds", blocks(2, 16, 0.02, size=4))
def test_a_folder_of_many_months_is_enough_for_a_new_laptop(
    seeds: range, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Compaction: small packages go, and who comes late or new still gets every row."""
    monkeypatch.setattr(compaction, "MOST_SEGMENTS", 3)
    each("compaction", seeds, months)


def months(seed: int) -> None:
    rng = random.Random(f"months {seed}")
    storm = Storm(f"months {seed}", Plan(3, 0), sealed=False)
    storm.calm = True
    removed = 0
    try:
        for _ in range(rng.randint(12, 24)):
            replica = storm.replicas[rng.choice((0, 0, 0, 1, 1, 2))]
            (deed,) = rng.choices(list(storm.plan.deeds), list(storm.plan.deeds.values()))
            storm.do(replica, deed)
            before = len(list(storm.share.rglob("seg-*.jbx")))
            if rng.random() < 0.8:
                storm.sync(replica)
            removed += max(0, before - len(list(storm.share.rglob("seg-*.jbx"))))
            if rng.random() < 0.3:
                for one in storm.replicas:
                    one.tick(MONTH_MS)
        storm.settle()
        storm.check()
        newcomer = Replica.from_template(empty(), storm.folder, "N", f"new {seed}")
        storm.replicas.append(newcomer)
        storm.sync(newcomer)
        if dump(newcomer) != dump(storm.replicas[0]):
            raise storm.failed("a new laptop is not like the others")
    finally:
        storm.close()
