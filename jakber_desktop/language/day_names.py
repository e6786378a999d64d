"""Names of days and months, official and as people misspell them (naskah-dinas §11)."""

from __future__ import annotations

WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
"""Monday first, as `date.weekday()` counts."""

WEEKDAYS_SHORT = ("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min")

MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip

MONTHS_SHORT = (
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
)  # fmt: skip

_WEEKDAY_SPELLINGS = {
    "jum'at": 4, "jumaat": 4, "ahad": 6, "akhad": 6, "saptu": 5, "senen": 0, "kemis": 3, "rebo": 2,
}  # fmt: skip

_MONTH_SPELLINGS = {
    "pebruari": 2, "peb": 2, "agst": 8, "agt": 8, "ags": 8, "sept": 9, "nopember": 11, "nop": 11,
    "desembar": 12, "october": 10, "december": 12,
}  # fmt: skip

_WEEKDAY_NUMBERS = {
    **{name.lower(): number for number, name in enumerate(WEEKDAYS)},
    **_WEEKDAY_SPELLINGS,
}
_WEEKDAY_SHORT_NUMBERS = {name: number for number, name in enumerate(WEEKDAYS_SHORT)}
_MONTH_NUMBERS = {
    **{name.lower(): number for number, name in enumerate(MONTHS_SHORT, 1)},
    **{name.lower(): number for number, name in enumerate(MONTHS, 1)},
    **_MONTH_SPELLINGS,
}
_APOSTROPHES = str.maketrans("’‘`´ʼ", "'''''")


def weekday_number(word: str) -> int | None:
    """Return 0 (Senin) to 6 (Minggu) for a day's name in any usual spelling ("Jum'at"), or None.

    The short names "Sen", "Sel" ... count only with a capital, as they also are other words.
    """
    if word in _WEEKDAY_SHORT_NUMBERS:
        return _WEEKDAY_SHORT_NUMBERS[word]
    return _WEEKDAY_NUMBERS.get(word.translate(_APOSTROPHES).lower())


def month_number(word: str) -> int | None:
    """Return 1-12 for a month's name, short name or usual misspelling ("Pebruari"), or None."""
    return _MONTH_NUMBERS.get(word.lower())
