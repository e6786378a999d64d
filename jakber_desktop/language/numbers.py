"""Numbers in words (terbilang), in Roman numerals and grouped by thousands (naskah-dinas §11)."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from jakber_desktop.language.typography import unbroken

LARGEST = 10**15 - 1
"""The largest number written in words: below one thousand *triliun*."""

_UNITS = (
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
    "sepuluh", "sebelas",
)  # fmt: skip
_SCALES = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (10**3, "ribu"))
_SCALE_WORDS = {
    **{word: value for value, word in _SCALES},
    "milyar": 10**9,
    "trilyun": 10**12,
}
_ONE_OF = {"seribu": 10**3, "sejuta": 10**6, "semiliar": 10**9, "semilyar": 10**9}
_DIGITS = {word: value for value, word in enumerate(_UNITS)}
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def in_words(n: int) -> str:
    """Return `n` in words: 1001 -> "seribu satu", 0 -> "nol".

    A group of exactly one thousand says "seribu", also inside larger numbers (naskah-dinas §11).
    ValueError when negative or above `LARGEST`.
    """
    if not 0 <= n <= LARGEST:
        raise ValueError(f"{n} is not written in words")
    if n == 0:
        return _UNITS[0]
    parts: list[str] = []
    for value, word in _SCALES:
        group, n = divmod(n, value)
        if group == 1 and word == "ribu":
            parts.append("seribu")
        elif group:
            parts += [_below_thousand(group), word]
    if n:
        parts.append(_below_thousand(n))
    return " ".join(parts)


def _below_thousand(n: int) -> str:
    hundreds, rest = divmod(n, 100)
    parts: list[str] = []
    if hundreds:
        parts.append("seratus" if hundreds == 1 else f"{_UNITS[hundreds]} ratus")
    if 11 < rest < 20:
        parts.append(f"{_UNITS[rest - 10]} belas")
    elif rest >= 20:
        parts.append(f"{_UNITS[rest // 10]} puluh")
        rest %= 10
    if 0 < rest < 12:
        parts.append(_UNITS[rest])
    return " ".join(parts)


def words_to_number(text: str) -> int | None:
    """Return the number a text spells out, "dua puluh satu" -> 21, or None when it is not one.

    Capitals and extra spaces do not matter; so "satu ribu" and "milyar" are understood, as people
    write them. The reverse of `in_words`.
    """
    words = text[:300].lower().split()
    if not words or len(text) > 300:
        return None
    if words == ["nol"]:
        return 0
    total, last_scale, group = 0, LARGEST + 1, []
    for word in words:
        scale = _SCALE_WORDS.get(word) or _ONE_OF.get(word)
        if scale is None:
            group.append(word)
            continue
        count = 1 if word in _ONE_OF and not group else _group_value(group)
        if not count or scale >= last_scale or (word in _ONE_OF and group):
            return None
        total, last_scale, group = total + count * scale, scale, []
    rest = _group_value(group) if group else 0
    return None if rest is None else total + rest


def _group_value(words: list[str]) -> int | None:
    """The value 1-999 of one group of words, or None when they do not form one."""
    rest, value = list(words), 0
    if rest[:1] == ["seratus"]:
        value, rest = 100, rest[1:]
    elif rest[1:2] == ["ratus"] and 1 <= _DIGITS.get(rest[0], 0) <= 9:
        value, rest = 100 * _DIGITS[rest[0]], rest[2:]
    if len(rest) == 2 and rest[1] == "belas" and 2 <= _DIGITS.get(rest[0], 0) <= 9:
        return value + 10 + _DIGITS[rest[0]]
    if rest[1:2] == ["puluh"] and 2 <= _DIGITS.get(rest[0], 0) <= 9:
        value, rest = value + 10 * _DIGITS[rest[0]], rest[2:]
        if rest and _DIGITS.get(rest[0], 0) > 9:
            return None
    if not rest:
        return value or None
    last = _DIGITS.get(rest[0], 0) if len(rest) == 1 else 0
    return value + last if last else None


def count_phrase(n: int, unit: str = "", *, nbsp: bool = False) -> str:
    """Return "3 (tiga)" or "3 (tiga) orang", both halves from the one number (V05).

    `nbsp` keeps it on one line. ValueError as `in_words`.
    """
    text = f"{grouped(n)} ({in_words(n)}) {unit}".rstrip()
    return unbroken(text) if nbsp else text


def grouped(value: int | Decimal, decimals: int = 0) -> str:
    """Return the number with thousands dots and a decimal comma: 1234567 -> "1.234.567"."""
    exact = Decimal(value)
    if decimals or exact != exact.to_integral_value():
        exact = exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return f"{exact:,f}".translate(str.maketrans(",.", ".,"))


def rupiah(amount: int | Decimal) -> str:
    """Return "Rp1.500.000,00": no space, two decimals (naskah-dinas §11)."""
    if amount < 0:
        return f"-{rupiah(-amount)}"
    return f"Rp{grouped(amount, 2)}"


def roman(n: int) -> str:
    """Return a Roman numeral in capitals, 8 -> "VIII"; ValueError outside 1-3999."""
    if not 1 <= n <= 3999:
        raise ValueError(f"{n} has no Roman numeral")
    parts: list[str] = []
    for value, letters in _ROMAN:
        times, n = divmod(n, value)
        parts.append(letters * times)
    return "".join(parts)


def roman_lower(n: int) -> str:
    """Return a small Roman numeral, 4 -> "iv"; ValueError outside 1-3999."""
    return roman(n).lower()


def roman_value(text: str) -> int | None:
    """Return the number of a well-formed Roman numeral in either case, or None: "iv" -> 4."""
    letters, value = text.upper(), 0
    if not 0 < len(letters) <= 15 or not text.isascii():
        return None
    rest = letters
    for step, mark in _ROMAN:
        while rest.startswith(mark):
            value, rest = value + step, rest[len(mark) :]
    well_formed = not rest and value <= 3999 and roman(value) == letters
    return value if well_formed else None
