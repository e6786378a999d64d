"""A field with a fixed list of choices."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.form_field import FormField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QWheelEvent


Sign = Callable[[QPainter, QPoint, str], int]
"""Draws the sign of a choice (its key) with its left end in the middle of a height at a point;
gives the width it takes, gap and all."""


class ChoiceBox(QComboBox):
    """`text()` is the key of the choice. Walking with the arrows tells nothing until it is left."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign: Sign | None = None
        """Draws what stands before the words of the choice of now."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(12)
        self._open = False
        self.setItemDelegate(QStyledItemDelegate(self))  # else the list ignores the stylesheet
        self.activated.connect(self._picked)
        theme().changed.connect(self._dress)
        self._dress()

    def set_choices(self, choices: Mapping[str, str]) -> None:
        """Offer these (key -> words), in this order; the choice of now stays if it is there."""
        wanted = list(choices.items())
        if wanted == [(self.itemData(n), self.itemText(n)) for n in range(self.count())]:
            return
        now = self.text()
        self.clear()
        for key, words in wanted:
            self.addItem(words, key)
        self.setCurrentIndex(self.findData(now))

    def text(self) -> str:
        """The key of the choice of now."""
        return str(self.currentData() or "")

    def show_text(self, text: str) -> None:
        """Show the choice with this key."""
        self.setCurrentIndex(self.findData(text))
        self.setToolTip(self.currentText())

    def set_locked(self, *, locked: bool) -> None:
        """Whether it can only be read."""
        self.setEnabled(not locked)

    def showPopup(self) -> None:
        self._open = True
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
            self._go_on(event)
        elif event.key() == Qt.Key.Key_Escape:
            field = self.parentWidget()
            if not (isinstance(field, FormField) and field.restore()):
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _go_on(self, event: QKeyEvent) -> None:
        """To the next field; from the last one of a dialog Enter is the dialog's own (its default
        button), as it is from a line."""
        self.focusNextPrevChild(True)
        window = self.window()
        if isinstance(window, QDialog) and isinstance(window.focusWidget(), QPushButton):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the form must not change what stands in it."""
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._paint_choice()
        tone = "textSecondary" if self.isEnabled() else "textDisabled"
        with QPainter(self) as painter:
            at = QPoint(self.width() - 16 - 9, (self.height() - 16) // 2)
            icons.draw(painter, at, "chevron_down", 16, tone)

    def _paint_choice(self) -> None:
        """As QComboBox paints itself, with a sign; words that have no room end in an ellipsis."""
        option, part = QStyleOptionComboBox(), QStyle.SubControl.SC_ComboBoxEditField
        self.initStyleOption(option)
        control = QStyle.ComplexControl.CC_ComboBox
        field = self.style().subControlRect(control, option, part, self)
        painter = QStylePainter(self)
        painter.drawComplexControl(control, option)
        if self.sign is not None and self.text():
            at = QPoint(field.left() + 2, field.center().y() + 1)
            taken = self.sign(painter, at, self.text())
            option.rect = option.rect.adjusted(taken, 0, 0, 0)
            field.setLeft(field.left() + taken)
        right = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, right, field.width() - 4
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _picked(self, _index: int) -> None:
        self.setToolTip(self.currentText())
        if self._open:  # picked in the list, not walked to with the arrows
            self._open = False
            self.left.emit()

    def _dress(self) -> None:
        self.setFont(theme().font("body"))


class ChoiceField(FormField):
    """A field with a fixed list of choices; its value is the key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.box = ChoiceBox()
        super().__init__(self.box, parent)

    def set_choices(self, choices: Mapping[str, str]) -> None:
        """Offer these (key -> words)."""
        self.box.set_choices(choices)

    def words(self) -> str:
        """The words of the choice of now."""
        return str(self.box.currentText())
