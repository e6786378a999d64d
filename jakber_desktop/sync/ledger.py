"""What came in, went out and was refused, in the local table `imported` (sync.md §1, §7).

All rows of one sync carry its moment as `at`, so that the log can tell them together. A row's key
is the file's SHA-256; a refused file, whose bytes may be anything, has its place on the share as
key, and the row goes away when the file passes or is gone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from jakber_desktop.sync.naming import SHA_DIGITS, PackageName

Execute = Any
Row = tuple[str, str, int | None, int | None, int | None, int, str]
"""As `imported` holds it: sha256, name, dev, lo, hi, at, result."""

_PUT = "REPLACE INTO imported(sha256,name,dev,lo,hi,at,result) VALUES(?,?,?,?,?,?,?)"
_IN, _OUT, _OWN, _REFUSED = "in", "out", "own", "refused"


class OwnFile(NamedTuple):
    """A package that this database wrote or carried, as it lies on the share when it is whole."""

    key: str
    """Which key sealed it; empty for a plain one."""
    size: int
    """Bytes; 0 where nobody noted it."""


class Refusal(NamedTuple):
    """A file that was not taken in: where it lies, why, and what it looked like then."""

    place: str
    """`<folder of the device>/<file>`."""
    dev: int
    code: str
    reason: str
    mark: str
    """Size, age, keys and program at that time: another mark is worth another try."""
    at: int


class Passed(NamedTuple):
    """Rows that went one way in one sync: `way` "in" or "out", and how many."""

    way: str
    name: str
    dev: int
    rows: int
    at: int


def received(sha256: str, name: str, dev: int, span: tuple[int, int], at: int, rows: int) -> Row:
    """The line of a package that was taken in."""
    return sha256, name, dev, *span, at, f"{_IN}:{rows}"


def sent(sha256: str, name: PackageName, file: OwnFile, at: int) -> Row:
    """The line of a package of ours that goes out now."""
    return _own(f"{_OUT}:{name.hi - name.lo + 1}", sha256, name, file, at)


def pushed(hub: str, dev: int, lo: int, hi: int, at: int) -> Row:
    """The line of rows that went to a hub, where they are no file."""
    return f"hub:{at}:{dev:016x}:{lo}", hub, dev, lo, hi, at, f"{_OUT}:{hi - lo + 1}::0"


def recognised(sha256: str, name: PackageName, file: OwnFile, at: int) -> Row:
    """The line of a package in our folder that we had forgotten; its rows are ours."""
    return _own(f"{_OWN}:0", sha256, name, file, at)


def _own(way: str, sha256: str, name: PackageName, file: OwnFile, at: int) -> Row:
    told = f"{way}:{file.key}:{file.size}"
    return sha256, name.file_name, name.dev, name.lo, name.hi, at, told


def refused(one: Refusal) -> Row:
    """The line of a refused file."""
    told = json.dumps([one.code, one.reason, one.mark], ensure_ascii=False)
    return f"{_REFUSED}:{one.place}", one.place, one.dev, None, None, one.at, told


def put(connection: Any, rows: Iterable[Row]) -> None:
    """Write lines into the ledger."""
    connection.executemany(_PUT, list(rows))


def drop_refusals(connection: Any, places: Iterable[str]) -> None:
    """Forget refused files that passed or are gone."""
    connection.executemany(
        "DELETE FROM imported WHERE sha256=?", [(f"{_REFUSED}:{one}",) for one in places]
    )


def refusals(execute: Execute) -> Iterator[Refusal]:
    """The refused files, newest first."""
    for name, dev, at, result in execute(
        "SELECT name, dev, at, result FROM imported WHERE sha256 >= 'refused:' "
        "AND sha256 < 'refused;' ORDER BY at DESC, name"
    ).fetchall():
        code, reason, mark = json.loads(result)
        yield Refusal(name, dev, code, reason, mark, at)


def seen(execute: Execute, sha: str) -> bool:
    """Whether a file (by the part of its hash that stands in its name) was taken in or is ours."""
    found = execute(
        "SELECT 1 FROM imported WHERE sha256 >= ? AND sha256 < ?", (sha, f"{sha}g")
    ).fetchone()
    return found is not None


def own_files(execute: Execute) -> dict[str, OwnFile]:
    """Part of the hash -> what a package that this database wrote or carried looks like."""
    rows = execute("SELECT sha256, result FROM imported WHERE result LIKE 'o%' ORDER BY at")
    return {sha[:SHA_DIGITS]: _own_file(result) for sha, result in rows.fetchall()}


def _own_file(result: str) -> OwnFile:
    _, _, key, *size = result.split(":")
    return OwnFile(key, int(size[0]) if size else 0)


def passed(execute: Execute, limit: int) -> Iterator[Passed]:
    """The newest lines of packages that went in or out; `limit` counts syncs."""
    rows = execute(
        "SELECT name, dev, at, result FROM imported WHERE at IN ("
        "SELECT DISTINCT at FROM imported WHERE result LIKE 'in:%' OR result LIKE 'out:%' "
        "ORDER BY at DESC LIMIT ?) ORDER BY at DESC, name",
        (limit,),
    )
    for name, dev, at, result in rows.fetchall():
        way, _, rest = result.partition(":")
        if way in (_IN, _OUT):
            yield Passed(way, name, dev, int(rest.partition(":")[0]), at)


def written_at(execute: Execute, sha: str) -> int | None:
    """When a package of ours went out (ms); None for one we do not remember."""
    found = execute(
        "SELECT at FROM imported WHERE sha256 >= ? AND sha256 < ?", (sha, f"{sha}g")
    ).fetchone()
    return None if found is None else int(found[0])
