"""The palette in its window: made when first asked for, and what becomes of the chosen row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from jakber_desktop.desktop.action_set import translated, written
from jakber_desktop.desktop.actions import MENUS
from jakber_desktop.desktop.viewmodels.search.keeping import SearchKeeping

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.screens.search.palette import Palette
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.desktop.shown.palette_rows import PaletteRow
    from jakber_desktop.desktop.viewmodels.search.palette_search import Command
    from jakber_desktop.model.rows.palette import Hit


class PaletteDeeds(QObject):
    """Attached to the action "palette"."""

    def __init__(self, window: MainWindow, make_meeting: Callable[[str], object]) -> None:
        """`make_meeting` makes a meeting of a title and opens it."""
        super().__init__(window)
        self._window, self._services = window, window.services
        self._make_meeting = make_meeting
        self.palette: Palette | None = None
        self.keeping = SearchKeeping(self._services.session, self)
        self._services.actions.attach("palette", self._show)
        self.keeping.kept.connect(self._renew_page)
        self.keeping.progressed.connect(self._tell_page)
        self._services.actions.attach("search_all", self.show_page)

    def _show(self) -> None:
        self.show()

    def show(self, text: str = "") -> None:
        """Open the palette; a sign ("#") starts it in one group."""
        if self.palette is None:
            self.palette = self._made()
        self.palette.open(text)
        self.keeping.keep()

    def show_page(self, text: str = "") -> None:
        """Open the page of everything found, for these words or those of last time."""
        self._window.navigator.go("search")
        page: Any = self._window.navigator.page()
        page.search_for(text)
        self._tell_page()
        self.keeping.keep()

    def _renew_page(self) -> None:
        """The index has become whole: an answer that nobody has stepped through is renewed."""
        page: Any = self._window.navigator.page()
        if page is not None and page.place() == "search":
            page.look_again()

    def _tell_page(self) -> None:
        """How far the index is, where the answers are not whole yet."""
        page: Any = self._window.navigator.page()
        if page is not None and page.place() == "search":
            page.tell_progress(self.keeping.percent)

    def _tell_palette(self) -> None:
        if self.palette is not None:
            self.palette.tell_progress(self.keeping.percent)

    def _made(self) -> Palette:
        # on the first Ctrl+K: no start needs it
        from jakber_desktop.desktop.screens.search.palette import Palette
        from jakber_desktop.desktop.viewmodels.search.palette import PaletteViewModel

        services = self._services
        model = PaletteViewModel(services.session, services.settings, self._commands)
        palette = Palette(model, self._window)
        model.setParent(palette)
        model.failed.connect(services.messages.error)
        palette.opened.connect(self.open_row)
        palette.tell_progress(self.keeping.percent)
        self.keeping.kept.connect(palette.look_again)
        self.keeping.progressed.connect(self._tell_palette)
        return palette

    def _commands(self) -> tuple[Command, ...]:
        """What the table has, in its order; what cannot be done here and now says why."""
        from jakber_desktop.desktop.viewmodels.search.palette_search import Command

        actions = self._services.actions
        return tuple(
            Command(
                spec.id, actions[spec.id].text().split("\t")[0], translated(MENUS[spec.menu]),
                written(spec), spec.icon, actions.why_not(spec.id),
            )
            for spec in actions.specs.values()
            if spec.id != "palette"
        )  # fmt: skip

    # --- the chosen row ---

    def open_row(self, row: PaletteRow, new_window: bool) -> None:
        """Open what a row of the palette or of the search page is."""
        if row.search_for:
            self.show_page(row.search_for)
        elif row.command:
            self._services.actions[row.command].trigger()
        elif row.new_title:
            self._make_meeting(row.new_title)
        elif row.hit is not None and new_window and row.meeting_id is not None:
            self._window.new_window_wanted.emit(row.meeting_id)
        elif row.hit is not None:
            self._open_hit(row.hit)

    def _open_hit(self, hit: Hit) -> None:
        match hit.kind:
            case "meeting":
                self._window.show_meeting(hit.id)
            case "agenda" | "point" | "decision" | "action" | "attachment":
                self._jump(hit)
            case "letter":
                self._show_letter(hit)
            case "office":
                self._show_office(hit)
            case "progress" | "target" | "target_update" | "target_note":
                self._show_goal(hit)
            case "topic":
                self._window.continuing.show_topic(hit.id)
            case "series":
                self._window.continuing.show_series(hit.id)
            case _:
                self._show_person(hit)

    def _jump(self, hit: Hit) -> None:
        from jakber_desktop.desktop.shell.search_jump import SearchJump  # with the first jump

        SearchJump(self._window, hit).go()

    def _show_goal(self, hit: Hit) -> None:
        """The follow-up or target in its register."""
        from jakber_desktop.desktop.viewmodels.search import palette_search

        workspace = self._services.session.workspace
        goal, state = palette_search.goal_of(workspace, hit.kind, hit.id)
        if hit.kind == "progress":
            self._window.show_follow_up(goal, state)
        else:
            self._window.show_target(goal)

    def _show_letter(self, hit: Hit) -> None:
        """Its line in the letter book."""
        self._window.navigator.go("letters")
        page: Any = self._window.navigator.page()
        page.show_number(hit.id, hit.date)

    def _show_office(self, hit: Hit) -> None:
        """The meetings an office takes part in."""
        self._window.navigator.go("meetings")
        page: Any = self._window.navigator.page()
        page.show_office(hit.office_code)

    def _show_person(self, hit: Hit) -> None:
        """Their line in Direktori; a post that only meetings name: the last of them."""
        if not hit.id:
            self._show_last_meeting(hit)
            return
        if hit.kind == "person":
            self._window.show_person(hit.id)
            return
        self._window.navigator.go("directory")
        page: Any = self._window.navigator.page()
        page.show_contact(None, hit.id)

    def _show_last_meeting(self, hit: Hit) -> None:
        from jakber_desktop.desktop.viewmodels.search import palette_search

        session = self._services.session
        try:
            meeting_id = palette_search.last_meeting(session.path, session.today, hit)
        except Exception as error:
            self._services.messages.error(error)
            return
        if meeting_id is not None:
            self._window.show_meeting(meeting_id)
            return
        words = self.tr("Belum ada rapat yang menyebut “{name}”").format(name=hit.title)
        self._services.messages.info(words)
