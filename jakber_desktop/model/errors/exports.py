"""Errors about registers and calendars written for other programs."""

from __future__ import annotations

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.base import Refused


class TableFormatUnknown(Refused):
    """The name's suffix is of no format a register can be written in. Facts: name, choices."""

    code = "table_format_unknown"
    happened = QT_TRANSLATE_NOOP("core", "Akhiran berkas “{name}” belum dikenal untuk daftar ini.")
    next_step = QT_TRANSLATE_NOOP("core", "Pakai salah satu: {choices}.")


class CalendarPlaceUnset(Refused):
    """The calendar of coming meetings has no place yet. Facts: none."""

    code = "calendar_place_unset"
    happened = QT_TRANSLATE_NOOP("core", "Tempat berkas kalender belum dipilih.")
    next_step = QT_TRANSLATE_NOOP("core", "Sebutkan berkasnya, misalnya Kalender-rapat.ics.")
