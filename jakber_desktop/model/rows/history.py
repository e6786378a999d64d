"""Rows of the history as screens show them: addresses, versions of a field, changes (E4)."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple


class FieldAddress(NamedTuple):
    """One field of one row: table, id (hex), column."""

    entity: str
    row: str
    field: str


class Shown(NamedTuple):
    """A value in words; "" is nothing. `coded` words are the program's own and translatable."""

    words: str
    coded: bool = False


class Writer(NamedTuple):
    """Who wrote when, and on which laptop (`own`: on this one; "" when it has no name)."""

    at: dt.datetime
    user: str
    own: bool
    device: str = ""


class FieldVersion(NamedTuple):
    """What a field held from one change on; `stamp` names it for `restore_version`."""

    stamp: str
    writer: Writer
    label: str
    value: Shown
    current: bool
    erased: bool = False
    """The words were erased on request (S6): only that there were some is left."""


class FieldHistory(NamedTuple):
    """A field with its versions, newest first, as far as they were asked for.

    `name` and `kind` are templates of the core ("Tempat", "Butir agenda"); `of` says which one in
    its own words. `locked`: the minutes are final, nothing of it can be restored.
    """

    address: FieldAddress
    name: str
    kind: str
    of: str
    versions: tuple[FieldVersion, ...]
    total: int
    locked: bool
    restorable: bool


class ChangeRow(NamedTuple):
    """One labelled change; `stamp` names it. `undoes`: it took back or did again another one."""

    stamp: str
    writer: Writer
    label: str
    undoes: bool


class ChangedField(NamedTuple):
    """One field a change wrote. `life` is "died" or "back" for a row as a whole."""

    address: FieldAddress
    name: str
    kind: str
    of: str
    before: Shown
    after: Shown
    life: str = ""


class ChangeDetail(NamedTuple):
    """What a change did; `more` fields are not listed.

    `gone` is the meeting (id, title) that this change removed and that is still away.
    """

    fields: tuple[ChangedField, ...]
    more: int
    gone: tuple[str, str] | None
    meeting: str | None
    """The living meeting the change was about, where it was about one."""
