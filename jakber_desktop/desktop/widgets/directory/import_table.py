"""The preview of an import: Space takes or leaves a row, S and B settle a doubtful one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from jakber_desktop.desktop.models.import_model import ImportModel, PlannedRow
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.check_mark import draw_check_box
from jakber_desktop.desktop.widgets.chips import ChipLook, draw_chip
from jakber_desktop.desktop.widgets.directory.import_columns import (
    BOX_LEFT,
    TEXT_LEFT,
    import_columns,
)
from jakber_desktop.desktop.widgets.key_focus import FocusRing, came_by_key
from jakber_desktop.desktop.widgets.painted_rows import furnish_one_column
from jakber_desktop.desktop.widgets.row_ground import paint_row_ground
from jakber_desktop.desktop.words.importing import (
    VERDICTS,
    choice_words,
    finding_words,
    post_words,
    verdict_words,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex, QRect
    from PySide6.QtGui import (
        QFocusEvent,
        QHelpEvent,
        QKeyEvent,
        QMouseEvent,
        QPainter,
        QResizeEvent,
    )

    Index = QModelIndex | QPersistentModelIndex

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight


class ImportTable(FocusRing, QTableView):
    """One column painted by a delegate; all rows are of two lines."""

    toggled = Signal(int)
    choice_wanted = Signal(int, str)
    row_changed = Signal()
    width_changed = Signal(int)
    left = Signal()
    """Esc: give the import up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_ImportDelegate(self))
        furnish_one_column(self)
        theme().changed.connect(self._measure)

    def show_model(self, model: ImportModel) -> None:
        """Show this model."""
        self.setModel(model)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self._measure()

    def planned(self) -> PlannedRow | None:
        """The current row."""
        model, index = self.model(), self.currentIndex()
        if not isinstance(model, ImportModel) or not index.isValid():
            return None
        return model.planned_at(index.row())

    def choose_first(self) -> None:
        """Make the first row current when none is."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    # --- keys and mouse ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(shown=True)
        key, row = event.key(), self.currentIndex().row()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        choices = {Qt.Key.Key_S: "same", Qt.Key.Key_B: "new", Qt.Key.Key_L: "leave"}
        if plain and key == Qt.Key.Key_Space and row >= 0:
            self.toggled.emit(row)
        elif plain and key in choices and row >= 0:
            self.choice_wanted.emit(row, choices[Qt.Key(key)])
        elif plain and key == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self.model().rowCount():
            last = self.model().rowCount() - 1 if key == Qt.Key.Key_End else 0
            self.setCurrentIndex(self.model().index(last, 0))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, no search."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(shown=False)
        super().mousePressEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if index.isValid() and at.x() < TEXT_LEFT and event.button() == Qt.MouseButton.LeftButton:
            self.toggled.emit(index.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_ring(shown=came_by_key(event.reason()))
        super().focusInEvent(event)
        self.choose_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.width_changed.emit(self.viewport().width())

    def _current_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self.row_changed.emit()

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().size("rowTwoLine") + 1)
        self.viewport().update()


class _ImportDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, theme().size("rowTwoLine") + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        planned = _planned(index)
        row, rect, look = planned.row, option.rect, theme()
        painter.save()
        selected = paint_row_ground(painter, option)
        place = import_columns(rect.width())
        side = look.size("checkbox")
        at = QPoint(rect.left() + BOX_LEFT, rect.top() + (rect.height() - side) // 2)
        usable = len(row.choices) > 1
        draw_check_box(painter, at, checked=planned.choice != "leave", enabled=usable)
        ink = "text" if usable else "textSecondary"
        name = row.name or post_words(row)
        title = post_words(row)
        below = title if row.name else ""
        _two_lines(painter, rect, place.who, place.who_width, (name, below), ink, "bodyTitle")
        office = row.office_words
        new = "" if not office or folded_same(row.office, office) else row.office or ""
        _two_lines(painter, rect, place.office, place.office_width, (office, new), ink, "body")
        _words, icon, tone = VERDICTS[row.verdict]
        chip = ChipLook(verdict_words(row.verdict), icon, tone)
        top = rect.top() + (rect.height() - look.size("chipHeight")) // 2
        chip_at = QPoint(rect.left() + place.verdict, top)
        draw_chip(painter, chip_at, chip, on_selected=selected)
        pair = (choice_words(row, planned.choice), finding_words(row))
        _two_lines(painter, rect, place.finding, place.finding_width, pair, "text", "body")
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """What does not fit is told in full."""
        told = ""
        if index.isValid() and event.type() == QEvent.Type.ToolTip:
            row = _planned(index).row
            parts = (row.name, row.title, row.office_words, finding_words(row))
            told = "\n".join(part for part in parts if part)
        QToolTip.showText(event.globalPos(), told, view)
        return True


def folded_same(code: str | None, words: str) -> bool:
    """Whether an office is called by its code."""
    return (code or "").casefold() == words.casefold()


def _planned(index: Index) -> PlannedRow:
    model = index.model()
    if not isinstance(model, ImportModel):
        raise TypeError("this delegate paints the rows of an ImportModel")
    return model.planned_at(index.row())


def _two_lines(
    painter: QPainter,
    rect: QRect,
    left: int,
    width: int,
    words: tuple[str, str],
    ink: str,
    role: str,
) -> None:
    """A line with a smaller one below it; one alone stands in the middle."""
    look = theme()
    first, second = words
    heights = look.line(role), look.line("small") if second else 0
    top = rect.top() + (rect.height() - 1 - sum(heights)) // 2
    for text, height, font, colour in (
        (first, heights[0], role, ink), (second, heights[1], "small", "textSecondary"),
    ):  # fmt: skip
        if text:
            painter.setFont(look.font(font))
            painter.setPen(look.color(colour))
            told = look.metrics(font).elidedText(text, _ELIDE, width)
            box = rect.adjusted(left, 0, 0, 0)
            box.setTop(top)
            box.setHeight(height)
            painter.drawText(box, _LEFT, told)
        top += height
