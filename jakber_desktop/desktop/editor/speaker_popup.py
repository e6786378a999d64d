"""The speaker list of the notes editor: at the caret, without focus, narrower with every sign."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.badges import badge_width, draw_badge
from jakber_desktop.desktop.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject, QPersistentModelIndex
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from jakber_desktop.desktop.editor.points import Speaker

    Index = QModelIndex | QPersistentModelIndex

_ROW, _EDGE, _SIDE, _MOST, _WIDTH, _TOP = 32, 5, 10, 7, 380, 26
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SpeakerPopup(QFrame):
    """Shows speakers for the typed `query`; the editor sends it the keys.

    A frame over the editor, no window of its own. `chosen(speaker)` fires on a click.
    """

    chosen = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.query = ""
        self._model = _Speakers(self)
        self._typed = ElidedLabel(self, role="small")
        self._typed.setProperty("tone", "textSecondary")
        self._typed.setContentsMargins(_SIDE, 0, _SIDE, 0)
        self._list = _SpeakerList(self)
        self._list.setModel(self._model)
        self._list.picked.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.setSpacing(0)
        column.addWidget(self._typed)
        column.addWidget(self._list)
        for widget in (self, self._list):
            widget.setAccessibleName(self.tr("Pilih pembicara"))
        self.hide()

    def show_found(self, query: str, found: Sequence[Speaker], caret: QRect) -> None:
        """Show what answers `query` at the caret, a rectangle of the host; current is the first."""
        self.query = query
        self._model.show(found)
        self._typed.setText(f"@{query}" if query else self.tr("Pembicara"))
        self._list.setCurrentIndex(self._model.index(0))
        self._stand_at(caret)
        self.show()
        self.raise_()
        self._say()

    def speakers(self) -> tuple[Speaker, ...]:
        """What is offered."""
        return self._model.found

    def current(self) -> Speaker | None:
        """What Enter would take."""
        row = self._list.currentIndex().row()
        return self._model.found[row] if 0 <= row < len(self._model.found) else None

    def step(self, step: int) -> None:
        """Go so many speakers on or back, round the ends."""
        count = len(self._model.found)
        if count:
            row = (self._list.currentIndex().row() + step) % count
            self._list.setCurrentIndex(self._model.index(row))
            self._say()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.color("borderStrong"), 1))
            painter.setBrush(look.color("surface"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _stand_at(self, caret: QRect) -> None:
        """Lie below the caret's line, or above it where there is more room."""
        look, host = theme(), self._host
        row, top = look.px(_ROW), look.px(_TOP)
        below = host.height() - caret.bottom() - 8
        room = max(below, caret.top() - 8)
        rows = max(1, min(_MOST, len(self._model.found), (room - top - 2 * _EDGE) // row))
        height = rows * row + top + 2 * _EDGE
        width = min(_WIDTH, host.width() - 8)
        left = max(4, min(caret.left(), host.width() - width - 4))
        over = height > below
        self._list.setFixedHeight(rows * row)
        self._typed.setFixedHeight(top)
        place = caret.top() - height - 4 if over else caret.bottom() + 4
        self.setGeometry(left, place, width, height)

    def _say(self) -> None:
        speaker = self.current()
        if speaker is not None:
            event = QAccessibleAnnouncementEvent(self._host, spoken(speaker))
            QAccessible.updateAccessibility(event)

    def _pick(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.found[index.row()])


def spoken(speaker: Speaker) -> str:
    """A speaker as one sentence for who hears it."""
    return ", ".join(part for part in (speaker.name, speaker.detail) if part)


class _Speakers(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: tuple[Speaker, ...] = ()
        self.badges = 0

    def show(self, found: Sequence[Speaker]) -> None:
        self.beginResetModel()
        self.found = tuple(found)
        self.badges = max((badge_width(one.office) for one in found if one.office), default=0)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        speaker = self.found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return speaker.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return spoken(speaker)
        return None


class _SpeakerList(QListView):
    picked = Signal(QModelIndex)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setItemDelegate(_SpeakerDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(index)


class _SpeakerDelegate(QStyledItemDelegate):
    def __init__(self, view: _SpeakerList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, theme().px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, _Speakers)
        speaker, rect, look = model.found[index.row()], option.rect, theme()
        current = self._view.currentIndex().row() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            frame = QPen(look.color("focus"), 1) if look.high_contrast else Qt.PenStyle.NoPen
            painter.setPen(frame)
            painter.setBrush(look.color("selected" if current else "hover"))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)
        box = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if speaker.office:
            top = rect.top() + (rect.height() - look.size("badgeHeight")) // 2
            draw_badge(painter, QPoint(box.left(), top), speaker.office, speaker.order)
            box.setLeft(box.left() + model.badges + 8)
        name = _draw_elided(painter, box, speaker.name, "bodyTitle", "text")
        box.setLeft(box.left() + name + 8)
        if box.width() > 40:
            _draw_elided(painter, box, speaker.detail, "small", "textSecondary")
        painter.restore()


def _draw_elided(painter: QPainter, box: QRect, text: str, role: str, colour: str) -> int:
    """Draw as much of a text as the box holds; returns its width."""
    look = theme()
    told = look.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(look.font(role))
    painter.setPen(look.color(colour))
    painter.drawText(box, _LEFT, told)
    return look.metrics(role).horizontalAdvance(told)
