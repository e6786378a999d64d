"""The laptops of an office: who shares, when each was last seen, which are retired (S6, §9)."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from jakber_desktop.model.errors import DeviceInUse, DeviceUnknown
from jakber_desktop.model.rows.sync import DeviceRow
from jakber_desktop.operations.numbers.devices import (
    checked_key,
    device_key,
    device_name,
    office_name,
)
from jakber_desktop.store.log import known as log
from jakber_desktop.store.log.clock import DAY_MS, stamp_ms
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import devices

NEW_FOR_MS = 3 * DAY_MS
"""How long a laptop that joined is shown as new."""

_NEWEST = "SELECT hlc FROM change WHERE dev=? ORDER BY seq DESC LIMIT 1"


class _Known(NamedTuple):
    """What the table `device` holds of a laptop."""

    name: str = ""
    first_seen: int | None = None
    state: str = "known"


def device_rows(workspace: Workspace) -> tuple[DeviceRow, ...]:
    """This laptop first, the others by when they were seen, newest first."""
    own, now = workspace.device, workspace.clock()
    with workspace.read() as session:
        execute = driver(session).execute
        vector = log.vector(execute)
        known = {
            dev: _Known(name or "", first_seen, state or "known")
            for dev, name, first_seen, state in execute(
                "SELECT dev, name, first_seen, state FROM device"
            ).fetchall()
        }
        clocks = devices.clocks(execute)
        rows = []
        for dev in {own, *vector, *known}:
            key, one = device_key(dev), known.get(dev, _Known())
            rows.append(
                DeviceRow(
                    key=key,
                    name=office_name(session, key) or one.name or device_name(session, key),
                    own=dev == own,
                    state=_state(one, now),
                    seen_at=_seen(execute, dev),
                    changes=vector.get(dev, 0),
                    clock_minutes=clocks.get(dev, 0),
                )
            )
    return tuple(sorted(rows, key=lambda row: (not row.own, -(row.seen_at or 0), row.key)))


def retire_device(workspace: Workspace, key: str) -> None:
    """No longer wait for a laptop (16 hex digits); should it write again, it is in use again.

    Raises FieldInvalid (device), DeviceUnknown, DeviceInUse.
    """
    wanted = checked_key(key)
    found = next((row for row in device_rows(workspace) if row.key == wanted), None)
    if found is None:
        raise DeviceUnknown(device=wanted)
    if found.own:
        raise DeviceInUse
    with workspace.locally() as connection:
        devices.set_state(connection, int(wanted, 16), "retired")


def _seen(execute: Any, dev: int) -> int | None:
    row = execute(_NEWEST, (dev,)).fetchone()
    return None if row is None else stamp_ms(row[0])


def _state(one: _Known, now_ms: int) -> Literal["active", "new", "retired", "forked"]:
    if one.state == "retired":
        return "retired"
    if one.state == "forked":
        return "forked"
    fresh = one.first_seen is not None and now_ms - one.first_seen < NEW_FOR_MS
    return "new" if one.state == "pending" and fresh else "active"
