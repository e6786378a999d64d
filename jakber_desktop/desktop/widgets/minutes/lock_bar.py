"""The bar over a page: the meeting can only be read, or its letter went out; the ways on (§13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.buttons import Button
from jakber_desktop.desktop.widgets.chips import Chip, ChipLook
from jakber_desktop.desktop.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QAction


class LockBar(QFrame):
    """Hidden until `say`; each of its buttons follows an action and vanishes with it."""

    def __init__(self, deeds: Sequence[tuple[QAction, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surfaceAlt")
        self.setProperty("line", "bottom")
        self.chip, self.label = Chip(self), ElidedLabel(self, role="small")
        self.label.setProperty("tone", "textSecondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 20, 4)
        row.setSpacing(12)
        row.addWidget(self.chip)
        row.addWidget(self.label, 1)
        self._actions = tuple(action for action, _words in deeds)
        self._offered: Collection[QAction] = self._actions
        self.buttons = tuple(
            Button(self, words, "document_edit", small=True) for _action, words in deeds
        )
        for button, action in zip(self.buttons, self._actions, strict=True):
            row.addWidget(button)
            button.set_action(action)
            action.changed.connect(self._follow)
        self._follow()
        theme().changed.connect(self._measure)
        self._measure()
        self.hide()

    def offer(self, actions: Collection[QAction]) -> None:
        """Show the buttons of these actions only."""
        self._offered = actions
        self._follow()

    def say(
        self, title: str, text: str, *, icon: str = "lock_closed", tone: str = "neutral"
    ) -> None:
        """Show title and text; an empty title hides the bar."""
        self.chip.show_look(ChipLook(title, icon, tone))
        self.label.setText(text)
        self.setAccessibleName(f"{title}. {text}")
        self.setVisible(bool(title))

    def _follow(self) -> None:
        for button, action in zip(self.buttons, self._actions, strict=True):
            button.setVisible(action.isEnabled() and action in self._offered)

    def _measure(self) -> None:
        tall = max(button.sizeHint().height() for button in self.buttons)
        self.setFixedHeight(max(theme().px(40), tall + 8))
