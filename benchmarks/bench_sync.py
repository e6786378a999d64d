"""Sharing against its limits: KeePassXC's merge, a raw union of the same rows, itself when larger.

SH1-SH2: 10,000 points, 100 of them changed elsewhere, vetted and merged; a package with nothing
new. SH3-SH4: 10,000 changed fields into the workspace of the scale, against a workspace of size S
and against a raw union. SH5: a whole workspace into an empty one, time and memory. SH6: a note of
20 kB with five edits on either side, against git's merge of its lines.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import sync_keepassxc
from gen_db import cached
from harness import (
    SEED,
    Gate,
    Sample,
    Series,
    gate,
    interleaved,
    noisy,
    options,
    ratio,
    repeated,
    report,
    spawned,
    timed,
)
from sync_deeds import NOTE, Laptop, raw_union

from jakber_desktop.store.merge.three_way import merge3

POINTS, CHANGED, DELTA = 10_000, 100, 10_000
MEMORY_MB, MILLION_SECONDS = 300, 20

Run = Callable[[], Sample]


def taking_in(base: Path, package: Path, *, known: bool = False) -> Run:
    """Vets and takes a package into a fresh copy of a database; `known`: its rows are there."""

    def run() -> Sample:
        copy = base.parent / "penerima.jakber"
        for old in base.parent.glob("penerima.jakber*"):
            old.unlink() if old.is_file() else shutil.rmtree(old)
        laptop = Laptop.twin(base, copy)
        with laptop.workspace.read():
            pass  # the first connection is not what is measured
        if known:
            laptop.receive(package)
        sample = timed(lambda: laptop.receive(package))
        laptop.close()
        return sample

    return run


def union(base: Path, package: Path) -> Run:
    """The same rows into a bare copy of the log."""

    def run() -> Sample:
        copy = Path(shutil.copy(base, base.parent / "gabungan.db"))
        sample = timed(lambda: raw_union(package, copy))
        copy.unlink()
        return sample

    return run


def small(work: Path) -> dict[str, Run]:
    """10,000 points and a delta of one per cent."""
    folder = work / "kecil"
    folder.mkdir()
    laptop = Laptop.new(folder / "dasar.jakber")
    points = laptop.write_points(POINTS)
    laptop.close()
    base = folder / "dasar.jakber"
    other = Laptop.twin(base, folder / "lain.jakber")
    other.edit_points(points[:: POINTS // CHANGED], "Sudah diperiksa.")
    package = other.pack()
    other.close()
    runs = {
        "1 % of 10k": taking_in(base, package),
        "nothing new": taking_in(base, package, known=True),
    }
    if sync_keepassxc.is_here():
        pair = sync_keepassxc.databases(folder, POINTS, range(0, POINTS, POINTS // CHANGED))
        runs["keepassxc 1 %"] = sync_keepassxc.merge(*pair)
        runs["keepassxc same"] = sync_keepassxc.merge(pair[0], pair[0])
    return runs


def large(work: Path, scale: str) -> dict[str, Run]:
    """The same delta into a small and a large log."""
    runs: dict[str, Run] = {}
    for name, size in (("small log", "S"), ("large log", scale)):
        folder = work / name.split()[0]
        folder.mkdir()
        base = Path(shutil.copy(cached(size), folder / "dasar.jakber"))
        other = Laptop.twin(base, folder / "lain.jakber")
        other.edit_newest(DELTA if size == scale else 500, "Sudah diperiksa.")
        package = other.pack()
        few = Laptop.twin(base, folder / "sedikit.jakber")
        few.edit_newest(500, "Sudah dibaca.")
        runs[f"500 into {name}"] = taking_in(base, few.pack())
        few.close()
        if name == "large log":
            runs["10k into large log"] = taking_in(base, package)
            runs["raw union of 10k"] = union(_log_of(base), package)
            runs |= first_sync(folder, other.snapshot())
        other.close()
    return runs


def _log_of(base: Path) -> Path:
    """The log of a workspace alone, in a bare file."""
    laptop = Laptop(base)
    package = laptop.snapshot()
    laptop.close()
    target = base.with_name("log.db")
    raw_union(package, target)
    return target


def first_sync(folder: Path, package: Path) -> dict[str, Run]:
    """A new laptop that takes in everything."""

    def run(engine: str) -> Sample:
        out = folder / f"baru-{engine}.jakber"
        for old in folder.glob(f"{out.name}*"):
            old.unlink() if old.is_file() else shutil.rmtree(old)
        child = Path(__file__).with_name("sync_child.py")
        return spawned([sys.executable, str(child), engine, str(package), str(out)])

    return {"first sync": lambda: run("app"), "raw first union": lambda: run("raw")}


def notes(work: Path) -> dict[str, Run]:
    """A note of 20 kB, edited at five places here and at five others there."""
    rng = random.Random(SEED)
    lines = [NOTE.format(n=nth, p=rng.randint(1, 99)) for nth in range(280)]
    sides = []
    for start in (10, 20):
        side = list(lines)
        for nth in range(5):
            side[start + nth * 50] += " Sudah diperiksa."
        sides.append("\n".join(side))
    base, a, b = "\n".join(lines), *sides
    assert merge3(base, a, b).hunks == ()
    runs = {"20 kB note": repeated(lambda: merge3(base, a, b))}
    if shutil.which("git"):
        paths = [work / name for name in ("a.md", "dasar.md", "b.md")]
        for path, text in zip(paths, (a, base, b), strict=True):
            path.write_text(text, encoding="utf-8")
        command = ["git", "merge-file", "-p", *map(str, paths)]
        runs["git merge-file"] = lambda: timed(
            lambda: subprocess.run(command, check=True, capture_output=True)
        )
    return runs


def measure(scale: str, runs: int) -> dict[str, Series]:
    work = Path(tempfile.mkdtemp(dir=cached("S").parent))
    try:
        quick = interleaved({**small(work), **notes(work)}, runs)
        return {**quick, **interleaved(large(work, scale), max(3, runs // 2))}
    finally:
        shutil.rmtree(work)


def times(id_: str, series: dict[str, Series], factor: int, what: str, limit: str) -> Gate:
    """So many times the measured may fit into its limit, which runs in a process of its own."""
    measured, bar = series[what], series[limit]
    return Gate(id_, f"{factor} x {what} / {limit}", factor * ratio(measured, bar), 1.0, noisy(bar))


def memory(series: dict[str, Series]) -> Gate:
    """Peak memory of a first sync, all of Python and SQLAlchemy in it, against its bar."""
    peak = series["first sync"].median("rss")
    return Gate("SH5m", f"first sync (peak memory) / {MEMORY_MB} MB", peak / MEMORY_MB, 1.0)


def million(series: dict[str, Series]) -> Gate:
    """A first sync of a million rows; the raw union of as many stands above it in the report."""
    first = series["first sync"]
    wall, cpu = first.median("million"), first.median("million_cpu")
    raw = series["raw first union"].median("million_cpu")
    print(f"a million rows: {cpu:.1f} s of processor, their raw union {raw:.1f} s")
    what = f"first sync (a million rows) / {MILLION_SECONDS} s"
    return Gate("SH5t", what, wall / MILLION_SECONDS, 1.0, cpu=cpu / MILLION_SECONDS)


def main() -> int:
    chosen = options(__doc__)
    series = measure(chosen.scale, chosen.runs)
    gates = [
        gate("SH3", series, "500 into large log", "500 into small log", 1.5),
        gate("SH4", series, "10k into large log", "raw union of 10k", 4.0),
        gate("SH5", series, "first sync", "raw first union", 4.0, figure="seconds"),
        million(series),
        memory(series),
    ]
    if "keepassxc 1 %" in series:
        gates = [
            times("SH1", series, 80, "1 % of 10k", "keepassxc 1 %"),
            times("SH2", series, 300, "nothing new", "keepassxc same"),
            *gates,
        ]
    if "git merge-file" in series:
        gates.append(gate("SH6", series, "20 kB note", "git merge-file", 3.0))
    return report(gates, series)


if __name__ == "__main__":
    sys.exit(main())
