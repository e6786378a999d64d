"""Registers as workbook and CSV, read back by openpyxl and the csv module."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jakber_desktop.exchange.register_tables import (
    Column,
    RegisterTable,
    harmless,
    write_csv,
    write_xlsx,
)

DAY = dt.date(2018, 4, 4)
COLUMNS = (
    Column("Uraian", 40), Column("Tanggal", 18), Column("Jumlah", 8),
    Column("Telepon", 20, phone=True),
)  # fmt: skip


def table(*texts: str, phone: str | None = None) -> RegisterTable:
    return RegisterTable("Tindak lanjut", COLUMNS, tuple((t, DAY, 7, phone) for t in texts))


def sheet(data: bytes) -> openpyxl.worksheet.worksheet.Worksheet:
    return openpyxl.load_workbook(io.BytesIO(data)).active


def rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_a_workbook_has_a_heading_in_sight_real_dates_and_numbers() -> None:
    made = sheet(write_xlsx(table("Menyusun laporan")))
    assert [cell.value for cell in made[1]] == ["Uraian", "Tanggal", "Jumlah", "Telepon"]
    assert made["A1"].font.bold
    assert (made.freeze_panes, made.auto_filter.ref) == ("A2", "A1:D2")
    assert made["B2"].value == dt.datetime(2018, 4, 4)
    assert "mmmm" in made["B2"].number_format
    assert (made["C2"].value, made["D2"].value) == (7, None)
    assert made.column_dimensions["A"].width == 40


EVIL = [
    "=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\")", "＝1+1",
    "-cmd|' /C calc'!A0", "\ufe661+1", "\ufeff=1+1", "\u200b=1+1", " \u2060@SUM(A1)",
]  # fmt: skip


@pytest.mark.parametrize("text", EVIL)
def test_no_text_becomes_a_formula(text: str) -> None:
    cell = sheet(write_xlsx(table(text)))["A2"]
    assert cell.data_type == "s"
    assert cell.quotePrefix
    (_, (written, *_rest)) = rows(write_csv(table(text)))
    assert written == f"'{text}"


@pytest.mark.parametrize(
    ("typed", "read"),
    [("+6281234567890", "+62 8123 4567 890"), ("+62 812-3456-7890", "+62 812 3456 7890"),
     ("081234567890", "0812 3456 7890"), ("(021) 3822255", "(021) 3822255"),
     ("=1+1", "'=1+1"), ("+62 atau surel", "'+62 atau surel")],
)  # fmt: skip
def test_a_telephone_number_stays_readable(typed: str, read: str) -> None:
    assert harmless(typed, phone=True) == read
    assert rows(write_csv(table("Biasa", phone=typed)))[1][3] == read
    assert sheet(write_xlsx(table("Biasa", phone=typed)))["D2"].value == typed


def test_csv_opens_in_an_indonesian_excel() -> None:
    data = write_csv(table("Rapat; é “kutip”", "baris\nbaru"))
    assert data.startswith(b"\xef\xbb\xbfUraian;Tanggal;Jumlah;Telepon\r\n")
    assert rows(data)[1:] == [
        ["Rapat; é “kutip”", "2018-04-04", "7", ""],
        ["baris\nbaru", "2018-04-04", "7", ""],
    ]


def test_the_same_table_gives_the_same_bytes() -> None:
    assert write_xlsx(table("Biasa")) == write_xlsx(table("Biasa"))


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60))
def test_any_text_can_be_read_back(text: str) -> None:
    cell = sheet(write_xlsx(table(f"a{text}")))["A2"]
    assert isinstance(cell.value, str)
    assert cell.value.startswith("a")
    written = rows(write_csv(table(text)))[1][0] if text.isprintable() else ""
    assert not re.match(r"[=+\-@]", written)
