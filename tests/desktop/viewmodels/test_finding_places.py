"""A finding's path in words and on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from jakber_desktop.desktop.viewmodels.minutes.finding_places import place_of, place_words
from jakber_desktop.operations.meeting_records import resolve_meeting
from jakber_desktop.operations.papers.printing import print_document
from jakber_desktop.operations.workspaces import open_workspace

if TYPE_CHECKING:
    from pathlib import Path


class Spot(NamedTuple):
    page: int
    top_mm: float


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("meeting.opened_at", "Waktu mulai"),
        ("meeting.venue", "Tempat rapat"),
        ("meeting.time_zone", "Data rapat"),
        ("meeting.references[0]", "Dasar rapat"),
        ("attendance", "Daftar hadir"),
        ("attendance.minute_taker", "Notulis"),
        ("attendance[2].headcount", "Daftar hadir, baris 3"),
        ("agenda[0].points[1].text", "Agenda 1, butir 2"),
        ("agenda[4].title", "Agenda 5"),
        ("invitation.number", "Undangan"),
        ("invitation.recipients[3].addressee", "Undangan, penerima 4"),
        ("action_items[0].due_phrase", "Tindak lanjut 1"),
        ("decisions[11]", "Keputusan 12"),
        ("", ""),
        ("entah.apa[3]", ""),
    ],
)
def test_a_path_is_worded_as_a_secretary_says_it(path: str, words: str) -> None:
    assert place_words(path) == words


PLACES = {
    "meeting.title": Spot(0, 60.0),
    "meeting.venue": Spot(0, 95.0),
    "attendance": Spot(0, 120.0),
    "agenda[0]": Spot(1, 40.0),
    "agenda[0].points[0].text": Spot(1, 55.0),
    "agenda[0].points[1].text": Spot(2, 30.0),
    "agenda[10].title": Spot(5, 10.0),
}


@pytest.mark.parametrize(
    ("path", "spot"),
    [
        ("meeting.venue", Spot(0, 95.0)),
        ("agenda[0].points[1].text", Spot(2, 30.0)),
        ("agenda[0].points[7].text", Spot(1, 40.0)),  # not on paper: what holds it
        ("agenda[0].points", Spot(1, 55.0)),  # the first thing inside it
        ("attendance[3].headcount", Spot(0, 120.0)),
        ("agenda[1].title", None),  # agenda[10] is another item
        ("meeting.opened_at", None),  # what stands beside it is not its place
        ("", None),
    ],
)
def test_a_finding_lies_where_its_field_is_printed(path: str, spot: Spot | None) -> None:
    assert place_of(path, PLACES) == spot


def test_a_role_that_nobody_holds_is_marked_on_its_own_line(sample_file: Path) -> None:
    workspace = open_workspace(sample_file)
    printed = print_document(workspace, resolve_meeting(workspace, "2018-04-04"), "notula")
    workspace.close()
    lines = [
        place_of(path, printed.places)
        for path in ("attendance.chair", "attendance.minute_taker", "attendance")
    ]
    tops = [line.top_mm for line in lines if line is not None]
    assert len(set(tops)) == 3
    assert tops == sorted(tops)
