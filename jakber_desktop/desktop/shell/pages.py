"""The destinations of the sidebar and how each page is made, on its first visit."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from jakber_desktop.desktop.screens.meetings.meetings_screen import MeetingsScreen
from jakber_desktop.desktop.theme import fonts
from jakber_desktop.desktop.viewmodels.meetings.meetings import MeetingsViewModel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QStackedWidget

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.shown.palette_rows import PaletteRow
    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.desktop.widgets.page import Page
    from jakber_desktop.model.rows.history import FieldAddress
    from jakber_desktop.model.rows.sync import ConflictRow


_Model = TypeVar("_Model", bound="QObject")
_Page = TypeVar("_Page", bound="Page")


class DestinationSpec(NamedTuple):
    """A place, the action that goes there (its words are the place's name), its icon."""

    place: str
    action: str
    icon: str


DESTINATIONS = (
    DestinationSpec("home", "go_home", "home"),
    DestinationSpec("meetings", "go_meetings", "calendar_ltr"),
    DestinationSpec("followups", "go_followups", "clipboard_task"),
    DestinationSpec("letters", "go_letters", "notebook"),
    DestinationSpec("directory", "go_directory", "book_contacts"),
    DestinationSpec("sync", "go_sync", "arrow_sync"),
)
SETTINGS = DestinationSpec("settings", "go_settings", "settings")


class Ways(NamedTuple):
    """The ways from one page to another; a page's signals are connected to them."""

    show_meeting: Callable[[str], object]
    """A meeting's workspace, at the stage shown last."""
    show_stage: Callable[[str, str], object]
    """A meeting's workspace at a stage (a name of model.rows.STAGES)."""
    show_list: Callable[[], object]
    begin_copy: Callable[[str], object]
    """Persiapan of a meeting just made from another."""
    open_database: Callable[[Path], object]
    show_person: Callable[[str], object]
    """The line of a person (an id) in Direktori."""
    show_conflict: Callable[[ConflictRow], object]
    """The place where a conflict stands."""
    show_outcome: Callable[[FieldAddress, str], object]
    """A decision or follow-up in the workspace of its meeting (an id)."""
    show_follow_up: Callable[[str], object]
    """A follow-up (an id; "" for none) in the register of all."""
    show_history: Callable[[FieldAddress], object]
    """What a field held before."""
    open_found: Callable[[PaletteRow, bool], object]
    """What a row of the search page is, or its meeting in a window of its own."""


def page_makers(
    services: Services, ways: Ways, stack: QStackedWidget
) -> dict[str, Callable[[], Page]]:
    """Place -> a function that makes its page.

    The stack is its parent from the start: put into it afterwards, every widget of the page would
    be styled again, a sixth of the time a meeting takes to open.
    """
    with_ways = {
        "home": _home, "meetings": _meetings, "followups": _follow_ups,
        "continuing": _continuing, "letters": _letters, "overview": _overview,
        "sync": _sharing, "search": _search, "workspace": _workspace,
    }  # fmt: skip
    return {
        **{place: partial(maker, services, ways, stack) for place, maker in with_ways.items()},
        "directory": partial(_directory, services, stack),
        "settings": partial(_settings, services, stack),
    }


def open_meeting(page: Any, meeting_id: str) -> bool:
    """Let the workspace page show a meeting; False when it is gone."""
    return bool(page.open(meeting_id))


def _made(
    screen: Callable[[_Model, Services, QStackedWidget], _Page],
    view_model: Callable[[Session], _Model],
    services: Services,
    stack: QStackedWidget,
) -> _Page:
    """A page over one view model; what is imported for it does not belong to the start."""
    fonts.load(fonts.LATER)
    model = view_model(services.session)
    page = screen(model, services, stack)
    model.setParent(page)
    return page


def _home(services: Services, ways: Ways, stack: QStackedWidget) -> Page:
    from jakber_desktop.desktop.screens.home.home_page import HomePage
    from jakber_desktop.desktop.viewmodels.home.home import HomeViewModel

    page = _made(HomePage, HomeViewModel, services, stack)
    page.meeting_opened.connect(ways.show_meeting)
    page.stage_wanted.connect(ways.show_stage)
    page.list_wanted.connect(ways.show_list)
    page.follow_up_wanted.connect(ways.show_follow_up)
    return page


def _meetings(services: Services, ways: Ways, stack: QStackedWidget) -> Page:
    model = MeetingsViewModel(services.session)
    page = MeetingsScreen(model, services, stack)
    model.setParent(page)
    page.meeting_opened.connect(ways.show_meeting)
    page.stage_opened.connect(ways.show_stage)
    page.meeting_made.connect(ways.begin_copy)
    page.database_wanted.connect(ways.open_database)
    model.reload()
    return page


def _workspace(services: Services, ways: Ways, stack: QStackedWidget) -> Page:
    from jakber_desktop.desktop.screens.workspace.workspace_screen import WorkspaceScreen

    fonts.load(fonts.LATER)
    page = WorkspaceScreen(services, stack)
    page.back_requested.connect(ways.show_list)
    page.person_wanted.connect(ways.show_person)
    page.meeting_made.connect(ways.begin_copy)
    return page


def _directory(services: Services, stack: QStackedWidget) -> Page:
    from jakber_desktop.desktop.screens.directory.directory_screen import DirectoryScreen
    from jakber_desktop.desktop.viewmodels.directory.directory import DirectoryViewModel

    return _made(DirectoryScreen, DirectoryViewModel, services, stack)


def _follow_ups(services: Services, ways: Ways, stack: QStackedWidget) -> Page:
    from jakber_desktop.desktop.screens.follow_ups.follow_ups_screen import FollowUpsScreen
    from jakber_desktop.desktop.screens.targets.targets_pane import TargetsPane
    from jakber_desktop.desktop.viewmodels.follow_ups.decisions import DecisionsViewModel
    from jakber_desktop.desktop.viewmodels.follow_ups.follow_ups import FollowUpsViewModel
    from jakber_desktop.desktop.viewmodels.targets.targets import TargetsViewModel

    fonts.load(fonts.LATER)
    follow_ups = FollowUpsViewModel(services.session)
    decisions = DecisionsViewModel(services.session)
    targets = TargetsViewModel(services.session)
    page = FollowUpsScreen(follow_ups, decisions, TargetsPane(targets, services), services, stack)
    for model in (follow_ups, decisions, targets):
        model.setParent(page)
    page.place_wanted.connect(ways.show_outcome)
    page.history_wanted.connect(ways.show_history)
    return page


def _continuing(services: Services, ways: Ways, stack: QStackedWidget) -> Page:
    from jakber_desktop.desktop.screens.continuing.continuing_screen import ContinuingScreen
    from jakber_desktop.desktop.screens.continuing.series_pane import SeriesPane
    from jakber_desktop.desktop.screens.continuing.topics_pane import TopicsPane
    from jakber_desktop.desktop.viewmodels.continuing.series import SeriesViewModel
    from jakber_desktop.desktop.viewmodels.continuing.topics import TopicsViewModel

    fonts.load(fonts.LATER)
    series, topics = SeriesViewModel(services.session), TopicsViewModel(services.session)
    panes = SeriesPane(series, services, stack), TopicsPane(topics, services, stack)
    page = ContinuingScreen(*panes, services, stack)
    for model in (series, topics):
        model.setParent(page)
    page.meeting_wanted.connect(ways.show_meeting)
    page.place_wanted.connect(ways.show_outcome)
    return page


def _letters(services: Services, ways: Ways, stack: QStackedWidget) -> Page:
    from jakber_desktop.desktop.screens.letter_book.letter_book_screen import LetterBookScreen
    from jakber_desktop.desktop.viewmodels.letter_book.letter_book import LetterBookViewModel

    page = _made(LetterBookScreen, LetterBookViewModel, services, stack)
    page.stage_opened.connect(ways.show_stage)
    return page


def _overview(services: Services, ways: Ways, stack: QStackedWidget) -> Page:
    from jakber_desktop.desktop.screens.overview.overview_screen import OverviewScreen
    from jakber_desktop.desktop.viewmodels.overview.overview import OverviewViewModel

    page = _made(OverviewScreen, OverviewViewModel, services, stack)
    page.stage_opened.connect(ways.show_stage)
    return page


def _sharing(services: Services, ways: Ways, stack: QStackedWidget) -> Page:
    from jakber_desktop.desktop.screens.sharing.sharing_screen import SharingScreen
    from jakber_desktop.desktop.viewmodels.sharing.sharing import SharingViewModel

    page = _made(SharingScreen, SharingViewModel, services, stack)
    page.place_wanted.connect(ways.show_conflict)
    return page


def _settings(services: Services, stack: QStackedWidget) -> Page:
    from jakber_desktop.desktop.screens.settings.settings_screen import SettingsScreen

    fonts.load(fonts.LATER)
    return SettingsScreen(services, stack)


def _search(services: Services, ways: Ways, stack: QStackedWidget) -> Page:
    from jakber_desktop.desktop.screens.search.search_screen import SearchScreen
    from jakber_desktop.desktop.viewmodels.search.page import SearchPageModel

    page = _made(SearchScreen, SearchPageModel, services, stack)
    page.opened.connect(ways.open_found)
    return page
