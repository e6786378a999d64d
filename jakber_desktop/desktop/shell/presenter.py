"""Tells results and errors in the message bar of the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.error_words import error_words
from jakber_desktop.model.errors import JakberError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from jakber_desktop.desktop.services import Dialogs
    from jakber_desktop.desktop.widgets.message_bar import MessageBar, MessageStrip


class Presenter(QObject):
    """Implements services.Messages over a MessageBar; also takes what `sys.excepthook` catches."""

    caught = Signal(object)
    """An unexpected error, from any thread; shown on the GUI thread."""

    def __init__(self, bar: MessageBar, dialogs: Dialogs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar, self._dialogs = bar, dialogs
        self.caught.connect(self.error)

    def info(self, title: str, text: str = "", *buttons: tuple[str, Callable[[], object]]) -> None:
        """Something worth knowing."""
        self._say("info", title, text, buttons)

    def success(
        self, title: str, text: str = "", *buttons: tuple[str, Callable[[], object]]
    ) -> None:
        """Something was done; it takes the place of an earlier success."""
        self._clear_done()
        self._say("success", title, text, buttons)

    def done(self, title: str, undo: Callable[[], object]) -> None:
        """A deed that can be taken back; it takes the place of an earlier one."""
        self._clear_done()
        button = self._say("done", title, "", ()).offer(self.tr("Urungkan"), undo)
        button.setProperty("iconName", "arrow_undo")
        button.setProperty("keyHint", "Ctrl+Z")
        button.name_it(self.tr("Urungkan"), "Ctrl+Z")

    def warning(
        self, title: str, text: str = "", *buttons: tuple[str, Callable[[], object]]
    ) -> None:
        """Something needs attention; nothing is lost."""
        self._say("warning", title, text, buttons)

    def error(self, error: BaseException) -> None:
        """Show an error; one that is no JakberError is logged and offers its details."""
        title, text = error_words(error)
        strip = self._bar.show_message("error", title, text)
        if not isinstance(error, JakberError):
            details = _logged(error)
            strip.offer(
                self.tr("Salin rincian"), partial(self._dialogs.copy, details), closes=False
            )

    def hook(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """For `sys.excepthook`: an error in a slot or a thread reaches the message bar."""
        if issubclass(kind, KeyboardInterrupt):
            return
        self.caught.emit(error.with_traceback(trace))

    def _clear_done(self) -> None:
        for kind in ("success", "done"):
            self._bar.clear_kind(kind)

    def _say(
        self,
        kind: str,
        title: str,
        text: str,
        buttons: tuple[tuple[str, Callable[[], object]], ...],
    ) -> MessageStrip:
        strip = self._bar.show_message(kind, title, text)
        for words, deed in buttons:
            strip.offer(words, deed)
        return strip


def _logged(error: BaseException) -> str:
    """The error with its traceback, written to the log; imported here, for errors are rare."""
    import logging
    import traceback

    details = "".join(traceback.format_exception(error))
    logging.getLogger(__name__).error("unexpected error\n%s", details)
    return details
