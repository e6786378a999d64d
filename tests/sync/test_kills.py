"""K: killed, full, unplugged or without power at any moment: what was done is there, all is sound.

A laptop works and syncs in a process of its own (schedules/worker.py) and is killed at a moment, a
statement or a touch of the share. Then its database must be sound, hold all it acknowledged, and
the next sync must bring every laptop together.
"""

from __future__ import annotations

import errno
import json
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from jakber_desktop.model.errors import DiskFull, JakberError
from jakber_desktop.operations.sharing.syncing import sync
from jakber_desktop.store.log import fsck
from jakber_desktop.store.workspace import Workspace
from tests.sync.amounts import SIZE, amount, blocks, each
from tests.sync.oracle.judge import complaints
from tests.sync.schedules import templates
from tests.sync.schedules.fast_sqlite import share_compiled
from tests.sync.schedules.hands import Count, PowerCut, full_disk, watched
from tests.sync.schedules.machine import Plan, Schedule
from tests.sync.schedules.replica import Replica
from tests.sync.schedules.transport import at_home, dump, rows_above

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and fork")


class Killing:
    """The worker that forks laptops, and the question whether all is well after one died."""

    def __init__(self) -> None:
        self.worker = subprocess.Popen(
            [sys.executable, "-m", "tests.sync.schedules.worker"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def run(self, seed: int, die: list[Any] | None) -> dict[str, Any]:
        """One laptop that lives as long as it may; checks what it left."""
        folder = Path(tempfile.mkdtemp(dir=templates.folder()))
        share, ack = folder / "bersama", folder / "ack"
        share.mkdir()
        ack.touch()
        victim = Replica.from_template(templates.filled(), folder, "K", f"victim {seed}")
        victim.close()
        order = {"db": str(victim.path), "share": str(share), "seed": seed, "ack": str(ack)}
        assert self.worker.stdin is not None
        assert self.worker.stdout is not None
        print(json.dumps({**order, "die": die}), file=self.worker.stdin, flush=True)
        told: dict[str, Any] = json.loads(self.worker.stdout.readline())
        assert "error" not in told, (seed, die, told["error"])
        check_after(victim.path, share, ack, (seed, die))
        shutil.rmtree(folder)
        return told

    def close(self) -> None:
        assert self.worker.stdin is not None
        self.worker.stdin.close()
        self.worker.wait()
        assert self.worker.stdout is not None
        self.worker.stdout.close()


def check_after(db: Path, share: Path | str, ack: Path, case: object) -> None:
    """The dead laptop's database is sound and complete, and everybody comes together."""
    victim = Replica(db, "K", "after")
    other = Replica.from_template(templates.filled(), db.parent, "L", "other")
    try:
        with victim.workspace.read() as session:
            assert fsck.check(session) == [], case
        held = dict(victim.rows("SELECT dev, max(seq) FROM change GROUP BY dev"))
        for line in ack.read_text(encoding="ascii").split("\n")[:-1]:
            dev, seq = map(int, line.split())
            assert held.get(dev, 0) >= seq, case
        for replica in (victim, other, victim):
            at_home(replica)
            result = sync(replica.workspace, share)
            assert result.refused == (), case
        assert dump(victim) == dump(other), case
        assert complaints(other.path) == [], case
    finally:
        victim.close()
        other.close()


@pytest.fixture(scope="module")
def killing() -> Iterator[Killing]:
    killer = Killing()
    yield killer
    killer.close()


@pytest.mark.parametrize("runs", blocks(4, 100, 0.1, size=20))
def test_killed_at_a_random_moment(killing: Killing, runs: range) -> None:
    """K1: the moment is anywhere in the time that the work takes."""
    whole = killing.run(0, None)["seconds"]

    def kill(nth: int) -> None:
        killing.run(nth, ["seconds", random.Random(f"K1 {nth}").uniform(0, whole)])

    each("K1", runs, kill)


@pytest.mark.parametrize("kind", ["touch", "statement"])
@pytest.mark.parametrize("seed", list(amount(1, 2, 0.005)))
def test_killed_at_every_touch_and_between_statements(
    killing: Killing, kind: str, seed: int
) -> None:
    """K2: before and after each touch of the share, and at statements spread over the work."""
    whole = killing.run(seed, None)[f"{kind}s" if kind == "statement" else "touches"]
    most = {"test": 5, "sync": 30, "long": 400}[SIZE]
    points = sorted({1 + round(n * (whole - 1) / (most - 1)) for n in range(most)})
    runs = range(len(points))

    def kill(nth: int) -> None:
        assert killing.run(seed, [kind, points[nth]])["killed"]

    each(f"K2 {kind} {seed}", runs, kill)


# --- full, broken, gone --------------------------------------------------------------------------


def syncing_pair(seed: str) -> tuple[Schedule, Path]:
    """Two laptops that have met in a folder once, each with something new."""
    schedule = Schedule(seed, Plan(2, 0, way="folder"))
    schedule.meet(*schedule.replicas)
    for replica in schedule.replicas:
        for _ in range(4):
            schedule.do(replica, schedule.rng.choice(list(schedule.plan.deeds)))
    return schedule, schedule.folder / "bersama-semua"


def at_each_touch(name: str, trouble: Callable[[], OSError], *, lasting: bool, most: int) -> None:
    """Sync with a trouble at one touch after the other; afterwards all come together."""
    count = Count()
    schedule, share = syncing_pair(name)
    try:
        at_home(schedule.replicas[0])
        with watched(count):
            sync(schedule.replicas[0].workspace, share)
    finally:
        schedule.close()
    step = max(1, -(-count.touches // most))
    points = range(1, count.touches + 1, step)

    def disturb(at: int) -> None:
        schedule, share = syncing_pair(name)
        try:
            at_home(schedule.replicas[0])
            with watched(Count(at, trouble, lasting=lasting)), suppress(JakberError):
                sync(schedule.replicas[0].workspace, share)
            schedule.look_at(schedule.replicas[0])
            schedule.settle()
            schedule.check()
        finally:
            schedule.close()

    each(name, points, disturb)


MOST = {"test": 3, "sync": 24, "long": 10_000}[SIZE]


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC])
def test_a_share_that_fails_at_one_touch_costs_nothing(code: int, no_pauses: None) -> None:
    """K3: EIO and no room at each touch."""
    name = f"K3 {errno.errorcode[code]}"
    at_each_touch(name, lambda: OSError(code, "planted"), lasting=False, most=MOST)


@pytest.mark.parametrize("code", [errno.ENOENT, errno.EHOSTDOWN])
def test_a_share_that_vanishes_in_the_middle_costs_nothing(code: int, no_pauses: None) -> None:
    """K4: from one touch on nothing is there any more."""
    name = f"K4 {errno.errorcode[code]}"
    at_each_touch(name, lambda: OSError(code, "planted"), lasting=True, most=MOST)


def test_a_file_held_by_a_scanner_is_tried_again(no_pauses: None) -> None:
    """A sharing violation at one touch is not even noticed."""
    schedule, share = syncing_pair("held")
    try:
        for at in range(1, 60, 6):
            at_home(schedule.replicas[0])
            with watched(Count(at, lambda: PermissionError(errno.EACCES, "held"))):
                sync(schedule.replicas[0].workspace, share)
        schedule.settle()
        schedule.check()
    finally:
        schedule.close()


@pytest.fixture
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for a scanner that is not there."""
    from jakber_desktop.sync import files

    monkeypatch.setattr(files, "PAUSES", (0.0,) * len(files.PAUSES))


@pytest.mark.parametrize("runs", blocks(4, 40, 0.02, size=8))
def test_a_power_cut_leaves_no_broken_file_under_a_name(runs: range) -> None:
    """K5: unflushed bytes are cut off, unflushed names undone; nobody refuses a file."""

    def cut(nth: int) -> None:
        rng = random.Random(f"K5 {nth}")
        schedule, share = syncing_pair(f"K5 {nth}")
        power = PowerCut(rng)
        dark = Count(rng.randint(1, 120), lambda: OSError(errno.EHOSTDOWN, "dark"), lasting=True)

        def both(*given: Any) -> None:
            dark(*given)
            power(*given)

        try:
            at_home(schedule.replicas[0])
            with watched(both), suppress(JakberError):
                sync(schedule.replicas[0].workspace, share)
            power.cut()
            schedule.settle()
            schedule.check()
        finally:
            schedule.close()

    each("K5", runs, cut)


@pytest.mark.parametrize("runs", blocks(4, 24, 0.02, size=8))
def test_a_full_disk_refuses_whole_changes_and_keeps_the_rest(runs: range) -> None:
    """K3: the database may not grow; afterwards it is sound, and with room all comes in."""

    def fill(nth: int) -> None:
        schedule = Schedule(f"K3 full {nth}", Plan(2, 30))
        giver, taker = schedule.replicas
        try:
            for _ in range(30):
                schedule.do(giver, schedule.rng.choice(list(schedule.plan.deeds)))
            before = dump(taker)
            taker.workspace.close()
            taker.workspace = Workspace(
                taker.path, clock=lambda: taker.now, random_bytes=taker.rng.randbytes,
                dbapi=full_disk(schedule.rng.randint(0, 3)),
            )  # fmt: skip
            share_compiled(taker.workspace)
            try:
                taker.workspace.take_in(rows_above(giver, {}))
            except DiskFull:
                assert dump(taker) == before
            for _ in range(8):
                schedule.do(taker, schedule.rng.choice(list(schedule.plan.deeds)))
            schedule.look_at(taker)
            taker.restart()
            schedule.settle()
            schedule.check()
        finally:
            schedule.close()

    each("K3 full", runs, fill)
