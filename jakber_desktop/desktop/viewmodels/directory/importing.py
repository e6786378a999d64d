"""An import into Direktori: a list read, its columns, its plan, the choices, and the taking in."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.models.import_model import ImportModel
from jakber_desktop.desktop.tasks import Lane, Task
from jakber_desktop.desktop.viewmodels.directory import import_source as source

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.directory_import import (
        Choice,
        ImportPlan,
        ImportResult,
        ImportSheet,
    )


class ImportViewModel(QObject):
    """One list at a time; the work runs on the long lane and can be cancelled."""

    planned = Signal()
    """The plan, or what is shown of it, was made anew."""
    chosen = Signal()
    """Another choice for one row."""
    worked = Signal()
    """Work began, went on, or ended (`working`, `progress`)."""
    taken = Signal(object)
    """The list is in the directory: an ImportResult."""
    ended = Signal()
    """Nothing is shown any more: given up or failed before there was a plan."""
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.rows = ImportModel(self)
        self.sheet: ImportSheet | None = None
        self.columns: list[str] = []
        self.plan: ImportPlan | None = None
        self.choices: dict[int, Choice] = {}
        self.verdict = ""
        self.working = ""
        """What is done now: "read", "plan", "take"; "" for nothing."""
        self.progress = (0, 0)
        self._task: Task | None = None

    # --- a list ---

    def open_file(self, path: Path) -> None:
        """Read a file."""
        self._start()
        self._run("read", partial(source.read_file, self.session.workspace, path), self._read)

    def open_pasted(self, text: str) -> None:
        """Read a list from the clipboard."""
        self._start()
        self._run("read", partial(source.read_pasted, self.session.workspace, text), self._read)

    def set_column(self, nth: int, field: str) -> None:
        """A column holds something else; what held that before holds nothing now."""
        if self.columns[nth] == field or self.working == "take":
            return
        self.columns = ["" if field and one == field else one for one in self.columns]
        self.columns[nth] = field
        self.choices = {}
        self._plan()

    def close(self) -> None:
        """Give the list up."""
        if self._task is not None:
            self._task.cancel()
        self._end()

    @property
    def touched(self) -> bool:
        """Whether the person has chosen anything in the list shown: it would be lost with it."""
        guessed = list(self.sheet.columns) if self.sheet is not None else []
        return bool(self.choices) or self.columns != guessed

    # --- choices ---

    def counts(self) -> Counter[str]:
        """How many rows have which verdict, and which choice ("take", "waiting")."""
        found: Counter[str] = Counter()
        for place, row in enumerate(self.plan.rows if self.plan else ()):
            choice = self.choices.get(place, row.first_choice)
            found[row.verdict] += 1
            found["all"] += 1
            found["take"] += choice != "leave"
            waits = row.verdict == "doubtful" and row.match is not None
            found["waiting"] += waits and place not in self.choices
        return found

    def set_verdict(self, verdict: str) -> None:
        """Show only rows of a verdict; "" for all."""
        self.verdict = verdict
        self._show()

    def choose(self, row: int, choice: Choice) -> None:
        """What is to be done with a shown row, if it can be done."""
        planned = self.rows.planned_at(row)
        if choice in planned.row.choices:
            self.choices[planned.place] = choice
            self.rows.choose(row, choice)
            self.chosen.emit()

    def toggle(self, row: int) -> None:
        """Space: take a shown row, or leave it; a doubtful one goes round its choices."""
        planned = self.rows.planned_at(row)
        offered = planned.row.choices
        at = offered.index(planned.choice)
        if planned.choice == "leave" and planned.place not in self.choices:
            at = -1
        self.choose(row, offered[(at + 1) % len(offered)])

    # --- taking in ---

    def take(self) -> None:
        """Write what is chosen."""
        if self.plan is not None and not self.working and self.session.writable:
            work = partial(source.take, self.session.workspace, self.plan, dict(self.choices))
            self._run("take", work, self._taken, watched=True)

    # --- inside ---

    def _start(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self.sheet, self.plan, self.columns, self.choices, self.verdict = None, None, [], {}, ""
        self._show()

    def _read(self, sheet: ImportSheet) -> None:
        self.sheet, self.columns = sheet, list(sheet.columns)
        self._plan()

    def _plan(self) -> None:
        if self.sheet is not None:
            work = partial(source.plan, self.session.workspace, self.sheet, tuple(self.columns))
            self._run("plan", work, self._planned, watched=True)

    def _planned(self, plan: ImportPlan) -> None:
        self.plan = plan
        self._rest()
        self._show()

    def _taken(self, done: ImportResult) -> None:
        self._end()
        self.taken.emit(done)

    def _show(self) -> None:
        self.rows.show(self.plan, self.choices, self.verdict)
        self.planned.emit()

    def _run(
        self,
        what: str,
        work: Callable[..., Any],
        done: Callable[[Any], None],
        *,
        watched: bool = False,
    ) -> None:
        """Start work; `watched` work is handed the task's `report`."""
        if self._task is not None:
            self._task.cancel()
        task = Task(self.session.tasks)
        task.progressed.connect(self._progressed)
        self._task, self.working, self.progress = task, what, (0, 0)
        if watched:
            work = partial(work, watch=task.report)
        self.session.tasks.run(work, done, self._fail, lane=Lane.LONG, task=task)
        self.worked.emit()

    def _progressed(self, done: int, total: int) -> None:
        if self.sender() is self._task:
            self.progress = (done, total)
            self.worked.emit()

    def _fail(self, error: Exception) -> None:
        had_plan = self.plan is not None
        self._rest()
        if not had_plan:
            self._end()
        self.failed.emit(error)

    def _rest(self) -> None:
        self._task, self.working = None, ""
        self.worked.emit()

    def _end(self) -> None:
        self._start()
        self._rest()
        self.ended.emit()
