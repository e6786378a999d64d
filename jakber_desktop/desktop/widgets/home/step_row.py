"""A step of the first start: its number or a check, what it is, and its buttons (mockup 11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_MARK = 28


class StepMark(QWidget):
    """A number in a ring; a check when the step is done."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._number, self.done = number, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_MARK, _MARK)

    def show_done(self, done: bool) -> None:
        """Show the check, or the number."""
        self.done = done
        words = self.tr("Langkah {n} selesai") if done else self.tr("Langkah {n}")
        self.setAccessibleName(words.format(n=self._number))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(0.5, 0.5, _MARK - 1, _MARK - 1)
            if self.done:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color("successSoft"))
                painter.drawEllipse(box)
                at = QRect(0, 0, _MARK, _MARK).center()
                at.setX(at.x() - 9)
                at.setY(at.y() - 9)
                icons.draw(painter, at, "checkmark", 20, "success")
                return
            painter.setPen(QPen(look.color("borderStrong"), 1))
            painter.setBrush(look.color("surface"))
            painter.drawEllipse(box)
            painter.setPen(look.color("text"))
            painter.setFont(look.font("bodyStrong"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))


class StepRow(QFrame):
    """Made empty by Designer; `furnish` numbers it and gives it its buttons, the main one last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: tuple[Button, ...] = ()

    def furnish(self, number: int, title: str, buttons: tuple[Button, ...]) -> None:
        """Number, name and buttons of the step."""
        self.buttons = buttons
        self._title = Label(self, title, "bodyStrong")
        self._text = Label(self)
        self._text.setProperty("tone", "textSecondary")
        for label in (self._title, self._text):
            label.setWordWrap(True)
        self._mark = StepMark(number, self)
        self._scaled()
        theme().changed.connect(self._scaled)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addSpacing(8)
        row.addLayout(words, 1)
        for button in buttons:
            row.addWidget(button)

    def _scaled(self) -> None:
        self.setMinimumHeight(theme().px(72))

    def show_state(self, text: str, *, done: bool) -> None:
        """What is to be done or was done."""
        self._text.setText(text)
        self._mark.show_done(done)

    @property
    def done(self) -> bool:
        """Whether the check is shown."""
        return self._mark.done

    def text(self) -> str:
        """What the step says now."""
        return self._text.text()
