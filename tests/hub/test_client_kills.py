"""K: a laptop that is killed while it shares through a hub: sound, and all come together."""

from __future__ import annotations

import json
import random
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.hub.conftest import Hub
from tests.sync.amounts import SIZE, blocks, each
from tests.sync.schedules import templates
from tests.sync.schedules.replica import Replica
from tests.sync.test_kills import Killing, check_after


class HubKilling(Killing):
    """Laptops that die at a hub."""

    def at(self, hub: Hub, seed: int, die: list[Any] | None) -> dict[str, Any]:
        """One laptop that lives as long as it may; checks what it left."""
        hub.empty()
        folder = Path(tempfile.mkdtemp(dir=templates.folder()))
        ack = folder / "ack"
        ack.touch()
        victim = Replica.from_template(templates.filled(), folder, "K", f"victim {seed}")
        victim.close()
        order = {"db": str(victim.path), "share": hub.member(), "seed": seed, "ack": str(ack)}
        assert self.worker.stdin is not None
        assert self.worker.stdout is not None
        print(json.dumps({**order, "die": die}), file=self.worker.stdin, flush=True)
        told: dict[str, Any] = json.loads(self.worker.stdout.readline())
        assert "error" not in told, (seed, die, told["error"])
        check_after(victim.path, hub.member(), ack, (seed, die))
        assert not hub.ask("SELECT * FROM jakber_hub.verify()"), (seed, die)
        shutil.rmtree(folder)
        return told


@pytest.fixture(scope="module")
def killing() -> Iterator[HubKilling]:
    killer = HubKilling()
    yield killer
    killer.close()


@pytest.mark.parametrize("runs", blocks(3, 50, 0.05, size=10))
def test_killed_at_a_random_moment(killing: HubKilling, hub: Hub, runs: range) -> None:
    whole = killing.at(hub, 0, None)["seconds"]

    def kill(nth: int) -> None:
        killing.at(hub, nth, ["seconds", random.Random(f"K1 {nth}").uniform(0, whole)])

    each("K1 hub", runs, kill)


def test_killed_between_statements(killing: HubKilling, hub: Hub) -> None:
    whole = killing.at(hub, 1, None)["statements"]
    most = {"test": 6, "sync": 30, "long": 200}[SIZE]
    points = sorted({1 + round(n * (whole - 1) / (most - 1)) for n in range(most)})

    def kill(nth: int) -> None:
        assert killing.at(hub, 1, ["statement", points[nth]])["killed"]

    each("K2 hub", range(len(points)), kill)
