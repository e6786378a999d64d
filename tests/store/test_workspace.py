"""Workspace: the two doors of a database file, and what stands in the way of them."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import (
    DatabaseBusy,
    DatabaseNewer,
    DiskFull,
    FileTaken,
    StorageError,
    StorageTrouble,
)
from jakber_desktop.store import file, write_lock
from jakber_desktop.store import workspace as workspace_module
from jakber_desktop.store.workspace import Workspace


def wrapped(on_connect: Callable[[Any], None] = lambda connection: None) -> Any:
    """A DBAPI module around sqlite3, as SQLCipher's would be; it counts its connections."""
    module: Any = ModuleType("wrapped_sqlite3")
    module.__getattr__ = lambda name: getattr(sqlite3, name)
    module.opened = 0

    def connect(*arguments: Any, **options: Any) -> sqlite3.Connection:
        module.opened += 1
        connection = sqlite3.connect(*arguments, **options)
        on_connect(connection)
        return connection

    module.connect = connect
    return module


def pragma(workspace: Workspace, name: str) -> Any:
    with workspace.read() as session:
        return session.connection().exec_driver_sql(f"PRAGMA {name}").scalar()


def titles(workspace: Workspace) -> list[str]:
    with workspace.read() as session:
        return sorted(session.scalars(session.query(e.Meeting.title).statement))


# --- opening -------------------------------------------------------------------------------------


@pytest.mark.usefixtures("durable")
def test_the_file_is_a_wal_database_written_with_full_sync(workspace: Workspace) -> None:
    assert pragma(workspace, "journal_mode") == "wal"
    assert pragma(workspace, "synchronous") == 2
    assert pragma(workspace, "application_id") == file.APPLICATION_ID
    assert pragma(workspace, "user_version") == file.SCHEMA_VERSION
    assert pragma(workspace, "foreign_keys") == 0
    assert pragma(workspace, "trusted_schema") == 0


def test_a_newer_workspace_opens_for_reading_only(
    new_workspace: Any, meeting: Any, raw: Any
) -> None:
    old = new_workspace()
    with old.change("Catat rapat") as change:
        meeting(change)
    old.close()
    db = sqlite3.connect(old.path)
    db.execute(f"PRAGMA user_version={file.SCHEMA_VERSION + 1}")
    db.close()
    before = old.path.read_bytes()
    newer = new_workspace()
    assert newer.newer
    assert titles(newer) == ["Rapat Contoh"]
    with pytest.raises(DatabaseNewer, match="versi lebih baru"), newer.change("Tulis"):
        pass
    newer.note("checked_at", "x")
    newer.close()
    assert old.path.read_bytes() == before


def test_the_dbapi_module_is_really_the_one_given(tmp_path: Path, meeting: Any) -> None:
    module = wrapped()
    made = Workspace.create(tmp_path / "a.jakber", dbapi=module)
    created = module.opened
    assert created >= 2  # one that built the file, one that opened it
    with made.change("Catat rapat") as change:
        meeting(change)
    with made.read() as outer, made.read() as inner:
        assert outer.query(e.Meeting).count() == inner.query(e.Meeting).count() == 1
    assert module.opened > created
    made.close()


def test_the_user_is_asked_once_and_signs_what_follows(new_workspace: Any, meeting: Any) -> None:
    first = new_workspace()
    first.set_user("Sekretaris Contoh")
    first.close()
    again = new_workspace()
    assert again.user == "Sekretaris Contoh"
    with again.change("Catat rapat") as change:
        meeting(change)
    with again.read() as session:
        users = session.connection().exec_driver_sql("SELECT DISTINCT usr FROM change").all()
    assert users == [("Sekretaris Contoh",)]


# --- making --------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["file", "folder", "dangling link"])
def test_a_new_workspace_never_replaces_anything(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "ada.jakber"
    if kind == "file":
        path.write_bytes(b"penting")
    elif kind == "folder":
        path.mkdir()
    else:
        path.symlink_to(tmp_path / "entah")
    with pytest.raises(FileTaken, match="tidak ditimpa"):
        Workspace.create(path)
    assert [one.name for one in tmp_path.iterdir()] == ["ada.jakber"]
    assert kind != "file" or path.read_bytes() == b"penting"


def test_a_file_that_appears_meanwhile_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.jakber"
    build = workspace_module.build

    def slow(*arguments: Any) -> None:
        build(*arguments)
        path.write_bytes(b"milik orang lain")

    monkeypatch.setattr(workspace_module, "build", slow)
    with pytest.raises(FileTaken):
        Workspace.create(path)
    assert [one.name for one in tmp_path.iterdir()] == ["a.jakber"]
    assert path.read_bytes() == b"milik orang lain"


def test_a_disk_too_small_for_a_new_workspace_leaves_no_part_of_it(tmp_path: Path) -> None:
    full = wrapped(lambda connection: connection.execute("PRAGMA max_page_count=5"))
    with pytest.raises(DiskFull):
        Workspace.create(tmp_path / "a.jakber", dbapi=full)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        Workspace.create(tmp_path / "tidak" / "ada.jakber")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name",
    [":memory:", "file:rapat?mode=memory", "rapat 100%#?.jakber", "“rapat” é 😀", "-x", "a" * 240],
)
def test_any_file_name_will_do(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, meeting: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    made = Workspace.create(Path(name))
    with made.change("Catat rapat") as change:
        meeting(change)
    made.close()
    assert (tmp_path / name).stat().st_size > 0
    again = Workspace(Path(name))
    assert titles(again) == ["Rapat Contoh"]
    again.close()


def test_a_disk_without_hard_links_gets_its_workspace_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(workspace_module.os, "link", refuse)
    Workspace.create(tmp_path / "a.jakber").close()
    assert {one.name for one in tmp_path.iterdir()} <= {"a.jakber", "a.jakber.lock"}
    with pytest.raises(FileTaken):
        Workspace.create(tmp_path / "a.jakber")


# --- trouble -------------------------------------------------------------------------------------


def test_a_full_disk_loses_the_change_and_nothing_else(
    new_workspace: Any, meeting: Any, problems: Any
) -> None:
    new_workspace().close()

    def almost_full(connection: Any) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count={pages + 3}")

    workspace = new_workspace(dbapi=wrapped(almost_full))

    def fill() -> None:
        with workspace.change("Terlalu banyak") as change:
            for nth in range(400):
                meeting(change, f"Rapat {nth}")

    with workspace.change("Muat") as change:
        meeting(change)
    with pytest.raises(DiskFull, match="belum tersimpan"):
        fill()
    assert titles(workspace) == ["Rapat Contoh"]
    assert problems(workspace) == []
    with workspace.change("Masih bisa") as change:
        meeting(change, "Rapat kecil")
    assert problems(workspace) == []


HOLDER = """
import sys, sqlite3
from filelock import FileLock
path, way = sys.argv[1:]
if way == "lock file":
    lock = FileLock(path + ".lock")
    lock.acquire()
else:
    held = sqlite3.connect(path, isolation_level=None)
    held.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("way", ["lock file", "write transaction"])
def test_a_database_that_another_program_holds_is_told_as_busy(
    way: str, new_workspace: Any, monkeypatch: pytest.MonkeyPatch, dump: Any
) -> None:
    monkeypatch.setattr(write_lock, "LOCK_SECONDS", 0.2)
    prepare = file.prepare

    def impatient(connection: Any, **options: Any) -> None:
        prepare(connection, **options)
        connection.execute("PRAGMA busy_timeout=200")

    monkeypatch.setattr(file, "prepare", impatient)
    workspace = new_workspace()
    before = dump(workspace.path)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(workspace.path), way],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(DatabaseBusy, match="sedang dipakai"), workspace.change("Tulis"):
            pass
        assert titles(workspace) == []  # reading goes on
        holder.communicate()
    with workspace.change("Tulis"):
        pass
    assert dump(workspace.path) == before


def test_a_lock_file_that_cannot_be_made_is_told(new_workspace: Any) -> None:
    workspace = new_workspace()
    workspace.path.with_name(workspace.path.name + ".lock").mkdir()
    with pytest.raises((StorageTrouble, DatabaseBusy)), workspace.change("Tulis"):
        pass


# --- side by side --------------------------------------------------------------------------------


def test_two_programs_write_in_turn(new_workspace: Any, meeting: Any, problems: Any) -> None:
    one, two = new_workspace(), new_workspace()
    for nth in range(6):
        with (one, two)[nth % 2].change(f"Rapat {nth}") as change:
            meeting(change, f"Rapat {nth}")
    assert titles(one) == titles(two) == [f"Rapat {nth}" for nth in range(6)]
    assert problems(one) == problems(two) == []


def test_a_reader_sees_one_state_while_a_change_is_open(workspace: Workspace, meeting: Any) -> None:
    with workspace.read() as session:
        assert session.query(e.Meeting).count() == 0
        with workspace.change("Catat rapat") as change:
            meeting(change)
            change.session.flush()
            assert titles(workspace) == []
        assert session.query(e.Meeting).count() == 0
    assert titles(workspace) == ["Rapat Contoh"]


class Threads:
    """Threads that run until they are done; what goes wrong in them is kept."""

    def __init__(self) -> None:
        self.failures: list[object] = []

    def start(self, count: int, work: Callable[[], None]) -> list[threading.Thread]:
        def guarded() -> None:
            try:
                work()
            except BaseException as error:
                self.failures.append(error)

        threads = [threading.Thread(target=guarded) for _ in range(count)]
        for thread in threads:
            thread.start()
        return threads


def test_threads_read_whole_changes_while_others_write(
    workspace: Workspace, meeting: Any, problems: Any
) -> None:
    """Each change adds two meetings; nobody may ever see an odd number."""
    threads = Threads()
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            assert len(titles(workspace)) % 2 == 0

    def write() -> None:
        for _ in range(6):
            with workspace.change("Dua rapat") as change:
                meeting(change)
                change.session.flush()
                meeting(change)

    readers = threads.start(7, read)
    for writer in threads.start(2, write):
        writer.join()
    done.set()
    for reader in readers:
        reader.join()
    assert threads.failures == []
    assert len(titles(workspace)) == 24
    assert problems(workspace) == []
