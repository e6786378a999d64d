"""The planned minutes of an agenda against the meeting's length; amber when they are over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_ICON, _GAP = 16, 6


class SumLabel(ElidedLabel):
    """ "90 dari 120 menit", with a warning sign when the plan is longer than the meeting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, role="small")
        self._over = False
        self.setProperty("tone", "textSecondary")

    def show_sum(self, planned: int, slot: int | None) -> None:
        """Say the sum; nothing when neither is known."""
        self._over = slot is not None and planned > slot
        if slot is not None:
            words = self.tr("{n} dari {of} menit").format(n=planned, of=slot)
        else:
            words = self.tr("{n} menit").format(n=planned) if planned else ""
        if self._over and slot is not None:
            words = self.tr("{n} dari {of} menit, lebih {over} menit").format(
                n=planned, of=slot, over=planned - slot
            )
        self.setProperty("tone", "warning" if self._over else "textSecondary")
        self.setContentsMargins(_ICON + _GAP if self._over else 0, 0, 0, 0)
        self.setText(words)

    @property
    def over(self) -> bool:
        """Whether the plan is longer than the meeting."""
        return self._over

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self.contentsMargins().left(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._over:
            with QPainter(self) as painter:
                at = QPoint(0, (self.height() - _ICON) // 2)
                icons.draw(painter, at, "warning", _ICON, "warning", filled=True)
        super().paintEvent(event)
