"""The list of cooperation targets: name over its newest report, office, step bar, day (21)."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar, NamedTuple, cast

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from jakber_desktop.desktop.models.register_model import RegisterModel
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.badges import badge_width, draw_badge
from jakber_desktop.desktop.widgets.registers.follow_up_columns import RegisterHeads
from jakber_desktop.desktop.widgets.registers.register_list import RegisterList
from jakber_desktop.desktop.widgets.registers.row_words import write_words
from jakber_desktop.desktop.widgets.registers.step_bar import BAR_WIDTH, draw_steps, step_ink
from jakber_desktop.desktop.widgets.row_ground import paint_row_ground
from jakber_desktop.desktop.words.target import (
    day_words,
    percent_words,
    standing_words,
    step_words,
)
from jakber_desktop.model.rows.targets import TargetRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter
    from PySide6.QtWidgets import QAbstractItemView, QWidget

    Index = QModelIndex | QPersistentModelIndex

_SIDE, _GAP, _MARK, _BAR = 24, 20, 16, 6
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


class TargetHeads(RegisterHeads):
    """Target, Kantor, Langkah, Dilaporkan above their columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Kolom target, kantor, langkah, dilaporkan"))

    def heads(self, width: int) -> Sequence[tuple[int, int, str, str]]:
        place = columns(width)
        return (
            (place.text, place.text_width, self.tr("Target"), ""),
            (place.office, place.office_width, self.tr("Kantor"), ""),
            (place.step, BAR_WIDTH, self.tr("Langkah"), ""),
            (place.day, max(0, width - place.day), self.tr("Dilaporkan"), ""),
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


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: TargetRegisterList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, theme().size("rowTwoLine") + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = _value(index)
        if row is not None:
            painter.save()
            _paint(painter, option, row, self._view.today)
            painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The whole name, its step and its newest report."""
        row = _value(index)
        told = ""
        if row is not None:
            parts = (step_words(row.step), percent_words(row.percent), standing_words(row))
            told = f"{row.text}\n{' · '.join(part for part in dict.fromkeys(parts) if part)}"
        QToolTip.showText(event.globalPos(), told, view)
        return True


def _value(index: Index) -> TargetRow | None:
    return cast("RegisterModel[TargetRow]", index.model()).entry_at(index.row())


def _paint(painter: QPainter, option: QStyleOptionViewItem, row: TargetRow, today: dt.date) -> None:
    look, rect = theme(), option.rect
    paint_row_ground(painter, option)
    place = columns(rect.width())
    upper = QRect(rect.left(), rect.top() + look.px(9), rect.width(), look.line("body"))
    lower = QRect(rect.left(), upper.bottom() + 1, rect.width(), look.px(18))
    write_words(painter, upper, place.text, place.text_width, row.text, "bodyTitle", "text")
    left, room = place.text, place.text_width
    if row.closed:
        at = QPoint(rect.left() + left, lower.top() + (lower.height() - _MARK) // 2)
        icons.draw(painter, at, "lock_closed", _MARK, "textSecondary")
        left, room = left + _MARK + 6, room - _MARK - 6
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
