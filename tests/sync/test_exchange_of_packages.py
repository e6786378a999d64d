"""What the program itself writes passes vetting, and is the same on the other side (S2)."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.operations.history.deeds import redo, undo
from jakber_desktop.operations.meetings.life import delete_meeting
from jakber_desktop.store.log import fsck, known
from jakber_desktop.store.log.ingest import Fork
from jakber_desktop.store.log.rows import Change
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import vetting
from jakber_desktop.sync.manifest import Manifest
from jakber_desktop.sync.package import Made, make_package
from jakber_desktop.sync.vetting import Vetted, vet
from tests.sync.amounts import beyond_test
from tests.sync.packing import KEY, LogOf


def own_package(workspace: Workspace, room: Path) -> Made:
    with workspace.read() as session:
        execute = driver(session).execute
        last = known.vector(execute)[workspace.device]
        rows = known.rows_between(execute, workspace.device, 1, last)
        return make_package(rows, Manifest("seg", workspace.device, 1, last), room, KEY)


@contextmanager
def received(made: Made, workspace: Workspace, room: Path) -> Iterator[Vetted]:
    source = io.BytesIO(made.path.read_bytes())
    with vet(lambda: source, made.name, (KEY,), LogOf(workspace), room, file="a") as found:
        yield found


def take_all(found: Vetted, workspace: Workspace) -> None:
    for part in found.parts():
        workspace.take_in(part, (), found.path)


def log_of(workspace: Workspace) -> list[Any]:
    with workspace.read() as session:
        rows = driver(session).execute("SELECT * FROM change ORDER BY dev, seq").fetchall()
        assert fsck.check(session) == []
        return list(rows)


def test_a_laptops_work_passes_vetting_and_arrives_whole(
    new_workspace: Callable[..., Workspace],
    take: Callable[..., str],
    sample: Callable[[], dict[str, Any]],
    tmp_path: Path,
) -> None:
    ours = new_workspace("ours.jakber")
    meeting = take(ours, sample())
    delete_meeting(ours, meeting)
    undo(ours)
    undo(ours)
    redo(ours)
    theirs = new_workspace("theirs.jakber")
    room = tmp_path / "room"
    room.mkdir()
    made = own_package(ours, room)
    with received(made, theirs, room) as found:
        take_all(found, theirs)
    assert log_of(theirs) == log_of(ours)
    with received(made, theirs, room) as found:
        assert found.fresh == {}


@pytest.mark.parametrize("kept", [0, vetting.KEPT_BYTES], ids=["in a file", "in memory"])
def test_rows_come_in_the_same_from_a_file_beside_the_database_as_by_hand(
    kept: int,
    new_workspace: Callable[..., Workspace],
    take: Callable[..., str],
    sample: Callable[[], dict[str, Any]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(vetting, "KEPT_BYTES", kept)
    ours, theirs, others = (new_workspace(f"{name}.jakber") for name in ("a", "b", "c"))
    with ours.change("Catatan") as change:
        change.add(e.Meeting(id=change.new_id(), title="Panjang. " * 200, date=dt.date(2018, 4, 4)))
    delete_meeting(ours, take(ours, sample()))
    undo(ours)
    made = own_package(ours, tmp_path)
    with received(made, theirs, tmp_path) as found:
        take_all(found, theirs)
    with received(made, others, tmp_path) as found:
        assert list(found.parts()) == [rows for rows in found.parts()]
        for part in found.parts():
            others.take_in(part)
    assert log_of(theirs) == log_of(others) == log_of(ours)
    with theirs.locally() as one, others.locally() as other:
        for table in ("head", "tx", "meeting", "attendance", "person"):
            rows = f"SELECT * FROM {table} ORDER BY 1, 2, 3, 4"
            assert one.execute(rows).fetchall() == other.execute(rows).fetchall()


def test_a_package_that_is_refused_at_the_last_moment_lies_beside_no_longer(
    new_workspace: Callable[..., Workspace],
    take: Callable[..., str],
    sample: Callable[[], dict[str, Any]],
    tmp_path: Path,
) -> None:
    """Another process took rows of a twin in, after this package was vetted."""
    ours, theirs = new_workspace("ours.jakber"), new_workspace("theirs.jakber")
    take(ours, sample())
    made = own_package(ours, tmp_path)
    with received(made, theirs, tmp_path) as found:
        (part,) = found.parts()
        twin = Change._make(part[0])._replace(chk=bytes(8))
        with pytest.raises(Fork):
            theirs.take_in([twin, *part[1:]], (), found.path)
        assert log_of(theirs) == []
        theirs.take_in(part, (), found.path)
    assert log_of(theirs) == log_of(ours)


@beyond_test
def test_a_years_work_passes_vetting(
    new_workspace: Callable[..., Workspace], tmp_path: Path
) -> None:
    from jakber_desktop.operations.busy_sample.making import fill  # heavy for most tests

    ours, theirs = new_workspace("ours.jakber"), new_workspace("theirs.jakber")
    fill(ours, dt.date(2018, 4, 4))
    with received(own_package(ours, tmp_path), theirs, tmp_path) as found:
        take_all(found, theirs)
    assert log_of(theirs) == log_of(ours)


def test_taking_in_can_stop_between_two_parts_and_go_on_later(
    new_workspace: Callable[..., Workspace],
    take: Callable[..., str],
    sample: Callable[[], dict[str, Any]],
    tmp_path: Path,
) -> None:
    ours, theirs = new_workspace("ours.jakber"), new_workspace("theirs.jakber")
    delete_meeting(ours, take(ours, sample()))
    undo(ours)
    made = own_package(ours, tmp_path)
    with received(made, theirs, tmp_path) as found:
        first = next(found.parts(rows=1))
        theirs.take_in(first, (), found.path)
        log_of(theirs)
    with received(made, theirs, tmp_path) as found:
        assert found.fresh[ours.device].lo == len(first) + 1
        take_all(found, theirs)
    assert log_of(theirs) == log_of(ours)
