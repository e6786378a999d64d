"""Hand-made papers: what compose/ builds from a record, here built by hand."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from jakber_desktop.documents.tree import (
    Cell,
    Column,
    Document,
    Fact,
    FactsTable,
    Footer,
    Heading,
    ItemList,
    Letterhead,
    LetterOpening,
    ListItem,
    Paragraph,
    Row,
    RowGroup,
    Rule,
    Run,
    Signatures,
    Signer,
    Table,
    TitleBlock,
    plain,
)

KOP = Letterhead(
    government_line="PEMERINTAH PROVINSI DAERAH KHUSUS IBUKOTA JAKARTA",
    unit_line="SEKRETARIAT JAKARTA BERKETAHANAN",
    address=plain("[Alamat, telepon, laman, dan pos-el]", gap=True),
    city_line="J A K A R T A",
    postal_code=plain("Kode Pos [00000]", gap=True),
)
FOOTER = Footer(
    state="Draf", note="Draf, belum terkunci.", number="Notula nomor 007/NOT/04/CO/2018"
)


def fact(label: str, value: str, anchor: str = "") -> Fact:
    return Fact(label, (Paragraph(plain(value)),), anchor)


def cells(*texts: str) -> tuple[Cell, ...]:
    return tuple(Cell((plain(text),)) for text in texts)


def attendance_table(offices: int, rows_each: int) -> Table:
    columns = (
        Column("No.", 10, "center"),
        Column("Nama", 50, subheading="NIP/NRK"),
        Column("Jabatan", 50),
        Column("Tanda tangan", 55),
    )
    groups = []
    number = 0
    for office in range(1, offices + 1):
        rows = []
        for _ in range(rows_each):
            number += 1
            sign = Cell((plain(str(number)),), shifted=number % 2 == 0)
            rows.append(
                Row(
                    (
                        Cell((plain(str(number)),), valign="middle"),
                        Cell((plain(f"Nama Contoh {number}"),)),
                        Cell((plain("Kepala Subbagian Organisasi Internasional, Biro Contoh"),)),
                        sign,
                    ),
                    min_height=10,
                    anchor=f"attendance[{number - 1}]",
                )
            )
        groups.append(RowGroup(tuple(rows), heading=f"Kantor Contoh {office}"))
    return Table(columns, tuple(groups), plain("Peserta yang mewakili menulis “mewakili”."))


def signatures(*, stamp: bool = False) -> Signatures:
    def signer(*above: str, anchor: str) -> Signer:
        return Signer(
            tuple(plain(line) for line in above),
            plain("Nama Lengkap, Gelar", gap=True),
            plain("Pangkat", gap=True),
            plain("NIP", gap=True),
            stamp=stamp,
            anchor=anchor,
        )

    return Signatures(
        (
            signer("Notulis,", anchor="signatures.minute_taker"),
            signer("Jakarta, 5\u00a0April\u00a02018", "Pimpinan Rapat,", anchor="signatures.chair"),
        )
    )


POINT = (
    "Pihak 100\u00a0Resilient\u00a0Cities menjelaskan bahwa program memfasilitasi 100 kota untuk "
    "(i) menemukenali dan menganalisis permasalahan sosial, ekonomi, dan fisik kota; (ii) "
    "memfasilitasi kota untuk mendapatkan bantuan jasa; dan (iii) meningkatkan pemahaman."
)


def discussion(items: int, points: int) -> tuple[Heading | ItemList, ...]:
    blocks: list[Heading | ItemList] = []
    for n in range(items):
        blocks.append(
            Heading(f"{n + 1}.", plain(f"Acara nomor {n + 1}"), 1, anchor=f"agenda[{n}].title")
        )
        text = (Run(POINT), Run(" Chief Resilience Officer", italic=True), Run(" (CRO)."))
        nested = ItemList(
            (
                ListItem("1)", (Paragraph(plain("bantuan dana untuk sekretariat;")),)),
                ListItem("2)", (Paragraph(plain("fasilitasi penyusunan strategi.")),)),
            ),
            level=3,
        )
        entries = tuple(
            ListItem("abcdefghij"[p] + ".", (Paragraph(text), nested), f"agenda[{n}].points[{p}]")
            for p in range(points)
        )
        blocks.append(ItemList(entries, level=2))
    return tuple(blocks)


def minutes(items: int = 3, points: int = 2, *, draft: bool = True) -> Document:
    """A notula like mockup p3."""
    follow_up = Table(
        (
            Column("No.", 10, "center"),
            Column("Uraian", 75),
            Column("Penanggung jawab", 35),
            Column("Batas waktu", 25),
            Column("Status", 20),
        ),
        (
            RowGroup(
                tuple(
                    Row(
                        cells(
                            str(n), f"Menyusun laporan kemajuan nomor {n}", "Biro Contoh", "-", ""
                        )
                    )
                    for n in range(1, 5)
                )
            ),
        ),
    )
    return Document(
        kind="notula",
        title="Notula Rapat Monitoring Pencapaian Target",
        author="Sekretariat Jakarta Berketahanan",
        subject="Notula",
        letterhead=KOP,
        draft=draft,
        footer=FOOTER,
        blocks=(
            TitleBlock(
                "NOTULA",
                plain(
                    "RAPAT MONITORING PENCAPAIAN TARGET KERJASAMA ANTARA PEMERINTAH PROVINSI DKI"
                ),
                plain("Nomor: 007/NOT/04/CO/2018"),
            ),
            FactsTable(
                (
                    fact("Hari/tanggal", "Rabu, 4\u00a0April\u00a02018", "meeting.date"),
                    fact("Waktu", "pukul 09.05–10.40 WIB", "meeting.opened_at"),
                    fact("Tempat", "Ruang Rapat Biro KDH dan KLN", "meeting.venue"),
                    Fact(
                        "Agenda",
                        (
                            ItemList(
                                (
                                    ListItem("1.", (Paragraph(plain("Penjelasan program")),)),
                                    ListItem("2.", (Paragraph(plain("Laporan kemajuan " * 5)),)),
                                )
                            ),
                        ),
                    ),
                )
            ),
            Rule(),
            Heading("A.", plain("PEMBUKAAN")),
            Paragraph(plain("Rapat dibuka pukul 09.05 WIB oleh Kepala Bagian KLN."), level=1),
            Heading("B.", plain("PEMBAHASAN")),
            *discussion(items, points),
            Heading("C.", plain("TINDAK LANJUT")),
            follow_up,
            Heading("D.", plain("PENUTUP")),
            Paragraph(plain("Rapat ditutup pukul 10.40 WIB."), level=1, anchor="meeting.closed_at"),
            signatures(),
            Paragraph(plain("Lampiran: I. Daftar hadir; II. Bahan paparan"), small=True),
        ),
    )


def invitation(side: str = "right", subject: str = "Undangan Rapat Monitoring") -> Document:
    """A surat undangan like mockup p1."""
    return Document(
        kind="undangan",
        title="Undangan",
        letterhead=KOP,
        draft=True,
        footer=FOOTER,
        blocks=(
            LetterOpening(
                references=(
                    fact("Nomor", "012/UND/03/CO/2018", "invitation.number"),
                    fact("Sifat", "Penting"),
                    fact("Lampiran", "1 (satu) berkas"),
                    fact("Hal", subject),
                ),
                place_and_date=plain("Jakarta, 28\u00a0Maret\u00a02018"),
                addressee=(plain("Kepala Bappeda"), plain("Provinsi DKI Jakarta")),
                place="Jakarta",
                address_side="right" if side == "right" else "left",
                salutation=("Kepada", "Yth.") if side == "right" else ("Yth.",),
            ),
            Paragraph(
                plain("Dalam rangka monitoring pencapaian target kerjasama antara " * 4),
                indent_first=True,
            ),
            FactsTable(
                (
                    fact("hari/tanggal", "Rabu, 4\u00a0April\u00a02018"),
                    fact("waktu", "pukul 09.00 WIB s.d. selesai"),
                    fact("tempat", "Ruang Rapat Biro KDH dan KLN"),
                ),
                label_width=28,
                indent=10,
                keep_together=True,
            ),
            Paragraph(
                plain("Atas perhatian dan kehadiran Saudara, kami ucapkan terima kasih."),
                indent_first=True,
            ),
            Signatures(
                (
                    Signer(
                        (plain("Kepala Bagian KLN,"),),
                        plain("Nama Lengkap, Gelar", gap=True),
                        stamp=True,
                    ),
                )
            ),
            Paragraph(plain("Tembusan:"), small=True),
        ),
    )


def attendance(offices: int = 4, rows_each: int = 3) -> Document:
    """A daftar hadir like mockup p2."""
    return Document(
        kind="daftar-hadir",
        title="Daftar Hadir",
        letterhead=KOP,
        footer=FOOTER,
        blocks=(
            TitleBlock("DAFTAR HADIR", plain("RAPAT MONITORING PENCAPAIAN TARGET")),
            FactsTable((fact("Hari/tanggal", "Rabu, 4\u00a0April\u00a02018"),)),
            attendance_table(offices, rows_each),
            signatures(),
        ),
    )


def of_text(text: str) -> Document:
    """One text in every place that takes user text."""
    return Document(
        kind="notula",
        title=text,
        author=text,
        subject=text,
        footer=Footer(text, text, text),
        letterhead=Letterhead(text, text, text, plain(text), text, plain(text)),
        blocks=(
            TitleBlock(text, plain(text), plain(text)),
            LetterOpening((fact(text, text),), plain(text), (plain(text),), text),
            Heading("A.", plain(text)),
            Paragraph((Run(text), Run(text, bold=True), Run(text, italic=True))),
            ItemList((ListItem("1.", (Paragraph(plain(text)),)),)),
            FactsTable((fact(text, text),)),
            Table(
                (Column(text, 1), Column(text, 3)),
                (RowGroup((Row(cells(text, text)),), heading=text),),
                plain(text),
            ),
            Signatures((Signer((plain(text),), plain(text), plain(text), plain(text)),)),
        ),
    )


@pytest.fixture(scope="session")
def papers() -> SimpleNamespace:
    """Builders of papers, for all tests of the renderers."""
    return SimpleNamespace(
        minutes=minutes,
        invitation=invitation,
        attendance=attendance,
        discussion=discussion,
        signatures=signatures,
        fact=fact,
        of_text=of_text,
    )
