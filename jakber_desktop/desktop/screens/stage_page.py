"""One stage of a meeting's workspace: what the workspace asks of each (ui-design §7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from jakber_desktop.desktop.widgets.page import StatusNote

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from jakber_desktop.desktop.widgets.key_hints import KeyHint
    from jakber_desktop.model.rows.history import FieldAddress


class StagePage(QWidget):
    """Base of the stages. A stage reads its meeting when it is shown, never behind another one."""

    about_changed = Signal()
    """Hints, note or panes are others now."""
    saved = Signal()
    """Something was written: the header says when."""

    def open(self, meeting_id: str) -> None:
        """From now on this meeting; the workspace calls `enter` when it is to be seen."""

    def renew(self) -> None:
        """The database changed: read again. Called when the stage is shown."""

    def enter(self) -> None:
        """Shown now: take the keys."""

    def leave(self) -> None:
        """Another stage or page is shown from now on: write what was typed."""

    def reveal(self, wanted: FieldAddress) -> bool:
        """Give the keys to the row or field of an address; False: this stage does not show it."""
        return False

    def agenda_item(self) -> str | None:
        """The agenda item (an id) that is chosen here; None where there is none."""
        return None

    def head_buttons(self) -> tuple[QWidget, ...]:
        """What stands in the workspace's header while this stage is shown, left to right."""
        return ()

    def wants_in_head(self, button: QWidget) -> bool:
        """Whether one of its header buttons has a use now; `about_changed` asks again."""
        return True

    def hints(self) -> tuple[KeyHint, ...]:
        """The four to six keys that matter here."""
        return ()

    def note(self) -> StatusNote:
        """The right end of the status bar."""
        return StatusNote()

    def keep_clear(self, height: int) -> None:
        """So many px of the lower edge lie under messages: what is typed there moves up."""

    def panes(self) -> tuple[QWidget, ...]:
        """The widgets F6 walks through, in order."""
        return ()

    def measure(self) -> None:
        """Heights and widths that follow the size of text, stage and window."""

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange:
            self.measure()
