"""What is closed stays out of papers that leave the group, and the maker is told how much (R4)."""

from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING

import pypdf
import pytest

from jakber_desktop.documents.compose.options import ComposeOptions
from jakber_desktop.model.errors import FollowUpsMissing, FollowUpsWithheld
from jakber_desktop.operations.agenda.deeds import add_item
from jakber_desktop.operations.discussion.deeds import add_point, edit_point
from jakber_desktop.operations.drawing import PrintedDocument
from jakber_desktop.operations.issuing.booking import book_paper, issue_papers
from jakber_desktop.operations.issuing.follow_ups import joined_letters, owing_offices
from jakber_desktop.operations.issuing.gathered import (
    owing_everywhere,
    print_all_gathered,
    print_gathered,
)
from jakber_desktop.operations.letters.changes import is_outdated
from jakber_desktop.operations.meetings.preparation import edit_meeting
from jakber_desktop.operations.outcomes.actions import action_from_point, add_action
from jakber_desktop.operations.outcomes.decisions import add_decision, decision_from_point
from jakber_desktop.operations.papers.printing import print_document
from jakber_desktop.operations.papers.standing import meeting_papers

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

TODAY = dt.date(2018, 4, 20)
SECRET = "Menahan anggaran"
MEMO, EXCERPT = "nota-dinas", "petikan-keputusan"


def words(paper: PrintedDocument) -> str:
    pages = pypdf.PdfReader(io.BytesIO(paper.data)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture
def point(office: Workspace, meeting: str) -> str:
    """A confidential point from which a task of Bappeda and a decision came; others are open."""
    item = add_item(office, meeting, "Anggaran")
    made = add_point(office, item, SECRET, confidential=True)
    action_from_point(office, made, office="BAPPEDA")
    decision_from_point(office, made)
    add_action(office, meeting, "Menyusun peta", office="BAPPEDA")
    add_decision(office, meeting, "Peta disusun")
    return made


def letter(workspace: Workspace, meeting: str, code: str = "BAPPEDA") -> PrintedDocument:
    return print_document(workspace, meeting, MEMO, options=ComposeOptions(office=code))


def test_no_letter_to_an_office_tells_what_came_from_a_confidential_point(
    office: Workspace, meeting: str, point: str
) -> None:
    gathered = print_gathered(office, "BAPPEDA", TODAY).paper
    for paper in (letter(office, meeting), joined_letters(office, meeting), gathered,
                  print_all_gathered(office, None, TODAY)):  # fmt: skip
        told = words(paper)
        assert "Menyusun peta" in told
        assert SECRET not in told
        assert "tertutup" not in told  # it is the maker who is told
        assert paper.withheld == 1
    assert [(one.owes, one.withheld) for one in owing_everywhere(office, TODAY)] == [(1, 1)]
    assert [one.owes for one in meeting_papers(office, meeting).offices] == [1]
    assert SECRET in words(print_document(office, meeting, MEMO))  # to the chair's superior
    edit_meeting(office, meeting, classification="restricted")  # its own letter carries its mark
    assert "Menyusun peta" in words(letter(office, meeting))
    assert SECRET not in words(letter(office, meeting))


def test_where_all_is_closed_no_letter_is_made_and_the_reason_is_told(
    office: Workspace, meeting: str, point: str
) -> None:
    alone = add_point(office, add_item(office, meeting, "Lain"), "Rahasia", confidential=True)
    action_from_point(office, alone, office="TGUPP")
    with pytest.raises(FollowUpsWithheld) as told:
        letter(office, meeting, "TGUPP")
    assert told.value.facts["n"] == 1
    with pytest.raises(FollowUpsWithheld):
        print_gathered(office, "TGUPP", TODAY)
    assert owing_offices(office, meeting) == ("BAPPEDA",)
    assert joined_letters(office, meeting).withheld == 2
    assert print_all_gathered(office, ["BAPPEDA"], TODAY).withheld == 1
    with pytest.raises(FollowUpsMissing):
        print_all_gathered(office, [], TODAY)


def test_an_excerpt_of_all_leaves_it_out_and_one_that_was_chosen_is_marked(
    office: Workspace, meeting: str, point: str
) -> None:
    every = print_document(office, meeting, EXCERPT)
    assert SECRET not in words(every)
    assert "Peta disusun" in words(every)
    assert every.withheld == 1
    assert [one.closed for one in meeting_papers(office, meeting).decisions] == [True, False]
    chosen = print_document(office, meeting, EXCERPT, options=ComposeOptions(decision=1))
    assert SECRET in words(chosen)
    assert "TERBATAS" in words(chosen).upper()
    assert chosen.withheld == 0
    open_one = print_document(office, meeting, EXCERPT, options=ComposeOptions(decision=2))
    assert "TERBATAS" not in words(open_one).upper()


def test_a_letter_that_went_out_prints_as_it_was_sent(
    office: Workspace, meeting: str, point: str
) -> None:
    edit_point(office, point, confidential=False)
    numbers = book_paper(office, meeting, MEMO, TODAY, offices=["BAPPEDA"])
    numbers += book_paper(office, meeting, EXCERPT, TODAY)
    issue_papers(office, [one.id for one in numbers], TODAY)
    sent = letter(office, meeting).data
    excerpt = print_document(office, meeting, EXCERPT).data
    edit_point(office, point, confidential=True)  # closed since
    assert letter(office, meeting).data == sent
    assert SECRET in words(letter(office, meeting))
    assert print_document(office, meeting, EXCERPT).data == excerpt
    options = ComposeOptions(office="BAPPEDA")
    assert is_outdated(office, meeting, MEMO, options)  # one of today would not tell it
    numbers = book_paper(office, meeting, MEMO, TODAY, offices=["BAPPEDA"])
    issue_papers(office, [one.id for one in numbers], TODAY)
    assert SECRET not in words(letter(office, meeting))
    assert not is_outdated(office, meeting, MEMO, options)
