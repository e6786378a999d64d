"""All papers of a meeting: where each stands, its number, letters to offices, months (G1, F2)."""

from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING

import pypdf
import pytest

from jakber_desktop.documents.compose.kinds import KINDS
from jakber_desktop.model.errors import FollowUpsMissing
from jakber_desktop.operations.agenda.deeds import add_item
from jakber_desktop.operations.directory.offices import add_office
from jakber_desktop.operations.discussion.deeds import add_point
from jakber_desktop.operations.finalising.deeds import finalise
from jakber_desktop.operations.history.deeds import undo
from jakber_desktop.operations.issuing.booking import book_month, book_paper, issue_papers
from jakber_desktop.operations.issuing.follow_ups import joined_letters, single_letters
from jakber_desktop.operations.issuing.monthly import list_months, month_number, print_month
from jakber_desktop.operations.issuing.register import issue_number, number_for, void_number
from jakber_desktop.operations.meetings.life import cancel_meeting
from jakber_desktop.operations.meetings.preparation import create_meeting, edit_meeting
from jakber_desktop.operations.outcomes.actions import add_action, set_action_status
from jakber_desktop.operations.outcomes.decisions import add_decision, decision_from_point
from jakber_desktop.operations.papers.printing import print_document
from jakber_desktop.operations.papers.standing import meeting_papers

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.store.workspace import Workspace

DAY = dt.date(2018, 4, 6)


def states(workspace: Workspace, meeting: str) -> dict[str, tuple[str, str]]:
    return {row.kind: (row.state, row.number) for row in meeting_papers(workspace, meeting).rows}


@pytest.fixture
def owing(office: Workspace, meeting: str) -> str:
    """The meeting with two tasks of Bappeda, one of TGUPP, and one of TRLH that is done."""
    for code in ("TGUPP", "BAPPEDA", "BAPPEDA", "TRLH"):
        last = add_action(office, meeting, text=f"Tugas {code}", office=code)
    set_action_status(office, last, "done")
    return meeting


def test_every_kind_of_paper_is_on_the_shelf_once(office: Workspace, meeting: str) -> None:
    kinds = [row.kind for row in meeting_papers(office, meeting).rows]
    assert sorted(kinds) == sorted(KINDS)


def test_outsiders_sign_nothing_that_came_from_a_confidential_point(
    office: Workspace, meeting: str
) -> None:
    item = add_item(office, meeting, "Anggaran")
    for text, closed in (("Pagu disetujui", False), ("Nama calon dirahasiakan", True)):
        point = add_point(office, item, text, confidential=closed)
        decision_from_point(office, point)

    def told() -> str:
        return print_document(office, meeting, "berita-acara", "txt").data.decode()

    for issued in (False, True):  # as a draft, and as it is kept
        if issued:
            (row,) = book_paper(office, meeting, "berita-acara", DAY)
            issue_papers(office, [row.id], DAY)
        assert "agu disetujui" in told()
        assert "dirahasiakan" not in told()


def test_a_paper_is_unnumbered_then_booked_then_issued(office: Workspace, meeting: str) -> None:
    kind = "berita-acara"
    assert states(office, meeting)[kind] == ("unnumbered", "")
    (row,) = book_paper(office, meeting, kind, DAY)
    assert states(office, meeting)[kind] == ("booked", row.number)
    issue_papers(office, [row.id], DAY)
    assert states(office, meeting)[kind] == ("issued", row.number)
    void_number(office, row.id, "salah pesan")
    assert states(office, meeting)[kind] == ("unnumbered", "")


def test_the_letter_shows_the_number_that_stands_in_it(office: Workspace, meeting: str) -> None:
    (row,) = book_paper(office, meeting, "undangan", DAY)
    assert states(office, meeting)["undangan"] == ("booked", row.number)
    issue_number(office, row.id, DAY)
    assert states(office, meeting)["undangan"] == ("issued", row.number)


def test_the_minutes_are_a_draft_until_they_are_final(office: Workspace, meeting: str) -> None:
    assert states(office, meeting)["notula"] == ("draft", "")
    edit_meeting(office, meeting, opened_at="9.00")
    done = finalise(office, meeting, reason="Contoh")
    assert states(office, meeting)["notula"] == ("final", done.number)


def test_what_cannot_be_made_says_so(office: Workspace, meeting: str) -> None:
    found = states(office, meeting)
    assert found["petikan-keputusan"] == ("decisions_missing", "")
    assert found["lembar-ralat"] == ("errata_missing", "")
    assert found["pemberitahuan"] == ("standing", "")
    assert found["siaran-berita"] == ("plain", "")
    add_decision(office, meeting, "Setuju.")
    edit_meeting(office, meeting, classification="restricted")
    cancel_meeting(office, meeting, "Contoh alasan")
    found = states(office, meeting)
    assert found["petikan-keputusan"] == ("unnumbered", "")
    assert found["siaran-berita"] == ("withheld", "")
    assert found["pemberitahuan"] == ("unnumbered", "")


def test_the_shelf_knows_decisions_and_what_each_office_owes(office: Workspace, owing: str) -> None:
    add_decision(office, owing, "Jalan **utama** ditutup.")
    shelf = meeting_papers(office, owing)
    assert {one.code: one.owes for one in shelf.offices} == {"BAPPEDA": 2, "TGUPP": 1}
    assert [(one.place, one.text) for one in shelf.decisions] == [(1, "Jalan utama ditutup.")]


def test_each_office_that_owes_gets_a_letter_and_the_bundle_has_them_all(
    office: Workspace, owing: str
) -> None:
    letters = single_letters(office, owing, "txt")
    assert ["Tugas BAPPEDA" in one.data.decode() for one in letters] == [True, False]
    assert ["Tugas TGUPP" in one.data.decode() for one in letters] == [False, True]
    assert len({one.file_name for one in letters}) == 2
    reader = pypdf.PdfReader(io.BytesIO(joined_letters(office, owing).data))
    words = " ".join(page.extract_text() for page in reader.pages)
    assert "Tugas BAPPEDA" in words
    assert "Tugas TGUPP" in words
    assert len(reader.outline) >= 2


def test_no_letter_is_written_when_nobody_owes_anything(office: Workspace, meeting: str) -> None:
    with pytest.raises(FollowUpsMissing):
        single_letters(office, meeting)
    with pytest.raises(FollowUpsMissing):
        joined_letters(office, meeting)


def test_the_letters_are_numbered_and_issued_in_one_change_each(
    office: Workspace, owing: str
) -> None:
    kind, codes = "nota-dinas", ("BAPPEDA", "TGUPP")
    rows = book_paper(office, owing, kind, DAY, offices=codes)
    assert [row.recipient for row in rows] == [
        "Badan Perencanaan Pembangunan Daerah", "Tim Gubernur untuk Percepatan Pembangunan",
    ]  # fmt: skip
    assert number_for(office, owing, kind) is None  # the report to the superior has its own
    undo(office)
    assert [number_for(office, owing, kind, code) for code in codes] == [None, None]
    rows = book_paper(office, owing, kind, DAY, offices=codes)
    issue_papers(office, [row.id for row in rows], DAY)
    assert rows[0].number in joined_text(office, owing)
    undo(office)  # passes over them: they are out there
    kept = [number_for(office, owing, kind, code) for code in codes]
    assert [row and row.state for row in kept] == ["issued", "issued"]


def test_a_letter_to_an_outside_office_has_a_number_of_its_own_series(
    office: Workspace, meeting: str
) -> None:
    add_office(office, "LUAR", "Lembaga Contoh", external=True)
    add_action(office, meeting, text="Mengirim data", office="LUAR")
    (shown,) = meeting_papers(office, meeting).offices
    assert shown.outside
    (row,) = book_paper(office, meeting, "nota-dinas", DAY, offices=["LUAR"])
    assert (row.series, row.number) == ("SD", "001/SD/04/CO/2018")
    issue_papers(office, [row.id], DAY)
    (letter,) = single_letters(office, meeting, "txt")
    assert letter.file_name == "Surat-dinas_001-SD-04-CO-2018_LUAR.txt"
    assert row.number in letter.data.decode()


def joined_text(workspace: Workspace, meeting: str) -> str:
    reader = pypdf.PdfReader(io.BytesIO(joined_letters(workspace, meeting).data))
    return " ".join(page.extract_text() for page in reader.pages)


def test_months_are_those_of_the_last_year_and_any_with_a_meeting(
    office: Workspace, meeting: str
) -> None:
    create_meeting(office, "Rapat lama", dt.date(2015, 2, 3))
    create_meeting(office, "Rapat nanti", dt.date(2018, 9, 1))
    months = list_months(office, dt.date(2018, 5, 20))
    assert [(row.first.isoformat()[:7], row.meetings) for row in months[:2]] == [
        ("2018-05", 0), ("2018-04", 1),
    ]  # fmt: skip
    assert months[-1].first == dt.date(2015, 2, 1)
    assert len(months) == 13


def test_a_month_keeps_its_one_number(office: Workspace, meeting: str) -> None:
    row = book_month(office, 2018, 3, DAY)
    assert book_month(office, 2018, 3, DAY) == row
    assert month_number(office, dt.date(2018, 3, 1)) == row
    assert month_number(office, dt.date(2018, 4, 1)) is None
    (march,) = (one for one in list_months(office, DAY) if one.first.month == 3)
    assert (march.state, march.number) == ("booked", row.number)


def test_an_issued_report_of_a_month_prints_as_it_was(office: Workspace, meeting: str) -> None:
    row = book_month(office, 2018, 4, DAY)
    issue_papers(office, [row.id], DAY)
    before = print_month(office, 2018, 4, "txt")
    assert "Rapat Contoh" in before.paper.data.decode()
    create_meeting(office, "Rapat yang terlambat dicatat", dt.date(2018, 4, 20))
    edit_meeting(office, meeting, title="Rapat Lain")
    after = print_month(office, 2018, 4, "txt", "national_2023")
    assert after.paper.data == before.paper.data
    assert after.counts == before.counts
    for _ in range(3):
        undo(office)  # what is newer, then what is older: the issuing stays
    assert print_month(office, 2018, 4, "txt").paper.data == before.paper.data


def test_final_minutes_whose_pdf_is_not_here_are_no_kept_paper(
    office: Workspace, meeting: str, lock: Callable[..., None]
) -> None:
    lock(office, meeting)
    assert states(office, meeting)["notula"] == ("unsealed", "")
