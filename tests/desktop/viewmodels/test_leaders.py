"""Whom a typed line of Pimpinan, Pendamping or Notulis means."""

from __future__ import annotations

import pytest

from jakber_desktop.desktop.viewmodels.attendance.leaders import Leader, found, read, suggestions
from jakber_desktop.desktop.words.directory import office_choice
from jakber_desktop.model.rows import OfficeTag
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

CONTOH = Leader("KDH-KLN", "Nama Contoh", "p1", post="Kepala Bagian KLN")
TAGS = (
    OfficeTag("KDH-KLN", "Biro KDH dan KLN", 1),
    OfficeTag("BAPPEDA", "Badan Perencanaan", 2),
    OfficeTag("DPRD", "DPRD", 3),
)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("Nama Baru @", ["KDH-KLN (Biro KDH dan KLN)", "BAPPEDA (Badan Perencanaan)", "DPRD"]),
        ("Nama Baru @perenc", ["BAPPEDA (Badan Perencanaan)"]),
        ("Nama Baru @kdh", ["KDH-KLN (Biro KDH dan KLN)"]),
        ("Nama Baru @tak ada", []),
    ],
)
def test_after_the_at_sign_offices_are_offered_by_code_and_name(
    typed: str, offered: list[str]
) -> None:
    assert found(typed, KNOWN, TAGS, None) == [f"Nama Baru · {one}" for one in offered]


def test_an_office_is_found_by_its_name_and_its_head_where_nobody_is_known() -> None:
    assert found("badan", KNOWN, TAGS, None) == ["Kepala Bappeda · BAPPEDA", "Nama Lain · BAPPEDA"]
    assert found("dprd", KNOWN, TAGS, None) == ["Pimpinan DPRD · DPRD"]
    assert len(found("Sri Baru", KNOWN, TAGS, None)) == 3  # whose office cannot be guessed
    assert found("Sri Baru", KNOWN, TAGS, "KDH-KLN") == []


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
        ("nama contoh", CONTOH),
        ("Juru Catat · bappeda", Leader("BAPPEDA", "Juru Catat")),
        ("Nama Contoh, Kepala Bagian KLN", CONTOH),
        ("Juru Catat · BAPPEDA (Badan Perencanaan)", Leader("BAPPEDA", "Juru Catat")),
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
    assert read("nama lain", KNOWN, CODES, "KDH-KLN") == Leader(
        "BAPPEDA", "Nama Lain", "p2", post="Kepala Bappeda"
    )


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


def test_a_choice_of_offices_says_a_code_once() -> None:
    assert [office_choice(tag) for tag in TAGS] == [
        "KDH-KLN · Biro KDH dan KLN", "BAPPEDA · Badan Perencanaan", "DPRD",
    ]  # fmt: skip
