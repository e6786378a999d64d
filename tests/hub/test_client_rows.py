"""Two databases that share through a real server: rows both ways, equal at the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from jakber_desktop.sync.hub import pull as pulling
from tests.hub.conftest import Hub
from tests.hub.laptops import quiet, share
from tests.sync.conftest import Laptop

Make = Callable[..., Laptop]


def test_what_two_laptops_write_is_equal_on_both(hub: Hub, laptop: Make) -> None:
    one, other = laptop("satu"), laptop("dua")
    one.write("kota", "Jakarta")
    other.write("alamat", "Jalan Merdeka")
    sent = share(one, hub.member())
    assert (sent.received, sent.sent) == (0, 3)
    got = share(other, hub.member())
    assert got.received == 3
    assert got.sent == 3
    assert not got.refused
    share(one, hub.member())
    assert one.read() == other.read() == {"alamat": "Jalan Merdeka", "kota": "Jakarta"}
    nothing = share(one, hub.member())
    assert (nothing.sent, nothing.received) == (0, 0)


def test_what_both_changed_is_a_conflict_on_both(hub: Hub, laptop: Make) -> None:
    one, other = laptop("satu"), laptop("dua")
    one.write("kota", "Jakarta")
    quiet(hub.member(), one, other)
    one.write("kota", "Bandung")
    other.write("kota", "Bogor")
    quiet(hub.member(), one, other)
    assert one.read() == other.read()
    assert one.vector() == other.vector()
    with one.workspace.read() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM conflict").scalar() == 1


def test_long_histories_come_in_pieces_of_whole_changes(
    hub: Hub, laptop: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = laptop("satu"), laptop("dua")
    for nth in range(12):
        one.write(f"nama {nth}", "x" * nth)
    share(one, hub.member())
    monkeypatch.setattr(pulling, "PIECE", 2)  # a change has three rows: more than a piece
    steps: list[Any] = []
    got = share(other, hub.member(), report=lambda step: steps.append(step) or True)
    assert got.received == 36
    assert got.packages_in > 3
    assert one.read() == other.read()
