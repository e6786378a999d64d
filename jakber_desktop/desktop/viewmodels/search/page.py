"""The search page: what is typed, what it is narrowed to, and what was found so far (I1)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.tasks import Task
from jakber_desktop.desktop.words.search import KINDS, found_groups

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.shown.palette_rows import PaletteGroup
    from jakber_desktop.desktop.viewmodels.session.session import Session


class Narrowed(NamedTuple):
    """What the page shows: a key of KINDS, a year, a series (its id); and the order."""

    kind: str | None = None
    year: int | None = None
    series: str | None = None
    order: str = "newest"


class SearchPageModel(QObject):
    """Questions run on the quick lane; only the answer to the last one is shown."""

    asked = Signal()
    """Another question: what is shown answers to an earlier one."""
    shown = Signal()
    """`groups` are the first page."""
    added = Signal()
    """`groups` are a further page."""
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.text = ""
        self.narrowed = Narrowed()
        self.groups: tuple[PaletteGroup, ...] = ()
        self.count = 0
        """How many were found by now."""
        self.ends = True
        """Whether these are all."""
        self.waiting = False
        self.years: tuple[int, ...] = ()
        self.series: tuple[tuple[str, str], ...] = ()
        self._after: Any = None
        self._task: Task | None = None
        session.ready.connect(self.again)

    @property
    def filtered(self) -> bool:
        """Whether a kind, a year or a series leaves something out."""
        return self.narrowed[:3] != (None, None, None)

    def set_text(self, text: str) -> None:
        """Look for these words."""
        words = " ".join(text.split())
        if words != self.text:
            self.text = words
            self.again()

    def narrow(self, **fields: Any) -> None:
        """Another kind, year, series or order."""
        narrowed = self.narrowed._replace(**fields)
        if narrowed != self.narrowed:
            self.narrowed = narrowed
            self.again()

    def clear_filter(self) -> None:
        """Everything again."""
        self.narrow(kind=None, year=None, series=None)

    def again(self) -> None:
        """Ask anew, from the first page."""
        self._after = None
        self._ask(self._take_first)

    def more(self) -> None:
        """The next page, where there is one."""
        if not self.ends and not self.waiting:
            self._ask(self._take_more)

    # --- asking ---

    def _ask(self, take: Callable[[Any], None]) -> None:
        if self._task is not None:
            self._task.cancel()
        if not self.text or not self._session.is_ready:
            self._take_first(None)
            return
        self.waiting = True
        self.asked.emit()
        task = Task(self)
        work = partial(
            _browse, self._session.workspace, self.text, self.narrowed, self._after,
            lambda: task.cancelled,
        )  # fmt: skip
        key = f"search {id(self)}"
        self._task = self._session.tasks.run(work, take, self._fail, key=key, task=task)

    def _take_first(self, answer: Any) -> None:
        self.count = 0
        self._take(answer)
        self.shown.emit()

    def _take_more(self, answer: Any) -> None:
        self._take(answer)
        self.added.emit()

    def _take(self, answer: Any) -> None:
        self.waiting, self.groups, self._after, self.ends = False, (), None, True
        if answer is not None:
            page, offered = answer
            by_month = self.narrowed.order == "newest"
            self.groups = found_groups(page.found, by_month=by_month)
            self.count += len(page.found)
            self._after, self.ends = page.after, page.after is None
            self.years, self.series = offered

    def _fail(self, error: Exception) -> None:
        self._take_first(None)
        self.failed.emit(error)


def _browse(
    workspace: Any, text: str, narrowed: Narrowed, after: Any, stop: Callable[[], bool]
) -> Any:
    """A page, and what can be narrowed to. The core comes in with the first question."""
    from jakber_desktop.operations.search import browsing

    kinds: Any = KINDS[narrowed.kind][1] if narrowed.kind else ()
    order: Any = narrowed.order
    wanted = browsing.Wanted(kinds, narrowed.year, narrowed.series, order)
    page = browsing.browse(workspace, text, wanted, after, stop=stop)
    return page, browsing.choices(workspace)
