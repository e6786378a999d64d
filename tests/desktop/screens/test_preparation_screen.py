"""Persiapan on the real sample database, driven by keys."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QMenu, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.form_field import FormField
from jakber_desktop.model import entities
from jakber_desktop.operations.agenda.deeds import add_item
from jakber_desktop.operations.attendance.roles import set_leader
from jakber_desktop.operations.directory.people import add_person
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.workspaces import check_workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.screens.preparation.preparation_screen import PreparationScreen
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.model.record import MeetingRecord

    Open = Callable[..., MainWindow]

Key = Qt.Key
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """A window at the Persiapan of the sample, and short words for what a person does there."""

    def __init__(self, window: MainWindow, qtbot: QtBot, tasks: Any) -> None:
        self.window, self.qtbot, self.tasks = window, qtbot, tasks
        window.actions_of["open_meeting"].trigger()
        window.actions_of["stage_1"].trigger()
        page: Any = window.navigator.page()
        self.page: PreparationScreen = page.preparation
        self.form = self.page.form
        self.settle()

    @property
    def workspace(self) -> Any:
        return self.window.services.session.workspace

    def record(self) -> MeetingRecord:
        meeting = self.page.view_model.meeting_id
        assert meeting is not None
        return meeting_record(self.workspace, meeting)

    def titles(self) -> list[str]:
        return [item.title for item in self.record().agenda]

    def numbers(self) -> list[str]:
        prepared = self.page.view_model.prepared
        assert prepared is not None
        return [item.number for item in prepared.sheet.items]

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=60_000)

    def key(self, key: Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None
        self.qtbot.keyClick(target, key, modifiers)
        for _ in range(3):  # a cell closes first, is written then, and shown after that
            QApplication.processEvents()

    def type(self, text: str) -> None:
        for letter in text:
            target = QApplication.focusWidget()
            assert target is not None
            self.qtbot.keyClicks(target, letter)

    def go(self, widget: QWidget) -> None:
        """Take the keys there (without a window manager a closed popup leaves nobody active)."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        widget.setFocus(Qt.FocusReason.TabFocusReason)

    def fill(self, field: FormField, text: str, end: Key = Key.Key_Tab) -> None:
        """Type a field anew and leave it."""
        self.go(field)
        self.key(Key.Key_A, CTRL)
        self.type(text)
        self.key(end)

    def undo_labels(self) -> list[str]:
        return [group.label for group in self.workspace.stacks().undo]


@pytest.fixture
def desk(open_window: Open, sample_copy: Path, qtbot: QtBot, tasks: Any) -> Iterator[Desk]:
    made = Desk(open_window(sample_copy, today=dt.date(2018, 3, 26)), qtbot, tasks)
    yield made
    made.settle()
    assert check_workspace(made.workspace) == ()


def test_it_shows_the_meeting_and_its_agenda(desk: Desk) -> None:
    form = desk.form
    assert form.titleField.text().startswith("Rapat Monitoring Pencapaian Target Kerjasama")
    assert form.dateField.text() == "04/04/2018, Rabu"
    assert form.startField.text() == ""
    assert form.chairField.text().startswith("Kepala Bagian KLN")
    assert form.classificationField.words() == "Biasa"
    assert form.zoneField.words() == "WIB (Jakarta)"
    assert form.agendaTable.model().rowCount() == 3
    assert desk.window.windowTitle().startswith("Persiapan: Rapat Monitoring")


@pytest.mark.parametrize(
    ("typed", "echo", "date"),
    [
        ("12/4", "12/04/2018, Kamis", dt.date(2018, 4, 12)),
        ("9 april", "09/04/2018, Senin", dt.date(2018, 4, 9)),
        ("Rabu, 11 April 2018", "11/04/2018, Rabu", dt.date(2018, 4, 11)),
    ],
)
def test_a_typed_date_is_echoed_and_written(
    desk: Desk, typed: str, echo: str, date: dt.date
) -> None:
    desk.fill(desk.form.dateField, typed)
    assert desk.form.dateField.text() == echo
    assert desk.record().meeting.date == date


@pytest.mark.parametrize(
    ("typed", "echo", "stored"),
    [("9", "09.00", "09:00"), ("9.30", "09.30", "09:30"), ("0930", "09.30", "09:30")],
)
def test_a_typed_time_is_echoed_and_written(desk: Desk, typed: str, echo: str, stored: str) -> None:
    desk.fill(desk.form.startField, typed)
    assert desk.form.startField.text() == echo
    assert desk.record().meeting.invited_start == stored


def test_each_field_is_one_change_and_can_be_taken_back(desk: Desk) -> None:
    before = len(desk.undo_labels())
    desk.fill(desk.form.venueField, "Balai Agung")
    desk.fill(desk.form.linkField, "https://rapat.example")
    assert len(desk.undo_labels()) == before + 2
    assert desk.undo_labels()[-1].startswith("Ubah tautan daring rapat “Rapat Monitoring")
    desk.settle()
    undo = desk.window.actions_of["undo"]
    assert undo.text().startswith("Urungkan: ubah tautan daring rapat “Rapat Monitoring")
    undo.trigger()
    desk.settle()
    assert desk.form.linkField.text() == ""
    assert desk.form.venueField.text() == "Balai Agung"


def test_words_are_written_while_one_still_types(desk: Desk) -> None:
    desk.go(desk.form.venueField)
    desk.type("Ruang Rapat ")
    desk.qtbot.waitUntil(lambda: desk.record().meeting.venue == "Ruang Rapat", timeout=10_000)
    desk.settle()
    desk.type("Utama")
    desk.qtbot.waitUntil(lambda: desk.record().meeting.venue == "Ruang Rapat Utama", timeout=9_000)
    assert desk.form.venueField.text() == "Ruang Rapat Utama"
    written = len(desk.undo_labels())
    desk.key(Key.Key_Tab)
    assert len(desk.undo_labels()) == written
    assert check_workspace(desk.workspace) == ()


def test_ins_in_the_form_begins_an_agenda_item(desk: Desk) -> None:
    for field in (desk.form.titleField, desk.form.venueField):
        desk.go(field)
        desk.key(Key.Key_Insert)
        assert QApplication.focusWidget() is desk.form.addLine


def test_undo_in_the_add_line_takes_back_typing_and_then_what_was_added(desk: Desk) -> None:
    before = desk.titles()
    desk.go(desk.form.addLine)
    desk.type("Lain-lain")
    desk.key(Key.Key_Return)
    assert desk.titles() == [*before, "Lain-lain"]
    desk.type("Anggaran")
    desk.key(Key.Key_Z, CTRL)
    assert (desk.form.addLine.text(), len(desk.titles())) == ("", len(before) + 1)  # the typing
    desk.key(Key.Key_Z, CTRL)
    assert desk.form.addLine.hasFocus()
    desk.settle()
    assert desk.titles() == before


def test_leaving_a_field_unchanged_writes_nothing(desk: Desk) -> None:
    before = desk.undo_labels()
    for field in desk.page.findChildren(FormField):
        desk.go(field)
        desk.key(Key.Key_Tab)
    assert desk.undo_labels() == before


def test_a_wrong_date_is_refused_under_its_field(desk: Desk) -> None:
    field = desk.form.dateField
    desk.fill(field, "besok pagi")
    assert field.error() == "Tulis tanggal seperti 12/04/2026."
    assert field.text() == "besok pagi"  # nothing typed is lost
    assert desk.record().meeting.date == dt.date(2018, 4, 4)
    desk.go(field)
    desk.key(Key.Key_Escape)
    assert field.text() == "04/04/2018, Rabu"
    assert field.error() == ""


def test_an_end_before_the_start_says_so_and_both_can_be_moved(desk: Desk) -> None:
    form = desk.form
    desk.fill(form.startField, "9")
    desk.fill(form.endField, "8")
    assert form.endField.error() == "Waktu selesai harus sesudah 09.00."
    desk.fill(form.endField, "11")
    assert form.endField.error() == ""
    desk.fill(form.startField, "13")
    assert form.startField.error() == "Waktu mulai harus sebelum 11.00."
    desk.fill(form.endField, "15")
    head = desk.record().meeting
    assert (head.invited_start, head.invited_end) == ("13:00", "15:00")
    assert form.startField.error() == ""
    assert form.startField.text() == "13.00"


def test_a_night_meeting_may_end_on_the_next_day(desk: Desk) -> None:
    form = desk.form
    desk.fill(form.startField, "21")
    desk.fill(form.endField, "1")
    assert form.endField.error()
    desk.go(form.endDayField.box)
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Tab)
    head = desk.record().meeting
    assert (head.invited_end, head.crosses_midnight) == ("01:00", True)


def test_an_empty_title_is_refused(desk: Desk) -> None:
    field = desk.form.titleField
    field.select_all()
    desk.key(Key.Key_Delete)
    desk.key(Key.Key_Tab)
    assert field.error() == "Isian ini tidak boleh kosong."
    assert desk.record().meeting.title.startswith("Rapat Monitoring")


def test_ctrl_z_takes_back_typing_first_and_then_the_last_deed(desk: Desk) -> None:
    form = desk.form
    desk.fill(form.venueField, "Balai Agung")
    desk.settle()
    desk.go(form.linkField)
    desk.type("abc")
    desk.key(Key.Key_Z, CTRL)
    assert form.linkField.text() == ""
    assert form.venueField.text() == "Balai Agung"
    desk.key(Key.Key_Z, CTRL)
    desk.settle()
    assert form.venueField.text() == ""


def test_what_is_being_typed_survives_a_change_by_somebody_else(desk: Desk) -> None:
    form = desk.form
    desk.go(form.venueField)
    desk.type("Balai")
    desk.page.view_model.add_item("Dari tempat lain")
    assert form.venueField.text() == "Balai"
    desk.key(Key.Key_Tab)
    assert desk.record().meeting.venue == "Balai"


def test_another_stage_or_page_writes_what_was_typed(desk: Desk) -> None:
    desk.go(desk.form.venueField)
    desk.type("Balai Agung")
    desk.window.actions_of["stage_5"].trigger()
    assert desk.record().meeting.venue == "Balai Agung"
    desk.window.actions_of["stage_1"].trigger()
    desk.go(desk.form.linkField)
    desk.type("x")
    desk.window.show_list()
    assert desk.record().meeting.online_link == "x"


def test_ctrl_s_writes_what_is_being_typed_and_says_when(desk: Desk) -> None:
    desk.go(desk.form.venueField)
    desk.type("Balai")
    desk.key(Key.Key_S, CTRL)
    assert desk.record().meeting.venue == "Balai"
    page: Any = desk.window.navigator.page()
    assert page.form.savedLine.text().startswith("Tersimpan ")


def test_kind_and_choices_are_written_by_their_keys(desk: Desk) -> None:
    desk.fill(desk.form.kindField, "rapat koordinasi")
    assert desk.record().meeting.kind == "koordinasi"
    assert desk.form.kindField.text() == "Rapat koordinasi"
    desk.go(desk.form.urgencyField.box)
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Down)
    assert desk.record().meeting.urgency == "normal"  # walking is not choosing
    desk.key(Key.Key_Tab)
    assert desk.record().meeting.urgency == "urgent"
    assert len([label for label in desk.undo_labels() if label.startswith("Ubah ")]) == 2


def test_a_series_and_its_schedule(desk: Desk) -> None:
    form = desk.form
    assert not form.recurrenceField.box.isEnabled() or form.seriesField.text()
    desk.fill(form.seriesField, "Monitoring bulanan")
    assert form.recurrenceField.box.isEnabled()
    desk.go(form.recurrenceField.box)
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Tab)
    series = desk.record().meeting.series
    assert series is not None
    assert (series.name, series.recurrence) == ("Monitoring bulanan", "FREQ=WEEKLY;BYDAY=WE")
    assert form.recurrenceField.words() == "Setiap Rabu"


def test_the_minute_taker_is_a_post_picked_from_the_directory(desk: Desk) -> None:
    field = desk.form.minuteTakerField
    lines = field.line.suggestions()
    wanted = next(line for line in lines if line.endswith("· JAKBER"))
    desk.go(field)
    desk.type(wanted[:6])
    popup = field.line.completer().popup()
    assert popup.isVisible()
    while popup.currentIndex().data() != wanted:
        desk.key(Key.Key_Down)
    desk.key(Key.Key_Return)
    holder = desk.record().holder("minute_taker")
    assert holder is not None
    assert holder.office == "JAKBER"
    assert field.text() == wanted.partition(" · ")[0]


def test_a_post_nobody_knows_yet_names_its_office(desk: Desk) -> None:
    field = desk.form.minuteTakerField
    desk.fill(field, "Juru Catat · dinas", Key.Key_Tab)
    assert field.error().startswith("Kantornya belum diketahui. Tulis “Juru Catat @")
    desk.fill(field, "Juru Catat · bappeda", Key.Key_Tab)
    holder = desk.record().holder("minute_taker")
    assert holder is not None
    assert (holder.office, holder.position, holder.status) == ("BAPPEDA", "Juru Catat", "expected")
    desk.fill(field, "", Key.Key_Delete)
    desk.key(Key.Key_Tab)
    assert desk.record().holder("minute_taker") is None


def test_a_name_alone_is_taken_and_the_office_guessed_is_told(desk: Desk) -> None:
    field = desk.form.minuteTakerField
    desk.fill(field, "Nama Baru, S.E.", Key.Key_Tab)
    holder = desk.record().holder("minute_taker")
    assert holder is not None
    home = desk.record().meeting.organizer
    assert (holder.office, holder.name, holder.position) == (home, "Nama Baru, S.E.", None)
    assert field.error() == ""
    told = desk.window.form.messageBar.messages()[0].title
    assert told.startswith(f"Nama Baru, S.E. dicatat dari {home}.")


# --- the agenda ---


def test_ins_type_enter_adds_items_one_after_another(desk: Desk) -> None:
    desk.go(desk.form.agendaTable)
    desk.key(Key.Key_Insert)
    assert QApplication.focusWidget() is desk.form.addLine
    for words in ("Penutup", "Lain-lain"):
        desk.type(words)
        desk.key(Key.Key_Return)
    assert desk.titles()[3:] == ["Penutup", "Lain-lain"]
    assert QApplication.focusWidget() is desk.form.addLine
    assert desk.form.addLine.text() == ""
    desk.key(Key.Key_Up)
    assert desk.form.agendaTable.hasFocus()


def test_f2_edits_title_presenter_and_minutes(desk: Desk) -> None:
    table = desk.form.agendaTable
    desk.go(table)
    desk.key(Key.Key_F2)
    desk.type("Penjelasan singkat")
    desk.key(Key.Key_Return)
    desk.key(Key.Key_Right)
    desk.key(Key.Key_F2)
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("TGUPP"))
    desk.key(Key.Key_Return)
    desk.key(Key.Key_Right)
    desk.type("45")  # a digit on the minutes begins them anew
    desk.key(Key.Key_Return)
    item = desk.record().agenda[0]
    assert (item.title, item.presenter_office, item.planned_minutes) == (
        "Penjelasan singkat", "TGUPP", 45,
    )  # fmt: skip


def test_an_emptied_title_keeps_the_old_words_and_emptied_minutes_go(desk: Desk) -> None:
    table = desk.form.agendaTable
    before = desk.titles()
    desk.go(table)
    desk.key(Key.Key_F2)
    desk.key(Key.Key_Delete)
    desk.key(Key.Key_Return)
    assert desk.titles() == before
    desk.page.view_model.edit_item(desk.page.view_model.agenda.item(0).id, "planned_minutes", 30)  # type: ignore[union-attr]
    table.setCurrentIndex(table.model().index(0, 2))
    desk.key(Key.Key_F2)
    desk.key(Key.Key_Delete)
    desk.key(Key.Key_Return)
    assert desk.record().agenda[0].planned_minutes is None


def test_alt_shift_arrows_move_an_item_and_it_stays_current(desk: Desk) -> None:
    one, two, three = desk.titles()
    desk.go(desk.form.agendaTable)
    desk.key(Key.Key_Down, ALT_SHIFT)
    assert desk.titles() == [two, one, three]
    desk.key(Key.Key_Down, ALT_SHIFT)
    assert desk.titles() == [two, three, one]
    desk.key(Key.Key_Down, ALT_SHIFT)  # at the end it stays
    assert desk.titles() == [two, three, one]
    desk.key(Key.Key_Up, ALT_SHIFT)
    assert desk.titles() == [two, one, three]
    assert desk.form.agendaTable.currentIndex().row() == 1


def test_tab_makes_a_sub_item_and_a_second_tab_leaves(desk: Desk) -> None:
    desk.go(desk.form.agendaTable)
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Tab)
    assert desk.numbers() == ["1", "1.1", "2"]
    assert QApplication.focusWidget() is desk.form.agendaTable
    desk.key(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert desk.numbers() == ["1", "2", "3"]
    desk.key(Key.Key_Tab)
    desk.key(Key.Key_Tab)
    assert QApplication.focusWidget() is not desk.form.agendaTable


def test_alt_shift_arrows_carry_sub_items_past_the_next_item(desk: Desk) -> None:
    desk.go(desk.form.agendaTable)
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Tab)
    desk.key(Key.Key_Up)
    before = desk.titles()
    desk.key(Key.Key_Down, ALT_SHIFT)
    assert desk.titles() == [before[2], before[0], before[1]]
    desk.key(Key.Key_Up, ALT_SHIFT)
    assert desk.titles() == before


@pytest.mark.parametrize(("lifted", "gap", "order"), [(0, 3, "120"), (2, 0, "201"), (0, 2, "102")])
def test_an_item_is_dropped_between_two_others(
    desk: Desk, lifted: int, gap: int, order: str
) -> None:
    table, before = desk.form.agendaTable, desk.titles()
    table.setCurrentIndex(table.model().index(lifted, 0))
    rect = table.visualRect(table.model().index(min(gap, 2), 0))
    where = QPoint(100, rect.top() + 3 if gap < 3 else rect.bottom() - 3)
    assert table.gap_at(where) == gap
    event = Drop(where, table)
    table.dropEvent(event)
    assert desk.titles() == [before[int(nth)] for nth in order]


class Drop(QDropEvent):
    """A row of the table let go at a place of it."""

    def __init__(self, where: QPoint, table: QWidget) -> None:
        self._mime, self._table = QMimeData(), table
        super().__init__(
            QPointF(where), Qt.DropAction.MoveAction, self._mime, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip

    def source(self) -> QWidget:
        return self._table


def test_del_removes_an_item_with_an_undo_bar(desk: Desk) -> None:
    before = desk.titles()
    desk.go(desk.form.agendaTable)
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Delete)
    assert desk.titles() == [before[0], before[2]]
    assert desk.form.agendaTable.currentIndex().row() == 1
    message = desk.window.form.messageBar.messages()[0]
    assert message.title == f"Butir “{before[1]}” dihapus"
    undo = next(b for b in message.findChildren(QAbstractButton) if b.text() == "Urungkan")
    desk.settle()
    desk.qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.titles() == before


def test_a_pasted_list_becomes_items(desk: Desk) -> None:
    clip = QGuiApplication.clipboard()
    clip.setText("1. Pembukaan (10 menit)\n2. Paparan\n\n- Penutup\n")
    desk.qtbot.mouseClick(desk.form.pasteButton, Qt.MouseButton.LeftButton)
    assert desk.titles()[3:] == ["Pembukaan", "Paparan", "Penutup"]
    assert desk.record().agenda[3].planned_minutes == 10
    assert desk.window.form.messageBar.messages()[0].title == "3 butir agenda ditempel"
    desk.go(desk.form.addLine)
    desk.key(Key.Key_V, CTRL)
    assert len(desk.titles()) == 9
    clip.setText("")
    desk.qtbot.mouseClick(desk.form.pasteButton, Qt.MouseButton.LeftButton)
    assert desk.window.form.messageBar.messages()[0].title == "Tidak ada daftar untuk ditempel"


def test_the_sum_turns_amber_when_the_plan_is_longer_than_the_meeting(desk: Desk) -> None:
    view_model = desk.page.view_model
    desk.fill(desk.form.startField, "9")
    desk.fill(desk.form.endField, "10")
    items = [view_model.agenda.item(row) for row in range(3)]
    view_model.edit_item(items[0].id, "planned_minutes", 40)  # type: ignore[union-attr]
    assert desk.form.sumLabel.text() == "40 dari 60 menit"
    assert not desk.form.sumLabel.over
    view_model.edit_item(items[1].id, "planned_minutes", 30)  # type: ignore[union-attr]
    assert desk.form.sumLabel.text() == "70 dari 60 menit, lebih 10 menit"
    assert desk.form.sumLabel.over


def test_shift_f10_opens_the_menu_of_an_item(desk: Desk) -> None:
    table = desk.form.agendaTable
    desk.go(table)
    table.menu_wanted.emit(QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    assert words[0] == "Ubah butir agenda"
    secret = next(a for a in menu.actions() if a.objectName() == "item_confidential")
    secret.trigger()
    menu.close()
    assert desk.record().agenda[0].confidential


def test_an_empty_agenda_says_how_to_begin(desk: Desk) -> None:
    view_model = desk.page.view_model
    for _ in range(3):
        view_model.remove_item(view_model.agenda.item(0).id)  # type: ignore[union-attr]
    assert desk.form.agendaState.isVisible()
    assert desk.form.agendaState.words() == (
        "Susun agenda dahulu",
        "Satu baris satu butir; Enter untuk baris berikutnya.",
    )
    assert desk.form.addLine.isVisible()
    assert not desk.form.agendaTable.isVisible()


# --- states ---


def test_final_minutes_make_it_readable_only(desk: Desk) -> None:
    view_model = desk.page.view_model
    with desk.workspace.change("Finalkan notula") as change:
        meeting = view_model.meeting_id
        change.add(
            entities.MinutesVersion(
                id=change.new_id(), meeting_id=_uuid(meeting), revision=1, state="final"
            )
        )
    desk.window.services.session.look_for_changes()
    assert view_model.locked
    form = desk.form
    assert form.venueField.line.isReadOnly()
    assert form.titleField.area.isReadOnly()
    assert not form.urgencyField.box.isEnabled()
    assert not form.addLine.isVisible()
    assert not form.pasteButton.isEnabled()
    assert form.lockChip.look().text == "Terkunci"
    desk.go(form.agendaTable)
    before = desk.titles()
    desk.key(Key.Key_Delete)
    desk.key(Key.Key_F2)
    desk.key(Key.Key_Down, ALT_SHIFT)
    assert desk.titles() == before


def _uuid(text: str | None) -> Any:
    from uuid import UUID

    return UUID(hex=text)


def test_a_cell_stays_open_when_somebody_else_adds_and_moves_items(desk: Desk) -> None:
    table, view_model = desk.form.agendaTable, desk.page.view_model
    desk.go(table)
    desk.key(Key.Key_F2)
    desk.type("Judul baru")
    meeting = view_model.meeting_id
    assert meeting is not None
    first = view_model.agenda.item(0)
    assert first is not None
    add_item(desk.workspace, meeting, "Dari laptop lain", before=first.id)
    desk.window.services.session.look_for_changes()
    edit = QApplication.focusWidget()
    assert isinstance(edit, QLineEdit)
    assert edit.text() == "Judul baru"
    desk.key(Key.Key_Return)
    wanted = ["Dari laptop lain", "Judul baru"]
    desk.qtbot.waitUntil(lambda: desk.titles()[:2] == wanted, timeout=2000)


def test_before_the_database_is_open_in_full_it_says_so(
    open_window: Open, sample_copy: Path, qtbot: QtBot
) -> None:
    window = open_window(sample_copy, fully=False)
    window.actions_of["open_meeting"].trigger()
    window.actions_of["stage_1"].trigger()
    page: Any = window.navigator.page()
    form = page.preparation.form
    assert form.stateStack.currentWidget() is form.troubleState
    assert form.troubleState.words()[0] == "Menyiapkan data rapat…"
    window.services.session.open_fully()
    qtbot.waitUntil(lambda: form.stateStack.currentWidget() is form.splitter, timeout=10_000)
    assert form.titleField.text().startswith("Rapat Monitoring")


def test_every_control_has_a_name_and_tab_walks_form_then_agenda(desk: Desk) -> None:
    kinds = (QAbstractButton, QLineEdit, QComboBox)
    shown = [w for kind in kinds for w in desk.page.findChildren(kind) if w.isVisible()]
    for widget in [*shown, desk.form.agendaTable, desk.form.titleField.area]:
        assert widget.accessibleName() or getattr(widget, "text", str)(), widget.objectName()
    desk.go(desk.form.titleField)
    seen: list[QWidget] = []
    for _ in range(22):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus)
        desk.key(Key.Key_Tab)
    editors = [field.editor for field in desk.page.findChildren(FormField) if field.isVisible()]
    enabled = [one for one in editors if one.isEnabled()]
    assert seen[: len(enabled)] == enabled


@pytest.mark.parametrize(
    ("size", "mode", "scale"),
    [((1366, 688), "light", 1.0), ((1093, 534), "dark", 1.3), ((960, 500), "dark", 1.3)],
)
def test_nothing_is_clipped_or_overlaps(
    open_window: Open, sample_copy: Path, qtbot: QtBot, tasks: Any,
    mode: Any, size: tuple[int, int], scale: float,
) -> None:  # fmt: skip
    theme().set_mode(mode)
    theme().set_text_scale(scale)
    try:
        desk = Desk(open_window(sample_copy, size=size), qtbot, tasks)
        assert (desk.window.width(), desk.window.height()) == size
        for field in desk.page.findChildren(FormField):
            assert field.height() >= field.sizeHint().height(), field.objectName()
            right = field.mapTo(desk.form.formFrame, field.rect().topRight()).x()
            assert right <= desk.form.formFrame.width(), field.objectName()
        for button in (*desk.page.head_buttons(), desk.form.pasteButton, desk.form.addButton):
            assert button.width() >= button.minimumSizeHint().width()
            assert desk.window.rect().contains(button.mapTo(desk.window, button.rect().center()))
        date = desk.form.dateField.line
        assert date.fontMetrics().horizontalAdvance(date.text()) < date.width() - 18
        assert desk.form.agendaTable.columnWidth(0) >= 80
    finally:
        theme().set_mode("light")
        theme().set_text_scale(1.0)


def test_forty_items_scroll_and_stay_quick(desk: Desk) -> None:
    meeting = desk.page.view_model.meeting_id
    assert meeting is not None
    for nth in range(40):
        add_item(desk.workspace, meeting, f"Butir {nth}")
    desk.window.services.session.look_for_changes()
    form = desk.form
    QApplication.processEvents()
    assert form.addLine.geometry().bottom() <= form.agendaFrame.height()
    assert form.agendaTable.verticalScrollBar().maximum() > 0
    form.agendaTable.choose(desk.page.view_model.agenda.item(42).id)  # type: ignore[union-attr]
    assert form.agendaTable.currentIndex().row() == 42


def test_it_leads_on_to_the_invitations(desk: Desk) -> None:
    _copy, on = desk.page.head_buttons()
    assert on.text() == "Lanjut ke undangan"
    assert on.toolTip() == "Lanjut ke undangan (Alt+2)"
    on.click()
    workspace: Any = desk.window.navigator.page()
    assert workspace.place() == "workspace.invitation"


def test_enter_takes_the_only_one_who_answers_as_minute_taker(desk: Desk) -> None:
    field = desk.form.minuteTakerField
    field.line.setFocus()
    desk.key(Key.Key_A, CTRL)
    desk.qtbot.keyClicks(field.line, "organisasi")
    desk.key(Key.Key_Return)
    desk.settle()
    taker = next(one for one in desk.record().attendance if one.role == "minute_taker")
    assert taker.position == "Kepala Sub Bagian Organisasi Internasional Biro KDH dan KLN"


def test_another_meeting_begins_at_the_top_of_the_form(desk: Desk) -> None:
    desk.window.resize(1093, 534)
    bar = desk.form.formScroll.verticalScrollBar()
    desk.qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    desk.page.view_model.renew()
    assert bar.value() == bar.maximum()  # the same meeting read again stays where one reads
    desk.window.actions_of["new_meeting"].trigger()
    desk.settle()
    assert bar.value() == 0


def test_a_chair_nobody_knows_is_given_an_office_by_its_name_and_stays_in_view(desk: Desk) -> None:
    field = desk.form.chairField
    office = next(one for one in desk.page.view_model.offices() if one.code == "BAPPEDA")
    desk.go(field)
    desk.key(Key.Key_A, CTRL)
    desk.type("Pak Anton @")
    popup = field.line.completer().popup()
    assert popup.isVisible()
    assert popup.model().rowCount() == len(desk.page.view_model.offices())
    desk.type(office.name[:8].lower())
    assert popup.model().rowCount() == 1
    desk.key(Key.Key_Return)
    desk.settle()
    holder = desk.record().holder("chair")
    assert holder is not None
    assert (holder.office, holder.name) == ("BAPPEDA", "Pak Anton")
    assert field.text() == "Pak Anton · BAPPEDA"
    assert desk.page.note().words == "Tersimpan di laptop ini"
    desk.fill(field, "Pak Anton @tidak ada")
    assert field.error()
    assert desk.page.note().words == "1 isian belum tersimpan, perbaiki dahulu"
    desk.go(field)
    desk.key(Key.Key_Escape)
    assert desk.page.note().words == "Tersimpan di laptop ini"


def test_a_chosen_person_is_shown_with_name_and_post(desk: Desk) -> None:
    office = desk.record().attendance[0].office
    person = add_person(desk.workspace, "Nama Pejabat", office=office, position="Kepala Bidang")
    meeting = desk.page.view_model.meeting_id
    set_leader(desk.workspace, meeting, "minute_taker", office, person=person)
    desk.page.view_model.renew()
    assert desk.form.minuteTakerField.text() == "Nama Pejabat, Kepala Bidang"
    desk.page.view_model.read_people()
    desk.settle()
    desk.fill(desk.form.minuteTakerField, "nama pejabat, kepala bidang")
    assert len([one for one in desk.record().attendance if one.role == "minute_taker"]) == 1
    assert desk.form.minuteTakerField.error() == ""


def test_the_user_is_offered_with_the_office_that_organises(desk: Desk) -> None:
    desk.window.services.session.set_user_name("Sri Contoh")
    home = desk.record().meeting.organizer
    desk.page.view_model.read_people()
    desk.settle()
    desk.fill(desk.form.minuteTakerField, "sri", Key.Key_Return)
    holder = desk.record().holder("minute_taker")
    assert holder is not None
    assert (holder.office, holder.name) == (home, "Sri Contoh")
    assert desk.form.minuteTakerField.text() == f"Sri Contoh · {home}"
