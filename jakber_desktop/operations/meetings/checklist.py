"""The checklist H-7 ... H+7 of a meeting, with dates computed from its day (A6).

It stays open when the minutes are final: what follows a meeting is ticked afterwards.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.model.rows.planning import Checklist, ChecklistRow, ChecklistState
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.days.working_days import is_working_day
from jakber_desktop.operations.editing import living, put, read_meeting, short
from jakber_desktop.operations.settings.rows import read_setting, write_setting
from jakber_desktop.store.workspace import Change, Workspace

__all__ = [
    "USUAL", "add_checklist_item", "checklist", "day_words", "edit_checklist_item",
    "keep_checklist", "remove_checklist_item", "start_checklist", "tick",
]  # fmt: skip

USUAL: tuple[tuple[int, str], ...] = (
    (-7, "Sepakati topik, tujuan, dan agenda dengan pimpinan rapat"),
    (-7, "Pesan ruang rapat dan tautan daring"),
    (-5, "Susun daftar undangan menurut kantor"),
    (-5, "Pesan nomor surat dan mintakan paraf"),
    (-3, "Kirim undangan dan catat tanda terimanya"),
    (-3, "Catat konfirmasi kehadiran, atas nama sendiri atau diwakili"),
    (-2, "Kumpulkan bahan paparan"),
    (-2, "Kumpulkan status tindak lanjut rapat yang lalu"),
    (-1, "Cetak daftar hadir dan papan nama"),
    (-1, "Siapkan proyektor, konsumsi, dan notulis"),
    (-1, "Kirim pengingat"),
    (0, "Catat kehadiran, waktu buka, dan foto kegiatan"),
    (0, "Bacakan ulang keputusan dan mintakan tanda tangan daftar hadir"),
    (1, "Kirim draf notula kepada pimpinan rapat"),
    (3, "Kirim notula bertanda tangan kepada peserta dan yang tidak hadir"),
    (7, "Ingatkan tindak lanjut"),
)
"""The list to begin with (naskah-dinas §15); an office may keep another one."""

_START = QT_TRANSLATE_NOOP("core", "Buat daftar periksa persiapan")
_ADD = QT_TRANSLATE_NOOP("core", "Tambah “{text}” ke daftar periksa")
_EDIT = QT_TRANSLATE_NOOP("core", "Ubah “{text}” pada daftar periksa")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus “{text}” dari daftar periksa")
_TICK = QT_TRANSLATE_NOOP("core", "Centang “{text}”")
_UNTICK = QT_TRANSLATE_NOOP("core", "Hapus centang “{text}”")
_KEEP = QT_TRANSLATE_NOOP("core", "Simpan daftar periksa sebagai bawaan")
_SPAN = QT_TRANSLATE_NOOP("core", "Tulis hari dari {least} sampai {most}.")

_SETTING = "checklist.usual"
_LIMIT = 200
_MOST_DAYS = 365


def checklist(workspace: Workspace, meeting_id: str, today: dt.date) -> Checklist:
    """The checklist by day; a day off moves to the working day before (or after, past the
    meeting). Raises MeetingNotFound."""
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        rows = _rows(session, meeting)
        return Checklist(meeting.id.hex, tuple(_row(row, meeting.date, today) for row in rows))


def start_checklist(workspace: Workspace, meeting_id: str) -> int:
    """Give a meeting without one the office's usual checklist; gives how many things it has.

    Raises MeetingNotFound.
    """
    with workspace.change(_START) as change:
        meeting = read_meeting(change.session, meeting_id)
        if _rows(change.session, meeting):
            return 0
        usual = _usual(change.session)
        for (days, text), pos in zip(usual, change.positions(len(usual)), strict=True):
            change.add(_item(change, meeting, pos, days, text))
        return len(usual)


def add_checklist_item(workspace: Workspace, meeting_id: str, text: str, days: int) -> str:
    """Add a thing to do; gives its id. Raises MeetingNotFound, FieldInvalid."""
    words, day = f.required_line("text", text, _LIMIT), _days(days)
    with workspace.change(_ADD.format(text=short(words))) as change:
        meeting = read_meeting(change.session, meeting_id)
        row = _item(change, meeting, change.positions(1)[0], day, words)
        change.add(row)
        return row.id.hex


def edit_checklist_item(workspace: Workspace, item_id: str, text: str, days: int) -> None:
    """Change what is to be done and when. Raises RowNotFound, FieldInvalid."""
    words, day = f.required_line("text", text, _LIMIT), _days(days)
    with workspace.change(_EDIT.format(text=short(words))) as change:
        put(living(change.session, e.ChecklistItem, item_id), text=words, days=day)


def remove_checklist_item(workspace: Workspace, item_id: str) -> None:
    """Take a thing off the list. Raises RowNotFound."""
    with workspace.change(_REMOVE) as change:
        row = living(change.session, e.ChecklistItem, item_id)
        change.label = _REMOVE.format(text=short(row.text))
        change.remove(row)


def tick(workspace: Workspace, item_id: str, done_on: dt.date | None) -> None:
    """Say when a thing was done; None: it is not. Raises RowNotFound."""
    with workspace.change(_TICK) as change:
        row = living(change.session, e.ChecklistItem, item_id)
        change.label = (_TICK if done_on else _UNTICK).format(text=short(row.text))
        put(row, done_on=done_on)


def keep_checklist(workspace: Workspace, meeting_id: str) -> int:
    """Let later meetings begin with this one's list; gives how many things it has.

    An empty list gives the usual one back. Raises MeetingNotFound.
    """
    with workspace.change(_KEEP) as change:
        meeting = read_meeting(change.session, meeting_id)
        kept = [[row.days, row.text] for row in _rows(change.session, meeting)]
        write_setting(change, _SETTING, kept or None)
        return len(kept)


def day_words(days: int) -> str:
    """ "H-7", "H", "H+3"."""
    return f"H{days:+d}" if days else "H"


def _rows(session: Session, meeting: e.Meeting) -> list[e.ChecklistItem]:
    item = e.ChecklistItem
    wanted = select(item).where(item.meeting_id == meeting.id, item.alive)
    return list(session.scalars(wanted.order_by(item.days, item.pos, item.id)))


def _usual(session: Session) -> list[tuple[int, str]]:
    kept = read_setting(session, _SETTING)
    if not isinstance(kept, list):
        return list(USUAL)
    return [(int(days), str(text)) for days, text in kept]


def _item(change: Change, meeting: e.Meeting, pos: str, days: int, text: str) -> e.ChecklistItem:
    return e.ChecklistItem(id=change.new_id(), meeting_id=meeting.id, pos=pos, text=text, days=days)


def _days(days: int) -> int:
    if not -_MOST_DAYS <= days <= _MOST_DAYS:
        raise FieldInvalid("days", _SPAN, least=-_MOST_DAYS, most=_MOST_DAYS)
    return days


def _row(row: e.ChecklistItem, meeting: dt.date, today: dt.date) -> ChecklistRow:
    due = _due(meeting, row.days)
    state: ChecklistState = "ahead"
    if row.done_on is not None:
        state = "done"
    elif due <= today:
        state = "late" if due < today else "today"
    return ChecklistRow(row.id.hex, row.text, row.days, due, row.done_on, state)


def _due(meeting: dt.date, days: int) -> dt.date:
    """The day itself is the meeting's, whatever day that is."""
    try:
        day = meeting + dt.timedelta(days=days)
        step = dt.timedelta(days=1 if days > 0 else -1)
        while days and not is_working_day(day):
            day += step
    except OverflowError:
        return meeting
    return day
