"""A workspace of every earlier version opens, is sound, keeps its words, and can be written."""

from __future__ import annotations

import datetime as dt
import gzip
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import DatabaseOlder
from jakber_desktop.store.file import SCHEMA_VERSION, read_header
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.upgrade import backup_name
from jakber_desktop.store.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

STORED = sorted(Path(__file__).parent.joinpath("versions").glob("*.jakber.gz"))
"""One file a version, named by its number, made by the last program that wrote it."""


def unpacked(stored: Path, folder: Path) -> Path:
    path = folder / "lama.jakber"
    path.write_bytes(gzip.decompress(stored.read_bytes()))
    return path


def shape(path: Path) -> dict[str, set[str]]:
    """Table -> its columns; index and trigger names under ""."""
    connection = sqlite3.connect(path)
    try:
        rows = connection.execute("SELECT type, name FROM sqlite_master").fetchall()
        found = {
            name: {row[1] for row in connection.execute(f"PRAGMA table_info({name})")}
            for kind, name in rows
            if kind == "table"
        }
        found[""] = {name for kind, name in rows if kind != "table" and "autoindex" not in name}
        return found
    finally:
        connection.close()


def test_there_is_a_stored_file_of_every_earlier_version() -> None:
    assert [int(one.name.split(".")[0]) for one in STORED] == [*range(1, SCHEMA_VERSION)]


@pytest.mark.parametrize("stored", STORED, ids=lambda path: path.name)
def test_an_older_file_is_brought_up_whole(
    stored: Path, tmp_path: Path, problems: Callable[[Workspace], list[Any]]
) -> None:
    path = unpacked(stored, tmp_path)
    workspace = Workspace(path)
    fresh = Workspace.create(tmp_path / "baru.jakber")
    try:
        assert problems(workspace) == []
        assert read_header(path).schema_version == SCHEMA_VERSION
        with workspace.change("Ubah judul") as change:
            meeting = change.session.scalars(select(e.Meeting)).one()
            record = read_record(change.session, meeting.id)
            assert record.meeting.title.startswith("Rapat Monitoring")
            assert len(record.agenda) == 3
            meeting.number = 4
        assert problems(workspace) == []
        assert shape(path) == shape(fresh.path)
    finally:
        workspace.close()
        fresh.close()


def test_the_file_as_it_was_is_put_aside_first(tmp_path: Path) -> None:
    path = unpacked(STORED[0], tmp_path)
    Workspace(path).close()
    aside = backup_name(path, 1)
    assert read_header(aside).schema_version == 1
    assert "number" not in shape(aside)["meeting"]
    assert sorted(one.name for one in tmp_path.glob("*.jakber")) == [path.name, aside.name]


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = unpacked(STORED[0], tmp_path)
    before = shape(path)
    monkeypatch.setattr("jakber_desktop.store.upgrade.tripwires", lambda: ["CREATE NONSENSE x y"])
    with pytest.raises(Exception, match="syntax"):
        Workspace(path)
    assert read_header(path).schema_version == 1
    assert shape(path) == before


def test_a_file_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = unpacked(STORED[0], tmp_path)
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(DatabaseOlder, match="versi lama"):
        Workspace(path)
    assert read_header(path).schema_version == 1


def test_what_came_in_before_this_program_knew_it_shows_after_the_upgrade(
    workspace: Workspace, laptop: Any, log_of: Any, problems: Any, raw: Any
) -> None:
    """The older program is played by tables without the field and the entity; its log has both."""
    ids: dict[str, Any] = {}
    with workspace.change("Catat rapat") as change:
        ids["meeting"], ids["target"] = change.new_id(), change.new_id()
        change.add(e.Target(id=ids["target"], name="Air bersih"))
        change.add(
            e.Meeting(id=ids["meeting"], title="Rapat", date=dt.date(2018, 4, 4), venue="Balai")
        )
        change.add(
            e.TargetUpdate(
                id=change.new_id(), meeting_id=ids["meeting"], target_id=ids["target"], pos="a",
                progress_percent=60,
            )
        )  # fmt: skip
    older = laptop(0x2222)
    older.take_in(log_of(workspace))
    db = raw(older)
    db.executescript("DROP TABLE target_update; ALTER TABLE meeting DROP COLUMN venue;")
    db.execute("PRAGMA user_version=1")
    older.close()
    newer = Workspace(older.path)
    try:
        with newer.read() as session:
            assert session.get(e.Meeting, ids["meeting"]).venue == "Balai"
            assert session.scalars(select(e.TargetUpdate)).one().progress_percent == 60
        assert problems(newer) == []
    finally:
        newer.close()
