"""The notice that a meeting is postponed, cancelled, or at another time or place than its
invitation said, to those who were invited (A6, B1, G1)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.course import is_over
from jakber_desktop.documents.compose.invitation import subject_line
from jakber_desktop.documents.compose.letter_addressees import Addressees
from jakber_desktop.documents.compose.letter_shape import (
    carbon_copies,
    letter_signer,
    nature,
)
from jakber_desktop.documents.compose.letterhead import compose_letterhead, place_of
from jakber_desktop.documents.compose.schedule import plan_before, schedule_changes
from jakber_desktop.documents.compose.times import (
    invited_time,
    meeting_date,
    place_and_date,
    venue_text,
)
from jakber_desktop.documents.compose.title_shape import author_of, footer, security_mark
from jakber_desktop.documents.compose.wording import (
    GAP,
    bare_reason,
    fact,
    for_subject,
    lower_opening,
)
from jakber_desktop.documents.tree import (
    Document,
    FactsTable,
    LetterOpening,
    Paragraph,
    Run,
    Signatures,
    plain,
)
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.typography import full_stop
from jakber_desktop.model.errors import NoticeUnfounded
from jakber_desktop.model.record import Invitation

if TYPE_CHECKING:
    from jakber_desktop.documents.compose.options import ComposeOptions
    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block, Letterhead, Text
    from jakber_desktop.model.record import Meeting, MeetingRecord

_NAME = "Surat pemberitahuan"
_ANNEX = "DAFTAR PENERIMA PEMBERITAHUAN"
_SUBJECT = {"postponed": "Penundaan", "cancelled": "Pembatalan"}
_FATE = {"postponed": "ditunda", "cancelled": "dibatalkan"}
_EITHER_SUBJECT = "Penundaan/Pembatalan"
_EITHER_FATE = "ditunda/dibatalkan"
"""Of a meeting that still stands: printed as a gap, whoever signs strikes one out."""
_NEXT = {
    "postponed": "Waktu pelaksanaan yang baru akan kami beritahukan kemudian.",
    "cancelled": "Dengan demikian, undangan tersebut kami nyatakan tidak berlaku.",
}
_PLANNED = "Rapat semula direncanakan pada:"
_BECOMES = "Rapat tersebut akan dilaksanakan pada:"
_REST = "Hal lain dalam undangan tersebut tetap berlaku."
_THANKS = (
    "Kami mohon maaf atas perubahan ini. Atas perhatian dan pengertian Saudara, kami ucapkan "
    "terima kasih."
)
_SENTENCES = re.compile(r"[.!?]\s+\S")


def compose_notice(record: MeetingRecord, profile: Profile, options: ComposeOptions) -> Document:
    """Return the notice; of a meeting that stands as `options.earlier` told it one of gaps, and
    always a draft.

    Raises NoticeUnfounded for a meeting that is over.
    """
    meeting, letter = record.meeting, record.invitation or Invitation()
    if is_over(meeting):
        raise NoticeUnfounded
    draft = options.draft or not (meeting.status in _FATE or _changes(meeting, options))
    kop = compose_letterhead(record, options)
    to = Addressees(record, profile)
    signed = Signatures((letter_signer(record, letter, profile, stamp=not draft),))
    blocks: tuple[Block, ...] = (
        *security_mark(meeting),
        _opening(record, profile, options, kop, to),
        *_body(record, letter, options),
        signed,
        *carbon_copies(letter.carbon_copies),
        *to.annex(_ANNEX, options.number, options.date, signed),
    )
    return Document(
        kind="pemberitahuan",
        title=f"{_NAME} {meeting.title}",
        blocks=blocks,
        letterhead=kop,
        author=author_of(record, kop.unit_line),
        subject=f"{_subject(meeting, options) or _EITHER_SUBJECT} {meeting.title}",
        draft=draft,
        footer=footer(_NAME, options.number, "Draf" if draft else "Terbit"),
    )


def _opening(
    record: MeetingRecord,
    profile: Profile,
    options: ComposeOptions,
    kop: Letterhead,
    to: Addressees,
) -> LetterOpening:
    meeting = record.meeting
    word = _subject(meeting, options)
    kind = Run(word) if word else Run(_EITHER_SUBJECT, gap=True)
    return LetterOpening(
        references=(
            fact("Nomor", options.number),
            fact("Sifat", nature(meeting, profile)),
            fact("Lampiran", to.annexes()),
            fact("Hal", (kind, Run(f" {for_subject(meeting.title)}")), "meeting.status"),
        ),
        place_and_date=place_and_date(place_of(kop), options.date),
        addressee=to.lines,
        addressee_labels=to.labels,
        place=to.destination(kop),
        address_side=profile.address_side,
        salutation=profile.salutation,
    )


def _body(record: MeetingRecord, letter: Invitation, options: ComposeOptions) -> tuple[Block, ...]:
    """What became of the meeting and why, when it would have been, and what comes now."""
    meeting = record.meeting
    changed = _changes(meeting, options)
    before = plan_before(meeting)
    if changed and options.earlier is not None:
        before = options.earlier.meeting
    after = _REST if changed else _NEXT.get(meeting.status)
    if before is None:
        now: tuple[Block, ...] = ()
    else:
        now = (Paragraph(plain(_BECOMES), indent_first=True, keep_with_next=True), _plan(meeting))
        after = after if changed else None
    return (
        *_news(record, letter, changed),
        _plan(before or meeting),
        *now,
        *([Paragraph(plain(after), indent_first=True)] if after else []),
        Paragraph(plain(_THANKS), indent_first=True),
    )


def _plan(meeting: Meeting) -> FactsTable:
    return FactsTable(
        (
            fact("hari/tanggal", meeting_date(meeting), "meeting.date"),
            fact("waktu", invited_time(meeting), "meeting.invited_start"),
            fact("tempat", venue_text(meeting), "meeting.venue"),
            fact("acara", meeting.title, "meeting.title"),
        ),
        label_width=28,
        indent=10,
        keep_together=True,
    )


def _subject(meeting: Meeting, options: ComposeOptions) -> str:
    """ "Penundaan", "Perubahan Waktu dan Tempat"; "" of a meeting that stands as it was told."""
    changed = _changes(meeting, options)
    if changed:
        return f"Perubahan {' dan '.join(word.capitalize() for word in changed)}"
    return _SUBJECT.get(meeting.status, "")


def _changes(meeting: Meeting, options: ComposeOptions) -> tuple[str, ...]:
    """What differs from the letter that was sent, of a meeting that is neither postponed nor
    cancelled."""
    if meeting.status in _FATE or options.earlier is None:
        return ()
    return schedule_changes(options.earlier.meeting, meeting)


def _news(record: MeetingRecord, letter: Invitation, changed: tuple[str, ...]) -> tuple[Block, ...]:
    """The sentence that says it; a reason of several sentences follows as it was written."""
    meeting = record.meeting
    opening = (
        *_reference(record, letter),
        Run("dengan hormat kami beritahukan bahwa rapat tersebut "),
    )
    if changed:
        words = f"mengalami perubahan {' dan '.join(changed)}. {_PLANNED}"
        return (Paragraph((*opening, Run(words)), indent_first=True, anchor="meeting.date"),)
    reason = " ".join((meeting.status_reason or "").split())
    told = bool(_SENTENCES.search(reason))
    cause: Text = () if told else (Run(" karena "), *_cause(reason))
    known = _FATE.get(meeting.status)
    fate = Run(known) if known else Run(_EITHER_FATE, gap=True)
    text = (*opening, fate, *cause, Run("." if told else f". {_PLANNED}"))
    first = Paragraph(text, indent_first=True, anchor="meeting.status_reason")
    why = Paragraph(plain(f"{full_stop(reason)} {_PLANNED}"), indent_first=True)
    return (first, why) if told else (first,)


def _cause(reason: str) -> Text:
    """The reason ready to stand after "karena", a gap when there is none."""
    return plain(lower_opening(bare_reason(reason))) or plain("[alasan]", gap=True)


def _reference(record: MeetingRecord, letter: Invitation) -> Text:
    """The opening words, which name the invitation by number, date and subject."""
    number: Text = plain((letter.number or "").strip()) or (GAP,)
    date: Text = plain(long_date(letter.date, False, nbsp=True)) if letter.date else (GAP,)
    return (
        Run("Menunjuk surat kami Nomor "),
        *number,
        Run(" tanggal "),
        *date,
        Run(f" hal {subject_line(record, letter)}, "),
    )
