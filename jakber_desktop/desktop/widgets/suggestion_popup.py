"""The list below the quick line: who may be meant, and what the keys would do (mockup 04)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from jakber_desktop.desktop.attendance_words import (
    bare_count_words,
    status_words,
)
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.check_mark import draw_office_dot
from jakber_desktop.desktop.widgets.chips import chip_width, draw_chip
from jakber_desktop.desktop.widgets.key_hints import KeyHint, KeyHints, draw_key, key_width
from jakber_desktop.desktop.widgets.labels import ElidedLabel
from jakber_desktop.desktop.widgets.status_chips import status_chip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from jakber_desktop.model.rows.attendance import Suggestion

    Index = QModelIndex | QPersistentModelIndex

_ROW, _FOOT, _EDGE, _SIDE, _MOST = 38, 36, 5, 10, 6
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_BOLD = QFont.Weight.DemiBold


class SuggestionPopup(QFrame):
    """A frame over the page, no window of its own: it takes no focus and is in every picture."""

    chosen = Signal(object)
    """A suggestion was clicked."""

    def __init__(self, host: QWidget, order_of: Callable[[str], int]) -> None:
        """`order_of` gives the place of an office's code in protocol order, for its colour."""
        super().__init__(host)
        self._host = host
        self._model = _SuggestionsModel(self)
        self._list = _SuggestionList(self, order_of)
        self._list.setModel(self._model)
        self._list.picked.connect(self._pick)
        self._none = ElidedLabel(self)
        self._none.setContentsMargins(_SIDE, 0, _SIDE, 0)
        self._none.setProperty("tone", "textSecondary")
        self._keys = KeyHints(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.setSpacing(0)
        column.addWidget(self._none)
        column.addWidget(self._list)
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE, 0, _SIDE, 0)
        foot.addWidget(self._keys)
        column.addLayout(foot)
        self.setAccessibleName(self.tr("Saran peserta"))
        self._list.setAccessibleName(self.tr("Saran peserta"))

    def show_found(self, text: str, found: Sequence[Suggestion]) -> None:
        """Show what answers `text`; the first one is current."""
        self._model.show(found)
        if found:
            self._list.setCurrentIndex(self._model.index(0))
        self._none.setVisible(not found)
        self._none.setText(self.tr("Tidak ada yang cocok dengan “{text}”").format(text=text))
        self._list.setVisible(bool(found))
        add = KeyHint("Ctrl+Enter", self.tr("tambah “{text}” sebagai peserta").format(text=text))
        known = (
            KeyHint("Enter", self.tr("hadir")),
            KeyHint("Shift+Enter", self.tr("diwakili")),
        )
        self._keys.show_hints((*known, add) if found else (add,))

    def hint_words(self) -> str:
        """What is said when nothing answers."""
        return "" if self._none.isHidden() else str(self._none.text())

    def suggestions(self) -> tuple[Suggestion, ...]:
        """What is offered."""
        return self._model.found

    def current(self) -> Suggestion | None:
        """What Enter would take."""
        index = self._list.currentIndex()
        return self._model.found[index.row()] if index.isValid() and self._model.found else None

    def step(self, step: int) -> None:
        """Go so many suggestions on or back, round the ends by single steps."""
        count = len(self._model.found)
        if count:
            row = self._list.currentIndex().row() + step
            row = row % count if abs(step) == 1 else max(0, min(count - 1, row))
            self._list.setCurrentIndex(self._model.index(row))

    def stand_below(self, line: QWidget) -> None:
        """Lie under `line`, as wide as it, above everything else of the page."""
        look, host = theme(), self._host
        corner = line.mapTo(host, QPoint(0, line.height() + 4))
        row = look.px(_ROW)
        shown = min(_MOST, max(1, len(self._model.found)))
        room = host.height() - corner.y() - look.px(_FOOT) - 2 * _EDGE - 4
        height = min(shown * row, max(row, room // row * row))
        self._list.setFixedHeight(height)
        self._none.setFixedHeight(row)
        self._keys.setFixedHeight(look.px(_FOOT))
        self.setGeometry(corner.x(), corner.y(), line.width(), height + look.px(_FOOT) + 2 * _EDGE)
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.color("borderStrong"), 1))
            painter.setBrush(look.color("surface"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            top = self._keys.y()
            painter.fillRect(
                _EDGE + _SIDE, top, self.width() - 2 * (_EDGE + _SIDE), 1, look.color("border")
            )

    def _pick(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.found[index.row()])


class _SuggestionsModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: tuple[Suggestion, ...] = ()

    def show(self, found: Sequence[Suggestion]) -> None:
        self.beginResetModel()
        self.found = tuple(found)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self.found[index.row()].candidate
        if role == Qt.ItemDataRole.DisplayRole:
            return one.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [one.label, one.office_name, status_words(one.status) if one.status else ""]
            return ", ".join(part for part in parts if part)
        return None


class _SuggestionList(QListView):
    picked = Signal(QModelIndex)

    def __init__(self, parent: QWidget, order_of: Callable[[str], int]) -> None:
        super().__init__(parent)
        self.order_of = order_of
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(_SuggestionDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(index)


class _SuggestionDelegate(QStyledItemDelegate):
    def __init__(self, view: _SuggestionList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, theme().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, _SuggestionsModel)
        found, rect = model.found[index.row()], option.rect
        current = self._view.currentIndex().row() == index.row()
        look = theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("selected" if current else "hover"))
            painter.drawRoundedRect(QRectF(rect).adjusted(0, 1, 0, -1), 6, 6)
        dot = QPoint(rect.left() + _SIDE, rect.center().y() - 4)
        office = found.candidate.office
        draw_office_dot(painter, dot, self._view.order_of(office), office)
        end = self._paint_right(painter, rect, found, current=current)
        _paint_label(painter, rect.adjusted(_SIDE + 18, 0, 0, 0), found, end)
        painter.restore()

    def _paint_right(
        self, painter: QPainter, rect: QRect, found: Suggestion, *, current: bool
    ) -> int:
        """Status and, on the current one, what Enter does; returns where they begin."""
        look, end = theme(), rect.right() - _SIDE
        if current:
            words = bare_count_words()
            painter.setFont(look.font("small"))
            painter.setPen(look.color("textSecondary"))
            width = look.metrics("small").horizontalAdvance(words)
            painter.drawText(QRect(end - width, rect.top(), width + 2, rect.height()), _LEFT, words)
            end -= width + 12 + key_width("Enter")
            draw_key(painter, QPoint(end, rect.center().y() - look.px(9) + 1), "Enter")
            end -= 10
        if found.candidate.status is None:
            return end
        chip = status_chip(found.candidate.status)
        end -= chip_width(chip)
        top = rect.top() + (rect.height() - look.size("chipHeight")) // 2
        draw_chip(painter, QPoint(end, top), chip, on_selected=current)
        return end - 12


def _paint_label(painter: QPainter, box: QRect, found: Suggestion, end: int) -> None:
    """The label with what answers in bold, then the office as far as there is room."""
    look, one = theme(), found.candidate
    bold = QFont(look.font("bodyTitle"))
    bold.setWeight(_BOLD)
    left = box.left()
    for text, hit in _parts(one.label, found.hits):
        font = bold if hit else look.font("body")
        measure = QFontMetrics(font)
        told = measure.elidedText(text, Qt.TextElideMode.ElideRight, max(0, end - left))
        painter.setFont(font)
        painter.setPen(look.color("text"))
        painter.drawText(QRect(left, box.top(), end - left, box.height()), _LEFT, told)
        left += measure.horizontalAdvance(told)
        if told != text:
            return
    words = f" · {one.office_name}"
    measure = look.metrics("body")
    if end - left > 60:
        told = measure.elidedText(words, Qt.TextElideMode.ElideRight, end - left)
        painter.setFont(look.font("body"))
        painter.setPen(look.color("textSecondary"))
        painter.drawText(QRect(left, box.top(), end - left, box.height()), _LEFT, told)


def _parts(label: str, hits: Sequence[tuple[int, int]]) -> list[tuple[str, bool]]:
    """The label cut at the hits: (text, whether it is one)."""
    parts, at = [], 0
    for start, end in sorted(hits):
        start = max(start, at)
        if start >= end:
            continue
        parts += [(label[at:start], False), (label[start:end], True)]
        at = end
    parts.append((label[at:], False))
    return [(text, hit) for text, hit in parts if text]
