"""Sub-items of the agenda: printed under theirs, numbered apart, cited as "2.a"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jakber_desktop.documents.compose.agenda_order import agenda_name, agenda_places, is_closed
from jakber_desktop.documents.compose.invitation_message import chat_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import MeetingRecord

    Meeting = Callable[..., MeetingRecord]

AGENDA = [
    {"title": "Pembukaan", "outcome": "discussed", "points": [{"text": "Rapat dimulai."}]},
    {
        "title": "Laporan bidang",
        "outcome": "discussed",
        "points": [{"text": "Kedua bidang melapor."}, {"text": "Laporan diterima."}],
    },
    {
        "title": "Banjir",
        "level": 1,
        "outcome": "discussed",
        "points": [{"text": "Pompa siap."}, {"text": "Kali dikeruk."}],
    },
    {"title": "Air bersih", "level": 1, "outcome": "deferred"},
    {"title": "Lain-lain", "outcome": "planned"},
]


@pytest.fixture
def nested(meeting: Meeting) -> MeetingRecord:
    return meeting(
        agenda=AGENDA,
        decisions=[
            {"text": "Pompa diuji.", "agenda_item": 3},
            {"text": "Jadwal disetujui.", "agenda_item": 5},
        ],
    )


def test_sub_items_do_not_count_among_the_items(nested: MeetingRecord) -> None:
    places = agenda_places(nested.agenda)
    assert [place.label for place in places] == ["1.", "2.", "a.", "b.", "3."]
    assert [place.name for place in places] == ["1", "2", "2.a", "2.b", "3"]
    assert agenda_name(nested, 6) == ""


def test_a_sub_item_with_nothing_above_it_is_an_item(meeting: Meeting) -> None:
    record = meeting(agenda=[{"title": "Banjir", "level": 1}, {"title": "Air", "level": 1}])
    assert [place.label for place in agenda_places(record.agenda)] == ["1.", "a."]


def test_the_notula_lists_and_discusses_sub_items_under_theirs(
    nested: MeetingRecord, text_of: Callable[..., str]
) -> None:
    lines = [line.strip() for line in text_of("notula", nested).splitlines()]
    start = lines.index("Agenda:")
    assert lines[start + 1 : start + 6] == [
        "1. Pembukaan", "2. Laporan bidang", "a. Banjir", "b. Air bersih", "3. Lain-lain",
    ]  # fmt: skip
    start = (
        lines.index("C. PEMBAHASAN") if "C. PEMBAHASAN" in lines else lines.index("B. PEMBAHASAN")
    )
    told = [line for line in lines[start:] if line]
    assert told[3:11] == [
        "2. Laporan bidang", "Kedua bidang melapor.", "Laporan diterima.",
        "a. Banjir", "1) Pompa siap.", "2) Kali dikeruk.",
        "b. Air bersih", "Pembahasan agenda ini ditunda.",
    ]  # fmt: skip


def test_decisions_cite_items_by_their_printed_number(
    nested: MeetingRecord, text_of: Callable[..., str]
) -> None:
    text = text_of("notula", nested)
    assert "Pompa diuji (agenda 2.a)." in text
    assert "Jadwal disetujui (agenda 3)." in text


def test_the_invitation_ends_sub_items_as_one_sentence(
    nested: MeetingRecord, text_of: Callable[..., str]
) -> None:
    lines = [line.strip() for line in text_of("undangan", nested).splitlines()]
    start = lines.index("agenda:")
    assert lines[start + 1 : start + 6] == [
        "1. Pembukaan;", "2. Laporan bidang:", "a. Banjir; dan", "b. Air bersih; dan",
        "3. Lain-lain.",
    ]  # fmt: skip


def test_a_closed_item_keeps_its_number_on_every_paper(
    meeting: Meeting, text_of: Callable[..., str]
) -> None:
    agenda = [{"title": "Umum"}, {"title": "Anggaran", "confidential": True}, {"title": "Penutup"}]
    record = meeting(agenda=agenda)
    assert "1. Umum;\n" in text_of("undangan", record)
    assert "2. Acara tertutup; dan\n" in text_of("undangan", record)
    assert "3. Penutup.\n" in text_of("undangan", record)
    assert "(1) Umum; (2) Acara tertutup; (3) Penutup." in chat_text(record, ())
    assert "3. Penutup" in text_of("notula", record)


def test_an_agenda_of_closed_items_alone_is_not_told(
    meeting: Meeting, text_of: Callable[..., str]
) -> None:
    record = meeting(agenda=[{"title": "Anggaran", "confidential": True}])
    assert "agenda:" not in text_of("undangan", record)
    assert "Agenda" not in chat_text(record, ())


def test_a_closed_item_is_marked_where_its_title_may_be_read(
    full: MeetingRecord, text_of: Callable[..., str]
) -> None:
    for kind in ("notula", "laporan-rapat"):
        assert text_of(kind, full).count("Anggaran darurat (tertutup)") == 2
    assert "Plafon anggaran darurat disetujui (tertutup)." in text_of("nota-dinas", full)
    assert "tertutup" not in text_of("berita-acara", full)


def test_what_stands_under_a_closed_item_is_closed(
    meeting: Meeting, text_of: Callable[..., str]
) -> None:
    record = meeting(
        agenda=[
            {"title": "Umum"},
            {"title": "Anggaran", "confidential": True},
            {"title": "Rincian plafon", "level": 1, "points": [{"text": "Plafon naik."}]},
        ],
        decisions=[{"text": "Plafon disetujui.", "agenda_item": 3}],
    )
    assert is_closed(record, 3)
    assert "plafon" not in chat_text(record, ()).lower()
    assert "plafon" not in text_of("susunan-acara", record).lower()
    assert text_of("susunan-acara", record).count("Acara tertutup") == 1
    assert "plafon" not in text_of("undangan", record).lower()
    assert "plafon" not in text_of("siaran-berita", record).lower()
