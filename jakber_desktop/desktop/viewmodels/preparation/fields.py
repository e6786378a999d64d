"""The fields of Persiapan: how each is shown, and what a typed text gives the core."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from jakber_desktop.language.words import (
    ACTIVITY_CLASS,
    CLASSIFICATION,
    MEETING_KIND,
    URGENCY,
    meeting_kind,
)
from jakber_desktop.operations.parsing import parse_date, show_date, show_time

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jakber_desktop.model.record import MeetingRecord

LEADERS = {"chair": "chair", "co_chair": "co_chair", "minute_taker": "minute_taker"}
"""Fields of people; the rest are fields of the meeting itself."""

TIMES = ("invited_start", "invited_end", "crosses_midnight")
"""They are judged together: what was refused of one is tried again with the other."""

translate = QCoreApplication.translate


def shown_fields(record: MeetingRecord) -> dict[str, str]:
    """What each field of the meeting shows; choices show their keys."""
    head = record.meeting
    return {
        "title": head.title,
        "date": show_date(head.date),
        "invited_start": show_time(head.invited_start),
        "invited_end": show_time(head.invited_end),
        "crosses_midnight": "next" if head.crosses_midnight else "same",
        "time_zone": head.time_zone,
        "venue": head.venue or "",
        "online_link": head.online_link or "",
        "organizer": head.organizer or "",
        "series": head.series.name if head.series else "",
        "recurrence": (head.series.recurrence or "") if head.series else "",
        "classification": head.classification,
        "urgency": head.urgency,
        "kind": core_words(meeting_kind(head.kind)),
        "activity_class": head.activity_class or "",
    }


def read_field(name: str, text: str, record: MeetingRecord) -> Any:
    """The value a typed text gives this field. Raises FieldInvalid."""
    if name == "date":
        return parse_date(text, record.meeting.date)
    if name == "kind":
        by_words = {core_words(words).casefold(): key for key, words in MEETING_KIND.items()}
        return by_words.get(" ".join(text.split()).casefold(), text) or None
    if name == "crosses_midnight":
        return text == "next"
    if name in ("title", "time_zone", "classification", "urgency"):
        return text
    return text or None


def core_words(words: str) -> str:
    """Words of the core in the language of the program."""
    return translate("core", words) if words else ""


def kind_suggestions() -> list[str]:
    """The usual kinds of meetings."""
    return [core_words(words) for words in MEETING_KIND.values()]


def fixed_choices() -> dict[str, Mapping[str, str]]:
    """The fields with a fixed list: key -> words."""
    unknown = {"": translate("PreparationScreen", "Belum diisi")}
    return {
        "classification": {key: core_words(words) for key, words in CLASSIFICATION.items()},
        "urgency": {key: core_words(words) for key, words in URGENCY.items()},
        "activity_class": unknown
        | {key: core_words(words) for key, words in ACTIVITY_CLASS.items()},
        "time_zone": {
            "Asia/Jakarta": translate("PreparationScreen", "WIB (Jakarta)"),
            "Asia/Makassar": translate("PreparationScreen", "WITA (Makassar)"),
            "Asia/Jayapura": translate("PreparationScreen", "WIT (Jayapura)"),
            "Asia/Singapore": translate("PreparationScreen", "Waktu Singapura"),
        },
        "crosses_midnight": {
            "same": translate("PreparationScreen", "Hari yang sama"),
            "next": translate("PreparationScreen", "Hari berikutnya"),
        },
    }
