"""The full menu (F10): every action with its key, in the order of the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from jakber_desktop.desktop.action_set import translated

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from jakber_desktop.desktop.action_set import ActionSet
    from jakber_desktop.desktop.actions.parts import Part


def pop_up(menu: QMenu, where: QPoint) -> None:
    """Show a menu at a place of the screen; it goes when it is left."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(where)


def full_menu(actions: ActionSet, parent: QWidget) -> QMenu:
    """Berkas, Ubah, Rapat, Tampilan, Cetak, Bantuan as submenus; their parts stand at the foot."""
    menu = QMenu(parent)
    for title, entries in actions.in_menus().items():
        _fill(menu.addMenu(title), actions, entries)
    return menu


def _fill(whole: QMenu, actions: ActionSet, entries: list[QAction]) -> None:
    # the parts are read when the first menu is wanted, not before the first paint
    from jakber_desktop.desktop.actions.parts import PARTS, part_of

    placed: dict[Part | None, list[QAction]] = {None: []}
    placed.update((part, []) for part in PARTS)
    for action in entries:
        placed[part_of(actions.specs[action.objectName()])].append(action)
    _add(whole, actions, placed.pop(None))
    whole.addSeparator()
    for part, own in placed.items():
        if part is not None and own:
            _add(whole.addMenu(translated(part.title)), actions, own)


def _add(menu: QMenu, actions: ActionSet, entries: list[QAction]) -> None:
    """The entries; those of which one is chosen stand apart."""
    group = ""
    for action in entries:
        own = actions.specs[action.objectName()].group
        if own != group:
            menu.addSeparator()
            group = own
        menu.addAction(action)
