"""A place of the window: what the shell asks of every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    import datetime as dt

    from jakber_desktop.desktop.widgets.key_hints import KeyHint


class StatusNote(NamedTuple):
    """What the status bar says at the right: words and an icon (16 px Fluent name, "" for none)."""

    words: str = ""
    icon: str = ""


class Page(QWidget):
    """Base of screens. `about_changed` tells the shell to ask title, place, hints, note again."""

    about_changed = Signal()

    def place(self) -> str:
        """Where this is, for the action table: "meetings", "workspace.minutes" ..."""
        return self.objectName()

    def title(self) -> str:
        """The window's title before " — JakBer Desktop"."""
        return ""

    def hints(self) -> tuple[KeyHint, ...]:
        """The four to six keys that matter now."""
        return ()

    def note(self) -> StatusNote:
        """The right end of the status bar."""
        return StatusNote()

    def enter(self) -> None:
        """The page is shown now: take the focus, renew what may have changed."""

    def keep_clear(self, height: int) -> None:
        """So many px of the lower edge lie under messages: what is typed there moves up."""

    def selected_date(self) -> dt.date | None:
        """The day chosen on this page, for a meeting made now; None for today."""
        return None

    def meeting(self) -> tuple[str, str] | None:
        """The meeting chosen or shown on this page: its id and title."""
        return None

    def paper_choice(self, _kind: str) -> dict[str, object]:
        """What a paper of that meeting is about, made from here: fields of the paper's wish."""
        return {}

    def panes(self) -> tuple[QWidget, ...]:
        """The widgets F6 walks through, in order."""
        return ()
