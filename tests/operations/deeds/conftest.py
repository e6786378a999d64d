"""A workspace with offices and a meeting, and the questions every deed's test asks."""

from __future__ import annotations

import datetime as dt
import random
import re
import shutil
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

import pytest
from sqlalchemy import func, select

from jakber_desktop.exchange.meeting_file import read_meeting_file
from jakber_desktop.model import entities as e
from jakber_desktop.operations.directory.offices import add_office
from jakber_desktop.operations.exchange import export_meeting
from jakber_desktop.operations.history.deeds import redo, undo
from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.store.log import fsck

if TYPE_CHECKING:
    from pathlib import Path

    from jakber_desktop.store.workspace import Workspace

OFFICES = (
    ("KDH-KLN", "Biro KDH dan KLN", None, 10),
    ("TRLH", "Kedeputian Gubernur bidang Tata Ruang dan Lingkungan Hidup", "Kedeputian", 20),
    ("BAPPEDA", "Badan Perencanaan Pembangunan Daerah", "Bappeda", 30),
    ("TGUPP", "Tim Gubernur untuk Percepatan Pembangunan", "TGUPP", 40),
    ("100RC", "100 Resilient Cities", "100RC", 50),
    ("JAKBER", "Sekretariat Jakarta Berketahanan", "JakBer", 60),
)
DAY = dt.date(2018, 4, 4)
MORNING = 1_522_807_500_000
"""Where the tests' clock begins."""


class State(NamedTuple):
    """How far the log has come, what is shown, and what is wrong with the file."""

    changes: int
    groups: int
    problems: list[fsck.Problem]


@pytest.fixture
def state() -> Callable[[Workspace], State]:
    """Ask a workspace how it stands."""

    def ask(workspace: Workspace) -> State:
        with workspace.read() as session:
            execute = session.connection().exec_driver_sql
            changes = execute("SELECT count(*) FROM change").scalar_one()
            groups = execute("SELECT count(*) FROM tx").scalar_one()
            return State(changes, groups, fsck.check(session))

    return ask


@pytest.fixture(scope="session")
def _with_offices(_empty_workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the six offices of the sample, to copy; its noise is not the tests'."""
    from jakber_desktop.store.workspace import Workspace

    path = tmp_path_factory.mktemp("kantor") / "kantor.jakber"
    shutil.copyfile(_empty_workspace, path)
    made = Workspace(path, clock=lambda: MORNING, random_bytes=random.Random(6).randbytes)
    for code, name, short_name, precedence in OFFICES:
        add_office(made, code, name, short_name=short_name, precedence=precedence)
    made.close()
    return path


@pytest.fixture
def workspace(
    new_workspace: Callable[..., Workspace],
    _with_offices: Path,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> Workspace:
    """A new workspace of the device 0x1111: empty, or with the offices where a test wants them."""
    if "office" in request.fixturenames:
        shutil.copyfile(_with_offices, tmp_path / "rapat.jakber")
    return new_workspace()


@pytest.fixture
def office(workspace: Workspace) -> Workspace:
    """The workspace with the six offices of the sample."""
    return workspace


@pytest.fixture
def meeting(office: Workspace) -> str:
    """A planned meeting of nine to eleven."""
    return create_meeting(
        office, "Rapat Contoh", DAY, invited_start="9", invited_end="11.00", organizer="KDH-KLN"
    )


@pytest.fixture
def lock() -> Callable[[Workspace, str, str], None]:
    """Put the minutes of a meeting into a state ("final" locks it)."""

    def set_state(workspace: Workspace, meeting_id: str, state: str = "final") -> None:
        with workspace.change("Kunci") as change:
            newest = select(func.max(e.MinutesVersion.revision)).where(
                e.MinutesVersion.meeting_id == UUID(meeting_id)
            )
            revision = change.session.scalar(newest)
            change.add(
                e.MinutesVersion(
                    id=change.new_id(),
                    meeting_id=UUID(meeting_id),
                    revision=0 if revision is None else revision + 1,
                    state=state,
                )
            )

    return set_state


@pytest.fixture
def one_deed(state: Callable[[Workspace], State]) -> Callable[..., None]:
    """A deed is one sound change, its meeting can be exported, and one undo takes it back."""

    def check(workspace: Workspace, meeting_id: str, deed: Callable[[], object]) -> None:
        before, file = state(workspace), export_meeting(workspace, meeting_id)
        deed()
        after = state(workspace)
        assert after.groups == before.groups + 1
        assert after.problems == []
        changed = export_meeting(workspace, meeting_id)
        assert changed != file
        read_meeting_file(changed, "x.json")
        undo(workspace)
        assert export_meeting(workspace, meeting_id) == file
        assert state(workspace).problems == []
        redo(workspace)
        assert export_meeting(workspace, meeting_id) == changed
        undo(workspace)
        deed()
        assert _nameless(export_meeting(workspace, meeting_id)) == _nameless(changed)
        assert state(workspace).problems == []

    return check


def _nameless(file: bytes) -> bytes:
    """A meeting file without the ids that every new row gets afresh (version 7)."""
    return re.sub(rb"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", b"", file)


@pytest.fixture
def untouched(state: Callable[[Workspace], State]) -> Callable[..., None]:
    """Something that writes nothing at all."""

    def check(workspace: Workspace, deed: Callable[[], object]) -> None:
        before = state(workspace)
        deed()
        assert state(workspace) == before

    return check


@pytest.fixture
def refused(state: Callable[[Workspace], State]) -> Callable[..., Exception]:
    """A deed that is refused with this error and leaves the database as it was."""

    def check(
        workspace: Workspace, error: type[Exception], deed: Callable[[], object]
    ) -> Exception:
        before = state(workspace)
        with pytest.raises(error) as raised:
            deed()
        assert state(workspace) == before
        return raised.value

    return check
