"""Addresses of a hub: told from folders, shown without their secrets, refused where unsafe."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading

import pytest

from jakber_desktop.model.errors.hub import HubAddressUnfit, HubClientMissing, HubUnencrypted
from jakber_desktop.sync.hub.address import is_hub, read_address, safe_transport
from jakber_desktop.sync.hub.connection import connect

SECRET = "rahasia-sekali"


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer"])
@pytest.mark.parametrize(
    "told",
    [
        {"host": "hub.contoh.id"},
        {"host": "localhost,10.0.0.1"},
        {"host": "::1", "hostaddr": "10.0.0.1"},
    ],
)
def test_nothing_goes_unencrypted_beyond_this_machine(told: dict[str, object], mode: str) -> None:
    address = read_address(f"postgresql://a:{SECRET}@hub.contoh.id/h")
    with pytest.raises(HubUnencrypted) as caught:
        safe_transport(address, {**told, "sslmode": mode})
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    ("told", "mode"),
    [
        ({"host": "hub.contoh.id"}, "require"),
        ({"host": "hub.contoh.id", "sslrootcert": "/ca.pem"}, "verify-full"),
        ({"host": "hub.contoh.id", "sslmode": "verify-ca"}, "verify-ca"),
        ({"host": "127.0.0.1"}, "prefer"),
        ({"host": "/run/postgresql"}, "prefer"),
    ],
)
def test_how_a_connection_is_made(told: dict[str, object], mode: str) -> None:
    assert safe_transport(read_address("postgresql://a@h/d"), told) == mode


def test_a_service_may_lead_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGSERVICE", "jauh")
    assert safe_transport(read_address("postgresql:///d"), {}) == "require"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"postgresql://a:{SECRET}@h/d", "postgresql://a@h/d"),
        (f"POSTGRES://a:{SECRET}%40c@h:5433/d", "postgresql://a@h:5433/d"),
        (
            f"postgresql://a@h/d?password={SECRET}&sslmode=require",
            "postgresql://a@h/d?sslmode=require",
        ),
        (f"postgresql://a:{SECRET}@{SECRET}@h/d", "postgresql://a@h/d"),
        (f"postgresql:///d?host=/tmp/x&sslpassword={SECRET}", "postgresql:///d?host=/tmp/x"),
    ],
)
def test_a_shown_address_has_no_password(text: str, shown: str) -> None:
    assert is_hub(text)
    address = read_address(text)
    assert address.shown == shown
    assert SECRET not in repr(address)
    assert SECRET not in address.name
    assert address.password.startswith(SECRET) or "sslpassword" in address.url


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://a@h/d?service=lain", "postgresql://a@h/d?options=-c", "postgresql://a@h/d#x",
        "postgresql://a@h/d\nx", "mysql://a@h/d",
    ],
)  # fmt: skip
def test_an_address_that_says_more_than_where(text: str) -> None:
    with pytest.raises(HubAddressUnfit):
        read_address(text)


@pytest.mark.parametrize(
    "text", ["/srv/bersama", "C:/bersama", "bersama", "", "postgres", "\\\\h\\d"]
)
def test_a_folder_is_no_hub(text: str) -> None:
    assert not is_hub(text)


def test_the_client_is_loaded_with_the_first_address_alone() -> None:
    code = (
        "import sys; import jakber_desktop.operations.sharing.syncing;"
        "sys.exit('psycopg' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_program_without_the_client_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(HubClientMissing, match=r"psycopg\[binary\]"):
        connect(read_address("postgresql:///d"))


def test_a_server_without_tls_hears_no_name() -> None:
    """It says N to the first question; nothing else is ever sent."""
    heard: list[bytes] = []

    def answer(listener: socket.socket) -> None:
        laptop, _ = listener.accept()
        with laptop:
            heard.append(laptop.recv(8))
            laptop.sendall(b"N")
            heard.append(laptop.recv(1000))

    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        thread = threading.Thread(target=answer, args=(listener,))
        thread.start()
        where = f"127.0.0.1:{listener.getsockname()[1]}"
        with pytest.raises(HubUnencrypted):
            connect(read_address(f"postgresql://a:{SECRET}@{where}/d?sslmode=require"))
        thread.join()
    assert heard == [bytes.fromhex("0000000804d2162f"), b""]
