"""At most two messages are shown, the newest on top; the rest is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from jakber_desktop.desktop.shell.presenter import Presenter
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.labels import Label
from jakber_desktop.desktop.widgets.message_bar import MessageBar
from jakber_desktop.model.errors import FileUnwritable

if TYPE_CHECKING:
    from typing import Any

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.services import Dialogs


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    window = QWidget()
    qtbot.addWidget(window)
    made = MessageBar(window)
    made.window_kept = window  # type: ignore[attr-defined]
    window.resize(900, 400)
    made.resize(900, 200)
    window.show()
    return made


def shown(bar: MessageBar) -> list[str]:
    return [strip.title for strip in bar.messages() if not strip.isHidden()]


def test_the_bar_is_hidden_without_messages(bar: MessageBar) -> None:
    assert bar.isHidden()
    strip = bar.show_message("info", "Satu")
    assert not bar.isHidden()
    strip.close_it()
    assert bar.isHidden()


def test_the_two_newest_are_shown_and_the_rest_is_counted(bar: MessageBar) -> None:
    for title in ("Satu", "Dua", "Tiga", "Empat"):
        bar.show_message("info", title)
    assert shown(bar) == ["Empat", "Tiga"]
    more = counting(bar)
    assert more.text() == "2 pemberitahuan lain"
    bar.messages()[0].close_it()
    assert shown(bar) == ["Tiga", "Dua"]


def counting(bar: MessageBar) -> Button:
    inside = Qt.FindChildOption.FindDirectChildrenOnly
    return next(one for one in bar.findChildren(Button, options=inside) if not one.isHidden())


def test_the_rest_is_shown_by_a_key_until_something_new_comes(
    bar: MessageBar, qtbot: QtBot
) -> None:
    for title in ("Satu", "Dua", "Tiga", "Empat"):
        bar.show_message("info", title)
    qtbot.keyClick(counting(bar), Qt.Key.Key_Space)
    assert shown(bar) == ["Empat", "Tiga", "Dua", "Satu"]
    bar.show_message("info", "Lima")
    assert shown(bar) == ["Lima", "Empat"]


def test_what_an_action_told_goes_with_the_next_one(
    bar: MessageBar, dialogs: Any, qtbot: QtBot
) -> None:
    presenter = Presenter(bar, dialogs)
    presenter.info("Berkas besar")
    presenter.done("2 berkas dilampirkan", lambda: None)
    assert shown(bar) == ["2 berkas dilampirkan", "Berkas besar"]
    qtbot.wait(1)  # the action is over
    presenter.warning("Tanpa alamat")
    assert shown(bar) == ["Tanpa alamat"]


def test_what_is_about_a_page_goes_when_it_is_left(bar: MessageBar, dialogs: Any) -> None:
    presenter = Presenter(bar, dialogs)
    presenter.come_to("undangan")
    presenter.warning("Basis data hanya dapat dibaca", lasts=True)
    presenter.warning("Tidak ada alamat surel")
    presenter.error(FileUnwritable(name="notula.pdf", reason="izin ditolak"), lambda: None)
    presenter.come_to("undangan")
    assert len(bar.messages()) == 3
    presenter.forget_results()  # another action begins, and leads elsewhere
    presenter.info("Satu", "", ("Tunjukkan", lambda: None))  # it tells this on its way
    presenter.come_to("rapat")
    kept = [strip.title for strip in bar.messages()]
    assert kept == [
        "Satu",
        "Berkas “notula.pdf” tidak dapat disimpan: izin ditolak.",  # still to be written
        "Basis data hanya dapat dibaca",
    ]


def test_the_same_message_is_shown_once(bar: MessageBar) -> None:
    bar.show_message("warning", "Folder tidak terjangkau")
    bar.show_message("info", "Lain")
    bar.show_message("warning", "Folder tidak terjangkau")
    assert shown(bar) == ["Folder tidak terjangkau", "Lain"]


def test_a_message_carries_deeds_and_closes_after_them(bar: MessageBar, qtbot: QtBot) -> None:
    done: list[str] = []
    strip = bar.show_message("success", "Tersimpan")
    button = strip.offer("Buka folder", lambda: done.append("folder"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["folder"]
    assert bar.messages() == []


def test_a_deed_beside_long_words_gives_them_the_lines_they_want(
    bar: MessageBar, dialogs: Any, qtbot: QtBot
) -> None:
    page = QWidget(bar.window())
    page.resize(700, 300)
    page.show()
    bar.lie_over(page)
    title = "Kepala Bagian Kerja Sama dicatat sebagai saksi " * 4
    bar.show_message("done", title)
    alone = bar.height()
    Presenter(bar, dialogs).done(title, lambda: None)  # its button has an icon and a key, too
    qtbot.waitUntil(lambda: bar.height() > alone)
    label = next(one for one in bar.findChildren(Label) if one.text() == title)
    assert label.height() >= label.heightForWidth(label.width())


def test_esc_on_a_message_closes_that_one(bar: MessageBar, qtbot: QtBot) -> None:
    for title in ("Satu", "Dua"):
        bar.show_message("info", title)
    older = bar.messages()[1].buttons()[-1]
    bar.window().activateWindow()
    older.setFocus()
    qtbot.keyClick(older, Qt.Key.Key_Escape)
    assert shown(bar) == ["Dua"]


def test_every_button_of_a_message_has_a_name(bar: MessageBar) -> None:
    strip = bar.show_message("error", "Gagal", "Coba lagi.")
    for button in strip.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text()


def test_an_expected_error_speaks_its_own_words_and_no_traceback(
    bar: MessageBar, dialogs: Any
) -> None:
    presenter = Presenter(bar, dialogs)
    presenter.error(FileUnwritable(name="notula.pdf", reason="izin ditolak"))
    strip = bar.messages()[0]
    assert strip.title == "Berkas “notula.pdf” tidak dapat disimpan: izin ditolak."
    assert strip.text.startswith("Data rapat aman")
    assert [b for b in strip.findChildren(QAbstractButton) if b.text() == "Salin rincian"] == []


def test_a_new_success_takes_the_place_of_the_last(bar: MessageBar, dialogs: Any) -> None:
    presenter = Presenter(bar, dialogs)
    presenter.success("Satu tersimpan")
    presenter.success("Dua tersimpan")
    assert [strip.title for strip in bar.messages()] == ["Dua tersimpan"]


def test_a_deed_shows_the_undo_bar_until_the_next_deed(bar: MessageBar, qtbot: QtBot) -> None:
    undone: list[int] = []
    presenter = Presenter(bar, cast("Dialogs", None))
    presenter.done("Ketua TGUPP hadir", lambda: undone.append(1))
    presenter.done("Kepala Bappeda hadir", lambda: undone.append(2))
    assert shown(bar) == ["Kepala Bappeda hadir"]
    buttons = bar.messages()[0].findChildren(QAbstractButton)
    undo = next(one for one in buttons if one.text() == "Urungkan")
    assert undo.toolTip() == "Urungkan (Ctrl+Z)"
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert undone == [2]
    assert bar.isHidden()
