"""One line of text in which the parts that answer a search are marked with the `diff` colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

_BEFORE, _SPARE = 10, 16
"""Letters shown before a hit that lies far to the right; px a bold hit may be wider."""


def draw_marked(
    painter: QPainter,
    box: QRect,
    text: str,
    hits: Sequence[tuple[int, int]],
    role: str,
    tone: str = "text",
) -> None:
    """Draw `text` in the middle of `box`, elided where it is too long, its hits bold on `diff`."""
    look = theme()
    text, hits = _near_hit(text, hits, box.width(), role)
    shown = _fitted(text, hits, box.width(), role)
    layout = QTextLayout(shown, look.font(role))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_format(shown, a, b, role) for a, b in hits if a < len(shown)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    top = box.top() + (box.height() - line.height()) / 2
    painter.save()
    painter.setClipRect(box)
    for a, b in hits:
        if a < len(shown):
            left, right = _x(line, shown, a), _x(line, shown, min(b, len(shown)))
            mark = QRectF(box.left() + left - 1, top, right - left + 2, line.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("diff"))
            painter.drawRoundedRect(mark, 2, 2)
    painter.setPen(look.color(tone))
    layout.draw(painter, QPointF(box.left(), top))
    painter.restore()


def _near_hit(
    text: str, hits: Sequence[tuple[int, int]], width: int, role: str
) -> tuple[str, Sequence[tuple[int, int]]]:
    """A text whose first hit would be cut off begins a few words before it."""
    measure = theme().metrics(role)
    if not hits or measure.horizontalAdvance(text[: hits[0][1]] + "…") + _SPARE <= width:
        return text, hits
    cut = text.rfind(" ", 0, max(0, hits[0][0] - _BEFORE)) + 1
    moved = [(max(1, start - cut + 1), end - cut + 1) for start, end in hits if end > cut]
    return f"…{text[cut:]}", moved


def _fitted(text: str, hits: Sequence[tuple[int, int]], width: int, role: str) -> str:
    """The text with an ellipsis where it is too wide; bold parts take a little more room."""
    spare = 2 * sum(b - a for a, b in hits)
    measure = theme().metrics(role)
    if measure.horizontalAdvance(text) + spare <= width:
        return text
    return measure.elidedText(text, Qt.TextElideMode.ElideRight, max(0, width - spare))


def _format(text: str, start: int, end: int, role: str) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = _units(text[:start]), _units(text[start:end])
    style = QTextCharFormat()
    bold = QFont(theme().font(role))
    bold.setWeight(QFont.Weight.DemiBold)
    style.setFont(bold)
    style.setForeground(QColor(theme().color("text")))
    made.format = style
    return made


def _x(line: QTextLine, text: str, at: int) -> float:
    """Where a letter begins."""
    place: Any = line.cursorToX(_units(text[:at]))  # a pair; the stubs say object
    return float(place[0])


def _units(text: str) -> int:
    """Qt counts in UTF-16."""
    return len(text.encode("utf-16-le")) // 2
