"""Offices in protocol order and the place that picks an office's colour (ui-design §3)."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.store.records.named import protocol_key


def offices_in_protocol(session: Session) -> list[e.Office]:
    """All living offices by precedence (none goes last), then name and code."""
    return sorted(session.scalars(select(e.Office).where(e.Office.alive)), key=protocol_key)


def office_orders(session: Session) -> dict[str, int]:
    """Office code -> its place from 0, as the badges count it."""
    codes = session.execute(
        select(e.Office.code)
        .where(e.Office.alive)
        .order_by(e.Office.precedence.is_(None), e.Office.precedence, e.Office.name, e.Office.code)
    )
    return {code: nth for nth, (code,) in enumerate(codes)}
