"""The letter register: numbers booked, issued, void, used outside, inserted, and every gap (B2)."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from jakber_desktop.model.errors import (
    FieldInvalid,
    MeetingLocked,
    NotKeeper,
    NumberFrozen,
    NumberKept,
    NumberLent,
    NumberNotBetween,
    NumbersUsedUp,
    NumberTaken,
    NumberUnresolved,
)
from jakber_desktop.operations.history.deeds import undo
from jakber_desktop.operations.issuing.register import (
    book_number,
    call_device,
    hand_over_register,
    insert_number,
    issue_number,
    known_devices,
    lend_block,
    number_for,
    record_outside,
    register,
    take_number,
    void_number,
)
from jakber_desktop.operations.numbers.gaps import gaps_of
from jakber_desktop.operations.numbers.series import change_rules, change_series
from jakber_desktop.operations.settings.deeds import prefer_profile
from jakber_desktop.store.workspace import Workspace

if TYPE_CHECKING:
    from jakber_desktop.model.rows.numbers import NumberRow, Register

MARCH = dt.date(2018, 3, 28)
OWN, OTHER, THIRD = f"{0x1111:016x}", f"{0x2222:016x}", f"{0x3333:016x}"


def book(workspace: Workspace, day: int = 28, series: str = "UND") -> NumberRow:
    return book_number(workspace, series, date=dt.date(2018, 3, day), subject="Rapat Contoh")


def serials(found: Register, series: str = "UND") -> list[int]:
    return sorted(row.serial for row in found.numbers if row.series == series)


def gaps(workspace: Workspace) -> list[str]:
    return [gap.words for gap in register(workspace, 2018).gaps]


# --- one laptop -----------------------------------------------------------------------------------


def test_the_first_device_that_takes_a_number_keeps_the_register(workspace: Workspace) -> None:
    assert book(workspace).number == "001/UND/03/CO/2018"
    found = register(workspace, 2018)
    assert found.keeper
    assert [(b.first, b.last, b.left, b.own) for b in found.blocks] == [(1, 10, 9, True)]
    undo(workspace)
    assert register(workspace, 2018).numbers == ()
    assert book(workspace).number == "001/UND/03/CO/2018"


def test_every_series_and_year_counts_for_itself(workspace: Workspace) -> None:
    book(workspace)
    assert book(workspace).number == "002/UND/03/CO/2018"
    assert book(workspace, series="NOT").number == "001/NOT/03/CO/2018"
    next_year = book_number(workspace, "UND", date=dt.date(2019, 1, 2))
    assert next_year.number == "001/UND/01/CO/2019"
    assert register(workspace, 2018).years == (2019, 2018)


def test_the_keeper_takes_its_next_block_by_itself(workspace: Workspace) -> None:
    change_rules(workspace, block_size=2)
    assert [book(workspace).serial for _ in range(5)] == [1, 2, 3, 4, 5]
    assert [(b.first, b.last) for b in register(workspace, 2018).blocks] == [(1, 2), (3, 4), (5, 6)]


def test_an_issued_number_is_frozen(workspace: Workspace, refused: Callable[..., None]) -> None:
    row = book(workspace)
    issued = issue_number(workspace, row.id, dt.date(2018, 4, 2))
    assert (issued.number, issued.state) == ("001/UND/04/CO/2018", "issued")  # the letter's month
    refused(workspace, NumberFrozen, lambda: issue_number(workspace, row.id, MARCH))
    change_series(workspace, "UND", pattern="{serial:04}-{type}-{year}")
    assert register(workspace, 2018).numbers[0].number == "001/UND/04/CO/2018"
    assert book(workspace).number == "0002-UND-2018"


def test_a_number_stays_in_its_year(workspace: Workspace) -> None:
    row = book(workspace)
    with pytest.raises(FieldInvalid, match="tahun 2018"):
        issue_number(workspace, row.id, dt.date(2019, 1, 2))


def test_a_void_number_says_why_and_is_never_used_again(workspace: Workspace) -> None:
    row = book(workspace, 19)
    with pytest.raises(FieldInvalid):
        void_number(workspace, row.id, "  ")
    void_number(workspace, row.id, "tanggal rapat berubah")
    assert book(workspace).serial == 2
    assert gaps(workspace)[0] == "001 batal, 19 Maret: tanggal rapat berubah"
    with pytest.raises(NumberFrozen):
        void_number(workspace, row.id, "lagi")


def test_a_booked_number_is_used_by_the_paper_it_was_booked_for(
    office: Workspace, meeting: str
) -> None:
    booked = book_number(office, "NOT", date=MARCH, kind="notula", meeting_id=meeting)
    book(office, series="NOT")
    with office.change("Final") as change:
        text = take_number(change, "NOT", dt.date(2018, 4, 5), kind="notula", meeting=UUID(meeting))
    assert text == "001/NOT/04/CO/2018"
    found = number_for(office, meeting, "notula")
    assert found is not None
    assert (found.id, found.state) == (booked.id, "issued")
    assert number_for(office, meeting, "undangan") is None


def test_the_number_of_final_minutes_is_not_void_before_they_are_reopened(
    office: Workspace, meeting: str, lock: Callable[..., None]
) -> None:
    row = book_number(office, "NOT", date=MARCH, kind="notula", meeting_id=meeting)
    lock(office, meeting)
    with pytest.raises(MeetingLocked):
        void_number(office, row.id, "keliru")


def test_an_empty_slot_gives_no_number_and_names_itself(workspace: Workspace) -> None:
    prefer_profile(workspace, "national_2023")
    with pytest.raises(NumberUnresolved, match=r"\{class\}.*Pengaturan, bagian Penomoran"):
        book(workspace)
    series = next(s for s in register(workspace, 2018).series if s.key == "UND")
    assert series.next_number is None
    assert "{class}" in series.trouble
    change_series(workspace, "UND", archive_class="005")
    assert book(workspace).number == "B-001/005/CO/III/2018"


def test_two_series_never_give_the_same_text(workspace: Workspace) -> None:
    change_series(workspace, "UND", pattern="{serial:03}/{unit}/{year}")
    with pytest.raises(FieldInvalid, match=r"sama dengan Undangan; tambahkan \{type\}"):
        change_series(workspace, "NOT", pattern="{serial:03}/{unit}/{year}")


# --- outside, back-dated --------------------------------------------------------------------------


def test_numbers_used_outside_are_noted_and_passed_over(workspace: Workspace) -> None:
    rows = record_outside(workspace, "UND", "1–2", year=2018, subject="Surat lama")
    assert [row.number for row in rows] == ["001", "002"]
    assert book(workspace).number == "003/UND/03/CO/2018"
    record_outside(workspace, "UND", "005/UND/03/CO/2018", year=2018, date=MARCH)
    assert [book(workspace).serial for _ in range(2)] == [4, 6]
    assert gaps(workspace)[0] == "001–002 dipakai di luar aplikasi"
    with pytest.raises(NumberTaken, match="002"):
        record_outside(workspace, "UND", "2", year=2018)
    with pytest.raises(FieldInvalid):
        record_outside(workspace, "UND", "9–3", year=2018)


def test_a_number_of_another_pattern_is_noted_but_counts_nothing(workspace: Workspace) -> None:
    (row,) = record_outside(workspace, "ND", "123/-1.711.531", year=2018, date=MARCH)
    assert (row.number, row.serial) == ("123/-1.711.531", 0)
    assert book(workspace, series="ND").serial == 1
    with pytest.raises(NumberTaken):
        record_outside(workspace, "ND", "123/-1.711.531", year=2018)


def test_a_back_dated_number_follows_the_one_before_it_by_date(workspace: Workspace) -> None:
    for day in (5, 12, 20):
        book(workspace, day)
    assert insert_number(workspace, "UND", dt.date(2018, 3, 14)).number == "002.01/UND/03/CO/2018"
    assert insert_number(workspace, "UND", dt.date(2018, 3, 12)).number == "002.02/UND/03/CO/2018"
    for day in (1, 20, 25):  # before the first; not back-dated at all
        with pytest.raises(NumberNotBetween):
            insert_number(workspace, "UND", dt.date(2018, 3, day))
    assert book(workspace, 21).serial == 4


def test_a_back_dated_number_passes_over_one_that_stands_in_the_register(
    workspace: Workspace,
) -> None:
    for month in (1, 9):
        book_number(workspace, "ND", date=dt.date(2018, month, 1))
    record_outside(workspace, "UND", "001.01/ND/04/CO/2018", year=2018)
    row = insert_number(workspace, "ND", dt.date(2018, 4, 4))
    assert row.number == "001.02/ND/04/CO/2018"
    assert register(workspace, 2018).doubles == ()


def test_a_booked_number_is_not_issued_as_one_that_stands_in_the_register(
    workspace: Workspace, refused: Callable[..., None]
) -> None:
    row = book(workspace, series="ND")
    record_outside(workspace, "UND", "001/ND/10/CO/2018", year=2018, subject="Surat lama")
    refused(workspace, NumberTaken, lambda: issue_number(workspace, row.id, dt.date(2018, 10, 2)))
    assert issue_number(workspace, row.id, dt.date(2018, 9, 2)).number == "001/ND/09/CO/2018"


def test_a_slip_of_the_pen_does_not_end_a_series(workspace: Workspace) -> None:
    record_outside(workspace, "UND", "7", year=2018)
    record_outside(workspace, "UND", "999999/UND/03/CO/2018", year=2018)
    series = next(one for one in register(workspace, 2018).series if one.key == "UND")
    assert (series.next_number or "").startswith("008/UND/")
    assert [book(workspace).serial for _ in range(12)] == list(range(8, 20))


def test_a_day_between_two_numbers_is_inserted_not_put_behind(
    workspace: Workspace, refused: Callable[..., None]
) -> None:
    for day in (5, 20):
        book(workspace, day)
    words = refused(workspace, FieldInvalid, lambda: book(workspace, 12))
    assert "002/UND/03/CO/2018 sudah bertanggal Selasa, 20 Maret 2018; pakai Sisipkan" in str(words)
    row = book(workspace, 21)
    refused(workspace, FieldInvalid, lambda: issue_number(workspace, row.id, dt.date(2018, 3, 6)))
    assert insert_number(workspace, "UND", dt.date(2018, 3, 12)).number == "001.01/UND/03/CO/2018"
    assert book(workspace, 1).serial == 4  # before the first there is no place


# --- undo -----------------------------------------------------------------------------------------


def test_no_undo_frees_a_number_that_was_issued(
    workspace: Workspace, refused: Callable[..., None]
) -> None:
    issue_number(workspace, book(workspace).id, MARCH)
    undo(workspace)
    refused(workspace, NumberKept, lambda: undo(workspace))
    assert [row.state for row in register(workspace, 2018).numbers] == ["booked"]
    assert book(workspace).serial == 2


def test_no_undo_makes_a_void_number_valid(
    workspace: Workspace, refused: Callable[..., None]
) -> None:
    void_number(workspace, book(workspace).id, "keliru")
    refused(workspace, NumberKept, lambda: undo(workspace))
    assert [row.state for row in register(workspace, 2018).numbers] == ["void"]


def test_a_noted_number_may_be_taken_back(workspace: Workspace) -> None:
    record_outside(workspace, "UND", "7", year=2018)
    undo(workspace)
    assert register(workspace, 2018).numbers == ()


# --- several laptops ------------------------------------------------------------------------------


@pytest.fixture
def copied(
    workspace: Workspace, clock: Callable[[], int], tmp_path: Path
) -> Iterator[Callable[[int], Workspace]]:
    """Copies of the database as other devices: a copy gets a number of its own."""
    made: list[Workspace] = []

    def copy(device: int) -> Workspace:
        path = tmp_path / f"{device}.jakber"
        with sqlite3.connect(workspace.path) as source, sqlite3.connect(path) as target:
            source.backup(target)
            target.execute("UPDATE meta SET v=? WHERE k='dev'", (device,))
        target.close()
        source.close()
        made.append(Workspace(path, clock=clock))
        return made[-1]

    yield copy
    for one in made:
        one.close()


def test_two_offline_laptops_issue_fifty_each_without_a_double(
    workspace: Workspace, copied: Callable[[int], Workspace]
) -> None:
    book(workspace)
    lend_block(workspace, "UND", 2018, OTHER, 50)
    lend_block(workspace, "UND", 2018, THIRD, 50)
    one, two = copied(0x2222), copied(0x3333)
    given = [book(laptop) for _ in range(50) for laptop in (one, two)]
    for laptop in (one, two):
        with pytest.raises(NumbersUsedUp, match="laptop pemegang buku"):
            book(laptop)
    keeping = [book(workspace) for _ in range(20)]  # the keeper goes on meanwhile
    numbers = [row.number for row in given + keeping]
    assert len(set(numbers)) == len(numbers) == 120
    registers = [register(laptop, 2018) for laptop in (workspace, one, two)]
    merged = {row.id: row for found in registers for row in found.numbers}
    assert len(merged) == 121
    assert {gap.kind for gap in gaps_of("UND", merged.values(), registers[0].blocks)} == {"booked"}
    assert all(found.doubles == () for found in registers)
    assert [gap.words for gap in registers[1].gaps] == [
        "001 dipesan, belum terbit",
        "002–010 blok Laptop 1111, belum dipakai",
        "011–060 dipesan, belum terbit",
    ]
    assert gaps(workspace) == [
        "001–010 dipesan, belum terbit",
        "011–060 blok Laptop 2222, belum dipakai",
        "061–110 blok Laptop 3333, belum dipakai",
        "111–121 dipesan, belum terbit",
    ]


def test_only_the_keeper_lends_blocks(
    workspace: Workspace, copied: Callable[[int], Workspace]
) -> None:
    call_device(workspace, OWN, "SEKRETARIAT-01")
    book(workspace)
    other = copied(0x2222)
    with pytest.raises(NotKeeper, match="SEKRETARIAT-01"):
        lend_block(other, "UND", 2018, THIRD, 5)
    with pytest.raises(NumbersUsedUp):
        book(other)
    assert not register(other, 2018).keeper
    with pytest.raises(FieldInvalid):
        hand_over_register(other, OTHER, "")
    hand_over_register(other, OTHER, "laptop lama rusak")
    assert book(other).serial == 11
    assert register(other, 2018).keeper


def test_a_number_in_another_laptops_block_is_not_noted_here(workspace: Workspace) -> None:
    book(workspace)
    lend_block(workspace, "UND", 2018, OTHER, 10, name="SEKRETARIAT-02")
    with pytest.raises(NumberLent, match="SEKRETARIAT-02"):
        record_outside(workspace, "UND", "015/UND/03/CO/2018", year=2018)
    assert [device.name for device in known_devices(workspace)] == [
        "Laptop 1111", "SEKRETARIAT-02",
    ]  # fmt: skip


def test_a_block_that_was_lent_is_never_lent_again(workspace: Workspace) -> None:
    lend_block(workspace, "UND", 2018, OTHER, 10)
    undo(workspace)  # the other laptop may have it already
    assert lend_block(workspace, "UND", 2018, THIRD, 10) == (11, 20)


def test_spans_that_were_used_outside_are_one_gap(workspace: Workspace) -> None:
    for start in range(1, 601, 300):
        record_outside(workspace, "UND", f"{start}–{start + 299}", year=2018)
    found = register(workspace, 2018)
    assert serials(found) == list(range(1, 601))
    assert [gap.words for gap in found.gaps] == ["001–600 dipakai di luar aplikasi"]
