"""What is done to the selected row of Kehadiran: by plain keys, from the menu, or from F10."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from jakber_desktop.desktop.screens.attendance.moves import MoveDeeds

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.attendance.attendance import AttendanceViewModel

STATES = {
    "mark_online": "present_online",
    "mark_excused": "excused",
    "mark_sick": "sick",
    "mark_on_duty": "on_other_duty",
    "mark_absent": "absent",
}
"""Action -> the status it notes."""
MENU = (
    "mark_present", "mark_online", "mark_proxy", "", "mark_excused", "mark_sick", "mark_on_duty",
    "mark_absent", "", "mark_came_at", "mark_left_at", "mark_initialled",
    "mark_witness", "", "edit_attendance", "mark_cleared", "field_history",
)  # fmt: skip
"""The menu of a row; "" is a line."""


class RowDeeds(QObject):
    """Attaches the deeds on a row to the actions of the table."""

    who_wanted = Signal()
    """Somebody came for the selected one: the panel asks who."""

    def __init__(
        self, model: AttendanceViewModel, services: Services, place: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model, self._services, self._parent = model, services, parent
        attach = services.actions.attach
        attach("mark_present", self._toggle, place)
        attach("mark_proxy", self._mark_proxy, place)
        attach("mark_cleared", self._clear, place)
        self._moves = MoveDeeds(model, services, place, parent)
        for action, status in STATES.items():
            attach(action, partial(self._mark, status), place)

    def do(self, action: str) -> None:
        """A plain key of the table: its action decides whether it may be done now."""
        self._services.actions[action].trigger()

    def pop_menu(self, where: QPoint) -> None:
        """The menu of the selected row, at a place of the screen."""
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in MENU:
            if action:
                menu.addAction(self._services.actions[action])
            else:
                menu.addSeparator()
        menu.popup(where)

    def _toggle(self) -> None:
        if self._model.selected is not None:
            self._model.toggle(self._model.selected)

    def _mark(self, status: str) -> None:
        if self._model.selected is not None:
            self._model.mark(self._model.selected, status)  # type: ignore[arg-type]

    def _mark_proxy(self) -> None:
        if self._model.selected and self._model.mark_proxy(self._model.selected):
            self.who_wanted.emit()

    def _clear(self) -> None:
        if self._model.selected is not None:
            self._model.clear(self._model.selected)
