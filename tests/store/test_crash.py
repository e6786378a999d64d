"""A program killed in the middle of its writes: what it acknowledged is there, all is sound."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from jakber_desktop.model import entities as e

WRITER = """
import datetime as dt, sys
from pathlib import Path
from jakber_desktop.model import entities as e
from jakber_desktop.operations.history.deeds import redo, undo
from jakber_desktop.store.workspace import Workspace

workspace = Workspace(Path(sys.argv[1]))
last = None
for nth in range(100_000):
    with workspace.change(f"Rapat {nth}") as change:
        meeting = e.Meeting(id=change.new_id(), title=f"Rapat {nth}", date=dt.date(2018, 4, 4))
        change.add(meeting)
        change.session.flush()
        for pos in change.positions(20):
            row = e.Decision(id=change.new_id(), meeting_id=meeting.id, pos=pos, text="x" * 900)
            change.add(row)
        if last is not None:
            change.session.get(e.Meeting, last).venue = "Balai"
        last = meeting.id
    if nth % 3 == 2:
        undo(workspace)
        redo(workspace)
    print(nth, flush=True)
"""


@pytest.mark.parametrize(
    "kills",
    [
        pytest.param(range(3), id="three"),
        pytest.param(range(3, 60), id="many", marks=pytest.mark.long),
    ],
)
def test_a_writer_killed_at_any_moment_leaves_a_sound_database(
    kills: range, new_workspace: Any, problems: Any
) -> None:
    path: Path = new_workspace().path
    acknowledged = 0
    for kill in kills:
        before = acknowledged
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            acknowledged += 1
            time.sleep(random.Random(kill).random() / 8)
            writer.send_signal(signal.SIGKILL)
            acknowledged += len(writer.stdout.read().splitlines())
        assert acknowledged > before
        workspace = new_workspace()
        assert problems(workspace) == []
        with workspace.read() as session:
            assert session.query(e.Meeting).count() in (acknowledged, acknowledged + 1)
            acknowledged = session.query(e.Meeting).count()
            assert session.query(e.Decision).count() == 20 * acknowledged
        workspace.close()
