"""The agenda: added, pasted, ordered, timed against its slot."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.model.errors import FieldInvalid, RowNotFound
from jakber_desktop.operations.agenda.deeds import (
    add_item,
    edit_item,
    move_item,
    paste_items,
    remove_item,
    set_level,
    set_outcome,
)
from jakber_desktop.operations.agenda.lines import agenda_lines
from jakber_desktop.operations.history.deeds import undo_label
from jakber_desktop.operations.invitations.recipients import Addressee, add_recipients, mark_sent
from jakber_desktop.operations.meetings.agenda_sheet import agenda_sheet
from jakber_desktop.operations.meetings.preparation import create_meeting, edit_meeting

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace


def titles(workspace: Workspace, meeting: str) -> list[str]:
    return [item.title for item in agenda_sheet(workspace, meeting).items]


def test_items_are_added_where_asked(
    office: Workspace, meeting: str, one_deed: Callable[..., None]
) -> None:
    one_deed(office, meeting, lambda: add_item(office, meeting, "Satu"))
    first = agenda_sheet(office, meeting).items[0].id
    add_item(office, meeting, "Tiga", presenter="TGUPP", planned_minutes=20)
    add_item(office, meeting, "Dua", after=first)
    add_item(office, meeting, "Nol", before=first)
    assert titles(office, meeting) == ["Nol", "Satu", "Dua", "Tiga"]
    assert agenda_sheet(office, meeting).items[3].presenter == "TGUPP"


def test_the_plan_is_told_against_the_slot(office: Workspace, meeting: str) -> None:
    for title, minutes in (("Satu", 40), ("Dua", 30), ("Tiga", None), ("Empat", 20)):
        add_item(office, meeting, title, planned_minutes=minutes)
    sheet = agenda_sheet(office, meeting)
    assert (sheet.planned, sheet.slot, sheet.over) == (90, 120, False)
    assert [item.starts_at for item in sheet.items] == ["09:00", "09:40", "10:10", None]
    edit_meeting(office, meeting, invited_end="10.00")
    assert agenda_sheet(office, meeting).over
    edit_meeting(office, meeting, invited_end=None)
    assert agenda_sheet(office, meeting).slot is None


def test_moving_writes_one_position(
    office: Workspace, meeting: str, one_deed: Callable[..., None], state: Callable[..., Any],
    untouched: Callable[..., None],
) -> None:  # fmt: skip
    first, second, third = paste_items(office, meeting, "Satu\nDua\nTiga")
    one_deed(office, meeting, lambda: move_item(office, third, before=first))
    assert titles(office, meeting) == ["Tiga", "Satu", "Dua"]
    before = state(office).changes
    move_item(office, third)
    assert state(office).changes == before + 2  # the position and the group's own label
    assert titles(office, meeting) == ["Satu", "Dua", "Tiga"]
    for deed in (
        lambda: move_item(office, third),
        lambda: move_item(office, second, after=first),
        lambda: move_item(office, second, before=third),
        lambda: move_item(office, second, after=second),
    ):
        untouched(office, deed)


def test_editing_is_one_deed(
    office: Workspace, meeting: str, one_deed: Callable[..., None], untouched: Callable[..., None]
) -> None:
    item = add_item(office, meeting, "Satu")
    for given in (
        {"title": "Satu saja"}, {"presenter": "JAKBER"}, {"planned_minutes": 15},
        {"confidential": True}, {"late": True},
    ):  # fmt: skip
        one_deed(office, meeting, lambda g=given: edit_item(office, item, **g))
        untouched(office, lambda g=given: edit_item(office, item, **g))
    one_deed(office, meeting, lambda: set_outcome(office, item, "deferred"))
    one_deed(office, meeting, lambda: remove_item(office, item))
    assert undo_label(office) == "Hapus agenda “Satu saja”"


def test_wrong_values_are_refused(
    office: Workspace, meeting: str, refused: Callable[..., Any]
) -> None:
    item = add_item(office, meeting, "Satu")
    assert refused(office, FieldInvalid, lambda: add_item(office, meeting, " ")).field == "title"
    refused(office, FieldInvalid, lambda: edit_item(office, item, planned_minutes=0))
    refused(office, FieldInvalid, lambda: set_outcome(office, item, "selesai"))
    refused(office, FieldInvalid, lambda: edit_item(office, item, presenter="X"))
    refused(office, RowNotFound, lambda: edit_item(office, "x", title="y"))
    other = add_item(office, create_meeting(office, "Lain", dt.date(2018, 4, 5)), "Lain")
    refused(office, RowNotFound, lambda: move_item(office, item, before=other))
    remove_item(office, item)
    error = refused(office, RowNotFound, lambda: edit_item(office, item, title="y"))
    assert str(error).startswith("Butir agenda ini tidak ada lagi.")


def test_what_comes_after_the_letters_is_late(office: Workspace, meeting: str) -> None:
    add_item(office, meeting, "Satu")
    mark_sent(
        office,
        add_recipients(office, meeting, [Addressee("TRLH")]),
        dt.date(2018, 3, 28),
        reason="nomor menyusul",
    )
    add_item(office, meeting, "Dua")
    add_item(office, meeting, "Tiga", late=False)
    assert [item.late for item in agenda_sheet(office, meeting).items] == [False, True, False]


def test_a_pasted_list_becomes_items(
    office: Workspace, meeting: str, one_deed: Callable[..., None], untouched: Callable[..., None]
) -> None:
    add_item(office, meeting, "Pembukaan")
    text = "1. Penjelasan program (40 menit)\n2. Laporan – 30 mnt\n\n3) Tanggapan TGUPP\n"
    one_deed(office, meeting, lambda: paste_items(office, meeting, text))
    sheet = agenda_sheet(office, meeting)
    assert [(item.title, item.planned_minutes) for item in sheet.items] == [
        ("Pembukaan", None), ("Penjelasan program", 40), ("Laporan", 30), ("Tanggapan TGUPP", None),
    ]  # fmt: skip
    untouched(office, lambda: paste_items(office, meeting, " \n - \n"))


@pytest.mark.parametrize(
    ("line", "title", "minutes"),
    [
        ("- Pembukaan", "Pembukaan", None), ("• Pembukaan", "Pembukaan", None),
        ("a) Pembukaan", "Pembukaan", None), ("iv. Pembukaan", "Pembukaan", None),
        ("1.2. Pembukaan", "Pembukaan", None), ("(3) Pembukaan", "Pembukaan", None),
        ("1\tPembukaan", "Pembukaan", None), ("[ ] Pembukaan", "Pembukaan", None),
        ("100 Resilient Cities", "100 Resilient Cities", None),
        ("4.0 City", "4.0 City", None), ("Laporan 2018", "Laporan 2018", None),
        ("A. Yani dan sekitarnya", "Yani dan sekitarnya", None),
        ("Laporan, 15 menit", "Laporan", 15), ("Laporan 15'", "Laporan", 15),
        ("20 menit", "20 menit", None), ("Laporan (0 menit)", "Laporan (0 menit)", None),
    ],
)  # fmt: skip
def test_marks_fall_away_and_words_stay(line: str, title: str, minutes: int | None) -> None:
    assert agenda_lines(line) == ((title, minutes),)


def numbered(workspace: Workspace, meeting: str) -> list[str]:
    return [f"{item.number} {item.title}" for item in agenda_sheet(workspace, meeting).items]


def with_parts(workspace: Workspace, meeting: str) -> dict[str, str]:
    """Satu; Dua with Dua a and Dua b; Tiga."""
    made = {
        title: add_item(workspace, meeting, title)
        for title in ("Satu", "Dua", "Dua a", "Dua b", "Tiga")
    }
    for title in ("Dua a", "Dua b"):
        assert set_level(workspace, made[title], 1)
    return made


def test_an_item_becomes_a_sub_item_of_the_one_above_and_back(
    office: Workspace, meeting: str, one_deed: Callable[..., None]
) -> None:
    made = with_parts(office, meeting)
    assert numbered(office, meeting) == ["1 Satu", "2 Dua", "2.1 Dua a", "2.2 Dua b", "3 Tiga"]
    one_deed(office, meeting, lambda: set_level(office, made["Dua b"], 0))
    assert numbered(office, meeting)[3:] == ["3 Dua b", "4 Tiga"]


def test_the_first_item_and_one_with_sub_items_cannot_become_one(
    office: Workspace, meeting: str
) -> None:
    made = with_parts(office, meeting)
    before = undo_label(office)
    assert not set_level(office, made["Satu"], 1)
    assert not set_level(office, made["Dua"], 1)
    assert undo_label(office) == before


def test_an_item_takes_its_sub_items_along(office: Workspace, meeting: str) -> None:
    made = with_parts(office, meeting)
    move_item(office, made["Dua"], before=made["Satu"])
    assert titles(office, meeting) == ["Dua", "Dua a", "Dua b", "Satu", "Tiga"]
    move_item(office, made["Tiga"], before=made["Dua a"])
    assert titles(office, meeting) == ["Dua", "Dua a", "Dua b", "Tiga", "Satu"]


def test_a_sub_item_at_the_top_is_an_item(office: Workspace, meeting: str) -> None:
    made = with_parts(office, meeting)
    move_item(office, made["Dua b"], before=made["Satu"])
    assert numbered(office, meeting)[:2] == ["1 Dua b", "2 Satu"]


def test_sub_items_of_a_removed_item_become_items(
    office: Workspace, meeting: str, one_deed: Callable[..., None]
) -> None:
    made = with_parts(office, meeting)
    one_deed(office, meeting, lambda: remove_item(office, made["Dua"]))
    assert numbered(office, meeting) == ["1 Satu", "2 Dua a", "3 Dua b", "4 Tiga"]


def test_what_is_under_a_confidential_item_is_confidential(office: Workspace, meeting: str) -> None:
    made = with_parts(office, meeting)
    edit_item(office, made["Dua"], confidential=True)
    set_level(office, made["Tiga"], 1)
    shown = {item.title: item.confidential for item in agenda_sheet(office, meeting).items}
    assert shown == {"Satu": False, "Dua": True, "Dua a": True, "Dua b": True, "Tiga": True}


def test_sub_items_run_within_the_minutes_of_their_item(office: Workspace, meeting: str) -> None:
    made = with_parts(office, meeting)
    for title, minutes in (("Satu", 10), ("Dua a", 20), ("Dua b", 5), ("Tiga", 15)):
        edit_item(office, made[title], planned_minutes=minutes)
    sheet = agenda_sheet(office, meeting)
    assert sheet.planned == 50
    assert [item.starts_at for item in sheet.items] == ["09:00", "09:10", "09:10", "09:30", "09:35"]
    edit_item(office, made["Dua"], planned_minutes=30)
    sheet = agenda_sheet(office, meeting)
    assert (sheet.planned, sheet.items[4].starts_at) == (55, "09:40")
