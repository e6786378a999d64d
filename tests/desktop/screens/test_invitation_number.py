"""Pesan nomor in Undangan: the letter's number comes from the register, by keys alone."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jakber_desktop.desktop.screens.invitation.invitation_screen import InvitationScreen
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.operations.issuing.register import book_number, hand_over_register, register

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jakber_desktop.desktop.shell.main_window import MainWindow

Key = Qt.Key
TODAY = dt.date(2018, 3, 28)


class Desk:
    """A window at Undangan with the letter's fields open."""

    def __init__(self, window: MainWindow, qtbot: QtBot, tasks: Any) -> None:
        self.window, self.qtbot, self.tasks = window, qtbot, tasks
        listing = window.services.session.listing
        assert listing is not None
        self.meeting = listing.page(MeetingFilter(), limit=1)[0].id
        window.show_stage(self.meeting, "invitation")
        self.settle()
        found = window.findChild(InvitationScreen)
        assert isinstance(found, InvitationScreen)
        self.screen = found
        self.panel = self.screen.form.letterPanel
        window.actions_of["edit_letter"].trigger()
        self.settle()

    @property
    def workspace(self) -> Any:
        return self.window.services.session.workspace

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=60_000)

    def key(self, key: Key) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key)
        self.settle()

    def messages(self) -> list[str]:
        return [strip.title for strip in self.window.form.messageBar.messages()]


@pytest.fixture
def desk(
    open_window: Callable[..., MainWindow], sample_copy: Path, qtbot: QtBot, tasks: Any
) -> Desk:
    return Desk(open_window(sample_copy, today=TODAY), qtbot, tasks)


def test_a_number_is_booked_beside_the_field_and_undone(desk: Desk) -> None:
    button = desk.panel.form.bookButton
    button.setFocus(Qt.FocusReason.TabFocusReason)
    desk.key(Key.Key_Space)
    assert desk.panel.field("number").text() == "001/UND/03/CO/2018"
    assert desk.messages()[0] == "Nomor 001/UND/03/CO/2018 dipesan"
    assert not button.isVisible()
    assert QApplication.focusWidget() is desk.panel.form.dateField.editor
    (row,) = register(desk.workspace, 2018).numbers
    assert (row.meeting_id, row.state) == (desk.meeting, "booked")
    desk.window.actions_of["undo"].trigger()
    desk.settle()
    assert desk.panel.field("number").text() == ""
    assert button.isVisible()


def test_a_number_of_another_letter_is_told_under_the_field(desk: Desk) -> None:
    book_number(desk.workspace, "UND", date=TODAY, kind="pemberitahuan", subject="Lain")
    field = desk.panel.field("number")
    field.setFocus(Qt.FocusReason.TabFocusReason)
    desk.qtbot.keyClicks(QApplication.focusWidget(), "001/UND/03/CO/2018")
    desk.key(Key.Key_Tab)
    assert field.error() == "Nomor 001/UND/03/CO/2018 sudah tercatat untuk “Lain”."


def test_a_laptop_without_numbers_says_whom_to_ask(desk: Desk) -> None:
    own = f"{desk.workspace.device:016x}"
    hand_over_register(desk.workspace, own, "mulai")
    hand_over_register(desk.workspace, "a" * 16, "pemegang lain")
    desk.window.actions_of["book_letter_number"].trigger()
    desk.settle()
    assert desk.messages()[0].startswith("Blok nomor Undangan tahun 2018 di laptop ini habis")
    assert desk.panel.field("number").text() == ""
