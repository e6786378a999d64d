"""A house abbreviation is spelled out at its first use in a document (V14)."""

from __future__ import annotations

import pytest

from jakber_desktop.language.abbreviations import unexpanded, unexpanded_in


def short(text: str) -> list[str]:
    return [use.abbreviation for use in unexpanded(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Preliminary Resilience Assessment (PRA), lalu PRA lagi",
        "dipimpin oleh *Chief Resilience Officer* (CRO) yang",
        "“Chief Resilience Officer” (CRO)",
        "Penilaian Awal Ketahanan Kota (PRA)",
        "PRA (Preliminary Resilience Assessment)",
        "PRA (*Preliminary Resilience Assessment*)",
        "Pre-Feasibility Study (Pre-FS)",
        "PRAktik, SPA, CROSS, #CRO, kantor KLN dan TGUPP",
        "018/SC/12/CO/2017",
    ],
)
def test_spelled_out_or_other_words_pass(text):
    assert short(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CRO memimpin. Chief Resilience Officer (CRO) hadir", ["CRO"]),
        ("finalisasi PRA dan IPAL", ["PRA", "IPAL"]),
        ("(PRA)", ["PRA"]),
        ("dokumen Pre-FS", ["Pre-FS"]),
        ("SoW dan LoI", ["SoW", "LoI"]),
        ("CRO, CRO, CRO", ["CRO"]),
    ],
)
def test_a_bare_first_use_is_told_once(text, expected):
    assert short(text) == expected


def test_the_finding_says_what_to_write():
    (use,) = unexpanded("hasil PRA")
    assert use.span == (6, 9)
    assert use.suggest == "Preliminary Resilience Assessment (PRA)"


def test_what_was_spelled_out_before_is_known():
    assert unexpanded("hasil PRA", known={"PRA"}) == ()


def test_a_document_of_several_texts_is_judged_at_the_first_use():
    texts = [
        "Preliminary Resilience Assessment (PRA)",
        "PRA dan CRO",
        "CRO (Chief Resilience Officer)",
    ]
    assert [(index, use.abbreviation) for index, use in unexpanded_in(texts)] == [(1, "CRO")]
