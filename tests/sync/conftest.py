"""Laptops that share a folder: real databases, each with the memory of its own installation."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.model.ids import setting_id
from jakber_desktop.store.log import fsck
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync.files import FileLayer
from jakber_desktop.sync.installation import Installation
from jakber_desktop.sync.keys import WorkspaceKey
from jakber_desktop.sync.round import sync_folder
from tests.sync.shares import FakeShare


@dataclass
class Laptop:
    """One laptop: a database, its installation, and how it writes, syncs and reads."""

    path: Path
    share: Path
    installation: Installation
    clock: Any
    keys: tuple[WorkspaceKey, ...] = ()
    files: FileLayer = field(default_factory=FakeShare)
    _open: Workspace | None = None

    @property
    def workspace(self) -> Workspace:
        if self._open is None:
            self._open = Workspace(self.path, clock=self.clock)
        return self._open

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None

    def write(self, name: str, value: str | None) -> None:
        """One change: a setting of the office."""
        self.clock.now += 1000
        with self.workspace.change(f"Tulis {name}") as change:
            row = change.session.get(e.Setting, setting_id(name))
            if row is None:
                change.add(e.Setting(id=setting_id(name), name=name, value=value))
            else:
                row.value = value

    def sync(self, **options: Any) -> Any:
        self.clock.now += 1000
        return sync_folder(
            self.workspace,
            options.pop("share", self.share),
            options.pop("keys", self.keys),
            files=options.pop("files", self.files),
            installation=self.installation,
            **options,
        )

    def read(self) -> dict[str, str | None]:
        """What its tables show: name -> value; the log and the tables are sound."""
        with self.workspace.read() as session:
            assert fsck.check(session) == []
            rows = session.connection().exec_driver_sql(
                "SELECT name, value FROM setting WHERE _alive ORDER BY name"
            )
            return dict(rows.all())

    def vector(self) -> dict[int, int]:
        with self.workspace.read() as session:
            rows = session.connection().exec_driver_sql(
                "SELECT dev, max(seq) FROM change GROUP BY 1"
            )
            return dict(rows.all())

    @property
    def device(self) -> int:
        return self.workspace.device

    def files_of(self, dev: int | None = None) -> list[str]:
        """The packages in a device's folder on the share."""
        folder = self.share / "jakber-1" / f"{dev or self.device:016x}"
        return sorted(path.name for path in folder.glob("*.jbx")) if folder.exists() else []


def _be(path: Path, dev: int) -> None:
    """A database that was made apart from all others."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE meta SET v=? WHERE k='dev'", (dev,))


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "Bersama"
    folder.mkdir()
    return folder


@pytest.fixture
def laptop(
    tmp_path: Path, share: Path, clock: Any, _empty_workspace: Path
) -> Iterator[Callable[..., Laptop]]:
    """Make a laptop with a new empty database, or one from a copied file."""
    made: list[Laptop] = []
    noise = random.Random(5)

    def make(name: str, *, copy_of: Path | None = None, like: Laptop | None = None) -> Laptop:
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        path = folder / "rapat.jakber"
        installation = (
            like.installation if like else Installation(folder / "install.json", machine=name)
        )
        if not path.exists():
            shutil.copyfile(copy_of or _empty_workspace, path)
            if copy_of is None:
                _be(path, noise.getrandbits(60) + 1)
        one = Laptop(path, share, installation, clock)
        made.append(one)
        return one

    yield make
    for one in made:
        one.close()
