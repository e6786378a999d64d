"""KeePassXC beside us: 10,000 entries in two of its databases, 1 % changed, its own merge."""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
from collections.abc import Callable, Collection
from pathlib import Path
from uuid import UUID

from harness import Sample, timed

PROGRAM = "keepassxc-cli"
_ENV = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
_TIMES = (
    "<Times><LastModificationTime>{0}</LastModificationTime><CreationTime>2018-04-01T00:00:00Z"
    "</CreationTime><LastAccessTime>{0}</LastAccessTime><ExpiryTime>2018-04-01T00:00:00Z"
    "</ExpiryTime><Expires>False</Expires><UsageCount>0</UsageCount><LocationChanged>"
    "2018-04-01T00:00:00Z</LocationChanged></Times>"
)


def is_here() -> bool:
    """Whether KeePassXC's command line is installed (Debian: keepassxc)."""
    return shutil.which(PROGRAM) is not None


def databases(folder: Path, entries: int, changed: Collection[int]) -> tuple[Path, Path]:
    """Two databases of so many entries; in the second the `changed` ones are newer."""
    return (
        _database(folder / "satu", entries, ()),
        _database(folder / "dua", entries, changed),
    )


def merge(one: Path, other: Path) -> Callable[[], Sample]:
    """A candidate: one merge of `other` into a fresh copy of `one`; key derivation set to least."""

    def run() -> Sample:
        copy = Path(shutil.copy(one, one.with_suffix(".kerja")))
        return timed(lambda: _call("merge", "-q", "-s", str(copy), str(other), words="x\n"))

    return run


def _database(place: Path, entries: int, changed: Collection[int]) -> Path:
    source, target = place.with_suffix(".xml"), place.with_suffix(".kdbx")
    source.write_text(_xml(entries, changed), encoding="utf-8")
    _call("import", "-q", "-p", "-t", "100", str(source), str(target), words="x\nx\n")
    return target


def _xml(entries: int, changed: Collection[int]) -> str:
    parts = [f"<Group><UUID>{_id(1)}</UUID><Name>Rapat</Name>"]
    for nth in range(entries):
        new = nth in changed
        times = _TIMES.format("2018-04-02T00:00:00Z" if new else "2018-04-01T00:00:00Z")
        text = f"{'Catatan baru' if new else 'Catatan'} {nth}"
        parts.append(
            f"<Entry><UUID>{_id(nth + 2)}</UUID>{times}"
            f"<String><Key>Title</Key><Value>Butir {nth}</Value></String>"
            f"<String><Key>Notes</Key><Value>{text}</Value></String></Entry>"
        )
    head = '<?xml version="1.0" encoding="utf-8"?><KeePassFile><Meta/><Root>'
    return f"{head}{''.join(parts)}</Group></Root></KeePassFile>"


def _id(number: int) -> str:
    return base64.b64encode(UUID(int=number).bytes).decode()


def _call(*words: str, **options: str) -> None:
    subprocess.run(
        [PROGRAM, *words], input=options["words"], text=True, env=_ENV, check=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
