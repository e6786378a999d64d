"""How wide the panes of Pembahasan are: remembered when wide, a strip and tabs when narrow (§2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jakber_desktop.desktop.screens.discussion.agenda_pane import STRIP
from jakber_desktop.desktop.settings import (
    DISCUSSION_AGENDA_WIDTH,
    DISCUSSION_PANEL_OPEN,
    DISCUSSION_PANEL_WIDTH,
)
from jakber_desktop.desktop.theme.theme import theme

if TYPE_CHECKING:
    from jakber_desktop.desktop.screens.discussion.discussion_screen import DiscussionScreen
    from jakber_desktop.desktop.services import Services

_NARROW, _NARROW_PANEL, _WIDEST_NARROW = 1100, 288, 360
_LEAST_AGENDA, _LEAST_PANEL, _LEAST_NOTES = 200, 260, 320
_MOST = 16777215


class DiscussionPanes(QObject):
    """Measures the splitter of a DiscussionScreen."""

    def __init__(self, screen: DiscussionScreen, services: Services) -> None:
        super().__init__(screen)
        self._screen, self._services = screen, services
        self._unfolded = False
        self._setting = False
        form = screen.form
        for place, stretch in enumerate((0, 1, 0)):
            form.splitter.setStretchFactor(place, stretch)
        form.editorPane.setMinimumWidth(_LEAST_NOTES)
        form.outcomesPane.setVisible(services.settings.get(DISCUSSION_PANEL_OPEN))
        form.splitter.splitterMoved.connect(self._moved)
        services.actions.attach("toggle_panel", self.toggle_panel, "workspace.discussion")
        theme().changed.connect(self.measure)

    @property
    def narrow(self) -> bool:
        """Whether the window is below the breakpoint."""
        return self._screen.window().width() < theme().px(_NARROW)

    def measure(self) -> None:
        """Give every pane its width."""
        form, narrow = self._screen.form, self.narrow
        if not narrow:
            self._unfolded = False
        strip = narrow and not self._unfolded
        form.agendaPane.set_strip(narrow=narrow, strip=strip)
        form.outcomesPane.set_narrow(narrow=narrow)
        agenda, panel = self._widths(strip=strip)
        least = STRIP if strip else _LEAST_AGENDA
        form.agendaPane.setMinimumWidth(least)
        form.agendaPane.setMaximumWidth(STRIP if strip else _MOST)
        form.outcomesPane.setMinimumWidth(_LEAST_PANEL)
        notes = max(_LEAST_NOTES, self._screen.width() - agenda - panel - 2)
        self._setting = True
        form.splitter.setSizes([agenda, notes, panel])
        self._setting = False

    def unfold(self, unfolded: bool) -> None:
        """In a narrow window show the whole agenda, or the strip again."""
        self._unfolded = unfolded
        self.measure()

    def toggle_panel(self) -> None:
        """Show or hide the right pane (F4); remembered."""
        screen, panel = self._screen, self._screen.form.outcomesPane
        shown = panel.isHidden()
        if not shown and panel.isAncestorOf(screen.focusWidget() or screen):
            screen.to_notes()
        if not shown:
            panel.commit()
        self._services.settings.put(DISCUSSION_PANEL_OPEN, shown)
        panel.setVisible(shown)
        self.measure()

    def show_panel(self) -> None:
        """The right pane is needed."""
        if self._screen.form.outcomesPane.isHidden():
            self.toggle_panel()

    def _widths(self, *, strip: bool) -> tuple[int, int]:
        settings, look = self._services.settings, theme()
        agenda = settings.get(DISCUSSION_AGENDA_WIDTH) or look.size("agendaPane")
        panel = settings.get(DISCUSSION_PANEL_WIDTH) or look.size("decisionPane")
        if self.narrow:
            panel = min(look.px(_NARROW_PANEL), _WIDEST_NARROW)
        return STRIP if strip else agenda, panel

    def _moved(self) -> None:
        if self._setting or self.narrow:
            return
        agenda, _notes, panel = self._screen.form.splitter.sizes()
        self._services.settings.put(DISCUSSION_AGENDA_WIDTH, agenda)
        if panel:
            self._services.settings.put(DISCUSSION_PANEL_WIDTH, panel)
