"""The speaker list of the notes editor: at the caret, without focus, narrower with every sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.badges import badge_width, draw_badge
from jakber_desktop.desktop.widgets.labels import ElidedLabel
from jakber_desktop.desktop.widgets.popup_list import EDGE, SIDE, PopupList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.desktop.editor.points import Speaker

_ROW, _MOST, _WIDTH, _TOP = 32, 7, 380, 26
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SpeakerPopup(PopupList):
    """Shows speakers for the typed `query`; the editor sends it the keys.

    `chosen(speaker)` fires on a click.
    """

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.query = ""
        self._badges = 0
        self._typed = ElidedLabel(self, role="small")
        self._typed.setProperty("tone", "textSecondary")
        self._typed.setContentsMargins(SIDE, 0, SIDE, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(0)
        column.addWidget(self._typed)
        column.addWidget(self.list_view)
        self.name_it(self.tr("Pilih pembicara"))
        self.hide()

    def show_found(self, query: str, found: Sequence[Speaker], caret: QRect) -> None:
        """Show what answers `query` at the caret, a rectangle of the host; current is the first."""
        self.query = query
        self._badges = max((badge_width(one.office) for one in found if one.office), default=0)
        self.show_rows(found)
        self._typed.setText(self._head(query))
        self._stand_at(caret)
        self.show()
        self.raise_()
        self._say()

    def speakers(self) -> tuple[Speaker, ...]:
        """What is offered."""
        return self.found

    def current(self) -> Speaker | None:
        """What Enter would take."""
        found: Speaker | None = super().current()
        return found

    def step(self, step: int) -> None:
        """Go so many speakers on or back, round the ends."""
        super().step(step)
        self._say()

    def _stand_at(self, caret: QRect) -> None:
        """Lie below the caret's line, or above it where there is more room."""
        look, host = theme(), self.host
        row, top = look.px(_ROW), look.px(_TOP)
        below = host.height() - caret.bottom() - 8
        room = max(below, caret.top() - 8)
        rows = max(1, min(_MOST, len(self.found), (room - top - 2 * EDGE) // row))
        rows = rows if self.found else 0
        height = rows * row + top + 2 * EDGE
        width = min(_WIDTH, host.width() - 8)
        left = max(4, min(caret.left(), host.width() - width - 4))
        over = height > below
        self.list_view.setFixedHeight(rows * row)
        self._typed.setFixedHeight(top)
        place = caret.top() - height - 4 if over else caret.bottom() + 4
        self.setGeometry(left, place, width, height)

    def _head(self, query: str) -> str:
        """What was typed, and that nobody answers to it."""
        if not self.found:
            return self.tr("@{typed}: tidak ada yang cocok").format(typed=query)
        return f"@{query}" if query else self.tr("Pembicara")

    def _say(self) -> None:
        speaker = self.current()
        told = spoken(speaker) if speaker is not None else self._typed.text()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.host, told))

    # --- rows ---

    def row_height(self) -> int:
        return _ROW

    def row_words(self, found: Speaker) -> str:
        return found.name

    def spoken_row(self, found: Speaker) -> str:
        return spoken(found)

    def paint_row(self, painter: QPainter, rect: QRect, found: Speaker, *, current: bool) -> None:
        look, box = theme(), rect.adjusted(SIDE, 0, -SIDE, 0)
        if found.office:
            top = rect.top() + (rect.height() - look.size("badgeHeight")) // 2
            draw_badge(painter, QPoint(box.left(), top), found.office, found.order)
            box.setLeft(box.left() + self._badges + 8)
        name = _draw_elided(painter, box, found.name, "bodyTitle", "text")
        box.setLeft(box.left() + name + 8)
        if box.width() > 40:
            _draw_elided(painter, box, found.detail, "small", "textSecondary")


def spoken(speaker: Speaker) -> str:
    """A speaker as one sentence for who hears it."""
    return ", ".join(part for part in (speaker.name, speaker.detail) if part)


def _draw_elided(painter: QPainter, box: QRect, text: str, role: str, colour: str) -> int:
    """Draw as much of a text as the box holds; returns its width."""
    look = theme()
    told = look.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(look.font(role))
    painter.setPen(look.color(colour))
    painter.drawText(box, _LEFT, told)
    return look.metrics(role).horizontalAdvance(told)
