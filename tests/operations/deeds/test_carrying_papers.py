"""What papers tell of items that go on, and of what earlier meetings left to be done (D3, F4)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from jakber_desktop.operations.agenda.deeds import add_item, edit_item, set_outcome
from jakber_desktop.operations.carrying import move_item_on, postpone_item
from jakber_desktop.operations.carrying.follow_ups import follow_ups_before
from jakber_desktop.operations.discussion.deeds import add_point
from jakber_desktop.operations.finalising import deeds as final
from jakber_desktop.operations.meetings.life import close_meeting, open_meeting
from jakber_desktop.operations.meetings.preparation import edit_meeting, next_occurrence
from jakber_desktop.operations.outcomes.actions import add_action, set_action_status
from jakber_desktop.operations.papers.printing import print_document

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace
    from tests.conftest import HandClock

WHY, LATER = "Sumbernya tidak mencatatnya", dt.date(2018, 4, 18)


@pytest.fixture
def first(office: Workspace, meeting: str) -> dict[str, str]:
    """A held meeting with follow-ups and an item that was not reached."""
    edit_meeting(office, meeting, series="Rapat rutin contoh")
    items = {name: add_item(office, meeting, name) for name in ("Laporan", "Sanitasi", "Rahasia")}
    edit_item(office, items["Rahasia"], confidential=True)
    open_meeting(office, meeting, "9.05")
    add_point(office, items["Laporan"], "Bappeda menyampaikan laporan.")
    add_action(office, meeting, "Susun **naskah**", office="BAPPEDA", due="18/4/2018")
    done = add_action(office, meeting, "Kirim surat", office="KDH-KLN")
    add_action(office, meeting, "Hal tertutup", item=items["Rahasia"])
    close_meeting(office, meeting, "11.00")
    set_outcome(office, items["Sanitasi"], "not_reached")
    set_outcome(office, items["Rahasia"], "discussed")
    return {"meeting": meeting, "done": done, **items}


def text(workspace: Workspace, meeting: str, kind: str = "notula") -> str:
    return " ".join(print_document(workspace, meeting, kind, "txt").data.decode().split())


def test_the_earlier_minutes_say_where_an_item_goes_on(
    office: Workspace, first: dict[str, str]
) -> None:
    assert "Agenda ini tidak sempat dibahas." in text(office, first["meeting"])
    next_occurrence(office, first["meeting"], LATER)
    words = "Agenda ini tidak sempat dibahas. Dilanjutkan pada rapat 18 April 2018, agenda 3."
    assert words in text(office, first["meeting"]).replace("\xa0", " ")
    final.finalise(office, first["meeting"], reason=WHY, date=dt.date(2018, 4, 5))
    sealed = print_document(office, first["meeting"], "notula")
    assert words in text(office, first["meeting"]).replace("\xa0", " ")
    postpone = first["Laporan"]
    postpone_item(office, postpone, dt.date(2018, 6, 1))
    assert print_document(office, first["meeting"], "notula").data == sealed.data


def test_the_next_minutes_report_on_earlier_follow_ups_and_are_sealed_with_them(
    office: Workspace, first: dict[str, str], clock: HandClock
) -> None:
    coming = next_occurrence(office, first["meeting"], LATER)
    rows = follow_ups_before(office, coming)
    assert [(one.code, one.closed) for one in rows] == [
        ("T-1", False), ("T-2", False), ("T-3", True),
    ]  # fmt: skip
    shown = text(office, coming).replace("\xa0", " ")
    assert "B. TINDAK LANJUT RAPAT SEBELUMNYA" in shown
    assert "Susun naskah" in shown
    assert "(T-1, rapat 4 April 2018)" in shown
    assert "Hal tertutup" not in shown
    assert "Lanjutan dari rapat 4 April 2018, agenda 2." in shown
    assert "Lanjutan dari rapat 4 April 2018" in text(office, coming, "susunan-acara").replace(
        "\xa0", " "
    )
    assert "TINDAK LANJUT RAPAT LALU" in text(office, coming, "naskah-pimpinan")
    open_meeting(office, coming, "9.00")
    close_meeting(office, coming, "10.00")
    clock.now += 10 * 24 * 3_600_000
    set_action_status(office, first["done"], "done")
    assert "Selesai" in text(office, coming)  # done since the last meeting is told once more
    final.finalise(office, coming, reason=WHY, date=LATER)
    sealed = text(office, coming)
    later = next_occurrence(office, coming, LATER + dt.timedelta(14))
    assert [one.code for one in follow_ups_before(office, later)][:1] == ["T-1"]
    set_action_status(office, first["done"], "open")
    assert text(office, coming) == sealed


def test_a_moved_item_tells_both_meetings_of_its_sub_items(
    office: Workspace, first: dict[str, str]
) -> None:
    coming = next_occurrence(office, first["meeting"], LATER)
    move_item_on(office, first["Sanitasi"], coming)
    shown = text(office, coming).replace("\xa0", " ")
    assert shown.count("Lanjutan dari rapat 4 April 2018, agenda 2.") == 1
