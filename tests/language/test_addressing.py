"""Addressees and address lines follow naskah-dinas §12."""

from __future__ import annotations

import pytest

from jakber_desktop.language.addressing import addressee_line, official_line, post_of_office


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Kepala Bappeda Provinsi DKI Jakarta", "Kepala Bappeda Provinsi DKI Jakarta"),
        ("Yth. Kepala Bappeda", "Kepala Bappeda"),
        ("Kepada Yth. Kepala Bappeda.", "Kepala Bappeda"),
        ("Kepada\nYth Bapak Kepala Bappeda", "Kepala Bappeda"),
        ("Yth. Bapak Nama Contoh, M.T.", "Bapak Nama Contoh, M.T."),
        ("Ibu Plt. Kepala Biro", "Plt. Kepala Biro"),
        ("", ""),
        ("Yth.", ""),
    ],
)
def test_the_form_prints_yth_and_the_line_the_office(typed, printed):
    assert addressee_line(typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Jl. Medan Merdeka Selatan No. 8-9", "Jalan Medan Merdeka Selatan Nomor 8-9"),
        ("Jln.Contoh No.8.", "Jalan Contoh Nomor 8"),
        ("di Jakarta.", "di Jakarta"),
        ("Nama Contoh, Ph.D.", "Nama Contoh, Ph.D."),
    ],
)
def test_address_lines_are_written_in_full_without_full_stop(typed, printed):
    assert official_line(typed) == printed


@pytest.mark.parametrize(
    ("post", "office", "joined"),
    [
        ("Kepala Biro", "Biro KDH dan KLN", "Kepala Biro KDH dan KLN"),
        ("Kepala Sub Bagian", "Sub Bagian Protokol", "Kepala Sub Bagian Protokol"),
        ("Kepala Bidang", "Bappeda", "Kepala Bidang Bappeda"),
        ("Kepala Dinas", "Dinas Kesehatan", "Kepala Dinas Kesehatan"),
        ("", "Bappeda", "Bappeda"),
    ],
)
def test_a_post_and_its_office_say_no_word_twice(post: str, office: str, joined: str) -> None:
    assert post_of_office(post, office) == joined
