"""The laptops of an office: how blocks and settings name them, and what people call them (B2)."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.settings.rows import read_setting, write_setting
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Change, Workspace
from jakber_desktop.sync.devices import NAME_SETTING

_NAME_LIMIT = 40

_CALL = QT_TRANSLATE_NOOP("core", "Beri nama laptop {device}")
_LAPTOP = QT_TRANSLATE_NOOP("core", "Laptop {code}")
_DEVICE = QT_TRANSLATE_NOOP("core", "Tulis kode laptop, 16 angka dan huruf a sampai f.")


class Device(NamedTuple):
    """A laptop this database has heard of; `key` is its number as 16 hex digits."""

    key: str
    name: str
    own: bool


def device_key(device: int) -> str:
    """A device number as blocks and settings name it."""
    return f"{device:016x}"


def device_name(session: Session, key: str) -> str:
    """The name the office gave a laptop, else the last letters of its key."""
    return office_name(session, key) or _LAPTOP.format(code=key[-4:].upper())


def office_name(session: Session, key: str) -> str:
    """The name the office gave a laptop, else what it calls itself; empty where it has none."""
    name = read_setting(session, NAME_SETTING.format(device=key))
    if isinstance(name, str) and name:
        return name
    told = driver(session).execute("SELECT name FROM device WHERE printf('%016x', dev)=?", (key,))
    row = told.fetchone()
    return (row and row[0]) or ""


def call_device(workspace: Workspace, device: str, name: str) -> None:
    """Give a laptop a name that all see. Raises FieldInvalid (device, name)."""
    key = checked_key(device)
    with workspace.change(_CALL) as change:
        name_device(change, key, name)
        change.label = _CALL.format(device=device_name(change.session, key))


def known_devices(workspace: Workspace) -> tuple[Device, ...]:
    """This laptop first, then every other that wrote here or was lent a block, by name."""
    own = device_key(workspace.device)
    with workspace.read() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT DISTINCT dev FROM tx UNION SELECT dev FROM device"
        )
        keys = {device_key(dev) for (dev,) in rows} - {own}
        lent = session.scalars(select(e.NumberBlock.device).where(e.NumberBlock.alive).distinct())
        others = {*keys, *lent} - {own}
        found = sorted((device_name(session, key), key) for key in others)
        return Device(own, device_name(session, own), True), *(
            Device(key, name, False) for name, key in found
        )


def checked_key(device: str) -> str:
    """A device's key as it was typed. Raises FieldInvalid (field "device")."""
    words = device.strip().lower()
    if len(words) != 16 or set(words) - set("0123456789abcdef"):
        raise FieldInvalid("device", _DEVICE)
    return words


def name_device(change: Change, key: str, name: str) -> None:
    """Give a laptop a name inside an open change. Raises FieldInvalid (field "name")."""
    write_setting(
        change, NAME_SETTING.format(device=key), f.required_line("name", name, _NAME_LIMIT)
    )
    change.session.flush()
