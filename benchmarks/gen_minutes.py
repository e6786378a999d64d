"""The meetings whose papers are printed: small (12 persons) and large (2,000 / 500 / 500)."""

from __future__ import annotations

import datetime as dt
import random

from words import Words

from jakber_desktop.documents.compose.kinds import compose_document
from jakber_desktop.documents.compose.options import ComposeOptions
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.tree import Document
from jakber_desktop.model.record import (
    AgendaItem,
    Attendance,
    Decision,
    Meeting,
    MeetingRecord,
    Office,
    Point,
)

SEED = 20180404
PROFILE = PROFILES["dki_2021"]
SIZES = {"small": (12, 3, 2), "large": (2000, 500, 500)}
"""Attendees, agenda items, decisions."""
OFFICES = 20


def meeting(attendees: int, items: int, decisions: int) -> MeetingRecord:
    """A meeting of so many attendees, agenda items and decisions; the same words every time."""
    words = Words(random.Random(SEED))
    return MeetingRecord(
        meeting=Meeting(title=f"Rapat {words.some(9)}", date=dt.date(2018, 4, 4), status="held"),
        offices=tuple(
            Office(code=f"K{n}", name=f"Dinas Contoh {n} Provinsi DKI Jakarta")
            for n in range(OFFICES)
        ),
        attendance=tuple(
            Attendance(
                office=f"K{n * OFFICES // attendees}",
                status="present",
                name=f"Nama Contoh {n}",
                position=f"Kepala Subbagian {words.some(2)}",
            )
            for n in range(attendees)
        ),
        agenda=tuple(
            AgendaItem(
                title=f"Pembahasan {words.some(4)}",
                outcome="discussed",
                points=tuple(
                    Point(text=f"{words.sentence()}, serta *{words.some(2)}*.", speaker_office="K1")
                    for _ in range(2)
                ),
            )
            for _ in range(items)
        ),
        decisions=tuple(
            Decision(text=f"Rapat menyepakati {words.some(18)}.", agenda_item=1 + n % items)
            for n in range(decisions)
        ),
    )


def minutes(size: str) -> Document:
    """The notula of a small or a large meeting."""
    return compose_document("notula", meeting(*SIZES[size]), PROFILE)


def sheet(rows: int) -> Document:
    """A daftar hadir of so many filled rows."""
    options = ComposeOptions(mode="final")
    return compose_document("daftar-hadir", meeting(rows, 1, 1), PROFILE, options)
