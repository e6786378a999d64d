"""How agenda items are numbered: 1. 2. 3., sub-items a. b., and how a reference calls them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.documents.tree import ItemList, ListItem, Paragraph, plain
from jakber_desktop.language.enumerations import letters, list_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jakber_desktop.documents.tree import Block
    from jakber_desktop.model.record import AgendaItem, MeetingRecord


CLOSED = "Acara tertutup"
"""Stands in the place of a confidential item where its title may not be read (R4)."""
CLOSED_MARK = "(tertutup)"
"""Stands after the title of a confidential item where it may."""


class Place(NamedTuple):
    """An item where it stands: `at` counts from 0 in the record, `depth` 1 is a sub-item.

    `number` is its place among its like from 1, `label` what is printed before it ("2.", "a."),
    `name` what stands after "agenda" elsewhere ("2", "2.a"). `closed`: it or the item above it is
    confidential; `within`: the item above it is. `parent`: sub-items follow.
    """

    at: int
    item: AgendaItem
    depth: int
    label: str
    name: str
    closed: bool
    parent: bool
    number: int
    within: bool = False

    @property
    def title(self) -> str:
        """The title, marked when the item is closed."""
        return f"{self.item.title} {CLOSED_MARK}" if self.closed else self.item.title


class Line(NamedTuple):
    """An entry of a printed agenda: its number among its like, from 1, and its words."""

    number: int
    text: str


def agenda_places(agenda: Sequence[AgendaItem]) -> tuple[Place, ...]:
    """Return every item in order; a sub-item with nothing above it is an item of its own."""
    places: list[Place] = []
    main = sub = 0
    closed = False
    for at, item in enumerate(agenda):
        if item.level and main:
            sub += 1
            label, name = list_label(2, sub), f"{main}.{letters(sub)}"
            hidden = closed or item.confidential
            places.append(Place(at, item, 1, label, name, hidden, False, sub, within=closed))
            continue
        main, sub, closed = main + 1, 0, item.confidential
        parent = at + 1 < len(agenda) and agenda[at + 1].level > 0
        places.append(Place(at, item, 0, list_label(1, main), str(main), closed, parent, main))
    return tuple(places)


def families(places: Iterable[Place]) -> list[tuple[Place, list[Place]]]:
    """Return each item with the sub-items under it."""
    found: list[tuple[Place, list[Place]]] = []
    for place in places:
        if place.depth and found:
            found[-1][1].append(place)
        else:
            found.append((place, []))
    return found


def agenda_name(record: MeetingRecord, position: int | None) -> str:
    """Return what a reference calls the item at a 1-based position, "" for one that is not."""
    if position is None or position > len(record.agenda):
        return ""
    return agenda_places(record.agenda)[position - 1].name


def is_closed(record: MeetingRecord, position: int | None) -> bool:
    """Whether what came from this 1-based position may not be told outside (R4)."""
    if position is None or position > len(record.agenda):
        return False
    return agenda_places(record.agenda)[position - 1].closed


def nested_list(
    entries: Sequence[tuple[Line, Sequence[Line]]], list_level: int = 1
) -> tuple[Block, ...]:
    """Return titles with those under them as a list; a lone one without any stays plain (§11)."""
    if len(entries) == 1 and not entries[0][1]:
        return (_line(entries[0][0].text),)
    items = tuple(
        ListItem(list_label(list_level, main.number), (_line(main.text), *_below(subs, list_level)))
        for main, subs in entries
    )
    return (ItemList(items),) if items else ()


def _below(subs: Sequence[Line], list_level: int) -> tuple[Block, ...]:
    items = tuple(
        ListItem(list_label(list_level + 1, sub.number), (_line(sub.text),)) for sub in subs
    )
    return (ItemList(items),) if items else ()


def _line(text: str) -> Paragraph:
    return Paragraph(plain(text), align="left")
