"""A paper takes number and date from the register; what has left the house is no draft (V17)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import msgspec

from jakber_desktop.model.record import Correction, Decision
from jakber_desktop.operations.issuing.register import book_number, issue_number, void_number
from jakber_desktop.operations.letters.numbers import numbered_options
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.papers.printing import ComposeOptions, print_document

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

REPORT = "laporan-rapat"
DAY = dt.date(2018, 4, 6)


def options(workspace: Workspace, meeting: str, kind: str = REPORT, **parts: object):
    record = msgspec.structs.replace(meeting_record(workspace, meeting), **parts)
    return numbered_options(workspace, meeting, kind, record, ComposeOptions())


def test_a_booked_number_prints_on_a_draft(office: Workspace, meeting: str) -> None:
    row = book_number(office, "LAP", date=DAY, kind=REPORT, meeting_id=meeting)
    text = print_document(office, meeting, REPORT, "txt").data.decode()
    assert f"NOMOR {row.number}\n" in text
    assert "Jakarta, 6 April 2018" in text
    assert options(office, meeting).draft


def test_an_issued_paper_is_no_draft_and_a_void_number_is_gone(
    office: Workspace, meeting: str
) -> None:
    row = book_number(office, "LAP", date=DAY, kind=REPORT, meeting_id=meeting)
    issue_number(office, row.id, DAY)
    text = print_document(office, meeting, REPORT, "txt").data.decode()
    assert "Draf" not in text
    assert f"NOMOR {row.number}\n" in text
    void_number(office, row.id, "salah pesan")
    assert options(office, meeting) == ComposeOptions()


def test_an_excerpt_is_issued_when_its_only_decision_has_its_number(
    office: Workspace, meeting: str
) -> None:
    numbered = Decision(text="Satu.", number="001/PK/04/CO/2018")
    kind = "petikan-keputusan"
    assert not options(office, meeting, kind, decisions=(numbered,)).draft
    assert options(office, meeting, kind, decisions=(numbered, Decision(text="Dua."))).draft
    other = Decision(text="Dua.", number="002/PK/04/CO/2018")
    assert options(office, meeting, kind, decisions=(numbered, other)).draft  # of which number?
    assert options(office, meeting, kind, decisions=()).draft


def test_a_ralat_sheet_is_issued_when_its_errata_are_on_a_sheet(
    office: Workspace, meeting: str
) -> None:
    erratum = Correction(kind="erratum", sheet=1)
    assert not options(office, meeting, "lembar-ralat", corrections=(erratum,)).draft
    loose = (erratum, Correction(kind="erratum"))
    assert options(office, meeting, "lembar-ralat", corrections=loose).draft
