"""T2 of sync.md: random texts and random graphs of versions; no word lost, none invented."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable

import pytest

from jakber_desktop.store.merge.graph import MergedText, Stamp, Version, merge_versions
from jakber_desktop.store.merge.three_way import Hunk, Merged, merge3
from tests.store.merge.writing import Writer
from tests.sync.amounts import blocks, each

PAIRS_A_SEED = 20
GRAPHS_A_SEED = 4
MOST_VERSIONS = 12

_FRESH = re.compile(r"[ABCDabcd]\d+")


def words(*texts: str) -> set[str]:
    """The words of texts the way no merge cuts them: whatever stands between blanks."""
    return {word for text in texts for word in text.split()}


def fresh(text: str) -> list[str]:
    """The words that exactly one writer wrote once, in lower case (sentences begin in upper)."""
    return [word.lower() for word in _FRESH.findall(text)]


def in_hunks(hunks: Iterable[Hunk]) -> str:
    return "\n".join(f"{hunk.a}\n{hunk.b}" for hunk in hunks)


def hunk_places(merged: Merged, swapped: bool = False) -> list[tuple[str, str, str]]:
    return [
        (hunk.base, hunk.b, hunk.a) if swapped else (hunk.base, hunk.a, hunk.b)
        for hunk in merged.hunks
    ]


@pytest.mark.parametrize("seeds", blocks(test=30, sync=500))
def test_no_pair_of_texts_loses_a_word_or_gains_one(seeds: range) -> None:
    each("T2 pairs", seeds, check_pairs)


def check_pairs(seed: int) -> None:
    for number in range(PAIRS_A_SEED):
        chance = random.Random(f"pair {seed} {number}")
        base = Writer("c", chance).text()
        check_pair(base, Writer("a", chance).edited(base), Writer("b", chance).edited(base))


def check_pair(base: str, a: str, b: str) -> None:
    merged = merge3(base, a, b)
    other = merge3(base, b, a)
    assert words(merged.text) <= words(base, a, b), "a word nobody wrote"
    told_of = set(fresh(merged.text + "\n" + in_hunks(merged.hunks)))
    added = (set(fresh(a)) | set(fresh(b))) - set(fresh(base))
    kept = set(fresh(a)) & set(fresh(b))
    assert added | kept <= told_of, "a word was lost"
    assert hunk_places(merged) == hunk_places(other, swapped=True), "the roles decide what collides"
    for hunk in merged.hunks:
        assert (hunk.a if hunk.took == "a" else hunk.b) in merged.text, "not one side's sentence"
    if not merged.hunks:
        assert sorted(merged.text.split()) == sorted(other.text.split())


@pytest.mark.parametrize("seeds", blocks(test=20, sync=500))
def test_no_graph_of_versions_loses_a_word_or_depends_on_the_order_of_arrival(
    seeds: range,
) -> None:
    each("T2 graphs", seeds, check_graphs)


def check_graphs(seed: int) -> None:
    for number in range(GRAPHS_A_SEED):
        check_graph(random.Random(f"graph {seed} {number}"))


def check_graph(chance: random.Random) -> None:
    versions, own = random_graph(chance)
    heads = heads_of(versions, versions)
    merged = merge_versions(versions, heads)
    assert not merged.pending
    assert words(merged.text) <= words(*(version.text for version in versions.values()))
    told_of = set(fresh(merged.text + "\n" + in_hunks(merged.hunks)))
    for head in heads:
        assert own[head] <= told_of, "a word of a head was lost"
    check_arrival(versions, heads, merged, chance)


def check_arrival(
    versions: dict[Stamp, Version], heads: list[Stamp], merged: MergedText, chance: random.Random
) -> None:
    """Any order gives the same text; while an ancestor is missing nothing is guessed."""
    stamps = list(versions)
    chance.shuffle(stamps)
    chance.shuffle(heads)
    assert merge_versions({stamp: versions[stamp] for stamp in stamps}, heads) == merged
    for absent in sorted(versions.keys() - set(heads)):
        rest = {stamp: versions[stamp] for stamp in stamps if stamp != absent}
        newest = versions[max(heads, key=lambda stamp: (versions[stamp].hlc, stamp))].text
        pending = any(versions[head].text != newest for head in heads) and absent in below(
            versions, heads
        )
        wanted = MergedText(newest, (), pending=True) if pending else merged
        assert merge_versions(rest, heads) == wanted


def random_graph(
    chance: random.Random,
) -> tuple[dict[Stamp, Version], dict[Stamp, set[str]]]:
    """Laptops write, merge and exchange: the versions, and which words each was first to write."""
    versions: dict[Stamp, Version] = {}
    own: dict[Stamp, set[str]] = {}
    known: list[set[Stamp]] = [set() for _ in range(chance.randint(2, 4))]
    writers = [Writer("abcd"[at], chance) for at in range(len(known))]
    while len(versions) < MOST_VERSIONS:
        at = chance.randrange(len(known))
        if chance.random() < 0.45:
            known[at] |= known[chance.randrange(len(known))]
            continue
        if len(versions) >= 3 and chance.random() < 0.1:
            break
        heads = heads_of(versions, known[at])
        before = merge_versions(versions, heads).text if heads else ""
        text = writers[at].edited(before) if before else writers[at].text()
        stamp = (at + 1, sum(dev == at + 1 for dev, _ in versions) + 1)
        clock = len(versions) + chance.choice((0, 0, 0, 5))
        versions[stamp] = Version(text, clock, tuple(heads))
        own[stamp] = set(fresh(text)) - set(fresh(before))
        known[at] |= {stamp}
    return versions, own


def below(versions: dict[Stamp, Version], heads: Iterable[Stamp]) -> set[Stamp]:
    direct = {base for head in heads for base in versions[head].bases}
    return direct | below(versions, direct) if direct else set()


def heads_of(versions: dict[Stamp, Version], known: Iterable[Stamp]) -> list[Stamp]:
    here = set(known)
    replaced = {base for stamp in here for base in versions[stamp].bases}
    return sorted(here - replaced)
