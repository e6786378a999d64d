"""Two and three laptops and one folder: everything arrives, once, in any order, cheaply."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from jakber_desktop.model.errors import FolderUnreachable, FolderUnsuitable
from jakber_desktop.sync import course


def test_two_laptops_have_the_same_after_they_met(laptop):
    one, two = laptop("satu"), laptop("dua")
    one.write("kop", "A")
    two.write("kota", "B")
    one.sync()
    two.sync()
    one.sync()
    assert one.read() == two.read() == {"kop": "A", "kota": "B"}
    assert one.vector() == two.vector()


def test_each_counts_what_it_sent_and_received(laptop):
    one, two = laptop("satu"), laptop("dua")
    one.write("kop", "A")
    sent = one.sync()
    assert (sent.sent, sent.received) == (3, 0)
    received = two.sync()
    assert (received.sent, received.received, received.packages_in) == (0, 3, 1)


def test_a_sync_with_nothing_new_writes_nothing(laptop, share):
    one, two = laptop("satu"), laptop("dua")
    one.write("kop", "A")
    for _ in range(2):
        one.sync()
        two.sync()
    before = {path: path.stat().st_mtime_ns for path in share.rglob("*")}
    again = one.sync()
    assert (again.sent, again.received, again.refused) == (0, 0, [])
    assert {path: path.stat().st_mtime_ns for path in share.rglob("*")} == before


def test_a_wiped_folder_fills_again(laptop, share):
    import shutil

    one, two = laptop("satu"), laptop("dua")
    one.write("kop", "A")
    one.sync()
    two.sync()
    shutil.rmtree(share / "jakber-1")
    two.write("kota", "B")
    two.sync()
    third = laptop("tiga")
    third.sync()
    assert third.read() == {"kop": "A", "kota": "B"}  # the first one's rows were carried


def test_rows_travel_through_a_second_folder(laptop, tmp_path):
    one, two, three = laptop("satu"), laptop("dua"), laptop("tiga")
    other = tmp_path / "Stik"
    other.mkdir()
    one.write("kop", "A")
    one.sync()
    two.sync()
    two.sync(share=other)
    three.sync(share=other)
    assert three.read() == {"kop": "A"}
    three.write("kop", "B")
    three.sync(share=other)
    two.sync(share=other)
    two.sync()
    one.sync()
    assert one.read() == {"kop": "B"}


def test_a_gap_waits_for_the_missing_file(laptop, share):
    one, two = laptop("satu"), laptop("dua")
    one.write("a", "1")
    one.sync()
    one.write("b", "2")
    one.sync()
    first, _ = one.files_of()
    folder = share / "jakber-1" / f"{one.device:016x}"
    hidden = (folder / first).rename(share / first)
    waited = two.sync()
    assert (waited.packages_waiting, waited.refused, two.read()) == (1, [], {})
    hidden.rename(folder / first)
    assert two.sync().packages_waiting == 0
    assert two.read() == {"a": "1", "b": "2"}


def test_a_damaged_file_is_refused_and_the_others_go_in(laptop, share):
    one, two, three = laptop("satu"), laptop("dua"), laptop("tiga")
    one.write("a", "1")
    two.write("b", "2")
    one.sync()
    two.sync()
    (name,) = one.files_of()
    path = share / "jakber-1" / f"{one.device:016x}" / name
    sound = path.read_bytes()
    path.write_bytes(sound[:100] + b"\xff" + sound[101:])
    done = three.sync()
    assert [refusal.code for refusal in done.refused] == ["package_unlike_name"]
    assert three.read() == {"b": "2"}
    path.write_bytes(sound)
    assert three.sync().refused == []
    assert three.read() == {"a": "1", "b": "2"}


def test_a_missing_folder_is_told(laptop, tmp_path):
    with pytest.raises(FolderUnreachable):
        laptop("satu").sync(share=tmp_path / "tidak ada")


def test_the_folder_of_the_live_database_is_no_shared_folder(laptop):
    one = laptop("satu")
    with pytest.raises(FolderUnsuitable):
        one.sync(share=one.path.parent)


def test_nothing_half_done_stays_beside_the_database(laptop, share):
    one, two = laptop("satu"), laptop("dua")
    for number in range(3):
        one.write(f"n{number}", "x")
        one.sync()
    folder = share / "jakber-1" / f"{one.device:016x}"
    second = folder / one.files_of()[1]
    second.write_bytes(second.read_bytes()[:3000])
    room = two.path.with_name(f"{two.path.name}.sinkron")
    room.mkdir()
    (room / "masuk-lama").mkdir()
    (room / "masuk-lama" / "copy").write_bytes(b"x")
    assert len(two.sync().refused) == 1
    two.sync(report=lambda _told: False)
    one.sync()
    two.sync()
    assert [path.name for path in room.iterdir()] in ([], ["kunci"])


def test_a_package_is_vetted_without_an_open_read(laptop, monkeypatch):
    """A read that stays open keeps SQLite's write-ahead log from being emptied."""
    monkeypatch.setattr(course, "_ASK_EVERY_S", 0)
    one, two = laptop("satu"), laptop("dua")
    one.write("a", "1")
    one.sync()
    found = []

    def empty_the_log(_told: object) -> bool:
        two.workspace.note("catatan", str(len(found)))
        with closing(sqlite3.connect(two.path, timeout=0)) as connection:
            found.extend(connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())
        return True

    two.sync(report=empty_the_log)
    assert len(found) > 5
    assert set(found) == {(0, 0, 0)}  # never busy


def test_cancelling_keeps_what_was_done(laptop):
    one, two = laptop("satu"), laptop("dua")
    for number in range(3):
        one.write(f"n{number}", "x")
        one.sync()
    steps = []
    stopped = two.sync(report=lambda told: steps.append(told) or len(steps) < 3)
    assert stopped.cancelled
    assert 0 < stopped.received < 9
    two.sync()
    assert len(two.read()) == 3
