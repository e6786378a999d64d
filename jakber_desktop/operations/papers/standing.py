"""The papers of a meeting and where each stands: numbered, final, or why it cannot be made (G1)."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.documents.compose.agenda_order import is_closed
from jakber_desktop.documents.compose.decision_excerpt import excerpt_number
from jakber_desktop.documents.compose.follow_up_letter import owed_by
from jakber_desktop.documents.compose.kinds import KINDS
from jakber_desktop.documents.compose.outside_letter import is_outside
from jakber_desktop.documents.markdown import markdown_lines, plain_text
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import JakberError
from jakber_desktop.model.rows.numbers import NumberRow
from jakber_desktop.model.rows.papers import (
    PaperDecision,
    PaperGroup,
    PaperOffice,
    PaperRow,
    PaperShelf,
    PaperState,
)
from jakber_desktop.operations.editing import read_meeting
from jakber_desktop.operations.finalising.paper import frozen_minutes
from jakber_desktop.operations.letters.sent import NOTICE
from jakber_desktop.operations.letters.standing import letter_standing
from jakber_desktop.operations.numbers.register import number_row
from jakber_desktop.operations.outcomes.closed_outcomes import as_told
from jakber_desktop.operations.versions import newest_version
from jakber_desktop.store.frozen import LOCKED
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Workspace

__all__ = ["GROUPS", "meeting_papers"]

GROUPS: dict[PaperGroup, tuple[str, ...]] = {
    "before": (
        "undangan", "pemberitahuan", "susunan-acara", "naskah-pimpinan", "lembar-disposisi",
    ),
    "during": ("daftar-hadir",),
    "after": (
        "notula", "berita-acara", "laporan-rapat", "petikan-keputusan", "nota-dinas",
        "siaran-berita", "lembar-ralat",
    ),
}  # fmt: skip
"""When a paper is made; every kind stands in one group."""

_REGISTERED = frozenset({"berita-acara", "laporan-rapat", "nota-dinas"})
"""Kinds that are numbered by the register and by nothing else."""

_Standing = tuple[PaperState, str]
Numbers = dict[str, NumberRow]


def meeting_papers(workspace: Workspace, meeting_id: str) -> PaperShelf:
    """Every kind of paper of a meeting with its state, and what can be chosen for a print.

    Raises MeetingNotFound.
    """
    with workspace.read() as session:
        meeting = read_meeting(session, meeting_id)
        record = read_record(session, meeting.id)
        memo = as_told(session, record, "nota-dinas", to_office=True)
        told = as_told(session, record, "petikan-keputusan")
        version = newest_version(session, meeting)
        row = e.LetterNumber
        given = select(row).where(
            row.meeting_id == meeting.id, row.alive, row.state != "void",
            row.office_id.is_(None), row.decision_id.is_(None),
        )  # fmt: skip
        numbers = {one.kind: number_row(one) for one in session.scalars(given.order_by(row.id))}
        state: str = version.state if version else "draft"
        if version is not None and state in LOCKED and frozen_minutes(session, version) is None:
            state = "unsealed"
        due = _notice_is_due(workspace, session, record, numbers)
    rows = tuple(
        PaperRow(
            kind, KINDS[kind].name, group, *_standing(kind, record, numbers, state, told, due=due)
        )
        for group, kinds in GROUPS.items()
        for kind in kinds
    )
    sheets = {one.sheet for one in record.corrections if one.kind == "erratum" and one.sheet}
    return PaperShelf(
        meeting.id.hex, record.meeting.title, rows, _offices(memo), _decisions(record, told),
        tuple(sorted(sheets)),
    )  # fmt: skip


def _notice_is_due(
    workspace: Workspace, session: Session, record: r.MeetingRecord, numbers: Numbers
) -> bool:
    """Whether people are to be told that the meeting is not as its letter says; the number of a
    notice that went out and is outdated is taken off `numbers`, since the next has its own."""
    try:
        standing = letter_standing(workspace, session, record)
    except JakberError:  # its file is not on this laptop: as if nothing was kept
        return False
    row = numbers.get(NOTICE)
    if standing.due and standing.notice and row and row.number == standing.notice.number:
        del numbers[NOTICE]
    return standing.due


def _standing(
    kind: str,
    record: r.MeetingRecord,
    numbers: Numbers,
    minutes: str,
    told: r.MeetingRecord,
    *,
    due: bool,
) -> _Standing:
    if kind in _REGISTERED:
        return _registered(kind, numbers)
    special: dict[str, Callable[[], _Standing]] = {
        "undangan": lambda: _letter(record, numbers),
        "pemberitahuan": lambda: _notice(record, numbers, due=due),
        "notula": lambda: _minutes(record, minutes),
        "petikan-keputusan": lambda: _excerpt(record, told, numbers),
        "siaran-berita": lambda: _news(record),
        "lembar-ralat": lambda: _errata(record),
    }
    return special[kind]() if kind in special else ("plain", "")


def _registered(kind: str, numbers: Numbers) -> _Standing:
    row = numbers.get(kind)
    if row is None:
        return "unnumbered", ""
    return ("issued" if row.state == "issued" else "booked"), row.number


def _letter(record: r.MeetingRecord, numbers: Numbers) -> _Standing:
    """The letter prints the number that stands in it; the register knows whether it went out."""
    number = record.invitation.number if record.invitation else None
    if not number:
        return "unnumbered", ""
    row = numbers.get("undangan")
    booked = row is not None and row.number == number and row.state == "booked"
    return ("booked" if booked else "issued"), number


def _notice(record: r.MeetingRecord, numbers: Numbers, *, due: bool) -> _Standing:
    standing = _registered(NOTICE, numbers)
    off = due or record.meeting.status in ("postponed", "cancelled")
    return standing if off or standing[1] else ("standing", "")


def _minutes(record: r.MeetingRecord, state: str) -> _Standing:
    number = record.meeting.minutes_number or ""
    if state in LOCKED:
        return "final", number
    if state == "unsealed":
        return "unsealed", number
    return ("review" if state == "review" else "draft"), number


def _excerpt(record: r.MeetingRecord, told: r.MeetingRecord, numbers: Numbers) -> _Standing:
    """As the excerpt of all decisions in force would print; `told` is what it may tell."""
    shown = [
        one for one in told.decisions
        if one.status == "in_force" and not is_closed(told, one.agenda_item)
    ]  # fmt: skip
    if not shown:
        return ("unnumbered", "") if record.decisions else ("decisions_missing", "")
    state, number = _registered("petikan-keputusan", numbers)
    own = excerpt_number(told, None)
    return ("issued", own) if own and state == "unnumbered" else (state, number)


def _news(record: r.MeetingRecord) -> _Standing:
    return ("plain" if record.meeting.classification == "open" else "withheld"), ""


def _errata(record: r.MeetingRecord) -> _Standing:
    errata = [one for one in record.corrections if one.kind == "erratum"]
    if not errata:
        return "errata_missing", ""
    sheets = [one.sheet for one in errata]
    return ("issued", str(max(filter(None, sheets)))) if all(sheets) else ("unnumbered", "")


def _offices(record: r.MeetingRecord) -> tuple[PaperOffice, ...]:
    """Those that have something open: no other gets a follow-up letter."""
    names = {one.code: one.name for one in record.offices}
    return tuple(
        PaperOffice(code, names.get(code, code), n, is_outside(record, code))
        for code, n in owed_by(record).items()
    )


def _decisions(record: r.MeetingRecord, told: r.MeetingRecord) -> tuple[PaperDecision, ...]:
    shown = {one.id for one in told.decisions if not is_closed(told, one.agenda_item)}
    return tuple(
        PaperDecision(place, one.number or "", _one_line(one.text), one.id not in shown)
        for place, one in enumerate(record.decisions, 1)
    )


def _one_line(markdown: str) -> str:
    return " ".join(" ".join(plain_text(line) for line in markdown_lines(markdown)).split())
