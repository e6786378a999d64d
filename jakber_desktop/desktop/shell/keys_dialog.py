"""F1: the keys of the shown place, with a line to search them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QWidget

from jakber_desktop.desktop._forms.ui_keys_dialog import Ui_KeysDialog
from jakber_desktop.desktop.action_set import translated, written
from jakber_desktop.desktop.actions import MENUS, TABLE
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.desktop.action_set import ActionSet
    from jakber_desktop.desktop.widgets.key_hints import KeyHint


class KeysDialog(QDialog):
    """Lists every action that has a key and can be done in the shown place, by menu."""

    def __init__(self, actions: ActionSet, hints: Sequence[KeyHint], parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_KeysDialog()
        self.form.setupUi(self)
        tree = self.form.keysTree
        tree.setHeaderHidden(True)
        tree.setColumnWidth(0, 320)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setFont(theme().font("body"))
        self._rows: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._fill(actions, hints)
        tree.expandAll()
        self.form.searchEdit.narrowed.connect(self._narrow)
        self.form.searchEdit.left.connect(self._focus_tree)
        self.form.closeButton.clicked.connect(self.reject)
        self.form.searchEdit.setFocus()

    def _fill(self, actions: ActionSet, hints: Sequence[KeyHint]) -> None:
        known: set[str] = set()
        for menu, title in MENUS.items():
            rows = [
                (translated(spec.words).rstrip("…"), written(spec))
                for spec in TABLE
                if spec.menu == menu and spec.keys and actions.deed(spec.id) is not None
            ]
            known.update(keys for _words, keys in rows)
            self._add(translated(title), rows)
        more = [(hint.words.capitalize(), hint.keys) for hint in hints if hint.keys not in known]
        self._add(self.tr("Di halaman ini"), more)

    def _add(self, title: str, rows: Sequence[tuple[str, str]]) -> None:
        if not rows:
            return
        top = QTreeWidgetItem(self.form.keysTree, [title])
        top.setFont(0, theme().font("bodyStrong"))
        height = QSize(0, theme().size("minTarget"))
        top.setSizeHint(0, height)
        items = []
        for words, keys in rows:
            item = QTreeWidgetItem(top, [words, keys])
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{words}: {keys}")
            items.append(item)
        self._rows.append((top, items))

    def _narrow(self, text: str) -> None:
        wanted = text.strip().casefold()
        for top, items in self._rows:
            for item in items:
                words = f"{item.text(0)} {item.text(1)}".casefold()
                item.setHidden(wanted not in words)
            top.setHidden(all(item.isHidden() for item in items))

    def _focus_tree(self) -> None:
        if self.form.searchEdit.text():
            self.form.keysTree.setFocus()
        else:
            self.reject()
