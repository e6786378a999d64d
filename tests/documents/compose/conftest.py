"""Records the papers are composed from: the shipped sample, and a meeting with everything."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from jakber_desktop.documents.compose.kinds import ComposeOptions, compose_document
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render.text import render_text
from jakber_desktop.model.record import MeetingRecord

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[3]
SAMPLE = ROOT / "resources" / "sample" / "rapat-2018-04-04.json"


def full_record() -> MeetingRecord:
    """A meeting of which everything is known; made of "Nama Contoh" people."""
    return msgspec.convert(_FULL, MeetingRecord)


@pytest.fixture(scope="session")
def sample() -> MeetingRecord:
    return msgspec.json.decode(SAMPLE.read_bytes(), type=MeetingRecord)


@pytest.fixture(scope="session")
def full() -> MeetingRecord:
    return full_record()


def suited(kind: str, record: MeetingRecord) -> MeetingRecord:
    """The record as a kind of paper can be of it: a notice is of a meeting that was called off."""
    if kind != "pemberitahuan":
        return record
    off = msgspec.structs.replace(record.meeting, status="postponed")
    return msgspec.structs.replace(record, meeting=off)


@pytest.fixture(scope="session", name="suited")
def suited_record() -> Callable[[str, MeetingRecord], MeetingRecord]:
    """`suited(kind, record)` is the record with a status that the kind is printed for."""
    return suited


def make_meeting(**parts: Any) -> MeetingRecord:
    """A record with title, date and three offices; `meeting=` adds to the meeting's own facts."""
    own = {"title": "Rapat Contoh", "date": "2018-04-04", **parts.pop("meeting", {})}
    return msgspec.convert({"offices": _OFFICES, "meeting": own, **parts}, MeetingRecord)


def write(kind: str, record: MeetingRecord, profile: str = "dki_2021", **options: Any) -> str:
    rules = PROFILES[profile]
    return render_text(compose_document(kind, record, rules, ComposeOptions(**options)), rules)


@pytest.fixture(scope="session")
def meeting() -> Callable[..., MeetingRecord]:
    """`meeting(attendance=[...], meeting={...})` makes a record of what is given and no more."""
    return make_meeting


@pytest.fixture(scope="session")
def text_of() -> Callable[..., str]:
    """`text_of("notula", record, profile, mode="blank")` is the paper's text."""
    return write


_OFFICES = [
    {"code": "A", "name": "Kantor Contoh Satu"},
    {"code": "B", "name": "Kantor Contoh Dua"},
    {"code": "X", "name": "Lembaga Luar Contoh", "external": True},
]

_FULL = {
    "offices": [
        {"code": "BAPPEDA", "name": "Badan Perencanaan Pembangunan Daerah", "precedence": 30},
        {"code": "JAKBER", "name": "Sekretariat Jakarta Berketahanan", "precedence": 60},
        {"code": "BPBD", "name": "Badan Penanggulangan Bencana Daerah", "precedence": 20},
        {"code": "100RC", "name": "100 Resilient Cities", "external": True, "precedence": 50},
        {"code": "WARGA", "name": "Forum Warga Contoh", "external": True},
    ],
    "people": [
        {
            "key": "satu",
            "name": "Nama Contoh Satu",
            "title_prefix": "Dr. Ir.",
            "title_suffix": "M.T.",
            "honorific": "Ibu",
            "position": "Kepala Bappeda",
            "office": "BAPPEDA",
            "employee_no": "19660801 198803 1 001",
            "grade": "IV/b",
            "phone": "0811 0000 0001",
            "email": "satu@contoh.id",
        },
        {
            "key": "dua",
            "name": "Nama Contoh Dua",
            "honorific": "Sdr.",
            "position": "Staf Komunikasi",
            "office": "JAKBER",
            "dki_staff_no": "123456",
        },
        {"key": "tiga", "name": "Nama Contoh Tiga", "honorific": "Sdri.", "office": "BPBD"},
    ],
    "meeting": {
        "title": "Rapat Koordinasi Kesiapsiagaan Banjir",
        "date": "2018-07-27",
        "kind": "koordinasi",
        "purpose": "Menyiapkan rencana kesiapsiagaan banjir tahun 2019.",
        "invited_start": "09:00",
        "invited_end": "12:00",
        "opened_at": "09:10",
        "closed_at": "11:45",
        "pauses": [{"started_at": "10:15", "ended_at": "10:30", "reason": "istirahat"}],
        "venue": "Ruang Rapat Contoh, Gedung Balai Kota Blok G",
        "online_link": "https://contoh.id/rapat",
        "organizer": "BAPPEDA",
        "status": "held",
        "urgency": "important",
        "minutes_number": "012/NOT/07/CO/2018",
        "minutes_date": "2018-07-30",
        "references": ["Keputusan Gubernur Nomor 1 Tahun 2018"],
        "letterhead": {
            "name": "Bappeda",
            "government_line": "PEMERINTAH PROVINSI DAERAH KHUSUS IBUKOTA JAKARTA",
            "unit_line": "BADAN PERENCANAAN PEMBANGUNAN DAERAH",
            "address": "Jalan Medan Merdeka Selatan Nomor 8-9",
            "city_line": "J A K A R T A",
            "postal_code": "10110",
        },
    },
    "invitation": {
        "number": "031/UND/07/CO/2018",
        "date": "2018-07-20",
        "no_substitutes": True,
        "signatory": "satu",
        "recipients": [
            {"office": "JAKBER", "addressee": "Yth. Bapak Deputi CRO Jakarta Berketahanan"},
            {"office": "BPBD", "addressee": "Kepala Pelaksana BPBD"},
            {"office": "BPBD", "person": "tiga"},
            {"office": "100RC", "addressee": "Associate Director"},
            {"office": "WARGA"},
        ],
        "carbon_copies": ["Gubernur Provinsi DKI Jakarta", "Yth. Sekretaris Daerah"],
    },
    "attendance": [
        {"office": "JAKBER", "person": "dua", "role": "minute_taker", "status": "present"},
        {"office": "BAPPEDA", "person": "satu", "role": "chair", "status": "present"},
        {
            "office": "BPBD",
            "person": "tiga",
            "status": "proxy",
            "represents": "Kepala Pelaksana BPBD",
            "proxy_basis": "disposition",
        },
        {"office": "BPBD", "position": "Kepala Pelaksana BPBD", "status": "on_other_duty"},
        {
            "office": "BAPPEDA",
            "position": "unsur staf Bappeda",
            "group": True,
            "headcount": 4,
            "status": "present",
        },
        {"office": "WARGA", "position": "perwakilan warga", "group": True, "status": "walk_in"},
        {
            "office": "100RC",
            "name": "Nama Contoh Empat",
            "position": "Program Manager",
            "status": "present_online",
        },
        {
            "office": "JAKBER",
            "position": "Manajer Program",
            "status": "excused",
            "note": "menghadiri lokakarya",
        },
    ],
    "agenda": [
        {
            "title": "Pengesahan notula rapat 29 Juni 2018",
            "planned_minutes": 10,
            "outcome": "discussed",
            "points": [{"text": "Notula rapat 29 Juni 2018 disahkan tanpa perubahan."}],
        },
        {
            "title": "Pemetaan titik rawan",
            "presenter_office": "BPBD",
            "planned_minutes": 45,
            "chair_note": "Minta **BPBD** memaparkan peta lebih dahulu.",
            "outcome": "discussed",
            "points": [
                {
                    "speaker_office": "BPBD",
                    "text": "memaparkan **12 titik rawan** di dua wilayah:\n\n"
                    "- Jakarta Utara\n- Jakarta Timur\n  1. Cawang\n  2. Kampung Melayu",
                },
                {
                    "speaker_label": "Ketua RW contoh",
                    "text": "Menanyakan jadwal pengerukan kali.",
                },
                {"kind": "conclusion", "text": "Data titik rawan dipakai bersama."},
            ],
        },
        {
            "title": "Anggaran darurat",
            "planned_minutes": 30,
            "outcome": "discussed",
            "confidential": True,
            "points": [{"speaker_office": "BAPPEDA", "text": "menyampaikan plafon sementara."}],
        },
        {"title": "Gladi lapangan", "outcome": "deferred"},
        {
            "title": "Usulan warga",
            "late": True,
            "outcome": "discussed",
            "points": [
                {
                    "kind": "directive",
                    "speaker_label": "Kepala Bappeda",
                    "text": "meminta agar usulan warga dijawab tertulis.",
                },
                {"confidential": True, "text": "Nama pengusul tidak diumumkan."},
            ],
        },
    ],
    "decisions": [
        {
            "text": "agar peta titik rawan diperbarui setiap bulan.",
            "agenda_item": 2,
            "number": "003/PK/07/CO/2018",
        },
        {"text": "Plafon anggaran darurat disetujui.", "agenda_item": 3},
        {"text": "memutuskan gladi lapangan diadakan bulan September 2018", "agenda_item": 4},
    ],
    "action_items": [
        {
            "text": "Memperbarui *peta* titik rawan",
            "agenda_item": 2,
            "responsible_office": "BPBD",
            "responsible_person": "tiga",
            "due_date": "2018-08-10",
            "status": "in_progress",
        },
        {
            "text": "Menyusun rincian plafon",
            "agenda_item": 3,
            "responsible_office": "BAPPEDA",
            "due_phrase": "sebelum rapat berikutnya",
        },
        {"text": "Menjawab usulan warga", "agenda_item": 5},
    ],
    "target_updates": [
        {
            "target": "Peta risiko banjir",
            "owner_office": "BPBD",
            "due_date": "2018-12-31",
            "progress_percent": 60,
            "note": "Menunggu data *lidar*",
        },
        {"target": "Gladi lapangan"},
    ],
    "corrections": [
        {
            "kind": "erratum",
            "sheet": 1,
            "date": "2018-08-02",
            "place": "C. Pembahasan, agenda 2",
            "was": "12 titik rawan",
            "becomes": "13 titik rawan",
            "reason": "salah hitung",
            "author": "Nama Contoh Dua",
        },
        {"kind": "erratum", "sheet": 1, "becomes": "pukul 09.15 WIB"},
        {"kind": "review", "was": "catatan peninjau", "author": "Nama Contoh Tiga"},
    ],
    "news_release": {"lead_office": "JAKBER", "closing_tagline": "Salam #JakBerketahanan!"},
    "attachments": [{"name": "Bahan paparan", "sha256": "0" * 64, "size": 10}],
}
