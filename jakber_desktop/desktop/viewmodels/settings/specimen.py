"""The live preview of Pengaturan: a specimen's PDF, drawn anew when what it shows changes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from jakber_desktop.desktop.rasterising import PageSize, page_sizes
from jakber_desktop.desktop.viewmodels.settings import source

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.record import Letterhead

KINDS = ("undangan", "daftar-hadir", "notula")
_REST_MS = 250
"""Drawing waits until typing rests this long."""


class SpecimenModel(QObject):
    """`drawn(pdf, page sizes)` or `failed(error)` answers what was asked for last."""

    drawn = Signal(bytes, object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.kind = KINDS[0]
        self._letterhead: Letterhead | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.draw)

    def show_kind(self, kind: str) -> None:
        """Show another kind of paper."""
        self.kind = kind
        self.draw()

    def show_letterhead(self, letterhead: Letterhead | None, *, typing: bool = False) -> None:
        """Show this letterhead; while somebody types, once typing rests."""
        self._letterhead = letterhead
        if typing:
            self._rest.start()
        else:
            self.draw()

    def draw(self) -> None:
        """Draw with the values of now, on the quick lane."""
        self._rest.stop()
        session = self._session
        if not session.is_ready:
            return
        work = partial(_draw, session.workspace, self.kind, self._letterhead)
        session.tasks.run(work, self._take, self.failed.emit, key=f"specimen {id(self)}")

    def _take(self, answer: tuple[bytes, tuple[PageSize, ...]]) -> None:
        self.drawn.emit(*answer)


def _draw(
    workspace: Any, kind: str, letterhead: Letterhead | None
) -> tuple[bytes, tuple[PageSize, ...]]:
    pdf = source.specimen(workspace, kind, letterhead, None).data
    return pdf, page_sizes(pdf)
