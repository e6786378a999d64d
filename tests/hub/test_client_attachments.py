"""Attachments at the hub: there before the rows that name them, fetched by whoever lacks them."""

from __future__ import annotations

from jakber_desktop.store.attachments import AttachmentStore
from tests.hub.attachments import CONTENT, SHA, attach
from tests.hub.conftest import Hub
from tests.hub.laptops import share
from tests.hub.test_client_rows import Make


def test_an_attachment_comes_with_the_row_that_names_it(hub: Hub, laptop: Make) -> None:
    one, other = laptop("satu"), laptop("dua")
    attach(one)
    assert share(one, hub.member()).files_sent == 1
    assert share(other, hub.member()).files_fetched == 1
    assert AttachmentStore(other.path).read(SHA, "bahan.pdf") == CONTENT
    assert (share(one, hub.member()).files_sent, share(other, hub.member()).files_fetched) == (0, 0)


def test_what_nobody_brought_is_missing_until_somebody_has_it(hub: Hub, laptop: Make) -> None:
    one, other = laptop("satu"), laptop("dua")
    attach(one, keep=False)
    share(one, hub.member())
    got = share(other, hub.member())
    assert (got.files_missing, got.refused) == (1, [])
    AttachmentStore(one.path).take_bytes(CONTENT, "bahan.pdf")
    assert share(one, hub.member()).files_sent == 1  # because the other told what it lacks
    assert share(other, hub.member()).files_fetched == 1


def test_other_bytes_under_its_name_are_not_kept(hub: Hub, laptop: Make) -> None:
    one, other = laptop("satu"), laptop("dua")
    attach(one)
    share(one, hub.member())
    with hub.superuser() as connection:
        connection.execute(
            "UPDATE jakber_hub.blob SET bytes = overlay(bytes PLACING '\\x00'::bytea FROM 9)"
        )
    got = share(other, hub.member())
    assert (got.files_missing, got.files_fetched) == (1, 0)
    assert list(AttachmentStore(other.path).files()) == []
