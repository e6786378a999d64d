"""A small sign in a colour of its meaning, and words beside it that may go on in a second line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_LEFT = 24


class SignLine(QWidget):
    """`say(icon, tone, words)`; without words it hides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._filled = "", "textSecondary", False
        self._words = Label(self, role="small")
        self._words.setWordWrap(True)
        self._words.setProperty("tone", "textSecondary")
        policy = self._words.sizePolicy()  # it knows that height follows width
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self._words.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT, 3, 0, 3)
        row.addWidget(self._words, 1)

    def say(
        self, icon: str, words: str, tone: str = "textSecondary", *, filled: bool = False
    ) -> None:
        """Show a sign (16 px Fluent name), its colour token, and words."""
        self._icon, self._tone, self._filled = icon, tone, filled
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.update()

    def text(self) -> str:
        """The words shown."""
        return str(self._words.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        words = self._words
        free = words.height() - max(words.heightForWidth(words.width()), theme().line("small"))
        top = words.y() + max(0, free) // 2 + (theme().line("small") - 16) // 2
        with QPainter(self) as painter:
            icons.draw(painter, QPoint(0, top), self._icon, 16, self._tone, filled=self._filled)
