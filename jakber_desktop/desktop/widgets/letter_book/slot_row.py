"""The slots of a number pattern as small buttons that put themselves into the line (mockup 12)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_GAP = 6


class SlotRow(QWidget):
    """Buttons that wrap onto further lines; one tab stop, arrows inside. `picked(slot)`."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[Button] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._lay_out)

    def set_slots(self, slots: Sequence[tuple[str, str, str]]) -> None:
        """Offer these: the slot's text, the words of its button, and what it stands for."""
        for slot, words, meaning in slots:
            button = Button(self, words, small=True)
            button.name_it(meaning)
            button.clicked.connect(partial(self.picked.emit, slot))
            button.setFocusPolicy(
                Qt.FocusPolicy.ClickFocus if self._buttons else Qt.FocusPolicy.StrongFocus
            )
            button.installEventFilter(self)
            self._buttons.append(button)
        self._lay_out()

    def buttons(self) -> list[Button]:
        """All buttons, in order."""
        return self._buttons

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 240)
        return QSize(width, self._place(width, move=False))

    def minimumSizeHint(self) -> QSize:
        widest = max((one.sizeHint().width() for one in self._buttons), default=0)
        return QSize(widest, self._place(max(self.width(), widest), move=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width(), move=True)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go from button to button: Qt's own would leave the row."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            if step is not None:
                here = next(n for n, one in enumerate(self._buttons) if one is watched) + step
                if 0 <= here < len(self._buttons):
                    self._buttons[here].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return bool(super().eventFilter(watched, event))

    def _lay_out(self) -> None:
        self._place(self.width(), move=True)
        self.updateGeometry()

    def _place(self, width: int, *, move: bool) -> int:
        """Put the buttons in lines; gives the height they need."""
        left = top = line = 0
        for button in self._buttons:
            size = button.sizeHint()
            if left and left + size.width() > width:
                left, top, line = 0, top + line + _GAP, 0
            if move:
                button.setGeometry(left, top, size.width(), size.height())
            left += size.width() + _GAP
            line = max(line, size.height())
        return top + line
