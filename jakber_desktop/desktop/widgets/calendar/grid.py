"""The grid of days: a month of weeks or one week with hours, all of it by keys (ui-design §11)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QToolTip, QWidget

from jakber_desktop.desktop.models.calendar_model import CalendarModel
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.calendar.delegate import (
    DayDelegate,
    holiday_box,
    more_box,
)
from jakber_desktop.desktop.widgets.calendar.layout import (
    Hours,
    Place,
    hours_of,
    month_places,
    week_places,
)
from jakber_desktop.desktop.words.calendar import day_sentence, entry_sentence, holiday_words
from jakber_desktop.model.rows.calendar import CalendarPlanned

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QPersistentModelIndex
    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QHelpEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
    )

    from jakber_desktop.model.rows.calendar import CalendarEntry

    Index = QModelIndex | QPersistentModelIndex

_STEPS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7,
}  # fmt: skip
_PLANNED = {Qt.Key.Key_M: "move", Qt.Key.Key_Delete: "cancel"}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_DAY = dt.timedelta(days=1)
_PLAIN = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


class CalendarGrid(QTableView):
    """A table whose cells are days, so that screen readers know it as one.

    It does not go anywhere by itself: keys and clicks say which day is wanted, `show_days` shows
    what came of it. With `tab_through` Tab walks the entries of the chosen day before it leaves.
    """

    day_wanted = Signal(object)
    """Make this date the chosen one."""
    entry_chosen = Signal(object)
    """The keys or a click are on an entry of the chosen day; None: on the day itself."""
    opened = Signal(object)
    """Enter or a double click on an entry."""
    day_opened = Signal()
    """Enter on a day, or "+n lagi": show all that is on it."""
    stepped = Signal(int)
    today_wanted = Signal()
    new_wanted = Signal()
    menu_wanted = Signal(QPoint)
    planned_deed = Signal(str, object)
    """"move" or "cancel" is wanted for a day of a series (CalendarPlanned)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hours: Hours | None = None
        self.tab_through = True
        self._chosen: dt.date | None = None
        self._entry: CalendarEntry | None = None
        self.setItemDelegate(DayDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(10)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(self.tr("Kalender rapat"))
        theme().changed.connect(self.viewport().update)

    # --- what is shown ---

    @property
    def days(self) -> CalendarModel:
        """The shown model."""
        model = self.model()
        if not isinstance(model, CalendarModel):
            raise TypeError("show_model was not called")
        return model

    def show_model(self, model: CalendarModel) -> None:
        """Show this model."""
        self.setModel(model)

    def show_days(self, chosen: dt.date, *, week: bool) -> None:
        """The model has other days now: which is chosen, and whether it is a week with hours."""
        self.hours = hours_of(self.days.cells) if week else None
        if chosen != self._chosen:
            self._chosen, self._entry = chosen, None
        index = self.days.index_of(chosen)
        if index.isValid():
            self.setCurrentIndex(index)
        self._keep_entry()
        self.viewport().update()

    def places(self, index: Index) -> list[Place]:
        """The entries of a day that are seen, and where."""
        rect, cell = self.visualRect(index), self.days.cell(index)
        if self.hours is not None:
            return week_places(cell, rect, self.hours)
        return month_places(cell, rect)

    def is_chosen(self, index: Index) -> bool:
        """Whether this is the chosen day."""
        return self.days.cell(index).date == self._chosen

    def entry(self) -> CalendarEntry | None:
        """The entry the keys are on."""
        return self._entry

    def choose_entry(self, entry: CalendarEntry | None) -> None:
        """Put the keys on an entry of the chosen day."""
        if entry is not self._entry:
            self._entry = entry
            self.entry_chosen.emit(entry)
            self.viewport().update()

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held not in {_PLAIN, _CTRL} or not self._do(Qt.Key(event.key()), held):
            event.ignore()

    def _do(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        """What a key does; False when it is none of the calendar's."""
        chosen = self._chosen or dt.date.today()
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.day_wanted.emit(self._edge(chosen, key, month=held == _CTRL))
        elif held == _CTRL:
            return False
        elif key in _STEPS:
            self.day_wanted.emit(chosen + _DAY * _STEPS[key])
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.stepped.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in _ENTER:
            self._open()
        elif key == Qt.Key.Key_H:
            self.today_wanted.emit()
        elif key == Qt.Key.Key_N:
            self.new_wanted.emit()
        elif key in _PLANNED:
            return self._ask_planned(_PLANNED[key])
        elif key == Qt.Key.Key_Escape and self._entry is not None:
            self.choose_entry(None)
        else:
            return False
        return True

    def _ask_planned(self, deed: str) -> bool:
        """M, Del on a day of a series; the day's only entry needs not be chosen."""
        entries = self._chosen_entries()
        one = self._entry or (entries[0] if len(entries) == 1 else None)
        if not isinstance(one, CalendarPlanned):
            return False
        self.planned_deed.emit(deed, one)
        return True

    def _edge(self, chosen: dt.date, key: Qt.Key, *, month: bool) -> dt.date:
        """The first or last day of the week, with Ctrl of the month."""
        home = key == Qt.Key.Key_Home
        if month:
            first = chosen.replace(day=1)
            return first if home else (first + _DAY * 32).replace(day=1) - _DAY
        return chosen + _DAY * (-chosen.weekday() if home else 6 - chosen.weekday())

    def _open(self) -> None:
        if self._entry is not None:
            self.opened.emit(self._entry)
            return
        entries = self._chosen_entries()
        if len(entries) == 1:
            self.opened.emit(entries[0])
        else:
            self.day_opened.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks the entries that are seen on the chosen day, then leaves."""
        index = self.days.index_of(self._chosen) if self._chosen else QModelIndex()
        if self.tab_through and index.isValid():
            shown = [place.entry for place in self.places(index)]
            at = shown.index(self._entry) if self._entry in shown else -1
            at += 1 if forward else -1
            if 0 <= at < len(shown):
                self.choose_entry(shown[at])
                self._announce(entry_sentence(shown[at]))
                return True
            if at == -1 and self._entry is not None:
                self.choose_entry(None)
                return True
        return bool(super().focusNextPrevChild(forward))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # --- mouse ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day and the entry below the pointer."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        at = event.position().toPoint()
        cell = self.days.cell(index)
        hidden = more_box(self.visualRect(index), cell, self._hidden(index)).contains(at)
        entry = self._entry_at(at)
        if cell.date != self._chosen:
            self.day_wanted.emit(cell.date)  # the days may lie elsewhere now
        self.choose_entry(entry)
        if hidden and event.button() == Qt.MouseButton.LeftButton:
            self.day_opened.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """No dragging from day to day."""
        if not event.buttons():
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The press did everything."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the entry, or show the day."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._entry is not None:
            self.opened.emit(self._entry)
        elif self.indexAt(event.position().toPoint()).isValid():
            self.day_opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the mouse at the pointer, by the key below the chosen entry."""
        by_key = event.reason() == event.Reason.Keyboard
        self.menu_wanted.emit(self._menu_place() if by_key else event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Words that do not fit are told in full."""
        if event.type() == event.Type.ToolTip:
            self._tell(event)  # type: ignore[arg-type]
            return True
        return bool(super().viewportEvent(event))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:  # the card's lower corners are round
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRectF(self.viewport().rect())
            corners, card = QPainterPath(), QPainterPath()
            corners.addRect(area.adjusted(0, 12, 0, 0))
            card.addRoundedRect(area.adjusted(0, -12, 0, 0), 7, 7)
            painter.fillPath(corners - card, theme().color("window"))

    # --- inside ---

    def _chosen_entries(self) -> tuple[CalendarEntry, ...]:
        index = self.days.index_of(self._chosen) if self._chosen else QModelIndex()
        return self.days.cell(index).day.entries if index.isValid() else ()

    def _keep_entry(self) -> None:
        """The same entry as it is now; one that is gone is not chosen any more."""
        if self._entry is None:
            return
        same = [one for one in self._chosen_entries() if one.id == self._entry.id]
        self._entry = same[0] if same else None
        if not same:
            self.entry_chosen.emit(None)

    def _hidden(self, index: Index) -> int:
        return len(self.days.cell(index).day.entries) - len(self.places(index))

    def _entry_at(self, at: QPoint) -> CalendarEntry | None:
        index = self.indexAt(at)
        places = self.places(index) if index.isValid() else []
        return next((place.entry for place in places if place.box.contains(at)), None)

    def _menu_place(self) -> QPoint:
        index = self.currentIndex()
        rect = self.visualRect(index)
        for place in self.places(index) if index.isValid() else ():
            if place.entry is self._entry:
                rect = place.box
        return self.viewport().mapToGlobal(rect.bottomLeft())

    def _tell(self, event: QHelpEvent) -> None:
        index = self.indexAt(event.pos())
        QToolTip.showText(event.globalPos(), self._told(index, event.pos()), self)

    def _told(self, index: QModelIndex, at: QPoint) -> str:
        if not index.isValid():
            return ""
        cell, rect = self.days.cell(index), self.visualRect(index)
        for place in self.places(index):
            if place.box.contains(at):
                return entry_sentence(place.entry)  # its status is told by the icon alone
        if more_box(rect, cell, self._hidden(index)).contains(at):
            return day_sentence(cell)
        if cell.holiday is not None:
            words = holiday_words(cell.holiday)
            room = holiday_box(rect, cell, self._hidden(index)).width()
            return words if theme().metrics("small").horizontalAdvance(words) > room else ""
        return ""

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
