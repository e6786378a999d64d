"""The questions about an item that does not go on now: until when, or why it ends (D3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FieldInvalid

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from jakber_desktop.desktop.services import Dialogs

    Tell = Callable[[BaseException], object]

_POSTPONE = QT_TRANSLATE_NOOP("Carrying", "Tunda butir ini?")
_POSTPONE_TEXT = QT_TRANSLATE_NOOP(
    "Carrying",
    "“{title}” tidak ditawarkan lagi sebelum hari itu. Tulis tanggal seperti 12/04/2018.",
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
_DATE_TEXT = QT_TRANSLATE_NOOP("Carrying", "Tulis tanggal seperti 12/04/2018.")
_DATE_HEAD = QT_TRANSLATE_NOOP("Carrying", "Rapat berikut rangkaian")
_DATE_YES = QT_TRANSLATE_NOOP("Carrying", "Pakai tanggal ini")
_NO = QT_TRANSLATE_NOOP("Carrying", "Batal")


def ask_until(dialogs: Dialogs, title: str, near: dt.date, tell: Tell) -> dt.date | None:
    """Until which day an item rests; None when dismissed, or not understood (then told)."""
    text = _said(_POSTPONE_TEXT).format(title=title)
    typed = dialogs.ask_text(
        _said(_POSTPONE), text, _said(_UNTIL), "", _said(_POSTPONE_YES), _said(_NO)
    )
    return _read(typed, near, tell)


def ask_reason(dialogs: Dialogs, title: str) -> str | None:
    """Why an item ends; None when dismissed."""
    text = _said(_CLOSE_TEXT).format(title=title)
    return dialogs.ask_text(_said(_CLOSE), text, _said(_REASON), "", _said(_CLOSE_YES), _said(_NO))


def ask_day(dialogs: Dialogs, value: dt.date | None, near: dt.date, tell: Tell) -> dt.date | None:
    """The day of the next meeting; None when dismissed, or not understood (then told)."""
    shown = f"{value:%d/%m/%Y}" if value else ""
    typed = dialogs.ask_text(
        _said(_DATE_HEAD), _said(_DATE_TEXT), _said(_DATE), shown, _said(_DATE_YES), _said(_NO)
    )
    return _read(typed, near, tell)


def _read(typed: str | None, near: dt.date, tell: Tell) -> dt.date | None:
    # its patterns do not belong to the start
    from jakber_desktop.operations.parsing import parse_date

    try:
        return parse_date(typed, near)
    except FieldInvalid as error:
        tell(error)
        return None


def _said(words: str) -> str:
    return QCoreApplication.translate("Carrying", words)
