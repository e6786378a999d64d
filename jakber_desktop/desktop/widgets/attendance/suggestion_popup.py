"""The list below the quick line: who may be meant, and what the keys would do (mockup 04)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.attendance.status_chips import status_chip
from jakber_desktop.desktop.widgets.check_mark import draw_office_dot
from jakber_desktop.desktop.widgets.chips import chip_width, draw_chip
from jakber_desktop.desktop.widgets.key_hints import KeyHint, KeyHints, draw_key, key_width
from jakber_desktop.desktop.widgets.labels import ElidedLabel
from jakber_desktop.desktop.widgets.popup_list import EDGE, SIDE, PopupList
from jakber_desktop.desktop.words.attendance import bare_count_words, status_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent

    from jakber_desktop.model.rows.attendance import Suggestion

_ROW, _FOOT, _MOST = 38, 36, 6
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_BOLD = QFont.Weight.DemiBold


class SuggestionPopup(PopupList):
    """Suggestions in the order of their likelihood; the keys of the line stand below them."""

    def __init__(self, host: QWidget, order_of: Callable[[str], int]) -> None:
        """`order_of` gives the place of an office's code in protocol order, for its colour."""
        super().__init__(host)
        self._order_of = order_of
        self._none = ElidedLabel(self)
        self._none.setContentsMargins(SIDE, 0, SIDE, 0)
        self._none.setProperty("tone", "textSecondary")
        self._keys = KeyHints(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(0)
        column.addWidget(self._none)
        column.addWidget(self.list_view)
        foot = QHBoxLayout()
        foot.setContentsMargins(SIDE, 0, SIDE, 0)
        foot.addWidget(self._keys)
        column.addLayout(foot)
        self.name_it(self.tr("Saran peserta"))

    def show_found(self, text: str, found: Sequence[Suggestion]) -> None:
        """Show what answers `text`; the first one is current."""
        self.show_rows(found)
        self._none.setVisible(not found)
        self._none.setText(self.tr("Tidak ada yang cocok dengan “{text}”").format(text=text))
        self.list_view.setVisible(bool(found))
        self._keys.show_hints(self.key_hints(text, found))

    def key_hints(self, text: str, found: Sequence[Suggestion]) -> tuple[KeyHint, ...]:
        """What the keys would do now."""
        add = KeyHint("Ctrl+Enter", self.tr("tambah “{text}” sebagai peserta").format(text=text))
        known = (
            KeyHint("Enter", self.tr("hadir")),
            KeyHint("Shift+Enter", self.tr("diwakili")),
        )
        return (*known, add) if found else (add,)

    def enter_words(self, _found: Suggestion) -> str:
        """What Enter does with the current one, beside its key."""
        return bare_count_words()

    def hint_words(self) -> str:
        """What is said when nothing answers."""
        return "" if self._none.isHidden() else str(self._none.text())

    def suggestions(self) -> tuple[Suggestion, ...]:
        """What is offered."""
        return self.found

    def current(self) -> Suggestion | None:
        """What Enter would take."""
        found: Suggestion | None = super().current()
        return found

    def stand_below(self, line: QWidget) -> None:
        """Lie under `line`, as wide as it, above everything else of the page."""
        look, host = theme(), self.host
        corner = line.mapTo(host, QPoint(0, line.height() + 4))
        row = look.px(_ROW)
        shown = min(_MOST, max(1, len(self.found)))
        room = host.height() - corner.y() - look.px(_FOOT) - 2 * EDGE - 4
        height = min(shown * row, max(row, room // row * row))
        self.list_view.setFixedHeight(height)
        self._none.setFixedHeight(row)
        self._keys.setFixedHeight(look.px(_FOOT))
        self.setGeometry(corner.x(), corner.y(), line.width(), height + look.px(_FOOT) + 2 * EDGE)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            wide = self.width() - 2 * (EDGE + SIDE)
            painter.fillRect(EDGE + SIDE, self._keys.y(), wide, 1, theme().color("border"))

    # --- rows ---

    def row_height(self) -> int:
        return _ROW

    def row_words(self, found: Suggestion) -> str:
        return found.candidate.label

    def spoken_row(self, found: Suggestion) -> str:
        one = found.candidate
        parts = [one.label, one.office_name, status_words(one.status) if one.status else ""]
        return ", ".join(part for part in parts if part)

    def paint_row(
        self, painter: QPainter, rect: QRect, found: Suggestion, *, current: bool
    ) -> None:
        dot = QPoint(rect.left() + SIDE, rect.center().y() - 4)
        office = found.candidate.office
        draw_office_dot(painter, dot, self._order_of(office), office)
        end = self._paint_right(painter, rect, found, current=current)
        _paint_label(painter, rect.adjusted(SIDE + 18, 0, 0, 0), found, end)

    def _paint_right(
        self, painter: QPainter, rect: QRect, found: Suggestion, *, current: bool
    ) -> int:
        """Status and, on the current one, what Enter does; returns where they begin."""
        look, end = theme(), rect.right() - SIDE
        if current:
            words = self.enter_words(found)
            painter.setFont(look.font("small"))
            painter.setPen(look.color("textSecondary"))
            width = look.metrics("small").horizontalAdvance(words)
            painter.drawText(QRect(end - width, rect.top(), width + 2, rect.height()), _LEFT, words)
            end -= width + 12 + key_width("Enter")
            draw_key(painter, QPoint(end, rect.center().y() - look.px(9) + 1), "Enter")
            end -= 10
        if found.candidate.status is None:
            return end
        chip = status_chip(found.candidate.status)
        end -= chip_width(chip)
        top = rect.top() + (rect.height() - look.size("chipHeight")) // 2
        draw_chip(painter, QPoint(end, top), chip, on_selected=current)
        return end - 12


def _paint_label(painter: QPainter, box: QRect, found: Suggestion, end: int) -> None:
    """The label with what answers in bold, then the office as far as there is room."""
    look, one = theme(), found.candidate
    bold = QFont(look.font("bodyTitle"))
    bold.setWeight(_BOLD)
    left = box.left()
    for text, hit in _parts(one.label, found.hits):
        font = bold if hit else look.font("body")
        measure = QFontMetrics(font)
        told = measure.elidedText(text, Qt.TextElideMode.ElideRight, max(0, end - left))
        painter.setFont(font)
        painter.setPen(look.color("text"))
        painter.drawText(QRect(left, box.top(), end - left, box.height()), _LEFT, told)
        left += measure.horizontalAdvance(told)
        if told != text:
            return
    if end - left <= 60:
        return
    painter.setPen(look.color("textSecondary"))
    for text, hit in [(" · ", False), *_parts(one.office_name, found.office_hits)]:
        font = bold if hit else look.font("body")
        measure = QFontMetrics(font)
        told = measure.elidedText(text, Qt.TextElideMode.ElideRight, max(0, end - left))
        painter.setFont(font)
        painter.drawText(QRect(left, box.top(), end - left, box.height()), _LEFT, told)
        left += measure.horizontalAdvance(told)
        if told != text:
            return


def _parts(label: str, hits: Sequence[tuple[int, int]]) -> list[tuple[str, bool]]:
    """The label cut at the hits: (text, whether it is one)."""
    parts, at = [], 0
    for start, end in sorted(hits):
        start = max(start, at)
        if start >= end:
            continue
        parts += [(label[at:start], False), (label[start:end], True)]
        at = end
    parts.append((label[at:], False))
    return [(text, hit) for text, hit in parts if text]
