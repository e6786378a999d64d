"""Faulty enumerations are told and can be put right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jakber_desktop.language.enumeration_findings import (
    corrected_enumerations,
    enumeration_findings,
)


def kinds(text: str) -> list[str]:
    return [found.kind for found in enumeration_findings(text)]


@pytest.mark.parametrize(
    ("text", "kind", "quoted", "corrected"),
    [
        ("a (i) b; (ii) c; (iii) d.", "missing_and", "(iii)", "a (i) b; (ii) c; dan (iii) d."),
        ("a (i) b; dan (iii) d.", "skipped", "(iii)", "a (i) b; dan (ii) d."),
        ("a (ii) b; dan (iii) d.", "skipped", "(ii)", "a (i) b; dan (ii) d."),
        ("a (i) b; (i) c; dan (ii) d.", "repeated", "(i)", "a (i) b; (ii) c; dan (iii) d."),
        ("a (i) b; (iii) c; dan (ii) d.", "skipped", "(iii)", "a (i) b; (ii) c; dan (iii) d."),
        ("a (i) b.", "single", "(i)", "a (i) b."),
    ],
)
def test_each_fault_is_found_quoted_and_put_right(text, kind, quoted, corrected):
    first = enumeration_findings(text)[0]
    assert first.kind == kind
    assert text[slice(*first.span)] == quoted
    assert quoted in first.message
    assert corrected_enumerations(text) == corrected


@pytest.mark.parametrize(
    "text",
    [
        "a (i) b; (ii) c; dan (iii) d.",
        "a (i) b, (ii) c, dan (iii) d. Kemudian (i) e; atau (ii) f.",
        "a (i) b; serta (ii) c",
        "lihat butir (i) di atas",
        "teks biasa",
    ],
)
def test_right_enumerations_raise_nothing(text):
    assert kinds(text) == []
    assert corrected_enumerations(text) == text


@given(st.text(alphabet="iv()x;,. danA\n", max_size=80))
def test_what_was_put_right_has_no_fault_left_but_single_items(text):
    if "single" not in kinds(text):
        assert kinds(corrected_enumerations(text)) == []
