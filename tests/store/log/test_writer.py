"""What one change leaves in the log: numbers without holes, bases, heads, and its own label."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.store.log.rows import FIRST_LINK, TX, Change, decode, link

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

Raw = Callable[["Workspace"], sqlite3.Connection]


def log(connection: sqlite3.Connection, **where: Any) -> list[Change]:
    rules = " AND ".join(f"{name}=:{name}" for name in where) or "1"
    rows = connection.execute(f"SELECT * FROM change WHERE {rules} ORDER BY dev, seq", where)
    return [Change(*row) for row in rows]


def heads(connection: sqlite3.Connection, fld: str) -> set[tuple[int, int]]:
    return set(connection.execute("SELECT dev, seq FROM head WHERE fld=?", (fld,)))


def test_rows_are_numbered_without_holes_and_chained(
    workspace: Workspace, meeting: Any, raw: Raw
) -> None:
    for nth in range(3):
        with workspace.change(f"Rapat {nth}") as change:
            meeting(change, f"Rapat {nth}")
    rows = log(raw(workspace))
    assert [row.seq for row in rows] == list(range(1, len(rows) + 1))
    assert {row.dev for row in rows} == {0x1111}
    chk = FIRST_LINK
    for row in rows:
        assert row.chk == link(chk, row)
        chk = row.chk


def test_a_change_is_one_group_that_ends_with_its_label(
    workspace: Workspace, meeting: Any, raw: Raw
) -> None:
    with workspace.change("Catat rapat") as change:
        id_ = meeting(change)
    first = log(raw(workspace))
    with workspace.change("Ganti tempat") as change:
        change.session.get(e.Meeting, id_).venue = "Balai"
    second = log(raw(workspace))[len(first) :]
    assert {row.tx for row in first} == {1}
    assert {row.tx for row in second} == {len(first) + 1}
    label = second[-1]
    assert (label.ent, label.fld, decode(label.enc, label.val)) == (TX, "label", "Ganti tempat")
    assert label.row == (0x1111).to_bytes(8, "big") + (len(first) + 1).to_bytes(8, "big")
    assert {row.usr for row in second} == {"Nama Contoh"}
    groups = raw(workspace).execute("SELECT tx, label, undoes_tx FROM tx ORDER BY tx").fetchall()
    assert groups == [(1, "Catat rapat", None), (len(first) + 1, "Ganti tempat", None)]


def test_only_fields_that_hold_something_are_logged_at_birth(
    workspace: Workspace, meeting: Any, raw: Raw
) -> None:
    with workspace.change("Catat rapat") as change:
        meeting(change)
    logged = {row.fld for row in log(raw(workspace), ent="meeting")}
    assert {"title", "date", "status", "time_zone"} <= logged
    assert "venue" not in logged


def test_a_new_value_names_what_it_replaced(workspace: Workspace, meeting: Any, raw: Raw) -> None:
    with workspace.change("Catat rapat") as change:
        id_ = meeting(change)
    for venue in ("Balai Kota", None, "Balai Agung"):
        with workspace.change("Ganti tempat") as change:
            change.session.get(e.Meeting, id_).venue = venue
    written = log(raw(workspace), fld="venue")
    assert [one.val for one in written] == ["Balai Kota", None, "Balai Agung"]
    assert [one.base_seq for one in written] == [None, written[0].seq, written[1].seq]
    assert heads(raw(workspace), "venue") == {(0x1111, written[-1].seq)}


def test_a_value_that_stays_the_same_is_not_logged(
    workspace: Workspace, meeting: Any, raw: Raw
) -> None:
    with workspace.change("Catat rapat") as change:
        id_ = meeting(change, references=("satu",))
    before = log(raw(workspace))
    with workspace.change("Simpan lagi") as change:
        known = change.session.get(e.Meeting, id_)
        known.title, known.references, known.crosses_midnight = "Rapat Contoh", ("satu",), False
        known.venue = "Balai"
        known.venue = None
        known.alive = True
    assert log(raw(workspace)) == before


def test_one_cell_written_by_two_flushes_of_a_change_has_one_head(
    workspace: Workspace, meeting: Any, raw: Raw, problems: Any
) -> None:
    with workspace.change("Catat rapat") as change:
        row = change.session.get(e.Meeting, meeting(change))
        for venue in ("a", "b", "c"):
            row.venue = venue
            change.session.flush()
    written = log(raw(workspace), fld="venue")
    assert [one.val for one in written] == ["a", "b", "c"]
    assert {one.tx for one in written} == {1}
    assert heads(raw(workspace), "venue") == {(0x1111, written[-1].seq)}
    assert problems(workspace) == []


def test_a_value_written_by_two_laptops_at_once_has_two_heads_and_the_next_names_both(
    workspace: Workspace, meeting: Any, raw: Raw, problems: Any, laptop: Any, meet: Any, clock: Any
) -> None:
    with workspace.change("Catat rapat") as change:
        id_ = meeting(change)
    others = [laptop(0x2222), laptop(0x3333)]
    meet(workspace, *others)
    for other in others:
        clock.now += 50
        with other.change("Ganti judul") as change:
            change.session.get(e.Meeting, id_).title = f"Judul {other.device:x}"
    meet(workspace, *others)
    newest = log(raw(workspace), fld="title", dev=0x3333)[-1]
    with workspace.read() as session:
        assert session.get(e.Meeting, id_).title == "Judul 3333"

    with workspace.change("Putuskan judul") as change:
        change.session.get(e.Meeting, id_).title = "Judul bersama"
    last = log(raw(workspace), fld="title", dev=0x1111)[-1]
    assert (last.base_dev, last.base_seq) == (0x3333, newest.seq)
    assert json.loads(last.base_more) == [
        [0x2222, log(raw(workspace), fld="title", dev=0x2222)[-1].seq]
    ]
    assert last.hlc > newest.hlc
    assert heads(raw(workspace), "title") == {(0x1111, last.seq)}
    assert problems(workspace) == []


def test_the_clock_is_kept_with_the_change_and_rolled_back_with_it(
    workspace: Workspace, meeting: Any, raw: Raw, clock: Any
) -> None:
    with workspace.change("Catat rapat") as change:
        meeting(change)
    kept = raw(workspace).execute("SELECT v FROM meta WHERE k='hlc'").fetchone()[0]
    assert kept == log(raw(workspace))[-1].hlc
    clock.now += 10_000

    def fail() -> None:
        with workspace.change("Gagal") as change:
            meeting(change)
            change.session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert raw(workspace).execute("SELECT v FROM meta WHERE k='hlc'").fetchone()[0] == kept


def test_a_clock_set_back_still_gives_rising_stamps(
    workspace: Workspace, meeting: Any, raw: Raw, clock: Any, problems: Any
) -> None:
    for step in (0, -3_600_000, -86_400_000 * 400, 5):
        clock.now += step
        with workspace.change("Catat rapat") as change:
            meeting(change)
    stamps = [row.hlc for row in log(raw(workspace))]
    assert stamps == sorted(set(stamps))
    assert problems(workspace) == []


def test_a_change_that_writes_nothing_leaves_no_trace(workspace: Workspace, raw: Raw) -> None:
    with workspace.change("Tidak jadi"):
        pass
    assert log(raw(workspace)) == []
    assert raw(workspace).execute("SELECT count(*) FROM tx").fetchone() == (0,)


def test_a_label_of_any_length_is_kept(
    workspace: Workspace, meeting: Any, raw: Raw, problems: Any
) -> None:
    words = "Impor rapat “" + "judul panjang " * 60 + "”"
    with workspace.change(words) as change:
        meeting(change)
    assert raw(workspace).execute("SELECT label FROM tx").fetchone() == (words,)
    assert problems(workspace) == []
