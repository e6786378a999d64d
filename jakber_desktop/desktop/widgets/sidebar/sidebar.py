"""The sidebar of destinations, 208 px wide or a 56 px rail (ui-design §7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.buttons import Button, key_text
from jakber_desktop.desktop.widgets.search.search_button import SearchButton
from jakber_desktop.desktop.widgets.sidebar.running_card import RunningCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QFocusEvent, QPaintEvent, QResizeEvent

    from jakber_desktop.desktop.widgets.sidebar.line import LineLook, SidebarLine
    from jakber_desktop.model.rows.home import RunningMeeting

_ICON_LEFT, _TEXT_LEFT = 12, 42
_MOST_COUNT = 100


class Destination(NamedTuple):
    """A place the sidebar leads to: its id and the action that goes there."""

    place: str
    action: QAction
    icon: str


class NavItem(QAbstractButton):
    """A row of the sidebar; as a rail only its icon, with the words in tooltip and name."""

    def __init__(self, words: str, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(words)
        self.icon_name = icon
        self.rail = False
        self.count = 0
        """How much waits behind the row; 0 shows nothing."""
        self.tone = ""
        """Colour token of a count that asks for attention ("warning"); "" is the quiet one."""
        self._ring = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return QSize(39, theme().size("navItem"))

    def minimumSizeHint(self) -> QSize:
        """In a low window with large text the rows move closer (never under the least target)."""
        return QSize(39, theme().size("minTarget"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            chosen, box = self.isChecked(), QRectF(self.rect())
            ground = "selected" if chosen else "pressed" if self.isDown() else "hover"
            if chosen or self.isDown() or self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color(ground))
                painter.drawRoundedRect(box, 6, 6)
            if chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color("accent"))
                bar = QRectF(0, self.height() / 2 - 8, 3, 16)
                painter.drawRoundedRect(bar, 1.5, 1.5)
            if self.hasFocus() and self._ring:
                painter.setPen(QPen(look.color("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
            left = (self.width() - 20) // 2 if self.rail else _ICON_LEFT
            at = QPoint(left, (self.height() - 20) // 2)
            ink = "accentText" if chosen else "textSecondary"
            icons.draw(painter, at, self.icon_name, 20, ink, filled=chosen)
            if self.count:
                self._paint_count(painter)
            if not self.rail:
                painter.setFont(look.font("bodyStrong" if chosen else "body"))
                painter.setPen(look.color("text"))
                words = QRect(_TEXT_LEFT, 0, self.width() - _TEXT_LEFT, self.height())
                middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
                painter.drawText(words, middle, self.text())

    def show_count(self, count: int, words: str, tone: str = "") -> None:
        """Show how much waits; `words` say it for tooltip and screen readers."""
        self.count, self.tone = count, tone
        self.setAccessibleDescription(words)
        self.update()

    def _paint_count(self, painter: QPainter) -> None:
        """A pill at the right end; on the rail a small one at the icon's shoulder."""
        look = theme()
        words = str(self.count) if self.count < _MOST_COUNT else f"{_MOST_COUNT - 1}+"
        height = look.px(16 if self.rail else 18)
        width = max(height, look.metrics("key").horizontalAdvance(words) + 8)
        top = 2.0 if self.rail else (self.height() - height) / 2
        box = QRectF(self.width() - width - (1 if self.rail else 4), top, width, height)
        framed = not self.tone or look.high_contrast
        line = QPen(look.color(self.tone or "border"), 1)
        painter.setPen(line if framed else Qt.PenStyle.NoPen)
        painter.setBrush(look.color(f"{self.tone}Soft" if self.tone else "surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
        painter.setFont(look.font("key"))
        painter.setPen(look.color(self.tone or "text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


class Sidebar(QFrame):
    """Destinations with one tab stop and arrows inside, then menu, settings and the fold button."""

    meeting_wanted = Signal(str)
    """Back to the meeting in session (its id)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "sidebar")
        self.setProperty("line", "right")
        self._group = QButtonGroup(self)
        self._items: dict[str, NavItem] = {}
        self._lasting: list[NavItem] = []
        self._marks: dict[str, NavItem] = {}
        """Place -> the row that is marked while the window is there."""
        self.rail = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 10, 8, 10)
        self._column.setSpacing(2)
        self._search: SearchButton | None = None
        self._new = Button(self, "", "add", "primary")
        self._new.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._column.addWidget(self._new)
        self._column.addItem(_air(12))
        self._end = self._column.count()
        self._column.addStretch()
        self._running: RunningCard | None = None
        self._line: SidebarLine | None = None

    def furnish(
        self,
        new: QAction,
        destinations: Sequence[Destination],
        lasting: Sequence[tuple[QAction, str]],
    ) -> None:
        """Fill the sidebar: the button on top, the destinations, and what stays at the bottom."""
        self._new_words = new.text()
        self._new.set_action(new, show_key=True)
        for place, where in enumerate(destinations):
            item = self._made(where.action, where.icon)
            self._mark_at(where.place, item)
            self._items[where.place] = item
            self._column.insertWidget(self._end + place, item)
        for action, icon in lasting:
            item = self._made(action, icon)
            self._lasting.append(item)
            self._column.addWidget(item)
            if action.objectName().startswith("go_"):
                self._mark_at(action.objectName().removeprefix("go_"), item)
        self.set_rail(self.rail)

    def offer_search(self, action: QAction) -> None:
        """The search field on top, which opens the palette."""
        self._search = SearchButton(action, self)
        self._search.set_rail(self.rail)
        self._column.insertWidget(0, self._search)
        self._column.insertItem(1, _air(4))
        self._end += 2

    def show_count(self, place: str, count: int, words: str, *, tone: str = "") -> None:
        """How much waits at a destination (0: nothing), the words for it, and its colour token."""
        self._items[place].show_count(count, words, tone)

    def show_line(self, line: LineLook | None) -> None:
        """What is said of syncing below everything (ui-design §7); None says nothing."""
        if line is None and self._line is None:
            return
        if self._line is None:
            # only who shares has it
            from jakber_desktop.desktop.widgets.sidebar.line import SidebarLine

            self._line = SidebarLine(self)
            self._line.set_rail(self.rail)
            self._column.addWidget(self._line)
        self._line.show_line(line)
        self._fit_search()

    def show_running(self, meeting: RunningMeeting | None) -> None:
        """The card of the meeting in session, over the rows at the bottom; None for none."""
        if meeting is None and self._running is None:
            return
        if self._running is None:
            self._running = RunningCard(self)
            self._running.set_rail(self.rail)
            self._running.wanted.connect(self.meeting_wanted)
            place = self._column.indexOf(self._lasting[0])
            self._column.insertWidget(place, self._running)
        self._running.show_meeting(meeting)
        self._fit_search()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_search()

    def paintEvent(self, event: QPaintEvent) -> None:
        """On the rail a hairline parts what is made from where one goes (mockup 03)."""
        super().paintEvent(event)
        first = self._column.itemAt(self._end)
        if self.rail and first is not None:
            middle = (self._new.geometry().bottom() + first.geometry().top()) // 2
            with QPainter(self) as painter:
                painter.fillRect(12, middle, self.width() - 25, 1, theme().color("border"))

    def _fit_search(self) -> None:
        """In a window too low for everything the field gives way; Ctrl+K stays."""
        if self._search is None:
            return
        least = self._column.minimumSize().height()
        if self._search.isHidden():
            least += self._search.sizeHint().height() + self._column.spacing()
        self._search.setVisible(least <= self.height())

    def mark(self, place: str) -> None:
        """Show which destination the window is at; a place of none marks nothing."""
        item = self._marks.get(place)
        if item is not None:
            item.setChecked(True)
            return
        self._group.setExclusive(False)
        for other in self._marks.values():
            other.setChecked(False)
        self._group.setExclusive(True)

    def set_rail(self, rail: bool) -> None:
        """Fold to icons, or unfold to icons with words."""
        self.rail = rail
        self.setFixedWidth(theme().size("rail" if rail else "sidebar"))
        self._new.setText("" if rail else getattr(self, "_new_words", ""))
        self._new.setProperty("keyHint", "" if rail else "Ctrl+N")
        self._new.setProperty("kind", "subtle" if rail else "primary")
        if self._search is not None:
            self._search.set_rail(rail)
        if self._running is not None:
            self._running.set_rail(rail)
        if self._line is not None:
            self._line.set_rail(rail)
        for item in (*self._items.values(), *self._lasting):
            item.rail = rail
            item.update()
        if self._lasting:  # the last row is the fold button itself
            self._lasting[-1].icon_name = "panel_left_expand" if rail else "panel_left_contract"

    def items(self) -> tuple[NavItem, ...]:
        """The rows in their order."""
        return (*self._items.values(), *self._lasting)

    def menu_item(self) -> NavItem:
        """The row that opens the full menu."""
        return self._lasting[0]

    def checked_items(self) -> tuple[NavItem, ...]:
        """The marked destination, if any: the sidebar's one tab stop."""
        return tuple(item for item in self._marks.values() if item.isChecked())

    def _mark_at(self, place: str, item: NavItem) -> None:
        item.setCheckable(True)
        self._group.addButton(item)
        self._marks[place] = item

    def _made(self, action: QAction, icon: str) -> NavItem:
        item = NavItem(action.text(), icon, self)
        item.clicked.connect(action.trigger)
        item.setAccessibleName(action.text())
        key = key_text(action)
        item.setToolTip(f"{action.text()} ({key})" if key else action.text())
        return item


def _air(height: int) -> QSpacerItem:
    """Room between two parts that gives way where there is none."""
    return QSpacerItem(0, height, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)
