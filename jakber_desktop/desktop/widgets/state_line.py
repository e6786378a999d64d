"""One state in words: a sign, a title, a line below, and maybe the button that mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

_SIGNS = {
    "good": ("checkmark_circle", "success", True),
    "waiting": ("warning", "warning", True),
    "bad": ("error_circle", "danger", True),
    "going": ("record", "info", True),
    "open": ("circle", "textSecondary", False),
    "note": ("info", "info", True),
}
_LEFT = 30


class StateLine(QWidget):
    """`say(state, title, text)`; states: good, waiting, bad, going, open, note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = "open"
        self._title = Label(self, role="body")
        self._text = Label(self, role="small")
        self._text.setProperty("tone", "textSecondary")
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._button = Button(self, "", small=True)
        self._deed: Callable[[], object] | None = None
        self._button.clicked.connect(self._act)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(_LEFT, 4, 0, 4)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._button.hide()

    def say(self, state: str, title: str, text: str = "") -> None:
        """Show a state in words."""
        self._state = state
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.update()

    def offer(self, words: str = "", deed: Callable[[], object] | None = None) -> None:
        """Show the button that leads on; without words there is none."""
        self._deed = deed
        self._button.setText(words)
        self._button.name_it(words)
        self._button.setVisible(bool(words))

    def words(self) -> tuple[str, str, str]:
        """(state, title, text) shown."""
        return self._state, self._title.text(), self._text.text()

    def button(self) -> Button:
        """The button, maybe hidden."""
        return self._button

    def _act(self) -> None:
        if self._deed is not None:
            self._deed()

    def paintEvent(self, _event: QPaintEvent) -> None:
        icon, tone, filled = _SIGNS[self._state]
        with QPainter(self) as painter:
            icons.draw(painter, QPoint(2, 5), icon, 20, tone, filled=filled)
