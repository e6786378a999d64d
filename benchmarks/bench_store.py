"""The store against raw sqlite3: list, open a meeting, open it for editing, save one attendance.

The limit of D1-D3 is the very SQL the program sends, written down by SQLite's own trace and sent
again by a plain `sqlite3` connection, all rows fetched. The limit of D4 is one plain row in a file
of its own (WAL, and a rollback journal, both `synchronous=FULL`).
"""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from gen_db import cached
from harness import Series, gate, interleaved, options, repeated, report, timed
from sqlalchemy import Connection, create_engine, select, text
from sqlalchemy.orm import selectinload

from jakber_desktop.model import entities as e
from jakber_desktop.operations.listing import MeetingFilter, MeetingList
from jakber_desktop.store.plain import driver
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Workspace

TODAY = dt.date(2026, 11, 24)
NEWEST = (
    select(e.Meeting.id, e.Meeting.title, e.Meeting.date, e.Meeting.invited_start)
    .where(e.Meeting.alive)
    .order_by(text("date DESC, ifnull(invited_start, '') DESC, id DESC"))  # ix_meeting_start
    .limit(50)
)
FOR_EDITING = (
    selectinload(e.Meeting.attendance),
    selectinload(e.Meeting.agenda).selectinload(e.AgendaItem.points),
    selectinload(e.Meeting.decisions),
    selectinload(e.Meeting.action_items),
)
FOUR = tuple(
    f"SELECT * FROM {table} WHERE {key}=:id{order}"
    for table, key, order in (
        ("meeting", "id", ""),
        ("attendance", "meeting_id", " ORDER BY pos, id"),
        ("agenda_item", "meeting_id", " ORDER BY pos, id"),
        ("decision", "meeting_id", " ORDER BY pos, id"),
    )
)
"""The four queries of performance.md's prototype; they bring no points, people or offices."""
SAVE = "INSERT INTO tick(meeting, office, person, status) VALUES(?,?,?,?)"

Deed = Callable[[], Any]


class Deeds:
    """What the program does with one meeting of one workspace."""

    def __init__(self, db: Path) -> None:
        self.workspace = Workspace(db)
        self.listing = MeetingList(db, TODAY)
        self.core: Connection = create_engine(f"sqlite:///{db}").connect()
        self.meeting = UUID(hex=self.listing.page(MeetingFilter(), limit=1)[0].id)
        with self.workspace.read() as session:
            self.office = session.scalars(select(e.Office.id).limit(1)).one()

    def page(self) -> None:
        self.listing.page(MeetingFilter())

    def core_page(self) -> None:
        self.core.execute(NEWEST).all()

    def record(self) -> None:
        with self.workspace.read() as session:
            read_record(session, self.meeting)

    def entities(self) -> None:
        with self.workspace.read() as session:
            wanted = select(e.Meeting).where(e.Meeting.id == self.meeting).options(*FOR_EDITING)
            session.scalars(wanted).one()

    def save(self) -> None:
        with self.workspace.change("Catat kehadiran") as change:
            change.add(
                e.Attendance(
                    id=change.new_id(), meeting_id=self.meeting, pos="z", office_id=self.office,
                    status="present",
                )
            )  # fmt: skip

    def sent_by(self, deed: Deed) -> list[str]:
        """The statements a deed sends, values filled in; no BEGIN, ROLLBACK or PRAGMA."""
        seen: list[str] = []
        with self.workspace.read() as session:
            pooled = driver(session)  # the pool hands the same connection out again
        connections = (
            pooled, self.listing._connection, self.core.connection.driver_connection,
        )  # fmt: skip
        for connection in connections:
            connection.set_trace_callback(seen.append)
        deed()
        for connection in connections:
            connection.set_trace_callback(None)
        return [one for one in seen if not one.startswith(("BEGIN", "ROLLBACK", "PRAGMA", "--"))]


def plain_row(path: Path, mode: str) -> Deed:
    """Saves one plain row in a file of its own."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode={mode}")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE tick(id INTEGER PRIMARY KEY, meeting, office, person, status)")
    values = (b"m" * 16, b"o" * 16, b"p" * 16, "present")
    return lambda: connection.execute(SAVE, values)


def candidates(deeds: Deeds, db: Path, work: Path) -> dict[str, Deed]:
    raw = sqlite3.connect(db, isolation_level=None)

    def again(statements: list[str]) -> Deed:
        return lambda: [raw.execute(one).fetchall() for one in statements]

    meeting = {"id": deeds.meeting.bytes}
    return {
        "raw list": again(deeds.sent_by(deeds.page)),
        "app list": deeds.page,
        "raw bare list": again(deeds.sent_by(deeds.core_page)),
        "core bare list": deeds.core_page,
        "raw record": again(deeds.sent_by(deeds.record)),
        "raw four queries": lambda: [raw.execute(one, meeting).fetchall() for one in FOUR],
        "app record": deeds.record,
        "raw entities": again(deeds.sent_by(deeds.entities)),
        "orm entities": deeds.entities,
        "raw save WAL": plain_row(work / "wal.db", "WAL"),
        "raw save DELETE": plain_row(work / "delete.db", "DELETE"),
        "app save": deeds.save,
    }


def measure(scale: str, runs: int) -> tuple[dict[str, Series], str]:
    """All candidates in turn on a copy of the workspace; also a line of statement counts."""
    source = cached(scale)
    work = Path(tempfile.mkdtemp(dir=source.parent))
    try:
        db = Path(shutil.copy(source, work / "kerja.jakber"))
        deeds = Deeds(db)
        names = ("page", "core_page", "record", "entities", "save")
        counts = {name: len(deeds.sent_by(getattr(deeds, name))) for name in names}
        every = candidates(deeds, db, work)
        series = interleaved({name: repeated(deed) for name, deed in every.items()}, runs)
        fsync = timed(lambda: plain_row(work / "sync.db", "WAL")()).wall * 1000
        deeds.listing.close()
        deeds.core.close()
        deeds.workspace.close()
    finally:
        shutil.rmtree(work)
    return series, f"statements: {counts}; a new file with one row: {fsync:.1f} ms"


def main() -> int:
    chosen = options(__doc__)
    series, notes = measure(chosen.scale, chosen.runs)
    gates = [
        gate("D1", series, "app list", "raw list", 2.0),
        gate("D1c", series, "core bare list", "raw bare list", 3.0),
        gate("D2", series, "app record", "raw record", 2.0),
        gate("D2f", series, "app record", "raw four queries", 3.0),
        gate("D3", series, "orm entities", "raw entities", 15),
        gate("D4", series, "app save", "raw save WAL", 5.0),
        gate("D4d", series, "app save", "raw save DELETE", 1.1),
    ]
    code = report(gates, series)
    print(notes)
    return code


if __name__ == "__main__":
    sys.exit(main())
