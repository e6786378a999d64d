"""The sidebar of destinations, 208 px wide or a 56 px rail (ui-design §7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.buttons import Button, key_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QFocusEvent, QPaintEvent

_ICON_LEFT, _TEXT_LEFT = 12, 42


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
        self._ring = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return QSize(39, theme().size("navItem"))

    def minimumSizeHint(self) -> QSize:
        """In a low window with large text the rows move closer (never under the least target)."""
        return QSize(39, theme().size("minTarget"))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
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
            if not self.rail:
                painter.setFont(look.font("bodyStrong" if chosen else "bodyTitle"))
                painter.setPen(look.color("text"))
                words = QRect(_TEXT_LEFT, 0, self.width() - _TEXT_LEFT, self.height())
                middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
                painter.drawText(words, middle, self.text())


class Sidebar(QFrame):
    """Destinations with one tab stop and arrows inside, then menu, settings and the fold button."""

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
        self._new = Button(self, "", "add", "primary")
        self._new.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._column.addWidget(self._new)
        self._column.addSpacing(12)
        self._end = self._column.count()
        self._column.addStretch()

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
