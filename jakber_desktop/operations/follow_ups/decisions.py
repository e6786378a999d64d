"""The register of decisions over all meetings: pages, counts, links both ways (07, F1)."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import RowNotFound
from jakber_desktop.model.rows.follow_ups import (
    DecisionCounts,
    DecisionDetail,
    DecisionFilter,
    DecisionRef,
    RegisterDecision,
)
from jakber_desktop.operations.editing import known
from jakber_desktop.operations.follow_ups.public_rows import plain_words
from jakber_desktop.operations.outcomes.closed_items import closed_items
from jakber_desktop.operations.outcomes.narrowing import (
    CLOSING,
    CODE,
    is_closed,
    where_meeting,
    where_words,
)
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace

__all__ = ["PAGE", "count", "detail", "ids", "page", "place_of"]

PAGE = 100

_CODE = CODE.format(letter="K", table="decision")
_FROM = """FROM decision x JOIN meeting m ON m.id=x.meeting_id AND m._alive
LEFT JOIN agenda_item a ON a.id=x.agenda_item_id AND a._alive
LEFT JOIN office o ON o.id=a.presenter_office_id AND o._alive
LEFT JOIN office g ON g.id=m.organizer_id AND g._alive"""
_COLUMNS = f"""lower(hex(x.id)), {_CODE}, x.text, lower(hex(m.id)), m.title, m.date, a.title,
  x.status, ifnull(x.superseded_by_id, x.revoked_by_id), x.pos, {CLOSING}"""
_ORDER = "m.date DESC, m.id DESC, x.pos, x.id"
_WORDS = ("x.text", "x.number", "m.title", "m.minutes_number", "a.title", _CODE)
_REF = f"""SELECT lower(hex(x.id)), {_CODE}, lower(hex(m.id)), m.title, m.date
FROM decision x JOIN meeting m ON m.id=x.meeting_id AND m._alive WHERE x._alive AND """
_STATES = ("in_force", "superseded", "revoked")
_WHAT = QT_TRANSLATE_NOOP("core", "Keputusan")


def page(
    workspace: Workspace,
    wanted: DecisionFilter,
    after: RegisterDecision | None = None,
    limit: int = PAGE,
) -> tuple[RegisterDecision, ...]:
    """The next `limit` decisions that answer to a filter, newest meeting first, after a row.

    Raises StorageError.
    """
    rules, values = _where_state(wanted)
    if after is not None:
        rules.append("((m.date, m.id) < (:d, :m) OR m.id=:m AND (x.pos, x.id) > (:p, :i))")
        values |= {
            "d": after.meeting_date.isoformat(), "m": bytes.fromhex(after.meeting_id),
            "p": after.pos, "i": bytes.fromhex(after.id),
        }  # fmt: skip
    # the page is picked by its keys: codes and sources are looked up for its rows alone
    picked = f"SELECT x.id {_FROM} WHERE {' AND '.join(rules)} ORDER BY {_ORDER} LIMIT :limit"
    query = f"SELECT {_COLUMNS} {_FROM} WHERE x.id IN ({picked}) ORDER BY {_ORDER}"
    with workspace.read() as session:
        return _rows(session, query, values | {"limit": limit})


def count(workspace: Workspace, wanted: DecisionFilter) -> DecisionCounts:
    """How many decisions each segment holds under the filter's other parts."""
    rules, values = _where(wanted)
    parts = ", ".join(f"count(*) FILTER (WHERE x.status='{one}')" for one in _STATES)
    query = f"SELECT count(*), {parts} {_FROM} WHERE {' AND '.join(rules)}"
    with workspace.read() as session:
        return DecisionCounts(*driver(session).execute(query, values).fetchone())


def ids(workspace: Workspace, wanted: DecisionFilter) -> frozenset[str]:
    """The decisions that answer to a filter, by their ids."""
    rules, values = _where_state(wanted)
    query = f"SELECT lower(hex(x.id)) {_FROM} WHERE {' AND '.join(rules)}"
    with workspace.read() as session:
        return frozenset(id_ for (id_,) in driver(session).execute(query, values))


def detail(workspace: Workspace, decision_id: str) -> DecisionDetail:
    """A decision with what ended it and what it ended. Raises RowNotFound."""
    with workspace.read() as session:
        row = known(session, e.Decision, decision_id)
        query = f"SELECT {_COLUMNS} {_FROM} WHERE x._alive AND x.id=:id"
        found = _rows(session, query, {"id": row.id.bytes})
        if not found:
            raise RowNotFound(what=_WHAT)
        ended = _refs(session, "(x.superseded_by_id=:id OR x.revoked_by_id=:id)", row.id.bytes)
        return DecisionDetail(found[0], row.revoked_reason or "", ended)


def place_of(workspace: Workspace, decision_id: str) -> int:
    """The place (from 1) of a decision in its meeting, as excerpts count. Raises RowNotFound."""
    with workspace.read() as session:
        row = known(session, e.Decision, decision_id)
        ids = session.scalars(
            select(e.Decision.id)
            .where(e.Decision.meeting_id == row.meeting_id, e.Decision.alive)
            .order_by(e.Decision.pos, e.Decision.id)
        ).all()
        if row.id not in ids:
            raise RowNotFound(what=_WHAT)
        return ids.index(row.id) + 1


# --- inside ---------------------------------------------------------------------------------------


def _where_state(wanted: DecisionFilter) -> tuple[list[str], dict[str, Any]]:
    """The whole filter."""
    rules, values = _where(wanted)
    if wanted.state == "all":
        return rules, values
    return [*rules, "x.status=:state"], values | {"state": wanted.state}


def _where(wanted: DecisionFilter) -> tuple[list[str], dict[str, Any]]:
    """The filter without its state."""
    rules, values = ["x._alive"], dict[str, Any]()
    if wanted.office is not None:
        rules.append("(o.code=:office OR g.code=:office)")
        values["office"] = wanted.office
    of_meeting, meeting = where_meeting(wanted.meeting)
    of_words, words = where_words(wanted.text, _WORDS)
    return [*rules, *of_meeting, *of_words], values | meeting | words


def _rows(session: Session, query: str, values: dict[str, Any]) -> tuple[RegisterDecision, ...]:
    items = frozenset(one.bytes for one in closed_items(session))
    found = driver(session).execute(query, values).fetchall()
    return tuple(_row(session, one, items) for one in found)


def _row(session: Session, row: tuple[Any, ...], items: frozenset[bytes]) -> RegisterDecision:
    id_, code, text, meeting, title, date, item, status, by, pos, *closing = row
    refs = _refs(session, "x.id=:id", by) if by is not None else ()
    return RegisterDecision(
        id=id_, code=code, text=" ".join(plain_words(text).split()), meeting_id=meeting,
        meeting=title, meeting_date=dt.date.fromisoformat(date), item=item or "", status=status,
        closed=is_closed(tuple(closing), items), successor=refs[0] if refs else None, pos=pos,
    )  # fmt: skip


def _refs(session: Session, rule: str, id_: bytes) -> tuple[DecisionRef, ...]:
    found = driver(session).execute(f"{_REF} {rule} ORDER BY m.date, x.pos", {"id": id_})
    return tuple(
        DecisionRef(one, code, meeting, title, dt.date.fromisoformat(date))
        for one, code, meeting, title, date in found
    )
