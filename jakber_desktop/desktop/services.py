"""What a screen is given: the window's tasks, actions, messages, dialogs, settings and session."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from jakber_desktop.desktop.action_set import ActionSet
    from jakber_desktop.desktop.settings import Settings
    from jakber_desktop.desktop.tasks import Tasks
    from jakber_desktop.desktop.viewmodels.session.session import Session


class Messages(Protocol):
    """The message bar of the window: results and troubles, never a question."""

    def info(
        self,
        title: str,
        text: str = "",
        *buttons: tuple[str, Callable[[], object]],
        lasts: bool = False,
    ) -> None:
        """Something worth knowing; `lasts` when it is about the whole program, not a page."""

    def success(
        self, title: str, text: str = "", *buttons: tuple[str, Callable[[], object]]
    ) -> None:
        """Something was done. `buttons` are (words, deed) pairs, for example Buka folder."""

    def done(self, title: str, undo: Callable[[], object]) -> None:
        """A deed that can be taken back: the undo bar of mockup 14, until the next deed."""

    def warning(
        self,
        title: str,
        text: str = "",
        *buttons: tuple[str, Callable[[], object]],
        lasts: bool = False,
    ) -> None:
        """Something needs attention; nothing is lost. `lasts` as in `info`."""

    def forget(self, title: str) -> None:
        """What this title told is not so any more."""

    def close_newest(self) -> bool:
        """Esc: close the newest message; whether there was one."""

    def error(self, error: BaseException, again: Callable[[], object] | None = None) -> None:
        """An error: a JakberError in its own words, any other with its details to copy.

        `again` repeats what could not be written, for a button Coba lagi.
        """


class Postponement(NamedTuple):
    """Why a meeting is postponed, and the new plan as it was typed ("" where it is not known)."""

    reason: str
    date: str = ""
    start: str = ""
    end: str = ""
    venue: str = ""


class Dialogs(Protocol):
    """Modal questions and file choosers; tests put their own answers here."""

    def open_files(self, title: str, kinds: str) -> list[Path]:
        """Files chosen to be read (`kinds` in Qt's form "Berkas rapat (*.json)"); [] if none."""

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        """Where the user wants a file saved, `name` suggested; None if nowhere."""

    def choose_folder(self, title: str) -> Path | None:
        """The folder files are to be written to; None if nowhere."""

    def ask(self, title: str, text: str, yes: str, no: str) -> bool:
        """Whether the user chose `yes`; Esc is `no`."""

    def ask_option(self, title: str, text: str, option: str, yes: str, *, on: bool) -> bool | None:
        """Whether the box `option` (`on` at first) was ticked at the answer `yes`; else None."""

    def ask_text(
        self, title: str, text: str, label: str, value: str = "", yes: str = "", no: str = ""
    ) -> str | None:
        """A line the user typed, without spaces around it; None when dismissed or empty.

        `yes` and `no` name the buttons (Simpan, Nanti).
        """

    def ask_note(self, title: str, text: str, label: str, value: str = "") -> str | None:
        """A few lines the user typed, "" when emptied; None when dismissed."""

    def ask_period(
        self, since: dt.date | None, until: dt.date | None
    ) -> tuple[dt.date | None, dt.date | None] | None:
        """A span of dates, None at an open end; None altogether when dismissed."""

    def ask_postponement(self, text: str, attempt: Callable[[Postponement], str]) -> bool:
        """Ask for a reason and a new plan until `attempt` has nothing to say about them ("");
        whether it came to that."""

    def choose_printer(self, printer: QPrinter) -> bool:
        """Let the user set `printer` up; whether to print."""

    def show_in_folder(self, path: Path) -> None:
        """Open the folder of a file in the system's file manager."""

    def open_file(self, path: Path) -> bool:
        """Open a file with the system's program for it; whether there was one."""

    def copy(self, text: str) -> None:
        """Put a text on the clipboard."""


class Services(NamedTuple):
    """Everything a screen may use besides its own view model.

    A screen is a `widgets.page.Page`. It attaches its deeds with
    `services.actions.attach("print", self.print_it, "workspace.minutes")` and tells results
    through `services.messages`. `services.session` knows the opened database.
    """

    tasks: Tasks
    actions: ActionSet
    messages: Messages
    dialogs: Dialogs
    settings: Settings
    session: Session
