"""Vetting rows by the columns alone: types, lengths, ranges, and rows per device (sync.md §7).

SQLite checks this itself in two walks over the table, which takes a fraction of what Python needs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from jakber_desktop.model.errors import PackageMisdeclared, PackageValueInvalid
from jakber_desktop.store.log.rows import DEL, ERASED, PLAIN, TX, ZIPPED
from jakber_desktop.store.log.shapes import shapes
from jakber_desktop.sync.manifest import MAX_STAMP, Manifest
from jakber_desktop.sync.naming import MAX_DEVICE, MAX_SEQUENCE, PackageName
from jakber_desktop.sync.vetting_file import Reader

MOST_GROUP_ROWS = 1_000_000
"""Rows of one change: a group is taken in whole, so it has to fit into memory."""

_MOST_NAME = 64
_MOST_USER = 4096
_MOST_BASES = 1_000_000
_MOST_SCHEMA = 1_000_000
_MOST_DEVICES = 10_000


def _whole(column: str, low: int, high: int) -> str:
    return f"typeof({column})='integer' AND {column} BETWEEN {low} AND {high}"


def _name(column: str, known: Iterable[str]) -> str:
    """Lower-case ASCII letters, digits, low lines; the cast counts what follows a zero byte too.

    Nearly all names are `known` ones, and to look one up takes a third of reading it.
    """
    names = "','".join(sorted(known))
    return (
        f"{column} IN ('{names}') OR "
        f"typeof({column})='text' AND length(CAST({column} AS BLOB)) BETWEEN 1 AND {_MOST_NAME} "
        f"AND length({column})=length(CAST({column} AS BLOB)) "
        f"AND {column} NOT GLOB '*[^a-z0-9_]*'"
    )


_RULES = (
    _whole("dev", 1, MAX_DEVICE),
    _whole("seq", 1, MAX_SEQUENCE),
    _whole("hlc", 0, MAX_STAMP),
    _whole("tx", 1, MAX_SEQUENCE),
    f"tx<=seq AND seq-tx<{MOST_GROUP_ROWS}",
    _whole("sv", 1, _MOST_SCHEMA),
    f"typeof(usr)='text' AND length(CAST(usr AS BLOB))<={_MOST_USER}",
    "typeof(row)='blob' AND length(row)=16",
    f"typeof(enc)='integer' AND CASE enc "
    f"WHEN {PLAIN} THEN typeof(val) IN ('null','integer','text') "
    f"WHEN {ZIPPED} THEN typeof(val)='blob' "
    f"WHEN {ERASED} THEN typeof(val)='blob' AND length(val)=32 ELSE 0 END",
    "typeof(base_dev)='null' AND typeof(base_seq)='null' AND typeof(base_more)='null' OR "
    f"{_whole('base_dev', 1, MAX_DEVICE)} AND {_whole('base_seq', 1, MAX_SEQUENCE)} "
    "AND (base_dev<>dev OR base_seq<seq) AND (typeof(base_more)='null' OR "
    f"typeof(base_more)='text' AND length(CAST(base_more AS BLOB))<={_MOST_BASES})",
    "typeof(chk)='blob' AND length(chk)=8",
)
_RANGES = f"""
SELECT dev, min(seq), max(seq), count(*), max(hlc) FROM change GROUP BY dev
ORDER BY dev LIMIT {_MOST_DEVICES + 1}"""


@cache
def _unlike() -> str:
    """The statement that finds a row against the rules."""
    tables = shapes()
    fields = {field for shape in tables.values() for field in shape.slots}
    rules = (*_RULES, _name("ent", {TX, *tables}), _name("fld", {"label", DEL, *fields}))
    return f"SELECT dev, seq FROM change WHERE (({') AND ('.join(rules)})) IS NOT TRUE LIMIT 1"


class Range(NamedTuple):
    """Rows `lo`..`hi` of a device, without holes."""

    lo: int
    hi: int


def check_columns(reader: Reader) -> None:
    """Types, lengths and ranges of every column of every row. Raises PackageValueInvalid."""
    with reader.step() as connection:
        found = connection.execute(_unlike()).fetchone()
    if found:
        raise PackageValueInvalid(file=reader.file, place=place(*found))


def place(dev: object, seq: object) -> str:
    """Where a row stands, for a person who looks for it: "dev:seq"."""
    if isinstance(dev, int) and isinstance(seq, int):
        return f"{dev:016x}:{seq}"
    return "?"


def ranges_of(reader: Reader, manifest: Manifest, name: PackageName | None) -> Mapping[int, Range]:
    """Device -> its rows, which are exactly the declared ones. Raises PackageMisdeclared."""
    with reader.step() as connection:
        found = connection.execute(_RANGES).fetchall()
    ranges = {dev: Range(lo, hi) for dev, lo, hi, _, _ in found}
    sound = (
        0 < len(found) <= _MOST_DEVICES
        and all(count == hi - lo + 1 for _, lo, hi, count, _ in found)
        and manifest.rows == sum(count for _, _, _, count, _ in found)
        and manifest.hlc == max(hlc for *_, hlc in found)
        and (manifest.kind == "snap" or ranges == {manifest.dev: (manifest.lo, manifest.hi)})
        and (name is None or name[:4] == (manifest.kind, *manifest[1:4]))
    )
    if not sound:
        raise PackageMisdeclared(file=reader.file)
    return ranges
