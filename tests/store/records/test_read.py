"""Reading a meeting takes the same few statements, whatever its size."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import DatabaseDamaged, MeetingNotFound
from jakber_desktop.store.plain import driver
from jakber_desktop.store.records.read import read_record

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

STATEMENTS = 15
"""The bound of performance.md D3 is 15; room for two more lists."""


def big(workspace: Workspace, size: int) -> UUID:
    """A meeting with `size` entries in every list."""
    with workspace.change("Catat") as change:
        new, add = change.new_id, change.add
        meeting = new()
        add(e.Meeting(id=meeting, title="Rapat", date=dt.date(2018, 4, 4)))
        add(e.Invitation(id=new(), meeting_id=meeting))
        for nth, pos in enumerate(change.positions(size)):
            office, person, item = new(), new(), new()
            add(e.Office(id=office, code=f"K{size}-{nth}", name="Kantor"))
            add(e.Person(id=person, key=f"p{nth}", name="Nama Contoh", office_id=office))
            add(e.AgendaItem(id=item, meeting_id=meeting, pos=pos, title="Agenda"))
            of_meeting = {"meeting_id": meeting, "pos": pos}
            add(e.Point(id=new(), agenda_item_id=item, pos=pos, text="Butir"))
            who = {"office_id": office, "person_id": person}
            add(e.Attendance(id=new(), status="present", **of_meeting, **who))
            add(e.Recipient(id=new(), **of_meeting, **who))
            add(e.Decision(id=new(), text="Keputusan", agenda_item_id=item, **of_meeting))
            add(e.ActionItem(id=new(), text="Tugas", responsible_person_id=person, **of_meeting))
            target = new()
            add(e.Target(id=target, name=f"Target {nth}"))
            add(e.TargetUpdate(id=new(), target_id=target, **of_meeting))
            add(e.Attachment(id=new(), name="a.pdf", sha256="0" * 64, size=1, **of_meeting))
    return meeting


def test_the_number_of_statements_is_small_and_constant(workspace: Workspace) -> None:
    counts = []
    for size in (0, 1, 60):
        meeting = big(workspace, size)
        statements: list[str] = []
        with workspace.read() as session:
            driver(session).set_trace_callback(statements.append)
            record = read_record(session, meeting)
            driver(session).set_trace_callback(None)
        assert len(record.attendance) == len(record.agenda) == len(record.people) == size
        assert len(record.target_updates) == len(record.attachments) == size
        counts.append(len([one for one in statements if one.lstrip().startswith("SELECT")]))
    assert len(set(counts)) == 1
    assert counts[0] <= STATEMENTS


def test_every_statement_of_a_reading_uses_an_index(workspace: Workspace) -> None:
    meeting = big(workspace, 5)
    statements: list[str] = []
    with workspace.read() as session:
        driver(session).set_trace_callback(statements.append)
        read_record(session, meeting)
        driver(session).set_trace_callback(None)
        steps = [
            step[3]
            for one in statements
            if one.lstrip().startswith("SELECT")
            for step in driver(session).execute(f"EXPLAIN QUERY PLAN {one}").fetchall()
        ]
    scans = {step for step in steps if step.startswith("SCAN") and "SUBQUERY" not in step}
    assert scans <= {"SCAN office"}  # the directory, read whole: it is small and always needed


def test_an_unknown_or_deleted_meeting_is_not_found(workspace: Workspace) -> None:
    meeting = big(workspace, 1)
    with workspace.change("Hapus") as change:
        change.remove(change.session.get(e.Meeting, meeting))
    for id_ in (meeting, UUID(int=3)):
        with workspace.read() as session, pytest.raises(MeetingNotFound):
            read_record(session, id_)


def test_a_value_no_meeting_can_hold_is_told_as_damage(workspace: Workspace, raw: Any) -> None:
    meeting = big(workspace, 1)
    db = raw(workspace)
    db.execute("UPDATE sync_ctx SET capture=1")
    db.execute("UPDATE meeting SET date='kemarin'")
    db.execute("UPDATE sync_ctx SET capture=0")
    with workspace.read() as session, pytest.raises(DatabaseDamaged, match=r"rapat\.jakber"):
        read_record(session, meeting)


def test_dead_entries_are_left_out_and_dead_offices_and_people_still_named(
    workspace: Workspace,
) -> None:
    """An office is dead after the undo of the import that brought it; a colleague may use it."""
    meeting = big(workspace, 2)
    with workspace.change("Hapus") as change:
        for kind in (e.Decision, e.Point, e.Office, e.Person):
            change.remove(change.session.query(kind).order_by(kind.id).first())
    with workspace.read() as session:
        record = read_record(session, meeting)
    assert len(record.decisions) == 1
    assert sorted(len(item.points) for item in record.agenda) == [0, 1]
    assert len(record.offices) == len(record.people) == 2
    assert {entry.office for entry in record.attendance} == {"K2-0", "K2-1"}
