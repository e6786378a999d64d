"""`--screenshot`: the real window, drawn to a file once its page is complete."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from jakber_desktop.desktop.options import PAGES
from jakber_desktop.model.rows import MeetingFilter

if TYPE_CHECKING:
    from pathlib import Path

    from jakber_desktop.desktop.app import Program

_LOOK_MS, _CALM_LOOKS, _GIVE_UP_LOOKS = 50, 4, 1200


class Screenshot(QObject):
    """Waits for the session, goes to the wanted page, waits until no work runs, saves, quits."""

    def __init__(self, program: Program, path: Path, page: str) -> None:
        super().__init__(program)
        self._program, self._path, self._page = program, path, page
        self._gone, self._calm, self._looks = False, 0, 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        session, window = self._program.session, self._program.window
        if session is None or window is None:
            return
        self._looks += 1
        settled = session.is_ready or session.error is not None
        if settled and not self._gone:
            self._gone = True
            self._go()
        self._calm = self._calm + 1 if settled and not self._program.tasks.busy else 0
        if self._calm >= _CALM_LOOKS or self._looks >= _GIVE_UP_LOOKS:
            self._timer.stop()
            self._save()

    def _go(self) -> None:
        window, picture = self._program.window, PAGES[self._page]
        if window is None:
            return
        if picture.place:
            window.navigator.go(picture.place)
        elif meeting := self._meeting():
            window.show_stage(meeting, picture.stage)
        if picture.action:
            window.actions_of[picture.action].trigger()
        if picture.typed:
            # only a picture types by itself
            from PySide6.QtTest import QTest

            QTest.keyClicks(self._program.app.focusWidget() or window, picture.typed)

    def _meeting(self) -> str | None:
        """The meeting of the day, else the newest one."""
        session = self._program.session
        if session is None or session.listing is None:
            return None
        today = MeetingFilter(since=session.today, until=session.today)
        rows = session.listing.page(today, limit=1) or session.listing.page(
            MeetingFilter(), None, 1
        )
        return rows[0].id if rows else None

    def _pictured(self) -> Any:
        """The window to draw, in the wanted size."""
        first, options = self._program.window, self._program.options
        if not PAGES[self._page].beside:
            return first
        others = [one for one in self._program.app.topLevelWidgets() if one.isVisible()]
        beside = next((one for one in others if one is not first), None)
        if beside is not None and options.size is not None:
            beside.resize(*options.size)
        return beside

    def _save(self) -> None:
        session, window = self._program.session, self._pictured()
        status = 1
        if window is not None and window.grab().save(str(self._path)):
            status = 0
        else:
            sys.stderr.write(f"Gambar tidak dapat disimpan di “{self._path}”. Pilih tempat lain.\n")
        if session is not None and session.error is not None:
            sys.stderr.write(f"{session.error}\n")
            status = 4
        self._program.app.exit(status)
