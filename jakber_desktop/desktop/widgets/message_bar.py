"""Messages of a window: at most two, the newest on top, the rest counted (ui-design §13).

In the main window they lie over the lower left of the page, so that no page moves under somebody's
hands; `covers` tells a page how much of it, and they step aside from the field or row the keys are
on. F6 leads to them; Esc closes the one the keys are on, and in the main window the newest when
nothing else wants that key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QPaintEvent

_LOOKS = {
    # kind: icon, its colour, border, ground
    "info": ("info", "info", "info", "infoSoft"),
    "success": ("checkmark_circle", "success", "success", "successSoft"),
    "warning": ("warning", "warning", "warning", "warningSoft"),
    "error": ("error_circle", "danger", "danger", "dangerSoft"),
    "done": ("checkmark_circle", "success", "border", "surfaceAlt"),
}
_SHOWN = 2
_BESIDE, _BELOW, _WIDEST = 16, 12, 620
"""Beside and below the messages to the page's edges; how wide they are at most."""


class MessageStrip(QFrame):
    """One message: icon, title, one line more, buttons, and a cross to close it."""

    closed = Signal(object)
    reshaped = Signal()
    """Its words may want another line than before."""

    def __init__(self, kind: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.title, self.text = kind, title, text
        self.passes = False
        """Whether it goes with the next change: it offers to take back the newest one."""
        self.lasts = False
        """Whether it is about the whole program and stays until it is closed."""
        self.offers = False
        """Whether it has a button of its own."""
        self.place: object = None
        """Where the window was when it was told."""
        self.waiting: list[Callable[[], object]] = []
        """What its button would do again."""
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(44, 9, 8, 9)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        first = "body" if kind == "done" else "bodyStrong"
        for line, role in ((title, first), (text, "small")):
            if line:
                label = Label(self, line, role)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
                takes = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
                takes.setHeightForWidth(True)  # a long one breaks into lines
                label.setSizePolicy(takes)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                words.addWidget(label)
        row.addLayout(words, 1)
        self._row = row
        close = Button(self, "", "dismiss", "subtle", small=True)
        close.name_it(self.tr("Tutup pemberitahuan"), "Esc")
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys where they are
        close.clicked.connect(self.close_it)
        row.addWidget(close)

    def offer(self, words: str, deed: Callable[[], object], *, closes: bool = True) -> Button:
        """Add a button before the cross; by default its click closes the message too."""
        button = Button(self, words, small=True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(deed)
        if closes:
            button.clicked.connect(self.close_it)
        self._row.insertWidget(self._row.count() - 1, button)
        self.offers = True
        return button

    def buttons(self) -> list[Button]:
        """Its buttons from left to right, the cross last."""
        buttons = self.findChildren(Button, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return sorted(buttons, key=self._row.indexOf)

    def close_it(self) -> None:
        """Close this message."""
        self.closed.emit(self)

    def event(self, event: QEvent) -> bool:
        """A button came, or has another icon or key: the words have another width."""
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.reshaped.emit()
        return taken

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            icon, tone, border, ground = _LOOKS[self.kind]
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.color(border), 1))
            painter.setBrush(look.color(ground))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            at = QPoint(14, (self.height() - 20) // 2)
            icons.draw(painter, at, icon, 20, tone, filled=True)


class MessageBar(QWidget):
    """The stack of messages of a window; hidden when there is none.

    It stands where a layout puts it, as in a dialog, or over a page (`lie_over`).
    """

    covers = Signal(int)
    """So many px of the page's lower edge lie under the messages; 0 when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strips: list[MessageStrip] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 16, 8)
        self._column.setSpacing(8)
        self._unfolded = False
        self._page: QWidget | None = None
        self.covered = 0
        """What `covers` told last."""
        self._came_from: QWidget | None = None
        """What had the keys before they came here."""
        self._more = Button(self, "", "chevron_down", "subtle", small=True)
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.clicked.connect(self._unfold)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keys_went)
        self.hide()

    def lie_over(self, page: QWidget) -> None:
        """From now on over the lower left corner of `page`, a widget of the same window."""
        self._page = page
        self._column.setContentsMargins(0, 0, 0, 0)
        page.installEventFilter(self)
        theme().changed.connect(self._take_place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page is of another size or elsewhere, so is this; or the keys went to another row."""
        kind, placed = event.type(), (QEvent.Type.Resize, QEvent.Type.Move)
        if (watched is self._page and kind in placed) or kind == QEvent.Type.KeyRelease:
            self._take_place()
        return super().eventFilter(watched, event)

    def show_message(self, kind: str, title: str, text: str = "") -> MessageStrip:
        """Put a message on top (kind: info, success, warning, error, done); the same only once."""
        for old in [s for s in self._strips if (s.kind, s.title, s.text) == (kind, title, text)]:
            self.remove(old)
        strip = MessageStrip(kind, title, text, self)
        strip.closed.connect(self.remove)
        strip.reshaped.connect(self._take_place)
        self._strips.insert(0, strip)
        self._unfolded = False
        self._column.insertWidget(0, strip)
        self._arrange()
        self._announce(f"{title} {text}".strip())
        return strip

    def waiting(self, kind: str, title: str, text: str) -> list[Callable[[], object]]:
        """What waits behind the button of a message that reads so."""
        same = [s for s in self._strips if (s.kind, s.title, s.text) == (kind, title, text)]
        return [deed for strip in same for deed in strip.waiting]

    def messages(self) -> list[MessageStrip]:
        """All messages, the newest first, also those that are only counted."""
        return list(self._strips)

    def remove(self, strip: MessageStrip) -> None:
        """Take a message away; keys that were on it go to the next one, or back."""
        if strip in self._strips:
            has_keys = _holds(strip, QApplication.focusWidget())
            self._strips.remove(strip)
            self._column.removeWidget(strip)
            if has_keys:
                self._pass_keys()
            strip.hide()
            strip.deleteLater()
            self._arrange()

    def close_newest(self) -> bool:
        """Close the message the keys are on, else the newest; whether there was one."""
        held = [s for s in self._strips if _holds(s, QApplication.focusWidget())]
        for strip in (held or self._strips)[:1]:
            self.remove(strip)
            return True
        return False

    def take_keys(self) -> None:
        """The keys come to the newest message, and go back when it is closed."""
        self._strips[0].buttons()[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _keys_went(self, before: QWidget | None, now: QWidget | None) -> None:
        """However the keys came to a message, they go back to where they were."""
        if self._page is not None and isValid(self._page):  # else the window is going
            if before is not None and isValid(before) and before is not self._page:
                before.removeEventFilter(self)
            if isinstance(now, QAbstractItemView):
                now.installEventFilter(self)
            self._take_place()
        comes = now is not None and self.isAncestorOf(now)
        if comes and before is not None and isValid(before) and not self.isAncestorOf(before):
            self._came_from = before

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc on a message closes it."""
        if event.key() != Qt.Key.Key_Escape or event.modifiers() or not self.close_newest():
            super().keyPressEvent(event)

    def clear_kind(self, kind: str) -> None:
        """Take all messages of a kind away, for example the success of an earlier deed."""
        for strip in [s for s in self._strips if s.kind == kind]:
            self.remove(strip)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _announce(self, words: str) -> None:
        # the first message brings these classes, not the start: they take 2 ms to make
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _unfold(self) -> None:
        """Show what was only counted, until a new message comes; the keys go to the first of it."""
        self._unfolded = True
        self._arrange()
        self._strips[_SHOWN].buttons()[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _pass_keys(self) -> None:
        """From a message that goes to the newest of the rest, or to where they came from."""
        back = self._came_from
        if self._strips:
            self._strips[0].buttons()[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        hidden = 0 if self._unfolded else len(self._strips) - _SHOWN
        for place, strip in enumerate(self._strips):
            strip.setVisible(self._unfolded or place < _SHOWN)
        self._more.setVisible(hidden > 0)
        if hidden > 0:
            self._more.setText(self.tr("{n} pemberitahuan lain").format(n=hidden))
        self.setVisible(bool(self._strips))
        self._take_place()

    def _take_place(self) -> None:
        page, host = self._page, self.parentWidget()
        if page is None or host is None:
            return
        if self.isHidden():
            self._tell_covered(0)
            return
        room = page.size() - QSize(2 * _BESIDE, 2 * _BELOW)
        width = min(room.width() * 2 // 3, theme().px(_WIDEST))  # what stands at the right stays
        self._column.invalidate()
        height = min(room.height(), self._column.totalHeightForWidth(width))
        whole = QRect(page.mapTo(host, QPoint()), page.size())
        left, right = whole.left() + _BESIDE, whole.right() + 1 - _BESIDE - width
        below, above = whole.bottom() + 1 - _BELOW - height, whole.top() + _BELOW
        places = [QRect(x, y, width, height) for x, y in ((left, below), (right, below))]
        places.append(QRect(right, above, width, height))
        typed = keys_at(host)
        place = next((one for one in places if not one.intersects(typed)), places[0])
        self.setGeometry(place)
        self.raise_()
        self._tell_covered(height + _BELOW if place.top() == below else 0)

    def _tell_covered(self, covered: int) -> None:
        if covered != self.covered:
            self.covered = covered
            self.covers.emit(covered)


def keys_at(host: QWidget) -> QRect:
    """Where one types or chooses in `host`, in its coordinates: a field, or the row of a list.

    Empty for a text of many lines: its page makes room (`MessageBar.covers`).
    """
    focus = QApplication.focusWidget()
    if focus is None or not host.isAncestorOf(focus):
        return QRect()
    if isinstance(focus, QAbstractItemView):
        row = focus.visualRect(focus.currentIndex())
        return QRect(focus.viewport().mapTo(host, row.topLeft()), row.size())
    if isinstance(focus, (QLineEdit, QComboBox, QAbstractSpinBox)):
        return QRect(focus.mapTo(host, QPoint()), focus.size())
    return QRect()


def _holds(strip: MessageStrip, focus: QWidget | None) -> bool:
    """Whether the keys are on a button of the message."""
    return focus is not None and strip.isAncestorOf(focus)
