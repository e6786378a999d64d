"""The groups of the log as the table `tx` lists them: label, and what they undo (sync.md §1)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from jakber_desktop.store.log.rows import TX, LogRow, decode

_STAMP = re.compile(r"(\d{1,19}):(\d{1,19})")
_PUT = """
INSERT INTO tx(dev,tx,hlc,usr,label,undoes_dev,undoes_tx) VALUES(?,?,?,?,?,?,?)
ON CONFLICT(dev,tx) DO UPDATE SET hlc=excluded.hlc, usr=excluded.usr, label=excluded.label,
  undoes_dev=excluded.undoes_dev, undoes_tx=excluded.undoes_tx"""


class Line(NamedTuple):
    """A group's line in `tx`, in the order of its columns."""

    dev: int
    tx: int
    hlc: int
    usr: str
    label: str
    undoes_dev: int | None
    undoes_tx: int | None


def lines(changes: Iterable[LogRow]) -> dict[tuple[int, int], Line]:
    """(dev, tx) -> line, read off the `_tx` rows of some changes; without a label there is none."""
    found: dict[tuple[int, int], Line] = {}
    undone: dict[tuple[int, int], tuple[int, int, int]] = {}
    for dev, _, hlc, tx, _, usr, ent, _, fld, enc, val, *_ in changes:
        if ent != TX:
            continue
        value = decode(enc, val)
        if fld == "label":
            label = "" if value is None else str(value)
            found[dev, tx] = Line(dev, tx, hlc, usr, label, None, None)
        elif fld == "undoes" and (stamp := _STAMP.fullmatch(str(value))):
            named = int(stamp[1]), int(stamp[2])
            if max(named) < 1 << 63:
                undone[dev, tx] = (hlc, *named)
    for key, (hlc, dev, tx) in undone.items():
        if key in found:
            line = found[key]
            found[key] = line._replace(hlc=max(hlc, line.hlc), undoes_dev=dev, undoes_tx=tx)
    return found


def note_groups(connection: Any, changes: Iterable[LogRow]) -> None:
    """List the groups of some rows; a group's own rows come together, or in their order."""
    connection.executemany(_PUT, lines(changes).values())
