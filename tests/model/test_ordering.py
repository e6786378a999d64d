"""Position keys: any order can be made, keys stay short and differ."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jakber_desktop.model.ordering import DIGITS, TAIL, position_between, spread_positions


@given(
    st.lists(st.tuples(st.booleans(), st.integers(0), st.integers(0)), max_size=120), st.randoms()
)
@settings(max_examples=60, deadline=None)
def test_any_run_of_inserts_and_moves_keeps_the_order(
    deeds: list[tuple[bool, int, int]], source: random.Random
) -> None:
    entries: list[tuple[str, int]] = []  # (key, name) in the order the user made
    for name, (move, first, second) in enumerate(deeds):
        if move and entries:
            name = entries.pop(first % len(entries))[1]
        place = second % (len(entries) + 1)
        before = entries[place - 1][0] if place else ""
        after = entries[place][0] if place < len(entries) else ""
        entries.insert(place, (position_between(before, after, source.randbytes), name))
    assert sorted(entries) == entries
    assert len({key for key, _ in entries}) == len(entries)


@given(st.text(DIGITS, max_size=8), st.text(DIGITS, max_size=8), st.randoms())
def test_a_key_lies_strictly_between_its_neighbours(
    low: str, high: str, source: random.Random
) -> None:
    low, high = sorted([f"{low}5{low}", f"{high}7{high}"])
    made = position_between(low, high, source.randbytes)
    assert low < made < high
    assert made > position_between("", low, source.randbytes)
    assert made < position_between(high, "", source.randbytes)


def test_a_list_that_grows_at_its_end_keeps_short_keys(
    random_bytes: Callable[[int], bytes],
) -> None:
    """Live minutes: a meeting of three hundred points."""
    key = ""
    for _ in range(300):
        key = position_between(key, "", random_bytes)
    assert len(key) <= 20


def test_a_thousand_inserts_at_random_places_keep_keys_short() -> None:
    source = random.Random(3)
    keys: list[str] = []
    for _ in range(1000):
        place = source.randrange(len(keys) + 1)
        before = keys[place - 1] if place else ""
        after = keys[place] if place < len(keys) else ""
        keys.insert(place, position_between(before, after, source.randbytes))
    assert keys == sorted(keys)
    assert max(map(len, keys)) <= 30


def test_neighbours_out_of_order_are_refused(random_bytes: Callable[[int], bytes]) -> None:
    with pytest.raises(ValueError, match="out of order"):
        position_between("V", "U", random_bytes)
    with pytest.raises(ValueError, match="out of order"):
        position_between("V", "V", random_bytes)


def test_no_room_between_two_keys_is_told_not_searched_for_ever(
    random_bytes: Callable[[int], bytes],
) -> None:
    """ "V" and "V0": nothing with a random tail lies between them."""
    with pytest.raises(ValueError, match="no room"):
        position_between("V", "V0", random_bytes)
    with pytest.raises(ValueError, match="no room"):
        position_between("", "000", random_bytes)


@pytest.mark.parametrize("count", [0, 1, 2, 15, 61, 62, 500, 4000])
def test_a_new_list_is_spread_evenly_in_order(
    count: int, random_bytes: Callable[[int], bytes]
) -> None:
    keys = spread_positions(count, random_bytes)
    assert keys == sorted(set(keys))
    assert len(keys) == count
    assert len({len(key) for key in keys}) <= 1
    fractions = [key[:-TAIL] for key in keys]
    assert sorted(set(fractions)) == fractions


def test_two_laptops_that_insert_at_one_spot_make_different_keys() -> None:
    a, b = random.Random(1), random.Random(2)
    made = {position_between("V", "W", source.randbytes) for source in (a, b)}
    assert len(made) == 2
