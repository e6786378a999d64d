"""A finding of Notula leads to the very row or field that puts it right (06, G4)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.desktop.shown.findings import FindingRow
from jakber_desktop.operations.meeting_records import meeting_record
from tests.desktop.screens.live_desk import LiveDesk, meeting_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

    Opener = Callable[..., MainWindow]


@pytest.fixture
def desk(open_window: Opener, tmp_path: Path, qtbot: QtBot) -> LiveDesk:
    made = meeting_file(
        tmp_path,
        people=[{"key": "nama", "name": "Nama Contoh", "office": "BAPPEDA"}],
        decisions=[{"text": "Rapat menyepakati jadwal.", "agenda_item": 1}],
        action_items=[{"text": "Kirim laporan", "responsible_office": "JAKBER"}],
        attendance=[
            {"office": "BAPPEDA", "status": "present", "person": "nama"},
            {"office": "TGUPP", "status": "present", "position": "Staf TGUPP", "group": True},
        ],
    )
    return LiveDesk(open_window(made, today=dt.date(2018, 4, 4)), qtbot)


def follow(desk: LiveDesk, path: str) -> None:
    """Take the fix of a finding in Notula."""
    desk.page.show_stage("minutes")
    desk.idle()
    row = FindingRow("V06", "error", "Contoh.", "", None, 0.0, path)
    desk.page.minutes.form.findingsList.finding_opened.emit(row)
    desk.qtbot.wait(1)  # the reveal comes with the next round of events
    desk.idle()


def test_a_follow_up_without_a_date_opens_at_its_date(desk: LiveDesk) -> None:
    follow(desk, "action_items[0].due_date")
    panel = desk.screen.form.outcomesPane.form.cardPanel
    assert panel.card is not None
    assert panel.card.code == "T-1"
    assert desk.focus() is panel.fields()["due"].editor


def test_a_decision_without_an_item_opens_at_its_item(desk: LiveDesk) -> None:
    follow(desk, "decisions[0].agenda_item")
    panel = desk.screen.form.outcomesPane.form.cardPanel
    assert panel.form.titleLabel.text() == "Keputusan K-1"
    assert desk.focus() is panel.fields()["item"].editor


def test_an_item_without_an_outcome_is_chosen_in_the_agenda(desk: LiveDesk) -> None:
    follow(desk, "agenda[1].outcome")
    agenda = desk.screen.form.agendaPane.form.agendaList
    assert desk.focus() is agenda
    assert agenda.chosen().title == "Laporan kemajuan"


def test_a_group_without_a_number_opens_at_its_number(desk: LiveDesk) -> None:
    follow(desk, "attendance[1].headcount")
    page: Any = desk.page.attendance
    assert page.view_model.row.position == "Staf TGUPP"
    assert desk.focus() is page.form.panel.fields()["headcount"].editor


def test_a_letter_without_a_date_opens_at_its_date(desk: LiveDesk) -> None:
    follow(desk, "invitation.date")
    page: Any = desk.page._stages["invitation"]
    assert desk.focus() is page.form.letterPanel.field("date").editor


def test_a_session_without_times_asks_for_them(desk: LiveDesk, dialogs: Any) -> None:
    dialogs.text = "9.05"
    follow(desk, "meeting.opened_at")
    dialogs.text = "10.40"
    follow(desk, "meeting.closed_at")
    assert dialogs.suggested == ["09.00", "11.00"]
    head = meeting_record(desk.session.workspace, desk.meeting).meeting
    assert (head.opened_at, head.closed_at) == ("09:05", "10:40")


def test_a_wrong_staff_number_leads_to_the_person(desk: LiveDesk) -> None:
    follow(desk, "people[0].employee_no")
    page: Any = desk.window.navigator.page()
    assert page.view_model.card is not None
    assert page.view_model.card.line.name == "Nama Contoh"
