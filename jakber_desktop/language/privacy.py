"""Personal numbers in running text: what no public place may show (R4: NIP, NIK, phone, e-mail)."""

from __future__ import annotations

import re

HIDDEN = "•••"

_MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_STAFF = r"(?<![\w.,/-])(?<!Rp )\d(?:[ .-]?\d){15,17}(?![\w/]|[.,-]\d)"
"""16 to 18 digits, grouped or not: a NIK or NIP. No sum of money: "Rp" stands before those."""
_PHONE = r"(?<![\w.,/-])\(?(?:\+|00)62\)?(?:[ .()-]{0,2}\d){7,12}(?![\w/])"
_DOMESTIC = r"(?<![\w.,/-])\(?0[2-9](?:[ .()-]{0,2}\d){6,11}(?![\w/]|[.,-]\d)"
_PERSONAL = re.compile("|".join((_MAIL, _PHONE, _STAFF, _DOMESTIC)))


def without_personal_numbers(text: str) -> str:
    """Return the text with staff numbers, phone numbers and e-mail addresses replaced by dots.

    Dates, amounts, letter numbers and percentages stay as they are.
    """
    return _PERSONAL.sub(HIDDEN, text)
