"""The nota dinas: a report of the meeting to a superior, or a follow-up letter to an office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.course import took_place
from jakber_desktop.documents.compose.follow_up_letter import follow_up_body, follow_up_subject
from jakber_desktop.documents.compose.letter_shape import addressee_of_office, annex_line, nature
from jakber_desktop.documents.compose.letterhead import compose_letterhead
from jakber_desktop.documents.compose.meeting_report import report_body, report_subject
from jakber_desktop.documents.compose.naming import entry_post, present_holder
from jakber_desktop.documents.compose.office_heads import office_head
from jakber_desktop.documents.compose.outside_letter import compose_outside_letter, is_outside
from jakber_desktop.documents.compose.signatures import entry_signer, office_title, side_by_side
from jakber_desktop.documents.compose.title_shape import author_of, footer, security_mark
from jakber_desktop.documents.compose.wording import GAP, fact, upper_first
from jakber_desktop.documents.tree import (
    Document,
    FactsTable,
    Rule,
    Run,
    Signatures,
    TitleBlock,
    plain,
)
from jakber_desktop.language.dates import long_date

if TYPE_CHECKING:
    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.documents.compose.phrasing import Blocks
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Text
    from jakber_desktop.model.record import Attendance, MeetingRecord

_NAME = "Nota dinas"
_LABEL_MM = 22.0
_SIGNER_MM = 100.0
"""Width of the signer's block, so that rank and NIP find room side by side."""


def compose_internal_memo(
    record: MeetingRecord, profile: Profile, options: ComposeOptions
) -> Document:
    """Return the memo of whoever led the meeting; `options.office` makes it a follow-up letter.

    Centred title, then a To/From block (naskah-dinas §7.2). It carries no stamp. An office outside
    the government gets a letter instead (`compose_outside_letter`).
    """
    if options.office and is_outside(record, options.office):
        return compose_outside_letter(record, options.office, profile, options)
    code = options.office
    subject = follow_up_subject(record) if code else report_subject(record)
    body = follow_up_body(record, code) if code else report_body(record, profile)
    return memo_of(record, profile, options, subject, body)


def memo_of(
    record: MeetingRecord, profile: Profile, options: ComposeOptions, subject: str, body: Blocks
) -> Document:
    """Return a memo with these words, from whoever led the meeting."""
    kop = compose_letterhead(record, options)
    chair = present_holder(record, "chair") or record.holder("chair")
    number: Text = plain(options.number or "") or (GAP,)
    signer = entry_signer(record, chair, office_title(_post(record, chair), profile), profile)
    return Document(
        kind="nota-dinas",
        title=f"{_NAME} {subject}",
        blocks=(
            *security_mark(record.meeting),
            TitleBlock(_NAME.upper(), number=(Run("Nomor: "), *number)),
            _head(record, profile, options, chair, subject),
            Rule(),
            *body,
            Signatures((side_by_side(signer),), width=_SIGNER_MM),
        ),
        letterhead=kop,
        author=author_of(record, kop.unit_line),
        subject=subject,
        draft=options.draft,
        footer=footer(_NAME, options.number, "Draf" if options.draft else "Terbit"),
    )


def _post(record: MeetingRecord, chair: Attendance | None) -> str:
    return upper_first(entry_post(record, chair)) if chair else ""


def _head(
    record: MeetingRecord,
    profile: Profile,
    options: ComposeOptions,
    chair: Attendance | None,
    subject: str,
) -> FactsTable:
    """To, from, date, nature, annexes, subject: the order of the drawn form."""
    code = options.office
    to = addressee_of_office(record, code) if code else _superior(record, chair)
    whom: Text = plain(to) if to else (GAP,)
    annexes = int(not code and took_place(record))  # the notula
    return FactsTable(
        (
            fact("Kepada", (Run("Yth. "), *whom)),
            fact("Dari", _post(record, chair)),
            fact("Tanggal", long_date(options.date, False, nbsp=True) if options.date else None),
            fact("Sifat", nature(record.meeting, profile)),
            fact("Lampiran", annex_line(annexes)),
            fact("Hal", subject),
        ),
        label_width=_LABEL_MM,
    )


def _superior(record: MeetingRecord, chair: Attendance | None) -> str:
    """The head of the office above the chair's, "" when the record does not know one."""
    office = record.office(chair.office) if chair else None
    parent = office.parent if office else None
    return office_head(record, parent) if parent else ""
