"""Sentences end in one mark, and dates hold together."""

from __future__ import annotations

import pytest

from jakber_desktop.language.typography import full_stop, held_together, unbroken


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("Rapat selesai", "Rapat selesai."),
        ("Rapat selesai. ", "Rapat selesai."),
        ("oleh Nama Contoh, M.T.", "oleh Nama Contoh, M.T."),
        ("kertas, pena, dll.", "kertas, pena, dll."),
        ("Selesai?", "Selesai?"),
        ("“Selesai.”", "“Selesai.”"),
        ("**Selesai.**", "**Selesai.**"),
        ("satu;", "satu."),
        ("Poin:", "Poin:"),
        ("(PRA)", "(PRA)."),
        ("", ""),
    ],
)
def test_a_sentence_ends_in_one_mark(text, ended):
    assert full_stop(text) == ended


def test_unbroken_text_has_no_plain_space():
    assert unbroken("4 April 2018") == "4\u00a0April\u00a02018"


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("pada 21 Mei 2018.", "pada 21~Mei~2018."),
        ("hingga bulan April 2018", "hingga bulan April~2018"),
        ("tanggal 5 Juni", "tanggal 5~Juni"),
        ("pukul 09.00 WIB s.d. selesai", "pukul~09.00~WIB s.d.~selesai"),
        ("6 (enam) orang", "6~(enam) orang"),
        ("sebanyak 60 orang", "sebanyak 60~orang"),
        ("oleh 100 Resilient Cities di DKI Jakarta", "oleh 100~Resilient~Cities di DKI~Jakarta"),
        ("DKI JAKARTA DAN 100 RESILIENT CITIES", "DKI~JAKARTA DAN 100~RESILIENT~CITIES"),
        ("(Bagian C angka 1)", "(Bagian~C angka~1)"),
        ("bagian dari angka itu", "bagian dari angka itu"),
        ("Mei depan, tahun 2018", "Mei depan, tahun 2018"),
        ("", ""),
    ],
)
def test_dates_counts_and_house_names_hold_together(text, held):
    assert held_together(text) == held.replace("~", "\u00a0")
