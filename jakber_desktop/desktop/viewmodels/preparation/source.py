"""What Persiapan reads and writes: the deeds of the core, imported when the first is needed.

The imports stand in their functions for the sake of the start (performance.md, "Start"): a meeting
may be opened before the worker has imported the core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from jakber_desktop.desktop.viewmodels.attendance.leaders import Leader
    from jakber_desktop.model.record import MeetingRecord
    from jakber_desktop.model.rows.agenda import AgendaSheet
    from jakber_desktop.model.rows.attendance import SheetRow
    from jakber_desktop.model.rows.directory import ContactRow


class Prepared(Struct, frozen=True):
    """One meeting as Persiapan shows it; `series` are all series by name with their rules."""

    record: MeetingRecord
    sheet: AgendaSheet
    series: tuple[tuple[str, str | None], ...]
    leaders: Mapping[str, SheetRow]
    waiting: int = 0
    """How many items of earlier meetings are not on the agenda of any (D3)."""
    follow_ups: int = 0
    """How many follow-ups of earlier meetings are open (F4)."""


def read(workspace: Any, meeting_id: str, today: dt.date) -> Prepared:
    """The meeting's facts, its agenda, and the series to choose from. Raises MeetingNotFound."""
    from jakber_desktop.operations import meeting_records as meetings
    from jakber_desktop.operations.attendance import roles as attendance_roles
    from jakber_desktop.operations.carrying.earlier import earlier_matters
    from jakber_desktop.operations.meetings import agenda_sheet, preparation

    left = earlier_matters(workspace, meeting_id, today)
    return Prepared(
        meetings.meeting_record(workspace, meeting_id),
        agenda_sheet.agenda_sheet(workspace, meeting_id),
        preparation.series_names(workspace),
        attendance_roles.leaders(workspace, meeting_id),  # type: ignore[arg-type]
        len(left.waiting),
        left.open_ones,
    )


def contacts(workspace: Any, on: dt.date) -> tuple[ContactRow, ...]:
    """The posts and people of the directory on a day, in protocol order."""
    from jakber_desktop.operations.directory import reading as directory

    return directory.contacts(workspace, on=on)


def edit(workspace: Any, meeting_id: str, fields: dict[str, Any]) -> None:
    """Change fields of the meeting. Raises FieldInvalid, MeetingLocked."""
    from jakber_desktop.operations.meetings import preparation

    preparation.edit_meeting(workspace, meeting_id, **fields)


def save_rule(workspace: Any, series: str, rule: str | None) -> None:
    """Change when a series meets. Raises FieldInvalid."""
    from jakber_desktop.operations.meetings import preparation

    preparation.save_series(workspace, series, rule)


def add_item(workspace: Any, meeting_id: str, title: str) -> str:
    """Add an item at the end of the agenda; gives its id."""
    from jakber_desktop.operations.agenda import deeds as agenda

    return agenda.add_item(workspace, meeting_id, title)


def paste_items(workspace: Any, meeting_id: str, text: str) -> tuple[str, ...]:
    """Turn pasted lines into items; gives their ids."""
    from jakber_desktop.operations.agenda import deeds as agenda

    return agenda.paste_items(workspace, meeting_id, text)


def edit_item(workspace: Any, item_id: str, fields: dict[str, Any]) -> None:
    """Change fields of an item."""
    from jakber_desktop.operations.agenda import deeds as agenda

    agenda.edit_item(workspace, item_id, **fields)


def move_item(workspace: Any, item_id: str, before: str | None) -> None:
    """Move an item before another one; None is the end."""
    from jakber_desktop.operations.agenda import deeds as agenda

    agenda.move_item(workspace, item_id, before=before)


def set_level(workspace: Any, item_id: str, level: int) -> bool:
    """Make an item a sub-item, or an item of its own; gives whether anything changed."""
    from jakber_desktop.operations.agenda import deeds as agenda

    return agenda.set_level(workspace, item_id, level)


def remove_item(workspace: Any, item_id: str) -> None:
    """Remove an item with its points."""
    from jakber_desktop.operations.agenda import deeds as agenda

    agenda.remove_item(workspace, item_id)


def set_leader(workspace: Any, meeting_id: str, role: Any, choice: Leader | None) -> None:
    """Say who will lead or write; None says nobody. Raises FieldInvalid, MeetingLocked."""
    from jakber_desktop.operations.attendance import roles as attendance_roles

    if choice is None:
        attendance_roles.set_leader(workspace, meeting_id, role, None)
    elif choice.person:
        attendance_roles.set_leader(
            workspace, meeting_id, role, choice.office, person=choice.person
        )
    else:
        words = {"name" if choice.is_name else "position": choice.words}
        attendance_roles.set_leader(workspace, meeting_id, role, choice.office, **words)
