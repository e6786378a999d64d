"""The hybrid clock: never back, never before now, after its bases but not beyond a day (§2)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from jakber_desktop.store.log.clock import DAY_MS, next_stamp, stamp_ms

NOW = 1_522_807_500_000


def test_an_honest_clock_gives_its_own_time() -> None:
    assert next_stamp(0, NOW) == NOW << 16
    assert stamp_ms(next_stamp(0, NOW)) == NOW


def test_two_changes_of_one_millisecond_count_on() -> None:
    first = next_stamp(0, NOW)
    assert next_stamp(first, NOW) == first + 1


def test_a_clock_set_back_does_not_set_the_stamps_back() -> None:
    last = NOW << 16
    assert next_stamp(last, NOW - 3 * DAY_MS) == last + 1
    assert next_stamp(last, 0) == last + 1


def test_a_change_stands_after_the_value_it_replaced() -> None:
    base = (NOW + 5000 << 16) + 9
    assert next_stamp(0, NOW, base) == base + 1


def test_a_clock_of_the_far_future_is_followed_for_a_day_at_most() -> None:
    assert next_stamp(0, NOW, NOW * 2 << 16) == (NOW + DAY_MS << 16) + 1


@given(st.integers(0, 2**62), st.integers(0, 2**45), st.integers(0, 2**62))
def test_stamps_always_rise(last: int, now: int, base: int) -> None:
    stamp = next_stamp(last, now, base)
    assert stamp > last
    assert stamp >= now << 16
    assert stamp > min(base, now + DAY_MS << 16)
