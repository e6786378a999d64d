"""A laptop with folder and hub carries between them; a folder is poured into a hub and back."""

from __future__ import annotations

from pathlib import Path

from jakber_desktop.model.rows.sync import Progress
from jakber_desktop.store.attachments import AttachmentStore
from tests.hub.attachments import CONTENT, SHA, attach
from tests.hub.conftest import Hub
from tests.hub.laptops import share
from tests.hub.test_client_clones import keys  # noqa: F401
from tests.hub.test_client_rows import Make


def test_a_folder_is_poured_into_a_hub_and_back(
    hub: Hub,
    laptop: Make,
    tmp_path: Path,
    keys,  # noqa: F811
) -> None:
    first, second, pourer, new = (laptop(name) for name in ("satu", "dua", "tiga", "baru"))
    for one in (first, second, pourer, new):
        one.keys = keys
    first.write("kota", "Jakarta")
    attach(first)
    second.write("kota", "Bogor")
    for one in (first, second, first):
        one.sync()
    pourer.sync()
    poured = share(pourer, hub.member())
    assert poured.sent == sum(pourer.vector().values())
    assert poured.files_sent == 1
    share(new, hub.member())  # knows nothing but the hub
    assert new.vector() == first.vector()
    assert new.read() == first.read()
    empty = tmp_path / "Folder baru"
    empty.mkdir()
    back = new.sync(share=empty)
    assert back.sent == poured.sent
    assert back.files_sent == 1
    last = laptop("terakhir")
    last.keys = keys
    last.sync(share=empty)
    assert last.vector() == first.vector()
    assert last.read() == first.read()
    assert AttachmentStore(last.path).read(SHA, "bahan.pdf") == CONTENT


def test_a_bridge_carries_both_ways(hub: Hub, laptop: Make) -> None:
    in_folder, at_hub, bridge = laptop("folder"), laptop("hub"), laptop("jembatan")
    in_folder.write("kota", "Jakarta")
    at_hub.write("alamat", "Jalan Merdeka")
    in_folder.sync()
    share(at_hub, hub.member("lain"))
    for _ in range(2):
        bridge.sync()
        share(bridge, hub.member())
    in_folder.sync()
    share(at_hub, hub.member("lain"))
    assert in_folder.read() == at_hub.read() == bridge.read()
    assert len(bridge.read()) == 2
    assert [share(bridge, hub.member()).sent, bridge.sync().sent] == [0, 0]


def test_rows_of_another_login_are_left_to_it_and_told(hub: Hub, laptop: Make) -> None:
    one, bridge, third = laptop("satu"), laptop("jembatan"), laptop("tiga")
    one.write("kota", "Jakarta")
    share(one, hub.member("lain"))
    one.write("kota", "Bogor")
    one.sync()  # from now on by folder alone
    bridge.sync()
    told = share(bridge, hub.member())
    assert told.sent == 0
    assert any("tidak dapat dititipkan" in note for note in told.notes)
    hub.ask("SELECT jakber_hub.release(%s)::text", one.device)
    assert share(bridge, hub.member()).sent == 2
    share(third, hub.member("ketiga"))
    assert third.read() == {"kota": "Bogor"}


def test_a_server_that_does_not_answer_can_be_left(hub: Hub, laptop: Make) -> None:
    one = laptop("satu")
    one.write("kota", "Jakarta")
    share(one, hub.member())
    one.write("kota", "Bogor")
    told: list[str] = []

    def stop_while_waiting(step: Progress) -> bool:
        told.append(step.stage)
        return told.count("publish") < 4  # asked once before it, then again and again

    with hub.superuser() as connection, connection.transaction():
        connection.execute("LOCK TABLE jakber_hub.change IN EXCLUSIVE MODE")
        assert share(one, hub.member(), report=stop_while_waiting).cancelled
    assert share(one, hub.member()).sent == 2
    assert not hub.ask("SELECT * FROM jakber_hub.verify()")


def test_a_stopped_sync_goes_on_where_it_was(hub: Hub, laptop: Make) -> None:
    one, other = laptop("satu"), laptop("dua")
    for nth in range(5):
        one.write(f"nama {nth}", "ada")
    share(one, hub.member())
    assert share(other, hub.member(), report=lambda step: step.stage != "take_in").cancelled
    assert share(one, hub.member(), report=lambda step: False).cancelled
    got = share(other, hub.member())
    assert not got.cancelled
    assert other.read() == one.read()
