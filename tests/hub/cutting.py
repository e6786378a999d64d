"""A socket between laptop and server that cuts the connection at a chosen message.

In the middle of a message of the laptop, so that the server has half of it, or before an answer of
the server, so that a deed is done and nobody hears of it.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

Side = Literal["asked", "answered"]


@dataclass
class Scissors:
    """Cuts at the `at`-th message of one side; `seen` counts them."""

    server: str
    folder: Path
    side: Side = "asked"
    at: int = 0
    seen: int = 0
    cut: bool = False
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def set(self, side: Side, at: int) -> None:
        self.side, self.at, self.seen, self.cut = side, at, 0, False

    @contextmanager
    def open(self) -> Iterator[None]:
        """Listen as long as the block runs."""
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(self.folder / ".s.PGSQL.5432"))
            listener.listen()
            thread = threading.Thread(target=self._serve, args=(listener,), daemon=True)
            thread.start()
            try:
                yield
            finally:
                listener.shutdown(socket.SHUT_RDWR)
                thread.join()

    def _serve(self, listener: socket.socket) -> None:
        with suppress(OSError):
            while True:
                laptop, _ = listener.accept()
                server = socket.socket(socket.AF_UNIX)
                server.connect(f"{self.server}/.s.PGSQL.5432")
                threading.Thread(target=self._both, args=(laptop, server), daemon=True).start()

    def _both(self, laptop: socket.socket, server: socket.socket) -> None:
        both = (laptop, server)
        with laptop, server:
            back = threading.Thread(
                target=self._carry, args=(server, laptop, "answered", both), daemon=True
            )
            back.start()
            self._carry(laptop, server, "asked", both)
            back.join()

    def _carry(
        self,
        source: socket.socket,
        target: socket.socket,
        side: Side,
        both: tuple[socket.socket, socket.socket],
    ) -> None:
        """Message by message; the laptop's first one has no type."""
        begun = side == "answered"
        with suppress(OSError):
            while head := _exactly(source, 5 if begun else 4):
                rest = _exactly(source, int.from_bytes(head[-4:], "big") - 4)
                if self._is_time(side, head[:1] if begun else b""):
                    half = head + rest if side == "asked" else b""
                    target.sendall(half[: len(half) // 2])
                    break
                begun = True
                target.sendall(head + rest)
        for one in both:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def _is_time(self, side: Side, kind: bytes) -> bool:
        """Of the answers only those that end something count; a farewell never does."""
        passed = kind == b"X" if side == "asked" else kind not in (b"C", b"Z", b"G")
        if side != self.side or passed:
            return False
        with self._lock:
            self.seen += 1
            self.cut = self.cut or self.seen == self.at
            return self.seen == self.at


def _exactly(source: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        more = source.recv(size - len(data))
        if not more:
            raise OSError("closed")
        data += more
    return data
