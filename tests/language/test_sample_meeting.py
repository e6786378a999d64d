"""The sample meeting raises what is truly amiss in its wording, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from jakber_desktop.language.abbreviations import unexpanded_in
from jakber_desktop.language.dates_in_text import parse_date_text
from jakber_desktop.language.enumeration_findings import enumeration_findings
from jakber_desktop.language.enumerations import find_enumerations
from jakber_desktop.language.numbers_in_text import number_pairs
from jakber_desktop.language.repeated import repeated_words
from jakber_desktop.language.spelling import spelling_suggestions

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "rapat-2018-04-04.json"


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """The titles and points in printing order."""
    record = json.loads(SAMPLE.read_text(encoding="utf-8"))
    points = [point["text"] for item in record["agenda"] for point in item["points"]]
    titles = [item["title"] for item in record["agenda"]]
    return [record["meeting"]["title"], *titles, *points]


def test_its_two_enumerations_are_read_whole(texts):
    found = [enumeration for text in texts for enumeration in find_enumerations(text)]
    assert [len(enumeration.items) for enumeration in found] == [3, 4]
    assert found[0].items[2].text.startswith("meningkatkan pemahaman")
    assert found[1].items[3].text.endswith("konsultan sesuai kebutuhan")


def test_only_its_first_enumeration_lacks_dan(texts):
    findings = [finding for text in texts for finding in enumeration_findings(text)]
    assert [finding.kind for finding in findings] == ["missing_and"]


def test_its_house_spellings_are_those_of_the_rule_book(texts):
    found = {
        suggestion.found.lower() for text in texts for suggestion in spelling_suggestions(text)
    }
    assert found == {"kerjasama", "memasilitasi", "menganalisa", "website", "sosial media"}


def test_only_ipal_is_never_spelled_out(texts):
    assert [use.abbreviation for _, use in unexpanded_in(texts)] == ["IPAL"]


def test_no_other_rule_is_alarmed(texts):
    for text in texts:
        assert repeated_words(text) == ()
        assert list(number_pairs(text)) == []
        assert all(date.weekday_agrees for date in parse_date_text(text))
