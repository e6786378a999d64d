"""Fields of one line, with or without suggestions from the directory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionFrame,
    QWidget,
)

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.form_field import FormField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

_MARK, _RIGHT = 16, 9
_WIDEST = 560
"""The list of suggestions is wider than a narrow field, up to this."""
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WINDOW_KEYS = {Qt.Key.Key_K, Qt.Key.Key_E, Qt.Key.Key_D}


class FieldEdit(QLineEdit):
    """`left` when Enter is pressed or the focus goes; Esc asks its field for the stored text."""

    left = Signal()
    entered = Signal()
    """Enter in the last line of a form that `ends` with it."""
    ends = False
    """Whether Enter does what the form is for instead of going on to the next field."""
    _mark_room = 0
    """What the mark at the right end takes in every state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme().font("body"))
        theme().changed.connect(self._dress)

    def show_text(self, text: str) -> None:
        """Replace the text; a long one shows its beginning."""
        self.setText(text)
        self.setCursorPosition(0)
        self.setToolTip("" if self._has_room() else text)

    def set_locked(self, *, locked: bool) -> None:
        """Whether it can only be read; the lock at the right end takes its room."""
        self.setReadOnly(locked)
        room = self.textMargins()
        room.setRight(max(self._mark_room, _MARK + 6 if locked else 0))
        self.setTextMargins(room)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z belongs to the line only while there is typing to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and takes_back(event, self):
            event.ignore()
            return False
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.left.emit()
            if self.ends:
                self.entered.emit()
            elif not self.property("invalid"):
                self.focusNextPrevChild(True)
        elif event.key() == Qt.Key.Key_Escape and _restored(self):
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or self._has_room():
            super().paintEvent(event)
        else:
            self._paint_elided()
        mark, tone = self.mark()
        if not mark:
            return
        with QPainter(self) as painter:
            at = QPoint(self.width() - _MARK - _RIGHT, (self.height() - _MARK) // 2)
            icons.draw(painter, at, mark, _MARK, tone, filled=mark == "error_circle")

    def mark(self) -> tuple[str, str]:
        """The icon at the right end and its colour; ("", "") for none."""
        if self.property("invalid"):
            return "error_circle", "danger"
        return ("lock_closed", "textSecondary") if self.isReadOnly() else ("", "")

    def _paint_elided(self) -> None:
        """A text that has no room ends in an ellipsis until somebody edits it."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        box = self._text_box()
        text = self.displayText()  # a passphrase stays hidden
        words = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        with QPainter(self) as painter:
            panel = QStyle.PrimitiveElement.PE_PanelLineEdit
            self.style().drawPrimitive(panel, option, painter, self)
            painter.setPen(theme().color("textSecondary" if self.isReadOnly() else "text"))
            painter.setFont(self.font())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)

    def _text_box(self) -> QRect:
        """Where the text stands, as QLineEdit itself reckons it."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inner = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return inner.marginsRemoved(self.textMargins()).adjusted(2, 0, -2, 0)

    def _has_room(self) -> bool:
        wide = self.fontMetrics().horizontalAdvance(self.displayText())
        return wide <= self._text_box().width()

    def _dress(self) -> None:
        self.setFont(theme().font("body"))


class SuggestEdit(FieldEdit):
    """A line that offers what fits while one types; Down or the chevron shows everything."""

    _mark_room = _MARK + 6
    takes_only = False
    """Whether Enter takes the only suggestion left, as where one of the directory is meant."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextMargins(0, 0, self._mark_room, 0)
        self._words = QStringListModel(self)
        self._all: list[str] = []
        self.finds: Callable[[str], Sequence[str]] | None = None
        """What is offered for a typed text, where more than the words themselves tell it."""
        self.textEdited.connect(self._offer_found)
        completer = QCompleter(self._words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        # after the line has taken the words itself
        completer.activated.connect(self._picked, Qt.ConnectionType.QueuedConnection)
        self.setCompleter(completer)
        popup = QListView()
        popup.setProperty("suggestions", True)
        popup.setUniformItemSizes(True)
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        completer.setPopup(popup)
        popup.setItemDelegate(QStyledItemDelegate(popup))

    def set_suggestions(self, words: Sequence[str]) -> None:
        """What can be picked, in this order."""
        if list(words) == self._all:
            return
        self._all = list(words)
        self._words.setStringList(self._all)
        wide = max((self.fontMetrics().horizontalAdvance(line) for line in words), default=0)
        popup = self.completer().popup()
        if popup is not None:
            popup.setFont(self.font())
            popup.setMinimumWidth(min(wide + 40, _WIDEST))

    def suggestions(self) -> list[str]:
        """What can be picked."""
        return list(self._all)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self.completer().popup()
        offers = popup is not None and popup.isVisible()
        if event.key() == Qt.Key.Key_Down and not offers and not self.isReadOnly():
            self._show_all()
        elif (
            popup is not None
            and popup.isVisible()
            and event.key() in _ENTER
            and not popup.currentIndex().isValid()
        ):
            only = self._only_offer()
            popup.hide()  # nothing is picked: Enter means what was typed
            if only:
                self.setText(only)
            super().keyPressEvent(event)
        elif offers and event.key() in {*_ENTER, Qt.Key.Key_Escape}:
            event.ignore()  # the popup takes it
        else:
            super().keyPressEvent(event)

    def _only_offer(self) -> str:
        """The one suggestion that fits what was typed, "" for none or several."""
        completer = self.completer()
        if not self.takes_only or not self.text().strip():
            return ""
        if self.finds is not None:
            found = self.finds(self.text())
            return found[0] if len(found) == 1 else ""
        if completer.completionCount() != 1:
            return ""
        return str(completer.currentCompletion())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().x() > self.width() - 28 and not self.isReadOnly():
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._show_all()
        else:
            super().mousePressEvent(event)

    def mark(self) -> tuple[str, str]:
        found = super().mark()
        return found if found[0] else ("chevron_down", "textSecondary")

    def _offer_found(self, text: str) -> None:
        """Before the list opens: what `finds` says, in its order."""
        if self.finds is not None:
            self.completer().setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            self._words.setStringList(list(self.finds(text)))

    def _show_all(self) -> None:
        self._words.setStringList(self._all)
        self.completer().setCompletionPrefix("")
        self.completer().complete()

    def _picked(self, words: str) -> None:
        self.setText(words)
        self.left.emit()


class LineField(FormField):
    """A field of one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.line = FieldEdit()
        super().__init__(self.line, parent)

    def select_all(self) -> None:
        """Take the keys with the whole text selected."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()


class SuggestField(FormField):
    """A field of one line with suggestions; anything else may be typed too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.line = SuggestEdit()
        super().__init__(self.line, parent)

    def set_suggestions(self, words: Sequence[str]) -> None:
        """What can be picked."""
        self.line.set_suggestions(words)


def takes_back(event: QEvent, edit: QLineEdit) -> bool:
    """Whether an undo or redo key has nothing to do in this line, or the key is the window's."""
    matches = getattr(event, "matches", None)
    if matches is None:
        return False
    if is_window_key(event):
        return True
    undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
    if matches(undo):
        return not edit.isUndoAvailable()
    return bool(matches(redo)) and not edit.isRedoAvailable()


def is_window_key(event: QEvent) -> bool:
    """Whether a key that a text on X11 would take for itself (end of line ...) is a shortcut here.

    Ctrl+K, Ctrl+E, Ctrl+D mean the same on every system (ui-design §11).
    """
    key = getattr(event, "key", None)
    held = getattr(event, "modifiers", None)
    if key is None or held is None:
        return False
    return key() in _WINDOW_KEYS and held() == Qt.KeyboardModifier.ControlModifier


def _restored(edit: QWidget) -> bool:
    """Let the field of this control bring its stored text back."""
    field = edit.parentWidget()
    return isinstance(field, FormField) and field.restore()
