"""A part of a screen that takes files dropped anywhere on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QWidget

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QPaintEvent,
        QResizeEvent,
    )


def dropped_files(parcel: QMimeData | None) -> list[Path]:
    """The files of this machine a clipboard or a drag carries."""
    if parcel is None or not parcel.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in parcel.urls() if url.isLocalFile()]


class DropArea(QFrame):
    """`dropped(paths, where)`; a frame shows that files may be let go here."""

    dropped = Signal(list, object)
    """(paths, the place in global coordinates)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = False
        self._veil = _Veil(self)
        self._veil.hide()

    def set_open(self, *, takes: bool) -> None:
        """Whether files may be dropped."""
        self._open = takes
        self.setAcceptDrops(takes)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._open and dropped_files(event.mimeData()):
            self._veil.setGeometry(self.rect())
            self._veil.show()
            self._veil.raise_()
            self._take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._open and dropped_files(event.mimeData()):
            self._take(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._veil.hide()
        paths = dropped_files(event.mimeData())
        if self._open and paths:
            self._take(event)
            where: QPoint = self.mapToGlobal(event.position().toPoint())
            self.dropped.emit(paths, where)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._veil.setGeometry(self.rect())

    def _take(self, event: QDropEvent) -> None:
        """Copy, never move: what a person drags here stays where it was."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()


class _Veil(QWidget):
    """The frame over everything; the mouse passes through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(theme().color("accent"), 2)
            pen.setDashPattern([3, 2])
            painter.setPen(pen)
            ground = theme().color("accentSoft")
            ground.setAlphaF(0.35)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(6, 6, -6, -6), 8, 8)
