"""Databases on a real PostgreSQL server; `make test-hub` starts one and names it."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, LiteralString
from urllib.parse import quote

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from jakber_desktop.assets import asset
from tests.sync.conftest import laptop, share  # noqa: F401 - the fixtures of laptops that share

HERE = Path(__file__).parent
PASSWORD = "kata sandi pejabat"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("hub")


def url(user: str, password: str, database: str, folder: str) -> str:
    """The address of a login."""
    return f"postgresql://{user}:{quote(password)}@/{database}?host={quote(folder, safe='')}"


@dataclass
class Server:
    """The test server, seen by its superuser."""

    address: str

    @property
    def folder(self) -> str:
        """Of its socket."""
        return str(conninfo_to_dict(self.address)["host"])

    def connect(self, database: str = "postgres") -> psycopg.Connection[Any]:
        """A connection of the superuser, each statement its own transaction."""
        return psycopg.connect(self.address, dbname=database, autocommit=True)

    def run(self, statement: LiteralString, *names: str) -> None:
        """One statement with the names of roles and databases in its gaps `{}`."""
        with self.connect() as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))

    def login(self, role: str) -> None:
        """A new login with PASSWORD, without further rights."""
        made = sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}")
        with self.connect() as connection:
            connection.execute(made.format(sql.Identifier(role), PASSWORD))


@dataclass
class Hub:
    """A hub of its own: a database with hub.sql in it, and its logins."""

    server: Server
    database: str
    admin: str
    logins: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        """The address of the administrator's login, which owns the database."""
        return url(self.admin, PASSWORD, self.database, self.server.folder)

    def member(self, name: str = "sekretaris") -> str:
        """The address of a member's login; made at the first call."""
        role = f"{self.database}_{name}"
        if role not in self.logins:
            self.server.login(role)
            self.server.run("GRANT jakber_hub_member TO {}", role)
            self.logins.append(role)
        return url(role, PASSWORD, self.database, self.server.folder)

    def superuser(self) -> psycopg.Connection[Any]:
        """For looking in, and for ending other people's connections."""
        return self.server.connect(self.database)

    def found(self, seal: str = "") -> None:
        """Let it be plain, or sealed with this header in hex; else its first laptop says."""
        self.ask("SELECT jakber_hub.found(%s)", seal)

    def empty(self) -> None:
        """As if it had just been made; quicker than another database."""
        with self.superuser() as connection:
            connection.execute("TRUNCATE jakber_hub.change, jakber_hub.blob, jakber_hub.device_max")
            connection.execute("UPDATE jakber_hub.about SET value = '?' WHERE key = 'seal'")
            connection.execute("UPDATE jakber_hub.about SET value = '1' WHERE key = 'format'")

    def ask(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """What the superuser reads."""
        with self.superuser() as connection:
            return connection.execute(statement, values).fetchall()

    def drop(self) -> None:
        self.server.run("DROP DATABASE {} WITH (FORCE)", self.database)
        for role in self.logins:
            self.server.run("DROP ROLE {}", role)


@pytest.fixture(scope="session")
def server() -> Server:
    """The server that `make test-hub` started."""
    address = os.environ.get("JAKBER_HUB_TEST")
    assert address, "these tests need a server: make test-hub"
    return Server(address)


@pytest.fixture(scope="session")
def new_database(server: Server) -> Iterator[Callable[..., tuple[str, str]]]:
    """Makes an empty database of a login that is no superuser: its name and the login's."""
    made: list[tuple[str, str]] = []

    def make() -> tuple[str, str]:
        name = f"uji_{secrets.token_hex(4)}"
        admin = f"{name}_pejabat"
        server.login(admin)
        server.run("ALTER ROLE {} CREATEROLE", admin)
        server.run("CREATE DATABASE {} OWNER {}", name, admin)
        made.append((name, admin))
        return name, admin

    yield make
    for name, admin in made:
        server.run("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)
        server.run("REASSIGN OWNED BY {} TO CURRENT_USER", admin)
        server.run("DROP ROLE {}", admin)


@pytest.fixture(scope="session")
def _hub(server: Server, new_database: Callable[..., tuple[str, str]]) -> Iterator[Hub]:
    """One database for all tests of a process, each of which finds it empty."""
    name, admin = new_database()
    made = Hub(server, name, admin)
    with server.connect() as turn, psycopg.connect(made.url) as connection:
        turn.execute("SELECT pg_advisory_lock(1)")  # two processes would make the roles at once
        connection.execute(asset("hub", "hub.sql").read_bytes())
        connection.commit()
    yield made
    made.drop()


@pytest.fixture
def hub(_hub: Hub) -> Hub:
    """A fresh hub, whose first laptop says whether it is sealed."""
    _hub.ask(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    _hub.empty()
    return _hub


@pytest.fixture
def connect() -> Iterator[Callable[[str], psycopg.Connection[Any]]]:
    """Opens connections that end with the test; each statement its own transaction."""
    opened: list[psycopg.Connection[Any]] = []

    def run(address: str) -> psycopg.Connection[Any]:
        opened.append(psycopg.connect(address, autocommit=True))
        return opened[-1]

    yield run
    for connection in opened:
        connection.close()
