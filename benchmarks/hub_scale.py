"""A hub at the size of a province: 1,000 devices, 10 million changes, on a real server here.

    python benchmarks/hub_scale.py [--devices N] [--changes N] [--workers N] [--laptop]

Devices push in turn, as in life, each piece a transaction. Then: sizes, what the server's processes
and the clients hold in memory, how long the questions take that a laptop and an administrator ask.
`--laptop`: at last a new laptop takes everything in. `--json FILE` keeps the figures. They are no
gates; docs/hub.md quotes them.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from hub_deeds import Device, Server, connected, push, server

from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync.hub import reading
from jakber_desktop.sync.hub.address import read_address
from jakber_desktop.sync.hub.round import sync_hub
from jakber_desktop.sync.hub.wire import COLUMNS, TYPES, PlainWire
from jakber_desktop.sync.installation import Installation

PIECE = 2_000
MB = 1024 * 1024


class Memory(threading.Thread):
    """Watches the server's processes: the most they held at once, shared pages counted once."""

    def __init__(self, folder: str) -> None:
        super().__init__(daemon=True)
        self._folder, self._ended = folder, threading.Event()
        self.peak = self.largest = 0

    def run(self) -> None:
        while not self._ended.wait(2):
            sizes = [_pss(pid) for pid in _processes(self._folder)]
            self.peak = max(self.peak, sum(one for one, _ in sizes))
            self.largest = max([self.largest, *(private for _, private in sizes)])

    def stop(self) -> None:
        self._ended.set()
        self.join()


def _processes(folder: str) -> list[int]:
    """The server and its children."""
    parent = int(Path(folder, "data", "postmaster.pid").read_text(encoding="ascii").split()[0])
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii")
    return [parent, *map(int, children.split())]


def _pss(pid: int) -> tuple[int, int]:
    """A process's share of memory, and what is not shared at all; in bytes."""
    try:
        share = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
        own = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except OSError:
        return 0, 0
    return _kilobytes(share, "Pss"), _kilobytes(own, "RssAnon")


def _kilobytes(text: str, name: str) -> int:
    found = [line.split()[1] for line in text.splitlines() if line.startswith(f"{name}:")]
    return int(found[0]) * 1024 if found else 0


def fill(address: str, devices: range, changes: int) -> dict[str, Any]:
    """Push `changes` rows of each device, a piece of one after a piece of the other."""
    writers = [Device(dev) for dev in devices]
    waits: list[float] = []
    rows = 0
    with connected(address) as hub:
        while writers:
            for one in writers:
                before, started = one.seq, time.perf_counter()
                push(hub, one.dev, one.write(min(PIECE, changes - one.seq)))
                waits.append(time.perf_counter() - started)
                rows += one.seq - before
            writers = [one for one in writers if one.seq < changes]
    return {"rows": rows, "pushes": len(waits), "push_ms": 1000 * statistics.median(waits)}


def stream(address: str) -> dict[str, Any]:
    """Everything, device by device, as a laptop reads it; nothing is kept."""
    wire, rows = PlainWire(), 0
    with connected(address) as hub:
        for dev, mark in sorted(hub.marks().items()):
            asked = (
                f"SELECT {','.join(COLUMNS)} FROM jakber_hub.change "
                f"WHERE dev = {dev} AND seq BETWEEN 1 AND {mark.seq} ORDER BY seq"
            )
            for stored in hub.copy_out(asked, TYPES):
                wire.read(stored)
                rows += 1
    return {"rows": rows}


def new_laptop(address: str, folder: str) -> dict[str, Any]:
    """A first sync into an empty workspace."""
    path = Path(folder, "baru.jakber")
    Workspace.create(path, user="Nama Contoh").close()
    workspace = Workspace(path)
    tally = sync_hub(
        workspace, read_address(address), installation=Installation(Path(folder, "install.json"))
    )
    workspace.close()
    return {"rows": tally.received, "database_mb": path.stat().st_size / MB}


def away(address: str, missed: int) -> float:
    """A laptop that was away: the last rows of every device in one question; in seconds."""
    started = time.perf_counter()
    with connected(address) as hub:
        spans = ",".join(
            f"({dev}::bigint,{max(1, mark.seq - missed + 1)}::bigint,{mark.seq}::bigint)"
            for dev, mark in hub.marks().items()
        )
        columns = ",".join(f"c.{one}" for one in COLUMNS)
        asked = reading._ROWS.format(columns=columns, spans=spans)
        rows = sum(1 for _ in hub.copy_out(asked, TYPES))
    took = time.perf_counter() - started
    print(f"    {rows} rows", flush=True)
    return took


def child(*words: str) -> dict[str, Any]:
    """A part of this script in a process of its own, with its time and peak memory."""
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, __file__, "--child", *words], stdout=subprocess.PIPE, check=True, text=True
    )
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return {**figures, "seconds": time.perf_counter() - started}


def be_child(what: str, address: str, *words: str) -> int:
    parts: dict[str, Callable[[], dict[str, Any]]] = {
        "fill": lambda: fill(
            address, range(int(words[0]), int(words[1]), int(words[2])), int(words[3])
        ),
        "stream": lambda: stream(address),
        "laptop": lambda: new_laptop(address, words[0]),
    }
    figures = parts[what]()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({**figures, "peak_mb": peak}))
    return 0


def filled(address: str, chosen: argparse.Namespace) -> dict[str, Any]:
    """All devices, by several clients at once."""
    each = chosen.changes // chosen.devices
    end, step = str(chosen.devices + 1), str(chosen.workers)
    with ThreadPoolExecutor(chosen.workers) as pool:
        waiting = [
            pool.submit(child, "fill", address, str(first), end, step, str(each))
            for first in range(1, chosen.workers + 1)
        ]
        results = [one.result() for one in waiting]
    rows, seconds = sum(one["rows"] for one in results), max(one["seconds"] for one in results)
    return {
        "rows": rows, "seconds": seconds, "rows_a_second": rows / seconds,
        "pushes": sum(one["pushes"] for one in results),
        "push_ms": statistics.median(one["push_ms"] for one in results),
        "client_peak_mb": max(one["peak_mb"] for one in results),
    }  # fmt: skip


def timed(deed: Callable[[], Any], times: int = 1) -> float:
    """Median seconds."""
    found = []
    for _ in range(times):
        started = time.perf_counter()
        deed()
        found.append(time.perf_counter() - started)
    return statistics.median(found)


def ask(there: Server, statement: str) -> list[Any]:
    with there.superuser("hub") as connection:
        cursor = connection.execute(statement)
        return cursor.fetchall() if cursor.description else []


def questions(there: Server, address: str, chosen: argparse.Namespace) -> dict[str, Any]:
    """What laptops and administrators ask of a full hub."""

    def marks() -> None:
        with connected(address) as hub:
            hub.marks()

    def small_push() -> None:
        device = Device(chosen.devices + 1_000 + len(pushed))
        pushed.append(device)
        with connected(address) as hub:
            push(hub, device.dev, device.write(200))

    pushed: list[Device] = []
    return {
        "nothing_new_ms": 1000 * timed(marks, 20),
        "push_200_ms": 1000 * timed(small_push, 20),
        "away_10_each_s": away(address, 10),
        "away_100_each_s": away(address, 100),
        "report_s": timed(lambda: ask(there, "SELECT * FROM jakber_hub.report()"), 3),
        "verify_s": timed(lambda: _sound(there)),
    }


def _sound(there: Server) -> None:
    assert ask(there, "SELECT * FROM jakber_hub.verify()") == []


def sizes(there: Server) -> dict[str, Any]:
    ((table, index, database, rows),) = ask(
        there,
        "SELECT pg_table_size('jakber_hub.change'), pg_indexes_size('jakber_hub.change'), "
        "pg_database_size('hub'), (SELECT changes FROM jakber_hub.report())",
    )
    return {
        "table_mb": table / MB, "index_mb": index / MB, "database_mb": database / MB,
        "bytes_a_row": (table + index) / int(rows),
    }  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--devices", type=int, default=1_000)
    parser.add_argument("--changes", type=int, default=10_000_000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--laptop", action="store_true")
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    found: dict[str, Any] = {"cores": os.cpu_count()}

    def tell(name: str, figures: dict[str, Any]) -> None:
        found[name] = figures
        print(f"{name}: " + ", ".join(f"{k} {v:,.1f}" for k, v in figures.items()), flush=True)
        if chosen.json:
            chosen.json.write_text(json.dumps(found, indent=1), encoding="utf-8")

    with server() as there, tempfile.TemporaryDirectory() as folder:
        address = there.new_hub()
        memory = Memory(str(read_folder(there)))
        memory.start()
        tell("fill", filled(address, chosen))
        tell("memory_while_filling", {"all_mb": memory.peak / MB, "one_mb": memory.largest / MB})
        ask(there, "VACUUM ANALYZE jakber_hub.change")
        tell("sizes", sizes(there))
        tell("questions", questions(there, address, chosen))
        tell("stream", child("stream", address))
        if chosen.laptop:
            tell("laptop", child("laptop", address, folder))
        memory.stop()
        tell("memory", {"all_mb": memory.peak / MB, "one_mb": memory.largest / MB})
    return 0


def read_folder(there: Server) -> str:
    ((folder,),) = there.superuser("postgres").execute("SHOW unix_socket_directories").fetchall()
    return str(folder)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        sys.exit(be_child(*sys.argv[2:]))
    sys.exit(main())
