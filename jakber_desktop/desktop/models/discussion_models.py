"""The agenda of Pembahasan and its cards as lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.models.discussion_cards import Card, apart_words, late_words
from jakber_desktop.desktop.models.keyed_list import KeyedListModel
from jakber_desktop.desktop.words.carrying import trace_lines, trace_short
from jakber_desktop.language.clock import clock
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.words import ACTION_STATUS, DECISION_STATUS, OUTCOME
from jakber_desktop.model.rows.discussion import ItemRow

if TYPE_CHECKING:
    from collections.abc import Mapping

_MINUTES = QT_TRANSLATE_NOOP("Discussion", "{n} mnt")
_CONFIDENTIAL = QT_TRANSLATE_NOOP("Discussion", "tertutup")
_CURRENT = QT_TRANSLATE_NOOP("Discussion", "sedang dibahas")


def translated(words: str) -> str:
    """Words of this module in the language of the program."""
    return QCoreApplication.translate("Discussion", words)


def outcome_words(outcome: str) -> str:
    """ "Dibahas", "Ditunda"."""
    return QCoreApplication.translate("core", OUTCOME[outcome])


class AgendaLines(KeyedListModel[ItemRow]):
    """The items of the agenda; `current` is the one the caret is in."""

    def __init__(self) -> None:
        super().__init__()
        self.current = ""
        self.names: Mapping[str, str] = {}
        """Office code -> its name, for who presents."""

    def set_current(self, item: str) -> None:
        """The caret came to this item."""
        if item != self.current:
            before, self.current = self.current, item
            for place in (self.place_of(before), self.place_of(item)):
                if place >= 0:
                    self.dataChanged.emit(self.index(place), self.index(place))

    def facts(self, row: ItemRow) -> str:
        """ "09.05 · 40 mnt · 100RC", and what came of it unless that is plain to see."""
        over = row.outcome not in ("planned", "discussed")  # the line is narrow: its fate matters
        minutes = 0 if over else row.planned_minutes
        said = row.trace.verb == "postpone" and row.trace.to is None and row.trace.until is not None
        parts = [
            clock(row.starts_at) if row.starts_at else "",
            translated(_MINUTES).format(n=minutes) if minutes else "",
            row.presenter or "" if row.trace.verb is None else "",
            outcome_words(row.outcome) if over and not said else "",
            trace_short(row.trace),
        ]
        return " · ".join(part for part in parts if part)

    def title(self, row: ItemRow) -> str:
        return row.title

    def sentence(self, row: ItemRow) -> str:
        name = self.names.get(row.presenter or "", row.presenter)
        parts = [
            f"{row.number}. {row.title}",
            translated(_CURRENT) if row.id == self.current else "",
            outcome_words(row.outcome),
            clock(row.starts_at) if row.starts_at else "",
            translated(_MINUTES).format(n=row.planned_minutes) if row.planned_minutes else "",
            name,
            translated(_CONFIDENTIAL) if row.confidential else "",
            *trace_lines(row.trace),
        ]
        return ", ".join(part for part in parts if part)


class Cards(KeyedListModel[Card]):
    """Decisions and directives, or follow-ups; `marked` is the point the caret is in."""

    def __init__(self) -> None:
        super().__init__()
        self.marked = ""
        self.writable = True
        """Whether what is marked is being written, or only looked at."""

    def mark(self, point: str) -> None:
        """The caret came to this point: its card is marked."""
        if point != self.marked:
            self.marked = point
            if self.rowCount():
                self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def is_marked(self, card: Card) -> bool:
        """Whether a card is the one of the caret's point."""
        return bool(self.marked) and card.point == self.marked

    def place_of_point(self, point: str) -> int:
        """Where the first card made of a point stands; -1 when there is none."""
        return next((n for n, one in enumerate(self.rows()) if point and one.point == point), -1)

    def title(self, row: Card) -> str:
        return row.text

    def sentence(self, row: Card) -> str:
        parts = (
            row.code, row.text, row.office, row.foot, row.due, late_words(row), status(row),
            apart_words(row),
        )  # fmt: skip
        return ", ".join(part for part in parts if part)


def status(card: Card) -> str:
    """A card's status in words; "" where it is the plain one."""
    if card.kind == "decision" and card.status != "in_force":
        return QCoreApplication.translate("core", DECISION_STATUS[card.status])
    if card.kind == "action" and card.status != "open":
        return QCoreApplication.translate("core", ACTION_STATUS[card.status])
    return ""
