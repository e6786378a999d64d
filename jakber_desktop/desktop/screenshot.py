"""`--screenshot`: the real window, drawn to a file once its page is complete."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from jakber_desktop.model.rows import MeetingFilter

if TYPE_CHECKING:
    from pathlib import Path

    from jakber_desktop.desktop.app import Program

_STAGES = {"persiapan": "stage_1", "kehadiran": "stage_3", "notula": "stage_5"}
"""Pages of a meeting and the action that opens each."""
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
        session, window = self._program.session, self._program.window
        if self._page == "pengaturan" and window is not None:
            window.navigator.go("settings")
        if self._page not in _STAGES or session is None or window is None or not session.listing:
            return
        first = session.listing.page(MeetingFilter(), limit=1)
        if first:
            window.show_meeting(first[0].id)
            window.actions_of[_STAGES[self._page]].trigger()

    def _save(self) -> None:
        session, window = self._program.session, self._program.window
        status = 1
        if window is not None and window.grab().save(str(self._path)):
            status = 0
        else:
            sys.stderr.write(f"Gambar tidak dapat disimpan di “{self._path}”. Pilih tempat lain.\n")
        if session is not None and session.error is not None:
            sys.stderr.write(f"{session.error}\n")
            status = 4
        self._program.app.exit(status)
