"""One window process a database: a second start hands its arguments to the first and ends.

A lock file says who is first; it goes with its process, so what a killed one left behind is known
as stale. Beside it lies the socket (on Windows: a named pipe) that the first listens at once its
window is painted (`single_instance_server`). Everything here is the standard library, and next to
nothing of it is imported while nobody else runs: this happens before the first paint.
"""

from __future__ import annotations

import json
import os
import stat
import sys
import time
import zlib
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

ANSWER = b"ya\n"
"""What the first process answers when it has shown its window."""

_WAIT_S, _STEP_S = 15.0, 0.02
"""How long a second start waits for an answer of the first, which may still be starting from a cold
disk, or busy. Its lock says that it lives; one that ends meanwhile is succeeded."""


class Request(NamedTuple):
    """What a second start wants to be shown: a database, and a meeting of it (an id) or none."""

    database: str
    meeting: str | None = None
    token: str = ""
    """The desktop's permission to take the focus (Wayland, X11), handed on."""


class Claim(NamedTuple):
    """What came of a start: `answered` by the first process, else where to listen ("" nowhere)."""

    answered: bool
    place: str = ""
    lock: int = -1
    """An open descriptor; the database is ours as long as it is open."""

    def release(self) -> None:
        """Let the next start be the first."""
        if self.lock >= 0:
            with suppress(OSError):
                os.close(self.lock)


def claim(path: Path, meeting: str | None = None) -> Claim:
    """Become the first window process of a database, or let the first one show its window.

    Never fails: where no lock or socket can be made, the program just runs alone.
    """
    try:
        wanted = Request(str(path.resolve()), meeting, _token())
        folder = _own_folder()
        name = _name_of(wanted.database)
        place, until = _place(folder, name), time.monotonic() + _WAIT_S
        while True:
            lock = _locked(folder / f"{name}.lock")
            if lock is not None:
                return Claim(answered=False, place=place, lock=lock)
            if _ask(place, wanted, until):
                return Claim(answered=True)
            if time.monotonic() > until:
                return Claim(answered=False)
            time.sleep(_STEP_S)
    except OSError:
        return Claim(answered=False)


def written(wanted: Request) -> bytes:
    """A request as it goes through the socket: one line."""
    return json.dumps(wanted._asdict()).encode() + b"\n"


def read(line: bytes) -> Request | None:
    """A request that came through the socket; None for anything else."""
    try:
        found = json.loads(line)
        wanted = Request(**found)
    except (ValueError, TypeError):
        return None
    known = isinstance(wanted.database, str) and isinstance(wanted.token, str)
    return wanted if known and isinstance(wanted.meeting, str | None) else None


def _token() -> str:
    return os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID") or ""


def _name_of(database: str) -> str:
    """Sixty-four bits of the path; hashlib would take 3 ms of the start."""
    raw = os.path.normcase(database).encode("utf-8", "surrogateescape")
    return f"{zlib.crc32(raw):08x}{zlib.crc32(raw, 0x4A4B4231):08x}"


def _place(folder: Path, name: str) -> str:
    """Where the first listens: a socket's path, or the name of a pipe."""
    return f"jakber-{name}" if sys.platform == "win32" else str(folder / f"{name}.sock")


def _own_folder() -> Path:
    """A folder that only this user can look into. Raises PermissionError when somebody else can."""
    if sys.platform == "win32":
        folder = Path(os.environ["LOCALAPPDATA"]) / "JakBer" / "run"
        folder.mkdir(parents=True, exist_ok=True)
        return folder
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and Path(runtime).is_dir():
        folder = Path(runtime) / "jakber"
    else:
        folder = Path(os.environ.get("TMPDIR") or "/tmp") / f"jakber-{os.getuid()}"
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    found = folder.lstat()
    others = stat.S_IMODE(found.st_mode) & 0o077
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or others:
        raise PermissionError(str(folder))
    return folder


def _locked(path: Path) -> int | None:
    """The descriptor of the lock file, locked; None while another process holds it."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        return None
    return descriptor


def _ask(place: str, wanted: Request, until: float) -> bool:
    """Whether the first process showed its window; False when it does not listen or not answer."""
    with suppress(OSError):
        if sys.platform == "win32":
            return _through_pipe(place, written(wanted)) == ANSWER
        return _through_socket(place, written(wanted), until) == ANSWER
    return False


def _through_socket(place: str, line: bytes, until: float) -> bytes:
    if os.lstat(place).st_uid != os.getuid():
        return b""  # somebody else's: nothing is told to it
    import socket  # only when another process runs

    with socket.socket(socket.AF_UNIX) as wire:
        wire.settimeout(max(until - time.monotonic(), _STEP_S))
        wire.connect(place)
        wire.sendall(line)
        return wire.recv(len(ANSWER))


def _through_pipe(place: str, line: bytes) -> bytes:
    import ctypes  # only when another process runs

    ctypes.windll.user32.AllowSetForegroundWindow(-1)  # type: ignore[attr-defined]
    with open(rf"\\.\pipe\{place}", "r+b", buffering=0) as pipe:  # noqa: PTH123
        pipe.write(line)
        return pipe.read(len(ANSWER)) or b""
