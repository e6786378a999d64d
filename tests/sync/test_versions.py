"""S: older and newer programs share one folder; nothing a newer one wrote is lost on the way."""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from jakber_desktop.store.log.writer import Cell
from tests.sync.amounts import blocks, each
from tests.sync.schedules.machine import Plan, Schedule
from tests.sync.schedules.pairs import Laptops
from tests.sync.schedules.replica import Replica
from tests.sync.schedules.transport import dump

UPGRADE = """
import json, sys
from pathlib import Path
from typing import Optional
from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column
from jakber_desktop.model import entities as e
from jakber_desktop.model.base import Entity
from jakber_desktop.store import file
e.Meeting.theme = mapped_column("theme", String, nullable=True)
class Vehicle(Entity):
    __tablename__ = "vehicle"
    owner_field = None
    plate: Mapped[str]
    driver: Mapped[Optional[str]]
newer = file.SCHEMA_VERSION + 1
from jakber_desktop.store import upgrade, workspace
from jakber_desktop.store.log import writer
file.SCHEMA_VERSION = upgrade.SCHEMA_VERSION = writer.SCHEMA_VERSION = newer
from jakber_desktop.store.log import fsck
told = []
for name in sys.argv[1:]:
    opened = workspace.Workspace(Path(name))
    with opened.read() as session:
        execute = session.connection().exec_driver_sql
        told.append({
            "themes": sorted(map(repr, execute("SELECT id, theme FROM meeting"))),
            "vehicles": sorted(map(repr, execute("SELECT id, plate, driver, _alive FROM vehicle"))),
            "conflicts": sorted(map(repr, execute("SELECT * FROM conflict"))),
            "problems": [list(one) for one in fsck.check(session)],
        })
    opened.close()
print(json.dumps(told))
"""
"""The next program: a field and an entity more. It opens databases, which brings them up to it."""


def upgraded(*paths: Path) -> list[dict[str, Any]]:
    """What the next program shows of each database after it brought it up."""
    command = [sys.executable, "-c", UPGRADE, *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return list(json.loads(done.stdout))


def write_as_newer(replica: Replica, *cells: Cell) -> None:
    """What a newer program logs and this one cannot show."""
    with replica.workspace.change("Program baru") as change:
        change._writer.append(cells)


@pytest.fixture
def three() -> Iterator[Laptops]:
    laptops = Laptops(3)
    laptops.plan.gossip = True
    yield laptops
    laptops.close()


def test_an_older_program_keeps_and_passes_on_what_it_does_not_know(three: Laptops) -> None:
    """S1: a field and an entity of the next program cross an older laptop and show afterwards."""
    newer, _, _ = three.replicas
    meeting = bytes.fromhex(three.common.meeting)
    vehicle = bytes(range(16))
    before = dump(three.replicas[2])
    write_as_newer(newer, Cell("meeting", meeting, "theme", "kerja sama"))
    write_as_newer(newer, Cell("vehicle", vehicle, "plate", "B 1 XX"))
    three.merge()
    after = dump(three.replicas[2])
    assert {t for t in before if before[t] != after[t]} == {"change", "head", "tx"}
    paths = [replica.path for replica in three.replicas]
    for replica in three.replicas:
        replica.close()
    shown = upgraded(*paths)
    assert shown[0] == shown[1] == shown[2]
    assert shown[2]["problems"] == []
    assert "kerja sama" in str(shown[2]["themes"])
    assert "B 1 XX" in str(shown[2]["vehicles"])


def test_an_older_program_lists_no_conflict_of_a_field_it_does_not_know(three: Laptops) -> None:
    """§10: it must not resolve what it cannot show; after the upgrade the conflict is there."""
    meeting = bytes.fromhex(three.common.meeting)
    for replica in three.replicas[:2]:
        write_as_newer(replica, Cell("meeting", meeting, "theme", replica.name))
    three.merge()
    assert three.conflicts() == {}
    for replica in three.replicas:
        replica.close()
    (shown,) = upgraded(three.replicas[2].path)
    assert shown["problems"] == []
    assert "theme" in str(shown["conflicts"])


@pytest.mark.parametrize("seeds", blocks(1, 16, 0.02, size=4))
def test_mixed_versions_agree_before_and_after_the_upgrade(seeds: range) -> None:
    """S1: newer laptops among older ones, then all are brought up."""

    def mixed(seed: int) -> None:
        rng = random.Random(f"S1 {seed}")
        schedule = Schedule(f"S1 {seed}", Plan(3, 0, gossip=rng.random() < 0.5))
        try:
            for _ in range(16):
                schedule.step()
                newer = rng.choice(schedule.replicas[:2])
                newer.tick(1)
                write_something_new(newer, rng)
                schedule.remember(newer)
            schedule.settle()
            schedule.check()
            for replica in schedule.replicas:
                replica.close()
            shown = upgraded(*(replica.path for replica in schedule.replicas))
            if any(one != shown[0] for one in shown) or shown[0]["problems"]:
                raise schedule.failed(f"after the upgrade: {shown}")
        finally:
            schedule.close()

    each("S1", seeds, mixed)


def write_something_new(replica: Replica, rng: random.Random) -> None:
    """A theme of a meeting, or a vehicle."""
    value = rng.choice(("biru", "hijau", "merah"))
    if rng.random() < 0.5 and (meeting := replica.pick("meeting")):
        write_as_newer(replica, Cell("meeting", bytes.fromhex(meeting), "theme", value))
        return
    row = bytes(15) + bytes([rng.randrange(3)])
    fields = ("plate", "driver") if rng.random() < 0.7 else ("driver",)
    write_as_newer(replica, *(Cell("vehicle", row, field, value) for field in fields))


def test_an_upgrade_folds_what_waited_and_leaves_the_rest_alone(three: Laptops) -> None:
    """S2: what was written under an old name for a year is read by the program of today as well."""
    replica = three.replicas[0]
    meeting = bytes.fromhex(three.common.meeting)
    write_as_newer(replica, Cell("meeting", meeting, "theme", "lama"))
    write_as_newer(replica, Cell("meeting", meeting, "theme", "baru"))
    three.merge()
    rows = replica.rows("SELECT count(*) FROM change")
    replica.close()
    (shown,) = upgraded(replica.path)
    assert shown["problems"] == []
    assert "baru" in str(shown["themes"])
    assert "lama" not in str(shown["themes"])
    with closing(sqlite3.connect(replica.path)) as connection:
        assert connection.execute("SELECT count(*) FROM change").fetchall() == rows
