"""Writes what leaves the program as a file of its own: whole or not at all (I3, B4)."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from jakber_desktop.exchange.register_tables import RegisterTable, write_csv, write_xlsx
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FileUnwritable, TableFormatUnknown, os_reason
from jakber_desktop.store.file import is_database
from jakber_desktop.store.whole_file import whole_file

TABLE_FORMATS: dict[str, Callable[[RegisterTable], bytes]] = {
    ".xlsx": write_xlsx, ".csv": write_csv,
}  # fmt: skip
_IS_DATABASE = QT_TRANSLATE_NOOP("core", "berkas itu basis data")
_NO_FILE = QT_TRANSLATE_NOOP("core", "bukan berkas biasa")


class Exported(NamedTuple):
    """What was written: how many rows, and how many were left out because they are closed."""

    rows: int
    withheld: int = 0


def save_bytes(data: bytes, path: Path, *, into_device: bool = False) -> None:
    """Write a file whole; an existing one is replaced by a complete one, a link keeps its place.

    A device or pipe is written into only for a command line that says so (`into_device`): from a
    window it would block or print bytes nobody sees. A database is never overwritten. Raises
    FileUnwritable.
    """
    target = Path(os.path.realpath(path))
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, "")
        if path.exists() and not path.is_file():
            if not into_device:
                raise FileUnwritable(name=str(path), reason=_NO_FILE)
            with path.open("wb") as device:  # by its own name: /dev/stdout leads to no file
                device.write(data)
            return
        if is_database(target):
            raise FileUnwritable(name=str(path), reason=_IS_DATABASE)
        with whole_file(target) as file:
            file.write(data)
    except OSError as error:
        raise FileUnwritable(name=str(path), reason=os_reason(error)) from None


def save_table(table: RegisterTable, path: Path) -> None:
    """Write a table in the format of the name's suffix, whole or not at all.

    Raises TableFormatUnknown, FileUnwritable.
    """
    write = TABLE_FORMATS.get(path.suffix.lower())
    if write is None:
        raise TableFormatUnknown(name=path.name, choices=", ".join(TABLE_FORMATS))
    save_bytes(write(table), path)
