"""What the notes editor paints around its text: headings, chips, list labels, boxes (mockup 03)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen, QPixmap

from jakber_desktop.desktop.editor import measures as m
from jakber_desktop.desktop.editor.clips import entry_label
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.badges import badge_width, draw_badge
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock

    from jakber_desktop.desktop.editor.lines import Line
    from jakber_desktop.desktop.editor.points import Kind
    from jakber_desktop.desktop.editor.points_document import PointsDocument

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop

KIND_WORDS: dict[Kind, str] = {
    "statement": QT_TRANSLATE_NOOP("NotesEditor", "Pembahasan"),
    "directive": QT_TRANSLATE_NOOP("NotesEditor", "Arahan"),
    "conclusion": QT_TRANSLATE_NOOP("NotesEditor", "Kesimpulan"),
    "decision": QT_TRANSLATE_NOOP("NotesEditor", "Keputusan"),
    "action": QT_TRANSLATE_NOOP("NotesEditor", "Tindak lanjut"),
}
PLACEHOLDER = QT_TRANSLATE_NOOP(
    "NotesEditor", "Ketik pembahasan. @ pembicara, /k keputusan, /t tindak lanjut"
)
"""On an item without notes (ui-design §13)."""

CONTESTED = QT_TRANSLATE_NOOP("NotesEditor", "berbeda di laptop lain: tinjau dengan Ctrl+Shift+J")


def words(template: str) -> str:
    """A sentence of the editor in the language of the program."""
    return QCoreApplication.translate("NotesEditor", template)


class Scenery:
    """Paints what lies round the text of one document.

    `orders` gives each office code its place in protocol order (badge colour), `codes` each point's
    key the code of the decision or action made from it ("K-1"), `contested` the keys of points that
    have a conflict.
    """

    def __init__(self, doc: PointsDocument) -> None:
        self.orders: dict[str, int] = {}
        self.codes: dict[str, str] = {}
        self.contested: frozenset[str] = frozenset()
        self._doc = doc
        self._chips: dict[tuple[str, int, float], QPixmap] = {}

    def paint(self, painter: QPainter, clip: QRect, offset: int, width: int) -> None:
        """Paint what the strip `clip` of the viewport shows; `offset` px are scrolled away."""
        painter.translate(0, -offset)
        top, bottom = clip.top() + offset, clip.bottom() + offset
        boxed = -1
        for place, block, rect in self._shown(top, bottom):
            line = self._doc.mirror.lines[place]
            if line.role == "heading":
                if rect.top() - m.RULE_ABOVE <= bottom:
                    self._heading(painter, line, rect, width, first=place == 0)
                continue
            if line.boxed and place >= boxed and rect.top() - m.box_label() <= bottom:
                boxed = self._box(painter, place, width)
            if rect.top() <= bottom and rect.top() + theme().line("editor") >= top:
                self._line(painter, place, block, rect, width)

    def _line(
        self, painter: QPainter, place: int, block: QTextBlock, rect: QRectF, width: int
    ) -> None:
        """What stands beside a block's first line."""
        line = self._doc.mirror.lines[place]
        if line.mark:
            self._label(painter, place, line, _text_top(block, rect))
        if line.role == "head":
            self._margin(painter, line, rect, width)
            if block.length() <= 1 and self._is_lone(place):
                self._placeholder(painter, line, _text_top(block, rect), width)

    def speaker_words(self, line: Line) -> str:
        """The speaker as the chip says it."""
        return line.office or line.label or ""

    def head_at(self, y: float) -> Line | None:
        """The head line at a height of the document, for its tooltip."""
        layout = self._doc.text.documentLayout()
        position = layout.hitTest(QPointF(m.gutter(), y), Qt.HitTestAccuracy.FuzzyHit)
        place = self._doc.text.findBlock(max(position, 0)).blockNumber()
        head = self._doc.mirror.owner(place)
        return None if head is None else self._doc.mirror.lines[head]

    def _shown(self, top: int, bottom: int) -> Iterator[tuple[int, QTextBlock, QRectF]]:
        """The blocks whose surroundings reach into a strip of the document."""
        layout = self._doc.text.documentLayout()
        at = QPointF(m.gutter(), top - m.BOX_BELOW)
        position = layout.hitTest(at, Qt.HitTestAccuracy.FuzzyHit)
        block = self._doc.text.findBlock(max(position, 0))
        place = block.blockNumber()
        while block.isValid():
            rect = layout.blockBoundingRect(block)
            if rect.top() - m.box_above() > bottom:
                return
            yield place, block, rect
            block = block.next()
            place += 1

    def _is_lone(self, place: int) -> bool:
        """Whether a block is the only one under its heading."""
        lines = self._doc.mirror.lines
        below = lines[place + 1] if place + 1 < len(lines) else None
        return lines[place - 1].role == "heading" and (below is None or below.role == "heading")

    def _heading(
        self, painter: QPainter, line: Line, rect: QRectF, width: int, *, first: bool
    ) -> None:
        look = theme()
        item = self._doc.items.get(line.key)
        if item is None:
            return
        if not first:
            painter.setPen(QPen(look.color("border"), 1))
            top = rect.top() - m.RULE_ABOVE + 0.5
            painter.drawLine(QPointF(m.RULE_LEFT, top), QPointF(width - m.RULE_RIGHT, top))
        painter.setFont(look.font("badge"))
        wide = m.number_box(look.metrics("badge").horizontalAdvance(item.number))
        box = QRectF(m.CHIP_LEFT, rect.top(), wide, look.line("body"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("text"), 1) if look.high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(look.color("neutralSoft"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(look.color("neutral"))
        painter.drawText(box, _CENTRE, item.number)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _margin(self, painter: QPainter, line: Line, rect: QRectF, width: int) -> None:
        """The speaker's chip in the gutter, the lock of a confidential point beside the text."""
        look = theme()
        top = round(rect.top() + (look.line("editor") - look.size("badgeHeight")) / 2)
        if line.spoken and not line.boxed:
            self._chip(painter, line, QPoint(m.CHIP_LEFT, top))
        if line.key in self.contested:
            at = QPoint((m.CHIP_LEFT - 16) // 2, top + 1)
            icons.draw(painter, at, "warning", 16, "warning", filled=True)
        if line.confidential:
            at = QPoint(width - m.RIGHT + 6, top + 1)
            icons.draw(painter, at, "lock_closed", 16, "textSecondary")

    def dress(self) -> None:
        """The theme has other colours or sizes now."""
        self._chips.clear()

    def _chip(self, painter: QPainter, line: Line, at: QPoint) -> None:
        """A badge for an office, plain letters for a person: drawn once, then copied."""
        text = self.speaker_words(line)
        order = self.orders.get(line.office, 0) if line.office else -1
        dpr = painter.device().devicePixelRatioF()
        found = self._chips.get((text, order, dpr))
        if found is None:
            found = self._chips[text, order, dpr] = _drawn_chip(text, order, dpr)
        painter.drawPixmap(at, found)

    def _label(self, painter: QPainter, place: int, line: Line, top: float) -> None:
        look = theme()
        label = entry_label(line.shape(), self._doc.entry_number(place))
        left = self._doc.format(line).leftMargin() - m.LABEL_GAP
        painter.setFont(look.font("editor"))
        painter.setPen(look.color("textSecondary"))
        painter.drawText(QRectF(left - 60, top, 60, look.line("editor")), _RIGHT, label)

    def _placeholder(self, painter: QPainter, line: Line, top: float, width: int) -> None:
        look = theme()
        left = self._doc.format(line).leftMargin()
        room = round(width - left - m.RIGHT)
        text = look.metrics("editor").elidedText(
            words(PLACEHOLDER), Qt.TextElideMode.ElideRight, room
        )
        painter.setFont(look.font("editor"))
        painter.setPen(look.color("textTertiary"))
        box = QRectF(left, top, room, look.line("editor"))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)

    def _box(self, painter: QPainter, place: int, width: int) -> int:
        """The box of a decision, directive, conclusion or action; returns the line behind it."""
        look, mirror = theme(), self._doc.mirror
        head = mirror.owner(place)
        if head is None:
            return place + 1
        behind = mirror.end(head)
        layout, text = self._doc.text.documentLayout(), self._doc.text
        top = layout.blockBoundingRect(text.findBlockByNumber(head)).top() - m.box_label()
        end = layout.blockBoundingRect(text.findBlockByNumber(behind - 1)).bottom()
        box = QRectF(m.gutter(), top, width - m.gutter() - m.RIGHT, 0)
        box.setBottom(end + m.FIXED_GAP + m.BOX_BOTTOM)
        line = mirror.lines[head]
        ink = _ink(line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("text"), 1) if look.high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(look.color(f"{ink}Soft"))
        painter.drawPath(_rounded_right(box))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.fillRect(QRectF(box.left(), top, m.BAR, box.height()), look.color(ink))
        self._box_label(painter, line, QPoint(round(box.left()) + m.BOX_PAD, round(top)), ink)
        return behind

    def _box_label(self, painter: QPainter, line: Line, at: QPoint, ink: str) -> None:
        look = theme()
        name = "clipboard_task" if line.kind == "action" else "gavel"
        icons.draw(painter, at + QPoint(0, 8 + (look.px(18) - 16) // 2), name, 16, ink)
        font = QFont(look.font("label"))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(look.color(ink))
        painter.drawText(QRect(at.x() + 22, at.y() + 8, 400, look.px(18)), _LEFT, self.label(line))

    def label(self, line: Line) -> str:
        """What stands over a box: "Arahan TGUPP", "Keputusan K-1"."""
        code = self.codes.get(line.key, "")
        parts = (words(KIND_WORDS[line.kind]), code, "" if code else self.speaker_words(line))
        return " ".join(part for part in parts if part)


def _ink(line: Line) -> str:
    """The colour token of a box: blue for actions, violet for the rest (ui-design §3)."""
    return "info" if line.kind == "action" else "decision"


def _drawn_chip(text: str, order: int, dpr: float) -> QPixmap:
    look = theme()
    while badge_width(text) > m.chip_room() and len(text) > 1:
        text = text.rstrip("…")[:-1].rstrip() + "…"
    size = QSize(m.chip_room(), look.size("badgeHeight"))
    image = QPixmap(size * dpr)
    image.setDevicePixelRatio(dpr)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        if order >= 0:
            draw_badge(painter, QPoint(), text, order)
        else:
            painter.setFont(look.font("badge"))
            painter.setPen(look.color("textSecondary"))
            painter.drawText(QRect(QPoint(), size), _LEFT, text)
    return image


def _text_top(block: QTextBlock, rect: QRectF) -> float:
    """Where a block's first line of text begins: Qt puts a line's spare room above it."""
    layout = block.layout()
    return rect.top() + (layout.lineAt(0).y() if layout.lineCount() else 0.0)


def _rounded_right(box: QRectF) -> QPainterPath:
    """A rectangle whose right corners are round; the bar stands on its left edge."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(box, m.BOX_RADIUS, m.BOX_RADIUS)
    path.addRect(box.adjusted(0, 0, -m.BOX_RADIUS, 0))
    return path.simplified()  # one outline: with high contrast it is drawn
