"""Sizes of files as people say them."""

from __future__ import annotations


def size_words(size: int) -> str:
    """Bytes as people say them: "340 B", "12 kB", "1,2 MB"."""
    if size < 1000:
        return f"{size} B"
    units = ("kB", "MB", "GB")
    value, nth = size / 1000, 0
    while value >= 999.5 and nth < len(units) - 1:
        value, nth = value / 1000, nth + 1
    shown = f"{value:.1f}" if nth and value < 9.95 else f"{value:.0f}"
    return f"{shown.replace('.', ',')} {units[nth]}"
