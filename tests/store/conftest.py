"""Rows to store, and the two questions of every store test: is it sound, what does it hold."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from sqlalchemy import Boolean, Date, Integer

from jakber_desktop.model import entities as e
from jakber_desktop.model.base import Entries, Id, synced_fields
from jakber_desktop.store.log import fsck, known
from jakber_desktop.store.log.rows import Change as Row
from jakber_desktop.store.plain import driver

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Change, Workspace


@pytest.fixture
def problems() -> Callable[[Workspace], list[fsck.Problem]]:
    """What fsck says of a workspace; the empty list means sound."""

    def ask(workspace: Workspace) -> list[fsck.Problem]:
        with workspace.read() as session:
            return fsck.check(session)

    return ask


@pytest.fixture
def laptop(new_workspace: Any, tmp_path: Path) -> Callable[..., Workspace]:
    """A new empty workspace of another device: `laptop(0x2222)`."""

    def make(dev: int, user: str = "Rekan Contoh") -> Workspace:
        name = f"laptop-{dev:x}.jakber"
        new_workspace(name).close()
        connection = sqlite3.connect(tmp_path / name)
        with connection:
            connection.execute("UPDATE meta SET v=? WHERE k='dev'", (dev,))
            connection.execute("REPLACE INTO meta VALUES('user_name',?)", (user,))
        connection.close()
        return new_workspace(name)

    return make


@pytest.fixture
def log_of() -> Callable[[Workspace], list[Row]]:
    """Every row of a workspace's log, device by device."""

    def read(workspace: Workspace) -> list[Row]:
        with workspace.read() as session:
            execute = driver(session).execute
            here = known.vector(execute)
            return [row for dev in here for row in known.rows_between(execute, dev, 1, here[dev])]

    return read


@pytest.fixture
def meet(log_of: Callable[[Workspace], list[Row]]) -> Callable[..., None]:
    """Let laptops exchange all they have, until everybody has everything."""

    def exchange(*laptops: Workspace) -> None:
        rows = [row for one in laptops for row in log_of(one)]
        for one in laptops:
            one.take_in(rows)

    return exchange


@pytest.fixture
def raw() -> Callable[[Workspace], sqlite3.Connection]:
    """A plain connection past the program: what a tamperer or another program would use."""
    opened: list[sqlite3.Connection] = []

    def connect(workspace: Workspace) -> sqlite3.Connection:
        connection = sqlite3.connect(workspace.path, isolation_level=None)
        opened.append(connection)
        return connection

    yield connect
    for connection in opened:
        connection.close()


@pytest.fixture
def dump() -> Callable[[Path], str]:
    """Everything a database file holds, as text."""

    def read(path: Path) -> str:
        connection = sqlite3.connect(path)
        try:
            return "\n".join(connection.iterdump())
        finally:
            connection.close()

    return read


@pytest.fixture
def filled() -> Callable[..., Any]:
    """A row of an entity with every field filled; `turn` gives other values in every field."""

    def make(kind: type[e.Entity], id_: UUID, turn: int = 0) -> e.Entity:
        return kind(id=id_, **{name: value(column, turn) for name, column in fields(kind)})

    return make


@pytest.fixture
def values_of() -> Callable[..., dict[str, Any]]:
    """Field -> the value that `filled` gives it."""

    def read(kind: type[e.Entity], turn: int) -> dict[str, Any]:
        return {name: value(column, turn) for name, column in fields(kind)}

    return read


def fields(kind: type[e.Entity]) -> list[tuple[str, Any]]:
    return list(synced_fields(kind).items())


def value(column: Any, turn: int) -> Any:
    """A value of a column's type."""
    if isinstance(column.type, Id):
        return UUID(int=1000 + turn)
    if isinstance(column.type, Entries):
        return ("satu", turn)
    if isinstance(column.type, Boolean):
        return turn % 2 == 0
    if isinstance(column.type, Date):
        return dt.date(2018, 4, 4) + dt.timedelta(days=turn)
    if isinstance(column.type, Integer):
        return turn - 1
    return f"{column.key} {turn} “é” \0 😀" * (1 if turn else 60)  # once long enough to be packed


@pytest.fixture
def meeting() -> Callable[..., UUID]:
    """Put a bare meeting into a change; gives its id."""

    def add(change: Change, title: str = "Rapat Contoh", **known: Any) -> UUID:
        values = {"title": title, "date": dt.date(2018, 4, 4), **known}
        row = e.Meeting(id=change.new_id(), **values)
        change.add(row)
        return row.id

    return add


@pytest.fixture
def item() -> Callable[..., UUID]:
    """Put an agenda item into a change; gives its id."""

    def add(change: Change, meeting_id: UUID, title: str = "Pembukaan") -> UUID:
        row = e.AgendaItem(
            id=change.new_id(), meeting_id=meeting_id, pos=change.positions(1)[0], title=title
        )
        change.add(row)
        return row.id

    return add


@pytest.fixture
def point() -> Callable[..., UUID]:
    """Put a point into a change; gives its id."""

    def add(change: Change, item_id: UUID, text: str = "Teks contoh.") -> UUID:
        row = e.Point(
            id=change.new_id(), agenda_item_id=item_id, pos=change.positions(1)[0], text=text
        )
        change.add(row)
        return row.id

    return add
