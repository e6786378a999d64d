"""One letter to an office over all meetings: what it lists, its number, what is kept of it (F2)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from jakber_desktop.model.errors import OfficeOwesNothing
from jakber_desktop.model.rows.follow_ups import FollowUpFilter
from jakber_desktop.operations.directory.offices import edit_office
from jakber_desktop.operations.follow_ups.deeds import finish
from jakber_desktop.operations.follow_ups.reading import page
from jakber_desktop.operations.issuing.booking import issue_papers
from jakber_desktop.operations.issuing.gathered import (
    book_gathered,
    owing_everywhere,
    print_all_gathered,
    print_gathered,
)
from jakber_desktop.operations.issuing.register import register
from jakber_desktop.operations.meetings.preparation import create_meeting, edit_meeting
from jakber_desktop.operations.outcomes.actions import add_action, set_action_status

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

TODAY = dt.date(2018, 4, 20)


def text(workspace: Workspace, code: str) -> str:
    return print_gathered(workspace, code, TODAY, "txt").paper.data.decode()


@pytest.fixture
def owing(office: Workspace, meeting: str) -> Workspace:
    """Bappeda owes two things of two meetings, one of a closed one; an outside office one."""
    other = create_meeting(office, "Rapat Lain", dt.date(2018, 4, 11))
    secret = create_meeting(office, "Rapat Rahasia", dt.date(2018, 4, 12))
    add_action(office, meeting, "Menyusun peta", office="BAPPEDA", due_date=dt.date(2018, 4, 18))
    add_action(office, other, "Mengirim data", office="BAPPEDA", due_date=dt.date(2018, 4, 27))
    add_action(office, other, "Sudah beres", office="BAPPEDA", status="done")
    add_action(office, secret, "Menahan anggaran", office="BAPPEDA")
    add_action(office, other, "Menyiapkan dana", office="100RC")
    edit_meeting(office, secret, classification="secret")
    edit_office(office, "100RC", external=True)
    return office


def test_each_office_has_one_letter_over_all_meetings_and_closed_ones_stay_out(
    owing: Workspace,
) -> None:
    found = owing_everywhere(owing, TODAY)
    assert [(one.code, one.owes, one.late, one.outside) for one in found] == [
        ("BAPPEDA", 2, 1, False), ("100RC", 1, 0, True),
    ]  # fmt: skip
    letter = text(owing, "BAPPEDA")
    assert "Tindak Lanjut Hasil Rapat" in letter
    at = [
        letter.index(word) for word in ("Rapat Contoh", "Menyusun peta", "Rapat Lain", "Mengirim")
    ]
    assert at == sorted(at)  # oldest meeting first, each above what came of it
    assert "Sudah beres" not in letter
    assert "Rahasia" not in letter
    assert "Menahan" not in letter
    assert "Tindak Lanjut Hasil Rapat Lain" in text(owing, "100RC")  # of one meeting: its name
    with pytest.raises(OfficeOwesNothing):
        text(owing, "TGUPP")
    paper = print_all_gathered(owing, [one.code for one in found], TODAY)
    assert paper.data.startswith(b"%PDF")


def test_the_register_numbers_it_and_what_was_issued_stays_as_it_went_out(
    owing: Workspace, meeting: str
) -> None:
    memo, letter = book_gathered(owing, ["BAPPEDA", "100RC"], TODAY)
    assert (memo.series, letter.series) == ("ND", "SD")
    assert book_gathered(owing, ["BAPPEDA"], TODAY)[0].number == memo.number
    assert memo.number in text(owing, "BAPPEDA")
    issue_papers(owing, [memo.id], TODAY)
    before = text(owing, "BAPPEDA")
    edit_meeting(owing, meeting, venue="Ruang lain")
    assert text(owing, "BAPPEDA") == before  # nothing it says has changed
    task = page(owing, FollowUpFilter(office="BAPPEDA"), TODAY)[0].id
    set_action_status(owing, task, "in_progress")
    assert print_gathered(owing, "BAPPEDA", TODAY, "txt").number is None  # its table says so
    set_action_status(owing, task, "open")
    assert text(owing, "BAPPEDA") == before
    add_action(owing, meeting, "Tugas baru", office="BAPPEDA")
    printed = print_gathered(owing, "BAPPEDA", TODAY, "txt")
    assert printed.number is None  # the next letter
    assert "Tugas baru" in printed.paper.data.decode()
    assert memo.number not in printed.paper.data.decode()
    assert printed.paper.remark
    (second,) = book_gathered(owing, ["BAPPEDA"], TODAY)
    assert second.number != memo.number
    rows = register(owing, 2018).numbers
    assert {(row.number, row.recipient) for row in rows} >= {
        (memo.number, "Badan Perencanaan Pembangunan Daerah"),
        (second.number, "Badan Perencanaan Pembangunan Daerah"),
    }


def test_an_issued_letter_is_printed_again_when_all_is_done(
    owing: Workspace,
) -> None:
    (number,) = book_gathered(owing, ["100RC"], TODAY)
    issue_papers(owing, [number.id], TODAY)
    before = text(owing, "100RC")
    (row,) = page(owing, FollowUpFilter(office="100RC"), TODAY)
    finish(owing, row.id, TODAY)
    assert text(owing, "100RC") == before
    assert owing_everywhere(owing, TODAY)[-1].code == "BAPPEDA"
