"""What Pembahasan reads and writes: the deeds of the core, imported when the first is needed.

The imports stand in their functions for the sake of the start (performance.md, "Start"): a meeting
may be opened before the worker has imported the core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from jakber_desktop.model.record import Outcome
    from jakber_desktop.model.rows.discussion import (
        Bearings,
        Discussion,
        PointChange,
        QuickAction,
    )


def read(workspace: Any, meeting_id: str) -> Discussion:
    """The whole discussion. Raises MeetingNotFound."""
    from jakber_desktop.operations.discussion import rows as discussion_rows

    return discussion_rows.discussion(workspace, meeting_id)


def read_bearings(workspace: Any, meeting_id: str) -> Bearings:
    """Whom and when a live line may mean. Raises MeetingNotFound."""
    from jakber_desktop.operations.discussion import bearings as discussion_bearings

    return discussion_bearings.bearings(workspace, meeting_id)


def save(
    workspace: Any, changes: Sequence[PointChange], minutes: Mapping[str, int]
) -> dict[str, str]:
    """Write what was typed and how long items took; the ids of new points by the keys sent."""
    from jakber_desktop.operations.discussion import typing_minutes

    return typing_minutes.save_typing(workspace, changes, minutes)


def save_minutes(workspace: Any, minutes: Mapping[str, int]) -> None:
    """Write how long items took so far."""
    from jakber_desktop.operations.discussion import typing_minutes

    typing_minutes.save_minutes(workspace, minutes)


def set_outcome(workspace: Any, item_id: str, outcome: Outcome) -> None:
    """Say what came of an item."""
    from jakber_desktop.operations.agenda import deeds as agenda

    agenda.set_outcome(workspace, item_id, outcome)


def add_item(workspace: Any, meeting_id: str, title: str, after: str | None) -> str:
    """Add an item behind another one, or at the end; gives its id."""
    from jakber_desktop.operations.agenda import deeds as agenda

    return agenda.add_item(workspace, meeting_id, title, after=after)


def parse_action(line: str, bearings: Bearings, meeting: dt.date) -> QuickAction:
    """What the quick line is read as."""
    from jakber_desktop.operations.outcomes import quick_action

    offices = [
        quick_action.OfficeName(one.code, one.name, one.short_name) for one in bearings.offices
    ]
    return quick_action.parse_action(
        line, meeting=meeting, offices=offices, next_meeting=bearings.next_meeting
    )


def parse_due(text: str, bearings: Bearings, meeting: dt.date) -> tuple[dt.date | None, str | None]:
    """A due date or phrase typed in its field. Raises FieldInvalid."""
    from jakber_desktop.operations.outcomes import quick_action

    return quick_action.parse_due(text, meeting=meeting, next_meeting=bearings.next_meeting)


def show_due(read_as: QuickAction, meeting: dt.date) -> str:
    """The due date of a line in words: the phrase with its date, or the date."""
    from jakber_desktop.operations.outcomes import quick_action

    date, phrase = read_as.due_date, read_as.due_phrase
    return quick_action.show_read(date, phrase, meeting, estimated=read_as.due_estimated)


def add_action(workspace: Any, meeting_id: str, read_as: QuickAction, item: str | None) -> str:
    """Write down the follow-up of the quick line; gives its id."""
    from jakber_desktop.operations.outcomes import actions

    return actions.add_action(
        workspace, meeting_id, read_as.text, item=item, office=read_as.office,
        due_date=read_as.due_date, due_phrase=read_as.due_phrase,
    )  # fmt: skip


def edit_action(workspace: Any, action_id: str, fields: dict[str, Any]) -> None:
    """Change fields of a follow-up. Raises FieldInvalid."""
    from jakber_desktop.operations.outcomes import actions

    actions.edit_action(workspace, action_id, **fields)


def set_action_status(workspace: Any, action_id: str, status: Any) -> None:
    """How far a follow-up is; possible after the minutes are final."""
    from jakber_desktop.operations.outcomes import actions

    actions.set_action_status(workspace, action_id, status)


def edit_decision(workspace: Any, decision_id: str, fields: dict[str, Any]) -> None:
    """Change fields of a decision. Raises FieldInvalid."""
    from jakber_desktop.operations.outcomes import decisions as outcomes

    outcomes.edit_decision(workspace, decision_id, **fields)


def settle_wording(workspace: Any, kind: Any, card_id: str, winner: Any) -> None:
    """A decision or follow-up and its point say the same again: the words of the winner."""
    from jakber_desktop.operations.outcomes import wording as outcome_wording

    outcome_wording.settle_wording(workspace, kind, card_id, winner)


def word_confidentially(workspace: Any, kind: Any, card_id: str, text: str) -> None:
    """Word a decision or follow-up in confidential words. Raises FieldInvalid."""
    from jakber_desktop.operations.outcomes import wording as outcome_wording

    outcome_wording.word_confidentially(workspace, kind, card_id, text)


def add_confidential_action(workspace: Any, read_as: QuickAction, item: str) -> str:
    """Write down a follow-up of confidential words; gives its id."""
    from jakber_desktop.operations.outcomes import wording as outcome_wording

    return outcome_wording.add_confidential_action(
        workspace, item, read_as.text, office=read_as.office, due_date=read_as.due_date,
        due_phrase=read_as.due_phrase,
    )  # fmt: skip


def remove_action(workspace: Any, action_id: str) -> None:
    """Remove a follow-up."""
    from jakber_desktop.operations.outcomes import actions

    actions.remove_action(workspace, action_id)


def remove_decision(workspace: Any, decision_id: str) -> None:
    """Remove a decision."""
    from jakber_desktop.operations.outcomes import decisions as outcomes

    outcomes.remove_decision(workspace, decision_id)
