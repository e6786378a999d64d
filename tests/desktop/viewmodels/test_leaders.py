"""Whom a typed line of Pimpinan, Pendamping or Notulis means."""

from __future__ import annotations

import pytest

from jakber_desktop.desktop.viewmodels.attendance.leaders import Leader, read, suggestions
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
        ("Juru Catat @bappeda", Leader("BAPPEDA", "Juru Catat")),
        ("Juru Catat", None),
        ("@bappeda", None),
        ("Juru Catat · DINAS", None),
        ("· BAPPEDA", None),
        ("Kepala Bappeda · KDH-KLN", Leader("KDH-KLN", "Kepala Bappeda")),
    ],
)
def test_a_line_means_a_suggestion_or_a_post_of_a_named_office(
    typed: str, meant: Leader | None
) -> None:
    assert read(typed, KNOWN, CODES) == meant


def test_somebody_unknown_comes_from_the_office_that_organises() -> None:
    guessed = read("Nama Baru, S.E.", KNOWN, CODES, "KDH-KLN")
    assert guessed == Leader("KDH-KLN", "Nama Baru, S.E.", guessed=True)
    assert read("Nama Baru · DINAS", KNOWN, CODES, "KDH-KLN") is None
    assert read("nama lain", KNOWN, CODES, "KDH-KLN") == Leader("BAPPEDA", "Nama Lain", "p2")


@pytest.mark.parametrize(
    ("words", "is_name"),
    [
        ("Nama Baru, S.E.", True),
        ("Bpk. Nama Baru", True),
        ("Juru Catat", False),
        ("Plt. Kabag", False),
    ],
)
def test_a_name_is_told_from_a_post(words: str, is_name: bool) -> None:
    assert Leader("KDH-KLN", words).is_name is is_name
