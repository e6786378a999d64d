"""Where this person's workspace lies, and whether its file wants a check; no heavy import."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
from pathlib import Path

from platformdirs import user_data_path

from jakber_desktop.model.errors import StorageTrouble, os_reason
from jakber_desktop.store import file
from jakber_desktop.store.write_lock import close_reader

CHECK_EVERY = dt.timedelta(days=1)


def default_path() -> Path:
    """`JAKBER_DB`, else `rapat.jakber` in the user's data folder."""
    named = os.environ.get("JAKBER_DB")
    return (
        Path(named) if named else user_data_path("JakBer Desktop", appauthor=False) / "rapat.jakber"
    )


def make_default_folder() -> None:
    """Make the folder of the default file where it is missing. Raises StorageTrouble."""
    folder = default_path().parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageTrouble(name=str(default_path()), reason=os_reason(error)) from None


def needs_quick_check(path: Path, now: dt.datetime) -> bool:
    """True once a day and after an unclean end (a write-ahead log was left behind).

    `now` is an aware UTC time. Ask before the file is opened.
    """
    wal = path.with_name(f"{path.name}-wal")
    if wal.exists() and wal.stat().st_size:
        return True
    connection = file.connect(path, read_only=True)
    try:
        row = connection.execute("SELECT v FROM meta WHERE k='checked_at'").fetchone()
    except sqlite3.Error:
        return True
    finally:
        close_reader(connection, path)
    return row is None or now - dt.datetime.fromisoformat(row[0]) >= CHECK_EVERY


def quick_check(path: Path, now: dt.datetime) -> tuple[str, ...]:
    """SQLite's own check of the file: its complaints, none when sound. Reads the whole file.

    A sound result is remembered, so that the next check comes tomorrow.
    """
    try:
        connection = file.connect(path)
        try:
            found = tuple(row[0] for row in connection.execute("PRAGMA quick_check(20)"))
        finally:
            close_reader(connection, path)
    except sqlite3.Error as error:
        return (str(error),)
    return () if found == ("ok",) else found
