"""The columns of a notula's tables are wide enough for what stands in them, on every paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest

from jakber_desktop.documents.compose.kinds import compose_document
from jakber_desktop.documents.profiles import PROFILES
from jakber_desktop.documents.render.pdf import render_pdf
from jakber_desktop.language.words import ACTION_STATUS

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import MeetingRecord

    Make = Callable[..., MeetingRecord]


def lines_of(record: MeetingRecord, profile: str) -> list[str]:
    rules = PROFILES[profile]
    data = render_pdf(compose_document("notula", record, rules), rules).data
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data)]
    return [line.strip() for page in pages for line in page.splitlines()]


@pytest.mark.parametrize("profile", PROFILES)
def test_no_status_word_is_broken(profile: str, meeting: Make) -> None:
    actions = [{"text": f"Tugas {status}", "status": status} for status in ACTION_STATUS]
    lines = lines_of(meeting(action_items=actions), profile)
    for words in ACTION_STATUS.values():
        assert any(words in line for line in lines)


@pytest.mark.parametrize("profile", PROFILES)
def test_the_date_of_a_target_stays_on_one_line(profile: str, meeting: Make) -> None:
    target = {
        "target": "Penyusunan peta risiko banjir yang panjang sekali uraiannya",
        "owner_office": "A",
        "due_date": "2018-09-30",
        "progress_percent": 100,
        "note": "Menunggu data dari beberapa kantor",
    }
    lines = lines_of(meeting(target_updates=[target]), profile)
    assert any("30 September 2018" in line for line in lines)
    assert any("100%" in line for line in lines)


def test_an_office_has_its_short_name_where_the_column_is_narrow(
    meeting: Make, text_of: Callable[..., str]
) -> None:
    offices = [
        {"code": "A", "name": "Badan Perencanaan Contoh", "short_name": "Baperc"},
        {"code": "B", "name": "Kantor Contoh Dua"},
    ]
    tasks = [{"text": f"Tugas {code}", "responsible_office": code} for code in "AB"]
    text = text_of("notula", meeting(offices=offices, action_items=tasks))
    assert "1 | Tugas A | Baperc | ... | Belum mulai" in text
    assert "2 | Tugas B | Kantor Contoh Dua | ... | Belum mulai" in text


def test_what_one_target_lacks_is_a_gap_as_in_the_follow_ups(
    meeting: Make, text_of: Callable[..., str]
) -> None:
    known = {
        "target": "Peta", "owner_office": "A", "due_date": "2018-09-30", "progress_percent": 60,
        "note": "Menunggu data",
    }  # fmt: skip
    text = text_of("notula", meeting(target_updates=[known, {"target": "Gladi"}]))
    assert "1 | Peta | Kantor Contoh Satu | 30 September 2018 | 60% | Menunggu data" in text
    assert "2 | Gladi | ... | ... | ... |" in text
