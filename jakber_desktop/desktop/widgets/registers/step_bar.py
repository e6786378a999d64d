"""The four-step bar of a target: as many filled as were reached, in the colour of the step (21)."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from jakber_desktop.desktop.theme.theme import theme

_STEPS, _WIDTH, _GAP, _HEIGHT = 4, 18, 3, 6
BAR_WIDTH = _STEPS * (_WIDTH + _GAP) - _GAP


def step_ink(step: int | None) -> str:
    """The token of a step's colour; words or the filled parts always say it, too."""
    if step is None:
        return "textSecondary"
    return "success" if step == _STEPS else "warning" if step == 1 else "info"


def draw_steps(painter: QPainter, at: QPoint, step: int | None) -> None:
    """Draw the bar with its top left corner at `at`; all parts are empty where nobody said."""
    look = theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for nth in range(_STEPS):
        box = QRectF(at.x() + nth * (_WIDTH + _GAP), at.y(), _WIDTH, _HEIGHT)
        filled = step is not None and nth < step
        painter.setPen(Qt.PenStyle.NoPen if filled else QPen(look.color("controlBorder"), 1))
        painter.setBrush(look.color(step_ink(step) if filled else "surfaceAlt"))
        box = box if filled else box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 3, 3)
