"""Recaps as lines of a table: the values for other programs, the words for paper.

The words are Indonesian in every language of the program, as on every paper.
"""

from __future__ import annotations

from typing import NamedTuple

from jakber_desktop.documents.tree import Align
from jakber_desktop.documents.tree import Column as PaperColumn
from jakber_desktop.exchange.register_tables import Column, Value
from jakber_desktop.language.dates import long_date, month_year
from jakber_desktop.language.words import ATTENDANCE_STATUS, PROXY_BASIS
from jakber_desktop.model.rows.recaps import (
    MismatchKind,
    MismatchRow,
    MonthRecap,
    OfficeRecap,
    PersonRecap,
)

__all__ = ["MISMATCHES", "MONTHS", "OFFICES", "PERSONS", "Shape", "mismatch_line", "month_line",
           "office_line", "paper_mismatch", "percent", "person_line"]  # fmt: skip

_KINDS: dict[MismatchKind, str] = {
    "missing": "Diundang, tidak hadir", "uninvited": "Hadir tanpa undangan",
    "proxy": "Diwakili",
}  # fmt: skip
_UNRECORDED = "Belum dicatat"


class Shape(NamedTuple):
    """The columns of a table: heading, width in a workbook (signs) and on paper (shares)."""

    columns: tuple[tuple[str, int, float, Align], ...]

    def workbook(self) -> tuple[Column, ...]:
        """For another program."""
        return tuple(Column(heading, signs) for heading, signs, _, _ in self.columns)

    def paper(self) -> tuple[PaperColumn, ...]:
        """For a page; a width of 0 has no place there."""
        return tuple(PaperColumn(words, wide, a) for words, _, wide, a in self.columns if wide)


OFFICES = Shape((
    ("Kode", 12, 22, "left"), ("Kantor", 44, 80, "left"), ("Diundang", 10, 20, "center"),
    ("Hadir", 8, 16, "center"), ("Diwakili", 10, 19, "center"),
    ("Tidak hadir", 12, 18, "center"), (_UNRECORDED, 14, 18, "center"),
    ("Hadir (%)", 10, 16, "center"), ("Tanpa undangan", 16, 22, "center"),
    ("Orang", 8, 16, "center"), ("Unsur tanpa jumlah", 18, 20, "center"),
))  # fmt: skip
PERSONS = Shape((
    ("Kantor", 40, 0, "left"), ("Nama", 32, 54, "left"), ("Jabatan", 44, 60, "left"),
    ("Diundang", 10, 24, "center"), ("Hadir", 8, 17, "center"), ("Mewakilkan", 12, 29, "center"),
    ("Izin, sakit, dinas", 16, 20, "center"), ("Tanpa keterangan", 16, 24, "center"),
    (_UNRECORDED, 14, 18, "center"), ("Hadir (%)", 10, 16, "center"),
    ("Mewakili atau tambahan", 22, 24, "center"),
))  # fmt: skip
MONTHS = Shape((
    ("Bulan", 18, 44, "left"), ("Rapat", 8, 20, "center"),
    ("Kehadiran dicatat", 18, 26, "center"), ("Kantor diundang", 16, 26, "center"),
    ("Kantor hadir", 14, 26, "center"), (_UNRECORDED, 14, 26, "center"),
    ("Hadir (%)", 10, 22, "center"), ("Orang", 8, 22, "center"),
    ("Unsur tanpa jumlah", 18, 28, "center"),
))  # fmt: skip
MISMATCHES = Shape((
    ("Tanggal", 18, 0, "left"), ("Rapat", 52, 0, "left"), ("Kode", 12, 26, "left"),
    ("Kantor", 40, 0, "left"), ("Jenis", 24, 42, "left"), ("Diundang", 44, 78, "left"),
    ("Yang hadir", 44, 78, "left"), ("Keterangan", 36, 58, "left"),
))  # fmt: skip


def percent(came: int, known: int) -> int | None:
    """How many of a hundred came; None where nobody knows of one."""
    return round(100 * came / known) if known else None


def office_line(row: OfficeRecap) -> tuple[Value, ...]:
    """The values of an office."""
    return (row.office.code, row.office.name, row.expected, row.came, row.proxied, row.away,
            row.unrecorded, percent(row.came, row.known), row.extra, row.persons,
            row.units)  # fmt: skip


def person_line(row: PersonRecap) -> tuple[Value, ...]:
    """The values of a person or post."""
    return (row.office.name, row.name, row.post, row.expected, row.came, row.proxied, row.excused,
            row.absent, row.unrecorded, percent(row.came, row.known), row.extra)  # fmt: skip


def month_line(row: MonthRecap) -> tuple[Value, ...]:
    """The values of a month."""
    return (month_year(row.first), row.meetings, row.taken, row.expected, row.came,
            row.unrecorded, percent(row.came, row.known), row.persons, row.units)  # fmt: skip


def mismatch_line(row: MismatchRow) -> tuple[Value, ...]:
    """The values of a mismatch."""
    return (row.date, row.meeting, row.office.code, row.office.name, _KINDS[row.kind], row.invited,
            row.came, _about(row))  # fmt: skip


def paper_mismatch(row: MismatchRow) -> tuple[str, tuple[str, ...]]:
    """The heading a mismatch stands under on paper, and its texts."""
    heading = f"{long_date(row.date, nbsp=True)}: {row.meeting}"
    return heading, (row.office.code, _KINDS[row.kind], row.invited or "–", row.came or "–",
                     _about(row))  # fmt: skip


def _about(row: MismatchRow) -> str:
    """ "Izin; anak sakit", "surat tugas"."""
    status = _UNRECORDED if row.status == "expected" else ATTENDANCE_STATUS.get(row.status, "")
    told = status if row.kind == "missing" else PROXY_BASIS.get(row.basis, "")
    return "; ".join(filter(None, (told, " ".join(row.note.split()))))
