"""The agenda beside the notes: what came of each item, where one is (mockups 03 and 17, left)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

from jakber_desktop.desktop.models.discussion_models import AgendaLines
from jakber_desktop.desktop.models.keyed_list import ROW_ROLE
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.key_focus import FocusRing, came_by_key
from jakber_desktop.desktop.widgets.painted_rows import furnish_rows
from jakber_desktop.desktop.widgets.text_lines import text_lines
from jakber_desktop.desktop.words.carrying import trace_lines

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from jakber_desktop.model.rows.discussion import ItemRow

    Index = QModelIndex | QPersistentModelIndex

_SIDE, _PAD, _DISC, _GAP, _MOST = 8, 8, 22, 10, 2
_WORDS = 48
"""Where the title begins."""
_STRIP_ROW = 40
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_OUTCOMES = {
    Qt.Key.Key_Space: "discussed", Qt.Key.Key_T: "deferred", Qt.Key.Key_R: "withdrawn",
    Qt.Key.Key_S: "not_reached",
}  # fmt: skip
_CHOOSES = {
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
}  # fmt: skip
_ON_PURPOSE = {
    Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.MouseFocusReason,
}  # fmt: skip
_COMES_BACK = {
    Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}  # fmt: skip
"""A window or a menu closed over the list: it is as it was."""
_TYPED_WITH = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.KeypadModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)
_LOOKS = {
    # outcome: icon, ink, ground
    "discussed": ("checkmark", "success", "successSoft"),
    "deferred": ("clock", "warning", "warningSoft"),
    "not_reached": ("clock", "warning", "warningSoft"),
    "withdrawn": ("dismiss", "neutral", "neutralSoft"),
}


class DiscussionAgendaList(FocusRing, QListView):
    """One tab stop; Enter or a click goes to the item's notes, letters say what came of it.

    Letters are commands once somebody came here on purpose: with F6, Tab or the mouse, or chose an
    item with the arrows (`commands`). Keys that only fell here, as after Esc in the notes, are
    typed: `typed` hands them on, and no item changes by a stray letter.
    """

    item_chosen = Signal(str)
    outcome_wanted = Signal(str, str)
    menu_wanted = Signal(object)
    typed = Signal(object)
    """A key that types a sign (a QKeyEvent), while letters are no commands."""
    keys_moved = Signal()
    """The keys came here, or left, or letters are commands from now on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.commands = False
        """Whether letters say what came of the item."""
        self.strip = False
        """Only numbers, in a strip of 56 px."""
        self.setItemDelegate(_Delegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        furnish_rows(self)
        theme().changed.connect(self._measure)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._judge_focus)

    def show_model(self, model: AgendaLines) -> None:
        """Show these items; the view keeps no model of its own."""
        self.setModel(model)
        model.dataChanged.connect(self._measure)

    def set_strip(self, *, strip: bool) -> None:
        """Show numbers alone, or the whole rows."""
        if strip != self.strip:
            self.strip = strip
            self._measure()

    def lines(self) -> AgendaLines:
        """The model shown."""
        model = self.model()
        if not isinstance(model, AgendaLines):
            raise TypeError("show_model was not called")
        return model

    def chosen(self) -> ItemRow | None:
        """The item the keys are on."""
        return self.lines().row(self.currentIndex().row())

    def follow(self, item: str) -> None:
        """The caret came to an item: it comes into sight, and keys that come begin there."""
        self.lines().set_current(item)
        place = self.lines().place_of(item)
        if place >= 0 and not self.hasFocus():
            self.setCurrentIndex(self.lines().index(place))
            self.scrollTo(self.currentIndex())

    # --- keys and mouse ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(shown=True)
        row, key = self.chosen(), Qt.Key(event.key())
        if key in _CHOOSES:
            self._command(on=True)
        if row is not None and not self.commands and _types(event):
            self.typed.emit(event)
        elif row is not None and not event.modifiers() and key in _OUTCOMES:
            self.outcome_wanted.emit(row.id, _OUTCOMES[key])
        elif row is not None and key in _ENTER:
            self.item_chosen.emit(row.id)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        row = self.lines().row(index.row())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.item_chosen.emit(row.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(shown=False)
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        where = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
        if self.chosen() is not None:
            self.menu_wanted.emit(self.viewport().mapToGlobal(where))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_ring(shown=came_by_key(event.reason()))
        if event.reason() not in _COMES_BACK:
            self._command(on=event.reason() in _ON_PURPOSE)
        if not self.currentIndex().isValid() and self.lines().rowCount():
            self.setCurrentIndex(self.lines().index(0))
        super().focusInEvent(event)
        self.keys_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        self.keys_moved.emit()

    def _judge_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Keys that came because what had them was hidden came by themselves."""
        if now is self and before is not None and isValid(before) and not before.isVisible():
            self._command(on=False)

    def _command(self, *, on: bool) -> None:
        if on != self.commands:
            self.commands = on
            self.keys_moved.emit()

    # --- size ---

    def sizeHint(self) -> QSize:
        return QSize(56 if self.strip else 240, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 80)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


def _types(event: QKeyEvent) -> bool:
    """Whether a key types a sign."""
    return (
        bool(event.text()) and event.text().isprintable() and not (event.modifiers() & ~_TYPED_WITH)
    )


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: DiscussionAgendaList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        look = theme()
        if self._view.strip:
            return QSize(40, look.px(_STRIP_ROW))
        row: ItemRow = index.data(ROW_ROLE)
        facts = look.line("small") + 1 if self._view.lines().facts(row) else 0
        lines = len(self._broken(row)) * look.line("body")
        return QSize(100, max(look.px(_DISC), lines + facts) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ItemRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, row)
        box = option.rect
        if self._view.strip:
            size = theme().px(_DISC)
            self._paint_disc(painter, box.center() - QPoint(size // 2 - 1, size // 2 - 1), row)
        else:
            self._paint_disc(painter, QPoint(box.left() + 2 * _SIDE, box.top() + _PAD - 1), row)
            self._paint_words(painter, box, row)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        _option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The whole title where it is not to be seen, and where the item comes from and goes."""
        told = ""
        if index.isValid():
            row: ItemRow = index.data(ROW_ROLE)
            broken = " ".join(self._broken(row))
            if self._view.strip or broken != " ".join(row.title.split()):
                told = f"{row.number}. {row.title}"
            told = "\n".join(filter(None, (told, *trace_lines(row.trace))))
        QToolTip.showText(event.globalPos(), told, view)
        return True

    def _is_current(self, row: ItemRow) -> bool:
        return row.id == self._view.lines().current

    def _role(self, row: ItemRow) -> str:
        return "bodyStrong" if self._is_current(row) else "body"

    def _room(self, row: ItemRow) -> int:
        lock = 20 if row.confidential else 0
        return self._view.viewport().width() - _WORDS - 2 * _SIDE - lock

    def _broken(self, row: ItemRow) -> list[str]:
        return text_lines(row.title, theme().font(self._role(row)), self._room(row), _MOST)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: ItemRow) -> None:
        look, current = theme(), self._is_current(row)
        box = QRectF(option.rect.adjusted(_SIDE, 0, -_SIDE, 0))
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if current or hover:
            framed = current and look.high_contrast
            painter.setPen(QPen(look.color("text"), 1) if framed else Qt.PenStyle.NoPen)
            painter.setBrush(look.color("selected" if current else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if current:
            height = min(24, box.height() - 16)
            bar = QRectF(box.left(), box.center().y() - height / 2, 3, height)
            painter.fillRect(bar, look.color("accent"))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen and self._view.hasFocus() and self._view.ring:
            painter.setPen(QPen(look.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_disc(self, painter: QPainter, at: QPoint, row: ItemRow) -> None:
        """A check by what came of the item, else its number."""
        look = theme()
        size = look.px(_DISC)
        icon, ink, ground = _LOOKS.get(row.outcome, ("", "neutral", "neutralSoft"))
        if self._is_current(row) and not icon:
            ink, ground = "onAccent", "accent"
        disc = QRect(at, QSize(size, size))
        painter.setPen(QPen(look.color("text"), 1) if look.high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(look.color(ground))
        painter.drawEllipse(QRectF(disc))
        if icon:
            inset = (size - 16) // 2
            icons.draw(painter, at + QPoint(inset, inset), icon, 16, ink)
        else:
            painter.setFont(look.font("badge"))
            painter.setPen(look.color(ink))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(row.number))

    def _paint_words(self, painter: QPainter, box: QRect, row: ItemRow) -> None:
        look, role = theme(), self._role(row)
        line, top = look.line("body"), box.top() + _PAD
        left = box.left() + _WORDS
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(look.font(role))
        painter.setPen(look.color("text"))
        for text in self._broken(row):
            painter.drawText(QRect(left, top, self._room(row) + 4, line), flags, text)
            top += line
        if row.confidential:
            at = QPoint(box.right() - _SIDE - 22, box.top() + _PAD + 2)
            icons.draw(painter, at, "lock_closed", 16, "textSecondary")
        facts = self._view.lines().facts(row)
        room = self._room(row)
        told = look.metrics("small").elidedText(facts, Qt.TextElideMode.ElideRight, room)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("textSecondary"))
        painter.drawText(QRect(left, top, room + 4, look.line("small")), flags, told)
