"""The windows on one session: opened beside each other, raised, and which of them speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QStyle

from jakber_desktop.desktop.shell.main_window import MainWindow

if TYPE_CHECKING:
    from types import TracebackType

    from jakber_desktop.desktop.settings import Settings
    from jakber_desktop.desktop.tasks import Tasks
    from jakber_desktop.desktop.viewmodels.session.session import Session

_DESIGN = QSize(1366, 688)
"""The size a first window has where the screen has room for it."""
_ASIDE = 32
"""A further window stands this far right of and below the one it was asked for in, if it fits."""


class Windows(QObject):
    """All windows of a database. One of them `speaks`: the active one, else the last that was.

    It alone asks for the user's name and tells what no window in particular caused. Errors go to
    the window whose code raised them, where that can be told.
    """

    database_wanted = Signal(object)
    new_database_wanted = Signal(object)
    caught = Signal(object)
    """An error nobody expected, from any thread; told on the GUI thread."""

    def __init__(
        self, session: Session, tasks: Tasks, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._settings = session, tasks, settings
        self._all: list[MainWindow] = []
        self.caught.connect(self._tell)
        tasks.unhandled.connect(self._tell_unhandled)

    def all(self) -> tuple[MainWindow, ...]:
        """The open windows, the oldest first; at the end the one closed last."""
        return tuple(self._all)

    def speaking(self) -> MainWindow | None:
        """The window that was active last."""
        return next((window for window in self._all if window.speaks), None)

    def make(self) -> MainWindow:
        """A further window, not shown yet."""
        window = MainWindow(self._session, self._tasks, self._settings)
        self._all.append(window)
        window.database_wanted.connect(self.database_wanted)
        window.new_database_wanted.connect(self.new_database_wanted)
        window.new_window_wanted.connect(self._open_beside)
        window.activated.connect(self._let_speak)
        window.closed.connect(self._forget)
        self._hear(window)
        return window

    def open_window(
        self, meeting_id: str | None = None, *, beside: MainWindow | None = None
    ) -> MainWindow | None:
        """A window on a meeting, or on the list; one that shows the meeting already is raised.

        `beside` is the window that asks: it does not count as showing the meeting. None when the
        meeting cannot be opened; the asking window tells why.
        """
        near = beside or self.speaking()
        known = self._showing(meeting_id, beside) if meeting_id else None
        if known is not None:
            bring_forward(known)
            return known
        window = self.make()
        if near is not None:
            _stand_aside(window, near)
        window.show()
        if meeting_id and not window.show_meeting(meeting_id):
            told = [strip.title for strip in window.form.messageBar.messages()]
            window.close()
            if near is not None and told:
                near.presenter.warning(told[0])
            return None
        bring_forward(window)
        return window

    def hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """For `sys.excepthook`: an error in a slot or a thread reaches a message bar."""
        if not issubclass(kind, KeyboardInterrupt):
            self.caught.emit(error.with_traceback(trace))

    def close_all(self) -> None:
        """Close every window; what is typed in them is written."""
        for window in self.all():
            window.close()
            window.deleteLater()
        self._all.clear()

    # --- inside ---

    def _showing(self, meeting_id: str, but: MainWindow | None) -> MainWindow | None:
        shown = [w for w in self._all if w.meeting_shown() == meeting_id and w is not but]
        return shown[-1] if shown else None

    def _open_beside(self, meeting_id: str) -> None:
        sender = self.sender()
        self.open_window(
            meeting_id or None, beside=sender if isinstance(sender, MainWindow) else None
        )

    def _hear(self, speaker: MainWindow) -> None:
        for window in self._all:
            window.speaks = window is speaker

    def _let_speak(self) -> None:
        sender = self.sender()
        if isinstance(sender, MainWindow) and sender in self._all:
            self._hear(sender)

    def _forget(self) -> None:
        """A window was closed; the last one is kept, for its closing ends the program."""
        sender = self.sender()
        if not isinstance(sender, MainWindow) or sender not in self._all or len(self._all) == 1:
            return
        self._all.remove(sender)
        if sender.speaks:
            self._hear(self._all[-1])
        sender.deleteLater()

    def _tell(self, error: BaseException) -> None:
        window = self._cause(error) or self.speaking()
        if window is not None:
            window.presenter.error(error)

    def _tell_unhandled(self, error: BaseException, asker: object) -> None:
        window = self._window_of(asker) or self.speaking()
        if window is not None:
            window.presenter.error(error)

    def _cause(self, error: BaseException) -> MainWindow | None:
        """The window an object of the traceback belongs to, the outermost first."""
        trace = error.__traceback__
        while trace is not None:
            window = self._window_of(trace.tb_frame.f_locals.get("self"))
            if window is not None:
                return window
            trace = trace.tb_next
        return None

    def _window_of(self, thing: Any) -> MainWindow | None:
        # imported only when something went wrong
        from shiboken6 import isValid

        while isinstance(thing, QObject) and isValid(thing):
            if thing in self._all:
                return thing if isinstance(thing, MainWindow) else None
            thing = thing.parent()
        return None


def bring_forward(window: MainWindow) -> None:
    """Show a window before all others, also one that was made small."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def place_first(window: MainWindow, *, shown: bool = True) -> None:
    """A window that was never moved or sized: as designed, and maximised on a smaller screen.

    One that is only drawn (not `shown`) needs no screen.
    """
    if not shown:
        window.resize(_DESIGN)
        return
    room = window.screen().availableGeometry()
    bar = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    window.resize(_DESIGN.boundedTo(room.size()))
    if room.width() < _DESIGN.width() or room.height() < _DESIGN.height() + bar:
        window.move(room.topLeft())
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def _stand_aside(window: MainWindow, near: MainWindow) -> None:
    """As large as `near` and beside it, but never outside what the screen has free."""
    room = near.screen().availableGeometry()
    frame = near.frameGeometry().size() - near.size()  # the same system draws both
    window.resize(near.size().boundedTo(room.size() - frame))
    at = near.pos() + QPoint(_ASIDE, _ASIDE)
    right = room.right() + 1 - frame.width() - window.width()
    bottom = room.bottom() + 1 - frame.height() - window.height()
    window.move(max(room.left(), min(at.x(), right)), max(room.top(), min(at.y(), bottom)))
