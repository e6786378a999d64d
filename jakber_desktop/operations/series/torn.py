"""Days of a series that one laptop called off or moved while another made their meeting (A1, S3).

Both stand, for nobody can know which is meant; so a sync says it once.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from jakber_desktop.language.dates import long_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.operations.editing import short
from jakber_desktop.store.plain import driver

__all__ = ["TornDays", "torn_days"]

_OFF = QT_TRANSLATE_NOOP(
    "core",
    "Rangkaian “{name}”, {day}: dibatalkan di satu laptop, tetapi rapatnya dibuat di laptop lain. "
    "Batalkan rapatnya bila memang tidak jadi.",
)
_MOVED = QT_TRANSLATE_NOOP(
    "core",
    "Rangkaian “{name}”, {day}: dipindah ke {to} di satu laptop, tetapi rapatnya dibuat di laptop "
    "lain. Tunda rapatnya bila memang pindah.",
)
_TORN = """
SELECT o.id, s.name, o.date, CASE WHEN o.cancelled THEN NULL ELSE o.moved_to END
FROM occurrence o JOIN series s ON s.id=o.series_id AND s._alive
JOIN meeting m ON m.series_id=o.series_id AND m.date=o.date AND m._alive
  AND m.status='planned'
WHERE o._alive AND o.meeting_id IS NULL AND (o.cancelled OR o.moved_to IS NOT NULL)
GROUP BY o.id ORDER BY o.date, s.name"""

TornDays = dict[bytes, str]
"""Occurrence -> what is to be said of it."""


def torn_days(session: Session) -> TornDays:
    """The days whose mark and meeting stand against each other now."""
    return {
        id_: _words(name, dt.date.fromisoformat(date), to and dt.date.fromisoformat(to))
        for id_, name, date, to in driver(session).execute(_TORN)
    }


def _words(name: str, date: dt.date, to: dt.date | None) -> str:
    day = long_date(date)
    if to is None:
        return _OFF.format(name=short(name), day=day)
    return _MOVED.format(name=short(name), day=day, to=long_date(to))
