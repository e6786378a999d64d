"""The letter that is shown beside the recipients, drawn on the quick lane."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.rasterising import PageSize, page_sizes
from jakber_desktop.desktop.viewmodels.invitation import source

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.session.session import Session


@dataclass(frozen=True, slots=True)
class ShownLetter:
    """A letter to show: its PDF, page sizes, and what it lacks to be issued."""

    pdf: bytes
    sizes: tuple[PageSize, ...]
    missing: tuple[str, ...]
    paper: str


class LetterPreview(QObject):
    """Draws the letter to one recipient, or the one to all."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wish: tuple[str, str | None, bool] | None = None
        self.letter: ShownLetter | None = None

    def show(self, meeting_id: str, recipient: str | None, *, together: bool) -> None:
        """Draw this letter; what is shown stays until it is ready, unless it is another meeting."""
        if self._wish is not None and self._wish[0] != meeting_id:
            self.letter = None
            self.changed.emit()
        self._wish = (meeting_id, recipient, together)
        self.draw()

    def draw(self) -> None:
        """Draw the wanted letter again."""
        if self._wish is None or not self._session.is_ready:
            return
        work = partial(_drawn, self._session.workspace, *self._wish)
        key = f"letter preview {id(self)}"
        self._session.tasks.run(work, self._take, self._fail, key=key)

    def _take(self, letter: ShownLetter) -> None:
        self.letter = letter
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self.letter = None
        self.failed.emit(error)


def _drawn(workspace: Any, meeting: str, recipient: str | None, together: bool) -> ShownLetter:
    """On the quick lane."""
    rows = None if recipient is None else [recipient]
    plan = source.plan_letters(workspace, meeting, rows, together=together)
    if not plan.letters:  # taken off the list meanwhile
        plan = source.plan_letters(workspace, meeting, None, together=True)
    printed = source.draw_letter(plan, plan.letters[0])
    return ShownLetter(printed.data, page_sizes(printed.data), plan.missing, printed.paper)
