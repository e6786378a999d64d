"""The list of sections at the left of Pengaturan: one tab stop, arrows inside (mockup 12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.sidebar.sidebar import NavItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QAbstractButton, QWidget

_WIDE = 216


class SectionNav(QFrame):
    """`chosen(key)` fires when the person goes to another section."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, NavItem] = {}
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._toggled)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 12, 8, 12)
        self._column.setSpacing(2)
        self._column.addStretch()

    def set_sections(self, sections: Sequence[tuple[str, str, str]]) -> None:
        """Offer these (key, words, icon); the first is chosen."""
        for place, (key, words, icon) in enumerate(sections):
            item = NavItem(words, icon, self)
            item.setCheckable(True)
            item.setAccessibleName(words)
            self._items[key] = item
            self._group.addButton(item)
            self._column.insertWidget(place, item)
        self.choose(sections[0][0])

    def current(self) -> str:
        """The key of the chosen section."""
        return next((key for key, item in self._items.items() if item.isChecked()), "")

    def choose(self, key: str) -> None:
        """Go to a section."""
        self._items[key].setChecked(True)

    def checked_item(self) -> NavItem:
        """The chosen row, which takes the keys."""
        return self._items[self.current()]

    def set_rail(self, *, rail: bool) -> None:
        """Show only the icons, or the words too."""
        self.setFixedWidth(theme().size("rail") if rail else max(_WIDE, self._words_width()))
        for item in self._items.values():
            item.rail = rail
            item.setToolTip(item.text() if rail else "")
            item.update()

    def _words_width(self) -> int:
        measure = theme().metrics("bodyStrong")
        widest = max((measure.horizontalAdvance(i.text()) for i in self._items.values()), default=0)
        return widest + 42 + 12 + 16

    def _toggled(self, button: QAbstractButton, checked: bool) -> None:
        for key, item in self._items.items():
            if checked and item is button:
                self.chosen.emit(key)
