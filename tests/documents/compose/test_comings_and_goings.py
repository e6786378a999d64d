"""Who came late or left early stands once in the notula, by agenda item (C5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import MeetingRecord

    Meeting = Callable[..., MeetingRecord]

AGENDA = [{"title": "Satu"}, {"title": "Dua"}, {"title": "Tiga"}]


def test_arrival_and_leaving_are_told_in_one_sentence(
    meeting: Meeting, text_of: Callable[..., str]
) -> None:
    record = meeting(
        agenda=AGENDA,
        attendance=[
            {
                "office": "A", "status": "present", "group": True, "position": "staf",
                "arrived_at_item": 2, "left_at_item": 3,
            },
            {"office": "B", "status": "proxy", "name": "Nama Contoh", "left_at_item": 1},
        ],
    )  # fmt: skip
    text = text_of("notula", record)
    first = "Staf Kantor Contoh Satu hadir mulai agenda 2 dan meninggalkan rapat pada agenda 3."
    second = "Nama Contoh, Kantor Contoh Dua, meninggalkan rapat pada agenda 1."
    assert f"{first} {second}" in text
    assert text.count("meninggalkan rapat") == 2


def test_nobody_moves_without_saying_so(meeting: Meeting, text_of: Callable[..., str]) -> None:
    record = meeting(
        agenda=AGENDA,
        attendance=[
            {"office": "A", "status": "present", "position": "staf"},
            {"office": "A", "status": "excused", "position": "kepala", "arrived_at_item": 2},
            {"office": "B", "status": "present", "position": "staf", "left_at_item": 9},
        ],
    )
    text = text_of("notula", record)
    assert "hadir mulai" not in text
    assert "meninggalkan" not in text
