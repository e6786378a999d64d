"""Decisions, directives and follow-ups as cards (mockup 03, right)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QListView,
    QSizePolicy,
    QStyleOptionViewItem,
    QWidget,
)

from jakber_desktop.desktop.models.discussion_models import Cards
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.discussion.card_delegate import CardDelegate
from jakber_desktop.desktop.widgets.key_focus import FocusRing, came_by_key
from jakber_desktop.desktop.widgets.painted_rows import furnish_rows

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from jakber_desktop.desktop.models.discussion_cards import Card

    Index = QModelIndex | QPersistentModelIndex

_ABOVE = 10
"""Above the first card, where no head of a section is."""
Winner = Literal["notes", "card"]
"""Whose words stay where a card reads otherwise than the notes."""
_WINNERS: dict[int, Winner] = {Qt.Key.Key_C: "notes", Qt.Key.Key_K: "card"}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class DiscussionCardsList(FocusRing, QListView):
    """One tab stop; Enter or a click goes to a card's source, F2 edits it, Del removes it.

    Where card and notes differ, C takes the notes' words and K the card's.
    """

    source_wanted = Signal(object)
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)
    settle_wanted = Signal(object, str)
    """(a card that reads otherwise than the notes, the Winner)."""
    menu_wanted = Signal(object)
    left = Signal()
    """Esc: back to the notes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._double = False
        self._filling = False
        self.setItemDelegate(CardDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        furnish_rows(self)
        theme().changed.connect(self._measure)

    def show_model(self, model: Cards) -> None:
        """Show these cards."""
        self.setModel(model)
        for changed in (model.dataChanged, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._measure)
        model.modelReset.connect(self._measure)

    def cards(self) -> Cards:
        """The model shown."""
        model = self.model()
        if not isinstance(model, Cards):
            raise TypeError("show_model was not called")
        return model

    def chosen(self) -> Card | None:
        """The card the keys are on."""
        return self.cards().row(self.currentIndex().row())

    def choose(self, card_id: str) -> None:
        """Put the keys on a card."""
        place = self.cards().place_of(card_id)
        if place >= 0:
            self.setCurrentIndex(self.cards().index(place))
            self.scrollTo(self.currentIndex())

    def follow(self, point: str) -> None:
        """The caret came to a point: its card is marked and comes into sight."""
        self.cards().mark(point)
        place = self.cards().place_of_point(point)
        if place >= 0:
            self.scrollTo(self.cards().index(place))

    def set_filling(self, *, filling: bool) -> None:
        """Take all the height there is, or no more than the cards need."""
        self._filling = filling
        wanted = QSizePolicy.Policy.Expanding if filling else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Expanding, wanted)
        self.setViewportMargins(0, _ABOVE if filling else 0, 0, 0)

    # --- keys and mouse ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(shown=True)
        card, key = self.chosen(), event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif card is None:
            super().keyPressEvent(event)
        elif key in _ENTER:
            self.source_wanted.emit(card)
        elif key == Qt.Key.Key_F2:
            self.edit_wanted.emit(card)
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit(card)
        elif card.apart and key in _WINNERS and not event.modifiers():
            self.settle_wanted.emit(card, _WINNERS[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(shown=False)
        self._double = False
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        card = self._card_at(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if card is not None and event.button() == Qt.MouseButton.LeftButton and not self._double:
            self.source_wanted.emit(card)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._double = True  # the release that follows goes nowhere
        card = self._card_at(event.position().toPoint())
        if card is not None:
            self.edit_wanted.emit(card)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        where = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
        if self.chosen() is not None:
            self.menu_wanted.emit(self.viewport().mapToGlobal(where))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_ring(shown=came_by_key(event.reason()))
        if not self.currentIndex().isValid() and self.cards().rowCount():
            marked = max(0, self.cards().place_of_point(self.cards().marked))
            self.setCurrentIndex(self.cards().index(marked))
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _card_at(self, where: QPoint) -> Card | None:
        return self.cards().row(self.indexAt(where).row())

    # --- size ---

    def sizeHint(self) -> QSize:
        return QSize(240, sum(self._heights()))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, sum(self._heights()[:2]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _heights(self) -> list[int]:
        """What every card needs, and a little below the last one."""
        if self.model() is None:
            return []
        delegate, option, cards = self.itemDelegate(), QStyleOptionViewItem(), self.cards()
        places = range(cards.rowCount())
        return [*(delegate.sizeHint(option, cards.index(n)).height() for n in places), 4]

    def _measure(self) -> None:
        self.updateGeometry()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
