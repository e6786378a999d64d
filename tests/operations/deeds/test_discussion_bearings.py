"""Whom the live screen may name: speakers in the order of ui-design §10, the next meeting."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from jakber_desktop.operations.attendance.people import record_walk_in
from jakber_desktop.operations.directory.people import add_person
from jakber_desktop.operations.discussion.bearings import bearings
from jakber_desktop.operations.meetings.preparation import create_meeting, edit_meeting

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace


def test_offices_that_are_here_come_first_then_who_is_here_then_the_rest(
    office: Workspace, meeting: str
) -> None:
    add_person(office, "Nama Contoh", position="Kepala Bappeda", office="BAPPEDA")
    record_walk_in(office, meeting, "TGUPP", position="Ketua TGUPP")
    found = bearings(office, meeting).speakers
    said = [(one.name, one.office, one.here) for one in found]
    assert said[0] == ("TGUPP", "TGUPP", True)
    assert said[1] == ("Ketua TGUPP", "TGUPP", True)
    assert [one.office for one in found[2:7]] == ["KDH-KLN", "TRLH", "BAPPEDA", "100RC", "JAKBER"]
    assert ("Kepala Bappeda", "BAPPEDA", False) in said
    assert found[2].label is None


def test_nobody_is_offered_twice(office: Workspace, meeting: str) -> None:
    add_person(office, "Nama Contoh", position="Ketua TGUPP", office="TGUPP")
    record_walk_in(office, meeting, "TGUPP", position="Ketua TGUPP")
    found = bearings(office, meeting)
    keys = [(one.office, one.label) for one in found.speakers]
    assert len(keys) == len(set(keys))
    assert ("Ketua TGUPP", "Nama Contoh", True) in [
        (one.label, one.detail, one.here) for one in found.speakers
    ]
    lines = [one.line for one in found.responsible]
    assert len(lines) == len(set(lines))
    assert any(one.person for one in found.responsible)


def test_who_holds_a_post_is_told_beside_it_also_of_the_sheet(
    office: Workspace, meeting: str
) -> None:
    person = add_person(office, "Nama Contoh", position="Ketua TGUPP", office="TGUPP")
    add_person(office, "Orang Kedua", position="Staf TGUPP", office="TGUPP")
    add_person(office, "Orang Ketiga", position="Staf TGUPP", office="TGUPP")
    record_walk_in(office, meeting, "TGUPP", person=person)
    found = [one for one in bearings(office, meeting).speakers if one.office == "TGUPP"]
    assert [(one.label, one.detail, one.here) for one in found if one.label] == [
        ("Ketua TGUPP", "Nama Contoh", True),
        ("Staf TGUPP", "Orang Kedua", False),
        ("Staf TGUPP", "Orang Ketiga", False),
    ]


def test_the_next_meeting_is_that_of_the_same_series(office: Workspace, meeting: str) -> None:
    assert bearings(office, meeting).next_meeting is None
    edit_meeting(office, meeting, series="Monitoring")
    for day, series in ((2, "Monitoring"), (9, "Monitoring"), (1, "Lain")):
        later = create_meeting(office, "Rapat", dt.date(2018, 5, day))
        edit_meeting(office, later, series=series)
    assert bearings(office, meeting).next_meeting == dt.date(2018, 5, 2)
