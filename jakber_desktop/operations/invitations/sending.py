"""The letters of a meeting go out: the invitation, or the notice about it (05, B2, B3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import groupby
from typing import get_args
from uuid import UUID

from jakber_desktop.documents.compose.invitation import missing_for_issue
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.enumerations import join_and
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import LetterIncomplete, LetterOutdated
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import editable_meeting, put
from jakber_desktop.operations.issuing.keeping import keep_letter
from jakber_desktop.operations.letters.addressing import chosen, letter_of
from jakber_desktop.operations.letters.numbering import issue_sent
from jakber_desktop.operations.letters.sent import INVITATION, NOTICE
from jakber_desktop.operations.letters.standing import LetterStanding, letter_standing
from jakber_desktop.operations.numbers.taking import issue, number_of, standing
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["MISSING", "mark_sent", "mark_unsent", "missing_of_notice"]

REASON_LIMIT = 500

_SENT = QT_TRANSLATE_NOOP("core", "Tandai {n} undangan terkirim")
_NOTIFIED = QT_TRANSLATE_NOOP("core", "Tandai {n} pemberitahuan terkirim")
_UNSENT = QT_TRANSLATE_NOOP("core", "Tandai {n} undangan belum terkirim")
_UNNOTIFIED = QT_TRANSLATE_NOOP("core", "Tandai {n} pemberitahuan belum terkirim")

MISSING: dict[str, str] = {
    "number": QT_TRANSLATE_NOOP("core", "nomor"),
    "date": QT_TRANSLATE_NOOP("core", "tanggal surat"),
    "signatory": QT_TRANSLATE_NOOP("core", "penanda tangan"),
}
"""What a letter may lack, by the last part of its path."""


def mark_sent(
    workspace: Workspace,
    recipient_ids: Sequence[str],
    on: dt.date,
    channel: r.Channel | None = None,
    *,
    reason: str | None = None,
) -> None:
    """The letters went out on a day, by a channel when one is given; their words are kept.

    Of a meeting that is off, or not as the sent invitation tells it, these are the notices of it.
    `reason` lets a letter go out without number, date or signatory; it is kept with the letter and
    not asked for again. Raises RowNotFound, MeetingLocked, FieldInvalid, LetterIncomplete,
    LetterOutdated (an invitation that no longer says how things are), FileNotKept.
    """
    way = channel and f.choice("channel", channel, get_args(r.Channel))
    why = f.line("reason", reason, REASON_LIMIT)
    with workspace.change(_SENT) as change:
        rows = sorted(chosen(change, recipient_ids), key=lambda row: row.meeting_id.hex)
        notices = 0
        for meeting, group in groupby(rows, key=lambda row: row.meeting_id):
            own = list(group)
            kind = _send(workspace, change, meeting, own, on, why)
            notices += len(own) if kind == NOTICE else 0
        for row in rows:
            put(row, **({"channel": way} if way else {}))
        change.label = (_NOTIFIED if notices else _SENT).format(n=len(rows))


def mark_unsent(workspace: Workspace, recipient_ids: Sequence[str]) -> None:
    """The letters did not go out after all; what is kept of them stays.

    Raises RowNotFound, MeetingLocked.
    """
    with workspace.change(_UNSENT) as change:
        rows = chosen(change, recipient_ids)
        told = bool(rows) and all(row.notified_on for row in rows)
        for row in rows:
            put(row, **({"notified_on": None} if told else {"sent_on": None}))
        change.label = (_UNNOTIFIED if told else _UNSENT).format(n=len(rows))


def missing_of_notice(record: r.MeetingRecord, number: e.LetterNumber | None) -> tuple[str, ...]:
    """What a notice lacks to be issued, as paths; its number and date are the register's."""
    signer = tuple(one for one in missing_for_issue(record) if one.endswith("signatory"))
    booked = () if number is not None else ("notice.number", "notice.date")
    return (*booked, *signer)


def _send(
    workspace: Workspace,
    change: Change,
    meeting: UUID,
    rows: Sequence[e.Recipient],
    on: dt.date,
    reason: str | None,
) -> str:
    """One meeting's letters to these recipients; gives the kind of letter it was."""
    record = read_record(change.session, meeting)
    stand = letter_standing(workspace, change.session, record)
    _refuse_outdated(stand, rows)
    booked = number_of(change.session, meeting, NOTICE, state="booked")
    if stand.kept is None:
        notice = stand.kind == NOTICE
        missing = missing_of_notice(record, booked) if notice else missing_for_issue(record)
        _refuse_incomplete(change, meeting, record, missing, reason)
    if stand.kind == INVITATION:
        for row in rows:
            put(row, sent_on=on)
        issue_sent(change, meeting, on)
        letter = letter_of(change, editable_meeting(change.session, meeting))
        number = standing(change.session, letter.number) if letter.number else None
    else:
        for row in rows:
            put(row, notified_on=on)
        number = booked
        if number is not None:
            issue(change, number, number.date or on)
    if number is not None:
        keep_letter(workspace, change, number, on)
    return stand.kind


def _refuse_outdated(stand: LetterStanding, rows: Sequence[e.Recipient]) -> None:
    """Nobody gets an invitation that the meeting has left behind."""
    sent = stand.sent
    if sent is None or stand.off:
        return
    uninvited = stand.kind == NOTICE and any(row.sent_on is None for row in rows)
    if stand.revived or uninvited:
        raise LetterOutdated(number=sent.number, date=long_date(sent.sent_on, False))


def _refuse_incomplete(
    change: Change,
    meeting: UUID,
    record: r.MeetingRecord,
    missing: Sequence[str],
    reason: str | None,
) -> None:
    """A letter that lacks something goes out with a reason only, which it keeps."""
    known = record.invitation.incomplete_reason if record.invitation else None
    if not missing or (known and not reason):
        return
    if reason is None:
        names = [MISSING[path.rpartition(".")[2]] for path in missing]
        raise LetterIncomplete(missing, join_and(names, "atau"))
    put(letter_of(change, editable_meeting(change.session, meeting)), incomplete_reason=reason)
