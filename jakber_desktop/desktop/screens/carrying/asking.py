"""The questions about an item that does not go on now: until when, or why it ends (D3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FieldInvalid

if TYPE_CHECKING:
    import datetime as dt

    from jakber_desktop.desktop.services import Dialogs

_POSTPONE = QT_TRANSLATE_NOOP("Carrying", "Tunda butir ini?")
_POSTPONE_TEXT = QT_TRANSLATE_NOOP(
    "Carrying",
    "“{title}” tidak ditawarkan lagi sebelum hari itu. Tulis tanggal seperti 12/04/2026.",
)
_UNTIL = QT_TRANSLATE_NOOP("Carrying", "Ditunda sampai")
_POSTPONE_YES = QT_TRANSLATE_NOOP("Carrying", "Tunda")
_CLOSE = QT_TRANSLATE_NOOP("Carrying", "Tutup butir ini?")
_CLOSE_TEXT = QT_TRANSLATE_NOOP(
    "Carrying", "“{title}” tidak dibawa ke rapat mana pun lagi. Alasannya tercatat."
)
_REASON = QT_TRANSLATE_NOOP("Carrying", "Alasan (wajib)")
_CLOSE_YES = QT_TRANSLATE_NOOP("Carrying", "Tutup butir")
_DATE = QT_TRANSLATE_NOOP("Carrying", "Tanggal rapat berikut")
_DATE_TEXT = QT_TRANSLATE_NOOP("Carrying", "Tulis tanggal seperti 12/04/2026.")
_DATE_HEAD = QT_TRANSLATE_NOOP("Carrying", "Rapat berikut rangkaian")
_DATE_YES = QT_TRANSLATE_NOOP("Carrying", "Pakai tanggal ini")
_NO = QT_TRANSLATE_NOOP("Carrying", "Batal")


def ask_until(dialogs: Dialogs, title: str, near: dt.date) -> dt.date | None:
    """Until which day an item rests, asked until it is understood; None when dismissed."""
    text = _said(_POSTPONE_TEXT).format(title=title)
    return _day(dialogs, (_POSTPONE, _UNTIL, _POSTPONE_YES), text, "", near)


def ask_reason(dialogs: Dialogs, title: str) -> str | None:
    """Why an item ends; None when dismissed."""
    text = _said(_CLOSE_TEXT).format(title=title)
    return dialogs.ask_text(_said(_CLOSE), text, _said(_REASON), "", _said(_CLOSE_YES), _said(_NO))


def ask_day(dialogs: Dialogs, value: dt.date | None, near: dt.date) -> dt.date | None:
    """The day of the next meeting, asked until it is understood; None when dismissed."""
    shown = f"{value:%d/%m/%Y}" if value else ""
    return _day(dialogs, (_DATE_HEAD, _DATE, _DATE_YES), _said(_DATE_TEXT), shown, near)


def _day(
    dialogs: Dialogs, words: tuple[str, str, str], text: str, value: str, near: dt.date
) -> dt.date | None:
    """`words` are the head, the name of the field and the word of the button."""
    # its patterns do not belong to the start
    from jakber_desktop.desktop.words.error import error_words
    from jakber_desktop.operations.parsing import parse_date

    head, label, yes = (_said(one) for one in words)
    while (typed := dialogs.ask_text(head, text, label, value, yes, _said(_NO))) is not None:
        try:
            return parse_date(typed, near)
        except FieldInvalid as error:
            text, value = error_words(error)[0], typed
    return None


def _said(words: str) -> str:
    return QCoreApplication.translate("Carrying", words)
