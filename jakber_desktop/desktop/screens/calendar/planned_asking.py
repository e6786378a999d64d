"""Asks where a day of a series moves, or why it is off, over the calendar (A1, 20)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.screens.continuing.move_day_dialog import MoveDayDialog
from jakber_desktop.desktop.viewmodels.calendar.planned import cancel_planned, move_planned
from jakber_desktop.language.dates import long_date

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.model.rows.calendar import CalendarPlanned

translate = QCoreApplication.translate


def ask_planned(deed: str, planned: CalendarPlanned, services: Services, window: QWidget) -> None:
    """Ask, then "move" or "cancel" the day."""
    session = services.session
    words = f"{planned.title}, {long_date(planned.day)}"
    if deed == "move":
        MoveDayDialog(words, partial(move_planned, session, planned), window).open()
        return
    reason = services.dialogs.ask_text(
        translate("SeriesPane", "Batalkan hari ini?"), words, translate("SeriesPane", "Alasan"),
        yes=translate("SeriesPane", "Batalkan hari"), no=translate("SeriesPane", "Tidak"),
    )  # fmt: skip
    trouble = cancel_planned(session, planned, reason) if reason else ""
    if trouble:
        title, _, rest = trouble.partition("\n")
        services.messages.info(title, rest)
    elif reason:
        done = translate("SeriesPane", "Hari rangkaian dibatalkan")
        services.messages.done(done, session.undo)
