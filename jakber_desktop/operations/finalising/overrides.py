"""Findings that somebody passes over one by one, with a written reason (G4; ui-design §9, 06)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy.orm import Session

from jakber_desktop.checks.finding import Finding
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import editable_meeting, put, read_meeting
from jakber_desktop.operations.versions import (
    REASON_LIMIT,
    draft_of,
    newest_version,
)
from jakber_desktop.store.workspace import Workspace

__all__ = ["PassedOver", "pass_over", "split_findings", "take_up_again"]

_PASS = QT_TRANSLATE_NOOP("core", "Abaikan temuan {rule}")
_AGAIN = QT_TRANSLATE_NOOP("core", "Periksa lagi temuan {rule}")

Key = tuple[str, str, str]
"""A finding: rule, path, sentence. Other words at the same place are another finding."""


class PassedOver(NamedTuple):
    """A finding that was passed over, and why."""

    finding: Finding
    reason: str


def pass_over(
    workspace: Workspace, meeting_id: str, rule: str, path: str, message: str, reason: str
) -> None:
    """Settle a finding by a reason, which stays with this version of the minutes.

    Raises MeetingNotFound, MeetingLocked, FieldInvalid ("reason").
    """
    why = f.required_line("reason", reason, REASON_LIMIT)
    with workspace.change(_PASS.format(rule=rule)) as change:
        version = draft_of(change, editable_meeting(change.session, meeting_id))
        own = {"rule": rule, "path": path, "message": message, "reason": why}
        others = _without(version.overrides, (rule, path, message))
        put(version, overrides=(*others, own))


def take_up_again(
    workspace: Workspace, meeting_id: str, rule: str, path: str, message: str
) -> None:
    """Let a finding count again. Raises MeetingNotFound, MeetingLocked."""
    with workspace.change(_AGAIN.format(rule=rule)) as change:
        version = draft_of(change, editable_meeting(change.session, meeting_id))
        put(version, overrides=_without(version.overrides, (rule, path, message)))


def split_findings(
    session: Session, meeting_id: str, findings: Iterable[Finding]
) -> tuple[tuple[Finding, ...], tuple[PassedOver, ...]]:
    """The findings that count, and those that were passed over, each in their order."""
    version = newest_version(session, read_meeting(session, meeting_id))
    reasons = {_key(one): str(one["reason"]) for one in version.overrides} if version else {}
    counting, passed = [], []
    for one in findings:
        reason = reasons.get((one.rule, one.path, one.message))
        if reason is None:
            counting.append(one)
        else:
            passed.append(PassedOver(one, reason))
    return tuple(counting), tuple(passed)


def _key(override: dict[str, str]) -> Key:
    return override["rule"], override["path"], override["message"]


def _without(overrides: tuple[dict[str, str], ...], key: Key) -> tuple[dict[str, str], ...]:
    return tuple(one for one in overrides if _key(one) != key)
