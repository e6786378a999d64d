"""Labels that take font and colour from the theme, and elide instead of clipping."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Label(QLabel):
    """A QLabel with a type `role` (tokens.json › type) and a colour token `tone`."""

    def __init__(self, parent: QWidget | None = None, text: str = "", role: str = "body") -> None:
        super().__init__(text, parent)
        self._role, self._tone = role, "text"
        self._dress()
        theme().changed.connect(self._dress)

    def _get_role(self) -> str:
        return self._role

    def _set_role(self, role: str) -> None:
        self._role = role
        self._dress()

    def _get_tone(self) -> str:
        return self._tone

    def _set_tone(self, tone: str) -> None:
        self._tone = tone
        self._dress()

    role = Property(str, _get_role, _set_role)
    tone = Property(str, _get_tone, _set_tone)

    def _dress(self) -> None:
        look = theme()
        font, colour = look.font(self._role), look.color(self._tone)
        if self.font() != font:
            self.setFont(font)
        if self.palette().color(QPalette.ColorRole.WindowText) != colour:
            palette = self.palette()
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(palette)


class ElidedLabel(Label):
    """A line or two that end in an ellipsis; tooltip and accessible name have the whole text."""

    def __init__(
        self, parent: QWidget | None = None, text: str = "", role: str = "body", lines: int = 1
    ) -> None:
        super().__init__(parent, text, role)
        self._lines = lines
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def _get_lines(self) -> int:
        return self._lines

    def _set_lines(self, lines: int) -> None:
        self._lines = lines
        self.updateGeometry()

    lines = Property(int, _get_lines, _set_lines)

    def hasHeightForWidth(self) -> bool:
        return self._lines > 1

    def heightForWidth(self, width: int) -> int:
        return theme().line(self._role) * len(self._broken(width))

    def sizeHint(self) -> QSize:
        look = theme()
        width = look.metrics(self._role).horizontalAdvance(self.text()) + 2
        lines = 1 if self._lines == 1 else len(self._broken(self.width()))
        return QSize(width, look.line(self._role) * lines)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme().line(self._role))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(self.font())
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            line, room = theme().line(self._role), self.contentsRect()
            broken = self._broken(room.width())
            top = room.top() + max(0, (room.height() - line * len(broken)) // 2)
            for number, text in enumerate(broken):
                box = QRect(room.left(), top + number * line, room.width(), line)
                painter.drawText(
                    box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text
                )
        self.setToolTip(self.text() if self.elides() else "")

    def elides(self) -> bool:
        """Whether the text is longer than its lines."""
        shown = self._broken(self.contentsRect().width())
        return " ".join(shown) != " ".join(self.text().split())

    def _broken(self, width: int) -> list[str]:
        """The text in at most `lines` lines; words fill a line, the last line is elided."""
        measure = theme().metrics(self._role)
        words = self.text().split()
        lines: list[str] = []
        while words and len(lines) < self._lines - 1:
            line = words.pop(0)
            while words and measure.horizontalAdvance(f"{line} {words[0]}") <= width:
                line = f"{line} {words.pop(0)}"
            lines.append(measure.elidedText(line, Qt.TextElideMode.ElideRight, width))
        if words or not lines:
            rest = " ".join(words)
            lines.append(measure.elidedText(rest, Qt.TextElideMode.ElideRight, width))
        return lines
