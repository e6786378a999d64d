"""The crest of a letterhead as it will be printed, or the dashed box that waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_WIDE, _HIGH, _EDGE = 76, 86, 6
"""22 by 25 mm (naskah-dinas §3), small."""


class CrestBox(QWidget):
    """`show_picture(png)`; paper is white in both themes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)
        self.show_picture(None)

    def show_picture(self, data: bytes | None) -> None:
        """Show a picture's bytes; None or an unreadable one shows the box."""
        self._picture = QPixmap()
        if data is not None:
            self._picture.loadFromData(data)
        filled = not self._picture.isNull()
        self.setAccessibleName(self.tr("Logo instansi") if filled else self.tr("Belum ada logo"))
        self.update()

    @property
    def filled(self) -> bool:
        """Whether a picture is shown."""
        return not self._picture.isNull()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(_WIDE), theme().px(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if self.filled:
                painter.setPen(QPen(look.color("border"), 1))
                painter.setBrush(Qt.GlobalColor.white)
                painter.drawRoundedRect(box, 4, 4)
                painter.drawPixmap(self._place(), self._picture)
                return
            pen = QPen(look.color("borderStrong"), 1)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(look.color("textSecondary"))
            painter.setFont(look.font("small"))
            wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(4, 4, -4, -4), wrapped, self.tr("Logo instansi"))

    def _place(self) -> QRect:
        """The picture as large as the box lets it be, in its middle."""
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        size = self._picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(room.topLeft(), size)
        place.moveCenter(room.center())
        return place
