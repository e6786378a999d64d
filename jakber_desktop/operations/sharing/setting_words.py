"""Which setting of the office a conflict is about, and what its sides say: never raw JSON."""

from __future__ import annotations

import json

from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.base import LogValue
from jakber_desktop.operations.numbers.blocks import KEEPER
from jakber_desktop.operations.numbers.devices import device_name
from jakber_desktop.store.log.cells import Execute
from jakber_desktop.sync.devices import NAME_SETTING

TABLE = "setting"

_PLACE = QT_TRANSLATE_NOOP("core", "Pengaturan")
_KEEPER = QT_TRANSLATE_NOOP("core", "Pengaturan: pemegang buku surat")
_NAME = QT_TRANSLATE_NOOP("core", "Pengaturan: nama laptop {code}")
_OTHERWISE = QT_TRANSLATE_NOOP("core", "Diubah")
_OF_LAPTOP = NAME_SETTING.format(device="")


def setting_place(execute: Execute, row: bytes) -> str:
    """Where a person finds a setting."""
    name = _name(execute, row)
    if name == KEEPER:
        return _KEEPER
    if name.startswith(_OF_LAPTOP):
        return _NAME.format(code=name[-4:].upper())
    return _PLACE


def setting_value(session: Session, execute: Execute, row: bytes, value: LogValue) -> str:
    """What a side says; a laptop by its name, empty where it is not set."""
    if value is None:
        return ""
    try:
        told = json.loads(str(value))
    except ValueError:
        return _OTHERWISE
    if not isinstance(told, str | int):
        return _OTHERWISE
    return device_name(session, str(told)) if _name(execute, row) == KEEPER else str(told)


def _name(execute: Execute, row: bytes) -> str:
    found = execute("SELECT name FROM setting WHERE id=?", (row,)).fetchone()
    return "" if found is None else str(found[0])
