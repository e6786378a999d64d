"""Making, changing and removing a cooperation target (F3)."""

from __future__ import annotations

import datetime as dt
from typing import Any, TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import living, office_id, put, short
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["TargetValues", "add_target", "edit_target", "remove_target"]

_ADD = QT_TRANSLATE_NOOP("core", "Tambah target “{name}”")
_EDIT = QT_TRANSLATE_NOOP("core", "Ubah target “{name}”")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus target “{name}”")
_TWICE = QT_TRANSLATE_NOOP("core", "Target dengan nama ini sudah ada.")
_PARTNER_LIMIT = 60


class TargetValues(TypedDict, total=False):
    """What is said of a target; None empties, what is absent stays. `office` is a code."""

    name: str
    office: str | None
    partner: str | None
    indicator: str | None
    due: dt.date | None


def add_target(workspace: Workspace, **given: Unpack[TargetValues]) -> str:
    """Make a target; gives its id. It has no step until somebody reports of it.

    Raises FieldInvalid ("name" when empty or taken, "office", "partner").
    """
    with workspace.change(_ADD) as change:
        values = _values(change.session, {"name": "", **given}, None)
        target = _made(change, values["name"])
        put(target, **values)
        change.label = _ADD.format(name=short(target.name))
        return target.id.hex


def edit_target(workspace: Workspace, target_id: str, **given: Unpack[TargetValues]) -> None:
    """Change what is said of a target. Raises RowNotFound, FieldInvalid as `add_target`."""
    with workspace.change(_EDIT) as change:
        target = living(change.session, e.Target, target_id)
        put(target, **_values(change.session, dict(given), target.id))
        change.label = _EDIT.format(name=short(target.name))


def remove_target(workspace: Workspace, target_id: str) -> None:
    """Take a target off the register; what meetings reported of it stays in their minutes.

    Raises RowNotFound.
    """
    with workspace.change(_REMOVE) as change:
        target = living(change.session, e.Target, target_id)
        change.remove(target)
        change.label = _REMOVE.format(name=short(target.name))


# --- inside ---------------------------------------------------------------------------------------


def _values(session: Session, given: dict[str, Any], own: UUID | None) -> dict[str, Any]:
    values: dict[str, Any] = {}
    if "name" in given:
        values["name"] = _free_name(session, f.required_line("name", given["name"]), own)
    if "office" in given:
        values["owner_office_id"] = office_id(session, given["office"])
    if "partner" in given:
        values["partner"] = f.line("partner", given["partner"], _PARTNER_LIMIT)
    if "indicator" in given:
        values["indicator"] = f.line("indicator", given["indicator"])
    if "due" in given:
        values["due_date"] = given["due"]
    return values


def _free_name(session: Session, name: str, own: UUID | None) -> str:
    """The name, unless another living target bears it: meetings find a target by its name."""
    same = select(e.Target.id).where(e.Target.name == name, e.Target.alive)
    if any(one != own for one in session.scalars(same)):
        raise FieldInvalid("name", _TWICE)
    return name


def _made(change: Change, name: str) -> e.Target:
    """A row under the natural key, so that another laptop's target of this name is the same one;
    one that was removed lives again."""
    natural = ids.target_id(name)
    known = change.session.get(e.Target, natural)
    if known is not None and not known.alive:
        return known
    target = e.Target(id=natural if known is None else change.new_id(), name=name)
    change.add(target)
    return target
