"""Rows with ids: what a view is on stays where it was."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from jakber_desktop.desktop.models.keyed_list import ROW_ROLE, KeyedListModel


class Row(NamedTuple):
    id: str
    words: str = ""


class Rows(KeyedListModel[Row]):
    def title(self, row: Row) -> str:
        return row.words

    def sentence(self, row: Row) -> str:
        return f"baris {row.words}"


def rows(ids: str) -> list[Row]:
    return [Row(one, one) for one in ids]


@pytest.mark.parametrize(
    ("before", "after"),
    [("", "abc"), ("abc", "abc"), ("abc", "ac"), ("abc", "xabyc"), ("abc", "cab"), ("abc", "")],
)
def test_any_list_becomes_any_other(before: str, after: str) -> None:
    model = Rows()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(rows(before))
    model.show(rows(after))
    assert [row.id for row in model.rows()] == list(after)
    assert [model.place_of(one) for one in after] == list(range(len(after)))
    tester.deleteLater()


def test_a_row_that_stays_keeps_its_index() -> None:
    model = Rows()
    model.show(rows("abc"))
    kept = QPersistentModelIndex(model.index(2))
    model.show([Row("x"), Row("b"), Row("c", "baru")])
    assert kept.row() == 2
    assert kept.data(ROW_ROLE) == Row("c", "baru")


def test_only_what_differs_is_told_as_changed() -> None:
    model = Rows()
    model.show(rows("abc"))
    told: list[int] = []
    model.dataChanged.connect(lambda first, _last: told.append(first.row()))
    model.show([*rows("ab"), Row("c", "baru")])
    assert told == [2]
