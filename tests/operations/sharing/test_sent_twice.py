"""Two laptops that send one booked number with different words: both are told, both can go on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from jakber_desktop.model.rows.sync import Choice
from jakber_desktop.operations.invitations.letter import edit_letter
from jakber_desktop.operations.invitations.recipients import Addressee, add_recipients, mark_sent
from jakber_desktop.operations.invitations.renewal import replace_letter
from jakber_desktop.operations.invitations.sheet import invitation_sheet
from jakber_desktop.operations.letters.numbering import issue_invitation_number
from jakber_desktop.operations.meetings.preparation import create_meeting, edit_meeting
from jakber_desktop.operations.papers.printing import print_document
from jakber_desktop.operations.sharing.conflicts import conflict_rows
from jakber_desktop.operations.sharing.resolving import resolve
from jakber_desktop.operations.sharing.syncing import sync
from jakber_desktop.store.workspace import Workspace

SENT, LATER = dt.date(2018, 3, 28), dt.date(2018, 3, 29)


def letter(workspace: Workspace, meeting: str) -> str:
    return print_document(workspace, meeting, "undangan", "txt").data.decode()


@pytest.fixture
def sent_twice(office: Callable[..., Workspace], share: Path) -> tuple[Workspace, Workspace, str]:
    """One booked number, sent on both laptops before they met again, for another room each."""
    one, two = office("satu", sample=True), office("dua")
    meeting = create_meeting(one, "Rapat Contoh", dt.date(2018, 4, 4), venue="Ruang Satu")
    (recipient,) = add_recipients(
        one, meeting, [Addressee("BAPPEDA", "Kepala Bappeda", channel="hand")]
    )
    edit_letter(one, meeting, date=SENT, signatory_post="Kepala Biro KDH dan KLN")
    issue_invitation_number(one, meeting, SENT)
    for workspace in (one, two):
        sync(workspace, share)
    edit_meeting(two, meeting, venue="Ruang Dua")
    for workspace, day in ((one, SENT), (two, LATER)):
        mark_sent(workspace, [recipient], day)
    for workspace in (one, two, one, two):
        sync(workspace, share)
    return one, two, meeting


def test_the_review_tells_what_each_letter_says(
    sent_twice: tuple[Workspace, Workspace, str],
) -> None:
    for workspace in sent_twice[:2]:
        (row,) = [one for one in conflict_rows(workspace) if one.field == "attachment_id"]
        assert row.place.endswith("Isi surat")
        first, second = (head.words for head in row.heads)
        assert "Ruang Satu" in first
        assert "Ruang Dua" in second
        assert "ralat undangan dengan nomor baru" in first


@pytest.mark.parametrize(
    ("take", "venue", "day"), [(0, "Ruang Satu", SENT), (1, "Ruang Dua", LATER)]
)
def test_one_letter_keeps_the_number_and_the_other_goes_out_anew(
    sent_twice: tuple[Workspace, Workspace, str], share: Path, take: int, venue: str, day: dt.date
) -> None:
    one, two, meeting = sent_twice
    (row,) = [one_row for one_row in conflict_rows(two) if one_row.field == "attachment_id"]
    resolve(two, Choice(row.id, take))
    sync(two, share)
    sync(one, share)
    for workspace in (one, two):
        assert f"tempat: {venue}" in letter(workspace, meeting)
        assert not [left for left in conflict_rows(workspace) if left.ent == "sent_letter"]
        note = invitation_sheet(workspace, meeting).sent
        assert note is not None
        assert note.sent_on == day
    number = replace_letter(one, meeting, LATER).number
    assert number != "001/UND/03/CO/2018"
    told = letter(one, meeting)
    assert number in told
    assert "tempat: Ruang Dua" in told  # what the meeting says now
