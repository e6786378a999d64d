"""The surat undangan: letter shape, office titles as addressees, Lampiran page (§4, §12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from jakber_desktop.documents.compose.kinds import ComposeOptions, compose_document
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.tree import LetterOpening, PageBreak, Signatures

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import MeetingRecord

    Make = Callable[..., MeetingRecord]
    Write = Callable[..., str]


def recipients(count: int) -> list[dict[str, str]]:
    return [{"office": "A", "addressee": f"Kepala Seksi {n}"} for n in range(1, count + 1)]


def test_a_meeting_without_invitation_is_a_letter_of_gaps(meeting: Make, text_of: Write) -> None:
    text = text_of("undangan", meeting())
    assert "None" not in text
    assert "Nomor: ...\nSifat: Biasa\nLampiran: -\nHal: Undangan Rapat Contoh" in text
    assert "Yth. ...\ndi Jakarta" in text
    assert "waktu: ...\ntempat: ...\nacara: Rapat Contoh" in text
    assert "Nama Jabatan,\nNama Lengkap, Gelar\nPangkat\nNIP" in text


@pytest.mark.parametrize(
    ("profile", "nature"),
    [("dki_2016", "Segera"), ("dki_2021", "Segera"), ("national_2023", "Terbatas")],
)
def test_the_nature_is_the_axis_of_the_profile(
    profile: str, nature: str, meeting: Make, text_of: Write
) -> None:
    facts = {"urgency": "urgent", "classification": "restricted"}
    text = text_of("undangan", meeting(meeting=facts), profile)
    assert f"Sifat: {nature}\n" in text


def test_the_national_letter_addresses_at_left_with_yth_alone(full: MeetingRecord) -> None:
    document = compose_document("undangan", full, PROFILES["national_2023"])
    opening = next(b for b in document.blocks if isinstance(b, LetterOpening))
    assert (opening.address_side, opening.salutation) == ("left", ("Yth.",))


@pytest.mark.parametrize("count", [1, 2, 4])
def test_up_to_four_addressees_stand_in_the_letter(
    count: int, meeting: Make, text_of: Write
) -> None:
    text = text_of("undangan", meeting(invitation={"recipients": recipients(count)}))
    assert all(f"Kepala Seksi {n}" in text for n in range(1, count + 1))
    assert "Lampiran Surat" not in text


def test_five_addressees_move_to_the_annex_signed_again(meeting: Make, text_of: Write) -> None:
    letter = {
        "number": "012/UND/03/CO/2018",
        "date": "2018-03-28",
        "signatory": "Kepala Biro Contoh",
        "recipients": recipients(5),
    }
    record = meeting(invitation=letter)
    text = text_of("undangan", record)
    assert "Yth. (daftar terlampir)" in text
    assert "Lampiran: 1 (satu) lembar" in text
    annex = text.split("Lampiran Surat")[1]
    head = annex.partition("DAFTAR")[0].split("\n")
    indent = text.split("Lampiran Surat")[0].rpartition("\n")[2]
    assert f"{indent}Nomor: 012/UND/03/CO/2018" in head
    assert f"{indent}Tanggal: 28 Maret 2018" in head
    assert "5. Kepala Seksi 5" in annex
    assert "Kepala Biro Contoh," in annex
    document = compose_document("undangan", record, PROFILES["dki_2021"])
    assert sum(isinstance(b, Signatures) for b in document.blocks) == 2
    assert sum(isinstance(b, PageBreak) for b in document.blocks) == 1


def test_a_list_that_fills_more_than_a_sheet_or_is_not_alone_is_a_file(
    meeting: Make, text_of: Write
) -> None:
    long = meeting(invitation={"recipients": recipients(60)})
    assert "Lampiran: 1 (satu) berkas" in text_of("undangan", long)
    paper = {"name": "Bahan", "sha256": "0" * 64, "size": 1}
    two = meeting(invitation={"recipients": recipients(5)}, attachments=[paper])
    assert "Lampiran: 2 (dua) berkas" in text_of("undangan", two)


def test_the_number_of_addressees_that_fit_is_the_profiles(meeting: Make) -> None:
    rules = msgspec.structs.replace(PROFILES["dki_2021"], max_addressees=1)
    record = meeting(invitation={"recipients": recipients(2)})
    document = compose_document("undangan", record, rules)
    assert any(isinstance(b, PageBreak) for b in document.blocks)


@pytest.mark.parametrize(
    ("recipient", "printed"),
    [
        ({"office": "A", "addressee": "Yth. Bapak Kepala Biro"}, "Kepala Biro Kantor Contoh Satu"),
        ({"office": "A", "addressee": "Kepala Kantor Contoh Satu"}, "Kepala Kantor Contoh Satu"),
        ({"office": "A", "person": "p"}, "Kepala Bidang Contoh Kantor Contoh Satu"),
        ({"office": "A", "person": "q"}, "Ibu Nama Contoh Dua, Kantor Contoh Satu"),
        ({"office": "A"}, "Pimpinan Kantor Contoh Satu"),
        (
            {"office": "X", "addressee": "Associate Director"},
            "Associate Director, Lembaga Luar Contoh",
        ),
        ({"office": "D"}, "Kepala Dinas Contoh"),
        ({"office": "E"}, "Ketua Tim Contoh"),
        ({"office": "K", "addressee": "Camat Contoh"}, "Camat Contoh"),
    ],
)
def test_a_letter_addresses_an_office_title(
    recipient: dict[str, str], printed: str, meeting: Make, text_of: Write
) -> None:
    people = [
        {"key": "p", "name": "Nama Contoh Satu", "position": "Kepala Bidang Contoh"},
        {"key": "q", "name": "Nama Contoh Dua", "honorific": "Ibu"},
        {
            "key": "r",
            "name": "Nama Contoh Tiga",
            "position": "Wakil Ketua Tim Contoh",
            "office": "E",
        },
        {"key": "s", "name": "Nama Contoh Empat", "position": "ketua Tim Contoh", "office": "E"},
    ]
    offices = [
        {"code": "A", "name": "Kantor Contoh Satu"},
        {"code": "X", "name": "Lembaga Luar Contoh", "external": True},
        {"code": "D", "name": "Dinas Contoh"},
        {"code": "E", "name": "Tim Contoh"},
        {"code": "K", "name": "Kecamatan Contoh"},
    ]
    record = meeting(offices=offices, people=people, invitation={"recipients": [recipient]})
    assert f"Yth. {printed}\n" in text_of("undangan", record)


def test_substitutes_are_refused_only_when_asked(meeting: Make, text_of: Write) -> None:
    strict = text_of("undangan", meeting(invitation={"no_substitutes": True}))
    assert (
        "Mengingat pentingnya acara tersebut, mohon hadir tepat waktu dan tidak diwakilkan."
        in strict
    )
    open_one = text_of("undangan", meeting(meeting={"organizer": "A"}))
    assert "tidak diwakilkan" not in open_one
    assert "menyampaikan konfirmasi kepada Kantor Contoh Satu." in open_one
    assert "paling lambat" not in open_one


@pytest.mark.parametrize(
    ("purpose", "opening"),
    [
        (None, "Dalam rangka penyelenggaraan Rapat Contoh, dengan hormat"),
        ("Penyusunan strategi.", "Dalam rangka penyusunan strategi, dengan hormat"),
        ("Sehubungan dengan banjir", "Sehubungan dengan banjir, dengan hormat"),
        ("IPAL Komunal", "Dalam rangka IPAL Komunal, dengan hormat"),
        ("Banjir datang. Kita siap.", "Banjir datang. Kita siap.\n\nSehubungan dengan itu, dengan"),
    ],
)
def test_the_opening_tells_the_purpose(
    purpose: str | None, opening: str, meeting: Make, text_of: Write
) -> None:
    assert opening in text_of("undangan", meeting(meeting={"purpose": purpose}))


def test_closed_and_late_items_stay_out_of_the_letter(full: MeetingRecord, text_of: Write) -> None:
    text = text_of("undangan", full)
    assert "2. Pemetaan titik rawan;\n" in text
    assert "3. Acara tertutup; dan\n" in text
    assert "Anggaran darurat" not in text
    assert "Usulan warga" not in text


def test_two_items_are_joined_without_a_stray_semicolon(meeting: Make, text_of: Write) -> None:
    text = text_of("undangan", meeting(agenda=[{"title": "Satu."}, {"title": "Dua"}]))
    assert "1. Satu; dan\n" in text
    assert "2. Dua.\n" in text


def test_one_copy_has_no_number_and_no_courtesy(meeting: Make, text_of: Write) -> None:
    text = text_of("undangan", meeting(invitation={"carbon_copies": ["Yth. Gubernur"]}))
    assert "Tembusan:\n\nGubernur" in text
    assert text.index("Tembusan:") > text.index("NIP")


def test_a_chain_keeps_its_lines_and_small_marks(meeting: Make, text_of: Write) -> None:
    chain = "a.n. Kepala Biro Contoh\nPlt. Kepala Bagian Contoh"
    text = text_of("undangan", meeting(invitation={"signatory": chain}), "dki_2016")
    assert "a.n. KEPALA BIRO CONTOH\nPlt. KEPALA BAGIAN CONTOH,\n" in text


def test_a_signatory_by_post_finds_the_one_who_holds_it(meeting: Make, text_of: Write) -> None:
    people = [{"key": "p", "name": "Nama Contoh", "position": "Kepala Biro", "grade": "IV/a"}]
    text = text_of("undangan", meeting(people=people, invitation={"signatory": "Kepala Biro"}))
    assert "Kepala Biro,\nNama Contoh\nPembina\n" in text


def test_only_an_issued_letter_has_room_for_the_stamp(full: MeetingRecord) -> None:
    def stamped(*, draft: bool) -> bool:
        document = compose_document(
            "undangan", full, PROFILES["dki_2021"], ComposeOptions(draft=draft)
        )
        blocks = [b for b in document.blocks if isinstance(b, Signatures)]
        return any(signer.stamp for block in blocks for signer in block.signers)

    assert not stamped(draft=True)
    assert stamped(draft=False)


def test_a_meeting_at_night_abroad_prints_both_zones(meeting: Make, text_of: Write) -> None:
    facts = {"invited_start": "10:00", "time_zone": "Asia/Singapore"}
    text = text_of("undangan", meeting(meeting=facts))
    assert "waktu: pukul 10.00 waktu Singapura (09.00 WIB) s.d. selesai\n" in text


def test_addressees_stand_below_each_other_after_yth(meeting: Make, text_of: Write) -> None:
    text = text_of("undangan", meeting(invitation={"recipients": recipients(3)}))
    lines = [f"{n}. Kepala Seksi {n} Kantor Contoh Satu\n" for n in (1, 2, 3)]
    assert f"Yth. {'     '.join(lines)}" in text


@pytest.mark.parametrize(("offices", "town"), [("AX", "Jakarta"), ("X", "Tempat"), ("", "Jakarta")])
def test_the_town_is_that_of_the_letter_unless_all_are_outside(
    offices: str, town: str, meeting: Make, text_of: Write
) -> None:
    record = meeting(invitation={"recipients": [{"office": code} for code in offices]})
    assert f"\ndi {town}\n" in text_of("undangan", record)


def test_a_long_title_is_cut_for_the_hal_line_and_whole_in_the_letter(
    meeting: Make, text_of: Write
) -> None:
    title = f"Rapat Koordinasi {'Pencapaian Target ' * 3}antara Kantor Contoh dengan Lembaga Contoh"
    for subject in (None, f"Undangan {title}"):
        text = text_of(
            "undangan", meeting(meeting={"title": title}, invitation={"subject": subject})
        )
        assert f"Hal: Undangan {title.partition(' antara')[0]}\n" in text
        assert f"acara: {title}\n" in text
    own = text_of("undangan", meeting(invitation={"subject": f"Undangan lain {title}"}))
    assert f"Hal: Undangan lain {title}\n" in own  # what a person wrote stays


@pytest.mark.parametrize("draft", [True, False])
def test_only_a_draft_shows_what_the_letterhead_lacks(draft: bool, meeting: Make) -> None:
    chosen = ComposeOptions(draft=draft)
    kop = compose_document("undangan", meeting(), PROFILES["dki_2021"], chosen).letterhead
    assert kop is not None
    assert (bool(kop.address), bool(kop.postal_code), kop.crest_box) == (draft, draft, draft)


def test_a_draft_promises_no_code_that_a_letter_never_gets(meeting: Make) -> None:
    document = compose_document("undangan", meeting(), PROFILES["dki_2021"])
    assert document.footer is not None
    assert document.footer.note == "Draf, belum terbit."


@pytest.mark.parametrize("end", ["?", ".", "!", " ...", ";"])
def test_a_purpose_loses_its_end_mark_inside_the_sentence(
    end: str, meeting: Make, text_of: Write
) -> None:
    facts = {"purpose": f"Menyusun rencana aksi{end}"}
    text = text_of("undangan", meeting(meeting=facts))
    assert "Dalam rangka menyusun rencana aksi, dengan hormat" in text


def test_a_physician_who_leads_stays_dr_in_small_letters(meeting: Make, text_of: Write) -> None:
    person = {"key": "d", "name": "Nama Contoh", "title_prefix": "dr.", "position": "kepala"}
    entry = {"office": "A", "person": "d", "role": "chair", "status": "expected"}
    text = text_of("undangan", meeting(people=[person], attendance=[entry]))
    assert "pimpinan: dr. Nama Contoh, kepala" in text
