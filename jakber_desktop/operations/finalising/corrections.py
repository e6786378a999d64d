"""Dated corrections: of a draft in its review, and ralat sheets of signed minutes (H1, H3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FieldInvalid, MinutesUnsigned
from jakber_desktop.model.rows.final import CorrectionRow, Erratum
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import (
    editable_meeting,
    living,
    put,
    read_meeting,
    short,
    siblings,
)
from jakber_desktop.operations.versions import (
    draft_of,
    local_day,
    newest_version,
)
from jakber_desktop.store.records.lists import arrange
from jakber_desktop.store.workspace import Change, Workspace

__all__ = [
    "Erratum", "add_correction", "corrections", "end_review", "make_ralat", "open_corrections",
    "remove_correction", "settle_correction", "start_review",
]  # fmt: skip

_START = QT_TRANSLATE_NOOP("core", "Minta tinjauan notula “{title}”")
_END = QT_TRANSLATE_NOOP("core", "Akhiri tinjauan notula “{title}”")
_ADD = QT_TRANSLATE_NOOP("core", "Catat koreksi “{text}”")
_SETTLE = QT_TRANSLATE_NOOP("core", "Bereskan koreksi “{text}”")
_UNSETTLE = QT_TRANSLATE_NOOP("core", "Buka lagi koreksi “{text}”")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus koreksi “{text}”")
_RALAT = QT_TRANSLATE_NOOP("core", "Buat lembar ralat {n}")
_NO_LINES = QT_TRANSLATE_NOOP("core", "Tulis sedikitnya satu ralat.")
_SIGNED = frozenset({"signed", "archived"})
PLACE_LIMIT, AUTHOR_LIMIT = 200, 200


def start_review(workspace: Workspace, meeting_id: str) -> None:
    """Send the draft round for comments ("Ditinjau"). Raises MeetingNotFound, MeetingLocked."""
    _set_state(workspace, meeting_id, _START, "review")


def end_review(workspace: Workspace, meeting_id: str) -> None:
    """End the round; its corrections stay. Raises MeetingNotFound, MeetingLocked."""
    _set_state(workspace, meeting_id, _END, "draft")


def add_correction(
    workspace: Workspace,
    meeting_id: str,
    becomes: str,
    *,
    was: str | None = None,
    place: str | None = None,
    reason: str | None = None,
    author: str | None = None,
    date: dt.date | None = None,
) -> str:
    """Write down what somebody wants corrected in the draft; gives its id.

    `author` is who works here unless given, `date` today. Raises MeetingNotFound, MeetingLocked,
    FieldInvalid.
    """
    given = Erratum(was or "", becomes, place or "", reason or "", author or workspace.user)
    values = _values(given, required=("becomes",))
    with workspace.change(_ADD.format(text=short(becomes))) as change:
        meeting = editable_meeting(change.session, meeting_id)
        version = draft_of(change, meeting)
        made = e.Correction(
            id=change.new_id(), meeting_id=meeting.id, pos="", kind="review",
            revision=version.revision, date=date or local_day(change, meeting), **values,
        )  # fmt: skip
        _append(change, meeting, [made])
        return made.id.hex


def settle_correction(workspace: Workspace, correction_id: str, *, settled: bool = True) -> None:
    """Say that a correction is (not) dealt with. Raises RowNotFound, MeetingLocked."""
    with workspace.change(_SETTLE) as change:
        row = _editable(change, correction_id)
        change.label = (_SETTLE if settled else _UNSETTLE).format(text=short(row.becomes))
        put(row, settled=settled)


def remove_correction(workspace: Workspace, correction_id: str) -> None:
    """Remove a correction of the review. Raises RowNotFound, MeetingLocked."""
    with workspace.change(_REMOVE) as change:
        row = _editable(change, correction_id)
        change.label = _REMOVE.format(text=short(row.becomes))
        change.remove(row)


def make_ralat(
    workspace: Workspace,
    meeting_id: str,
    entries: Sequence[Erratum],
    *,
    date: dt.date | None = None,
) -> int:
    """Make the next ralat sheet (1, 2 ...) of signed minutes; the signed paper stays as it is.

    Each line says what was wrong, what it becomes and why; `date` is today unless given. Raises
    MeetingNotFound, MinutesUnsigned, FieldInvalid ("entries", "was", "becomes", "reason").
    """
    if not entries:
        raise FieldInvalid("entries", _NO_LINES)
    lines = [_values(one, required=("was", "becomes", "reason")) for one in entries]
    with workspace.change(_RALAT) as change:
        meeting = read_meeting(change.session, meeting_id)
        version = newest_version(change.session, meeting)
        if version is None or version.state not in _SIGNED:
            raise MinutesUnsigned
        sheet = _last_sheet(change.session, meeting) + 1
        change.label = _RALAT.format(n=sheet)
        day = date or local_day(change, meeting)
        made = [
            e.Correction(
                id=change.new_id(), meeting_id=meeting.id, pos="", kind="erratum",
                revision=version.revision, sheet=sheet, date=day, settled=True,
                **line | {"author": line["author"] or workspace.user or None},
            )
            for line in lines
        ]  # fmt: skip
        _append(change, meeting, made)
        return sheet


def corrections(workspace: Workspace, meeting_id: str) -> tuple[CorrectionRow, ...]:
    """All corrections of a meeting's minutes, in the order they came. Raises MeetingNotFound."""
    with workspace.read() as session:
        return tuple(_row(one) for one in _all(session, read_meeting(session, meeting_id)))


def open_corrections(session: Session, meeting: e.Meeting) -> int:
    """How many corrections of the review wait to be settled."""
    return sum(one.kind == "review" and not one.settled for one in _all(session, meeting))


def _set_state(workspace: Workspace, meeting_id: str, label: str, state: str) -> None:
    with workspace.change(label) as change:
        meeting = editable_meeting(change.session, meeting_id)
        change.label = label.format(title=short(meeting.title))
        put(draft_of(change, meeting), state=state)


def _values(given: Erratum, required: tuple[str, ...]) -> dict[str, str | None]:
    """The fields of a line as they are kept. Raises FieldInvalid."""
    texts = {name: getattr(given, name) for name in ("was", "becomes", "reason")}
    return {
        **{
            name: f.required_prose(name, text) if name in required else f.prose(text)
            for name, text in texts.items()
        },
        "place": f.line("place", given.place, PLACE_LIMIT),
        "author": f.line("author", given.author, AUTHOR_LIMIT),
    }


def _append(change: Change, meeting: e.Meeting, made: list[e.Correction]) -> None:
    arrange([*_all(change.session, meeting), *made], change.random_bytes)
    for row in made:
        change.add(row)


def _editable(change: Change, correction_id: str) -> e.Correction:
    row = living(change.session, e.Correction, correction_id)
    editable_meeting(change.session, row.meeting_id)
    return row


def _all(session: Session, meeting: e.Meeting) -> list[e.Correction]:
    return siblings(session, e.Correction, e.Correction.meeting_id == meeting.id)


def _last_sheet(session: Session, meeting: e.Meeting) -> int:
    """The highest number a sheet of this meeting ever had: none is given twice."""
    highest = select(func.max(e.Correction.sheet)).where(e.Correction.meeting_id == meeting.id)
    return session.scalar(highest) or 0


def _row(one: e.Correction) -> CorrectionRow:
    return CorrectionRow(
        id=one.id.hex,
        kind=one.kind,  # type: ignore[arg-type]
        revision=one.revision,
        sheet=one.sheet,
        date=one.date,
        place=one.place or "",
        was=one.was or "",
        becomes=one.becomes or "",
        reason=one.reason or "",
        author=one.author or "",
        settled=one.settled,
    )
