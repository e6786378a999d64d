"""A register over all meetings as its page shows it: narrowed, read in pages, one row chosen (07).

A first page is read in place, since its SQL takes milliseconds; a register that has shown itself
to be large is read on the quick lane.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.models.register_model import RegisterModel
from jakber_desktop.desktop.viewmodels.attempting import attempted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows import OfficeTag
    from jakber_desktop.model.rows.follow_ups import RegisterMeeting

_IN_PLACE = 1_500
"""So many rows are counted and read again at once; more are read on the quick lane."""
PAGE = 100
Row = TypeVar("Row", bound=Any)


class RegisterViewModel(QObject, Generic[Row]):
    """Base of the registers; `filter` is a named tuple with office, meeting, text and state."""

    listed = Signal()
    """Rows were read or narrowed anew."""
    detail_changed = Signal()
    failed = Signal(object)
    done = Signal(str)

    filter: Any
    counts: Any
    rows: RegisterModel[Row]

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.known = False
        """Whether the register was read."""
        self.selected: str | None = None
        self.detail: Any = None
        self._offices: tuple[OfficeTag, ...] = ()
        self.meetings: tuple[RegisterMeeting, ...] = ()
        self._place = -1
        session.changed.connect(self._follow)

    # --- to be told by the registers ---

    def _read_page(self, after: Row | None, limit: int) -> tuple[Row, ...]:
        raise NotImplementedError

    def _read_all(self, wanted: Any, limit: int) -> tuple[Any, ...]:
        """(rows, counts, offices, meetings) under a filter."""
        raise NotImplementedError

    def _read_detail(self, row_id: str) -> Any:
        raise NotImplementedError

    def _groups(self) -> Mapping[str, int]:
        """How many rows each heading has."""
        return {}

    def _total(self) -> int:
        """How many rows the register holds in all."""
        raise NotImplementedError

    # --- reading ---

    @property
    def writable(self) -> bool:
        """Whether something can be changed."""
        return self.known and self.session.writable

    @property
    def filtered(self) -> bool:
        """Whether an office, a meeting or words leave rows out."""
        return bool(self.filter.text or self.filter.office or self.filter.meeting)

    def offices(self) -> tuple[OfficeTag, ...]:
        """The offices to choose from, in protocol order."""
        return self._offices

    def read(self) -> None:
        """Read rows and counts again, as many rows as are shown now."""
        if not self.session.is_ready:
            return
        limit = max(PAGE, len(self.rows.entries()))
        wanted = self.filter
        work = partial(self._read_all, wanted, limit)
        take = partial(self._take, wanted, limit)
        if self.known and self._total() > _IN_PLACE:
            key = f"register {id(self)}"
            self.session.tasks.run(work, take, self._fail, key=key)
            return
        try:
            take(work())
        except Exception as error:
            self._fail(error)

    def row(self) -> Row | None:
        """The chosen row."""
        return self.rows.entry_at(self.rows.row_of(self.selected))

    def select(self, row_id: str | None) -> None:
        """Another row is chosen: read what its panel shows."""
        if row_id != self.selected or (row_id is not None and self.detail is None):
            self.selected = row_id
            self._place = self.rows.row_of(row_id)
            self._renew_detail()

    def show(self, row_id: str, wanted: Any) -> None:
        """Choose a row under a filter that shows it."""
        self.filter, self.selected, self._place = wanted, row_id, -1
        self.read()

    # --- changing ---

    def attempt(self, deed: Callable[[], None], words: str) -> str:
        """Do what a form asks for and tell it in `words`; gives why it cannot be, "" when done."""
        if not self.writable:
            return self.tr("Basis data hanya dapat dibaca.")
        return attempted(deed, partial(self._finish_with, words))

    def _finish_with(self, words: str) -> None:
        self.finish()
        self.done.emit(words)

    # --- narrowing ---

    def set_text(self, text: str) -> None:
        """Only rows in which every typed word stands."""
        self._narrow(text=" ".join(text.split()))

    def set_office(self, code: str | None) -> None:
        """Only what an office has to do; None for all."""
        self._narrow(office=code)

    def set_meeting(self, meeting: str | None) -> None:
        """Only what came from a meeting (an id); None for all."""
        self._narrow(meeting=meeting)

    def set_state(self, state: str) -> None:
        """Another segment."""
        self._narrow(state=state)

    def clear_filter(self) -> None:
        """All rows of the segment."""
        self._narrow(text="", office=None, meeting=None)

    def finish(self) -> None:
        """After a deed: read anew."""
        self.session.look_for_changes()

    # --- inside ---

    def _narrow(self, **fields: Any) -> None:
        wanted = self.filter._replace(**fields)
        if wanted != self.filter:
            self.filter = wanted
            self.read()

    def _follow(self) -> None:
        if self.known:
            self.read()

    def _take(self, wanted: Any, limit: int, found: tuple[Any, ...]) -> None:
        if wanted != self.filter:
            return  # narrowed anew meanwhile
        rows, self.counts, self._offices, self.meetings = found
        self.known = True
        more = partial(self._more, wanted) if len(rows) >= limit else None
        kept = self.selected
        self.rows.start(rows, more, self._groups())
        if self.rows.row_of(kept) < 0:
            near = self.rows.near(self._place)
            self.selected = near.id if near is not None else None
        else:
            self.selected = kept
        self._place = self.rows.row_of(self.selected)
        self.listed.emit()
        self._renew_detail()

    def _more(self, wanted: Any, after: Row) -> tuple[Row, ...]:
        if wanted != self.filter or not self.session.is_ready:
            return ()
        try:
            return self._read_page(after, PAGE)
        except Exception as error:
            self._fail(error)
            return ()

    def _renew_detail(self) -> None:
        self.detail = None
        if self.selected is not None and self.session.is_ready:
            try:
                self.detail = self._read_detail(self.selected)
            except Exception as error:
                self._fail(error)
        self.detail_changed.emit()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
