"""Databases made once and copied by every schedule: an empty one, and one with meetings in it."""

from __future__ import annotations

import atexit
import os
import random
import shutil
import tempfile
from functools import cache
from pathlib import Path

from jakber_desktop.model.errors import JakberError
from jakber_desktop.store.workspace import Workspace
from tests.sync.schedules.deeds_meeting import MEETING_DEEDS, add_item, add_point, create_meeting
from tests.sync.schedules.deeds_people import PEOPLE_DEEDS, add_office, invite, tick
from tests.sync.schedules.replica import MORNING, Replica

_FIRST_DEVICE = 0x1111


@cache
def folder() -> Path:
    """Where the templates of this process lie."""
    made = Path(tempfile.mkdtemp(prefix="jakber-schedules-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    os.environ["JAKBER_INSTALL"] = str(made / "install.json")  # never the user's own
    return made


@cache
def empty() -> Path:
    """An empty workspace."""
    path = folder() / "empty.jakber"
    noise = random.Random(1).randbytes
    Workspace.create(path, device=_FIRST_DEVICE, clock=lambda: MORNING, random_bytes=noise).close()
    return path


@cache
def filled() -> Path:
    """A workspace with two meetings, offices and recipients: something to disagree about."""
    path = folder() / "filled.jakber"
    shutil.copyfile(empty(), path)
    replica = Replica(path, "awal", "awal")
    for deed in (
        create_meeting, create_meeting, add_item, add_item, add_item, add_point, add_point,
        add_point, add_point, *[add_office] * 6, invite, invite, invite, tick, tick,
        *MEETING_DEEDS, *PEOPLE_DEEDS,
    ):  # fmt: skip
        replica.tick(1000)
        try:
            deed(replica)
        except JakberError:
            continue
    replica.close()
    return path
