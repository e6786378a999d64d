"""Laptops that are copied, imaged, restored and cut off at random all end with the same (§9, C1).

Two folders, shares that break at any touch, packages that are merged early: whatever some database
held when the trouble ended is in every database afterwards, and all show the same.
"""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from jakber_desktop.model.errors import FolderUnreachable
from jakber_desktop.sync import compaction, identity
from tests.sync.amounts import blocks, each
from tests.sync.shares import FakeShare


class Life:
    """A random history of a few laptops."""

    def __init__(self, seed: int, laptop: Callable[..., Any], room: Path) -> None:
        self.rng = random.Random(seed)
        self.name = f"{seed}"
        self.make = laptop
        self.room = room / self.name
        self.shares = [self.room / "satu", self.room / "dua"]
        for share in self.shares:
            share.mkdir(parents=True)
        self.backups: list[tuple[Any, Path]] = []
        self.laptops: list[Any] = []
        for _ in range(self.rng.choice([2, 2, 3])):
            self.join(None)

    def join(self, copy_of: Path | None) -> Any:
        one = self.make(f"{self.name}-{len(self.laptops)}", copy_of=copy_of)
        self.laptops.append(one)
        return one

    def settle(self, one: Any) -> None:
        identity.settle(one.workspace, one.installation)

    def step(self) -> None:
        one = self.rng.choice(self.laptops)
        deeds = [self.write, self.sync, self.copy, self.keep, self.restore]
        self.rng.choices(deeds, [42, 33, 7, 8, 10])[0](one)

    def write(self, one: Any) -> None:
        one.write(self.rng.choice("abcdef"), f"{self.rng.getrandbits(60)}")

    def sync(self, one: Any) -> None:
        share = FakeShare()
        if self.rng.random() < 0.3:
            share.break_at = self.rng.randint(1, 60)
        place = self.rng.choice(self.shares[:1] * 3 + self.shares[1:])
        try:
            one.sync(share=place, files=share)
        except FolderUnreachable:
            assert share.gone

    def copy(self, one: Any) -> None:
        if len(self.laptops) > 5:
            return
        one.close()
        twin = self.join(one.path)
        way = self.rng.choice(["told", "told", "told", "image", "unopened"])
        if way == "image" and one.installation.file.exists():
            known = json.loads(one.installation.file.read_text())["databases"].values()
            told = {"machine": twin.path.parent.name, "databases": {}}
            told["databases"] = {str(twin.path): entry for entry in known}
            twin.installation.file.write_text(json.dumps(told))
        if way == "told":
            self.settle(twin)

    def keep(self, one: Any) -> None:
        one.close()
        kept = self.room / f"cadangan-{len(self.backups)}"
        shutil.copyfile(one.path, kept)
        self.backups.append((one, kept))

    def restore(self, one: Any) -> None:
        mine = [kept for owner, kept in self.backups if owner is one]
        if not mine:
            return
        one.close()
        shutil.copyfile(self.rng.choice(mine), one.path)
        if self.rng.random() < 0.4:
            one.installation.file.unlink(missing_ok=True)
        self.settle(one)

    def check(self) -> None:
        held = set().union(*map(self.values, self.laptops))
        for _ in range(5):
            for one in self.laptops:
                for share in self.shares:
                    one.sync(share=share)
        shown = [one.read() for one in self.laptops]
        assert all(one == shown[0] for one in shown)
        waiting = [self.conflicts(one) for one in self.laptops]
        assert all(one == waiting[0] for one in waiting)
        assert all(held <= self.values(one) for one in self.laptops)

    def values(self, one: Any) -> set[str]:
        return {row[0] for row in self.rows(one, "SELECT val FROM change WHERE fld='value'")}

    def conflicts(self, one: Any) -> list[Any]:
        return self.rows(one, "SELECT ent, row, fld, kind FROM conflict ORDER BY 1, 2, 3")

    def rows(self, one: Any, query: str) -> list[Any]:
        with one.workspace.read() as session:
            return session.connection().exec_driver_sql(query).all()


@pytest.mark.parametrize("seeds", blocks(1, 30, 0.02, size=5))
def test_copies_of_copies_lose_nothing(laptop, tmp_path, monkeypatch, seeds):
    monkeypatch.setattr(compaction, "MOST_SEGMENTS", 4)
    monkeypatch.setattr("os.fsync", lambda _handle: None)  # no power is cut here

    def live(seed: int) -> None:
        life = Life(seed, laptop, tmp_path)
        for _ in range(life.rng.randint(10, 40)):
            life.step()
        life.check()

    each("C1 salinan", seeds, live)
