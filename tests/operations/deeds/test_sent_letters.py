"""A letter that went out stays as it was under its number; what changes since has its own (B2)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import (
    LetterIncomplete,
    LetterOutdated,
    LetterSent,
    LetterUnsent,
    NumberKept,
)
from jakber_desktop.operations.exchange import export_meeting, import_meeting_files
from jakber_desktop.operations.finalising.deeds import finalise
from jakber_desktop.operations.history.deeds import undo
from jakber_desktop.operations.invitations import files
from jakber_desktop.operations.invitations.letter import edit_letter
from jakber_desktop.operations.invitations.papers import draw_letter, plan_letters
from jakber_desktop.operations.invitations.recipients import (
    Addressee,
    add_recipients,
    mark_sent,
    mark_unsent,
    remove_recipients,
)
from jakber_desktop.operations.invitations.renewal import replace_letter
from jakber_desktop.operations.invitations.sheet import invitation_sheet
from jakber_desktop.operations.issuing.booking import book_paper, issue_papers
from jakber_desktop.operations.issuing.register import issue_number, register, void_number
from jakber_desktop.operations.letters.numbering import issue_invitation_number
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.life import (
    cancel_meeting,
    open_meeting,
    postpone_meeting,
    resume_meeting,
)
from jakber_desktop.operations.meetings.preparation import edit_meeting
from jakber_desktop.operations.outcomes.actions import add_action
from jakber_desktop.operations.papers.printing import ComposeOptions, print_document
from jakber_desktop.operations.workspaces import create_workspace

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

SENT, LATER = dt.date(2018, 3, 28), dt.date(2018, 4, 2)


def text_of(workspace: Workspace, meeting: str, kind: str = "undangan", **wished: object) -> str:
    options = ComposeOptions(**wished) if wished else None  # type: ignore[arg-type]
    return print_document(workspace, meeting, kind, "txt", options=options).data.decode()


def states(workspace: Workspace, meeting: str) -> list[str]:
    return [row.state for row in invitation_sheet(workspace, meeting).rows]


def changed(workspace: Workspace, meeting: str) -> tuple[str, ...]:
    note = invitation_sheet(workspace, meeting).sent
    assert note is not None
    return note.changed


@pytest.fixture
def drafted(office: Workspace, meeting: str) -> tuple[str, ...]:
    """A complete letter to two posts, not sent; their ids."""
    edit_meeting(office, meeting, venue="Ruang Contoh")
    wanted = [
        Addressee("BAPPEDA", "Kepala Bappeda", channel="hand"),
        Addressee("TGUPP", "Ketua TGUPP", channel="hand"),
    ]
    ids = add_recipients(office, meeting, wanted)
    edit_letter(office, meeting, date=SENT, signatory_post="Kepala Biro KDH dan KLN")
    issue_invitation_number(office, meeting, SENT)
    return ids


@pytest.fixture
def sent(office: Workspace, meeting: str, drafted: tuple[str, ...]) -> tuple[str, ...]:
    """The letter of `drafted` after it went out."""
    mark_sent(office, drafted, SENT)
    return drafted


def test_a_sent_letter_prints_as_it_was_whatever_becomes_of_the_meeting(
    office: Workspace, meeting: str, sent: tuple[str, ...]
) -> None:
    before = {
        form: print_document(office, meeting, "undangan", form).data for form in ("pdf", "txt")
    }
    edit_meeting(office, meeting, date=dt.date(2018, 4, 9), venue="Ruang Lain", invited_start="8")
    remove_recipients(office, sent[:1])
    edit_meeting(office, meeting, title="Rapat Lain")
    assert print_document(office, meeting, "undangan", "pdf").data == before["pdf"]
    assert print_document(office, meeting, "undangan", "txt").data == before["txt"]
    note = invitation_sheet(office, meeting).sent
    assert note is not None
    assert (note.number, note.sent_on) == ("001/UND/03/CO/2018", SENT)
    assert note.changed == ("waktu", "tempat", "judul", "penerima")


def test_what_no_letter_tells_changes_none(
    office: Workspace, meeting: str, sent: tuple[str, ...]
) -> None:
    assert changed(office, meeting) == ()
    edit_meeting(office, meeting, activity_class="internal")
    assert changed(office, meeting) == ()
    open_meeting(office, meeting, "9.05")
    edit_meeting(office, meeting, venue="Ruang Lain")  # where it was held in the end
    assert changed(office, meeting) == ()


def test_the_fields_of_a_sent_letter_are_refused(
    office: Workspace, meeting: str, sent: tuple[str, ...]
) -> None:
    with pytest.raises(LetterSent, match="001/UND/03/CO/2018"):
        edit_letter(office, meeting, subject="Undangan lain")
    with pytest.raises(LetterSent):
        edit_letter(office, meeting, number="9")
    edit_letter(office, meeting, date=SENT)  # as it is


def test_who_is_invited_later_gets_the_same_words(
    office: Workspace, meeting: str, sent: tuple[str, ...]
) -> None:
    whole = text_of(office, meeting)
    (late,) = add_recipients(office, meeting, [Addressee("TRLH", "Deputi", channel="hand")])
    plan = plan_letters(office, meeting, [late])
    (letter,) = plan.letters
    assert "Deputi" in letter.label
    assert not plan.options.draft
    assert draw_letter(plan, letter).data
    mark_sent(office, [late], LATER)
    assert text_of(office, meeting) == whole


def test_an_outdated_invitation_goes_to_nobody_more(
    office: Workspace, meeting: str, sent: tuple[str, ...]
) -> None:
    (late,) = add_recipients(office, meeting, [Addressee("TRLH", "Deputi", channel="hand")])
    edit_meeting(office, meeting, venue="Ruang Lain")
    with pytest.raises(LetterOutdated, match="28 Maret 2018"):
        mark_sent(office, [late], LATER)


def test_a_change_is_told_by_a_notice_with_its_own_number(
    office: Workspace, meeting: str, sent: tuple[str, ...]
) -> None:
    edit_meeting(office, meeting, date=dt.date(2018, 4, 9), venue="Ruang Lain")
    assert states(office, meeting) == ["to_notify", "to_notify"]
    assert plan_letters(office, meeting).kind == "pemberitahuan"
    with pytest.raises(LetterIncomplete, match="nomor atau tanggal"):
        mark_sent(office, sent, LATER)
    (row,) = book_paper(office, meeting, "pemberitahuan", LATER)
    text = " ".join(text_of(office, meeting, "pemberitahuan").split())
    assert "Perubahan Waktu dan Tempat Rapat Contoh" in text
    assert "Menunjuk surat kami Nomor 001/UND/03/CO/2018" in text
    assert "mengalami perubahan waktu dan tempat" in text
    assert text.index("Rabu, 4 April 2018") < text.index("Senin, 9 April 2018")
    mark_sent(office, sent[:1], LATER)
    assert states(office, meeting) == ["notified", "to_notify"]
    mark_sent(office, sent[1:], LATER)
    assert states(office, meeting) == ["notified", "notified"]
    kept = text_of(office, meeting, "pemberitahuan")
    assert row.number in kept
    edit_meeting(office, meeting, venue="Ruang Ketiga")
    assert states(office, meeting) == ["to_notify", "to_notify"]
    again = text_of(office, meeting, "pemberitahuan")
    assert row.number not in again  # the next notice has a number of its own
    assert "Ruang Ketiga" in again


def test_a_ralat_has_a_new_number_and_names_the_old_one(
    office: Workspace, meeting: str, sent: tuple[str, ...]
) -> None:
    first = text_of(office, meeting)
    edit_meeting(office, meeting, date=dt.date(2018, 4, 9))
    row = replace_letter(office, meeting, LATER)
    assert row.number == "002/UND/04/CO/2018"
    assert states(office, meeting) == ["ready", "ready"]
    text = " ".join(text_of(office, meeting).split())
    assert "Ralat Undangan Rapat Contoh" in text
    assert "Meralat surat kami Nomor 001/UND/03/CO/2018 tanggal 28 Maret 2018" in text
    assert "Senin, 9 April 2018" in text
    mark_sent(office, sent, LATER)
    assert {one.number: one.state for one in register(office, 2018).numbers} == {
        "001/UND/03/CO/2018": "issued", "002/UND/04/CO/2018": "issued",
    }  # fmt: skip
    assert text_of(office, meeting, number="001/UND/03/CO/2018") == first


def test_only_a_sent_letter_is_replaced(
    office: Workspace, meeting: str, drafted: tuple[str, ...]
) -> None:
    with pytest.raises(LetterUnsent):
        replace_letter(office, meeting, LATER)


def test_an_incomplete_letter_goes_out_with_a_reason_only(office: Workspace, meeting: str) -> None:
    ids = add_recipients(office, meeting, [Addressee("TGUPP", "Ketua TGUPP", channel="hand")])
    sheet = invitation_sheet(office, meeting)
    assert (states(office, meeting), sheet.missing) == (
        ["not_ready"], ("nomor", "tanggal surat", "penanda tangan"),
    )  # fmt: skip
    with pytest.raises(LetterIncomplete) as refused:
        mark_sent(office, ids, SENT)
    assert refused.value.fields == (
        "invitation.number", "invitation.date", "invitation.signatory",
    )  # fmt: skip
    assert states(office, meeting) == ["not_ready"]
    mark_sent(office, ids, SENT, reason="Nomor dari biro menyusul")
    record = meeting_record(office, meeting)
    assert record.invitation is not None
    assert record.invitation.incomplete_reason == "Nomor dari biro menyusul"
    assert states(office, meeting) == ["sent"]
    mark_unsent(office, ids)
    mark_sent(office, ids, SENT)  # asked once


def test_a_postponement_to_another_day_tells_both(
    office: Workspace, meeting: str, sent: tuple[str, ...]
) -> None:
    postpone_meeting(
        office, meeting, "ruang dipakai", date=dt.date(2018, 4, 11), start="13", end="15",
        venue="Ruang Lain",
    )  # fmt: skip
    now = meeting_record(office, meeting).meeting
    assert (now.date, now.invited_start, now.venue) == (dt.date(2018, 4, 11), "13:00", "Ruang Lain")
    assert [(one.date, one.invited_start, one.venue) for one in now.earlier_plans] == [
        (dt.date(2018, 4, 4), "09:00", "Ruang Contoh")
    ]
    assert states(office, meeting) == ["to_notify", "to_notify"]
    assert [row.sent_on for row in invitation_sheet(office, meeting).rows] == [SENT, SENT]
    text = " ".join(text_of(office, meeting, "pemberitahuan").split())
    assert "ditunda karena ruang dipakai. Rapat semula direncanakan pada" in text
    assert text.index("Rabu, 4 April 2018") < text.index("akan dilaksanakan pada")
    assert text.index("akan dilaksanakan pada") < text.index("Rabu, 11 April 2018")
    assert "kami beritahukan kemudian" not in text
    data, name = files.calendar(office, meeting, sent)
    assert name == "Penundaan_2018-04-11.ics"
    assert b"METHOD:REQUEST" in data
    assert b"STATUS:CONFIRMED" in data
    book_paper(office, meeting, "pemberitahuan", LATER)
    mark_sent(office, sent, LATER)
    assert states(office, meeting) == ["notified", "notified"]
    resume_meeting(office, meeting)  # it is as people were told
    assert states(office, meeting) == ["notified", "notified"]


def test_a_postponement_without_a_day_takes_the_entry_out_under_its_name(
    office: Workspace, meeting: str, sent: tuple[str, ...]
) -> None:
    postpone_meeting(office, meeting, "ruang dipakai")
    data, name = files.calendar(office, meeting, sent)
    assert (name, b"METHOD:CANCEL" in data) == ("Penundaan_2018-04-04.ics", True)
    assert "Waktu pelaksanaan yang baru" in text_of(office, meeting, "pemberitahuan")


def test_a_cancelled_meeting_that_is_taken_up_again_needs_a_new_invitation(
    office: Workspace, meeting: str, sent: tuple[str, ...]
) -> None:
    cancel_meeting(office, meeting, "batal")
    book_paper(office, meeting, "pemberitahuan", LATER)
    mark_sent(office, sent, LATER)
    resume_meeting(office, meeting)
    assert changed(office, meeting) == ("pelaksanaan",)
    with pytest.raises(LetterOutdated):
        mark_sent(office, sent, LATER)


def test_other_numbered_papers_are_kept_when_they_are_issued(
    office: Workspace, meeting: str
) -> None:
    open_meeting(office, meeting, "9.00")
    for kind, series_way in (("laporan-rapat", "book"), ("berita-acara", "register")):
        (row,) = book_paper(office, meeting, kind, LATER)
        if series_way == "book":
            issue_papers(office, [row.id], LATER)
        else:
            issue_number(office, row.id, LATER)
        before = text_of(office, meeting, kind)
        assert row.number in before
        edit_meeting(office, meeting, title=f"Rapat tentang {kind}")
        assert text_of(office, meeting, kind) == before
        book_paper(office, meeting, kind, LATER)  # other words need another number
        assert f"tentang {kind}".lower() in " ".join(text_of(office, meeting, kind).split()).lower()


def test_a_follow_up_letter_is_kept_for_its_office(office: Workspace, meeting: str) -> None:
    item = _item(office, meeting)
    add_action(office, meeting, "Menyusun data", item=item, office="BAPPEDA")
    (row,) = book_paper(office, meeting, "nota-dinas", LATER, offices=["BAPPEDA"])
    issue_papers(office, [row.id], LATER)
    before = text_of(office, meeting, "nota-dinas", office="BAPPEDA")
    assert row.number in before
    add_action(office, meeting, "Mengirim data", item=item, office="BAPPEDA")
    assert text_of(office, meeting, "nota-dinas", office="BAPPEDA") == before


def test_no_undo_opens_a_letter_that_was_sent(
    office: Workspace, meeting: str, sent: tuple[str, ...]
) -> None:
    before = text_of(office, meeting)
    edit_meeting(office, meeting, venue="Ruang Lain")
    undo(office)
    done = undo(office)  # passes over the sending, and what made the letter
    assert done.held[0] == "Tandai 2 undangan terkirim"
    assert "Tambah 2 penerima undangan" in done.held
    assert text_of(office, meeting) == before
    with pytest.raises(LetterSent):
        edit_letter(office, meeting, subject="Undangan rapat lain")


def test_no_undoing_change_forgets_the_words_of_a_number(
    office: Workspace, meeting: str, sent: tuple[str, ...]
) -> None:
    def forget() -> None:
        with office.change("Urungkan") as change:
            change.undoes = (office.device, 0)
            change.remove(change.session.query(e.SentLetter).one())

    with pytest.raises(NumberKept):
        forget()


def test_a_void_number_leaves_the_letter_free(
    office: Workspace, meeting: str, sent: tuple[str, ...]
) -> None:
    (row,) = register(office, 2018).numbers
    void_number(office, row.id, "salah kirim")
    edit_meeting(office, meeting, venue="Ruang Lain")
    assert "Ruang Lain" in text_of(office, meeting)
    assert row.number not in text_of(office, meeting)


def test_a_letter_that_was_not_kept_says_so(
    office: Workspace, meeting: str, sent: tuple[str, ...]
) -> None:
    assert print_document(office, meeting, "undangan", "txt").remark == ""
    with office.change("lama") as change:
        for row in change.session.query(e.SentLetter):
            change.remove(row)
    assert "tidak tersimpan" in print_document(office, meeting, "undangan", "txt").remark


def test_an_invitation_that_a_file_brings_as_sent_is_kept(
    office: Workspace, meeting: str, sent: tuple[str, ...], tmp_path: Path
) -> None:
    file = tmp_path / "rapat.json"
    file.write_bytes(export_meeting(office, meeting))
    other = create_workspace(tmp_path / "lain.jakber")
    import_meeting_files(other, [file])
    before = text_of(other, meeting)
    edit_meeting(other, meeting, venue="Ruang Lain")
    assert text_of(other, meeting) == before
    other.close()


def test_final_minutes_leave_the_sent_invitation_as_it_was(
    office: Workspace, meeting: str, sent: tuple[str, ...]
) -> None:
    before = text_of(office, meeting)
    open_meeting(office, meeting, "9.05")
    edit_meeting(office, meeting, venue="Ruang Lain")
    finalise(office, meeting, reason="contoh")
    assert text_of(office, meeting) == before


def _item(office: Workspace, meeting: str) -> str:
    from jakber_desktop.operations.agenda.deeds import add_item

    return add_item(office, meeting, "Butir contoh")
