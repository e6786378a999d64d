"""A letter that two laptops sent under one number, as the review tells its two papers apart."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from jakber_desktop.language.dates import long_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.model.base import LogValue
from jakber_desktop.model.errors import AttachmentAbsent, AttachmentDamaged
from jakber_desktop.model.sent_letters import letter_words
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.log.cells import Cell, heads_of
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Change

_SAYS = QT_TRANSLATE_NOOP(
    "core",
    "{words}. Surat yang tidak dipilih sudah beredar: buat ralat undangan dengan nomor baru.",
)
_UNSEEN = QT_TRANSLATE_NOOP("core", "Berkas “{name}” belum tiba di laptop ini")
_RECIPIENTS = QT_TRANSLATE_NOOP("core", "{n} penerima")
_TABLE = "sent_letter"


def is_of_sent_letter(cell: Cell) -> bool:
    """Whether a conflict is about what a letter says that went out."""
    return cell[0] == _TABLE and cell[2] == "attachment_id"


def letter_side(session: Session, database: Path, value: LogValue) -> str:
    """What the letter of one side says, and what becomes of the other one."""
    row = session.get(e.Attachment, UUID(hex=str(value))) if value else None
    if row is None:
        return _SAYS.format(words=_UNSEEN.format(name=value or "-"))
    try:
        words = letter_words(AttachmentStore(database).read(row.sha256, row.name))
    except (AttachmentAbsent, AttachmentDamaged, ValueError, msgspec.MsgspecError):
        return _SAYS.format(words=_UNSEEN.format(name=row.name))
    return _SAYS.format(words="; ".join(_parts(words.record)))


def take_whole_letter(change: Change, row: bytes, dev: int) -> None:
    """Let the other fields of the letter follow the laptop whose words were taken."""
    contested = [
        (field, next((head for head in heads if head.dev == dev), heads[-1]))
        for _, fields in heads_of(driver(change.session).execute, _TABLE, [row])
        for field, heads in fields.items()
        if len(heads) > 1
    ]
    for field, head in contested:
        change.decide((_TABLE, row, field), head.value, (head.dev, head.seq))


def _parts(record: r.MeetingRecord) -> list[str]:
    meeting, letter = record.meeting, record.invitation
    found = [meeting.title, long_date(meeting.date), meeting.invited_start, meeting.venue]
    if letter is not None:
        signer = record.person(letter.signatory)
        found += [letter.subject, signer.name if signer else letter.signatory]
        found.append(_RECIPIENTS.format(n=len(letter.recipients)))
    return [one for one in found if one]
