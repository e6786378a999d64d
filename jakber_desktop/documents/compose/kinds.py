"""The kinds of official paper the house can write, by their command-line word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.attendance_sheet import compose_attendance_sheet
from jakber_desktop.documents.compose.invitation import compose_invitation
from jakber_desktop.documents.compose.minutes import compose_minutes
from jakber_desktop.documents.compose.news_release import compose_news_release
from jakber_desktop.documents.compose.options import ComposeOptions, SheetMode
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Document
    from jakber_desktop.model.record import MeetingRecord

__all__ = ["KINDS", "ComposeOptions", "Kind", "SheetMode", "compose_document"]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of paper: its Indonesian name and how it is made from a record."""

    name: str
    compose: Callable[[MeetingRecord, Profile, ComposeOptions], Document]


KINDS: Mapping[str, Kind] = {
    "notula": Kind(QT_TRANSLATE_NOOP("core", "Notula"), compose_minutes),
    "undangan": Kind(QT_TRANSLATE_NOOP("core", "Surat undangan"), compose_invitation),
    "daftar-hadir": Kind(QT_TRANSLATE_NOOP("core", "Daftar hadir"), compose_attendance_sheet),
    "siaran-berita": Kind(QT_TRANSLATE_NOOP("core", "Siaran berita"), compose_news_release),
}
"""One line a kind; a new paper is one compose module and a line here."""


def compose_document(
    kind: str,
    record: MeetingRecord,
    profile: Profile,
    options: ComposeOptions = ComposeOptions(),  # noqa: B008 - frozen
) -> Document:
    """Return one paper of a meeting. KeyError for a kind that is not in `KINDS`."""
    return KINDS[kind].compose(record, profile, options)
