"""By whose authority a letter is signed, and letters to an office (naskah-dinas §8, F2)."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any

from jakber_desktop.model.errors import FieldInvalid, OfficeOwesNothing, OfficeUnknown
from jakber_desktop.operations.directory.offices import add_office
from jakber_desktop.operations.directory.people import add_person
from jakber_desktop.operations.directory.posts import add_post
from jakber_desktop.operations.finalising.checking import check_meeting
from jakber_desktop.operations.invitations.letter import edit_letter
from jakber_desktop.operations.invitations.sheet import invitation_sheet
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.preparation import copy_meeting
from jakber_desktop.operations.outcomes.actions import add_action
from jakber_desktop.operations.papers.printing import ComposeOptions, print_document

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.store.workspace import Workspace

CHAIN = {"on_behalf_of": "Gubernur", "delegated_through": "Sekretaris Daerah", "acting": "Plt."}


def words(workspace: Workspace, meeting: str, kind: str = "undangan", **options: Any) -> str:
    made = print_document(workspace, meeting, kind, "txt", options=ComposeOptions(**options))
    return made.data.decode()


def test_the_chain_is_kept_field_by_field_and_printed(
    office: Workspace, meeting: str, one_deed: Callable[..., None], untouched: Callable[..., None]
) -> None:
    edit_letter(office, meeting, signatory_post="Kepala Biro Contoh")
    for name, value in CHAIN.items():
        given: Any = {name: value}
        one_deed(office, meeting, lambda g=given: edit_letter(office, meeting, **g))
        untouched(office, lambda g=given: edit_letter(office, meeting, **g))
    sheet = invitation_sheet(office, meeting)
    assert {name: getattr(sheet, name) for name in CHAIN} == CHAIN
    chain = "a.n. Gubernur\nSekretaris Daerah\nu.b.\nPlt. Kepala Biro Contoh,"
    assert chain in words(office, meeting)


def test_under_beliau_needs_somebody_in_whose_name(
    office: Workspace, meeting: str, refused: Callable[..., Any]
) -> None:
    alone = {"delegated_through": "Sekretaris Daerah"}
    error = refused(office, FieldInvalid, partial(edit_letter, office, meeting, **alone))
    assert error.field == "delegated_through"
    edit_letter(office, meeting, **CHAIN)  # type: ignore[arg-type]
    edit_letter(office, meeting, on_behalf_of=None)
    letter = meeting_record(office, meeting).invitation
    assert letter is not None
    assert (letter.on_behalf_of, letter.delegated_through, letter.acting) == (None, None, "Plt.")


def test_a_copied_meeting_takes_the_chain_along(office: Workspace, meeting: str) -> None:
    edit_letter(office, meeting, **CHAIN)  # type: ignore[arg-type]
    letter = meeting_record(office, copy_meeting(office, meeting, dt.date(2018, 5, 2))).invitation
    assert letter is not None
    assert letter.on_behalf_of == "Gubernur"


def test_a_term_that_is_over_on_the_letters_day_is_found(office: Workspace, meeting: str) -> None:
    person = add_person(office, "Nama Contoh", office="KDH-KLN")
    last = dt.date(2018, 3, 31)
    add_post(office, "KDH-KLN", "Kepala Biro", person=person, capacity="plt", held_until=last)
    for date, wrong in ((last, []), (dt.date(2018, 4, 2), ["invitation.acting"])):
        edit_letter(office, meeting, signatory_person=person, acting="Plt.", date=date)
        findings = check_meeting(office, meeting).findings
        assert [one.path for one in findings if one.rule == "V15"] == wrong


def test_a_follow_up_letter_goes_to_any_office_of_the_directory(
    office: Workspace, meeting: str, refused: Callable[..., Any]
) -> None:
    add_office(office, "BPBD", "Badan Penanggulangan Bencana Daerah")
    assert refused(
        office, OfficeOwesNothing, partial(words, office, meeting, "nota-dinas", office="bpbd")
    )
    add_action(office, meeting, text="Memperbarui peta", office="BPBD")
    text = words(office, meeting, "nota-dinas", office=" bpbd")
    assert "Kepada: Yth. Kepala Badan Penanggulangan Bencana Daerah" in text
    assert "Hal: Tindak Lanjut Hasil Rapat Contoh" in text
    deed = partial(words, office, meeting, "nota-dinas", office="TIDAK-ADA")
    assert refused(office, OfficeUnknown, deed).facts == {"code": "TIDAK-ADA"}


def test_two_offices_get_files_of_two_names(office: Workspace, meeting: str) -> None:
    for code in ("BAPPEDA", "TGUPP"):
        add_action(office, meeting, text="Mengirim data", office=code)
    options = [ComposeOptions(office=code) for code in ("BAPPEDA", "TGUPP")]
    prints = [print_document(office, meeting, "nota-dinas", "txt", None, one) for one in options]
    names = {one.file_name for one in prints}
    assert names == {"Nota-dinas_2018-04-04_BAPPEDA.txt", "Nota-dinas_2018-04-04_TGUPP.txt"}
