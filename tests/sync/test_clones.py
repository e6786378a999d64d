"""C1: copied databases, disk images, restored backups: no row of any twin is lost."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Literal, get_args
from uuid import UUID

import pytest

from jakber_desktop.model import entities as e
from tests.sync.amounts import blocks, each
from tests.sync.oracle.log import Cell, Value, read_log
from tests.sync.schedules.machine import Plan, Schedule
from tests.sync.schedules.replica import Replica
from tests.sync.schedules.transport import by_folder, dump, vector

Way = Literal["copy", "image", "carried", "backup"]
"""The file copied on one machine; the whole disk copied; the file brought to a new machine; an
older state of the file put back."""
FORK = frozenset({"package_forked"})


class Office(Schedule):
    """Laptops with one folder; remembers every value by cell, since numbers may be given anew."""

    def __init__(self, name: str) -> None:
        super().__init__(name, Plan(2, 0, way="folder"))
        self.share = self.folder / "bersama"
        self.office = UUID(bytes=self.replicas[0].rows("SELECT id FROM office ORDER BY id")[0][0])
        self.values: dict[str, set[tuple[Cell, Value]]] = {}
        self.unsynced: dict[str, set[tuple[Cell, Value]]] = {}

    def work(self, replica: Replica, deeds: int) -> None:
        """Some deeds on a laptop."""
        for _ in range(deeds):
            before = self._own(replica)
            replica.tick(self.rng.randint(0, 5000))
            some = self.plan.deeds
            (deed,) = self.rng.choices(list(some), weights=list(some.values()))
            self.do(replica, deed)
            new = self._own(replica) - before
            self.unsynced.setdefault(replica.name, set()).update(new.keys())

    def sync(self, replica: Replica) -> None:
        self.told.append(f"{replica.name}: sync")
        by_folder(replica, self.share, FORK)
        done = self.unsynced.pop(replica.name, set())
        self.values.setdefault(replica.name, set()).update(done)

    def remember(self, replica: Replica) -> None:
        """By values, not by numbers: those may change."""

    def _own(self, replica: Replica) -> Counter[tuple[Cell, Value]]:
        return Counter(
            (row.cell, row.value)
            for row in read_log(replica.path).values()
            if row.cell[0] != "_tx" and row.cell[2] != "_del"
        )

    def twin(self, replica: Replica, way: Way) -> Replica:
        """A second laptop with the first one's database."""
        self.told.append(f"{replica.name} becomes twins by {way}")
        path = self.folder / "twin" / f"{replica.name}.jakber"
        path.parent.mkdir()
        copy_database(replica.path, path)
        twin = Replica(path, f"{replica.name}2", f"twin {self.seed}")
        twin.now = replica.now
        if way == "copy":
            twin.install = replica.install
        elif way == "image" and replica.install.exists():
            told = json.loads(replica.install.read_text(encoding="utf-8"))
            known = told["databases"]
            told["databases"] = {str(path.resolve()): one for one in known.values()}
            twin.install.write_text(json.dumps(told), encoding="utf-8")
        self.unsynced[twin.name] = set(self.unsynced.get(replica.name, ()))
        self.replicas.append(twin)
        return twin

    def restore(self, replica: Replica, backup: Path) -> None:
        """Put an older state back; what was not shared since then is gone with the disk."""
        self.told.append(f"{replica.name}: backup put back")
        replica.close()
        for ending in ("-wal", "-shm"):
            replica.path.with_name(replica.path.name + ending).unlink(missing_ok=True)
        shutil.copyfile(backup, replica.path)
        replica.workspace = replica._open()
        self.unsynced.pop(replica.name, None)

    def end(self) -> None:
        """Everybody is quiet, then writes once more; all are equal, and every value is there.

        Twins that wrote nothing need not have parted, but at the latest now they do.
        """
        self.settle()
        for replica in self.replicas:
            with replica.workspace.change("Ubah") as change:
                change.session.get(e.Office, self.office).name = f"Kantor {replica.name}"
        self.settle()
        first, *others = self.replicas
        for other in others:
            self._same(dump(first), dump(other), f"{first.name} and {other.name} differ")
        self.look_at(first)
        if len({replica.workspace.device for replica in self.replicas}) < len(self.replicas):
            raise self.failed("two laptops write as one device")
        held = {(row.cell, row.value) for row in read_log(first.path).values()}
        for name, values in self.values.items():
            if missing := values - held:
                raise self.failed(f"lost of {name}: {sorted(map(repr, missing))[:5]}")

    def settle(self) -> None:
        """Everybody syncs until nothing moves any more."""
        for _ in range(8):
            before = [vector(replica) for replica in self.replicas]
            for replica in self.replicas:
                self.sync(replica)
            if [vector(replica) for replica in self.replicas] == before:
                break
        else:
            raise self.failed("does not come to rest")


def copy_database(source: Path, target: Path) -> None:
    """A consistent copy of an open database."""
    with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(target)) as other:
        one.backup(other)


@pytest.mark.parametrize("way", get_args(Way))
@pytest.mark.parametrize("seeds", blocks(1, 24, 0.02, size=4))
def test_twins_part_and_keep_everything(way: Way, seeds: range) -> None:
    each(f"C1 {way}", seeds, lambda seed: live(seed, way))


def live(seed: int, way: Way) -> None:
    rng = random.Random(f"C1 {way} {seed}")
    office = Office(f"C1 {way} {seed}")
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
