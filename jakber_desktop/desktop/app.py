"""Starts the desktop: first paint from the list alone, everything heavy afterwards."""

from __future__ import annotations

import datetime as dt
import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from jakber_desktop.assets import asset
from jakber_desktop.desktop import qt_libraries, recent_databases
from jakber_desktop.desktop import settings as keys
from jakber_desktop.desktop.garbage import Garbage
from jakber_desktop.desktop.options import parse
from jakber_desktop.desktop.settings import Settings
from jakber_desktop.desktop.shell import single_instance
from jakber_desktop.desktop.shell.windows import Windows, bring_forward, place_first
from jakber_desktop.desktop.tasks import Tasks
from jakber_desktop.desktop.theme.theme import MODES, install
from jakber_desktop.desktop.viewmodels.session.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from jakber_desktop.desktop.options import Options
    from jakber_desktop.desktop.shell.main_window import MainWindow
    from jakber_desktop.desktop.shell.single_instance import Claim, Request
    from jakber_desktop.desktop.shell.single_instance_server import Doorkeeper
    from jakber_desktop.desktop.theme.theme import Mode

APP_ID = "id.go.jakarta.JakBerDesktop"
_PICTURE_TIME = dt.time(8, 5)
"""What the clock of a picture of another day says."""
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
    elif qt_libraries.shows_on_x11() and (lacking := qt_libraries.missing(qt_libraries.WINDOW)):
        sys.stderr.write(qt_libraries.told(lacking))  # Qt would end the process without a word
        return 1
    path, make = _database(options)
    claim = None
    if options.screenshot is None and "JAKBER_TRACE" not in os.environ:
        claim = single_instance.claim(path)
        if claim.answered:  # the window of an earlier start was shown
            return 0
    program = Program(QApplication(sys.argv[:1]), options)
    program.open(path, make=make, claim=claim)
    return program.run()


def _database(options: Options) -> tuple[Path, bool]:
    """The database to open, and whether it is to be made: the user's own, at the first start."""
    if options.database is not None:
        return options.database, False
    # where it lies is asked only when no file is named: it costs an import
    from jakber_desktop.operations import places

    path = places.default_path()
    return path, not path.exists()


class Program(QObject):
    """The application: one session at a time with its windows, the look, the errors."""

    def __init__(
        self, app: QApplication, options: Options, settings: Settings | None = None
    ) -> None:
        super().__init__()
        self.app, self.options = app, options
        self.settings = settings or (Settings() if options.screenshot else Settings.of_user())
        self.tasks = Tasks(self)
        self.garbage = Garbage(self)
        self.session: Session | None = None
        self.windows: Windows | None = None
        self._claim: Claim | None = None
        self._doorkeeper: Doorkeeper | None = None
        app.setApplicationName("JakBer Desktop")
        app.setDesktopFileName(APP_ID)
        app.setWindowIcon(QIcon(str(asset("icons", "app", "jakber.svg"))))
        self._translate()
        install(self._mode(), self.settings.get(keys.TEXT_PERCENT) / 100)

    @property
    def window(self) -> MainWindow | None:
        """The window that is or was active last."""
        return self.windows.speaking() if self.windows is not None else None

    def open(self, path: Path, *, make: bool = False, claim: Claim | None = None) -> None:
        """Show a window on the database at `path`; the windows of an earlier one close afterwards.

        `claim` is what makes this the first process of that database.
        """
        old_session, old_windows = self.session, self.windows
        self._close_door()
        self._claim = claim
        today = self.options.today or dt.date.today()
        self.session = Session(path, self.tasks, today, self)
        if self.options.today is not None:
            self.session.now = partial(dt.datetime.combine, today, _PICTURE_TIME)
        self.session.asks_name = self.options.screenshot is None
        self.session.ready.connect(self.garbage.start)
        self.session.ready.connect(self._remember)
        self.session.failed.connect(self.garbage.start)
        if not make:
            self.session.open_list()
        self.windows = Windows(self.session, self.tasks, self.settings, self)
        self.windows.database_wanted.connect(self._open_another)
        self.windows.new_database_wanted.connect(self._open_new)
        sys.excepthook = self.windows.hook
        window = self.windows.make()
        if "JAKBER_TRACE" in os.environ:
            # only a measured start (benchmarks/bench_startup.py) wants it
            from jakber_desktop.desktop.trace import Trace

            Trace(window, self.session)
        window.first_painted.connect(self._after_paint)
        self._place(window)
        window.show()
        if old_windows is not None and old_session is not None:
            old_windows.close_all()
            old_windows.deleteLater()
            old_session.close()

    def open_window(self, meeting_id: str | None = None) -> MainWindow | None:
        """A further window of the database, on a meeting or the list (see Windows.open_window)."""
        return self.windows.open_window(meeting_id) if self.windows is not None else None

    def _open_another(self, path: Path, *, make: bool = False) -> None:
        """The user chose another database; one that another process shows is shown by that one."""
        if self._claim is None:  # this process was not asked to be the only one
            self.open(path, make=make)
            return
        if self.session is not None and self.session.path.resolve() == path.resolve():
            self._close_door()
        claim = single_instance.claim(path)
        if not claim.answered:
            self.open(path, make=make, claim=claim)

    def _open_new(self, path: Path) -> None:
        """The user wants an empty database at a place where there is none."""
        self._open_another(path, make=True)

    def _remember(self) -> None:
        if self.session is not None and self.options.screenshot is None:
            recent_databases.remember(self.settings, self.session.path)

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
        self._close_door()
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
            place_first(window, shown=self.options.screenshot is None)

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
        if self._claim is not None and self._claim.place:
            self.tasks.run(_import_network, self._listen)

    # --- later starts ---

    def _listen(self, _answer: object) -> None:
        """Hear of later starts on this database; the module came in on the worker."""
        from jakber_desktop.desktop.shell.single_instance_server import Doorkeeper

        if self._claim is None or self.session is None or self._doorkeeper is not None:
            return
        keeper = Doorkeeper(self._claim.place, str(self.session.path.resolve()), self)
        keeper.asked.connect(self._show_again)
        self._doorkeeper = keeper

    def _show_again(self, wanted: Request) -> None:
        """Another start on this database: show what it wants and say nothing."""
        if wanted.token:
            os.environ["XDG_ACTIVATION_TOKEN"] = wanted.token  # Qt raises the window with it
        if wanted.meeting is not None:
            self.open_window(wanted.meeting)
        elif self.window is not None:
            bring_forward(self.window)

    def _close_door(self) -> None:
        if self._doorkeeper is not None:
            self._doorkeeper.close()
            self._doorkeeper.deleteLater()
            self._doorkeeper = None
        if self._claim is not None:
            self._claim.release()
            self._claim = None


def _import_network() -> None:
    """QtNetwork takes 8 ms to import: on the worker, after the paint."""
    from jakber_desktop.desktop.shell import single_instance_server  # noqa: F401


def _no_display() -> bool:
    """Whether a window could not be shown (Linux and BSD without X11 or Wayland)."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
