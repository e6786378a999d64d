"""Former devices of this database whose newest rows nobody else may know (sync.md §9).

Kept in the local table `meta`. Until the next export these rows stand under their old device; they
are this laptop's own all the same.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

_KEY = "leftovers"
_FORMER = "former"


def leftovers(execute: Any) -> dict[int, int]:
    """Former device -> up to which of its rows somebody else may have them."""
    row = execute("SELECT v FROM meta WHERE k=?", (_KEY,)).fetchone()
    told = json.loads(row[0]) if row and row[0] else {}
    return {int(dev, 16): int(published) for dev, published in told.items()}


def keep_leftovers(connection: Any, left: Mapping[int, int]) -> None:
    """Write them down, inside an open transaction of the driver's connection."""
    told = {f"{dev:016x}": published for dev, published in left.items()}
    connection.execute("REPLACE INTO meta(k,v) VALUES(?,?)", (_KEY, json.dumps(told)))


def former_devices(execute: Any) -> frozenset[int]:
    """Every device that this database wrote as before."""
    row = execute("SELECT v FROM meta WHERE k=?", (_FORMER,)).fetchone()
    return frozenset(int(one, 16) for one in (row[0].split() if row else ()))


def note_former(connection: Any, dev: int) -> None:
    """Remember one more of them, inside an open transaction of the driver's connection."""
    known = former_devices(connection.execute) | {dev}
    told = " ".join(f"{one:016x}" for one in sorted(known))
    connection.execute("REPLACE INTO meta(k,v) VALUES(?,?)", (_FORMER, told))
