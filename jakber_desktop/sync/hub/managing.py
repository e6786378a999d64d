"""What an administrator does with a hub from a laptop: make it, and see what lies there."""

from __future__ import annotations

import datetime as dt
import json
from contextlib import suppress
from typing import Any, NamedTuple

from jakber_desktop import __version__
from jakber_desktop.assets import asset
from jakber_desktop.model.errors.hub import HubAlreadyMade, HubNotMade
from jakber_desktop.sync.hub.address import HubAddress
from jakber_desktop.sync.hub.connection import connect, open_hub
from jakber_desktop.sync.naming import device_folder

_REPORT = (
    "SELECT meetings, changes, change_bytes, attachments, attachment_bytes, blob_bytes, last_seen "
    "FROM jakber_hub.report()"
)
_DEVICES = (
    "SELECT dev, seq, owner, seen_at, stored_at, app, schema, note FROM jakber_hub.device_max "
    "ORDER BY seen_at DESC NULLS LAST, dev"
)


class ReportedDevice(NamedTuple):
    """A laptop as the hub knows it; `name` is empty where the hub cannot read it."""

    key: str
    name: str
    login: str
    changes: int
    seen_at: int | None
    stored_at: int | None
    app: str
    schema: int


class Report(NamedTuple):
    """What lies at a hub; `meetings` is None where it is sealed. Sizes in bytes, times in ms."""

    sealed: bool
    meetings: int | None
    changes: int
    change_bytes: int
    attachments: int
    attachment_bytes: int
    blob_bytes: int
    last_seen: int | None
    devices: tuple[ReportedDevice, ...]


def make(address: HubAddress) -> None:
    """Make a hub in an empty database, in one transaction.

    Raises HubAlreadyMade, HubNewer, HubForeign; HubForbidden and the other troubles.
    """
    with connect(address) as hub:
        with suppress(HubNotMade):
            hub.look()
            raise HubAlreadyMade(name=address.name)
        with hub.transaction():
            hub.script(asset("hub", "hub.sql").read_bytes())
            hub.run("UPDATE jakber_hub.about SET value = %s WHERE key = 'app'", (__version__,))


def report(address: HubAddress) -> Report:
    """Read what lies at a hub, from the hub alone. Raises the hub's troubles."""
    with open_hub(address) as hub:
        told = hub.rows(_REPORT)[0]
        devices = tuple(_device(row) for row in hub.rows(_DEVICES))
        sealed = hub.seal is not None
    meetings, changes, change_bytes, files, file_bytes, blob_bytes, seen = told
    return Report(
        sealed, meetings, changes, change_bytes, files, file_bytes, blob_bytes, _ms(seen), devices
    )


def _device(row: tuple[Any, ...]) -> ReportedDevice:
    dev, seq, owner, seen_at, stored_at, app, schema, note = row
    return ReportedDevice(
        device_folder(dev), _name(note), owner or "", seq, _ms(seen_at), _ms(stored_at), app, schema
    )


def _name(note: bytes | None) -> str:
    with suppress(ValueError, TypeError, KeyError):
        name = json.loads(note or b"")["name"]
        return " ".join(name.split()) if isinstance(name, str) else ""
    return ""


def _ms(at: dt.datetime | None) -> int | None:
    return None if at is None else round(at.timestamp() * 1000)
