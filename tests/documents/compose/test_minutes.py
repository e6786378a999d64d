"""The notula says what the record says, and shows a gap where it says nothing."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from jakber_desktop.documents.compose.kinds import ComposeOptions, compose_document
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.tree import Heading, Signatures, Together

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import MeetingRecord

    Make = Callable[..., MeetingRecord]
    Write = Callable[..., str]


def line(text: str, start: str) -> str:
    found = [entry.strip() for entry in text.splitlines() if entry.strip().startswith(start)]
    return found[0].removeprefix(start).strip() if found else ""


def test_a_bare_meeting_has_gaps_and_never_none(meeting: Make, text_of: Write) -> None:
    text = text_of("notula", meeting())
    assert "None" not in text
    for label in ("Waktu:", "Tempat:", "Pimpinan rapat:", "Notulis:", "Peserta:", "Agenda:"):
        assert line(text, label) == "..."
    assert "Rapat dibuka pukul ... WIB oleh pimpinan rapat." in text
    assert "Nomor:" not in text
    assert "Lampiran" not in text


def test_the_invited_time_is_never_printed_as_the_actual_one(meeting: Make, text_of: Write) -> None:
    text = text_of("notula", meeting(meeting={"invited_start": "09:00", "invited_end": "11:00"}))
    assert line(text, "Waktu:") == "..."


@pytest.mark.parametrize(
    ("facts", "printed"),
    [
        ({"opened_at": "09:05", "closed_at": "10:40"}, "pukul 09.05–10.40 WIB"),
        ({"opened_at": "09:05"}, "pukul 09.05 WIB s.d. ..."),
        ({"closed_at": "10:40"}, "pukul ... s.d. pukul 10.40 WIB"),
        (
            {"opened_at": "22:00", "closed_at": "01:30", "crosses_midnight": True},
            "pukul 22.00 WIB s.d. 01.30 WIB hari berikutnya",
        ),
        (
            {"opened_at": "10:00", "closed_at": "11:00", "time_zone": "Asia/Singapore"},
            "pukul 10.00–11.00 waktu Singapura (09.00–10.00 WIB)",
        ),
    ],
)
def test_actual_times(
    facts: dict[str, object], printed: str, meeting: Make, text_of: Write
) -> None:
    assert line(text_of("notula", meeting(meeting=facts)), "Waktu:") == printed


def test_a_time_abroad_is_opened_and_closed_in_both_zones(meeting: Make, text_of: Write) -> None:
    facts = {"opened_at": "10:00", "closed_at": "11:00", "time_zone": "Asia/Makassar"}
    text = text_of("notula", meeting(meeting=facts))
    assert "Rapat dibuka pukul 10.00 WITA (09.00 WIB) oleh" in text
    assert "Rapat ditutup pukul 11.00 WITA (10.00 WIB)." in text


@pytest.mark.parametrize(
    ("attendance", "words", "cell"),
    [
        ([("A", 1, False)], "1 (satu) orang dari 1 (satu) kantor", "1"),
        ([("A", None, True)], "1 (satu) unsur staf dari 1 (satu) kantor", "unsur staf"),
        (
            [("A", 5, True), ("B", None, True), ("B", 1, False)],
            "6 (enam) orang dan 1 (satu) unsur staf dari 2 (dua) kantor",
            "1 orang dan unsur staf",
        ),
    ],
)
def test_heads_are_counted_honestly(
    attendance: list[tuple[str, int | None, bool]],
    words: str,
    cell: str,
    meeting: Make,
    text_of: Write,
) -> None:
    entries = [
        {
            "office": office,
            "position": "staf contoh",
            "status": "present",
            "group": group,
            "headcount": count if group else None,
        }
        for office, count, group in attendance
    ]
    text = text_of("notula", meeting(attendance=entries))
    assert line(text, "Peserta:") == f"{words}, daftar hadir terlampir"
    assert f" | {cell}\n" in text


def test_a_person_named_twice_counts_once(meeting: Make, text_of: Write) -> None:
    people = [{"key": "p", "name": "Nama Contoh"}]
    entries = [{"office": "A", "person": "p", "status": "present"}] * 2
    text = text_of("notula", meeting(people=people, attendance=entries))
    assert line(text, "Peserta:").startswith("1 (satu) orang")


def test_an_absent_chair_opened_nothing(meeting: Make, text_of: Write) -> None:
    entry = {"office": "A", "position": "Kepala A", "role": "chair", "status": "excused"}
    text = text_of("notula", meeting(attendance=[entry]))
    assert line(text, "Pimpinan rapat:") == "..."
    assert line(text, "Tidak hadir:") == "Kepala A (izin)"


def test_offices_stand_in_protocol_order(full: MeetingRecord, text_of: Write) -> None:
    text = text_of("notula", full)
    names = ["Penanggulangan", "Perencanaan", "100 Resilient", "Sekretariat", "Forum Warga"]
    rows = [row for row in text.splitlines() if row[:2] in {"1 ", "2 ", "3 ", "4 ", "5 "}]
    assert [name in row for name, row in zip(names, rows, strict=False)] == [True] * 5


def test_letters_close_up_when_a_section_is_missing(
    sample: MeetingRecord, full: MeetingRecord
) -> None:
    def headings(record: MeetingRecord) -> list[str]:
        document = compose_document("notula", record, PROFILES["dki_2021"])
        ends = [b.blocks if isinstance(b, Together) else (b,) for b in document.blocks]
        blocks = [b for part in ends for b in part if isinstance(b, Heading) and b.level == 0]
        return [f"{b.label} {b.text[0].text}" for b in blocks]

    assert headings(sample)[1] == "B. PEMBAHASAN"
    assert headings(full)[1:3] == ["B. PENGESAHAN NOTULA SEBELUMNYA", "C. PEMBAHASAN"]
    assert [heading[0] for heading in headings(full)] == list("ABCDEFG")


@pytest.mark.parametrize(
    ("point", "printed"),
    [
        (
            {"speaker_label": "Pihak TGUPP", "text": "menyampaikan bahwa siap."},
            "Pihak TGUPP menyampaikan bahwa siap.",
        ),
        (
            {"speaker_office": "B", "text": "mengusulkan agar diulang."},
            "Pihak Kantor Contoh Dua mengusulkan agar diulang.",
        ),
        ({"speaker_office": "B", "text": "JakBer diharapkan siap."}, "JakBer diharapkan siap."),
        (
            {"speaker_label": "Pihak TGUPP", "text": "Menyampaikan bahwa siap."},
            "Pihak TGUPP menyampaikan bahwa siap.",
        ),
        (
            {"speaker_label": "Pihak TGUPP", "text": "Target belum tercapai."},
            "Pihak TGUPP: Target belum tercapai.",
        ),
        ({"speaker_label": "Pihak TGUPP", "text": "- saja"}, "Pihak TGUPP saja"),
        ({"text": "tanpa pembicara."}, "tanpa pembicara."),
        (
            {"speaker_office": "B", "text": "(i) satu; dan (ii) dua."},
            "Pihak Kantor Contoh Dua: (i) satu; dan (ii) dua.",
        ),
        ({"speaker_label": "Pihak TGUPP", "text": "(daring) siap."}, "Pihak TGUPP (daring) siap."),
    ],
)
def test_the_speaker_stands_before_the_words(
    point: dict[str, str], printed: str, meeting: Make, text_of: Write
) -> None:
    text = text_of("notula", meeting(agenda=[{"title": "Satu", "points": [point]}]))
    assert f"   {printed}\n" in text


def test_a_speaker_who_only_lists_is_followed_by_a_colon(meeting: Make, text_of: Write) -> None:
    point = {"speaker_label": "Pihak TGUPP", "text": "- satu\n- dua"}
    text = text_of("notula", meeting(agenda=[{"title": "Satu", "points": [point]}]))
    assert "Pihak TGUPP:" in text
    assert "a. satu" in text


@pytest.mark.parametrize(
    ("lead", "printed"),
    [
        ("dengan poin pembahasan:", "dengan 2 (dua) poin pembahasan:"),
        ("dengan 2 (dua) poin pembahasan:", "dengan 2 (dua) poin pembahasan:"),
        ("dengan tiga poin:", "dengan tiga poin:"),
        ("dengan beberapa poin penting:", "dengan beberapa poin penting:"),
        ("hal-hal berikut:", "hal-hal berikut:"),
    ],
)
def test_the_number_of_points_is_that_of_the_list(
    lead: str, printed: str, meeting: Make, text_of: Write
) -> None:
    point = {"speaker_label": "Pihak A", "text": f"melaporkan {lead}\n\n1. x\n2. y"}
    text = text_of("notula", meeting(agenda=[{"title": "Satu", "points": [point]}]))
    assert f"Pihak A melaporkan {printed}" in text


def test_decisions_name_their_agenda_item(full: MeetingRecord, text_of: Write) -> None:
    text = text_of("notula", full)
    monthly = "3. Rapat menyepakati agar peta titik rawan diperbarui setiap bulan"
    assert f"{monthly} (agenda 2; K-1)." in text
    assert "4. Plafon anggaran darurat disetujui (agenda 3; K-2)." in text
    assert (
        "5. Rapat memutuskan gladi lapangan diadakan bulan September 2018 (agenda 4; K-3)." in text
    )


def test_a_degree_at_the_end_keeps_its_dot(meeting: Make, text_of: Write) -> None:
    record = meeting(
        agenda=[{"title": "Satu"}, {"title": "Dua"}],
        decisions=[{"text": "Ketua tim adalah Nama Contoh, M.T.", "agenda_item": 1}],
    )
    assert "Nama Contoh, M.T. (agenda 1)." in text_of("notula", record)


def test_an_item_not_finished_says_so(meeting: Make, text_of: Write) -> None:
    agenda = [
        {"title": "Satu", "outcome": "deferred"},
        {"title": "Dua", "outcome": "withdrawn"},
        {"title": "Tiga", "outcome": "not_reached"},
        {"title": "Empat", "outcome": "discussed"},
    ]
    text = text_of("notula", meeting(agenda=agenda))
    assert "Pembahasan agenda ini ditunda." in text
    assert "Agenda ini ditarik." in text
    assert "Agenda ini tidak sempat dibahas." in text
    assert text.split("4. Empat\n")[2].strip().startswith("...")


def test_a_cancelled_meeting_says_so_and_does_not_open(meeting: Make, text_of: Write) -> None:
    facts = {"status": "cancelled", "status_reason": "banjir"}
    text = text_of("notula", meeting(meeting=facts))
    assert "Rapat dibatalkan karena banjir." in text
    assert "dibuka" not in text
    assert "PENUTUP" not in text


def test_a_follow_up_prints_phrase_and_date(meeting: Make, text_of: Write) -> None:
    action = {
        "text": "Kirim data",
        "responsible_office": "A",
        "responsible_person": "Kepala Bagian",
        "due_phrase": "setelah Idulfitri",
        "due_date": "2018-06-20",
        "status": "blocked",
    }
    text = text_of("notula", meeting(action_items=[action]))
    assert (
        "1 | Kirim data | Kantor Contoh Satu; Kepala Bagian | setelah Idulfitri (20 Juni 2018) "
        "| Terhambat" in text
    )


@pytest.mark.parametrize(
    ("profile", "word", "number", "office"),
    [
        ("dki_2016", "NOTULEN", "NIP. 196608011988031001", "PIMPINAN RAPAT,"),
        ("dki_2021", "NOTULA", "NIP 196608011988031001", "Pimpinan Rapat,"),
        ("national_2023", "NOTULA", "NIP 196608011988031001", "Pimpinan Rapat,"),
    ],
)
def test_the_profile_chooses_the_words(
    profile: str, word: str, number: str, office: str, full: MeetingRecord, text_of: Write
) -> None:
    lines = text_of("notula", full, profile).splitlines()
    assert {word, number, office} <= set(lines)


def test_the_chair_signs_right_with_the_date_of_the_minutes(full: MeetingRecord) -> None:
    document = compose_document("notula", full, PROFILES["dki_2021"])
    (block,) = [b for b in document.blocks if isinstance(b, Signatures)]
    taker, chair = block.signers
    assert taker.name[0].text == "Nama Contoh Dua"
    assert not taker.number  # a person without NIP has no line
    assert chair.above[0][0].text.replace("\u00a0", " ") == "Jakarta, 30 Juli 2018"
    assert not any(signer.stamp for signer in block.signers)


def test_a_secret_meeting_says_so_at_the_top(meeting: Make, text_of: Write) -> None:
    text = text_of("notula", meeting(meeting={"classification": "secret"}))
    assert text.index("RAHASIA") < text.index("NOTULA")


def test_two_compositions_are_equal(full: MeetingRecord) -> None:
    first, second = (compose_document("notula", full, PROFILES["dki_2021"]) for _ in range(2))
    assert first == second


def test_a_draft_says_so_only_in_the_footer(full: MeetingRecord, text_of: Write) -> None:
    draft = compose_document("notula", full, PROFILES["dki_2021"])
    final = compose_document("notula", full, PROFILES["dki_2021"], ComposeOptions(draft=False))
    assert draft.draft
    assert not final.draft
    assert draft.footer is not None
    assert draft.footer.state == "Draf"
    assert draft.blocks == final.blocks


def test_a_forum_of_73_offices_reads_well(meeting: Make, text_of: Write) -> None:
    offices = [{"code": f"K{n}", "name": f"Kantor {n}", "precedence": 73 - n} for n in range(73)]
    entries = [
        {"office": f"K{n}", "position": f"Kepala {n}", "status": "present"} for n in range(73)
    ]
    text = text_of("notula", meeting(offices=offices, attendance=entries))
    assert "73 (tujuh puluh tiga) orang dari 73 (tujuh puluh tiga) kantor" in text
    assert text.index("Kantor 72 |") < text.index("Kantor 0 |")


def test_the_date_always_has_its_own_weekday(meeting: Make, text_of: Write) -> None:
    for day in range(1, 8):
        record = meeting(meeting={"date": dt.date(2018, 7, day).isoformat()})
        names = ("Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu")
        expected = f"{names[day - 1]}, {day} Juli 2018"
        assert line(text_of("notula", record), "Hari/tanggal:") == expected


def test_a_physician_keeps_the_small_letter_everywhere(meeting: Make, text_of: Write) -> None:
    person = {"key": "d", "name": "Nama Contoh", "title_prefix": "dr.", "position": "Kepala A"}
    entry = {"office": "A", "person": "d", "role": "chair", "status": "present"}
    text = text_of("notula", meeting(people=[person], attendance=[entry]))
    assert line(text, "Pimpinan rapat:") == "dr. Nama Contoh, Kepala A"
    assert "oleh dr. Nama Contoh, Kepala A." in text
    assert "Dr." not in text


def test_a_decision_no_longer_in_force_says_so(meeting: Make, text_of: Write) -> None:
    decisions = [
        {"text": "agar satu.", "status": "revoked", "agenda_item": 2},
        {"text": "Dua disetujui", "status": "superseded"},
        {"text": "Tiga disetujui."},
    ]
    agenda = [{"title": "Satu"}, {"title": "Dua"}]
    text = text_of("notula", meeting(agenda=agenda, decisions=decisions))
    assert "1. Rapat menyepakati agar satu (agenda 2; dicabut)." in text
    assert "2. Dua disetujui (diganti)." in text
    assert "3. Tiga disetujui.\n" in text


def test_a_decision_that_is_a_list_has_a_sentence_before_it(meeting: Make, text_of: Write) -> None:
    decisions = [{"text": "Satu"}, {"text": "- Dua\n- Tiga"}]
    text = text_of("notula", meeting(decisions=decisions))
    assert "2. Rapat menyepakati hal-hal berikut:\n      a. Dua\n      b. Tiga" in text


def test_a_point_that_is_a_list_is_said_by_its_office(meeting: Make, text_of: Write) -> None:
    point = {"speaker_office": "A", "text": "- Satu\n- Dua"}
    text = text_of("notula", meeting(agenda=[{"title": "Acara", "points": [point]}]))
    assert "   Pihak Kantor Contoh Satu:\n" in text


@pytest.mark.parametrize("note", [None, "sakit"])
def test_who_was_represented_was_not_missing(
    note: str | None, meeting: Make, text_of: Write
) -> None:
    entries = [
        {"office": "A", "position": "Kepala A", "status": "absent", "note": note},
        {"office": "A", "name": "Nama Contoh", "represents": "Kepala A", "status": "proxy"},
    ]
    reason = "diwakili oleh Nama Contoh" + (f"; {note}" if note else "")
    text = text_of("notula", meeting(attendance=entries))
    assert line(text, "Tidak hadir:") == f"Kepala A ({reason})"


@pytest.mark.parametrize(
    ("post", "printed"),
    [
        ("Kepala Bidang", "Kepala Bidang Bappeda"),
        ("Kepala Bappeda", "Kepala Bappeda"),
        ("staf bidang", "Staf bidang Bappeda"),
        ("Kepala Badan Perencanaan Contoh", "Kepala Badan Perencanaan Contoh"),
        ("Deputi Perencanaan Contoh", "Deputi Perencanaan Contoh"),
        ("perwakilan warga", "Perwakilan warga Bappeda"),
    ],
)
def test_the_absent_are_told_with_their_office(
    post: str, printed: str, meeting: Make, text_of: Write
) -> None:
    office = {"code": "WARGA", "name": "Badan Perencanaan Contoh", "short_name": "Bappeda"}
    entry = {"office": "WARGA", "position": post, "status": "excused"}
    text = text_of("notula", meeting(offices=[office], attendance=[entry]))
    assert line(text, "Tidak hadir:") == f"{printed} (izin)"


def test_a_point_that_became_a_decision_or_follow_up_is_printed_once(
    meeting: Make, text_of: Write
) -> None:
    said = [
        {"text": "agar peta disusun"},
        {"text": "Kirim laporan akhir"},
        {"text": "agar peta disusun", "speaker_label": "Ketua"},
    ]
    text = text_of(
        "notula",
        meeting(
            agenda=[{"title": "Peta", "points": said}, {"title": "Penutup"}],
            decisions=[
                {"text": "Rapat menerima laporan.", "agenda_item": 2},
                {"text": "agar peta disusun", "agenda_item": 1},
            ],
            action_items=[{"text": "Kirim laporan akhir", "agenda_item": 1}],
        ),
    )
    words = " ".join(text.replace("\u00a0", " ").split())
    assert "sebagaimana tercantum pada Kesimpulan dan Keputusan angka 2." in words
    assert "2. Rapat menyepakati agar peta disusun (agenda 1)." in words
    assert "sebagaimana tercantum pada Tindak Lanjut nomor 1." in words
    assert words.count("Kirim laporan akhir") == 1
    assert "Ketua agar peta disusun" in words  # what somebody proposed stays


def test_behind_a_directive_decisions_say_the_code_of_the_register(
    meeting: Make, text_of: Write
) -> None:
    said = [{"text": "agar warga dijawab", "kind": "directive", "speaker_label": "Ketua"}]
    decided = [
        {"text": "Rapat menerima laporan.", "agenda_item": 2, "status": "revoked"},
        {"text": "Rapat menyepakati jadwal.", "agenda_item": 1},
    ]
    agenda = [{"title": "Peta", "points": said}, {"title": "Penutup"}]

    def printed(points: bool) -> str:
        items = agenda if points else [{"title": one["title"]} for one in agenda]
        text = text_of("notula", meeting(agenda=items, decisions=decided))
        return " ".join(text.replace("\u00a0", " ").split())

    words = printed(points=True)
    assert "1. Arahan (agenda 1): Ketua agar warga dijawab" in words
    assert "2. Rapat menerima laporan (agenda 2; K-1; dicabut)." in words
    assert "3. Rapat menyepakati jadwal (agenda 1; K-2)." in words
    words = printed(points=False)  # alone they are counted as the register counts them
    assert "2. Rapat menyepakati jadwal (agenda 1)." in words
