"""The six stages of a meeting as one row: navigation, not a gate (ui-design §7, "Workspace")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QWidget,
)

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.key_focus import came_by_key
from jakber_desktop.desktop.widgets.meetings.stage_mark import SIZE as GLYPH
from jakber_desktop.desktop.widgets.meetings.stage_mark import STATE_WORDS, draw_stage_mark
from jakber_desktop.desktop.words.meeting import translated
from jakber_desktop.model.rows import StageFact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent

SIDE = 4
GAP = 8
BETWEEN = 32
BAR = 3
NARROW = 1100
"""Below this window width facts show only for the current stage (ui-design §2)."""


class StageButton(QAbstractButton):
    """A stage: glyph of its state, name, short fact; the current one is underlined."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self._stage = StageFact(stage="", state="none", fact="")
        self._with_fact = True
        self._with_name = True
        self._ring = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_stage(self, stage: StageFact) -> None:
        """Show another state or fact."""
        self._stage = stage
        self._name_it()
        self.updateGeometry()
        self.update()

    def show_parts(self, *, name: bool, fact: bool) -> None:
        """Which words there is room for."""
        if (name, fact) != (self._with_name, self._with_fact):
            self._with_name, self._with_fact = name, fact
            self.updateGeometry()
            self.update()

    def width_with(self, *, name: bool, fact: bool) -> int:
        """The width the button takes with these words, in px."""
        width = 2 * SIDE + GLYPH
        if name:
            width += GAP + QFontMetrics(theme().font("bodyStrong")).horizontalAdvance(self.text())
        if fact and self._stage.fact:
            width += GAP + theme().metrics("small").horizontalAdvance(self._stage.fact)
        return width

    def _name_it(self) -> None:
        name = self.tr("Tahap {n} {name}, {state}").format(
            n=self._number, name=self.text(), state=translated(STATE_WORDS[self._stage.state])
        )
        self.setAccessibleName(f"{name}, {self._stage.fact}" if self._stage.fact else name)
        tip = self.tr("{name} (Alt+{n})").format(name=self.text(), n=self._number)
        self.setToolTip(f"{tip}\n{self._stage.fact}" if self._stage.fact else tip)

    def sizeHint(self) -> QSize:
        width = self.width_with(name=self._with_name, fact=self._with_fact)
        return QSize(width, theme().size("stepper"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = came_by_key(event.reason())
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() and not self.isChecked():
            painter.fillRect(self.rect(), theme().color("hover"))
        at = QPoint(SIDE, (self.height() - GLYPH) // 2)
        draw_stage_mark(painter, at, self._number, self._stage.state)
        left = SIDE + GLYPH
        if self._with_name:
            left = self._paint_name(painter, left + GAP)
        if self._with_fact and self._stage.fact:
            painter.setFont(theme().font("small"))
            painter.setPen(theme().color("textSecondary"))
            room = QRect(left + GAP, 0, self.width() - left - GAP, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._stage.fact)
        if self.isChecked():
            bar = QRect(0, self.height() - BAR, self.width(), BAR)
            painter.fillRect(bar, theme().color("accent"))
        if self.hasFocus() and self._ring:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme().color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(1, 5, -1, -5)
            painter.drawRoundedRect(ring, 6, 6)
        painter.end()

    def _paint_name(self, painter: QPainter, left: int) -> int:
        current = self.isChecked()
        font = theme().font("bodyStrong" if current else "bodyTitle")
        painter.setFont(font)
        painter.setPen(theme().color("accentText" if current else "textSecondary"))
        width = QFontMetrics(font).horizontalAdvance(self.text())
        painter.drawText(
            QRect(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
        return left + width


class Stepper(QWidget):
    """Six stages in a row; `stage_chosen` tells the index gone to (0-5)."""

    stage_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 16, 0)
        row.setSpacing(BETWEEN)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # _fit drops words first
        self.buttons: list[StageButton] = []
        for number in range(1, 7):
            button = StageButton(number, self)
            self._group.addButton(button, number - 1)
            row.addWidget(button)
            self.buttons.append(button)
        row.addStretch(1)
        self._group.idClicked.connect(self.stage_chosen)
        theme().changed.connect(self._fit)

    def set_names(self, names: Sequence[str]) -> None:
        """The words of the six stages."""
        for button, name in zip(self.buttons, names, strict=True):
            button.setText(name)

    def show_stages(self, stages: Sequence[StageFact]) -> None:
        """Show the states and facts of the six stages."""
        for button, stage in zip(self.buttons, stages, strict=True):
            button.show_stage(stage)
        self._fit()

    @property
    def current(self) -> int:
        """The stage shown, 0-5."""
        return self._group.checkedId()

    def set_current(self, index: int) -> None:
        """Mark the stage shown, without telling it as a choice; Tab reaches only this one."""
        for place, button in enumerate(self.buttons):
            button.setChecked(place == index)
            reach = Qt.FocusPolicy.StrongFocus if place == index else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(reach)
        self._fit()
        self.update()

    def _fit(self) -> None:
        """Choose which words there is room for: all facts, the current one's, names, numbers."""
        narrow = self.window().width() < theme().px(NARROW)
        plans = (
            *([] if narrow else [[(True, True)] * 6]),
            [(True, place == self.current) for place in range(6)],
            [(True, False)] * 6,
            [(place == self.current, place == self.current) for place in range(6)],
        )
        for plan in plans:
            if self._width_of(plan) <= self.width() or plan is plans[-1]:
                for button, (name, fact) in zip(self.buttons, plan, strict=True):
                    button.show_parts(name=name, fact=fact)
                break
        self.update()

    def _width_of(self, plan: Sequence[tuple[bool, bool]]) -> int:
        margins = self._row.contentsMargins()
        words = sum(
            button.width_with(name=name, fact=fact)
            for button, (name, fact) in zip(self.buttons, plan, strict=True)
        )
        return words + 5 * BETWEEN + margins.left() + margins.right()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(600, theme().size("stepper"))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, theme().size("stepper"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().color("border"))
        for button in self.buttons[1:]:
            at = QPoint(button.x() - BETWEEN // 2 - 8, (self.height() - 16) // 2)
            icons.draw(painter, at, "chevron_right", 16, "textTertiary")
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        target = min(5, max(0, self.current + step))
        self.buttons[target].click()
        self.buttons[target].setFocus(Qt.FocusReason.TabFocusReason)
