"""Ids: the bits of a UUIDv7, and natural keys that never change."""

from __future__ import annotations

import datetime as dt
import random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jakber_desktop.model import ids

MEETING = ids.meeting_id(dt.date(2018, 4, 4), "Rapat Contoh")
OFFICE = ids.office_id("BAPPEDA")


@given(st.integers(0, 2**48 - 1), st.binary(min_size=10, max_size=10))
def test_uuid7_holds_time_version_variant_and_all_74_random_bits(ms: int, noise: bytes) -> None:
    made = ids.uuid7(ms, lambda count: noise[:count])
    assert made.int >> 80 == ms
    assert made.version == 7
    assert made.variant == "specified in RFC 4122"
    random_bits = (made.int >> 64 & 0xFFF) << 62 | made.int & (1 << 62) - 1
    assert random_bits == int.from_bytes(noise, "big") & (1 << 74) - 1


def test_uuid7_of_the_rfc_vector() -> None:
    """RFC 9562 A.6: 2022-02-22 14:22:22 -05:00."""
    noise = (0xCC3 << 62 | 0x18C4DC0C0C07398F).to_bytes(10, "big")
    made = ids.uuid7(0x017F22E279B0, lambda count: noise)
    assert made == UUID("017f22e2-79b0-7cc3-98c4-dc0c0c07398f")


def test_uuid7_sorts_by_time() -> None:
    source = random.Random(7)
    made = [ids.uuid7(1_522_807_500_000 + ms, source.randbytes) for ms in range(500)]
    assert made == sorted(made)
    assert len(set(made)) == 500


@pytest.mark.parametrize(
    ("made", "golden"),
    [
        (ids.office_id("BAPPEDA"), "1b1ba0b4-0dd0-54a2-a23b-f520f0466fad"),
        (ids.person_id("p1", "Nama Contoh"), "60673042-a63c-5d70-b673-63117d8d6d7d"),
        (ids.series_id("Rapat Rutin"), "c0d0a27a-bd1d-55b4-a5f9-425cfbbce028"),
        (MEETING, "386d5550-207d-54f4-8e0d-0e4cc21db8ca"),
        (ids.invitation_id(MEETING), "fb2faa50-569b-5ba5-bf2e-72c31a861f09"),
        (ids.news_release_id(MEETING), "b30f2d9f-ec62-583e-891b-a6f63e2674dc"),
        (
            ids.recipient_id(MEETING, OFFICE, "Kepala Bappeda", 1),
            "1c7672a8-0664-52bf-b484-ac9191b31ec9",
        ),
        (
            ids.attendance_id(MEETING, OFFICE, "staf", group=True, nth=2),
            "086c9908-aef7-5ccc-891b-5d3002ecdee1",
        ),
        (ids.agenda_item_id(MEETING, "Pembukaan", 1), "fed70f71-ff70-51aa-989a-1cf717ccd7c6"),
        (ids.point_id(MEETING, 3), "54c85364-ab41-5751-bd27-29db468d94c3"),
        (ids.decision_id(MEETING, 1), "17b5a657-d558-5a70-8109-598d721222f2"),
        (ids.action_item_id(MEETING, 1), "16e4b6de-1523-557e-ab3f-857d52c4e770"),
        (ids.target_id("Penunjukan CRO"), "ba21cde9-6b2c-58e8-8bd0-30390ffd1ac6"),
        (ids.target_update_id(MEETING, OFFICE, 1), "a708a72a-d5e8-5971-b773-0fbba467eb4b"),
        (
            ids.attachment_id(MEETING, "0" * 64, "paparan.pdf", 1),
            "5012d73b-bb7c-5817-8a2f-e245aca81536",
        ),
        (ids.letterhead_id("Kop Contoh"), "b71dfc82-dc54-59ad-88bc-f720857d84ed"),
        (ids.setting_id("profile"), "14640a32-4091-5dfd-9320-081ea7897621"),
    ],
)
def test_natural_keys_keep_their_golden_ids(made: UUID, golden: str) -> None:
    """A changed id would double the rows of every workspace in use."""
    assert str(made) == golden
    assert made.version == 5


def test_case_white_space_and_unicode_form_make_no_difference_where_people_type() -> None:
    date = dt.date(2018, 4, 4)
    same = ids.meeting_id(date, "Rapat\u00a0 Caf\u00e9 ")
    assert ids.meeting_id(date, "rapat CAFE\u0301") == same
    one = ids.attendance_id(MEETING, OFFICE, "Kepala  Bagian KLN", group=False, nth=1)
    assert ids.attendance_id(MEETING, OFFICE, "kepala bagian kln", group=False, nth=1) == one


def test_the_key_p1_of_two_files_is_two_people() -> None:
    assert ids.person_id("p1", "Nama Contoh") != ids.person_id("p1", "Nama Lain")


@given(st.lists(st.text(max_size=4), min_size=2, max_size=4), st.data())
def test_parts_of_a_key_never_run_together(parts: list[str], data: st.DataObject) -> None:
    """("a", "bc") and ("ab", "c") are two keys."""
    whole = "".join(parts)
    cut = data.draw(st.integers(0, len(whole)))
    other = [whole[:cut], whole[cut:]]
    if other != parts:
        assert ids._natural("x", *parts) != ids._natural("x", *other)
