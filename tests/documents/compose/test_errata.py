"""Errata in the consolidated copy: put in where they fit once, told where they do not."""

from __future__ import annotations

import datetime as dt

import pytest

from jakber_desktop.documents.compose.errata import with_errata
from jakber_desktop.model import record as r


def record(*texts: str, **erratum: str) -> r.MeetingRecord:
    return r.MeetingRecord(
        meeting=r.Meeting(title="Rapat Kerja", date=dt.date(2018, 4, 4)),
        agenda=(r.AgendaItem(title="Laporan", points=tuple(r.Point(text=one) for one in texts)),),
        corrections=(
            r.Correction(kind="review", was="Laporan", becomes="tinjauan"),
            r.Correction(kind="erratum", sheet=1, **erratum),
        ),
    )


def texts(found: r.MeetingRecord) -> list[str]:
    return [point.text for point in found.agenda[0].points]


def test_words_that_stand_once_are_replaced_whatever_the_white_space() -> None:
    found, left = with_errata(
        record("Nilai\n3 (tiga) poin.", "Lain.", was="3 (tiga)  poin", becomes=r"4 \1 (empat) poin")
    )
    assert texts(found) == ["Nilai\n" + r"4 \1 (empat) poin.", "Lain."]
    assert left == ()
    assert found.agenda[0].title == "Laporan"  # a correction of the review is no erratum


@pytest.mark.parametrize("was", ["poin", "tidak ada", "", "oin"])
def test_words_that_stand_twice_or_nowhere_or_inside_a_word_are_left(was: str) -> None:
    given = record("Satu poin.", "Dua poin.", was=was, becomes="butir")
    found, left = with_errata(given)
    assert texts(found) == ["Satu poin.", "Dua poin."]
    assert [one.was for one in left] == [was]
