"""One first sync in a process of its own, for its peak memory: `sync_child.py ENGINE PACKAGE OUT`.

`app` vets a snapshot and takes it into a new workspace; `raw` inserts the same rows into a bare
table. The last line of output tells the seconds without the start of Python.
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
        started = time.perf_counter()
        laptop.receive(package)
    else:
        started = time.perf_counter()
        raw_union(package, out)
    print(json.dumps({"seconds": time.perf_counter() - started}))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
