"""What a place shows when it has nothing: an icon, a sentence, a way on (mockup 14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable


class EmptyState(QWidget):
    """Icon, title, explanation and a row of buttons, in the middle of the place it fills.

    Further ways on may stand below the row, one under the other.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = ""
        self._buttons: list[Button] = []

    def _build(self) -> None:
        """The widgets, when something is to be said: a list that has rows needs none of them."""
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = Label(self, role="section")
        self._text = Label(self)
        self._text.setProperty("tone", "textSecondary")
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(8)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch()
        self._row.addStretch()
        column.addLayout(self._row)
        self._further = QVBoxLayout()
        self._further.setSpacing(4)
        column.addLayout(self._further)
        column.addStretch(3)
        theme().changed.connect(self._draw)

    def say(self, icon: str, title: str, text: str = "") -> None:
        """Show this icon (24 px Fluent name) and these words."""
        if not self._icon:
            self._build()
        self._icon = icon
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._draw()

    def words(self) -> tuple[str, str]:
        """(title, text) shown."""
        return (self._title.text(), self._text.text()) if self._icon else ("", "")

    def offer(self, *buttons: tuple[str, str, Callable[[], object]], primary: bool = True) -> None:
        """Replace the buttons: (words, icon, what a click does); the first one is primary."""
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = []
        for place, (words, icon, deed) in enumerate(buttons):
            kind = "primary" if place == 0 and primary else "normal"
            button = Button(self, words, icon, kind)
            button.clicked.connect(deed)
            self._row.insertWidget(place + 1, button)
            self._buttons.append(button)

    def offer_further(self, *buttons: tuple[str, str, Callable[[], object]]) -> None:
        """Add quiet buttons below the row, as long as the row is not offered anew."""
        for words, icon, deed in buttons:
            button = Button(self, words, icon, "subtle")
            button.clicked.connect(deed)
            self._further.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
            self._buttons.append(button)

    def buttons(self) -> tuple[Button, ...]:
        """The buttons offered."""
        return tuple(self._buttons)

    def _draw(self) -> None:
        dpr = self.devicePixelRatioF()  # the 24 px drawing, half as large again
        picture = QPixmap(icons.pixmap(self._icon, 24, "textSecondary", 1.5 * dpr))
        picture.setDevicePixelRatio(dpr)
        self._picture.setPixmap(picture)
