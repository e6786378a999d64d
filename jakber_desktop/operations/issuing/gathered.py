"""Follow-up letters gathered over all meetings: one to each office that has something open (F2).

A letter lists what its office owes from every meeting open to all; what came from a closed one is
written about in that meeting's own letter. It has a number of the register that belongs to no
meeting. Once issued, its words are kept: the next letter, about what is open then, has its own.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.documents.compose.gathered_letter import compose_gathered_letter
from jakber_desktop.documents.compose.outside_letter import OUTSIDE_NAME
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import (
    AttachmentDamaged,
    FollowUpsMissing,
    FollowUpsWithheld,
    OfficeOwesNothing,
)
from jakber_desktop.model.rows.follow_ups import FollowUpFilter, FollowUpRow
from jakber_desktop.model.rows.numbers import NumberRow
from jakber_desktop.model.sent_letters import MonthWords, month_words
from jakber_desktop.operations.drawing import Format, PrintedDocument, draw_document
from jakber_desktop.operations.editing import office_named
from jakber_desktop.operations.follow_ups import reading
from jakber_desktop.operations.letters.offices import letter_to_office
from jakber_desktop.operations.numbers.register import number_row
from jakber_desktop.operations.numbers.series import series_of_kind
from jakber_desktop.operations.numbers.taking import take
from jakber_desktop.operations.papers.printing import KIND_NAMES, ComposeOptions
from jakber_desktop.operations.settings.crests import crest_bytes
from jakber_desktop.operations.settings.deeds import profile as office_profile
from jakber_desktop.operations.settings.letterheads import default_letterhead
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Change, Workspace

__all__ = [
    "KIND", "Gathered", "Gathering", "OwingOffice", "book_gathered", "gather", "number_to_bear",
    "owed_records", "owing_everywhere", "print_all_gathered", "print_gathered",
]  # fmt: skip

KIND = "tindak-lanjut"
"""What the register calls these letters."""
_MEMO, _OUTSIDE = "nota-dinas", "surat-dinas"
_SUBJECT = QT_TRANSLATE_NOOP("core", "{name}: Tindak lanjut hasil rapat")
_BOOK = QT_TRANSLATE_NOOP("core", "Pesan nomor {number}")
_BOOK_SEVERAL = QT_TRANSLATE_NOOP("core", "Pesan {n} nomor nota dinas")
_SENT_BEFORE = QT_TRANSLATE_NOOP(
    "core", "Surat sebelumnya sudah terbit; tindak lanjutnya berubah sejak itu."
)
_PAGE = 1_000

Owed = dict[str, list[FollowUpRow]]


class Gathering(NamedTuple):
    """What offices (codes) have open: what a letter may list, and how much is closed to it (R4)."""

    owed: Owed
    withheld: Counter[str]


class OwingOffice(NamedTuple):
    """An office that has something open: how much of it, how much of that is late, and whether it
    is written to by letter; `number` is the newest of its letters, None when it never had one.
    `withheld` is how much more it owes that its letter does not list (R4)."""

    code: str
    name: str
    owes: int
    late: int
    outside: bool
    number: NumberRow | None
    withheld: int = 0


class Gathered(NamedTuple):
    """A printed letter, and the number it bears; None while it has none."""

    paper: PrintedDocument
    number: NumberRow | None


class _Letter(NamedTuple):
    """What a letter is composed from, its number, and the profile it was issued under."""

    records: tuple[r.MeetingRecord, ...]
    letterhead: r.Letterhead | None
    number: e.LetterNumber | None
    issued_under: str = ""
    remark: str = ""
    withheld: int = 0


def owing_everywhere(workspace: Workspace, today: dt.date) -> tuple[OwingOffice, ...]:
    """The offices written to, in protocol order; none when nothing is open."""
    owed, withheld = gather(workspace, today)
    with workspace.read() as session:
        offices = {row.code: row for row in session.scalars(select(e.Office).where(e.Office.alive))}
        return tuple(
            OwingOffice(
                tag.code, tag.name, len(owed[tag.code]),
                sum(row.group == "late" for row in owed[tag.code]), offices[tag.code].external,
                _row(_newest(session, offices[tag.code].id)), withheld[tag.code],
            )
            for tag in reading.offices(workspace)
            if tag.code in owed and tag.code in offices
        )  # fmt: skip


def gather(workspace: Workspace, today: dt.date, office: str | None = None) -> Gathering:
    """What the offices, or one of them, have open, late things first."""
    wanted, owed, withheld = FollowUpFilter("open", office), Owed(), Counter[str]()
    rows: Sequence[FollowUpRow] = ()
    while rows := reading.page(workspace, wanted, today, rows[-1] if rows else None, _PAGE):
        for row in rows:
            if row.office is not None and row.closed:
                withheld[row.office.code] += 1
            elif row.office is not None:
                owed.setdefault(row.office.code, []).append(row)
    return Gathering(owed, withheld)


def print_gathered(
    workspace: Workspace,
    code: str,
    today: dt.date,
    format: Format = "pdf",  # noqa: A002 - as in printing
    profile: str | None = None,
) -> Gathered:
    """Print the letter to an office: as it went out while nothing changed since, else that of now.

    Raises OfficeOwesNothing, FollowUpsWithheld, OfficeUnknown, ProfileUnknown, AttachmentAbsent,
    AttachmentDamaged.
    """
    letter = _letter(workspace, code, today)
    rules = office_profile(workspace, letter.issued_under or profile)
    document = compose_gathered_letter(
        letter.records, code, rules, _options(workspace, letter, code)
    )
    stem = f"Nota-dinas_tindak-lanjut_{code}_{today.isoformat()}"
    paper = draw_document(document, stem, rules, format)
    paper = paper._replace(
        issued_under=letter.issued_under, remark=letter.remark, withheld=letter.withheld
    )
    return Gathered(paper, _row(letter.number))


def number_to_bear(workspace: Workspace, code: str, today: dt.date) -> NumberRow | None:
    """The number that the letter to an office bears now. Raises what `print_gathered` does."""
    return _row(_letter(workspace, code, today).number)


def print_all_gathered(
    workspace: Workspace,
    codes: Iterable[str] | None,
    today: dt.date,
    profile: str | None = None,
) -> PrintedDocument:
    """Print the letters to these offices (None: to all that owe something) in one PDF, each with
    pages and an outline entry of its own. Raises FollowUpsMissing, and what `print_gathered` does.
    """
    from jakber_desktop.documents.render.pdf import PdfBundle  # heavy, as in drawing

    rules = office_profile(workspace, profile)
    some = _owing_codes(workspace, today) if codes is None else tuple(codes)
    if not some:
        raise FollowUpsMissing
    bundle, withheld = PdfBundle(rules), 0
    for code in some:
        letter = _letter(workspace, code, today)
        withheld += letter.withheld
        office = letter.records[-1].office(code)
        own = office_profile(workspace, letter.issued_under or profile)
        made = compose_gathered_letter(letter.records, code, own, _options(workspace, letter, code))
        bundle.add(made, office.name if office else code)
    if codes is None:
        withheld = gather(workspace, today).withheld.total()
    to = "semua-kantor" if codes is None else f"{len(some)}-kantor"
    name = f"Nota-dinas_tindak-lanjut_{to}_{today.isoformat()}.pdf"
    return PrintedDocument(bundle.finished(), name, 0, {}, rules.paper, withheld=withheld)


def book_gathered(
    workspace: Workspace, codes: Sequence[str], date: dt.date
) -> tuple[NumberRow, ...]:
    """Book a number for the letter to each of these offices; a booked one stays.

    Raises OfficeUnknown, NumbersUsedUp, NumberUnresolved, FieldInvalid.
    """
    with workspace.change(_BOOK) as change:
        rows = [_booked(change, code, date) for code in codes]
        one = len(rows) == 1
        change.label = (
            _BOOK.format(number=rows[0].number) if one else _BOOK_SEVERAL.format(n=len(rows))
        )
        return tuple(number_row(row) for row in rows)


def owed_records(session: Session, rows: Iterable[FollowUpRow]) -> tuple[r.MeetingRecord, ...]:
    """The meetings these follow-ups came from, oldest first, with these follow-ups alone."""
    wanted: dict[tuple[dt.date, str], set[str]] = {}
    for row in rows:
        wanted.setdefault((row.meeting_date, row.meeting_id), set()).add(row.id)
    found = []
    for (_, meeting), some in sorted(wanted.items()):
        record = read_record(session, UUID(hex=meeting))
        items = tuple(one for one in record.action_items if one.id and one.id.hex in some)
        found.append(msgspec.structs.replace(record, action_items=items))
    return tuple(found)


# --- inside ---------------------------------------------------------------------------------------


def _owing_codes(workspace: Workspace, today: dt.date) -> tuple[str, ...]:
    """Whom all letters go to. Raises FollowUpsMissing, FollowUpsWithheld."""
    codes = tuple(one.code for one in owing_everywhere(workspace, today))
    if not codes:
        withheld = gather(workspace, today).withheld.total()
        raise FollowUpsWithheld(n=withheld) if withheld else FollowUpsMissing()
    return codes


def _letter(workspace: Workspace, code: str, today: dt.date) -> _Letter:
    """The letter that a print means: the booked one, the one that went out, or one to come."""
    owed, withheld = gather(workspace, today, code)
    with workspace.read() as session:
        records = owed_records(session, owed.get(code, []))
        number = _newest(session, office_named(session, code).id)
    head = default_letterhead(workspace)
    kept = _kept(workspace, number) if number is not None and number.state == "issued" else None
    if kept is not None and (not records or _said(kept.records) == _said(records)):
        under = number.profile or "" if number is not None else ""
        return _Letter(kept.records, kept.letterhead, number, under)
    closed = withheld[code]
    if not records:
        raise FollowUpsWithheld(n=closed) if closed else OfficeOwesNothing(office=code)
    if number is not None and number.state == "issued":
        return _Letter(records, head, None, remark=_SENT_BEFORE, withheld=closed)
    return _Letter(records, head, number, withheld=closed)


def _options(workspace: Workspace, letter: _Letter, code: str) -> ComposeOptions:
    _, options = letter_to_office(workspace, letter.records[-1], ComposeOptions(office=code))
    number = letter.number
    return replace(
        options,
        letterhead=letter.letterhead,
        crest=crest_bytes(workspace, letter.letterhead),
        number=number.number if number else None,
        date=number.date if number else None,
        draft=not (number is not None and number.state == "issued"),
    )


def _kept(workspace: Workspace, number: e.LetterNumber) -> MonthWords | None:
    if number.sha256 is None:
        return None
    content = AttachmentStore(workspace.path).read(number.sha256, number.number)
    try:
        return month_words(content)
    except (ValueError, msgspec.MsgspecError):
        raise AttachmentDamaged(name=number.number) from None


def _said(records: Iterable[r.MeetingRecord]) -> list[tuple[object, ...]]:
    """What a letter says of each meeting and follow-up."""
    return [
        (one.meeting.title, one.meeting.date, item.id, item.text, item.due_date, item.due_phrase,
         item.status)
        for one in records
        for item in one.action_items
    ]  # fmt: skip


def _newest(session: Session, office: UUID) -> e.LetterNumber | None:
    row = e.LetterNumber
    wanted = select(row).where(
        row.kind == KIND, row.office_id == office, row.alive, row.state != "void"
    )
    return session.scalars(wanted.order_by(row.id.desc()).limit(1)).first()


def _row(number: e.LetterNumber | None) -> NumberRow | None:
    return None if number is None else number_row(number)


def _booked(change: Change, code: str, date: dt.date) -> e.LetterNumber:
    office = office_named(change.session, code)
    known = _newest(change.session, office.id)
    if known is not None and known.state == "booked":
        return known
    kind, name = (_OUTSIDE, OUTSIDE_NAME) if office.external else (_MEMO, KIND_NAMES[_MEMO])
    return take(
        change, series_of_kind(kind) or "", date, kind=KIND, state="booked",
        subject=_SUBJECT.format(name=name), recipient=office.name, office=office.id,
    )  # fmt: skip
