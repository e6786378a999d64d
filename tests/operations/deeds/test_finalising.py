"""Finalising the minutes: checked, numbered, sealed, kept; changed by revision or ralat only."""

from __future__ import annotations

import datetime as dt
import shutil
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import (
    AttachmentAbsent,
    CorrectionsOpen,
    FieldInvalid,
    MeetingCalledOff,
    MeetingFileInvalid,
    MeetingIssued,
    MeetingLocked,
    MeetingNotHeld,
    MeetingUnsigned,
    MinutesIncomplete,
    MinutesNotFinal,
    MinutesSigned,
    MinutesUnchanged,
    MinutesUnsigned,
    NoticeUnfounded,
    VersionKept,
)
from jakber_desktop.model.rows.final import Erratum
from jakber_desktop.model.sealing import content_hash, sealed_record
from jakber_desktop.operations.agenda import deeds as agenda
from jakber_desktop.operations.attachments.deeds import remove_attachment
from jakber_desktop.operations.attachments.reading import attachment_bytes, attachment_sheet
from jakber_desktop.operations.attendance import deeds as attendance
from jakber_desktop.operations.carrying import repeat_item
from jakber_desktop.operations.discussion import deeds as talk
from jakber_desktop.operations.finalising import deeds as f
from jakber_desktop.operations.finalising.checking import check_meeting
from jakber_desktop.operations.history.deeds import redo, undo, undo_label
from jakber_desktop.operations.invitations import letter as letters
from jakber_desktop.operations.invitations import recipients as invitations
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings import life
from jakber_desktop.operations.meetings.preparation import create_meeting, edit_meeting
from jakber_desktop.operations.outcomes import actions
from jakber_desktop.operations.outcomes import decisions as outcomes
from jakber_desktop.operations.outcomes.decisions import add_decision
from jakber_desktop.operations.papers.printing import ComposeOptions, print_document
from jakber_desktop.operations.settings.deeds import change_profile
from jakber_desktop.operations.topics.deeds import start_topic
from jakber_desktop.store.log import fsck
from jakber_desktop.store.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WHY = "Sumbernya tidak mencatatnya"


def held(sample: dict[str, Any]) -> dict[str, Any]:
    """The sample with all that final minutes need, one decision and two actions."""
    sample["meeting"] |= {"opened_at": "09:05", "closed_at": "10:40", "venue": "Ruang Rapat"}
    taker = {"office": "JAKBER", "status": "present", "position": "Staf", "role": "minute_taker"}
    sample["attendance"].append(taker)
    sample["decisions"] = [{"text": "Rapat menyepakati jadwal.", "agenda_item": 2}]
    sample["action_items"] = [
        {"text": "Mengirim laporan", "agenda_item": 2, "responsible_office": "JAKBER",
         "due_date": "2018-04-18"},
        {"text": "Menyusun jadwal", "agenda_item": 2, "responsible_office": "JAKBER",
         "due_date": "2018-04-20"},
    ]  # fmt: skip
    return sample


@pytest.fixture(scope="module")
def _final(tmp_path_factory: pytest.TempPathFactory, sample: Callable[[], Any]) -> tuple[Any, str]:
    """A folder with a workspace whose one meeting is final: drawing a PDF takes its time."""
    import json

    from jakber_desktop.operations.exchange import import_meeting_files

    folder = tmp_path_factory.mktemp("final")
    file = folder / "rapat.json"
    file.write_text(json.dumps(held(sample())))
    made = Workspace.create(
        folder / "rapat.jakber", user="Nama Contoh", device=0x1111, clock=lambda: 1_522_911_900_000
    )
    (taken,) = import_meeting_files(made, [file])
    f.finalise(made, taken.meeting_id)
    made.close()
    return folder, taken.meeting_id


@pytest.fixture
def final(
    _final: tuple[Path, str], tmp_path: Path, new_workspace: Callable[..., Workspace]
) -> tuple[Workspace, str]:
    """A copy of it to work on."""
    folder, meeting = _final
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    return new_workspace("rapat.jakber", clock=lambda: 1_522_998_300_000), meeting


def words_of(pdf: bytes) -> str:
    import io

    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


# --- what is refused --------------------------------------------------------------------------


def test_a_meeting_that_was_not_held_is_refused(
    office: Workspace, meeting: str, refused: Callable[..., Exception]
) -> None:
    refused(office, MeetingNotHeld, lambda: f.finalise(office, meeting, reason=WHY))


@pytest.mark.parametrize("status", ["postponed", "cancelled"])
def test_a_meeting_that_was_called_off_is_refused_whoever_came(
    status: str, workspace: Workspace, take: Any, sample: Any, refused: Callable[..., Exception]
) -> None:
    given = held(sample())
    given["meeting"] |= {"status": status, "status_reason": "Peserta sakit"}
    meeting = take(workspace, given)
    refused(workspace, MeetingCalledOff, lambda: f.finalise(workspace, meeting, reason=WHY))


def test_open_errors_are_listed_until_a_reason_passes_over_them(
    workspace: Workspace, take: Any, sample: Any, refused: Callable[..., Any]
) -> None:
    meeting = take(workspace, sample())
    error = refused(workspace, MinutesIncomplete, lambda: f.finalise(workspace, meeting))
    assert error.findings[0] == "V06: Waktu “rapat dibuka” belum diisi."
    assert len(error.findings) == 4
    assert not (workspace.path.with_name("rapat.jakber.lampiran")).exists()
    f.finalise(workspace, meeting, reason=f"  {WHY} ")
    assert f.versions(workspace, meeting)[0].override_reason == WHY


def test_the_list_says_everything_that_finalising_would_refuse(
    workspace: Workspace, take: Any, sample: Any
) -> None:
    given = held(sample())
    given["meeting"]["date"] = "2018-04-10"  # it was held days before its date
    meeting = take(workspace, given)
    listed = [
        f"{one.rule}: {one.message}"
        for one in check_meeting(workspace, meeting).findings
        if one.severity == "error"
    ]
    with pytest.raises(MinutesIncomplete) as refusal:
        f.finalise(workspace, meeting)
    assert tuple(listed) == tuple(refusal.value.findings)
    assert any(line.startswith("TANGGAL") for line in listed)


def test_findings_passed_over_one_by_one_count_as_settled(
    workspace: Workspace, take: Any, sample: Any
) -> None:
    meeting = take(workspace, sample())
    errors = [one for one in check_meeting(workspace, meeting).findings if one.severity == "error"]
    for one in errors:
        f.pass_over(workspace, meeting, one.rule, one.path, one.message, WHY)
    report = check_meeting(workspace, meeting)
    assert [(one.finding, one.reason) for one in report.passed_over] == [(e, WHY) for e in errors]
    assert not [one for one in report.findings if one.severity == "error"]
    last = errors[-1]
    f.take_up_again(workspace, meeting, last.rule, last.path, last.message)
    with pytest.raises(MinutesIncomplete):
        f.finalise(workspace, meeting)
    undo(workspace)
    f.finalise(workspace, meeting)
    assert f.versions(workspace, meeting)[0].override_reason == ""
    with pytest.raises(MeetingLocked):
        f.pass_over(workspace, meeting, "V06", "meeting.venue", "x", WHY)
    f.reopen(workspace, meeting, "Waktu keliru")
    assert len(check_meeting(workspace, meeting).passed_over) == len(errors)


def test_a_correction_of_the_review_must_be_settled(
    workspace: Workspace, take: Any, sample: Any, refused: Callable[..., Any]
) -> None:
    meeting = take(workspace, held(sample()))
    f.start_review(workspace, meeting)
    assert f.versions(workspace, meeting)[0].state == "review"
    assert "Ditinjau" in words_of(print_document(workspace, meeting, "notula").data)
    made = f.add_correction(
        workspace, meeting, "pukul 09.10", was="pukul 09.05", place="Pembukaan", author="Bappeda"
    )
    (row,) = f.corrections(workspace, meeting)
    assert (row.date, row.author, row.settled) == (dt.date(2018, 4, 4), "Bappeda", False)
    refused(workspace, CorrectionsOpen, lambda: f.finalise(workspace, meeting))
    f.settle_correction(workspace, made)
    f.end_review(workspace, meeting)
    assert f.finalise(workspace, meeting).revision == 0
    refused(workspace, MeetingLocked, lambda: f.settle_correction(workspace, made, settled=False))
    refused(workspace, MeetingLocked, lambda: f.add_correction(workspace, meeting, "x"))
    refused(workspace, MeetingLocked, lambda: f.start_review(workspace, meeting))


# --- what finalising gives -----------------------------------------------------------------------


def test_final_minutes_have_number_date_seal_and_both_files(final: tuple[Workspace, str]) -> None:
    workspace, meeting = final
    (version,) = f.versions(workspace, meeting)
    assert (version.state, version.number) == ("final", "001/NOT/04/CO/2018")
    assert version.finalised_at == dt.datetime(2018, 4, 5, 7, 5, tzinfo=dt.UTC)
    assert version.finalised_by == "Nama Contoh"
    record = meeting_record(workspace, meeting)
    assert record.meeting.minutes_date == dt.date(2018, 4, 5)
    assert [one.number for one in record.decisions] == ["01/K-1"]
    assert [one.number for one in record.action_items] == ["01/T-1", "01/T-2"]
    (kept,) = attachment_sheet(workspace, meeting, "record").files
    content = attachment_bytes(workspace, kept.id)
    assert content_hash(content) == version.final_hash
    assert sealed_record(content).meeting.minutes_number == "001/NOT/04/CO/2018"
    words = words_of(attachment_bytes(workspace, version.pdf_id or ""))
    assert version.code
    assert version.code in words
    assert "Nomor: 001/NOT/04/CO/2018" in words
    assert "Halaman 1 dari" in words
    assert "Draf" not in words
    with workspace.read() as session:
        assert fsck.check(session) == []


def test_the_attendance_sheet_of_final_minutes_is_no_draft(
    workspace: Workspace, take: Any, sample: Any
) -> None:
    def state() -> str:
        told = words_of(print_document(workspace, meeting, "daftar-hadir").data)
        return "Final" if "Final" in told else "Draf" if "Draf" in told else ""

    meeting = take(workspace, held(sample()))
    assert state() == "Draf"
    f.finalise(workspace, meeting)
    assert state() == "Final"
    with pytest.raises(NoticeUnfounded):
        print_document(workspace, meeting, "pemberitahuan")


def test_the_final_attendance_sheet_tells_what_was_sealed_and_todays_telephone(
    workspace: Workspace, take: Any, sample: Any
) -> None:
    given = held(sample())
    given["people"] = [{"key": "satu", "name": "Nama Contoh", "office": "JAKBER"}]
    given["attendance"][-1]["person"] = "satu"
    meeting = take(workspace, given)
    f.finalise(workspace, meeting, reason=WHY)

    def sheet() -> str:
        return print_document(workspace, meeting, "daftar-hadir", "txt").data.decode()

    before = sheet()
    assert "Nama Contoh" in before
    with workspace.change("Ganti nama") as change:
        change.session.scalars(select(e.Office).where(e.Office.code == "JAKBER")).one().name = "X"
        change.session.scalars(select(e.Person)).one().name = "Nama Lain"
    assert sheet() == before
    with workspace.change("Telepon") as change:
        change.session.scalars(select(e.Person)).one().phone = "021 000 111"
    assert "021 000 111" in sheet()


def test_printing_hands_out_the_kept_bytes_whatever_changed_since(
    final: tuple[Workspace, str],
) -> None:
    workspace, meeting = final
    before = print_document(workspace, meeting, "notula")
    assert before.file_name == "Notula_001-NOT-04-CO-2018.pdf"
    change_profile(workspace, "dki_2021", body_pt=10.0, leading_pt=14.0)
    assert print_document(workspace, meeting, "notula", profile="dki_2016").data == before.data
    text = print_document(workspace, meeting, "notula", "txt").data.decode()
    assert "001/NOT/04/CO/2018" in text
    assert f.versions(workspace, meeting)[0].code in text
    assert "Draf" not in text


def test_an_office_copy_of_final_minutes_has_their_seal_and_the_grid(
    final: tuple[Workspace, str],
) -> None:
    workspace, meeting = final
    copy = print_document(workspace, meeting, "notula", options=ComposeOptions(office_copy=True))
    told = words_of(copy.data)
    assert "Paraf" in told
    assert f.versions(workspace, meeting)[0].code in told
    assert copy.file_name == "Notula_001-NOT-04-CO-2018_Paraf.pdf"


def test_two_laptops_draw_the_same_paper_of_the_same_content(
    final: tuple[Workspace, str], new_workspace: Callable[..., Workspace], take: Any, sample: Any
) -> None:
    workspace, meeting = final
    other = new_workspace("lain.jakber", clock=lambda: 1_522_911_900_000)
    assert f.finalise(other, take(other, held(sample()))).code == f.versions(*final)[0].code
    mine, theirs = (print_document(one, meeting, "notula").data for one in (workspace, other))
    assert mine == theirs


def test_a_pdf_that_is_not_here_is_never_drawn_anew(final: tuple[Workspace, str]) -> None:
    workspace, meeting = final
    shutil.rmtree(workspace.path.with_name("rapat.jakber.lampiran"))
    with pytest.raises(AttachmentAbsent):
        print_document(workspace, meeting, "notula")


def test_a_number_that_is_there_is_kept(workspace: Workspace, take: Any, sample: Any) -> None:
    given = held(sample())
    given["meeting"]["minutes_number"] = "7/Rapat/2018"
    given["meeting"]["minutes_date"] = "2018-04-06"
    meeting = take(workspace, given)
    assert f.finalise(workspace, meeting).number == "7/Rapat/2018"
    record = meeting_record(workspace, meeting)
    assert record.decisions[0].number == "07/K-1"
    assert record.meeting.minutes_date == dt.date(2018, 4, 6)


@pytest.mark.parametrize("number", ["7" * 5000, "tanpa angka", "\u00b2"])
def test_a_number_of_any_make_can_be_final(
    number: str, workspace: Workspace, take: Any, sample: Any
) -> None:
    given = held(sample())
    given["meeting"]["minutes_number"] = number
    given["decisions"].append({"text": "Rapat menyepakati.", "number": number})
    meeting = take(workspace, given)
    f.finalise(workspace, meeting, reason=WHY)
    assert f.versions(workspace, meeting)[0].state == "final"


# --- after the final -----------------------------------------------------------------------------


def test_finalising_is_not_undone(
    final: tuple[Workspace, str], refused: Callable[..., Exception]
) -> None:
    workspace, meeting = final
    refused(workspace, VersionKept, lambda: undo(workspace))
    f.reopen(workspace, meeting, "Waktu keliru")
    refused(workspace, VersionKept, lambda: undo(workspace))


def test_undo_passes_over_final_minutes_and_takes_back_work_in_other_meetings(
    final: tuple[Workspace, str],
) -> None:
    workspace, meeting = final
    other = create_meeting(workspace, "Rapat Lain", dt.date(2018, 5, 2))
    edit_meeting(workspace, other, venue="Ruang Lain")
    f.reopen(workspace, meeting, "Waktu keliru")
    f.finalise(workspace, meeting, reason=WHY)
    before = meeting_record(workspace, meeting)
    assert undo_label(workspace) == "Ubah tempat rapat “Rapat Lain”"
    done = undo(workspace)
    assert done.label == "Ubah tempat rapat “Rapat Lain”"
    assert [label.split(" ")[0] for label in done.held] == ["Finalkan", "Buka"]
    assert meeting_record(workspace, other).meeting.venue is None
    assert redo(workspace).label == done.label
    assert meeting_record(workspace, other).meeting.venue == "Ruang Lain"
    undo(workspace)
    assert undo(workspace).label == "Buat rapat “Rapat Lain”"
    with pytest.raises(VersionKept):  # nothing else is left, and the gate says why
        undo(workspace)
    assert meeting_record(workspace, meeting) == before


def test_a_revision_without_any_change_is_final_with_a_reason_only(
    final: tuple[Workspace, str], refused: Callable[..., Exception]
) -> None:
    workspace, meeting = final
    item = meeting_record(workspace, meeting).agenda[0].id
    assert item is not None
    start_topic(workspace, item.hex, "Topik")  # what goes on beyond the meeting is no change of it
    repeat_item(workspace, item.hex, create_meeting(workspace, "Lanjutan", dt.date(2018, 5, 2)))
    f.reopen(workspace, meeting, "Waktu keliru")
    refused(workspace, MinutesUnchanged, lambda: f.finalise(workspace, meeting))
    f.finalise(workspace, meeting, reason="cap basah tertinggal")
    assert f.versions(workspace, meeting)[0].override_reason == "cap basah tertinggal"


def test_work_before_a_revision_is_not_taken_back_from_under_it(
    final: tuple[Workspace, str],
) -> None:
    workspace, meeting = final
    f.reopen(workspace, meeting, "Waktu keliru")
    edit_meeting(workspace, meeting, closed_at="10.45")
    assert undo(workspace).label.startswith("Ubah")
    with pytest.raises(VersionKept):
        undo(workspace)


def test_a_revision_keeps_numbers_and_the_earlier_final(final: tuple[Workspace, str]) -> None:
    workspace, meeting = final
    first = print_document(workspace, meeting, "notula").data
    with pytest.raises(FieldInvalid):
        f.reopen(workspace, meeting, " ")
    assert f.reopen(workspace, meeting, "Jam tutup keliru") == 1
    draft = words_of(print_document(workspace, meeting, "notula").data)
    assert "Draf" in draft
    edit_meeting(workspace, meeting, closed_at="10.45")
    add_decision(workspace, meeting, "Rapat menyepakati tempat.", item=None)
    done = f.finalise(workspace, meeting, reason=WHY)
    assert (done.revision, done.number) == (1, "001/NOT/04/CO/2018")
    newest, oldest = f.versions(workspace, meeting)
    assert newest.reason == "Jam tutup keliru"
    assert newest.code != oldest.code
    assert attachment_bytes(workspace, oldest.pdf_id or "") == first
    numbers = [one.number for one in meeting_record(workspace, meeting).decisions]
    assert numbers == ["01/K-1", "01/K-2"]
    printed = print_document(workspace, meeting, "notula")
    assert printed.file_name == "Notula_001-NOT-04-CO-2018_Revisi-1.pdf"
    assert "(Revisi 1)" in words_of(printed.data)


def test_the_files_of_a_final_version_stay_while_a_revision_is_open(
    final: tuple[Workspace, str], refused: Callable[..., Exception]
) -> None:
    workspace, meeting = final
    f.reopen(workspace, meeting, "Waktu keliru")
    pdf = f.versions(workspace, meeting)[1].pdf_id or ""
    refused(workspace, MeetingLocked, lambda: remove_attachment(workspace, pdf))


def test_a_meeting_with_an_earlier_final_is_not_deleted(
    final: tuple[Workspace, str], refused: Callable[..., Exception]
) -> None:
    workspace, meeting = final

    def behind_the_deed() -> None:
        with workspace.change("Hapus") as change:
            change.remove(change.session.get_one(e.Meeting, UUID(meeting)))

    f.reopen(workspace, meeting, "Waktu keliru")
    refused(workspace, MeetingIssued, lambda: life.delete_meeting(workspace, meeting))
    refused(workspace, MeetingIssued, behind_the_deed)


@pytest.mark.parametrize("reopened", [False, True], ids=["final", "reopened"])
def test_a_meeting_file_says_nothing_of_the_papers_of_final_minutes(
    reopened: bool, final: tuple[Workspace, str], take: Any, give: Any
) -> None:
    """Left out, numbered otherwise, doubled, with another content, or with a scan beside them."""
    workspace, meeting = final
    first = print_document(workspace, meeting, "notula").data
    if reopened:
        f.reopen(workspace, meeting, "Waktu keliru")
    whole = give(workspace, meeting)
    papers = whole["attachments"]
    more = {"name": "q.pdf", "sha256": "1" * 64, "size": 3, "revision": 0}
    for changed in (
        [],
        [one | {"revision": 5} for one in papers],
        [one | {"sha256": "0" * 64} for one in papers],
        *([*papers, more | {"kind": kind}] for kind in ("record", "minutes", "scan")),
    ):
        take(workspace, whole | {"attachments": changed})
        assert give(workspace, meeting) == whole
    annexes = [one | {"kind": "material"} for one in papers]
    with pytest.raises(MeetingFileInvalid):
        take(workspace, whole | {"attachments": annexes})
    if not reopened:
        for one in annexes:
            del one["id"]
        with pytest.raises(MeetingLocked):
            take(workspace, whole | {"attachments": annexes})
    pdf = f.versions(workspace, meeting)[-1].pdf_id or ""
    assert attachment_bytes(workspace, pdf) == first


@pytest.mark.parametrize("field", ["sha256", "name", "kind", "alive"])
def test_the_files_of_any_final_version_are_written_by_nothing(
    field: str, final: tuple[Workspace, str], refused: Callable[..., Exception]
) -> None:
    workspace, meeting = final
    f.reopen(workspace, meeting, "Waktu keliru")
    pdf = UUID(f.versions(workspace, meeting)[1].pdf_id)
    other = {"sha256": "0" * 64, "name": "q.pdf", "kind": "material", "alive": False}

    def write() -> None:
        with workspace.change("ubah") as change:
            setattr(change.session.get_one(e.Attachment, pdf), field, other[field])

    refused(workspace, MeetingLocked, write)


def test_final_minutes_whose_files_nothing_names_are_no_draft(
    final: tuple[Workspace, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """An older program, or another laptop's, could take the rows away."""
    workspace, meeting = final
    with monkeypatch.context() as patch, workspace.change("lepas") as change:
        patch.setattr("jakber_desktop.store.workspace.keep_frozen", lambda *_, **__: None)
        for row in change.session.scalars(select(e.Attachment)):
            change.remove(row)
    for kind in ("notula", "daftar-hadir"):
        with pytest.raises(AttachmentAbsent):
            print_document(workspace, meeting, kind)


@pytest.mark.parametrize("state", ["final", "archived"])
def test_no_meeting_file_brings_errata_into_unsigned_or_archived_minutes(
    state: str, final: tuple[Workspace, str], take: Any, give: Any
) -> None:
    workspace, meeting = final
    if state == "archived":
        f.archive_minutes(workspace, meeting, reason=WHY)
    erratum = {"kind": "erratum", "was": "a", "becomes": "b", "settled": True, "sheet": 1}
    with pytest.raises(MeetingLocked):
        take(workspace, give(workspace, meeting) | {"corrections": [erratum]})


def test_an_unchanged_revision_has_a_code_of_its_own(final: tuple[Workspace, str]) -> None:
    workspace, meeting = final
    f.reopen(workspace, meeting, "Tidak jadi")
    f.finalise(workspace, meeting, reason=WHY)
    newest, oldest = f.versions(workspace, meeting)
    assert newest.code != oldest.code


def test_signed_minutes_are_corrected_by_ralat_sheets(
    final: tuple[Workspace, str], refused: Callable[..., Exception]
) -> None:
    workspace, meeting = final
    signed = print_document(workspace, meeting, "notula").data
    lines = [
        Erratum("Kerjasama", "Kerja Sama", "judul", "Ejaan", "Nama Contoh"),
        Erratum("pukul 10.40", "pukul 10.45", "Penutup", "Salah catat"),
    ]
    refused(workspace, MinutesUnsigned, lambda: f.make_ralat(workspace, meeting, lines))
    f.mark_signed(workspace, meeting)
    refused(workspace, MinutesSigned, lambda: f.reopen(workspace, meeting, "x"))
    refused(workspace, FieldInvalid, lambda: f.make_ralat(workspace, meeting, []))
    unexplained = [Erratum("a", "b")]
    refused(workspace, FieldInvalid, lambda: f.make_ralat(workspace, meeting, unexplained))
    assert f.make_ralat(workspace, meeting, lines) == 1
    assert f.make_ralat(workspace, meeting, lines[:1]) == 2
    rows = f.corrections(workspace, meeting)
    assert [(row.sheet, row.author) for row in rows] == [(1, "Nama Contoh")] * 2 + [
        (2, "Nama Contoh")
    ]
    assert print_document(workspace, meeting, "notula").data == signed


def test_the_consolidated_copy_applies_what_it_can_and_says_what_it_is(
    final: tuple[Workspace, str],
) -> None:
    workspace, meeting = final
    f.mark_signed(workspace, meeting)
    f.make_ralat(
        workspace, meeting,
        [Erratum("Mengirim laporan", "Menyerahkan laporan", "E.1", "Salah catat"),
         Erratum("pukul 10.40", "pukul 10.45", "F", "Salah catat")],
    )  # fmt: skip
    options = ComposeOptions(consolidated=True)
    paper = print_document(workspace, meeting, "notula", options=options)
    assert paper.file_name == "Notula_001-NOT-04-CO-2018_Konsolidasi.pdf"
    words = " ".join(words_of(paper.data).split())
    assert "Naskah konsolidasi, bukan pengganti aslinya" in words
    assert "Menyerahkan laporan" in words
    assert "Mengirim laporan" not in words
    assert "“pukul 10.40” menjadi “pukul 10.45”, pada F" in words
    assert "Kode verifikasi" not in words


def test_archiving_wants_signatures_or_a_reason(
    final: tuple[Workspace, str], refused: Callable[..., Exception]
) -> None:
    workspace, meeting = final
    refused(workspace, MeetingUnsigned, lambda: f.archive_minutes(workspace, meeting))
    f.archive_minutes(workspace, meeting, reason="Pimpinan sudah pensiun")
    assert f.versions(workspace, meeting)[0].state == "archived"
    refused(workspace, MeetingLocked, lambda: f.archive_minutes(workspace, meeting))
    refused(workspace, MinutesSigned, lambda: f.reopen(workspace, meeting, "x"))
    undo(workspace)
    assert f.versions(workspace, meeting)[0].state == "final"


def test_drafts_are_neither_signed_nor_archived_nor_opened_again(
    office: Workspace, meeting: str, refused: Callable[..., Exception]
) -> None:
    refused(office, MinutesNotFinal, lambda: f.mark_signed(office, meeting))
    refused(office, MinutesNotFinal, lambda: f.archive_minutes(office, meeting, reason="x"))
    refused(office, MinutesNotFinal, lambda: f.reopen(office, meeting, "x"))


def ids(workspace: Workspace, kind: type[e.Entity]) -> str:
    """The first living row of a kind."""
    with workspace.read() as session:
        return session.scalars(select(kind.id).where(kind.alive).limit(1)).one().hex


def test_every_deed_on_the_meeting_or_its_rows_is_refused(
    final: tuple[Workspace, str], refused: Callable[..., Exception]
) -> None:
    w, m = final
    item, point = ids(w, e.AgendaItem), ids(w, e.Point)
    decision, action, entry = ids(w, e.Decision), ids(w, e.ActionItem), ids(w, e.Attendance)
    day = dt.date(2018, 4, 11)
    for deed in (
        lambda: edit_meeting(w, m, title="lain"),
        lambda: life.open_meeting(w, m, "08.00"),
        lambda: life.close_meeting(w, m, "12.00"),
        lambda: life.postpone_meeting(w, m, "lain"),
        lambda: life.cancel_meeting(w, m, "lain"),
        lambda: life.resume_meeting(w, m, day),
        lambda: life.delete_meeting(w, m),
        lambda: agenda.add_item(w, m, "lain"),
        lambda: agenda.paste_items(w, m, "satu"),
        lambda: agenda.edit_item(w, item, title="lain"),
        lambda: agenda.move_item(w, item),
        lambda: agenda.remove_item(w, item),
        lambda: agenda.set_outcome(w, item, "deferred"),
        lambda: talk.add_point(w, item, "lain"),
        lambda: talk.edit_point(w, point, text="lain"),
        lambda: talk.set_point_kind(w, point, "conclusion"),
        lambda: talk.move_point(w, point, item=item),
        lambda: talk.remove_point(w, point),
        lambda: talk.split_point(w, point, 3),
        lambda: add_decision(w, m, "lain"),
        lambda: outcomes.edit_decision(w, decision, text="lain"),
        lambda: outcomes.move_decision(w, decision),
        lambda: outcomes.remove_decision(w, decision),
        lambda: outcomes.decision_from_point(w, point),
        lambda: actions.add_action(w, m, "lain"),
        lambda: actions.action_from_point(w, point),
        lambda: actions.edit_action(w, action, text="lain"),
        lambda: actions.move_action(w, action),
        lambda: actions.remove_action(w, action),
        lambda: attendance.record_present(w, m, entry),
        lambda: attendance.set_status(w, m, entry, "sick"),
        lambda: attendance.clear(w, m, entry),
        lambda: attendance.set_note(w, m, entry, "lain"),
        lambda: attendance.set_group(w, m, entry, 3),
        lambda: attendance.set_times(w, m, entry, "9", "10"),
        lambda: attendance.close_attendance(w, m),
        lambda: invitations.recipients_from(w, m, m),
        lambda: letters.edit_letter(w, m, number="1"),
    ):
        refused(w, MeetingLocked, deed)
    actions.set_action_status(w, action, "done")
