"""A small button that shows one of a few choices and opens a menu of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from jakber_desktop.desktop.widgets.menu_button import MenuButton

if TYPE_CHECKING:
    from collections.abc import Mapping


class MenuChoice(MenuButton):
    """`chosen` carries the key picked in the menu; Space, Enter or Down opens it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, small=True)
        self._label = ""
        self._group: QActionGroup | None = None
        self.setMenu(QMenu(self))

    def set_choices(self, label: str, choices: Mapping[str, str], current: str) -> None:
        """Offer `choices` (key -> words) under the accessible `label`, with `current` shown."""
        self._label = label
        menu = self.menu()
        menu.clear()
        if self._group is not None:
            self._group.deleteLater()
        self._group = QActionGroup(self)
        for key, words in choices.items():
            action = QAction(words.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setData(key)
            action.setChecked(key == current)
            action.triggered.connect(self._on_triggered)
            self._group.addAction(action)
            menu.addAction(action)
        self._show(choices.get(current, ""))

    def choices(self) -> dict[str, str]:
        """What is offered: key -> words."""
        return {action.data(): action.text().replace("&&", "&") for action in self.menu().actions()}

    def choose(self, key: str) -> None:
        """Pick a choice as if in the menu; KeyError for an unknown one."""
        {action.data(): action for action in self.menu().actions()}[key].trigger()

    def _on_triggered(self) -> None:
        action = self._group.checkedAction() if self._group is not None else None
        if action is not None:
            self._show(action.text().replace("&&", "&"))
            self.chosen.emit(action.data())

    def _show(self, words: str) -> None:
        self.setText(words)
        self.name_it(f"{self._label}: {words}")
        self.setVisible(bool(words))
        self.updateGeometry()
