"""What the steps of one sync with a hub share."""

from __future__ import annotations

from dataclasses import dataclass, field

from jakber_desktop.store.log import known as log
from jakber_desktop.store.plain import driver
from jakber_desktop.sync.course import Passage
from jakber_desktop.sync.hub.connection import NOWHERE, Hub, Mark
from jakber_desktop.sync.hub.wire import PlainWire, Wire
from jakber_desktop.sync.keys import WorkspaceKey
from jakber_desktop.sync.naming import device_folder

_LAST = "SELECT max(seq) FROM change WHERE dev=?"


@dataclass
class HubCourse(Passage):
    """One sync of a database with a hub."""

    hub: Hub = field(kw_only=True)
    key: WorkspaceKey | None = None
    """What the hub's rows are sealed with; None for a hub of plain rows."""
    wire: Wire = field(default_factory=PlainWire)
    marks: dict[int, Mark] = field(default_factory=dict)
    """How far every device's rows are at the hub, as it was last asked."""
    refused: set[int] = field(default_factory=set)
    """Devices whose rows there nobody can have."""
    owned: set[int] = field(default_factory=set)
    """Devices whose rows this login may not put there."""
    lacking: set[str] = field(default_factory=set)
    """Attachments that rows name and the hub does not have."""
    wanted: set[str] = field(default_factory=set)
    """What other laptops say they are lacking."""
    names: dict[int, str] = field(default_factory=dict)
    """What other laptops are called."""
    doubted: int | None = None
    """From which row on somebody has other rows of this device than are here."""

    _vector: dict[int, int] | None = None

    def vector(self) -> dict[int, int]:
        """How far every device's rows are here, read once until rows come in; our own is fresh."""
        with self.workspace.read() as session:
            execute = driver(session).execute
            if self._vector is None:
                self._vector = log.vector(execute)
            own = self.workspace.device
            (last,) = execute(_LAST, (own,)).fetchone()
        if last:
            self._vector[own] = last
        return self._vector

    def came_in(self) -> None:
        """Rows of others came in, or changed their numbers."""
        self._vector = None

    def look(self) -> None:
        """Ask the hub how far everybody is."""
        self.marks = self.hub.marks()

    def mark(self, dev: int) -> Mark:
        """How far one device is."""
        return self.marks.get(dev, NOWHERE)

    def place(self, dev: int) -> str:
        """A device's rows there, as the ledger names a place."""
        return f"hub:{self.hub.address.name}/{device_folder(dev)}"
