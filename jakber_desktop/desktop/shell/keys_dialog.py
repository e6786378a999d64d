"""F1: the keys of the shown place, with a line to search them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from jakber_desktop.desktop._forms.ui_keys_dialog import Ui_KeysDialog
from jakber_desktop.desktop.action_set import translated, written
from jakber_desktop.desktop.actions import MENUS, TABLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.desktop.action_set import ActionSet
    from jakber_desktop.desktop.widgets.key_hints import KeyHint


class KeysDialog(QDialog):
    """Lists every action that has a key and can be done in the shown place, by menu.

    `actions` is None over a dialog: what the window behind it can do does not work there.
    """

    def __init__(
        self, actions: ActionSet | None, hints: Sequence[KeyHint], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.form = Ui_KeysDialog()
        self.form.setupUi(self)
        self._fill(actions, hints)
        self.form.searchEdit.narrowed.connect(self.form.keysTree.narrow)
        self.form.searchEdit.left.connect(self._focus_tree)
        self.form.closeButton.clicked.connect(self.reject)
        self.form.searchEdit.setFocus()

    def _fill(self, actions: ActionSet | None, hints: Sequence[KeyHint]) -> None:
        known = self._fill_actions(actions) if actions is not None else set()
        more = [(hint.words.capitalize(), hint.keys) for hint in hints if hint.keys not in known]
        self.form.keysTree.add_group(self.tr("Di halaman ini"), more)

    def _fill_actions(self, actions: ActionSet) -> set[str]:
        """The groups of the menus; the keys that stand in them."""
        known: set[str] = set()
        for menu, title in MENUS.items():
            rows = [
                (translated(spec.words).rstrip("…"), written(spec))
                for spec in TABLE
                if spec.menu == menu and spec.keys and actions.deed(spec.id) is not None
            ]
            known.update(keys for _words, keys in rows)
            self.form.keysTree.add_group(translated(title), rows)
        return known

    def _focus_tree(self) -> None:
        if self.form.searchEdit.text():
            self.form.keysTree.setFocus()
        else:
            self.reject()
