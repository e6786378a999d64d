"""The strip of small pages beside the preview: one list, drawn and asked for as it scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.preview import page_paint

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from jakber_desktop.desktop.widgets.preview.page_images import PageImages

PAGE_WIDTH = 98
"""Width of a small page in px (mockup 06); its height follows the paper."""
PADDING = 8
ASKER = "2 thumbnails"
Index = QModelIndex | QPersistentModelIndex


class PagesModel(QAbstractListModel):
    """One row a page: its number as text, one sentence for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0

    def set_count(self, count: int) -> None:
        """Have `count` pages."""
        self.beginResetModel()
        self._count = count
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.tr("Halaman {page} dari {count}").format(
                page=index.row() + 1, count=self._count
            )
        return None


class ThumbnailDelegate(QStyledItemDelegate):
    """Draws the small page, its frame when current, and its number."""

    def __init__(self, strip: ThumbnailStrip) -> None:
        super().__init__(strip)
        self._strip = strip

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = self._strip.page_height(index.row())
        return QSize(PAGE_WIDTH, PADDING + height + 6 + theme().line("body") + PADDING - 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.row()
        box = self._page_box(option.rect, row)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        page_paint.paint_paper(painter, box)
        image = self._strip.small_page(row)
        if image is not None:
            page_paint.paint_image(painter, box, image, exact=True)
        if current:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(
                QPen(theme().color("focus" if focused else "accent"), 3 if focused else 2)
            )
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRect(box.adjusted(-2, -2, 2, 2))
        painter.setPen(theme().color("text" if current else "textSecondary"))
        painter.setFont(theme().font("bodyStrong" if current else "body"))
        below = QRect(
            option.rect.left(), box.bottom() + 6, option.rect.width(), theme().line("body")
        )
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(row + 1))
        painter.restore()

    def _page_box(self, row_rect: QRect, row: int) -> QRect:
        left = row_rect.left() + (row_rect.width() - PAGE_WIDTH) // 2
        return QRect(left, row_rect.top() + PADDING, PAGE_WIDTH, self._strip.page_height(row))


class ThumbnailStrip(QListView):
    """Small pages of a `PageImages`; `page_chosen` tells the page the user went to (0-based)."""

    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: PageImages | None = None
        self._following = False
        self._pages = PagesModel(self)
        self.setModel(self._pages)
        self.setItemDelegate(ThumbnailDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalScrollBar().valueChanged.connect(self._ask)
        self.selectionModel().currentChanged.connect(self._on_current)
        theme().changed.connect(self._on_theme)

    def set_images(self, images: PageImages) -> None:
        """Where pages come from; to be called once."""
        self._images = images
        images.ready.connect(self._on_ready)
        images.document_changed.connect(self._on_document)
        self._on_document()

    def show_page(self, page: int) -> None:
        """Make `page` (0-based) the current one without telling it as a choice."""
        self._following = True
        self.setCurrentIndex(self._pages.index(page))
        self._following = False

    def page_height(self, page: int) -> int:
        """Height of a small page in px; also of one that is gone and not yet taken away."""
        sizes = self._images.sizes if self._images else ()
        return sizes[page].pixels(PAGE_WIDTH)[1] if page < len(sizes) else PAGE_WIDTH

    def small_page(self, page: int) -> Any:
        """The finished small image of `page`, or None; None too until it was asked for."""
        if self._images is None:
            return None
        return self._images.image(page, self._device_width())

    def visible_pages(self) -> range:
        """The pages in sight."""
        first = self.indexAt(self.viewport().rect().topLeft()).row()
        if first < 0:
            return range(0)
        last, bottom = first, self.viewport().height()
        while last + 1 < self._pages.rowCount():
            if self.visualRect(self._pages.index(last + 1)).top() > bottom:
                break
            last += 1
        return range(first, last + 1)

    def _device_width(self) -> int:
        return round(PAGE_WIDTH * self.devicePixelRatioF())

    def _on_document(self) -> None:
        self._pages.set_count(len(self._images.sizes) if self._images else 0)
        self.show_page(0)
        self.executeDelayedItemsLayout()
        self._ask()

    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid() and not self._following:
            self.page_chosen.emit(current.row())

    def _on_ready(self, page: int) -> None:
        self.viewport().update(self.visualRect(self._pages.index(page)))

    def _on_theme(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _ask(self) -> None:
        if self._images is not None and self.isVisible():
            width = self._device_width()
            self._images.want(ASKER, [(page, width) for page in self.visible_pages()])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self._ask()
