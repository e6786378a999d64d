"""Titles stand before a name without a comma, degrees after it with one each."""

from __future__ import annotations

import pytest

from jakber_desktop.language.titles import full_name, proxy_phrase


@pytest.mark.parametrize(
    ("prefix", "name", "suffix", "printed"),
    [
        ("Dr. Ir.", "Nama", "M.T., Ph.D.", "Dr. Ir. Nama, M.T., Ph.D."),
        ("Dr. Ir.", "Nama", ", M.T., Ph.D.", "Dr. Ir. Nama, M.T., Ph.D."),
        ("dr.", "Nama Contoh", "MURP", "dr. Nama Contoh, MURP"),
        (None, "Nama Contoh", None, "Nama Contoh"),
        ("", "Nama Contoh,", "S.Sos.,", "Nama Contoh, S.Sos."),
        ("H.", " Nama  Contoh ", "S.T.,M.Si.", "H. Nama Contoh, S.T., M.Si."),
        (None, "Nama Contoh, M.T.", "M.T.", "Nama Contoh, M.T."),
        ("Drs.,", "Nama Contoh", ",,", "Drs. Nama Contoh"),
    ],
)
def test_names_are_printed_with_their_titles(prefix, name, suffix, printed):
    assert full_name(prefix, name, suffix) == printed


def test_a_proxy_is_printed_with_the_post_represented():
    assert proxy_phrase("Nama Contoh", "Kepala Bappeda") == "Nama Contoh (mewakili Kepala Bappeda)"
