"""Fixtures shared by all tests."""

from __future__ import annotations

import gc
import json
import os
import random
import runpy
import secrets
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

from jakber_desktop.assets import asset

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # without a display Qt aborts the whole run
os.environ["LANGUAGE"] = os.environ["LC_ALL"] = "C.UTF-8"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # never a person's own
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # else every program a test starts compiles itself
sys.dont_write_bytecode = False

# every run tries the same examples, so that CI is never red by chance, and half as many as
# hypothesis would by itself; `long` runs wander
settings.register_profile("house", derandomize=True, deadline=None, max_examples=50)
settings.register_profile("wander", deadline=None)
settings.load_profile(os.environ.get("JAKBER_HYPOTHESIS", "house"))

ROOT = Path(__file__).resolve().parent.parent


def pytest_configure(config: pytest.Config) -> None:
    """A test run never meets a form older than its .ui file (workers leave it to their parent)."""
    if not hasattr(config, "workerinput"):
        runpy.run_path(str(ROOT / "packaging" / "qt_assets.py"))["build"]()


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """What is collected stays until the end: garbage is not looked for in it again and again.

    Nor after every 700 new objects, as Python does by itself: an eighth of a schedule was that.
    """
    gc.disable()
    yield
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)
    gc.enable()


class HandClock:
    """A clock set by hand, in milliseconds since 1970; it stands at the sample's morning."""

    def __init__(self) -> None:
        self.now = 1_522_807_500_000  # 2018-04-04 09:05 WIB

    def __call__(self) -> int:
        return self.now


@pytest.fixture(scope="session", autouse=True)
def _installations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What tests remember of databases (sync.md §9) never lands among a person's own."""
    folder = tmp_path_factory.mktemp("install")
    os.environ["JAKBER_INSTALL"] = str(folder / "install.json")
    return folder


@pytest.fixture(autouse=True)
def _own_installation(monkeypatch: pytest.MonkeyPatch, _installations: Path) -> None:
    """Each test runs on a laptop that has seen no database yet."""
    file = _installations / f"{secrets.token_hex(8)}.json"
    monkeypatch.setenv("JAKBER_INSTALL", str(file))


@pytest.fixture(autouse=True, scope="session")
def _no_power_cuts() -> Iterator[Callable[..., None]]:
    """Nothing waits for the disk in this process (those that tests start do); gives what would."""
    from jakber_desktop.store import file

    flushed = file._set_pragmas

    def careless(connection: Any, *, read_only: bool) -> None:
        flushed(connection, read_only=read_only)
        connection.execute("PRAGMA synchronous=OFF")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(file, "_set_pragmas", careless)
        patch.setattr(os, "fsync", lambda _file: None)
        yield flushed


@pytest.fixture(autouse=True, scope="session")
def _made_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What is the same in every workspace of a run is worked out once.

    SQLAlchemy compiles a statement once an engine: they know one another's. The empty file is
    built once, then copied. A workspace with a driver of its own has a share in neither.
    """
    from sqlalchemy.util import LRUCache

    from jakber_desktop.store import workspace

    engine_of, build = workspace.engine_of, workspace.build
    dialects: dict[str, Any] = {}
    compiled: Any = LRUCache(5000)
    empty = tmp_path_factory.mktemp("made") / "empty.jakber"

    def sharing_engine(path: Path, dbapi: Any, *, read_only: bool) -> Any:
        engine = engine_of(path, dbapi, read_only=read_only)
        if dbapi is sqlite3:
            engine.dialect = dialects.setdefault("sqlite", engine.dialect)
            engine._compiled_cache = compiled
        return engine

    def copied(path: Path, dbapi: Any, meta: dict[str, Any]) -> None:
        if dbapi is not sqlite3:
            build(path, dbapi, meta)
            return
        if not empty.exists():
            build(empty, dbapi, meta)
        shutil.copyfile(empty, path)
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("PRAGMA synchronous=OFF")
            connection.execute("DELETE FROM meta")
            connection.executemany("INSERT INTO meta VALUES(?,?)", list(meta.items()))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workspace, "engine_of", sharing_engine)
        patch.setattr(workspace, "build", copied)
        yield


@pytest.fixture
def durable(_no_power_cuts: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    """A database opened now is written as the program writes it."""
    from jakber_desktop.store import file

    monkeypatch.setattr(file, "_set_pragmas", _no_power_cuts)


@pytest.fixture
def clock() -> HandClock:
    """The time of the tests' workspaces."""
    return HandClock()


@pytest.fixture
def random_bytes() -> Callable[[int], bytes]:
    """The same noise in every run."""
    return random.Random(20180404).randbytes


@pytest.fixture(scope="session")
def made_for_all(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """What takes seconds to make is made once for both processes of a run: `(name, make)`.

    `make` fills the folder it is given; the folder is then everybody's, so copy what you open.
    """
    from filelock import FileLock

    own = tmp_path_factory.getbasetemp()
    of_run = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "made_for_all"
    of_run.mkdir(exist_ok=True)

    def made(name: str, make: Callable[[Path], None]) -> Path:
        folder = of_run / name
        with FileLock(of_run / f"{name}.lock"):
            if not folder.exists():
                making = of_run / f"{name}.making"
                shutil.rmtree(making, ignore_errors=True)  # of one that failed
                making.mkdir()
                make(making)
                making.rename(folder)
        return folder

    return made


@pytest.fixture(scope="session")
def _empty_workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty workspace to copy: making one takes many times as long."""
    from jakber_desktop.store.workspace import Workspace

    path = tmp_path_factory.mktemp("workspace") / "empty.jakber"
    made = Workspace.create(
        path, user="Nama Contoh", device=0x1111, clock=HandClock(), random_bytes=random.randbytes
    )
    made.close()
    return path


@pytest.fixture
def new_workspace(
    tmp_path: Path,
    clock: HandClock,
    random_bytes: Callable[[int], bytes],
    _empty_workspace: Path,
) -> Iterator[Callable[..., Workspace]]:
    """Open a new empty workspace (a real file) under a name; closed when the test ends."""
    from jakber_desktop.store.workspace import Workspace

    opened: list[Workspace] = []

    def make(name: str = "rapat.jakber", **options: Any) -> Workspace:
        path = tmp_path / name
        if not path.exists():
            shutil.copyfile(_empty_workspace, path)
        made = Workspace(path, **{"clock": clock, "random_bytes": random_bytes, **options})
        opened.append(made)
        return made

    yield make
    for workspace in opened:
        workspace.close()


@pytest.fixture
def workspace(new_workspace: Callable[..., Workspace]) -> Workspace:
    """A new empty workspace of the device 0x1111."""
    return new_workspace()


@pytest.fixture(scope="session")
def sample() -> Callable[[], dict[str, Any]]:
    """A fresh copy of the sample meeting's file."""
    text = asset("sample", "rapat-2018-04-04.json").read_text(encoding="utf-8")
    return lambda: json.loads(text)


@pytest.fixture
def take(tmp_path: Path) -> Callable[..., str]:
    """Import one file's content (JSON value or bytes) into a workspace; gives the meeting's id."""

    def run(workspace: Workspace, content: Any, name: str = "berkas.json") -> str:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        from jakber_desktop.operations.exchange import import_meeting_files  # heavy for most tests

        (taken,) = import_meeting_files(workspace, [path])
        return taken.meeting_id

    return run


@pytest.fixture
def give() -> Callable[[Any, str], dict[str, Any]]:
    """The export of a meeting as JSON."""
    from jakber_desktop.operations.exchange import export_meeting  # heavy for most tests

    return lambda workspace, id_: json.loads(export_meeting(workspace, id_))


@pytest.fixture
def log_rows() -> Callable[[Any], int]:
    """How many rows the change log holds."""

    def count(workspace: Workspace) -> int:
        with workspace.read() as session:
            rows = session.connection().exec_driver_sql("SELECT count(*) FROM change")
            return int(rows.scalar_one())

    return count
