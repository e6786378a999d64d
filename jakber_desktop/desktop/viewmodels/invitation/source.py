"""What Undangan reads and writes: the deeds of the core, imported when the first is needed.

The imports stand in their functions for the sake of the start (performance.md, "Start"): a meeting
may be opened before the worker has imported the core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from jakber_desktop.model.record import Channel, MeetingRecord, Response
    from jakber_desktop.model.rows.attendance import Suggestion
    from jakber_desktop.model.rows.directory import ContactRow
    from jakber_desktop.model.rows.invitation import InvitationSheet, Invitee, RecipientRow, Roster


class Wanted(Struct, frozen=True):
    """Whom to invite: an office (code), a post of it in words, or a person (id)."""

    office: str
    addressee: str | None = None
    person: str | None = None
    channel: Channel | None = None


class LetterFacts(Struct, frozen=True):
    """What the letter's fields show: record, sheet, and the directory of the meeting's day.

    `signing` are the lines of the signature block as they print.
    """

    record: MeetingRecord
    sheet: InvitationSheet
    contacts: tuple[ContactRow, ...]
    signing: tuple[str, ...] = ()


def read(workspace: Any, meeting_id: str) -> InvitationSheet:
    """The letter with its recipients. Raises MeetingNotFound."""
    from jakber_desktop.operations.invitations import sheet as invitation_sheet

    return invitation_sheet.invitation_sheet(workspace, meeting_id)


def invitees(workspace: Any, meeting_id: str) -> tuple[Invitee, ...]:
    """Everybody the line may mean."""
    from jakber_desktop.operations.invitations import search as invitation_search

    return invitation_search.invitees(workspace, meeting_id)


def suggest(text: str, known: Sequence[Invitee]) -> tuple[Suggestion, ...]:
    """Who is meant by a few letters, the likeliest first."""
    from jakber_desktop.operations.invitations import search as invitation_search

    return invitation_search.suggest(known, text)


def rosters(workspace: Any, meeting_id: str) -> tuple[Roster, ...]:
    """Earlier meetings with recipients."""
    from jakber_desktop.operations.invitations import rosters as reading

    return reading.earlier_rosters(workspace, meeting_id)


def letter_facts(workspace: Any, meeting_id: str) -> LetterFacts:
    """What the fields of the letter show. Raises MeetingNotFound."""
    from jakber_desktop.operations import meeting_records as meetings
    from jakber_desktop.operations.directory import reading as directory
    from jakber_desktop.operations.invitations import letter as letters
    from jakber_desktop.operations.invitations import sheet as invitation_sheet

    record = meetings.meeting_record(workspace, meeting_id)
    sheet = invitation_sheet.invitation_sheet(workspace, meeting_id)
    contacts = directory.contacts(workspace, on=record.meeting.date)
    return LetterFacts(record, sheet, contacts, letters.signing_lines(workspace, record))


# --- deeds ---------------------------------------------------------------------------------------


def add(workspace: Any, meeting_id: str, wanted: Sequence[Wanted]) -> tuple[str, ...]:
    """Invite some; the ids of those that were not invited yet."""
    from jakber_desktop.operations.invitations import recipients as invitations

    rows = [
        invitations.Addressee(one.office, one.addressee, one.person, one.channel) for one in wanted
    ]
    return invitations.add_recipients(workspace, meeting_id, rows)


def take_roster(workspace: Any, meeting_id: str, source: str) -> tuple[str, ...]:
    """Invite those of an earlier meeting; the ids of the added."""
    from jakber_desktop.operations.invitations import recipients as invitations

    return invitations.recipients_from(workspace, meeting_id, source)


def rename(workspace: Any, row: str, addressee: str | None) -> None:
    """Address a recipient by other words."""
    from jakber_desktop.operations.invitations import recipients as invitations

    invitations.edit_recipient(workspace, row, addressee=addressee)


def set_email(workspace: Any, row: str, email: str | None) -> None:
    """Give a recipient an address of its own. Raises FieldInvalid."""
    from jakber_desktop.operations.invitations import recipients as invitations

    invitations.edit_recipient(workspace, row, email=email)


def move(workspace: Any, row: str, before: str | None, after: str | None) -> None:
    """Put a recipient before or after another of its office."""
    from jakber_desktop.operations.invitations import recipients as invitations

    invitations.move_recipient(workspace, row, before=before, after=after)


def remove(workspace: Any, rows: Sequence[str]) -> None:
    """Take recipients off the list."""
    from jakber_desktop.operations.invitations import recipients as invitations

    invitations.remove_recipients(workspace, rows)


def respond(workspace: Any, rows: Sequence[str], response: Response) -> None:
    """Note what was answered."""
    from jakber_desktop.operations.invitations import recipients as invitations

    invitations.set_response(workspace, rows, response)


def send_by(workspace: Any, rows: Sequence[str], channel: Channel | None) -> None:
    """Note how the letters go."""
    from jakber_desktop.operations.invitations import recipients as invitations

    invitations.set_channel(workspace, rows, channel)


def mark_sent(workspace: Any, rows: Sequence[str], on: dt.date, reason: str | None = None) -> None:
    """Note that the letters went out on a day. Raises LetterIncomplete, LetterOutdated."""
    from jakber_desktop.operations.invitations import recipients as invitations

    invitations.mark_sent(workspace, rows, on, reason=reason)


def mark_unsent(workspace: Any, rows: Sequence[str]) -> None:
    """Note that the letters did not go out."""
    from jakber_desktop.operations.invitations import recipients as invitations

    invitations.mark_unsent(workspace, rows)


def edit_letter(workspace: Any, meeting_id: str, fields: dict[str, Any]) -> None:
    """Change fields of the letter. Raises FieldInvalid, MeetingLocked."""
    from jakber_desktop.operations.invitations import letter as letters

    letters.edit_letter(workspace, meeting_id, **fields)


def book_number(workspace: Any, meeting_id: str, today: dt.date) -> str:
    """Book the letter's number of the register. Raises NumbersUsedUp, NumberUnresolved."""
    from jakber_desktop.operations.letters.numbering import issue_invitation_number

    return issue_invitation_number(workspace, meeting_id, today).number


def book_notice(workspace: Any, meeting_id: str, today: dt.date) -> str:
    """Book the number of the notice. Raises NumbersUsedUp, NumberUnresolved."""
    from jakber_desktop.operations.issuing.booking import book_paper

    return book_paper(workspace, meeting_id, "pemberitahuan", today)[0].number


def replace_letter(workspace: Any, meeting_id: str, today: dt.date) -> str:
    """Begin the letter that replaces the sent one; gives its number. Raises LetterUnsent."""
    from jakber_desktop.operations.invitations.renewal import replace_letter as replace

    return replace(workspace, meeting_id, today).number


def numbers_left(workspace: Any, today: dt.date) -> int | None:
    """How many numbers of invitations this laptop has; None when it takes more by itself."""
    from jakber_desktop.operations.issuing.register import numbers_left as left

    return left(workspace, "UND", today.year)


# --- papers and files; on a lane -----------------------------------------------------------------


def plan_letters(
    workspace: Any, meeting_id: str, rows: Sequence[str] | None, *, together: bool
) -> Any:
    """The letters wanted (operations.invitations.papers.LetterPlan)."""
    from jakber_desktop.operations.invitations import papers as invitation_letters

    return invitation_letters.plan_letters(workspace, meeting_id, rows, together=together)


def draw_letter(plan: Any, letter: Any) -> Any:
    """One letter of a plan as a PrintedDocument."""
    from jakber_desktop.operations.invitations import papers as invitation_letters

    return invitation_letters.draw_letter(plan, letter)


def letter_names(plan: Any) -> tuple[str, ...]:
    """The files `write_letters` will write."""
    from jakber_desktop.operations.invitations import files as invitation_files

    return invitation_files.letter_names(plan)


def taken(folder: Path, names: Sequence[str]) -> tuple[str, ...]:
    """Those of the names that are in the folder already."""
    from jakber_desktop.operations.invitations import files as invitation_files

    return invitation_files.taken_names(folder, names)


def write_letters(
    plan: Any, folder: Path, may_replace: Collection[str], report: Callable[[int, int], bool]
) -> Any:
    """Write the letters of a plan (operations.invitations.files.Written)."""
    from jakber_desktop.operations.invitations import files as invitation_files

    return invitation_files.write_letters(plan, folder, report, may_replace)


def joined_letters(plan: Any, report: Callable[[int, int], bool]) -> bytes | None:
    """All letters of a plan in one PDF; None when cancelled."""
    from jakber_desktop.operations.invitations import files as invitation_files

    return invitation_files.joined_letters(plan, report)


def plan_mail(workspace: Any, meeting_id: str, rows: Sequence[str], *, reminder: bool) -> Any:
    """The mail drafts wanted (operations.invitations.files.MailPlan)."""
    from jakber_desktop.operations.invitations import files as invitation_files

    return invitation_files.plan_mail(workspace, meeting_id, rows, reminder=reminder)


def write_mail(
    workspace: Any,
    mail: Any,
    folder: Path,
    may_replace: Collection[str],
    report: Callable[[int, int], bool],
) -> Any:
    """Write mail drafts (operations.invitations.files.Written)."""
    from jakber_desktop.operations.invitations import files as invitation_files

    return invitation_files.write_mail(workspace, mail, folder, report, may_replace)


def calendar(workspace: Any, meeting_id: str, rows: Sequence[str]) -> tuple[bytes, str]:
    """The meeting as an .ics file and its name."""
    from jakber_desktop.operations.invitations import files as invitation_files

    return invitation_files.calendar(workspace, meeting_id, rows)


def withdrawal(workspace: Any, meeting_id: str, rows: Sequence[RecipientRow]) -> tuple[bytes, str]:
    """The .ics file that takes the meeting out of the calendars of those taken off."""
    from jakber_desktop.operations.invitations import files as invitation_files

    return invitation_files.withdrawal(workspace, meeting_id, rows)


def chat(workspace: Any, meeting_id: str, rows: Sequence[str], *, reminder: bool) -> str:
    """The message for a chat."""
    from jakber_desktop.operations.invitations import files as invitation_files

    return invitation_files.chat(workspace, meeting_id, rows, reminder=reminder)


def write(data: bytes, path: Path) -> None:
    """Replace a file by a complete one. Raises FileUnwritable."""
    from jakber_desktop.operations import saving

    saving.save_bytes(data, path)
