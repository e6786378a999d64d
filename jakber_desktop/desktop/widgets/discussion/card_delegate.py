"""Paints one card: code, two lines of text, and who, when, where from (mockup 03, right)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from jakber_desktop.desktop.models.discussion_cards import apart_words, late_words
from jakber_desktop.desktop.models.discussion_models import status, translated
from jakber_desktop.desktop.models.keyed_list import ROW_ROLE
from jakber_desktop.desktop.theme import icons
from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.badges import badge_width, draw_badge
from jakber_desktop.desktop.widgets.text_lines import text_lines
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QAbstractItemView

    from jakber_desktop.desktop.models.discussion_cards import Card
    from jakber_desktop.desktop.widgets.discussion.cards_list import DiscussionCardsList

    Index = QModelIndex | QPersistentModelIndex

_SIDE, _GAP, _PAD, _MOST = 12, 8, 9, 2
"""Beside the cards, between them, inside them; lines of text."""
_KNOWN = 500
"""Broken texts that are kept: measuring one costs as much as painting it."""
_WRITING = QT_TRANSLATE_NOOP("Discussion", "sedang ditulis")
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CardDelegate(QStyledItemDelegate):
    """Cards of a DiscussionCardsList."""

    def __init__(self, view: DiscussionCardsList) -> None:
        super().__init__(view)
        self._view = view
        self._known: dict[tuple[str, int, float], list[str]] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        look = theme()
        lines = len(self._broken(index.data(ROW_ROLE)))
        inside = lines * look.line("body") + 4 + look.size("badgeHeight")
        return QSize(100, inside + 2 * _PAD + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: Card = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._box(option)
        self._paint_frame(painter, option, box, card)
        inside = box.adjusted(_PAD + 1, _PAD, -_PAD - 1, -_PAD)
        look = theme()
        painter.setFont(look.font("badge"))
        self._paint_code(painter, QPoint(inside.left(), inside.top() + 1), card)
        if card.apart:  # told in words, too, where there is room for them
            at = QPoint(inside.left() + 4, inside.top() + look.line("body") + 4)
            icons.draw(painter, at, "warning", 16, "warning", filled=True)
        left = inside.left() + self._words_left(card)
        painter.setFont(look.font("body"))
        painter.setPen(look.color("text"))
        top = inside.top()
        for text in self._broken(card):
            painter.drawText(QRect(left, top, self._room(card) + 4, look.line("body")), _LEFT, text)
            top += look.line("body")
        self._paint_foot(
            painter, QRect(left, top + 4, self._room(card), look.size("badgeHeight")), card
        )
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        _option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The whole text, and who, where they are not to be seen."""
        told = ""
        if index.isValid():
            card: Card = index.data(ROW_ROLE)
            parts = (card.text, self._foot_words(card), apart_words(card))
            told = "\n".join(part for part in parts if part)
        QToolTip.showText(event.globalPos(), told, view)
        return True

    # --- inside ---

    def _box(self, option: QStyleOptionViewItem) -> QRect:
        return option.rect.adjusted(_SIDE, 0, -_SIDE, -_GAP)

    def _words_left(self, card: Card) -> int:
        return badge_width(card.code) + 8

    def _room(self, card: Card) -> int:
        wide = self._view.viewport().width() - 2 * (_SIDE + _PAD + 1)
        return wide - self._words_left(card)

    def _broken(self, card: Card) -> list[str]:
        key = (card.text, self._room(card), theme().text_scale)
        found = self._known.get(key)
        if found is None:
            if len(self._known) > _KNOWN:
                self._known.clear()
            lines = text_lines(card.text or "…", theme().font("body"), key[1], _MOST)
            found = self._known[key] = lines
        return found

    def _paint_frame(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, card: Card
    ) -> None:
        look = theme()
        marked = self._view.cards().is_marked(card)
        ring = (
            bool(option.state & QStyle.StateFlag.State_Selected)
            and self._view.hasFocus()
            and self._view.ring
        )
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        line = "focus" if ring else _ink(card) if marked else "border"
        wide = 2.0 if ring else 1.5 if marked else 1.0
        painter.setPen(QPen(look.color(line), wide))
        painter.setBrush(look.color("hover" if hover else "surface"))
        inset = wide / 2
        painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), 8, 8)

    def _paint_code(self, painter: QPainter, at: QPoint, card: Card) -> None:
        look = theme()
        box = QRect(at, QSize(badge_width(card.code), look.size("badgeHeight")))
        ink = _ink(card)
        painter.setPen(QPen(look.color(ink), 1) if look.high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(look.color(f"{ink}Soft"))
        painter.drawRoundedRect(QRectF(box), 4, 4)
        painter.setPen(look.color(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, card.code)

    def _paint_foot(self, painter: QPainter, box: QRect, card: Card) -> None:
        if card.office:
            box.setLeft(
                box.left() + draw_badge(painter, box.topLeft(), card.office, card.order) + 12
            )
        if card.kind == "action":
            self._paint_due(painter, box, card)
            return
        words = self._foot_words(card)
        if card.apart:
            box.setLeft(box.left() + _draw(painter, box, f"{apart_words(card)} · ", "warning"))
        _draw(painter, box, words, "textSecondary")

    def _paint_due(self, painter: QPainter, box: QRect, card: Card) -> None:
        tone = "danger" if card.late else "textSecondary"
        top = box.top() + (box.height() - 16) // 2
        icons.draw(painter, QPoint(box.left(), top), "calendar_ltr", 16, tone)
        box.setLeft(box.left() + 22)
        due = " · ".join(part for part in (card.due, late_words(card)) if part)
        box.setLeft(box.left() + _draw(painter, box, due, tone))
        if card.apart and box.width() > 32:
            box.setLeft(box.left() + _draw(painter, box, f" · {apart_words(card)}", "warning"))
        rest = " · ".join(part for part in (status(card), card.foot) if part)
        if rest and box.width() > 32:
            _draw(painter, box, f" · {rest}", "textSecondary")

    def _foot_words(self, card: Card) -> str:
        if card.kind == "action":
            parts = [card.office, card.foot, card.due, late_words(card), status(card)]
            return " · ".join(part for part in parts if part)
        cards = self._view.cards()
        writing = cards.writable and cards.is_marked(card) and translated(_WRITING)
        return " · ".join(part for part in (card.foot, status(card), writing) if part)


def _ink(card: Card) -> str:
    return "info" if card.kind == "action" else "decision"


def _draw(painter: QPainter, box: QRect, text: str, tone: str) -> int:
    """Draw what fits of a line; its width."""
    look = theme()
    told = look.metrics("small").elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(look.font("small"))
    painter.setPen(look.color(tone))
    painter.drawText(box, _LEFT, told)
    return look.metrics("small").horizontalAdvance(told)
