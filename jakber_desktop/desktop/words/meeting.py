"""How a meeting is worded in lists: status chips, dates and the sentence a screen reader says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.language.clock import clock
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from jakber_desktop.model.rows import MeetingRow

CHIPS: dict[str, tuple[str, str, str]] = {
    # chip of model.rows: words, icon, tone (ui-design §8)
    "preparing": (QT_TRANSLATE_NOOP("Meetings", "Persiapan"), "edit", "neutral"),
    "unsent": (QT_TRANSLATE_NOOP("Meetings", "Undangan belum dikirim"), "mail", "warning"),
    "sent": (QT_TRANSLATE_NOOP("Meetings", "Undangan terkirim"), "send", "info"),
    "today": (QT_TRANSLATE_NOOP("Meetings", "Hari ini"), "clock", "accent"),
    "running": (QT_TRANSLATE_NOOP("Meetings", "Berlangsung"), "record", "danger"),
    "paused": (QT_TRANSLATE_NOOP("Meetings", "Diskors"), "clock", "warning"),
    "minutes_open": (
        QT_TRANSLATE_NOOP("Meetings", "Notula belum final"),
        "document_edit",
        "warning",
    ),
    "awaiting_signature": (
        QT_TRANSLATE_NOOP("Meetings", "Menunggu tanda tangan"),
        "signature",
        "info",
    ),
    "signed": (QT_TRANSLATE_NOOP("Meetings", "Bertanda tangan"), "signature", "info"),
    "archived": (QT_TRANSLATE_NOOP("Meetings", "Diarsipkan"), "archive", "success"),
    "postponed": (QT_TRANSLATE_NOOP("Meetings", "Ditunda"), "calendar_cancel", "neutral"),
    "cancelled": (QT_TRANSLATE_NOOP("Meetings", "Dibatalkan"), "calendar_cancel", "neutral"),
}

IN_SESSION = frozenset({"running", "paused"})
"""Chips of a meeting that was opened and not closed."""
SAMPLE = QT_TRANSLATE_NOOP("Meetings", "Contoh")
_HELD = {*IN_SESSION, "minutes_open", "awaiting_signature", "signed", "archived"}

STAGE_NAMES: dict[str, str] = {
    "preparation": QT_TRANSLATE_NOOP("Meetings", "Persiapan"),
    "invitation": QT_TRANSLATE_NOOP("Meetings", "Undangan"),
    "attendance": QT_TRANSLATE_NOOP("Meetings", "Kehadiran"),
    "discussion": QT_TRANSLATE_NOOP("Meetings", "Pembahasan"),
    "minutes": QT_TRANSLATE_NOOP("Meetings", "Notula"),
    "archive": QT_TRANSLATE_NOOP("Meetings", "Arsip"),
}


def translated(words: str) -> str:
    """Words of this module in the language of the program."""
    return QCoreApplication.translate("Meetings", words)


def chip_words(chip: str) -> str:
    """The words of a status chip."""
    return translated(CHIPS[chip][0])


def count_words(count: int) -> str:
    """ "3 rapat"."""
    return translated(QT_TRANSLATE_NOOP("Meetings", "{n} rapat")).format(n=count)


def number_words(row: MeetingRow) -> str:
    """The meeting's number; "Rencana" until it is held (ui-design §8), then "Belum bernomor".

    The sample meeting is "Contoh" instead.
    """
    if row.sample:
        return translated(SAMPLE)
    if row.number:
        return row.number
    if row.chip in _HELD:
        return translated(QT_TRANSLATE_NOOP("Meetings", "Belum bernomor"))
    return translated(QT_TRANSLATE_NOOP("Meetings", "Rencana"))


def planned_words(planned: str) -> str:
    """Beside the real time of a meeting: when it was to begin, if that was another time."""
    if not planned:
        return ""
    words = translated(QT_TRANSLATE_NOOP("Meetings", "direncanakan {time}"))
    return words.format(time=clock(planned))


def row_sentence(row: MeetingRow) -> str:
    """One sentence for a row: date, time, title, number, offices, status (ui-design §12)."""
    when = long_date(row.date) + (f" {clock(row.time)}" if row.time else "")
    offices = ", ".join(office.name for office in row.offices)
    parts = [when, row.title, number_words(row), offices, chip_words(row.chip)]
    return ", ".join(part for part in parts if part)
