"""A chart painted in the colours of the theme; arrows walk its values, which are told in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.key_focus import came_by_key
from jakber_desktop.operations.recaps.shapes import lay_out, wanted_height

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from jakber_desktop.operations.recaps.shapes import Chart, Picture, Spot

_PAD = 4
"""Room for the focus ring."""
_STEPS = {
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}  # fmt: skip


class ScreenMeasure:
    """The small type of the window, as the layout asks of it."""

    def __init__(self) -> None:
        self._metrics = theme().metrics("small")
        self.line = float(theme().line("small"))
        self.ascent = (self.line - self._metrics.height()) / 2 + self._metrics.ascent()

    def width(self, words: str) -> float:
        """How wide a text is."""
        return float(self._metrics.horizontalAdvance(words))


class ChartView(QWidget):
    """One tab stop; `opened` by Enter: its table is wanted."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: Chart | None = None
        self._picture: Picture | None = None
        self._at: tuple[int, int] | None = None
        """Series and label of the value the keys are at."""
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._renew)

    def show_chart(self, chart: Chart, title: str) -> None:
        """Show a chart; its title and values are its name and description."""
        self.chart, self._at = chart, None
        self.setAccessibleName(title)
        self._renew()
        self._describe()

    def value_words(self) -> str:
        """The value the keys are at: "BAPPEDA, Apr '18: 3/4 (75%)"; "" while they are at none."""
        chart, at = self.chart, self._at
        if chart is None or at is None:
            return ""
        series = chart.series[at[0]]
        return f"{series.name}, {chart.labels[at[1]]}: {series.words[at[1]] or '–'}"

    # --- sizes ---

    def heightForWidth(self, width: int) -> int:
        if self.chart is None:
            return 0
        return round(wanted_height(self.chart, width - 2 * _PAD, ScreenMeasure())) + 2 * _PAD

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._picture = None
        wanted = self.heightForWidth(self.width())
        if wanted != self.minimumHeight():
            self.setFixedHeight(wanted)

    # --- painting ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        picture = self._laid()
        if picture is None:
            return
        with QPainter(self) as painter:
            painter.save()
            painter.translate(_PAD, _PAD)
            painter.setFont(theme().font("small"))
            _paint(painter, picture)
            spot = self._spot()
            if spot is not None and self.hasFocus():
                _paint_mark(painter, spot)
            painter.restore()
            if self.hasFocus() and self._ring:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(theme().color("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    # --- keys and mouse ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        self._ring = True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
        elif key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._step(*_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.chart is not None:
            series = self._at[0] if self._at else 0
            self._go(series, 0 if key == Qt.Key.Key_Home else len(self.chart.labels) - 1)
        else:
            super().keyPressEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = came_by_key(event.reason())
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        spot = self._spot_at(event.position())
        if spot is not None:
            self._go(spot.series, spot.label)

    def event(self, event: QEvent) -> bool:
        if event.type() == event.Type.ToolTip:
            self._tell(event)  # type: ignore[arg-type]
            return True
        return super().event(event)

    # --- inside ---

    def _tell(self, event: QHelpEvent) -> None:
        spot, chart = self._spot_at(QPointF(event.pos())), self.chart
        if spot is None or chart is None:
            QToolTip.hideText()
            return
        series = chart.series[spot.series]
        words = f"{series.name}, {chart.labels[spot.label]}: {series.words[spot.label]}"
        QToolTip.showText(event.globalPos(), words, self)

    def _step(self, series: int, label: int) -> None:
        """To the next value: bars lie, so there up and down change the label."""
        chart = self.chart
        if chart is None or chart.empty:
            return
        if chart.kind == "bars":
            series, label = label, series
        elif chart.kind == "columns":
            series = -series  # the first series lies below
        at = self._at
        if at is None:
            newest = 0 if chart.kind == "bars" else len(chart.labels) - 1
            self._go(0, newest)
        else:
            self._go(at[0] + series, at[1] + label)

    def _go(self, series: int, label: int) -> None:
        chart = self.chart
        if chart is None or chart.empty:
            return
        most = len(chart.series) - 1, len(chart.labels) - 1
        self._at = min(max(series, 0), most[0]), min(max(label, 0), most[1])
        self._describe()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.value_words()))
        self.update()

    def _describe(self) -> None:
        chart = self.chart
        words = self.value_words()
        if not words and chart is not None:
            words = self.tr("Panah memilih nilai, Enter menampilkan tabel.")
        self.setAccessibleDescription(words)

    def _renew(self) -> None:
        self._picture = None
        self.setFixedHeight(self.heightForWidth(max(self.width(), 200)))
        self.updateGeometry()
        self.update()

    def _laid(self) -> Picture | None:
        if self._picture is None and self.chart is not None:
            room = self.width() - 2 * _PAD, self.height() - 2 * _PAD
            self._picture = lay_out(self.chart, *room, ScreenMeasure())
        return self._picture

    def _spot(self) -> Spot | None:
        picture = self._laid()
        spots = picture.spots if picture else ()
        return next((one for one in spots if (one.series, one.label) == self._at), None)

    def _spot_at(self, place: QPointF) -> Spot | None:
        picture = self._laid()
        x, y = place.x() - _PAD, place.y() - _PAD
        for one in reversed(picture.spots if picture else ()):
            if one.x <= x <= one.x + one.width and one.y <= y <= one.y + one.height:
                return one
        return None


def _paint(painter: QPainter, picture: Picture) -> None:
    look = theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for stroke in picture.strokes:
        painter.setPen(QPen(look.color(stroke.ink), 1))
        painter.drawLine(_snapped(stroke.x1, stroke.y1), _snapped(stroke.x2, stroke.y2))
    for box in picture.boxes:
        painter.setPen(look.color(box.edge or box.fill))
        painter.setBrush(look.color(box.fill) if box.fill else Qt.BrushStyle.NoBrush)
        corner = _snapped(box.x + box.width - 1, box.y + box.height - 1)
        painter.drawRect(QRectF(_snapped(box.x, box.y), corner))
    for stroke in picture.hatches:
        painter.setPen(QPen(look.color(stroke.ink), stroke.width))
        painter.drawLine(QPointF(stroke.x1, stroke.y1), QPointF(stroke.x2, stroke.y2))
    metrics = painter.fontMetrics()
    for words in picture.words:
        wide = metrics.horizontalAdvance(words.text)
        left = words.x - {"start": 0.0, "middle": wide / 2, "end": wide}[words.anchor]
        painter.setPen(look.color(words.ink))
        painter.drawText(QPointF(round(left), round(words.y)), words.text)


def _snapped(x: float, y: float) -> QPointF:
    """The middle of the pixel at a place: lines stay sharp."""
    return QPointF(round(x) + 0.5, round(y) + 0.5)


def _paint_mark(painter: QPainter, spot: Spot) -> None:
    """A frame around the value the keys are at."""
    painter.setPen(QPen(theme().color("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(spot.x, spot.y, spot.width, spot.height).adjusted(-2, -2, 2, 2))
