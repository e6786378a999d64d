"""Lines of the panel of Buku surat: a laptop's block with a bar, and a gap with its reason (19)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_BAR, _ICON = 6, 16


class BlockLine(QWidget):
    """A laptop, the span of its block, and how much of it is used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._rest = ""
        self._share, self._own, self._low = 0.0, False, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def say(self, name: str, rest: str, share: float, *, own: bool, low: bool) -> None:
        """Show a laptop's name, what is left in words, and the used share (0 to 1)."""
        self._name, self._rest, self._share, self._own, self._low = name, rest, share, own, low
        self.setAccessibleName(f"{name}: {rest}")
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, theme().line("body") + theme().px(8) + _BAR)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, words = theme(), QRect(0, 0, self.width(), theme().line("body"))
        role = "bodyStrong" if self._own else "body"
        with QPainter(self) as painter:
            painter.setFont(look.font("small"))
            painter.setPen(look.color("warning" if self._low else "textSecondary"))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(words, middle | Qt.AlignmentFlag.AlignRight, self._rest)
            room = self.width() - look.metrics("small").horizontalAdvance(self._rest) - 8
            painter.setFont(look.font(role))
            painter.setPen(look.color("text"))
            name = look.metrics(role).elidedText(self._name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, name)
            self._paint_bar(painter, words.bottom() + look.px(4))

    def _paint_bar(self, painter: QPainter, top: int) -> None:
        look, bar = theme(), QRectF(0, top, self.width(), _BAR)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("border"))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        if self._share > 0:
            bar.setWidth(max(_BAR, bar.width() * min(1.0, self._share)))
            painter.setBrush(look.color("warning" if self._low else "accent"))
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)


class GapLine(QWidget):
    """A sign and why serials have no letter, as many lines as it needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._ink = "", "textSecondary"
        self._words = Label(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(_ICON + 8, 4, 0, 4)
        row.addWidget(self._words, 1)

    def say(self, words: str, icon: str, ink: str) -> None:
        """Show these words with an icon in the colour of a token."""
        self._icon, self._ink = icon, ink
        self._words.setText(words)
        self.update()

    def words(self) -> str:
        """What is said."""
        return str(self._words.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        top = self._words.y() + (theme().line("body") - _ICON) // 2
        with QPainter(self) as painter:
            icons.draw(painter, QPoint(0, top), self._icon, _ICON, self._ink)
