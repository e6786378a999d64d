"""What was sent, received and refused: the log of the sync page (S4)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.rows.sync import RefusedRow, SyncEvent
from jakber_desktop.operations.numbers.devices import device_key, device_name
from jakber_desktop.operations.sharing.results import refused_row
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import ledger

_SENT = QT_TRANSLATE_NOOP("core", "Mengirim {n} perubahan.")
_RECEIVED = QT_TRANSLATE_NOOP("core", "Menerima {n} perubahan dari {devices}.")


def sync_events(workspace: Workspace, limit: int = 50) -> tuple[SyncEvent, ...]:
    """The newest events first, at most `limit`; a sync that moved nothing leaves none."""
    with workspace.read() as session:
        execute = driver(session).execute
        passed = list(ledger.passed(execute, limit))
        refused = list(ledger.refusals(execute))
        names = {one.dev: device_name(session, device_key(one.dev)) for one in passed}
    events = [
        event
        for at, some in groupby(passed, key=lambda one: one.at)
        for event in _events(at, list(some), names)
    ]
    events += [SyncEvent(one.at, one.reason, True) for one in refused]
    return tuple(sorted(events, key=lambda one: one.at, reverse=True)[:limit])


def _events(at: int, some: list[ledger.Passed], names: dict[int, str]) -> Iterator[SyncEvent]:
    received = [one for one in some if one.way == "in" and one.rows]
    if received:
        who = ", ".join(sorted({names[one.dev] for one in received}))
        rows = sum(one.rows for one in received)
        yield SyncEvent(at, _RECEIVED.format(n=rows, devices=who), False)
    if sent := sum(one.rows for one in some if one.way == "out"):
        yield SyncEvent(at, _SENT.format(n=sent), False)


def refused_packages(workspace: Workspace) -> tuple[RefusedRow, ...]:
    """Packages that were not taken in and still lie there, newest first."""
    with workspace.read() as session:
        return tuple(map(refused_row, ledger.refusals(driver(session).execute)))
