"""Letterheads: made, changed, preferred, removed; and what the papers then carry."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from pypdf import PdfReader

from jakber_desktop.assets import asset
from jakber_desktop.exchange.meeting_file import read_meeting_file
from jakber_desktop.model.errors import FieldInvalid, KindUnknown, LetterheadUsed, RowNotFound
from jakber_desktop.model.record import Letterhead
from jakber_desktop.operations.history.deeds import redo, undo, undo_label
from jakber_desktop.operations.meetings.preparation import edit_meeting
from jakber_desktop.operations.papers.printing import print_document
from jakber_desktop.operations.papers.specimen import print_specimen
from jakber_desktop.operations.settings.letterheads import (
    add_letterhead,
    default_letterhead,
    edit_letterhead,
    list_letterheads,
    prefer_letterhead,
    remove_letterhead,
)

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

UNIT = "SEKRETARIAT JAKARTA BERKETAHANAN"


def paper(workspace: Workspace, meeting: str, kind: str = "notula") -> str:
    return print_document(workspace, meeting, kind, "txt").data.decode()


def test_a_new_office_prints_the_letterhead_the_program_brings(
    workspace: Workspace, meeting: str
) -> None:
    (row,) = list_letterheads(workspace)
    assert (row.id, row.unit_line, row.preferred) == ("", UNIT, True)
    assert default_letterhead(workspace) is None
    assert UNIT in paper(workspace, meeting)


def test_the_default_letterhead_prints_on_every_paper(workspace: Workspace, meeting: str) -> None:
    add_letterhead(
        workspace, " Biro  Contoh ", preferred=True, unit_line="BIRO CONTOH",
        address="Jalan Contoh Nomor 1", city_line="J A K A R T A", postal_code="10110",
    )  # fmt: skip
    assert [row.name for row in list_letterheads(workspace)] == ["Biro Contoh"]
    for kind in ("notula", "undangan", "daftar-hadir"):
        text = paper(workspace, meeting, kind)
        assert "BIRO CONTOH" in text
        assert "Jalan Contoh Nomor 1" in text
        assert "10110" in text
        assert UNIT not in text
    undo(workspace)
    assert UNIT in paper(workspace, meeting)


def test_the_meetings_own_letterhead_goes_before_the_default(
    workspace: Workspace, meeting: str
) -> None:
    add_letterhead(workspace, "Utama", preferred=True, unit_line="KANTOR UTAMA")
    add_letterhead(workspace, "Khusus", unit_line="KANTOR KHUSUS")
    assert "KANTOR UTAMA" in paper(workspace, meeting)
    edit_meeting(workspace, meeting, letterhead="Khusus")
    text = paper(workspace, meeting)
    assert "KANTOR KHUSUS" in text
    assert "KANTOR UTAMA" not in text


def test_each_deed_is_one_change_that_undo_takes_back(
    workspace: Workspace, state: Callable[..., Any]
) -> None:
    first = add_letterhead(workspace, "Satu", preferred=True, unit_line="SATU")
    second = add_letterhead(workspace, "Dua", unit_line="DUA")
    deeds: list[tuple[Callable[[], object], str]] = [
        (lambda: edit_letterhead(workspace, first, address="Jalan"), "Ubah kop surat “Satu”"),
        (lambda: prefer_letterhead(workspace, second), "Jadikan “Dua” kop utama"),
        (lambda: remove_letterhead(workspace, second), "Hapus kop surat “Dua”"),
        (lambda: add_letterhead(workspace, "Dua", unit_line="BARU"), "Tambah kop surat “Dua”"),
    ]
    for deed, label in deeds:
        before, groups = list_letterheads(workspace), state(workspace).groups
        deed()
        assert undo_label(workspace) == label
        assert state(workspace).groups == groups + 1
        after = list_letterheads(workspace)
        assert after != before
        undo(workspace)
        assert list_letterheads(workspace) == before
        redo(workspace)
        assert list_letterheads(workspace) == after
        assert state(workspace).problems == []


def test_what_stands_there_already_is_not_written(
    workspace: Workspace, untouched: Callable[..., None]
) -> None:
    made = add_letterhead(workspace, "Satu", preferred=True, unit_line="SATU")
    untouched(workspace, lambda: edit_letterhead(workspace, made, unit_line=" SATU ", address=""))
    untouched(workspace, lambda: prefer_letterhead(workspace, made))


def test_wrong_values_leave_the_database_as_it_was(
    workspace: Workspace, refused: Callable[..., Exception]
) -> None:
    made = add_letterhead(workspace, "Satu")
    error: Any = refused(workspace, FieldInvalid, lambda: add_letterhead(workspace, " Satu"))
    assert (error.field, error.facts["reason"]) == (
        "name",
        "Nama ini sudah dipakai kop surat lain.",
    )
    refused(workspace, FieldInvalid, lambda: add_letterhead(workspace, " "))
    refused(workspace, FieldInvalid, lambda: edit_letterhead(workspace, made, address="x" * 301))
    refused(workspace, RowNotFound, lambda: edit_letterhead(workspace, "ff", address="x"))
    refused(workspace, RowNotFound, lambda: prefer_letterhead(workspace, "0" * 32))


def test_a_letterhead_that_a_meeting_names_stays(
    workspace: Workspace, meeting: str, refused: Callable[..., Exception]
) -> None:
    made = add_letterhead(workspace, "Khusus", unit_line="KANTOR KHUSUS")
    edit_meeting(workspace, meeting, letterhead="Khusus")
    assert {row.name: row.meetings for row in list_letterheads(workspace)}["Khusus"] == 1
    error = refused(workspace, LetterheadUsed, lambda: remove_letterhead(workspace, made))
    assert "dipakai 1 rapat" in str(error)


def test_removing_the_default_brings_the_programs_own_back(
    workspace: Workspace, meeting: str
) -> None:
    made = add_letterhead(workspace, "Satu", preferred=True, unit_line="KANTOR SATU")
    remove_letterhead(workspace, made)
    assert [row.id for row in list_letterheads(workspace)] == [""]
    assert UNIT in paper(workspace, meeting)


def test_a_name_of_a_removed_letterhead_can_be_used_again(workspace: Workspace) -> None:
    made = add_letterhead(workspace, "Satu", unit_line="LAMA", address="Jalan Lama")
    remove_letterhead(workspace, made)
    assert add_letterhead(workspace, "Satu", unit_line="BARU") == made
    row = next(row for row in list_letterheads(workspace) if row.id == made)
    assert (row.unit_line, row.address) == ("BARU", None)


@pytest.mark.parametrize("kind", ["undangan", "daftar-hadir", "notula"])
def test_a_specimen_shows_a_letterhead_before_it_is_kept(workspace: Workspace, kind: str) -> None:
    kop = Letterhead(name="Coba", unit_line="KANTOR COBA")
    shown = print_specimen(workspace, kind, kop, "national_2023")
    assert shown.data.startswith(b"%PDF")
    assert shown.paper == "A4"
    missing = "[Alamat, telepon, laman, dan pos-el]"  # as on a draft, beside the box of the crest
    page = PdfReader(io.BytesIO(shown.data)).pages[0].extract_text()
    assert missing in page
    assert "DRAF" not in page
    assert shown.data != print_specimen(workspace, kind, None, "national_2023").data
    with pytest.raises(KindUnknown):
        print_specimen(workspace, "puisi", kop)


def test_the_specimen_is_a_sound_meeting_file() -> None:
    read_meeting_file(asset("sample", "contoh-naskah.json").read_bytes(), "contoh-naskah.json")
