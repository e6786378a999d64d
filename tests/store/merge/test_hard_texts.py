"""T4 of sync.md: line ends, accents, emoji, invisible signs, and texts no secretary should have."""

from __future__ import annotations

import random

import pytest

from jakber_desktop.store.merge.three_way import merge3
from jakber_desktop.store.merge.tokens import lines, tokens

ONE_TOKEN = [
    "Rp 150 juta", "Rp150.000.000,00", "Rp 150.000,-", "Rp. 5.000,-", "27 April 2018", "April 2018",
    "5 Mei", "27-28 April 2018", "09.00 WIB", "09.00-11.30 WIB", "09.00 s.d. 11.30 WIB",
    "68,5 persen", "68,5%", "2/3", "018/UND/BU/IV/2018", "B-12/KPTS/2018", "27/04/2018",
    "2018-04-27", "150 ribu", "ke-3", "Lain-lain", "Jum'at", "S.H", "2,5kg",
    "kafe\u0301", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f1ee\U0001f1e9",
    "ker\u200bja", "**", "\r\n",
]  # fmt: skip


@pytest.mark.parametrize("text", ONE_TOKEN)
def test_what_belongs_together_is_one_token(text: str) -> None:
    assert tokens(text) == [text]
    assert tokens(f"x {text} y")[2:3] == [text]


def test_tokens_and_lines_are_the_text_to_the_last_byte() -> None:
    signs = " \t\n\r.,:;/-'’@*_|#()[]\"«»…·¨=+$€%0123456789abRpjutaWIBé✅"
    signs += "\u00a0\u200b\u200d\u0301\u2028\x0b\x1c\x85"
    for seed in range(500):
        chance = random.Random(f"tokens {seed}")
        text = "".join(chance.choice(signs) for _ in range(chance.randrange(200)))
        assert "".join(tokens(text)) == text
        assert "".join(lines(text)) == text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end_may_be_the_bases(end: str) -> None:
    base = end.join(["Pembukaan.", "Isi rapat.", "Penutup.", ""])
    merged = merge3(base, base.replace("Isi", "Inti"), base + "Lampiran." + end)
    assert merged == (base.replace("Isi", "Inti") + "Lampiran." + end, ())


def test_line_ends_that_one_laptop_changed_are_no_conflict() -> None:
    base = "Pembukaan.\nIsi rapat.\nPenutup.\n"
    merged = merge3(base, base.replace("\n", "\r\n"), base.replace("Isi", "Inti"))
    assert merged == ("Pembukaan.\r\nInti rapat.\r\nPenutup.\r\n", ())


def test_an_accent_written_another_way_is_no_change() -> None:
    base = "Rapat di kafe\u0301 Menteng.\n"
    merged = merge3(base, "Rapat di kaf\u00e9 Menteng.\n", "Rapat di kafe\u0301 Cikini.\n")
    assert merged == ("Rapat di kaf\u00e9 Cikini.\n", ())


def test_a_sign_that_unicode_writes_as_punctuation_does_no_harm() -> None:
    """NFC makes ";" of the Greek question mark: then a kept line has another number of tokens."""
    base = "Hadir\u037eTamu.\nIsi.\n"
    merged = merge3(base, "Hadir;Tamu.\nIsi rapat.\n", "Hadir\u037eTamu.\nIsi.\nSelesai.\n")
    assert not merged.hunks
    assert merged.text.endswith("Isi rapat.\nSelesai.\n")


def test_a_pasted_megabyte_and_an_edit_beside_it_both_stand() -> None:
    note = "Pembukaan.\nPembahasan anggaran.\nPenutup.\n"
    paste = "".join(f"Baris {nth} tempelan dari surat lama.\n" for nth in range(30_000))
    merged = merge3(note, note + paste, note.replace("anggaran", "anggaran tahunan"))
    assert merged == (note.replace("anggaran", "anggaran tahunan") + paste, ())


@pytest.mark.parametrize(
    "seed", ["a", "a.", "1.", "1,", "1/", "a/", "-", "a@", "5. ", ". ", "kata ", "Rp 1 ", "31 Mei "]
)
def test_a_line_of_one_pattern_comes_to_an_end_with_both_sides_named(seed: str) -> None:
    """Quadratic searching would take minutes here."""
    base = (seed * 20_000)[:20_000]
    a, b = f"Awal {base} akhir", f"{base[:10_000]} tengah {base[10_000:]}"
    merged = merge3(base, a, b)
    said = [merged.text, *(side for hunk in merged.hunks for side in (hunk.a, hunk.b))]
    assert all(any(word in one for one in said) for word in ("Awal", "akhir", "tengah"))


def test_a_line_of_two_hundred_kilobytes_takes_edits_of_both_sides() -> None:
    chance = random.Random(1)
    words = [f"kata{chance.randrange(400)}" for _ in range(25_000)]
    a, b = words.copy(), words.copy()
    for nth in range(5):
        a[5_000 * nth + 100] = f"lama{nth}"
        b[5_000 * nth + 2_600] = f"baru{nth}"
    both = [two if two != old else one for old, one, two in zip(words, a, b, strict=True)]
    merged = merge3(" ".join(words), " ".join(a), " ".join(b))
    assert merged == (" ".join(both), ())
