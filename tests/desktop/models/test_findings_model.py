"""The rows of the findings panel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from jakber_desktop.desktop.models.findings_model import FindingsModel
from jakber_desktop.desktop.shown.findings import FindingRow, Findings

Role = Qt.ItemDataRole
FOUND = Findings(
    required=(FindingRow("V06", "error", "Notulis belum ditunjuk.", "Daftar hadir", 2, 40.0),),
    advised=(
        FindingRow("EJAAN", "warning", "“analisa” sebaiknya “analisis”.", "Agenda 1, butir 1"),
    ),
    settled=("Hari dan tanggal", "3 agenda terisi", "Kehadiran 6 kantor"),
    known=True,
)


@pytest.fixture
def model(qtmodeltester: object) -> FindingsModel:
    made = FindingsModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.show(FOUND)
    return made


def _words(model: FindingsModel, role: Role = Role.DisplayRole) -> list[str]:
    return [model.index(row).data(role) for row in range(model.rowCount())]


def test_headings_stand_over_what_they_name(model: FindingsModel) -> None:
    assert _words(model) == [
        "Wajib sebelum final",
        "Notulis belum ditunjuk.",
        "Disarankan",
        "“analisa” sebaiknya “analisis”.",
        "Sudah beres",
        "Hari dan tanggal, 3 agenda terisi",
        "Kehadiran 6 kantor",
    ]


def test_an_empty_part_has_no_heading(model: FindingsModel) -> None:
    model.show(Findings(settled=("Hari dan tanggal",), known=True))
    assert _words(model) == ["Sudah beres", "Hari dan tanggal"]
    model.show(Findings())
    assert _words(model) == []


def test_only_findings_can_be_chosen(model: FindingsModel) -> None:
    enabled = [
        row
        for row in range(model.rowCount())
        if model.flags(model.index(row)) & Qt.ItemFlag.ItemIsSelectable
    ]
    assert enabled == model.finding_rows() == [1, 3]


def test_a_screen_reader_hears_kind_sentence_and_place(model: FindingsModel) -> None:
    spoken = _words(model, Role.AccessibleTextRole)
    assert spoken[1] == "Wajib: Notulis belum ditunjuk. Daftar hadir, halaman 3"
    assert spoken[3] == "Disarankan: “analisa” sebaiknya “analisis”. Agenda 1, butir 1"
    assert spoken[5] == "Sudah beres: Hari dan tanggal, 3 agenda terisi"


def test_the_same_findings_again_keep_the_rows(model: FindingsModel) -> None:
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.show(FOUND)
    assert resets == []
