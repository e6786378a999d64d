"""Breaks of a session (*skors*): begun and ended live, or written as one line afterwards (A4)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

import msgspec

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import editable_meeting, put, read_meeting, short
from jakber_desktop.operations.parsing import parse_time, show_time
from jakber_desktop.store.workspace import Workspace

__all__ = ["begin_pause", "end_pause", "pauses_line", "session_times", "write_pauses"]

_BEGIN = QT_TRANSLATE_NOOP("core", "Skors rapat “{title}”")
_END = QT_TRANSLATE_NOOP("core", "Lanjutkan rapat “{title}”")
_WRITE = QT_TRANSLATE_NOOP("core", "Ubah skors rapat “{title}”")
_AT = QT_TRANSLATE_NOOP("core", "Tulis waktu seperti 09.00.")
_LINE = QT_TRANSLATE_NOOP("core", "Tulis skors seperti 10.15–10.30 rehat; 12.00–13.00 salat.")
_MIDDLE = QT_TRANSLATE_NOOP("core", "Hanya skors terakhir boleh belum berakhir.")
_REASON_LIMIT = 200

_TIME = r"[0-9]{1,2}(?:[.:][0-9]{2})?"
_PAUSE = re.compile(
    rf"(?:pukul\s+)?(?P<start>{_TIME})\s*(?:(?:[-–—]|s\.?d\.?|sampai)\s*(?P<end>{_TIME})?)?"
    r"(?:\s*WI(?:B|TA|T))?\s*(?P<reason>(?!\s*[0-9.:]).*)",
    re.IGNORECASE | re.DOTALL,
)


class SessionTimes(NamedTuple):
    """The clock times of a meeting ("HH:MM"): as invited, as it was, and its breaks."""

    invited_start: str | None = None
    invited_end: str | None = None
    opened_at: str | None = None
    closed_at: str | None = None
    pauses: tuple[r.Pause, ...] = ()

    @property
    def paused(self) -> bool:
        """Opened, not closed, and adjourned for the moment."""
        return self.opened_at is not None and self.closed_at is None and is_paused(self.pauses)


def session_times(workspace: Workspace, meeting_id: str) -> SessionTimes:
    """The times of a meeting, read from its one row. Raises MeetingNotFound."""
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        return SessionTimes(
            meeting.invited_start, meeting.invited_end, meeting.opened_at, meeting.closed_at,
            read_pauses(meeting),
        )  # fmt: skip


def begin_pause(workspace: Workspace, meeting_id: str, at: str) -> None:
    """Adjourn the session at a clock time ("10.15"); one that is adjourned already stays so.

    Raises MeetingNotFound, MeetingLocked, FieldInvalid.
    """
    time = _time(at)
    with workspace.change(_BEGIN) as change:
        meeting = editable_meeting(change.session, meeting_id)
        change.label = _BEGIN.format(title=short(meeting.title))
        pauses = read_pauses(meeting)
        if not is_paused(pauses):
            _put(meeting, (*pauses, r.Pause(started_at=time)))


def end_pause(workspace: Workspace, meeting_id: str, at: str) -> None:
    """Go on with an adjourned session at a clock time; one that runs goes on as it is.

    A break that ends in the minute it began in is taken back. Raises as `begin_pause`.
    """
    time = _time(at)
    with workspace.change(_END) as change:
        meeting = editable_meeting(change.session, meeting_id)
        change.label = _END.format(title=short(meeting.title))
        pauses = read_pauses(meeting)
        if is_paused(pauses):
            last = msgspec.structs.replace(pauses[-1], ended_at=time)
            took = last.started_at != time  # by a slip of the finger: as if it had not been
            _put(meeting, (*pauses[:-1], last) if took else pauses[:-1])


def write_pauses(workspace: Workspace, meeting_id: str, line: str) -> None:
    """Write all breaks anew from a line as `pauses_line` gives it; nothing typed means none.

    Raises MeetingNotFound, MeetingLocked, FieldInvalid (field "pauses").
    """
    pauses = tuple(_read_one(part) for part in re.split(r"[;\n]", line) if part.strip())
    if is_paused(pauses[:-1]) or any(pause.ended_at is None for pause in pauses[:-1]):
        raise FieldInvalid("pauses", _MIDDLE)
    with workspace.change(_WRITE) as change:
        meeting = editable_meeting(change.session, meeting_id)
        change.label = _WRITE.format(title=short(meeting.title))
        _put(meeting, pauses)


def pauses_line(pauses: Iterable[r.Pause]) -> str:
    """ "10.15–10.30 rehat; 12.00– salat" of a meeting's breaks."""
    return "; ".join(
        f"{show_time(one.started_at)}–{show_time(one.ended_at)} {one.reason or ''}".strip()
        for one in pauses
    )


def is_paused(pauses: tuple[r.Pause, ...]) -> bool:
    """Whether the last break has not ended."""
    return bool(pauses) and pauses[-1].ended_at is None


def read_pauses(meeting: e.Meeting) -> tuple[r.Pause, ...]:
    """The breaks of a row, as the record has them."""
    return msgspec.convert(list(meeting.pauses), tuple[r.Pause, ...])


def _put(meeting: e.Meeting, pauses: Iterable[r.Pause]) -> None:
    values: list[Any] = [msgspec.to_builtins(one) for one in pauses]
    put(meeting, pauses=tuple(values))


def _time(at: str) -> str:
    time = parse_time(at, "pauses")
    if time is None:
        raise FieldInvalid("pauses", _AT)
    return time


def _read_one(part: str) -> r.Pause:
    found = _PAUSE.fullmatch(part.strip())
    if found is None:
        raise FieldInvalid("pauses", _LINE)
    reason = found["reason"].strip(" ()")
    return r.Pause(
        started_at=_time(found["start"]),
        ended_at=_time(found["end"]) if found["end"] else None,
        reason=f.line("pauses", reason, _REASON_LIMIT),
    )
