"""The agenda as a table model."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from jakber_desktop.desktop.models.agenda_model import MINUTES, PRESENTER, TITLE, AgendaModel
from jakber_desktop.model.rows.agenda import AgendaRow

NAMES = {"BAPPEDA": "Badan Perencanaan"}


def row(item: str, number: str, **fields: Any) -> AgendaRow:
    plain: dict[str, Any] = {
        "title": f"Butir {item}", "presenter": None, "planned_minutes": None, "starts_at": None,
        "outcome": "planned", "late": False, "confidential": False, "points": 0,
    }  # fmt: skip
    return AgendaRow(id=item, number=number, **(plain | fields))


@pytest.fixture
def model(qapp: Any) -> AgendaModel:
    made = AgendaModel()
    made.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        made, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    made.show([row(name, nth) for nth, name in enumerate("abcd", 1)], NAMES, editable=True)
    return made


def ids(model: AgendaModel) -> str:
    found = [model.item(nth) for nth in range(model.rowCount())]
    return "".join(one.id for one in found if one is not None)


@pytest.mark.parametrize("wanted", ["dcba", "bxacd", "", "xyz", "acd", "adxb", "abcd"])
def test_rows_come_go_and_move_without_a_reset(model: AgendaModel, wanted: str) -> None:
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    kept = {name: QPersistentModelIndex(model.index(nth, 0)) for nth, name in enumerate("abcd")}
    model.show([row(name, nth) for nth, name in enumerate(wanted, 1)], NAMES, editable=True)
    assert ids(model) == wanted
    assert resets == []
    for name, index in kept.items():
        assert (index.row() if index.isValid() else -1) == wanted.find(name)


def test_a_row_tells_itself_in_one_sentence(model: AgendaModel) -> None:
    full = row("a", 1, presenter="BAPPEDA", planned_minutes=30, late=True, confidential=True)
    model.show([full], NAMES, editable=True)
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Butir 1: Butir a, penyaji Badan Perencanaan, 30 menit, susulan, tertutup"
    assert model.index(0, MINUTES).data() == "30 mnt"
    assert model.index(0, PRESENTER).data(Qt.ItemDataRole.ToolTipRole) == "Badan Perencanaan"


def test_typed_values_are_asked_for_and_not_kept(model: AgendaModel) -> None:
    asked: list[tuple[str, str, object]] = []
    model.edited.connect(lambda item, field, value: asked.append((item, field, value)))
    model.setData(model.index(1, TITLE), "  Judul baru ")
    model.setData(model.index(1, TITLE), "   ")  # an item without words is none
    model.setData(model.index(2, MINUTES), "25")
    model.setData(model.index(2, MINUTES), "")  # nothing stood there: no change
    model.setData(model.index(3, PRESENTER), "BAPPEDA")
    assert asked == [
        ("b", "title", "Judul baru"), ("c", "planned_minutes", 25), ("d", "presenter", "BAPPEDA"),
    ]  # fmt: skip
    assert model.index(1, TITLE).data() == "Butir b"


def test_what_may_only_be_read_is_neither_edited_nor_moved(model: AgendaModel) -> None:
    model.show([row("a", 1)], NAMES, editable=False)
    flags = model.flags(model.index(0, 0))
    assert not flags & Qt.ItemFlag.ItemIsEditable
    assert not flags & Qt.ItemFlag.ItemIsDragEnabled
