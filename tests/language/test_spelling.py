"""House spellings are suggested word by word, with the writer's capitals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jakber_desktop.language.spelling import HOUSE_SPELLING, spelling_suggestions


@pytest.mark.parametrize(
    ("found", "suggest"),
    [
        ("kerjasama", "kerja sama"),
        ("Kerjasama", "Kerja sama"),
        ("KERJASAMA", "KERJA SAMA"),
        ("kerjasamanya", "kerja samanya"),
        ("memasilitasi", "memfasilitasi"),
        ("menganalisa", "menganalisis"),
        ("sosial media", "media sosial"),
        ("Sosial Media", "Media Sosial"),
        ("Sosial media", "Media sosial"),
        ("website", "situs web"),
        ("Sub Bagian", "Subbagian"),
        ("Sub\u00a0Bagian", "Subbagian"),
        ("notulen", "notula"),
        ("Jum'at", "Jumat"),
        ("Jum’at", "Jumat"),
        ("JUM'AT", "JUMAT"),
        ("hari Ahad", "hari Minggu"),
        ("tangggal", "tanggal"),
        ("Nopember", "November"),
        ("Pebruari", "Februari"),
        ("resiko", "risiko"),
        ("ijin", "izin"),
        ("rapih", "rapi"),
        ("dimana", "di mana"),
        ("diantaranya", "di antaranya"),
        ("Masing masing", "Masing-masing"),
    ],
)
def test_house_spellings_are_suggested(found, suggest):
    text = f"Rapat, {found}: selesai"
    (suggestion,) = spelling_suggestions(text)
    assert text[slice(*suggestion.span)] == suggestion.found == found
    assert suggestion.suggest == suggest


def test_a_word_may_have_two_better_ones():
    (suggestion,) = spelling_suggestions("Website")
    assert (suggestion.suggest, suggestion.others) == ("Situs web", ("Laman",))


def test_emphasis_does_not_hide_a_word():
    (suggestion,) = spelling_suggestions("pengembangan *website*, dan lain-lain")
    assert suggestion.found == "website"


@pytest.mark.parametrize(
    "text",
    [
        "kerja sama memfasilitasi menganalisis media sosial situs web Subbagian notula Jumat",
        "notulensi", "perizinan", "berisiko", "mengijinkan", "websites", "#kerjasama", "@notulen",
        "https://contoh.go.id/website", "https://contoh.go.id/a?b=website", "www.website.id",
        "website.go.id", "info@website.id", "notulen_2018", "masing-masing",
    ],
)  # fmt: skip
def test_right_words_parts_of_words_and_addresses_pass(text):
    assert spelling_suggestions(text) == ()


def test_no_suggestion_is_itself_suggested_against():
    for choices in HOUSE_SPELLING.values():
        for choice in choices:
            assert spelling_suggestions(choice) == ()


@given(st.text(alphabet="kerjasam webit#./:'\n-", max_size=60))
def test_spans_always_quote_what_was_found(text):
    for suggestion in spelling_suggestions(text):
        assert text[slice(*suggestion.span)] == suggestion.found
