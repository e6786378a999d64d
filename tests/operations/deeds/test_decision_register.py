"""Decisions of all meetings: numbers, links both ways, what still holds (F1, 07)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.model.rows.follow_ups import DecisionFilter
from jakber_desktop.operations.exchange import export_meeting, import_meeting_files
from jakber_desktop.operations.follow_ups.decisions import count, detail, page, place_of
from jakber_desktop.operations.follow_ups.standing import restore_decision, revoke, supersede
from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.operations.outcomes.decisions import add_decision

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.store.workspace import Workspace


@pytest.fixture
def decided(office: Workspace, meeting: str) -> tuple[Workspace, str, str, str]:
    """Two decisions of one meeting, a newer one of another."""
    first = add_decision(office, meeting, "Rapat tiap pekan")
    second = add_decision(office, meeting, "Laporan tiap bulan")
    other = create_meeting(office, "Rapat Lanjutan", dt.date(2018, 4, 11))
    return office, first, second, add_decision(office, other, "Rapat tiap dua pekan")


def test_the_newest_meeting_stands_first_and_pages_go_on(
    decided: tuple[Workspace, str, str, str],
) -> None:
    workspace, first, second, third = decided
    whole = page(workspace, DecisionFilter())
    assert [(row.id, row.code) for row in whole] == [
        (third, "K-1"), (first, "K-1"), (second, "K-2"),
    ]  # fmt: skip
    assert page(workspace, DecisionFilter(), whole[0], 1) == whole[1:2]
    assert page(workspace, DecisionFilter(), whole[1]) == whole[2:]
    assert [row.id for row in page(workspace, DecisionFilter(text="bulan"))] == [second]
    assert place_of(workspace, second) == 2


def test_what_takes_its_place_is_told_on_both_sides_also_when_final(
    decided: tuple[Workspace, str, str, str],
    meeting: str,
    lock: Callable[..., None],
    one_deed: Callable[..., None],
) -> None:
    workspace, first, second, third = decided
    lock(workspace, meeting, "final")
    one_deed(workspace, meeting, lambda: supersede(workspace, first, third))
    one_deed(workspace, meeting, lambda: revoke(workspace, second, "Tidak sesuai aturan"))
    found = detail(workspace, first)
    assert (found.row.status, found.row.successor and found.row.successor.id) == (
        "superseded", third,
    )  # fmt: skip
    assert [ref.id for ref in detail(workspace, third).predecessors] == [first]
    assert detail(workspace, second).reason == "Tidak sesuai aturan"
    assert tuple(count(workspace, DecisionFilter())) == (3, 1, 1, 1)
    restore_decision(workspace, first)
    assert detail(workspace, third).predecessors == ()


def test_no_decision_ends_itself_near_or_far(decided: tuple[Workspace, str, str, str]) -> None:
    workspace, first, second, third = decided
    supersede(workspace, first, second)
    revoke(workspace, second, by=third)
    for one in (first, second, third):
        with pytest.raises(FieldInvalid):
            supersede(workspace, third, one)
    with pytest.raises(FieldInvalid):
        revoke(workspace, third, " ")


def test_links_go_into_the_meeting_file_and_come_back(
    decided: tuple[Workspace, str, str, str],
    meeting: str,
    new_workspace: Callable[..., Workspace],
    tmp_path: Path,
) -> None:
    workspace, first, second, _third = decided
    supersede(workspace, first, second)
    file = tmp_path / "rapat.json"
    file.write_bytes(export_meeting(workspace, meeting))
    other = new_workspace("lain.jakber")
    (taken,) = import_meeting_files(other, [file])
    assert export_meeting(other, taken.meeting_id) == file.read_bytes()
    found = {row.id: row for row in page(other, DecisionFilter())}[first]
    assert found.successor is not None
    assert found.successor.id == second
