"""Where the columns of the register of follow-ups stand, for their heads and the rows (07)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.badges import badge_width
from jakber_desktop.desktop.widgets.chips import chip_width
from jakber_desktop.desktop.widgets.column_heads import ColumnHeads, Head
from jakber_desktop.desktop.words.follow_up import status_looks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

SIDE, WORDS = 24, 64
"""Left of the check box, left of the words."""
_GAP, _TEXT_LEAST, _SORT = 16, 190, 20
_OFFICE, _DUE = "BAPPEDA", "Sen, 28 Mei 20"
"""A day of another year is elided; the tooltip has it."""


class Columns(NamedTuple):
    """Left edges and widths in px; a column as wide as 0 is not shown."""

    text: int
    text_width: int
    office: int
    office_width: int
    due: int
    due_width: int
    status: int


def columns(width: int) -> Columns:
    """The words take the rest; where that gets narrow, the office goes."""
    return _columns(width, theme().text_scale)


@lru_cache(maxsize=8)
def _columns(width: int, _scale: float) -> Columns:
    look = theme()
    office = badge_width(_OFFICE) + 8
    due = max(
        look.metrics("body").horizontalAdvance(_DUE),
        look.metrics("label").horizontalAdvance("Tenggat") + _SORT,
    )
    status = max(chip_width(one) for one in status_looks())
    rest = width - WORDS - SIDE // 2 - due - status - 2 * _GAP
    if rest - office - _GAP < _TEXT_LEAST:
        office = 0
    text = max(80, rest - (office + _GAP if office else 0))
    at_office = WORDS + text + _GAP
    at_due = at_office + (office + _GAP if office else 0)
    return Columns(WORDS, text, at_office, office, at_due, due, at_due + due + _GAP)


class FollowUpHeads(ColumnHeads):
    """Tindak lanjut, Kantor, Tenggat, Status above their columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(
            self.tr("Kolom tindak lanjut, kantor, tenggat (yang terlambat di atas), status")
        )

    def heads(self, width: int) -> Iterable[Head]:
        place = columns(width)
        return (
            Head(place.text, place.text_width, self.tr("Tindak lanjut")),
            Head(place.office, place.office_width, self.tr("Kantor")),
            Head(place.due, place.due_width, self.tr("Tenggat"), "arrow_sort_up"),
            Head(place.status, width - place.status, self.tr("Status")),
        )
