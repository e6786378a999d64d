"""Recipients and the letter: by office, once each, where each stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from jakber_desktop.model.errors import FieldInvalid, MeetingLocked, RowNotFound
from jakber_desktop.operations.directory.people import add_person
from jakber_desktop.operations.directory.posts import add_post
from jakber_desktop.operations.history.deeds import undo, undo_label
from jakber_desktop.operations.invitations.letter import edit_letter
from jakber_desktop.operations.invitations.recipients import (
    Addressee,
    add_recipients,
    edit_recipient,
    mark_sent,
    mark_unsent,
    move_recipient,
    recipients_from,
    remove_recipients,
    set_channel,
    set_response,
)
from jakber_desktop.operations.invitations.sheet import invitation_sheet
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.preparation import create_meeting

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

DAY = dt.date(2018, 3, 28)


def labels(workspace: Workspace, meeting: str) -> list[str]:
    return [row.label for row in invitation_sheet(workspace, meeting).rows]


def test_recipients_stand_by_office_in_protocol_order(
    office: Workspace, meeting: str, one_deed: Callable[..., None]
) -> None:
    person = add_person(office, "Nama Contoh", title_prefix="Dr.", office="100RC")
    wanted = [
        Addressee("TGUPP", "Ketua TGUPP"), Addressee("100RC", person=person),
        Addressee("KDH-KLN", "Kepala Bagian KLN", channel="hand"), Addressee("TRLH"),
    ]  # fmt: skip
    one_deed(office, meeting, lambda: add_recipients(office, meeting, wanted))
    assert undo_label(office) == "Tambah 4 penerima undangan"
    assert labels(office, meeting) == [
        "Kepala Bagian KLN",
        "Pimpinan Kedeputian Gubernur bidang Tata Ruang dan Lingkungan Hidup",
        "Ketua TGUPP",
        "Dr. Nama Contoh",
    ]
    assert [one.order for one in invitation_sheet(office, meeting).offices] == [0, 1, 3, 4]


def test_nobody_is_invited_twice_by_accident(
    office: Workspace, meeting: str, untouched: Callable[..., None]
) -> None:
    first = add_recipients(office, meeting, [Addressee("TGUPP", "Tenaga Ahli")])
    untouched(
        office, lambda: add_recipients(office, meeting, [Addressee("TGUPP", " tenaga  ahli ")])
    )
    second = add_recipients(office, meeting, [Addressee("TGUPP", "Tenaga Ahli")], again=True)
    assert labels(office, meeting) == ["Tenaga Ahli", "Tenaga Ahli"]
    assert first != second
    edit_recipient(office, first[0], addressee="Ketua TGUPP")
    remove_recipients(office, second)
    (third,) = add_recipients(office, meeting, [Addressee("TGUPP", "Tenaga Ahli")])
    assert third == second[0]  # the same invitation comes back
    assert labels(office, meeting) == ["Ketua TGUPP", "Tenaga Ahli"]


def test_the_roster_of_an_earlier_meeting_is_taken_along(
    office: Workspace, meeting: str, one_deed: Callable[..., None], untouched: Callable[..., None]
) -> None:
    added = add_recipients(
        office, meeting, [Addressee("TGUPP", "Ketua TGUPP", channel="email"), Addressee("TRLH")]
    )
    mark_sent(office, added, DAY, reason="nomor menyusul")
    other = create_meeting(office, "Lain", dt.date(2018, 5, 2))
    add_recipients(office, other, [Addressee("TRLH")])
    one_deed(office, other, lambda: recipients_from(office, other, meeting))
    rows = invitation_sheet(office, other).rows
    assert [(row.label[:8], row.sent_on, row.channel) for row in rows] == [
        ("Pimpinan", None, None), ("Ketua TG", None, "email"),
    ]  # fmt: skip
    untouched(office, lambda: recipients_from(office, other, meeting))


def test_every_recipient_says_where_it_stands(office: Workspace, meeting: str) -> None:
    edit_letter(office, meeting, number="1", date=DAY, signatory_post="Kepala Biro")
    person = add_person(office, "Nama Contoh", office="TGUPP", email="nama@contoh.go.id")
    add_post(office, "TGUPP", "Ketua TGUPP", person=person)
    add_recipients(
        office, meeting,
        [Addressee("TGUPP", "Ketua TGUPP"), Addressee("BAPPEDA", "Kepala Bappeda")],
    )  # fmt: skip
    bappeda, tgupp = (row.id for row in invitation_sheet(office, meeting).rows)

    def states() -> list[str]:
        return [row.state for row in invitation_sheet(office, meeting).rows]

    assert states() == ["not_ready", "not_ready"]
    set_channel(office, [bappeda, tgupp], "email")
    assert states() == ["no_email", "ready"]
    mark_sent(office, [bappeda, tgupp], DAY, "hand", reason="nomor menyusul")
    assert states() == ["sent", "sent"]
    assert all(row.silent for row in invitation_sheet(office, meeting).rows)
    set_response(office, [tgupp], "accepted")
    set_response(office, [bappeda], "delegated")
    assert states() == ["delegated", "accepted"]
    set_response(office, [bappeda], "declined")
    mark_unsent(office, [tgupp])
    set_response(office, [tgupp], "none")
    assert states() == ["declined", "ready"]


def test_other_words_for_a_recipient_keep_the_address_of_the_post(
    office: Workspace, meeting: str
) -> None:
    edit_letter(office, meeting, number="1", date=DAY, signatory_post="Kepala Biro")
    person = add_person(office, "Nama Contoh", office="TGUPP", email="nama@contoh.go.id")
    add_post(office, "TGUPP", "Ketua TGUPP", person=person)
    add_post(office, "TGUPP", "Sekretaris TGUPP")
    (id_,) = add_recipients(office, meeting, [Addressee("TGUPP", "Ketua TGUPP", channel="email")])

    def row() -> tuple[str, str | None, str]:
        (found,) = invitation_sheet(office, meeting).rows
        return found.label, found.email, found.state

    for words in ("Ketua Tim Gubernur", "Ketua Tim Gubernur DKI Jakarta", "Ketua TGUPP"):
        edit_recipient(office, id_, addressee=words)
        assert row() == (words, "nama@contoh.go.id", "ready")
    edit_recipient(office, id_, addressee="Ketua Tim Gubernur")
    # the post is invited already, whatever it is called
    assert add_recipients(office, meeting, [Addressee("TGUPP", "Ketua TGUPP")]) == ()
    other = create_meeting(office, "Lain", dt.date(2018, 5, 2))
    recipients_from(office, other, meeting)
    assert invitation_sheet(office, other).rows[0].email == "nama@contoh.go.id"
    edit_recipient(office, id_, addressee="Sekretaris TGUPP")  # that is another post
    assert row() == ("Sekretaris TGUPP", None, "no_email")


def test_a_recipient_may_have_an_address_of_its_own(
    office: Workspace, meeting: str, one_deed: Callable[..., None], refused: Callable[..., Any]
) -> None:
    edit_letter(office, meeting, number="1", date=DAY, signatory_post="Kepala Biro")
    (id_,) = add_recipients(office, meeting, [Addressee("TGUPP", "Ketua", channel="email")])
    refused(office, FieldInvalid, lambda: edit_recipient(office, id_, email="ketua"))
    one_deed(office, meeting, lambda: edit_recipient(office, id_, email="ketua@contoh.go.id"))
    (row,) = invitation_sheet(office, meeting).rows
    assert (row.email, row.state) == ("ketua@contoh.go.id", "ready")
    record = meeting_record(office, meeting)
    assert record.invitation is not None
    assert record.invitation.recipients[0].email == "ketua@contoh.go.id"


def test_every_deed_on_recipients_can_be_undone(
    office: Workspace, meeting: str, one_deed: Callable[..., None], untouched: Callable[..., None]
) -> None:
    one, two = add_recipients(
        office, meeting, [Addressee("TGUPP", "Satu"), Addressee("TGUPP", "Dua")]
    )
    for deed in (
        lambda: mark_sent(office, [one, two], DAY, "post", reason="nomor menyusul"),
        lambda: set_response(office, [one], "accepted"),
        lambda: set_channel(office, [two], None),
        lambda: edit_recipient(office, one, addressee="Tiga", channel="chat"),
        lambda: move_recipient(office, two, before=one),
    ):
        one_deed(office, meeting, deed)
        untouched(office, deed)
    assert labels(office, meeting) == ["Dua", "Tiga"]
    one_deed(office, meeting, lambda: remove_recipients(office, [one, two]))
    assert labels(office, meeting) == []


def test_the_letter_keeps_what_is_given(
    office: Workspace, meeting: str, one_deed: Callable[..., None], untouched: Callable[..., None]
) -> None:
    person = add_person(office, "Nama Contoh", office="KDH-KLN")
    untouched(office, lambda: edit_letter(office, meeting, number=" ", no_substitutes=False))
    for given in (
        {"number": "012/UND/03/CO/2018"}, {"date": DAY}, {"subject": "Undangan  Rapat"},
        {"no_substitutes": True}, {"carbon_copies": ("Kepala Biro", " ")},
        {"signatory_post": "a.n. Kepala Biro"}, {"signatory_person": person},
    ):  # fmt: skip
        one_deed(office, meeting, lambda g=given: edit_letter(office, meeting, **g))
        untouched(office, lambda g=given: edit_letter(office, meeting, **g))
    sheet = invitation_sheet(office, meeting)
    assert (sheet.number, sheet.date, sheet.subject) == (
        "012/UND/03/CO/2018", DAY, "Undangan Rapat",
    )  # fmt: skip
    assert (sheet.signatory_person, sheet.signatory_post) == (person, None)
    assert sheet.carbon_copies == ("Kepala Biro",)


def test_wrong_deeds_are_refused(
    office: Workspace, meeting: str, refused: Callable[..., Any], lock: Callable[..., None]
) -> None:
    (one,) = add_recipients(office, meeting, [Addressee("TRLH")])
    refused(office, FieldInvalid, lambda: add_recipients(office, meeting, [Addressee("X")]))
    refused(office, FieldInvalid, lambda: set_channel(office, [one], "pigeon"))
    refused(
        office,
        RowNotFound,
        lambda: mark_sent(office, [one, "0" * 32], DAY, reason="nomor menyusul"),
    )
    lock(office, meeting, "final")
    refused(office, MeetingLocked, lambda: mark_sent(office, [one], DAY, reason="nomor menyusul"))
    refused(office, MeetingLocked, lambda: edit_letter(office, meeting, number="1"))


def test_undoing_the_first_recipient_leaves_no_letter(office: Workspace, meeting: str) -> None:
    add_recipients(office, meeting, [Addressee("TRLH")])
    undo(office)
    assert meeting_record(office, meeting).invitation is None
