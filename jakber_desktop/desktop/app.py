"""Starts the desktop: first paint from the list alone, everything heavy afterwards."""

from __future__ import annotations

import datetime as dt
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from jakber_desktop.assets import asset
from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop.garbage import Garbage
from jakber_desktop.desktop.options import parse
from jakber_desktop.desktop.settings import Settings
from jakber_desktop.desktop.shell.main_window import MainWindow
from jakber_desktop.desktop.tasks import Tasks
from jakber_desktop.desktop.theme.theme import MODES, install
from jakber_desktop.desktop.viewmodels.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from jakber_desktop.desktop.options import Options
    from jakber_desktop.desktop.theme.theme import Mode

APP_ID = "id.go.jakarta.JakBerDesktop"
_COMPLETED_MS = 25
"""After this long the rest of the first page (its panel) is there."""
_NO_DISPLAY = (
    "Tidak ada layar untuk menampilkan jendela. Jalankan di sesi grafis, "
    "atau simpan gambarnya: jakber-desktop DB --screenshot BERKAS.png"
)


def run(arguments: Sequence[str]) -> int:
    """Run the program until its last window closes; returns the exit status."""
    options = parse(arguments)
    if options.screenshot is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    elif _no_display():
        sys.stderr.write(_NO_DISPLAY + "\n")
        return 1
    app = QApplication(sys.argv[:1])
    program = Program(app, options)
    if options.database is None:
        program.open_own()
    else:
        program.open(options.database)
    return program.run()


class Program(QObject):
    """The application: one window on one session at a time, its look, its errors."""

    def __init__(
        self, app: QApplication, options: Options, settings: Settings | None = None
    ) -> None:
        super().__init__()
        self.app, self.options = app, options
        self.settings = settings or (Settings() if options.screenshot else Settings.of_user())
        self.tasks = Tasks(self)
        self.garbage = Garbage(self)
        self.session: Session | None = None
        self.window: MainWindow | None = None
        app.setApplicationName("JakBer Desktop")
        app.setDesktopFileName(APP_ID)
        app.setWindowIcon(QIcon(str(asset("icons", "app", "jakber.svg"))))
        self._translate()
        install(self._mode(), self.settings.get(keys.TEXT_PERCENT) / 100)

    def open_own(self) -> None:
        """Open the user's own database; the first start makes it."""
        # where it lies is asked only when no file is named: it costs an import
        from jakber_desktop.operations import places

        path = places.default_path()
        self.open(path, make=not path.exists())

    def open(self, path: Path, *, make: bool = False) -> None:
        """Show a window on the database at `path`; an earlier window closes afterwards."""
        old_session, old_window = self.session, self.window
        self.session = Session(path, self.tasks, dt.date.today(), self)
        self.session.asks_name = self.options.screenshot is None
        self.session.ready.connect(self.garbage.start)
        self.session.failed.connect(self.garbage.start)
        if not make:
            self.session.open_list()
        self.window = MainWindow(self.session, self.tasks, self.settings)
        sys.excepthook = self.window.presenter.hook
        self.window.database_wanted.connect(self.open)
        if "JAKBER_TRACE" in os.environ:
            # only a measured start (benchmarks/bench_startup.py) wants it
            from jakber_desktop.desktop.trace import Trace

            Trace(self.window, self.session)
        self.window.first_painted.connect(self._after_paint)
        self._place(self.window)
        self.window.show()
        if old_window is not None and old_session is not None:
            old_window.close()
            old_window.deleteLater()
            old_session.close()

    def run(self) -> int:
        """Enter the event loop; afterwards let go of the file."""
        if self.options.screenshot is not None:
            # only a picture is wanted: its module does not belong to an ordinary start
            from jakber_desktop.desktop.screenshot import Screenshot

            Screenshot(self, self.options.screenshot, self.options.page)
        status = self.app.exec()
        self.tasks.close()
        if self.session is not None:
            self.session.close()
        sys.excepthook = sys.__excepthook__
        return status

    def _translate(self) -> None:
        """Qt's own words in Indonesian (Qt ships no file of ours), or everything in English."""
        english = self.settings.get(keys.LANGUAGE) == "en"
        translator = QTranslator(self.app)
        name = "jakber_en.qm" if english else "qtbase_id.qm"
        if translator.load(str(asset("translations", name))):
            self.app.installTranslator(translator)

    def _mode(self) -> Mode:
        wanted = self.options.theme or self.settings.get(keys.THEME)
        if self.options.screenshot and not self.options.theme:
            return "light"
        return next((mode for mode in MODES if mode == wanted), "system")

    def _place(self, window: MainWindow) -> None:
        kept = self.settings.get(keys.GEOMETRY)
        if self.options.size is not None:
            window.resize(*self.options.size)
        elif kept.isEmpty() or not window.restoreGeometry(kept):
            window.resize(1366, 688)

    def _after_paint(self) -> None:
        """Let the page complete and paint itself before a thread takes turns with it."""
        QTimer.singleShot(_COMPLETED_MS, self._painted)

    def _painted(self) -> None:
        if self.session is None:
            return
        if self.session.listing is None and self.session.error is None:
            self.session.create()
        else:
            self.session.open_fully()


def _no_display() -> bool:
    """Whether a window could not be shown (Linux and BSD without X11 or Wayland)."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
