"""The overview pictures: attendance by office over time, open follow-ups, meetings by class (I).

Three statements for three pictures, whatever the number of meetings. What is not open is counted
and named nowhere (R4).
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy.orm import Session

from jakber_desktop.documents.charts.chart import Chart, Series
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.rows.recaps import RecapTotals, Span
from jakber_desktop.operations.recaps.buckets import Buckets, buckets
from jakber_desktop.operations.recaps.offices import known_tags
from jakber_desktop.operations.recaps.taken import PAIRS, days, totals
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

__all__ = [
    "ATTENDANCE",
    "CLASSES",
    "FOLLOW_UPS",
    "overview",
    "overview_with_totals",
    "read_overview",
]

ATTENDANCE, FOLLOW_UPS, CLASSES = "attendance", "follow-ups", "classes"
_MOST_ROWS, _MOST_BARS = 16, 14
_ATTENDANCE_TITLE = QT_TRANSLATE_NOOP("core", "Kehadiran kantor dari waktu ke waktu")
_ATTENDANCE_NOTE = QT_TRANSLATE_NOOP(
    "core", "Rapat yang dihadiri dari rapat yang mengundang kantor itu dan mencatat hadirnya."
)
_OTHERS = QT_TRANSLATE_NOOP("core", "Kantor lain")
_FOLLOW_UPS_TITLE = QT_TRANSLATE_NOOP("core", "Tindak lanjut terbuka menurut kantor")
_FOLLOW_UPS_NOTE = QT_TRANSLATE_NOOP("core", "Keadaan pada hari terakhir periode.")
_OFFICE = QT_TRANSLATE_NOOP("core", "Kantor")
_NOBODY = QT_TRANSLATE_NOOP("core", "Tanpa kantor")
_STANDINGS = (
    (QT_TRANSLATE_NOOP("core", "Terlambat"), "danger"),
    (QT_TRANSLATE_NOOP("core", "Belum jatuh tempo"), "info"),
    (QT_TRANSLATE_NOOP("core", "Tanpa tenggat"), "neutral"),
)
_CLASSES_TITLE = QT_TRANSLATE_NOOP("core", "Rapat menurut golongan")
_CLASSES_NOTE = QT_TRANSLATE_NOOP("core", "Rapat yang ditunda atau dibatalkan tidak dihitung.")
_CLASS_NAMES = (
    (QT_TRANSLATE_NOOP("core", "Internal"), "internal", "accent"),
    (QT_TRANSLATE_NOOP("core", "Eksternal"), "external", "info"),
    (QT_TRANSLATE_NOOP("core", "Komunikasi publik"), "public_communication", "warning"),
    (QT_TRANSLATE_NOOP("core", "Belum digolongkan"), None, "neutral"),
)
_OF_OFFICES = f"""WITH {PAIRS}
SELECT substr(p.date, 1, 7), o.code, o.name, sum(p.wanted AND NOT p.unknown),
  sum(p.wanted AND p.here)
FROM pair p JOIN office o ON o.id=p.office GROUP BY 1, 2 HAVING sum(p.wanted AND NOT p.unknown)"""
_OPEN = """SELECT o.code, o.name, sum(x.due_date<:until), sum(x.due_date>=:until),
  sum(x.due_date IS NULL)
FROM action_item x JOIN meeting m ON m.id=x.meeting_id AND m._alive AND m.date<=:until
LEFT JOIN office o ON o.id=x.responsible_office_id
WHERE x._alive AND (x.status IN ('open','in_progress','blocked') OR x.closed_on>:until)
GROUP BY o.id ORDER BY count(*) DESC, o.code"""
_OF_CLASSES = """SELECT substr(m.date, 1, 7), m.activity_class, count(*) FROM meeting m
WHERE m._alive AND m.status NOT IN ('postponed','cancelled')
  AND m.date BETWEEN :since AND :until GROUP BY 1, 2"""


def overview(workspace: Workspace, span: Span, today: dt.date) -> tuple[Chart, ...]:
    """The three pictures of a period, of its days up to today. Raises StorageError."""
    with workspace.read() as session:
        return read_overview(session, span.up_to(today))


def overview_with_totals(
    workspace: Workspace, span: Span, today: dt.date
) -> tuple[RecapTotals, tuple[Chart, ...]]:
    """The pictures and how many meetings stand behind them. Raises StorageError."""
    span = span.up_to(today)
    with workspace.read() as session:
        return totals(session, span), read_overview(session, span)


def read_overview(session: Session, span: Span) -> tuple[Chart, ...]:
    """As `overview`, within an open read; the days to come must be off the span already."""
    return _attendance(session, span), _follow_ups(session, span), _classes(session, span)


# --- attendance by office ---


def _attendance(session: Session, span: Span) -> Chart:
    found = driver(session).execute(_OF_OFFICES, days(span)).fetchall()
    tags = known_tags(session, ((code, name) for _, code, name, _, _ in found))
    steps = buckets({row[0] for row in found}, span.since, span.until)
    sums: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    for month, code, _, known, came in found:
        cell = sums[code][steps.of(month)]
        cell[0] += known
        cell[1] += came
    weight = {code: sum(known for known, _ in cells.values()) for code, cells in sums.items()}
    order = sorted(sums, key=lambda code: (-weight[code], tags[code].order))
    shown = order if len(order) <= _MOST_ROWS else order[: _MOST_ROWS - 1]
    others = order[len(shown) :]
    series = [
        _line(code, sums[code], steps) for code in sorted(shown, key=lambda code: tags[code].order)
    ]
    if others:
        series.append(_line(_OTHERS, _merged(sums[code] for code in others), steps))
    return Chart(
        ATTENDANCE, "rows", _ATTENDANCE_TITLE, steps.axis, steps.labels, tuple(series),
        _ATTENDANCE_NOTE, _OFFICE,
    )  # fmt: skip


def _merged(offices: Iterable[dict[str, list[int]]]) -> dict[str, list[int]]:
    merged: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for cells in offices:
        for key, (known, came) in cells.items():
            merged[key][0] += known
            merged[key][1] += came
    return merged


def _line(name: str, cells: dict[str, list[int]], steps: Buckets) -> Series:
    """An office's line; nothing where nobody knows of a meeting that it should have come to."""
    counts = [cells.get(key, (0, 0)) for key in steps.keys]
    shares = [100.0 * came / known if known else None for known, came in counts]
    brief = [f"{came}/{known}" if known else "" for known, came in counts]
    words = [
        f"{told} ({share:.0f}%)" if share is not None else ""
        for told, share in zip(brief, shares, strict=True)
    ]
    return Series(name, "accent", tuple(shares), tuple(words), tuple(brief))


# --- open follow-ups ---


def _follow_ups(session: Session, span: Span) -> Chart:
    rows = driver(session).execute(_OPEN, days(span)).fetchall()
    if len(rows) > _MOST_BARS:
        rest = [sum(row[n] or 0 for row in rows[_MOST_BARS - 1 :]) for n in (2, 3, 4)]
        rows = [*rows[: _MOST_BARS - 1], (_OTHERS, _OTHERS, *rest)]
    labels = tuple(row[0] or _NOBODY for row in rows)
    series = tuple(
        _counted(name, ink, [row[n] for row in rows]) for n, (name, ink) in enumerate(_STANDINGS, 2)
    )
    return Chart(FOLLOW_UPS, "bars", _FOLLOW_UPS_TITLE, _OFFICE, labels, series, _FOLLOW_UPS_NOTE)


# --- meetings by class ---


def _classes(session: Session, span: Span) -> Chart:
    found = driver(session).execute(_OF_CLASSES, days(span)).fetchall()
    steps = buckets({row[0] for row in found}, span.since, span.until)
    sums: dict[tuple[str | None, str], int] = defaultdict(int)
    for month, named, count in found:
        sums[named, steps.of(month)] += count
    series = [
        _counted(name, ink, [sums[word, key] for key in steps.keys])
        for name, word, ink in _CLASS_NAMES
    ]
    told = tuple(one for one in series[:3]) + tuple(one for one in series[3:] if any(one.values))
    return Chart(CLASSES, "columns", _CLASSES_TITLE, steps.axis, steps.labels, told, _CLASSES_NOTE)


def _counted(name: str, ink: str, counts: Sequence[Any]) -> Series:
    values = tuple(float(one or 0) for one in counts)
    return Series(name, ink, values, tuple(f"{round(one)}" for one in values))
