"""Tindak lanjut on a real database, driven by keys."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from jakber_desktop.desktop.screens.discussion.card_panel import DiscussionCardPanel
from jakber_desktop.desktop.screens.papers.gathered_dialog import GatheredDialog
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.model.rows.follow_ups import DecisionFilter, FollowUpFilter
from jakber_desktop.operations.agenda.deeds import add_item, edit_item
from jakber_desktop.operations.directory.offices import add_office
from jakber_desktop.operations.follow_ups import decisions as register
from jakber_desktop.operations.follow_ups.detail import detail
from jakber_desktop.operations.follow_ups.reading import page as follow_ups
from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.operations.outcomes.actions import add_action
from jakber_desktop.operations.outcomes.decisions import add_decision
from jakber_desktop.operations.workspaces import check_workspace, create_workspace
from tests.desktop.screens.hands import PageHands
from tests.identities import forget_identity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.screens.follow_ups.follow_ups_screen import FollowUpsScreen
    from jakber_desktop.desktop.shell.main_window import MainWindow

    Open = Callable[..., MainWindow]

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = dt.date(2018, 4, 20)
TASKS = (
    ("Memantau nota dinas", "KDH-KLN", dt.date(2018, 4, 18)),
    ("Mengedarkan rancangan", "KDH-KLN", dt.date(2018, 4, 2)),
    ("Menyusun daftar", "JAKBER", dt.date(2018, 4, 23)),
    ("Melaporkan kemajuan", "JAKBER", dt.date(2018, 5, 11)),
    ("Mengembangkan laman", None, None),
)


class Desk(PageHands):
    """A window at Tindak lanjut, and short words for what a person does there."""

    def __init__(self, window: MainWindow, qtbot: QtBot, tasks: Any) -> None:
        super().__init__(window, qtbot, tasks)
        qtbot.keyClick(window, Key.Key_3, CTRL)
        page: Any = window.navigator.page()
        self.page: FollowUpsScreen = page
        self.pane, self.decided = self.page.follow_ups, self.page.decisions
        self.panel = self.pane.form.panel
        self.settle()

    def shown(self) -> list[str]:
        model = self.pane.model.rows
        return [str(model.data(model.index(n))) for n in range(model.rowCount())]

    def chosen(self) -> str:
        row = self.pane.model.row()
        return row.text if row is not None else ""

    def status(self, text: str) -> str:
        state = ("open", "done")
        rows = [r for s in state for r in follow_ups(self.workspace, FollowUpFilter(s), TODAY)]  # type: ignore[arg-type]
        return next(row.status for row in rows if row.text == text)


@pytest.fixture(scope="session")
def _filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tindak") / "tindak.jakber"
    workspace = create_workspace(path, user="Nama Contoh")
    for code in ("KDH-KLN", "JAKBER"):
        add_office(workspace, code, f"Kantor {code}")
    meeting = create_meeting(workspace, "Monitoring Target", dt.date(2018, 4, 4))
    add_item(workspace, meeting, "Kemajuan target")
    for text, office, due in TASKS:
        add_action(workspace, meeting, text, office=office, due_date=due)
    add_decision(workspace, meeting, "Rapat berkala diadakan tiap pekan.")
    later = create_meeting(workspace, "Rapat Lanjutan", dt.date(2018, 4, 11))
    add_decision(workspace, later, "Rapat berkala diadakan tiap dua pekan.")
    workspace.close()
    return forget_identity(path)


@pytest.fixture
def filled(_filled: Path, tmp_path: Path) -> Path:
    path = tmp_path / "tindak.jakber"
    path.write_bytes(_filled.read_bytes())
    return path


@pytest.fixture
def desk(open_window: Open, filled: Path, qtbot: QtBot, tasks: Any) -> Iterator[Desk]:
    made = Desk(open_window(filled, today=TODAY), qtbot, tasks)
    yield made
    made.settle()
    assert check_workspace(made.workspace) == ()


def test_ctrl_3_shows_what_is_late_first_and_the_keys_walk_over_headings(desk: Desk) -> None:
    assert desk.window.windowTitle() == "Tindak lanjut — JakBer Desktop"
    assert desk.shown() == [
        "Terlambat, 2", "Memantau nota dinas", "Mengedarkan rancangan",
        "7 hari ke depan, 1", "Menyusun daftar", "Nanti, 1", "Melaporkan kemajuan",
        "Tanpa tenggat, 1", "Mengembangkan laman",
    ]  # fmt: skip
    assert desk.pane.form.list.hasFocus()
    assert desk.chosen() == "Memantau nota dinas"
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Down)
    assert desk.chosen() == "Menyusun daftar"
    desk.key(Key.Key_Home)
    assert desk.chosen() == "Memantau nota dinas"
    assert desk.pane.form.stateSegments.count("late") == 2


def test_space_ticks_a_task_and_undo_brings_it_back(desk: Desk) -> None:
    desk.key(Key.Key_Space)
    assert desk.status("Memantau nota dinas") == "done"
    assert desk.chosen() == "Mengedarkan rancangan"
    assert desk.messages() == ["Ditandai selesai"]
    desk.qtbot.keyClick(desk.window, Key.Key_Z, CTRL)
    desk.settle()
    assert desk.status("Memantau nota dinas") == "open"


def test_after_a_tick_the_next_task_is_chosen(desk: Desk) -> None:
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Space)
    assert desk.status("Mengedarkan rancangan") == "done"
    assert desk.chosen() == "Menyusun daftar"
    desk.key(Key.Key_Space)
    assert desk.chosen() == "Melaporkan kemajuan"


def test_ctrl_enter_writes_the_typed_note_and_closes_the_task(desk: Desk) -> None:
    chosen = desk.pane.model.selected or ""
    desk.key(Key.Key_Insert)
    desk.type("Nota dinas terbit.")
    desk.key(Key.Key_Return, CTRL)
    found = detail(desk.workspace, chosen, TODAY)
    assert found.row.closed_on == TODAY
    assert [note.text for note in found.progress] == ["Nota dinas terbit."]
    assert desk.panel.note() == ""
    assert desk.pane.form.list.hasFocus()


def test_enter_writes_a_note_that_stands_in_the_history(desk: Desk) -> None:
    desk.key(Key.Key_Insert)
    desk.type("Diteruskan ke Biro KDH.")
    desk.key(Key.Key_Return)
    told = [one.words for one in desk.panel.form.timeline.moments()]
    assert told[0] == "Diteruskan ke Biro KDH."
    assert desk.status("Memantau nota dinas") == "in_progress"
    desk.key(Key.Key_Escape)
    assert desk.pane.form.list.hasFocus()


def test_s_chooses_the_status_and_t_types_the_due_day(desk: Desk) -> None:
    desk.key(Key.Key_S)
    choices = desk.panel.form.statusField.box.view()
    assert choices.isVisible()
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Return):
        desk.qtbot.keyClick(choices, key)
    desk.settle()
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.pane.form.list.hasFocus)
    assert desk.status("Memantau nota dinas") == "blocked"
    desk.key(Key.Key_T)
    desk.type("Senin depan")
    desk.key(Key.Key_Return)
    row = desk.pane.model.row()
    assert row is not None
    assert row.due == dt.date(2018, 4, 23)
    assert row.group == "soon"
    assert desk.pane.form.list.hasFocus()


def test_a_due_day_that_is_none_is_said_under_its_field(desk: Desk) -> None:
    desk.key(Key.Key_T)
    desk.type("99/99")
    desk.key(Key.Key_Return)
    assert "12/04/2026" in desk.panel.form.dueField.error()
    assert desk.panel.form.dueField.text() == "99/99"


def test_a_proof_is_kept_with_the_typed_words_and_opened_as_a_copy(
    desk: Desk, dialogs: Any, tmp_path: Path
) -> None:
    file = tmp_path / "tanda-terima.txt"
    file.write_text("diterima", encoding="utf-8")
    dialogs.files = [file]
    desk.key(Key.Key_Insert)
    desk.type("Sudah diterima Biro KDH.")
    desk.pane.action("add_proof").trigger()
    desk.settle()
    (note,) = desk.pane.model.detail.progress
    assert (note.text, note.proof) == ("Sudah diterima Biro KDH.", "tanda-terima.txt")
    desk.pane.action("open_proof").trigger()
    desk.settle()
    (copy,) = dialogs.opened
    assert copy.read_text(encoding="utf-8") == "diterima"


def test_enter_opens_the_task_in_its_meeting(desk: Desk) -> None:
    chosen = desk.pane.model.selected
    desk.key(Key.Key_Return)
    workspace: Any = desk.window.navigator.page()
    assert workspace.place() == "workspace.discussion"
    cards = workspace.findChild(DiscussionCardPanel)
    desk.qtbot.waitUntil(cards.isVisible)
    assert cards.card.id == chosen


def test_words_narrow_and_nothing_found_offers_the_way_back(desk: Desk) -> None:
    desk.qtbot.keyClick(desk.window, Key.Key_F, CTRL)
    desk.type("laman")
    desk.key(Key.Key_Return)
    assert desk.shown() == ["Tanpa tenggat, 1", "Mengembangkan laman"]
    desk.qtbot.keyClick(desk.window, Key.Key_F, CTRL)
    desk.type("tidak ada")
    desk.key(Key.Key_Return)
    pane = desk.pane.form
    assert pane.listStack.currentWidget() is pane.emptyState
    pane.emptyState.buttons()[0].click()
    desk.settle()
    assert len(desk.shown()) == 9


def test_a_decision_is_superseded_with_links_both_ways(desk: Desk, dialogs: Any) -> None:
    desk.qtbot.keyClick(desk.page.form.tabSegments, Key.Key_Right)
    desk.settle()
    decided = desk.decided
    assert decided.form.list.hasFocus()
    desk.key(Key.Key_Down)
    dialogs.text = "dua pekan"
    desk.key(Key.Key_G)
    new, old = register.page(desk.workspace, DecisionFilter())
    assert (old.status, old.successor and old.successor.id) == ("superseded", new.id)
    assert [ref.id for ref in register.detail(desk.workspace, new.id).predecessors] == [old.id]
    assert not decided.form.panel.form.successorCard.isHidden()
    desk.qtbot.keyClick(decided.form.panel.form.successorCard, Key.Key_Return)
    desk.settle()
    assert decided.model.selected == new.id
    dialogs.text = "Tidak sesuai aturan"
    desk.pane.services.actions["revoke_decision"].trigger()
    assert register.detail(desk.workspace, new.id).reason == "Tidak sesuai aturan"
    desk.pane.services.actions["restore_decision"].trigger()
    assert register.detail(desk.workspace, new.id).row.status == "in_force"


def test_the_export_is_a_workbook_of_what_is_shown(
    desk: Desk, dialogs: Any, tmp_path: Path
) -> None:
    dialogs.target = tmp_path / "tl.xlsx"
    desk.pane.model.set_office("JAKBER")
    desk.qtbot.keyClick(desk.window, Key.Key_E, CTRL)
    desk.settle()
    _head, *rows = openpyxl.load_workbook(dialogs.target).active.iter_rows(values_only=True)
    assert [row[1] for row in rows] == ["Menyusun daftar", "Melaporkan kemajuan"]


def test_a_file_that_may_only_be_read_offers_no_deed(
    open_window: Open, filled: Path, qtbot: QtBot, tasks: Any
) -> None:
    with closing(sqlite3.connect(filled)) as file:
        file.execute("PRAGMA user_version=99")  # of a program to come: it may only be read
    window = open_window(filled, today=TODAY)
    desk = Desk(window, qtbot, tasks)
    assert not desk.page.form.readOnlyChip.isHidden()
    desk.key(Key.Key_Space)
    assert desk.status("Memantau nota dinas") == "open"
    assert not desk.panel.form.finishButton.isEnabled()


def test_the_letter_goes_to_the_office_of_the_chosen_task(desk: Desk) -> None:
    desk.key(Key.Key_N)
    desk.settle()
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, GatheredDialog)]
    model = dialog.model
    assert (model.chosen, model.trouble) == ("KDH-KLN", None)
    assert {line.id for line in model.lines} >= {"*", "KDH-KLN"}
    model.choose("*")  # all offices: a letter each, numbered together
    desk.settle()
    letters = len(model.slots)
    assert letters == len([line for line in model.lines if not line.heading]) - 1 > 1
    assert not dialog.form.docxButton.isEnabled()
    model.number_it("")
    desk.settle()
    assert len(model.booked()) == letters
    model.choose("KDH-KLN")
    desk.settle()
    assert dialog.form.docxButton.isEnabled()
    model.number_it("")
    desk.settle()
    assert model.slots[0].row.state == "issued"
    dialog.reject()
    desk.settle()


def test_ticked_offices_get_a_letter_each_and_what_is_closed_is_told(desk: Desk) -> None:
    meeting = create_meeting(desk.workspace, "Rapat Ketiga", dt.date(2018, 4, 12))
    closed = add_item(desk.workspace, meeting, "Rahasia")
    edit_item(desk.workspace, closed, confidential=True)
    add_action(desk.workspace, meeting, "Menahan anggaran", office="JAKBER", item=closed)
    add_office(desk.workspace, "DINAS", "Dinas Contoh")
    add_action(desk.workspace, meeting, "Menyusun peta", office="DINAS")
    desk.window.services.session.look_for_changes()
    desk.settle()
    desk.pane.services.actions["follow_up_letters"].trigger()
    desk.settle()
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, GatheredDialog)]
    rows, model, told = dialog.form.papersList, dialog.model, dialog.form.options.form.withheldState
    assert told.isHidden()
    order = [line.id for line in model.lines if not line.heading]
    assert order[0] == "*"
    rows.setCurrentIndex(rows.rows.index(rows.rows.place_of("JAKBER")))
    desk.settle()
    assert told.words()[1] == "1 tugas tertutup tidak ditulis"
    for code in ("JAKBER", "DINAS"):
        rows.setCurrentIndex(rows.rows.index(rows.rows.place_of(code)))
        QTest.keyClick(rows, Key.Key_Space)
        desk.settle()
    assert [slot.office for slot in model.slots] == [one for one in order if one in model.ticked]
    assert len(model.slots) == 2
    assert rows.rows.rows()[0].state == "2 dari 3 kantor ditandai"
    assert not dialog.form.docxButton.isEnabled()
    paper = model.paper
    QTest.keyClick(rows, Key.Key_Home)  # walking shows nothing else while offices are ticked
    desk.settle()
    assert model.paper is paper
    assert "2-kantor" in paper.file_name
    assert told.words()[1] == "1 tugas tertutup tidak ditulis"
    QTest.keyClick(rows, Key.Key_A, CTRL)
    desk.settle()
    assert len(model.slots) == 3
    QTest.keyClick(rows, Key.Key_A, CTRL)
    desk.settle()
    assert model.ticked == ()
    dialog.reject()
    desk.settle()


def test_nothing_is_clipped_in_a_small_window_with_large_text(
    open_window: Open, filled: Path, qtbot: QtBot, tasks: Any
) -> None:
    theme().set_text_scale(1.3)
    window = open_window(filled, today=TODAY, size=(1093, 534))
    desk = Desk(window, qtbot, tasks)
    for bar in (desk.page.form.headerFrame, desk.pane.form.filterFrame):
        assert bar.layout().minimumSize().width() <= bar.width()


def test_an_empty_register_says_where_tasks_come_from(
    open_window: Open, tmp_path: Path, qtbot: QtBot, tasks: Any
) -> None:
    path = tmp_path / "kosong.jakber"
    workspace = create_workspace(path, user="Nama Contoh")
    create_meeting(workspace, "Rapat", dt.date(2018, 4, 4))
    workspace.close()
    desk = Desk(open_window(path, today=TODAY), qtbot, tasks)
    form = desk.pane.form
    assert form.listStack.currentWidget() is form.emptyState
