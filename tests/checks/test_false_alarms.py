"""Official prose as the secretariat writes it raises nothing."""

from __future__ import annotations

import msgspec
import pytest

from jakber_desktop.checks.check import check_record
from jakber_desktop.model.record import Attendance, Office, Person


@pytest.mark.parametrize(
    "text",
    [
        "menyampaikan bahwa rapat berlangsung pukul 09.00–11.30 WIB s.d. selesai.",
        "menyampaikan bahwa kota-kota anggota, masing-masing, dan lain-lain telah hadir.",
        "menyampaikan anggaran Rp1.500.000,00 (satu juta lima ratus ribu rupiah).",
        "menyampaikan anggaran sebesar Rp 250.000.000,- pada APBD 2018 dan 2019.",
        "melaporkan capaian 30% (tiga puluh persen) dari 1.500 (seribu lima ratus) rumah.",
        "dihadiri 12 (dua belas) orang dari 5 (lima) instansi, yaitu: \n\n1. Bappeda\n2. TGUPP",
        "dijadwalkan pada 4-4-2018, 4/4/2018, atau 4–6 April 2018.",
        "dijadwalkan pada Rabu, 4 s.d. Jumat, 6 April 2018.",
        "dijadwalkan pada Senin–Selasa, 2–3 April 2018 di Jl. Merdeka No. 8.",
        "berlangsung sejak Senin hingga 27 Juli 2018, lalu setiap Rabu s.d. 27 Juli 2018.",
        "dijadwalkan pada 4 April 2018 (Rabu) dan 27 Juli 2018 (lihat lampiran).",
        "1) data; 2) peta; dan 3) laporan.",
        "menyampaikan (i) data; (ii) peta & (iii) laporan.",
        "membahas CRO, yaitu *Chief Resilience Officer*, dan SP 1.",
        "dijadwalkan pada hari Rabu (4 April 2018), dua minggu sebelum 18 April 2018.",
        "menyebut ayat (1), huruf (c), serta butir (ii) keputusan terdahulu.",
        "menyampaikan (i) data; (ii) peta; dan (iii) laporan, a.n. Dr. Ir. Nama, M.T., Ph.D.",
        "menyampaikan (i) data, (ii) peta, atau (iii) laporan.",
        "menyampaikan (i) data; (ii) peta; dll.",
        "menyampaikan 2 (dua) keputusan rapat lalu, lalu (i) data; (ii) peta; dan (iii) laporan.",
        "menyampaikan 5 (lima) poin, antara lain: (i) data; dan (ii) peta.",
        "menyampaikan tiga poin:\n\n1. data\n2. peta\n   - pertama\n   - kedua\n3. laporan",
        "1. data\n1. peta\n1. laporan",
        "menyampaikan pada tahun\n2018. Selanjutnya dibahas lagi.",
        "2018. Tahun itu menjadi awal kerja sama.",
        "Garis:\n\n---\n\n*tebal* dan **miring** - bukan daftar.",
        "Sdr. Nama Contoh dan Sdri. Nama Lain hadir; Ibu Nama Lain memimpin.",
        "mengunjungi kota Kota Tua bersama bagian Bagian Umum.",
        "mengunduh dari https://contoh.go.id/website dan surel notulen@contoh.go.id.",
        "membahas SPBU, SCADA, PRAJA, dan DAS Ciliwung.",
        "Kunjungan RT 05 (lima) RW 03 (tiga), Tahap 2 (dua), Kelompok 1 (dua orang).",
        "Pimpinan meminta agar segera ditindaklanjuti, setuju 9 (sembilan) orang.",
        "“hub” yang merangkul; *Chief Resilience Officer* (CRO) dan CRO lain; #JakBerketahanan!",
    ],
)  # fmt: skip
def test_clean_prose_raises_nothing(point_findings, text):
    assert [(f.rule, f.message) for f in point_findings(text)] == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Kepala Seksi I", "Kepala Seksi II"),
        ("Kepala Seksi VII", "Kepala Seksi VIII"),
        ("Kepala Seksi Penataan", "Kepala Seksi Pendataan"),
        ("Kepala Bappeda", "Kepala Badan Perencanaan Pembangunan Daerah Provinsi DKI Jakarta"),
        ("Staf Bappeda", "staf Bappeda"),
        ("Kepala Bidang", "Kepala Bidang Fisik"),
        ("Plt. Kepala Bidang Fisik", "Kepala Bidang Fisik"),
        ("Tenaga Ahli", "Tenaga Ahli"),
    ],
)
def test_different_or_equal_posts_are_no_mixed_spelling(full, told, first, second):
    entries = tuple(
        Attendance(office="BAPPEDA", status="present", position=post) for post in (first, second)
    )
    record = msgspec.structs.replace(full, attendance=(*full.attendance[:2], *entries))
    assert told(record) == []


def test_one_translated_post_of_two_offices_is_two_posts(full, told):
    entries = (
        Attendance(office="100RC", status="present", position="Program Manager, City Practice"),
        Attendance(office="JAKBER", status="present", position="Manajer Program"),
    )
    record = msgspec.structs.replace(
        full,
        offices=(*full.offices, Office(code="100RC", name="100 Resilient Cities", external=True)),
        attendance=(*full.attendance, *entries),
    )
    assert told(record) == []


def test_namesakes_with_their_own_numbers_are_two_people(full, told):
    twins = (
        Person(key="a", name="Nama Sama", employee_no="198609262015051001"),
        Person(key="b", name="Nama Sama", employee_no="199001012022211001"),
    )
    entries = tuple(Attendance(office="BIRO", status="present", person=key) for key in "ab")
    record = msgspec.structs.replace(
        full, people=(*full.people, *twins), attendance=(*full.attendance, *entries)
    )
    assert told(record) == []


def test_an_online_meeting_needs_no_room(spoiled):
    record = spoiled(
        ("meeting.venue", None), ("meeting.online_link", "https://contoh.invalid/rapat")
    )
    assert check_record(record) == ()


def test_a_night_meeting_may_cross_midnight(spoiled):
    record = spoiled(
        ("meeting.crosses_midnight", True),
        ("meeting.invited_start", "20:00"),
        ("meeting.invited_end", "23:00"),
        ("meeting.opened_at", "20:15"),
        ("meeting.closed_at", "01:10"),
        ("meeting.pauses[0].started_at", "23:50"),
        ("meeting.pauses[0].ended_at", "00:20"),
        ("attendance[2].checked_in_at", "19:55"),
        ("attendance[2].left_at", "00:30"),
    )
    assert check_record(record) == ()
