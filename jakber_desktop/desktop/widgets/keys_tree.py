"""The list of keys by menu, for F1 and for Pengaturan; `narrow` searches it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_WORDS_WIDTH = 320


class KeysTree(QTreeWidget):
    """Groups of (words, keys)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setColumnWidth(0, _WORDS_WIDTH)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self._rows: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        theme().changed.connect(self._dress)
        self._dress()

    def add_group(self, title: str, rows: Sequence[tuple[str, str]]) -> None:
        """Add a group; an empty one is left out."""
        if not rows:
            return
        top = QTreeWidgetItem(self, [title])
        items = []
        for words, keys in rows:
            item = QTreeWidgetItem(top, [words, keys])
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{words}: {keys}")
            item.setToolTip(0, words)
            items.append(item)
        self._rows.append((top, items))
        top.setExpanded(True)
        self._dress()

    def narrow(self, text: str) -> None:
        """Show only what has these words or keys."""
        wanted = text.strip().casefold()
        for top, items in self._rows:
            for item in items:
                words = f"{item.text(0)} {item.text(1)}".casefold()
                item.setHidden(wanted not in words)
            top.setHidden(all(item.isHidden() for item in items))

    def shown_count(self) -> int:
        """How many keys are shown."""
        return sum(not item.isHidden() for _top, items in self._rows for item in items)

    def _dress(self) -> None:
        look = theme()
        self.setFont(look.font("body"))
        self.setColumnWidth(0, look.px(_WORDS_WIDTH))
        for top, _items in self._rows:
            top.setFont(0, look.font("bodyStrong"))
            top.setSizeHint(0, QSize(0, look.size("minTarget")))
