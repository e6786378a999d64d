"""A table of figures: painted like the other lists, walked by keys, sorted by its headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from jakber_desktop.desktop.models.figure_model import FigureModel
from jakber_desktop.desktop.shown.figures import FigureColumn, FigureRow
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.key_focus import FocusRing, came_by_key

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent

Index = QModelIndex | QPersistentModelIndex
_PAD, _SIDE = 8, 24
_LEAST, _MOST = 112, 280
"""Widths of a column of words, padding and all, where there is little room and much."""
_BOLDER, _SORT = 1.06, 4
"""How much wider bold words are; room for a heading's end."""
_MEASURED = 500
"""Rows that are measured: the first ones."""
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FigureTable(FocusRing, QTableView):
    """Shows a FigureModel; `opened(key)` by Enter or a double click on a row with a key.

    Left and Right walk the columns, U sorts by the one that is marked: up, down, as given.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[FigureColumn, ...] = ()
        self.setHorizontalHeader(_Head(self))
        self.setItemDelegate(_FigureDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().sortIndicatorChanged.connect(self._sort)
        theme().changed.connect(self._measure)

    def show_model(self, model: FigureModel) -> None:
        """Show this model."""
        self.setModel(model)
        self.selectionModel().currentColumnChanged.connect(self._mark_column)
        model.modelReset.connect(self._sort_anew)
        model.modelReset.connect(self._measure)
        self._measure()

    def figures(self) -> FigureModel:
        """The shown model."""
        model = self.model()
        if not isinstance(model, FigureModel):
            raise TypeError("show_model was not called")
        return model

    def key(self) -> str:
        """The key of the current row, "" for none."""
        row = self.figures().row_at(self.currentIndex().row())
        return row.key if row else ""

    def choose_near(self, row: int) -> None:
        """Make the row at a place current, else the last or the first one."""
        rows = self.figures().rowCount()
        if rows:
            self.setCurrentIndex(self.figures().index(min(max(row, 0), rows - 1), 0))

    def key_column(self) -> int:
        """The column the keys are in, while they are used here; else -1."""
        return self.currentIndex().column() if self.ring and self.hasFocus() else -1

    def sort_here(self) -> None:
        """Sort by the column the keys are in: up, then down, then as it was given; from the top."""
        head, column = self.horizontalHeader(), max(self.currentIndex().column(), 0)
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        sorts = head.sortIndicatorSection() == column
        if sorts and head.sortIndicatorOrder() == down:
            head.setSortIndicator(-1, up)
        else:
            head.setSortIndicator(column, down if sorts else up)
        self.setCurrentIndex(self.figures().index(0, column))
        self._announce_order()

    def _announce_order(self) -> None:
        """Tell readers of the screen what the signs in the heads show."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        head = self.horizontalHeader()
        spec = self.figures().columns[max(self.currentIndex().column(), 0)]
        told = self.tr("Urutan semula")
        if head.sortIndicatorSection() >= 0:
            down = head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            told = self.tr("Urut turun: {column}") if down else self.tr("Urut naik: {column}")
        words = told.format(column=spec.told or spec.heading)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # --- keys and mouse ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_ring(shown=True)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        rows = self.figures().rowCount()
        if plain and event.key() in _ENTER and self.key():
            self.opened.emit(self.key())
        elif plain and rows and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            last = rows - 1 if event.key() == Qt.Key.Key_End else 0
            self.setCurrentIndex(self.figures().index(last, max(self.currentIndex().column(), 0)))
        elif plain and rows and event.key() == Qt.Key.Key_U:
            self.sort_here()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(shown=False)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self.key():
            self.opened.emit(self.key())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark_column()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_ring(shown=came_by_key(event.reason()))
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.figures().rowCount():
            self.setCurrentIndex(self.figures().index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    # --- inside ---

    def _show_ring(self, *, shown: bool) -> None:
        changed = shown != self.ring
        super()._show_ring(shown=shown)
        if changed:
            self._mark_column()

    def _mark_column(self) -> None:
        """The head shows which column the keys are in."""
        self.horizontalHeader().viewport().update()

    def _sort_anew(self) -> None:
        """What was read again stands in the order it had; other columns begin as given."""
        head, columns = self.horizontalHeader(), self.figures().columns
        if columns != self._columns:
            self._columns = columns
            head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        elif head.sortIndicatorSection() >= 0:
            self._sort(head.sortIndicatorSection(), head.sortIndicatorOrder())

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self.figures().sort(column, order)

    def _measure(self) -> None:
        look = theme()
        self.horizontalHeader().setFixedHeight(look.size("tableHeader"))
        self.verticalHeader().setDefaultSectionSize(look.size("rowOneLine"))
        self._fit_columns()
        self.updateGeometry()
        self.viewport().update()

    def _fit_columns(self) -> None:
        """Numbers as wide as they are, words share what is left; too little of it is scrolled."""
        model = self.model()
        if not isinstance(model, FigureModel) or not model.columns:
            return
        wanted = [self._wanted(n) for n in range(len(model.columns))]
        shares = [column.share for column in model.columns]
        left = self.viewport().width() - sum(wanted)
        if left >= 0:
            shares = shares if any(shares) else [1] * len(wanted)
            wanted = [
                one + left * share // sum(shares) for one, share in zip(wanted, shares, strict=True)
            ]
        else:
            wanted = self._squeezed(wanted, -left)
        rest = self.viewport().width() - sum(wanted)
        wanted[-1] += rest if 0 < rest < len(wanted) + 1 else 0
        for n, width in enumerate(wanted):
            self.setColumnWidth(n, width)

    def _squeezed(self, wanted: list[int], lacking: int) -> list[int]:
        """Columns of words give way, the widest first, each down to its least."""
        columns, least = self.figures().columns, theme().px(_LEAST)
        worded = [n for n, column in enumerate(columns) if column.share and wanted[n] > least]
        left, fitted = sum(wanted[n] for n in worded) - lacking, list(wanted)
        worded.sort(key=lambda n: wanted[n])
        while worded:
            n = worded.pop(0)
            fitted[n] = max(least, min(wanted[n], left // (len(worded) + 1)))
            left -= fitted[n]
        return fitted

    def _wanted(self, column: int) -> int:
        """As wide as the heading, and as the widest words up to a limit."""
        model, look = self.figures(), theme()
        spec = model.columns[column]
        body = look.metrics("body" if column else "bodyTitle")
        shown = {row.words[column] for row in _some(model)}
        words = max(map(body.horizontalAdvance, shown), default=0) + 2
        head = look.metrics("label").horizontalAdvance(spec.heading) * _BOLDER + _SORT
        most = look.px(_MOST)
        edges = sum(_SIDE - _PAD for edge in (0, len(model.columns) - 1) if edge == column)
        return round(max(min(words, most) if spec.share else words, head)) + 2 * _PAD + edges


def _some(model: FigureModel) -> list[FigureRow]:
    rows = (model.row_at(n) for n in range(min(model.rowCount(), _MEASURED)))
    return [row for row in rows if row is not None]


class _Head(QHeaderView):
    """The heads of the columns, with the sign of the one that sorts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintEvent(self, event: object) -> None:
        with QPainter(self.viewport()) as painter:
            look, rect = theme(), self.viewport().rect()
            painter.fillRect(rect, look.color("surfaceAlt"))
            painter.fillRect(0, rect.bottom(), rect.width(), 1, look.color("border"))
            font = QFont(look.font("label"))
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            for section in range(self.count()):
                self._paint_head(painter, section)

    def _paint_head(self, painter: QPainter, section: int) -> None:
        model, look = self.model(), theme()
        box = QRect(
            self.sectionViewportPosition(section), 0, self.sectionSize(section), self.height()
        )
        view = self.parentWidget()
        marked = view.key_column() if isinstance(view, FigureTable) else -1
        if marked == section:  # what U sorts by
            line = QRect(box.left(), box.bottom() - 1, box.width(), 2)
            painter.fillRect(line, look.color("accent"))
        box = cell_box(box, section, self.count())
        words = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        align = model.headerData(
            section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        )
        sorts = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        if sorts:
            down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            name = "arrow_sort_down" if down else "arrow_sort_up"
            at = QRect(box.right() - 15, (box.height() - 16) // 2, 16, 16)
            icons.draw(painter, at.topLeft(), name, 16, "textSecondary")
            box.setRight(box.right() - 18)
        painter.setPen(look.color("textSecondary"))
        metrics = painter.fontMetrics()
        told = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(align), told)


def cell_box(rect: QRect, column: int, count: int) -> QRect:
    """Where the words of a cell stand: the page's padding at both ends."""
    left = _SIDE if column == 0 else _PAD
    right = _SIDE if column == count - 1 else _PAD
    return rect.adjusted(left, 0, -right, 0)


class _FigureDelegate(QStyledItemDelegate):
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
            words = str(index.data() or "")
            room = cell_box(option.rect, index.column(), index.model().columnCount()).width()
            metrics = theme().metrics("body" if index.column() else "bodyTitle")
            told = words if metrics.horizontalAdvance(words) > room else ""
        QToolTip.showText(event.globalPos(), told, view)
        return True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, theme().size("rowOneLine"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect, state = theme(), option.rect, option.state
        view, last = option.widget, index.model().columnCount() - 1
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = isinstance(view, FigureTable) and view.hasFocus()
        painter.save()
        if chosen and focused:
            painter.fillRect(rect, look.color("selected"))
        elif chosen:
            painter.fillRect(rect, look.color("selectedInactive"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("border"))
        if chosen and index.column() == 0:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height() - 1, look.color("accent"))
        if chosen and focused and getattr(view, "ring", False):
            _ring(painter, rect, first=index.column() == 0, last=index.column() == last)
        painter.setFont(look.font("body" if index.column() else "bodyTitle"))
        painter.setPen(look.color("text"))
        box = cell_box(rect, index.column(), last + 1)
        words = str(index.data() or "")
        told = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(index.data(Qt.ItemDataRole.TextAlignmentRole)), told)
        painter.restore()


def _ring(painter: QPainter, rect: QRect, *, first: bool, last: bool) -> None:
    """The ring goes around the whole row: each cell draws its part."""
    ink = theme().color("focus")
    painter.fillRect(rect.left(), rect.top(), rect.width(), 2, ink)
    painter.fillRect(rect.left(), rect.bottom() - 2, rect.width(), 2, ink)
    if first:
        painter.fillRect(rect.left(), rect.top(), 2, rect.height() - 1, ink)
    if last:
        painter.fillRect(rect.right() - 1, rect.top(), 2, rect.height() - 1, ink)
