"""Who came or left at an agenda item, and who has initialled the sheet (C5, 04)."""

from __future__ import annotations

from typing import Any, NamedTuple

from jakber_desktop.documents.compose.sheet_order import Place
from jakber_desktop.language.enumerations import agenda_labels
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.record import PRESENT
from jakber_desktop.model.rows.attendance import SheetRow
from jakber_desktop.operations.attendance.editing import SheetEditing, sheet_change
from jakber_desktop.operations.editing import living, read_meeting
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Workspace

__all__ = ["AgendaChoice", "agenda_choices", "set_came_at", "set_initialled", "set_left_at"]

_CAME = QT_TRANSLATE_NOOP("core", "Catat kedatangan {who}")
_LEFT = QT_TRANSLATE_NOOP("core", "Catat kepulangan {who}")
_INITIALLED = QT_TRANSLATE_NOOP("core", "Tandai paraf {who}")


class AgendaChoice(NamedTuple):
    """An item to come or leave at: its id, number ("2.1") and title."""

    id: str
    number: str
    title: str


def agenda_choices(workspace: Workspace, meeting_id: str) -> tuple[AgendaChoice, ...]:
    """The agenda in order. Raises MeetingNotFound."""
    with workspace.read() as session:
        record = read_record(session, read_meeting(session, meeting_id).id)
    numbers = agenda_labels(item.level for item in record.agenda)
    return tuple(
        AgendaChoice(item.id.hex, number, item.title)
        for number, item in zip(numbers, record.agenda, strict=True)
        if item.id
    )


def set_came_at(workspace: Workspace, meeting_id: str, row: str, item: str | None) -> None:
    """Somebody came at this item (None: from the beginning); who was expected is here then.

    Raises MeetingNotFound, MeetingLocked, RowNotFound.
    """
    _move(workspace, meeting_id, row, _CAME, "arrived_at_item_id", item)


def set_left_at(workspace: Workspace, meeting_id: str, row: str, item: str | None) -> None:
    """Somebody left at this item (None: stayed). Raises as `set_came_at`."""
    _move(workspace, meeting_id, row, _LEFT, "left_at_item_id", item)


def set_initialled(workspace: Workspace, meeting_id: str, row: str, *, initialled: bool) -> None:
    """Somebody has put the paraf on the sheet, or has not. Raises as `set_came_at`."""
    with sheet_change(workspace, meeting_id, _INITIALLED) as sheet:
        place, known = sheet.find(row)
        here = _here(sheet, place, known) if initialled else {}
        sheet.entry(place, initialled=initialled, **here)
        sheet.name_change(_INITIALLED, sheet.label_of(known))


def _move(
    workspace: Workspace, meeting_id: str, row: str, label: str, field: str, item: str | None
) -> None:
    with sheet_change(workspace, meeting_id, label) as sheet:
        place, known = sheet.find(row)
        values: dict[str, Any] = {field: _item_id(sheet, item)}
        sheet.entry(place, **values, **(_here(sheet, place, known) if item else {}))
        sheet.name_change(label, sheet.label_of(known))


def _item_id(sheet: SheetEditing, item: str | None) -> Any:
    return living(sheet.session, e.AgendaItem, item).id if item else None


def _here(sheet: SheetEditing, place: Place, known: SheetRow) -> dict[str, Any]:
    """Who signs, comes or leaves was there; how is kept where it is known."""
    if known.status in PRESENT:
        return {}
    return {"status": "present", **sheet.holder_values(place, known)}
