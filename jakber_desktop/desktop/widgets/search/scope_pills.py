"""The row of pills that say where the palette looks: Semua, Perintah, Rapat, ... (mockup 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_PAD, _GAP, _HEIGHT = 11, 6, 26


class PillSpec(NamedTuple):
    """A pill: its key, the sign to type for it ("" for none), its words."""

    key: str
    sign: str
    words: str


class _Pill(QAbstractButton):
    def __init__(self, spec: PillSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec, self.count = spec, -1
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(spec.words)
        self.setAccessibleName(spec.words)
        self.setToolTip(f"{spec.words} ({spec.sign})" if spec.sign else spec.words)

    def parts(self) -> list[str]:
        """Sign, words and, on the chosen one, how many there are."""
        count = str(self.count) if self.isChecked() and self.count >= 0 else ""
        return [part for part in (self.spec.sign, self.spec.words, count) if part]

    def sizeHint(self) -> QSize:
        measure = theme().metrics("chip")
        wide = sum(measure.horizontalAdvance(part) for part in self.parts())
        return QSize(2 * _PAD + wide + _GAP * (len(self.parts()) - 1) + 1, theme().px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, chosen = theme(), self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = "accentSoft" if chosen else "hover" if self.underMouse() else "surface"
            painter.setPen(QPen(look.color("accent" if chosen else "controlBorder"), 1))
            painter.setBrush(look.color(ground))
            half = self.height() / 2
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, half, half)
            painter.setFont(look.font("chip"))
            painter.setPen(look.color("accentText" if chosen else "text"))
            left = _PAD
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            for part in self.parts():
                painter.drawText(QRect(left, 0, self.width(), self.height()), middle, part)
                left += look.metrics("chip").horizontalAdvance(part) + _GAP


class ScopePills(QWidget):
    """`chosen(key)` fires when one is clicked; by keys the sign is typed or Tab pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pills: dict[str, _Pill] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._picked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addStretch()
        theme().changed.connect(self._fit)

    def set_pills(self, specs: Sequence[PillSpec]) -> None:
        """Make the pills, once."""
        for at, spec in enumerate(specs):
            pill = _Pill(spec, self)
            self._pills[spec.key] = pill
            self._group.addButton(pill)
            self._row.insertWidget(at, pill)

    def show_scope(self, key: str, count: int) -> None:
        """Mark one, with how many were found; -1 leaves the number out."""
        self._pills[key].setChecked(True)
        self._pills[key].count = count
        self._fit()

    def current(self) -> str:
        """The marked one's key; "" for none."""
        return next((key for key, pill in self._pills.items() if pill.isChecked()), "")

    def words(self, key: str) -> str:
        """What a pill says."""
        return self._pills[key].spec.words

    def _fit(self) -> None:
        for pill in self._pills.values():
            pill.updateGeometry()
            pill.update()

    def _picked(self, button: QAbstractButton) -> None:
        if isinstance(button, _Pill):
            self.chosen.emit(button.spec.key)
