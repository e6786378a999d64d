"""What this installation remembers of its databases outside of them (sync.md §9).

`install.json` in the user's data folder: for every database opened here its path, the device it
wrote as, and where its chain ended. A copied database or a restored backup does not fit to it.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from platformdirs import user_data_path

from jakber_desktop.store.whole_file import whole_file

_LIMIT = 4 * 1024 * 1024
_MACHINE_FILES = ("/etc/machine-id", "/var/lib/dbus/machine-id")


class Entry(NamedTuple):
    """A database as it was last seen: its device, its newest own row, that row's link (hex)."""

    dev: int
    seq: int
    chk: str
    published: int
    """Up to which own row others may know it."""


def install_file() -> Path:
    """`JAKBER_INSTALL`, else `install.json` in the user's data folder."""
    named = os.environ.get("JAKBER_INSTALL")
    folder = user_data_path("JakBer Desktop", appauthor=False)
    return Path(named) if named else folder / "install.json"


class Installation:
    """The remembered databases of one user on one machine."""

    def __init__(self, file: Path | None = None, machine: str | None = None) -> None:
        self.file = file or install_file()
        self._machine = machine_key() if machine is None else machine

    def entries(self) -> dict[str, Entry]:
        """Path -> entry; nothing where there is no file, or one carried over from elsewhere."""
        with suppress(OSError, ValueError, TypeError, KeyError):
            with self.file.open("rb") as file:
                told = json.loads(file.read(_LIMIT))
            if told["machine"] == self._machine:
                return {
                    str(path): Entry(
                        int(one["dev"], 16), int(one["seq"]), str(one["chk"]), int(one["published"])
                    )
                    for path, one in told["databases"].items()
                }
        return {}

    def put(self, path: Path, entry: Entry) -> None:
        """Remember a database; entries of files that are gone are forgotten. Raises OSError."""
        from filelock import FileLock  # it imports asyncio (26 ms); most openings change nothing

        self.file.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(f"{self.file}.lock", timeout=10):
            known = {name: one for name, one in self.entries().items() if Path(name).exists()}
            known[place(path)] = entry
            self._write(known)

    def _write(self, known: dict[str, Entry]) -> None:
        told: dict[str, Any] = {
            "machine": self._machine,
            "databases": {
                name: {**one._asdict(), "dev": f"{one.dev:016x}"}
                for name, one in sorted(known.items())
            },
        }
        with whole_file(self.file) as file:
            file.write(json.dumps(told, indent=1, ensure_ascii=True).encode())


def place(path: Path) -> str:
    """How a database's path is remembered: the file itself, whatever links lead to it."""
    return os.path.normcase(os.path.realpath(path))


def machine_key() -> str:
    """A hash of the operating system's own number of this machine; empty where there is none."""
    found = _windows_guid() if sys.platform == "win32" else _machine_file()
    return hashlib.sha256(f"jakber:{found}".encode()).hexdigest()[:32] if found else ""


def _machine_file() -> str:
    for name in _MACHINE_FILES:
        with suppress(OSError):
            found = Path(name).read_text(encoding="ascii", errors="replace").strip()
            if re.fullmatch(r"[0-9a-f]{32}", found):
                return found
    return ""


def _windows_guid() -> str:  # pragma: no cover - only on Windows
    if sys.platform != "win32":
        return ""
    import winreg

    with (
        suppress(OSError),
        winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key,
    ):
        return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    return ""
