"""Which fields of the screens have a history: one function a screen, called when it is made."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from jakber_desktop.desktop.models.agenda_model import MINUTES, PRESENTER, TITLE
from jakber_desktop.desktop.screens.history.offer import offer
from jakber_desktop.desktop.viewmodels.history.addresses import (
    LEADER_FIELDS,
    MEETING_FIELDS,
    of_preparation,
)
from jakber_desktop.model.rows.history import FieldAddress

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.attendance.attendance import AttendanceViewModel
    from jakber_desktop.desktop.viewmodels.preparation.preparation import PreparationViewModel
    from jakber_desktop.desktop.viewmodels.settings.letterheads import LetterheadsModel
    from jakber_desktop.desktop.widgets.agenda.table import AgendaTable
    from jakber_desktop.desktop.widgets.attendance.table import AttendanceTable
    from jakber_desktop.desktop.widgets.form_field import FormField

_AGENDA = {TITLE: "title", PRESENTER: "presenter_office_id", MINUTES: "planned_minutes"}
_ATTENDANCE = {
    "name": "name",
    "position": "position",
    "headcount": "headcount",
    "basis": "proxy_basis",
    "checked_in_at": "checked_in_at",
    "left_at": "left_at",
    "note": "note",
}


def offer_preparation(
    services: Services,
    view_model: PreparationViewModel,
    fields: Mapping[str, FormField],
    table: AgendaTable,
) -> None:
    """The fields of Persiapan's form, and the cells of its agenda."""
    for name in (*MEETING_FIELDS, *LEADER_FIELDS):
        offer(services, fields[name], partial(of_preparation, view_model, name))
    offer(services, table, partial(_of_agenda, table), partial(_reveal_item, table))


def offer_attendance(
    services: Services,
    view_model: AttendanceViewModel,
    fields: Mapping[str, FormField],
    table: AttendanceTable,
) -> None:
    """The fields of Kehadiran's panel, and the status of the row chosen in its table."""
    for name, column in _ATTENDANCE.items():
        offer(services, fields[name], partial(_of_attendance, view_model, column))
    status = partial(_of_attendance, view_model, "status")
    offer(services, table, status, partial(_reveal_entry, view_model, table))


def offer_letterhead(
    services: Services, heads: LetterheadsModel, fields: Mapping[str, FormField]
) -> None:
    """The lines of the letterhead being edited."""
    for name, field in fields.items():
        offer(services, field, partial(_of_letterhead, heads, name))


def _of_agenda(table: AgendaTable) -> FieldAddress | None:
    item, column = table.current_item(), table.currentIndex().column()
    return FieldAddress("agenda_item", item, _AGENDA[column]) if item and column >= 0 else None


def _reveal_item(table: AgendaTable, wanted: FieldAddress) -> bool:
    if wanted.entity != "agenda_item" or not table.isVisible():
        return False
    table.choose(wanted.row)
    if table.current_item() != wanted.row:
        return False
    table.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return True


def _of_attendance(view_model: AttendanceViewModel, column: str) -> FieldAddress | None:
    row = view_model.row
    if row is None or row.entry is None:
        return None
    if column == "name" and row.person is not None:
        column = "person_id"
    return FieldAddress("attendance", row.entry, column)


def _reveal_entry(
    view_model: AttendanceViewModel, table: AttendanceTable, wanted: FieldAddress
) -> bool:
    sheet = view_model.sheet
    if wanted.entity != "attendance" or not table.isVisible() or sheet is None:
        return False
    rows = [row.id for office in sheet.offices for row in office.rows if row.entry == wanted.row]
    if not rows or not table.choose(rows[0]):
        return False
    table.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return True


def _of_letterhead(heads: LetterheadsModel, name: str) -> FieldAddress | None:
    row = heads.row
    return FieldAddress("letterhead", row.id, name) if row is not None and row.id else None
