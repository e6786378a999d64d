"""What `jakber actions` and `jakber decisions` say: a line each, late ones first (F1, F2)."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from jakber_desktop.language.dates import long_date
from jakber_desktop.language.words import ACTION_STATUS, DECISION_STATUS
from jakber_desktop.model.rows.follow_ups import (
    DecisionFilter,
    DecisionRef,
    FollowUpFilter,
    FollowUpRow,
    FollowUpState,
    RegisterDecision,
)
from jakber_desktop.operations.follow_ups import decisions, reading

_PAGE = 500
_CLOSED = "tertutup"
"""Marks what is not for everybody (R4)."""


def actions(
    workspace: Any, state: FollowUpState, office: str | None, today: dt.date
) -> tuple[list[str], Any]:
    """The follow-ups of a state: lines and their JSON."""
    wanted = FollowUpFilter(state, office)
    rows: list[FollowUpRow] = []
    while found := reading.page(workspace, wanted, today, rows[-1] if rows else None, _PAGE):
        rows += found
    lines = [_action(row) for row in rows] or ["Tidak ada tindak lanjut di sini."]
    return lines, [_action_json(row) for row in rows]


def all_decisions(workspace: Any) -> tuple[list[str], Any]:
    """The decisions of all meetings, newest first: lines and their JSON."""
    rows: list[RegisterDecision] = []
    wanted = DecisionFilter()
    while found := decisions.page(workspace, wanted, rows[-1] if rows else None, _PAGE):
        rows += found
    lines = [_decision(row) for row in rows] or ["Belum ada keputusan."]
    return lines, [_decision_json(row) for row in rows]


def _action(row: FollowUpRow) -> str:
    parts = [
        row.code, ACTION_STATUS.get(row.status, row.status), _due(row),
        row.office.code if row.office else "-", _marked(row.text, closed=row.closed),
        f"({row.meeting}, {long_date(row.meeting_date, weekday=False)})",
    ]  # fmt: skip
    return "  ".join(parts)


def _due(row: FollowUpRow) -> str:
    day = long_date(row.due, weekday=False) if row.due else ""
    words = f"{row.due_phrase} ({day})" if row.due_phrase and day else row.due_phrase or day
    words = words or "tanpa tenggat"
    if row.estimated:
        words += ", perkiraan"
    return f"{words}, {-(row.days or 0)} hari lewat" if row.group == "late" else words


def _decision(row: RegisterDecision) -> str:
    standing = DECISION_STATUS.get(row.status, row.status)
    if row.successor is not None:
        standing += f" oleh {row.successor.code}"
    day = long_date(row.meeting_date, weekday=False)
    text = _marked(row.text, closed=row.closed)
    return "  ".join([row.code, standing, text, f"({row.meeting}, {day})"])


def _marked(text: str, *, closed: bool) -> str:
    return f"[{_CLOSED}] {text}" if closed else text


def _action_json(row: FollowUpRow) -> dict[str, Any]:
    return {
        "id": str(UUID(row.id)), "code": row.code, "text": row.text,
        "meeting": _meeting(row.meeting_id, row.meeting, row.meeting_date),
        "office": row.office.code if row.office else None, "responsible": row.who or None,
        "due_date": _day(row.due), "due_phrase": row.due_phrase, "estimated": row.estimated,
        "status": row.status, "late_days": -(row.days or 0) if row.group == "late" else 0,
        "closed_on": _day(row.closed_on), "confidential": row.closed,
    }  # fmt: skip


def _decision_json(row: RegisterDecision) -> dict[str, Any]:
    return {
        "id": str(UUID(row.id)), "code": row.code, "text": row.text,
        "meeting": _meeting(row.meeting_id, row.meeting, row.meeting_date),
        "agenda_item": row.item or None, "status": row.status,
        "ended_by": _ref(row.successor) if row.successor else None, "confidential": row.closed,
    }  # fmt: skip


def _ref(ref: DecisionRef) -> dict[str, Any]:
    return {"id": str(UUID(ref.id)), "code": ref.code,
            "meeting": _meeting(ref.meeting_id, ref.meeting, ref.date)}  # fmt: skip


def _meeting(id_: str, title: str, date: dt.date) -> dict[str, str]:
    return {"id": str(UUID(id_)), "title": title, "date": date.isoformat()}


def _day(date: dt.date | None) -> str | None:
    return date.isoformat() if date else None
