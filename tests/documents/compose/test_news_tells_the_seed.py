"""The siaran berita of the sample tells what the secretariat's own report told, in its order."""

from __future__ import annotations

import textwrap
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jakber_desktop.documents.compose.kinds import compose_document
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render.text import render_text

if TYPE_CHECKING:
    from jakber_desktop.model.record import MeetingRecord

REPORT = Path(__file__).with_name("siaran-2018-04-04.txt")

IN_ORDER = (
    "Jakarta, 4 April 2018",
    "bidang Tata Ruang dan Lingkungan Hidup menghadiri Rapat Monitoring Pencapaian Target "
    "Kerjasama antara Pemerintah Provinsi DKI Jakarta dengan 100 Resilient Cities tentang "
    "Pengembangan dan Implementasi Strategi Ketahanan Kota.",
    "Rapat tersebut dipimpin oleh Kepala Bagian KLN Biro KDH dan KLN",
    "dengan didampingi oleh Kepala Sub Bagian Organisasi Internasional Biro KDH dan KLN",
    "serta dihadiri unsur staf Kedeputian Gubernur bidang Tata Ruang dan Lingkungan Hidup",
    "staf Bappeda",
    "staf TGUPP",
    "Associate Director, City and Practice Management 100 Resilient Cities",
    "Program Manager, City and Practice Management 100 Resilient Cities",
    "Deputi CRO Jakarta Berketahanan",
    "dan Manajer Program Jakarta Berketahanan.",
    "Pada pertemuan tersebut, pihak 100 Resilient Cities Asia Pacific menjelaskan bahwa program "
    "100RC memasilitasi 100 kota-kota yang menjadi anggotanya untuk",
    "(i) menemukenali dan menganalisa permasalahan sosial, ekonomi, dan fisik kota;",
    "(ii) memasilitasi kota untuk mendapatkan bantuan jasa dari mitra 100RC dalam membangun "
    "ketahanan kota;",
    "(iii) meningkatkan pemahaman mengenai konsep ketahanan dan meningkatkan implementasi dari "
    "konsep tersebut secara global.",
    "entuk dukungan Program 100RC berupa",
    "(i) bantuan dana untuk menyelenggarakan sekretariat yang dipimpin oleh Chief Resilience "
    "Officer (CRO) yang bertugas menjadi penghubung antara Pemerintah Provinsi DKI Jakarta dengan "
    "The Rockefeller Foundation dan pemangku kepentingan lainnya;",
    "(ii) memasilitasi penyusunan Strategi Ketahanan Kota;",
    "(iii) menghubungkan anggotanya dengan organisasi City Solutions yang dapat membantu "
    "implementasi strategi serta menghubungkan dengan anggota lainnya dalam jaringan internasional "
    "100RC;",
    "dan (iv) menyediakan bantuan teknis dan sumber daya kepada Pemerintah Provinsi DKI Jakarta "
    "yang mencakup penyediaan Mitra Strategi/Strategy Partner atau konsultan sesuai kebutuhan.",
    "Pihak Sekretariat Jakarta Berketahanan (JakBer)",
    "menyampaikan laporan kemajuan",
    "3 (tiga) poin pembahasan",
    "- Nota dinas kepada Gubernur terkait Program 100RC Jakarta mengenai penunjukan CRO dan "
    "penetapan Dewan Pengarah Ketahanan Kota",
    "- Kemajuan dan capaian JakBer terkait finalisasi Penilaian Awal Ketahanan Kota/Preliminary "
    "Resilience Assessment (PRA), serta terkait kerjasama dengan GIZ dalam penyusunan Studi "
    "Kelayakan Pembangunan IPAL Komunal di Cambela, Kelurahan Kamal, Kecamatan Kalideres, Kota "
    "Administrasi Jakarta Barat",
    "- Fungsi dan peranan JakBer sebagai “hub” yang merangkul dan berkolaborasi dengan berbagai "
    "pemangku kepentingan terkait ketahanan kota di Jakarta",
    "mengenai produk JakBer berupa laporan dan Newsletter, serta mengenai pengembangan website, "
    "sosial media, dan knowledge management/pusat pengelolaan pengetahuan.",
    "Pihak TGUPP",
    "menyampaikan bahwa Gubernur dan Wakil Gubernur terpilih memiliki misi untuk menjadikan "
    "Jakarta sebagai 4.0 City yaitu kota yang pemerintahnya menjadi kolaborator dan warganya "
    "menjadi ko-kreator. Hal ini sejalan dengan peranan JakBer sebagai hub.",
    "JakBer diharapkan dapat menjadi penghubung/hub antara masyarakat dengan Pemerintah Provinsi "
    "DKI Jakarta dalam upaya mewujudkan Jakarta menjadi kota yang lebih berketahanan.",
    "Salam #JakBerketahanan! Mari #WujudkanBersama!",
)
ANYWHERE = (
    "laporan kemajuan Sekretariat Jakarta Berketahanan hingga bulan April 2018",
    "Kedeputian Gubernur",
)
NEVER = ("NIP", "Nomor", "Tanda tangan", "PEMERINTAH PROVINSI", "None", "...")


@pytest.fixture(scope="module")
def report() -> str:
    return REPORT.read_text(encoding="utf-8")


def written(record: MeetingRecord) -> str:
    profile = PROFILES["dki_2021"]
    return render_text(compose_document("siaran-berita", record, profile), profile)


def side_by_side(left: str, right: str) -> str:
    columns = [
        [line for part in text.splitlines() if part for line in [*textwrap.wrap(part, 60), ""]]
        for text in (left, right)
    ]
    rows = zip_longest(
        ["LAPORAN ASLI", "", *columns[0]], ["APLIKASI", "", *columns[1]], fillvalue=""
    )
    return "\n".join(f"{a:60} | {b}" for a, b in rows)


def missing(text: str) -> list[str]:
    """The facts not found at or after the place of the one before."""
    at, lost = 0, []
    for fact in IN_ORDER:
        found = text.find(fact, at)
        if found < 0:
            lost.append(fact)
        else:
            at = found
    return lost + [fact for fact in ANYWHERE if fact not in text]


def test_the_facts_are_those_of_the_report(report: str) -> None:
    assert missing(report) == []


def test_the_news_release_tells_every_fact_in_order(sample: MeetingRecord, report: str) -> None:
    text = written(sample)
    lost = missing(text)
    if lost:
        pytest.fail("\n".join(["Tidak diceritakan:", *lost, "", side_by_side(report, text)]))


def test_the_tagline_stands_last_and_nothing_official_is_printed(sample: MeetingRecord) -> None:
    text = written(sample)
    assert text.rstrip().endswith("Salam #JakBerketahanan! Mari #WujudkanBersama!")
    assert [word for word in NEVER if word in text] == []
