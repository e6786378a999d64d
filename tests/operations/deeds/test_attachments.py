"""Attaching, renaming, binding, removing: each one change, one undo, and the bytes stay."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.model.errors import (
    AttachmentAbsent,
    AttachmentDamaged,
    AttachmentUnsafe,
    FieldInvalid,
    FileMissing,
    FileUnreadable,
    FileUnwritable,
    MeetingLocked,
    RowNotFound,
    ScanUnsuitable,
)
from jakber_desktop.model.rows.attachment import Attached, AttachmentRow
from jakber_desktop.operations.agenda.deeds import add_item, remove_item
from jakber_desktop.operations.attachments import taking as attachments_taking
from jakber_desktop.operations.attachments.deeds import (
    bind_attachment,
    orphans,
    remove_attachment,
    rename_attachment,
)
from jakber_desktop.operations.attachments.names import disk_name, shown_name
from jakber_desktop.operations.attachments.reading import (
    attachment_bytes,
    attachment_sheet,
    open_copy,
    save_copy,
)
from jakber_desktop.operations.attachments.taking import attach_files
from jakber_desktop.operations.history.deeds import redo, undo
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.papers.printing import print_document
from jakber_desktop.store.attachments import AttachmentStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.store.workspace import Workspace

PDF = b"%PDF-1.7\nisi"
JPG = b"\xff\xd8\xff\xe0 isi"


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., Path]:
    """A file of somebody's desktop."""

    def make(name: str = "Paparan.pdf", data: bytes = PDF) -> Path:
        path = tmp_path / "meja" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        return path

    return make


def files(workspace: Workspace, meeting: str, kind: Any = "material") -> tuple[AttachmentRow, ...]:
    return attachment_sheet(workspace, meeting, kind).files


def label(workspace: Workspace) -> str:
    return workspace.stacks().undo[-1].label


def test_attaching_is_one_change(
    office: Workspace, meeting: str, file: Callable[..., Path], one_deed: Callable[..., None]
) -> None:
    one_deed(office, meeting, lambda: attach_files(office, meeting, [file()]))
    (row,) = files(office, meeting)
    assert (row.name, row.kind, row.size, row.state) == ("Paparan.pdf", "pdf", len(PDF), "here")
    assert label(office) == "Lampirkan “Paparan.pdf”"
    assert attachment_bytes(office, row.id) == PDF


def test_several_files_are_one_change_in_their_order(
    office: Workspace, meeting: str, file: Callable[..., Path]
) -> None:
    given = [file("b.txt", b"b"), file("a.txt", b"a"), file("c.txt", b"c")]
    answer = attach_files(office, meeting, given)
    assert answer.names == ("b.txt", "a.txt", "c.txt")
    assert [row.name for row in files(office, meeting)] == ["b.txt", "a.txt", "c.txt"]
    assert label(office) == "Lampirkan 3 berkas"
    undo(office)
    assert files(office, meeting) == ()
    assert len(AttachmentStore(office.path).files()) == 3  # the bytes stay for the redo
    redo(office)
    assert all(row.state == "here" for row in files(office, meeting))


def test_what_cannot_be_read_is_named_and_the_rest_is_attached(
    office: Workspace, meeting: str, file: Callable[..., Path], tmp_path: Path
) -> None:
    gone = file("hilang.txt")
    gone.unlink()
    folder = tmp_path / "folder\u202egpj"
    folder.mkdir()
    answer = attach_files(office, meeting, [gone, folder, file("a.txt", b"a")])
    assert answer.names == ("a.txt",)
    missing, unreadable = answer.refused
    assert (missing.name, type(missing.error)) == ("hilang.txt", FileMissing)
    assert isinstance(unreadable.error, FileUnreadable)
    assert unreadable.name == unreadable.error.facts["name"] == "foldergpj"


def test_the_same_content_is_attached_once(
    office: Workspace,
    meeting: str,
    file: Callable[..., Path],
    untouched: Callable[..., None],
) -> None:
    attach_files(office, meeting, [file("a.txt", b"a"), file("sama.txt", b"a")])
    answers: list[Attached] = []
    untouched(
        office, lambda: answers.append(attach_files(office, meeting, [file("lagi.txt", b"a")]))
    )
    assert answers[0].known == ("lagi.txt",)
    assert [row.name for row in files(office, meeting)] == ["a.txt"]


def test_two_laptops_attaching_one_file_make_one_row(
    office: Workspace, meeting: str, file: Callable[..., Path]
) -> None:
    first = attach_files(office, meeting, [file()]).ids
    remove_attachment(office, first[0])
    assert attach_files(office, meeting, [file()]).ids == first
    undo(office)
    assert files(office, meeting) == ()


def test_a_renamed_file_does_not_block_its_old_name(
    office: Workspace, meeting: str, file: Callable[..., Path]
) -> None:
    (first,) = attach_files(office, meeting, [file("a.pdf")]).ids
    (scan,) = attach_files(office, meeting, [file("a.pdf")], kind="scan").ids
    assert first != scan
    assert [row.id for row in files(office, meeting, "scan")] == [scan]


def test_cancelling_keeps_what_was_finished(
    office: Workspace, meeting: str, file: Callable[..., Path]
) -> None:
    given = [file("a.txt", b"a" * 10), file("b.txt", b"b" * 30), file("c.txt", b"c")]
    heard: list[tuple[int, int]] = []

    def report(done: int, total: int) -> bool:
        heard.append((done, total))
        return done <= 10

    answer = attach_files(office, meeting, given, report=report)
    assert heard == [(10, 41), (40, 41)]
    assert answer.stopped
    assert [row.name for row in files(office, meeting)] == ["a.txt"]


def test_a_large_file_is_told(
    office: Workspace,
    meeting: str,
    file: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(attachments_taking, "LARGE", 5)
    answer = attach_files(office, meeting, [file("a.txt", b"123456"), file("b.txt", b"12345")])
    assert answer.large == ("a.txt",)


def test_binding_follows_the_agenda(
    office: Workspace, meeting: str, file: Callable[..., Path], one_deed: Callable[..., None]
) -> None:
    first, second = (add_item(office, meeting, title) for title in ("Satu", "Dua"))
    (row,) = attach_files(office, meeting, [file()], agenda_item=second).ids
    assert files(office, meeting)[0].agenda_number == "2"
    one_deed(office, meeting, lambda: bind_attachment(office, row, first))
    assert label(office) == "Kaitkan lampiran “Paparan.pdf”"
    remove_item(office, first)
    assert files(office, meeting)[0].agenda_number is None
    undo(office)
    assert files(office, meeting)[0].agenda_number == "1"
    bind_attachment(office, row, None)
    assert files(office, meeting)[0].agenda_item is None


def test_an_item_of_another_meeting_binds_nothing(
    office: Workspace, meeting: str, file: Callable[..., Path], refused: Callable[..., Exception]
) -> None:
    item = add_item(office, meeting, "Satu")
    remove_item(office, item)
    (row,) = attach_files(office, meeting, [file()], agenda_item=item).ids
    assert files(office, meeting)[0].agenda_item is None
    refused(office, RowNotFound, lambda: bind_attachment(office, row, item))


def test_renaming_keeps_the_ending(
    office: Workspace, meeting: str, file: Callable[..., Path], one_deed: Callable[..., None]
) -> None:
    (row,) = attach_files(office, meeting, [file()]).ids
    one_deed(office, meeting, lambda: rename_attachment(office, row, "  Bahan\u202e  rapat "))
    assert files(office, meeting)[0].name == "Bahan rapat.pdf"
    with pytest.raises(FieldInvalid):
        rename_attachment(office, row, " \u200b ")


def test_removing_can_be_undone_and_the_bytes_stay(
    office: Workspace, meeting: str, file: Callable[..., Path], one_deed: Callable[..., None]
) -> None:
    (row,) = attach_files(office, meeting, [file()]).ids
    one_deed(office, meeting, lambda: remove_attachment(office, row))
    undo(office)
    assert attachment_bytes(office, row) == PDF
    assert orphans(office) == ()


def test_only_what_nothing_ever_named_is_an_orphan(
    office: Workspace, meeting: str, file: Callable[..., Path]
) -> None:
    attach_files(office, meeting, [file()])
    undo(office)
    stray = AttachmentStore(office.path).take_bytes(b"tersesat", "x")
    assert orphans(office) == (stray,)


def test_final_minutes_close_the_materials_and_archiving_the_scans(
    office: Workspace,
    meeting: str,
    file: Callable[..., Path],
    lock: Callable[..., None],
    refused: Callable[..., Exception],
) -> None:
    (row,) = attach_files(office, meeting, [file()]).ids
    lock(office, meeting)
    refused(office, MeetingLocked, lambda: attach_files(office, meeting, [file("b", b"b")]))
    refused(office, MeetingLocked, lambda: rename_attachment(office, row, "x"))
    refused(office, MeetingLocked, lambda: remove_attachment(office, row))
    assert attachment_sheet(office, meeting).locked
    (scan,) = attach_files(office, meeting, [file("ttd.pdf")], kind="scan").ids
    assert label(office) == "Lampirkan pindaian “ttd.pdf”"
    assert not attachment_sheet(office, meeting, "scan").locked
    lock(office, meeting, "archived")
    refused(office, MeetingLocked, lambda: remove_attachment(office, scan))
    assert attachment_sheet(office, meeting, "scan").locked


def test_a_scan_is_a_pdf_or_a_picture_by_its_content(
    office: Workspace, meeting: str, file: Callable[..., Path]
) -> None:
    given = [file("a.pdf", b"bukan pdf"), file("b.bin", JPG)]
    answer = attach_files(office, meeting, given, kind="scan")
    assert answer.names == ("b.bin",)
    assert isinstance(answer.refused[0].error, ScanUnsuitable)
    assert "“a.pdf” bukan PDF, JPG, atau PNG" in str(answer.refused[0].error)


def test_scans_are_no_annexes_of_papers(
    office: Workspace, meeting: str, file: Callable[..., Path]
) -> None:
    attach_files(office, meeting, [file("Bahan.pdf")])
    attach_files(office, meeting, [file("Pindaian.jpg", JPG)], kind="scan")
    record = meeting_record(office, meeting)
    assert [one.name for one in record.materials] == ["Bahan.pdf"]
    assert [one.kind for one in record.attachments] == ["material", "scan"]
    text = print_document(office, meeting, "notula", "txt").data.decode()
    assert "Bahan.pdf" in text
    assert "Pindaian.jpg" not in text
    assert "1 (satu) berkas" in print_document(office, meeting, "undangan", "txt").data.decode()


def test_the_meeting_file_names_them_and_another_laptop_waits_for_the_bytes(
    office: Workspace,
    meeting: str,
    file: Callable[..., Path],
    give: Callable[..., dict[str, Any]],
    take: Callable[..., str],
    new_workspace: Callable[..., Workspace],
) -> None:
    attach_files(office, meeting, [file()])
    attach_files(office, meeting, [file("ttd.jpg", JPG)], kind="scan")
    whole = give(office, meeting)
    assert [one.get("kind") for one in whole["attachments"]] == [None, "scan"]
    other = new_workspace("lain.jakber")
    taken = take(other, whole)
    assert give(other, taken) == whole
    (row,) = files(other, taken)
    assert row.state == "absent"
    assert row.kind == "pdf"  # by its name: there are no bytes yet
    with pytest.raises(AttachmentAbsent, match="belum ada di laptop ini"):
        attachment_bytes(other, row.id)
    answer = attach_files(other, taken, [file("lain.pdf")])  # the same content arrives by hand
    assert answer.known == ("lain.pdf",)
    assert files(other, taken)[0].state == "here"


def test_a_copy_to_open_is_read_only_and_has_its_name(
    office: Workspace, meeting: str, file: Callable[..., Path], tmp_path: Path
) -> None:
    (row,) = attach_files(office, meeting, [file()]).ids
    rename_attachment(office, row, "Rp 1/2: a?.pdf")
    path = open_copy(office, row, tmp_path / "sementara")
    assert path.name == "Rp 1-2- a-.pdf"
    assert path.read_bytes() == PDF
    assert path.stat().st_mode & 0o222 == 0
    assert open_copy(office, row, tmp_path / "sementara") == path


@pytest.mark.parametrize(
    ("name", "data"),
    [("Paparan.pdf.exe", PDF), ("paparan", b"MZ\x90"), ("a.lnk", b"x"), ("mulai.sh", b"#!/bin/sh")],
)
def test_a_program_is_never_started(
    office: Workspace,
    meeting: str,
    file: Callable[..., Path],
    tmp_path: Path,
    name: str,
    data: bytes,
) -> None:
    (row,) = attach_files(office, meeting, [file(name, data)]).ids
    assert files(office, meeting)[0].kind == "program"
    with pytest.raises(AttachmentUnsafe):
        open_copy(office, row, tmp_path / "sementara")
    save_copy(office, row, tmp_path / "salinan")  # whoever wants it may have it


def test_a_damaged_file_is_told(
    office: Workspace, meeting: str, file: Callable[..., Path], tmp_path: Path
) -> None:
    (row,) = attach_files(office, meeting, [file()]).ids
    kept = AttachmentStore(office.path).path(files(office, meeting)[0].sha256)
    kept.write_bytes(PDF[:-1])
    assert files(office, meeting)[0].state == "damaged"
    kept.write_bytes(PDF[:-1] + b"X")  # of the right size: told when it is read
    with pytest.raises(AttachmentDamaged):
        open_copy(office, row, tmp_path / "sementara")


def test_a_copy_never_replaces_a_database_or_a_kept_file(
    office: Workspace, meeting: str, file: Callable[..., Path], tmp_path: Path
) -> None:
    (row,) = attach_files(office, meeting, [file()]).ids
    store = AttachmentStore(office.path)
    os.mkfifo(tmp_path / "pipa")
    (tmp_path / "tautan").symlink_to(tmp_path / "pipa")
    odd = (tmp_path, tmp_path / "pipa", tmp_path / "tautan")
    for target in (office.path, store.folder / "x", tmp_path / "tiada" / "x", *odd):
        with pytest.raises(FileUnwritable):
            save_copy(office, row, target)
    assert (tmp_path / "pipa").is_fifo()
    assert save_copy(office, row, tmp_path / "x.pdf").read_bytes() == PDF


def test_names_are_shown_safely() -> None:
    assert shown_name("baris\nbaris") == "baris baris"
    assert shown_name("gaji\u202efdp.exe\n") == "gajifdp.exe"
    assert shown_name("\u200b\x00") == "Berkas"
    assert shown_name("a" * 300 + ".docx") == "a" * 195 + ".docx"
    assert shown_name("Cafe\u0301.pdf") == "Café.pdf"
    assert disk_name("con.txt") == "_con.txt"
    assert disk_name("a<b>|c. ") == "a-b--c"
    assert len(disk_name("é" * 190 + ".pdf").encode()) <= 200
    assert disk_name("é" * 190 + ".pdf").endswith(".pdf")


def test_export_is_json(office: Workspace, meeting: str, file: Callable[..., Path]) -> None:
    attach_files(office, meeting, [file("\udcff.pdf")])  # a name that is no UTF-8
    json.dumps([row.name for row in files(office, meeting)]).encode()
