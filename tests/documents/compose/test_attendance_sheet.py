"""The daftar hadir in its three modes (naskah-dinas §5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jakber_desktop.documents.compose.kinds import ComposeOptions, compose_document
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.tree import Table

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.documents.compose.kinds import SheetMode
    from jakber_desktop.documents.tree import Row
    from jakber_desktop.model.record import MeetingRecord

    Make = Callable[..., MeetingRecord]
    Write = Callable[..., str]

RULES = PROFILES["dki_2021"]


def table(record: MeetingRecord, mode: SheetMode | None = None) -> Table:
    document = compose_document("daftar-hadir", record, RULES, ComposeOptions(mode=mode))
    return next(block for block in document.blocks if isinstance(block, Table))


def words(row: Row, column: int) -> list[str]:
    return ["".join(run.text for run in text) for text in row.cells[column].paragraphs]


def test_the_blank_sheet_has_ten_rows_an_office_and_room_for_others(sample: MeetingRecord) -> None:
    groups = table(sample, "blank").groups
    assert [len(group.rows) for group in groups] == [10] * 7
    assert groups[0].heading == "Biro KDH dan KLN"
    assert groups[-1].heading.startswith("Kantor lain")
    assert not any(words(row, 1) or words(row, 2) for group in groups for row in group.rows)


def test_rows_are_numbered_through_and_signatures_zigzag(sample: MeetingRecord) -> None:
    rows = [row for group in table(sample).groups for row in group.rows]
    assert [words(row, 0) for row in rows] == [[str(n)] for n in range(1, len(rows) + 1)]
    assert [row.cells[-1].shifted for row in rows[:4]] == [False, True, False, True]
    assert all(row.min_height >= 10 for row in rows)


def test_the_office_heads_its_rows_and_has_no_column(sample: MeetingRecord) -> None:
    columns = [column.heading for column in table(sample).columns]
    assert columns == ["No.", "Nama", "Jabatan", "Telepon/\npos-el", "Tanda tangan"]
    assert sum(column.width for column in table(sample).columns) == 165


def test_every_office_of_a_prefilled_sheet_has_a_spare_row(sample: MeetingRecord) -> None:
    for group in table(sample).groups:
        assert len(group.rows) >= 3
        assert not words(group.rows[-1], 2)


def test_those_invited_get_a_row_once(meeting: Make) -> None:
    record = meeting(
        people=[{"key": "p", "name": "Nama Contoh"}],
        attendance=[{"office": "A", "position": "Kepala A", "status": "present"}],
        invitation={
            "recipients": [
                {"office": "A", "addressee": "Kepala A"},
                {"office": "B", "person": "p"},
                {"office": "B", "addressee": "Kepala B"},
            ]
        },
    )
    rows = [row for group in table(record).groups for row in group.rows]
    assert [words(row, 2) for row in rows if words(row, 2)] == [["Kepala A"], ["Kepala B"]]
    assert [words(row, 1) for row in rows if words(row, 1)] == [["Nama Contoh"]]


def test_a_group_of_four_gets_four_rows_to_sign(meeting: Make) -> None:
    entry = {"office": "A", "position": "staf A", "group": True, "status": "present"}
    known = table(meeting(attendance=[{**entry, "headcount": 4}])).groups[0]
    assert [words(row, 2) for row in known.rows] == [["Staf A"]] * 4 + [[]]
    crowd = table(meeting(attendance=[{**entry, "headcount": 500}])).groups[0]
    assert words(crowd.rows[0], 2) == ["Staf A", "(500\u00a0orang)"]


def test_the_final_sheet_tells_who_came(full: MeetingRecord, text_of: Write) -> None:
    text = text_of("daftar-hadir", full, mode="final")
    assert "Kehadiran" in text
    assert "Tanda tangan" not in text
    assert "Mewakili (disposisi)" in text
    assert "Hadir (daring)" in text
    assert "Izin; menghadiri lokakarya" in text
    assert "Waktu: pukul 09.10–11.45 WIB" in text
    assert len([r for g in table(full, "final").groups for r in g.rows]) == len(full.attendance)


@pytest.mark.parametrize(("status", "column"), [("held", "Kehadiran"), ("planned", "Tanda tangan")])
def test_without_a_choice_a_held_meeting_is_final(
    status: str, column: str, meeting: Make, text_of: Write
) -> None:
    assert column in text_of("daftar-hadir", meeting(meeting={"status": status}))


def test_a_sheet_to_sign_is_a_form_and_no_draft(full: MeetingRecord) -> None:
    def draft(mode: SheetMode) -> bool:
        return compose_document("daftar-hadir", full, RULES, ComposeOptions(mode=mode)).draft

    assert [draft("blank"), draft("prefilled"), draft("final")] == [False, False, True]


@pytest.mark.parametrize("mode", ["blank", "prefilled", "final"])
def test_a_meeting_without_people_or_offices_still_has_a_sheet(
    mode: str, meeting: Make, text_of: Write
) -> None:
    text = text_of("daftar-hadir", meeting(offices=[]), mode=mode)
    assert "None" not in text
    assert "DAFTAR HADIR" in text
