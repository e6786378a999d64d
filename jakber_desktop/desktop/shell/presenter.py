"""Tells results and errors in the message bar of its window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.model.errors import JakberError

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.services import Dialogs
    from jakber_desktop.desktop.widgets.message_bar import MessageBar, MessageStrip


_RESULTS = ("success", "done")


class Presenter(QObject):
    """Implements services.Messages over a MessageBar.

    `passing` are deeds that belong to the newest change (undo, redo): a message that offers one
    goes with the next change, whoever makes it, for then the button would take back another deed.

    How long a message stays (ui-design §13): what an action told goes with the next action; what
    is about a page or stage (a warning, an error, an offer) when it is left, unless the action that
    leads elsewhere told it, an error also when something succeeds after it; what `lasts`, what
    waits to be written and errors nobody expected until they are closed.
    """

    def __init__(
        self,
        bar: MessageBar,
        dialogs: Dialogs,
        parent: QObject | None = None,
        passing: tuple[Callable[[], object], ...] = (),
    ) -> None:
        super().__init__(parent)
        self._bar, self._dialogs, self._passing = bar, dialogs, passing
        self._place: object = None
        self._turn = QTimer(self, singleShot=True)
        """Runs while one action may still be telling what it did."""
        self._told: list[MessageStrip] = []
        """What it told so far."""

    def info(
        self,
        title: str,
        text: str = "",
        *buttons: tuple[str, Callable[[], object]],
        lasts: bool = False,
    ) -> None:
        """Something worth knowing."""
        self._say("info", title, text, buttons).lasts = lasts

    def success(
        self, title: str, text: str = "", *buttons: tuple[str, Callable[[], object]]
    ) -> None:
        """Something was done; it takes the place of an earlier success."""
        self._clear_done()
        self._say("success", title, text, buttons)

    def done(self, title: str, undo: Callable[[], object]) -> None:
        """A deed that can be taken back; it takes the place of an earlier one."""
        self._clear_done()
        strip = self._say("done", title, "", ())
        strip.passes = True
        button = strip.offer(self.tr("Urungkan"), undo)
        button.setProperty("iconName", "arrow_undo")
        button.setProperty("keyHint", "Ctrl+Z")
        button.name_it(self.tr("Urungkan"), "Ctrl+Z")

    def warning(
        self,
        title: str,
        text: str = "",
        *buttons: tuple[str, Callable[[], object]],
        lasts: bool = False,
    ) -> None:
        """Something needs attention; it takes the place of an earlier one with this title."""
        self.forget(title)
        self._say("warning", title, text, buttons).lasts = lasts

    def forget(self, title: str) -> None:
        """Take a warning away that is not true any more."""
        for strip in self._bar.messages():
            if strip.kind == "warning" and strip.title == title and not strip.lasts:
                self._bar.remove(strip)

    def close_newest(self) -> bool:
        """Close the newest message; the keys stay where they are."""
        return self._bar.close_newest()

    def error(self, error: BaseException, again: Callable[[], object] | None = None) -> None:
        """Show an error; one that is no JakberError is logged and offers its details.

        What could not be written waits behind one button: deeds that fail alike share it.
        """
        title, text = error_words(error)
        self._begin_turn()
        waiting = self._bar.waiting("error", title, text)
        strip = self._bar.show_message("error", title, text)
        strip.place = self._place
        self._told.append(strip)
        strip.waiting = [*waiting, again] if again is not None else waiting
        if strip.waiting:
            strip.offer(self.tr("Coba lagi"), partial(_repeat, strip.waiting))
        strip.lasts = bool(strip.waiting) or not isinstance(error, JakberError)
        if not isinstance(error, JakberError):
            details = _logged(error)
            strip.offer(
                self.tr("Salin rincian"), partial(self._dialogs.copy, details), closes=False
            )

    def forget_passed(self) -> None:
        """The database changed: take away what offers to undo or redo an earlier deed."""
        for strip in self._bar.messages():
            if strip.passes:
                self._bar.remove(strip)

    def forget_results(self) -> None:
        """The next action begins: what an earlier one told goes."""
        self._turn.stop()
        for strip in self._bar.messages():
            told = strip.kind in _RESULTS or (strip.kind == "info" and not strip.offers)
            if told and not strip.lasts:
                self._bar.remove(strip)

    def come_to(self, place: object) -> None:
        """The window shows this page or stage: what was about another one goes."""
        if self._turn.isActive():  # what one action told on its way is about where it leads
            for strip in self._told:
                strip.place = place
        self._place = place
        for strip in self._bar.messages():
            if strip.place != place and strip.kind not in _RESULTS and not strip.lasts:
                self._bar.remove(strip)

    def _begin_turn(self) -> None:
        if not self._turn.isActive():
            self._told.clear()
            self._turn.start(0)

    def _clear_done(self) -> None:
        """A new success takes the place of the last one, and of errors of earlier actions."""
        for kind in _RESULTS:
            self._bar.clear_kind(kind)
        if self._turn.isActive():  # the error belongs to the same action
            return
        for strip in self._bar.messages():
            if strip.kind == "error" and not strip.lasts:
                self._bar.remove(strip)

    def _say(
        self,
        kind: str,
        title: str,
        text: str,
        buttons: tuple[tuple[str, Callable[[], object]], ...],
    ) -> MessageStrip:
        if not self._turn.isActive():  # one action may tell more than one thing
            self.forget_results()
        self._begin_turn()
        strip = self._bar.show_message(kind, title, text)
        strip.place = self._place
        self._told.append(strip)
        for words, deed in buttons:
            strip.offer(words, deed)
            strip.passes = strip.passes or deed in self._passing
        return strip


def _repeat(deeds: list[Callable[[], object]]) -> None:
    """Do again, in their order, what could not be written; what fails again tells so itself."""
    for deed in deeds:
        deed()


def _logged(error: BaseException) -> str:
    """The error with its traceback, written to the log; imported here, for errors are rare."""
    import logging
    import traceback

    details = "".join(traceback.format_exception(error))
    logging.getLogger(__name__).error("unexpected error\n%s", details)
    return details
