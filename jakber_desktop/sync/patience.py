"""Bounds what a share may take: a mounted drive whose server is gone hangs instead of refusing.

No thread can be freed from a call that the system does not end. So each touch of a share runs on a
thread that may be left behind; whoever waits for it gives up after a while and goes on.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeVar

T = TypeVar("T")

_idle: list[_Hand] = []
_left: list[Any] = []
"""Files whose closing would hang as well; nobody may collect them."""


class _Hand:
    """A thread that does one touch after the other; one that hangs is never asked again."""

    def __init__(self) -> None:
        self._orders: SimpleQueue[tuple[Callable[[], Any], SimpleQueue[Any]] | None] = SimpleQueue()
        Thread(target=self._work, name="share", daemon=True).start()

    def run(self, touch: Callable[[], T], seconds: float) -> T:
        answer: SimpleQueue[Any] = SimpleQueue()
        self._orders.put((touch, answer))
        try:
            value, error = answer.get(timeout=seconds)
        except Empty:
            self._orders.put(None)
            raise TimeoutError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT)) from None
        _idle.append(self)
        if error is not None:
            raise error
        return value  # type: ignore[no-any-return]

    def _work(self) -> None:
        while (order := self._orders.get()) is not None:
            touch, answer = order
            try:
                answer.put((touch(), None))
            except BaseException as error:
                answer.put((None, error))


def bounded(touch: Callable[[], T], seconds: float | None) -> T:
    """Do something to a share within so many seconds; without a bound right here.

    Raises TimeoutError (an OSError) when it hangs, and whatever the touch raises.
    """
    if seconds is None:
        return touch()
    try:
        hand = _idle.pop()
    except IndexError:
        hand = _Hand()
    return hand.run(touch, seconds)


class BoundedFile:
    """An open file of a share, each touch of which is bounded."""

    def __init__(self, file: Any, seconds: float | None) -> None:
        self.file = file
        self._seconds = seconds
        self._hung = False

    def read(self, size: int = -1) -> bytes:
        data: bytes = self.touch(lambda: self.file.read(size))
        return data

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        place: int = self.touch(lambda: self.file.seek(offset, whence))
        return place

    def touch(self, deed: Callable[[], T], seconds: float | None = None) -> T:
        """One touch of it; nothing more can be asked of a file that hung. Raises OSError."""
        try:
            return bounded(deed, seconds or self._seconds)
        except TimeoutError:
            self._hung = True
            raise

    def close(self) -> None:
        """Close it, unless that would hang as well."""
        if self._hung:
            _left.append(self.file)
        else:
            self.touch(self.file.close)

    def __enter__(self) -> BoundedFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_idle.clear)  # threads do not cross a fork
