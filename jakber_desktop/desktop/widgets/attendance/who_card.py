"""Whom the letter named, an arrow, and who came (mockup 04, right above)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolTip, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.text_lines import text_lines

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_PAD, _ARROW, _MOST = 12, 44, 2
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class WhoCard(QFrame):
    """Two captions and names side by side; a name takes at most two lines, the tooltip all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._invited, self._came, self._part = "", "", ""
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_names(self, invited: str, came: str, part: str = "") -> None:
        """Show whom the letter named ("" when nobody), who came and, if any, the part taken."""
        self._invited, self._came, self._part = invited, came, part
        words = self.tr("Diundang {invited}, yang hadir {came}") if invited else "{came}"
        told = words.format(invited=invited, came=came)
        self.setAccessibleName(" · ".join(filter(None, [told, part])))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = theme()
        lines = max(len(self._lines(text, wide)) for text, wide in self._columns(width))
        return 20 + look.line("small") + lines * look.line("bodyStrong")

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(max(200, self.width())))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.accessibleName(), self)
            return True
        return bool(super().event(event))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.color("border"), 1))
            painter.setBrush(look.color("surfaceAlt"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            columns = self._columns(self.width())
            captions = [self._came_caption(columns[-1][1])]
            if len(columns) == 2:
                captions.insert(0, self.tr("Diundang"))
                at = QPoint(_PAD + columns[0][1] + (_ARROW - 20) // 2, (self.height() - 20) // 2)
                icons.draw(painter, at, "arrow_right", 20, "textSecondary")
            left = _PAD
            for caption, (text, width) in zip(captions, columns, strict=True):
                self._paint_name(painter, QRect(left, 10, width, self.height()), caption, text)
                left += width + _ARROW

    def _came_caption(self, width: int) -> str:
        """ "Yang hadir · Saksi"; where both do not fit, the part taken."""
        words = " · ".join(filter(None, [self.tr("Yang hadir"), self._part]))
        fits = theme().metrics("small").horizontalAdvance(words) <= width
        return words if fits or not self._part else self._part

    def _paint_name(self, painter: QPainter, box: QRect, caption: str, text: str) -> None:
        look = theme()
        line = look.line("small")
        painter.setFont(look.font("small"))
        painter.setPen(look.color("textSecondary"))
        told = look.metrics("small").elidedText(caption, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QRect(box.left(), box.top(), box.width(), line), _LEFT, told)
        painter.setFont(look.font("bodyStrong"))
        painter.setPen(look.color("text"))
        top, step = box.top() + line, look.line("bodyStrong")
        for words in self._lines(text, box.width()):
            painter.drawText(QRect(box.left(), top, box.width() + 2, step), _LEFT, words)
            top += step

    def _columns(self, width: int) -> list[tuple[str, int]]:
        if not self._invited:
            return [(self._came, max(40, width - 2 * _PAD))]
        half = max(40, (width - 2 * _PAD - _ARROW) // 2)
        return [(self._invited, half), (self._came, half)]

    def _lines(self, text: str, width: int) -> list[str]:
        return text_lines(text, theme().font("bodyStrong"), width, _MOST)
