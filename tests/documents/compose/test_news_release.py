"""The siaran berita works for any meeting and keeps to itself what is not for the public (R4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jakber_desktop.model.errors import NewsWithheld

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import MeetingRecord

    Make = Callable[..., MeetingRecord]
    Write = Callable[..., str]

CHAIR = {"office": "A", "position": "Kepala A", "role": "chair", "status": "present"}
KIND = "siaran-berita"
HELD = {"status": "held"}


@pytest.mark.parametrize(
    ("parts", "lead"),
    [
        ({}, "Akan dilaksanakan Rapat Contoh."),
        ({"meeting": HELD}, "Telah dilaksanakan Rapat Contoh."),
        (
            {"meeting": {"venue": "Balai Kota", **HELD}},
            "Telah dilaksanakan Rapat Contoh di Balai Kota.",
        ),
        ({"meeting": {"organizer": "A"}}, "Kantor Contoh Satu akan menyelenggarakan Rapat Contoh."),
        (
            {"meeting": {"organizer": "A", **HELD}},
            "Kantor Contoh Satu menyelenggarakan Rapat Contoh.",
        ),
        (
            {"meeting": HELD, "news_release": {"lead_office": "B"}},
            "Kantor Contoh Dua menghadiri Rapat Contoh.",
        ),
        (
            {"news_release": {"lead_office": "A"}, "attendance": [CHAIR]},
            "Kantor Contoh Satu memimpin Rapat Contoh. Rapat tersebut dipimpin oleh Kepala A.",
        ),
    ],
)
def test_the_lead_says_who_met(
    parts: dict[str, object], lead: str, meeting: Make, text_of: Write
) -> None:
    assert text_of(KIND, meeting(**parts)).strip().split("\n\n")[1] == lead


def test_without_a_chair_the_guests_are_told(meeting: Make, text_of: Write) -> None:
    guests = [
        {"office": "A", "position": "staf A", "status": "present"},
        {"office": "B", "position": "staf B", "status": "walk_in"},
        {"office": "X", "position": "wakil X", "status": "absent"},
    ]
    text = text_of(KIND, meeting(attendance=guests))
    assert "Rapat tersebut dihadiri staf A dan staf B." in text
    assert "wakil X" not in text


def test_names_and_numbers_of_people_never_go_out(full: MeetingRecord, text_of: Write) -> None:
    text = text_of(KIND, full)
    for secret in ("Nama Contoh", "19660801", "0811", "@contoh", "123456"):
        assert secret not in text


def test_what_is_confidential_never_goes_out(full: MeetingRecord, text_of: Write) -> None:
    text = text_of(KIND, full).lower()
    for secret in ("anggaran", "plafon", "pengusul"):
        assert secret not in text


@pytest.mark.parametrize("classification", ["restricted", "secret", "top_secret"])
def test_a_meeting_that_is_not_open_has_no_news(
    classification: str, meeting: Make, text_of: Write
) -> None:
    with pytest.raises(NewsWithheld, match="Siaran berita tidak dibuat"):
        text_of(KIND, meeting(meeting={"classification": classification}))


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (["agar diulang."], "Rapat menyepakati agar diulang."),
        (["Target diperbarui."], "Rapat menyepakati: target diperbarui."),
        (["Rapat menyetujui usulan."], "Rapat menyetujui usulan."),
        (
            ["Satu disetujui", "Dua ditunda"],
            "Rapat menyepakati hal-hal berikut:\n\n- satu disetujui; dan\n- dua ditunda.",
        ),
        (
            ["agar satu", "Dua ditunda"],
            "Hasil rapat adalah sebagai berikut:\n\n- Rapat menyepakati agar satu.\n- Dua ditunda.",
        ),
        (["- Satu\n- Dua"], "Rapat menyepakati hal-hal berikut:\n\n- satu; dan\n- dua."),
        (["Nol", "1. Satu\n2. Dua"], "hal-hal berikut:\n\n- Nol;\n- satu; dan\n- dua."),
        (
            ["Satu. Lebih dari itu tidak", "Dua"],
            "hal-hal berikut:\n\n- Satu. Lebih dari itu tidak.\n- Dua.",
        ),
    ],
)
def test_decisions_are_told(texts: list[str], told: str, meeting: Make, text_of: Write) -> None:
    record = meeting(decisions=[{"text": text} for text in texts])
    assert told in text_of(KIND, record)


def test_revoked_decisions_and_cancelled_tasks_are_not_told(meeting: Make, text_of: Write) -> None:
    record = meeting(
        decisions=[{"text": "agar batal.", "status": "revoked"}],
        action_items=[{"text": "Tidak jadi", "status": "cancelled"}],
    )
    text = text_of(KIND, record)
    assert "batal" not in text
    assert "Tidak jadi" not in text


def test_tasks_name_their_office_and_time(meeting: Make, text_of: Write) -> None:
    action = {
        "text": "Menyusun laporan.",
        "responsible_office": "A",
        "responsible_person": "Nama Contoh",
        "due_date": "2018-05-04",
    }
    text = text_of(KIND, meeting(action_items=[action]))
    assert (
        "Sebagai tindak lanjut, rapat menyepakati: menyusun laporan (Kantor Contoh Satu, "
        "paling lambat 4 Mei 2018)." in text
    )


def test_a_meeting_called_off_is_told_in_one_sentence(meeting: Make, text_of: Write) -> None:
    facts = {"status": "postponed", "status_reason": "banjir"}
    record = meeting(
        meeting=facts,
        attendance=[CHAIR],
        agenda=[{"title": "Satu", "points": [{"text": "Sudah disampaikan."}]}],
        decisions=[{"text": "agar diulang."}],
        action_items=[{"text": "Kirim data"}],
        news_release={"closing_tagline": "Salam!"},
    )
    text = text_of(KIND, record)
    assert text == "Jakarta, 4 April 2018\n\nRapat Contoh ditunda karena banjir.\n"


def test_without_tagline_and_place_nothing_is_invented(meeting: Make, text_of: Write) -> None:
    text = text_of(KIND, meeting(meeting=HELD))
    assert text == "Jakarta, 4 April 2018\n\nTelah dilaksanakan Rapat Contoh.\n"


def test_a_companion_without_a_leader_is_a_guest(meeting: Make, text_of: Write) -> None:
    entries = [
        {**CHAIR, "status": "excused"},
        {"office": "A", "position": "Wakil A", "role": "co_chair", "status": "present"},
    ]
    text = text_of(KIND, meeting(attendance=entries))
    assert "Rapat tersebut dihadiri Wakil A." in text
    assert "didampingi" not in text


def test_guests_come_with_their_office_and_their_number(meeting: Make, text_of: Write) -> None:
    group = {"office": "B", "position": "unsur staf", "status": "present", "group": True}
    entries = [
        {"office": "X", "position": "Program Manager", "status": "present"},
        {**group, "headcount": 3},
        {"office": "A", "status": "present", "group": True, "headcount": 2},
    ]
    text = text_of(KIND, meeting(attendance=entries))
    assert (  # offices without precedence stay in the record's order
        "dihadiri Program Manager Lembaga Luar Contoh; 3 orang staf Kantor Contoh Dua; dan "
        "2 orang perwakilan Kantor Contoh Satu." in text
    )


def test_guests_stand_in_protocol_order_and_who_writes_after_the_others(
    full: MeetingRecord, text_of: Write
) -> None:
    text = text_of(KIND, full)
    assert (
        "Rapat tersebut dipimpin oleh Kepala Bappeda, serta dihadiri perwakilan Badan "
        "Penanggulangan Bencana Daerah; 4 orang staf Bappeda; Program Manager 100 Resilient "
        "Cities; Staf Komunikasi Sekretariat Jakarta Berketahanan; dan perwakilan warga"
    ) in text


def test_a_title_loses_its_capital_inside_a_sentence_and_a_name_keeps_it(
    meeting: Make, text_of: Write
) -> None:
    titles = ("Pembiayaan", "Alur pesan", "Kalimat baku", "Menteng dan sekitarnya", "Mengirim data")
    text = text_of(KIND, meeting(agenda=[{"title": title} for title in titles]))
    assert "pembiayaan; alur pesan; kalimat baku; Menteng dan sekitarnya; serta mengirim" in text
    off = {"status": "cancelled", "status_reason": "Karena Pokok bahasan berubah."}
    text = text_of(KIND, meeting(meeting=off))
    assert "Rapat Contoh dibatalkan karena pokok bahasan berubah." in text


@pytest.mark.parametrize(
    ("titles", "told"),
    [
        (["Laporan dan usulan", "Rapat lanjutan"], "laporan dan usulan; serta rapat lanjutan."),
        (
            ["Laporan", "Rencana dan anggaran", "Penutup"],
            "laporan; rencana dan anggaran; serta penutup.",
        ),
        (["Laporan", "Tanya jawab", "Penutup"], "laporan; tanya jawab; dan penutup."),
        (["Laporan dan usulan"], "laporan dan usulan."),
    ],
)
def test_agenda_titles_with_and_are_told_apart(
    titles: list[str], told: str, meeting: Make, text_of: Write
) -> None:
    agenda = [{"title": title} for title in titles]
    assert f"Rapat membahas {told}" in text_of(KIND, meeting(meeting=HELD, agenda=agenda))
    assert f"Rapat akan membahas {told}" in text_of(KIND, meeting(agenda=agenda))


def test_a_task_that_is_a_list_is_told_entry_by_entry(meeting: Make, text_of: Write) -> None:
    action = {"text": "- Satu\n- Dua", "responsible_office": "A"}
    text = text_of(KIND, meeting(action_items=[action]))
    assert "- satu (Kantor Contoh Satu); dan\n- dua (Kantor Contoh Satu)." in text
