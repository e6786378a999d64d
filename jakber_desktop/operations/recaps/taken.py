"""The meetings a recap may speak of, as SQL: attendance was taken, nothing was called off (C5)."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy.orm import Session

from jakber_desktop.model.record import PRESENT
from jakber_desktop.model.rows.recaps import RecapTotals, Span
from jakber_desktop.operations.attendance.leading import LEADING
from jakber_desktop.store.plain import driver

__all__ = ["AWAY", "HERE", "LEADS", "PAIRS", "TAKEN", "days", "totals"]


def _words(words: Any) -> str:
    return ",".join(f"'{word}'" for word in sorted(words))


HERE = f"status IN ({_words(PRESENT)})"
LEADS = f"role IN ({_words(LEADING)})"
AWAY = "status IN ('excused','sick','on_other_duty','absent')"
_OF_SPAN = """m._alive AND m.status NOT IN ('postponed','cancelled')
  AND m.date BETWEEN :since AND :until"""
_IS_TAKEN = f"""EXISTS(
  SELECT 1 FROM attendance a WHERE a.meeting_id=m.id AND a._alive AND a.{HERE})"""

TAKEN = f"""taken AS MATERIALIZED (
  SELECT m.id AS id, m.date AS date, EXISTS(
    SELECT 1 FROM recipient r WHERE r.meeting_id=m.id AND r._alive) AS asked
  FROM meeting m WHERE {_OF_SPAN} AND {_IS_TAKEN})"""
"""A table `taken` of meetings; `asked`: letters went out for it."""

PAIRS = f"""{TAKEN}, line AS (
  SELECT t.id AS meeting, t.date AS date, r.office_id AS office, 1 AS letter, 1 AS wanted,
    0 AS recorded, 0 AS here, 0 AS proxy, NULL AS person, 0 AS head, 0 AS unit
  FROM taken t JOIN recipient r ON r.meeting_id=t.id AND r._alive
  UNION ALL
  SELECT t.id, t.date, a.office_id, 0, a.{LEADS} OR (NOT t.asked AND a.status<>'walk_in'),
    a.status<>'expected', a.{HERE}, a.status='proxy',
    CASE WHEN a.{HERE} AND NOT a."group" THEN a.person_id END,
    CASE WHEN NOT a.{HERE} THEN 0 WHEN a."group" THEN ifnull(a.headcount, 0)
      WHEN a.person_id IS NULL THEN 1 ELSE 0 END,
    a.{HERE} AND a."group" AND a.headcount IS NULL
  FROM taken t JOIN attendance a ON a.meeting_id=t.id AND a._alive),
pair AS (
  SELECT meeting, date, office, max(wanted) AS wanted, max(here) AS here,
    sum(here) AND sum(here)=sum(proxy) AS proxied,
    NOT max(here) AND sum(recorded)<max(sum(letter), sum(wanted AND NOT letter), 1) AS unknown,
    count(DISTINCT person)+sum(head) AS persons, sum(unit) AS units
  FROM line GROUP BY meeting, office)"""
"""A table `pair`: one row a meeting and office. Of an office whose invited are not all recorded
nobody knows whether it came, as long as none of it did."""

_TOTALS = f"""SELECT count(*), ifnull(sum(t), 0), ifnull(sum(t AND closed), 0) FROM (
  SELECT {_IS_TAKEN} AS t, m.classification<>'open' AS closed FROM meeting m WHERE {_OF_SPAN})"""
_EVER = dt.date.min.isoformat(), dt.date.max.isoformat()


def days(span: Span) -> dict[str, str]:
    """The period as the parameters of these statements."""
    return {
        "since": span.since.isoformat() if span.since else _EVER[0],
        "until": span.until.isoformat() if span.until else _EVER[1],
    }


def totals(session: Session, span: Span) -> RecapTotals:
    """How many meetings there were, and of how many attendance was taken."""
    return RecapTotals(*driver(session).execute(_TOTALS, days(span)).fetchone())
