"""Errors about archives: ZIP files of a whole meeting."""

from __future__ import annotations

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.base import NotFound


class ArchiveForeign(NotFound):
    """A file is no archive that this program wrote. Facts: name."""

    code = "archive_foreign"
    happened = QT_TRANSLATE_NOOP("core", "Berkas “{name}” bukan arsip rapat JakBer Desktop.")
    next_step = QT_TRANSLATE_NOOP("core", "Pilih ZIP yang dibuat dengan Ekspor arsip ZIP.")
