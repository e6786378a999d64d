"""Words of Ringkasan: what the recaps and pictures say in the window's language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.shown.figures import FigureColumn, FigureRow
from jakber_desktop.language.dates import month_year, short_date
from jakber_desktop.language.words import ATTENDANCE_STATUS, PROXY_BASIS

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from jakber_desktop.model.rows.recaps import (
        MismatchRow,
        MonthRecap,
        OfficeRecap,
        PersonRecap,
        RecapBy,
        RecapTotals,
    )
    from jakber_desktop.operations.recaps.shapes import Chart

translate = QCoreApplication.translate


def in_words(chart: Chart) -> Chart:
    """The picture with the names of its series in the window's language."""
    series = tuple(replace(one, name=translate("core", one.name)) for one in chart.series)
    labels = tuple(translate("core", one) for one in chart.labels)
    axis, names = (translate("core", one) if one else "" for one in (chart.axis, chart.names))
    return replace(chart, series=series, labels=labels, axis=axis, names=names)


def taken_words(told: RecapTotals) -> str:
    """ "Kehadiran dicatat pada 44 dari 45 rapat"; without a meeting "Tidak ada rapat"."""
    if not told.meetings:
        return translate("Overview", "Tidak ada rapat pada periode ini")
    words = translate("Overview", "Kehadiran dicatat pada {n} dari {all} rapat")
    return words.format(n=told.taken, all=told.meetings)


def taken_short(told: RecapTotals) -> str:
    """The same where there is little room: "44 dari 45 rapat dicatat"."""
    if not told.meetings:
        return taken_words(told)
    words = translate("Overview", "{n} dari {all} rapat dicatat")
    return words.format(n=told.taken, all=told.meetings)


def share_words(came: int, known: int) -> str:
    """ "75%"; "–" where nobody knows of one."""
    return f"{round(100 * came / known)}%" if known else "–"


def heads_words(persons: int, units: int) -> str:
    """ "16 orang + 3 unsur": groups whose number nobody knows are told as such."""
    told = translate("Overview", "{n} orang").format(n=persons)
    more = translate("Overview", "{n} unsur").format(n=units)
    return f"{told} + {more}" if units else told


def _asked() -> FigureColumn:
    told = translate("Overview", "Undangan pada rapat yang kehadirannya dicatat")
    return FigureColumn(translate("Overview", "Diundang"), True, told=told)


def _unrecorded() -> FigureColumn:
    told = translate("Overview", "Belum dicatat: tidak masuk hitungan persentase")
    return FigureColumn(translate("Overview", "Belum dicatat"), True, told=told)


def _share() -> FigureColumn:
    told = translate("Overview", "Hadir dari undangan yang kehadirannya diketahui")
    return FigureColumn(translate("Overview", "Hadir (%)"), True, told=told)


def office_columns() -> tuple[FigureColumn, ...]:
    """The columns of the recap by office."""
    return (
        FigureColumn(translate("Overview", "Kode")),
        FigureColumn(translate("Overview", "Kantor"), share=1),
        _asked(),
        FigureColumn(translate("Overview", "Hadir"), True),
        FigureColumn(translate("Overview", "Diwakili"), True),
        FigureColumn(translate("Overview", "Tidak hadir"), True),
        _unrecorded(),
        _share(),
        FigureColumn(translate("Overview", "Tanpa undangan"), True),
        FigureColumn(translate("Overview", "Yang datang"), True),
    )


def office_row(row: OfficeRecap) -> FigureRow:
    """An office."""
    counts = (row.expected, row.came, row.proxied, row.away, row.unrecorded)
    words = (
        row.office.code, row.office.name, *map(str, counts), share_words(row.came, row.known),
        str(row.extra), heads_words(row.persons, row.units),
    )  # fmt: skip
    return FigureRow(words)


def person_columns() -> tuple[FigureColumn, ...]:
    """The columns of the recap by person."""
    away = translate("Overview", "Izin, sakit, dinas luar")
    extra = translate("Overview", "Hadir mewakili orang lain atau tanpa undangan")
    absent = translate("Overview", "Tanpa keterangan")
    return (
        FigureColumn(translate("Overview", "Kantor")),
        FigureColumn(translate("Overview", "Nama"), share=2),
        FigureColumn(translate("Overview", "Jabatan"), share=3),
        _asked(),
        FigureColumn(translate("Overview", "Hadir"), True),
        FigureColumn(translate("Overview", "Mewakilkan"), True),
        FigureColumn(translate("Overview", "Izin"), True, told=away),
        FigureColumn(translate("Overview", "Tanpa ket."), True, told=absent),
        _unrecorded(),
        _share(),
        FigureColumn(translate("Overview", "Tambahan"), True, told=extra),
    )


def person_row(row: PersonRecap) -> FigureRow:
    """A person, or a post without one."""
    counts = (row.expected, row.came, row.proxied, row.excused, row.absent, row.unrecorded)
    words = (
        row.office.code, row.name or "–", row.post, *map(str, counts),
        share_words(row.came, row.known), str(row.extra),
    )  # fmt: skip
    return FigureRow(words)


def month_columns() -> tuple[FigureColumn, ...]:
    """The columns of the recap by month."""
    return (
        FigureColumn(translate("Overview", "Bulan"), share=1),
        FigureColumn(translate("Overview", "Rapat"), True),
        FigureColumn(translate("Overview", "Kehadiran dicatat"), True),
        FigureColumn(translate("Overview", "Kantor diundang"), True),
        FigureColumn(translate("Overview", "Kantor hadir"), True),
        _unrecorded(),
        _share(),
        FigureColumn(translate("Overview", "Yang datang"), True),
    )


def month_row(row: MonthRecap) -> FigureRow:
    """A month."""
    counts = (row.meetings, row.taken, row.expected, row.came, row.unrecorded)
    words = (
        month_year(row.first), *map(str, counts), share_words(row.came, row.known),
        heads_words(row.persons, row.units),
    )  # fmt: skip
    return FigureRow(words, order=row.first.isoformat())


def recap_table(by: RecapBy) -> tuple[Sequence[FigureColumn], Callable[[Any], FigureRow]]:
    """The columns of the recap by office, person or month, and how a row is told."""
    if by == "office":
        return office_columns(), office_row
    return (person_columns(), person_row) if by == "person" else (month_columns(), month_row)


def mismatch_columns() -> tuple[FigureColumn, ...]:
    """The columns of the mismatch list."""
    return (
        FigureColumn(translate("Overview", "Tanggal")),
        FigureColumn(translate("Overview", "Rapat"), share=3),
        FigureColumn(translate("Overview", "Kantor")),
        FigureColumn(translate("Overview", "Jenis")),
        FigureColumn(translate("Overview", "Diundang"), share=2),
        FigureColumn(translate("Overview", "Yang hadir"), share=2),
        FigureColumn(translate("Overview", "Keterangan"), share=1),
    )


def mismatch_row(row: MismatchRow, today: dt.date) -> FigureRow:
    """One that did not come as invited; its key is the meeting's id."""
    day = short_date(row.date)
    if row.date.year != today.year:
        day = f"{day.split(', ')[-1]} {row.date.year}"
    closed = f" ({translate('Overview', 'tertutup')})" if row.closed else ""
    words = (
        day, f"{row.meeting}{closed}", row.office.code, kind_words()[row.kind], row.invited or "–",
        row.came or "–", _about(row),
    )  # fmt: skip
    return FigureRow(words, row.meeting_id, row.date.isoformat())


def kind_words() -> dict[str, str]:
    """The kinds of mismatches."""
    return {
        "missing": translate("Overview", "Tidak datang"),
        "uninvited": translate("Overview", "Tanpa undangan"),
        "proxy": translate("Overview", "Diwakili"),
    }


def _about(row: MismatchRow) -> str:
    status = translate("core", ATTENDANCE_STATUS.get(row.status, row.status))
    if row.status == "expected":
        status = translate("Overview", "Belum dicatat")
    basis = translate("core", PROXY_BASIS[row.basis]) if row.basis in PROXY_BASIS else ""
    told = status if row.kind == "missing" else basis
    return "; ".join(filter(None, (told[:1].upper() + told[1:], " ".join(row.note.split()))))
