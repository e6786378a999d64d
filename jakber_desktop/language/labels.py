"""How the label of a change reads within a sentence: "Urungkan: tandai hadir"."""

from __future__ import annotations


def mid_sentence(label: str) -> str:
    """The label without its capital; an abbreviation at its beginning keeps its own.

    "Tandai hadir Ketua TGUPP" gives "tandai hadir Ketua TGUPP".
    """
    return label[:1].lower() + label[1:] if label[1:2].islower() else label
