"""What Naskah rapat and Laporan bulanan share: a chosen paper, its preview, number and files."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.operations.parsing import parse_date

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from jakber_desktop.desktop.shown.paper_line import PaperLine
    from jakber_desktop.desktop.tasks import Tasks
    from jakber_desktop.desktop.viewmodels.minutes.minutes import Paper
    from jakber_desktop.desktop.viewmodels.minutes.source import Form
    from jakber_desktop.desktop.viewmodels.papers.source import Drawn, Slot
    from jakber_desktop.desktop.viewmodels.session.session import Session


class PaperModel(QObject):
    """Subclasses say what is listed (`read`), drawn, saved and booked."""

    lines_changed = Signal()
    drawing = Signal()
    """Another paper is being made."""
    drawn = Signal()
    """`paper` is there, or `trouble` says why not."""
    saved = Signal(str)
    save_failed = Signal(object)
    numbered = Signal(bool)
    """A number was booked (False) or issued (True)."""
    date_refused = Signal(object)
    """The date typed for a number cannot be (FieldInvalid)."""
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.lines: tuple[PaperLine, ...] = ()
        self.chosen = ""
        self.profiles: Mapping[str, str] = {}
        self.profile = ""
        self.paper: Paper | None = None
        self.trouble: Exception | None = None
        self.slots: tuple[Slot, ...] = ()
        self.remark, self.withheld = "", 0
        self.loading = False
        session.changed.connect(self.read)

    @property
    def tasks(self) -> Tasks:
        """The lanes of the window."""
        return self.session.tasks

    # --- what a subclass says ---

    def read(self) -> None:
        """Read the list anew, and draw what is chosen."""
        raise NotImplementedError

    def kind_name(self) -> str:
        """The chosen paper in words."""
        raise NotImplementedError

    def can_book(self) -> bool:
        """Whether the chosen paper takes its number from here."""
        raise NotImplementedError

    def can_issue(self) -> bool:
        """Whether a booked number is issued from here."""
        return self.can_book()

    def _work(self) -> Callable[[], Drawn]:
        raise NotImplementedError

    def _writing(self, form: Form, path: Path) -> Callable[[], str]:
        raise NotImplementedError

    def _book(self, date: dt.date) -> None:
        raise NotImplementedError

    def _issue(self, date: dt.date) -> None:
        raise NotImplementedError

    # --- commands ---

    def choose(self, chosen: str) -> None:
        """Show another paper of the list."""
        if chosen and chosen != self.chosen:
            self.chosen = chosen
            self.draw()

    def choose_profile(self, profile: str) -> None:
        """Print by another rule profile."""
        self.profile = profile
        self.draw()

    def draw(self) -> None:
        """Make the chosen paper, on the quick lane."""
        self.paper, self.trouble, self.slots, self.loading = None, None, (), True
        self.withheld = 0
        self.drawing.emit()
        self.tasks.run(self._work(), self._take, self._broken, key=f"paper {id(self)}")

    def suggested_name(self, form: str) -> str:
        """A file name for the shown paper in a format."""
        name = self.paper.file_name if self.paper else f"{self.kind_name()}.pdf"
        return str(PurePath(name).with_suffix(f".{form}"))

    def save(self, form: Form, path: Path) -> None:
        """Write the shown paper whole or not at all."""
        self.tasks.run(self._writing(form, path), self.saved.emit, self.save_failed.emit)

    # --- numbers ---

    def booked(self) -> tuple[Slot, ...]:
        """The numbers that are booked and not issued."""
        return tuple(one for one in self.slots if one.row and one.row.state == "booked")

    def free(self) -> tuple[Slot, ...]:
        """What has no number yet, or says something else than what went out under it."""
        return tuple(one for one in self.slots if one.free)

    def date(self) -> dt.date:
        """The date of the number, else today."""
        dated = [one.row.date for one in self.slots if one.row and one.row.date]
        return dated[0] if dated else self.session.today

    def number_it(self, typed: str) -> None:
        """Book what has no number; else issue what is booked, on the date typed."""
        if not self.slots:  # the paper is being made: its number is not known yet
            return
        try:
            date = parse_date(typed, self.session.today) or self.session.today
            issues = not self.free()
            if issues:
                self._issue(date)
            else:
                self._book(date)
        except FieldInvalid as error:
            self.date_refused.emit(error)
            return
        except Exception as error:
            self.failed.emit(error)
            return
        self.session.look_for_changes()
        self.numbered.emit(issues)

    # --- answers ---

    def _take(self, answer: Any) -> None:
        self.loading = False
        self.paper, self.trouble, self.slots, self.remark, self.withheld = answer
        self.drawn.emit()

    def _broken(self, error: Exception) -> None:
        self.loading = False
        self.trouble = error
        self.drawn.emit()
