"""Where the window is and was: pages made on first visit, back and forward."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStackedWidget

    from jakber_desktop.desktop.widgets.page import Page

_KEPT = 50


class Spot(NamedTuple):
    """A destination; for the workspace with its meeting."""

    destination: str
    meeting_id: str | None = None


class Navigator(QObject):
    """Shows pages in a stack. `open_meeting` of the workspace page is called for its spots."""

    moved = Signal()

    def __init__(
        self,
        stack: QStackedWidget,
        makers: dict[str, Callable[[], Page]],
        open_meeting: Callable[[Page, str], bool],
    ) -> None:
        super().__init__(stack)
        self._stack, self._makers, self._open_meeting = stack, makers, open_meeting
        self._pages: dict[str, Page] = {}
        self._past: list[Spot] = []
        self._future: list[Spot] = []
        self.spot: Spot | None = None

    def page(self) -> Page | None:
        """The page shown."""
        return self._pages.get(self.spot.destination) if self.spot else None

    def made(self, destination: str) -> Page:
        """The page of a place; the first time it is asked for it is made, not yet shown."""
        page = self._pages.get(destination)
        if page is None:
            page = self._pages[destination] = self._makers[destination]()
            self._stack.addWidget(page)
            page.about_changed.connect(self.moved)
        return page

    def go(self, destination: str, meeting_id: str | None = None) -> bool:
        """Go to a place; False when its meeting cannot be opened (the window stays)."""
        spot = Spot(destination, meeting_id)
        before = self.spot
        if spot == before:
            return True
        if not self._turn_to(spot):
            return False
        if before is not None:
            self._past = [*self._past, before][-_KEPT:]
        self._future.clear()
        self._arrive()
        return True

    def back(self) -> None:
        """To the place before."""
        self._step(self._past, self._future)

    def forward(self) -> None:
        """To the place one came back from."""
        self._step(self._future, self._past)

    def can_go_back(self) -> bool:
        """Whether there is a place before."""
        return bool(self._past)

    def can_go_forward(self) -> bool:
        """Whether one came back from somewhere."""
        return bool(self._future)

    def _step(self, source: list[Spot], target: list[Spot]) -> None:
        here = self.spot
        while source:
            spot = source.pop()
            if self._turn_to(spot):  # a meeting deleted meanwhile is passed over
                if here is not None:
                    target.append(here)
                self._arrive()
                return

    def _turn_to(self, spot: Spot) -> bool:
        page = self.made(spot.destination)
        if spot.meeting_id is not None and not self._open_meeting(page, spot.meeting_id):
            return False
        self.spot = spot
        self._stack.setCurrentWidget(page)
        return True

    def _arrive(self) -> None:
        self.moved.emit()
        page = self.page()
        if page is not None:
            page.enter()
