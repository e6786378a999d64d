"""Draws the lines of the findings panel (mockup 06, right)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jakber_desktop.desktop.models.findings_model import LINE_ROLE, FindingsModel, Line, LineKind
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.row_button import draw_row_button, row_button_width
from jakber_desktop.desktop.widgets.text_lines import text_lines

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

SIDE = 16
END = 12
"""On both sides of a finding's button."""
TEXT_LEFT = 46
GLYPH = 20
ROW_PADDING = 8
MOST_KEPT = 4000
_SIGN = 22
"""From the sign of what is settled to its words."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FindingsDelegate(QStyledItemDelegate):
    """Headings, findings (glyph, sentence, place) and settled lines, each of its own height."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._lines: dict[tuple[str, int, int], list[str]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LINE_ROLE)
        width = self._view.viewport().width()
        return QSize(width, self._height(line, width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE_ROLE)
        painter.save()
        match line.kind:
            case LineKind.HEADING:
                self._paint_heading(painter, option.rect, line)
            case LineKind.SETTLED:
                self._paint_settled(painter, option.rect, line)
            case LineKind.FINDING:
                self._paint_finding(painter, option, index, line)
        painter.restore()

    def button_rect(self, rect: QRect, line: Line) -> QRect:
        """Where the button of a finding stands in its row; empty where there is nothing to mend."""
        if line.finding is None or line.finding.reason:
            return QRect()
        width, height = row_button_width(self.tr("Buka")), theme().size("buttonHeightSmall")
        left = rect.left() + self._view.viewport().width() - END - width
        return QRect(left, rect.top() + (rect.height() - height) // 2, width, height)

    def _height(self, line: Line, width: int) -> int:
        if line.kind is LineKind.HEADING:
            return theme().line("label") + 16
        if line.kind is LineKind.SETTLED:
            room = _settled_room(width)
            most = max(len(self._told(words, "small", room)) for words in line.words)
            return most * theme().line("small") + 6
        sentence = len(self._sentence(line, width)) * theme().line("bodyTitle")
        return sentence + theme().line("small") + 2 * ROW_PADDING

    def _sentence(self, line: Line, width: int) -> list[str]:
        """All lines of a finding: a row keeps its height wherever the mouse or the keys are."""
        button = self.button_rect(QRect(), line).width()
        room = width - TEXT_LEFT - (button + 2 * END if button else SIDE)
        return self._told(line.words[0], "bodyTitle", room)

    def _told(self, words: str, role: str, room: int) -> list[str]:
        """Words in lines; kept, because the list measures all of them on every step."""
        font = theme().font(role)
        key = (words, room, font.pixelSize())
        if key not in self._lines:
            if len(self._lines) > MOST_KEPT:
                self._lines.clear()
            self._lines[key] = text_lines(words, font, room, None)
        return self._lines[key]

    def _paint_heading(self, painter: QPainter, rect: QRect, line: Line) -> None:
        painter.setFont(theme().font("label"))
        painter.setPen(theme().color("textSecondary"))
        painter.drawText(rect.adjusted(SIDE, 8, -SIDE, 0), _LEFT, line.words[0])

    def _paint_settled(self, painter: QPainter, rect: QRect, line: Line) -> None:
        width = self._view.viewport().width()
        half, room, step = (width - 2 * SIDE) // 2, _settled_room(width), theme().line("small")
        painter.setFont(theme().font("small"))
        painter.setPen(theme().color("textSecondary"))
        for place, words in enumerate(line.words):
            left = rect.left() + SIDE + place * half
            top = rect.top() + 3
            icons.draw(painter, QPoint(left, top + (step - 16) // 2), "checkmark", 16, "success")
            for told in self._told(words, "small", room):
                painter.drawText(QRect(left + _SIGN, top, room + 2, step), _LEFT, told)
                top += step

    def _paint_finding(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, line: Line
    ) -> None:
        assert line.finding is not None  # a FINDING line always carries one
        rect = option.rect
        self._paint_selection(painter, option)
        required = line.finding.severity == "error" and not line.finding.reason
        name, colour = ("error_circle", "danger") if required else ("warning", "warning")
        at = QPoint(rect.left() + SIDE, rect.top() + ROW_PADDING)
        if line.finding.reason:
            name, colour = "checkmark", "textSecondary"
        icons.draw(painter, at, name, GLYPH, colour, filled=required)
        painter.setFont(_title_font(struck=bool(line.finding.reason)))
        painter.setPen(theme().color("textSecondary" if line.finding.reason else "text"))
        step, top = theme().line("bodyTitle"), rect.top() + ROW_PADDING
        width = self._view.viewport().width()  # as it was measured: a row may be wider
        for words in self._sentence(line, width):
            painter.drawText(QRect(rect.left() + TEXT_LEFT, top, rect.width(), step), _LEFT, words)
            top += step
        model = index.model()
        place = model.place_line(line.finding) if isinstance(model, FindingsModel) else ""
        painter.setFont(theme().font("small"))
        painter.setPen(theme().color("textSecondary"))
        button = self.button_rect(rect, line)
        right = button.left() - END if button.isValid() else rect.left() + width - SIDE
        below = QRect(rect.left() + TEXT_LEFT, top, 0, theme().line("small"))
        below.setRight(right)
        told = painter.fontMetrics().elidedText(place, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, _LEFT, told)
        if button.isValid():
            draw_row_button(painter, option.widget, button, self.tr("Buka"))

    def _paint_selection(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state, rect = option.state, option.rect
        if state & QStyle.StateFlag.State_Selected:
            active = self._view.hasFocus() or bool(state & QStyle.StateFlag.State_Active)
            painter.fillRect(rect, theme().color("selected" if active else "selectedInactive"))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme().color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme().color("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().color("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))


def _settled_room(width: int) -> int:
    """Two of what is settled stand beside each other."""
    return (width - 2 * SIDE) // 2 - _SIGN - 4


def _title_font(*, struck: bool) -> QFont:
    """The font of a finding's sentence; one that was passed over is struck through."""
    font = QFont(theme().font("bodyTitle"))
    font.setStrikeOut(struck)
    return font
