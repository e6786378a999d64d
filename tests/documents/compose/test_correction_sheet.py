"""The lembar ralat: the errata of one sheet, newest first when none is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jakber_desktop.model.errors import ErrataMissing

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import MeetingRecord

    Meeting = Callable[..., MeetingRecord]

KIND = "lembar-ralat"
ERRATA = [
    {"kind": "erratum", "sheet": 1, "date": "2018-05-02", "was": "lama", "becomes": "baru"},
    {"kind": "erratum", "sheet": 2, "date": "2018-06-02", "was": "keliru", "becomes": "betul"},
    {"kind": "review", "sheet": 2, "was": "bukan ralat", "becomes": "tinjauan"},
]


def test_the_newest_sheet_is_printed_with_its_number_and_date(
    meeting: Meeting, text_of: Callable[..., str]
) -> None:
    text = text_of(KIND, meeting(corrections=ERRATA))
    assert "LEMBAR RALAT\nNOMOR 2\nTENTANG\nNOTULA RAPAT CONTOH" in text
    assert "1 | ... | keliru | betul | ..." in text
    assert "Jakarta, 2 Juni 2018" in text
    assert "baru" not in text
    assert "tinjauan" not in text


def test_it_calls_the_minutes_as_the_rules_do(
    meeting: Meeting, text_of: Callable[..., str]
) -> None:
    text = text_of(KIND, meeting(corrections=ERRATA), "dki_2016")
    assert "NOTULEN RAPAT CONTOH" in text
    assert "Nomor notulen:" in text
    assert "notula " not in text


def test_an_older_sheet_can_be_asked_for(meeting: Meeting, text_of: Callable[..., str]) -> None:
    text = text_of(KIND, meeting(corrections=ERRATA), sheet=1)
    assert "1 | ... | lama | baru | ..." in text
    assert "1 (satu) kekeliruan" in text


def test_an_erratum_of_no_sheet_yet_belongs_to_the_next(
    meeting: Meeting, text_of: Callable[..., str]
) -> None:
    errata = [*ERRATA, {"kind": "erratum", "was": "a", "becomes": "b"}]
    assert "NOMOR 3\n" in text_of(KIND, meeting(corrections=errata))


@pytest.mark.parametrize(("errata", "sheet"), [([], None), (ERRATA[2:], None), (ERRATA, 7)])
def test_without_such_a_sheet_there_is_no_paper(
    errata: list[dict[str, object]],
    sheet: int | None,
    meeting: Meeting,
    text_of: Callable[..., str],
) -> None:
    with pytest.raises(ErrataMissing):
        text_of(KIND, meeting(corrections=errata), sheet=sheet)
