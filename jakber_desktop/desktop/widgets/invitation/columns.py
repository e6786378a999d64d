"""Where the columns of the recipients stand, for their heads and their rows alike (mockup 05)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, get_args

from msgspec import Struct
from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QPainter

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.check_mark import draw_check_box
from jakber_desktop.desktop.widgets.chips import ChipLook, chip_width
from jakber_desktop.desktop.widgets.column_heads import ColumnHeads, Head
from jakber_desktop.desktop.words.invitation import STATES, channel_words, state_words
from jakber_desktop.model.record import Channel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

BOX_LEFT, TEXT_LEFT = 20, 58
_GAP, _RIGHT = 20, 12


class Columns(Struct, frozen=True):
    """Left edges in px; the name is `name_width` wide."""

    name: int
    name_width: int
    channel: int
    state: int


def state_chip(state: str) -> ChipLook:
    """Words, icon and tone of a recipient's state."""
    _words, icon, tone = STATES[state]
    return ChipLook(state_words(state), icon, tone)


def columns(width: int) -> Columns:
    """Channel and state as wide as their words; the name has the rest."""
    return _columns(width, theme().text_scale)


@lru_cache(maxsize=8)
def _columns(width: int, _scale: float) -> Columns:
    state = width - max(chip_width(state_chip(one)) for one in STATES) - _RIGHT
    words = [channel_words(one) for one in (*get_args(Channel), None)]
    channel = state - max(theme().metrics("body").horizontalAdvance(one) for one in words) - _GAP
    return Columns(TEXT_LEFT, max(60, channel - TEXT_LEFT - _GAP), channel, state)


class RecipientHeads(ColumnHeads):
    """Check box for all, Penerima, Cara kirim, Status above their columns."""

    LINE_ABOVE = True
    all_wanted = Signal()
    """The check box of all was clicked (Ctrl+A does the same in the table)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checked, self._count = 0, 0
        self.setAccessibleName(self.tr("Kolom centang, penerima, cara kirim, status"))
        self.setToolTip(self.tr("Centang semua (Ctrl+A di daftar)"))

    def show_checks(self, checked: int, count: int) -> None:
        """How many rows of how many are checked."""
        self._checked, self._count = checked, count
        words = self.tr("{checked} dari {count} dicentang").format(checked=checked, count=count)
        self.setAccessibleDescription(words)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().x() < TEXT_LEFT and self._count:
            self.all_wanted.emit()

    def heads(self, width: int) -> Iterable[Head]:
        place = columns(width)
        return (
            Head(place.name, width, self.tr("Penerima (Yth.)")),
            Head(place.channel, width, self.tr("Cara kirim")),
            Head(place.state, width, self.tr("Status")),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            at = QPoint(BOX_LEFT, (self.height() - theme().size("checkbox")) // 2)
            whole = bool(self._count) and self._checked == self._count
            some = 0 < self._checked < self._count
            draw_check_box(painter, at, checked=whole, partly=some, enabled=bool(self._count))
