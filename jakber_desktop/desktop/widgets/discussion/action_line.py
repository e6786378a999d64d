"""The quick line of follow-ups: "uraian @kantor tgl", Enter; what was read stands below (§10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.badges import badge_width, draw_badge
from jakber_desktop.desktop.widgets.key_hints import draw_key, key_width
from jakber_desktop.desktop.widgets.line_field import takes_back

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from jakber_desktop.model.rows.discussion import QuickAction

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_KEY = "Ctrl+J"
_ANNOUNCE_MS = 600
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ActionLine(QLineEdit):
    """`entered(text)` on Enter; call `start_over` once it is written: what could not be stays."""

    entered = Signal(str)
    left = Signal()
    """Esc on an empty line: back to the notes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._dress)
        self._dress()

    def start_over(self) -> None:
        """Empty, ready for the next; Ctrl+Z now means the deed, not the letters."""
        self.setText("")

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z belongs to the line only while there is typing to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and takes_back(event, self):
            event.ignore()
            return False
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            if self.text().strip() and not self.isReadOnly():
                self.entered.emit(self.text().strip())
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.start_over()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(240, theme().size("quickInputHeight") - 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, theme().size("quickInputHeight") - 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = theme()
        with QPainter(self) as painter:
            at = QPoint(9, (self.height() - 20) // 2)
            icons.draw(painter, at, "add", 20, "textSecondary")
            if not self.text() and self._has_room():
                at = QPoint(self.width() - key_width(_KEY) - 10, (self.height() - look.px(18)) // 2)
                draw_key(painter, at, _KEY)

    def _has_room(self) -> bool:
        words = theme().metrics("body").horizontalAdvance(self.placeholderText())
        return words + 36 + key_width(_KEY) + 20 < self.width()

    def _dress(self) -> None:
        self.setFont(theme().font("body"))
        self.setTextMargins(26, 0, 4, 0)
        self.setFixedHeight(theme().size("quickInputHeight") - 4)


class ActionEcho(QWidget):
    """What the line is read as: office badge and date; or that an office is not known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: QuickAction | None = None
        self._typed = False
        self._order_of: Callable[[str], int] = _first
        self._due = ""
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_ANNOUNCE_MS)
        self._quiet.timeout.connect(self._announce)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set_order(self, order_of: Callable[[str], int]) -> None:
        """Ask this function for an office's place in protocol order (its colour)."""
        self._order_of = order_of

    def show_found(self, found: QuickAction | None, due: str, *, typed: bool) -> None:
        """Show what was read; `due` is the date or phrase in words."""
        self._found, self._due, self._typed = found, due, typed
        self.setAccessibleName(self.words())
        self.setToolTip(found.echo if found else "")
        if typed:
            self._quiet.start()
        self.update()

    def words(self) -> str:
        """ "Terbaca: JAKBER · Kam, 31 Mei"; how to write it while nothing was read."""
        if self._found is not None and self._found.echo:
            return self._found.echo
        return self.tr("uraian @kantor tanggal, misalnya 31/5")

    def sizeHint(self) -> QSize:
        return QSize(200, theme().px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, theme().px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            box, found = self.rect(), self._found
            if self._typed:
                box = self._paint_key(painter, box)
            if found is None or not found.echo:
                self._draw(painter, box, self.words(), "textTertiary")
                return
            if found.unknown_office and not found.office:
                icons.draw(painter, QPoint(0, (self.height() - 16) // 2), "warning", 16, "warning")
                box = box.adjusted(22, 0, 0, 0)
                self._draw(painter, box, found.echo, "warning")
                return
            label = self.tr("Terbaca:")
            if self._need(found) + look.metrics("small").horizontalAdvance(label) <= box.width():
                box = box.adjusted(self._draw(painter, box, label, "textSecondary") + 8, 0, 0, 0)
            self._paint_found(painter, box, found)

    def _paint_found(self, painter: QPainter, box: QRect, found: QuickAction) -> None:
        look = theme()
        if found.office:
            at = QPoint(box.left(), (self.height() - look.size("badgeHeight")) // 2)
            wide = draw_badge(painter, at, found.office, self._order_of(found.office))
            box = box.adjusted(wide + 10, 0, 0, 0)
        if self._due:
            at = QPoint(box.left(), (self.height() - 16) // 2)
            icons.draw(painter, at, "calendar_ltr", 16, "textSecondary")
            self._draw(painter, box.adjusted(22, 0, 0, 0), self._due, "textSecondary")

    def _need(self, found: QuickAction) -> int:
        """The width of what was read, without the word before it."""
        look = theme()
        office = badge_width(found.office) + 10 if found.office else 0
        due = 22 + look.metrics("small").horizontalAdvance(self._due) if self._due else 0
        return office + due + 10

    def _paint_key(self, painter: QPainter, box: QRect) -> QRect:
        """ "[Enter] simpan" at the right; what is left of the room."""
        look, words, key = theme(), self.tr("simpan"), "Enter"
        wide = look.metrics("small").horizontalAdvance(words)
        key_room = wide + 6 + key_width(key) + 8
        if self._found is not None and self._need(self._found) + key_room > box.width():
            wide, words = -6, ""
        left = box.right() - wide - 6 - key_width(key)
        draw_key(painter, QPoint(left, (self.height() - look.px(18)) // 2), key)
        self._draw(painter, box.adjusted(box.width() - wide - 1, 0, 2, 0), words, "textSecondary")
        return box.adjusted(0, 0, left - box.right() - 8, 0)

    def _draw(self, painter: QPainter, box: QRect, words: str, tone: str) -> int:
        look = theme()
        told = look.metrics("small").elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(look.font("small"))
        painter.setPen(QPen(look.color(tone)))
        painter.drawText(box, _LEFT, told)
        return look.metrics("small").horizontalAdvance(told)

    def _announce(self) -> None:
        """Parse results are said once the typing rests (ui-design §12)."""
        if self._found is not None and self._found.echo:
            event = QAccessibleAnnouncementEvent(self, self._found.echo)
            QAccessible.updateAccessibility(event)


def _first(_code: str) -> int:
    return 0
