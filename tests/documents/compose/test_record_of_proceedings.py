"""The berita acara: who, what was agreed, and how the parties sign (naskah-dinas §7.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.documents.compose.kinds import ComposeOptions, compose_document
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.tree import Signatures, Table, Together

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.documents.tree import Block
    from jakber_desktop.model.record import MeetingRecord

    Make = Callable[..., MeetingRecord]
    Write = Callable[..., str]


def signed(record: MeetingRecord, **options: Any) -> Block:
    """The block of the signatures."""
    blocks = compose_document(
        "berita-acara", record, PROFILES["dki_2021"], ComposeOptions(**options)
    ).blocks
    return next(b for b in reversed(blocks) if isinstance(b, Signatures | Together))


def there(office: str, **facts: Any) -> dict[str, Any]:
    return {"office": office, "status": "present", **facts}


def test_the_day_is_spelled_out(meeting: Make, text_of: Write) -> None:
    text = text_of("berita-acara", meeting(meeting={"venue": "Balai Kota"}), number="3/BA/2018")
    assert "BERITA ACARA\nNOMOR 3/BA/2018\nTENTANG\nHASIL RAPAT CONTOH\n" in text
    assert (
        "Pada hari ini, Rabu, tanggal empat bulan April tahun dua ribu delapan belas (4-4-2018), "
        "bertempat di Balai Kota, kami:" in text
    )
    assert "dibuat dalam rangkap 2 (dua) untuk dipergunakan sebagaimana mestinya." in text


def test_one_signer_an_office_and_whoever_led_comes_first(meeting: Make, text_of: Write) -> None:
    record = meeting(
        attendance=[
            there("B", group=True, position="staf"),
            there("B", name="Nama Contoh Dua", position="Kepala Seksi"),
            there("A", name="Nama Contoh Lain"),
            there("A", name="Nama Contoh Satu", position="Kepala Kantor", role="chair"),
            there("X", name="Nama Contoh Tidak", status="absent"),
        ]
    )
    text = text_of("berita-acara", record)
    assert (
        "1. Nama Contoh Satu, Kepala Kantor, Kantor Contoh Satu, selanjutnya disebut PIHAK "
        "PERTAMA;\n2. Nama Contoh Dua, Kepala Seksi, Kantor Contoh Dua, selanjutnya disebut PIHAK "
        "KEDUA,\n" in text
    )
    assert "Nama Contoh Lain" not in text
    assert "Nama Contoh Tidak" not in text


def test_its_results_are_the_open_directives_conclusions_and_decisions(
    full: MeetingRecord, text_of: Write
) -> None:
    text = text_of("berita-acara", full)
    assert (
        "1. Data titik rawan dipakai bersama.\n2. Arahan: Kepala Bappeda meminta agar usulan warga "
        "dijawab tertulis.\n3. Rapat menyepakati agar peta" in text
    )
    assert "Plafon anggaran darurat" not in text  # of a confidential item: outsiders sign too (R4)
    assert "menjawab" not in text


@pytest.mark.parametrize(("offices", "kind"), [("A", 1), ("AB", 2), ("ABX", 3)])
def test_few_parties_sign_in_blocks(offices: str, kind: int, meeting: Make) -> None:
    block = signed(meeting(attendance=[there(code, name=f"Nama {code}") for code in offices]))
    assert isinstance(block, Signatures)
    assert len(block.signers) == kind
    assert block.columns is (kind == 3)
    assert block.signers[-1].anchor == "attendance[0]"  # the senior at the right (§8)


def test_four_and_more_sign_in_a_table_that_holds_on_to_its_date(full: MeetingRecord) -> None:
    block = signed(full)
    assert isinstance(block, Together)
    _dated, table = block.blocks
    assert isinstance(table, Table)
    assert [column.heading for column in table.columns] == [
        "No.", "Nama", "Jabatan", "Tanda tangan",
    ]  # fmt: skip
    shifts = [row.cells[-1].shifted for row in table.groups[0].rows]
    assert shifts == [False, True, False, True, False]


@pytest.mark.parametrize(("variant", "count"), [("single", 1), ("pair", 5), ("columns", 5)])
def test_the_variant_can_be_chosen(variant: str, count: int, full: MeetingRecord) -> None:
    block = signed(full, signers=variant)
    assert isinstance(block, Signatures)
    assert len(block.signers) == count


def test_stamps_are_for_issued_blocks_that_have_the_room(full: MeetingRecord) -> None:
    for variant, draft, stamped in (
        ("pair", False, True), ("pair", True, False), ("columns", False, False),
    ):  # fmt: skip
        block = signed(full, signers=variant, draft=draft)
        assert isinstance(block, Signatures)
        assert all(signer.stamp is stamped for signer in block.signers)


def test_a_meeting_nobody_is_known_of_is_a_form_for_two(meeting: Make, text_of: Write) -> None:
    text = text_of("berita-acara", meeting())
    assert "None" not in text
    assert "bertempat di ..., kami:" in text
    assert "2. Nama Lengkap, Gelar, Nama Jabatan, ..., selanjutnya disebut PIHAK KEDUA," in text
    assert "[telah melaksanakan] Rapat Contoh dengan hasil sebagai berikut:" in text
    assert text.rstrip().endswith(
        "Jakarta, 4 April 2018\nPIHAK PERTAMA,\nNama Jabatan,\nNama Lengkap, Gelar\nPangkat\nNIP"
    )


def test_there_are_as_many_copies_as_parties_that_sign(full: MeetingRecord, text_of: Write) -> None:
    assert "dalam rangkap 5 (lima) untuk" in text_of("berita-acara", full)
    single = text_of("berita-acara", full, signers="single")
    assert "dalam rangkap 2 (dua) untuk" in single
    assert "PIHAK PERTAMA" in single
    assert "PIHAK KEDUA" not in single  # who does not sign is no party


def test_a_block_tells_the_office_that_its_post_does_not(meeting: Make, text_of: Write) -> None:
    entries = [
        there("A", name="Nama Contoh Satu", position="Kepala Seksi", role="chair"),
        there("B", name="Nama Contoh Dua"),
    ]
    text = text_of("berita-acara", meeting(attendance=entries))
    assert "PIHAK PERTAMA,\nKepala Seksi\nKantor Contoh Satu,\nNama Contoh Satu" in text
    assert "PIHAK KEDUA,\nNama Jabatan,\nKantor Contoh Dua,\nNama Contoh Dua" in text


def test_a_meeting_called_off_has_no_results(meeting: Make, text_of: Write) -> None:
    facts = {"status": "cancelled", "status_reason": "peserta sakit"}
    text = text_of("berita-acara", meeting(meeting=facts))
    assert "menerangkan hal berikut:\n\nRapat dibatalkan karena peserta sakit." in text
    assert "melaksanakan" not in text


def test_witnesses_sign_below_and_are_no_party(meeting: Make, text_of: Write) -> None:
    record = meeting(
        attendance=[
            there("A", name="Nama Contoh Satu", position="Kepala Kantor", role="chair"),
            there("B", name="Nama Contoh Dua", position="Kepala Seksi", role="witness"),
            there("X", name="Nama Contoh Tiga", position="Notaris", role="witness"),
            there("X", name="Nama Contoh Jauh", role="witness", status="absent"),
        ]
    )
    text = text_of("berita-acara", record)
    assert "PIHAK KEDUA" not in text
    below = text[text.index("Dilakukan di hadapan:") :]
    assert below.index("Saksi 1,") < below.index("Nama Contoh Tiga")
    assert {"Nama Contoh Dua", "Nama Contoh Tiga"} <= {
        part.strip() for line in below.splitlines() for part in line.split("  ")
    }
    assert "Nama Contoh Jauh" not in text
