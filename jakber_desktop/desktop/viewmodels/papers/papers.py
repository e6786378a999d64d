"""Naskah rapat: every paper of one meeting, its choices, and the letters to all offices."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.shown.paper_line import PaperLine
from jakber_desktop.desktop.viewmodels.papers import source
from jakber_desktop.desktop.viewmodels.papers.paper_model import PaperModel
from jakber_desktop.desktop.viewmodels.papers.source import Wish
from jakber_desktop.desktop.words.paper import GROUP_WORDS, kind_words, paper_line, translated

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from jakber_desktop.desktop.viewmodels.minutes.source import Form
    from jakber_desktop.desktop.viewmodels.papers.source import Drawn
    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.papers import PaperShelf


class MeetingPapersModel(PaperModel):
    """`chosen` is the kind of paper; `wish` all that is asked for."""

    shelf_changed = Signal()
    saved_each = Signal(object)
    """Letters were written: their paths."""
    in_the_way = Signal(str, object, object)
    """(format, folder, names): letters of these names lie in the folder; whether to replace them
    is asked, `write_each` goes on.
    """

    def __init__(
        self, session: Session, meeting_id: str, kind: str, parent: QObject | None = None
    ) -> None:
        super().__init__(session, parent)
        self.meeting_id = meeting_id
        self.wish = Wish(kind)
        self.chosen = kind
        self.shelf: PaperShelf | None = None

    # --- what is chosen ---

    def choose(self, chosen: str) -> None:
        """Show another kind of paper."""
        if chosen and chosen != self.chosen:
            self.wish = replace(self.wish, kind=chosen)
            super().choose(chosen)

    def choose_profile(self, profile: str) -> None:
        """Print by another rule profile."""
        self.change(profile=profile)

    def change(self, **given: Any) -> None:
        """Other choices (fields of Wish) for the paper shown."""
        wish = replace(self.wish, **given)
        if wish != self.wish:
            self.wish = wish
            self.profile = wish.profile or self.profile
            self.draw()

    def state(self) -> str:
        """Where the chosen paper stands (PaperState); "" while unknown."""
        rows = self.shelf.rows if self.shelf else ()
        return next((row.state for row in rows if row.kind == self.chosen), "")

    def number(self) -> str:
        """The number in the list of the chosen paper."""
        rows = self.shelf.rows if self.shelf else ()
        return next((row.number for row in rows if row.kind == self.chosen), "")

    # --- reading ---

    def read(self) -> None:
        """Read where the papers stand, then draw the chosen one."""
        work = partial(_read, self.session.workspace, self.meeting_id)
        self.tasks.run(work, self._show, self._broken, key=f"papers {id(self)}")
        self.draw()

    def _show(self, answer: Any) -> None:
        self.shelf, (self.profiles, preferred) = answer
        self.profile = self.wish.profile or preferred
        self.lines = tuple(self._lines())
        self.lines_changed.emit()
        self.shelf_changed.emit()

    def _lines(self) -> Iterator[PaperLine]:
        group = ""
        for row in self.shelf.rows if self.shelf else ():
            if row.group != group:
                group = row.group
                yield PaperLine(group, translated(GROUP_WORDS[row.group]), heading=True)
            yield paper_line(row)

    # --- for PaperModel ---

    def kind_name(self) -> str:
        return kind_words(self.shelf, self.chosen)

    def can_book(self) -> bool:
        return (
            source.bookable(self.chosen) and self.state() != "standing" and not self.self_numbered()
        )

    def self_numbered(self) -> bool:
        """Whether an excerpt bears the number that its decision got with the final minutes."""
        numbered = any(slot.row for slot in self.slots)
        return self.chosen == "petikan-keputusan" and self.state() == "issued" and not numbered

    def can_issue(self) -> bool:
        """An invitation's number is issued when its letters are sent."""
        return self.can_book() and self.chosen != "undangan"

    def _work(self) -> Callable[[], Drawn]:
        return partial(source.draw, self.session.workspace, self.meeting_id, self.wish)

    def _writing(self, form: Form, path: Path) -> Callable[[], str]:
        workspace, meeting = self.session.workspace, self.meeting_id
        return partial(source.save, workspace, meeting, self.wish, form, path)

    def _book(self, date: dt.date) -> None:
        source.book(self.session.workspace, self.meeting_id, self.wish, self.slots, date)

    def _issue(self, date: dt.date) -> None:
        source.issue(self.session.workspace, self.slots, date)

    # --- a file for each office ---

    def save_each(self, form: Form, folder: Path) -> None:
        """Write each letter into a folder, asking first when files of their names lie there."""
        work = partial(
            source.taken, self.session.workspace, self.meeting_id, self.wish, form, folder
        )
        self.tasks.run(work, partial(self._looked, form, folder), self.save_failed.emit)

    def write_each(self, form: Form, folder: Path) -> None:
        """Write each letter, over files of its name."""
        work = partial(
            source.save_each, self.session.workspace, self.meeting_id, self.wish, form, folder
        )
        self.tasks.run(work, self.saved_each.emit, self.save_failed.emit)

    def _looked(self, form: Form, folder: Path, taken: tuple[str, ...]) -> None:
        if taken:
            self.in_the_way.emit(form, folder, taken)
        else:
            self.write_each(form, folder)


def _read(workspace: Any, meeting_id: str) -> tuple[PaperShelf, Any]:
    return source.shelf(workspace, meeting_id), source.profiles(workspace)
