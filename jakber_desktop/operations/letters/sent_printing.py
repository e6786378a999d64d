"""Prints a letter that has gone out from what is kept of it, not from the meeting of today (B2)."""

from __future__ import annotations

from jakber_desktop.documents.compose.options import ComposeOptions
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import record as r
from jakber_desktop.operations.drawing import Format, PrintedDocument, draw
from jakber_desktop.operations.letters.offices import letter_to_office
from jakber_desktop.operations.letters.sent import SentLetter
from jakber_desktop.operations.settings.crests import crest_bytes
from jakber_desktop.operations.settings.deeds import profile
from jakber_desktop.store.workspace import Workspace

__all__ = ["NOT_KEPT", "print_sent", "sent_options"]

NOT_KEPT = QT_TRANSLATE_NOOP(
    "core",
    "Salinan surat yang dikirim tidak tersimpan; cetakan ini disusun dari data rapat sekarang.",
)


def print_sent(
    workspace: Workspace, sent: SentLetter, format_: Format, wished: ComposeOptions | None
) -> PrintedDocument:
    """The letter as it went out, under the profile of that day; only how a print is made can be
    wished (office copy, the form of the signatures).

    Raises ProfileUnknown.
    """
    rules = profile(workspace, sent.profile)
    record, options = sent_options(workspace, sent, wished)
    return draw(record, sent.kind, rules, options, format_)._replace(issued_under=rules.key)


def sent_options(
    workspace: Workspace, sent: SentLetter, wished: ComposeOptions | None = None
) -> tuple[r.MeetingRecord, ComposeOptions]:
    """The record that a sent letter tells, and how it is composed."""
    record, chosen = sent.words.record, wished or ComposeOptions()
    offices = {one.id: one.code for one in record.offices}
    places = {one.id: place for place, one in enumerate(record.decisions, 1)}
    options = ComposeOptions(
        draft=False,
        number=sent.number,
        date=sent.date,
        office=chosen.office or offices.get(sent.office),
        decision=places.get(sent.decision),
        signers=chosen.signers,
        office_copy=chosen.office_copy,
        earlier=sent.words.earlier,
        crest=crest_bytes(workspace, record.meeting.letterhead),
    )
    return letter_to_office(workspace, record, options)
