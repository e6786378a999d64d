"""The attendance card of Pembahasan on a real workspace."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.attendance.count import AttendanceCount
from jakber_desktop.desktop.viewmodels.session.session import Session
from jakber_desktop.desktop.widgets.attendance.card import AttendanceCard, count_words
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.model.rows.attendance import OfficeSheet, Tally
from jakber_desktop.operations.attendance.deeds import clear
from jakber_desktop.operations.attendance.people import record_walk_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.tasks import Tasks


@pytest.fixture
def session(tasks: Tasks, sample_copy: Path, qtbot: QtBot) -> Iterator[Session]:
    made = Session(sample_copy, tasks, dt.date(2018, 4, 5))
    made.open_list()
    made.open_fully()
    qtbot.waitUntil(lambda: made.is_ready, timeout=10_000)
    yield made
    tasks.close()
    made.close()


@pytest.fixture
def meeting(session: Session) -> str:
    assert session.listing is not None
    return session.listing.page(MeetingFilter())[0].id


@pytest.fixture
def card(session: Session, meeting: str, qtbot: QtBot) -> AttendanceCard:
    troubles: list[BaseException] = []
    services: Any = SimpleNamespace(
        session=session, messages=SimpleNamespace(error=troubles.append)
    )
    made = AttendanceCard(AttendanceCount(session), services)
    qtbot.addWidget(made)
    made.resize(243, made.heightForWidth(243))
    made.show()
    made.follow(meeting)
    assert not troubles
    return made


def test_counts_are_honest_about_groups(card: AttendanceCard) -> None:
    assert card.words() == "6 orang + 3 unsur"
    assert card.accessibleName() == "Hadir: 6 orang + 3 unsur"
    assert "Badan Perencanaan" in card.accessibleDescription()
    assert "F9" in card.toolTip()


def test_a_new_arrival_is_counted_at_once(
    card: AttendanceCard, session: Session, meeting: str
) -> None:
    record_walk_in(session.workspace, meeting, "TRLH", position="Kepala Bidang", at="10:18")
    session.look_for_changes()
    assert card.words() == "7 orang + 3 unsur"


def test_an_unseen_card_reads_when_it_is_shown(
    card: AttendanceCard, session: Session, meeting: str
) -> None:
    card.hide()
    sheet = card.count.sheet
    assert sheet is not None
    clear(session.workspace, meeting, sheet.offices[0].rows[0].id)
    session.look_for_changes()
    assert card.words() == "6 orang + 3 unsur"
    card.show()
    assert card.words() == "5 orang + 3 unsur"


def test_enter_space_and_click_open(card: AttendanceCard, qtbot: QtBot) -> None:
    for press in (
        lambda: QTest.keyClick(card, Qt.Key.Key_Return),
        lambda: QTest.keyClick(card, Qt.Key.Key_Space),
        lambda: QTest.mouseClick(card, Qt.MouseButton.LeftButton),
    ):
        with qtbot.waitSignal(card.opened, timeout=10_000):
            press()


def test_it_is_a_button_for_who_hears_it(card: AttendanceCard) -> None:
    seen = QAccessible.queryAccessibleInterface(card)
    assert seen.role() == QAccessible.Role.Button
    assert seen.text(QAccessible.Text.Name) == "Hadir: 6 orang + 3 unsur"


def test_large_text_lists_the_offices_in_one_column(card: AttendanceCard) -> None:
    small = card.heightForWidth(243)
    theme().set_text_scale(1.3)
    try:
        assert card.heightForWidth(243) > 1.3 * small
        card.grab()
    finally:
        theme().set_text_scale(1.0)


def test_no_meeting_is_an_empty_card(card: AttendanceCard) -> None:
    card.follow(None)
    assert card.words() == ""
    card.grab()


@pytest.mark.parametrize(
    ("persons", "units", "words"),
    [(2, 0, ("2", "")), (0, 1, ("", "unsur")), (0, 2, ("", "2 unsur")), (1, 1, ("1", "+ unsur"))],
)
def test_an_office_with_a_group_says_so(persons: int, units: int, words: tuple[str, str]) -> None:
    tally = Tally(persons, units, 0, 0, 0, 0, 1)
    assert count_words(OfficeSheet("A", "Kantor A", "A", 0, (), tally)) == words
