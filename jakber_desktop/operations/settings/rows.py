"""The office's settings as rows of the database: a name and a value as JSON, shared with all."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy.orm import Session

from jakber_desktop.model import ids
from jakber_desktop.model.entities import Setting
from jakber_desktop.operations.editing import put
from jakber_desktop.store.workspace import Change


def read_setting(session: Session, name: str) -> Any:
    """The value of a setting; None when the office has not decided (or in words nobody reads)."""
    row = session.get(Setting, ids.setting_id(name))
    if row is None or not row.alive or not row.value:
        return None
    try:
        return msgspec.json.decode(row.value)
    except msgspec.DecodeError:
        return None


def write_setting(change: Change, name: str, value: Any) -> None:
    """Set a setting, None for undecided; writes nothing that stands there already."""
    row = change.session.get(Setting, ids.setting_id(name))
    text = None if value is None else msgspec.json.encode(value, order="sorted").decode()
    if row is None:
        if text is not None:
            change.add(Setting(id=ids.setting_id(name), name=name, value=text))
    elif row.alive or text is not None:
        put(row, value=text)
