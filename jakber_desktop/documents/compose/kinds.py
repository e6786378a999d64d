"""The kinds of official paper the house can write, by their command-line word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.attendance_sheet import compose_attendance_sheet
from jakber_desktop.documents.compose.chair_copy import compose_chair_copy
from jakber_desktop.documents.compose.correction_sheet import compose_correction_sheet
from jakber_desktop.documents.compose.decision_excerpt import compose_decision_excerpt
from jakber_desktop.documents.compose.internal_memo import compose_internal_memo
from jakber_desktop.documents.compose.invitation import compose_invitation
from jakber_desktop.documents.compose.minutes import compose_minutes
from jakber_desktop.documents.compose.news_release import compose_news_release
from jakber_desktop.documents.compose.notice import compose_notice
from jakber_desktop.documents.compose.office_copy import office_copy
from jakber_desktop.documents.compose.options import ComposeOptions, SheetMode
from jakber_desktop.documents.compose.record_of_proceedings import compose_record_of_proceedings
from jakber_desktop.documents.compose.report import compose_report
from jakber_desktop.documents.compose.routing_slip import compose_routing_slip
from jakber_desktop.documents.compose.run_sheet import compose_run_sheet
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
    "berita-acara": Kind(QT_TRANSLATE_NOOP("core", "Berita acara"), compose_record_of_proceedings),
    "nota-dinas": Kind(QT_TRANSLATE_NOOP("core", "Nota dinas"), compose_internal_memo),
    "laporan-rapat": Kind(QT_TRANSLATE_NOOP("core", "Laporan rapat"), compose_report),
    "susunan-acara": Kind(QT_TRANSLATE_NOOP("core", "Susunan acara"), compose_run_sheet),
    "naskah-pimpinan": Kind(QT_TRANSLATE_NOOP("core", "Naskah pimpinan"), compose_chair_copy),
    "petikan-keputusan": Kind(
        QT_TRANSLATE_NOOP("core", "Petikan keputusan"), compose_decision_excerpt
    ),
    "lembar-ralat": Kind(QT_TRANSLATE_NOOP("core", "Lembar ralat"), compose_correction_sheet),
    "pemberitahuan": Kind(QT_TRANSLATE_NOOP("core", "Surat pemberitahuan"), compose_notice),
    "lembar-disposisi": Kind(QT_TRANSLATE_NOOP("core", "Lembar disposisi"), compose_routing_slip),
}
"""One line a kind; a new paper is one compose module and a line here."""


def compose_document(
    kind: str,
    record: MeetingRecord,
    profile: Profile,
    options: ComposeOptions = ComposeOptions(),  # noqa: B008 - frozen
) -> Document:
    """Return one paper of a meeting. KeyError for a kind that is not in `KINDS`."""
    made = KINDS[kind].compose(record, profile, options)
    return office_copy(made) if options.office_copy else made
