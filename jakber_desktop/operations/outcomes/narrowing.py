"""What of the registers answers to a filter, as SQL: words, office, meeting; and their codes."""

from __future__ import annotations

from typing import Any

from jakber_desktop.store.quick_list import escaped

CODE = """ifnull(x.number, '{letter}-' || (SELECT count(*) FROM {table} b
  WHERE b.meeting_id=x.meeting_id AND b._alive AND (b.pos, b.id)<=(x.pos, x.id)))"""
"""The number given with final minutes, else the place in the meeting's list (ui-design §9)."""
CLOSING = """m.classification<>'open', x.agenda_item_id,
  (SELECT p.agenda_item_id FROM point p WHERE p.id=x.point_id),
  EXISTS(SELECT 1 FROM point p WHERE p.id=x.point_id AND p.confidential)"""
"""What closes a row, as `is_closed` reads it; a point counts also after it was removed (R4)."""


def is_closed(closing: tuple[Any, ...], items: frozenset[bytes]) -> bool:
    """Whether a row with these values of CLOSING is not for everybody; `items` are closed."""
    meeting, item, of_point, point = closing
    return bool(meeting or point or item in items or of_point in items)


def where_meeting(meeting: str | None) -> tuple[list[str], dict[str, Any]]:
    """The rule for one meeting, with its value; an id that is none matches nothing."""
    if meeting is None:
        return [], {}
    try:
        return ["x.meeting_id=:meeting"], {"meeting": bytes.fromhex(meeting)}
    except ValueError:
        return ["0"], {}


def where_words(text: str, columns: tuple[str, ...]) -> tuple[list[str], dict[str, Any]]:
    """Every typed word stands in one of the columns, whatever its case."""
    words = text.split()
    rules = [
        "(" + " OR ".join(f"{one} LIKE :w{nth} ESCAPE '!'" for one in columns) + ")"
        for nth in range(len(words))
    ]
    return rules, {f"w{nth}": f"%{escaped(word)}%" for nth, word in enumerate(words)}
