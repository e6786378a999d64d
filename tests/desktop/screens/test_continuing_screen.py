"""Rangkaian and Topik on a real database, driven by keys."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from jakber_desktop.desktop.words.palette import hit_row
from jakber_desktop.model.rows.palette import Hit
from jakber_desktop.operations.agenda.deeds import add_item
from jakber_desktop.operations.discussion.deeds import add_point
from jakber_desktop.operations.finalising.deeds import finalise
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.life import close_meeting, open_meeting
from jakber_desktop.operations.meetings.occurrences import make_occurrence
from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.operations.series.deeds import add_series
from jakber_desktop.operations.series.reading import all_series, detail
from jakber_desktop.operations.topics.deeds import attach_item, start_topic
from jakber_desktop.operations.topics.reading import topics
from jakber_desktop.operations.topics.suggesting import topics_of
from jakber_desktop.operations.workspaces import check_workspace, create_workspace
from tests.desktop.screens.hands import FormHands
from tests.identities import forget_identity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.screens.continuing.continuing_screen import ContinuingScreen
    from jakber_desktop.desktop.shell.main_window import MainWindow

    Open = Callable[..., MainWindow]

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
START, TODAY = dt.date(2018, 4, 4), dt.date(2018, 4, 20)
MAY, JUNE = dt.date(2018, 5, 2), dt.date(2018, 6, 6)


class Desk(FormHands):
    """A window at Rangkaian dan topik, and short words for what a person does there."""

    def __init__(self, window: MainWindow, qtbot: QtBot, tasks: Any) -> None:
        super().__init__(window, qtbot, tasks)
        self.go("view_series")

    def go(self, action: str) -> None:
        self.window.services.actions[action].trigger()
        self.settle()

    @property
    def page(self) -> ContinuingScreen:
        page: Any = self.window.navigator.page()
        return page

    def settle(self) -> None:
        super().settle()
        self.qtbot.wait(0)

    def lines(self, pane: Any) -> list[tuple[str, ...]]:
        return [(row.title, *row.lines) for row in pane.form.panel.form.list.rows.rows()]


@pytest.fixture(scope="session")
def _filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rangkaian") / "rangkaian.jakber"
    workspace = create_workspace(path, user="Nama Contoh")
    rule = "FREQ=MONTHLY;BYDAY=1WE"
    series = add_series(workspace, name="Monitoring", rule=rule, starts_on=START)
    meeting = make_occurrence(workspace, series, START)
    item = add_item(workspace, meeting, "Nota dinas kepada Gubernur")
    add_item(workspace, meeting, "Nota dinas kepada Gubernur, lanjutan")
    add_point(workspace, item, "Rancangan selesai.")
    attach_item(workspace, item, start_topic(workspace, item, "Penunjukan CRO"))
    workspace.close()
    return forget_identity(path)


@pytest.fixture
def desk(
    open_window: Open, _filled: Path, tmp_path: Path, qtbot: QtBot, tasks: Any
) -> Iterator[Desk]:
    path = tmp_path / "rangkaian.jakber"
    path.write_bytes(_filled.read_bytes())
    made = Desk(open_window(path, today=TODAY), qtbot, tasks)
    yield made
    made.settle()
    assert check_workspace(made.workspace) == ()


def states(desk: Desk) -> list[tuple[dt.date, str, str]]:
    """The days from April to June as the core has them."""
    (row,) = all_series(desk.workspace, TODAY)
    found = detail(desk.workspace, row.id, TODAY, START, dt.date(2018, 6, 30)).days
    return [(one.day, one.state, one.reason) for one in found]


def test_a_series_with_final_minutes_offers_to_take_the_other_in(desk: Desk, dialogs: Any) -> None:
    pane, model = desk.page.series, desk.page.series.model
    meeting = next(day.meeting_id for day in model.days() if day.meeting_id)
    open_meeting(desk.workspace, meeting, "9.00")
    close_meeting(desk.workspace, meeting, "10.00")
    finalise(desk.workspace, meeting, reason="Sumbernya tidak mencatatnya", date=START)
    other = add_series(desk.workspace, name="Pemantauan")
    create_meeting(desk.workspace, "Rapat lain", MAY, series="Pemantauan")
    desk.window.services.session.look_for_changes()
    desk.settle()
    assert model.row().text == "Monitoring"
    dialogs.yes = True
    desk.window.services.actions["merge_series"].trigger()
    (menu,) = pane.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == ["Pemantauan"]
    desk.qtbot.keyClick(menu, Key.Key_Return)
    desk.settle()
    assert dialogs.asked[-1] == "Gabungkan ke arah sebaliknya?"
    assert [row.text for row in all_series(desk.workspace, TODAY)] == ["Monitoring"]
    assert other != model.row().id


def test_a_day_becomes_a_meeting_by_one_key(desk: Desk) -> None:
    pane = desk.page.series
    assert desk.window.windowTitle() == "Rangkaian rapat — JakBer Desktop"
    assert pane.form.panel.form.factsLabel.text() == "Setiap Rabu pertama"
    told = desk.lines(pane)
    assert told[0] == ("Rabu, 4 April 2018", "Monitoring", "Direncanakan")
    assert told[1] == ("Rabu, 2 Mei 2018", "Terjadwal, belum ada rapat")
    desk.key(Key.Key_Return)  # to the days, which begin at the next one
    assert desk.focus() is pane.form.panel.form.list
    assert pane.form.panel.form.mainButton.text() == "Buat rapat"
    desk.key(Key.Key_Return)
    assert desk.window.in_workspace()
    made = desk.window.meeting_shown()
    assert made is not None
    assert meeting_record(desk.workspace, made).meeting.date == MAY
    add_series(desk.workspace, name="Awal")
    desk.qtbot.keyClick(desk.window, Key.Key_8, CTRL)  # to the series of the meeting shown
    desk.settle()
    assert desk.lines(pane)[1][0:2] == ("Rabu, 2 Mei 2018", "Monitoring")


def test_a_day_moves_is_called_off_and_comes_back(desk: Desk, dialogs: Any) -> None:
    desk.key(Key.Key_Return)
    desk.key(Key.Key_M)
    desk.type("9/5/2018")
    desk.key(Key.Key_Tab)
    desk.type("Gubernur berhalangan")
    desk.key(Key.Key_Return)
    assert states(desk)[1] == (dt.date(2018, 5, 9), "moved", "Gubernur berhalangan")
    assert "semula Rabu, 2 Mei 2018" in desk.lines(desk.page.series)[1][1]
    desk.key(Key.Key_B)
    assert states(desk)[1][:2] == (MAY, "planned")
    dialogs.text = "Libur panjang"
    desk.key(Key.Key_Delete)
    assert states(desk)[1] == (MAY, "cancelled", "Libur panjang")
    desk.key(Key.Key_Z, CTRL)
    assert states(desk)[1][:2] == (MAY, "planned")


def test_a_wrong_day_keeps_the_form_open(desk: Desk) -> None:
    desk.key(Key.Key_Return)
    desk.key(Key.Key_M)
    desk.type("2/5/2018")
    desk.key(Key.Key_Tab)
    desk.type("Salah")
    desk.key(Key.Key_Return)
    assert "Tulis hari yang lain" in desk.form().errorLabel.text()
    desk.key(Key.Key_Escape)
    assert states(desk)[1][:2] == (MAY, "planned")


def test_a_series_is_made_with_a_rule_in_words(desk: Desk) -> None:
    desk.key(Key.Key_Insert)
    form = desk.form()
    desk.type("Rapat mingguan")
    form.rhythmBox.show_text("week")
    assert form.weekFrame.isVisible()
    assert not form.monthFrame.isVisible()
    form.mondayBox.setChecked(True)
    form.intervalEdit.setText("2")
    form.endBox.show_text("times")
    form.endEdit.setText("x")
    assert form.toldLabel.text() == "Tulis berapa kali rapatnya."
    form.endEdit.setText("10")
    assert form.toldLabel.text().startswith("Senin dan Jumat, dua pekan sekali, 10 kali: Jumat, 20")
    form.startEdit.setFocus()
    desk.key(Key.Key_Tab)
    assert form.holidayBox.hasFocus()
    desk.key(Key.Key_Return)  # from the last field, although a list of choices
    (_, made) = all_series(desk.workspace, TODAY)
    assert made.rule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=10"
    assert desk.page.series.form.panel.form.titleLabel.text() == "Rapat mingguan"
    desk.key(Key.Key_F2)
    form = desk.form()
    assert (form.rhythmBox.text(), form.intervalEdit.text(), form.endEdit.text()) == (
        "week", "2", "10",
    )  # fmt: skip
    form.rhythmBox.show_text("raw")
    form.rawEdit.setText("FREQ=KADANG")
    desk.key(Key.Key_Return)
    assert "FREQ=WEEKLY;BYDAY=WE" in desk.form().errorLabel.text()
    form.rawEdit.setText("FREQ=MONTHLY;BYDAY=2TU,4TU")
    desk.key(Key.Key_Return)
    assert all_series(desk.workspace, TODAY)[1].rule == "FREQ=MONTHLY;BYDAY=2TU,4TU"
    desk.key(Key.Key_Delete)
    assert len(all_series(desk.workspace, TODAY)) == 1


def test_a_topic_leads_to_its_item_and_takes_in_like_ones(desk: Desk) -> None:
    desk.go("view_topics")
    pane = desk.page.topics
    assert desk.lines(pane) == [
        (
            "Rabu, 4 April 2018 · Monitoring",
            "Agenda 1: Nota dinas kepada Gubernur (direncanakan)", "– Rancangan selesai.",
        )
    ]  # fmt: skip
    desk.key(Key.Key_Return)
    desk.key(Key.Key_Insert)
    menu: Any = desk.focus()
    assert isinstance(menu, QMenu)
    assert "lanjutan" in menu.actions()[0].text()
    desk.key(Key.Key_Return)
    assert len(desk.lines(pane)) == 2
    desk.key(Key.Key_Delete)  # the chosen one is the first
    assert [line[1] for line in desk.lines(pane)] == [
        "Agenda 2: Nota dinas kepada Gubernur, lanjutan (direncanakan)"
    ]
    desk.key(Key.Key_Return)
    assert desk.window.in_workspace()
    page: Any = desk.window.navigator.page()
    assert page.place() == "workspace.discussion"


def test_topics_are_named_closed_and_found_again(desk: Desk, dialogs: Any) -> None:
    desk.go("view_topics")
    pane = desk.page.topics
    dialogs.text = "Peta banjir"
    desk.key(Key.Key_Insert)
    assert pane.form.panel.form.titleLabel.text() == "Peta banjir"
    assert pane.form.panel.form.bodyStack.currentWidget() is pane.form.panel.form.emptyState
    dialogs.text = "Peta kerentanan"
    desk.key(Key.Key_F2)
    desk.key(Key.Key_S)
    assert [(one.text, one.closed_on) for one in topics(desk.workspace)] == [
        ("Penunjukan CRO", None), ("Peta kerentanan", TODAY),
    ]  # fmt: skip
    assert [row.text for row in pane.model.rows.entries()] == ["Penunjukan CRO"]
    pane.model.set_state("closed")
    assert [row.text for row in pane.model.rows.entries()] == ["Peta kerentanan"]


def test_an_item_is_followed_from_persiapan_by_a_key(desk: Desk, dialogs: Any) -> None:
    meeting = detail(desk.workspace, all_series(desk.workspace, TODAY)[0].id, TODAY).days[0]
    desk.window.show_stage(meeting.meeting_id, "preparation")
    desk.settle()
    page: Any = desk.window.navigator.page()
    item = meeting_record(desk.workspace, meeting.meeting_id).agenda[1].id
    assert item is not None
    stage = page._page()
    stage.form.agendaTable.choose(item.hex)
    desk.key(Key.Key_U, CTRL | SHIFT)
    menu: Any = desk.focus()
    assert isinstance(menu, QMenu)
    desk.key(Key.Key_Return)
    assert topics_of(desk.workspace, item.hex) == ("Penunjukan CRO",)
    dialogs.text = "Surat Gubernur"
    desk.key(Key.Key_U, CTRL | SHIFT)
    desk.key(Key.Key_Up)  # the last line: another topic, or a new one
    desk.key(Key.Key_Return)
    assert topics_of(desk.workspace, item.hex) == ("Penunjukan CRO", "Surat Gubernur")
    desk.window.services.actions["follow_topic"].trigger()
    desk.window.show_list()  # before the topics are read
    desk.settle()
    assert not isinstance(desk.focus(), QMenu)


def test_what_a_search_found_is_shown_there(desk: Desk) -> None:
    (topic,), (series,) = topics(desk.workspace), all_series(desk.workspace, TODAY)
    desk.window.show_list()
    for kind, row in (("topic", topic), ("series", series)):
        hit: Any = Hit(kind, row.id, row.text)  # type: ignore[arg-type]
        desk.window.palette_deeds.open_row(hit_row(hit), new_window=False)
        desk.settle()
        pane: Any = desk.page.topics if kind == "topic" else desk.page.series
        assert desk.page.place() == f"continuing.{'topics' if kind == 'topic' else 'series'}"
        assert pane.form.panel.form.titleLabel.text() == row.text


def test_the_history_of_a_topic_is_shown_as_it_prints(desk: Desk) -> None:
    desk.go("view_topics")
    desk.key(Key.Key_P, CTRL)
    desk.settle()
    assert desk.window.papers._dialog is not None
    assert desk.window.papers._dialog.model.drawn is not None
    desk.window.papers._dialog.close()
    desk.settle()
