"""Status chips: an icon and words on a soft ground (mockup 13), as paint and as a widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.shown.chip_look import ChipLook
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

__all__ = ["Chip", "ChipLook", "chip_width", "draw_chip"]

_PAD_ICON, _PAD_TEXT, _ICON, _GAP = 6, 9, 16, 3
_NEAR_SELECTED = {"accent", "neutral", "outline"}


def chip_width(look: ChipLook) -> int:
    """Width in px of a chip with these words."""
    words = theme().metrics("chip").horizontalAdvance(look.text) + 1
    return words + _PAD_TEXT + (_PAD_ICON + _ICON + _GAP if look.icon else _PAD_TEXT)


def draw_chip(painter: QPainter, at: QPoint, look: ChipLook, *, on_selected: bool = False) -> int:
    """Draw a chip with its top left corner at `at`; returns its width.

    On a selected row the soft grounds that resemble the selection become `surface`
    (ui-design §3).
    """
    style = theme()
    width, height = chip_width(look), style.size("chipHeight")
    box = QRect(at, QSize(width, height))
    ground, ink = _colours(look.tone)
    if on_selected and look.tone in _NEAR_SELECTED:
        ground = "surface"
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    framed = look.tone == "outline" or style.high_contrast
    painter.setPen(QPen(style.color("borderStrong"), 1) if framed else Qt.PenStyle.NoPen)
    painter.setBrush(style.color(ground))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
    left = at.x() + _PAD_TEXT
    if look.icon:
        top = at.y() + (height - _ICON) // 2
        icons.draw(
            painter, QPoint(at.x() + _PAD_ICON, top), look.icon, _ICON, ink, filled=look.filled
        )
        left = at.x() + _PAD_ICON + _ICON + _GAP
    painter.setPen(style.color(ink))
    painter.setFont(style.font("chip"))
    words = QRect(left, at.y(), width, height)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, look.text)
    painter.restore()
    return width


def _colours(tone: str) -> tuple[str, str]:
    """(ground, ink) tokens of a tone."""
    if tone == "outline":
        return "surface", "textSecondary"
    if tone == "accent":
        return "accentSoft", "accentText"
    return f"{tone}Soft", tone


class Chip(QWidget):
    """A chip as a widget of its own; its words are its accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = ChipLook("")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_look(self, look: ChipLook) -> None:
        """Show these words with this icon and tone; no words hide the chip."""
        self._look = look
        self.setAccessibleName(look.text)
        self.setVisible(bool(look.text))
        self.updateGeometry()
        self.update()

    def look(self) -> ChipLook:
        """What the chip shows."""
        return self._look

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._look), theme().size("chipHeight"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            draw_chip(painter, QPoint(0, 0), self._look)
