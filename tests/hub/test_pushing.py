"""What the hub takes and refuses, whatever client speaks to it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import psycopg
import pytest

from jakber_desktop.store.log.rows import Change
from tests.hub.conftest import Hub
from tests.hub.rows import erased, history, plain, push, sealed
from tests.sync.packing import DEV, OTHER, chained, label, row

WAITING = """
SELECT 1 FROM pg_stat_activity
WHERE datname = current_database() AND wait_event_type = 'Lock' AND wait_event = 'advisory'"""
Connect = Callable[[str], psycopg.Connection[Any]]


@pytest.fixture
def member(hub: Hub, connect: Connect) -> psycopg.Connection[Any]:
    hub.found()
    return connect(hub.member())


def refused(
    connection: psycopg.Connection[Any], rows: list[Any], dev: int = DEV
) -> tuple[str, str]:
    """The error of a push: its state and its detail."""
    with pytest.raises(psycopg.Error) as error:
        push(connection, rows, dev)
    return error.value.sqlstate or "", error.value.diag.message_detail or ""


def stored(hub: Hub) -> list[Any]:
    return hub.ask("SELECT dev, seq, chk FROM jakber_hub.change ORDER BY 1, 2")


def test_rows_come_out_byte_for_byte(hub: Hub, member: psycopg.Connection[Any]) -> None:
    rows = plain(chained(STRANGE))
    assert push(member, rows) == len(rows)
    names = 'dev,seq,tx,hlc,base_dev,base_seq,sv,enc,ent,fld,"row",chk,usr,base_more,val'
    assert hub.ask(f"SELECT {names} FROM jakber_hub.change ORDER BY seq") == rows
    assert hub.ask("SELECT * FROM jakber_hub.verify()") == []


def test_a_repeated_or_overlapping_push_changes_nothing(
    hub: Hub, member: psycopg.Connection[Any]
) -> None:
    rows = plain(history(4))
    assert push(member, rows[:6]) == 6
    before = hub.ask("SELECT xmin::text, * FROM jakber_hub.change")
    assert push(member, rows[:6]) == push(member, rows[3:6]) == 6
    assert hub.ask("SELECT xmin::text, * FROM jakber_hub.change") == before
    assert push(member, rows) == 12
    assert hub.ask("SELECT seq, chk FROM jakber_hub.device_max") == [(12, rows[-1][11])]


def test_two_pushes_of_one_device_at_once_wait_for_each_other(
    hub: Hub, member: psycopg.Connection[Any], connect: Connect
) -> None:
    rows, twin = plain(history(2)), plain(history(2, first="Rapat lain"))
    same, other = connect(hub.member()), connect(hub.member())
    with ThreadPoolExecutor(2) as pool:
        with member.transaction():
            assert push(member, rows) == 6
            again, fork = pool.submit(push, same, rows), pool.submit(refused, other, twin)
            while len(hub.ask(WAITING)) < 2:
                assert not again.done()
                assert not fork.done()
        assert again.result() == 6
        assert fork.result() == ("JH003", "1")
    assert [chk for _, _, chk in stored(hub)] == [one[11] for one in rows]


def test_rows_behind_a_gap_are_told_where_to_go_on(
    hub: Hub, member: psycopg.Connection[Any]
) -> None:
    rows = plain(history(3))
    push(member, rows[:3])
    assert refused(member, rows[6:]) == ("JH002", "3")
    assert refused(member, rows[3:4] + rows[5:6]) == ("JH001", "")
    assert len(stored(hub)) == 3


def test_another_history_is_a_fork_wherever_it_parts(
    hub: Hub, member: psycopg.Connection[Any]
) -> None:
    rows, twin = history(3), history(2) + history(3)[6:]
    other = plain(chained([*twin[:3], twin[3]._replace(val="Rapat lain"), *twin[4:]]))
    push(member, plain(rows)[:6])
    assert refused(member, other) == ("JH003", "4")  # it overlaps
    assert refused(member, other[6:]) == ("JH003", "7")  # it goes on from what is not here
    assert [chk for _, _, chk in stored(hub)] == [one.chk for one in rows[:6]]


@pytest.mark.parametrize(
    ("change", "state"),
    [
        (lambda one: one._replace(val="Rapat palsu"), ("JH006", "2")),
        (lambda one: one._replace(usr="Orang Lain"), ("JH006", "2")),
        (lambda one: one._replace(chk=bytes(8)), ("JH006", "2")),
        (lambda one: one._replace(tx=2), ("JH006", "2")),
        (lambda one: one._replace(ent="Meeting"), ("23514", "")),
        (lambda one: one._replace(row=bytes(15)), ("23514", "")),
        (lambda one: one._replace(enc=1), ("23514", "")),
        (lambda one: one._replace(base_dev=7), ("23514", "")),
        (lambda one: one._replace(dev=OTHER), ("JH001", "")),
        (lambda one: one._replace(seq=3), ("23505", "")),
    ],
)
def test_a_row_that_was_tampered_with_takes_its_push_down(
    hub: Hub, member: psycopg.Connection[Any], change: Callable[[Change], Change], state: Any
) -> None:
    rows = history(1)
    found = refused(member, plain([rows[0], change(rows[1]), rows[2]]))
    assert found[0] == state[0]
    assert found[1] == state[1] or state[0].startswith("23")
    assert stored(hub) == []


def test_only_the_first_row_may_begin_a_hub(hub: Hub, member: psycopg.Connection[Any]) -> None:
    broken = history(1)
    assert refused(member, plain([broken[0]._replace(chk=bytes(8)), *broken[1:]])) == ("JH006", "1")
    assert refused(member, plain(broken[1:])) == ("JH002", "0")
    assert stored(hub) == []


def test_a_row_goes_on_a_group_or_begins_one(hub: Hub, member: psycopg.Connection[Any]) -> None:
    rows = history(2)
    push(member, plain(rows[:3]))
    rows = chained([*rows[:3], *(one._replace(tx=1) for one in rows[3:])])
    assert refused(member, plain(rows[3:])) == ("JH001", "4")


def test_an_erased_value_keeps_its_place_in_the_chain(
    hub: Hub, member: psycopg.Connection[Any], connect: Connect
) -> None:
    rows = history(2)
    push(member, plain([erased(rows[0]), *rows[1:]]))
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        member.execute("SELECT jakber_hub.erase(%s, 4)", (DEV,))
    with connect(hub.url) as admin:
        admin.execute("SET ROLE jakber_hub_admin")
        admin.execute("SELECT jakber_hub.erase(%s, 4), jakber_hub.erase(%s, 6)", (DEV, DEV))
    found = hub.ask("SELECT enc, val FROM jakber_hub.change ORDER BY seq")
    assert found[3] == (3, b"b" + (erased(rows[3]).val or b""))  # type: ignore[operator]
    assert found[5][0] == 0  # a group keeps its label
    assert hub.ask("SELECT * FROM jakber_hub.verify()") == []


def test_a_sealed_hub_checks_the_chain_of_what_it_cannot_read(hub: Hub, connect: Connect) -> None:
    hub.found("00" * 96)
    member = connect(hub.member())
    rows = sealed([b"tersegel satu", b"tersegel dua", b"tersegel tiga"])
    assert push(member, rows[:2]) == 2
    assert push(member, rows) == 3
    forged = sealed([b"tersegel satu", b"tersegel lain", b"tersegel tiga", b"empat"])
    assert refused(member, forged) == ("JH003", "2")
    four = sealed([b"tersegel satu", b"tersegel dua", b"tersegel tiga", b"empat", b"lima"])[3:]
    assert refused(member, [four[0], (*four[1][:4], b"diganti")]) == ("JH006", "5")
    assert refused(member, plain(history(1, dev=OTHER)), OTHER)[0] == "JH005"
    assert hub.ask("SELECT * FROM jakber_hub.verify()") == []


def test_a_plain_hub_takes_no_sealed_rows(hub: Hub, member: psycopg.Connection[Any]) -> None:
    assert refused(member, sealed([b"tersegel"]))[0] == "JH005"


def test_damage_on_the_servers_disk_is_found(hub: Hub, member: psycopg.Connection[Any]) -> None:
    push(member, plain(history(3)))
    push(member, plain(history(3, dev=OTHER)), OTHER)
    hub.ask(
        "UPDATE jakber_hub.change SET val = 'tRapat palsu' WHERE dev = %s AND seq = 4 RETURNING 1",
        OTHER,
    )
    assert hub.ask("SELECT * FROM jakber_hub.verify()") == [(OTHER, 4)]
    hub.ask("DELETE FROM jakber_hub.change WHERE dev = %s AND seq = 9 RETURNING 1", DEV)
    assert hub.ask("SELECT * FROM jakber_hub.verify()") == [(DEV, 9), (OTHER, 4)]


STRANGE = [
    row(1, 1, value=None),
    row(2, 1, value=-5),
    row(3, 1, value='Teks \x00 \x1f \x7f " \\ / é 漢 🙂   \b\f\n\r\t'),
    row(4, 1, value="Rapat " * 500),
    row(5, 1, usr='Nama\x00\x00 "Contoh" \\ \x01\x00', base_dev=OTHER, base_seq=9),
    row(6, 1, usr="", base_dev=OTHER, base_seq=9, base_more="[[7, 1],\n[8,2]]"),
    row(7, 1, usr="\x00", val=""),
    row(8, 1, usr='"', val="A" * 3000),
    label(9, 1),
]
