"""What the tabs Rangkaian and Topik share: names at the left, all that belongs to one beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from jakber_desktop.desktop.screens.registers.register_pane import RegisterPane
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.screens.filter_menus import FilterMenu

_LEAST, _MOST = 260, 400


class ContinuingPane(RegisterPane):
    """`form.panel.form.list` is the list beside; Enter or the right arrow leads there, Esc back."""

    PART_MENU: tuple[tuple[str, ...], ...] = ()
    """Ids of the actions of a row of the list beside, in parts."""

    def join(self) -> None:
        """Once `furnish` was called: connect the list beside."""
        form, beside = self.form, self.form.panel.form.list
        form.splitter.setStretchFactor(0, 0)
        form.splitter.setStretchFactor(1, 1)
        beside.left.connect(self.focus_list)
        beside.deed_wanted.connect(self.do)
        beside.menu_wanted.connect(self.show_part_menu)
        form.panel.menu_wanted.connect(self.show_part_menu)
        self.show_detail()

    def menus(self) -> tuple[FilterMenu, ...]:
        return ()

    def giving_way(self) -> tuple[QWidget, ...]:
        return (self.form.orderLabel,)

    def panel_field(self) -> QWidget:
        beside: QWidget = self.form.panel.form.list
        return beside

    def show_list(self) -> None:
        self.form.list.today = self.services.session.today
        super().show_list()

    def enter_beside(self) -> None:
        """The keys go to what belongs to the chosen row."""
        panel = self.form.panel.form
        buttons = panel.emptyState.buttons()
        empty = panel.bodyStack.currentWidget() is panel.emptyState
        target = (buttons[0] if buttons else None) if empty else panel.list
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def show_part_menu(self, where: QPoint) -> None:
        """What can be done with the chosen row of the list beside, then with the whole."""
        menu = QMenu(self)
        for part in (*self.PART_MENU, *self.MENU):
            menu.addActions([self.action(one) for one in part if self.action(one).isEnabled()])
            menu.addSeparator()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def pick(self, rows: list[tuple[str, str]], done: Callable[[str], object]) -> None:
        """A menu of (key, words) below the chosen row; `done(key)` gets the picked one."""
        menu = QMenu(self)
        for key, words in rows:
            menu.addAction(words.replace("&", "&&")).setData(key)
        menu.triggered.connect(lambda action: done(str(action.data())))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        where = self.form.list.visualRect(self.form.list.currentIndex()).bottomLeft()
        menu.popup(self.form.list.viewport().mapToGlobal(where + QPoint(24, 0)))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    # --- sizes: the panel is never closed ---

    def _fit_panel(self, *, turned: bool = False) -> None:
        self.form.panel.setVisible(self.model.rows.rowCount() > 0)
        self._fit_panes()

    def _fit_panes(self) -> None:
        share = round(self.width() * 0.39 / max(1.0, theme().text_scale - 0.1))
        left = max(_LEAST, min(_MOST, share))
        self.form.splitter.setSizes([left, max(1, self.width() - left)])

    def _splitter_moved(self) -> None:
        """The share is not remembered."""
