"""SQLite's own locks survive whatever else the program does with the file (POSIX)."""

from __future__ import annotations

import contextlib
import datetime as dt
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from jakber_desktop.model.errors import FileUnreadable
from jakber_desktop.operations import places
from jakber_desktop.operations.exchange import import_meeting_files
from jakber_desktop.operations.workspaces import open_workspace
from jakber_desktop.store import file
from jakber_desktop.store.copying import opened
from jakber_desktop.store.quick_list import MeetingList
from jakber_desktop.store.workspace import Workspace

TODAY = dt.date(2018, 4, 4)
VISITOR = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("INSERT OR REPLACE INTO meta VALUES('tamu', ?)", (sys.argv[2],))
connection.close()
"""


def visit(path: Path, word: str) -> None:
    """Another program writes and closes: the last one to close would delete the log."""
    subprocess.run([sys.executable, "-c", VISITOR, str(path), word], check=True, timeout=60)


def visitor_of(path: Path) -> str:
    """What a program of its own reads in the file."""
    code = (
        "import sqlite3, sys; print(*sqlite3.connect(sys.argv[1]).execute(sys.argv[2]).fetchone())"
    )
    query = "SELECT (SELECT v FROM meta WHERE k='tamu'), (SELECT v FROM meta WHERE k='kami')"
    done = subprocess.run(
        [sys.executable, "-c", code, str(path), query],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    return done.stdout.strip()


@pytest.fixture
def window(new_workspace: Callable[..., Workspace]) -> Iterator[tuple[MeetingList, Workspace]]:
    """The connections of a window, opened in its order."""
    path = new_workspace().path
    listing = MeetingList(path, TODAY)
    places.needs_quick_check(path, dt.datetime.now(dt.UTC))
    workspace = open_workspace(path)
    workspace.note("kami", "0")
    yield listing, workspace
    listing.close()
    workspace.close()


def read_as_meeting_file(path: Path, workspace: Workspace) -> None:
    with pytest.raises(FileUnreadable, match="basis data"):
        import_meeting_files(workspace, [path])


def attach(path: Path, _workspace: Workspace) -> None:
    with pytest.raises(FileUnreadable, match="basis data"), opened(path):
        pass


TOUCHES: dict[str, Callable[[Path, Workspace], Any]] = {
    "nothing": lambda path, workspace: None,
    "another list": lambda path, workspace: MeetingList(path, TODAY).close(),
    "another workspace": lambda path, workspace: open_workspace(path).close(),
    "the daily check": lambda path, workspace: places.quick_check(path, dt.datetime.now(dt.UTC)),
    "a paper saved over it": lambda path, workspace: file.is_database(path),
    "its memory chosen": lambda path, workspace: file.is_database(
        path.with_name("rapat.jakber-shm")
    ),
    "imported as a meeting": read_as_meeting_file,
    "attached": attach,
}


@pytest.mark.parametrize("touch", TOUCHES.values(), ids=TOUCHES.keys())
def test_a_visitor_that_closes_is_never_the_last(
    touch: Callable[[Path, Workspace], Any], window: tuple[MeetingList, Workspace]
) -> None:
    listing, workspace = window
    path = workspace.path
    wal = path.with_name(f"{path.name}-wal")
    touch(path, workspace)
    before = listing.data_version()
    log = wal.stat().st_ino
    for nth in "123":
        visit(path, nth)
        assert wal.stat().st_ino == log  # our log was not deleted under us
        assert listing.data_version() != before
        before = listing.data_version()
        workspace.note("kami", nth)
        assert visitor_of(path) == f"{nth} {nth}"


def test_what_was_written_beside_a_visitor_is_there_after_closing(
    window: tuple[MeetingList, Workspace], meeting: Any, problems: Any
) -> None:
    _, workspace = window
    for nth in range(3):
        with workspace.change(f"Rapat {nth}") as change:
            meeting(change, f"Rapat {nth}")
        visit(workspace.path, str(nth))
    workspace.close()
    with contextlib.closing(open_workspace(workspace.path)) as again:
        assert problems(again) == []
        assert len(again.stacks().undo) == 3


def test_a_file_that_took_the_place_of_a_deleted_workspace_is_no_workspace(
    new_workspace: Callable[..., Workspace], tmp_path: Path
) -> None:
    workspace = new_workspace("lama.jakber")
    workspace.close()
    target = tmp_path / "catatan.json"
    workspace.path.replace(target)  # the same number of the file
    assert file.may_be_open(target)
    with target.open("r+b") as other:
        other.truncate(0)
        other.write(b"{}")
    assert not file.may_be_open(target)
    with opened(target) as source:
        assert source.read() == b"{}"
