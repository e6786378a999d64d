"""Turns a finding's path into words for people and into a place on the printed page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jakber_desktop.desktop.viewmodels.minutes.source import PlaceLike

_STEP = re.compile(r"([a-z_0-9]+)(?:\[(\d+)\])?")
_LAST_STEP = re.compile(r"(?:\[\d+\]|\.?[a-z_0-9]+)\Z")

_FIELDS = {
    "title": QT_TRANSLATE_NOOP("FindingPlaces", "Judul rapat"),
    "date": QT_TRANSLATE_NOOP("FindingPlaces", "Tanggal rapat"),
    "invited_start": QT_TRANSLATE_NOOP("FindingPlaces", "Waktu undangan"),
    "invited_end": QT_TRANSLATE_NOOP("FindingPlaces", "Waktu undangan"),
    "opened_at": QT_TRANSLATE_NOOP("FindingPlaces", "Waktu mulai"),
    "closed_at": QT_TRANSLATE_NOOP("FindingPlaces", "Waktu selesai"),
    "pauses": QT_TRANSLATE_NOOP("FindingPlaces", "Skors rapat"),
    "venue": QT_TRANSLATE_NOOP("FindingPlaces", "Tempat rapat"),
    "purpose": QT_TRANSLATE_NOOP("FindingPlaces", "Tujuan rapat"),
    "references": QT_TRANSLATE_NOOP("FindingPlaces", "Dasar rapat"),
    "minutes_number": QT_TRANSLATE_NOOP("FindingPlaces", "Nomor notula"),
    "minutes_date": QT_TRANSLATE_NOOP("FindingPlaces", "Tanggal notula"),
    "letterhead": QT_TRANSLATE_NOOP("FindingPlaces", "Kop surat"),
}
_ROLES = {
    "chair": QT_TRANSLATE_NOOP("FindingPlaces", "Pimpinan rapat"),
    "minute_taker": QT_TRANSLATE_NOOP("FindingPlaces", "Notulis"),
}
_PARTS = {
    "meeting": (QT_TRANSLATE_NOOP("FindingPlaces", "Data rapat"), ""),
    "offices": (
        QT_TRANSLATE_NOOP("FindingPlaces", "Daftar kantor"),
        QT_TRANSLATE_NOOP("FindingPlaces", "Kantor {n}"),
    ),
    "people": (
        QT_TRANSLATE_NOOP("FindingPlaces", "Daftar orang"),
        QT_TRANSLATE_NOOP("FindingPlaces", "Daftar orang, baris {n}"),
    ),
    "invitation": (QT_TRANSLATE_NOOP("FindingPlaces", "Undangan"), ""),
    "attendance": (
        QT_TRANSLATE_NOOP("FindingPlaces", "Daftar hadir"),
        QT_TRANSLATE_NOOP("FindingPlaces", "Daftar hadir, baris {n}"),
    ),
    "agenda": (
        QT_TRANSLATE_NOOP("FindingPlaces", "Agenda"),
        QT_TRANSLATE_NOOP("FindingPlaces", "Agenda {n}"),
    ),
    "decisions": (
        QT_TRANSLATE_NOOP("FindingPlaces", "Keputusan"),
        QT_TRANSLATE_NOOP("FindingPlaces", "Keputusan {n}"),
    ),
    "action_items": (
        QT_TRANSLATE_NOOP("FindingPlaces", "Tindak lanjut"),
        QT_TRANSLATE_NOOP("FindingPlaces", "Tindak lanjut {n}"),
    ),
    "target_updates": (
        QT_TRANSLATE_NOOP("FindingPlaces", "Target"),
        QT_TRANSLATE_NOOP("FindingPlaces", "Target {n}"),
    ),
    "news_release": (QT_TRANSLATE_NOOP("FindingPlaces", "Siaran berita"), ""),
    "attachments": (
        QT_TRANSLATE_NOOP("FindingPlaces", "Lampiran"),
        QT_TRANSLATE_NOOP("FindingPlaces", "Lampiran {n}"),
    ),
}
_INSIDE = {
    ("agenda", "points"): QT_TRANSLATE_NOOP("FindingPlaces", "{part}, butir {n}"),
    ("invitation", "recipients"): QT_TRANSLATE_NOOP("FindingPlaces", "{part}, penerima {n}"),
}


def place_words(path: str) -> str:
    """Where a path of the record is, in words: "agenda[0].points[1].text" -> "Agenda 1, butir 2".

    An unknown path gives the empty string.
    """
    steps = [(name, int(n) + 1 if n else None) for name, n in _STEP.findall(path)]
    if not steps or steps[0][0] not in _PARTS:
        return ""
    part, n = steps[0]
    inner, inner_n = steps[1] if len(steps) > 1 else ("", None)
    if part == "meeting" and inner in _FIELDS:
        return _tr(_FIELDS[inner])
    if part == "attendance" and inner in _ROLES:
        return _tr(_ROLES[inner])
    whole, numbered = _PARTS[part]
    words = _tr(numbered).format(n=n) if n and numbered else _tr(whole)
    if inner_n and (part, inner) in _INSIDE:
        words = _tr(_INSIDE[part, inner]).format(part=words, n=inner_n)
    return words


def place_of(path: str, places: Mapping[str, PlaceLike]) -> PlaceLike | None:
    """Where `path` lies on the page: itself, else the first thing inside it, else what holds it.

    What merely stands beside it does not count: a mark on the wrong line is worse than none.
    """
    if not path:
        return None
    if path in places:
        return places[path]
    inside = [place for key, place in places.items() if key.startswith((f"{path}.", f"{path}["))]
    if inside:
        return min(inside, key=lambda place: (place.page, place.top_mm))
    return next((places[key] for key in _holders(path) if key in places), None)


def _holders(path: str) -> Iterator[str]:
    """The ever shorter paths that hold `path`: agenda[0].points[1], agenda[0].points, agenda[0]."""
    while path := _LAST_STEP.sub("", path):
        yield path


def _tr(text: str) -> str:
    return QCoreApplication.translate("FindingPlaces", text)
