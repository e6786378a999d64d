"""How the directory is worded on screen: posts, holders, roles, channels, and whole lines (09)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.language.dates import long_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.words import CHANNEL, ROLE

if TYPE_CHECKING:
    import datetime as dt

    from jakber_desktop.model.rows import OfficeTag
    from jakber_desktop.model.rows.directory import ContactRow, OfficeRow

CAPACITIES = {
    "": QT_TRANSLATE_NOOP("Directory", "Definitif"),
    "plt": QT_TRANSLATE_NOOP("Directory", "Plt. (pelaksana tugas)"),
    "plh": QT_TRANSLATE_NOOP("Directory", "Plh. (pelaksana harian)"),
    "pj": QT_TRANSLATE_NOOP("Directory", "Pj. (penjabat)"),
}
"""Capacity of a holder -> its words; "" is the holder proper."""


def translated(words: str) -> str:
    """Words of this module in the language of the program."""
    return QCoreApplication.translate("Directory", words)


def core_words(words: str) -> str:
    """Words of the core in the language of the program."""
    return QCoreApplication.translate("core", words)


def title_words(row: ContactRow) -> str:
    """The post as it is addressed now: "Plt. Kepala Bappeda"; words for none."""
    if not row.title:
        return translated(QT_TRANSLATE_NOOP("Directory", "Tanpa jabatan"))
    if row.capacity:
        return f"{row.capacity.capitalize()}. {row.title}"
    return row.title[:1].upper() + row.title[1:]


def name_words(row: ContactRow) -> str:
    """The holder, with the day when that is not today; "Belum diisi" for none, and for a post that
    came in with a walk-in or proxy that nobody has entered it.
    """
    if row.passing:
        return translated(QT_TRANSLATE_NOOP("Directory", "Sementara, dari daftar hadir"))
    if not row.name:
        return translated(QT_TRANSLATE_NOOP("Directory", "Belum diisi"))
    if row.state == "coming" and row.held_from:
        words = translated(QT_TRANSLATE_NOOP("Directory", "{name} (mulai {date})"))
        return words.format(name=row.name, date=day_words(row.held_from))
    if row.state == "former" and row.held_until:
        words = translated(QT_TRANSLATE_NOOP("Directory", "{name} (s.d. {date})"))
        return words.format(name=row.name, date=day_words(row.held_until))
    return row.name


def day_words(date: dt.date) -> str:
    """ "4 April 2018"."""
    return long_date(date, weekday=False)


def role_words(row: ContactRow) -> str:
    """The usual role, "" for a plain participant."""
    return "" if row.usual_role == "participant" else core_words(ROLE[row.usual_role])


def channel_words(row: ContactRow) -> str:
    """How letters usually reach this line, "" while nobody knows."""
    return core_words(CHANNEL[row.usual_channel]) if row.usual_channel else ""


def channel_choices() -> dict[str, str]:
    """Channel -> words, with one for none."""
    none = translated(QT_TRANSLATE_NOOP("Directory", "Kebiasaan"))
    return {"": none} | {key: core_words(words) for key, words in CHANNEL.items()}


def capacity_choices() -> dict[str, str]:
    """Capacity -> words."""
    return {key: translated(words) for key, words in CAPACITIES.items()}


def period_words(row: ContactRow) -> str:
    """When a post was held: "2 Januari 2016 – 30 April 2018", with what is known of it."""
    since = day_words(row.held_from) if row.held_from else ""
    until = day_words(row.held_until) if row.held_until else ""
    if since and until:
        return f"{since} – {until}"
    if until:
        return translated(QT_TRANSLATE_NOOP("Directory", "sampai {date}")).format(date=until)
    if since:
        return translated(QT_TRANSLATE_NOOP("Directory", "sejak {date}")).format(date=since)
    return ""


def office_words(office: OfficeRow | None) -> str:
    """The short name of an office; words for none."""
    if office is None:
        return translated(QT_TRANSLATE_NOOP("Directory", "Tanpa kantor"))
    return office.short_name or office.name


def office_choice(office: OfficeTag) -> str:
    """An office in a list to choose from: "BAPPEDA · Badan Perencanaan", the code once."""
    same = office.name.casefold() == office.code.casefold()
    return office.code if same else f"{office.code} · {office.name}"


def sum_words(offices: int, lines: int) -> str:
    """ "6 kantor, 13 jabatan"."""
    words = translated(QT_TRANSLATE_NOOP("Directory", "{offices} kantor, {lines} jabatan"))
    return words.format(offices=offices, lines=lines)


def line_sentence(row: ContactRow, office: str) -> str:
    """One sentence for a row: post, office, holder, role, channel (ui-design §12)."""
    left = ""
    if row.state == "former":
        left = translated(QT_TRANSLATE_NOOP("Directory", "tidak aktif"))
    parts = [title_words(row), office, name_words(row), role_words(row), channel_words(row), left]
    return ", ".join(part for part in parts if part)
