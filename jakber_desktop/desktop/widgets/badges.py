"""Office badges: the code on its colour (ui-design §3), as paint and as a wrapping row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from jakber_desktop.model.rows import OfficeTag

_PAD, _SPACE = 5, 6


def badge_width(code: str) -> int:
    """Width in px of a badge with this code."""
    return theme().metrics("badge").horizontalAdvance(code) + 2 * _PAD + 1


def draw_badge(painter: QPainter, at: QPoint, code: str, order: int) -> int:
    """Draw an office's badge with its top left corner at `at`; returns its width.

    `order` is the office's place in protocol order; it picks one of six colours.
    """
    look = theme()
    width, height = badge_width(code), look.size("badgeHeight")
    ink, ground = look.office_colours(order, code)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1) if look.high_contrast else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    box = QRect(at, QSize(width, height))
    painter.drawRoundedRect(QRectF(box), 4, 4)
    painter.setPen(ink)
    painter.setFont(look.font("badge"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, code)
    painter.restore()
    return width


class BadgeRow(QWidget):
    """All offices of a meeting as badges that wrap; names are in tooltip and accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[OfficeTag, ...] = ()
        self._placed: dict[tuple[int, float], list[QPoint]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_offices(self, tags: Sequence[OfficeTag]) -> None:
        """Show these offices in this order."""
        self._tags, self._placed = tuple(tags), {}
        self.setAccessibleName(", ".join(tag.name for tag in tags))
        self.setToolTip("\n".join(f"{tag.code}: {tag.name}" for tag in tags))
        self.setVisible(bool(tags))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return places[-1].y() + theme().size("badgeHeight") if places else 0

    def sizeHint(self) -> QSize:
        return QSize(100, self.heightForWidth(max(self.width(), 100)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme().size("badgeHeight"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            for tag, at in zip(self._tags, self._places(self.width()), strict=True):
                draw_badge(painter, at, tag.code, tag.order)

    def _places(self, width: int) -> list[QPoint]:
        """Where each badge stands; a layout asks for the same width again and again."""
        key = (width, theme().text_scale)
        found = self._placed.get(key)
        if found is None:
            found = self._placed[key] = self._wrapped(width)
        return found

    def _wrapped(self, width: int) -> list[QPoint]:
        places, left, top = [], 0, 0
        for tag in self._tags:
            wide = badge_width(tag.code)
            if left and left + wide > width:
                left, top = 0, top + theme().size("badgeHeight") + 4
            places.append(QPoint(left, top))
            left += wide + _SPACE
        return places
