"""The store against raw sqlite3: list, open a meeting, edit it, save one attendance (D1-D4)."""

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

from gen_db import SIZES, generate
from harness import Gate, Sample, interleaved, noisy, ratio, report, timed
from sqlalchemy import event, select
from sqlalchemy.orm import selectinload

from jakber_desktop.model import entities as e
from jakber_desktop.operations.listing import MeetingFilter, MeetingList
from jakber_desktop.store.records.read import read_record
from jakber_desktop.store.workspace import Workspace

REPEAT = 20
_LIST = (
    "SELECT id, title, date, invited_start FROM meeting WHERE _alive=1 "
    "ORDER BY date DESC, ifnull(invited_start,'') DESC, id DESC LIMIT 50"
)
_OPEN = (
    "SELECT * FROM meeting WHERE id=?",
    "SELECT * FROM attendance WHERE meeting_id=? ORDER BY pos, id",
    "SELECT * FROM agenda_item WHERE meeting_id=? ORDER BY pos, id",
    "SELECT * FROM decision WHERE meeting_id=? ORDER BY pos, id",
)
_SAVE = "INSERT INTO tick(meeting, office, person, status) VALUES(?,?,?,?)"


def many(deed: Callable[[], Any]) -> Callable[[], Sample]:
    return lambda: timed(lambda: [deed() for _ in range(REPEAT)])


def raw_table(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode={mode}")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE tick(id INTEGER PRIMARY KEY, meeting, office, person, status)")
    return connection


def statements(workspace: Workspace, deed: Callable[[], Any]) -> int:
    """How many statements a deed sends."""
    seen: list[str] = []

    def note(conn: Any, cursor: Any, statement: str, *rest: Any) -> None:
        seen.append(statement)

    engine = workspace._engine
    event.listen(engine, "before_cursor_execute", note)
    deed()
    event.remove(engine, "before_cursor_execute", note)
    return sum(not one.startswith(("BEGIN", "PRAGMA")) for one in seen)


def main() -> int:
    scale = sys.argv[sys.argv.index("--scale") + 1] if "--scale" in sys.argv else "M"
    folder = Path(tempfile.gettempdir()) / "jakber-bench"
    folder.mkdir(exist_ok=True)
    source = generate(folder / f"{scale}.jakber", SIZES[scale])
    work = Path(tempfile.mkdtemp(dir=folder))
    db = Path(shutil.copy(source, work / "kerja.jakber"))
    workspace = Workspace(db)
    raw = sqlite3.connect(db, isolation_level=None)
    first: bytes = raw.execute(_LIST).fetchone()[0]
    meeting = UUID(bytes=first)
    with workspace.read() as session:
        office = session.scalars(select(e.Office.id).limit(1)).one()
    listing = MeetingList(db, dt.date(2026, 11, 24))

    def core_list() -> None:
        with workspace.read() as session:
            columns = (e.Meeting.id, e.Meeting.title, e.Meeting.date, e.Meeting.invited_start)
            session.execute(
                select(*columns).where(e.Meeting.alive)
                .order_by(e.Meeting.date.desc(), e.Meeting.id.desc()).limit(50)
            ).all()  # fmt: skip

    def load_record() -> None:
        with workspace.read() as session:
            read_record(session, meeting)

    def load_entities() -> None:
        with workspace.read() as session:
            session.scalars(
                select(e.Meeting).where(e.Meeting.id == meeting).options(
                    selectinload(e.Meeting.attendance),
                    selectinload(e.Meeting.agenda).selectinload(e.AgendaItem.points),
                    selectinload(e.Meeting.decisions),
                    selectinload(e.Meeting.action_items),
                )
            ).one()  # fmt: skip

    wal, rollback = raw_table(work / "wal.db", "WAL"), raw_table(work / "del.db", "DELETE")
    values = (first, office.bytes, b"p" * 16, "present")

    def save() -> None:
        with workspace.change("Catat kehadiran") as change:
            change.add(
                e.Attendance(
                    id=change.new_id(), meeting_id=meeting, pos="z", office_id=office,
                    status="present",
                )
            )  # fmt: skip

    runs = {
        "raw list 50": lambda: raw.execute(_LIST).fetchall(),
        "app list 50 (sqlite3, with facts)": lambda: listing.page(MeetingFilter()),
        "core list 50": core_list,
        "raw open meeting": lambda: [raw.execute(sql, (first,)).fetchall() for sql in _OPEN],
        "app record": load_record,
        "orm open for editing": load_entities,
        "raw save WAL/FULL": lambda: wal.execute(_SAVE, values),
        "raw save DELETE/FULL": lambda: rollback.execute(_SAVE, values),
        "app save attendance": save,
    }
    series = interleaved({name: many(deed) for name, deed in runs.items()})
    pairs = (
        ("D1", "core list 50", "raw list 50", 2.0),
        ("D2", "app record", "raw open meeting", 1.6),
        ("D3", "orm open for editing", "raw open meeting", 15),
        ("D4", "app save attendance", "raw save WAL/FULL", 5.0),
        ("D4b", "app save attendance", "raw save DELETE/FULL", 1.1),
    )
    gates = [
        Gate(
            id_, f"{what} / {limit}", ratio(series[what], series[limit]), bar, noisy(series[limit])
        )
        for id_, what, limit, bar in pairs
    ]
    code = report(gates, series)
    print("statements: record", statements(workspace, load_record), end="; ")
    print("editing", statements(workspace, load_entities))
    workspace.close()
    shutil.rmtree(work)
    return code


if __name__ == "__main__":
    sys.exit(main())
