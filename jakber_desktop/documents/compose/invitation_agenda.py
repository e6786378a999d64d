"""The agenda line of an invitation: its items as one sentence in a list (naskah-dinas §4, §11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.agenda_order import (
    CLOSED,
    Line,
    agenda_places,
    families,
    nested_list,
)
from jakber_desktop.documents.compose.wording import fact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.documents.compose.agenda_order import Place
    from jakber_desktop.documents.tree import Fact
    from jakber_desktop.model.record import MeetingRecord

_AND = "; dan"


def invitation_agenda(record: MeetingRecord) -> list[Fact]:
    """Return "1. ...; 2. ...; dan 3. ....", without late items; nothing open to tell gives none.

    Items keep the number they have on every paper; a closed one loses its title and what stands
    under it (R4). A sub-item ends as the item above it would: "1. Laporan: a. ...; dan b. ...;".
    """
    told = told_outside(record)
    if all(main.closed for main, _ in told):
        return []
    if len(told) == 1 and not told[0][1]:
        return [fact("agenda", outside_title(told[0][0]), "agenda")]
    stops = _stops(len(told), ".")
    entries = [_entry(main, subs, stop) for (main, subs), stop in zip(told, stops, strict=True)]
    return [fact("agenda", nested_list(entries), "agenda")]


def told_outside(record: MeetingRecord) -> list[tuple[Place, list[Place]]]:
    """Return the items that those invited may know of, with the sub-items under each."""
    return [
        (main, [sub for sub in subs if not (sub.within or sub.item.late)])
        for main, subs in families(agenda_places(record.agenda))
        if not main.item.late
    ]


def outside_title(place: Place) -> str:
    """Return the title ready for a mark after it; of a closed item only that it is one."""
    return CLOSED if place.closed else place.item.title.rstrip(" .;,")


def _entry(main: Place, subs: Sequence[Place], stop: str) -> tuple[Line, list[Line]]:
    if not subs:
        return _line(main, stop), []
    ends = _stops(len(subs), stop)
    return _line(main, ":"), [_line(sub, end) for sub, end in zip(subs, ends, strict=True)]


def _stops(count: int, last: str) -> list[str]:
    """The marks after `count` entries, of which the last ends with `last`."""
    return [*[";"] * (count - 2), *[_AND] * (count > 1), last]


def _line(place: Place, end: str) -> Line:
    return Line(place.number, outside_title(place) + end)
