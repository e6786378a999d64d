"""What the history reads and writes: deeds of the core, imported when the first is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jakber_desktop.model.rows.history import (
        ChangeDetail,
        ChangeRow,
        FieldAddress,
        FieldHistory,
    )


def field_history(
    workspace: Any, address: FieldAddress, limit: int, after: str | None = None
) -> FieldHistory:
    """A field with a page of its versions. Raises RowNotFound, MeetingNotFound."""
    from jakber_desktop.operations.history import reading as history_reading
    from jakber_desktop.operations.history import roles as history_roles

    if address.entity == history_roles.ROLES:
        return history_roles.role_history(workspace, address, limit, after)
    return history_reading.field_history(workspace, address, limit, after)


def restore(workspace: Any, address: FieldAddress, stamp: str) -> None:
    """Write a version back. Raises RowNotFound, MeetingLocked, FieldInvalid."""
    from jakber_desktop.operations.history import restoring as history_restoring
    from jakber_desktop.operations.history import roles as history_roles

    if address.entity == history_roles.ROLES:
        history_roles.restore_role(workspace, address, stamp)
        return
    history_restoring.restore_version(workspace, address, stamp)


def role_address(meeting: str, role: str) -> FieldAddress:
    """Where the holder of a role is told: chair, co_chair or minute_taker of a meeting."""
    from jakber_desktop.model.rows.history import FieldAddress
    from jakber_desktop.operations.history import roles as history_roles

    return FieldAddress(history_roles.ROLES, meeting, role)


def changes(
    workspace: Any, meeting: str | None, text: str, after: str | None, limit: int
) -> tuple[ChangeRow, ...]:
    """A page of the changes of a meeting, or of everything."""
    from jakber_desktop.operations.history import reading as history_reading

    return history_reading.changes(workspace, meeting, text=text, after=after, limit=limit)


def detail(workspace: Any, stamp: str, meeting: str | None) -> ChangeDetail:
    """What a change wrote."""
    from jakber_desktop.operations.history import reading as history_reading

    return history_reading.change_detail(workspace, stamp, meeting)


def revive(workspace: Any, meeting: str) -> None:
    """Bring a deleted meeting back. Raises MeetingNotFound."""
    from jakber_desktop.operations.history import restoring as history_restoring

    history_restoring.revive_meeting(workspace, meeting)


def series_address(workspace: Any, name: str) -> FieldAddress | None:
    """Where the rule of a series stands."""
    from jakber_desktop.operations.history import reading as history_reading

    return history_reading.series_address(workspace, name)


def invitation_address(workspace: Any, meeting: str, field: str) -> FieldAddress | None:
    """Where a field of a meeting's letter stands."""
    from jakber_desktop.operations.history import reading as history_reading

    return history_reading.invitation_address(workspace, meeting, field)
