"""What Tindak lanjut asks of the core; imported with the first reading, not with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from jakber_desktop.model.rows.follow_ups import (
        DecisionDetail,
        DecisionFilter,
        FollowUpDetail,
        FollowUpFilter,
        FollowUpRow,
        RegisterDecision,
    )


def follow_ups(
    workspace: Any, wanted: FollowUpFilter, today: dt.date, limit: int
) -> tuple[Any, ...]:
    """(rows, counts, offices, meetings) under a filter."""
    from jakber_desktop.operations.follow_ups import reading

    return (
        reading.page(workspace, wanted, today, None, limit),
        reading.count(workspace, wanted, today),
        reading.offices(workspace),
        reading.meetings(workspace),
    )


def follow_up_page(
    workspace: Any, wanted: FollowUpFilter, today: dt.date, after: FollowUpRow | None, limit: int
) -> tuple[FollowUpRow, ...]:
    """The follow-ups after a row."""
    from jakber_desktop.operations.follow_ups import reading

    return reading.page(workspace, wanted, today, after, limit)


def follow_up(workspace: Any, action_id: str, today: dt.date) -> FollowUpDetail:
    """One follow-up with its history."""
    from jakber_desktop.operations.follow_ups.detail import detail

    return detail(workspace, action_id, today)


def set_status(workspace: Any, action_id: str, status: Any) -> None:
    """How far it is."""
    from jakber_desktop.operations.follow_ups import deeds

    deeds.set_status(workspace, action_id, status)


def finish(workspace: Any, action_id: str, day: dt.date, note: str) -> None:
    """It is done."""
    from jakber_desktop.operations.follow_ups import deeds

    deeds.finish(workspace, action_id, day, note)


def reopen(workspace: Any, action_id: str) -> None:
    """It goes on."""
    from jakber_desktop.operations.follow_ups import deeds

    deeds.reopen(workspace, action_id)


def set_due(workspace: Any, action_id: str, text: str, today: dt.date) -> None:
    """Until when."""
    from jakber_desktop.operations.follow_ups import deeds

    deeds.set_due(workspace, action_id, text, today)


def set_responsible(workspace: Any, action_id: str, **given: Any) -> None:
    """Who does it."""
    from jakber_desktop.operations.follow_ups import deeds

    deeds.set_responsible(workspace, action_id, **given)


def set_who(workspace: Any, action_id: str, text: str, today: dt.date) -> None:
    """Which person or post does it."""
    from jakber_desktop.operations.follow_ups import deeds

    deeds.set_who(workspace, action_id, text, today)


def names(workspace: Any, today: dt.date) -> tuple[str, ...]:
    """Who may do it."""
    from jakber_desktop.operations.follow_ups import deeds

    return deeds.names(workspace, today)


def proof_copy(workspace: Any, attachment: str, folder: Path) -> Path:
    """A copy of a proof for the system's program to open."""
    from jakber_desktop.operations.attachments.reading import open_copy

    return open_copy(workspace, attachment, folder)


def add_progress(workspace: Any, action_id: str, text: str, day: dt.date) -> None:
    """What became of it."""
    from jakber_desktop.operations.follow_ups import progress

    progress.add_progress(workspace, action_id, text, day)


def remove_progress(workspace: Any, note_id: str) -> None:
    """A note goes."""
    from jakber_desktop.operations.follow_ups import progress

    progress.remove_progress(workspace, note_id)


def add_proof(workspace: Any, action_id: str, path: Path, day: dt.date, text: str) -> None:
    """A file that shows it."""
    from jakber_desktop.operations.follow_ups import progress

    progress.add_proof(workspace, action_id, path, day, text)


def redate(workspace: Any) -> int:
    """Reckon them anew; gives how many days moved."""
    from jakber_desktop.operations.follow_ups import dues

    return dues.redate_all(workspace) if dues.stale_dues(workspace) else 0


def decisions(workspace: Any, wanted: DecisionFilter, limit: int) -> tuple[Any, ...]:
    """(rows, counts, offices, meetings) under a filter."""
    from jakber_desktop.operations.follow_ups import decisions as register
    from jakber_desktop.operations.follow_ups import reading

    return (
        register.page(workspace, wanted, None, limit),
        register.count(workspace, wanted),
        reading.offices(workspace),
        reading.meetings(workspace, "decision"),
    )


def decision_page(
    workspace: Any, wanted: DecisionFilter, after: RegisterDecision | None, limit: int
) -> tuple[RegisterDecision, ...]:
    """The decisions after a row."""
    from jakber_desktop.operations.follow_ups import decisions as register

    return register.page(workspace, wanted, after, limit)


def decision(workspace: Any, decision_id: str) -> DecisionDetail:
    """One decision with its links."""
    from jakber_desktop.operations.follow_ups import decisions as register

    return register.detail(workspace, decision_id)


def decision_place(workspace: Any, decision_id: str) -> int:
    """Its place in its meeting, from 1."""
    from jakber_desktop.operations.follow_ups import decisions as register

    return register.place_of(workspace, decision_id)


def supersede(workspace: Any, decision_id: str, by: str) -> None:
    """Another decision takes its place."""
    from jakber_desktop.operations.follow_ups import standing

    standing.supersede(workspace, decision_id, by)


def revoke(workspace: Any, decision_id: str, reason: str) -> None:
    """It holds no longer."""
    from jakber_desktop.operations.follow_ups import standing

    standing.revoke(workspace, decision_id, reason)


def restore(workspace: Any, decision_id: str) -> None:
    """It holds again."""
    from jakber_desktop.operations.follow_ups import standing

    standing.restore_decision(workspace, decision_id)
