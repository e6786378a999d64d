"""The sheet of attendance as lines, and its offices as tiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from jakber_desktop.desktop.models.attendance_model import AttendanceModel
from jakber_desktop.desktop.models.offices_model import OfficesModel
from jakber_desktop.desktop.words.attendance import (
    attending_words,
    came_words,
    remark_words,
    sheet_words,
)
from jakber_desktop.model.rows.attendance import AttendanceSheet, OfficeSheet, SheetRow, Tally

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def _row(nth: int, status: str = "expected", **more: object) -> SheetRow:
    return SheetRow(
        f"r{nth}", "A", f"Kepala {nth}", "", status, recipient=f"r{nth}", **more,  # type: ignore[arg-type]
    )  # fmt: skip


def _sheet(*offices: tuple[SheetRow, ...]) -> AttendanceSheet:
    made = tuple(
        OfficeSheet(f"K{n}", f"Kantor {n}", f"K {n}", n, rows, _tally(rows))
        for n, rows in enumerate(offices)
    )
    return AttendanceSheet("m", False, made, _tally([r for o in offices for r in o]), "")


def _tally(rows: list[SheetRow] | tuple[SheetRow, ...]) -> Tally:
    came = sum(row.here for row in rows)
    return Tally(came, 0, len(rows), came, len(rows) - came, 0, 1)


@pytest.fixture
def model(qtbot: QtBot) -> AttendanceModel:
    made = AttendanceModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.show(_sheet((_row(1), _row(2)), (_row(3),)))
    return made


def test_headings_stand_before_their_rows_and_cannot_be_chosen(model: AttendanceModel) -> None:
    assert model.rowCount() == 5
    assert model.flags(model.index(0)) == Qt.ItemFlag.ItemNeverHasChildren
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable
    assert model.index_of("r3").row() == 4
    assert not model.index_of("gone").isValid()


def test_a_tick_renews_its_line_and_not_the_list(qtbot: QtBot, model: AttendanceModel) -> None:
    with (
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.waitSignal(model.dataChanged) as told,
    ):
        model.show(_sheet((_row(1), _row(2)), (_row(3, "present"),)))
    first, last, *_ = told.args
    assert (first.row(), last.row()) == (3, 4)  # with its heading, which counts


def test_another_row_resets_the_list(qtbot: QtBot, model: AttendanceModel) -> None:
    with qtbot.waitSignal(model.modelReset):
        model.show(_sheet((_row(1), _row(2)), (_row(3), _row(4))))


def test_one_office_can_be_shown_alone(model: AttendanceModel) -> None:
    model.show(_sheet((_row(1), _row(2)), (_row(3),)), "K1")
    assert [model.data(model.index(n)) for n in range(2)] == ["Kantor 1", "Kepala 3"]


def test_the_tiles_say_what_they_count(qtbot: QtBot) -> None:
    tiles = OfficesModel()
    QAbstractItemModelTester(tiles, QAbstractItemModelTester.FailureReportingMode.Fatal, tiles)
    tiles.show(_sheet((_row(1, "present"),), (_row(3),)), "K0")
    role = Qt.ItemDataRole.AccessibleTextRole
    assert tiles.data(tiles.index(0), role) == (
        "Kantor 0, 1 dari 1, lengkap, hanya kantor ini yang tampil"
    )
    assert tiles.data(tiles.index(1), role) == "Kantor 1, 0 dari 1"


def test_words_are_honest_about_what_is_not_known() -> None:
    group = _row(1, "proxy", position="staf Bappeda", group=True)
    group = replace(group, attending="staf Bappeda")
    assert attending_words(group) == "Staf Bappeda, jumlah?"
    assert attending_words(replace(group, headcount=3)) == "Staf Bappeda, 3 orang"
    assert attending_words(_row(1, "proxy")) == "Wakil belum disebut"
    assert attending_words(_row(1, "excused")) == "—"


def test_a_remark_joins_what_there_is() -> None:
    row = _row(1, "proxy", role="co_chair", proxy_basis="assignment_letter", left_at="10:15")
    assert remark_words(row) == "Pendamping · Surat tugas · pulang 10.15"


def test_counts_say_persons_and_groups_apart() -> None:
    sheet = _sheet((_row(1),))
    assert sheet_words(sheet) == "0 orang"
    assert sheet_words(replace(sheet, tally=replace(sheet.tally, persons=6, units=3))) == (
        "6 orang + 3 unsur"
    )
    assert came_words(replace(sheet.tally, walk_ins=2)) == "0 dari 1 · 2 tambahan"
