"""Letters, mail drafts, calendar and chat of an invitation, as files in a folder (B1, B4)."""

from __future__ import annotations

import datetime as dt
import email
import email.policy
import io
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
import vobject
from pypdf import PdfReader

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FileTaken, InvitationWithheld
from jakber_desktop.operations.attendance.roles import set_leader
from jakber_desktop.operations.directory.people import add_person
from jakber_desktop.operations.directory.posts import add_post
from jakber_desktop.operations.history.deeds import undo
from jakber_desktop.operations.invitations import files
from jakber_desktop.operations.invitations.letter import edit_letter
from jakber_desktop.operations.invitations.papers import LetterPlan, draw_letter, plan_letters
from jakber_desktop.operations.invitations.recipients import (
    Addressee,
    add_recipients,
    remove_recipients,
    set_response,
)
from jakber_desktop.operations.invitations.sheet import invitation_sheet
from jakber_desktop.operations.issuing.register import book_number, register
from jakber_desktop.operations.meetings.life import (
    cancel_meeting,
    postpone_meeting,
    resume_meeting,
)
from jakber_desktop.operations.meetings.preparation import edit_meeting

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

INVITED = (
    ("KDH-KLN", "Kepala Bagian KLN"), ("BAPPEDA", "Kepala Bappeda"), ("TGUPP", "Ketua TGUPP"),
    ("100RC", "Associate Director"), ("JAKBER", "Manajer/Program: “A”"),
)  # fmt: skip


@pytest.fixture
def invited(office: Workspace, meeting: str) -> tuple[str, ...]:
    """Five recipients; the head of TGUPP has an address."""
    person = add_person(office, "Nama Contoh", office="TGUPP", email="ketua@contoh.go.id")
    add_post(office, "TGUPP", "Ketua TGUPP", person=person)
    return add_recipients(office, meeting, [Addressee(code, post) for code, post in INVITED])


def go_on(_done: int, _count: int) -> bool:
    return True


def text_of(data: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


def names(plan: LetterPlan) -> list[str]:
    return [letter.file_name for letter in plan.letters]


def test_every_recipient_gets_a_letter_of_their_own(
    office: Workspace, meeting: str, invited: tuple[str, ...], tmp_path: Path
) -> None:
    edit_letter(
        office, meeting, number="012/UND/2018", date=dt.date(2018, 3, 28), signatory_post="Kepala"
    )
    plan = plan_letters(office, meeting)
    asked: list[tuple[int, int]] = []
    written = files.write_letters(plan, tmp_path, lambda n, m: not asked.append((n, m)))
    assert written.complete
    assert [path.name for path in written.files] == [
        "Undangan_012-UND-2018_01_Kepala-Bagian-KLN.pdf",
        "Undangan_012-UND-2018_02_Kepala-Bappeda.pdf",
        "Undangan_012-UND-2018_03_Ketua-TGUPP.pdf",
        "Undangan_012-UND-2018_04_Associate-Director.pdf",
        "Undangan_012-UND-2018_05_Manajer-Program-A.pdf",
        "Undangan_012-UND-2018_gabungan.pdf",
    ]
    assert asked == [(n, 5) for n in range(5)]
    assert [path.name for path in written.files] == list(files.letter_names(plan))
    second = text_of(written.files[1].read_bytes())
    assert "Kepala Bappeda" in second
    assert "Ketua TGUPP" not in second
    assert "DRAF" not in second.upper().replace("DRAFT", "")
    assert len(PdfReader(io.BytesIO(written.files[-1].read_bytes())).pages) == 5


def test_one_letter_to_all_lists_more_than_four_on_its_lampiran(
    office: Workspace, meeting: str, invited: tuple[str, ...]
) -> None:
    plan = plan_letters(office, meeting, together=True)
    assert names(plan) == ["Undangan_2018-04-04.pdf"]
    text = text_of(draw_letter(plan, plan.letters[0]).data)
    assert "daftar terlampir" in text
    assert "Lampiran Surat" in text
    assert all(post in text for _code, post in INVITED)


def test_only_the_wanted_letters_are_made_under_their_usual_names(
    office: Workspace, meeting: str, invited: tuple[str, ...]
) -> None:
    plan = plan_letters(office, meeting, [invited[2]])
    assert names(plan) == ["Undangan_2018-04-04_03_Ketua-TGUPP.pdf"]
    assert files.letter_names(plan) == tuple(names(plan))


def test_without_number_date_and_signatory_a_letter_is_a_draft(
    office: Workspace, meeting: str, invited: tuple[str, ...]
) -> None:
    plan = plan_letters(office, meeting)
    assert plan.missing == ("invitation.number", "invitation.date", "invitation.signatory")
    assert plan.options.draft
    edit_letter(office, meeting, number="1", date=dt.date(2018, 3, 28), signatory_post="Kepala")
    assert not plan_letters(office, meeting).options.draft


def test_cancelling_keeps_what_is_finished(
    office: Workspace, meeting: str, invited: tuple[str, ...], tmp_path: Path
) -> None:
    plan = plan_letters(office, meeting)
    written = files.write_letters(plan, tmp_path, lambda done, _count: done < 2)
    assert not written.complete
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == names(plan)[:2]
    assert files.joined_letters(plan, lambda done, _count: done < 2) is None


def test_a_file_is_never_overwritten_unasked(
    office: Workspace, meeting: str, invited: tuple[str, ...], tmp_path: Path
) -> None:
    plan = plan_letters(office, meeting)
    (tmp_path / names(plan)[1]).write_text("milik saya")
    assert files.taken_names(tmp_path, names(plan)) == (names(plan)[1],)
    written = files.write_letters(plan, tmp_path, go_on)
    assert isinstance(written.error, FileTaken)
    assert (tmp_path / names(plan)[1]).read_text() == "milik saya"
    assert len(written.files) == 1
    again = files.write_letters(plan, tmp_path, go_on, files.letter_names(plan))
    assert again.complete


def test_a_full_folder_or_a_database_in_the_way_ends_the_batch(
    office: Workspace, meeting: str, invited: tuple[str, ...], tmp_path: Path
) -> None:
    plan = plan_letters(office, meeting)
    (tmp_path / names(plan)[0]).mkdir()
    written = files.write_letters(plan, tmp_path, go_on, names(plan))
    assert written.error is not None
    assert written.files == ()


# --- mail ----------------------------------------------------------------------------------------


def test_a_draft_goes_to_those_with_an_address(
    office: Workspace, meeting: str, invited: tuple[str, ...], tmp_path: Path
) -> None:
    mail = files.plan_mail(office, meeting, invited)
    assert mail.skipped == tuple(post for _code, post in INVITED if post != "Ketua TGUPP")
    written = files.write_mail(office, mail, tmp_path, go_on)
    (path,) = written.files
    assert path.name == "Undangan_2018-04-04_03_Ketua-TGUPP.eml"
    message: Any = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert message["To"].addresses[0].addr_spec == "ketua@contoh.go.id"
    assert message["X-Unsent"] == "1"
    letter, calendar = message.iter_attachments()
    assert "Ketua TGUPP" in text_of(letter.get_content())
    entry = vobject.readOne(calendar.get_payload(decode=True).decode())
    assert [one.value for one in entry.vevent.attendee_list] == ["mailto:ketua@contoh.go.id"]
    again = files.write_mail(office, mail, tmp_path, go_on)
    assert isinstance(again.error, FileTaken)


@pytest.mark.parametrize("address", ["a..b@contoh.id", ".a@contoh.id", "a.@contoh.id"])
def test_an_address_no_header_takes_stops_no_other_draft(
    office: Workspace, meeting: str, invited: tuple[str, ...], tmp_path: Path, address: str
) -> None:
    person = add_person(office, "Nama Lain", office="BAPPEDA", email="lain@contoh.id")
    add_post(office, "BAPPEDA", "Kepala Bappeda", person=person)
    with office.change("uji") as change:  # as an earlier program or a meeting file left it
        change.session.get_one(e.Person, UUID(person)).email = address
    mail = files.plan_mail(office, meeting, invited)
    assert "Kepala Bappeda" in mail.skipped
    written = files.write_mail(office, mail, tmp_path, go_on)
    assert (written.complete, len(written.files)) == (True, 1)


def test_a_reminder_has_a_name_of_its_own(
    office: Workspace, meeting: str, invited: tuple[str, ...]
) -> None:
    mail = files.plan_mail(office, meeting, invited, reminder=True)
    assert [wish.file_name for wish in mail.drafts] == [
        "Undangan_2018-04-04_03_Ketua-TGUPP_pengingat.eml"
    ]


# --- calendar ------------------------------------------------------------------------------------


def test_a_change_of_time_or_place_is_a_new_version_of_the_same_entry(
    office: Workspace, meeting: str, invited: tuple[str, ...]
) -> None:
    def entry() -> Any:
        return vobject.readOne(files.calendar(office, meeting, invited)[0].decode()).vevent

    first = entry()
    assert first.sequence.value == "0"
    set_response(office, invited, "accepted")
    edit_meeting(office, meeting, purpose="Membahas contoh")
    assert entry().sequence.value == "0"
    edit_meeting(office, meeting, venue="Ruang Lain", invited_end="12")
    moved = entry()
    assert (moved.sequence.value, moved.uid.value) == ("1", first.uid.value)
    assert moved.dtstamp.value >= first.dtstamp.value
    assert moved.location.value == "Ruang Lain"
    undo(office)
    assert entry().sequence.value == "2"  # it never goes back: calendars keep the highest
    assert files.calendar(office, meeting, invited) == files.calendar(office, meeting, invited)


def test_the_minute_taker_collects_the_answers(
    office: Workspace, meeting: str, invited: tuple[str, ...]
) -> None:
    text = files.calendar(office, meeting, invited)[0].decode()
    assert "ORGANIZER" not in text
    person = add_person(office, "Notulis Contoh", office="JAKBER", email="notulis@contoh.go.id")
    set_leader(office, meeting, "minute_taker", "JAKBER", person=person)
    event = vobject.readOne(files.calendar(office, meeting, invited)[0].decode()).vevent
    assert event.organizer.value == "mailto:notulis@contoh.go.id"


# --- what may not leave --------------------------------------------------------------------------


def test_a_restricted_meeting_is_invited_on_paper_only(
    office: Workspace, meeting: str, invited: tuple[str, ...]
) -> None:
    edit_meeting(office, meeting, classification="restricted")
    assert len(plan_letters(office, meeting).letters) == 5
    for deed in (files.plan_mail, files.calendar, files.chat):
        with pytest.raises(InvitationWithheld, match="bersifat terbatas"):
            deed(office, meeting, invited)  # type: ignore[operator]


# --- a meeting that is off -----------------------------------------------------------------------


def calendar_of(office: Workspace, meeting: str, rows: tuple[str, ...]) -> Any:
    return vobject.readOne(files.calendar(office, meeting, rows)[0].decode())


def test_a_cancelled_meeting_leaves_the_calendars_it_went_to(
    office: Workspace, meeting: str, invited: tuple[str, ...]
) -> None:
    asked = calendar_of(office, meeting, invited)
    cancel_meeting(office, meeting, "Pimpinan berhalangan")
    off = calendar_of(office, meeting, invited)
    assert off.method.value == "CANCEL"
    assert (off.vevent.status.value, off.vevent.transp.value) == ("CANCELLED", "TRANSPARENT")
    assert off.vevent.uid.value == asked.vevent.uid.value
    assert int(off.vevent.sequence.value) == int(asked.vevent.sequence.value) + 1
    assert off.vevent.summary.value.startswith("Batal: ")
    assert off.vevent.comment.value == "Pimpinan berhalangan"
    assert [one.value for one in off.vevent.attendee_list] == ["mailto:ketua@contoh.go.id"]
    assert files.calendar(office, meeting, invited)[1] == "Pembatalan_2018-04-04.ics"


def test_a_postponed_meeting_comes_back_with_its_new_day(
    office: Workspace, meeting: str, invited: tuple[str, ...]
) -> None:
    first = calendar_of(office, meeting, invited).vevent
    postpone_meeting(office, meeting, "Ruang belum siap")
    off = calendar_of(office, meeting, invited)
    assert (off.method.value, off.vevent.sequence.value) == ("CANCEL", "1")
    resume_meeting(office, meeting, dt.date(2018, 4, 11))
    again = calendar_of(office, meeting, invited)
    assert (again.method.value, again.vevent.sequence.value) == ("REQUEST", "2")
    assert again.vevent.uid.value == first.uid.value
    assert again.vevent.status.value == "CONFIRMED"
    assert again.vevent.dtstart.value.date() == dt.date(2018, 4, 11)


def test_who_is_taken_off_is_uninvited_and_the_meeting_stands(
    office: Workspace, meeting: str, invited: tuple[str, ...]
) -> None:
    rows = [row for row in invitation_sheet(office, meeting).rows if row.email]
    before = calendar_of(office, meeting, invited).vevent
    remove_recipients(office, [row.id for row in rows])
    data, name = files.withdrawal(office, meeting, rows)
    off = vobject.readOne(data.decode())
    assert (off.method.value, name) == ("CANCEL", "Pembatalan_2018-04-04.ics")
    assert not hasattr(off.vevent, "status")  # RFC 5546, 3.2.5: the event itself is not cancelled
    assert off.vevent.uid.value == before.uid.value
    assert int(off.vevent.sequence.value) > int(before.sequence.value)
    assert [one.value for one in off.vevent.attendee_list] == ["mailto:ketua@contoh.go.id"]
    undo(office)
    again = calendar_of(office, meeting, invited).vevent
    assert int(again.sequence.value) > int(off.vevent.sequence.value)


def test_the_notice_goes_out_as_mail_with_the_cancellation(
    office: Workspace, meeting: str, invited: tuple[str, ...], tmp_path: Path
) -> None:
    cancel_meeting(office, meeting, "Pimpinan berhalangan")
    mail = files.plan_mail(office, meeting, invited)
    written = files.write_mail(office, mail, tmp_path, go_on)
    (path,) = written.files
    assert path.name == "Pemberitahuan_2018-04-04_03_Ketua-TGUPP.eml"
    message: Any = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert message["Subject"].startswith("Pembatalan ")
    body = message.get_body().get_content()
    assert "rapat berikut dibatalkan:" in body
    assert "Alasan: Pimpinan berhalangan" in body
    letter, calendar = message.iter_attachments()
    assert "dibatalkan" in text_of(letter.get_content())
    assert calendar.get_filename() == "pembatalan.ics"
    assert calendar["Content-Type"].params["method"] == "CANCEL"
    assert "METHOD:CANCEL" in calendar.get_content()


def test_a_notice_carries_the_number_of_the_register(
    office: Workspace, meeting: str, invited: tuple[str, ...]
) -> None:
    cancel_meeting(office, meeting, "Pimpinan berhalangan")
    lacks = ("notice.number", "notice.date", "invitation.signatory")
    assert plan_letters(office, meeting).missing == lacks
    series = next(one for one in register(office, 2018).series if "pemberitahuan" in one.kinds)
    row = book_number(
        office, series.key, date=dt.date(2018, 4, 2), kind="pemberitahuan", meeting_id=meeting
    )
    plan = plan_letters(office, meeting)
    assert plan.missing == ("invitation.signatory",)
    assert row.number in text_of(draw_letter(plan, plan.letters[0]).data)


def test_the_chat_tells_of_a_meeting_that_is_off(
    office: Workspace, meeting: str, invited: tuple[str, ...]
) -> None:
    postpone_meeting(office, meeting, "Ruang belum siap")
    text = files.chat(office, meeting, invited[1:3])
    assert text.startswith("*Penundaan ")
    assert "rapat berikut ditunda:" in text
    assert "• Alasan: Ruang belum siap" in text
    assert "Waktu yang baru akan kami beritahukan kemudian." in text
    assert "Mohon hadir" not in text


def test_a_chat_text_names_only_posts(
    office: Workspace, meeting: str, invited: tuple[str, ...]
) -> None:
    text = files.chat(office, meeting, invited[1:3])
    assert "Yth.\n1. Kepala Bappeda\n2. Ketua TGUPP\n" in text
    assert "@" not in text
    assert "Nama Contoh" not in text
