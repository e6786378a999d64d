"""Which column of a list holds what: by its heading in Indonesian or English, else by its cells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process

from jakber_desktop.exchange.contacts_table import ContactTable
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.ranks import normalise_grade

FIELD_HEADINGS = {
    "name": QT_TRANSLATE_NOOP("core", "Nama"),
    "title": QT_TRANSLATE_NOOP("core", "Jabatan"),
    "office": QT_TRANSLATE_NOOP("core", "Kantor"),
    "employee_no": QT_TRANSLATE_NOOP("core", "NIP"),
    "dki_staff_no": QT_TRANSLATE_NOOP("core", "NRK"),
    "grade": QT_TRANSLATE_NOOP("core", "Pangkat/golongan"),
    "email": QT_TRANSLATE_NOOP("core", "Surel"),
    "phone": QT_TRANSLATE_NOOP("core", "Telepon"),
    "title_prefix": QT_TRANSLATE_NOOP("core", "Gelar depan"),
    "title_suffix": QT_TRANSLATE_NOOP("core", "Gelar belakang"),
    "honorific": QT_TRANSLATE_NOOP("core", "Sapaan"),
    "held_from": QT_TRANSLATE_NOOP("core", "Menjabat sejak"),
    "held_until": QT_TRANSLATE_NOOP("core", "Menjabat sampai"),
}
"""What a column may hold -> its words, in the order they are offered."""

_HEADINGS = {
    "name": "nama|nama lengkap|nama pegawai|nama pejabat|nama dan gelar|nama lengkap dengan gelar|"
    "nama peserta|pejabat|pegawai|name|full name|fullname|display name|contact|fn",
    "title": "jabatan|nama jabatan|posisi|job title|title|position|role|jabatan struktural|"
    "jabatan dalam tim|job",
    "office": "kantor|instansi|unit|unit kerja|opd|skpd|perangkat daerah|lembaga|organisasi|dinas|"
    "biro|bidang|asal instansi|office|company|organization|organisation|department|agency|org",
    "employee_no": "nip|nip baru|nomor induk pegawai|no induk pegawai|employee no|employee number|"
    "employee id",
    "dki_staff_no": "nrk|nomor registrasi kepegawaian|staff no",
    "grade": "pangkat|golongan|pangkat golongan|pangkat gol|gol|gol ruang|pangkat gol ruang|"
    "golongan ruang|rank|grade",
    "email": "surel|email|e mail|alamat surel|alamat email|pos el|posel|email address|mail",
    "phone": "telepon|telp|no telp|no telepon|nomor telepon|hp|no hp|nomor hp|handphone|ponsel|wa|"
    "no wa|whatsapp|nomor wa|phone|mobile|mobile phone|phone number|tel|kontak",
    "title_prefix": "gelar depan|prefix|front title|gelar di depan",
    "title_suffix": "gelar belakang|suffix|gelar di belakang|degree|gelar",
    "honorific": "sapaan|panggilan|salutation|honorific",
    "held_from": "sejak|mulai|menjabat sejak|tmt|tmt jabatan|mulai menjabat|tanggal mulai|since|"
    "start|start date|from",
    "held_until": "sampai|menjabat sampai|akhir|sampai dengan|tanggal akhir|until|end|end date|to",
}
_KNOWN = {words: field for field, some in _HEADINGS.items() for words in some.split("|")}
_NEAR = 90
_SEARCHED = 12
"""Rows above which a title and a date may stand."""

_POST_WORDS = (
    "kepala wakil sekretaris staf staff direktur deputi asisten ketua anggota koordinator manajer "
    "manager camat lurah gubernur walikota bupati analis penelaah pengelola tenaga kasubbag kabag "
    "kabid kasi kasubag kadis bendahara director program head officer associate chief plt plh pj "
    "pelaksana perwakilan unsur notulis konsultan kasubbid kasudin inspektur sekda"
)
_POSTS = frozenset(_POST_WORDS.split())
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_ROUNDED = re.compile(r"\d(?:[.,]\d+)?E\+?17", re.IGNORECASE)
"""A number of 18 digits as Excel shows it."""
_PHONE = re.compile(r"\+?[\d\s().-]{7,20}")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}")


def heading_field(cell: str) -> str | None:
    """What a heading means; None when it is none."""
    words = " ".join(re.findall(r"[^\W_]+", cell.casefold()))
    if not words or len(words) > 40:
        return None
    if words in _KNOWN:
        return _KNOWN[words]
    if len(words) < 5:
        return None
    near = process.extractOne(words, list(_KNOWN), scorer=fuzz.ratio, score_cutoff=_NEAR)
    return _KNOWN[near[0]] if near else None


def heading_row(table: ContactTable) -> int | None:
    """The row that holds the headings: where most cells are some; None when there is none."""
    if table.headed:
        return 0
    counts = [len({heading_field(cell) for cell in row} - {None}) for row in table.rows[:_SEARCHED]]
    best = max(counts, default=0)
    least = 1 if table.rows and len(table.rows[0]) == 1 else 2
    return counts.index(best) if best >= least else None


def guess_columns(table: ContactTable, offices: Iterable[str] = ()) -> tuple[str, ...]:
    """What each column holds ("" for nothing wanted); no field stands twice.

    `offices` are known names and codes, by which a column without a heading is recognised.
    """
    head = heading_row(table)
    width = len(table.rows[0]) if table.rows else 0
    found = [heading_field(cell) or "" for cell in table.rows[head]] if head is not None else []
    found += [""] * (width - len(found))
    for nth, field in enumerate(found):
        if field in found[:nth]:
            found[nth] = ""
    if head is None:
        known = {office.casefold() for office in offices}
        body = table.rows[:200]
        for nth in range(width):
            field = _by_cells([row[nth] for row in body if row[nth]], known)
            found[nth] = field if field not in found else ""
    return tuple(found)


def looks_like_post(text: str) -> bool:
    """Whether words name a post rather than a person."""
    first = re.findall(r"[^\W\d_]+", text.casefold())[:2]
    return any(word in _POSTS for word in first)


def _by_cells(cells: Sequence[str], offices: set[str]) -> str:
    """What most cells of a column are."""
    kinds = [_kind(cell, offices) for cell in cells]
    best = max(set(kinds), key=kinds.count, default="")
    return best if kinds and kinds.count(best) * 2 > len(kinds) else ""


def _kind(cell: str, offices: set[str]) -> str:
    digits = re.sub(r"[\s.-]", "", cell)
    if _EMAIL.fullmatch(cell):
        return "email"
    if (digits.isdecimal() and len(digits) == 18) or _ROUNDED.fullmatch(cell):
        return "employee_no"
    if _DATE.fullmatch(cell):
        return "held_from"
    if digits.isdecimal() and len(digits) == 6:
        return "dki_staff_no"
    if digits.isdecimal() and len(digits) < 4:
        return ""  # a running number
    if _PHONE.fullmatch(cell):
        return "phone"
    if normalise_grade(cell.split(" ")[0]):
        return "grade"
    if cell.casefold() in offices:
        return "office"
    if looks_like_post(cell):
        return "title"
    return "name" if re.search(r"[^\W\d_]{2}", cell) else ""
