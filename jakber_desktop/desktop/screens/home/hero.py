"""The card of the next or running meeting on Beranda (mockup 01, above)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.words.home import people_words, time_words, when_look
from jakber_desktop.desktop.words.meeting import IN_SESSION

if TYPE_CHECKING:
    import datetime as dt

    from jakber_desktop.desktop._forms.ui_home_screen import Ui_HomeScreen
    from jakber_desktop.model.rows.home import ComingMeeting

_LOW = 560
"""In a window lower than this the card gives up its second line of facts."""


def show_hero(
    form: Ui_HomeScreen, meeting: ComingMeeting | None, now: dt.datetime, today: dt.date
) -> None:
    """Fill the card, or show that there is no meeting to come."""
    form.heroCard.setVisible(meeting is not None)
    form.noMeetingCard.setVisible(meeting is None)
    if meeting is None:
        return
    form.dateBlock.show_date(meeting.date)
    show_when(form, meeting, now, today)
    form.heroTitle.setText(meeting.title)
    form.timeLine.say(time_words(meeting))
    form.venueLine.say(meeting.venue)
    form.peopleLine.say(people_words(meeting))
    form.attendanceButton.setVisible(meeting.date == today)
    running = meeting.chip in IN_SESSION
    words = (
        QCoreApplication.translate("HomeScreen", "Isi kehadiran")
        if running
        else QCoreApplication.translate("HomeScreen", "Mulai kehadiran")
    )
    form.attendanceButton.setText(words)
    form.attendanceButton.name_it(words)
    form.openButton.setAccessibleDescription(meeting.title)


def show_when(
    form: Ui_HomeScreen, meeting: ComingMeeting, now: dt.datetime, today: dt.date
) -> None:
    """How long until it begins; called again as time passes."""
    form.whenChip.show_look(when_look(meeting, now, today))
    words = (
        QCoreApplication.translate("HomeScreen", "Rapat berjalan")
        if meeting.chip in IN_SESSION
        else QCoreApplication.translate("HomeScreen", "Rapat berikutnya")
    )
    form.whenLabel.setText(words)


def fold_hero(form: Ui_HomeScreen, height: int) -> None:
    """In a low window one line of facts is enough: the list below needs the room."""
    low = height < _LOW
    form.peopleLine.setVisible(bool(form.peopleLine.text()) and not low)
    margins = (16, 8, 16, 8) if low else (16, 14, 16, 14)
    form.heroLayout.setContentsMargins(*margins)
