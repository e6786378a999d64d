"""One first sync in a process of its own, for its peak memory: `sync_child.py ENGINE PACKAGE OUT`.

`app` vets a snapshot and takes it into a new workspace; `raw` inserts the same rows into a bare
table. The last line of output tells, without the start of Python, the seconds on the wall and on
the processor for a million rows.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path


def main(engine: str, package: Path, out: Path) -> None:
    from sync_deeds import Laptop, raw_union

    if engine == "app":
        laptop = Laptop.new(out)
        wall, cpu = time.perf_counter(), time.process_time()
        rows = laptop.receive(package)
    else:
        wall, cpu = time.perf_counter(), time.process_time()
        rows = raw_union(package, out)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    million = 1_000_000 / rows
    print(json.dumps({"seconds": wall, "million": wall * million, "million_cpu": cpu * million}))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
