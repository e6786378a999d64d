"""The letters of an invitation as papers: one to everybody, or one for each recipient (05, B1).

Once the meeting is postponed, cancelled, or not as they told it, they are the notice of it (*surat
pemberitahuan*).

A plan reads the database once; its letters are then composed one by one, so that a long batch can
tell how far it is and stop between two of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from msgspec.structs import replace as with_fields

from jakber_desktop.documents.compose.invitation import missing_for_issue
from jakber_desktop.documents.compose.kinds import ComposeOptions, compose_document
from jakber_desktop.documents.compose.letter_shape import addressee, recipients_in_order
from jakber_desktop.documents.profiles import Profile
from jakber_desktop.model import record as r
from jakber_desktop.operations.editing import read_meeting
from jakber_desktop.operations.invitations.sending import missing_of_notice
from jakber_desktop.operations.letters.sent import INVITATION, NOTICE, SentLetter
from jakber_desktop.operations.letters.sent_printing import sent_options
from jakber_desktop.operations.letters.standing import letter_standing
from jakber_desktop.operations.numbers.taking import number_of
from jakber_desktop.operations.papers.printing import PrintedDocument, chosen_options, draw
from jakber_desktop.operations.settings.deeds import profile as office_profile
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Workspace

__all__ = ["LetterBundle", "LetterPlan", "PlannedLetter", "draw_letter", "plan_letters"]

_STEMS = {INVITATION: "Undangan", NOTICE: "Pemberitahuan"}
_NAME_LENGTH = 60
_LATE = "baru-"
"""Before the key of people who were invited after the letter went out."""


class PlannedLetter(NamedTuple):
    """One letter: whom it is for (None: all of them), in words, and a safe file name."""

    recipient: str | None
    label: str
    file_name: str


class LetterPlan(NamedTuple):
    """The letters wanted, in protocol order, and what they are made from."""

    record: r.MeetingRecord
    rules: Profile
    options: ComposeOptions
    letters: tuple[PlannedLetter, ...]
    bundle_name: str
    """File name of all of them in one."""
    missing: tuple[str, ...]
    """What the letter lacks to be issued; while there is any, the letters carry the DRAF mark."""
    now: r.MeetingRecord
    """The meeting of today: what messages and calendars tell."""
    kind: str = INVITATION
    """The command-line word of what is written: "undangan" or "pemberitahuan"."""


class LetterBundle:
    """All letters of a plan in one PDF; each counts its own pages."""

    def __init__(self, plan: LetterPlan) -> None:
        # heavy (ReportLab), as in printing.draw
        from jakber_desktop.documents.render.pdf import PdfBundle

        self._plan = plan
        self._bundle = PdfBundle(plan.rules)

    def add(self, letter: PlannedLetter) -> None:
        """Draw one more letter of the plan."""
        record = _addressed(self._plan.record, letter.recipient)
        document = compose_document(self._plan.kind, record, self._plan.rules, self._plan.options)
        self._bundle.add(document, letter.label)

    def finished(self) -> bytes:
        """The file. ValueError when nothing was added."""
        return self._bundle.finished()


def plan_letters(
    workspace: Workspace,
    meeting_id: str,
    recipient_ids: Sequence[str] | None = None,
    *,
    together: bool = False,
) -> LetterPlan:
    """Plan the letters for these recipients, all of them for None; `together` makes it one letter.

    The one letter names everybody invited; more than four are listed on its Lampiran
    (naskah-dinas §4). Without any recipient it is a letter of gaps. What has gone out is planned
    from what is kept of it (B2). Raises MeetingNotFound, AttachmentAbsent, AttachmentDamaged.
    """
    base = _base(workspace, meeting_id)
    number = base.options.number or ""
    stem = f"{_STEMS[base.kind]}_{_safe(number) or base.now.meeting.date.isoformat()}"
    rows = recipients_in_order(base.record)
    letters: tuple[PlannedLetter, ...]
    if together or not rows:
        letters = (PlannedLetter(None, "", f"{stem}.pdf"),)
    else:
        wanted = None if recipient_ids is None else set(recipient_ids)
        digits = max(2, len(str(len(rows))))
        letters = tuple(
            _planned(base.record, row, f"{stem}_{nth:0{digits}}")
            for nth, row in enumerate(rows, 1)
            if wanted is None or (row.id and row.id.hex in wanted)
        )
    return LetterPlan(
        record=_as_kept(base) if together else base.record,
        rules=base.rules,
        options=base.options,
        letters=letters,
        bundle_name=f"{stem}_gabungan.pdf",
        missing=base.missing,
        now=base.now,
        kind=base.kind,
    )


def draw_letter(plan: LetterPlan, letter: PlannedLetter) -> PrintedDocument:
    """Draw one letter of a plan as PDF."""
    record = _addressed(plan.record, letter.recipient)
    printed = draw(record, plan.kind, plan.rules, plan.options)
    return printed._replace(file_name=letter.file_name)


class _Base(NamedTuple):
    """What letters are made from; `now` is the meeting of today, `kept` the letter gone out."""

    kind: str
    now: r.MeetingRecord
    record: r.MeetingRecord
    rules: Profile
    options: ComposeOptions
    missing: tuple[str, ...]
    kept: SentLetter | None = None


def _base(workspace: Workspace, meeting_id: str) -> _Base:
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        now = read_record(session, meeting.id)
        standing = letter_standing(workspace, session, now)
        number = number_of(session, meeting.id, NOTICE, state="booked")
        missing = missing_of_notice(now, number)
        if number is None:  # one issued before letters were kept
            issued = number_of(session, meeting.id, NOTICE, state="issued")
            number = issued if standing.notice is None else None
        booked = (number.number, number.date, number.state) if number else (None, None, "")
    kind, kept = standing.kind, standing.kept
    if kept is not None:
        record, options = sent_options(workspace, kept)
        rules = office_profile(workspace, kept.profile)
        return _Base(kind, now, _with_late(record, now), rules, options, (), kept)
    earlier = standing.earlier(kind)
    if kind == NOTICE:
        wished = ComposeOptions(number=booked[0], date=booked[1], draft=booked[1] is None)
        options = chosen_options(workspace, kind, now, replace(wished, earlier=earlier))
    else:
        letter = now.invitation
        wished = ComposeOptions(number=letter.number if letter else None, earlier=earlier)
        options = chosen_options(workspace, kind, now, wished)
        missing = missing_for_issue(now)
    return _Base(kind, now, now, office_profile(workspace, None), options, missing)


def _with_late(kept: r.MeetingRecord, now: r.MeetingRecord) -> r.MeetingRecord:
    """The sent letter with those invited after it went out: each has one of its own, in the same
    words; the letter to all stays as it was."""
    letter = kept.invitation or r.Invitation()
    named = {one.id for one in letter.recipients}
    late = [one for one in (now.invitation or letter).recipients if one.id not in named]
    codes = {one.code for one in kept.offices}
    people = {one.key: with_fields(one, key=f"{_LATE}{one.key}") for one in now.people}
    return with_fields(
        kept,
        invitation=with_fields(
            letter,
            recipients=(
                *letter.recipients,
                *(with_fields(one, person=one.person and _LATE + one.person) for one in late),
            ),
        ),
        offices=(*kept.offices, *(one for one in now.offices if one.code not in codes)),
        people=(*kept.people, *(people[one.person] for one in late if one.person in people)),
    )


def _as_kept(base: _Base) -> r.MeetingRecord:
    return base.kept.words.record if base.kept else base.record


def _planned(record: r.MeetingRecord, row: r.Recipient, stem: str) -> PlannedLetter:
    label = addressee(record, row)
    tail = _safe(label)
    name = f"{stem}_{tail}.pdf" if tail else f"{stem}.pdf"
    return PlannedLetter(row.id.hex if row.id else None, label, name)


def _addressed(record: r.MeetingRecord, recipient: str | None) -> r.MeetingRecord:
    """The record as the letter to one recipient sees it."""
    letter = record.invitation
    if recipient is None or letter is None:
        return record
    only = tuple(row for row in letter.recipients if row.id and row.id.hex == recipient)
    return with_fields(record, invitation=with_fields(letter, recipients=only))


def _safe(text: str) -> str:
    """What every file system takes: plain letters, figures and hyphens (R5)."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")[:_NAME_LENGTH].rstrip("-")
