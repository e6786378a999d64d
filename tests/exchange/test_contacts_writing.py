"""The directory as vCards, read back by the program's own reader and as lines."""

from __future__ import annotations

from jakber_desktop.exchange.contacts_vcard import read_vcards
from jakber_desktop.exchange.contacts_writing import Card, write_vcards

CARD = Card(
    name="Nama Contoh", prefix="Dr.", suffix="M.Si.", shown="Dr. Nama Contoh, M.Si.",
    title="Kepala Bagian; KLN", office="Biro KDH dan KLN", email="a@contoh.go.id",
    phone="+62 812 3456",
)  # fmt: skip


def test_a_card_comes_back_as_it_went() -> None:
    data = write_vcards([CARD, CARD._replace(shown="Nama Lain", name="Nama Lain", email="")])
    assert data.count(b"BEGIN:VCARD\r\nVERSION:3.0\r\n") == 2
    found = read_vcards(data.decode(), "direktori.vcf").rows[1:]
    assert found[0][0] == "Dr. Nama Contoh, M.Si."
    assert set(found[0]) >= {"Kepala Bagian; KLN", "Biro KDH dan KLN", "+62 812 3456"}
    assert found[1][0] == "Nama Lain"
    assert write_vcards([CARD]) == write_vcards([CARD])


def test_no_text_adds_a_line_of_its_own() -> None:
    evil = "Nama\r\nEND:VCARD\r\nTEL:1"
    data = write_vcards([CARD._replace(shown=evil, title=evil, office=evil, phone=evil)])
    assert data.count(b"\r\nEND:VCARD\r\n") == 1
    assert sum(line.startswith(b"TEL") for line in data.splitlines()) == 1


def test_lines_are_no_longer_than_the_standard_allows() -> None:
    data = write_vcards([CARD._replace(title="Kepala Bagian é " * 30)])
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
