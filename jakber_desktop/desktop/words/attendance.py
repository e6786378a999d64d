"""How attendance is worded on screen: status chips, what a row says, the sentence it is read as."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.language.clock import clock
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.words import PROXY_BASIS, ROLE

if TYPE_CHECKING:
    from jakber_desktop.model.rows.attendance import (
        AttendanceSheet,
        OfficeSheet,
        SheetRow,
        Tally,
    )

STATUSES: dict[str, tuple[str, str, str]] = {
    # status of model.record: words, icon, tone (ui-design §8)
    "expected": (QT_TRANSLATE_NOOP("Attendance", "Belum hadir"), "", "outline"),
    "present": (QT_TRANSLATE_NOOP("Attendance", "Hadir"), "checkmark", "success"),
    "present_online": (QT_TRANSLATE_NOOP("Attendance", "Hadir daring"), "video", "success"),
    "proxy": (QT_TRANSLATE_NOOP("Attendance", "Mewakili"), "person_swap", "info"),
    "excused": (QT_TRANSLATE_NOOP("Attendance", "Izin"), "", "neutral"),
    "sick": (QT_TRANSLATE_NOOP("Attendance", "Sakit"), "", "neutral"),
    "on_other_duty": (QT_TRANSLATE_NOOP("Attendance", "Dinas luar"), "", "neutral"),
    "absent": (QT_TRANSLATE_NOOP("Attendance", "Tanpa keterangan"), "", "warning"),
    "walk_in": (QT_TRANSLATE_NOOP("Attendance", "Tambahan"), "person_add", "accent"),
}

NOBODY = "—"

_CAME_AT = QT_TRANSLATE_NOOP("Attendance", "datang agenda {n}")
_LEFT_AT = QT_TRANSLATE_NOOP("Attendance", "pulang agenda {n}")
_INITIALLED = QT_TRANSLATE_NOOP("Attendance", "sudah paraf")


def translated(words: str) -> str:
    """Words of this module in the language of the program."""
    return QCoreApplication.translate("Attendance", words)


def status_words(status: str) -> str:
    """The words of a status."""
    return translated(STATUSES[status][0])


def basis_words(basis: str) -> str:
    """On what somebody stands in for another ("surat tugas")."""
    return QCoreApplication.translate("core", PROXY_BASIS[basis])


def invited_words(row: SheetRow) -> str:
    """Whom the letter named."""
    return row.invited or NOBODY


def who_came(row: SheetRow) -> str:
    """Who came; a dash while nobody did."""
    if not row.here:
        return NOBODY if row.recipient else _upper_first(row.position or row.name or NOBODY)
    if row.status == "proxy" and not (row.name or row.position or row.person):
        return translated(QT_TRANSLATE_NOOP("Attendance", "Wakil belum disebut"))
    return _upper_first(row.attending)


def attending_words(row: SheetRow) -> str:
    """Who came, with the size of a group as far as it is known."""
    who = who_came(row)
    if row.count_open:
        return translated(QT_TRANSLATE_NOOP("Attendance", "{who}, jumlah?")).format(who=who)
    if row.group and row.headcount is not None and row.here:
        words = translated(QT_TRANSLATE_NOOP("Attendance", "{who}, {n} orang"))
        return words.format(who=who, n=row.headcount)
    return who


def who_words(row: SheetRow) -> str:
    """How a row is called in a sentence: whom the letter named, else who came."""
    return _upper_first(row.invited or row.attending or row.position or row.name or NOBODY)


def _upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]


def time_words(row: SheetRow) -> str:
    """When somebody came; "" while it is not known."""
    return clock(row.checked_in_at) if row.checked_in_at else ""


def remark_words(row: SheetRow) -> str:
    """Role, basis, leaving time and note, as far as there are any."""
    parts = []
    if row.role != "participant":
        parts.append(QCoreApplication.translate("core", ROLE[row.role]))
    if row.proxy_basis:
        basis = basis_words(row.proxy_basis)
        parts.append(basis[:1].upper() + basis[1:])
    if row.left_at:
        words = translated(QT_TRANSLATE_NOOP("Attendance", "pulang {time}"))
        parts.append(words.format(time=clock(row.left_at)))
    if row.came_at:
        parts.append(translated(_CAME_AT).format(n=row.came_at))
    if row.left_at_item:
        parts.append(translated(_LEFT_AT).format(n=row.left_at_item))
    if row.initialled:
        parts.append(translated(_INITIALLED))
    if row.note:
        parts.append(row.note)
    return _upper_first(" · ".join(parts))


def part_words(row: SheetRow) -> str:
    """What a remark tells that no field of the panel does: the role, and the items of coming and
    leaving."""
    parts = []
    if row.role != "participant":
        parts.append(QCoreApplication.translate("core", ROLE[row.role]))
    if row.came_at:
        parts.append(translated(_CAME_AT).format(n=row.came_at))
    if row.left_at_item:
        parts.append(translated(_LEFT_AT).format(n=row.left_at_item))
    return " · ".join(parts)


def row_sentence(row: SheetRow, office: OfficeSheet) -> str:
    """One sentence for a row: "Kepala Bappeda, Bappeda, diwakili Staf Bappeda, pukul 08.50"."""
    parts = [row.invited or attending_words(row), office.short_name]
    if row.status == "proxy":
        words = translated(QT_TRANSLATE_NOOP("Attendance", "diwakili {who}"))
        parts.append(words.format(who=attending_words(row)))
    else:
        parts.append(status_words(row.status))
    if row.checked_in_at:
        words = translated(QT_TRANSLATE_NOOP("Attendance", "pukul {time}"))
        parts.append(words.format(time=clock(row.checked_in_at)))
    parts.append(remark_words(row))
    return ", ".join(part for part in parts if part)


def came_words(tally: Tally) -> str:
    """ "2 dari 3" of those invited; walk-ins are told beside."""
    words = translated(QT_TRANSLATE_NOOP("Attendance", "{came} dari {invited}"))
    told = words.format(came=tally.came, invited=tally.invited)
    if not tally.invited:
        told = ""
    if tally.walk_ins:
        more = translated(QT_TRANSLATE_NOOP("Attendance", "{n} tambahan")).format(n=tally.walk_ins)
        told = f"{told} · {more}" if told else more
    return told


def sheet_words(sheet: AttendanceSheet) -> str:
    """The honest count of everybody here: "6 orang + 3 unsur"."""
    tally, parts = sheet.tally, []
    persons = QCoreApplication.translate("core", QT_TRANSLATE_NOOP("core", "{n} orang"))
    units = QCoreApplication.translate("core", QT_TRANSLATE_NOOP("core", "{n} unsur"))
    if tally.persons or not tally.units:
        parts.append(persons.format(n=tally.persons))
    if tally.units:
        parts.append(units.format(n=tally.units))
    return " + ".join(parts)


def bare_count_words() -> str:
    """The word alone: after a bare count, and for what Enter does."""
    return translated(QT_TRANSLATE_NOOP("Attendance", "hadir"))


def office_sentence(office: OfficeSheet) -> str:
    """One sentence for an office: "Bappeda, 1 dari 1, lengkap"."""
    parts = [office.name, came_words(office.tally)]
    if office.tally.complete:
        parts.append(translated(QT_TRANSLATE_NOOP("Attendance", "lengkap")))
    return ", ".join(part for part in parts if part)
