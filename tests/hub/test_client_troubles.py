"""What can go wrong with a hub, in words: what happened, that the data is safe, what to do."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from jakber_desktop.model.errors import JakberError
from jakber_desktop.model.errors import hub as told
from tests.hub.conftest import PASSWORD, Hub, Server, url
from tests.hub.laptops import share
from tests.hub.test_client_rows import Make

SECRET = "rahasia-sekali"


@pytest.fixture
def refused(laptop: Make) -> Callable[[str, type[JakberError]], str]:
    """Sync with an address; the words of the error that comes, which never name the password."""
    one = laptop("satu")
    one.write("kota", "Jakarta")

    def run(address: str, kind: type[JakberError]) -> str:
        with pytest.raises(kind) as caught:
            share(one, address)
        words = str(caught.value)
        assert SECRET not in words
        assert PASSWORD not in words
        assert "  " not in words
        assert one.read() == {"kota": "Jakarta"}
        return words

    return run


def test_wrong_password(hub: Hub, refused) -> None:
    hub.member()
    login = f"{hub.database}_sekretaris"
    words = refused(url(login, SECRET, hub.database, hub.server.folder), told.HubLoginRefused)
    assert "kata sandi" in words
    assert "aman" in words
    refused(url("tidak_ada", SECRET, hub.database, hub.server.folder), told.HubLoginRefused)


def test_no_password(hub: Hub, refused, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPASSFILE", "/dev/null")
    hub.member()
    login = f"{hub.database}_sekretaris"
    bare = f"postgresql://{login}@/{hub.database}?host={hub.server.folder}"
    assert "PGPASSWORD" in refused(bare, told.HubPasswordWanted)


def test_nobody_there(hub: Hub, refused, tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, nobody listens
        port = taken.getsockname()[1]
        words = refused(f"postgresql://a:{SECRET}@127.0.0.1:{port}/hub", told.HubUnreachable)
    assert "tidak ada server di alamat itu" in words
    words = refused(f"postgresql://a:{SECRET}@nama.invalid/hub", told.HubUnreachable)
    assert "nama servernya tidak dikenal" in words
    words = refused(f"postgresql://a:{SECRET}@/hub?host={tmp_path}", told.HubUnreachable)
    assert "tidak ada server di alamat itu" in words
    hub.member()
    login = f"{hub.database}_sekretaris"
    words = refused(url(login, PASSWORD, "lain", hub.server.folder), told.HubUnreachable)
    assert "basis data itu tidak ada" in words


def test_a_server_that_never_answers(refused) -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        port = silent.getsockname()[1]
        address = f"postgresql://a:{SECRET}@127.0.0.1:{port}/hub?connect_timeout=2"
        assert "tidak menjawab" in refused(address, told.HubUnreachable)


def test_a_database_without_a_hub(server: Server, new_database, refused) -> None:
    name, admin = new_database()
    words = refused(url(admin, PASSWORD, name, server.folder), told.HubNotMade)
    assert "jakber hub-init postgresql://" in words


def test_a_newer_hub_and_a_foreign_one(hub: Hub, refused) -> None:
    with hub.superuser() as connection:
        connection.execute("UPDATE jakber_hub.about SET value='2' WHERE key='format'")
        assert "perbarui aplikasi" in refused(hub.member(), told.HubNewer)
        connection.execute("UPDATE jakber_hub.about SET value='dua' WHERE key='format'")
        refused(hub.member(), told.HubForeign)
        connection.execute("UPDATE jakber_hub.about SET value='1' WHERE key='format'")
        connection.execute("UPDATE jakber_hub.about SET value='ff' WHERE key='seal'")
        refused(hub.member(), told.HubForeign)


def test_a_login_that_is_no_member(hub: Hub, server: Server, refused) -> None:
    role = f"{hub.database}_tamu"
    server.login(role)
    refused(url(role, PASSWORD, hub.database, server.folder), told.HubForbidden)
    server.run("DROP ROLE {}", role)


@pytest.mark.parametrize(
    ("state", "kind"),
    [("53100", told.HubFull), ("25006", told.HubForbidden), ("XX000", told.HubTrouble)],
)
def test_a_server_in_trouble(hub: Hub, refused, state: str, kind: type[JakberError]) -> None:
    with hub.superuser() as connection:
        connection.execute(
            f"CREATE FUNCTION trouble() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            f"RAISE EXCEPTION 'could not extend file' USING ERRCODE = '{state}'; END $$"
        )
        connection.execute(
            "CREATE TRIGGER trouble BEFORE INSERT ON jakber_hub.change "
            "FOR EACH STATEMENT EXECUTE FUNCTION trouble()"
        )
        try:
            refused(hub.member(), kind)
        finally:
            connection.execute("DROP FUNCTION trouble CASCADE")
    assert hub.ask("SELECT count(*) FROM jakber_hub.change") == [(0,)]
