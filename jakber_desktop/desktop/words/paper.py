"""Words and glyphs for papers: where each stands, when it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.shown.paper_line import PaperLine
from jakber_desktop.language.dates import month_year
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from jakber_desktop.model.rows.papers import MonthRow, PaperRow, PaperShelf

GROUP_WORDS = {
    "before": QT_TRANSLATE_NOOP("Papers", "Sebelum rapat"),
    "during": QT_TRANSLATE_NOOP("Papers", "Saat rapat"),
    "after": QT_TRANSLATE_NOOP("Papers", "Sesudah rapat"),
}
_STATES = {
    "plain": (QT_TRANSLATE_NOOP("Papers", "Siap dicetak"), "document_text", "textSecondary"),
    "unnumbered": (QT_TRANSLATE_NOOP("Papers", "Belum bernomor"), "document_text", "textSecondary"),
    "booked": (QT_TRANSLATE_NOOP("Papers", "Dipesan: {number}"), "bookmark", "info"),
    "issued": (QT_TRANSLATE_NOOP("Papers", "Terbit: {number}"), "checkmark_circle", "success"),
    "draft": (QT_TRANSLATE_NOOP("Papers", "Draf"), "document_edit", "warning"),
    "review": (QT_TRANSLATE_NOOP("Papers", "Ditinjau"), "document_edit", "warning"),
    "final": (QT_TRANSLATE_NOOP("Papers", "Final: {number}"), "lock_closed", "success"),
    "unsealed": (
        QT_TRANSLATE_NOOP("Papers", "Final, PDF tidak tersimpan"), "lock_closed", "warning",
    ),
    "decisions_missing": (
        QT_TRANSLATE_NOOP("Papers", "Belum ada keputusan"), "dismiss_circle", "textSecondary",
    ),
    "errata_missing": (
        QT_TRANSLATE_NOOP("Papers", "Belum ada ralat"), "dismiss_circle", "textSecondary",
    ),
    "withheld": (
        QT_TRANSLATE_NOOP("Papers", "Tidak dibuat: rapat tertutup"), "lock_closed", "danger",
    ),
    "standing": (
        QT_TRANSLATE_NOOP("Papers", "Rapat tetap dijadwalkan"), "document_text",
        "textSecondary",
    ),
}  # fmt: skip
"""PaperState -> words, glyph, its colour."""

_SHEET = QT_TRANSLATE_NOOP("Papers", "Lembar {number} terbit")
_MEETINGS = QT_TRANSLATE_NOOP("Papers", "{n} rapat")
_OWES = QT_TRANSLATE_NOOP("Papers", "{n} tugas")
_OWES_LATE = QT_TRANSLATE_NOOP("Papers", "{n} tugas, {late} terlambat")
_NO_MEETING = QT_TRANSLATE_NOOP("Papers", "Tidak ada rapat")


def translated(words: str) -> str:
    """Words of this module in the language of the program."""
    return QCoreApplication.translate("Papers", words)


def paper_line(row: PaperRow) -> PaperLine:
    """A kind of paper as a line of the list."""
    words, icon, tone = _STATES[row.state]
    if row.kind == "lembar-ralat" and row.state == "issued":
        words = _SHEET
    state = translated(words).format(number=row.number)
    return PaperLine(row.kind, QCoreApplication.translate("core", row.name), state, icon, tone)


def month_line(row: MonthRow) -> PaperLine:
    """A month as a line of the list."""
    words, icon, tone = _STATES[row.state]
    count = (
        translated(_MEETINGS).format(n=row.meetings) if row.meetings else translated(_NO_MEETING)
    )
    state = count if row.state == "unnumbered" else f"{translated(words)} · {count}"
    title = month_year(row.first)
    glyph = icon if row.state != "unnumbered" else "calendar_month"
    return PaperLine(f"{row.first:%Y-%m}", title, state.format(number=row.number), glyph, tone)


def owing_line(row: Any) -> PaperLine:
    """An office that owes something as a line of the list (an OwingOffice)."""
    owes = translated(_OWES_LATE if row.late else _OWES).format(n=row.owes, late=row.late)
    number = row.number.number if row.number is not None else ""
    words, icon, tone = _STATES[row.number.state if row.number is not None else "unnumbered"]
    state = f"{translated(words).format(number=number)} · {owes}" if number else owes
    return PaperLine(row.code, row.name, state, icon, tone)


def kind_words(shelf: PaperShelf | None, kind: str) -> str:
    """The name of a kind of paper."""
    name = next((row.name for row in shelf.rows if row.kind == kind), "") if shelf else ""
    return QCoreApplication.translate("core", name) if name else kind.replace("-", " ").capitalize()
