"""Fusion for high contrast, where the stylesheet is off: no motion, visible rings and frames.

Everywhere else Fusion itself and the stylesheet do it. A style written in Python is asked
thousands of times a window, and its first answer makes PySide build a class for every kind of
widget and style option there is (20 ms of the start).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import (
        QStyleHintReturn,
        QStyleOption,
        QStyleOptionComplex,
        QWidget,
    )

_HINTS = {
    QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons: 0,
    QStyle.StyleHint.SH_Widget_Animation_Duration: 0,
    QStyle.StyleHint.SH_ItemView_ActivateItemOnSingleClick: 0,
}


_FIELDS = {QStyle.ContentsType.CT_LineEdit, QStyle.ContentsType.CT_ComboBox}
_PAD, _AIR = 8, 14
"""Between frame and words; above and below a line of text together."""


class JakberStyle(QProxyStyle):
    """What palette and widgets cannot say there (ui-design §12; §15, "App shell")."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803
    ) -> int:
        known = _HINTS.get(hint)
        return super().styleHint(hint, option, widget, returnData) if known is None else known

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == QStyle.PrimitiveElement.PE_FrameFocusRect:
            draw_focus_ring(painter, QRectF(option.rect), option.palette)
        elif element == QStyle.PrimitiveElement.PE_FrameLineEdit or (
            element == QStyle.PrimitiveElement.PE_Frame and _is(widget, "field")
        ):
            if not _is(widget, "bare"):
                _draw_frame(painter, option)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """A choice has a frame like any field, and only the arrow its widget draws itself."""
        if control != QStyle.ComplexControl.CC_ComboBox:
            super().drawComplexControl(control, option, painter, widget)
            return
        painter.fillRect(option.rect, option.palette.base())
        _draw_frame(painter, option)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """The words of a choice begin where those of a line do."""
        rect = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]
        choice = control == QStyle.ComplexControl.CC_ComboBox
        if choice and part == QStyle.SubControl.SC_ComboBoxEditField:
            return rect.adjusted(_PAD - 2, 0, 0, 0)
        return rect

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        """Words stand off the frame as far as the stylesheet would have them."""
        rect = super().subElementRect(element, option, widget)  # type: ignore[arg-type]
        inside = element == QStyle.SubElement.SE_LineEditContents
        if inside and not (_is(widget, "bare") or _is(widget, "inCell")):
            return rect.adjusted(_PAD, 0, -_PAD, 0)
        return rect

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        """Fields are as high as everywhere else (ui-design §5, input 32)."""
        found = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind in _FIELDS and not (_is(widget, "bare") or _is(widget, "inCell")):
            found.setHeight(max(found.height(), option.fontMetrics.height() + _AIR))
        return found


def _is(widget: QWidget | None, name: str) -> bool:
    """Whether a widget has one of the properties the stylesheet asks for."""
    return widget is not None and bool(widget.property(name))


def _draw_frame(painter: QPainter, option: QStyleOption) -> None:
    """The outline of a field: in the ink, with the keys 2 px in the accent.

    Fusion would shade the window's colour, and black cannot be shaded.
    """
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
    role = QPalette.ColorRole.Accent if focused else QPalette.ColorRole.WindowText
    width = 2 if focused else 1
    edge = QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(option.palette.color(role), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(edge, 6, 6)
    painter.restore()


def draw_focus_ring(painter: QPainter, rect: QRectF, palette: QPalette, radius: float = 6) -> None:
    """A ring of 2 px inside `rect`, in the palette's accent (ui-design §12)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
    painter.restore()
