"""A row of joined buttons of which one is chosen; one tab stop, arrows inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

_PAD, _GAP = 12, 8


class SegmentSpec:
    """One segment: its id, words, optional icon and optional count (-1: not counted yet)."""

    __slots__ = ("count", "icon", "key", "text")

    def __init__(self, key: str, text: str, icon: str = "", count: int | None = None) -> None:
        self.key, self.text, self.icon, self.count = key, text, icon, count


class _Segment(QAbstractButton):
    def __init__(self, spec: SegmentSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec = spec
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_spec(spec)

    def show_spec(self, spec: SegmentSpec) -> None:
        self.spec = spec
        self.setText(spec.text)
        known = spec.count is not None and spec.count >= 0
        self.setAccessibleName(f"{spec.text}, {spec.count}" if known else spec.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme()
        width = 2 * _PAD + look.metrics("bodyStrong").horizontalAdvance(self.spec.text) + 2
        if self.spec.icon:
            width += 20 + _GAP
        if self.spec.count is not None:
            width += _GAP + look.metrics("label").horizontalAdvance(str(abs(self.spec.count)))
        return QSize(width, look.size("buttonHeight") - 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            chosen, enabled = self.isChecked(), self.isEnabled()
            if chosen or (self.underMouse() and enabled):
                painter.fillRect(self.rect(), look.color("selected" if chosen else "hover"))
            ink = "accentText" if chosen else "textSecondary" if enabled else "textDisabled"
            left, middle = _PAD, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            if self.spec.icon:
                icons.draw(
                    painter, QPoint(left, (self.height() - 20) // 2), self.spec.icon, 20, ink
                )
                left += 20 + _GAP
            role = "bodyStrong" if chosen else "bodyTitle"
            painter.setFont(look.font(role))
            painter.setPen(look.color(ink))
            painter.drawText(QRect(left, 0, self.width(), self.height()), middle, self.spec.text)
            left += look.metrics(role).horizontalAdvance(self.spec.text) + _GAP
            if self.spec.count is not None and self.spec.count >= 0:
                painter.setFont(look.font("label"))
                box = QRect(left, 0, self.width(), self.height())
                painter.drawText(box, middle, str(self.spec.count))
            if look.high_contrast and chosen:
                painter.fillRect(0, self.height() - 3, self.width(), 3, look.color("accent"))


class Segmented(QWidget):
    """The segmented filter of ui-design §15: `chosen(key)` fires when the user picks another."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, _Segment] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._picked)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_segments(self, specs: Sequence[SegmentSpec], chosen: str = "") -> None:
        """Make the segments, or renew words and counts when the ids are the same."""
        if [spec.key for spec in specs] != list(self._buttons):
            self._rebuild(specs)
        for spec in specs:
            self._buttons[spec.key].show_spec(spec)
        self.choose(chosen or self.current() or specs[0].key)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.updateGeometry()  # a bar that is fitted at once knows the new width

    def sizeHint(self) -> QSize:
        """Of all segments: a layout leaves out those made a moment ago, which Qt shows later."""
        row, hints = self.layout(), [one.sizeHint() for one in self._buttons.values()]
        if row is None or not hints:
            return super().sizeHint()
        around = row.contentsMargins()
        width = sum(hint.width() for hint in hints) + row.spacing() * (len(hints) - 1)
        height = max(hint.height() for hint in hints)
        return QSize(
            width + around.left() + around.right(), height + around.top() + around.bottom()
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def choose(self, key: str) -> None:
        """Mark one segment as chosen, silently."""
        self._buttons[key].setChecked(True)
        self.update()

    def current(self) -> str:
        """The chosen segment's id; "" while there is none."""
        return next((key for key, one in self._buttons.items() if one.isChecked()), "")

    def count(self, key: str) -> int | None:
        """The count a segment shows."""
        return self._buttons[key].spec.count

    def set_enabled(self, key: str, enabled: bool, reason: str = "") -> None:
        """Close one segment with the reason as its tooltip, or open it."""
        self._buttons[key].setEnabled(enabled)
        self._buttons[key].setToolTip(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._buttons:
            super().keyPressEvent(event)
            return
        keys = [key for key, one in self._buttons.items() if one.isEnabled()]
        place = keys.index(self.current()) + step
        if 0 <= place < len(keys):
            self.choose(keys[place])
            self.chosen.emit(keys[place])

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ring = self.hasFocus()
            line = look.color("focus" if ring else "controlBorder")
            inset = 1.0 if ring else 0.5
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            outline = QPainterPath()
            outline.addRoundedRect(box, 6, 6)
            painter.fillPath(outline, look.color("surface"))
            painter.setPen(QPen(line, 2 if ring else 1))
            painter.drawPath(outline)
            painter.setPen(QPen(look.color("controlBorder"), 1))
            for one in list(self._buttons.values())[1:]:
                painter.drawLine(one.x() - 1, 1, one.x() - 1, self.height() - 2)

    def _rebuild(self, specs: Sequence[SegmentSpec]) -> None:
        layout = self.layout()
        for old in self._buttons.values():
            self._group.removeButton(old)
            old.deleteLater()
        self._buttons = {spec.key: _Segment(spec, self) for spec in specs}
        for one in self._buttons.values():
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._group.addButton(one)
            if layout is not None:
                layout.addWidget(one)

    def _picked(self, button: QAbstractButton) -> None:
        if isinstance(button, _Segment):
            self.update()
            self.chosen.emit(button.spec.key)
