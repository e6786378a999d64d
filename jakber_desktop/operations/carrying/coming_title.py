"""The title of the next meeting of a series: a number in it ("ke-20") counts on (A1)."""

from __future__ import annotations

import datetime as dt
import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.model import ids

__all__ = ["coming_title"]

_COUNTED = re.compile(r"\bke-([0-9]{1,4})\b", re.IGNORECASE)


def coming_title(session: Session, source: e.Meeting, date: dt.date) -> str:
    """The title of the meeting on a day that follows `source`: the same, but its number is one more
    than the highest that the series has before that day under the same words."""
    counted = _COUNTED.search(source.title)
    if counted is None or source.series_id is None:
        return source.title
    words = ids.fold(source.title[: counted.start()])
    highest = int(counted[1])
    earlier = select(e.Meeting.title).where(
        e.Meeting.series_id == source.series_id, e.Meeting.alive, e.Meeting.date < date
    )
    for title in session.scalars(earlier):
        other = _COUNTED.search(title)
        if other is not None and ids.fold(title[: other.start()]) == words:
            highest = max(highest, int(other[1]))
    return f"{source.title[: counted.start(1)]}{highest + 1}{source.title[counted.end(1) :]}"
