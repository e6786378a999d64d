"""Ways out of an invitation without a network: PDF files, mail drafts, calendar, chat text (B4).

Nothing is sent from here. A meeting above *Biasa* is invited on paper only (R4). Once the meeting
is postponed or cancelled, all of them tell of it: notice, CANCEL for calendars (RFC 5546).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import NamedTuple

from jakber_desktop.documents.compose.invitation_message import (
    chat_text,
    mail_text,
    message_subject,
)
from jakber_desktop.documents.compose.minutes_sections import called_off
from jakber_desktop.documents.compose.schedule import plan_before
from jakber_desktop.exchange.calendar_file import is_address, method_of
from jakber_desktop.exchange.mail_draft import Draft, mail_draft
from jakber_desktop.language.words import CLASSIFICATION
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import (
    FileTaken,
    FileUnwritable,
    InvitationWithheld,
)
from jakber_desktop.model.rows.invitation import RecipientRow
from jakber_desktop.operations.invitations.calendar import calendar_entry
from jakber_desktop.operations.invitations.papers import (
    LetterBundle,
    LetterPlan,
    PlannedLetter,
    draw_letter,
    plan_letters,
)
from jakber_desktop.operations.invitations.sheet import invitation_sheet
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.saving import save_bytes
from jakber_desktop.store.workspace import Workspace

__all__ = [
    "MailPlan", "MailWish", "Written", "calendar", "chat", "joined_letters", "letter_names",
    "plan_mail", "taken_names", "withdrawal", "write_letters", "write_mail",
]  # fmt: skip

_CALENDAR_NAMES = {"postponed": "Penundaan", "cancelled": "Pembatalan"}

Report = Callable[[int, int], bool]
"""Told (done, total) before each piece; False stops, what is finished stays."""


class Written(NamedTuple):
    """What a batch left on disk: the files, whether it ran to its end, the error that ended it."""

    files: tuple[Path, ...]
    complete: bool
    error: FileUnwritable | FileTaken | None = None


class MailWish(NamedTuple):
    """A draft to be written: the letter, the row it is for, the file's name."""

    letter: PlannedLetter
    row: RecipientRow
    file_name: str


class MailPlan(NamedTuple):
    """The drafts wanted; `skipped` names the recipients without a usable address."""

    plan: LetterPlan
    drafts: tuple[MailWish, ...]
    skipped: tuple[str, ...]
    reminder: bool


def taken_names(folder: Path, names: Sequence[str]) -> tuple[str, ...]:
    """Those of the names that are in the folder already: they are never overwritten unasked."""
    return tuple(name for name in names if (folder / name).exists())


def letter_names(plan: LetterPlan) -> tuple[str, ...]:
    """The files `write_letters` will write."""
    names = tuple(letter.file_name for letter in plan.letters)
    return (*names, plan.bundle_name) if len(names) > 1 else names


def write_letters(
    plan: LetterPlan, folder: Path, report: Report, may_replace: Collection[str] = ()
) -> Written:
    """Write a file for each letter and, when there are several, all of them in one.

    A file that is there already is replaced only when its name is in `may_replace`. Cancelled or
    failed half-way, the finished letters stay and the joint file is not written.
    """
    files: list[Path] = []
    bundle = LetterBundle(plan)
    try:
        for done, letter in enumerate(plan.letters):
            if not report(done, len(plan.letters)):
                return Written(tuple(files), complete=False)
            data = draw_letter(plan, letter).data
            files.append(_saved(data, folder / letter.file_name, may_replace))
            if len(plan.letters) > 1:
                bundle.add(letter)
        if len(plan.letters) > 1:
            files.append(_saved(bundle.finished(), folder / plan.bundle_name, may_replace))
    except (FileUnwritable, FileTaken) as error:
        return Written(tuple(files), complete=False, error=error)
    return Written(tuple(files), complete=True)


def joined_letters(plan: LetterPlan, report: Report) -> bytes | None:
    """All letters in one PDF, for the printer; None when it was cancelled."""
    bundle = LetterBundle(plan)
    for done, letter in enumerate(plan.letters):
        if not report(done, len(plan.letters)):
            return None
        bundle.add(letter)
    return bundle.finished()


def plan_mail(
    workspace: Workspace, meeting_id: str, recipient_ids: Sequence[str], *, reminder: bool = False
) -> MailPlan:
    """Plan a mail draft to each recipient with an address; the others are named.

    Raises MeetingNotFound, InvitationWithheld.
    """
    plan = plan_letters(workspace, meeting_id, recipient_ids)
    _refuse_withheld(plan.now)
    rows = {row.id: row for row in invitation_sheet(workspace, meeting_id).rows}
    drafts, skipped = [], []
    for letter in plan.letters:
        row = rows.get(letter.recipient or "")
        if row is None:
            continue
        if is_address(row.email):
            stem = letter.file_name.removesuffix(".pdf")
            name = f"{stem}_pengingat.eml" if reminder else f"{stem}.eml"
            drafts.append(MailWish(letter, row, name))
        else:
            skipped.append(row.label)
    return MailPlan(plan, tuple(drafts), tuple(skipped), reminder)


def write_mail(
    workspace: Workspace,
    mail: MailPlan,
    folder: Path,
    report: Report,
    may_replace: Collection[str] = (),
) -> Written:
    """Write the drafts, each with its letter and the calendar entry attached."""
    files: list[Path] = []
    for done, wish in enumerate(mail.drafts):
        if not report(done, len(mail.drafts)):
            return Written(tuple(files), complete=False)
        try:
            data = _draft(workspace, mail, wish)
            files.append(_saved(data, folder / wish.file_name, may_replace))
        except (FileUnwritable, FileTaken) as error:
            return Written(tuple(files), complete=False, error=error)
    return Written(tuple(files), complete=True)


def calendar(
    workspace: Workspace, meeting_id: str, recipient_ids: Sequence[str]
) -> tuple[bytes, str]:
    """The meeting as an .ics file for these recipients, and a good name for it.

    It asks them to come, to another day once one is set; of a meeting that is off it takes the
    entry out of their calendars.

    Raises MeetingNotFound, InvitationWithheld.
    """
    record = meeting_record(workspace, meeting_id)
    _refuse_withheld(record)
    wanted = set(recipient_ids)
    rows = [row for row in invitation_sheet(workspace, meeting_id).rows if row.id in wanted]
    data = calendar_entry(workspace, record, rows)
    word = _CALENDAR_NAMES.get(record.meeting.status, "Undangan")
    return data, f"{word}_{record.meeting.date.isoformat()}.ics"


def withdrawal(
    workspace: Workspace, meeting_id: str, taken_off: Sequence[RecipientRow]
) -> tuple[bytes, str]:
    """The .ics file that takes the meeting out of the calendars of those taken off the list, and
    a good name for it; the meeting stands for all others.

    `taken_off` are their rows as they were. Raises MeetingNotFound, InvitationWithheld.
    """
    record = meeting_record(workspace, meeting_id)
    _refuse_withheld(record)
    data = calendar_entry(workspace, record, taken_off, withdrawn=True)
    return data, f"Pembatalan_{record.meeting.date.isoformat()}.ics"


def chat(
    workspace: Workspace, meeting_id: str, recipient_ids: Sequence[str], *, reminder: bool = False
) -> str:
    """A message about the meeting to these recipients, for any chat program.

    Raises MeetingNotFound, InvitationWithheld.
    """
    plan = plan_letters(workspace, meeting_id, recipient_ids)
    record = plan.now
    _refuse_withheld(record)
    wanted = set(recipient_ids)
    sheet = invitation_sheet(workspace, meeting_id)
    names = [row.label for row in sheet.rows if row.id in wanted]
    return chat_text(record, names, reminder=reminder, earlier=plan.options.earlier)


def _draft(workspace: Workspace, mail: MailPlan, wish: MailWish) -> bytes:
    record, earlier = mail.plan.now, mail.plan.options.earlier
    off = called_off(record.meeting) and plan_before(record.meeting) is None
    status = record.meeting.status
    return mail_draft(
        Draft(
            name=wish.row.label,
            address=wish.row.email or "",
            subject=message_subject(record, reminder=mail.reminder, earlier=earlier),
            text=mail_text(record, wish.row.label, reminder=mail.reminder, earlier=earlier),
            letter=draw_letter(mail.plan, wish.letter).data,
            letter_name=wish.letter.file_name,
            calendar=calendar_entry(workspace, record, [wish.row]),
            calendar_name=f"{_CALENDAR_NAMES.get(status, 'Undangan').lower()}.ics",
            method=method_of("cancel" if off else "invite"),
        )
    )


def _refuse_withheld(record: r.MeetingRecord) -> None:
    nature = record.meeting.classification
    if nature != "open":
        raise InvitationWithheld(nature=CLASSIFICATION[nature].lower())


def _saved(data: bytes, path: Path, may_replace: Collection[str]) -> Path:
    if path.exists() and path.name not in may_replace:
        raise FileTaken(name=str(path))
    save_bytes(data, path)
    return path
