"""The projector's picture (22): meeting, agenda item, what was said and decided, all items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from jakber_desktop.assets import asset
from jakber_desktop.desktop.screens.slide import measures as m
from jakber_desktop.desktop.screens.slide.bar import draw_bar
from jakber_desktop.desktop.screens.slide.blocks import LaidBlock, block_words, draw_icon
from jakber_desktop.desktop.screens.slide.choice import Sight, block_of_interest, in_sight
from jakber_desktop.desktop.screens.slide.measures import Measures
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.text_lines import text_lines
from jakber_desktop.model.rows.projection import STANDBY, Slide

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WORTH_TRYING = 2.0
"""Of what is higher than this many screens smaller type shows no more than a part either."""
_CENTRE = Qt.AlignmentFlag.AlignCenter


class SlideView(QWidget):
    """Shows a Slide. Blocks that do not fit shrink a little until all do.

    Else the block that matters now stays in sight, whole blocks above it give way, and it is told
    how many are out of sight.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slide: Slide = STANDBY
        self._clock, self._current = "", -1
        self._laid: list[LaidBlock] = []
        self._laid_for: tuple[Slide, QSize] | None = None
        self._shrunk = 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme().changed.connect(self.update)
        self.show_slide(STANDBY)

    def show_slide(self, slide: Slide, current: str = "") -> None:
        """Show a slide, this point of it in sight; without one what changed, or the end."""
        self._current = block_of_interest(self.slide, slide, current, self._current)
        self.slide = slide
        self.setAccessibleName(slide.title or slide.meeting or self.standby_words())
        self.setAccessibleDescription(
            "\n".join(f"{block_words(block)}: {block.text}" for block in slide.blocks)
        )
        self.update()

    def show_clock(self, clock: str) -> None:
        """The time at the right above."""
        if clock != self._clock:
            self._clock = clock
            self.update()

    def standby_words(self) -> str:
        """What the neutral picture says: nothing of why."""
        return self.tr("Tayangan dijeda")

    def shown_blocks(self) -> list[str]:
        """The texts of the blocks wholly in sight, from above."""
        self._lay()
        sight = self._sight()[1]
        return [laid.block.text for laid in self._laid[sight.first : sight.last + 1]]

    def sizeHint(self) -> QSize:
        return QSize(720, 405)

    def told_hidden(self) -> tuple[str, str]:
        """What is said of the blocks out of sight above and below; "" where there are none."""
        self._lay()
        sight = self._sight()[1]
        words = self.tr("dan {n} lagi")
        many = (sight.first, len(self._laid) - sight.last - 1)
        above, below = (words.format(n=n) if self._laid and n else "" for n in many)
        return above, below

    # --- painting ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), theme().color("surface"))
            if self.slide.standby:
                self._paint_standby(painter)
                return
            self._paint_head(painter)
            if not self.slide.number:
                self._paint_middle(painter, self.slide.meeting)
                return
            self._paint_title(painter)
            self._paint_blocks(painter)
            draw_bar(painter, self._bar_place(), self.slide, self.measures())

    def measures(self) -> Measures:
        """The scale of the picture now."""
        return Measures.of(self.width(), self.height())

    def _paint_head(self, painter: QPainter) -> None:
        size = self.measures()
        side, middle = size.px(m.SIDE), size.px(m.HEAD)
        line = QRect(side, middle - size.px(14), self.width() - 2 * side, size.px(28))
        painter.setFont(size.font("head"))
        painter.setPen(theme().color("textSecondary"))
        painter.drawText(line, _LEFT | Qt.AlignmentFlag.AlignRight, self._clock)
        if self.slide.number:
            room = line.width() - size.px(120)
            measure = painter.fontMetrics()
            told = measure.elidedText(self.slide.meeting, Qt.TextElideMode.ElideRight, room)
            painter.drawText(line, _LEFT, told)

    def _paint_title(self, painter: QPainter) -> None:
        look, size, slide = theme(), self.measures(), self.slide
        tile = QRect(size.px(m.SIDE), size.px(m.TILE_TOP), size.px(m.TILE), size.px(m.TILE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent"))
        painter.drawRoundedRect(tile, size.px(14), size.px(14))
        painter.setFont(size.font("number"))
        painter.setPen(look.color("onAccent"))
        painter.drawText(tile, _CENTRE, str(slide.number))
        left = size.px(m.TEXT_LEFT)
        room = QRect(left, tile.top(), self.width() - left - size.px(m.SIDE), tile.height())
        painter.setPen(look.color("text"))
        painter.setFont(size.font("title"))
        if painter.fontMetrics().horizontalAdvance(slide.title) <= room.width():
            painter.drawText(room, _LEFT, slide.title)
            return
        painter.setFont(size.font("longTitle"))
        _draw_lines(painter, room, slide.title, size.px(38), _LEFT)

    def _paint_blocks(self, painter: QPainter) -> None:
        self._lay()
        area, sight = self._sight()
        gap = self._gap()
        top = area.top()
        if sight.above:
            part = QRect(0, top, self.width(), sight.above)
            hidden = self._laid[sight.first - 1].height - sight.above
            self._paint_block(painter, sight.first - 1, top - hidden, part & area)
            top += sight.above + gap
        for place in range(sight.first, sight.last + 1):
            height = self._laid[place].height
            spare = min(0, area.height() - height)  # taller than the screen: its end is shown
            part = QRect(0, top, self.width(), min(height, area.height()))
            self._paint_block(painter, place, top + spare, part)
            top += height + gap
        if sight.below:
            part = QRect(0, top, self.width(), sight.below)
            self._paint_block(painter, sight.last + 1, top, part)
        self._paint_hidden(painter, area)

    def _paint_hidden(self, painter: QPainter, area: QRect) -> None:
        """How many blocks are out of sight, above and below those shown."""
        size = self.measures()
        rows = (size.px(m.TILE_TOP + m.TILE + 2), area.bottom() + size.px(4))
        column = size.px(m.SIDE + m.TILE // 2 - 12)
        for words, icon, top in zip(
            self.told_hidden(), ("chevron_up", "chevron_down"), rows, strict=True
        ):
            if not words:
                continue
            draw_icon(painter, QPoint(column, top), icon, "textSecondary", size)
            line = QRect(area.left(), top, area.width(), size.px(24))
            painter.setFont(size.font("footNow"))
            painter.setPen(theme().color("textSecondary"))
            painter.drawText(line, _LEFT, words)

    def _paint_block(self, painter: QPainter, place: int, top: int, part: QRect) -> None:
        painter.save()
        painter.setClipRect(part)
        self._laid[place].paint(painter, QPoint(self._area().left(), top))
        painter.restore()

    def _paint_standby(self, painter: QPainter) -> None:
        size = self.measures()
        side = size.px(96)
        box = QRectF((self.width() - side) / 2, self.height() / 2 - side, side, side)
        QSvgRenderer(QByteArray(asset("icons", "app", "jakber.svg").read_bytes())).render(
            painter, box
        )
        below = QRect(0, round(box.bottom()) + size.px(16), self.width(), size.px(56))
        painter.setFont(size.font("standby"))
        painter.setPen(theme().color("textSecondary"))
        painter.drawText(below, _CENTRE, self.standby_words())

    def _paint_middle(self, painter: QPainter, words: str) -> None:
        size = self.measures()
        painter.setFont(size.font("title"))
        painter.setPen(theme().color("text"))
        side = size.px(m.SIDE)
        room = self.rect().adjusted(side, self.height() // 4, -side, -self.height() // 4)
        _draw_lines(painter, room, words, size.px(56), _CENTRE, most=4)

    # --- which blocks ---

    def _area(self) -> QRect:
        size = self.measures()
        left, top = size.px(m.TEXT_LEFT), size.px(m.BODY_TOP)
        right, bottom = self.width() - size.px(m.SIDE), self.height() - size.px(m.BODY_FOOT)
        return QRect(left, top, max(1, right - left), max(1, bottom - top))

    def _bar_place(self) -> QRect:
        size = self.measures()
        side = size.px(m.SIDE)
        top = self.height() - size.px(m.BAR_FOOT)
        return QRect(side, top, self.width() - 2 * side, size.px(42))

    def _lay(self) -> None:
        """Lay the blocks out, in the largest type in which all of them fit, else in full size."""
        wanted = (self.slide, self.size())
        if self._laid_for == wanted:
            return
        self._laid_for = wanted
        room = self._area().height()
        self._laid, self._shrunk = self._laid_out(1.0), 1.0
        if not room < self._height(self._laid) <= room * _WORTH_TRYING:
            return
        for part in m.SMALLER:
            laid = self._laid_out(part)
            if self._height(laid) <= room:
                self._laid, self._shrunk = laid, part
                return

    def _laid_out(self, part: float) -> list[LaidBlock]:
        width, picture = self._area().width(), self.measures()
        size = picture.smaller(part)
        return [LaidBlock(block, width, size, picture) for block in self.slide.blocks]

    def _height(self, laid: list[LaidBlock]) -> int:
        return sum(one.height for one in laid) + self._gap() * (len(laid) - 1)

    def _gap(self) -> int:
        return self.measures().smaller(self._shrunk).px(m.GAP)

    def _sight(self) -> tuple[QRect, Sight]:
        """Where the blocks stand, and which; a line is kept below when some do not fit there."""
        area = self._area()
        sight = in_sight(self._laid, self._current, area.height(), self._gap())
        if sight.last + 1 < len(self._laid):
            area.setHeight(max(1, area.height() - self.measures().px(m.MORE_LINE)))
            sight = in_sight(self._laid, self._current, area.height(), self._gap())
        return area, sight

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._laid_for = None


def _draw_lines(
    painter: QPainter,
    room: QRect,
    text: str,
    pitch: int,
    side: Qt.AlignmentFlag,
    most: int = 2,
) -> None:
    """Draw words in at most so many lines, in the middle of the room's height."""
    lines = text_lines(text, painter.font(), room.width(), most)
    top = room.center().y() - pitch * len(lines) // 2
    for place, line in enumerate(lines):
        box = QRect(room.left(), top + place * pitch, room.width(), pitch)
        painter.drawText(box, side, line)
