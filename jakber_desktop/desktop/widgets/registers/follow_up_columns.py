"""Where the columns of the register of follow-ups stand, for their heads and the rows (07)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.badges import badge_width
from jakber_desktop.desktop.widgets.chips import chip_width
from jakber_desktop.desktop.words.follow_up import status_looks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

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


class RegisterHeads(QWidget):
    """The heads of a register's columns; `heads` gives (left, width, words, sort icon)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list_width = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def follow(self, width: int) -> None:
        """Stand above rows that are this wide."""
        self._list_width = width
        self.update()

    def heads(self, width: int) -> Sequence[tuple[int, int, str, str]]:
        """Left edge, width, words and the icon of the order ("" for none)."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        return QSize(200, theme().size("tableHeader"))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme().size("tableHeader"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), look.color("surfaceAlt"))
            painter.fillRect(0, self.height() - 1, self.width(), 1, look.color("border"))
            font = QFont(look.font("label"))
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(look.color("textSecondary"))
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            for left, width, words, icon in self.heads(self._list_width or self.width()):
                told = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
                painter.drawText(QRect(left, 0, width, self.height() - 1), middle, told)
                if icon:
                    after = left + painter.fontMetrics().horizontalAdvance(told) + 4
                    at = QPoint(after, (self.height() - 16) // 2)
                    icons.draw(painter, at, icon, 16, "textSecondary")


class FollowUpHeads(RegisterHeads):
    """Tindak lanjut, Kantor, Tenggat, Status above their columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(
            self.tr("Kolom tindak lanjut, kantor, tenggat (yang terlambat di atas), status")
        )

    def heads(self, width: int) -> Sequence[tuple[int, int, str, str]]:
        place = columns(width)
        return (
            (place.text, place.text_width, self.tr("Tindak lanjut"), ""),
            (place.office, place.office_width, self.tr("Kantor"), ""),
            (place.due, place.due_width, self.tr("Tenggat"), "arrow_sort_up"),
            (place.status, max(0, width - place.status), self.tr("Status"), ""),
        )
