"""Staff numbers (NIP) by the rules of naskah-dinas §10; also the door to `ranks` and `titles`."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.ranks import RANKS, rank_name, rank_order, rank_with_grade
from jakber_desktop.language.titles import full_name

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "RANKS",
    "IdentityFinding",
    "Sex",
    "check_employee_no",
    "full_name",
    "group_employee_no",
    "mask_employee_no",
    "normalise_employee_no",
    "rank_name",
    "rank_order",
    "rank_with_grade",
]

Sex = Literal["male", "female"]

_SEPARATORS = re.compile(r"[\s.\-‐-―]")
_NIP = re.compile(r"[0-9]{18}")
_PPPK_MONTH = "21"
_SEX_DIGITS: dict[str, Sex] = {"1": "male", "2": "female"}


@dataclass(frozen=True, slots=True)
class IdentityFinding:
    """What is wrong with a NIP: number of the rule in naskah-dinas §10, severity, sentence."""

    rule: int
    severity: Literal["error", "warning"]
    template: str
    facts: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def message(self) -> str:
        """The Indonesian sentence, filled in."""
        return self.template.format(**self.facts)


def normalise_employee_no(text: str) -> str:
    """Return the number without spaces, dots and hyphens, as it is stored."""
    return _SEPARATORS.sub("", text)


def group_employee_no(text: str) -> str:
    """Return "19660801 198803 1 001" for the screen; what is not 18 digits comes back as it is."""
    number = normalise_employee_no(text)
    if not _NIP.fullmatch(number):
        return text
    return f"{number[:8]} {number[8:14]} {number[14]} {number[15:]}"


def mask_employee_no(text: str) -> str:
    """Return "••••••••••••••1001": all but the last four hidden, as the rest is the birth date.

    A number of four digits or less is hidden whole.
    """
    number = normalise_employee_no(text)
    shown = number[-4:] if len(number) > 4 else ""
    return "•" * (len(number) - len(shown)) + shown


def check_employee_no(
    text: str,
    today: dt.date | None = None,
    birth_date: dt.date | None = None,
    sex: Sex | None = None,
) -> tuple[IdentityFinding, ...]:
    """Return what is wrong with a NIP, by rules 1-8 of naskah-dinas §10; empty when it is right.

    There is no check digit. Without `today` nothing is called "in the future"; `birth_date` and
    `sex` are what the directory says of the person. Rule 9 (doubles) is the register's.
    """
    number = normalise_employee_no(text)
    if not _NIP.fullmatch(number):
        return (_wrong_shape(number),)
    found = [_birth(number, today), *_fixed_digits(number)]
    if not any(found):
        found += [_age(number), _future_appointment(number, today)]
        found += _against_directory(number, birth_date, sex)
    return tuple(finding for finding in found if finding is not None)


def _wrong_shape(number: str) -> IdentityFinding:
    """Rules 1 and 8."""
    digits = len(number) if re.fullmatch("[0-9]*", number) else 0
    if digits == 9:
        return _error(8, QT_TRANSLATE_NOOP("core", "NIP lama (9 angka); NIP berisi 18 angka."))
    if digits == 16:
        return _error(8, QT_TRANSLATE_NOOP("core", "Ini NIK, bukan NIP; NIP berisi 18 angka."))
    if digits:
        template = QT_TRANSLATE_NOOP("core", "NIP berisi 18 angka; ini {count} angka.")
        return _error(1, template, count=digits)
    return _error(1, QT_TRANSLATE_NOOP("core", "NIP berisi 18 angka."))


def _birth(number: str, today: dt.date | None) -> IdentityFinding | None:
    """Rule 2."""
    birth = _birth_date(number)
    if birth is None:
        template = QT_TRANSLATE_NOOP(
            "core", "Tanggal lahir dalam NIP (angka 1–8) tidak ada di kalender."
        )
        return _error(2, template)
    if today is not None and birth > today:
        template = QT_TRANSLATE_NOOP("core", "Tanggal lahir dalam NIP (angka 1–8) belum terjadi.")
        return _error(2, template)
    return None


def _fixed_digits(number: str) -> list[IdentityFinding | None]:
    """Rules 3, 4 and 5; month 21 marks contract staff (PPPK)."""
    month, sex, serial = number[12:14], number[14], number[15:]
    found: list[IdentityFinding | None] = []
    if month != _PPPK_MONTH and not 1 <= int(month) <= 12:
        template = QT_TRANSLATE_NOOP("core", "Bulan pengangkatan dalam NIP ({digits}) tidak ada.")
        found.append(_error(3, template, digits=month))
    if sex not in _SEX_DIGITS:
        template = QT_TRANSLATE_NOOP(
            "core", "Angka ke-15 NIP adalah 1 (pria) atau 2 (wanita), bukan {digit}."
        )
        found.append(_error(4, template, digit=sex))
    if serial == "000":
        template = QT_TRANSLATE_NOOP(
            "core", "Nomor urut NIP (tiga angka terakhir) tidak mungkin 000."
        )
        found.append(_error(5, template))
    return found


def _age(number: str) -> IdentityFinding | None:
    """Rule 6: years between birth and appointment."""
    years = int(number[8:12]) - int(number[:4])
    if years < 15:
        template = QT_TRANSLATE_NOOP(
            "core",
            "Menurut NIP, usia saat diangkat {years} tahun; periksa tahun lahir dan tahun angkat.",
        )
        return _error(6, template, years=years)
    if years < 18 or years > 58:
        template = QT_TRANSLATE_NOOP(
            "core", "Menurut NIP, usia saat diangkat {years} tahun; pastikan benar."
        )
        return _warning(6, template, years=years)
    return None


def _future_appointment(number: str, today: dt.date | None) -> IdentityFinding | None:
    """Rule 7, first half: an appointment may lie in next year, not later."""
    year = int(number[8:12])
    if today is None or year <= today.year + 1:
        return None
    template = QT_TRANSLATE_NOOP("core", "Tahun pengangkatan dalam NIP ({year}) masih jauh.")
    return _error(7, template, year=year)


def _against_directory(
    number: str, birth_date: dt.date | None, sex: Sex | None
) -> list[IdentityFinding | None]:
    """Rule 7, second half: differs from what the directory says."""
    found: list[IdentityFinding | None] = []
    if birth_date is not None and _birth_date(number) != birth_date:
        template = QT_TRANSLATE_NOOP(
            "core", "Tanggal lahir dalam NIP berbeda dengan data orang ini."
        )
        found.append(_warning(7, template))
    if sex is not None and _SEX_DIGITS[number[14]] != sex:
        template = QT_TRANSLATE_NOOP(
            "core", "Jenis kelamin dalam NIP berbeda dengan data orang ini."
        )
        found.append(_warning(7, template))
    return found


def _birth_date(number: str) -> dt.date | None:
    try:
        return dt.date(int(number[:4]), int(number[4:6]), int(number[6:8]))
    except ValueError:
        return None


def _error(rule: int, template: str, **facts: object) -> IdentityFinding:
    return IdentityFinding(rule, "error", template, facts)


def _warning(rule: int, template: str, **facts: object) -> IdentityFinding:
    return IdentityFinding(rule, "warning", template, facts)
