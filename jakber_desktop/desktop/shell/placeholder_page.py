"""A destination this version does not have yet, said plainly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jakber_desktop.desktop.widgets.empty_state import EmptyState
from jakber_desktop.desktop.widgets.key_hints import KeyHint
from jakber_desktop.desktop.widgets.page import Page

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class PlaceholderPage(Page):
    """Says that `words` is not there yet and offers the list of meetings."""

    def __init__(
        self, place: str, words: str, icon: str, go_meetings: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._place, self._words = place, words
        self.state = EmptyState(self)
        text = self.tr("Sementara ini, rapat dan notula dapat dibuka dari daftar rapat.")
        self.state.say(icon, self.tr("{name} belum tersedia di versi ini").format(name=words), text)
        self.state.offer((self.tr("Buka daftar rapat"), "calendar_ltr", go_meetings.trigger))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state)

    def place(self) -> str:
        return self._place

    def title(self) -> str:
        return self._words

    def hints(self) -> tuple[KeyHint, ...]:
        return (
            KeyHint("Ctrl+2", self.tr("daftar rapat")),
            KeyHint("F1", self.tr("semua pintasan")),
        )
