"""Whom a typed line of Pimpinan, Pendamping or Notulis means."""

from __future__ import annotations

import pytest

from jakber_desktop.desktop.viewmodels.leaders import Leader, read, suggestions
from jakber_desktop.model.rows.directory import ContactRow

CODES = ("KDH-KLN", "BAPPEDA")
KNOWN = suggestions(
    (
        ContactRow(office="KDH-KLN", title="Kepala Bagian KLN", name="Nama Contoh", person="p1"),
        ContactRow(office="BAPPEDA", title="Kepala Bappeda", name=""),
        ContactRow(office="BAPPEDA", title="Kepala Bappeda", name="Nama Lain", person="p2"),
        ContactRow(office="BAPPEDA", title="Pensiun", name="", inactive=True),
    )
)


def test_posts_come_before_people_and_each_once() -> None:
    assert [one.line for one in KNOWN] == [
        "Kepala Bagian KLN · KDH-KLN", "Kepala Bappeda · BAPPEDA", "Nama Contoh · KDH-KLN",
        "Nama Lain · BAPPEDA",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Kepala Bappeda · BAPPEDA", Leader("BAPPEDA", "Kepala Bappeda")),
        ("kepala  bappeda", Leader("BAPPEDA", "Kepala Bappeda")),
        ("nama contoh", Leader("KDH-KLN", "Nama Contoh", "p1")),
        ("Juru Catat · bappeda", Leader("BAPPEDA", "Juru Catat")),
        ("Juru Catat", None),
        ("Juru Catat · DINAS", None),
        ("· BAPPEDA", None),
        ("Kepala Bappeda · KDH-KLN", Leader("KDH-KLN", "Kepala Bappeda")),
    ],
)
def test_a_line_means_a_suggestion_or_a_post_of_a_named_office(
    typed: str, meant: Leader | None
) -> None:
    assert read(typed, KNOWN, CODES) == meant
