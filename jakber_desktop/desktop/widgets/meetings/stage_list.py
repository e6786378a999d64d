"""The six stages of a meeting as a short list: mark, name, one fact (mockup 02, right)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.meetings.stage_mark import SIZE, STATE_WORDS, draw_stage_mark
from jakber_desktop.desktop.words.meeting import STAGE_NAMES, translated

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from jakber_desktop.model.rows import StageFact

_CURRENT = {"work", "running", "missing"}


class StageList(QWidget):
    """Shows, does not lead: the workspace's stepper is the way to a stage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: tuple[StageFact, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stages(self, stages: tuple[StageFact, ...]) -> None:
        """Show these stages."""
        self._stages = stages
        said = (_sentence(place, stage) for place, stage in enumerate(stages, 1))
        self.setAccessibleName("; ".join(said))
        self.setAccessibleDescription(self.tr("Tahap rapat"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._row_height() * len(self._stages))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            height = self._row_height()
            for place, stage in enumerate(self._stages):
                box = QRect(0, place * height, self.width(), height)
                self._paint_row(painter, box, place + 1, stage)

    def _row_height(self) -> int:
        return theme().px(33) + 1

    def _paint_row(self, painter: QPainter, box: QRect, number: int, stage: StageFact) -> None:
        look = theme()
        at = QPoint(box.left(), box.top() + (box.height() - SIZE) // 2)
        draw_stage_mark(painter, at, number, stage.state)
        strong = stage.state in _CURRENT
        idle = stage.state == "none"
        painter.setFont(look.font("bodyStrong" if strong else "body"))
        painter.setPen(look.color("textSecondary" if idle else "text"))
        middle = Qt.AlignmentFlag.AlignVCenter
        words = translated(STAGE_NAMES[stage.stage])
        painter.drawText(box.adjusted(30, 0, 0, 0), middle | Qt.AlignmentFlag.AlignLeft, words)
        used = 30 + painter.fontMetrics().horizontalAdvance(words) + 12
        painter.setFont(look.font("label" if strong else "small"))
        painter.setPen(look.color("text" if strong else "textSecondary"))
        room = max(0, box.width() - used)
        fact = painter.fontMetrics().elidedText(stage.fact, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, fact)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, look.color("border"))


def _sentence(number: int, stage: StageFact) -> str:
    words = (
        f"{number} {translated(STAGE_NAMES[stage.stage])}, {translated(STATE_WORDS[stage.state])}"
    )
    return f"{words}, {stage.fact}" if stage.fact else words
