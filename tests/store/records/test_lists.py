"""A list put into a wanted order moves as few rows as possible."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jakber_desktop.model.ordering import spread_positions
from jakber_desktop.store.records.lists import arrange


@dataclass
class Row:
    name: int
    pos: str = ""


def names(rows: list[Row]) -> list[int]:
    return [row.name for row in sorted(rows, key=lambda row: row.pos)]


@given(st.permutations(range(9)), st.sets(st.integers(0, 8)), st.randoms())
def test_any_order_with_any_new_rows_comes_out_as_wanted(
    order: list[int], new: set[int], source: random.Random
) -> None:
    keys = spread_positions(9, source.randbytes)
    rows = [Row(name, "" if name in new else keys[name]) for name in order]
    arrange(rows, source.randbytes)
    assert names(rows) == order


@pytest.mark.parametrize(
    ("order", "moved"),
    [
        (range(50), set()),
        ([*range(1, 50), 0], {0}),
        ([49, *range(49)], {49}),
        ([*range(10), 30, *range(10, 30), *range(31, 50)], {30}),
        ([*range(25, 50), *range(25)], set(range(25))),
    ],
)
def test_rows_that_stand_in_order_keep_their_keys(
    order: list[int], moved: set[int], random_bytes: Callable[[int], bytes]
) -> None:
    keys = spread_positions(50, random_bytes)
    rows = [Row(name, keys[name]) for name in order]
    arrange(rows, random_bytes)
    changed = {row.name for row in rows if row.pos != keys[row.name]}
    assert len(changed) == len(moved)
    assert names(rows) == list(order)


def test_two_laptops_equal_keys_are_parted(random_bytes: Callable[[int], bytes]) -> None:
    rows = [Row(0, "V1111"), Row(1, "V1111"), Row(2, "V1111")]
    arrange(rows, random_bytes)
    assert names(rows) == [0, 1, 2]
    assert len({row.pos for row in rows}) == 3


def test_many_new_rows_in_one_spot_get_short_keys(random_bytes: Callable[[int], bytes]) -> None:
    """An import adds its entries to a list at once."""
    first, *others, last = (Row(name) for name in range(3000))
    first.pos, last.pos = "U1111", "V2222"
    rows = [first, *others, last]
    arrange(rows, random_bytes)
    assert names(rows) == list(range(3000))
    assert max(len(row.pos) for row in rows) <= 30


def test_a_long_list_turned_around_is_arranged_in_no_time(
    random_bytes: Callable[[int], bytes],
) -> None:
    keys = spread_positions(4000, random_bytes)
    rows = [Row(-nth, key) for nth, key in enumerate(keys)][::-1]
    arrange(rows, random_bytes)
    assert names(rows) == sorted(row.name for row in rows)
    assert max(len(row.pos) for row in rows) <= 30
