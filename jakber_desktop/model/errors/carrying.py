"""Errors about items that go on in a later meeting (D3)."""

from __future__ import annotations

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.base import Refused


class ItemWentOn(Refused):
    """The item is being dealt with in a later meeting already. Facts: title, date."""

    code = "item_went_on"
    happened = QT_TRANSLATE_NOOP(
        "core", "“{title}” sudah dikerjakan pada rapat {date}; di sini tidak ada yang berubah."
    )
    next_step = QT_TRANSLATE_NOOP("core", "Buka butir itu pada rapat {date}, lalu ubah di sana.")
