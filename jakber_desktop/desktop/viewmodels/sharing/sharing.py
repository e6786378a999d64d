"""Sinkronisasi (08): laptops, log, refused packages and conflicts, read while the page is seen."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from jakber_desktop.desktop.viewmodels.sharing.conflict_review import ConflictReview
from jakber_desktop.desktop.viewmodels.sharing.work import SyncWork, sync_work

if TYPE_CHECKING:
    from jakber_desktop.desktop.viewmodels.session.session import Session
    from jakber_desktop.model.rows.sync import (
        ConflictRow,
        DeviceRow,
        MergedRow,
        RefusedRow,
        SyncEvent,
    )

EVENTS = 30
_MERGED_DAYS = 7
"""What came together by itself is shown so long."""


class Seen(NamedTuple):
    """What the page shows besides the state of syncing."""

    devices: tuple[DeviceRow, ...] = ()
    events: tuple[SyncEvent, ...] = ()
    refused: tuple[RefusedRow, ...] = ()
    conflicts: tuple[ConflictRow, ...] = ()
    merged: tuple[MergedRow, ...] = ()


class SharingViewModel(QObject):
    """`work` is the session's one SyncWork, `review` the conflicts of the page."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.work: SyncWork = sync_work(session)
        self.seen: Seen | None = None
        self.review = ConflictReview(session, self.work.source, self)
        self._watching, self._stale = False, True
        session.ready.connect(self._renew)
        session.changed.connect(self._renew)
        self.work.done.connect(self._renew)
        self.work.failed.connect(self._renew)
        self.review.saved.connect(self._saved)
        self.review.failed.connect(self.failed)
        self.review.failed.connect(self._renew)

    @property
    def alone(self) -> bool:
        """Whether this laptop shares with nobody: no folder, nothing ever came."""
        seen = self.seen
        if self.work.folder or seen is None:
            return False
        others = [device for device in seen.devices if not device.own]
        return not (others or seen.conflicts or seen.events or seen.refused)

    def watch(self, watching: bool) -> None:
        """Read now and after every change, or rest while the page is not seen."""
        self._watching = watching
        if watching and self._stale:
            self.read()

    def read(self) -> None:
        """Read everything again."""
        session = self.session
        if session.is_ready:
            self._stale = False
            work = partial(_read, self.work.source, session.workspace)
            session.tasks.run(work, self._take, self._fail, key=f"sharing {id(self)}")

    def retire(self, device: DeviceRow) -> bool:
        """A laptop is not used any more; whether that was written."""
        try:
            self.work.source.retire(self.session.workspace, device.key)
        except Exception as error:
            self.failed.emit(error)
            return False
        self.session.look_for_changes()
        self.read()
        return True

    # --- answers ---

    def _renew(self, *_told: object) -> None:
        self._stale = True
        if self._watching:
            self.read()

    def _saved(self, _count: int) -> None:
        self.session.look_for_changes()
        self.read()

    def _take(self, seen: Seen) -> None:
        self.seen = seen
        self.review.take(seen.conflicts, seen.merged)
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self._stale = True
        self.failed.emit(error)


def _read(source: Any, workspace: Any) -> Seen:
    since = dt.datetime.now(dt.UTC) - dt.timedelta(days=_MERGED_DAYS)
    return Seen(
        tuple(source.devices(workspace)),
        tuple(source.events(workspace, EVENTS)),
        tuple(source.refused(workspace)),
        tuple(source.conflicts(workspace)),
        tuple(source.merged(workspace, round(since.timestamp() * 1000))),
    )
