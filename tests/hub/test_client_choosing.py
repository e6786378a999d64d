"""A chosen hub, alone and beside a folder: what is remembered, where the password is, a bridge."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from jakber_desktop.model.errors.hub import HubLoginRefused, HubPasswordWanted, HubUnreachable
from jakber_desktop.operations.sharing import hubs, passphrase, syncing
from jakber_desktop.sync import key_store
from jakber_desktop.sync.hub import passwords
from tests.hub.conftest import PASSWORD, Hub
from tests.hub.test_client_rows import Make
from tests.sync.conftest import Laptop


class FakeKeyring:
    """A system's keyring."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, name: str, words: str) -> None:
        self.kept[service, name] = words

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def delete_password(self, service: str, name: str) -> None:
        del self.kept[service, name]


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeKeyring]:
    fake = FakeKeyring()
    for room in (passwords, key_store):
        monkeypatch.setattr(room, "_keyring", lambda: fake)
    monkeypatch.setattr(passwords, "_known", {})
    monkeypatch.setattr(key_store, "_rings", {})
    return fake


def sync(one: Laptop, target: str = "") -> object:
    one.clock.now += 1000
    return syncing.sync(one.workspace, target, installation=one.installation)


def test_the_password_is_in_the_keyring_and_nowhere_else(
    hub: Hub, laptop: Make, keyring: FakeKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = laptop("satu")
    one.write("kota", "Jakarta")
    hubs.set_hub(one.workspace, hub.member())
    state = syncing.sync_state(one.workspace)
    assert PASSWORD not in state.hub
    assert state.hub == state.folder == hubs.chosen_hub(one.workspace)
    assert list(keyring.kept.values()) == [PASSWORD]
    one.close()
    for file in one.path.parent.iterdir():
        assert PASSWORD.encode() not in file.read_bytes(), file
        assert b"kata%20sandi" not in file.read_bytes(), file
    monkeypatch.setattr(passwords, "_known", {})  # the next start
    assert sync(one).sent == 3
    hubs.set_hub(one.workspace, "")
    assert (keyring.kept, hubs.chosen_hub(one.workspace)) == ({}, "")
    monkeypatch.setitem(os.environ, "PGPASSWORD", PASSWORD)
    assert sync(one, state.hub).sent == 0


def test_without_a_keyring_the_session_remembers(
    hub: Hub, laptop: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passwords, "_known", {})
    monkeypatch.setenv("PGPASSFILE", os.devnull)
    one = laptop("satu")
    one.write("kota", "Jakarta")
    hubs.set_hub(one.workspace, hub.member())
    assert sync(one).sent == 3
    monkeypatch.setattr(passwords, "_known", {})  # the next start
    with pytest.raises(HubPasswordWanted):
        sync(one)


def test_a_hub_that_does_not_answer_is_not_chosen(
    hub: Hub, laptop: Make, keyring: FakeKeyring, tmp_path: Path
) -> None:
    one = laptop("satu")
    with pytest.raises(HubLoginRefused):
        hubs.set_hub(one.workspace, hub.member().replace("kata", "salah"))
    with pytest.raises(HubUnreachable):
        hubs.set_hub(one.workspace, f"postgresql://a:b@/d?host={tmp_path}")
    assert (keyring.kept, hubs.chosen_hub(one.workspace)) == ({}, "")


def test_folder_and_hub_together_make_a_bridge(
    hub: Hub, laptop: Make, share: Path, keyring: FakeKeyring
) -> None:
    bridge, in_folder, at_hub = laptop("jembatan"), laptop("folder"), laptop("hub")
    syncing.set_folder(bridge.workspace, share)
    syncing.set_folder(bridge.workspace, hub.member())  # an address is a hub's, the folder stays
    in_folder.write("kota", "Jakarta")
    in_folder.sync()
    at_hub.write("alamat", "Jalan Merdeka")
    sync(at_hub, hub.member())
    told = sync(bridge)
    assert told.received == 6
    assert told.sent >= 3  # what came by folder went to the hub at once
    sync(bridge)
    in_folder.sync()
    sync(at_hub, hub.member())
    assert in_folder.read() == at_hub.read() == bridge.read()
    assert len(bridge.read()) == 2


def test_one_place_away_does_not_keep_the_other(
    hub: Hub, laptop: Make, share: Path, keyring: FakeKeyring
) -> None:
    one = laptop("satu")
    syncing.set_folder(one.workspace, share)
    hubs.set_hub(one.workspace, hub.member())
    one.write("kota", "Jakarta")
    away = share.rename(share.with_name("jauh"))
    told = sync(one)
    assert told.sent == 3
    assert any("tidak dapat dijangkau" in note for note in told.notes)
    away.rename(share)
    hub.server.run("ALTER DATABASE {} ALLOW_CONNECTIONS false", hub.database)
    try:
        told = sync(one)
        assert told.sent == 3  # to the folder
        assert any("Hub" in note for note in told.notes)
        share.rename(share.with_name("jauh"))
        with pytest.raises(Exception, match="Folder bersama"):
            sync(one)
    finally:
        hub.server.run("ALTER DATABASE {} ALLOW_CONNECTIONS true", hub.database)


def test_words_of_folder_and_hub(
    hub: Hub, laptop: Make, keyring: FakeKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = laptop("satu"), laptop("dua")
    one.write("kota", "Jakarta")
    passphrase.set_passphrase(one.workspace, "tiga kata rahasia", hub.member())
    hubs.set_hub(one.workspace, hub.member())
    assert sync(one).sent == 3
    assert hubs.probe_hub(hub.member()).sealed
    hubs.set_hub(other.workspace, hub.member())
    with pytest.raises(Exception, match="frasa sandi"):
        sync(other)
    with pytest.raises(Exception, match="tidak cocok"):
        passphrase.unlock(other.workspace, "kata yang salah")
    passphrase.unlock(other.workspace, "tiga kata rahasia")
    assert sync(other).received == 3
    passphrase.change_passphrase(other.workspace, "tiga kata rahasia", "empat kata yang baru")
    other.write("kota", "Bogor")
    assert sync(other).sent == 2  # the hub stays under its own words, which the ring keeps
    assert sync(one).received == 2
    assert one.read() == {"kota": "Bogor"}
