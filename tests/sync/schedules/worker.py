"""A laptop in a process that can be killed: `python -m tests.sync.schedules.worker`.

Reads orders as lines of JSON and forks a child for each, so that a kill costs no start of Python:
{"db", "share", "seed", "ack", "die": ["touch", 7] | ["statement", 300] | ["seconds", 0.2] | null}.
The child does some deeds and syncs, twice; after each deed it writes into `ack` how far its own log
goes. The answer is a line of JSON: how it ended, and how many touches and statements there were.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from jakber_desktop.model.errors import JakberError
from jakber_desktop.operations.sharing.syncing import sync
from jakber_desktop.store.workspace import Workspace
from tests.sync.schedules.fast_sqlite import share_compiled
from tests.sync.schedules.hands import traced, watched
from tests.sync.schedules.machine import DEEDS
from tests.sync.schedules.replica import Replica
from tests.sync.schedules.transport import at_home

DEEDS_EACH = 3


class _Fate:
    """Counts what the child does, and kills it when its time has come."""

    def __init__(self, die: list[Any] | None) -> None:
        self.kind, self.at = die or ("", 0)
        self.touches = self.statements = 0

    def touch(self, name: str, when: str, given: tuple[Any, ...]) -> None:
        self.touches += 1
        self._due("touch", self.touches)

    def statement(self, sql: str) -> None:
        self.statements += 1
        self._due("statement", self.statements)

    def _due(self, kind: str, count: int) -> None:
        if self.kind == kind and count == self.at:
            os.kill(os.getpid(), signal.SIGKILL)


def work(order: dict[str, Any]) -> _Fate:
    """Deeds and syncs; returns when nobody killed it."""
    fate = _Fate(order["die"])
    replica = Replica(Path(order["db"]), "K", f"worker {order['seed']}")
    at_home(replica)
    replica.workspace.close()
    replica.workspace = Workspace(
        replica.path,
        clock=lambda: replica.now,
        random_bytes=replica.rng.randbytes,
        dbapi=traced(fate.statement),
    )
    share_compiled(replica.workspace)
    rng = random.Random(f"deeds {order['seed']}")
    with watched(fate.touch), Path(order["ack"]).open("a", encoding="ascii") as ack:
        for _ in range(2):
            for _ in range(DEEDS_EACH):
                replica.tick(rng.randint(0, 900))
                (deed,) = rng.choices(list(DEEDS), weights=list(DEEDS.values()))
                try:
                    deed(replica)
                except JakberError:
                    continue
                print(*_last_own(replica), file=ack, flush=True)
            sync(replica.workspace, order["share"])
    replica.close()
    return fate


def _last_own(replica: Replica) -> tuple[int, int]:
    dev = replica.workspace.device
    ((seq,),) = replica.rows("SELECT ifnull(max(seq), 0) FROM change WHERE dev=?", dev)
    return dev, seq


def run(order: dict[str, Any]) -> dict[str, Any]:
    """Fork a child for one order and wait for its end."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            fate = work(order)
            told = {"touches": fate.touches, "statements": fate.statements}
        except BaseException as error:
            told = {"error": f"{type(error).__name__}: {error}"}
        os.write(writing, json.dumps(told).encode())
        os._exit(0)
    os.close(writing)
    if order["die"] and order["die"][0] == "seconds":
        threading.Timer(order["die"][1], _kill, (child,)).start()
    started = time.perf_counter()
    told = b"".join(iter(lambda: os.read(reading, 65536), b""))
    os.close(reading)
    _, status = os.waitpid(child, 0)
    seconds = time.perf_counter() - started
    return {
        "killed": os.WIFSIGNALED(status), "seconds": seconds, **(json.loads(told) if told else {}),
    }  # fmt: skip


def _kill(child: int) -> None:
    try:
        os.kill(child, signal.SIGKILL)
    except ProcessLookupError:
        return


def warm_up(order: dict[str, Any]) -> None:
    """Work once on a copy, so that no child compiles the statements anew."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        share = folder / "bersama"
        share.mkdir()
        work({
            **order, "db": shutil.copy(order["db"], folder), "share": str(share),
            "ack": str(folder / "ack"), "die": None,
        })  # fmt: skip


def main() -> None:
    for nth, line in enumerate(sys.stdin):
        order = json.loads(line)
        if nth == 0:
            warm_up(order)
        print(json.dumps(run(order)), flush=True)


if __name__ == "__main__":
    main()
