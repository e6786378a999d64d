"""The window of rows: months, pages, ten thousand meetings."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from jakber_desktop.desktop.models.meetings_model import PAGE, MeetingsModel, MonthRow
from jakber_desktop.desktop.words.meeting import row_sentence
from jakber_desktop.model.rows import MeetingRow, OfficeTag

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

Reader = "Callable[[MeetingRow | None, int], tuple[MeetingRow, ...]]"


def rows_of(count: int, *, every: int = 3) -> list[MeetingRow]:
    """Meetings, newest first, one every so many days."""
    newest = dt.date(2018, 6, 30)
    return [
        MeetingRow(
            id=f"{nth:032x}",
            date=newest - dt.timedelta(days=every * nth),
            start="09:00" if nth % 2 else None,
            title=f"Rapat {nth}",
            number=None,
            offices=(OfficeTag("BAPPEDA", "Bappeda", 2),),
            chip="minutes_open",
            stages=("done", "done", "work", "none", "none", "none"),
        )
        for nth in range(count)
    ]


def reader(rows: list[MeetingRow], asked: list[int] | None = None) -> Callable[..., object]:
    """Keyset pages over a list."""

    def read(after: MeetingRow | None, limit: int) -> tuple[MeetingRow, ...]:
        if asked is not None:
            asked.append(limit)
        start = rows.index(after) + 1 if after is not None else 0
        return tuple(rows[start : start + limit])

    return read


def test_the_model_obeys_qt_from_reset_to_the_last_page(qtbot: QtBot) -> None:
    model = MeetingsModel(row_sentence)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.start(reader(rows_of(170)))
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.meetings == 170
    model.start(reader([]))
    assert model.rowCount() == 0


def test_only_the_first_page_is_read_at_first(qtbot: QtBot) -> None:
    asked: list[int] = []
    model = MeetingsModel(row_sentence)
    model.start(reader(rows_of(10_000), asked))
    assert asked == [PAGE]
    assert model.meetings == PAGE


def test_months_head_their_meetings_and_count_them_when_complete(qtbot: QtBot) -> None:
    model = MeetingsModel(row_sentence)
    model.start(reader(rows_of(60)))
    first = model.row_at(0)
    assert isinstance(first, MonthRow)
    assert (first.month, first.count) == (dt.date(2018, 6, 1), 10)
    last = model.row_at(model.heading_rows()[-1])
    assert isinstance(last, MonthRow)
    assert last.count is None  # more of this month may follow
    model.fetch(PAGE)
    last = model.row_at(model.heading_rows()[-1])
    assert isinstance(last, MonthRow)
    assert last.count is not None
    counted = [model.row_at(row).count for row in model.heading_rows()]  # type: ignore[union-attr]
    assert sum(counted) == 60


def test_a_month_that_spans_two_pages_has_one_heading(qtbot: QtBot) -> None:
    model = MeetingsModel(row_sentence)
    model.start(reader(rows_of(200, every=1)))
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    months = [model.row_at(row).month for row in model.heading_rows()]  # type: ignore[union-attr]
    assert len(months) == len(set(months)) == 7


def test_headings_cannot_be_chosen(qtbot: QtBot) -> None:
    model = MeetingsModel(row_sentence)
    model.start(reader(rows_of(5)))
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEnabled
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable


def test_a_row_is_one_sentence_for_a_screen_reader(qtbot: QtBot) -> None:
    model = MeetingsModel(row_sentence)
    model.start(reader(rows_of(2)))
    said = model.data(model.index(2), Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Rabu, 27 Juni 2018 09.00, Rapat 1, Belum bernomor, Bappeda, Notula belum final"
    )
