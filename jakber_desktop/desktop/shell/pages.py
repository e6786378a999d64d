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
    "home": QT_TRANSLATE_NOOP("Actions", "Beranda"),
    "followups": QT_TRANSLATE_NOOP("Actions", "Tindak lanjut"),
    "letters": QT_TRANSLATE_NOOP("Actions", "Buku surat"),
    "directory": QT_TRANSLATE_NOOP("Actions", "Direktori"),
    "sync": QT_TRANSLATE_NOOP("Actions", "Sinkronisasi"),
}
SETTINGS = DestinationSpec("settings", "go_settings", "settings")
_ICONS = {spec.place: spec.icon for spec in (*DESTINATIONS, SETTINGS)}


def page_makers(
    services: Services,
    show_meeting: Callable[[str], object],
    show_list: Callable[[], object],
    begin_copy: Callable[[str], object],
) -> dict[str, Callable[[], Page]]:
    """Place -> a function that makes its page."""
    makers: dict[str, Callable[[], Page]] = {
        place: partial(_placeholder, services, place) for place in _NAMES
    }
    makers["meetings"] = partial(_meetings, services, show_meeting, begin_copy)
    makers["settings"] = partial(_settings, services)
    makers["workspace"] = partial(_workspace, services, show_list, begin_copy)
    return makers


def open_meeting(page: Any, meeting_id: str) -> bool:
    """Let the workspace page show a meeting; False when it is gone."""
    return bool(page.open(meeting_id))


def _meetings(
    services: Services, show_meeting: Callable[[str], object], begin_copy: Callable[[str], object]
) -> Page:
    model = MeetingsViewModel(services.session)
    page = MeetingsScreen(model, services)
    model.setParent(page)
    page.meeting_opened.connect(show_meeting)
    page.meeting_made.connect(begin_copy)
    model.reload()
    return page


def _workspace(
    services: Services, show_list: Callable[[], object], begin_copy: Callable[[str], object]
) -> Page:
    # made on the first visit: its imports do not belong to the start
    from jakber_desktop.desktop.screens.workspace_screen import WorkspaceScreen

    fonts.load(fonts.LATER)
    page = WorkspaceScreen(services)
    page.back_requested.connect(show_list)
    page.meeting_made.connect(begin_copy)
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
