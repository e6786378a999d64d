"""Copying as it goes on: which file of how many, how far all is, and stopping it."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.desktop.tasks import Task

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import QObject

WHOLE = 10_000
"""Steps a task reports; a signal's numbers are too small for bytes."""


class WorkState(NamedTuple):
    """How far the work is: files done, files in all, the one worked at, share of all bytes."""

    done: int
    files: int
    name: str
    share: float


class CopyTask(Task):
    """A Task over files of known sizes; `report_bytes` is what the core is given."""

    def __init__(self, paths: Sequence[Path], names: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self.names = tuple(names)
        self._ends = list(accumulate(_size(path) for path in paths))
        self._step = -1
        self.stopped = False

    def stop(self) -> None:
        """Enough: what is finished stays. Unlike `cancel`, the answer is still wanted."""
        self.stopped = True

    def report_bytes(self, done: int, total: int) -> bool:
        """On the worker: so many bytes of all; whether to go on."""
        step = done * WHOLE // total if total else WHOLE
        if step != self._step:
            self._step = step
            self.report(step, WHOLE)
        return not (self.stopped or self.cancelled)

    def state(self, step: int) -> WorkState:
        """What a report of `step` means."""
        count = len(self.names)
        reached = step * (self._ends[-1] if self._ends else 0) / WHOLE
        nth = min(bisect_right(self._ends, reached), count - 1)
        return WorkState(nth, count, self.names[nth] if self.names else "", step / WHOLE)


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except (OSError, ValueError):
        return 0
