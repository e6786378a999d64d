"""The palette's list and how its lines are drawn (mockup 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from jakber_desktop.desktop.models.palette_model import PaletteModel
from jakber_desktop.desktop.shown.palette_rows import PaletteRow
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import ChipLook, chip_width, draw_chip
from jakber_desktop.desktop.widgets.discussion.outcome_chips import action_chip, decision_chip
from jakber_desktop.desktop.widgets.key_hints import draw_key, key_width
from jakber_desktop.desktop.widgets.search.marked_text import draw_marked
from jakber_desktop.desktop.words.meeting import CHIPS, chip_words

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QMouseEvent

    Index = QModelIndex | QPersistentModelIndex

_SIDE, _TEXT, _RIGHT, _GAP = 12, 42, 10, 12
_HEADING, _ROW = 26, 47
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PaletteList(QListView):
    """Never takes the keys: the line above steps through it. A click opens, with Ctrl beside."""

    opened = Signal(bool)
    """The current row was clicked; whether in a new window (Ctrl)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = PaletteModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_LineDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Hasil pencarian"))

    def current(self) -> PaletteRow | None:
        """The row Enter would open."""
        index = self.currentIndex()
        line = self.rows.line(index.row()) if index.isValid() else None
        return line if isinstance(line, PaletteRow) else None

    def choose_first(self) -> None:
        """Make the best row current."""
        rows = self.rows.rows()
        if rows:
            self.setCurrentIndex(self.rows.index(rows[0]))
            self.scrollToTop()

    def step(self, step: int) -> None:
        """So many rows on or back; single steps go round the ends."""
        rows = self.rows.rows()
        if not rows:
            return
        row = self.currentIndex().row()
        at = rows.index(row) + step if row in rows else 0
        at = at % len(rows) if abs(step) == 1 else max(0, min(len(rows) - 1, at))
        self.setCurrentIndex(self.rows.index(rows[at]))
        if at == 0:
            self.scrollToTop()  # with its heading

    def wanted_height(self) -> int:
        """The height of all lines."""
        lines = (self.rows.line(row) for row in range(self.rows.rowCount()))
        return sum(_height(line) for line in lines)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex():
            held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if self.current() is not None:
                self.opened.emit(held)


class _LineDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _height(_line(index)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = _line(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, str):
            _paint_heading(painter, option.rect, line)
        else:
            _paint_row(painter, option, line)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """What does not fit its line is told in full."""
        line, told = _line(index) if index.isValid() else "", ""
        if isinstance(line, PaletteRow):
            room = option.rect.width() - _TEXT - _GAP - _right_width(line)
            wide = theme().metrics("body").horizontalAdvance(line.title) + 2 * sum(
                end - start for start, end in line.hits
            )
            if wide > room or theme().metrics("small").horizontalAdvance(line.detail) > room:
                told = f"{line.title}\n{line.detail}".strip()
        QToolTip.showText(event.globalPos(), told, view)
        return True


def _line(index: Index) -> str | PaletteRow:
    model = index.model()
    if not isinstance(model, PaletteModel):
        raise TypeError("this delegate draws the lines of a PaletteModel")
    return model.line(index.row())


def _height(line: str | PaletteRow) -> int:
    return theme().px(_HEADING if isinstance(line, str) else _ROW)


def _paint_heading(painter: QPainter, rect: QRect, words: str) -> None:
    painter.setFont(theme().font("label"))
    painter.setPen(theme().color("textSecondary"))
    painter.drawText(rect.adjusted(8, 2, 0, 0), _LEFT, words)


def _paint_row(painter: QPainter, option: QStyleOptionViewItem, row: PaletteRow) -> None:
    look, rect = theme(), option.rect
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    if selected or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("selected" if selected else "hover"))
        painter.drawRoundedRect(QRectF(rect), 6, 6)
    if selected:  # the chosen row is not told by its colour alone
        painter.setBrush(look.color("accent"))
        bar = QRectF(rect.left(), rect.top() + 8, 3, rect.height() - 16)
        painter.drawRoundedRect(bar, 1.5, 1.5)
    ink = "textDisabled" if row.off else "accentText" if selected else "textSecondary"
    if row.icon:
        at = QPoint(rect.left() + _SIDE, rect.center().y() - 9)
        icons.draw(painter, at, row.icon, 20, ink)
    room = rect.width() - _TEXT - _GAP - _right_width(row)
    top = rect.top() + (rect.height() - look.line("body") - look.line("small")) // 2
    upper = QRect(rect.left() + _TEXT, top, room, look.line("body"))
    if not row.detail:
        upper.moveTop(rect.top() + (rect.height() - upper.height()) // 2)
    tone = "textTertiary" if row.off else "text"
    draw_marked(painter, upper, row.title, () if row.off else row.hits, "body", tone)
    lower = QRect(upper.left(), upper.bottom() + 1, room, look.line("small"))
    painter.setFont(look.font("small"))
    painter.setPen(look.color("textSecondary"))
    words = look.metrics("small").elidedText(row.detail, Qt.TextElideMode.ElideRight, room)
    painter.drawText(lower, _LEFT, words)
    _paint_right(painter, rect, row, selected=selected)


def _paint_right(painter: QPainter, rect: QRect, row: PaletteRow, *, selected: bool) -> None:
    look, chip = theme(), _chip(row)
    left = rect.right() + 1 - _right_width(row)
    if chip.text:
        top = rect.top() + (rect.height() - look.size("chipHeight")) // 2
        draw_chip(painter, QPoint(left, top), chip, on_selected=selected)
    elif row.keys:
        draw_key(painter, QPoint(left, rect.top() + (rect.height() - look.px(18)) // 2), row.keys)


def _right_width(row: PaletteRow) -> int:
    chip = _chip(row)
    if chip.text:
        return chip_width(chip) + _RIGHT
    return key_width(row.keys) + _RIGHT if row.keys else 0


def _chip(row: PaletteRow) -> ChipLook:
    hit = row.hit
    if hit is None:
        return ChipLook("")
    if hit.chip is not None:
        _words, icon, tone = CHIPS[hit.chip]
        return ChipLook(chip_words(hit.chip), icon, tone)
    if hit.kind == "action":
        return action_chip(hit.status)
    return decision_chip(hit.status) if hit.kind == "decision" else ChipLook("")
