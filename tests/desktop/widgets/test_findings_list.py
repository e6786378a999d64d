"""Walking the findings with keys and mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from jakber_desktop.desktop.shown.findings import FindingRow, Findings
from jakber_desktop.desktop.widgets.minutes.findings_list import FindingsList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = (
    "Jumlah “unsur staf Kedeputian Gubernur bidang Tata Ruang dan Lingkungan Hidup” belum "
    "diketahui; tulis angkanya bila sudah ada, agar jumlah peserta pada notula lengkap."
)
FOUND = Findings(
    required=tuple(
        FindingRow("V06", "error", f"Isian {n} kosong.", "Data rapat", 0, 10.0 * n) for n in (1, 2)
    ),
    advised=(FindingRow("JUMLAH", "warning", LONG, "Daftar hadir, baris 3"),),
    settled=("Hari dan tanggal",),
    known=True,
)


@pytest.fixture
def findings(qtbot: QtBot) -> FindingsList:
    made = FindingsList()
    qtbot.addWidget(made)
    made.resize(343, 400)
    made.show_findings(FOUND)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def chosen(findings: FindingsList) -> list[FindingRow]:
    findings.setCurrentIndex(QModelIndex())  # taking the focus chose the first one
    told: list[FindingRow] = []
    findings.finding_chosen.connect(told.append)
    return told


def test_walking_goes_round_in_the_order_shown(
    findings: FindingsList, chosen: list[FindingRow]
) -> None:
    for _ in range(4):
        findings.next_finding()
    assert chosen == [*FOUND.rows, FOUND.rows[0]]
    findings.previous_finding()
    assert findings.chosen() == FOUND.rows[2]


def test_taking_the_focus_chooses_the_first(findings: FindingsList) -> None:
    assert findings.hasFocus()
    assert findings.chosen() == FOUND.rows[0]
    assert findings.selectionModel().isSelected(findings.currentIndex())


def test_walking_back_begins_at_the_last(findings: FindingsList, chosen: list[FindingRow]) -> None:
    findings.previous_finding()
    assert chosen == [FOUND.rows[2]]


def test_a_single_finding_is_told_again(findings: FindingsList, chosen: list[FindingRow]) -> None:
    findings.show_findings(Findings(required=FOUND.required[:1], known=True))
    findings.next_finding()
    findings.next_finding()
    assert chosen == [FOUND.rows[0]] * 2


def test_walking_nothing_does_nothing(findings: FindingsList, chosen: list[FindingRow]) -> None:
    findings.show_findings(Findings(known=True))
    findings.next_finding()
    assert chosen == []
    assert findings.chosen() is None


def test_arrow_keys_skip_headings(
    qtbot: QtBot, findings: FindingsList, chosen: list[FindingRow]
) -> None:
    findings.setFocus()
    for _ in range(5):
        qtbot.keyClick(findings, Qt.Key.Key_Down)
    assert chosen[-1] == FOUND.rows[2]
    qtbot.keyClick(findings, Qt.Key.Key_Up)
    assert chosen[-1] == FOUND.rows[1]


def test_a_click_on_the_chosen_one_goes_there_again(
    qtbot: QtBot, findings: FindingsList, chosen: list[FindingRow]
) -> None:
    at = findings.visualRect(findings.model().index(1, 0)).center()
    for _ in range(2):
        qtbot.mouseClick(findings.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen == [FOUND.rows[0]] * 2


def test_every_row_shows_all_its_lines_and_keeps_its_height_once_chosen(
    qtbot: QtBot, findings: FindingsList
) -> None:
    def places() -> list[QRect]:
        rows = range(findings.model().rowCount())
        return [findings.visualRect(_row(findings, row)) for row in rows]

    before = places()
    assert before[4].height() > 3 * 20 + 16 + 2 * 8
    findings.previous_finding()
    QApplication.processEvents()
    assert places() == before
    assert findings.model().index(4, 0).data(Qt.ItemDataRole.ToolTipRole) == LONG


def test_one_click_opens_even_where_choosing_brings_the_row_into_sight(
    qtbot: QtBot, findings: FindingsList
) -> None:
    opened: list[FindingRow] = []
    findings.finding_opened.connect(opened.append)
    findings.resize(343, findings.visualRect(_row(findings, 4)).center().y() + 12)
    QApplication.processEvents()
    place = findings.visualRect(_row(findings, 4))
    button = findings.button_at(QPoint(place.right() - 24, place.center().y()))
    assert button is not None
    qtbot.mouseClick(findings.viewport(), Qt.MouseButton.LeftButton, pos=button.center())
    assert findings.visualRect(_row(findings, 4)) != place  # it moved under the mouse
    assert opened == [FOUND.rows[2]]


def test_what_is_settled_takes_the_lines_it_needs(findings: FindingsList) -> None:
    long = "Kehadiran 12 kantor dan unsur tercatat lengkap"
    findings.show_findings(Findings(settled=("Pimpinan", long), known=True))
    QApplication.processEvents()
    assert findings.visualRect(_row(findings, 1)).height() >= 2 * 16 + 6


def test_the_list_never_scrolls_sideways(findings: FindingsList) -> None:
    findings.resize(200, 400)
    assert findings.horizontalScrollBar().maximum() == 0


def _row(findings: FindingsList, row: int) -> QModelIndex:
    return findings.model().index(row, 0)


@pytest.mark.parametrize("width", [240, 288, 330])
def test_no_sentence_lies_over_the_next_when_the_list_gets_narrower(
    findings: FindingsList, qtbot: QtBot, width: int
) -> None:
    words = "Belum ada peserta yang tercatat hadir pada rapat ini"
    rows = tuple(FindingRow("V06", "error", words[:n], "Daftar") for n in range(24, len(words), 3))
    findings.resize(420, 900)
    findings.show_findings(Findings(required=rows, known=True))
    qtbot.wait(1)
    findings.resize(width, 900)
    qtbot.wait(1)
    model, delegate = findings.model(), findings.itemDelegate()
    places = [model.index(row, 0) for row in range(model.rowCount())]
    wanted = [delegate.sizeHint(QStyleOptionViewItem(), place).height() for place in places]
    assert [findings.visualRect(place).height() for place in places] == wanted


def test_rows_grow_with_their_sentence_when_the_panel_narrows(findings: FindingsList) -> None:
    row = findings.model().index(findings.model().rowCount() - 3)  # the long one
    before = findings.visualRect(row).height()
    findings.resize(230, 400)
    QApplication.processEvents()
    for n in range(findings.model().rowCount()):
        at = findings.visualRect(findings.model().index(n))
        assert at.height() == findings.sizeHintForRow(n)
    assert findings.visualRect(row).height() > before


def test_the_button_of_a_row_leads_to_its_field(findings: FindingsList, qtbot: QtBot) -> None:
    told: list[FindingRow] = []
    findings.finding_opened.connect(told.append)
    second = findings.visualRect(findings.model().index(2))
    button = findings.button_at(QPoint(second.right() - 24, second.center().y()))
    assert button is not None
    assert button.height() >= 28
    qtbot.mouseClick(findings.viewport(), Qt.MouseButton.LeftButton, pos=button.center())
    assert told == [FOUND.rows[1]]
    passed = FindingRow("V06", "error", "Isian 1 kosong.", "Data rapat", reason="Memang kosong")
    findings.show_findings(Findings(passed=(passed,), known=True))
    QApplication.processEvents()
    row = findings.visualRect(findings.model().index(1))
    assert findings.button_at(QPoint(row.right() - 24, row.center().y())) is None
