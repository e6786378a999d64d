"""Lists of people from files as people have them: Excel, CSV, vCard, pasted lines, and bad ones."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import Any

import openpyxl
import pytest
from openpyxl import Workbook

from jakber_desktop.exchange import contacts_xlsx
from jakber_desktop.exchange.contacts_columns import guess_columns, heading_row
from jakber_desktop.exchange.contacts_file import read_contacts_file, read_contacts_text
from jakber_desktop.exchange.contacts_table import MAX_BYTES, MAX_CELL, MAX_ROWS
from jakber_desktop.model.errors import (
    ContactsEmpty,
    ContactsProtected,
    ContactsTooLarge,
    ContactsUnreadable,
)


def xlsx(*rows: list[Any], sheets: int = 1) -> bytes:
    book = Workbook()
    for _nth in range(sheets - 1):
        book.create_sheet("kosong", 0)
    sheet = book.worksheets[-1]
    for row in rows:
        sheet.append(row)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def zipped(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return target.getvalue()


def columns(data: bytes) -> tuple[str, ...]:
    return guess_columns(read_contacts_file(data, "daftar"))


# --- Excel ---------------------------------------------------------------------------------------


def test_the_first_sheet_that_holds_anything_is_read_with_its_headings() -> None:
    data = xlsx(
        ["DAFTAR PEJABAT"], [], ["No", "Nama Lengkap", "Jabatan", "Unit Kerja", "No. HP"],
        [1, "Dr. Nama Contoh, M.T.", "Kepala Bappeda", "Bappeda", 81234567890],
        [2, "Nama Dua", "Staf", None, "0812"], sheets=3,
    )  # fmt: skip
    table = read_contacts_file(data, "daftar.xlsx")
    assert heading_row(table) == 1
    assert guess_columns(table) == ("", "name", "title", "office", "phone")
    assert table.rows[2] == (
        "1",
        "Dr. Nama Contoh, M.T.",
        "Kepala Bappeda",
        "Bappeda",
        "81234567890",
    )
    assert table.numbers == (1, 3, 4, 5)


def test_values_are_taken_and_a_formula_never_worked_out_stays_words() -> None:
    data = xlsx(["Nama", "Sejak"], ["=CONCAT(A1;B1)", dt.datetime(2018, 4, 4)], [True, 1.5])
    table = read_contacts_file(data, "rumus.xlsx")
    assert table.rows[1] == ("=CONCAT(A1;B1)", "2018-04-04")
    assert table.rows[2] == ("ya", "1.5")


def test_an_encrypted_workbook_and_an_old_one_are_told_apart() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
    with pytest.raises(ContactsProtected, match="kata sandi"):
        read_contacts_file(ole + "EncryptedPackage".encode("utf-16-le"), "rahasia.xlsx")
    with pytest.raises(ContactsUnreadable, match=r"\.xls"):
        read_contacts_file(ole, "lama.xls")


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"word/document.xml": b"<w/>"}, "bukan buku kerja Excel"),
        ({"content.xml": b"<o/>", "mimetype": b"x"}, "LibreOffice"),
        ({"xl/workbook.xml": b"<nothing/>"}, "rusak"),
        ({"xl/workbook.xml": b"<!DOCTYPE lol [<!ENTITY a 'ha'>]><x>&a;</x>"}, "tidak aman"),
        ({"xl/workbook.xml": "<!DOCTYPE x><x/>".encode("utf-16")}, "tidak aman"),
    ],
)
def test_what_is_no_workbook_is_refused(parts: dict[str, bytes], words: str) -> None:
    with pytest.raises(ContactsUnreadable, match=words):
        read_contacts_file(zipped(parts), "aneh.xlsx")


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    parts = {"xl/workbook.xml": b"<x/>", "xl/worksheets/sheet1.xml": b" " * 30_000_000}
    with pytest.raises(ContactsTooLarge, match="mengembang"):
        read_contacts_file(zipped(parts), "bom.xlsx")
    damaged = xlsx(["Nama"], ["Nama Contoh"])[:-40]
    with pytest.raises(ContactsUnreadable, match="rusak"):
        read_contacts_file(damaged, "rusak.xlsx")


def test_a_workbook_of_too_much_text_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    book = xlsx(["Nama"], *([f"Nama Contoh {n}"] for n in range(50)))
    assert len(read_contacts_file(book, "daftar.xlsx").rows) == 51
    monkeypatch.setattr(contacts_xlsx, "MAX_XML", 8_000)
    monkeypatch.setattr(openpyxl, "load_workbook", None)  # nothing of it is parsed
    with pytest.raises(ContactsTooLarge, match="mengembang"):
        read_contacts_file(book, "daftar.xlsx")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1.97501012000031e17, "1.97501012000031E+17"),
        (197501012000031001, "1.97501012000031E+17"),
        (1234567890123456, "1.23456789012346E+15"),
        (123456789012345, "123456789012345"),
        (123456789012345.0, "123456789012345"),
    ],
)
def test_a_number_longer_than_excel_keeps_shows_that_it_is_rounded(
    number: float, words: str
) -> None:
    table = read_contacts_file(xlsx(["Nama", "NIP"], ["Nama Contoh", number]), "nip.xlsx")
    assert table.rows[1] == ("Nama Contoh", words)


def test_a_column_of_rounded_numbers_is_known_without_a_heading() -> None:
    assert columns(xlsx(["Nama Contoh", 1.97501012000031e17])) == ("name", "employee_no")


def test_rows_below_any_number_of_blank_ones_are_read() -> None:
    book = Workbook()
    sheet = book.worksheets[0]

    def read() -> tuple[int, ...]:
        target = io.BytesIO()
        book.save(target)
        return read_contacts_file(target.getvalue(), "renggang.xlsx").numbers

    for number in (1, 2, 2500, 4 * MAX_ROWS):
        sheet.cell(number, 1, f"Nama {number}")
    sheet.row_dimensions[1_048_576].height = 30
    assert read() == (1, 2, 2500, 4 * MAX_ROWS)
    sheet.cell(4 * MAX_ROWS + 1, 1, "Nama Contoh")
    with pytest.raises(ContactsTooLarge, match=f"lebih dari {4 * MAX_ROWS} baris"):
        read()


# --- CSV -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_usual_delimiter_and_encoding_is_found(encoding: str, delimiter: str) -> None:
    rows = [["Name", "Job Title", "E-mail"], ["Nama Conté", "Staf", "n@contoh.id"]]
    text = "\r\n".join(delimiter.join(f'"{cell}"' for cell in row) for row in rows)
    table = read_contacts_file(text.encode(encoding), "daftar.csv")
    assert table.rows == tuple(tuple(row) for row in rows)
    assert guess_columns(table) == ("name", "title", "email")


def test_the_line_by_which_excel_names_its_delimiter_is_no_row() -> None:
    table = read_contacts_text("sep=;\r\nNama;Jabatan\r\nNama Contoh;Staf, Ahli\r\n", "x.csv")
    assert table.rows == (("Nama", "Jabatan"), ("Nama Contoh", "Staf, Ahli"))


def test_columns_without_headings_are_known_by_their_cells() -> None:
    rows = ["1;Nama Contoh;Kepala Seksi;196608011988031001;Bappeda;n@contoh.id;0812 3456 789"] * 3
    table = read_contacts_text("\n".join(rows), "x.csv")
    assert heading_row(table) is None
    assert guess_columns(table, ["bappeda"]) == (
        "", "name", "title", "employee_no", "office", "email", "phone",
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        'Nama;Jabatan;Kantor\nBudi Satu;"Kepala Bagian;BPKD\nAni Dua;Sekretaris;BPKD\n',
        'Nama;Jabatan;Kantor\nBudi Satu;"Kepala Bagian;BPKD\nAni Dua;"Sekretaris";BPKD\n',
        'Nama;Jabatan\n"Budi Satu;Kepala\nAni Dua;Sekretaris\nCici Tiga;Staf\n',
        'Nama,Jabatan\nBudi Satu,Kepala\nAni Dua,"Sekretaris',
    ],
)
def test_a_quotation_mark_left_open_swallows_no_rows(text: str) -> None:
    with pytest.raises(ContactsUnreadable, match="tanda kutipnya tidak lengkap"):
        read_contacts_text(text, "x.csv")


def test_quotation_marks_within_cells_and_lines_within_quoted_cells_are_fine() -> None:
    text = 'Nama;Jabatan\nBudi "Bud" Satu;Staf 5"\nAni Dua;"Kepala\nSeksi ""A"""\n'
    assert read_contacts_text(text, "x.csv").rows[1:] == (
        ('Budi "Bud" Satu', 'Staf 5"'),
        ("Ani Dua", 'Kepala Seksi "A"'),
    )


def test_a_heading_with_a_slip_is_still_known_and_none_stands_twice() -> None:
    table = read_contacts_text("Nama Lengkp;Jabatan;Nama;Catatan\nA B;C;D;E\n", "x.csv")
    assert guess_columns(table) == ("name", "title", "", "")


# --- pasted lines and cards ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("1. Dr. Nama Contoh, M.T. - Kepala Bappeda - Bappeda",
         ("Dr. Nama Contoh, M.T.", "Kepala Bappeda", "Bappeda", "", "", "")),
        ("• Nama Contoh (Staf TGUPP) 0812 3456 789",
         ("Nama Contoh", "Staf TGUPP", "", "", "", "0812 3456 789")),
        ("Kepala Seksi – Nama Contoh",
         ("Nama Contoh", "Kepala Seksi", "", "", "", "")),
        ("Nama Contoh <nama@contoh.go.id>",
         ("Nama Contoh", "", "", "", "nama@contoh.go.id", "")),
        ("Nama Contoh, NIP 19660801 198803 1 001, Analis",
         ("Nama Contoh", "Analis", "", "19660801 198803 1 001", "", "")),
    ],
)  # fmt: skip
def test_a_pasted_line_is_taken_apart(line: str, person: tuple[str, ...]) -> None:
    table = read_contacts_text(f"{line}\n", "tempel")
    assert table.headed
    assert dict(zip(_order(table.rows[0]), table.rows[1], strict=True)) == {
        field: words
        for field, words in zip(
            ("name", "title", "office", "employee_no", "email", "phone"), person, strict=True
        )
        if words or field in _order(table.rows[0])
    }


def _order(headings: tuple[str, ...]) -> tuple[str, ...]:
    names = {
        "Nama": "name", "Jabatan": "title", "Kantor": "office", "NIP": "employee_no",
        "Surel": "email", "Telepon": "phone",
    }  # fmt: skip
    return tuple(names[words] for words in headings)


CARDS = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Contoh;Nama=20Satu;;Dr.;M.T.
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Nama=20Conté=C3=A9
ORG:Bappeda;Bidang Tata Ruang
TITLE:Kepala Bidang
TEL;WORK;VOICE:021-1
TEL;CELL:0812-3456-789
EMAIL;PREF;INTERNET:nama@contoh.go.id
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Dua;Nama;;;
FN:Nama Dua
NOTE:<b>=cmd|' /C calc'!A0</b>
EMAIL;TYPE=INTERNET,PREF:dua@contoh.id
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Nama Tiga
TEL;VALUE=uri;TYPE="cell":tel:+62812
EMAIL;PREF=1:tiga@contoh.id
ORG:TGUPP
END:VCARD
"""


def test_cards_of_all_versions_are_read() -> None:
    table = read_contacts_text(CARDS.replace("Conté=C3=A9", "Cont=C3=A9"), "kartu.vcf")
    assert guess_columns(table) == (
        "name", "title_prefix", "title_suffix", "title", "office", "email", "phone",
    )  # fmt: skip
    assert table.rows[1] == (
        "Nama Conté", "Dr.", "M.T.", "Kepala Bidang", "Bappeda", "nama@contoh.go.id",
        "0812-3456-789",
    )  # fmt: skip
    assert (table.rows[2][0], table.rows[2][5]) == ("Nama Dua", "dua@contoh.id")
    assert table.rows[3] == ("Nama Tiga", "", "", "", "TGUPP", "tiga@contoh.id", "+62812")


@pytest.mark.parametrize(
    "broken",
    ["BEGIN:VCARD\nVERSION:3.0\nFN:Hilang", "BEGIN:VCARD\nVERSION:3.0\nFN:Hilang\nEND:VCA\n"],
)
def test_a_broken_card_is_passed_over_unless_it_is_the_only_one(broken: str) -> None:
    whole = "BEGIN:VCARD\nVERSION:3.0\nFN:Nama {}\nTITLE:Staf\nEND:VCARD\n"
    text = f"{whole.format('Satu')}{broken}\n{whole.format('Dua')}"
    for cards in (text, whole.format("Satu") + whole.format("Dua") + broken):
        assert [row[0] for row in read_contacts_text(cards, "x.vcf").rows[1:]] == [
            "Nama Satu",
            "Nama Dua",
        ]
    with pytest.raises(ContactsUnreadable, match="rusak"):
        read_contacts_text(broken, "x.vcf")


# --- limits and bad files ------------------------------------------------------------------------


def test_a_cell_is_one_plain_line_whatever_it_holds() -> None:
    hostile = '=HYPERLINK("http://x")\x00\x1b[31m\n<b>Nama</b>' + "x" * 5000
    rows = read_contacts_text(
        f'Nama;Jabatan\n"{hostile.replace(chr(34), chr(34) * 2)}";Staf\n', "x"
    )
    cell = rows.rows[1][0]
    assert cell.startswith('=HYPERLINK("http://x")[31m <b>Nama</b>')
    assert len(cell) == MAX_CELL


def test_invisible_signs_are_no_name_and_joiners_stay_in_one() -> None:
    text = "Nama;Jabatan\n\u202e\u200b\ufeff;Staf\n\u200d \u200c;Staf\n\u200bA\u200dB\u00ad;Staf\n"
    assert [row[0] for row in read_contacts_text(text, "x").rows[1:]] == ["", "", "A\u200dB"]


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", ContactsEmpty),
        (b"\n\n;;;\n", ContactsEmpty),
        (b"%PDF-1.7 x", ContactsUnreadable),
        (b"\x89PNG\0\0\0", ContactsUnreadable),
        (b"BEGIN:VCARD\nEND:VCARD\n", ContactsEmpty),
        (b"x" * (MAX_BYTES + 1), ContactsTooLarge),
        (b"Nama;Jabatan\n" + b"A B;C\n" * (MAX_ROWS + 1), ContactsTooLarge),
        (b'Nama;Jabatan\nA;"B' + b"\0" * 3, ContactsUnreadable),
    ],
)
def test_bad_files_end_in_a_typed_error(data: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_contacts_file(data, "aneh")
