"""Printed names taken apart (naskah-dinas §10)."""

from __future__ import annotations

import pytest

from jakber_desktop.language.name_parts import name_parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Nama Contoh", ("", "", "Nama Contoh", "")),
        ("Dr. Ir. Nama  Contoh, M.T.,Ph.D.", ("", "Dr. Ir.", "Nama Contoh", "M.T., Ph.D.")),
        ("dr. Nama Contoh", ("", "dr.", "Nama Contoh", "")),
        ("Bapak Drs. H. Nama", ("Bpk.", "Drs. H.", "Nama", "")),
        ("Ibu Dra Nama Contoh", ("Ibu", "Dra", "Nama Contoh", "")),
        ("Nama Contoh S.Sos.", ("", "", "Nama Contoh", "S.Sos.")),
        ("Nama Contoh Kedua M.Si. Ph.D.", ("", "", "Nama Contoh Kedua", "M.Si., Ph.D.")),
        ("Nama Contoh A.", ("", "", "Nama Contoh A.", "")),
        ("Nama A.", ("", "", "Nama A.", "")),
        ("Ir.", ("", "", "Ir.", "")),
        ("Ibu", ("", "", "Ibu", "")),
        ("", ("", "", "", "")),
        (",", ("", "", "", "")),
    ],
)
def test_a_name_is_taken_apart(text: str, parts: tuple[str, ...]) -> None:
    assert name_parts(text) == parts
