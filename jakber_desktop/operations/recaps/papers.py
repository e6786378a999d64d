"""The recaps as papers, through the one composition of papers (G1): tables and pictures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from typing import Literal

from jakber_desktop.documents.compose.attendance_recap import Recap, RecapGroup, compose_recap
from jakber_desktop.documents.compose.kinds import ComposeOptions
from jakber_desktop.exchange.register_tables import Value
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.rows.recaps import MismatchFilter, RecapBy, Span
from jakber_desktop.operations.drawing import Format, PrintedDocument, draw_document
from jakber_desktop.operations.recaps import lines
from jakber_desktop.operations.recaps.charts import overview
from jakber_desktop.operations.recaps.mismatches import mismatches
from jakber_desktop.operations.recaps.offices import by_month, by_office
from jakber_desktop.operations.recaps.persons import by_person
from jakber_desktop.operations.settings.crests import crest_bytes
from jakber_desktop.operations.settings.deeds import profile as office_profile
from jakber_desktop.operations.settings.letterheads import default_letterhead
from jakber_desktop.store.workspace import Workspace

__all__ = ["NAMES", "RecapPaper", "print_recap"]

RecapPaper = Literal["office", "person", "month", "mismatches", "overview"]
NAMES: dict[RecapPaper, str] = {
    "office": QT_TRANSLATE_NOOP("core", "Rekap kehadiran menurut kantor"),
    "person": QT_TRANSLATE_NOOP("core", "Rekap kehadiran menurut orang"),
    "month": QT_TRANSLATE_NOOP("core", "Rekap kehadiran menurut bulan"),
    "mismatches": QT_TRANSLATE_NOOP("core", "Daftar ketidaksesuaian kehadiran"),
    "overview": QT_TRANSLATE_NOOP("core", "Ringkasan rapat"),
}
_STEMS: dict[RecapPaper, str] = {
    "office": "Rekap-kehadiran_kantor", "person": "Rekap-kehadiran_orang",
    "month": "Rekap-kehadiran_bulan", "mismatches": "Daftar-ketidaksesuaian",
    "overview": "Ringkasan-rapat",
}  # fmt: skip
_KNOWN = (
    "Persentase dihitung dari undangan yang kehadirannya diketahui; yang belum dicatat tidak masuk "
    "hitungan."
)
_HEADS = "Unsur tanpa jumlah adalah kelompok yang hadir tanpa keterangan jumlah orang."
_IN_POST = (
    "Undangan kepada suatu jabatan dihitung bagi pemangkunya pada hari rapat; jabatan yang tidak "
    "diketahui pemangkunya ditulis tersendiri."
)
_NOBODY = "Tidak ada yang diundang atau hadir."
_ALL_AS_INVITED = "Tidak ada ketidaksesuaian: yang hadir sesuai dengan undangan."
_WITHHELD = "{n} baris dari rapat tertutup tidak disertakan."


def print_recap(
    workspace: Workspace,
    paper: RecapPaper,
    wanted: MismatchFilter,
    today: dt.date,
    format: Format = "pdf",  # noqa: A002 - the command line's own word
    profile: str | None = None,
) -> PrintedDocument:
    """Print a recap of the filter's period; office, meeting and kind count where they can.

    Raises ProfileUnknown, AttachmentAbsent, AttachmentDamaged, StorageError.
    """
    rules = office_profile(workspace, profile)
    letterhead = default_letterhead(workspace)
    options = ComposeOptions(
        letterhead=letterhead, crest=crest_bytes(workspace, letterhead), draft=False
    )
    recap = _recap(workspace, paper, wanted, today)
    stem = f"{_STEMS[paper]}_{(recap.until or today).isoformat()}"
    return draw_document(compose_recap(recap, options), stem, rules, format)


def _recap(
    workspace: Workspace, paper: RecapPaper, wanted: MismatchFilter, today: dt.date
) -> Recap:
    span = Span(wanted.since, wanted.until)
    if paper == "mismatches":
        return _mismatches(workspace, wanted, today)
    if paper == "overview":
        days = span.up_to(today)
        charts = overview(workspace, span, today)
        kind, name = "ringkasan-rapat", NAMES[paper]
        return Recap(kind, name, days.since, days.until, None, 0, charts=charts)
    return _attendance(workspace, paper, span, today, wanted.office)


def _attendance(
    workspace: Workspace, by: RecapBy, span: Span, today: dt.date, office: str | None
) -> Recap:
    days = span.up_to(today)
    notes: tuple[str, ...] = (_KNOWN, _HEADS)
    groups: tuple[RecapGroup, ...]
    if by == "office":
        told, offices = by_office(workspace, span, today)
        shape, groups = lines.OFFICES, (_group(map(lines.office_line, offices)),)
    elif by == "month":
        told, months = by_month(workspace, span, today)
        shape, groups = lines.MONTHS, (_group(map(lines.month_line, months)),)
    else:
        told, persons = by_person(workspace, span, today, office)
        found = groupby(map(lines.person_line, persons), key=itemgetter(0))
        groups = tuple(_group((line[1:] for line in part), str(name)) for name, part in found)
        shape, notes = lines.PERSONS, (_KNOWN, _IN_POST)
    return Recap(
        "rekap-kehadiran", NAMES[by], days.since, days.until, told.meetings, told.taken,
        shape.paper(), groups, notes if told.taken else (), nothing=_NOBODY,
    )  # fmt: skip


def _mismatches(workspace: Workspace, wanted: MismatchFilter, today: dt.date) -> Recap:
    told, _, found = mismatches(workspace, wanted, today)
    days = Span(wanted.since, wanted.until).up_to(today)
    shown = [lines.paper_mismatch(row) for row in found if not row.closed]
    groups = tuple(
        RecapGroup(tuple(texts for _, texts in part), heading)
        for heading, part in groupby(shown, key=itemgetter(0))
    )
    withheld = len(found) - len(shown)
    recap = Recap(
        "daftar-ketidaksesuaian", NAMES["mismatches"], days.since, days.until, told.meetings,
        told.taken, lines.MISMATCHES.paper(), groups,
        (_WITHHELD.format(n=withheld),) if withheld else (), nothing=_ALL_AS_INVITED,
    )  # fmt: skip
    if wanted.meeting is not None:  # its own heading says which and when
        return recap._replace(since=None, until=None, meetings=None)
    return recap


def _group(values: Iterable[tuple[Value, ...]], heading: str = "") -> RecapGroup:
    return RecapGroup(tuple(tuple(map(_words, line)) for line in values), heading)


def _words(value: Value) -> str:
    return "–" if value is None else str(value)
