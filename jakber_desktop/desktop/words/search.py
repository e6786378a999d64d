"""How the search page words what it found: kinds to narrow to, rows, headings by month."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.shown.palette_rows import PaletteGroup, PaletteRow
from jakber_desktop.desktop.words.palette import ICONS, in_agenda
from jakber_desktop.language.dates import long_date, month_year
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.rows.palette import Hit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jakber_desktop.model.rows.search import Found

KINDS = {
    "meeting": (QT_TRANSLATE_NOOP("Search", "Rapat"), ("meeting",)),
    "point": (QT_TRANSLATE_NOOP("Search", "Agenda dan butir"), ("agenda", "point")),
    "decision": (QT_TRANSLATE_NOOP("Search", "Keputusan"), ("decision",)),
    "action": (QT_TRANSLATE_NOOP("Search", "Tindak lanjut"), ("action", "progress")),
    "target": (
        QT_TRANSLATE_NOOP("Search", "Target kerja sama"),
        ("target", "target_update", "target_note"),
    ),
    "topic": (QT_TRANSLATE_NOOP("Search", "Rangkaian dan topik"), ("topic", "series")),
    "letter": (QT_TRANSLATE_NOOP("Search", "Surat"), ("letter",)),
    "attachment": (QT_TRANSLATE_NOOP("Search", "Lampiran"), ("attachment",)),
    "directory": (QT_TRANSLATE_NOOP("Search", "Orang dan kantor"), ("person", "post", "office")),
}  # fmt: skip
"""Choice -> words, the kinds it leaves."""
_NAMES = {
    "meeting": QT_TRANSLATE_NOOP("Search", "Rapat"),
    "decision": QT_TRANSLATE_NOOP("Search", "Keputusan {place}"),
    "action": QT_TRANSLATE_NOOP("Search", "Tindak lanjut {place}"),
    "progress": QT_TRANSLATE_NOOP("Search", "Perkembangan {place}"),
    "letter": QT_TRANSLATE_NOOP("Search", "Surat {place}"),
    "attachment": QT_TRANSLATE_NOOP("Search", "Lampiran {place}"),
    "person": QT_TRANSLATE_NOOP("Search", "Orang"),
    "post": QT_TRANSLATE_NOOP("Search", "Jabatan"),
    "office": QT_TRANSLATE_NOOP("Search", "Kantor {place}"),
    "target": QT_TRANSLATE_NOOP("Search", "Target {place}"),
    "target_update": QT_TRANSLATE_NOOP("Search", "Laporan target {place}"),
    "target_note": QT_TRANSLATE_NOOP("Search", "Laporan target"),
    "topic": QT_TRANSLATE_NOOP("Search", "Topik"),
    "series": QT_TRANSLATE_NOOP("Search", "Rangkaian"),
}
_CLOSED = QT_TRANSLATE_NOOP("Search", "Terbatas")
_NEAR = QT_TRANSLATE_NOOP("Search", "kata yang mirip")
_DAYLESS = QT_TRANSLATE_NOOP("Search", "Tanpa tanggal")
BEST = QT_TRANSLATE_NOOP("Search", "Paling cocok")


def translated(words: str) -> str:
    """Words of this module in the language of the program."""
    return QCoreApplication.translate("Search", words)


def found_groups(found: Sequence[Found], *, by_month: bool) -> tuple[PaletteGroup, ...]:
    """What was found under headings by month, or all of it as the best."""
    if not by_month:
        return (PaletteGroup(translated(BEST), tuple(map(_row, found))),) if found else ()
    return tuple(_months(found))


def _months(found: Sequence[Found]) -> Iterator[PaletteGroup]:
    for month, some in groupby(found, key=lambda one: one.date and one.date.replace(day=1)):
        words = month_year(month) if month else translated(_DAYLESS)
        yield PaletteGroup(words, tuple(map(_row, some)))


def _row(one: Found) -> PaletteRow:
    parts = (
        translated(_CLOSED) if one.confidential else "",
        _name(one),
        "" if one.excerpt.strip("…") in one.title else one.title,
        long_date(one.date, weekday=False) if one.date else "",
        translated(_NEAR) if one.near else "",
    )
    detail = " · ".join(part for part in parts if part)
    return PaletteRow(
        kind=one.kind, icon=ICONS[one.kind], title=one.excerpt, detail=detail, hits=one.marks,
        hit=_hit(one),
    )  # fmt: skip


def _name(one: Found) -> str:
    if one.kind in ("agenda", "point"):
        return in_agenda(one.place)
    words = translated(_NAMES[one.kind])
    return " ".join(words.format(place=one.place).split())


def _hit(one: Found) -> Hit:
    """What the palette would open."""
    return Hit(
        one.kind, one.id, one.excerpt, one.marks,
        meeting_id=one.meeting_id, meeting=one.title, date=one.date, code=one.place,
        office_code=one.place if one.kind == "office" else "", path=one.path,
        confidential=one.confidential,
    )  # fmt: skip
