"""What papers of the title shape share: title block, security mark, footer (naskah-dinas §1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.wording import GAP
from jakber_desktop.documents.tree import Footer, Run, SecurityMark, TitleBlock, plain
from jakber_desktop.language.words import CLASSIFICATION, CLASSIFICATION_CODE

if TYPE_CHECKING:
    from jakber_desktop.documents.tree import Block, Seal
    from jakber_desktop.model.record import Meeting, MeetingRecord


_RED = frozenset({"secret", "top_secret"})


def title_block(word: str, meeting: Meeting, number: str | None = None) -> TitleBlock:
    """Return word, meeting title in capitals, and the number line when there is a number."""
    line = plain(f"Nomor: {number}") if number else ()
    return TitleBlock(word, plain(meeting.title.upper()), line)


def about_block(word: str, subject: str, number: str | None) -> TitleBlock:
    """Return word, NOMOR (or a gap), TENTANG, subject in capitals (naskah-dinas §7.1, §7.3)."""
    line = plain(f"NOMOR {number}") if number else (Run("NOMOR "), GAP)
    return TitleBlock(word, plain(subject.upper()), line, about="TENTANG")


def security_mark(meeting: Meeting) -> tuple[Block, ...]:
    """Return the class and its code on a paper above *Biasa* (naskah-dinas §13), else ()."""
    if meeting.classification == "open":
        return ()
    word = CLASSIFICATION[meeting.classification].upper()
    code = CLASSIFICATION_CODE[meeting.classification]
    return (SecurityMark(f"{word} ({code})", red=meeting.classification in _RED),)


def author_of(record: MeetingRecord, unit_line: str) -> str:
    """Return the author of the file's metadata: the organizing office, else the letterhead's."""
    office = record.office(record.meeting.organizer)
    return office.name if office else unit_line


def footer(
    name: str, number: str | None, state: str, note: str = "", seal: Seal | None = None
) -> Footer:
    """Return the footer; `number` prints as "Notula nomor 007/NOT/04/CO/2018"."""
    return Footer(state, note, f"{name} nomor {number}" if number else "", seal)
