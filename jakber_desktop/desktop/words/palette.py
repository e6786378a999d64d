"""How the palette words what it found: group, icon, second line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.shown.palette_rows import PaletteRow
from jakber_desktop.language.dates import long_date, short_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from jakber_desktop.model.rows.palette import Hit

GROUPS = {
    # group: heading, kinds of hits
    "meeting": QT_TRANSLATE_NOOP("Palette", "Rapat"),
    "person": QT_TRANSLATE_NOOP("Palette", "Orang dan jabatan"),
    "office": QT_TRANSLATE_NOOP("Palette", "Kantor"),
    "point": QT_TRANSLATE_NOOP("Palette", "Butir"),
    "letter": QT_TRANSLATE_NOOP("Palette", "Surat"),
    "attachment": QT_TRANSLATE_NOOP("Palette", "Lampiran"),
    "decision": QT_TRANSLATE_NOOP("Palette", "Keputusan"),
    "action": QT_TRANSLATE_NOOP("Palette", "Tindak lanjut"),
    "target": QT_TRANSLATE_NOOP("Palette", "Target kerja sama"),
    "topic": QT_TRANSLATE_NOOP("Palette", "Rangkaian dan topik"),
    "command": QT_TRANSLATE_NOOP("Palette", "Perintah"),
    "recent": QT_TRANSLATE_NOOP("Palette", "Terakhir dibuka"),
}
ICONS = {
    "meeting": "calendar_ltr", "person": "person", "post": "person", "office": "building",
    "decision": "gavel", "action": "clipboard_task", "agenda": "document_text",
    "point": "document_text", "letter": "mail", "attachment": "attach",
    "progress": "clipboard_task", "target": "target_arrow", "target_update": "target_arrow",
    "target_note": "target_arrow", "topic": "bookmark", "series": "arrow_repeat_all",
}  # fmt: skip
_GROUP_OF = {
    "post": "person", "agenda": "point", "progress": "action", "target_update": "target",
    "target_note": "target", "series": "topic",
}  # fmt: skip


def translated(words: str) -> str:
    """Words of this module in the language of the program."""
    return QCoreApplication.translate("Palette", words)


def group_of(kind: str) -> str:
    """The group a kind of hit stands in: posts beside people, reports beside their targets."""
    return _GROUP_OF.get(kind, kind)


def hit_row(hit: Hit) -> PaletteRow:
    """A hit as a row of the palette."""
    return PaletteRow(
        kind=hit.kind, icon=ICONS[hit.kind], title=hit.title, detail=_detail(hit),
        hits=hit.hits, hit=hit,
    )  # fmt: skip


def _detail(hit: Hit) -> str:
    parts: tuple[str, ...]
    match hit.kind:
        case "meeting":
            day = long_date(hit.date) if hit.date else ""
            parts = (day, (hit.start or "").replace(":", "."), hit.venue or "")
        case "person" | "post":
            parts = (hit.position, hit.office)
        case "office":
            parts = (hit.office_code,)
        case "agenda" | "point":
            parts = (in_agenda(hit.code), hit.meeting, _day(hit))
        case "letter" | "attachment" | "progress" | "target_update":
            parts = (hit.code, _day(hit), hit.meeting)
        case "topic" | "series":
            kind = QT_TRANSLATE_NOOP("Palette", "Topik")
            series = QT_TRANSLATE_NOOP("Palette", "Rangkaian")
            parts = (translated(kind if hit.kind == "topic" else series),)
        case "target" | "target_note":
            parts = (hit.meeting if hit.meeting != hit.title else "", hit.code, _day(hit))
        case _:
            due = translated(QT_TRANSLATE_NOOP("Palette", "tenggat {date}"))
            day = due.format(date=short_date(hit.date).split(", ")[-1]) if hit.date else ""
            parts = (hit.code, hit.meeting, hit.office, day)
    closed = translated(QT_TRANSLATE_NOOP("Palette", "Terbatas")) if hit.confidential else ""
    return " · ".join(part for part in (closed, *parts) if part)


def _day(hit: Hit) -> str:
    return long_date(hit.date).split(", ")[-1] if hit.date else ""


def in_agenda(code: str) -> str:
    """ "2/3" as "Agenda 2, butir 3"."""
    item, _, point = code.partition("/")
    if point:
        words = translated(QT_TRANSLATE_NOOP("Palette", "Agenda {item}, butir {point}"))
        return words.format(item=item, point=point)
    return translated(QT_TRANSLATE_NOOP("Palette", "Agenda {item}")).format(item=item)
