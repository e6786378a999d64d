"""A blank daftar hadir is full of rows to its last page (naskah-dinas §5, C4)."""

from __future__ import annotations

import datetime as dt
import io

import pypdf

from jakber_desktop.documents.compose.options import ComposeOptions
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.model import record as r
from jakber_desktop.operations.attendance.full_sheets import draw_full
from jakber_desktop.operations.drawing import draw

RULES, BLANK = PROFILES["dki_2021"], ComposeOptions(mode="blank")


def test_spare_rows_fill_the_last_page_office_by_office() -> None:
    record = r.MeetingRecord(
        meeting=r.Meeting(title="Rapat Contoh", date=dt.date(2018, 4, 4)),
        offices=tuple(r.Office(code=code, name=f"Kantor Contoh {code}") for code in "ABC"),
    )
    plain, full = draw(record, "daftar-hadir", RULES, BLANK), draw_full(record, RULES, BLANK)
    assert full.page_count == plain.page_count
    rows = last_number(full.data)
    assert rows > last_number(plain.data) == 40
    one_more = draw(
        record, "daftar-hadir", RULES, ComposeOptions(mode="blank", more_rows=rows - 39)
    )
    assert one_more.page_count == plain.page_count + 1


def last_number(pdf: bytes) -> int:
    """The highest number of a row."""
    words = pypdf.PdfReader(io.BytesIO(pdf)).pages[-1].extract_text().split()
    return max(int(word) for word in words if word.isdecimal() and int(word) < 1000)
