"""Coming and leaving at an agenda item, and the paraf, for the selected row of Kehadiran (C5)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QMenu, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.attendance.attendance import AttendanceViewModel


class MoveDeeds(QObject):
    """Attached to the actions of the table; the items are offered in a menu that keys walk."""

    def __init__(
        self, model: AttendanceViewModel, services: Services, place: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model, self._services, self._parent = model, services, parent
        attach = services.actions.attach
        attach("mark_came_at", partial(self._offer, "came"), place)
        attach("mark_left_at", partial(self._offer, "left"), place)
        attach("mark_initialled", self._turn_initialled, place)
        attach("mark_witness", model.turn_witness, place)

    def _offer(self, move: str) -> None:
        """A menu of the agenda for the selected row."""
        row = self._model.selected
        meeting, workspace = self._model.meeting_id, self._services.session.workspace
        if row is None or meeting is None or not self._model.can_edit:
            return
        choices = _core().agenda_choices(workspace, meeting)
        deed = _core().set_came_at if move == "came" else _core().set_left_at
        none = self.tr("Dari awal") if move == "came" else self.tr("Sampai selesai")
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Datang pada agenda") if move == "came" else self.tr("Pulang pada agenda")
        menu.addSection(title)
        for item in choices:
            words = f"{item.number}. {item.title}".replace("&", "&&")
            menu.addAction(words, partial(self._do, deed, workspace, meeting, row, item.id))
        menu.addSeparator()
        menu.addAction(none, partial(self._do, deed, workspace, meeting, row, None))
        menu.setActiveAction(menu.actions()[1])
        menu.popup(self._where())

    def _turn_initialled(self) -> None:
        row = self._model.row
        if row is not None:
            self._model.set_initialled(not row.initialled)

    def _do(self, deed: Callable[..., None], *given: Any) -> None:
        try:
            deed(*given)
        except Exception as error:
            self._services.messages.error(error)
            return
        self._services.session.look_for_changes()
        self._model.read()

    def _where(self) -> Any:
        """Below the selected row where the table shows it, else at the mouse."""
        focus = QApplication.focusWidget()
        current = getattr(focus, "currentIndex", None)
        if focus is None or current is None or not self._parent.isAncestorOf(focus):
            return QCursor.pos()
        rect = focus.visualRect(current())  # type: ignore[attr-defined]
        return focus.viewport().mapToGlobal(rect.bottomLeft())  # type: ignore[attr-defined]


def _core() -> Any:
    """The deeds; the core is imported when the first of them is wanted."""
    from jakber_desktop.operations.attendance import moves as attendance_moves

    return attendance_moves
