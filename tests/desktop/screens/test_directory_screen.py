"""Direktori on a real database, driven by keys."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.operations.directory.lines import add_line
from jakber_desktop.operations.directory.reading import lines, offices
from jakber_desktop.operations.workspaces import check_workspace, open_workspace
from tests.desktop.screens.hands import PageHands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.screens.directory.directory_screen import DirectoryScreen
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.desktop.widgets.form_field import FormField
    from jakber_desktop.model.rows.directory import ContactRow

    Open = Callable[..., MainWindow]

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
TODAY = dt.date(2018, 4, 4)
NIP = "196608011988031001"


class Desk(PageHands):
    """A window at Direktori, and short words for what a person does there."""

    def __init__(self, window: MainWindow, qtbot: QtBot, tasks: Any) -> None:
        super().__init__(window, qtbot, tasks)
        qtbot.keyClick(window, Key.Key_5, CTRL)
        page: Any = window.navigator.page()
        self.page: DirectoryScreen = page
        self.form = self.page.form
        self.line, self.office = self.form.linePanel.form, self.form.officePanel.form
        self.settle()

    def fill(self, field: FormField, text: str, end: Key | None = Key.Key_Tab) -> None:
        super().fill(field, text, end)

    def rows(self) -> list[tuple[str, str, str]]:
        found = lines(self.workspace, TODAY)
        return [(row.office, row.title, row.name) for row in found if row.state != "former"]

    def shown(self) -> list[str]:
        model = self.page.view_model.lines
        rows = [model.contact_at(model.index(row)) for row in range(model.rowCount())]
        return [row.title or row.name for row in rows if row is not None]

    def choose(self, title: str) -> ContactRow:
        """Walk down from the first line to this one."""
        self.go(self.form.directoryTable)
        self.key(Key.Key_Home)
        for _step in range(self.page.view_model.lines.rowCount()):
            card = self.page.view_model.card
            if card is not None and title in (card.line.title, card.line.name):
                return card.line
            self.key(Key.Key_Down)
        raise AssertionError(title)

    def choose_place(self, words: str) -> None:
        self.go(self.form.placesList)
        self.key(Key.Key_Home)
        for _step in range(self.page.view_model.places.rowCount()):
            index = self.form.placesList.currentIndex()
            if self.page.view_model.places.place_at(index.row()).words == words:
                return
            self.key(Key.Key_Down)
        raise AssertionError(words)

    def undo_label(self) -> str:
        stack = self.workspace.stacks().undo
        return str(stack[-1].label) if stack else ""

    def undo(self) -> None:
        self.window.actions_of["undo"].trigger()
        self.settle()


@pytest.fixture
def filled(sample_copy: Path) -> Path:
    """The sample with two people in posts of Bappeda."""
    workspace = open_workspace(sample_copy)
    add_line(
        workspace,
        {"name": "Nama Contoh", "employee_no": NIP, "email": "n@contoh.id", "phone": "0812"},
        office="BAPPEDA", title="Kepala Bappeda", held_from=dt.date(2016, 1, 2),
    )  # fmt: skip
    add_line(workspace, {"name": "Nama Dua"}, office="BAPPEDA")
    workspace.close()
    return sample_copy


@pytest.fixture
def desk(open_window: Open, filled: Path, qtbot: QtBot, tasks: Any) -> Iterator[Desk]:
    made = Desk(open_window(filled, today=TODAY), qtbot, tasks)
    yield made
    made.settle()
    assert check_workspace(made.workspace) == ()


# --- showing -------------------------------------------------------------------------------------


def test_it_opens_by_ctrl_5_with_offices_lines_and_the_first_card(desk: Desk) -> None:
    assert desk.window.windowTitle() == "Direktori — JakBer Desktop"
    assert desk.form.sumLabel.text() == "6 kantor, 11 jabatan"
    assert desk.form.directoryTable.hasFocus()
    assert desk.line.personHead.title.text().startswith("Kepala Bagian KLN")
    places = desk.page.view_model.places
    words = [places.place_at(row).words for row in range(places.rowCount())]
    assert words[:3] == ["Semua kantor", "Kantor", "Biro KDH dan KLN"]
    assert words[-2:] == ["Sering diundang", "Belum lengkap"]
    assert desk.page.note().words == "10 belum lengkap"


def test_words_and_filters_narrow_the_lines(desk: Desk) -> None:
    desk.key(Key.Key_F, CTRL)
    assert desk.form.filterEdit.hasFocus()
    desk.type("kepala bappeda")
    desk.key(Key.Key_Return)
    assert desk.shown() == ["Kepala Bappeda"]
    assert desk.form.directoryTable.hasFocus()
    desk.key(Key.Key_F, CTRL)
    desk.type("tiada")
    desk.key(Key.Key_Return)
    assert desk.form.listStack.currentWidget() is desk.form.emptyState
    assert desk.form.emptyState.words()[0] == "Tidak ada hasil untuk “tiada”"
    desk.form.emptyState.buttons()[0].click()
    assert len(desk.shown()) == 11
    desk.choose_place("Bappeda")
    assert desk.shown() == ["Nama Dua", "Kepala Bappeda", "staf Bappeda"]
    desk.choose_place("Belum lengkap")
    assert "Kepala Bappeda" not in desk.shown()
    desk.choose_place("Sering diundang")
    assert desk.form.emptyState.words()[0] == "Belum ada yang sering diundang"


def test_a_staff_number_is_masked_until_it_is_asked_for(desk: Desk) -> None:
    desk.choose("Kepala Bappeda")
    field = desk.line.nipField
    assert field.field.line.text() == "•" * 14 + "1001"
    assert field.field.line.isReadOnly()
    field.toggle.click()
    assert field.field.line.text() == "19660801 198803 1 001"
    desk.fill(field.field, "1234")
    assert field.field.error() == "NIP berisi 18 angka."
    desk.key(Key.Key_Escape)
    desk.go(field.field)
    desk.key(Key.Key_Escape)
    desk.choose("staf Bappeda")
    desk.choose("Kepala Bappeda")
    assert field.field.line.text().startswith("•")
    kept = next(row for row in lines(desk.workspace, TODAY) if row.name == "Nama Contoh")
    assert kept.employee_no.endswith("1001")


# --- lines ---------------------------------------------------------------------------------------


def test_a_field_is_one_change_and_undo_says_what(desk: Desk) -> None:
    desk.choose("Kepala Bappeda")
    desk.key(Key.Key_F2)
    assert desk.line.nameField.line.hasFocus()
    desk.fill(desk.line.phoneField, "0899")
    assert desk.undo_label() == "Ubah data Nama Contoh"
    assert desk.page.view_model.card is not None
    assert desk.page.view_model.card.line.phone == "0899"
    desk.undo()
    assert desk.line.phoneField.text() == "0812"
    desk.fill(desk.line.emailField, "bukan surel")
    assert desk.line.emailField.error() == "Tulis surel seperti nama@instansi.go.id."
    desk.go(desk.line.emailField)
    desk.key(Key.Key_Escape)
    assert desk.line.emailField.text() == "n@contoh.id"
    desk.fill(desk.line.untilField, "1/1/2015")
    assert desk.line.untilField.error() == "Tanggal akhir tidak boleh sebelum 2 Januari 2016."


def test_naming_a_post_that_only_meetings_name_makes_it_one_of_the_directory(desk: Desk) -> None:
    desk.choose("staf Bappeda")
    assert desk.line.titleField.line.isReadOnly()
    desk.key(Key.Key_Return)
    assert desk.line.holderField.line.hasFocus()
    desk.type("Ibu Dr. Nama Tiga, M.T.")
    desk.key(Key.Key_Tab)
    assert ("BAPPEDA", "staf Bappeda", "Dr. Nama Tiga, M.T.") in desk.rows()
    assert desk.line.honorificField.text() == "Ibu"
    assert desk.line.nameField.isVisible()
    assert desk.undo_label() == "Isi pejabat staf Bappeda: Nama Tiga"
    desk.choose("unsur staf Kedeputian Gubernur bidang Tata Ruang dan Lingkungan Hidup")
    desk.fill(desk.line.holderField, "Nama Dua · Bappeda")
    assert sum(name == "Nama Dua" for _office, _title, name in desk.rows()) == 1


def test_somebody_new_is_written_by_keys_alone(desk: Desk) -> None:
    desk.choose("Kepala Bappeda")
    desk.key(Key.Key_Insert)
    assert desk.line.personHead.title.text() == "Orang baru"
    assert desk.form.newButton.property("kind") == "normal"
    desk.key(Key.Key_S, CTRL)
    assert desk.line.nameField.error() == "Isi nama atau jabatan."
    desk.type("Nama Baru")
    desk.fill(desk.line.titleField, "Sekretaris Bappeda")
    desk.key(Key.Key_S, CTRL)
    assert ("BAPPEDA", "Sekretaris Bappeda", "Nama Baru") in desk.rows()
    assert desk.messages() == ["Nama Baru ditambahkan"]
    assert desk.form.directoryTable.hasFocus()
    assert desk.page.view_model.card is not None
    assert desk.page.view_model.card.line.name == "Nama Baru"
    desk.key(Key.Key_Insert)
    desk.type("Batal Saja")
    desk.key(Key.Key_Escape)
    assert desk.line.nameField.text() == "Nama Baru"
    desk.window.actions_of["add_post"].trigger()
    assert desk.line.titleField.line.hasFocus()
    desk.type("Jabatan Kosong")
    desk.key(Key.Key_S, CTRL)
    assert ("BAPPEDA", "Jabatan Kosong", "") in desk.rows()


def test_a_post_is_handed_on_and_the_earlier_holder_listed(desk: Desk) -> None:
    desk.choose("Kepala Bappeda")
    desk.window.actions_of["succeed_contact"].trigger()
    panel = desk.form.successionPanel.form
    desk.key(Key.Key_S, CTRL)
    assert panel.whoField.error() == "Isi nama pejabat baru."
    desk.type("Nama Pengganti")
    desk.fill(panel.sinceField, "1/1/2016")
    desk.key(Key.Key_S, CTRL)
    assert panel.sinceField.error() == "Pejabat baru mulai sesudah 2 Januari 2016."
    desk.fill(panel.sinceField, "1 maret")
    desk.key(Key.Key_S, CTRL)
    assert ("BAPPEDA", "Kepala Bappeda", "Nama Pengganti") in desk.rows()
    assert desk.line.formerLines.pairs() == (("Nama Contoh", "2 Januari 2016 – 28 Februari 2018"),)
    assert desk.undo_label() == "Ganti pejabat Kepala Bappeda"
    assert desk.messages() == ["Nama Pengganti memegang Kepala Bappeda mulai 1 Maret 2018"]
    desk.undo()
    assert ("BAPPEDA", "Kepala Bappeda", "Nama Contoh") in desk.rows()


def test_who_is_used_becomes_inactive_and_can_come_back(desk: Desk) -> None:
    desk.choose("Nama Dua")
    desk.key(Key.Key_Delete)
    assert all(name != "Nama Dua" for _office, _title, name in desk.rows())
    assert desk.messages() == ["Nama Dua dihapus"]
    desk.choose("staf Bappeda")
    desk.key(Key.Key_Delete)
    assert desk.messages()[0] == "staf Bappeda tidak dihapus"
    desk.choose("Kepala Bappeda")
    desk.window.actions_of["leave_contact"].trigger()
    desk.settle()
    assert ("BAPPEDA", "Kepala Bappeda", "") in desk.rows()
    desk.choose_place("Tidak aktif")
    assert desk.shown() == ["Kepala Bappeda"]
    desk.key(Key.Key_Return)
    assert desk.line.leaveButton.text() == "Aktifkan lagi"
    desk.line.leaveButton.click()
    desk.settle()
    assert "Nama Contoh aktif lagi" in desk.messages()


def test_a_line_that_was_mended_stays_in_sight_until_another_is_chosen(desk: Desk) -> None:
    desk.choose_place("Belum lengkap")
    desk.choose("Nama Dua")
    desk.fill(desk.line.phoneField, "0812")
    assert "Nama Dua" in desk.shown()
    desk.choose_place("Semua kantor")
    desk.choose_place("Belum lengkap")
    assert "Nama Dua" not in desk.shown()


# --- offices -------------------------------------------------------------------------------------


def test_offices_are_added_edited_moved_and_dissolved_by_keys(desk: Desk) -> None:
    desk.go(desk.form.placesList)
    desk.key(Key.Key_Insert)
    desk.type("Dinas Contoh")
    desk.fill(desk.office.codeField, "tidak boleh!")
    desk.key(Key.Key_S, CTRL)
    assert desk.office.codeField.error().startswith("Tulis kode seperti BAPPEDA")
    desk.fill(desk.office.codeField, "din")
    desk.key(Key.Key_S, CTRL)
    assert offices(desk.workspace)[-1].code == "DIN"
    assert desk.form.placesList.hasFocus()
    desk.key(Key.Key_Up, ALT_SHIFT)
    assert [row.code for row in offices(desk.workspace)][-2:] == ["DIN", "JAKBER"]
    assert desk.undo_label() == "Pindahkan urutan kantor Dinas Contoh"
    desk.key(Key.Key_F2)
    assert desk.office.nameField.area.hasFocus()
    desk.fill(desk.office.shortField, "Dinas")
    desk.fill(desk.office.codeField, "dinas")
    assert offices(desk.workspace)[-2].code == "DINAS"
    desk.go(desk.form.placesList)
    desk.key(Key.Key_Delete)
    assert all(row.code != "DINAS" for row in offices(desk.workspace))
    desk.choose_place("Bappeda")
    desk.key(Key.Key_Delete)
    assert desk.messages()[0] == "Kantor Bappeda tidak dihapus"
    desk.key(Key.Key_F2)
    desk.fill(desk.office.codeField, "BAP")
    assert desk.office.codeField.error() == "Kode kantor yang sudah dipakai tetap BAPPEDA."


# --- import --------------------------------------------------------------------------------------

LIST = (
    "Nama\tJabatan\tUnit Kerja\tHP\n"
    "Nama Satu\tKepala Bidang\tBappeda\t0811\n"
    "Nama Contoh\tKepala Bappeda\tBappeda\t0899\n"
    "Nama Duaa\t\tTGUPP\t\n"
    "\t\t\t0812\n"
)


def test_a_pasted_list_is_previewed_and_taken_in_as_one_change(desk: Desk) -> None:
    before = len(desk.workspace.stacks().undo)
    QGuiApplication.clipboard().setText(LIST)
    desk.go(desk.form.directoryTable)
    desk.key(Key.Key_V, CTRL)
    page = desk.page.taking.page
    assert page is not None
    table = page.form.importTable
    assert table.hasFocus()
    model = page.view_model
    assert model.plan is not None
    assert [row.verdict for row in model.plan.rows] == ["new", "same", "doubtful", "unusable"]
    assert page.form.takeButton.text() == "Masukkan 2 baris"
    assert page.form.sumLabel.text() == "1 baris ragu belum diputuskan"
    desk.key(Key.Key_Down)
    assert page.form.differenceLines.pairs() == (("0812 → 0899", "Telepon"),)
    desk.key(Key.Key_Space)
    assert page.form.takeButton.text() == "Masukkan 1 baris"
    desk.key(Key.Key_Space)
    desk.key(Key.Key_Down)
    assert page.form.sameButton.isVisible()
    desk.key(Key.Key_B)
    assert page.form.takeButton.text() == "Masukkan 3 baris"
    desk.key(Key.Key_S)
    desk.key(Key.Key_L)
    desk.key(Key.Key_B)
    desk.key(Key.Key_Return, CTRL)
    assert ("BAPPEDA", "Kepala Bidang", "Nama Satu") in desk.rows()
    assert ("TGUPP", "", "Nama Duaa") in desk.rows()
    assert len(desk.workspace.stacks().undo) == before + 1
    assert desk.messages() == ["2 orang ditambahkan, 1 orang diperbarui, 1 jabatan baru"]
    assert desk.form.directoryTable.hasFocus()
    desk.undo()
    assert ("TGUPP", "", "Nama Duaa") not in desk.rows()


def test_columns_can_be_corrected(desk: Desk, dialogs: Any, tmp_path: Path) -> None:
    path = tmp_path / "daftar.csv"
    path.write_text("Nama;Catatan;Jabatan\nBappeda;Nama Lima;Analis\n", encoding="cp1252")
    dialogs.files = [path]
    desk.key(Key.Key_O, CTRL)
    page = desk.page.taking.page
    assert page is not None
    labels = [field.property("label") for field in page._columns]
    assert labels == ["Nama: Bappeda", "Catatan: Nama Lima", "Jabatan: Analis"]
    page.view_model.set_column(1, "name")
    desk.settle()
    assert page.view_model.columns == ["", "name", "title"]
    assert page._columns[0].text() == ""
    page.view_model.set_column(0, "office")
    desk.settle()
    assert page.view_model.plan is not None
    assert page.view_model.plan.rows[0].office == "BAPPEDA"
    desk.go(page.form.importTable)
    desk.key(Key.Key_Escape)
    assert not desk.page.taking.open
    assert desk.form.directoryTable.hasFocus()


def test_a_bad_file_is_told_and_leaves_the_directory_as_it_was(
    desk: Desk, dialogs: Any, tmp_path: Path
) -> None:
    path = tmp_path / "rahasia.xlsx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"))
    dialogs.files = [path]
    desk.key(Key.Key_O, CTRL)
    assert desk.messages() == ["Berkas “rahasia.xlsx” dilindungi kata sandi."]
    assert not desk.page.taking.open
    QGuiApplication.clipboard().setText(" ")
    desk.window.actions_of["paste_contacts"].trigger()
    assert desk.messages()[0] == "Tidak ada daftar untuk ditempel"


def test_a_long_import_can_be_stopped(desk: Desk, tmp_path: Path, dialogs: Any) -> None:
    path = tmp_path / "panjang.csv"
    rows = [f"Orang {nth};Staf {nth};Kantor {nth % 9}" for nth in range(3000)]
    path.write_text("\n".join(["Nama;Jabatan;Kantor", *rows]), encoding="utf-8")
    dialogs.files = [path]
    desk.window.actions_of["import_contacts"].trigger()
    page = desk.page.taking.page
    assert page is not None
    assert page.form.stateStack.currentWidget() is page.form.workPage
    assert page.form.stopButton.hasFocus()
    desk.settle()
    assert page.form.importTable.hasFocus()
    before = desk.rows()
    page.view_model.take()
    desk.qtbot.waitUntil(lambda: page.view_model.progress[0] > 0 or not desk.tasks.busy)
    page.form.stopButton.click()
    desk.settle()
    assert desk.rows() == before
    assert not desk.page.taking.open


# --- looks and rights ----------------------------------------------------------------------------


def test_a_file_that_can_only_be_read_shows_everything_and_changes_nothing(
    open_window: Open, filled: Path, qtbot: QtBot, tasks: Any
) -> None:
    filled.chmod(0o444)
    window = open_window(filled, today=TODAY)
    if window.services.session.writable:  # the machine lets this user write anyway
        window.services.session.workspace.read_only = True
    desk = Desk(window, qtbot, tasks)
    window.actions_of.update_facts(writable=False)
    desk.page.view_model.read()
    assert desk.form.readOnlyChip.look().text == "Hanya dapat dibaca"
    desk.choose("Kepala Bappeda")
    assert desk.line.nameField.line.isReadOnly()
    assert not desk.line.footFrame.isVisible()
    assert not desk.form.newButton.isEnabled()
    desk.key(Key.Key_Delete)
    desk.key(Key.Key_Insert)
    assert desk.line.personHead.title.text() == "Nama Contoh"
    assert len(desk.rows()) == 11


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(("size", "scale"), [((1366, 688), 1.0), ((1093, 534), 1.3)])
def test_it_stands_in_both_themes_and_sizes(
    open_window: Open, filled: Path, qtbot: QtBot, tasks: Any, mode: Any, size: Any, scale: float
) -> None:
    theme().set_mode(mode)
    window = open_window(filled, today=TODAY, size=size)
    theme().set_mode(mode)
    theme().set_text_scale(scale)
    desk = Desk(window, qtbot, tasks)
    assert desk.form.panelStack.isVisible() == (size[0] >= 1280)
    desk.choose("Kepala Bappeda")
    desk.key(Key.Key_Return)
    assert desk.form.panelStack.isVisible()
    desk.key(Key.Key_F4)
    assert not desk.form.panelStack.isVisible()
    assert window.grab().size().width() == size[0]
    assert window.width() == size[0]
    QGuiApplication.clipboard().setText(LIST)
    desk.window.actions_of["paste_contacts"].trigger()
    desk.settle()
    assert not window.grab().isNull()
    assert window.width() == size[0]


def test_every_control_has_a_name(desk: Desk) -> None:
    desk.choose("Kepala Bappeda")
    nameless = [
        child.objectName() or type(child).__name__
        for child in desk.page.findChildren(QWidget)
        if child.isVisible()
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (child.accessibleName() or getattr(child, "text", str)())
    ]
    assert nameless == []


def test_the_menu_of_a_line_offers_its_deeds(desk: Desk) -> None:
    desk.choose("Kepala Bappeda")
    desk.page._show_line_menu(desk.window.mapToGlobal(desk.window.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    assert words[:2] == ["Ubah data orang dan jabatan", "Ganti pejabat…"]
    menu.close()


def test_a_new_person_left_by_esc_can_be_taken_up_again(desk: Desk) -> None:
    desk.go(desk.form.directoryTable)
    desk.key(Key.Key_Insert)
    desk.type("Nama Tiga")
    desk.key(Key.Key_Escape)
    assert desk.form.directoryTable.hasFocus()
    assert desk.messages()[0] == "“Nama Tiga” belum ditambahkan"
    strip = desk.window.form.messageBar.messages()[0]
    desk.qtbot.keyClick(strip.buttons()[0], Key.Key_Space)
    assert desk.line.nameField.text() == "Nama Tiga"
    assert desk.line.nameField.editor.hasFocus()
    desk.key(Key.Key_S, CTRL)
    assert ("Nama Tiga") in [name for _office, _title, name in desk.rows()]
    desk.go(desk.form.directoryTable)
    desk.key(Key.Key_Insert)
    desk.key(Key.Key_Escape)  # nothing typed, nothing told
    assert all("belum ditambahkan" not in title for title in desk.messages())


def test_a_list_in_which_something_was_chosen_is_replaced_only_when_asked(
    desk: Desk, dialogs: Any, tmp_path: Path
) -> None:
    def paste(name: str) -> None:
        QGuiApplication.clipboard().setText(f"Nama\tJabatan\n{name}\tStaf\n")
        desk.window.actions_of["paste_contacts"].trigger()
        desk.settle()

    def planned() -> list[str]:
        page = desk.page.taking.page
        return [row.name for row in page.view_model.plan.rows]

    paste("Nama Empat")
    paste("Nama Lima")  # nothing was chosen yet
    assert planned() == ["Nama Lima"]
    assert dialogs.asked == []
    model = desk.page.taking.page.view_model
    model.choose(0, "leave")
    paste("Nama Enam")
    assert dialogs.asked == ["Ganti daftar yang sedang ditinjau?"]
    assert planned() == ["Nama Lima"]
    dialogs.yes = True
    other = tmp_path / "lain.csv"
    other.write_text("Nama,Jabatan\nNama Tujuh,Staf\n", encoding="utf-8")
    dialogs.files = [other]
    desk.key(Key.Key_O, CTRL)
    assert planned() == ["Nama Tujuh"]
