"""The window: sidebar, message bar, pages, status bar; what every page shares."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop._forms.ui_main_window import Ui_MainWindow
from jakber_desktop.desktop.action_set import ActionSet
from jakber_desktop.desktop.screens.history.deeds import HistoryDeeds
from jakber_desktop.desktop.services import Services
from jakber_desktop.desktop.shell.continuing_deeds import ContinuingDeeds
from jakber_desktop.desktop.shell.deeds import WindowDeeds
from jakber_desktop.desktop.shell.dialogs import QtDialogs
from jakber_desktop.desktop.shell.exchange_deeds import ExchangeDeeds
from jakber_desktop.desktop.shell.navigator import Navigator
from jakber_desktop.desktop.shell.overview_deeds import OverviewDeeds
from jakber_desktop.desktop.shell.pages import (
    DESTINATIONS,
    SETTINGS,
    Ways,
    open_meeting,
    page_makers,
)
from jakber_desktop.desktop.shell.palette_deeds import PaletteDeeds
from jakber_desktop.desktop.shell.paper_deeds import PaperDeeds
from jakber_desktop.desktop.shell.presenter import Presenter
from jakber_desktop.desktop.shell.sharing_deeds import SharingDeeds
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.viewmodels.home.news import HomeNews
from jakber_desktop.desktop.widgets.sidebar.sidebar import Destination

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from jakber_desktop.desktop.services import Dialogs
    from jakber_desktop.desktop.settings import Settings
    from jakber_desktop.desktop.shown.palette_rows import PaletteRow
    from jakber_desktop.desktop.tasks import Tasks
    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.history import FieldAddress
    from jakber_desktop.model.rows.sync import ConflictRow

_RAIL_BELOW = 1280
MINIMUM = QSize(960, 500)
_LOOKING = ("menu", "palette", "show_keys", "close_message", "next_pane", "previous_pane")
"""Actions that only look for what to do next: what was told stays."""


class MainWindow(QMainWindow):
    """A window on a session, alone or beside others (shell.windows)."""

    first_painted = Signal()
    activated = Signal()
    closed = Signal()
    new_window_wanted = Signal(str)
    """Show a meeting (its id; "" the list) in a window of its own."""
    database_wanted = Signal(object)
    """The user chose another database file (a Path)."""
    new_database_wanted = Signal(object)
    """An empty database is wanted at a Path where there is none."""

    def __init__(
        self, session: Session, tasks: Tasks, settings: Settings, dialogs: Dialogs | None = None
    ) -> None:
        super().__init__()
        self.form = Ui_MainWindow()
        self.form.setupUi(self)
        self._painted = False
        self.speaks = True
        """Whether this window tells what concerns the session: one of all does."""
        self.actions_of = ActionSet(self)
        self.addActions(self.actions_of.all())
        asked: Dialogs = dialogs or QtDialogs(self, settings)
        passing = (session.undo, session.redo)
        self.form.messageBar.lie_over(self.form.pageStack)
        self.form.messageBar.covers.connect(self._keep_clear)
        self.presenter = Presenter(self.form.messageBar, asked, self, passing)
        session.changed.connect(self.presenter.forget_passed)
        self.actions_of.acting.connect(self._begin_action)
        self.services = Services(tasks, self.actions_of, self.presenter, asked, settings, session)
        ways = Ways(
            self.show_meeting, self.show_stage, self.show_list, self.begin_copy,
            self.database_wanted.emit, self.show_person, self.show_conflict, self.show_outcome,
            self.show_follow_up, self.show_history, self.open_found,
        )  # fmt: skip
        makers = page_makers(self.services, ways, self.form.pageStack)
        self.navigator = Navigator(self.form.pageStack, makers, open_meeting)
        self.navigator.moved.connect(self._moved)
        self._furnish()
        self._deeds = WindowDeeds(self)
        self.palette_deeds = PaletteDeeds(self, self._deeds.make_meeting)
        self.papers = PaperDeeds(self)
        self.overview = OverviewDeeds(self)
        self.continuing = ContinuingDeeds(self)
        self.history = HistoryDeeds(self.services, self)
        self.history.stage_wanted.connect(self.show_stage)
        self.history.page_wanted.connect(self.navigator.go)
        self.sharing = SharingDeeds(self)
        self.exchange = ExchangeDeeds(self)
        self._news = HomeNews(session, self)
        self._news.changed.connect(self._show_news)
        self.form.sidebar.meeting_wanted.connect(self.show_meeting)
        self._show_news()
        theme().changed.connect(self._scaled)
        self._scaled()
        self.navigator.go("home" if session.is_new else "meetings")

    # --- places ---

    def show_meeting(self, meeting_id: str) -> bool:
        """Open a meeting's workspace."""
        return self.navigator.go("workspace", meeting_id)

    def show_stage(self, meeting_id: str, stage: str) -> bool:
        """Open a meeting's workspace at a stage (a name of model.rows.STAGES)."""
        page: Any = self.navigator.made("workspace")
        spot = self.navigator.spot
        if spot is None or spot.meeting_id != meeting_id:
            page.prefer_stage(meeting_id, stage)
            return self.show_meeting(meeting_id)
        page.show_stage(stage)
        return True

    def begin_meeting(self, meeting_id: str) -> None:
        """Open the Persiapan of a meeting just made, its title to be typed over."""
        self._begin(meeting_id, copied=False)

    def begin_copy(self, meeting_id: str) -> None:
        """Open the Persiapan of a meeting made from another, its date to be typed over."""
        self._begin(meeting_id, copied=True)

    def _begin(self, meeting_id: str, *, copied: bool) -> None:
        page: Any = self.navigator.page() if self.show_meeting(meeting_id) else None
        if page is not None:
            page.begin(copied=copied)

    def show_conflict(self, row: ConflictRow) -> None:
        """Show the place where a conflict stands."""
        self.sharing.open_place(row)

    def show_outcome(self, address: FieldAddress, meeting_id: str) -> None:
        """Show a decision or follow-up where its meeting wrote it down."""
        if self.show_stage(meeting_id, "discussion"):
            page: Any = self.navigator.page()
            QTimer.singleShot(0, self, partial(page.reveal, address))  # the stage has read by then

    def show_follow_up(self, action_id: str, state: str = "open") -> None:
        """Show a follow-up (an id) in the register of all, or the open ones from the top."""
        self.navigator.go("followups")
        page: Any = self.navigator.page()
        page.show_action(action_id, state)

    def show_target(self, target_id: str) -> None:
        """Show a target (an id) in its register."""
        self.navigator.go("followups")
        page: Any = self.navigator.page()
        page.show_target(target_id)

    def show_history(self, address: FieldAddress) -> None:
        """Show what a field held before."""
        self.history.show_address(address)

    def open_found(self, row: PaletteRow, beside: bool) -> None:
        """Open what was found on the search page."""
        self.palette_deeds.open_row(row, beside)

    def show_list(self) -> None:
        """Back to the Rapat list."""
        self.navigator.go("meetings")

    def show_person(self, person: str) -> None:
        """Show the line of a person (an id) in Direktori."""
        self.navigator.go("directory")
        page: Any = self.navigator.page()
        page.show_contact(person, None)

    def in_workspace(self) -> bool:
        """Whether a meeting's workspace is shown."""
        spot = self.navigator.spot
        return spot is not None and spot.destination == "workspace"

    def meeting_shown(self) -> str | None:
        """The meeting whose workspace is shown."""
        spot = self.navigator.spot
        return spot.meeting_id if spot is not None and self.isVisible() else None

    def toggle_sidebar(self) -> None:
        """Fold the sidebar to its rail or unfold it; remembered for lists and workspace apart."""
        setting = keys.WORKSPACE_SIDEBAR_OPEN if self.in_workspace() else keys.SIDEBAR_OPEN
        opened = self.form.sidebar.rail
        self.services.settings.put(setting, opened)
        self._forced = opened
        self.form.sidebar.set_rail(not opened)

    # --- set up ---

    def _furnish(self) -> None:
        actions = self.actions_of
        self._forced = False
        self.setMinimumSize(MINIMUM)
        destinations = [Destination(d.place, actions[d.action], d.icon) for d in DESTINATIONS]
        lasting = [
            (actions["menu"], "more_horizontal"),
            (actions["go_settings"], "settings"),
            (actions["toggle_sidebar"], "panel_left_contract"),
        ]
        self.form.sidebar.furnish(actions["new_meeting"], destinations, lasting)
        self.form.sidebar.offer_search(actions["palette"])
        for destination in (*DESTINATIONS, SETTINGS):
            actions.attach(destination.action, partial(self.navigator.go, destination.place))
        self.form.noteLine.setProperty("tone", "textSecondary")

    # --- following the data and the page ---

    def _begin_action(self, action_id: str) -> None:
        if action_id not in _LOOKING:
            self.presenter.forget_results()

    def _show_news(self) -> None:
        found, sidebar = self._news.news, self.form.sidebar
        words = self.tr("{n} terlambat atau jatuh tempo dalam 7 hari").format(n=found.followups)
        sidebar.show_count("followups", found.followups, words if found.followups else "")
        sidebar.show_running(found.running)

    def _moved(self) -> None:
        page, spot = self.navigator.page(), self.navigator.spot
        if page is None or spot is None:
            return
        self.presenter.come_to((spot, page.place()))
        page.keep_clear(self.form.messageBar.covered)
        self.actions_of.update_facts(
            place=page.place(),
            back=self.navigator.can_go_back(),
            forward=self.navigator.can_go_forward(),
        )
        of_meetings = spot.destination in {"workspace", "continuing"}
        marked = "meetings" if of_meetings else spot.destination
        self.form.sidebar.mark(marked)
        title = page.title()
        self.setWindowTitle(f"{title} — JakBer Desktop" if title else "JakBer Desktop")
        self.form.keyHints.show_hints(page.hints())
        note = page.note()
        self.form.noteLine.setProperty("iconName", note.icon)
        self.form.noteLine.say(note.words)
        self._fit_sidebar()

    def _keep_clear(self, height: int) -> None:
        page = self.navigator.page()
        if page is not None:
            page.keep_clear(height)

    def _fit_sidebar(self) -> None:
        setting = keys.WORKSPACE_SIDEBAR_OPEN if self.in_workspace() else keys.SIDEBAR_OPEN
        opened = self.services.settings.get(setting)
        if self.width() < _RAIL_BELOW and not self._forced:
            opened = False
        self.form.sidebar.set_rail(not opened)

    def _scaled(self) -> None:
        self.form.statusFrame.setFixedHeight(theme().size("statusBar"))

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nothing else wanted closes the newest message."""
        plain = event.key() == Qt.Key.Key_Escape and not event.modifiers()
        if not plain or not self.form.messageBar.close_newest():
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() >= _RAIL_BELOW > event.size().width():
            self._forced = False
        self._fit_sidebar()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.services.settings.put(keys.GEOMETRY, self.saveGeometry())
        super().closeEvent(event)
        if event.isAccepted():
            self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()
