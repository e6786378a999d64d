"""The entries of the chosen day in full: time, title, place, status (calendar's panel)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from jakber_desktop.desktop.models.day_entries_model import DayEntriesModel
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import ChipLook, draw_chip
from jakber_desktop.desktop.widgets.discussion.outcome_chips import action_chip
from jakber_desktop.desktop.widgets.text_lines import text_lines
from jakber_desktop.desktop.words.calendar import plain_text, status_words, time_words
from jakber_desktop.desktop.words.meeting import CHIPS, chip_words
from jakber_desktop.model.rows.calendar import (
    CalendarDue,
    CalendarEntry,
    CalendarMeeting,
    CalendarPlanned,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

    Index = QModelIndex | QPersistentModelIndex

_SIDE, _PAD, _LINES = 16, 10, 2
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class DayList(QListView):
    """One tab stop; Enter or a double click opens, Esc leads back to the grid."""

    opened = Signal(object)
    entry_chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = DayEntriesModel(self)
        self.setModel(self.day)
        self.setItemDelegate(_EntryDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Isi hari yang dipilih"))
        self.selectionModel().currentChanged.connect(self._chosen)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def current(self) -> CalendarEntry | None:
        """The entry the keys are on."""
        index = self.currentIndex()
        return self.day.entries[index.row()] if index.isValid() else None

    def choose(self, entry: CalendarEntry | None) -> None:
        """Make an entry current; None for none."""
        if entry is self.current():
            return
        row = self.day.entries.index(entry) if entry in self.day.entries else -1
        self.setCurrentIndex(self.day.index(row) if row >= 0 else QModelIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self.day.entries:
            self.setCurrentIndex(self.day.index(0))  # Qt's own choice would not be selected
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = self.current()
        if event.key() in _ENTER and found is not None:
            self.opened.emit(found)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self.current() is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self.current())

    def _chosen(self) -> None:
        self.entry_chosen.emit(self.current())


class _EntryDelegate(QStyledItemDelegate):
    def __init__(self, view: DayList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look, width = theme(), self._view.viewport().width()
        entry = self._view.day.entries[index.row()]
        height = len(_title_lines(entry, width)) * look.line("bodyTitle")
        height += look.line("small") if _first(entry) else 0
        height += look.size("chipHeight") + 6 + 2 * _PAD
        return QSize(width, height + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect = theme(), option.rect
        entry = self._view.day.entries[index.row()]
        painter.save()
        selected = self._paint_ground(painter, option)
        left, top = rect.left() + _SIDE, rect.top() + _PAD
        room = rect.width() - 2 * _SIDE
        painter.setFont(look.font("small"))
        painter.setPen(look.color("textSecondary"))
        words = look.metrics("small").elidedText(_first(entry), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, top, room, look.line("small")), _LEFT, words)
        top += look.line("small") if words else 0
        painter.setFont(look.font("bodyTitle"))
        painter.setPen(look.color("text"))
        for line in _title_lines(entry, rect.width()):
            painter.drawText(QRect(left, top, room + 2, look.line("bodyTitle")), _LEFT, line)
            top += look.line("bodyTitle")
        draw_chip(painter, QPoint(left, top + 6), _chip(entry), on_selected=selected)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """The title in full, with whatever else the row has."""
        told = ""
        if index.isValid():
            entry = self._view.day.entries[index.row()]
            told = f"{_title(entry)}\n{_first(entry)}"
        QToolTip.showText(event.globalPos(), told, view)
        return True

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> bool:
        look, rect = theme(), option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focus = self._view.hasFocus()
        ground = "selected" if selected and focus else "selectedInactive" if selected else "surface"
        painter.fillRect(rect, look.color(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("border"))
        if selected:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height() - 1, look.color("accent"))
        if selected and focus:
            painter.setPen(QPen(look.color("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        return selected


def _first(entry: CalendarEntry) -> str:
    """Time and place of a meeting; code, meeting and office of an action item."""
    parts: tuple[str, ...]
    if isinstance(entry, CalendarMeeting):
        start, end = time_words(entry.start), time_words(entry.end)
        parts = (f"{start}–{end}" if start and end else start, entry.venue or "")
    elif isinstance(entry, CalendarPlanned):
        parts = (entry.holiday,)
    else:
        parts = (entry.code, entry.office or "", entry.meeting)
    return " · ".join(part for part in parts if part)


def _title(entry: CalendarEntry) -> str:
    if isinstance(entry, CalendarDue):
        return plain_text(entry.text)
    return entry.title


def _title_lines(entry: CalendarEntry, width: int) -> list[str]:
    return text_lines(_title(entry), theme().font("bodyTitle"), width - 2 * _SIDE, _LINES)


def _chip(entry: CalendarEntry) -> ChipLook:
    if isinstance(entry, CalendarMeeting):
        _words, icon, tone = CHIPS[entry.chip]
        return ChipLook(chip_words(entry.chip), icon, tone)
    if isinstance(entry, CalendarPlanned):
        return ChipLook(status_words(entry), "calendar_add", "outline")
    look = action_chip(entry.status)
    return look._replace(tone="danger") if entry.late else look
