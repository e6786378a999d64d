"""The small dialogs with real keys: a question, a name, a span of dates."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from jakber_desktop.desktop.settings import Settings
from jakber_desktop.desktop.shell.dialogs import QtDialogs
from jakber_desktop.desktop.shell.period_dialog import PeriodDialog, parsed
from jakber_desktop.desktop.shell.question_dialog import QuestionDialog
from jakber_desktop.desktop.theme.theme import install

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


@pytest.fixture
def seam(qtbot: QtBot) -> QtDialogs:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return QtDialogs(window, Settings())


def when_open(act: Callable[[QDialog], None]) -> None:
    """Act on the next dialog as soon as it has the keys; where that fails, it closes."""

    def later() -> None:
        dialog = QApplication.activeModalWidget()
        if not (isinstance(dialog, QDialog) and dialog.isActiveWindow()):
            QTimer.singleShot(5, later)
            return
        try:
            act(dialog)
        except BaseException:
            dialog.reject()
            raise

    QTimer.singleShot(0, later)


def test_escape_is_the_safe_answer_and_enter_the_deed(seam: QtDialogs, qtbot: QtBot) -> None:
    when_open(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert not seam.ask("Hapus rapat ini?", "Dapat dikembalikan.", "Hapus rapat", "Batal")
    when_open(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    assert seam.ask("Hapus rapat ini?", "Dapat dikembalikan.", "Hapus rapat", "Batal")


def test_a_typed_line_comes_back_without_spaces(seam: QtDialogs, qtbot: QtBot) -> None:
    def type_name(dialog: QDialog) -> None:
        edit = dialog.form.fieldEdit  # type: ignore[attr-defined]
        assert not dialog.form.yesButton.isEnabled()  # type: ignore[attr-defined]
        qtbot.keyClicks(edit, "  Nama Contoh ")
        qtbot.keyClick(edit, Qt.Key.Key_Return)

    when_open(type_name)
    assert seam.ask_text("Siapa nama Anda?", "", "Nama lengkap") == "Nama Contoh"
    when_open(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert seam.ask_text("Siapa nama Anda?", "", "Nama lengkap") is None


@pytest.mark.parametrize("on", [True, False])
def test_a_box_is_ticked_on_the_way_to_the_deed(seam: QtDialogs, qtbot: QtBot, on: bool) -> None:
    asked = ("Ekspor?", "Semua rapat.", "Sertakan 3 lampiran (34 MB)", "Pilih tempat")

    def turn(dialog: QDialog) -> None:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    when_open(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    assert seam.ask_option(*asked, on=on) is on
    when_open(turn)
    assert seam.ask_option(*asked, on=on) is not on
    when_open(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert seam.ask_option(*asked, on=on) is None


def test_the_safe_answer_stands_left_of_the_deed(seam: QtDialogs, qtbot: QtBot) -> None:
    def look(dialog: QDialog) -> None:
        form = dialog.form  # type: ignore[attr-defined]
        assert form.noButton.x() < form.yesButton.x()
        assert form.yesButton.isDefault()
        dialog.reject()

    when_open(look)
    seam.ask("Hapus?", "", "Hapus", "Batal")


def test_a_span_of_dates_is_read_as_written(qtbot: QtBot) -> None:
    dialog = PeriodDialog(dt.date(2018, 4, 1), None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.untilEdit.setText("30-4-2018")
    assert dialog.period() == (dt.date(2018, 4, 1), dt.date(2018, 4, 30))
    assert dialog.form.yesButton.isEnabled()


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        ("12 April", "", "Tulis tanggal seperti 12/04/2026."),
        ("", "31/02/2018", "Tulis tanggal seperti 12/04/2026."),
        ("2/4/2018", "1/4/2018", "Tanggal akhir harus sesudah tanggal awal."),
    ],
)
def test_a_wrong_date_is_told_under_the_field_and_closes_the_way(
    qtbot: QtBot, since: str, until: str, words: str
) -> None:
    dialog = PeriodDialog(None, None)
    qtbot.addWidget(dialog)
    dialog.form.sinceEdit.setText(since)
    dialog.form.untilEdit.setText(until)
    assert dialog.form.errorLabel.text() == words
    assert not dialog.form.yesButton.isEnabled()


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("4/4/2018", dt.date(2018, 4, 4)),
        (" 04.12.2018 ", dt.date(2018, 12, 4)),
        ("29/2/2019", None),
        ("2018-04-04", None),
        ("", None),
    ],
)
def test_dates_are_day_month_year(text: str, date: dt.date | None) -> None:
    assert parsed(text) == date


def test_enter_presses_the_focused_button_as_space_does(seam: QtDialogs, qtbot: QtBot) -> None:
    def enter_on_batal(dialog: QDialog) -> None:
        dialog.form.noButton.setFocus()  # type: ignore[attr-defined]
        qtbot.keyClick(dialog.form.noButton, Qt.Key.Key_Return)  # type: ignore[attr-defined]

    when_open(enter_on_batal)
    assert not seam.ask("Hapus?", "", "Hapus", "Batal")

    def tab_to_save(dialog: QDialog) -> None:
        edit = dialog.edit  # type: ignore[attr-defined]
        qtbot.keyClicks(edit, "Sambut tamu")
        qtbot.keyClick(edit, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is dialog.form.yesButton  # type: ignore[attr-defined]
        qtbot.keyClick(focus, Qt.Key.Key_Enter)

    when_open(tab_to_save)
    assert seam.ask_note("Catatan", "", "Catatan") == "Sambut tamu"


def test_ctrl_enter_keeps_a_note_in_indonesian(
    seam: QtDialogs, qtbot: QtBot, indonesian: None
) -> None:
    when_open(
        lambda dialog: qtbot.keyClick(
            dialog,
            Qt.Key.Key_Return,
            Qt.KeyboardModifier.ControlModifier,
        )
    )
    assert seam.ask_note("Catatan", "", "Catatan", "Sambut tamu") == "Sambut tamu"


@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_a_long_sentence_is_shown_whole(qtbot: QtBot, scale: float) -> None:
    install("light", scale)
    text = "Berkas pindaian bertanda tangan belum dilampirkan pada notula rapat ini. " * 3
    dialog = QuestionDialog("Arsipkan tanpa tanda tangan?", text, "Arsipkan", "Batal", None)
    qtbot.addWidget(dialog)
    dialog.ask_for("Alasan (wajib)", "")
    dialog.show()
    label = dialog.form.textLabel
    assert label.height() >= label.heightForWidth(label.width())
    install("light", 1.0)
