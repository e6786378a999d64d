"""The list of cooperation targets: name over its newest report, office, step bar, day (21)."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from PySide6.QtCore import QPoint, Qt

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.badges import badge_width, draw_badge
from jakber_desktop.desktop.widgets.column_heads import ColumnHeads, Head
from jakber_desktop.desktop.widgets.line_delegate import two_lines
from jakber_desktop.desktop.widgets.registers.delegate import RegisterDelegate, lock
from jakber_desktop.desktop.widgets.registers.register_list import RegisterList
from jakber_desktop.desktop.widgets.registers.step_bar import BAR_WIDTH, draw_steps, step_ink
from jakber_desktop.desktop.widgets.row_ground import paint_row_ground
from jakber_desktop.desktop.widgets.row_words import write_words
from jakber_desktop.desktop.words.target import (
    day_words,
    percent_words,
    standing_words,
    step_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from jakber_desktop.model.rows.targets import TargetRow

_SIDE, _GAP, _BAR = 24, 20, 6
_OFFICE, _DAY, _TEXT_LEAST = "BAPPEDA", "28 Mei 2018", 200


class Columns(NamedTuple):
    """Left edges and widths in px; an office column as wide as 0 is not shown."""

    text: int
    text_width: int
    office: int
    office_width: int
    step: int
    day: int
    day_width: int


def columns(width: int) -> Columns:
    """The words take the rest; where that gets narrow, the office goes."""
    return _columns(width, theme().text_scale)


@lru_cache(maxsize=8)
def _columns(width: int, _scale: float) -> Columns:
    look = theme()
    office = badge_width(_OFFICE)
    head = look.metrics("label").horizontalAdvance("Dilaporkan") + 12
    day = max(head, look.metrics("body").horizontalAdvance(_DAY) + 4)
    rest = width - _SIDE - _SIDE // 2 - BAR_WIDTH - day - 2 * _GAP
    if rest - office - _GAP < _TEXT_LEAST:
        office = 0
    text = max(80, rest - (office + _GAP if office else 0))
    at_office = _SIDE + text + _GAP
    at_step = at_office + (office + _GAP if office else 0)
    return Columns(_SIDE, text, at_office, office, at_step, at_step + BAR_WIDTH + _GAP, day)


class TargetHeads(ColumnHeads):
    """Target, Kantor, Langkah, Dilaporkan above their columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Kolom target, kantor, langkah, dilaporkan"))

    def heads(self, width: int) -> Iterable[Head]:
        place = columns(width)
        return (
            Head(place.text, place.text_width, self.tr("Target")),
            Head(place.office, place.office_width, self.tr("Kantor")),
            Head(place.step, BAR_WIDTH, self.tr("Langkah")),
            Head(place.day, width - place.day, self.tr("Dilaporkan")),
        )


class TargetRegisterList(RegisterList):
    """Shows a register of TargetRows; `today` decides which days need their year."""

    KEYS: ClassVar[dict[Qt.Key, str]] = {
        Qt.Key.Key_Insert: "new_target",
        Qt.Key.Key_F2: "edit_target",
        Qt.Key.Key_Delete: "remove_target",
    }
    ON_OPEN = "report_target"
    today = dt.date.min

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_Delegate(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "+":  # with Shift on most keyboards, without it on the number pad
            self.ring = True
            self.deed_wanted.emit("raise_target")
        else:
            super().keyPressEvent(event)


class _Delegate(RegisterDelegate):
    def __init__(self, view: TargetRegisterList) -> None:
        super().__init__(view)
        self._view = view

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Any) -> None:
        _paint(painter, option, row, self._view.today)

    def told_of(self, row: Any) -> str:
        parts = (step_words(row.step), percent_words(row.percent), standing_words(row))
        return f"{row.text}\n{' · '.join(part for part in dict.fromkeys(parts) if part)}"


def _paint(painter: QPainter, option: QStyleOptionViewItem, row: TargetRow, today: dt.date) -> None:
    look, rect = theme(), option.rect
    paint_row_ground(painter, option)
    place = columns(rect.width())
    upper, lower = two_lines(rect, 9)
    write_words(painter, upper, place.text, place.text_width, row.text, "bodyTitle", "text")
    left, room = lock(painter, lower, place.text, place.text_width, closed=row.closed)
    write_words(painter, lower, left, room, standing_words(row), "small", step_ink(row.step))
    whole = rect.adjusted(0, 0, 0, -1)
    if row.office is not None and place.office_width:
        top = whole.center().y() - look.size("badgeHeight") // 2
        at = QPoint(rect.left() + place.office, top)
        draw_badge(painter, at, row.office.code, row.office.order)
    bar = QPoint(rect.left() + place.step, whole.center().y() - _BAR // 2)
    draw_steps(painter, bar, row.step)
    day = day_words(row.reported, today)
    write_words(painter, whole, place.day, place.day_width, day, "body", "textSecondary")
