"""Pengaturan on the real sample database, driven by keys."""

from __future__ import annotations

import datetime as dt
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.settings.licences import licence_names, licence_text
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.discussion.reporting import reporting_verbs
from jakber_desktop.operations.meetings.preparation import edit_meeting
from jakber_desktop.operations.papers.printing import print_document
from jakber_desktop.operations.settings.deeds import list_profiles, profile
from jakber_desktop.operations.settings.letterheads import add_letterhead, list_letterheads
from jakber_desktop.operations.workspaces import check_workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.screens.settings.settings_screen import SettingsScreen
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from tests.desktop.conftest import ScriptedDialogs

    Open = Callable[..., MainWindow]

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Desk:
    """A window at Pengaturan, and short words for what a person does there."""

    def __init__(self, window: MainWindow, qtbot: QtBot, tasks: Any) -> None:
        self.window, self.qtbot, self.tasks = window, qtbot, tasks
        self.key(Key.Key_Comma, CTRL)
        page: Any = window.navigator.page()
        self.page: SettingsScreen = page
        self.form = self.page.form
        self.settle()

    @property
    def workspace(self) -> Any:
        return self.window.services.session.workspace

    def settle(self) -> None:
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=60_000)
        QApplication.processEvents()

    def key(self, key: Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None
        self.qtbot.keyClick(target, key, modifiers)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        for letter in text:
            target = QApplication.focusWidget()
            assert target is not None
            self.qtbot.keyClicks(target, letter)

    def go(self, widget: QWidget) -> None:
        """Walk there with Tab."""
        if QApplication.activePopupWidget() is None:  # a closed popup leaves nobody active here
            self.window.activateWindow()
            self.qtbot.waitUntil(self.window.isActiveWindow)
        for _ in range(60):
            if widget.hasFocus():
                return
            self.key(Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {widget.objectName()}")

    def fill(self, field: Any, text: str, end: Key = Key.Key_Tab) -> None:
        """Type a field anew and leave it."""
        self.go(field.editor)
        self.key(Key.Key_A, CTRL)
        self.type(text)
        self.key(end)
        self.settle()

    def section(self, name: str) -> Any:
        """Go to a section with the arrows of the list."""
        nav = self.form.sectionNav
        nav.checked_item().setFocus(Qt.FocusReason.TabFocusReason)
        names = list(self.page.sections)
        steps = names.index(name) - names.index(nav.current())
        for _ in range(abs(steps)):
            self.key(Key.Key_Down if steps > 0 else Key.Key_Up)
        assert nav.current() == name
        self.settle()
        return self.page.sections[name].form

    def undo_labels(self) -> list[str]:
        return [group.label for group in self.workspace.stacks().undo]

    def paper(self) -> str:
        listing = self.window.services.session.listing
        assert listing is not None
        meeting = listing.page(MeetingFilter())[0].id
        return print_document(self.workspace, meeting, "notula", "txt").data.decode()


@pytest.fixture
def desk(open_window: Open, sample_copy: Path, qtbot: QtBot, tasks: Any) -> Iterator[Desk]:
    made = Desk(open_window(sample_copy, today=dt.date(2018, 3, 26)), qtbot, tasks)
    yield made
    made.settle()
    assert check_workspace(made.workspace) == ()


def test_ctrl_comma_opens_it_at_the_letterhead(desk: Desk) -> None:
    form = desk.form.letterheadSection.form
    assert desk.window.windowTitle() == "Pengaturan — JakBer Desktop"
    assert form.unitField.text() == "SEKRETARIAT JAKARTA BERKETAHANAN"
    assert form.addressField.error().startswith("Isi alamat")
    assert desk.form.specimenPane.form.pageView.page_count() == 1
    assert [i.text() for i in desk.window.form.sidebar.checked_items()] == ["Pengaturan"]
    assert desk.form.sectionNav.checked_item().hasFocus()


def test_what_is_typed_prints_and_one_undo_takes_it_back(desk: Desk) -> None:
    form = desk.form.letterheadSection.form
    desk.fill(form.unitField, "BIRO CONTOH")
    assert desk.undo_labels()[-1].startswith("Tambah kop surat")
    desk.go(form.addressField)
    QTest.keyClicks(form.addressField.line, "J")
    assert form.addressField.error() == ""  # already while one types
    desk.fill(form.addressField, "Jalan Contoh Nomor 1, Jakarta")
    assert form.addressField.error() == ""
    desk.fill(form.postalField, "10110")
    text = desk.paper()
    assert "BIRO CONTOH" in text
    assert "Jalan Contoh Nomor 1, Jakarta" in text
    assert "PEMERINTAH PROVINSI" in text
    assert "Kode Pos 10110" in text
    before = len(desk.undo_labels())
    desk.key(Key.Key_Z, CTRL)
    desk.settle()
    assert len(desk.undo_labels()) == before - 1
    assert form.postalField.text() == ""
    assert "10110" not in desk.paper()


def test_the_preview_follows_the_typing_before_anything_is_kept(desk: Desk) -> None:
    form, view = desk.form.letterheadSection.form, desk.form.specimenPane.form.pageView
    drawn: list[bytes] = []
    desk.form.specimenPane.model.drawn.connect(lambda pdf, _sizes: drawn.append(pdf))
    desk.go(form.unitField.editor)
    desk.type("X")
    desk.qtbot.waitUntil(lambda: bool(drawn), timeout=5000)
    assert desk.undo_labels() == ["Isi data contoh"]
    assert view.page_count() == 1
    desk.key(Key.Key_Escape)
    assert form.unitField.text() == "SEKRETARIAT JAKARTA BERKETAHANAN"


def test_a_second_letterhead_is_added_made_the_main_one_and_removed(
    desk: Desk, dialogs: ScriptedDialogs
) -> None:
    form = desk.form.letterheadSection.form
    desk.fill(form.addressField, "Jalan Contoh")
    dialogs.text = "Biro Umum"
    desk.go(form.addButton)
    desk.key(Key.Key_Space)
    desk.settle()
    assert form.chosenField.words() == "Biro Umum"
    assert form.unitField.text() == "BIRO UMUM"
    assert form.addressField.text() == "Jalan Contoh"
    assert "BIRO UMUM" not in desk.paper()
    desk.go(form.preferButton)
    desk.key(Key.Key_Space)
    desk.settle()
    assert form.chosenField.words() == "Biro Umum (utama)"
    assert not form.preferButton.isEnabled()
    assert "BIRO UMUM" in desk.paper()
    desk.go(form.removeButton)
    desk.key(Key.Key_Space)
    desk.settle()
    assert [row.name for row in list_letterheads(desk.workspace) if row.id] == [
        "Sekretariat Jakarta Berketahanan"
    ]
    desk.key(Key.Key_Z, CTRL)
    desk.settle()
    assert "BIRO UMUM" in desk.paper()


def test_a_name_that_exists_is_refused_in_words(desk: Desk, dialogs: ScriptedDialogs) -> None:
    add_letterhead(desk.workspace, "Biro Umum")
    dialogs.text = "Biro Umum"
    desk.go(desk.form.letterheadSection.form.addButton)
    desk.key(Key.Key_Space)
    message = desk.window.form.messageBar.messages()[0]
    assert message.title == "Nama ini sudah dipakai kop surat lain."


def test_a_letterhead_of_a_meeting_cannot_be_removed(desk: Desk) -> None:
    listing = desk.window.services.session.listing
    assert listing is not None
    add_letterhead(desk.workspace, "Khusus")
    edit_meeting(desk.workspace, listing.page(MeetingFilter())[0].id, letterhead="Khusus")
    desk.window.services.session.look_for_changes()
    form = desk.form.letterheadSection.form
    desk.go(form.chosenField.editor)
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Return)
    assert form.chosenField.words() == "Khusus"
    assert form.useLabel.text().startswith("Dipakai oleh 1 rapat")
    assert not form.removeButton.isEnabled()


def test_the_rules_and_their_values_are_changed_by_keys(desk: Desk) -> None:
    form = desk.section("papers")
    assert form.rulesField.words() == "Pergub DKI 99/2021"
    desk.go(form.rulesField.editor)
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Tab)
    desk.settle()
    assert profile(desk.workspace).key == "national_2023"
    assert form.paperField.words().startswith("A4")
    desk.fill(form.leadingField, "16,5")
    desk.fill(form.minutesWordField, "RISALAH")
    desk.fill(form.spareRowsField, "4")
    mine = profile(desk.workspace)
    assert (mine.leading_pt, mine.minutes_word, mine.spare_rows) == (16.5, "RISALAH", 4)
    assert "RISALAH" in desk.paper()
    assert desk.undo_labels()[-1] == "Ubah profil Permendagri 1/2023"


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("marginLeftField", "dua", "Tulis angka seperti 16,5."),
        ("marginLeftField", "200", "Tulis angka dari 10 sampai 60."),
        ("leadingField", "11", "Huruf 12 pt tidak muat dalam jarak baris 11 pt."),
        ("spareRowsField", "2,5", "Tulis angka bulat seperti 3."),
        ("minutesWordField", " ", "Isian ini tidak boleh kosong."),
    ],
)
def test_a_wrong_value_is_said_under_its_field(
    desk: Desk, field: str, typed: str, words: str
) -> None:
    form = desk.section("papers")
    desk.fill(getattr(form, field), typed)
    assert getattr(form, field).error() == words
    assert desk.undo_labels() == ["Isi data contoh"]


def test_the_values_go_back_to_the_regulation(desk: Desk) -> None:
    form = desk.section("papers")
    assert not desk.form.restoreButton.isEnabled()
    desk.fill(form.marginTopField, "25")
    assert desk.form.restoreButton.isEnabled()
    desk.go(desk.form.restoreButton)
    desk.key(Key.Key_Space)
    desk.settle()
    assert form.marginTopField.text() == "20"
    assert not next(row for row in list_profiles(desk.workspace) if row.preferred).changed
    desk.key(Key.Key_Z, CTRL)
    desk.settle()
    assert form.marginTopField.text() == "25"


def test_the_notula_stage_starts_with_the_preferred_rules(desk: Desk) -> None:
    form = desk.section("papers")
    desk.go(form.rulesField.editor)
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Return)
    desk.settle()
    desk.window.navigator.go("meetings")
    desk.window.actions_of["open_meeting"].trigger()
    desk.window.actions_of["stage_5"].trigger()
    desk.settle()
    page: Any = desk.window.navigator.page()
    assert page.minutes.view_model.profile == "national_2023"
    assert page.minutes.view_model.paper.paper_name == "A4"


def test_theme_and_text_change_at_once(desk: Desk) -> None:
    form = desk.section("look")
    desk.go(form.themeSegments)
    desk.key(Key.Key_Right)
    assert theme().mode == "dark"
    desk.go(form.textSegments)
    desk.key(Key.Key_Right)
    assert theme().text_scale == 1.15
    assert desk.form.restoreButton.isEnabled()
    desk.key(Key.Key_Left)
    assert theme().text_scale == 1.0


def test_the_users_name_is_kept(desk: Desk) -> None:
    form = desk.section("user")
    assert form.nameField.text() == "Nama Contoh"
    desk.fill(form.nameField, " Nama   Lain ")
    assert desk.workspace.user == "Nama Lain"
    assert form.nameField.text() == "Nama Lain"
    desk.fill(form.nameField, " ")
    assert form.nameField.error() == "Tulis nama Anda."
    assert desk.workspace.user == "Nama Lain"
    desk.key(Key.Key_Tab, SHIFT)


def test_the_keys_can_be_searched(desk: Desk) -> None:
    form = desk.section("keys")
    everything = form.keysTree.shown_count()
    assert everything > 40
    desk.go(form.searchEdit)
    desk.type("Ctrl+N")
    desk.key(Key.Key_Return)
    assert form.keysTree.shown_count() == 1
    assert form.keysTree.hasFocus()
    desk.key(Key.Key_Tab, SHIFT)
    desk.type("zzz")
    desk.key(Key.Key_Return)
    assert form.noneLabel.isVisible()


def test_the_licences_are_the_shipped_files(desk: Desk) -> None:
    form = desk.section("about")
    assert "GNU" in form.licenceView.toPlainText()
    desk.go(form.licenceField.editor)
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Return)
    assert "GNU GENERAL PUBLIC LICENSE" in form.licenceView.toPlainText()
    for key in licence_names():
        assert len(licence_text(key)) > 500


def test_leaving_the_page_writes_what_was_typed(desk: Desk) -> None:
    form = desk.form.letterheadSection.form
    desk.go(form.cityField.editor)
    desk.key(Key.Key_A, CTRL)
    desk.type("BEKASI")
    desk.key(Key.Key_2, CTRL)
    desk.settle()
    assert "BEKASI" in desk.paper()


def test_a_newer_database_can_only_be_looked_at(
    open_window: Open, sample_copy: Path, qtbot: QtBot, tasks: Any
) -> None:
    with sqlite3.connect(sample_copy) as connection:
        connection.execute("PRAGMA user_version=99")
    connection.close()
    desk = Desk(open_window(sample_copy), qtbot, tasks)
    form = desk.form.letterheadSection.form
    assert form.unitField.line.isReadOnly()
    assert not form.addButton.isEnabled()
    assert form.addressField.error() == ""
    papers = desk.section("papers")
    assert papers.marginTopField.line.isReadOnly()
    assert not papers.paperField.box.isEnabled()
    assert desk.section("user").nameField.line.isReadOnly()
    assert desk.form.readOnlyChip.isVisible()


@pytest.mark.parametrize(
    ("size", "mode", "scale"),
    [((1366, 688), "light", 1.0), ((1093, 534), "dark", 1.3)],
)
def test_nothing_is_clipped_and_everything_has_a_name(
    desk: Desk, mode: Any, scale: float, size: tuple[int, int]
) -> None:
    theme().set_mode(mode)
    theme().set_text_scale(scale)
    desk.window.resize(*size)
    for name, section in desk.page.sections.items():
        desk.section(name)
        assert desk.window.width() == size[0]
        for child in section.findChildren(QWidget):
            if not child.isVisible() or not isinstance(
                child, QAbstractButton | QLineEdit | QComboBox
            ):
                continue
            assert child.accessibleName() or getattr(child, "text", str)()
            if not isinstance(child, QLineEdit):
                least = child.minimumSizeHint().width()
                assert child.width() >= least, (name, child.objectName(), child.width(), least)
            if isinstance(child, QComboBox):
                words = theme().metrics("body").horizontalAdvance(child.currentText())
                assert child.width() >= words + 38, (name, child.currentText(), child.width())


def test_the_reporting_verbs_are_a_list_of_the_office(desk: Desk) -> None:
    form = desk.section("papers")
    assert form.verbsField.text().splitlines()[:2] == ["menyampaikan bahwa", "menjelaskan"]
    desk.go(form.verbsField.area)
    desk.key(Key.Key_A, CTRL)
    desk.type("melaporkan")
    desk.key(Key.Key_Return)
    desk.type("menyanggah bahwa")
    desk.key(Key.Key_Tab)
    desk.settle()
    assert reporting_verbs(desk.workspace) == ("melaporkan", "menyanggah bahwa")
    assert desk.undo_labels()[-1] == "Ubah daftar kata kerja pelapor"
    desk.key(Key.Key_Z, CTRL)
    desk.settle()
    assert form.verbsField.text().splitlines()[0] == "menyampaikan bahwa"
