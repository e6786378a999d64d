"""The PostgreSQL hub against its limits: a raw COPY and INSERT of the same rows, and 50 ms.

HB1: 10,000 changes pushed into a hub of 1,000,000, against the same rows copied into a temporary
table and inserted from there (ON CONFLICT DO NOTHING) into a table of the same columns, key, checks
and index: what is left is the hub's own work, that is rights, chain and order. Processor time is
the client's and the server's together. HB2: a whole sync with nothing new, with a hub of 1,000
devices, connection and password included; its processor time is the laptop's. Left out where there
is no PostgreSQL (make test-hub installs it).
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import hub_deeds
from gen_db import cached
from harness import Gate, Sample, Series, gate, interleaved, options, report

from jakber_desktop.store.log.rows import Change
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync.hub.address import read_address
from jakber_desktop.sync.hub.connection import Hub
from jakber_desktop.sync.hub.round import sync_hub
from jakber_desktop.sync.hub.wire import COLUMNS, TYPES, PlainWire
from jakber_desktop.sync.installation import Installation

ROWS, NEW, DEVICES = 1_000_000, 10_000, 1_000
QUIET_MS = 50
_RAW = ",".join(COLUMNS)

Run = Callable[[], Sample]


def backend(hub: Hub) -> int:
    """The process that serves a connection."""
    return int(hub.rows("SELECT pg_backend_pid()")[0][0])


def both_cpu(pid: int) -> float:
    """Processor seconds of this process and of the one that serves it."""
    told = Path(f"/proc/{pid}/schedstat").read_text(encoding="ascii")
    return time.process_time() + int(told.split()[0]) / 1e9


def measured(hub: Hub, deed: Callable[[], Any]) -> Sample:
    pid = backend(hub)
    cpu, wall = both_cpu(pid), time.perf_counter()
    deed()
    return Sample(time.perf_counter() - wall, both_cpu(pid) - cpu)


def raw(hub: Hub, rows: list[Change]) -> None:
    """COPY and INSERT, nothing else."""
    with hub.transaction():
        stored = PlainWire().stored(rows, b"")
        hub.copy_in(f"pg_temp.raw_incoming({_RAW})", TYPES, stored)
        hub.run(
            f"INSERT INTO jakber_raw.change({_RAW}) SELECT {_RAW} FROM pg_temp.raw_incoming "
            "ON CONFLICT DO NOTHING"
        )


def full_hub(there: hub_deeds.Server) -> str:
    """A hub with ROWS changes, and the bare table with the same."""
    address = there.new_hub("penuh")
    with hub_deeds.connected(address) as hub:
        for dev in range(1, 51):
            hub_deeds.push(hub, dev, hub_deeds.Device(dev).write(ROWS // 50))
    with there.superuser("penuh") as connection:
        connection.execute("CREATE SCHEMA jakber_raw")
        connection.execute("CREATE TABLE jakber_raw.change (LIKE jakber_hub.change INCLUDING ALL)")
        connection.execute("INSERT INTO jakber_raw.change SELECT * FROM jakber_hub.change")
        connection.execute(f"GRANT ALL ON SCHEMA jakber_raw TO {hub_deeds.MEMBER}")
        connection.execute(f"GRANT ALL ON jakber_raw.change TO {hub_deeds.MEMBER}")
        connection.execute("VACUUM ANALYZE")
        connection.execute("CHECKPOINT")
    return address


def pushes(hub: Hub) -> dict[str, Run]:
    """The same rows both ways, each round of another device."""
    hub.run("CREATE TEMPORARY TABLE raw_incoming (LIKE jakber_hub.change) ON COMMIT DELETE ROWS")
    made: list[list[Change]] = []

    def pushed() -> Sample:
        dev = 10_000 + len(made)
        made.append(list(hub_deeds.Device(dev).write(NEW)))
        return measured(hub, lambda: hub_deeds.push(hub, dev, iter(made[-1])))

    return {
        "10k pushed": pushed,
        "raw COPY and INSERT": lambda: measured(hub, lambda: raw(hub, made[-1])),
    }


def quiet(there: hub_deeds.Server, folder: Path) -> Run:
    """A laptop that has everything: what it wrote itself, and what 1,000 others did."""
    address = there.new_hub("tenang")
    with hub_deeds.connected(address) as hub:
        for dev in range(1, DEVICES + 1):
            hub_deeds.push(hub, dev, hub_deeds.Device(dev).write(5))
    path = Path(shutil.copyfile(cached("S"), folder / "laptop.jakber"))
    installation = Installation(folder / "install.json")
    workspace = Workspace(path)

    def sync() -> Any:
        return sync_hub(workspace, read_address(address), installation=installation)

    while (tally := sync()).sent or tally.received:
        print(f"  {tally.sent} sent, {tally.received} received", flush=True)

    def run() -> Sample:
        cpu, wall = time.process_time(), time.perf_counter()
        tally = sync()
        sample = Sample(time.perf_counter() - wall, time.process_time() - cpu)
        assert not tally.sent
        assert not tally.received
        return sample

    return run


def measure(runs: int) -> dict[str, Series]:
    folder = Path(tempfile.mkdtemp())
    try:
        with hub_deeds.server() as there:
            address = full_hub(there)
            with hub_deeds.connected(address) as hub:
                series = interleaved(pushes(hub), runs)
            return {**series, **interleaved({"nothing new": quiet(there, folder)}, runs)}
    finally:
        shutil.rmtree(folder)


def main() -> int:
    chosen = options(__doc__)
    if hub_deeds.hub_server.programs() is None:
        print("PostgreSQL belum terpasang; make test-hub memasangnya.")
        return report([])
    series = measure(chosen.runs)
    still = series["nothing new"]
    return report(
        [
            gate("HB1", series, "10k pushed", "raw COPY and INSERT", 1.5),
            Gate(
                "HB2",
                f"nothing new / {QUIET_MS} ms",
                1000 * still.median() / QUIET_MS,
                1.0,
                cpu=1000 * still.median("cpu") / QUIET_MS,
            ),
        ],
        series,
    )


if __name__ == "__main__":
    sys.exit(main())
