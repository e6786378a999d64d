"""The checklist of a meeting (A6): read, ticked, changed; every deed is one change.

Imported when its dialog opens: it brings the core along.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.models.keyed_list import KeyedListModel
from jakber_desktop.language.dates import short_date
from jakber_desktop.model.errors import MeetingNotFound
from jakber_desktop.operations.meetings import checklist

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.planning import Checklist, ChecklistRow

_NUMBER = r"H(?:\s*([+-])\s*(\d{1,3}))?"
_DAY = re.compile(rf"^\s*{_NUMBER}(?=[\s:,])\s*[:,]?\s*|\s+{_NUMBER}\s*$", re.IGNORECASE)
"""The day before or behind the words: "H-3 Kirim undangan", "Kirim undangan H+1"."""


def read_line(text: str, usual: int) -> tuple[str, int]:
    """What is to be done and on which day, from a typed line; `usual` where it says no day."""
    found = _DAY.search(text)
    if found is None:
        return " ".join(text.split()), usual
    sign, number = found[1] or found[3] or "", found[2] or found[4] or "0"
    words = f"{text[: found.start()]} {text[found.end() :]}"
    return " ".join(words.split()), int(f"{sign}{number}")


class ChecklistModel(KeyedListModel["ChecklistRow"]):
    """The rows, worded."""

    def title(self, row: ChecklistRow) -> str:
        return row.text

    def sentence(self, row: ChecklistRow) -> str:
        states = {
            "done": self.tr("selesai"),
            "late": self.tr("terlambat"),
            "today": self.tr("hari ini"),
            "ahead": self.tr("belum"),
        }
        return f"{row.text}, {short_date(row.due)}, {states[row.state]}"


class ChecklistViewModel(QObject):
    """The checklist of one meeting of a session."""

    shown = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, meeting_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.meeting_id = session, meeting_id
        self.found: Checklist | None = None
        self.rows = ChecklistModel(self)
        session.changed.connect(self.read)

    @property
    def can_edit(self) -> bool:
        """Whether things can be ticked and changed; final minutes do not close a checklist."""
        return self.session.writable

    def read(self) -> None:
        """Read anew."""
        try:
            workspace = self.session.workspace
            self.found = checklist.checklist(workspace, self.meeting_id, self.session.today)
        except MeetingNotFound:
            return  # deleted meanwhile: the window leads back to the list
        except Exception as error:
            self.failed.emit(error)
            return
        self.rows.show(self.found.rows)
        self.shown.emit()

    # --- deeds ---

    def start(self) -> None:
        """Begin with the office's usual list."""
        self._deed(checklist.start_checklist, self.meeting_id)

    def add(self, line: str, usual: int) -> str | None:
        """Add a typed line; gives its id, None when it could not be added."""
        words, days = read_line(line, usual)
        made = self._deed(checklist.add_checklist_item, self.meeting_id, words, days)
        return str(made) if made else None

    def edit(self, row: ChecklistRow, line: str) -> None:
        """Change a thing to what was typed."""
        words, days = read_line(line, row.days)
        self._deed(checklist.edit_checklist_item, row.id, words, days)

    def remove(self, row: ChecklistRow) -> None:
        """Take a thing off the list."""
        self._deed(checklist.remove_checklist_item, row.id)

    def turn(self, row: ChecklistRow) -> None:
        """Tick a thing, or untick it."""
        done = None if row.done_on else self.session.today
        self._deed(checklist.tick, row.id, done)

    def keep(self) -> None:
        """Let later meetings begin with this list."""
        self._deed(checklist.keep_checklist, self.meeting_id)

    def _deed(self, deed: Callable[..., Any], *given: Any) -> Any:
        if not self.can_edit:
            return None
        try:
            result = deed(self.session.workspace, *given)
        except Exception as error:
            self.failed.emit(error)
            return None
        self.session.look_for_changes()
        self.read()
        return result
