"""The register of follow-ups over all meetings: pages by keyset, counts, what to narrow by (07).

Late ones come first, the latest due day on top as in Beranda; then what is due within seven days,
later, and without a day. SQL sorts and narrows, so that 5,000 rows cost what a page costs.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from sqlalchemy.orm import Session

from jakber_desktop.model.rows import OfficeTag
from jakber_desktop.model.rows.follow_ups import (
    DUES,
    FollowUpCounts,
    FollowUpFilter,
    FollowUpRow,
    RegisterMeeting,
)
from jakber_desktop.operations.directory.office_order import offices_in_protocol
from jakber_desktop.operations.follow_ups.dues import is_estimated
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

__all__ = ["PAGE", "SOON_DAYS", "count", "ids", "meetings", "offices", "page", "read_row"]

PAGE = 100
SOON_DAYS = 7
"""What is due within so many days stands apart (ui-design §9, 07)."""

_OPEN = "x.status IN ('open','in_progress','blocked')"
_RANK = f"""CASE WHEN NOT {_OPEN} THEN 4 WHEN x.due_date IS NULL THEN 3
  WHEN x.due_date<:today THEN 0 WHEN x.due_date<=:soon THEN 1 ELSE 2 END"""
_SORT = f"""CASE WHEN NOT {_OPEN} THEN -ifnull(julianday(x.closed_on), julianday(m.date))
  WHEN x.due_date IS NULL THEN 0 WHEN x.due_date<:today THEN -julianday(x.due_date)
  ELSE julianday(x.due_date) END"""
_STATES = {"open": _OPEN, "late": f"{_OPEN} AND x.due_date<:today", "done": f"NOT {_OPEN}"}
_FROM = """FROM action_item x JOIN meeting m ON m.id=x.meeting_id AND m._alive
LEFT JOIN office o ON o.id=x.responsible_office_id AND o._alive
LEFT JOIN person r ON r.id=x.responsible_person_id AND r._alive"""
_CODE = CODE.format(letter="T", table="action_item")
_WORDS = (
    "x.text", "x.number", "m.title", "o.code", "o.name", "o.short_name", "r.name",
    "x.responsible_post",
)  # fmt: skip
_COLUMNS = f"""lower(hex(x.id)), {_CODE}, x.text,
  lower(hex(m.id)), m.title, m.date, o.code, ifnull(r.name, x.responsible_post), x.due_date,
  x.due_phrase, x.status, x.closed_on, {_RANK}, CAST({_SORT} * 2 AS INTEGER), {CLOSING}"""
_ORDER = f"{_RANK}, CAST({_SORT} * 2 AS INTEGER), m.date, x.id"
_COUNTS = f"""SELECT count(*) FILTER (WHERE {_OPEN}),
  count(*) FILTER (WHERE {_STATES["late"]}), count(*) FILTER (WHERE NOT {_OPEN}),
  count(*) FILTER (WHERE {_RANK}=1), count(*) FILTER (WHERE {_RANK}=2),
  count(*) FILTER (WHERE {_RANK}=3) {_FROM}"""
_MEETINGS = """SELECT lower(hex(m.id)), m.title, m.date FROM meeting m WHERE m._alive
  AND EXISTS(SELECT 1 FROM {table} x WHERE x.meeting_id=m.id AND x._alive)
  ORDER BY m.date DESC, m.id DESC LIMIT :limit"""
_MOST_MEETINGS = 200


def page(
    workspace: Workspace,
    wanted: FollowUpFilter,
    today: dt.date,
    after: FollowUpRow | None = None,
    limit: int = PAGE,
) -> tuple[FollowUpRow, ...]:
    """The next `limit` follow-ups that answer to a filter, after a row. Raises StorageError."""
    rules, values = _where(wanted, today)
    rules.append(_STATES[wanted.state])
    if after is not None:
        rules.append(f"({_ORDER}) > (:r, :p, :d, :i)")
        values |= {
            "r": DUES.index(after.group), "p": after.sort, "d": after.meeting_date.isoformat(),
            "i": bytes.fromhex(after.id),
        }  # fmt: skip
    # the page is picked by its keys: codes and sources are looked up for its rows alone
    picked = f"SELECT x.id {_FROM} WHERE {' AND '.join(rules)} ORDER BY {_ORDER} LIMIT :limit"
    query = f"SELECT {_COLUMNS} {_FROM} WHERE x.id IN ({picked}) ORDER BY {_ORDER}"
    with workspace.read() as session:
        return _rows(session, query, values | {"limit": limit}, today)


def count(workspace: Workspace, wanted: FollowUpFilter, today: dt.date) -> FollowUpCounts:
    """How many there are of each state and group, under the filter's other parts."""
    rules, values = _where(wanted, today)
    with workspace.read() as session:
        found = driver(session).execute(f"{_COUNTS} WHERE {' AND '.join(rules)}", values)
        return FollowUpCounts(*found.fetchone())


def ids(workspace: Workspace, wanted: FollowUpFilter, today: dt.date) -> frozenset[str]:
    """The follow-ups that answer to a filter, by their ids."""
    rules, values = _where(wanted, today)
    rules.append(_STATES[wanted.state])
    query = f"SELECT lower(hex(x.id)) {_FROM} WHERE {' AND '.join(rules)}"
    with workspace.read() as session:
        return frozenset(id_ for (id_,) in driver(session).execute(query, values))


def read_row(session: Session, action_id: str, today: dt.date) -> FollowUpRow | None:
    """The row of one follow-up; None when it, or its meeting, is not there any more."""
    try:
        values: dict[str, Any] = {"id": bytes.fromhex(action_id), **_days(today)}
    except ValueError:
        return None
    found = _rows(session, f"SELECT {_COLUMNS} {_FROM} WHERE x._alive AND x.id=:id", values, today)
    return found[0] if found else None


def meetings(
    workspace: Workspace, table: Literal["action_item", "decision"] = "action_item"
) -> tuple[RegisterMeeting, ...]:
    """The newest meetings that have a row in a register."""
    query = _MEETINGS.format(table=table)
    with workspace.read() as session:
        found = driver(session).execute(query, {"limit": _MOST_MEETINGS})
        return tuple(
            RegisterMeeting(id_, title, dt.date.fromisoformat(date)) for id_, title, date in found
        )


def offices(workspace: Workspace) -> tuple[OfficeTag, ...]:
    """All offices in protocol order."""
    with workspace.read() as session:
        return tuple(office_tags(session).values())


def office_tags(session: Session) -> dict[str, OfficeTag]:
    """Code -> badge of every office, in protocol order."""
    return {
        one.code: OfficeTag(one.code, one.name, nth)
        for nth, one in enumerate(offices_in_protocol(session))
    }


# --- inside ---------------------------------------------------------------------------------------


def _days(today: dt.date) -> dict[str, str]:
    soon = min(today.toordinal() + SOON_DAYS, dt.date.max.toordinal())
    return {"today": today.isoformat(), "soon": dt.date.fromordinal(soon).isoformat()}


def _where(wanted: FollowUpFilter, today: dt.date) -> tuple[list[str], dict[str, Any]]:
    """The filter without its state."""
    rules, values = ["x._alive"], dict[str, Any](_days(today))
    if wanted.office is not None:
        rules.append("o.code=:office")
        values["office"] = wanted.office
    of_meeting, meeting = where_meeting(wanted.meeting)
    of_words, words = where_words(wanted.text, (*_WORDS, _CODE))
    return [*rules, *of_meeting, *of_words], values | meeting | words


def _rows(
    session: Session, query: str, values: dict[str, Any], today: dt.date
) -> tuple[FollowUpRow, ...]:
    items = frozenset(one.bytes for one in closed_items(session))
    tags = office_tags(session)
    found = driver(session).execute(query, values).fetchall()
    return tuple(_row(one, items, tags, today) for one in found)


def _row(
    row: tuple[Any, ...], items: frozenset[bytes], tags: dict[str, OfficeTag], today: dt.date
) -> FollowUpRow:
    (id_, code, text, meeting, title, date, office, who, due, phrase, status, closed_on, rank,
     place, *closing) = row  # fmt: skip
    day = None if due is None else dt.date.fromisoformat(due)
    held = dt.date.fromisoformat(date)
    return FollowUpRow(
        id=id_, code=code, text=" ".join(plain_words(text).split()), meeting_id=meeting,
        meeting=title, meeting_date=held, office=tags.get(office), who=who or "", due=day,
        due_phrase=phrase, estimated=day is not None and is_estimated(phrase, held),
        status=status, group=DUES[rank], days=None if day is None else (day - today).days,
        closed=is_closed(tuple(closing), items),
        closed_on=None if closed_on is None else dt.date.fromisoformat(closed_on), sort=place,
    )  # fmt: skip
