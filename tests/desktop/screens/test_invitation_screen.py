"""Undangan by keys alone in the real window on a real database: people, letters, ways out."""

from __future__ import annotations

import datetime as dt
import email
import email.policy
import io
import shutil
import sqlite3
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args
from uuid import UUID

import pypdf
import pytest
import vobject
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.form_field import FormField
from jakber_desktop.desktop.widgets.invitation.columns import columns
from jakber_desktop.model import entities as e
from jakber_desktop.model.record import Channel
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.directory.offices import add_office
from jakber_desktop.operations.directory.people import add_person
from jakber_desktop.operations.directory.posts import add_post
from jakber_desktop.operations.invitations import files as invitation_files
from jakber_desktop.operations.invitations.letter import edit_letter
from jakber_desktop.operations.invitations.recipients import Addressee, add_recipients, mark_sent
from jakber_desktop.operations.invitations.sheet import invitation_sheet
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.life import cancel_meeting
from jakber_desktop.operations.meetings.preparation import create_meeting, edit_meeting
from jakber_desktop.operations.workspaces import check_workspace, create_workspace, open_workspace
from tests.identities import forget_identity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.screens.invitation.invitation_screen import InvitationScreen
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.model.rows.invitation import RecipientRow

    Open = Callable[..., MainWindow]
    Prepare = Callable[[Any, str], object]

Key = Qt.Key
Alt, Control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
DAY = dt.date(2018, 3, 28)
OFFICES = (
    ("KDH-KLN", "Biro KDH dan KLN", None), ("BAPPEDA", "Badan Perencanaan Daerah", "Bappeda"),
    ("TGUPP", "Tim Gubernur", "TGUPP"), ("JAKBER", "Sekretariat Jakarta Berketahanan", "JakBer"),
)  # fmt: skip
FIVE = (
    ("KDH-KLN", "Kepala Bagian KLN", "hand"), ("KDH-KLN", "Kepala Sub Bagian", "hand"),
    ("BAPPEDA", "Kepala Bappeda", "hand"), ("TGUPP", "Ketua TGUPP", "email"),
    ("JAKBER", "Manajer Program", "email"),
)  # fmt: skip
LABELS = [post for _code, post, _channel in FIVE]


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory of four offices, and a meeting to which nobody is invited yet."""
    path = tmp_path_factory.mktemp("undangan") / "undangan.jakber"
    workspace = create_workspace(path, user="Nama Contoh")
    for place, (code, name, short) in enumerate(OFFICES):
        add_office(workspace, code, name, short_name=short, precedence=place)
    person = add_person(workspace, "Nama Contoh", office="TGUPP", email="ketua@contoh.go.id")
    add_post(workspace, "TGUPP", "Ketua TGUPP", person=person)
    add_post(workspace, "KDH-KLN", "Kepala Bagian KLN")
    create_meeting(
        workspace, "Rapat Contoh", dt.date(2018, 4, 4), invited_start="9", organizer="JAKBER"
    )
    workspace.close()
    return path


class Desk:
    """The window at Undangan, and hands that only use keys."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        session = window.services.session
        assert session.listing is not None
        session.now = lambda: dt.datetime(2018, 3, 29, 9, 0)
        found = session.listing.page(MeetingFilter(text="Rapat Contoh"))
        self.meeting = found[0].id
        self.workspace = session.workspace
        window.show_stage(self.meeting, "invitation")
        page: Any = window.navigator.page()
        self.page = page
        self.screen: InvitationScreen = page._stages["invitation"]
        self.form = self.screen.form
        self.settle()

    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus(), text)

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.services.tasks.busy, timeout=60_000)

    def labels(self) -> list[str]:
        return [row.label for row in invitation_sheet(self.workspace, self.meeting).rows]

    def row(self, label: str) -> RecipientRow:
        rows = invitation_sheet(self.workspace, self.meeting).rows
        return next(row for row in rows if row.label == label)

    def choose(self, label: str) -> None:
        """Go to the table and to this row by arrows."""
        table = self.form.recipientTable
        if not table.hasFocus():
            self.key(Key.Key_Insert)
            self.key(Key.Key_Down)
        self.key(Key.Key_Home)
        for _ in range(400):
            if table.current_row() == self.row(label).id:
                return
            self.key(Key.Key_Down)
        raise AssertionError(label)

    def told(self) -> list[tuple[str, str, str]]:
        bar = self.window.form.messageBar
        return [(one.kind, one.title, one.text) for one in bar.messages()]

    def press(self, words: str) -> None:
        """Press a button of the newest message."""
        strip = self.window.form.messageBar.messages()[0]
        buttons = strip.findChildren(QAbstractButton)
        next(button for button in buttons if button.text() == words).click()
        self.settle()

    def undo(self) -> None:
        self.settle()
        self.key(Key.Key_Z, Control)
        self.settle()

    def undo_label(self) -> str:
        self.settle()
        return self.window.services.session.undo_label or ""

    def shown_letter(self) -> str:
        self.settle()
        letter = self.screen.preview.letter
        assert letter is not None
        return text_of(letter.pdf)

    def menu(self) -> QMenu:
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QMenu)
        return popup


def text_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def addressed(letter: str) -> list[str]:
    """Whom of FIVE a letter names."""
    return [label for label in LABELS if label in letter]


@pytest.fixture(scope="module")
def invited(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Path]:
    """The meeting with the first `count` of FIVE invited; copy it before writing."""

    @cache
    def with_first(count: int) -> Path:
        path = Path(shutil.copy(blank, tmp_path_factory.mktemp("diundang") / "undangan.jakber"))
        with_rows(path, count)
        return forget_identity(path)

    return with_first


@pytest.fixture
def desk(
    qtbot: QtBot, open_window: Open, invited: Callable[[int], Path], tmp_path: Path
) -> Iterator[Callable[..., Desk]]:
    """Open the window on the meeting with the first `count` of FIVE invited."""
    made: list[Desk] = []

    def make(
        count: int = 5, prepare: Callable[[Any, str], object] | None = None, **how: Any
    ) -> Desk:
        path = tmp_path / "undangan.jakber"
        shutil.copy(invited(count), path)
        if prepare is not None:
            with_rows(path, 0, prepare)
        how.setdefault("today", dt.date(2018, 3, 29))
        made.append(Desk(open_window(path, **how), qtbot))
        return made[-1]

    yield make
    for one in made:
        one.settle()
        assert check_workspace(one.workspace) == ()


def complete(workspace: Any, meeting: str) -> None:
    """Give the letter what it needs to go out."""
    edit_letter(workspace, meeting, number="1", date=DAY, signatory_post="Kepala Biro")


def with_rows(path: Path, count: int, prepare: Prepare | None = None) -> None:
    workspace = open_workspace(path)
    with sqlite3.connect(path) as connection:
        (id_,) = connection.execute("SELECT hex(id) FROM meeting").fetchone()
    connection.close()
    meeting = id_.lower()
    wanted = [Addressee(code, post, channel=how) for code, post, how in FIVE[:count]]  # type: ignore[arg-type]
    if wanted:
        add_recipients(workspace, meeting, wanted)
    if prepare is not None:
        prepare(workspace, meeting)
    workspace.close()


# --- inviting -----------------------------------------------------------------------------------


def test_a_whole_invitation_by_keys_alone(
    desk: Callable[..., Desk], dialogs: Any, tmp_path: Path
) -> None:
    hand = desk(0)
    assert hand.form.emptyState.words() == (
        "Belum ada penerima", "Ketik jabatan, atau ambil dari rapat lalu.",
    )  # fmt: skip
    assert hand.focus() is hand.form.recipientLine
    hand.type("kep bag")
    hand.key(Key.Key_Return)  # of the directory
    hand.type("Kepala Bappeda")
    hand.key(Key.Key_Return)  # nobody of the directory: its office is guessed and asked for
    assert hand.focus() is hand.form.officeAsk.line
    assert hand.form.officeAsk.line.text() == "Bappeda · BAPPEDA"
    hand.key(Key.Key_Return)
    assert hand.focus() is hand.form.recipientLine
    assert hand.labels() == ["Kepala Bagian KLN", "Kepala Bappeda"]
    hand.choose("Kepala Bagian KLN")
    hand.key(Key.Key_C)
    QTest.keyClick(hand.menu(), Key.Key_Return)
    assert hand.row("Kepala Bagian KLN").channel == "hand"
    hand.choose("Kepala Bappeda")
    hand.key(Key.Key_H)
    assert hand.row("Kepala Bappeda").response == "accepted"
    hand.key(Key.Key_F4)
    for text in ("012/UND/2018", "28/3"):
        hand.type(text)
        hand.key(Key.Key_Tab)
    hand.screen.form.letterPanel.field("signatory").setFocus()
    hand.type("Kepala Biro")
    hand.key(Key.Key_F4)
    assert hand.focus() is hand.form.recipientTable
    dialogs.folder = tmp_path / "surat"
    dialogs.folder.mkdir()
    hand.key(Key.Key_E, Control)
    hand.settle()
    assert sorted(path.name for path in dialogs.folder.iterdir()) == [
        "Undangan_012-UND-2018_01_Kepala-Bagian-KLN.pdf",
        "Undangan_012-UND-2018_02_Kepala-Bappeda.pdf",
        "Undangan_012-UND-2018_gabungan.pdf",
    ]
    assert hand.told()[0][:2] == ("success", "2 surat dibuat di folder surat")
    hand.key(Key.Key_T, Control)
    assert hand.row("Kepala Bappeda").sent_on == dt.date(2018, 3, 29)
    assert hand.undo_label() == "Catat jawaban akan hadir dari 1 penerima"  # the letter is out


def test_what_is_invited_already_is_shown(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.key(Key.Key_Insert)
    hand.type("ketua")
    hand.key(Key.Key_Return)
    assert hand.labels() == LABELS
    assert hand.told()[0][1] == "Ketua TGUPP, Nama Contoh sudah diundang"
    assert hand.form.recipientTable.current_row() == hand.row("Ketua TGUPP").id


def test_a_post_like_a_known_one_can_be_new(desk: Callable[..., Desk]) -> None:
    hand = desk(0)
    hand.type("Kepala Bagian")
    hand.key(Key.Key_Return, Control)
    hand.type("jakb")
    hand.key(Key.Key_Return)
    assert hand.labels() == ["Kepala Bagian"]
    assert invitation_sheet(hand.workspace, hand.meeting).offices[0].code == "JAKBER"


def test_an_unknown_office_is_refused_in_its_row(desk: Callable[..., Desk]) -> None:
    hand = desk(0)
    hand.type("Kepala Dinas Contoh")
    hand.key(Key.Key_Return)
    hand.type("Dinas Contoh")
    hand.key(Key.Key_Return)
    assert "Pilih kantor dari saran" in hand.form.officeAsk.error()
    assert hand.form.officeAsk.line.text() == "Dinas Contoh"
    hand.key(Key.Key_Escape)
    assert hand.form.officeAsk.isHidden()
    assert hand.form.recipientLine.text() == "Kepala Dinas Contoh"  # nothing typed is lost
    assert hand.labels() == []


def test_a_pasted_list_is_invited_in_one_change(desk: Callable[..., Desk]) -> None:
    hand = desk(0)
    QGuiApplication.clipboard().setText(
        "1. Ketua TGUPP\n2. Kepala Bappeda\n3. Kepala Dinas Contoh\n4. Kepala Seksi; JAKBER\n"
    )
    hand.key(Key.Key_V, Control)
    assert hand.labels() == ["Kepala Bappeda", "Ketua TGUPP", "Kepala Seksi"]
    assert hand.undo_label() == "Tambah 3 penerima undangan"
    assert hand.form.officeAsk.line.hasFocus()  # whose office nobody can tell
    hand.type("biro")
    hand.key(Key.Key_Return)
    assert hand.labels()[0] == "Kepala Dinas Contoh"
    assert hand.told()[0][1] == "Kepala Dinas Contoh ditambahkan"


def test_the_recipients_of_an_earlier_meeting_can_be_taken(desk: Callable[..., Desk]) -> None:
    def earlier(workspace: Any, _meeting: str) -> None:
        other = create_meeting(workspace, "Rapat Lalu", dt.date(2018, 3, 1))
        add_recipients(workspace, other, [Addressee("TGUPP", "Ketua TGUPP", channel="email")])

    hand = desk(1, earlier)
    hand.form.pastButton.setFocus(Qt.FocusReason.TabFocusReason)
    menu = hand.form.pastButton.menu()
    menu.aboutToShow.emit()
    words = [action.text() for action in menu.actions()]
    assert words == ["Kam, 1 Mar 2018 · Rapat Lalu · 1 penerima"]
    menu.actions()[0].trigger()
    assert hand.labels() == ["Kepala Bagian KLN", "Ketua TGUPP"]
    assert hand.told()[0][1] == "1 penerima diambil dari rapat 1 Maret 2018"
    hand.undo()
    assert hand.labels() == ["Kepala Bagian KLN"]


# --- rows ---------------------------------------------------------------------------------------


def test_the_table_stands_by_office_with_its_summary(desk: Callable[..., Desk]) -> None:
    hand = desk(prepare=complete)
    rows = hand.screen.view_model.rows
    lines = [rows.data(rows.index(n)) for n in range(rows.rowCount())]
    assert lines == [
        "Biro KDH dan KLN", "Kepala Bagian KLN", "Kepala Sub Bagian", "Badan Perencanaan Daerah",
        "Kepala Bappeda", "Tim Gubernur", "Ketua TGUPP", "Sekretariat Jakarta Berketahanan",
        "Manajer Program",
    ]  # fmt: skip
    assert hand.form.countLine.words() == "5 penerima, 4 siap cetak, 1 perlu dilengkapi"
    told = rows.data(rows.index_of(hand.row("Ketua TGUPP").id), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Ketua TGUPP, Tim Gubernur, Surel, Siap cetak, dicentang"


def test_space_checks_and_the_button_counts(desk: Callable[..., Desk]) -> None:
    hand = desk()
    assert hand.screen.pdf_button.text() == "Buat PDF 4 surat"  # whom no mail reaches waits
    hand.choose("Kepala Bappeda")
    hand.key(Key.Key_Space)
    assert hand.screen.pdf_button.text() == "Buat PDF 3 surat"
    hand.key(Key.Key_A, Control)
    assert hand.screen.pdf_button.text() == "Buat PDF 5 surat"
    hand.key(Key.Key_A, Control)
    assert hand.screen.pdf_button.text() == "Buat PDF 0 surat"
    assert not hand.screen.pdf_button.isEnabled()
    hand.key(Key.Key_E, Control)
    assert hand.told()[0][1] == "Centang dahulu penerima suratnya"


@pytest.mark.parametrize(
    ("key", "response", "words"),
    [
        (Key.Key_H, "accepted", "Kepala Bappeda akan hadir"),
        (Key.Key_W, "delegated", "Kepala Bappeda diwakili"),
        (Key.Key_B, "declined", "Kepala Bappeda berhalangan"),
    ],
)
def test_a_letter_notes_the_answer(
    desk: Callable[..., Desk], key: Qt.Key, response: str, words: str
) -> None:
    hand = desk()
    hand.choose("Kepala Bappeda")
    hand.key(key)
    assert hand.row("Kepala Bappeda").response == response
    assert hand.told()[0] == ("done", words, "")
    hand.key(Key.Key_N)
    assert hand.row("Kepala Bappeda").response == "none"
    hand.undo()
    assert hand.row("Kepala Bappeda").response == response


def test_c_chooses_how_a_letter_goes(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.choose("Manajer Program")
    hand.key(Key.Key_C)
    assert [one.text() for one in hand.menu().actions()] == ["&Diantar", "&Surel", "&Pos", "P&esan"]
    assert hand.menu().activeAction().text() == "&Surel"
    QTest.keyClick(hand.menu(), Key.Key_D)
    assert hand.row("Manajer Program").channel == "hand"
    assert hand.told()[0][1] == "Cara kirim Manajer Program: Diantar"
    assert hand.form.recipientTable.current_row() == hand.row("Manajer Program").id


def test_all_checked_ones_can_go_the_same_way(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.form.moreButton.click()
    sub = next(a.menu() for a in hand.menu().actions() if a.text() == "Cara kirim yang dicentang")
    next(action for action in sub.actions() if action.text() == "&Pos").trigger()
    hand.menu().close()
    assert [hand.row(label).channel for label in LABELS] == ["post"] * 4 + ["email"]
    assert hand.undo_label() == "Ubah cara kirim 4 undangan"


def test_a_recipient_is_renamed_moved_and_removed(desk: Callable[..., Desk], dialogs: Any) -> None:
    hand = desk()
    dialogs.text = "Kepala Subbagian Umum"
    hand.choose("Kepala Sub Bagian")
    hand.key(Key.Key_F2)
    assert hand.labels()[1] == "Kepala Subbagian Umum"
    hand.key(Key.Key_Up, Alt | Shift)
    assert hand.labels()[:2] == ["Kepala Subbagian Umum", "Kepala Bagian KLN"]
    chosen = hand.row("Kepala Subbagian Umum").id
    assert hand.form.recipientTable.current_row() == chosen
    hand.key(Key.Key_Up, Alt | Shift)  # not out of its office
    assert hand.labels()[0] == "Kepala Subbagian Umum"
    hand.key(Key.Key_Delete)
    assert "Kepala Subbagian Umum" not in hand.labels()
    assert hand.told()[0][1] == "Kepala Subbagian Umum dihapus dari penerima"
    hand.undo()
    assert hand.labels()[0] == "Kepala Subbagian Umum"


def test_e_gives_a_recipient_an_address_that_nobody_knows(
    desk: Callable[..., Desk], dialogs: Any
) -> None:
    hand = desk(prepare=complete)
    hand.choose("Manajer Program")
    assert hand.row("Manajer Program").state == "no_email"
    assert ("E", "isi surel") in [tuple(hint) for hint in hand.page.hints()]
    dialogs.text = "manajer@contoh.go.id"
    hand.key(Key.Key_E)
    assert hand.row("Manajer Program").state == "ready"
    assert hand.told()[0][1] == "Surel Manajer Program dicatat"
    hand.undo()
    assert hand.row("Manajer Program").state == "no_email"


def test_the_row_menu_has_the_deeds_of_the_keys(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.choose("Ketua TGUPP")
    hand.form.recipientTable.menu_wanted.emit(hand.window.mapToGlobal(hand.window.rect().center()))
    words = [one.text().partition("\t")[0] for one in hand.menu().actions() if one.text()]
    assert words == [
        "Akan hadir", "Diwakili", "Berhalangan", "Belum menjawab", "Cara kirim…",
        "Surel penerima…", "Ubah sebutan penerima…", "Pindahkan penerima ke atas",
        "Pindahkan penerima ke bawah", "Hapus penerima",
    ]  # fmt: skip
    hand.menu().actions()[1].trigger()
    hand.menu().close()
    assert hand.row("Ketua TGUPP").response == "delegated"


def test_letters_are_marked_sent_on_a_day_and_unmarked(
    desk: Callable[..., Desk], dialogs: Any
) -> None:
    hand = desk(prepare=complete)
    hand.key(Key.Key_T, Control)
    assert hand.told()[0][1] == "4 undangan ditandai terkirim 29 Maret 2018"
    assert hand.row("Manajer Program").sent_on is None
    hand.key(Key.Key_T, Control)
    assert hand.told()[0][1] == "Semua yang dicentang sudah ditandai terkirim"
    dialogs.text = "27/3"
    hand.window.actions_of["sent_date"].trigger()
    assert hand.row("Kepala Bappeda").sent_on == dt.date(2018, 3, 27)
    dialogs.text = "bukan tanggal"
    hand.window.actions_of["sent_date"].trigger()
    assert hand.told()[0][0] == "error"
    hand.window.actions_of["mark_unsent"].trigger()
    assert hand.row("Kepala Bappeda").sent_on is None


def test_letters_that_are_not_ready_are_not_marked_sent(desk: Callable[..., Desk]) -> None:
    def prepare(workspace: Any, meeting: str) -> None:
        complete(workspace, meeting)
        add_recipients(workspace, meeting, [Addressee("BAPPEDA", "Sekretaris")])

    hand = desk(prepare=prepare)
    hand.choose("Kepala Bappeda")
    hand.window.actions_of["check_all"].trigger()
    hand.key(Key.Key_T, Control)
    sent = [row.label for row in invitation_sheet(hand.workspace, hand.meeting).rows if row.sent_on]
    assert sent == LABELS[:4]
    assert hand.told()[0] == (
        "warning",
        "2 undangan tidak ditandai terkirim",
        "Cara kirim belum dipilih: Sekretaris. Surel kosong: Manajer Program.",
    )
    assert hand.told()[1][1] == "4 undangan ditandai terkirim 29 Maret 2018"
    hand.press("Tunjukkan")
    assert hand.screen.view_model.selected == hand.row("Sekretaris").id
    assert hand.form.recipientTable.hasFocus()


def test_an_incomplete_letter_is_marked_sent_with_a_reason_only(
    desk: Callable[..., Desk], dialogs: Any
) -> None:
    hand = desk(2)
    bar = hand.screen.letter_note.bar
    assert bar.chip.look().text == "Surat belum lengkap"
    assert "nomor, tanggal surat, dan penanda tangan" in bar.label.text()
    hand.key(Key.Key_T, Control)
    assert dialogs.asked == ["Surat belum lengkap"]
    assert hand.row("Kepala Sub Bagian").sent_on is None
    dialogs.text = "Nomor dari biro menyusul"
    hand.key(Key.Key_T, Control)
    assert hand.row("Kepala Sub Bagian").sent_on == dt.date(2018, 3, 29)
    assert hand.told()[0][1] == "2 undangan ditandai terkirim 29 Maret 2018"


def test_nothing_moves_when_the_last_gap_of_the_letter_is_filled(
    desk: Callable[..., Desk],
) -> None:
    hand = desk(2)
    bar, table = hand.screen.letter_note.bar, hand.form.recipientTable
    assert bar.chip.look().text == "Surat belum lengkap"
    parts = (table, table.viewport(), hand.form.sendButton, hand.form.pastButton)
    before = [part.mapTo(hand.window, QPoint()) for part in parts]
    complete(hand.workspace, hand.meeting)
    hand.window.services.session.look_for_changes()
    assert bar.isHidden()
    assert [part.mapTo(hand.window, QPoint()) for part in parts] == before


def test_a_meeting_that_changed_after_its_letter_offers_a_notice_and_a_ralat(
    desk: Callable[..., Desk],
) -> None:
    hand = desk(2, complete)
    hand.key(Key.Key_T, Control)
    bar = hand.screen.letter_note.bar
    assert bar.chip.look().text == "Surat terkirim"
    assert [button.isVisible() for button in bar.buttons] == [False, False, False]
    edit_meeting(hand.workspace, hand.meeting, venue="Ruang Lain")
    hand.window.services.session.look_for_changes()
    assert bar.chip.look().text == "Perlu diberi tahu"
    assert bar.label.text().startswith(
        "Surat 1 sudah dikirim 29 Maret 2018; rapat berubah sesudahnya (tempat)."
    )
    assert [button.isVisible() for button in bar.buttons] == [False, True, True]
    assert hand.form.countLine.words() == "2 penerima, 2 perlu diberi tahu"
    bar.buttons[1].click()
    assert hand.told()[0][1] == "Nomor 001/UND/03/CO/2018 dipesan untuk pemberitahuan"
    hand.key(Key.Key_T, Control)
    assert hand.told()[0][1] == "2 pemberitahuan ditandai terkirim 29 Maret 2018"
    assert hand.form.countLine.words() == "2 penerima, 2 diberi tahu"
    bar.buttons[2].click()
    assert hand.told()[0][1].startswith("Ralat undangan dimulai dengan nomor ")
    assert hand.form.countLine.words() == "2 penerima, 2 siap cetak"


# --- the letter ---------------------------------------------------------------------------------


def test_the_letter_of_the_selected_recipient_is_shown(desk: Callable[..., Desk]) -> None:
    hand = desk()
    assert addressed(hand.shown_letter()) == ["Kepala Bagian KLN"]
    assert hand.form.placeLabel.text() == "1 dari 5"
    hand.key(Key.Key_Right, Alt)
    hand.key(Key.Key_Right, Alt)
    assert hand.form.placeLabel.text() == "3 dari 5"
    assert hand.form.nameLabel.text() == "Kepala Bappeda"
    assert addressed(hand.shown_letter()) == ["Kepala Bappeda"]
    assert hand.form.recipientTable.current_row() == hand.row("Kepala Bappeda").id
    hand.key(Key.Key_Left, Alt)
    assert addressed(hand.shown_letter()) == ["Kepala Sub Bagian"]
    assert hand.page.place() == "workspace.invitation"  # no way back in the window's history


def test_alt_left_goes_back_everywhere_else(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.key(Key.Key_1, Alt)
    assert hand.page.place() == "workspace.preparation"
    hand.settle()
    assert hand.window.actions_of["go_back"].isEnabled()
    assert not hand.window.actions_of["previous_letter"].isEnabled()


def test_the_letters_fields_are_written_and_seen_at_once(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.key(Key.Key_F4)
    assert hand.focus() is hand.form.letterPanel.form.numberField.line
    hand.type("012/UND/2018")
    hand.key(Key.Key_Tab)
    assert "012/UND/2018" in hand.shown_letter()
    hand.type("28/3")
    hand.key(Key.Key_Tab)
    panel = hand.form.letterPanel
    assert panel.field("date").text() == "28/03/2018, Rabu"
    for name, text in (
        ("subject", "Undangan Lain"), ("purpose", "Membahas contoh"),
        ("copies", "Kepala Biro\nArsip"),
    ):  # fmt: skip
        field = panel.field(name)
        field.setFocus()
        for line in text.split("\n"):
            hand.type(line)
            if line != text.split("\n")[-1]:
                hand.key(Key.Key_Return)
        hand.key(Key.Key_Tab)
    letter = hand.shown_letter()
    assert "Undangan Lain" in letter
    assert "Dalam rangka membahas contoh" in letter
    assert "1. Kepala Biro 2. Arsip" in letter
    record = meeting_record(hand.workspace, hand.meeting)
    assert record.invitation is not None
    assert record.invitation.carbon_copies == ("Kepala Biro", "Arsip")
    assert hand.undo_label() == "Ubah isi surat undangan “Rapat Contoh”"
    hand.key(Key.Key_Tab, Shift)
    hand.key(Key.Key_Escape)
    assert hand.focus() is hand.form.recipientTable


def test_a_wrong_date_is_told_under_its_field(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.key(Key.Key_F4)
    field = hand.form.letterPanel.field("date")
    field.setFocus()
    hand.type("kapan")
    hand.key(Key.Key_Tab)
    assert field.error() == "Tulis tanggal seperti 12/04/2026."
    assert field.text() == "kapan"


def test_the_signatory_is_a_person_or_a_post(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.key(Key.Key_F4)
    field = hand.form.letterPanel.field("signatory")
    assert "Nama Contoh · TGUPP" in hand.form.letterPanel.form.signatoryField.line.suggestions()
    field.setFocus()
    hand.type("Nama Contoh · TGUPP")
    hand.key(Key.Key_Return)
    assert invitation_sheet(hand.workspace, hand.meeting).signatory_person is not None
    assert field.text() == "Nama Contoh"
    assert "Nama Contoh" in hand.shown_letter()
    hand.window.activateWindow()  # the closed list of suggestions keeps it on this platform
    hand.qtbot.waitUntil(hand.window.isActiveWindow)
    field.setFocus()
    hand.key(Key.Key_A, Control)
    hand.type("a.n. Kepala Biro")
    hand.key(Key.Key_Return)
    sheet = invitation_sheet(hand.workspace, hand.meeting)
    assert (sheet.signatory_person, sheet.signatory_post) == (None, "a.n. Kepala Biro")


def test_nobody_may_stand_in(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.key(Key.Key_F4)
    hand.form.letterPanel.field("no_substitutes").setFocus()
    hand.key(Key.Key_Down)
    hand.key(Key.Key_Tab)
    assert "tidak diwakilkan" in hand.shown_letter()


def test_one_letter_to_all_names_them_all(
    desk: Callable[..., Desk], dialogs: Any, tmp_path: Path
) -> None:
    hand = desk()
    hand.window.actions_of["letters_together"].trigger()
    letter = hand.shown_letter()
    assert "daftar terlampir" in letter
    assert all(label in letter for label in LABELS)
    assert hand.screen.pdf_button.text() == "Buat PDF 1 surat"
    assert hand.form.nameLabel.text() == "untuk 5 penerima"
    assert hand.form.nextLetterButton.isHidden()
    dialogs.folder = tmp_path
    hand.key(Key.Key_E, Control)
    hand.settle()
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["Undangan_2018-04-04.pdf"]


# --- ways out -----------------------------------------------------------------------------------


def issued(workspace: Any, meeting: str) -> None:
    edit_letter(workspace, meeting, number="012", date=DAY, signatory_post="Kepala Biro")


def test_drafts_say_what_they_lack(desk: Callable[..., Desk], dialogs: Any, tmp_path: Path) -> None:
    hand = desk()
    dialogs.folder = tmp_path
    hand.key(Key.Key_E, Control)
    hand.settle()
    _kind, _title, text = hand.told()[0]
    assert text == "Surat masih bertanda DRAF: nomor, tanggal, penanda tangan belum diisi."
    hand.press("Ubah isi surat")
    assert hand.focus() is hand.form.letterPanel.form.numberField.line


def test_files_in_the_way_are_asked_about(
    desk: Callable[..., Desk], dialogs: Any, tmp_path: Path
) -> None:
    hand = desk(2, issued)
    dialogs.folder = tmp_path / "surat"
    dialogs.folder.mkdir()
    mine = dialogs.folder / "Undangan_012_01_Kepala-Bagian-KLN.pdf"
    mine.write_text("milik saya")
    hand.key(Key.Key_E, Control)
    hand.settle()
    assert dialogs.asked[-1] == "Ganti 1 berkas?"
    assert mine.read_text() == "milik saya"
    assert len(list(dialogs.folder.iterdir())) == 1
    dialogs.yes = True
    hand.key(Key.Key_E, Control)
    hand.settle()
    assert mine.read_bytes().startswith(b"%PDF")
    assert len(list(dialogs.folder.iterdir())) == 3
    hand.press("Buka folder")
    assert dialogs.shown == [mine]


def test_a_long_batch_tells_how_far_it_is_and_can_be_stopped(
    desk: Callable[..., Desk], dialogs: Any, tmp_path: Path
) -> None:
    hand = desk(5, issued)
    strip = hand.form.progressStrip
    strip._timer.setInterval(0)
    heard: list[str] = []

    def stop_at_three(done: int, _count: int, _what: str) -> None:
        heard.append(strip.words())
        if done == 2:
            strip.cancel_button().click()

    hand.key(Key.Key_A, Control)
    hand.screen.output.progressed.connect(stop_at_three)
    dialogs.folder = tmp_path / "surat"
    dialogs.folder.mkdir()
    blocked = hand.window.services.tasks
    hand.key(Key.Key_E, Control)
    hand.settle()
    assert not blocked.busy
    assert heard[:3] == [
        "1 dari 5 · Kepala Bagian KLN", "2 dari 5 · Kepala Sub Bagian", "3 dari 5 · Kepala Bappeda",
    ]  # fmt: skip
    assert strip.isHidden()
    files = sorted(path.name for path in dialogs.folder.iterdir())
    if len(files) < 6:  # the worker may have been quicker than the button
        assert hand.told()[0][:2] == ("warning", "Pembuatan dihentikan")
        assert hand.told()[0][2] == f"{len(files)} dari 5 sudah tersimpan di folder surat."


def test_a_stopped_batch_keeps_its_finished_letters(
    desk: Callable[..., Desk], dialogs: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand = desk(5, issued)
    saved = invitation_files._saved

    def save_and_stop(*args: Any) -> Any:
        hand.screen.output.cancel()
        return saved(*args)

    monkeypatch.setattr(invitation_files, "_saved", save_and_stop)
    dialogs.folder = tmp_path / "surat"
    dialogs.folder.mkdir()
    hand.key(Key.Key_E, Control)
    hand.settle()
    assert [path.name for path in dialogs.folder.iterdir()] == [
        "Undangan_012_01_Kepala-Bagian-KLN.pdf"
    ]
    assert hand.told()[0] == (
        "warning", "Pembuatan dihentikan", "1 dari 4 sudah tersimpan di folder surat.",
    )  # fmt: skip


def test_a_folder_that_vanished_is_told(
    desk: Callable[..., Desk], dialogs: Any, tmp_path: Path
) -> None:
    hand = desk(1, issued)
    dialogs.folder = tmp_path / "tidak-ada"
    hand.key(Key.Key_E, Control)
    hand.settle()
    kind, title, _text = hand.told()[0]
    assert kind == "error"
    assert "tidak dapat disimpan: foldernya tidak ada" in title


def test_the_checked_letters_go_to_the_printer(
    desk: Callable[..., Desk], dialogs: Any, tmp_path: Path
) -> None:
    pytest.importorskip("PySide6.QtPrintSupport", reason="Qt's print module needs libcups2")
    hand = desk(3, issued)

    def to_file(printer: Any) -> bool:
        printer.setOutputFormat(printer.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "cetak.pdf"))
        return True

    dialogs.prepare_printer = to_file
    hand.key(Key.Key_P, Control)
    hand.settle()
    assert hand.told()[0][1] == "cetak.pdf tersimpan"
    assert addressed(text_of((tmp_path / "cetak.pdf").read_bytes())) == LABELS[:3]
    assert len(pypdf.PdfReader(tmp_path / "cetak.pdf").pages) == 3


def test_mail_drafts_go_to_those_with_an_address(
    desk: Callable[..., Desk], dialogs: Any, tmp_path: Path
) -> None:
    hand = desk(5, issued)
    dialogs.folder = tmp_path
    hand.key(Key.Key_A, Control)
    hand.window.actions_of["export_mail"].trigger()
    hand.settle()
    (path,) = tmp_path.glob("*.eml")
    message: Any = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert message["To"].addresses[0].addr_spec == "ketua@contoh.go.id"
    kind, title, text = hand.told()[0]
    assert (kind, title) == ("success", f"1 draf surel disimpan di folder {tmp_path.name}")
    assert text.startswith("Tanpa alamat surel, dilewati: Kepala Bagian KLN, Kepala Sub Bagian,")


def test_without_any_address_nothing_is_written(
    desk: Callable[..., Desk], dialogs: Any, tmp_path: Path
) -> None:
    hand = desk(3)
    dialogs.folder = tmp_path
    hand.window.actions_of["export_mail"].trigger()
    hand.settle()
    assert hand.told()[0][:2] == ("warning", "Tidak ada alamat surel")
    assert list(tmp_path.glob("*.eml")) == []


def test_the_calendar_file_asks_the_checked_ones(
    desk: Callable[..., Desk], dialogs: Any, tmp_path: Path
) -> None:
    hand = desk()
    dialogs.target = tmp_path / "rapat.ics"
    hand.window.actions_of["export_calendar"].trigger()
    hand.settle()
    event = vobject.readOne((tmp_path / "rapat.ics").read_text(encoding="utf-8")).vevent
    assert [one.value for one in event.attendee_list] == ["mailto:ketua@contoh.go.id"]
    assert dialogs.asked[-1] == "Simpan berkas kalender: Undangan_2018-04-04.ics"


def test_of_a_cancelled_meeting_the_calendar_file_takes_it_out_again(
    desk: Callable[..., Desk], dialogs: Any, tmp_path: Path
) -> None:
    hand = desk(5, lambda w, m: cancel_meeting(w, m, "Pimpinan berhalangan"))
    dialogs.target = tmp_path / "rapat.ics"
    hand.window.actions_of["export_calendar"].trigger()
    hand.settle()
    assert dialogs.asked[-1] == "Simpan berkas kalender: Pembatalan_2018-04-04.ics"
    calendar = vobject.readOne((tmp_path / "rapat.ics").read_text(encoding="utf-8"))
    assert (calendar.method.value, calendar.vevent.status.value) == ("CANCEL", "CANCELLED")


def test_the_letters_of_a_cancelled_meeting_are_its_notice(
    desk: Callable[..., Desk], dialogs: Any, tmp_path: Path
) -> None:
    hand = desk(2, lambda w, m: cancel_meeting(w, m, "Pimpinan berhalangan"))
    dialogs.folder = tmp_path
    hand.key(Key.Key_E, Control)
    hand.settle()
    letters = sorted(path.name for path in tmp_path.glob("Pemberitahuan_*.pdf"))
    assert len(letters) == 3  # and all in one
    assert "dibatalkan" in text_of((tmp_path / letters[0]).read_bytes())
    kind, title, text = hand.told()[0]
    assert (kind, title) == ("success", f"2 surat dibuat di folder {tmp_path.name}")
    assert text == "Surat masih bertanda DRAF: nomor, tanggal, penanda tangan belum diisi."


def test_taking_off_somebody_told_by_mail_offers_the_cancellation(
    desk: Callable[..., Desk], dialogs: Any, tmp_path: Path
) -> None:
    def sent(workspace: Any, meeting: str) -> None:
        mark_sent(
            workspace,
            [row.id for row in invitation_sheet(workspace, meeting).rows],
            DAY,
            reason="nomor menyusul",
        )

    hand = desk(5, sent)
    dialogs.target = tmp_path / "batal.ics"
    hand.choose("Kepala Bappeda")  # invited by hand: nothing is in a calendar
    hand.key(Key.Key_Delete)
    assert "sudah terkirim" not in hand.told()[0][1]
    hand.choose("Ketua TGUPP")
    hand.key(Key.Key_Delete)
    assert hand.told()[0][1] == "Undangan Ketua TGUPP sudah terkirim"
    hand.press("Simpan pembatalan")
    hand.settle()
    calendar = vobject.readOne((tmp_path / "batal.ics").read_text(encoding="utf-8"))
    assert calendar.method.value == "CANCEL"
    assert calendar.vevent.attendee.value == "mailto:ketua@contoh.go.id"


def test_a_chat_text_is_copied(desk: Callable[..., Desk], dialogs: Any) -> None:
    hand = desk()
    hand.window.actions_of["copy_chat"].trigger()
    assert dialogs.copied.startswith("*Undangan Rapat Contoh*\n\nYth.\n1. Kepala Bagian KLN\n")
    assert hand.told()[0][1] == "Teks undangan disalin"


def test_the_silent_ones_are_checked_and_can_be_reminded(
    desk: Callable[..., Desk], dialogs: Any, tmp_path: Path
) -> None:
    def sent(workspace: Any, meeting: str) -> None:
        rows = invitation_sheet(workspace, meeting).rows
        mark_sent(workspace, [row.id for row in rows[2:4]], DAY, reason="nomor menyusul")

    hand = desk(5, sent)
    hand.window.actions_of["remind_silent"].trigger()
    assert hand.told()[0][1:] == (
        "2 penerima belum menjawab, kini dicentang", "Kepala Bappeda, Ketua TGUPP.",
    )  # fmt: skip
    assert hand.screen.pdf_button.text() == "Buat PDF 2 surat"
    hand.press("Salin pesan pengingat")
    assert dialogs.copied.startswith("*Pengingat: Undangan Rapat Contoh*")
    hand.window.actions_of["remind_silent"].trigger()
    dialogs.folder = tmp_path
    hand.press("Simpan draf surel")
    assert [path.name for path in tmp_path.glob("*.eml")] == [
        "Undangan_2018-04-04_04_Ketua-TGUPP_pengingat.eml"
    ]


def test_nobody_needs_a_reminder_who_was_sent_nothing(desk: Callable[..., Desk]) -> None:
    hand = desk()
    hand.window.actions_of["remind_silent"].trigger()
    assert hand.told()[0][1] == "Tidak ada yang perlu diingatkan"


def test_a_restricted_meeting_leaves_on_paper_only(
    desk: Callable[..., Desk], dialogs: Any, tmp_path: Path
) -> None:
    hand = desk(5, lambda w, m: edit_meeting(w, m, classification="secret"))
    dialogs.folder = tmp_path
    for action in ("export_mail", "export_calendar", "copy_chat"):
        hand.window.actions_of[action].trigger()
        hand.settle()
        assert "bersifat rahasia" in hand.told()[0][1]
    assert dialogs.copied == ""


# --- states -------------------------------------------------------------------------------------


def test_a_newer_file_is_shown_and_can_be_printed(
    qtbot: QtBot, open_window: Open, blank: Path, tmp_path: Path, dialogs: Any
) -> None:
    path = tmp_path / "baru.jakber"
    shutil.copy(blank, path)
    with_rows(path, 3, issued)
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    hand = Desk(open_window(path, today=dt.date(2018, 3, 29)), qtbot)
    assert not hand.screen.view_model.can_edit
    assert hand.form.recipientLine.isHidden()
    assert hand.focus() is hand.form.recipientTable
    hand.key(Key.Key_H)
    hand.key(Key.Key_Delete)
    assert hand.labels() == LABELS[:3]
    hand.key(Key.Key_F4)
    assert hand.form.letterPanel.form.lockChip.look().text == "Hanya dapat dibaca"
    assert hand.form.letterPanel.form.numberField.line.isReadOnly()
    hand.key(Key.Key_Escape)
    dialogs.folder = tmp_path
    hand.key(Key.Key_E, Control)
    hand.settle()
    assert len(list(tmp_path.glob("*.pdf"))) == 4


def test_final_minutes_leave_the_invitation_as_it_was(desk: Callable[..., Desk]) -> None:
    def lock(workspace: Any, meeting: str) -> None:
        with workspace.change("Kunci") as change:
            change.add(
                e.MinutesVersion(
                    id=change.new_id(), meeting_id=UUID(meeting), revision=0, state="final"
                )
            )

    hand = desk(3, lock)
    assert hand.form.recipientLine.isHidden()
    hand.key(Key.Key_T, Control)
    assert hand.told()[0][1] == "Notula final, undangan hanya dapat dibaca"
    assert hand.row("Kepala Bappeda").sent_on is None


def test_what_somebody_else_writes_is_shown(desk: Callable[..., Desk]) -> None:
    hand = desk(2)
    other = open_workspace(hand.window.services.session.path)
    add_recipients(other, hand.meeting, [Addressee("TGUPP", "Ketua TGUPP")])
    other.close()
    hand.window.services.session.look_for_changes()
    assert hand.form.countLine.words().startswith("3 penerima")
    assert hand.screen.pdf_button.text() == "Buat PDF 3 surat"  # a newcomer is checked


def test_three_hundred_recipients_are_stepped_and_ticked(desk: Callable[..., Desk]) -> None:
    def many(workspace: Any, meeting: str) -> None:
        rows = [
            Addressee(OFFICES[n % 4][0], f"Kepala Seksi {n}", channel="hand") for n in range(300)
        ]
        add_recipients(workspace, meeting, rows)

    hand = desk(0, many)
    assert hand.screen.pdf_button.text() == "Buat PDF 300 surat"
    hand.key(Key.Key_End)
    hand.key(Key.Key_B)
    assert hand.form.placeLabel.text() == "300 dari 300"
    last = hand.row(hand.labels()[-1])
    assert last.response == "declined"
    assert hand.form.recipientTable.current_row() == last.id


def test_every_control_is_named_and_reached_by_tab(desk: Callable[..., Desk]) -> None:
    hand = desk()
    for button in hand.screen.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.text() or button.accessibleName(), button.objectName()
    hand.key(Key.Key_Insert)
    seen = []
    for _ in range(30):
        seen.append(hand.focus())
        hand.key(Key.Key_Tab)
    form = hand.form
    for widget in (form.pastButton, form.sendButton, form.moreButton, form.recipientTable,
                   form.editLetterButton, form.pageView, hand.screen.pdf_button):  # fmt: skip
        assert widget in seen, widget.objectName()
    order = [seen.index(w) for w in (form.recipientLine, form.recipientTable, form.pageView)]
    assert order == sorted(order)


@pytest.mark.parametrize(
    ("size", "mode", "scale"),
    [((1366, 688), "light", 1.0), ((1093, 534), "dark", 1.3), ((960, 500), "dark", 1.3)],
)
def test_nothing_is_clipped_or_overlaps(
    desk: Callable[..., Desk], mode: Any, size: tuple[int, int], scale: float
) -> None:
    theme().set_mode(mode)
    theme().set_text_scale(scale)
    hand = desk(size=size)
    assert (hand.window.width(), hand.window.height()) == size
    form = hand.form
    buttons = [*hand.page.findChildren(Button)]
    for button in (one for one in buttons if one.isVisible()):
        assert button.width() >= button.minimumSizeHint().width(), button.objectName()
        corner = button.mapTo(hand.window, button.rect().bottomRight())
        assert hand.window.rect().contains(corner), button.objectName()
    assert form.recipientLine.width() >= form.recipientLine.minimumSizeHint().width()
    assert form.moreButton.geometry().right() <= form.toolbarFrame.width()
    assert form.zoomInButton.geometry().right() <= form.previewHeader.width()
    assert form.pageView.horizontalScrollBar().maximum() == 0 or size[0] < 1000
    hand.key(Key.Key_F4)
    for field in form.letterPanel.findChildren(FormField):
        assert field.height() >= field.sizeHint().height(), field.objectName()
        right = field.mapTo(form.letterPanel, field.rect().topRight()).x()
        assert right <= form.letterPanel.width(), field.objectName()


def test_a_click_on_the_way_of_a_letter_opens_the_ways_and_what_lacks_is_told(
    desk: Callable[..., Desk],
) -> None:
    hand = desk()
    table = hand.form.recipientTable
    rows = invitation_sheet(hand.workspace, hand.meeting).rows
    table.choose(rows[0].id)
    box, place = table.visualRect(table.currentIndex()), columns(table.viewport().width())
    spot = QPoint(place.channel + 10, box.center().y())
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == len(get_args(Channel))
    menu.close()
    assert "C" in [hint.keys for hint in hand.screen.hints()]
    silent = [row.label for row in rows if row.state == "not_ready"]
    told = hand.form.countLine.accessibleDescription()
    assert told.startswith("Cara kirim belum dipilih: ") is bool(silent)
    assert all(label in told for label in silent[:3])
