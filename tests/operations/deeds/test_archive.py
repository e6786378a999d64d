"""Arsip: how far the minutes are, what was seen on the paper, where it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jakber_desktop.model.errors import FieldInvalid, MeetingLocked, MeetingNotFound
from jakber_desktop.operations.archive.deeds import archive_sheet, mark_seen, set_paper_place
from jakber_desktop.operations.attachments.taking import attach_files
from jakber_desktop.operations.finalising.deeds import archive_minutes
from jakber_desktop.operations.history.deeds import undo

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.store.workspace import Workspace


def test_a_planned_meeting_is_a_draft(office: Workspace, meeting: str) -> None:
    sheet = archive_sheet(office, meeting)
    assert (sheet.state, sheet.held, sheet.closed, sheet.paper_place) == (
        "draft", False, False, None,
    )  # fmt: skip
    with pytest.raises(MeetingNotFound):
        archive_sheet(office, "0" * 32)


def test_marks_and_place_are_one_change_each(
    office: Workspace, meeting: str, state: Callable[..., tuple[int, int, list[object]]]
) -> None:
    mark_seen(office, meeting, "chair_signed", seen=True)
    assert office.stacks().undo[-1].label == "Centang tanda tangan pimpinan rapat"
    set_paper_place(office, meeting, "  Lemari 2,  map Rapat ")
    sheet = archive_sheet(office, meeting)
    assert (sheet.chair_signed, sheet.paper_place) == (True, "Lemari 2, map Rapat")
    assert sheet.state == "draft"
    undo(office)
    assert archive_sheet(office, meeting).paper_place is None
    mark_seen(office, meeting, "chair_signed", seen=False)
    assert office.stacks().undo[-1].label == "Hapus centang tanda tangan pimpinan rapat"
    undo(office)
    undo(office)
    assert archive_sheet(office, meeting).chair_signed is False
    mark_seen(office, meeting, "sheet_scanned", seen=True)  # the row lives again
    assert archive_sheet(office, meeting).sheet_scanned
    assert state(office)[2] == []


def test_a_revision_is_signed_anew(
    office: Workspace, meeting: str, lock: Callable[..., None]
) -> None:
    lock(office, meeting, "signed")
    mark_seen(office, meeting, "minute_taker_signed", seen=True)
    assert archive_sheet(office, meeting).minute_taker_signed
    lock(office, meeting, "draft")
    assert not archive_sheet(office, meeting).minute_taker_signed


def test_minutes_whose_signature_is_taken_back_wait_for_it_again(
    office: Workspace, meeting: str, lock: Callable[..., None]
) -> None:
    lock(office, meeting, "signed")
    for mark in ("chair_signed", "minute_taker_signed", "sheet_scanned"):
        mark_seen(office, meeting, mark, seen=True)
    mark_seen(office, meeting, "sheet_scanned", seen=False)
    assert archive_sheet(office, meeting).state == "signed"
    mark_seen(office, meeting, "chair_signed", seen=False)
    assert archive_sheet(office, meeting).state == "final"
    undo(office)
    assert archive_sheet(office, meeting).state == "signed"


def test_an_archived_meeting_can_only_be_read(
    office: Workspace, meeting: str, lock: Callable[..., None], refused: Callable[..., Exception]
) -> None:
    lock(office, meeting, "archived")
    assert archive_sheet(office, meeting).closed
    refused(office, MeetingLocked, lambda: set_paper_place(office, meeting, "Lemari"))
    refused(office, MeetingLocked, lambda: mark_seen(office, meeting, "chair_signed", seen=True))


def test_what_was_archived_unsigned_takes_its_scan_and_marks_until_both_are_there(
    office: Workspace,
    meeting: str,
    lock: Callable[..., None],
    refused: Callable[..., Exception],
    tmp_path: Path,
) -> None:
    scan = tmp_path / "Notula TTD.pdf"
    scan.write_bytes(b"%PDF-1.7 pindaian")
    lock(office, meeting, "final")
    archive_minutes(office, meeting, reason="Tanda tangan menyusul")
    sheet = archive_sheet(office, meeting)
    assert (sheet.state, sheet.closed, sheet.awaits_signature) == ("archived", False, True)
    for mark in ("chair_signed", "minute_taker_signed"):
        mark_seen(office, meeting, mark, seen=True)
    assert archive_sheet(office, meeting).awaits_signature  # seen, but not kept here
    attach_files(office, meeting, [scan], kind="scan")
    sheet = archive_sheet(office, meeting)
    assert (sheet.state, sheet.closed, sheet.awaits_signature) == ("archived", True, False)
    refused(office, MeetingLocked, lambda: mark_seen(office, meeting, "chair_signed", seen=False))
    refused(office, MeetingLocked, lambda: attach_files(office, meeting, [scan], kind="scan"))
    undo(office)
    assert archive_sheet(office, meeting).awaits_signature


def test_what_is_no_mark_is_refused(office: Workspace, meeting: str) -> None:
    with pytest.raises(FieldInvalid):
        mark_seen(office, meeting, "alive", seen=False)  # type: ignore[arg-type]
    with pytest.raises(FieldInvalid):
        set_paper_place(office, meeting, "x" * 201)
