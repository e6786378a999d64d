"""The meeting in session, in the sidebar of every page: a click leads back to it (ui-design §7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.language.clock import clock

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from jakber_desktop.model.rows.home import RunningMeeting

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_PAD, _ICON = 10, 16


class RunningCard(QAbstractButton):
    """Since when, and which meeting; as a rail only the red dot."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._meeting: RunningMeeting | None = None
        self._rail, self._ring = False, False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._tell)

    def show_meeting(self, meeting: RunningMeeting | None) -> None:
        """Show this meeting; None hides the card."""
        self._meeting = meeting
        self.setVisible(meeting is not None)
        if meeting is None:
            return
        words = self.tr("Rapat berjalan sejak {time}: {title}")
        if meeting.paused_since:
            words = self.tr("Rapat diskors sejak {time}: {title}")
        told = words.format(time=clock(_since(meeting)), title=meeting.title)
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.update()

    def set_rail(self, rail: bool) -> None:
        """Fold to the dot, or unfold."""
        self._rail = rail
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme()
        if self._rail:
            return QSize(39, look.size("navItem"))
        return QSize(39, 2 * 8 + look.line("label") + look.line("body"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._meeting is None:
            return
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(look.color("border"), 1))
            painter.setBrush(look.color("hover" if self.underMouse() else "surface"))
            painter.drawRoundedRect(box, 8, 8)
            if self.hasFocus() and self._ring:
                painter.setPen(QPen(look.color("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
            if self._rail:
                at = QPoint((self.width() - _ICON) // 2, (self.height() - _ICON) // 2)
                icons.draw(painter, at, *_sign(self._meeting))
            else:
                self._paint_words(painter, self._meeting)

    def _paint_words(self, painter: QPainter, meeting: RunningMeeting) -> None:
        look = theme()
        upper = QRect(_PAD, 8, self.width() - 2 * _PAD, look.line("label"))
        at = QPoint(_PAD, upper.center().y() - _ICON // 2 + 1)
        name, size, ink = _sign(meeting)
        icons.draw(painter, at, name, size, ink)
        painter.setFont(look.font("label"))
        painter.setPen(look.color(ink))
        paused = self.tr("Diskors sejak {time}") if meeting.paused_since else ""
        since = (paused or self.tr("Berlangsung sejak {time}")).format(time=clock(_since(meeting)))
        painter.drawText(upper.adjusted(_ICON + 6, 0, 0, 0), _LEFT, since)
        lower = QRect(_PAD, upper.bottom() + 1, upper.width(), look.line("body"))
        painter.setFont(look.font("bodyTitle"))
        painter.setPen(look.color("text"))
        title = look.metrics("bodyTitle").elidedText(
            meeting.title, Qt.TextElideMode.ElideRight, lower.width()
        )
        painter.drawText(lower, _LEFT, title)

    def _tell(self) -> None:
        if self._meeting is not None:
            self.wanted.emit(self._meeting.id)


def _since(meeting: RunningMeeting) -> str:
    return meeting.paused_since or meeting.since


def _sign(meeting: RunningMeeting) -> tuple[str, int, str]:
    """Icon, its size and its ink."""
    return ("clock", _ICON, "warning") if meeting.paused_since else ("record", _ICON, "danger")
