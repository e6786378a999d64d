"""A shared folder at its worst: syncs that overlap, edits meanwhile, cancelling, files that vanish.

Everything a sync client, a colleague or a hasty person does to a folder, short of changing the
bytes of a file under its name. At the end all must be equal and nothing lost, as always.
"""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from jakber_desktop.model.rows.sync import Progress
from jakber_desktop.operations.sharing.syncing import sync
from jakber_desktop.sync.keys import WorkspaceKey, new_key
from tests.sync.schedules.hands import watched
from tests.sync.schedules.machine import Plan, Schedule
from tests.sync.schedules.replica import Replica
from tests.sync.schedules.transport import at_home

MOST_TOUCHES = 40
FOREIGN = frozenset(
    {"package_foreign", "package_unlike_name", "package_incomplete", "package_misdeclared"}
)
"""Why a file may be refused that is no package of ours, or lies in a folder it does not belong."""


@cache
def key() -> WorkspaceKey:
    """The key of all sealed schedules of this process; making one takes a while on purpose."""
    return new_key("frasa sandi untuk uji saja")


class Storm(Schedule):
    """A schedule by one folder, sealed or plain, with disturbances at any touch of it."""

    def __init__(self, seed: str, plan: Plan, *, sealed: bool) -> None:
        super().__init__(seed, plan)
        self.share = self.folder / "bersama"
        self.share.mkdir()
        self.key = key() if sealed else None
        self._busy: set[str] = set()

    def meet(self, giver: Replica, taker: Replica) -> int:
        """Both sync; what happens meanwhile is up to chance."""
        return self.sync(giver) + self.sync(taker)

    def settle(self) -> None:
        """The weather clears up."""
        self.calm = True
        super().settle()

    def sync(self, replica: Replica) -> int:
        """One sync, disturbed at a touch."""
        self.told.append(f"{replica.name}: sync")
        at = self.rng.randint(1, MOST_TOUCHES)
        touches = 0

        def hook(name: str, when: str, given: tuple[Any, ...]) -> None:
            nonlocal touches
            if when == "before" and self._busy == {replica.name}:
                touches += 1
                if touches == at:
                    self.disturb(replica)

        self._busy.add(replica.name)
        patience = self.rng.choice((1, 2, 4, 10_000, 10_000, 10_000, 10_000))
        try:
            if self.calm:
                return self._quietly(replica, 10_000)
            with watched(hook):
                return self._quietly(replica, patience)
        finally:
            self._busy.discard(replica.name)

    def _quietly(self, replica: Replica, patience: int) -> int:
        asked = 0

        def report(_progress: Progress) -> bool:
            nonlocal asked
            asked += 1
            return asked <= patience

        at_home(replica)
        result = sync(replica.workspace, self.share, key=self.key, report=report)
        strange = [one for one in result.refused if one.code not in FOREIGN]
        if strange:
            raise self.failed(f"{replica.name} refuses {strange}")
        return result.sent + result.received

    def disturb(self, replica: Replica) -> None:
        """While a laptop syncs: it is worked on, another one syncs, somebody tidies up."""
        chance = self.rng.random()
        if chance < 0.4:
            (deed,) = self.rng.choices(list(self.plan.deeds), list(self.plan.deeds.values()))
            self.do(replica, deed)
        elif chance < 0.75:
            other = self.rng.choice([one for one in self.replicas if one is not replica])
            self.sync(other)
            at_home(replica)
        else:
            self.told.append(mess(self.share, self.rng))


def mess(share: Path, rng: Random) -> str:
    """What may happen to the files themselves; tells what did."""
    files = sorted(path for path in share.rglob("*") if path.is_file())
    folders = sorted(path for path in share.rglob("*") if path.is_dir())
    if not files or not folders:
        return "nothing to spoil"
    path = rng.choice(files)
    folder = rng.choice([one for one in folders if one != path.parent])
    deed = rng.randrange(6)
    if deed == 0:
        path.unlink()
    elif deed == 1:
        shutil.copy(path, path.with_name(f"{path.stem}-LAPTOP2{path.suffix}"))
    elif deed == 2:
        shutil.copy(path, folder / f"{path.stem} (conflicted copy){path.suffix}")
    elif deed == 3:
        (folder / f"{path.name}.part").write_bytes(path.read_bytes()[:100])
    elif deed == 4:
        junk = f"seg-{rng.randint(1, 9):012}-{rng.randint(10, 10**6):012}-{rng.randbytes(16).hex()}"
        (folder / f"{junk}.jbx").write_bytes(rng.randbytes(rng.choice((0, 500, 5000))))
    else:
        shutil.copy(path, folder / path.name)  # a package moved into somebody else's folder
    return f"mess {deed} {path.name} {folder.name}"
