"""Points, decisions and actions as they stand one below the other on the projector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from jakber_desktop.desktop.editor.painting import KIND_WORDS, words
from jakber_desktop.desktop.screens.slide import measures as m
from jakber_desktop.desktop.screens.slide.texts import draw_document, line_tops, text_document
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.language.dates import short_date

if TYPE_CHECKING:
    from jakber_desktop.desktop.screens.slide.measures import Measures
    from jakber_desktop.model.rows import OfficeTag
    from jakber_desktop.model.rows.projection import SlideBlock

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_FOOT = 34


class LaidBlock:
    """One block laid out in a width; `paint` draws it with its top left corner at a point.

    The speaker's badge hangs to the left of a statement, in the column of the `picture`, whose
    points may be smaller than the rest of it (`size`).
    """

    def __init__(self, block: SlideBlock, width: int, size: Measures, picture: Measures) -> None:
        self.block = block
        self._width, self._size, self._picture = width, size, picture
        self._boxed = block.kind != "statement"
        side = size.px(m.BOX_PAD) if self._boxed else 0
        right = size.px(m.BOX_FOOT) if self._boxed else 0
        self._text = text_document(block.text, width - side - right, size)
        self._due = due_words(block)
        self.height = round(self._text.size().height())
        if self._boxed:
            self.height += size.px(m.BOX_TOP + m.BOX_FOOT) + (size.px(_FOOT) if self._due else 0)

    def lower_part(self, room: int) -> int:
        """How much of the block, cut between two lines, stands in so much room: its end."""
        whole = [self.height - round(top) for top in line_tops(self._text)]
        return 0 if self._boxed else max((part for part in whole if part <= room), default=0)

    def upper_part(self, room: int) -> int:
        """How much of the block, cut between two lines, stands in so much room: its beginning."""
        whole = [round(top) for top in line_tops(self._text)]
        return 0 if self._boxed else max((part for part in whole if part <= room), default=0)

    def paint(self, painter: QPainter, at: QPoint) -> None:
        """Draw it."""
        size, block = self._size, self.block
        if self._boxed:
            self._paint_box(painter, QRect(at.x(), at.y(), self._width, self.height))
            inside = at + QPoint(size.px(m.BOX_PAD), size.px(m.BOX_TOP))
        else:
            inside = at
            if block.office is not None:
                left, gap = self._picture.px(m.SIDE), self._picture.px(12)
                place = QRect(left, at.y(), at.x() - left - gap, size.px(44))
                draw_badge(painter, place, block.office, self._picture)
        painter.save()
        painter.translate(inside)
        draw_document(painter, self._text)
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRect) -> None:
        look, size, block = theme(), self._size, self.block
        ink = "info" if block.kind == "action" else "decision"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(f"{ink}Soft"))
        painter.drawPath(_rounded_right(QRectF(box), size.px(m.RADIUS)))
        painter.fillRect(QRect(box.topLeft(), box.bottomLeft()).adjusted(
            0, 0, size.px(m.BAR) - 1, 0
        ), look.color(ink))  # fmt: skip
        middle, left = box.top() + size.px(m.LABEL), box.left() + size.px(m.BOX_PAD)
        name = "clipboard_task" if block.kind == "action" else "gavel"
        draw_icon(painter, QPoint(left, middle - size.px(12)), name, ink, size)
        line = QRect(left + size.px(34), middle - size.px(16), box.width(), size.px(32))
        painter.setFont(size.font("label"))
        painter.setPen(look.color(ink))
        painter.drawText(line, _LEFT, block_words(block))
        if self._due:
            foot = QRect(left, box.bottom() - size.px(_FOOT + 14), box.width(), size.px(_FOOT))
            painter.setFont(size.font("label"))
            painter.setPen(look.color("textSecondary"))
            painter.drawText(foot, _LEFT, self._due)


def block_words(block: SlideBlock) -> str:
    """What stands over a box: "Arahan TGUPP", "Keputusan", "Tindak lanjut BAPPEDA"."""
    office = block.office.code if block.office else ""
    return f"{words(KIND_WORDS[block.kind])} {office}".rstrip()


def due_words(block: SlideBlock) -> str:
    """When an action is due, as it was put, else the date: "Kam, 31 Mei"."""
    if block.due_phrase:
        return block.due_phrase[:1].upper() + block.due_phrase[1:]
    return short_date(block.due_date) if block.due_date else ""


def draw_badge(painter: QPainter, place: QRect, office: OfficeTag, size: Measures) -> None:
    """The code of an office on its colour, at the right end of a place one line high."""
    font = size.font("badge")
    painter.setFont(font)
    wide = min(place.width(), painter.fontMetrics().horizontalAdvance(office.code) + size.px(14))
    high = size.px(26)
    box = QRect(place.right() + 1 - wide, place.center().y() - high // 2, wide, high)
    ink, ground = theme().office_colours(office.order, office.code)
    painter.setPen(ink if theme().high_contrast else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, size.px(5), size.px(5))
    painter.setPen(ink)
    told = painter.fontMetrics().elidedText(
        office.code, Qt.TextElideMode.ElideRight, wide - size.px(6)
    )
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, told)


def draw_icon(painter: QPainter, at: QPoint, name: str, ink: str, size: Measures) -> None:
    """A 24 px icon grown with the picture, drawn sharp at that size."""
    dpr = painter.device().devicePixelRatioF()
    painter.save()
    painter.translate(at)
    painter.scale(size.scale, size.scale)
    painter.drawPixmap(QPoint(), icons.pixmap(name, 24, ink, dpr * size.scale))
    painter.restore()


def _rounded_right(box: QRectF, radius: int) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(box, radius, radius)
    path.addRect(box.adjusted(0, 0, -radius, 0))
    return path
