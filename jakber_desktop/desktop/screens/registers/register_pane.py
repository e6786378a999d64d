"""One register of Tindak lanjut: its filter bar, list and panel, whatever the rows are (07)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop.screens.filter_menus import FilterMenu, OfficeMenu
from jakber_desktop.desktop.screens.panel_room import PanelRoom
from jakber_desktop.desktop.screens.registers.register_filters import MeetingMenu
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.fitting import fit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QResizeEvent

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.follow_ups.register import RegisterViewModel
    from jakber_desktop.desktop.widgets.key_hints import KeyHint
    from jakber_desktop.desktop.widgets.segmented import SegmentSpec

PLACE = "followups"
_PANEL_LEAST = 280


class RegisterPane(QWidget):
    """Base of the tabs; a subclass sets up `form` and says words and menus."""

    about_changed = Signal()
    open_wanted = Signal(str, str, str)
    """A meeting, the table and the id of the row that is wanted there."""

    form: Any
    MENU: tuple[tuple[str, ...], ...] = ()
    """Ids of the actions of a row's menu, in parts."""

    def __init__(
        self, model: RegisterViewModel[Any], services: Services, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model, self.services = model, services
        opened, width = keys.FOLLOW_UPS_PANEL_OPEN, keys.FOLLOW_UPS_PANEL_WIDTH
        self._room = PanelRoom(services.settings, opened, width)
        self._focus_waits = False

    # --- to be told by the tabs ---

    def segments(self) -> Sequence[SegmentSpec]:
        """The segments of the filter with their counts."""
        raise NotImplementedError

    def menus(self) -> tuple[FilterMenu, ...]:
        """The menus of the filter bar."""
        form, model = self.form, self.model
        return OfficeMenu(form.officeButton, model), MeetingMenu(form.meetingButton, model)

    def giving_way(self) -> tuple[QWidget, ...]:
        """What the filter bar drops first where it has no room."""
        form = self.form
        return form.orderLabel, form.meetingButton, form.officeButton

    def hints(self) -> tuple[KeyHint, ...]:
        """The keys that matter here."""
        raise NotImplementedError

    def say_empty(self) -> None:
        """Say in the empty state why there is no row."""
        raise NotImplementedError

    def show_detail(self) -> None:
        """Show the chosen row in the panel."""
        raise NotImplementedError

    def panel_field(self) -> QWidget:
        """Where the keys go in the panel."""
        raise NotImplementedError

    def follow_segments(self) -> None:
        """A segment picked narrows the list; a register without segments does nothing here."""
        self.form.stateSegments.chosen.connect(self.model.set_state)

    def show_segments(self) -> None:
        """The segments as the filter has them."""
        self.form.stateSegments.set_segments(self.segments(), self.model.filter.state)

    # --- set-up ---

    def furnish(self) -> None:
        """Once `form` stands: connect everything."""
        form, model = self.form, self.model
        self._menus = self.menus()
        form.list.show_model(model.rows)
        form.splitter.setStretchFactor(0, 1)
        form.splitter.setStretchFactor(1, 0)
        form.panel.setMinimumWidth(_PANEL_LEAST)
        form.filterEdit.narrowed.connect(model.set_text)
        form.filterEdit.left.connect(self.focus_list)
        self.follow_segments()
        form.list.row_chosen.connect(model.select)
        form.list.deed_wanted.connect(self.do)
        form.list.menu_wanted.connect(self.show_menu)
        form.list.width_changed.connect(form.tableHeads.follow)
        form.splitter.splitterMoved.connect(self._splitter_moved)
        model.listed.connect(self.show_list)
        model.detail_changed.connect(self._show_detail)
        model.failed.connect(self.services.messages.error)
        self.services.session.failed.connect(self.show_list)
        theme().changed.connect(self._measure)
        self._measure()
        self.show_list()

    # --- what the view model tells ---

    def show_list(self) -> None:
        """Rows, counts and filter as they are now."""
        form, model = self.form, self.model
        empty = model.rows.rowCount() == 0
        if empty:
            self.say_empty()
        form.listStack.setCurrentWidget(form.emptyState if empty else form.tablePage)
        if form.filterEdit.text().strip() != model.filter.text:
            form.filterEdit.setText(model.filter.text)
        self.show_segments()
        for menu in self._menus:
            menu.show_choice()
        if not empty:
            form.list.choose(model.selected)
        self._fit_panel()
        self._fit_bars()
        if self._focus_waits and model.known:
            self._focus_waits = False
            self.focus_list()
        self.about_changed.emit()

    def _show_detail(self) -> None:
        self.show_detail()
        self.about_changed.emit()

    # --- deeds ---

    def enter(self) -> None:
        """Shown now: read, take the keys."""
        self._focus_waits = not self.model.known
        self.model.read()
        self.focus_list()

    def focus_list(self) -> None:
        """The keys go to the list, or to the way on while it is empty."""
        form = self.form
        if self.model.rows.rowCount():
            form.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        buttons = form.emptyState.buttons()
        target = form.filterEdit if self.model.filter.text or not buttons else buttons[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_filter(self) -> None:
        """Ctrl+F."""
        self.form.filterEdit.setFocus()
        self.form.filterEdit.selectAll()

    def do(self, action_id: str) -> None:
        """A key of the list: do what its action does, if it is enabled."""
        self.action(action_id).trigger()

    def action(self, action_id: str) -> QAction:
        """An action of the window."""
        return self.services.actions[action_id]

    def show_menu(self, where: QPoint) -> None:
        """What can be done with the chosen row."""
        menu = QMenu(self)
        for part in self.MENU:
            menu.addActions([self.action(one) for one in part if self.action(one).isEnabled()])
            menu.addSeparator()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def open_row(self) -> None:
        """Enter: the meeting of the chosen row, at its place."""
        raise NotImplementedError

    # --- panel and sizes ---

    def toggle_panel(self) -> None:
        """Show or hide the panel (F4); remembered in a wide window."""
        shown = self.form.panel.isHidden()
        self.form.panel.setVisible(shown)
        self._room.keep_open(shown=shown)
        if not shown:
            self.focus_list()
        self._fit_panes()

    def show_panel(self) -> None:
        """Show the panel: something is to be typed in it."""
        if self.form.panel.isHidden():
            self.form.panel.show()
            self._fit_panes()

    def panes(self) -> tuple[QWidget, ...]:
        """The widgets F6 walks through."""
        form = self.form
        return (form.filterEdit, form.list, self.panel_field())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room.turn(self.window().width()):
            self._fit_panel(turned=True)
        self._fit_panes()
        self._fit_bars()

    def _fit_panel(self, *, turned: bool = False) -> None:
        """Hidden without a row; in a narrow window it comes when it is asked for."""
        panel, empty = self.form.panel, self.model.rows.rowCount() == 0
        if empty or (turned and self._room.narrow):
            panel.hide()
        elif not self._room.narrow:
            panel.setVisible(self._room.opens)
        self._fit_panes()

    def _fit_panes(self) -> None:
        panel = self._room.width
        self.form.splitter.setSizes([max(1, self.width() - panel), panel])

    def _fit_bars(self) -> None:
        form = self.form
        fit(form.filterFrame, self.width(), self.giving_way())

    def _splitter_moved(self) -> None:
        self._room.keep_width(self.form.panel.width())

    def _measure(self) -> None:
        self.form.filterFrame.setFixedHeight(theme().size("filterBar"))
        self._fit_panes()
        self._fit_bars()
