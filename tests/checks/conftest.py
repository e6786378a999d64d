"""A complete record without a fault, and ways to spoil it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from jakber_desktop.checks.check import CheckSettings, check_record
from jakber_desktop.model.record import AgendaItem, MeetingRecord, Point

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.checks.finding import Finding

ROOT = Path(__file__).resolve().parents[2]

FULL: dict[str, Any] = {
    "offices": [
        {"code": "BIRO", "name": "Biro KDH dan KLN", "precedence": 10},
        {
            "code": "BAPPEDA",
            "name": "Badan Perencanaan Pembangunan Daerah",
            "short_name": "Bappeda",
        },
        {"code": "JAKBER", "name": "Sekretariat Jakarta Berketahanan", "short_name": "JakBer"},
    ],
    "people": [
        {
            "key": "ketua",
            "name": "Nama Pimpinan",
            "title_prefix": "Dr. Ir.",
            "title_suffix": "M.T.",
            "position": "Kepala Bagian Kerja Sama Luar Negeri",
            "office": "BIRO",
            "employee_no": "196608011988031001",
            "dki_staff_no": "123456",
        },
        {"key": "catat", "name": "Nama Notulis", "position": "Staf Komunikasi", "office": "JAKBER"},
    ],
    "meeting": {
        "title": "Rapat Persiapan Lokakarya Kerjasama Kota",
        "date": "2018-05-16",
        "purpose": "membahas susunan acara dan pembagian tugas lokakarya",
        "invited_start": "09:00",
        "invited_end": "11:00",
        "opened_at": "09:10",
        "closed_at": "11:35",
        "pauses": [{"started_at": "10:00", "ended_at": "10:15", "reason": "rehat"}],
        "venue": "Ruang Rapat Sub Bagian Umum, Jalan Contoh Nomor 8-9",
        "organizer": "BIRO",
        "status": "held",
        "minutes_number": "012/NOT/05/CO/2018",
        "minutes_date": "2018-05-17",
        "references": ["Surat tentang Kerjasama Daerah Nomor 45/-1.711 tanggal 2 Mei 2018"],
    },
    "invitation": {
        "number": "031/UND/05/CO/2018",
        "date": "2018-05-09",
        "subject": "Undangan Rapat Persiapan Lokakarya Kerjasama Kota",
        "signatory": "ketua",
        "recipients": [
            {
                "office": "BAPPEDA",
                "addressee": "Kepala Bappeda Provinsi DKI Jakarta",
                "sent_on": "2018-05-09",
            }
        ],
    },
    "attendance": [
        {"office": "BIRO", "person": "ketua", "role": "chair", "status": "present"},
        {"office": "JAKBER", "person": "catat", "role": "minute_taker", "status": "present"},
        {
            "office": "BAPPEDA",
            "position": "staf Bappeda",
            "status": "proxy",
            "represents": "Kepala Bappeda",
            "proxy_basis": "disposition",
            "checked_in_at": "08:55",
            "left_at": "11:00",
        },
        {
            "office": "BAPPEDA",
            "position": "staf Bappeda",
            "status": "present",
            "group": True,
            "headcount": 3,
        },
    ],
    "agenda": [
        {
            "title": "Susunan acara",
            "outcome": "discussed",
            "points": [
                {
                    "speaker_office": "JAKBER",
                    "speaker_label": "Pihak JakBer",
                    "text": "menyampaikan 3 (tiga) hal, yaitu (i) acara; (ii) biaya; dan (iii) "
                    "tugas menurut *Preliminary Resilience Assessment* (PRA).",
                },
                {"text": "PRA dibahas kembali pada Selasa, 22 Mei 2018 pukul 09.00 WIB."},
            ],
        },
        {"title": "Anggaran", "outcome": "deferred"},
    ],
    "decisions": [{"text": "Rapat menyepakati susunan acara.", "agenda_item": 1}],
    "action_items": [
        {
            "text": "Menyempurnakan susunan acara",
            "responsible_office": "JAKBER",
            "due_date": "2018-05-21",
        }
    ],
    "target_updates": [{"target": "Pengembangan website", "note": "menunggu arahan"}],
}


@pytest.fixture
def full() -> MeetingRecord:
    return msgspec.convert(FULL, MeetingRecord)


@pytest.fixture(scope="session")
def sample() -> MeetingRecord:
    path = ROOT / "resources" / "sample" / "rapat-2018-04-04.json"
    return msgspec.json.decode(path.read_bytes(), type=MeetingRecord)


@pytest.fixture(scope="session")
def samples() -> dict[str, MeetingRecord]:
    """The other meetings kept for tests, by file stem."""
    return {
        path.stem: msgspec.json.decode(path.read_bytes(), type=MeetingRecord)
        for path in sorted((ROOT / "tests" / "samples").glob("*.json"))
    }


@pytest.fixture
def spoiled(full: MeetingRecord) -> Callable[..., MeetingRecord]:
    """`spoiled("attendance[0].status", "excused")`: the full record with one field changed."""

    def change(*changes: tuple[str, Any]) -> MeetingRecord:
        plain = msgspec.json.decode(msgspec.json.encode(full))
        for path, value in changes:
            place = plain
            *steps, last = path.replace("[", ".").replace("]", "").split(".")
            for step in steps:
                place = place[int(step)] if step.isdigit() else place[step]
            place[int(last) if last.isdigit() else last] = value
        return msgspec.convert(plain, MeetingRecord)

    return change


@pytest.fixture
def point_findings(full: MeetingRecord) -> Callable[..., list[Finding]]:
    """Findings of the full record with one point of this text instead of its own points."""

    def find(text: str, *rules: str) -> list[Finding]:
        item = AgendaItem(title="Pembahasan", outcome="discussed", points=(Point(text=text),))
        record = msgspec.structs.replace(full, agenda=(item,))
        return [f for f in check_record(record) if not rules or f.rule in rules]

    return find


@pytest.fixture
def told() -> Callable[..., list[tuple[str, str, str]]]:
    """(rule, severity, path) of each finding of a record."""

    def tell(record: MeetingRecord, **settings: Any) -> list[tuple[str, str, str]]:
        found = check_record(record, settings=CheckSettings(**settings))
        return [(finding.rule, finding.severity, finding.path) for finding in found]

    return tell
