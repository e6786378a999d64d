"""What the steps of one sync share: both ends, the keys, who watches, and what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from jakber_desktop.model.rows.sync import Progress, Stage
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync.files import Cancelled, FileLayer
from jakber_desktop.sync.folder import SharedFolder
from jakber_desktop.sync.installation import Installation
from jakber_desktop.sync.keys import WorkspaceKey
from jakber_desktop.sync.ledger import Refusal

_ASK_EVERY_S = 0.05
"""Inside a file somebody is asked at most this often whether to go on."""


Report = Callable[[Progress], bool]
"""Hears how far a sync is; says whether to go on."""

_BEGINNING = Progress("fetch", 0, 0)


@dataclass
class Tally:
    """What one sync did, as it goes; the fields of SyncResult."""

    sent: int = 0
    received: int = 0
    packages_in: int = 0
    packages_waiting: int = 0
    refused: list[Refusal] = field(default_factory=list)
    files_sent: int = 0
    files_fetched: int = 0
    files_missing: int = 0
    merged: int = 0
    notes: list[str] = field(default_factory=list)
    cancelled: bool = False


@dataclass
class Passage:
    """One sync of a database with a place. `at` is its moment (ms), `room` a local folder."""

    workspace: Workspace
    keys: Sequence[WorkspaceKey]
    room: Path
    at: int
    installation: Installation
    report: Report
    name: str = ""
    """What the office calls this laptop."""
    tally: Tally = field(default_factory=Tally)
    _progress: Progress = _BEGINNING
    _asked: float = 0.0

    def step(self, stage: Stage, done: int, total: int) -> None:
        """Tell how far it is. Raises Cancelled."""
        self._progress = Progress(stage, done, total)
        self._asked = time.monotonic()
        if not self.report(self._progress):
            raise Cancelled

    def go_on(self) -> bool:
        """Whether to go on in the middle of a file."""
        if time.monotonic() - self._asked < _ASK_EVERY_S:
            return True
        self._asked = time.monotonic()
        return self.report(self._progress)


@dataclass
class Course(Passage):
    """One sync of a database with a folder."""

    folder: SharedFolder = field(kw_only=True)
    damaged: set[str] = field(default_factory=set)
    """Packages of ours that are not as they were put on the share, by the hash in their names."""
    lacking: dict[str, list[int]] = field(default_factory=dict)
    """Attachments this laptop cannot have from the share, and the devices whose copy is damaged."""
    wanted: dict[str, set[int]] = field(default_factory=dict)
    """What other laptops say they are lacking."""
    doubted: int | None = None
    """From which row on somebody has other rows of this device than are here."""

    @property
    def files(self) -> FileLayer:
        """The hands on the share."""
        return self.folder.files

    @property
    def key(self) -> WorkspaceKey | None:
        """What new files are sealed with; None leaves them plain."""
        return self.keys[0] if self.keys else None

    @property
    def key_name(self) -> str:
        """The key as the ledger names it: empty for none."""
        return self.key.check.hex() if self.key else ""
