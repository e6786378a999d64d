"""The register and the papers of a meeting agree: booked for a letter, typed, sent, imported."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.model.errors import FieldInvalid, MeetingLocked
from jakber_desktop.operations.history.deeds import undo
from jakber_desktop.operations.invitations.letter import edit_letter
from jakber_desktop.operations.invitations.recipients import Addressee, add_recipients, mark_sent
from jakber_desktop.operations.issuing.register import (
    book_number,
    issue_number,
    lend_block,
    record_outside,
    register,
    void_number,
)
from jakber_desktop.operations.letters.numbering import issue_invitation_number
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.life import close_meeting, open_meeting
from jakber_desktop.operations.meetings.preparation import create_meeting

if TYPE_CHECKING:
    from jakber_desktop.model.rows.numbers import NumberRow
    from jakber_desktop.store.workspace import Workspace

TODAY = dt.date(2018, 3, 28)


def letter_number(workspace: Workspace, meeting: str) -> str | None:
    letter = meeting_record(workspace, meeting).invitation
    return letter and letter.number


def rows(workspace: Workspace) -> list[NumberRow]:
    return sorted(register(workspace, 2018).numbers, key=lambda row: row.number)


def test_pesan_nomor_books_and_sending_issues(office: Workspace, meeting: str) -> None:
    add_recipients(office, meeting, [Addressee("BAPPEDA"), Addressee("TGUPP")])
    booked = issue_invitation_number(office, meeting, TODAY)
    assert (booked.number, booked.state, booked.recipient) == (
        "001/UND/03/CO/2018", "booked", "2 penerima",
    )  # fmt: skip
    assert letter_number(office, meeting) == "001/UND/03/CO/2018"
    assert issue_invitation_number(office, meeting, TODAY).id == booked.id
    edit_letter(office, meeting, date=dt.date(2018, 4, 2))  # the number follows its letter's month
    assert letter_number(office, meeting) == "001/UND/04/CO/2018"
    recipients = meeting_record(office, meeting).invitation.recipients
    mark_sent(office, [recipients[0].id.hex], dt.date(2018, 4, 3), reason="nomor menyusul")
    (row,) = rows(office)
    assert (row.state, row.number, row.date) == (
        "issued", "001/UND/04/CO/2018", dt.date(2018, 4, 2),
    )  # fmt: skip
    assert "Tandai 1 undangan terkirim" in undo(office).held
    assert rows(office)[0].state == "issued"


def test_a_booked_number_does_not_leave_its_year(office: Workspace, meeting: str) -> None:
    issue_invitation_number(office, meeting, TODAY)
    with pytest.raises(FieldInvalid, match="tahun 2018") as raised:
        edit_letter(office, meeting, date=dt.date(2017, 12, 29))
    assert raised.value.field == "date"


def test_a_typed_number_enters_the_register_and_is_not_given_again(
    office: Workspace, meeting: str
) -> None:
    edit_letter(office, meeting, number="001/UND/03/CO/2018")
    (row,) = rows(office)
    assert (row.serial, row.outside, row.meeting_id) == (1, True, meeting)
    assert book_number(office, "UND", date=TODAY).number == "002/UND/03/CO/2018"
    edit_letter(office, meeting, number="079.3/UND")  # a slip mended is not a second number
    assert [row.number for row in rows(office)] == ["002/UND/03/CO/2018", "079.3/UND"]
    edit_letter(office, meeting, number=None)
    assert [row.number for row in rows(office)] == ["002/UND/03/CO/2018"]


def test_a_number_of_another_paper_is_told_at_the_field(office: Workspace, meeting: str) -> None:
    other = create_meeting(office, "Rapat Lain", dt.date(2018, 5, 2))
    issue_invitation_number(office, meeting, TODAY)
    void = book_number(office, "UND", date=TODAY)
    void_number(office, void.id, "keliru")
    lend_block(office, "UND", 2018, f"{0x2222:016x}", 10)
    for number, words in (
        ("001/UND/03/CO/2018", "sudah tercatat untuk “Rapat Contoh”"),
        ("001/UND/05/CO/2018", "sudah tercatat"),  # the same serial
        ("002/UND/03/CO/2018", "sudah batal"),
        ("015/UND/05/CO/2018", "blok Laptop 2222"),
    ):
        with pytest.raises(FieldInvalid, match=words) as raised:
            edit_letter(office, other, number=number)
        assert raised.value.field == "number"


def test_a_number_booked_for_nobody_becomes_the_letters(office: Workspace, meeting: str) -> None:
    booked = book_number(office, "UND", date=TODAY)
    edit_letter(office, meeting, number=booked.number)
    (row,) = rows(office)
    assert (row.id, row.meeting_id, row.state) == (booked.id, meeting, "booked")


def test_a_void_number_leaves_its_letter(office: Workspace, meeting: str) -> None:
    booked = issue_invitation_number(office, meeting, TODAY)
    void_number(office, booked.id, "rapat ditunda")
    assert letter_number(office, meeting) is None
    assert issue_invitation_number(office, meeting, TODAY).number == "002/UND/03/CO/2018"


def test_the_number_of_a_letter_that_is_sealed_stays_as_it_prints(
    office: Workspace, meeting: str, lock: Callable[..., None], refused: Callable[..., None]
) -> None:
    booked = issue_invitation_number(office, meeting, TODAY)
    lock(office, meeting)
    refused(office, MeetingLocked, lambda: void_number(office, booked.id, "keliru"))
    other_month = dt.date(2018, 4, 2)
    refused(office, MeetingLocked, lambda: issue_number(office, booked.id, other_month))
    assert issue_number(office, booked.id, TODAY).number == booked.number
    assert letter_number(office, meeting) == booked.number


def test_a_letters_day_does_not_make_its_number_another_papers(
    office: Workspace, meeting: str
) -> None:
    issue_invitation_number(office, meeting, TODAY)
    record_outside(office, "ND", "001/UND/04/CO/2018", year=2018, subject="Surat lama")
    with pytest.raises(FieldInvalid, match="sudah tercatat untuk “Surat lama”"):
        edit_letter(office, meeting, date=dt.date(2018, 4, 2))


def test_numbers_that_a_file_brings_are_in_the_register_once(
    workspace: Workspace, sample: Callable[[], dict[str, Any]], take: Callable[..., str]
) -> None:
    file = sample()
    file["invitation"] = {"number": "003/UND/03/CO/2018", "date": "2018-03-28"}
    file["meeting"]["minutes_number"] = "007/NOT/04/CO/2018"
    take(workspace, file)
    take(workspace, file)
    assert [(row.number, row.kind, row.outside) for row in rows(workspace)] == [
        ("003/UND/03/CO/2018", "undangan", True), ("007/NOT/04/CO/2018", "notula", True),
    ]  # fmt: skip
    record_outside(workspace, "UND", "1–2", year=2018)
    assert book_number(workspace, "UND", date=TODAY).serial == 4
    assert register(workspace, 2018).doubles == ()


def test_a_meeting_is_numbered_when_it_is_held(office: Workspace) -> None:
    found = []
    for month, series in ((1, "Rapat rutin"), (2, "Rapat rutin"), (2, None), (3, "Rapat rutin")):
        meeting = create_meeting(office, "Rapat", dt.date(2018, month, 7), series=series)
        if month != 2 or series is None:
            open_meeting(office, meeting, "9")
            assert meeting_record(office, meeting).meeting.number is None
            close_meeting(office, meeting, "10")
        found.append(meeting_record(office, meeting).meeting.number)
    assert found == [1, None, None, 2]  # the second was never held, the third has no series
    open_meeting(office, meeting, "9")
    close_meeting(office, meeting, "11")
    assert meeting_record(office, meeting).meeting.number == 2
