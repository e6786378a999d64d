"""How this machine looks: one table of settings over an INI file (never meeting data)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from pathlib import Path

T = TypeVar("T")


class Setting(NamedTuple, Generic[T]):
    """A key with its default; the default's type is the setting's type."""

    key: str
    default: T


THEME = Setting("look/theme", "system")
TEXT_PERCENT = Setting("look/text_percent", 100)
LANGUAGE = Setting("look/language", "id")
"""Language of the words on screen: "id", or "en" (papers are always Indonesian)."""
GEOMETRY = Setting("window/geometry", QByteArray())
SIDEBAR_OPEN = Setting("window/sidebar_open", True)
"""In the lists; the workspace keeps its own (ui-design §7)."""
WORKSPACE_SIDEBAR_OPEN = Setting("window/workspace_sidebar_open", False)
DETAIL_OPEN = Setting("meetings/detail_open", True)
DETAIL_WIDTH = Setting("meetings/detail_width", 312)
PREPARATION_WIDTH = Setting("preparation/form_width", 0)
"""Width of the form in Persiapan; 0 for the design's own."""
INVITATION_WIDTH = Setting("invitation/list_width", 0)
"""Width of the recipients in Undangan; 0 for the design's own."""
INVITATION_TOGETHER = Setting("invitation/together", False)
"""One letter to everybody, not one for each recipient."""
PANEL_OPEN = Setting("minutes/panel_open", True)
ARCHIVE_PANEL_OPEN = Setting("archive/panel_open", True)
ATTENDANCE_PANEL_OPEN = Setting("attendance/panel_open", True)
DIRECTORY_PANEL_OPEN = Setting("directory/panel_open", True)
DIRECTORY_PANEL_WIDTH = Setting("directory/panel_width", 312)
DIRECTORY_PLACES_WIDTH = Setting("directory/places_width", 228)
LETTERS_PANEL_OPEN = Setting("letters/panel_open", True)
LETTERS_PANEL_WIDTH = Setting("letters/panel_width", 312)
FOLLOW_UPS_PANEL_OPEN = Setting("follow_ups/panel_open", True)
FOLLOW_UPS_PANEL_WIDTH = Setting("follow_ups/panel_width", 320)
DISCUSSION_AGENDA_WIDTH = Setting("discussion/agenda_width", 0)
"""Widths of the panes of Pembahasan; 0 for the design's own."""
DISCUSSION_PANEL_WIDTH = Setting("discussion/panel_width", 0)
DISCUSSION_PANEL_OPEN = Setting("discussion/panel_open", True)
SPECIMEN_OPEN = Setting("settings/specimen_open", True)
LAST_FOLDER = Setting("files/last_folder", "")
RECENT_DATABASES = Setting("files/recent_databases", "")
"""The databases opened last, one a line, the latest first."""
SHARING_SKIPPED = Setting("first_start/sharing_skipped", False)
"""The step of the first start that sets up sharing was put off."""
PALETTE_RECENT = Setting("palette/recent", "")
"""What the palette opened last: "meeting:<id> command:<id> ...", the latest first."""
MEETINGS_VIEW = Setting("meetings/view", "list")
"""How Rapat is shown: "list" or "calendar"."""
CALENDAR_SPAN = Setting("calendar/span", "month")
"""What the calendar shows: "month" or "week"."""
CALENDAR_PANEL_OPEN = Setting("calendar/panel_open", False)
PAPER_KINDS = Setting("papers/kinds", "")
"""The kind shown last in Naskah rapat: "<meeting>:<kind> ...", the latest first."""

ALL: tuple[Setting[Any], ...] = (
    THEME, TEXT_PERCENT, LANGUAGE, GEOMETRY, SIDEBAR_OPEN, WORKSPACE_SIDEBAR_OPEN, DETAIL_OPEN,
    DETAIL_WIDTH, PANEL_OPEN, ATTENDANCE_PANEL_OPEN, PREPARATION_WIDTH,
    INVITATION_WIDTH, INVITATION_TOGETHER,
    DIRECTORY_PANEL_OPEN, DIRECTORY_PANEL_WIDTH, DIRECTORY_PLACES_WIDTH,
    LETTERS_PANEL_OPEN, LETTERS_PANEL_WIDTH, FOLLOW_UPS_PANEL_OPEN, FOLLOW_UPS_PANEL_WIDTH,
    DISCUSSION_AGENDA_WIDTH, DISCUSSION_PANEL_WIDTH, DISCUSSION_PANEL_OPEN,
    SPECIMEN_OPEN, LAST_FOLDER, RECENT_DATABASES, SHARING_SKIPPED, PALETTE_RECENT,
    MEETINGS_VIEW, CALENDAR_SPAN, CALENDAR_PANEL_OPEN,
    ARCHIVE_PANEL_OPEN, PAPER_KINDS,
)  # fmt: skip


class Settings:
    """Reads and writes settings; without a store they live as long as the program."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store
        self._memory: dict[str, Any] = {}

    @classmethod
    def of_user(cls) -> Settings:
        """The settings of the person at this machine."""
        scope = QSettings.Scope.UserScope
        return cls(QSettings(QSettings.Format.IniFormat, scope, "JakBer", "JakBer Desktop"))

    @classmethod
    def of_file(cls, path: Path) -> Settings:
        """Settings kept in one INI file."""
        return cls(QSettings(str(path), QSettings.Format.IniFormat))

    def get(self, setting: Setting[T]) -> T:
        """The value kept, or the default; a value of a wrong type counts as not kept."""
        kept = self._memory.get(setting.key)
        if kept is None and self._store is not None:
            kept = self._store.value(setting.key)
        return _typed(kept, setting.default)

    def put(self, setting: Setting[T], value: T) -> None:
        """Keep a value."""
        self._memory[setting.key] = value
        if self._store is not None:
            self._store.setValue(setting.key, value)


def _typed(kept: Any, default: T) -> T:
    """INI files give text back; turn it into the type of the default."""
    if isinstance(default, bool) and kept in {"true", "false", True, False}:
        return kept in {"true", True}  # type: ignore[return-value]
    if isinstance(default, int) and not isinstance(default, bool):
        text = str(kept)
        return int(text) if text.lstrip("-").isdigit() else default  # type: ignore[return-value]
    return kept if isinstance(kept, type(default)) else default
