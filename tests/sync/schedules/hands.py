"""What can go wrong with a share or the local disk, planted at any single touch or statement."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

from jakber_desktop.sync.files import FileLayer

TOUCHES = (
    "_names", "_lstat", "_mkdir", "_open", "_create", "_write", "_sync", "_replace", "_sync_folder",
    "_unlink",
)  # fmt: skip
"""Everything the program does to a share, one method each (sync/files.py)."""

Hook = Callable[[str, str, tuple[Any, ...]], None]
"""Called with the touch, "before" or "after", and what it is done to; may raise or not return."""


@contextmanager
def watched(hook: Hook) -> Iterator[None]:
    """Every touch of any file layer goes by the hook, on the thread of who touches."""
    patience, FileLayer.patience = FileLayer.patience, None
    kept = {name: getattr(FileLayer, name) for name in TOUCHES}
    for name, touch in kept.items():
        setattr(FileLayer, name, _watched(name, touch, hook))
    try:
        yield
    finally:
        FileLayer.patience = patience
        for name, touch in kept.items():
            setattr(FileLayer, name, touch)


def _watched(name: str, touch: Callable[..., Any], hook: Hook) -> Callable[..., Any]:
    def run(layer: FileLayer, *given: Any) -> Any:
        hook(name, "before", given)
        done = touch(layer, *given)
        hook(name, "after", given)
        return done

    return run


class Count:
    """Counts touches; from number `at` on (or at it alone) it raises what `trouble` makes."""

    def __init__(
        self, at: int = 0, trouble: Callable[[], OSError] | None = None, *, lasting: bool = False
    ) -> None:
        self.at, self.trouble, self.lasting = at, trouble, lasting
        self.touches = 0

    def __call__(self, name: str, when: str, given: tuple[Any, ...]) -> None:
        if when == "after":
            return
        self.touches += 1
        hit = self.touches >= self.at if self.lasting else self.touches == self.at
        if self.trouble is not None and hit:
            raise self.trouble()


class PowerCut:
    """Knows what of the share's files had reached the disk, and what a power cut leaves of them."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._unsynced: set[Path] = set()
        self._renamed: dict[Path, Path] = {}

    def __call__(self, name: str, when: str, given: tuple[Any, ...]) -> None:
        if when == "before":
            return
        if name == "_create":
            self._unsynced.add(given[0])
        elif name == "_sync":
            self._unsynced.discard(Path(given[0].name))
        elif name == "_replace":
            part, target = given
            self._renamed[target] = part
            if part in self._unsynced:
                self._unsynced.remove(part)
                self._unsynced.add(target)
        elif name == "_sync_folder":
            for target in [one for one in self._renamed if one.parent == given[0]]:
                del self._renamed[target]

    def cut(self) -> None:
        """Files that were not flushed keep some first bytes, names that were not may be undone."""
        for path in self._unsynced:
            if path.exists():
                data = path.read_bytes()
                path.write_bytes(data[: self._rng.randint(0, len(data))])
        for target, part in self._renamed.items():
            if target.exists() and self._rng.random() < 0.5:
                target.rename(part)


def full_disk(pages: int) -> ModuleType:
    """A module with sqlite3's interface whose databases may grow by so many pages and no more."""

    def connect(*given: Any, **options: Any) -> sqlite3.Connection:
        connection = sqlite3.connect(*given, **options)
        ((now,),) = connection.execute("PRAGMA page_count")
        connection.execute(f"PRAGMA max_page_count={now + pages}")
        return connection

    return _like_sqlite3(connect)


def traced(seen: Callable[[str], None]) -> ModuleType:
    """A module with sqlite3's interface that tells every statement before it runs."""

    def connect(*given: Any, **options: Any) -> sqlite3.Connection:
        connection = sqlite3.connect(*given, **options)
        connection.set_trace_callback(seen)
        return connection

    return _like_sqlite3(connect)


def _like_sqlite3(connect: Callable[..., sqlite3.Connection]) -> ModuleType:
    module = ModuleType("sqlite3_of_a_test")
    module.__dict__.update({k: v for k, v in vars(sqlite3).items() if not k.startswith("__")})
    module.connect = connect  # type: ignore[attr-defined]
    return module
