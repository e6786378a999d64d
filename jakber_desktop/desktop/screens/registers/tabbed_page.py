"""The frame of a page of registers: its tabs, the bar above them, the pane that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.desktop.widgets.fitting import fit
from jakber_desktop.desktop.widgets.page import Page, StatusNote
from jakber_desktop.language.dates import long_date
from jakber_desktop.model.rows.history import FieldAddress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.widgets.key_hints import KeyHint
    from jakber_desktop.desktop.widgets.segmented import SegmentSpec


class TabbedPage(Page):
    """A subclass makes `form` and its panes, and says words, buttons and what keys do.

    The form has headerFrame, tabSegments, readOnlyChip and paneStack.
    """

    place_wanted = Signal(object, str)
    """The field (FieldAddress) of a row and its meeting: to be shown there."""

    PLACE = ""
    OPENS = ""
    """The field of a row that is shown in its meeting."""
    form: Any

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self._panes: Mapping[str, Any] = {}
        self.tab = ""

    # --- to be told by the page ---

    def segments(self) -> Sequence[SegmentSpec]:
        """The tabs with their counts."""
        raise NotImplementedError

    def show_buttons(self) -> None:
        """Only the buttons of the tab shown."""
        raise NotImplementedError

    def giving_way(self) -> Sequence[QWidget]:
        """What the bar drops the words of where it has no room."""
        raise NotImplementedError

    # --- set-up ---

    def furnish(
        self,
        panes: Mapping[str, Any],
        deeds: Mapping[str, Iterable[tuple[str, Callable[[], object]]]],
    ) -> None:
        """Once `form` stands: its panes by tab, the first one shown, and what actions do there."""
        self._panes, self.tab = panes, next(iter(panes))
        for pane in panes.values():
            self.form.paneStack.addWidget(pane)
            pane.about_changed.connect(self._told)
        attach = self.services.actions.attach
        for tab, rows in deeds.items():
            for action, deed in rows:
                attach(action, deed, f"{self.PLACE}.{tab}")
        attach("filter", self._focus_filter, self.PLACE)
        attach("clear_filter", self._clear_filter, self.PLACE)
        self.form.tabSegments.chosen.connect(self.choose_tab)
        self.services.session.ready.connect(self._on_ready)
        theme().changed.connect(self._measure)
        self._measure()
        self._told()

    # --- page ---

    def place(self) -> str:
        return f"{self.PLACE}.{self.tab}"

    def hints(self) -> tuple[KeyHint, ...]:
        hints: tuple[KeyHint, ...] = self.pane().hints()
        return hints

    def note(self) -> StatusNote:
        return StatusNote(long_date(self.services.session.today))

    def enter(self) -> None:
        if self.services.session.is_ready:
            for pane in self._panes.values():
                if pane is not self.pane():
                    pane.model.read()
            self.pane().enter()

    def panes(self) -> tuple[QWidget, ...]:
        return (self.form.tabSegments, *self.pane().panes())

    # --- tabs ---

    def pane(self) -> Any:
        """The pane (a RegisterPane) of the tab shown."""
        return self._panes[self.tab]

    def show_tab(self, tab: str) -> None:
        """Show one of the registers."""
        self.tab = tab
        self.form.paneStack.setCurrentWidget(self.pane())
        self.form.tabSegments.choose(tab)
        self._told()

    def choose_tab(self, tab: str) -> None:
        """Show one of the registers, which takes the keys."""
        self.show_tab(tab)
        if self.services.session.is_ready:
            self.pane().enter()

    def _told(self) -> None:
        self.form.tabSegments.set_segments(self.segments(), self.tab)
        self.show_buttons()
        look = ChipLook(self.tr("Hanya dapat dibaca"), "lock_closed", "neutral")
        self.form.readOnlyChip.show_look(look if self.services.session.read_only else ChipLook(""))
        self._fit_bar()
        self.about_changed.emit()

    # --- deeds ---

    def open_row_in_meeting(self, meeting: str, table: str, row: str) -> None:
        """Ask for the place of a row in its meeting."""
        self.place_wanted.emit(FieldAddress(table, row, self.OPENS), meeting)

    def _focus_filter(self) -> None:
        self.pane().focus_filter()

    def _clear_filter(self) -> None:
        self.pane().model.clear_filter()

    def _on_ready(self) -> None:
        if self.isVisible():
            self.enter()

    # --- sizes ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()

    def _measure(self) -> None:
        self.form.headerFrame.setFixedHeight(theme().size("pageHeader"))
        self._fit_bar()

    def _fit_bar(self) -> None:
        fit(self.form.headerFrame, self.width(), self.giving_way())
