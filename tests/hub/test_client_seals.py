"""What the hub's administrator sees of a sealed workspace: numbers, and bytes that say nothing."""

from __future__ import annotations

import pytest

from jakber_desktop.model.errors.hub import HubPlain
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.sync.hub.round import HubKeyUnknown
from jakber_desktop.sync.keys import LEAST, derive, new_key
from tests.hub.attachments import CONTENT, SHA, attach
from tests.hub.conftest import Hub
from tests.hub.laptops import quiet, share
from tests.hub.test_client_rows import Make

WORDS = "tiga kata rahasia"
KEY = new_key(WORDS, cost=LEAST)


def test_sealed_rows_tell_the_administrator_nothing(hub: Hub, laptop: Make) -> None:
    one, other = laptop("satu"), laptop("dua")
    one.keys = other.keys = (KEY,)
    one.write("kota", "Jakarta Pusat")
    attach(one)
    quiet(hub.member(), one, other)
    other.write("kota", "Bandung")
    quiet(hub.member(), one, other)
    assert one.read() == other.read() == {"kota": "Bandung"}
    assert AttachmentStore(other.path).read(SHA, "bahan.pdf") == CONTENT
    everything = repr(
        [hub.ask(f"SELECT * FROM jakber_hub.{table}") for table in ("change", "blob", "device_max")]
    )
    for said in ("Jakarta", "Nama Contoh", "kota", "setting", "title", "bahan", SHA, SHA[:8]):
        assert said not in everything
    assert not hub.ask("SELECT * FROM jakber_hub.verify()")  # the chain can be checked all the same


def test_a_new_laptop_makes_the_key_from_the_hub_alone(hub: Hub, laptop: Make) -> None:
    one, other = laptop("satu"), laptop("dua")
    one.keys = (KEY,)
    one.write("kota", "Jakarta")
    share(one, hub.member())
    with pytest.raises(HubKeyUnknown):
        share(other, hub.member())
    with pytest.raises(HubKeyUnknown):
        share(other, hub.member(), keys=[new_key("kata lain", cost=LEAST)])
    assert other.vector() == {}
    from jakber_desktop.sync.hub.address import read_address
    from jakber_desktop.sync.hub.connection import open_hub

    with open_hub(read_address(hub.member())) as there:
        assert there.seal is not None
        seal = there.seal
    other.keys = (derive(WORDS, seal.salt, seal.cost),)
    share(other, hub.member())
    assert other.read() == {"kota": "Jakarta"}


def test_a_row_carried_by_a_colleague_is_the_same_to_the_byte(hub: Hub, laptop: Make) -> None:
    one, other = laptop("satu"), laptop("dua")
    one.keys = other.keys = (KEY,)
    one.write("kota", "Jakarta")
    one.sync()
    other.sync()  # by folder
    share(other, hub.member())  # carries what one wrote
    before = hub.ask("SELECT * FROM jakber_hub.change ORDER BY dev, seq")
    one.write("kota", "Bogor")
    share(one, hub.member())  # goes on where the carried rows end
    after = hub.ask("SELECT * FROM jakber_hub.change ORDER BY dev, seq")
    assert before == after[: len(before)]
    assert len(after) > len(before)
    quiet(hub.member(), one, other)
    assert one.read() == other.read() == {"kota": "Bogor"}
    assert not hub.ask("SELECT * FROM jakber_hub.verify()")


def test_a_sealed_workspace_sends_nothing_to_a_plain_hub(hub: Hub, laptop: Make) -> None:
    one, other = laptop("satu"), laptop("dua")
    other.write("kota", "Jakarta")
    share(other, hub.member())
    one.keys = (KEY,)
    one.write("kota", "Bogor")
    with pytest.raises(HubPlain):
        share(one, hub.member())
    assert len(hub.ask("SELECT dev FROM jakber_hub.change GROUP BY dev")) == 1
