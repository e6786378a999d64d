"""The nota dinas: a report to a superior, or a follow-up letter to an office (§7.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jakber_desktop.documents.compose.follow_up_letter import owed_by
from jakber_desktop.documents.compose.kinds import ComposeOptions, compose_document
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.tree import Signatures
from jakber_desktop.model.errors import OfficeOwesNothing

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import MeetingRecord

    Make = Callable[..., MeetingRecord]
    Write = Callable[..., str]

OFFICES = [
    {"code": "A", "name": "Biro Contoh", "parent": "INDUK"},
    {"code": "B", "name": "Kantor Contoh Dua"},
    {"code": "INDUK", "name": "Sekretariat Daerah"},
]
CHAIR = {"office": "A", "position": "kepala Biro Contoh", "role": "chair", "status": "present"}


def test_it_goes_from_the_chair_to_the_office_above(meeting: Make, text_of: Write) -> None:
    record = meeting(offices=OFFICES, attendance=[CHAIR])
    text = text_of("nota-dinas", record, number="7/ND/2018", date=record.meeting.date)
    assert "NOTA DINAS\nNomor: 7/ND/2018\n" in text
    assert "Kepada: Yth. Pimpinan Sekretariat Daerah\nDari: Kepala Biro Contoh\n" in text
    assert "Tanggal: 4 April 2018\nSifat: Biasa\nLampiran: 1 (satu) berkas\n" in text
    assert "Kepala Biro Contoh,\nNama Lengkap, Gelar\nPangkat, NIP" in text


def test_it_reports_results_and_follow_ups(full: MeetingRecord, text_of: Write) -> None:
    text = text_of("nota-dinas", full)
    assert "pimpinan: Dr. Ir. Nama Contoh Satu, M.T., Kepala Bappeda" in text
    assert "2. Arahan: Kepala Bappeda meminta agar usulan warga dijawab tertulis." in text
    assert "3. Rapat menyepakati agar peta titik rawan diperbarui setiap bulan." in text
    assert "1 | Memperbarui peta titik rawan | Badan Penanggulangan Bencana Daerah" in text
    assert "Dr. Ir. Nama Contoh Satu, M.T.\nPembina Tingkat I, NIP 196608011988031001" in text


def test_it_carries_no_stamp_even_when_issued(full: MeetingRecord) -> None:
    document = compose_document(
        "nota-dinas", full, PROFILES["dki_2021"], ComposeOptions(draft=False)
    )
    (signed,) = (block for block in document.blocks if isinstance(block, Signatures))
    assert not any(signer.stamp for signer in signed.signers)


def test_a_meeting_called_off_is_reported_as_that(meeting: Make, text_of: Write) -> None:
    facts = {"status": "cancelled", "status_reason": "peserta sakit"}
    text = text_of("nota-dinas", meeting(meeting=facts))
    assert "Hal: Laporan Pembatalan Rapat Contoh" in text
    assert "Lampiran: -" in text
    assert "Rapat dibatalkan karena peserta sakit." in text
    assert "menghasilkan" not in text


def test_a_follow_up_letter_lists_what_the_office_still_has_to_do(
    meeting: Make, text_of: Write
) -> None:
    def item(text: str, office: str, status: str, **due: str) -> dict[str, str]:
        return {"text": text, "responsible_office": office, "status": status, **due}

    record = meeting(
        action_items=[
            item("Menyusun laporan", "B", "open", due_date="2018-05-02"),
            item("Selesai sudah", "B", "done"),
            item("Milik kantor lain", "A", "open"),
            item("Mengirim *data*", "B", "blocked", due_phrase="sebelum rapat berikutnya"),
        ],
        invitation={"recipients": [{"office": "B", "addressee": "Kepala Kantor Contoh Dua"}]},
    )
    text = text_of("nota-dinas", record, office="B")
    assert "Kepada: Yth. Kepala Kantor Contoh Dua" in text
    assert "Hal: Tindak Lanjut Hasil Rapat Contoh" in text
    assert "No. | Uraian | Batas waktu | Status\n" in text
    assert "1 | Menyusun laporan | 2 Mei 2018 | Belum mulai\n" in text
    assert "2 | Mengirim data | sebelum rapat berikutnya | Terhambat\n" in text
    assert "mohon Saudara menyampaikan laporan pelaksanaannya" in text
    assert "Selesai sudah" not in text
    assert "Milik kantor lain" not in text


def test_an_office_with_nothing_open_gets_no_letter(meeting: Make, text_of: Write) -> None:
    done = {"text": "Selesai sudah", "responsible_office": "A", "status": "done"}
    with pytest.raises(OfficeOwesNothing, match="Kantor Contoh Satu tidak memegang tugas"):
        text_of("nota-dinas", meeting(action_items=[done]), office="A")


def test_what_came_from_a_closed_item_goes_to_no_office(meeting: Make, text_of: Write) -> None:
    agenda = [{"title": "Terbuka"}, {"title": "Tertutup", "confidential": True}]
    agenda += [{"title": "Di bawahnya", "level": 1}]
    tasks = [
        {"text": f"Tugas {at}", "agenda_item": at, "responsible_office": "X"} for at in (1, 2, 3)
    ]
    record = meeting(agenda=agenda, action_items=tasks)
    text = text_of("nota-dinas", record, office="X")
    assert "Tugas 1" in text
    assert "Tugas 2" not in text
    assert "Tugas 3" not in text
    assert owed_by(record) == {"X": 1}
    assert "Tugas 2" in text_of("nota-dinas", record)  # inside the house


@pytest.mark.parametrize("due", [{}, {"due_date": "2018-05-02"}])
def test_it_asks_for_a_report_in_time_only_where_there_are_times(
    due: dict[str, str], meeting: Make, text_of: Write
) -> None:
    tasks = [
        {"text": "Satu", "responsible_office": "A", "due_phrase": "sebelum rapat berikutnya"},
        {"text": "Dua", "responsible_office": "A", **due},
    ]
    text = text_of("nota-dinas", meeting(action_items=tasks), office="A")
    in_time = "kepada kami sesuai dengan batas waktu di atas."
    assert (in_time if due else "laporan pelaksanaannya kepada kami.") in text


def test_a_meeting_that_is_only_planned_has_no_results_and_no_notula(
    meeting: Make, text_of: Write
) -> None:
    text = text_of("nota-dinas", meeting(meeting={"invited_start": "09:00"}))
    assert "Hal: Laporan Rencana Rapat Contoh" in text
    assert "Lampiran: -" in text
    assert "Dengan hormat kami laporkan rencana Rapat Contoh sebagai berikut:" in text
    assert "menghasilkan" not in text
    assert "Notula" not in text


def test_a_decision_that_was_replaced_is_no_result(meeting: Make, text_of: Write) -> None:
    decisions = [{"text": "Lama.", "status": "superseded"}, {"text": "Baru."}]
    record = meeting(decisions=decisions)
    for kind in ("nota-dinas", "berita-acara"):
        text = text_of(kind, record)
        assert "Baru." in text
        assert "Lama." not in text
    assert "1 (satu) keputusan" in text_of("laporan-rapat", record)


def test_an_outside_office_gets_a_letter_instead(meeting: Make, text_of: Write) -> None:
    record = meeting(
        offices=[{"code": "LUAR", "name": "Lembaga Contoh", "external": True}],
        action_items=[{"text": "Mengirim data", "responsible_office": "LUAR"}],
        attendance=[
            {"office": "LUAR", "status": "present", "role": "chair", "position": "Kepala Biro",
             "name": "Nama Contoh"},
        ],
    )  # fmt: skip
    day = record.meeting.date
    text = text_of("nota-dinas", record, office="LUAR", number="1/SD/2018", date=day)
    assert "NOTA DINAS" not in text
    assert "1/SD/2018" in text
    assert text.index("Kepada") < text.index("Lembaga Contoh") < text.index("Tempat")
    assert "1 | Mengirim data | " in text
    assert text.rindex("Kepala Biro,") > text.index("terima kasih")
