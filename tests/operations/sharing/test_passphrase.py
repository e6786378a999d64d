"""The passphrase: agreed once, typed once a laptop, changed without losing anybody's work."""

from __future__ import annotations

import io
from functools import partial

import keyring
import pytest
from keyring.backend import KeyringBackend

from jakber_desktop.model.errors import (
    FolderUnreachable,
    KeyWanted,
    PassphraseUnfit,
    WrongPassphrase,
)
from jakber_desktop.operations.numbers.devices import device_key
from jakber_desktop.operations.settings.rows import read_setting, write_setting
from jakber_desktop.operations.sharing import passphrase
from jakber_desktop.operations.sharing.devices import retire_device
from jakber_desktop.operations.sharing.passphrase import (
    change_passphrase,
    forget_key,
    remembered_key,
    set_passphrase,
    unlock,
)
from jakber_desktop.operations.sharing.syncing import probe_folder, set_folder, sync, sync_state
from jakber_desktop.sync import key_store, vault
from jakber_desktop.sync.keys import LEAST, WorkspaceKey, derive, new_key

WORDS, OTHER = "tiga kata rahasia", "empat kata yang baru"


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch):
    """Keys at the least cost that is accepted: a third of a second each is for people."""
    monkeypatch.setattr(passphrase, "new_key", partial(new_key, cost=LEAST))


def write(workspace, name, value):
    with workspace.change("Tulis") as change:
        write_setting(change, name, value)


def read(workspace, name):
    with workspace.read() as session:
        return read_setting(session, name)


def test_a_sealed_folder_is_joined_with_its_words(office, share):
    one, two = office("satu"), office("dua")
    set_passphrase(one, WORDS)
    write(one, "kop", "A")
    sync(one, share)
    assert probe_folder(share).sealed
    assert all(not path.read_bytes().startswith(b"SQLite") for path in share.rglob("*.jbx"))
    set_folder(two, share)
    write(two, "kota", "B")
    with pytest.raises(KeyWanted):
        sync(two)
    assert len(list(share.rglob("*.jbx"))) == 1  # nothing plain went out
    with pytest.raises(WrongPassphrase):
        unlock(two, "bukan frasa itu")
    unlock(two, WORDS)
    assert sync_state(two).sealed
    sync(two)
    sync(one, share)
    assert (read(two, "kop"), read(one, "kota")) == ("A", "B")


def test_the_same_words_set_apart_are_one_key_after_they_were_typed(office, share):
    one, two = office("satu"), office("dua")
    set_passphrase(one, WORDS)
    set_passphrase(two, WORDS)  # another salt: both set up before they knew of each other
    write(one, "kop", "A")
    write(two, "kota", "B")
    sync(one, share)
    with pytest.raises(KeyWanted):
        sync(two, share)
    assert len(list(share.rglob("*.jbx"))) == 1  # nothing went out under the other key
    unlock(two, WORDS, share)
    sync(two, share)
    sync(one, share)
    assert (read(two, "kop"), read(one, "kota")) == ("A", "B")


def test_a_mistyped_passphrase_is_never_kept_for_a_folder_that_was_not_seen(office, share):
    one, two = office("satu"), office("dua")
    set_passphrase(one, WORDS)
    write(one, "kop", "A")
    sync(one, share)
    with pytest.raises(FolderUnreachable):
        set_passphrase(two, OTHER, share / "tidak-ada")
    set_folder(two, share)
    away = share.rename(share.with_name("Terputus"))
    with pytest.raises(FolderUnreachable):
        set_passphrase(two, OTHER)
    away.rename(share)
    assert not sync_state(two).sealed
    with pytest.raises(WrongPassphrase):
        set_passphrase(two, OTHER)
    set_passphrase(two, WORDS)
    sync(two)
    assert read(two, "kop") == "A"


def test_words_of_a_database_alone_do_not_open_a_share_of_others(office, share):
    one, two = office("satu"), office("dua")
    set_passphrase(one, WORDS)
    sync(one, share)
    set_passphrase(two, OTHER)  # before it had a folder
    with pytest.raises(WrongPassphrase):
        unlock(two, OTHER, share)
    change_passphrase(one, WORDS, OTHER)
    assert unlock(one, OTHER, share) == remembered_key(one)  # the share has the former key yet


def test_plain_files_are_sealed_once_there_is_a_passphrase(office, share):
    one = office("satu")
    write(one, "kop", "A")
    sync(one, share)
    set_passphrase(one, WORDS)
    sync(one, share)
    assert len(list(share.rglob("*.jbx"))) == 1
    assert all(not path.read_bytes().startswith(b"SQLite") for path in share.rglob("*.jbx"))
    assert b"vector" not in next(share.rglob("dev.json")).read_bytes()


def test_a_changed_passphrase_seals_again_and_locks_the_others_out_until_they_know_it(
    office, share
):
    one, two, three = office("satu"), office("dua"), office("tiga")
    set_passphrase(one, WORDS)
    write(one, "kop", "A")
    sync(one, share)
    unlock(two, WORDS, share)
    write(two, "kota", "B")
    sync(two, share)
    with pytest.raises(WrongPassphrase):
        change_passphrase(one, "bukan", OTHER)
    change_passphrase(one, WORDS, OTHER)
    write(one, "kop", "C")
    done = sync(one, share)
    assert done.refused == ()  # the former key still opens what others sealed
    assert read(one, "kota") == "B"
    assert [refused.code for refused in sync(two, share).refused] == ["package_other_key"]
    unlock(two, OTHER, share)
    sync(two, share)
    assert read(two, "kop") == "C"
    unlock(three, OTHER, share)
    assert sync(three, share).refused == ()
    assert (read(three, "kop"), read(three, "kota")) == ("C", "B")


def test_a_retired_laptops_work_is_carried_on_under_the_new_words(office, share):
    one, gone, new = office("satu"), office("pensiun"), office("baru")
    for each in (one, gone):
        set_passphrase(each, WORDS)
    write(gone, "kota", "B")
    unlock(gone, WORDS, share)
    sync(gone, share)
    unlock(one, WORDS, share)
    sync(one, share)
    retire_device(one, device_key(gone.device))
    change_passphrase(one, WORDS, OTHER)
    sync(one, share)
    unlock(new, OTHER, share)
    sync(new, share)
    assert read(new, "kota") == "B"
    assert sync(one, share).sent == 0  # carried once


def test_strangers_headers_cost_a_few_tries_and_hide_no_real_one(office, share, monkeypatch):
    """Many folders of laptops that never were, each under a key of its own."""
    one, two = office("satu"), office("dua")
    set_passphrase(one, WORDS)
    sync(one, share)
    three = office("tiga")
    set_folder(three, share)
    unlock(three, WORDS)
    sync(three, share)
    for number in range(1, 31):
        cost = LEAST if number % 2 else LEAST._replace(iterations=99)
        key = WorkspaceKey(bytes(16), cost, number.to_bytes(32, "big"))
        folder = share / "jakber-1" / f"{number:016x}"
        folder.mkdir()
        with (folder / "dev.json").open("wb") as file:
            vault.seal(io.BytesIO(b"{}"), file, key)
    tried = []

    def counted(words, salt, cost):
        tried.append(cost)
        return derive(words, salt, cost)

    monkeypatch.setattr(passphrase, "derive", counted)
    set_folder(two, share)
    unlock(two, WORDS)
    assert len(tried) <= key_store.MOST_SEALS
    write(two, "kop", "B")
    sync(two, share)
    sync(one, share)
    assert read(one, "kop") == "B"


def test_a_passphrase_too_short_is_refused(office):
    one = office("satu")
    with pytest.raises(PassphraseUnfit):
        set_passphrase(one, "kata")
    assert not sync_state(one).sealed


def test_without_a_keyring_the_words_are_asked_after_a_restart(office):
    one = office("satu")
    set_passphrase(one, WORDS)
    assert remembered_key(one) is not None
    key_store._rings.clear()  # another start of the program
    assert remembered_key(one) is None
    state = sync_state(one)
    assert (state.sealed, state.key_known) == (True, False)
    unlock(one, WORDS)
    assert remembered_key(one) is not None


class Memory(KeyringBackend):
    """A keyring that works."""

    priority = 1

    def __init__(self):
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


def test_a_keyring_remembers_until_it_is_told_to_forget(office):
    before = keyring.get_keyring()
    keyring.set_keyring(Memory())
    try:
        one = office("satu")
        key = set_passphrase(one, WORDS)
        key_store._rings.clear()
        assert remembered_key(one) == key
        forget_key(one)
        assert remembered_key(one) is None
    finally:
        keyring.set_keyring(before)
