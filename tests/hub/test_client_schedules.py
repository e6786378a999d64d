"""The random schedules of sharing with a hub in them: alone, beside a folder, with clones (P1, C1).

Who has a folder, who the hub and who both is drawn anew for each; at least one is a bridge.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import partial
from typing import Literal, get_args

import pytest

from jakber_desktop.sync.keys import LEAST, WorkspaceKey, new_key
from tests.hub.conftest import Hub
from tests.sync.amounts import blocks, each
from tests.sync.schedules.machine import Plan, Schedule
from tests.sync.schedules.replica import Replica
from tests.sync.schedules.transport import by_folder, by_hub
from tests.sync.test_clones import FORK, Office, Way, copy_database

KEY = new_key("tiga kata rahasia", cost=LEAST)
Places = Literal["hub", "mixed"]


class Sharing:
    """How a laptop of a schedule syncs: with what it has."""

    def __init__(self, hub: Hub, seed: str, places: Places) -> None:
        hub.empty()
        self.address = hub.member()
        rng = random.Random(f"places {seed}")
        self.key: WorkspaceKey | None = KEY if rng.random() < 0.4 else None
        self._drawn = self._draw(rng, places)

    def _draw(self, rng: random.Random, places: Places) -> Iterator[tuple[str, ...]]:
        yield ("hub",) if places == "hub" else ("folder", "hub")
        while True:
            yield (
                ("hub",)
                if places == "hub"
                else rng.choice((("folder",), ("hub",), ("hub", "folder")))
            )

    def places(self) -> tuple[str, ...]:
        """What the next laptop has."""
        return next(self._drawn)


class HubSchedule(Schedule):
    """Laptops that meet at the hub, or at hub and folder."""

    def __init__(self, hub: Hub, seed: int, places: Places) -> None:
        rng = random.Random(f"plan {places} {seed}")
        plan = Plan(rng.choice((2, 3, 3, 4)), rng.randint(8, 24), filled=rng.random() < 0.8)
        super().__init__(f"{places} {seed}", plan)
        self.share = self.folder / "bersama"
        self.sharing = Sharing(hub, str(seed), places)
        self.homes = {replica.name: self.sharing.places() for replica in self.replicas}

    def meet(self, giver: Replica, taker: Replica) -> int:
        return self.sync(giver) + self.sync(taker)

    def sync(self, replica: Replica) -> int:
        """One sync with each place a laptop has."""
        places = self.homes[replica.name]
        self.told.append(f"{replica.name}: {', '.join(places)}")
        moved = 0
        for place in places:
            if place == "hub":
                moved += by_hub(replica, self.sharing.address, key=self.sharing.key)
            else:
                moved += by_folder(replica, self.share, key=self.sharing.key)
        return moved


@pytest.mark.parametrize("places", get_args(Places))
@pytest.mark.parametrize("seeds", blocks(10, 150, 0.05))
def test_laptops_that_meet_at_a_hub_end_up_equal_and_lose_nothing(
    hub: Hub, places: Places, seeds: range
) -> None:
    each(f"P1 {places}", seeds, lambda seed: HubSchedule(hub, seed, places).run())


class HubOffice(Office):
    """Twins at a hub."""

    def __init__(self, hub: Hub, name: str) -> None:
        super().__init__(name)
        self.sharing = Sharing(hub, name, "hub")

    def sync(self, replica: Replica) -> None:
        self.told.append(f"{replica.name}: hub")
        by_hub(replica, self.sharing.address, FORK, self.sharing.key)
        done = self.unsynced.pop(replica.name, set())
        self.values.setdefault(replica.name, set()).update(done)


@pytest.mark.parametrize("way", get_args(Way))
@pytest.mark.parametrize("seeds", blocks(2, 30, 0.02, size=5))
def test_twins_at_a_hub_part_and_keep_everything(hub: Hub, way: Way, seeds: range) -> None:
    each(f"C1 hub {way}", seeds, partial(live, hub, way))


def live(hub: Hub, way: Way, seed: int) -> None:
    rng = random.Random(f"C1 {way} {seed}")
    office = HubOffice(hub, f"C1 hub {way} {seed}")
    first, other = office.replicas
    backup = office.folder / "cadangan.jakber"
    try:
        office.work(first, rng.randint(0, 4))
        if rng.random() < 0.8:
            office.sync(first)
        office.work(first, rng.randint(0, 3))
        if way == "backup":
            copy_database(first.path, backup)
            office.work(first, rng.randint(1, 4))
            if rng.random() < 0.6:
                office.sync(first)
            if rng.random() < 0.5:
                office.sync(other)
            office.restore(first, backup)
        else:
            office.twin(first, way)
        for _ in range(rng.randint(2, 8)):
            replica = rng.choice(office.replicas)
            office.work(replica, rng.randint(0, 2))
            if rng.random() < 0.5:
                office.sync(replica)
        office.end()
    finally:
        office.close()
