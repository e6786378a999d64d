"""The destinations of the sidebar and how each page is made, on its first visit."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from jakber_desktop.desktop.action_set import translated
from jakber_desktop.desktop.screens.meetings_screen import MeetingsScreen
from jakber_desktop.desktop.theme import fonts
from jakber_desktop.desktop.viewmodels.meetings import MeetingsViewModel
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.widgets.page import Page


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
_NAMES = {
    "followups": QT_TRANSLATE_NOOP("Actions", "Tindak lanjut"),
    "sync": QT_TRANSLATE_NOOP("Actions", "Sinkronisasi"),
}
SETTINGS = DestinationSpec("settings", "go_settings", "settings")
_ICONS = {spec.place: spec.icon for spec in (*DESTINATIONS, SETTINGS)}


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


def page_makers(services: Services, ways: Ways) -> dict[str, Callable[[], Page]]:
    """Place -> a function that makes its page."""
    makers: dict[str, Callable[[], Page]] = {
        place: partial(_placeholder, services, place) for place in _NAMES
    }
    makers["home"] = partial(_home, services, ways)
    makers["meetings"] = partial(_meetings, services, ways)
    makers["letters"] = partial(_letters, services, ways)
    makers["directory"] = partial(_directory, services)
    makers["settings"] = partial(_settings, services)
    makers["workspace"] = partial(_workspace, services, ways)
    return makers


def open_meeting(page: Any, meeting_id: str) -> bool:
    """Let the workspace page show a meeting; False when it is gone."""
    return bool(page.open(meeting_id))


def _home(services: Services, ways: Ways) -> Page:
    # made on the first visit: the start shows the list
    from jakber_desktop.desktop.screens.home_page import HomePage
    from jakber_desktop.desktop.viewmodels.home import HomeViewModel

    fonts.load(fonts.LATER)
    model = HomeViewModel(services.session)
    page = HomePage(model, services)
    model.setParent(page)
    page.meeting_opened.connect(ways.show_meeting)
    page.stage_wanted.connect(ways.show_stage)
    page.list_wanted.connect(ways.show_list)
    return page


def _meetings(services: Services, ways: Ways) -> Page:
    model = MeetingsViewModel(services.session)
    page = MeetingsScreen(model, services)
    model.setParent(page)
    page.meeting_opened.connect(ways.show_meeting)
    page.stage_opened.connect(ways.show_stage)
    page.meeting_made.connect(ways.begin_copy)
    page.database_wanted.connect(ways.open_database)
    model.reload()
    return page


def _workspace(services: Services, ways: Ways) -> Page:
    # made on the first visit: its imports do not belong to the start
    from jakber_desktop.desktop.screens.workspace_screen import WorkspaceScreen

    fonts.load(fonts.LATER)
    page = WorkspaceScreen(services)
    page.back_requested.connect(ways.show_list)
    page.meeting_made.connect(ways.begin_copy)
    return page


def _directory(services: Services) -> Page:
    # made on the first visit, like the workspace
    from jakber_desktop.desktop.screens.directory_screen import DirectoryScreen
    from jakber_desktop.desktop.viewmodels.directory import DirectoryViewModel

    fonts.load(fonts.LATER)
    model = DirectoryViewModel(services.session)
    page = DirectoryScreen(model, services)
    model.setParent(page)
    return page


def _letters(services: Services, ways: Ways) -> Page:
    # made on the first visit, like the workspace
    from jakber_desktop.desktop.screens.letter_book_screen import LetterBookScreen
    from jakber_desktop.desktop.viewmodels.letter_book import LetterBookViewModel

    fonts.load(fonts.LATER)
    model = LetterBookViewModel(services.session)
    page = LetterBookScreen(model, services)
    model.setParent(page)
    page.stage_opened.connect(ways.show_stage)
    return page


def _settings(services: Services) -> Page:
    # made on the first visit, like the workspace
    from jakber_desktop.desktop.screens.settings_screen import SettingsScreen

    fonts.load(fonts.LATER)
    return SettingsScreen(services)


def _placeholder(services: Services, place: str) -> Page:
    from jakber_desktop.desktop.shell.placeholder_page import PlaceholderPage

    go = services.actions["go_meetings"]
    return PlaceholderPage(place, translated(_NAMES[place]), _ICONS[place], go)
