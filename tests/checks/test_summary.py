"""What is settled is said in a few words, and nothing that is not."""

from __future__ import annotations

from jakber_desktop.checks.summary import settled


def test_a_full_record_is_settled_throughout(full):
    assert settled(full) == (
        "Waktu dan tempat",
        "Kehadiran 3 kantor",
        "2 agenda terisi",
        "Hari dan tanggal",
        "Pimpinan dan notulis",
        "1 keputusan",
        "1 tindak lanjut",
    )


def test_the_sample_has_attendance_agenda_and_date(sample):
    assert settled(sample) == (
        "Kehadiran 6 kantor",
        "3 agenda terisi",
        "Hari dan tanggal",
        "1 arahan",
    )


def test_what_is_at_fault_is_not_settled(spoiled):
    record = spoiled(
        ("meeting.closed_at", "09:00"),
        ("attendance[0].status", "absent"),
        ("agenda[1].outcome", "planned"),
        ("agenda[0].points[1].text", "Senin, 16 Mei 2018"),
        ("decisions[0].agenda_item", None),
        ("action_items[0].due_date", None),
    )
    assert settled(record) == ("Kehadiran 2 kantor",)
