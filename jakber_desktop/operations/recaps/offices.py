"""The attendance recap by office and by month: one statement each, whatever the number of meetings.

Statements count in SQL; the order is that of protocol, or of time.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy.orm import Session

from jakber_desktop.model.rows import OfficeTag
from jakber_desktop.model.rows.recaps import MonthRecap, OfficeRecap, RecapTotals, Span
from jakber_desktop.operations.follow_ups.reading import office_tags
from jakber_desktop.operations.recaps.taken import PAIRS, days, totals
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

__all__ = ["by_month", "by_office", "known_tags", "read_offices"]

_OFFICES = f"""WITH {PAIRS}
SELECT o.code, o.name, sum(p.wanted), sum(p.wanted AND p.here),
  sum(p.wanted AND p.here AND p.proxied), sum(p.wanted AND NOT p.here AND NOT p.unknown),
  sum(p.wanted AND p.unknown), sum(NOT p.wanted AND p.here), sum(p.persons), sum(p.units)
FROM pair p JOIN office o ON o.id=p.office
GROUP BY o.code HAVING sum(p.wanted OR p.here) ORDER BY min(o.name), o.code"""
_MONTHS = f"""WITH {PAIRS}, head AS (
  SELECT meeting, date, count(DISTINCT person)+sum(head) AS persons, sum(unit) AS units
  FROM line GROUP BY meeting),
counted AS (
  SELECT substr(date, 1, 7) AS month, 0 AS meetings, 0 AS taken, sum(wanted) AS expected,
    sum(wanted AND here) AS came, sum(wanted AND unknown) AS unknown, 0 AS persons, 0 AS units
  FROM pair GROUP BY 1
  UNION ALL SELECT substr(date, 1, 7), 0, count(*), 0, 0, 0, sum(persons), sum(units)
  FROM head GROUP BY 1
  UNION ALL SELECT substr(m.date, 1, 7), count(*), 0, 0, 0, 0, 0, 0 FROM meeting m
  WHERE m._alive AND m.status NOT IN ('postponed','cancelled')
    AND m.date BETWEEN :since AND :until GROUP BY 1)
SELECT month, sum(meetings), sum(taken), sum(expected), sum(came), sum(unknown), sum(persons),
  sum(units) FROM counted GROUP BY month ORDER BY month"""


def by_office(
    workspace: Workspace, span: Span, today: dt.date
) -> tuple[RecapTotals, tuple[OfficeRecap, ...]]:
    """The offices of a period in protocol order. Raises StorageError."""
    span = span.up_to(today)
    with workspace.read() as session:
        return totals(session, span), read_offices(session, span)


def by_month(
    workspace: Workspace, span: Span, today: dt.date
) -> tuple[RecapTotals, tuple[MonthRecap, ...]]:
    """The months of a period that had a meeting, in order. Raises StorageError."""
    span = span.up_to(today)
    with workspace.read() as session:
        found = driver(session).execute(_MONTHS, days(span)).fetchall()
        return totals(session, span), tuple(
            MonthRecap(dt.date.fromisoformat(f"{month}-01"), *counts) for month, *counts in found
        )


def read_offices(session: Session, span: Span) -> tuple[OfficeRecap, ...]:
    """As `by_office`, within an open read; the days to come must be off the span already."""
    found = driver(session).execute(_OFFICES, days(span)).fetchall()
    tags = known_tags(session, ((row[0], row[1]) for row in found))
    rows = [OfficeRecap(tags[code], *counts) for code, _, *counts in found]
    return tuple(sorted(rows, key=lambda row: row.office.order))


def known_tags(session: Session, named: Any) -> dict[str, OfficeTag]:
    """Code -> badge of every office; those named (code, name) that were deleted stand last."""
    tags = office_tags(session)
    for code, name in named:
        if code not in tags:
            tags[code] = OfficeTag(code, name, len(tags))
    return tags
