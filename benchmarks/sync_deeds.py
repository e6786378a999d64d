"""What the benchmarks of sharing do: laptops that write, pack, vet, take in; and the raw limit."""

from __future__ import annotations

import random
import shutil
import sqlite3
from functools import partial
from pathlib import Path
from typing import Self
from uuid import UUID

from gen_db import Bulk

from jakber_desktop.model import entities as e
from jakber_desktop.store.log import known as log
from jakber_desktop.store.log.rows import DDL
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync.examining import LogKnown
from jakber_desktop.sync.files import FileLayer
from jakber_desktop.sync.manifest import Manifest
from jakber_desktop.sync.package import make_package
from jakber_desktop.sync.vetting import vet

NOTE = "Realisasi anggaran triwulan {n} mencapai {p} persen; laporan menyusul."


class Laptop:
    """A workspace on a file, and a folder beside it for packages."""

    def __init__(self, path: Path) -> None:
        self.workspace = Workspace(path)
        self.room = path.parent

    @classmethod
    def new(cls, path: Path) -> Self:
        """An empty one."""
        Workspace.create(path, user="Nama Contoh").close()
        return cls(path)

    @classmethod
    def twin(cls, source: Path, path: Path) -> Self:
        """A copy of a database that writes as a device of its own."""
        shutil.copyfile(source, path)
        connection = sqlite3.connect(path)
        with connection:
            dev = random.Random(str(path)).getrandbits(62)
            connection.execute("UPDATE meta SET v=? WHERE k='dev'", (dev,))
        connection.close()
        return cls(path)

    def write_points(self, count: int) -> list[UUID]:
        """One meeting with so many points."""
        with self.workspace.change("Isi") as change:
            bulk = Bulk(change)
            meeting, item = change.new_id(), change.new_id()
            bulk.add(e.Meeting, meeting, title="Rapat", date=_day())
            bulk.add(e.AgendaItem, item, meeting_id=meeting, pos="V", title="Satu")
            points = [change.new_id() for _ in range(count)]
            for nth, (point, pos) in enumerate(zip(points, change.positions(count), strict=True)):
                text = NOTE.format(n=nth, p=nth % 100)
                bulk.add(e.Point, point, agenda_item_id=item, pos=pos, text=text)
            bulk.write()
        return points

    def edit_points(self, points: list[UUID], word: str) -> None:
        """Write something else into each."""
        with self.workspace.change("Sunting") as change:
            for point in points:
                row = change.session.get(e.Point, point)
                assert row is not None
                row.text = f"{row.text} {word}"

    def edit_newest(self, count: int, word: str) -> None:
        """Write something else into the newest points, 500 a change."""
        with self.workspace.read() as session:
            ids = session.connection().exec_driver_sql(
                "SELECT id FROM point ORDER BY id DESC LIMIT ?", (count,)
            )
            rows = [UUID(bytes=id_) for (id_,) in ids]
        for start in range(0, len(rows), 500):
            self.edit_points(rows[start : start + 500], word)

    def pack(self) -> Path:
        """Everything of one's own as a package."""
        dev = self.workspace.device
        with self.workspace.read() as session:
            execute = driver(session).execute
            hi = log.vector(execute)[dev]
            rows = log.rows_between(execute, dev, 1, hi)
            return make_package(rows, Manifest("seg", dev, 1, hi), self.room).path

    def snapshot(self) -> Path:
        """Everything as a package."""
        with self.workspace.read() as session:
            execute = driver(session).execute
            vector = log.vector(execute)
            rows = (
                row for dev, hi in sorted(vector.items())
                for row in log.rows_between(execute, dev, 1, hi)
            )  # fmt: skip
            return make_package(rows, Manifest("snap", self.workspace.device), self.room).path

    def receive(self, package: Path) -> int:
        """Vet a package and take it in; how many rows were new."""
        opener = partial(FileLayer().open_read, package)
        known = LogKnown(self.workspace)
        with vet(opener, None, (), known, self.room, file=package.name) as vetted:
            return sum(
                self.workspace.take_in(part, (), vetted.path).rows for part in vetted.parts()
            )

    def close(self) -> None:
        self.workspace.close()


def raw_union(package: Path, target: Path) -> int:
    """The limit: the rows of a package into a bare table of the same shape with its index."""
    source = sqlite3.connect(f"file:{package}?mode=ro&immutable=1", uri=True)
    rows = source.execute("SELECT * FROM change ORDER BY dev, seq")
    connection = sqlite3.connect(target, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    create, index, *_ = DDL.split(";\n")
    connection.execute("BEGIN IMMEDIATE")
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name='change'").fetchall():
        connection.execute(create)
        connection.execute(index)
    marks = ",".join("?" * 15)
    done = connection.executemany(f"INSERT OR IGNORE INTO change VALUES({marks})", rows)
    connection.execute("COMMIT")
    connection.close()
    source.close()
    return done.rowcount


def _day() -> object:
    import datetime as dt

    return dt.date(2018, 4, 4)
