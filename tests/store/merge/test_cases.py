"""T1 of sync.md: what secretaries write at the same time, as a person wants it merged.

A clean case has one right text; in a conflict no sentence may be blended and both sides are named.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from jakber_desktop.store.merge.graph import Stamp, Version, merge_versions
from jakber_desktop.store.merge.three_way import merge3

HERE = Path(__file__).with_name("cases")
CASES = [
    case
    for name in ("text-merge-cases.json", "own-cases.json")
    for case in json.loads((HERE / name).read_text(encoding="utf-8"))
]
TURNS_WITH_THE_ROLES = {
    "3 dua notulis menambah di akhir daftar",
    "10 sisipan A dan B di antara dua baris yang sama + tebal",
    "butir baru di akhir tanpa baris penutup",
    "A menambah dua butir, B satu butir, tempat yang sama",
    "kalimat baru A dan B pada tempat yang sama",
    "kalimat baru di akhir baris, dua-duanya",
    "catatan kosong diisi butir oleh dua orang",
}
"""Both added at one spot: the older comes first (rule 2)."""

each_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])


def test_there_are_sixty_cases_under_names_of_their_own() -> None:
    assert len({case["name"] for case in CASES}) == len(CASES) >= 60


@each_case
def test_both_orders_give_what_a_person_wants(case: dict[str, Any]) -> None:
    for older, newer in (("a", "b"), ("b", "a")):
        merged = merge3(case["base"], case[older], case[newer])
        assert bool(merged.hunks) == (case["kind"] == "conflict")
        if case["kind"] == "clean":
            turned = older == "b" and case["name"] in TURNS_WITH_THE_ROLES
            assert (merged.text == case["ideal"]) != turned
            assert sorted(merged.text.split()) == sorted(case["ideal"].split())
        assert all(wanted in merged.text for wanted in case["must"])
        assert not any(unwanted in merged.text for unwanted in case["mustnot"])


@each_case
def test_of_a_conflict_whole_sentences_of_one_side_stay(case: dict[str, Any]) -> None:
    """Put the other side of every hunk in its place: that, too, only says what somebody wrote."""
    merged = merge3(case["base"], case["a"], case["b"])
    written = {*case["base"].split(), *case["a"].split(), *case["b"].split()}
    assert set(merged.text.split()) <= written
    for hunk in merged.hunks:
        stays = hunk.a if hunk.took == "a" else hunk.b
        assert stays in merged.text
        assert hunk.base in case["base"]
        assert (hunk.a in case["a"], hunk.b in case["b"]) == (True, True), "nobody wrote it so"


@each_case
def test_a_third_head_that_says_the_same_changes_nothing(case: dict[str, Any]) -> None:
    versions = graph(case)
    versions[4, 1] = Version(case["b"], 40, ((1, 1),))
    merged = merge_versions(versions, [(4, 1), (2, 1), (3, 1)])
    assert merged == (*merge3(case["base"], case["a"], case["b"]), False)


@each_case
def test_a_third_head_far_away_is_taken_in_beside(case: dict[str, Any]) -> None:
    """Every text gets one more paragraph before it, which a third laptop edits."""
    before, changed = "Catatan awal rapat.\n\n", "Catatan awal rapat pleno.\n\n"
    versions = graph({**case, **{key: before + case[key] for key in ("base", "a", "b")}})
    versions[4, 1] = Version(changed + case["base"], 40, ((1, 1),))
    merged = merge_versions(versions, [(2, 1), (3, 1), (4, 1)])
    pair = merge3(before + case["base"], before + case["a"], before + case["b"])
    if not pair.hunks:
        assert merged == (pair.text.replace(before, changed), (), False)
    assert merged.text.startswith(changed.rstrip())
    assert [hunk for hunk in merged.hunks if hunk.base] == [
        hunk for hunk in pair.hunks if hunk.base
    ]


@each_case
def test_criss_cross_keeps_what_both_have_merged(case: dict[str, Any]) -> None:
    """Two laptops take in each other's head at once and go on in different places."""
    versions = graph(case)
    both = merge_versions(versions, [(2, 1), (3, 1)]).text
    versions[2, 2] = Version("Rapat pagi.\n\n" + both, 50, ((2, 1), (3, 1)))
    versions[3, 2] = Version(both.rstrip("\n") + "\n\nSelesai.\n", 60, ((2, 1), (3, 1)))
    merged = merge_versions(versions, [(2, 2), (3, 2)])
    if both:
        assert merged == ("Rapat pagi.\n\n" + versions[3, 2].text, (), False)
    assert merged == merge_versions(dict(reversed(versions.items())), [(3, 2), (2, 2)])


def graph(case: dict[str, Any]) -> dict[Stamp, Version]:
    """The base, and a and b upon it."""
    return {
        (1, 1): Version(case["base"], 10),
        (2, 1): Version(case["a"], 20, ((1, 1),)),
        (3, 1): Version(case["b"], 30, ((1, 1),)),
    }
