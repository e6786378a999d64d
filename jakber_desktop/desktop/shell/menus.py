"""The full menu (F10): every action with its key, in the order of the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from jakber_desktop.desktop.action_set import ActionSet


def pop_up(menu: QMenu, where: QPoint) -> None:
    """Show a menu at a place of the screen; it goes when it is left."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(where)


def full_menu(actions: ActionSet, parent: QWidget) -> QMenu:
    """Berkas, Ubah, Rapat, Tampilan, Cetak, Bantuan as submenus of one menu."""
    menu = QMenu(parent)
    for title, entries in actions.in_menus().items():
        part = menu.addMenu(title)
        group = ""
        for action in entries:
            own = actions.specs[action.objectName()].group
            if own != group:
                part.addSeparator()
                group = own
            part.addAction(action)
    return menu
