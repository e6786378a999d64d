"""The susunan acara: clock from the invited start, pauses, sub-items, closed items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import MeetingRecord

    Meeting = Callable[..., MeetingRecord]

KIND = "susunan-acara"


def rows(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.count(" |") == 4][1:]


def item(title: str, minutes: int | None = None, **more: Any) -> dict[str, Any]:
    return {"title": title, "planned_minutes": minutes, **more}


def test_the_clock_runs_on_from_the_invited_start(
    meeting: Meeting, text_of: Callable[..., str]
) -> None:
    record = meeting(
        meeting={"invited_start": "09:00", "invited_end": "11:00"},
        agenda=[item("Satu", 15, presenter_office="A"), item("Dua", 45), item("Tiga", 90)],
    )
    text = text_of(KIND, record)
    assert rows(text) == [
        "1 | 09.00–09.15 | 15 menit | Satu | Kantor Contoh Satu",
        "2 | 09.15–10.00 | 45 menit | Dua |",
        "3 | 10.00–11.30 | 1 jam 30 menit | Tiga |",
    ]
    assert "Jumlah waktu yang direncanakan 2 jam 30 menit; waktu yang diundang 2 jam." in text


def test_a_pause_stands_where_it_falls_and_moves_what_follows(
    meeting: Meeting, text_of: Callable[..., str]
) -> None:
    pauses = [{"started_at": "10:00", "ended_at": "10:15", "reason": "rehat kopi"}]
    between = meeting(
        meeting={"invited_start": "09:30", "pauses": pauses}, agenda=[item("A", 30), item("B", 30)]
    )
    assert rows(text_of(KIND, between))[1:] == [
        "| 10.00–10.15 | 15 menit | Rehat kopi |", "2 | 10.15–10.45 | 30 menit | B |",
    ]  # fmt: skip
    within = meeting(meeting={"invited_start": "09:30", "pauses": pauses}, agenda=[item("A", 60)])
    assert rows(text_of(KIND, within))[0] == "1 | 09.30–10.45 | 1 jam | A |"


def test_after_an_item_of_unknown_length_nobody_knows_the_time(
    meeting: Meeting, text_of: Callable[..., str]
) -> None:
    record = meeting(
        meeting={"invited_start": "23:30"}, agenda=[item("A", 45), item("B"), item("C", 10)]
    )
    assert rows(text_of(KIND, record)) == [
        "1 | 23.30–00.15 | 45 menit | A |",
        "2 | 00.15 | ... | B |",
        "3 | ... | 10 menit | C |",
    ]


def test_sub_items_with_times_of_their_own_fill_the_item_above(
    meeting: Meeting, text_of: Callable[..., str]
) -> None:
    record = meeting(
        meeting={"invited_start": "09:00"},
        agenda=[item("A"), item("A satu", 10, level=1), item("A dua", 20, level=1), item("B", 5)],
    )
    assert rows(text_of(KIND, record)) == [
        "1 | 09.00–09.30 | 30 menit | A |",
        "| 09.00–09.10 | 10 menit | a. A satu |",
        "| 09.10–09.30 | 20 menit | b. A dua |",
        "2 | 09.30–09.35 | 5 menit | B |",
    ]


def test_sub_items_lie_within_the_time_of_their_item(
    meeting: Meeting, text_of: Callable[..., str]
) -> None:
    agenda = [item("A", 30), item("A satu", 10, level=1), item("A dua", 15, level=1), item("B", 5)]
    record = meeting(meeting={"invited_start": "09:00"}, agenda=agenda)
    assert rows(text_of(KIND, record))[1:3] == [
        "| 09.00–09.10 | 10 menit | a. A satu |", "| 09.10–09.25 | 15 menit | b. A dua |",
    ]  # fmt: skip
    agenda[2]["planned_minutes"] = 25  # more than the item has: nobody knows
    record = meeting(meeting={"invited_start": "09:00"}, agenda=agenda)
    assert rows(text_of(KIND, record))[1] == "|  | 10 menit | a. A satu |"


def test_a_closed_item_keeps_its_time_and_loses_its_title(
    meeting: Meeting, text_of: Callable[..., str]
) -> None:
    record = meeting(
        meeting={"invited_start": "09:00"},
        agenda=[
            item("Anggaran", 30, confidential=True, presenter_office="A"),
            item("Ditarik", 30, outcome="withdrawn"),
            item("B", 5, chair_note="Rahasia pimpinan"),
        ],
    )
    text = text_of(KIND, record)
    assert rows(text) == [
        "1 | 09.00–09.30 | 30 menit | Acara tertutup |",
        "2 |  |  | Ditarik (ditarik) |",
        "3 | 09.30–09.35 | 5 menit | B |",
    ]
    assert "Rahasia pimpinan" not in text


def test_the_chair_reads_notes_closed_items_and_who_is_expected(
    meeting: Meeting, text_of: Callable[..., str]
) -> None:
    record = meeting(
        agenda=[
            item("Anggaran", confidential=True, points=[{"text": "Plafon naik."}]),
            item("Umum", chair_note="Beri *waktu* warga.", points=[{"text": "Terbuka."}]),
        ],
        attendance=[
            {"office": "A", "status": "expected", "position": "Kepala", "role": "chair"},
            {"office": "B", "status": "proxy", "name": "Nama Contoh", "represents": "Sekretaris"},
        ],
        invitation={"recipients": [{"office": "X", "addressee": "Ketua", "response": "delegated"}]},
        decisions=[
            {"text": "agar plafon dinaikkan.", "agenda_item": 1},
            {"text": "agar usul warga dijawab.", "agenda_item": 2},
        ],
        action_items=[{"text": "Menyusun peta", "responsible_office": "B"}],
    )
    text = text_of("naskah-pimpinan", record)
    assert "Untuk pimpinan rapat, tidak untuk diedarkan" in text
    assert "Anggaran (tertutup)" in text
    assert "Hal yang tertutup:" in text
    assert "a. Plafon naik." not in text  # a lone entry has no letter (§11)
    assert "Plafon naik." in text
    assert "Keputusan yang tertutup:" in text
    assert "Rapat menyepakati agar plafon dinaikkan." in text
    assert "agar usul warga" not in text
    assert "Beri waktu warga." in text
    assert "Terbuka." not in text
    assert "1 | Kepala (pimpinan rapat) | Belum hadir" in text
    assert "2 | Nama Contoh (mewakili Sekretaris) | Mewakili" in text
    assert "3 | Ketua | Diwakili" in text
    assert "1 | Menyusun peta | Kantor Contoh Dua | ... | Belum mulai" in text


@pytest.mark.parametrize(
    ("status", "heading"), [("planned", "PESERTA YANG DIHARAPKAN"), ("held", "PESERTA")]
)
def test_after_the_meeting_nobody_is_expected_any_more(
    status: str, heading: str, meeting: Callable[..., MeetingRecord], text_of: Callable[..., str]
) -> None:
    text = text_of("naskah-pimpinan", meeting(meeting={"status": status}))
    assert f"C. {heading}\n" in text
