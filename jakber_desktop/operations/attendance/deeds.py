"""Check-in (04, C1-C5): who came, for whom, in what state; every deed is one change.

A row is named by its id of the sheet: it stays the same before and after the tick. Times are what
was typed or "HH:MM".
"""

from __future__ import annotations

from typing import Any, get_args

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.words import ATTENDANCE_STATUS
from jakber_desktop.model import record as r
from jakber_desktop.model.rows.attendance import SheetRow
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.attendance.editing import SheetEditing, sheet_change
from jakber_desktop.operations.attendance.leading import LEADING
from jakber_desktop.operations.parsing import parse_time
from jakber_desktop.store.workspace import Workspace

_PRESENT = QT_TRANSLATE_NOOP("core", "Tandai hadir {who}")
_STATUS = QT_TRANSLATE_NOOP("core", "Tandai {status} {who}")
_CLEAR = QT_TRANSLATE_NOOP("core", "Batalkan tanda {who}")
_GROUP = QT_TRANSLATE_NOOP("core", "Isi jumlah orang {who}")
_TIMES = QT_TRANSLATE_NOOP("core", "Ubah jam hadir {who}")
_NOTE = QT_TRANSLATE_NOOP("core", "Ubah keterangan {who}")
_CLOSE = QT_TRANSLATE_NOOP("core", "Tandai {n} undangan tanpa keterangan")

_AWAY = ("excused", "sick", "on_other_duty", "absent")


def record_present(
    workspace: Workspace, meeting_id: str, row: str, *, online: bool = False, at: str | None = None
) -> None:
    """Tick a row: the invited one came in person, or online. A proxy is taken back.

    Who was invited by post is named by its holder of that day, so that papers print name and post
    (naskah-dinas §9, C6). Raises MeetingNotFound, MeetingLocked, RowNotFound, FieldInvalid.
    """
    time = parse_time(at, "checked_in_at")
    with sheet_change(workspace, meeting_id, _PRESENT) as sheet:
        place, known = sheet.find(row)
        values: dict[str, Any] = {"status": "present_online" if online else "present"}
        if known.status == "walk_in" and known.recipient is None and not online:
            values = {}  # who came uninvited stays so
        if known.status == "proxy":
            values |= sheet.invited_values(place) | {"represents": None, "proxy_basis": None}
        if time is not None:
            values["checked_in_at"] = time
        values |= sheet.holder_values(place, known)
        sheet.entry(place, **values)
        sheet.name_change(_PRESENT, sheet.label_of(known))


def set_status(
    workspace: Workspace,
    meeting_id: str,
    row: str,
    status: r.AttendanceStatus,
    *,
    note: str | None = None,
) -> None:
    """Note why somebody is away, or any other state but a proxy's; a note replaces the old one.

    Raises MeetingNotFound, MeetingLocked, RowNotFound, FieldInvalid.
    """
    allowed = [word for word in get_args(r.AttendanceStatus) if word not in ("proxy", "expected")]
    word = f.choice("status", status, allowed)
    with sheet_change(workspace, meeting_id, _STATUS) as sheet:
        place, known = sheet.find(row)
        values: dict[str, Any] = {"status": word}
        if known.status == "proxy":
            values |= sheet.invited_values(place) | {"represents": None, "proxy_basis": None}
        if word in _AWAY:
            values |= {
                "checked_in_at": None, "left_at": None, "initialled": False,
                "arrived_at_item_id": None, "left_at_item_id": None,
            }  # fmt: skip
        if note is not None:
            values["note"] = f.line("note", note)
        sheet.entry(place, **values)
        template = _STATUS.format(status=ATTENDANCE_STATUS[word].lower(), who="{who}")
        sheet.name_change(template, sheet.label_of(known))


def clear(workspace: Workspace, meeting_id: str, row: str) -> None:
    """Take a tick back: the invited one is expected again, somebody uninvited leaves the sheet.

    Who leads or writes stays known. Raises MeetingNotFound, MeetingLocked, RowNotFound.
    """
    with sheet_change(workspace, meeting_id, _CLEAR) as sheet:
        place, known = sheet.find(row)
        if known.entry is None:
            return
        sheet.name_change(_CLEAR, sheet.label_of(known))
        if known.role in LEADING and known.status != "expected":
            values = sheet.invited_values(place) if known.status == "proxy" else {}
            sheet.entry(place, **values, **_UNTICKED)
        else:
            sheet.change.remove(sheet.entry(place))


_UNTICKED: dict[str, Any] = {
    "status": "expected", "represents": None, "proxy_basis": None, "checked_in_at": None,
    "left_at": None, "note": None, "initialled": False, "arrived_at_item_id": None,
    "left_at_item_id": None,
}  # fmt: skip


def set_group(
    workspace: Workspace, meeting_id: str, row: str, headcount: int | None, *, group: bool = True
) -> None:
    """Say that a row is a group of so many people; None is "Belum tahu" (C1).

    Raises MeetingNotFound, MeetingLocked, RowNotFound, FieldInvalid.
    """
    number = f.whole("headcount", headcount) if group else None
    with sheet_change(workspace, meeting_id, _GROUP) as sheet:
        place, known = sheet.find(row)
        values: dict[str, Any] = {"group": group, "headcount": number}
        if group:
            values |= {"person_id": None, "name": None}
        sheet.entry(place, **values)
        sheet.name_change(_GROUP, sheet.label_of(known))


def set_times(
    workspace: Workspace, meeting_id: str, row: str, checked_in_at: str | None, left_at: str | None
) -> None:
    """When somebody came and left (C5). Raises as `record_present`."""
    came, left = parse_time(checked_in_at, "checked_in_at"), parse_time(left_at, "left_at")
    with sheet_change(workspace, meeting_id, _TIMES) as sheet:
        place, known = sheet.find(row)
        sheet.entry(place, checked_in_at=came, left_at=left)
        sheet.name_change(_TIMES, sheet.label_of(known))


def set_note(workspace: Workspace, meeting_id: str, row: str, note: str | None) -> None:
    """The remark of a row ("Keterangan"). Raises as `record_present`."""
    with sheet_change(workspace, meeting_id, _NOTE) as sheet:
        place, known = sheet.find(row)
        sheet.entry(place, note=f.line("note", note))
        sheet.name_change(_NOTE, sheet.label_of(known))


def close_attendance(workspace: Workspace, meeting_id: str) -> int:
    """Turn everybody still expected into "Tanpa keterangan"; gives how many.

    Raises MeetingNotFound, MeetingLocked.
    """
    with sheet_change(workspace, meeting_id, _CLOSE) as sheet:
        return _mark_absent(sheet)


def _mark_absent(sheet: SheetEditing) -> int:
    rest = [place for place, row in sheet.all_rows() if row.status == "expected"]
    for place in rest:
        sheet.entry(place, status="absent")
    sheet.change.label = _CLOSE.format(n=len(rest))
    return len(rest)


__all__ = [
    "SheetRow", "clear", "close_attendance", "record_present", "set_group", "set_note",
    "set_status", "set_times",
]  # fmt: skip
