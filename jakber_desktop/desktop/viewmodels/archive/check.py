"""The check of the signed copy that Arsip shows: page by page, one job each, so that its pages
can be drawn in between.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.viewmodels.archive import source

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.attachment import AttachmentRow
    from jakber_desktop.model.rows.final import Verification


class CopyState(NamedTuple):
    """Where a check stands: pages read of all, what was found, or why nothing can be found."""

    done: int = 0
    pages: int = 0
    found: Verification | None = None
    error: Exception | None = None
    typed: bool = False
    """The code was typed by a person, who read it from the paper."""


class CopyCheck(QObject):
    """`look(row, code)` begins; what was found once is kept as long as the window lives."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._key: tuple[str, str] | None = None
        self._known: dict[tuple[str, str], CopyState] = {}
        self._seen: list[Any] = []

    @property
    def state(self) -> CopyState | None:
        """Of the copy shown; None while there is none to check."""
        return self._known.get(self._key) if self._key else None

    def look(self, row: AttachmentRow | None, code: str | None) -> None:
        """Check this copy against the final minutes of this code; None of either: nothing."""
        key = (row.sha256, code) if row is not None and code is not None else None
        if key == self._key:
            return
        self._give_up()
        self._key = key
        if row is not None and key is not None and key not in self._known:
            self._seen = []
            self._known[key] = CopyState()
            work = partial(source.read_copy, self._session.workspace, row.id)
            self._run(work, partial(self._go_on, key))
        self.changed.emit()

    def take_typed(self, text: str) -> bool:
        """A person read this code from the paper; whether it is that of the final minutes."""
        state, key = self.state, self._key
        if state is None or key is None or _plain(text) != _plain(key[1]):
            return False
        self._put(key, state._replace(typed=True))
        return True

    def _go_on(self, key: tuple[str, str], copy: Any) -> None:
        """The next page, or the verdict; nothing when another copy is shown by now."""
        if key != self._key:
            return
        done = len(self._seen)
        if done < copy.to_see and source.can_read_qr():
            self._put(key, CopyState(done, copy.to_see))
            self._run(partial(source.look_at, copy, done), partial(self._saw, key, copy))
        else:
            work = partial(source.judge_copy, self._session.workspace, copy, tuple(self._seen))
            self._run(work, partial(self._judged, key))

    def _saw(self, key: tuple[str, str], copy: Any, page: Any) -> None:
        self._seen.append(page)
        self._go_on(key, copy)

    def _judged(self, key: tuple[str, str], found: Verification) -> None:
        self._put(key, CopyState(len(self._seen), len(self._seen), found))

    def _failed(self, key: tuple[str, str], error: Exception) -> None:
        self._put(key, CopyState(error=error))

    def _put(self, key: tuple[str, str], state: CopyState) -> None:
        self._known[key] = state
        if key == self._key:
            self.changed.emit()

    def _give_up(self) -> None:
        """Another copy is shown: a check half done begins anew when this one comes back."""
        state = self.state
        if self._key is not None and state is not None and not (state.found or state.error):
            del self._known[self._key]

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        key = self._key or ("", "")
        self._session.tasks.run(work, done, partial(self._failed, key), key=f"copy {id(self)}")


def _plain(code: str) -> str:
    """A code without what people leave out or add when they type it."""
    return "".join(code.split()).replace("-", "").upper()
