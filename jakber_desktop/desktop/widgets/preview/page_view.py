"""The continuous page preview: scrolls, zooms, draws only the pages in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from jakber_desktop.desktop.rasterising import PageSize
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.key_focus import came_by_key
from jakber_desktop.desktop.widgets.preview import page_paint
from jakber_desktop.desktop.widgets.preview.layout import (
    GAP,
    PageLayout,
    clamped,
    fitting_zoom,
    next_zoom,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from jakber_desktop.desktop.widgets.preview.page_images import PageImages
    from jakber_desktop.desktop.widgets.preview.page_paint import Mark

LINE_STEP = 40
FIRST_ZOOM = 0.8
"""Until the user chooses a zoom; less where the view is narrower than the page."""
SKELETON_AFTER_MS = 120
"""A page that comes sooner shows as plain paper first: no flicker of grey bars."""
MARK_HEIGHT_MM = 7.0
ASKER = "1 page view"
AWAITED = PageSize(609.4, 935.4)
"""An F4 sheet in points: what is shown while the document is being made."""


class PageView(QAbstractScrollArea):
    """Shows the pages of a `PageImages`; `page_changed` tells the page being read (0-based)."""

    page_changed = Signal(int)
    zoom_changed = Signal(float, bool)  # zoom, whether it follows the width

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalScrollBar().setSingleStep(LINE_STEP)
        self._images: PageImages | None = None
        self._zoom = FIRST_ZOOM
        self._fits_width = False
        self._untouched = True
        self._ring = False
        self._layout = PageLayout((), 1.0, 1)
        self._page = 0
        self._mark: Mark | None = None
        self._patient = True
        self._waiting = False
        self._skeleton_timer = QTimer(self, singleShot=True, interval=SKELETON_AFTER_MS)
        self._skeleton_timer.timeout.connect(self._lose_patience)
        theme().changed.connect(self.viewport().update)

    def set_images(self, images: PageImages) -> None:
        """Where pages come from; to be called once."""
        self._images = images
        images.ready.connect(self._on_ready)
        images.document_changed.connect(self._on_document)
        self._on_document()

    def set_waiting(self, *, waiting: bool) -> None:
        """While there is no document: whether one is on its way (an empty sheet says so)."""
        self._waiting = waiting
        self._wait_for_pages()

    # --- what the toolbar and the keys ask ---

    @property
    def zoom(self) -> float:
        """The zoom shown now; 1.0 is real size."""
        return self._zoom

    @property
    def fits_width(self) -> bool:
        """Whether the zoom follows the width of the view."""
        return self._fits_width

    @property
    def current_page(self) -> int:
        """The page being read, 0-based."""
        return self._page

    @property
    def mark(self) -> Mark | None:
        """The marked spot, if any."""
        return self._mark

    def page_count(self) -> int:
        """How many pages there are; 0 while there is no document."""
        return len(self._layout.boxes)

    def set_zoom(self, zoom: float) -> None:
        """Show at `zoom` (kept inside 50-200 %); what lies in the middle stays there."""
        self._fits_width = self._untouched = False
        self._apply_zoom(clamped(zoom))

    def fit_width(self) -> None:
        """Let the widest page fill the view, now and whenever the view's width changes."""
        self._fits_width, self._untouched = True, False
        self._apply_zoom(self._fitting())

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_zoom(next_zoom(self._zoom, 1))

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_zoom(next_zoom(self._zoom, -1))

    def zoom_reset(self) -> None:
        """Real size, 100 %."""
        self.set_zoom(1.0)

    def next_page(self) -> None:
        """Go to the top of the page after the current one."""
        self.go_to_page(self._page + 1)

    def previous_page(self) -> None:
        """Go to the top of the current page, or when there already to the one before."""
        at_top = self.verticalScrollBar().value() <= self._page_top(self._page)
        self.go_to_page(self._page - 1 if at_top else self._page)

    def go_to_page(self, page: int) -> None:
        """Scroll to the top of `page` (0-based, kept inside the document)."""
        if self._layout.boxes:
            page = min(max(0, page), self.page_count() - 1)
            self.verticalScrollBar().setValue(self._page_top(page))
            self._set_page(page)

    def show_mark(self, mark: Mark | None) -> None:
        """Mark a spot and scroll it into the upper third when it is out of sight; None: no mark."""
        self._mark = mark
        if mark is not None and mark.page < self.page_count():
            self._reveal(self._mark_box(mark))
        self.viewport().update()

    def visible_pages(self) -> range:
        """The pages in sight."""
        return self._layout.visible(self.verticalScrollBar().value(), self.viewport().height())

    # --- layout and scrolling ---

    def _fitting(self) -> float:
        return fitting_zoom(self._images.sizes if self._images else (), self.viewport().width())

    def _own_zoom(self) -> float:
        """The zoom for the view's width: as wide as it, or the first zoom while untouched."""
        if self._fits_width:
            return self._fitting()
        return min(FIRST_ZOOM, self._fitting()) if self._untouched else self._zoom

    def _page_top(self, page: int) -> int:
        return 0 if page == 0 else self._layout.boxes[page].top() - GAP // 2

    def _on_document(self) -> None:
        self._mark = None
        self._zoom = self._own_zoom()
        self._lay_out()
        self._set_page(min(self._page, max(0, self.page_count() - 1)))
        self.zoom_changed.emit(self._zoom, self._fits_width)

    def _apply_zoom(self, zoom: float) -> None:
        at_top = self.verticalScrollBar().value() == 0
        centre = self._centre()
        self._zoom = zoom
        self._lay_out()
        if not at_top:
            self._restore_centre(centre)
        self.zoom_changed.emit(zoom, self._fits_width)

    def _centre(self) -> tuple[int, float]:
        """The page under the middle of the view, and how far down it, as a share."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        if not self._layout.boxes:
            return 0, 0.0
        page = self._layout.page_at(middle)
        box = self._layout.boxes[page]
        return page, (middle - box.top()) / box.height()

    def _restore_centre(self, centre: tuple[int, float]) -> None:
        page, share = centre
        if page < self.page_count():
            box = self._layout.boxes[page]
            middle = box.top() + share * box.height()
            self.verticalScrollBar().setValue(round(middle - self.viewport().height() / 2))

    def _lay_out(self) -> None:
        sizes = self._images.sizes if self._images else ()
        view = self.viewport().size()
        self._layout = PageLayout(sizes, self._zoom, view.width())
        for bar, whole, part in (
            (self.horizontalScrollBar(), self._layout.width, view.width()),
            (self.verticalScrollBar(), self._layout.height, view.height()),
        ):
            bar.setPageStep(part)
            bar.setRange(0, max(0, whole - part))
        self._wait_for_pages()

    def _mark_box(self, mark: Mark) -> QRect:
        box = self._layout.boxes[mark.page]
        height = self._layout.offset_mm(MARK_HEIGHT_MM)
        return QRect(
            box.left(), box.top() + self._layout.offset_mm(mark.top_mm), box.width(), height
        )

    def _reveal(self, spot: QRect) -> None:
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        if spot.top() < top or spot.bottom() > top + height:
            self.verticalScrollBar().setValue(spot.top() - height // 3)

    def _set_page(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _follow_scroll(self) -> None:
        """The page being read is the one a third down the view; the last one at the very end."""
        bar = self.verticalScrollBar()
        at_end = bar.maximum() > 0 and bar.value() == bar.maximum()
        third = bar.value() + self.viewport().height() // (1 if at_end else 3)
        self._set_page(self._layout.page_at(third))

    # --- asking for images ---

    def _wait_for_pages(self) -> None:
        self._patient = True
        self._skeleton_timer.start()
        self._ask()
        self.viewport().update()

    def _lose_patience(self) -> None:
        self._patient = False
        self.viewport().update()

    def _ask(self) -> None:
        if self._images is None:
            return
        seen = self.visible_pages()
        near = [*seen, *(page for page in (seen.stop, seen.start - 1) if seen)]
        self._images.want(
            ASKER, [(page, self._device_width(page)) for page in near if self._has(page)]
        )

    def _has(self, page: int) -> bool:
        return 0 <= page < self.page_count()

    def _device_width(self, page: int) -> int:
        return round(self._layout.boxes[page].width() * self.devicePixelRatioF())

    def _on_ready(self, page: int) -> None:
        if page in self.visible_pages():
            self.viewport().update()

    # --- Qt ---

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._follow_scroll()
        self._ask()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._own_zoom() != self._zoom:
            self._apply_zoom(self._own_zoom())
        else:
            self._lay_out()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._wait_for_pages()
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme().color("surfaceSunken"))
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for page in self.visible_pages():
            self._paint_page(painter, page)
        painter.resetTransform()
        if self._waiting and not self._layout.boxes:
            self._paint_awaited(painter)
        if self.hasFocus() and self._ring:
            page_paint.paint_focus_frame(painter, self.viewport().rect())
        painter.end()

    def _paint_awaited(self, painter: QPainter) -> None:
        """The sheet that is being prepared, before anything of it is known."""
        box = PageLayout((AWAITED,), self._zoom, self.viewport().width()).boxes[0]
        page_paint.paint_paper(painter, box)
        if not self._patient:
            page_paint.paint_skeleton(painter, box, self._preparing(0))

    def _preparing(self, page: int) -> str:
        return self.tr("Menyiapkan pratinjau halaman {page}…").format(page=page + 1)

    def _paint_page(self, painter: QPainter, page: int) -> None:
        box = self._layout.boxes[page]
        page_paint.paint_paper(painter, box)
        width = self._device_width(page)
        image = self._images.image(page, width) if self._images else None
        stand_in = None if image or self._images is None else self._images.nearest(page, width)
        if image is not None:
            page_paint.paint_image(painter, box, image, exact=True)
        elif stand_in is not None:
            page_paint.paint_image(painter, box, stand_in, exact=False)
        elif not self._patient:
            page_paint.paint_skeleton(painter, box, self._preparing(page))
        if self._mark is not None and self._mark.page == page:
            spot = self._mark_box(self._mark)
            page_paint.paint_mark(
                painter, box, spot.top() - box.top(), spot.height(), self._mark.severity
            )

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turn = event.angleDelta().y()
            if turn:
                self.zoom_in() if turn > 0 else self.zoom_out()
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_PageDown:
                self.next_page()
            case Qt.Key.Key_PageUp:
                self.previous_page()
            case Qt.Key.Key_Home:
                self.go_to_page(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Space:
                step = bar.pageStep() - LINE_STEP
                bar.setValue(bar.value() + (-step if back else step))
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = came_by_key(event.reason())
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    def page_point(self, page: int) -> QPoint:
        """Where the top left corner of `page` lies in the view, for tests and tooltips."""
        corner = self._layout.boxes[page].topLeft()
        return corner - QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
