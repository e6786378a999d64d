"""What the log holds of each device, for those who exchange rows (sync.md §6, §7)."""

from __future__ import annotations

from collections.abc import Iterator

from jakber_desktop.store.log.cells import Execute
from jakber_desktop.store.log.rows import COLUMNS, FIRST_LINK, Change
from jakber_desktop.store.log.writer import VECTOR

_ROWS = f"SELECT {','.join(COLUMNS)} FROM change WHERE dev=? AND seq BETWEEN ? AND ? ORDER BY seq"
_TX = "SELECT tx FROM change WHERE dev=? AND seq=?"
_LAST_OF = """
SELECT max(seq) FROM change WHERE dev=? AND seq>=? AND seq < ifnull(
  (SELECT min(tx) FROM tx WHERE dev=? AND tx>?), 1 << 62)"""


def vector(execute: Execute) -> dict[int, int]:
    """Device -> the highest sequence number that is here; every lower one is here too."""
    return {dev: seq for dev, seq in execute(VECTOR)}


def link_at(execute: Execute, dev: int, seq: int) -> bytes | None:
    """`chk` of a row, what the next one continues; that of row 0 is eight zero bytes."""
    if seq == 0:
        return FIRST_LINK
    found = execute("SELECT chk FROM change WHERE dev=? AND seq=?", (dev, seq)).fetchone()
    return None if found is None else bytes(found[0])


def group_end(execute: Execute, dev: int, seq: int) -> int:
    """The last row of the group that a row belongs to (0 for row 0)."""
    found = execute(_TX, (dev, seq)).fetchone()
    if found is None:
        return seq
    (last,) = execute(_LAST_OF, (dev, seq, dev, found[0])).fetchone()
    return int(last)


def rows_between(execute: Execute, dev: int, lo: int, hi: int) -> Iterator[Change]:
    """The rows lo..hi of a device in their order, grown to whole groups at the end."""
    for row in execute(_ROWS, (dev, lo, group_end(execute, dev, hi))):
        yield Change._make(row)


def highest_stamp(execute: Execute) -> int:
    """The last stamp that was written or taken in (hlc)."""
    found = execute("SELECT v FROM meta WHERE k='hlc'").fetchone()
    return 0 if found is None else int(found[0])
