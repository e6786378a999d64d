"""Templates of meetings: kept from one, used for another."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.operations.agenda.deeds import add_item, set_level
from jakber_desktop.operations.agenda.templates import (
    apply_template,
    remove_template,
    save_template,
    templates,
)
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.agenda_sheet import agenda_sheet
from jakber_desktop.operations.meetings.preparation import create_meeting, edit_meeting

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace


@pytest.fixture
def kept(office: Workspace, meeting: str) -> str:
    add_item(office, meeting, "Pembukaan", planned_minutes=10)
    part = add_item(office, meeting, "Sambutan")
    set_level(office, part, 1)
    add_item(office, meeting, "Rahasia", confidential=True)
    edit_meeting(office, meeting, kind="koordinasi", purpose="Menyelaraskan rencana")
    return save_template(office, meeting, "Koordinasi bulanan")


def test_a_template_brings_agenda_kind_and_purpose(
    office: Workspace, kept: str, one_deed: Callable[..., None]
) -> None:
    other = create_meeting(office, "Rapat lain", dt.date(2018, 5, 2))
    add_item(office, other, "Yang sudah ada")
    one_deed(office, other, lambda: apply_template(office, other, kept))
    items = agenda_sheet(office, other).items
    assert [(item.number, item.title, item.planned_minutes) for item in items] == [
        ("1", "Yang sudah ada", None), ("2", "Pembukaan", 10), ("2.1", "Sambutan", None),
    ]  # fmt: skip
    head = meeting_record(office, other).meeting
    assert (head.kind, head.purpose) == ("koordinasi", "Menyelaraskan rencana")


def test_the_same_name_replaces_and_the_kind_comes_first(
    office: Workspace, meeting: str, kept: str
) -> None:
    add_item(office, meeting, "Penutup")
    assert save_template(office, meeting, "Koordinasi bulanan") == kept
    plain = create_meeting(office, "Lain", dt.date(2018, 5, 2))
    add_item(office, plain, "Butir")
    save_template(office, plain, "Awal")
    names = [(row.name, row.items) for row in templates(office, "koordinasi")]
    assert names == [("Koordinasi bulanan", 3), ("Awal", 1)]
    remove_template(office, kept)
    assert [row.name for row in templates(office)] == ["Awal"]


def test_an_agenda_is_needed(office: Workspace, meeting: str) -> None:
    with pytest.raises(FieldInvalid, match="agenda"):
        save_template(office, meeting, "Kosong")
