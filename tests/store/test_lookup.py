"""The meeting a person means: an id, a prefix of one, or a date."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import MeetingAmbiguous, MeetingNotFound
from jakber_desktop.store.lookup import SHOWN, find_meeting

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

ONE = UUID("abcdef00-0000-7000-8000-000000000001")
TWO = UUID("abc00000-0000-7000-8000-000000000002")


@pytest.fixture
def two(workspace: Workspace) -> Workspace:
    with workspace.change("Catat") as change:
        change.add(e.Meeting(id=ONE, title="Rapat satu", date=dt.date(2018, 4, 4)))
        change.add(e.Meeting(id=TWO, title="Rapat dua", date=dt.date(2018, 7, 27)))
    return workspace


def find(workspace: Workspace, ref: str) -> UUID:
    with workspace.read() as session:
        return find_meeting(session, ref)


@pytest.mark.parametrize(
    ("ref", "found"),
    [
        (str(ONE), ONE),
        (ONE.hex, ONE),
        (ONE.hex.upper(), ONE),
        ("abcd", ONE),
        ("ABCDEF00-00", ONE),
        (" abc0 ", TWO),
        ("2018-04-04", ONE),
        ("2018-07-27", TWO),
    ],
)
def test_an_id_a_prefix_or_a_date_will_do(two: Workspace, ref: str, found: UUID) -> None:
    assert find(two, ref) == found


@pytest.mark.parametrize(
    "ref", ["", "-", "abd", "2018-02-30", "2018-04-05", "rapat", "%", "_", "a" * 33, "0x1", "é"]
)
def test_what_fits_nothing_is_not_found(two: Workspace, ref: str) -> None:
    with pytest.raises(MeetingNotFound):
        find(two, ref)


def test_a_deleted_meeting_is_not_found(two: Workspace) -> None:
    with two.change("Hapus") as change:
        change.remove(change.session.get(e.Meeting, ONE))
    with pytest.raises(MeetingNotFound):
        find(two, str(ONE))
    assert find(two, "abc") == TWO


def test_a_reference_that_fits_several_names_them(two: Workspace) -> None:
    with pytest.raises(MeetingAmbiguous) as caught:
        find(two, "abc")
    sentence = str(caught.value)
    assert str(ONE) in sentence
    assert str(TWO) in sentence
    assert "Rapat satu" in sentence


def test_a_long_list_of_candidates_is_cut(two: Workspace) -> None:
    with two.change("Catat") as change:
        for _ in range(20):
            change.add(e.Meeting(id=change.new_id(), title="Rapat", date=dt.date(2018, 4, 4)))
    with pytest.raises(MeetingAmbiguous) as caught:
        find(two, "2018-04-04")
    assert caught.value.facts["count"] == 21
    assert str(caught.value.facts["choices"]).count("2018-04-04") == SHOWN
    assert str(caught.value.facts["choices"]).endswith("…")
