"""How Buku surat is worded on screen: states, papers, dates, and whole lines (19)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.shown.chip_look import ChipLook
from jakber_desktop.language.dates import long_date, short_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from jakber_desktop.model.rows.numbers import NumberRow, SeriesRow

KINDS = {
    "undangan": QT_TRANSLATE_NOOP("LetterBook", "Undangan"),
    "pemberitahuan": QT_TRANSLATE_NOOP("LetterBook", "Pemberitahuan"),
    "notula": QT_TRANSLATE_NOOP("LetterBook", "Notula"),
    "daftar-hadir": QT_TRANSLATE_NOOP("LetterBook", "Daftar hadir"),
    "berita-acara": QT_TRANSLATE_NOOP("LetterBook", "Berita acara"),
    "nota-dinas": QT_TRANSLATE_NOOP("LetterBook", "Nota dinas"),
    "surat-dinas": QT_TRANSLATE_NOOP("LetterBook", "Surat dinas"),
    "laporan-rapat": QT_TRANSLATE_NOOP("LetterBook", "Laporan rapat"),
    "laporan-bulanan": QT_TRANSLATE_NOOP("LetterBook", "Laporan bulanan"),
    "siaran-berita": QT_TRANSLATE_NOOP("LetterBook", "Siaran berita"),
    "petikan-keputusan": QT_TRANSLATE_NOOP("LetterBook", "Petikan keputusan"),
}
"""A paper's command-line word -> what Jenis says."""
_SERIES = {
    "UND": "undangan", "NOT": "notula", "DH": "daftar-hadir", "BA": "berita-acara",
    "ND": "nota-dinas", "SD": "surat-dinas", "SB": "siaran-berita", "PK": "petikan-keputusan",
}  # fmt: skip
_OUTSIDE = "SD"
_REPORT = QT_TRANSLATE_NOOP("LetterBook", "Laporan")
_STATES = {
    "booked": (QT_TRANSLATE_NOOP("LetterBook", "Dipesan"), "bookmark", "info"),
    "issued": (QT_TRANSLATE_NOOP("LetterBook", "Terbit"), "checkmark", "success"),
    "void": (QT_TRANSLATE_NOOP("LetterBook", "Batal"), "dismiss_circle", "danger"),
    "outside": (QT_TRANSLATE_NOOP("LetterBook", "Luar"), "info", "neutral"),
}
NUMBERS_LOW = 3
"""So few numbers left on a laptop that cannot take more are told (ui-design §9)."""
_VOID = QT_TRANSLATE_NOOP("LetterBook", "Dibatalkan: {reason}")
_UNUSED = QT_TRANSLATE_NOOP("LetterBook", "Tidak dipakai lagi")
_OUTSIDE = QT_TRANSLATE_NOOP("LetterBook", "Dipakai di luar aplikasi")
_NO_SUBJECT = QT_TRANSLATE_NOOP("LetterBook", "Tanpa perihal")
_NO_DATE = QT_TRANSLATE_NOOP("LetterBook", "tanpa tanggal")


def translated(words: str) -> str:
    """Words of this module in the language of the program."""
    return QCoreApplication.translate("LetterBook", words)


def kind_words(row: NumberRow) -> str:
    """What paper a number is of; of one that nobody named, its series."""
    if row.series == _OUTSIDE:  # in the record it is the follow-up letter of an outside office
        return translated(KINDS["surat-dinas"])
    known = KINDS.get(row.kind) or KINDS.get(_SERIES.get(row.series, ""), _REPORT)
    return translated(known)


def series_words(series: SeriesRow) -> str:
    """A series by its papers: "Undangan"."""
    return QCoreApplication.translate("core", series.name)


def state_look(row: NumberRow) -> ChipLook:
    """The chip of a number."""
    state = "outside" if row.outside and row.state == "issued" else row.state
    words, icon, tone = _STATES[state]
    return ChipLook(translated(words), icon, tone)


def state_looks() -> tuple[ChipLook, ...]:
    """Every chip there is, so that the column is wide enough."""
    return tuple(ChipLook(translated(words), icon, tone) for words, icon, tone in _STATES.values())


def day_words(row: NumberRow) -> str:
    """ "4 Apr"; "" without a date."""
    return short_date(row.date).partition(", ")[2] if row.date else ""


def subject_words(row: NumberRow) -> str:
    """The upper line: the subject, or why the number is void."""
    if row.state == "void":
        return translated(_VOID).format(reason=row.reason)
    return row.subject or translated(_NO_SUBJECT)


def recipient_words(row: NumberRow) -> str:
    """The lower line: whom it went to."""
    if row.state == "void":
        return translated(_UNUSED)
    return row.recipient or (translated(_OUTSIDE) if row.outside else "")


def sentence(row: NumberRow) -> str:
    """A whole line as a screen reader says it."""
    day = long_date(row.date, weekday=False) if row.date else translated(_NO_DATE)
    parts = (
        row.number, day, kind_words(row), subject_words(row), recipient_words(row),
        state_look(row).text,
    )  # fmt: skip
    return ", ".join(part for part in parts if part)
