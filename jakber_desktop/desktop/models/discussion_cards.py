"""Decisions, directives and follow-ups as cards: what each says and where it comes from (03)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.markdown_blocks import read
from jakber_desktop.language.dates import short_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import datetime as dt

    from jakber_desktop.model.rows.discussion import (
        ActionRow,
        DecisionRow,
        DirectiveRow,
        Discussion,
    )

CardKind = Literal["decision", "directive", "action"]
_SETTLED = {"done", "cancelled"}

_ITEM = QT_TRANSLATE_NOOP("Discussion", "Agenda {n}")
_DIRECTIVE = QT_TRANSLATE_NOOP("Discussion", "Arahan {speaker}")
_LATE = QT_TRANSLATE_NOOP("Discussion", "{n} hari lewat")
_APART = QT_TRANSLATE_NOOP("Discussion", "beda dengan catatan")
_NO_DUE = QT_TRANSLATE_NOOP("Discussion", "Belum ada tenggat")
_NO_OFFICE = QT_TRANSLATE_NOOP("Discussion", "Kantor belum diisi")


class Card(Struct, frozen=True):
    """One card. `point` is the id of its source paragraph, `item` of its agenda item.

    `foot` is its second line in words, `office` stands before it as a badge; `late` in days.
    `apart`: the paragraph reads otherwise.
    """

    id: str
    kind: CardKind
    code: str
    text: str
    point: str | None
    item: str | None
    foot: str
    status: str = ""
    office: str = ""
    order: int = 0
    due: str = ""
    late: int = 0
    apart: bool = False


def translated(words: str) -> str:
    """Words of this module in the language of the program."""
    return QCoreApplication.translate("Discussion", words)


@lru_cache(maxsize=1024)
def plain_words(text: str) -> str:
    """A point's Markdown as the words on one line."""
    blocks = read(text).blocks
    return " ".join("".join(run.text for run in block.runs) for block in blocks).strip()


def outcome_cards(found: Discussion) -> tuple[Card, ...]:
    """Directives and decisions, as mockup 03 has them."""
    numbers = {item.id: item.number for item in found.items}
    return (
        *(_directive(one) for one in found.directives),
        *(_decision(one, numbers) for one in found.decisions),
    )


def action_cards(found: Discussion, orders: dict[str, int], today: dt.date) -> tuple[Card, ...]:
    """The follow-ups; `orders` are the offices' places in protocol order."""
    numbers = {item.id: item.number for item in found.items}
    return tuple(_action(one, numbers, orders, found.date or today, today) for one in found.actions)


def item_words(item: str | None, numbers: dict[str, str]) -> str:
    """ "Agenda 2"; "" for none."""
    return translated(_ITEM).format(n=numbers[item]) if item in numbers else ""


def _directive(row: DirectiveRow) -> Card:
    foot = translated(_DIRECTIVE).format(speaker=row.speaker).strip()
    return Card(row.id, "directive", row.code, plain_words(row.text), row.id, row.item, foot)


def _decision(row: DecisionRow, numbers: dict[str, str]) -> Card:
    return Card(
        row.id, "decision", row.code, plain_words(row.text), row.point, row.item,
        item_words(row.item, numbers), row.status, apart=row.apart,
    )  # fmt: skip


def _action(
    row: ActionRow,
    numbers: dict[str, str],
    orders: dict[str, int],
    meeting: dt.date,
    today: dt.date,
) -> Card:
    who = row.person_name or row.post or ""
    late = 0
    if row.due_date is not None and row.status not in _SETTLED:
        late = max(0, (today - row.due_date).days)
    foot = who if row.office or who else translated(_NO_OFFICE)
    return Card(
        row.id, "action", row.code, plain_words(row.text), row.point, row.item, foot, row.status,
        row.office or "", orders.get(row.office or "", 0), due_words(row, meeting), late,
        row.apart,
    )  # fmt: skip


def due_words(row: ActionRow, meeting: dt.date) -> str:
    """The phrase, else the date; the year when it is not the meeting's."""
    if row.due_phrase:
        return row.due_phrase
    if row.due_date is None:
        return translated(_NO_DUE)
    year = "" if row.due_date.year == meeting.year else f" {row.due_date.year}"
    return short_date(row.due_date) + year


def apart_words(card: Card) -> str:
    """ "beda dengan catatan"; "" when both say the same."""
    return translated(_APART) if card.apart else ""


def late_words(card: Card) -> str:
    """ "2 hari lewat"; "" when it is not late."""
    return translated(_LATE).format(n=card.late) if card.late else ""
