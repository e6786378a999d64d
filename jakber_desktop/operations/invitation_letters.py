"""The letters of an invitation as papers: one to everybody, or one for each recipient (05, B1).

Once the meeting is postponed or cancelled they are the notice of it (*surat pemberitahuan*).

A plan reads the database once; its letters are then composed one by one, so that a long batch can
tell how far it is and stop between two of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from msgspec.structs import replace as with_fields

from jakber_desktop.documents.compose.invitation import missing_for_issue
from jakber_desktop.documents.compose.kinds import ComposeOptions, compose_document
from jakber_desktop.documents.compose.letter_shape import addressee, recipients_in_order
from jakber_desktop.documents.profiles import Profile
from jakber_desktop.model import record as r
from jakber_desktop.operations.meetings import meeting_record
from jakber_desktop.operations.numbers import number_for
from jakber_desktop.operations.printing import PrintedDocument, chosen_options, draw
from jakber_desktop.operations.settings import profile as office_profile
from jakber_desktop.store.workspace import Workspace

__all__ = ["LetterBundle", "LetterPlan", "PlannedLetter", "draw_letter", "plan_letters"]

_INVITATION, _NOTICE = "undangan", "pemberitahuan"
_STEMS = {_INVITATION: "Undangan", _NOTICE: "Pemberitahuan"}
_NAME_LENGTH = 60


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
    kind: str = _INVITATION
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
    (naskah-dinas §4). Without any recipient it is a letter of gaps. Raises MeetingNotFound.
    """
    record = meeting_record(workspace, meeting_id)
    off = record.meeting.status in ("postponed", "cancelled")
    kind = _NOTICE if off else _INVITATION
    options = chosen_options(workspace, kind, record, _notice_options(workspace, record))
    number = options.number if off else record.invitation.number if record.invitation else None
    stem = f"{_STEMS[kind]}_{_safe(number or '') or record.meeting.date.isoformat()}"
    rows = recipients_in_order(record)
    letters: tuple[PlannedLetter, ...]
    if together or not rows:
        letters = (PlannedLetter(None, "", f"{stem}.pdf"),)
    else:
        wanted = None if recipient_ids is None else set(recipient_ids)
        digits = max(2, len(str(len(rows))))
        letters = tuple(
            _planned(record, row, f"{stem}_{nth:0{digits}}")
            for nth, row in enumerate(rows, 1)
            if wanted is None or (row.id and row.id.hex in wanted)
        )
    return LetterPlan(
        record=record,
        rules=office_profile(workspace, None),
        options=options,
        letters=letters,
        bundle_name=f"{stem}_gabungan.pdf",
        missing=_notice_lacks(options) if off else missing_for_issue(record),
        kind=kind,
    )


def draw_letter(plan: LetterPlan, letter: PlannedLetter) -> PrintedDocument:
    """Draw one letter of a plan as PDF."""
    record = _addressed(plan.record, letter.recipient)
    printed = draw(record, plan.kind, plan.rules, plan.options)
    return printed._replace(file_name=letter.file_name)


def _notice_options(workspace: Workspace, record: r.MeetingRecord) -> ComposeOptions | None:
    """The number and date the letter register gave the notice; a draft while there is none.

    None for a meeting that stands: its letter knows its own.
    """
    if record.meeting.status not in ("postponed", "cancelled") or record.meeting.id is None:
        return None
    row = number_for(workspace, record.meeting.id.hex, _NOTICE)
    if row is None:
        return ComposeOptions()
    return ComposeOptions(number=row.number, date=row.date, draft=row.date is None)


def _notice_lacks(options: ComposeOptions) -> tuple[str, ...]:
    fields = {"notice.number": options.number, "notice.date": options.date}
    return tuple(path for path, value in fields.items() if value is None)


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
