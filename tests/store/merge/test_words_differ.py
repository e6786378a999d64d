"""The review screen marks whole words, amounts and dates, and only what differs."""

from __future__ import annotations

import random

import pytest

from jakber_desktop.store.merge.words_differ import differing
from tests.store.merge.writing import Writer


def marked(a: str, b: str) -> tuple[list[str], list[str]]:
    in_a, in_b = differing(a, b)
    return [a[lo:hi] for lo, hi in in_a], [b[lo:hi] for lo, hi in in_b]


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        ("Rapat ditutup.", "Rapat ditutup.", ([], [])),
        ("", "Rapat ditutup.", ([], ["Rapat ditutup."])),
        ("Dana Rp 150 juta.", "Dana Rp 175 juta.", (["Rp 150 juta"], ["Rp 175 juta"])),
        ("tanggal 27 April 2018", "tanggal 27 Mei 2018", (["27 April 2018"], ["27 Mei 2018"])),
        ("pukul 09.00 WIB tepat", "pukul 09.30 WIB tepat", (["09.00 WIB"], ["09.30 WIB"])),
        ("Usul diterima.", "Usul tidak diterima.", ([], ["tidak"])),
        (
            "Kepala bagian meminta laporan.",
            "Ketua seksi meminta laporan.",
            (["Kepala bagian"], ["Ketua seksi"]),
        ),
        ("Satu.\r\nDua.", "Satu.\nDua.", ([], [])),
        ("kafe\u0301 lama", "kaf\u00e9 baru", (["lama"], ["baru"])),
        ("Satu.\nDua.", "Satu. Dua.", (["\n"], [" "])),
    ],
)
def test_what_differs_is_marked_in_both(
    a: str, b: str, wanted: tuple[list[str], list[str]]
) -> None:
    assert marked(a, b) == wanted
    assert marked(b, a) == wanted[::-1]


def test_what_is_not_marked_is_the_same_in_both() -> None:
    for seed in range(200):
        chance = random.Random(f"differing {seed}")
        a = Writer("a", chance).text()
        b = Writer("b", chance).edited(a)
        ranges = differing(a, b)
        assert unmarked(a, ranges[0]) == unmarked(b, ranges[1])
        for found, text in zip(ranges, (a, b), strict=True):
            assert all(0 <= lo < hi <= len(text) for lo, hi in found)
            assert list(found) == sorted(found)


def unmarked(text: str, ranges: tuple[tuple[int, int], ...]) -> str:
    """What is left, without the blanks (a range takes the blanks inside a phrase along)."""
    for lo, hi in reversed(ranges):
        text = text[:lo] + text[hi:]
    return "".join(text.split())
