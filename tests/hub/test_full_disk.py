"""A server whose disk is full: nothing half done, told in words, well again once there is room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from jakber_desktop.model.errors.hub import HubFull
from tests.hub.conftest import Hub
from tests.hub.laptops import share
from tests.hub.rows import history, plain, push
from tests.hub.test_client_rows import Make

Connect = Callable[[str], psycopg.Connection[Any]]


@contextmanager
def no_room(hub: Hub) -> Iterator[None]:
    """What is written into the hub's empty table meets a disk without room (/dev/full)."""
    ((folder, file),) = hub.ask(
        "SELECT current_setting('data_directory'), pg_relation_filepath('jakber_hub.change')"
    )
    table = Path(folder, file)
    aside = table.with_name(f"{table.name}.aside")
    table.rename(aside)
    table.symlink_to("/dev/full")
    try:
        yield
    finally:
        table.unlink()
        aside.rename(table)


def test_a_push_into_a_full_disk_leaves_the_hub_as_it_was(hub: Hub, connect: Connect) -> None:
    hub.found()
    rows = plain(history(2))
    with no_room(hub), pytest.raises(psycopg.errors.DiskFull):
        push(connect(hub.member()), rows)
    assert hub.ask("SELECT * FROM jakber_hub.verify()") == []
    assert hub.ask("SELECT count(*) FROM jakber_hub.change") == [(0,)]
    assert push(connect(hub.member()), rows) == 6


def test_a_laptop_says_so_and_sends_everything_later(hub: Hub, laptop: Make) -> None:
    one = laptop("satu")
    one.write("kota", "Jakarta")
    with no_room(hub), pytest.raises(HubFull) as trouble:
        share(one, hub.member())
    assert "habis" in str(trouble.value)
    assert one.read() == {"kota": "Jakarta"}
    assert share(one, hub.member()).sent == 3
    assert hub.ask("SELECT sum(seq)::int FROM jakber_hub.device_max") == [(3,)]
