"""Whether a decision still holds: another took its place, or it was revoked (F1).

Both go on after the minutes are final; its words stay as they are sealed.
"""

from __future__ import annotations

from uuid import UUID

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import living, put, short
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["restore_decision", "revoke", "supersede"]

_SUPERSEDE = QT_TRANSLATE_NOOP("core", "Ganti keputusan “{text}”")
_REVOKE = QT_TRANSLATE_NOOP("core", "Cabut keputusan “{text}”")
_RESTORE = QT_TRANSLATE_NOOP("core", "Berlakukan lagi keputusan “{text}”")
_CIRCLE = QT_TRANSLATE_NOOP("core", "Pilih keputusan lain, yang tidak diganti oleh keputusan ini.")


def supersede(workspace: Workspace, decision_id: str, by: str) -> None:
    """Another decision takes its place. Raises RowNotFound, FieldInvalid ("by") for a circle."""
    with workspace.change(_SUPERSEDE) as change:
        row = living(change.session, e.Decision, decision_id)
        other = _other(change, row, by)
        put(row, status="superseded", superseded_by_id=other, revoked_by_id=None,
            revoked_reason=None)  # fmt: skip
        change.label = _SUPERSEDE.format(text=short(row.text))


def revoke(
    workspace: Workspace, decision_id: str, reason: str | None = None, by: str | None = None
) -> None:
    """A decision holds no longer; by another decision, or for a reason in words, or both.

    Raises RowNotFound, FieldInvalid ("reason" when neither is given, "by").
    """
    with workspace.change(_REVOKE) as change:
        row = living(change.session, e.Decision, decision_id)
        words = f.line("reason", reason) if by else f.required_line("reason", reason)
        other = _other(change, row, by) if by else None
        put(row, status="revoked", revoked_by_id=other, revoked_reason=words,
            superseded_by_id=None)  # fmt: skip
        change.label = _REVOKE.format(text=short(row.text))


def restore_decision(workspace: Workspace, decision_id: str) -> None:
    """A decision holds again; its links go. Raises RowNotFound."""
    with workspace.change(_RESTORE) as change:
        row = living(change.session, e.Decision, decision_id)
        put(row, status="in_force", superseded_by_id=None, revoked_by_id=None,
            revoked_reason=None)  # fmt: skip
        change.label = _RESTORE.format(text=short(row.text))


def _other(change: Change, row: e.Decision, by: str) -> UUID:
    """The decision that ends this one: none that ended by it, near or far."""
    other: e.Decision | None = living(change.session, e.Decision, by)
    found, seen = other, set[UUID]()
    while other is not None and other.id not in seen:
        if other.id == row.id:
            raise FieldInvalid("by", _CIRCLE)
        seen.add(other.id)
        after = other.superseded_by_id or other.revoked_by_id
        other = change.session.get(e.Decision, after) if after else None
    assert found is not None
    return found.id
