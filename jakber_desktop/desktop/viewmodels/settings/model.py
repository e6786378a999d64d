"""What the sections of Pengaturan share: read when shown, write one change, tell the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from jakber_desktop.model.errors import FieldInvalid

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.viewmodels.session.session import Session


class SettingsModel(QObject):
    """Base of the office's settings; reads and writes run in place (a few ms)."""

    shown = Signal()
    """Everything was read anew."""
    done = Signal(str)
    """A deed worth an undo bar, in words."""
    refused = Signal(str, str)
    """(field, the sentence that says the right form)."""
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session

    @property
    def can_edit(self) -> bool:
        """Whether anything can be changed."""
        return self.session.writable

    def read(self) -> None:
        """Read anew; nothing before the database is open in full."""
        if not self.session.is_ready:
            return
        try:
            self._read()
        except Exception as error:
            self.failed.emit(error)
            return
        self.shown.emit()

    def _read(self) -> None:
        raise NotImplementedError

    def _write(self, deed: Callable[[], object], field: str = "") -> bool:
        """Do a deed; whether it was done. What it refuses is told under `field`."""
        if not self.can_edit:
            return False
        try:
            deed()
        except FieldInvalid as error:
            self.refused.emit(field or error.field, reason(error))
            return False
        except Exception as error:
            self.failed.emit(error)
            return False
        self.session.look_for_changes()
        self.read()
        return True


def reason(error: FieldInvalid) -> str:
    """The sentence under a field, in the language of the program."""
    return QCoreApplication.translate("core", error.rule).format(**error.facts)
