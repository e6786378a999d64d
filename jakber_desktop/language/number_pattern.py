"""Patterns of letter numbers: read, judged and filled in (naskah-dinas §13, V20).

A pattern is plain text with slots: `{serial:03}/{type}/{month:02}/{unit}/{year}` gives
`018/LAP/12/CO/2017`. A slot says its least number of digits after a colon.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.numbers import roman

SLOTS = ("security", "serial", "class", "unit", "month", "month_roman", "year", "type")
"""Every slot of naskah-dinas §13, in the order a form offers them."""
LIMIT = 120
"""Letters of a pattern."""
LARGEST = 999_999
"""The largest serial."""

_NUMBERS = frozenset({"serial", "month"})
_UNKNOWN = QT_TRANSLATE_NOOP("core", "Isian {slot} tidak dikenal; pakai salah satu: {slots}.")
_BROKEN = QT_TRANSLATE_NOOP("core", "Tulis isian lengkap dengan kurung, seperti {example}.")
_DIGITS = QT_TRANSLATE_NOOP("core", "Tulis banyaknya angka seperti {example}.")
_NO_SERIAL = QT_TRANSLATE_NOOP("core", "Pola harus memuat nomor urut, yaitu {slot}.")
_NO_YEAR = QT_TRANSLATE_NOOP(
    "core", "Pola harus memuat {slot}, karena nomor urut dihitung dari satu setiap tahun."
)
_TWICE = QT_TRANSLATE_NOOP("core", "Tulis {slot} satu kali saja.")
_LONG = QT_TRANSLATE_NOOP("core", "Pola paling panjang {limit} huruf.")
_DOUBLE = QT_TRANSLATE_NOOP("core", "Pola tidak boleh memuat dua garis miring beruntun.")
_EDGE = QT_TRANSLATE_NOOP("core", "Pola tidak boleh diawali atau diakhiri garis miring.")
_TOUCHING = QT_TRANSLATE_NOOP("core", "Beri pemisah di antara {left} dan {right}.")
_EMPTY = QT_TRANSLATE_NOOP("core", "Isian {slot} pada pola nomor masih kosong.")

_SLOT = re.compile(r"\{([a-z_]+)(?::0?([1-9]))?\}")


class PatternError(ValueError):
    """A pattern, or what fills it, cannot make a number.

    `rule` is an Indonesian template filled from `facts`; `slot` names the slot it is about.
    """

    def __init__(self, rule: str, slot: str = "", /, **facts: object) -> None:
        self.rule, self.slot, self.facts = rule, slot, facts
        super().__init__(rule.format(**facts))


class Slot(NamedTuple):
    """A place to fill in, with at least so many digits."""

    name: str
    digits: int = 0

    def __str__(self) -> str:
        return f"{{{self.name}:0{self.digits}}}" if self.digits else f"{{{self.name}}}"


Part = str | Slot


class Filling(NamedTuple):
    """What a number is made from; `insert` n makes a back-dated 005.0n."""

    serial: int
    date: dt.date
    type: str
    unit: str = ""
    archive_class: str = ""
    security: str = ""
    insert: int | None = None


@lru_cache(maxsize=64)
def parse(pattern: str) -> tuple[Part, ...]:
    """The parts of a pattern, plain text and slots. Raises PatternError."""
    if len(pattern) > LIMIT:
        raise PatternError(_LONG, limit=LIMIT)
    parts: list[Part] = []
    end = 0
    for found in _SLOT.finditer(pattern):
        parts += _plain(pattern[end : found.start()])
        parts.append(_slot(found[1], int(found[2] or 0)))
        end = found.end()
    parts += _plain(pattern[end:])
    _judge(pattern, parts)
    return tuple(parts)


def resolve(pattern: str, filling: Filling) -> str:
    """The number a pattern makes. Raises PatternError, also for a slot with nothing in it (V20)."""
    text = "".join(_filled(part, filling) for part in parse(pattern))
    if "//" in text or text[0] == "/" or text[-1] == "/":  # a unit such as "CO/" would do that
        raise PatternError(_DOUBLE)
    return text


def serial_in(pattern: str, number: str, type_: str) -> tuple[int, int | None] | None:
    """The serial and insert of a number written by this pattern; None for any other number.

    The type must stand in the number where the pattern has it; other slots take anything.
    """
    found = _reader(pattern, type_).fullmatch(" ".join(number.split()))
    if found is None:
        return None
    return int(found["serial"]), int(found["insert"]) if found["insert"] else None


def _slot(name: str, digits: int) -> Slot:
    if name not in SLOTS:
        known = ", ".join(f"{{{slot}}}" for slot in SLOTS)
        raise PatternError(_UNKNOWN, name, slot=f"{{{name}}}", slots=known)
    if digits and name not in _NUMBERS:
        raise PatternError(_DIGITS, name, example="{serial:03}, {month:02}")
    return Slot(name, digits)


def _plain(text: str) -> list[str]:
    if "{" in text or "}" in text:
        inside = re.search(r"\{([^{}]*)\}", text)
        if inside is not None and not re.match(r"(serial|month)\b", inside[1]):
            return [str(_slot(inside[1], 0))]  # raises: the slot is unknown
        rule, example = (_DIGITS, "{serial:03}, {month:02}") if inside else (_BROKEN, "{serial:03}")
        raise PatternError(rule, example=example)
    if not text.isprintable():
        raise PatternError(_BROKEN, example="{serial:03}")
    return [text] if text else []


def _judge(pattern: str, parts: list[Part]) -> None:
    """Refuse what could never make a sound number."""
    names = [part.name for part in parts if isinstance(part, Slot)]
    if "serial" not in names:
        raise PatternError(_NO_SERIAL, "serial", slot="{serial:03}")
    if "year" not in names:
        raise PatternError(_NO_YEAR, "year", slot="{year}")
    for name in names:
        if names.count(name) > 1:
            raise PatternError(_TWICE, name, slot=f"{{{name}}}")
    if "//" in pattern:
        raise PatternError(_DOUBLE)
    if pattern != pattern.strip("/ "):
        raise PatternError(_EDGE)
    for left, right in pairwise(parts):
        if isinstance(left, Slot) and isinstance(right, Slot):
            raise PatternError(_TOUCHING, right.name, left=str(left), right=str(right))


def _filled(part: Part, filling: Filling) -> str:
    if isinstance(part, str):
        return part
    text = {
        "serial": f"{filling.serial:0{part.digits or 1}}",
        "month": f"{filling.date.month:0{part.digits or 1}}",
        "month_roman": roman(filling.date.month),
        "year": f"{filling.date.year:04}",
        "type": filling.type,
        "unit": filling.unit,
        "class": filling.archive_class,
        "security": filling.security,
    }[part.name].strip()
    if not text:
        raise PatternError(_EMPTY, part.name, slot=f"{{{part.name}}}")
    if part.name == "serial" and filling.insert is not None:
        return f"{text}.{filling.insert:02}"
    return text


@lru_cache(maxsize=64)
def _reader(pattern: str, type_: str) -> re.Pattern[str]:
    kinds = {
        "serial": r"(?P<serial>[0-9]{1,6})(?:\.(?P<insert>[0-9]{2}))?",
        "month": "[0-9]{1,2}",
        "month_roman": "[IVX]+",
        "year": "[0-9]{4}",
        "type": re.escape(type_),
    }
    return re.compile("".join(
        re.escape(part) if isinstance(part, str) else kinds.get(part.name, ".+?")
        for part in parse(pattern)
    ))  # fmt: skip
