"""What every expected error is: a stable code, its sentence, and its family (exit codes)."""

from __future__ import annotations

import errno
from typing import ClassVar

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP


class JakberError(Exception):
    """Base of all expected errors.

    `code` is stable (scripts and tests read it). `happened` says what happened and what is safe,
    `next_step` what to do; both are Indonesian templates filled from `facts`. The desktop
    translates the templates before filling them.
    """

    code: ClassVar[str] = "error"
    happened: ClassVar[str] = QT_TRANSLATE_NOOP("core", "Terjadi kesalahan.")
    next_step: ClassVar[str] = QT_TRANSLATE_NOOP("core", "Coba sekali lagi.")

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        super().__init__(self.sentence())

    def sentence(self) -> str:
        """One line: what happened, what is safe, what to do."""
        return f"{self.happened.format(**self.facts)} {self.next_step.format(**self.facts)}"


_REASONS = {
    errno.EACCES: QT_TRANSLATE_NOOP("core", "tidak ada izin"),
    errno.EPERM: QT_TRANSLATE_NOOP("core", "tidak ada izin"),
    errno.ENOENT: QT_TRANSLATE_NOOP("core", "foldernya tidak ada"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("core", "foldernya tidak ada"),
    errno.EISDIR: QT_TRANSLATE_NOOP("core", "namanya milik sebuah folder"),
    errno.ENOSPC: QT_TRANSLATE_NOOP("core", "ruang disk habis"),
    errno.EDQUOT: QT_TRANSLATE_NOOP("core", "ruang disk habis"),
    errno.EFBIG: QT_TRANSLATE_NOOP("core", "terlalu besar untuk disk ini"),
    errno.EIO: QT_TRANSLATE_NOOP("core", "perangkat penyimpanannya bermasalah"),
    errno.EROFS: QT_TRANSLATE_NOOP("core", "disk hanya dapat dibaca"),
    errno.ETIMEDOUT: QT_TRANSLATE_NOOP("core", "tidak menjawab"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("core", "namanya terlalu panjang"),
}


def os_reason(error: OSError) -> str:
    """Why the operating system refused, in Indonesian where it is one of the usual reasons."""
    return _REASONS.get(error.errno or 0, error.strerror or str(error))


class Refused(JakberError):
    """The deed was refused by a rule; nothing changed (exit 1)."""

    code = "refused"


class NotFound(JakberError):
    """What was asked for does not exist, or is not unique (exit 3)."""

    code = "not_found"


class StorageError(JakberError):
    """The database file or the disk could not do what was asked (exit 4)."""

    code = "storage"
