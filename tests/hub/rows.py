"""Rows as a hub stores them, made from the paper (docs/hub.md) and not by the program's client."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

import psycopg

from jakber_desktop.store.log.rows import ERASED, FIRST_LINK, Change
from tests.sync.packing import DEV, chained, label, row

PLAIN = (
    "dev", "seq", "tx", "hlc", "base_dev", "base_seq", "sv", "enc", "ent", "fld", "row", "chk",
    "usr", "base_more", "val",
)  # fmt: skip
SEALED = ("dev", "seq", "tx", "chk", "val")


def history(groups: int = 3, *, dev: int = DEV, first: str = "Rapat contoh") -> list[Change]:
    """So many changes of a device, of three rows each: two fields and the label."""
    found = []
    for nth in range(groups):
        tx = 3 * nth + 1
        found += [
            row(tx, tx, "title", first if nth == 0 else f"Rapat ke-{nth}", dev=dev),
            row(tx + 1, tx, "number", nth, dev=dev),
            label(tx + 2, tx, dev=dev),
        ]
    return chained(found)


def value(change: Change) -> bytes:
    """`val` with the type letter of the chain before it."""
    match change.val:
        case None:
            return b"n"
        case bytes():
            return b"b" + change.val
        case int():
            return b"i%d" % change.val
        case _:
            return b"t" + str(change.val).encode("utf-8", "surrogatepass")


def plain(changes: Iterable[Change]) -> list[tuple[Any, ...]]:
    """Rows of a plain hub."""
    stored = ({**one._asdict(), "val": value(one), "usr": one.usr.encode()} for one in changes)
    return [tuple(one[name] for name in PLAIN) for one in stored]


def sealed(bodies: Sequence[bytes], dev: int = DEV, before: bytes = FIRST_LINK) -> list[Any]:
    """Rows of a sealed hub with these bytes, each a group of its own."""
    found = []
    for seq, body in enumerate(bodies, 1):
        numbers = b"".join(one.to_bytes(8, "big") for one in (dev, seq, seq))
        before = hashlib.sha256(before + numbers + body).digest()[:8]
        found.append((dev, seq, seq, before, body))
    return found


def erased(change: Change) -> Change:
    """The row after its value was erased."""
    return change._replace(enc=ERASED, val=hashlib.sha256(value(change)).digest())


def push(
    connection: psycopg.Connection[Any], rows: Sequence[tuple[Any, ...]], dev: int = DEV
) -> int:
    """One push, committed; the last row that is at the hub then."""
    names = ",".join(f'"{name}"' for name in (PLAIN if len(rows[0]) == len(PLAIN) else SEALED))
    with connection.transaction(), connection.cursor() as cursor:
        cursor.execute("SELECT jakber_hub.stage()")
        with cursor.copy(f"COPY pg_temp.jakber_incoming({names}) FROM STDIN") as copy:
            for one in rows:
                copy.write_row(one)
        found = cursor.execute("SELECT jakber_hub.push(%s)", (dev,)).fetchone()
    assert found is not None
    return int(found[0])
