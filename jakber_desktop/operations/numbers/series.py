"""The series of letter numbers: which papers each numbers, and what the office decided of them.

Naskah-dinas §13: the family UND NOT DH BA ND LAP SB, and PK for excerpts of decisions. A series
counts anew every year. What the office decides lies in its settings (`numbers.UND` and so on).
"""

from __future__ import annotations

import datetime as dt
from typing import Any, NamedTuple, TypedDict, Unpack

from sqlalchemy.orm import Session

from jakber_desktop.documents.profiles import DEFAULT_PROFILE, PROFILES
from jakber_desktop.language import number_pattern as pattern
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FieldInvalid, NumberUnresolved
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.settings.rows import read_setting, write_setting
from jakber_desktop.store.workspace import Workspace

DEFAULT_UNIT, DEFAULT_BLOCK = "CO", 10
LARGEST_BLOCK = 500

SERIES: dict[str, tuple[str, tuple[str, ...]]] = {
    "UND": (QT_TRANSLATE_NOOP("core", "Undangan"), ("undangan", "pemberitahuan")),
    "NOT": (QT_TRANSLATE_NOOP("core", "Notula"), ("notula",)),
    "DH": (QT_TRANSLATE_NOOP("core", "Daftar hadir"), ("daftar-hadir",)),
    "BA": (QT_TRANSLATE_NOOP("core", "Berita acara"), ("berita-acara",)),
    "ND": (QT_TRANSLATE_NOOP("core", "Nota dinas"), ("nota-dinas",)),
    "SD": (QT_TRANSLATE_NOOP("core", "Surat dinas"), ("surat-dinas",)),
    "LAP": (QT_TRANSLATE_NOOP("core", "Laporan"), ("laporan-rapat", "laporan-bulanan")),
    "SB": (QT_TRANSLATE_NOOP("core", "Siaran berita"), ("siaran-berita",)),
    "PK": (QT_TRANSLATE_NOOP("core", "Petikan keputusan"), ("petikan-keputusan",)),
}
"""Key -> name and the papers (command-line words) it numbers."""

SECURITY = {"open": "B", "restricted": "T", "secret": "R", "top_secret": "SR"}
"""Classification of a meeting -> its code in a number (naskah-dinas §13)."""

_EDIT = QT_TRANSLATE_NOOP("core", "Ubah pola nomor {name}")
_OFFICE = QT_TRANSLATE_NOOP("core", "Ubah aturan penomoran")
_CODE_TWICE = QT_TRANSLATE_NOOP("core", "Kode {code} tertulis dua kali.")
_SAME = QT_TRANSLATE_NOOP(
    "core", "Pola ini membuat nomor yang sama dengan {other}; tambahkan {slot}."
)
_BLOCK = QT_TRANSLATE_NOOP("core", "Tulis angka dari {least} sampai {most}.")
_CODE_LIMIT, _NAME_LIMIT = 30, 120


class Numbering(NamedTuple):
    """One series as the office has it now."""

    key: str
    name: str
    pattern: str
    kinds: tuple[str, ...]
    unit: str
    archive_class: str
    own_pattern: bool
    """Whether the office gave the pattern; else it is the profile's."""

    def number(
        self,
        serial: int,
        date: dt.date,
        *,
        insert: int | None = None,
        classification: str = "open",
    ) -> str:
        """The number of a serial. Raises NumberUnresolved (V20)."""
        filling = pattern.Filling(
            serial, date, self.key, self.unit, self.archive_class,
            SECURITY.get(classification, SECURITY["open"]), insert,
        )  # fmt: skip
        try:
            return pattern.resolve(self.pattern, filling)
        except pattern.PatternError as error:
            raise NumberUnresolved(series=self.name, reason=error) from None


class SeriesFields(TypedDict, total=False):
    """What the office can decide of a series; None gives the usual back."""

    pattern: str | None
    archive_class: str | None


class NumberingRules(NamedTuple):
    """What the office decides of all series; class codes are (code, meaning)."""

    unit: str
    block_size: int
    class_codes: tuple[tuple[str, str], ...]


def series_of_kind(kind: str) -> str | None:
    """The key of the series that numbers a paper; None for a paper without a number."""
    return next((key for key, (_, kinds) in SERIES.items() if kind in kinds), None)


def numbering(session: Session, key: str) -> Numbering:
    """A series as it stands. Raises FieldInvalid for an unknown key."""
    f.choice("series", key, SERIES)
    name, kinds = SERIES[key]
    own = _own(session, key)
    given = own.get("pattern")
    return Numbering(
        key=key, name=name, kinds=kinds, pattern=given or profile_pattern(session),
        unit=rules(session).unit, archive_class=own.get("archive_class") or "",
        own_pattern=bool(given),
    )  # fmt: skip


def profile_pattern(session: Session) -> str:
    """The pattern of the rule profile the office prefers."""
    key = read_setting(session, "profile.default")
    profile = PROFILES.get(key if isinstance(key, str) else DEFAULT_PROFILE)
    base = profile or PROFILES[DEFAULT_PROFILE]
    changed = read_setting(session, f"profile.{base.key}")
    given = changed.get("number_pattern") if isinstance(changed, dict) else None
    return _sound(given) or base.number_pattern


def rules(session: Session) -> NumberingRules:
    """What the office decided of all series; what only a newer program knows counts as none."""
    unit, size = read_setting(session, "numbers.unit"), read_setting(session, "numbers.block_size")
    codes = read_setting(session, "numbers.class_codes")
    return NumberingRules(
        unit if isinstance(unit, str) else DEFAULT_UNIT,
        size if isinstance(size, int) and 1 <= size <= LARGEST_BLOCK else DEFAULT_BLOCK,
        tuple((str(code), str(name)) for code, name in codes) if isinstance(codes, list) else (),
    )


def numbering_rules(workspace: Workspace) -> NumberingRules:
    """What the office decided of all series."""
    with workspace.read() as session:
        return rules(session)


def list_numbering(workspace: Workspace) -> tuple[Numbering, ...]:
    """Every series as it stands."""
    with workspace.read() as session:
        return tuple(numbering(session, key) for key in SERIES)


def change_series(workspace: Workspace, key: str, **given: Unpack[SeriesFields]) -> None:
    """Decide pattern or class code of a series; numbers given already stay as they are.

    Raises FieldInvalid (field "pattern" or "archive_class").
    """
    f.choice("series", key, SERIES)
    with workspace.change(_EDIT.format(name=SERIES[key][0])) as change:
        own = _own(change.session, key)
        if "pattern" in given:
            own["pattern"] = checked_pattern(change.session, key, given["pattern"])
        if "archive_class" in given:
            own["archive_class"] = f.line("archive_class", given["archive_class"], _CODE_LIMIT)
        own = {name: value for name, value in own.items() if value}
        write_setting(change, f"numbers.{key}", own or None)


def change_rules(
    workspace: Workspace,
    *,
    unit: str | None = None,
    block_size: int | None = None,
    class_codes: tuple[tuple[str, str], ...] | None = None,
) -> None:
    """Decide what holds for all series; None leaves a rule as it is.

    Raises FieldInvalid (field "unit", "block_size" or "class_codes").
    """
    with workspace.change(_OFFICE) as change:
        if unit is not None:
            write_setting(change, "numbers.unit", f.required_line("unit", unit, _CODE_LIMIT))
        if block_size is not None:
            if not 1 <= block_size <= LARGEST_BLOCK:
                raise FieldInvalid("block_size", _BLOCK, least=1, most=LARGEST_BLOCK)
            write_setting(change, "numbers.block_size", block_size)
        if class_codes is not None:
            write_setting(change, "numbers.class_codes", _codes(class_codes) or None)


def _own(session: Session, key: str) -> dict[str, Any]:
    found = read_setting(session, f"numbers.{key}")
    own = dict(found) if isinstance(found, dict) else {}
    own["pattern"] = _sound(own.get("pattern"))
    return own


def _sound(text: object) -> str | None:
    """A kept pattern, if this program can read it."""
    try:
        return text if isinstance(text, str) and pattern.parse(text) else None
    except pattern.PatternError:
        return None


def checked_pattern(session: Session, key: str, text: str | None) -> str | None:
    """A pattern typed for a series; None for none. Raises FieldInvalid (field "pattern")."""
    words = f.line("pattern", text)
    if words is None:
        return None
    try:
        pattern.parse(words)
    except pattern.PatternError as error:
        raise FieldInvalid("pattern", error.rule, **error.facts) from None
    for other in SERIES:
        if other != key and _alike(session, key, words, numbering(session, other)):
            raise FieldInvalid("pattern", _SAME, other=SERIES[other][0], slot="{type}")
    return words


def _alike(session: Session, key: str, words: str, other: Numbering) -> bool:
    """Whether two series of one office would print the same number for the same serial."""
    mine = numbering(session, key)._replace(pattern=words)
    try:
        return mine.number(1, dt.date(2018, 4, 4)) == other.number(1, dt.date(2018, 4, 4))
    except NumberUnresolved:
        return False


def _codes(given: tuple[tuple[str, str], ...]) -> list[list[str]]:
    found: dict[str, str] = {}
    for code, name in given:
        words = f.required_line("class_codes", code, _CODE_LIMIT)
        if words in found:
            raise FieldInvalid("class_codes", _CODE_TWICE, code=words)
        found[words] = f.line("class_codes", name, _NAME_LIMIT) or ""
    return [list(pair) for pair in found.items()]
