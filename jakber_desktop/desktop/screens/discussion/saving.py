"""Writes what is typed within a second; what cannot be written stays and is tried again (E1)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from jakber_desktop.desktop.editor.discussion import changes_of
from jakber_desktop.desktop.editor.points import PointAdded, PointEdited
from jakber_desktop.desktop.words.error import error_words
from jakber_desktop.model.errors import (
    JakberError,
    MeetingLocked,
    MeetingNotFound,
    RowNotFound,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jakber_desktop.desktop.editor.editor import NotesEditor
    from jakber_desktop.desktop.editor.points import Command
    from jakber_desktop.desktop.services import Services
    from jakber_desktop.desktop.viewmodels.discussion.discussion import DiscussionViewModel

_AGAIN_MS = 5000
_HOPELESS = (MeetingLocked, MeetingNotFound, RowNotFound)
"""Trying again will not help."""


class DiscussionSaving(QObject):
    """`watch` an editor: its `edited` writes. A trouble is told once, until writing works again.

    An editor whose text could not be written is in `waiting`; nothing typed in it is lost as long
    as the program runs, and the window asks before it closes.
    """

    changed = Signal()
    """Whether everything is written is another answer now."""
    discarded = Signal(object)
    """What an editor could not write was taken out of it."""
    written = Signal()
    """The points of the editor have their ids, nobody was told yet."""

    def __init__(
        self, view_model: DiscussionViewModel, services: Services, screen: QWidget
    ) -> None:
        super().__init__(screen)
        self._view_model, self._services, self._screen = view_model, services, screen
        self.waiting: list[NotesEditor] = []
        self._told: tuple[str, str] | None = None
        self._silent = False
        self._watched: QWidget | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.try_again)

    def watch(self, editor: NotesEditor) -> None:
        """Write what is typed in this editor."""
        editor.edited.connect(partial(self.write, editor))

    @property
    def all_written(self) -> bool:
        """Whether nothing typed waits to be written."""
        return not self.waiting

    def write(self, editor: NotesEditor) -> bool:
        """Write what an editor has; whether it is all in the database now."""
        commands = editor.changes()
        if not commands:
            self._settle(editor)
            return True
        quiet = is_plain(commands) and not self._view_model.session.has_news
        try:
            ids = self._view_model.write(changes_of(commands))
        except Exception as error:
            self._keep(editor, error)
            return False
        editor.mark_written(ids)
        self._settle(editor)
        self.written.emit()
        if not self._silent:
            self._view_model.tell(only_typing=quiet)
        return True

    def write_silently(self, editor: NotesEditor) -> bool:
        """As `write`, but nobody is told: the caller reads the database anyway."""
        self._silent = True
        try:
            return self.write(editor)
        finally:
            self._silent = False

    def try_again(self) -> None:
        """Write what waits."""
        for editor in tuple(self.waiting):
            self.write(editor)

    # --- trouble ---

    def _keep(self, editor: NotesEditor, error: Exception) -> None:
        if editor not in self.waiting:
            self.waiting.append(editor)
        happened, step = error_words(error)
        if self._told != (happened, step):
            self._told = (happened, step)
            self._tell(error, happened, step)
        self._again.start()
        self.watch_window()
        self.changed.emit()

    def _tell(self, error: Exception, happened: str, step: str) -> None:
        """The error in its own words; a known one offers the text to be copied."""
        if not isinstance(error, JakberError):
            self._services.messages.error(error)
            return
        if isinstance(error, _HOPELESS):
            button = (self.tr("Salin, lalu buang dari layar"), self.take_out)
        else:
            button = (self.tr("Salin yang belum tersimpan"), self.copy_waiting)
        safe = self.tr("Yang baru diketik belum tersimpan, tetapi tetap ada di layar.")
        self._services.messages.warning(happened, f"{safe} {step}", button, lasts=True)

    def _settle(self, editor: NotesEditor) -> None:
        if editor not in self.waiting:
            return
        self.waiting.remove(editor)
        if not self.waiting:
            self._told = None
            self._again.stop()
            self._services.messages.success(self.tr("Semua catatan sudah tersimpan"))
        self.changed.emit()

    def copy_waiting(self) -> None:
        """Put what is not written on the clipboard."""
        texts = [text for editor in self.waiting for text in _texts(editor.changes())]
        self._services.dialogs.copy("\n\n".join(texts))

    def take_out(self) -> None:
        """Copy what cannot be written; the editors show what is in the database again."""
        self.copy_waiting()
        editors, self.waiting = self.waiting, []
        self._told = None
        self._again.stop()
        for editor in editors:
            self.discarded.emit(editor)
        self.changed.emit()

    # --- closing the window ---

    def watch_window(self) -> None:
        """The window asks before text that could not be written is lost."""
        window = self._screen.window()
        if window is not self._watched:
            self._watched = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Closing tries once more, then asks."""
        if event.type() != QEvent.Type.Close or watched is not self._watched:
            return False
        self.try_again()
        if self.all_written or self._may_close():
            return False
        event.ignore()
        return True

    def _may_close(self) -> bool:
        return self._services.dialogs.ask(
            self.tr("Tutup tanpa menyimpan catatan?"),
            self.tr("Catatan yang terakhir diketik belum dapat disimpan dan akan hilang."),
            self.tr("Tutup tanpa menyimpan"),
            self.tr("Batal"),
        )


def is_plain(commands: Sequence[Command]) -> bool:
    """Whether nothing but plain points was typed: no card beside the notes says otherwise now."""
    return all(
        isinstance(one, PointAdded | PointEdited)
        and one.point.kind == "statement"
        and (isinstance(one, PointAdded) or "kind" not in one.changed)
        for one in commands
    )


def _texts(commands: Sequence[Command]) -> list[str]:
    """What was typed, as Markdown."""
    typed: list[Any] = [one for one in commands if isinstance(one, PointAdded | PointEdited)]
    return [one.point.text for one in typed if one.point.text]
