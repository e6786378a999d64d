"""A revision of minutes is told in section B of the next meeting of the series (V16)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from jakber_desktop.operations.finalising import deeds as f
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.life import open_meeting
from jakber_desktop.operations.meetings.preparation import edit_meeting, next_occurrence
from jakber_desktop.operations.papers.printing import print_document

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

WHY, LATER = "Sumbernya tidak mencatatnya", dt.date(2018, 5, 2)
TOLD = (
    "Notula Rapat Contoh tanggal 4 April 2018, Nomor 001/NOT/04/CO/2018, telah diubah menjadi "
    "Revisi 1 dengan alasan: Waktu keliru."
)


def revised(office: Workspace, meeting: str) -> None:
    f.reopen(office, meeting, "Waktu keliru")
    edit_meeting(office, meeting, venue="Ruang Lain")
    f.finalise(office, meeting, reason=WHY)


def first_final(office: Workspace, meeting: str) -> None:
    edit_meeting(office, meeting, series="Rapat rutin contoh")
    open_meeting(office, meeting, "9.05")
    f.finalise(office, meeting, reason=WHY, date=dt.date(2018, 4, 4))


def test_the_next_meeting_tells_the_revision_once(office: Workspace, meeting: str) -> None:
    first_final(office, meeting)
    coming = next_occurrence(office, meeting, LATER)
    assert TOLD not in told(office, coming)
    revised(office, meeting)
    assert told(office, coming) == [TOLD]
    text = " ".join(print_document(office, coming, "notula", "txt").data.decode().split())
    section = text[text.index("B. PENGESAHAN") : text.index("C. PEMBAHASAN")]
    assert "telah diubah menjadi Revisi 1" in section


def test_a_meeting_made_after_the_revision_tells_it(office: Workspace, meeting: str) -> None:
    first_final(office, meeting)
    revised(office, meeting)
    coming = next_occurrence(office, meeting, LATER)
    assert told(office, coming) == [TOLD]
    assert told(office, next_occurrence(office, coming, LATER + dt.timedelta(28))) == []


def told(office: Workspace, meeting: str) -> list[str]:
    return [one.text for item in meeting_record(office, meeting).agenda for one in item.points]
