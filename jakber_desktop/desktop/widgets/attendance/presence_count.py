"""The attendance as one count, where its card has no room (mockup 17: "6+3" under the numbers)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.key_focus import came_by_key

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

_ICON, _SIDE = 20, 16


class PresenceCount(QPushButton):
    """Icon and count: one line in a pane, icon over the short count in a strip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._short, self._strip, self._ring = "", False, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        theme().changed.connect(self.updateGeometry)

    def show_count(self, words: str, short: str) -> None:
        """ "6 orang + 3 unsur" and "6+3"; nothing while it is not known."""
        self.setText(words)
        self._short = short
        count = words or self.tr("belum diketahui")
        self.setAccessibleName(self.tr("Hadir: {count}").format(count=count))
        told = self.tr("Isi cepat kehadiran (F9)")
        self.setToolTip("\n".join(part for part in (words, told) if part))
        self.update()

    def set_strip(self, *, strip: bool) -> None:
        """Whether it stands in a strip."""
        self._strip = strip
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme()
        return QSize(56, look.px(56)) if self._strip else QSize(160, look.px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = came_by_key(event.reason())
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self._strip:
                painter.fillRect(0, 0, self.width(), 1, look.color("border"))
            self._paint_ground(painter)
            if self._strip:
                self._paint_strip(painter)
            else:
                self._paint_line(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        look, ring = theme(), self.hasFocus() and self._ring
        if not (ring or self.underMouse() or self.isDown()):
            return
        painter.setPen(QPen(look.color("focus"), 2) if ring else Qt.PenStyle.NoPen)
        painter.setBrush(look.color("pressed" if self.isDown() else "hover"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 6, 6)

    def _paint_strip(self, painter: QPainter) -> None:
        look, line = theme(), theme().line("bodyStrong")
        top = (self.height() - _ICON - line) // 2
        at = QPoint((self.width() - _ICON) // 2, top)
        icons.draw(painter, at, "people_checkmark", _ICON, "accentText")
        painter.setFont(look.font("label"))
        painter.setPen(look.color("accentText"))
        box = QRect(0, top + _ICON, self.width(), line)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._short)

    def _paint_line(self, painter: QPainter) -> None:
        look = theme()
        at = QPoint(_SIDE, (self.height() - _ICON) // 2)
        icons.draw(painter, at, "people_checkmark", _ICON, "accentText")
        box = self.rect().adjusted(_SIDE + _ICON + 8, 0, -_SIDE, 0)
        told = look.metrics("body").elidedText(
            self.text(), Qt.TextElideMode.ElideRight, box.width()
        )
        painter.setFont(look.font("body"))
        painter.setPen(look.color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, told)
