"""Ranks of the civil service (pangkat, golongan/ruang) in their order (naskah-dinas §10)."""

from __future__ import annotations

RANKS = {
    "I/a": "Juru Muda",
    "I/b": "Juru Muda Tingkat I",
    "I/c": "Juru",
    "I/d": "Juru Tingkat I",
    "II/a": "Pengatur Muda",
    "II/b": "Pengatur Muda Tingkat I",
    "II/c": "Pengatur",
    "II/d": "Pengatur Tingkat I",
    "III/a": "Penata Muda",
    "III/b": "Penata Muda Tingkat I",
    "III/c": "Penata",
    "III/d": "Penata Tingkat I",
    "IV/a": "Pembina",
    "IV/b": "Pembina Tingkat I",
    "IV/c": "Pembina Utama Muda",
    "IV/d": "Pembina Utama Madya",
    "IV/e": "Pembina Utama",
}
"""Grade -> rank, lowest first."""

_ORDER = {grade: place for place, grade in enumerate(RANKS)}


def normalise_grade(text: str) -> str | None:
    """Return the grade as the table writes it ("iv / B" -> "IV/b"), None when it is not there."""
    group, slash, room = "".join(text[:20].split()).partition("/")
    grade = f"{group.upper()}{slash}{room.lower()}"
    return grade if grade in RANKS else None


def rank_name(grade: str | None) -> str | None:
    """Return "Pembina Tingkat I" for "IV/b"; None for no grade or a PPPK grade (no rank name)."""
    return RANKS.get(normalise_grade(grade or "") or "")


def rank_with_grade(grade: str | None) -> str | None:
    """Return "Pembina Tingkat I (IV/b)", as forms and lists print it, or None."""
    known = normalise_grade(grade or "")
    return None if known is None else f"{RANKS[known]} ({known})"


def rank_order(grade: str | None) -> int:
    """Return a sort key that puts the highest rank first and the unknown last."""
    known = normalise_grade(grade or "")
    return len(RANKS) if known is None else len(RANKS) - 1 - _ORDER[known]
