"""Between the rows of a meeting's discussion and the editor: rows in, changes to save out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET

from jakber_desktop.desktop.editor import points as p
from jakber_desktop.model.rows import discussion as rows

if TYPE_CHECKING:
    from collections.abc import Sequence


def items_of(discussion: rows.Discussion) -> list[p.EditorItem]:
    """The agenda items with their points as the editor shows them."""
    return [
        p.EditorItem(
            item.id, str(item.number), item.title, tuple(_point(point) for point in item.points)
        )
        for item in discussion.items
    ]


def codes_of(discussion: rows.Discussion) -> dict[str, str]:
    """The code of what was made of a point ("K-1", "T-2"), by the point's id."""
    made = [(one.point, one.code) for one in discussion.actions]
    made += [(one.point, one.code) for one in discussion.decisions]  # goes before an action
    return {point: code for point, code in made if point is not None}


def changes_of(commands: Sequence[p.Command]) -> list[rows.PointChange]:
    """The commands as `operations.discussion.typing_minutes.save_typing` takes them."""
    return [_change(command) for command in commands]


def speakers_of(found: Sequence[rows.SpeakerRow]) -> list[p.Speaker]:
    """The people `@` offers, in the order of the rows."""
    return [p.Speaker(one.name, one.office, one.label, one.detail, one.order) for one in found]


def _point(row: rows.PointRow) -> p.EditorPoint:
    return p.EditorPoint(
        row.id, row.text, row.note_kind, row.speaker_office, row.speaker_label, row.confidential
    )


def _change(command: p.Command) -> rows.PointChange:
    match command:
        case p.PointAdded(point=point):
            return rows.PointAdded(
                temp=point.key,
                item=command.item,
                text=point.text,
                after=command.after,
                kind=point.kind,
                speaker_office=point.speaker_office,
                speaker_label=point.speaker_label,
                confidential=point.confidential,
            )
        case p.PointEdited(point=point, changed=changed):
            return rows.PointEdited(
                id=point.key,
                text=point.text if "text" in changed else UNSET,
                kind=point.kind if "kind" in changed else UNSET,
                speaker_office=point.speaker_office if "speaker_office" in changed else UNSET,
                speaker_label=point.speaker_label if "speaker_label" in changed else UNSET,
                confidential=point.confidential if "confidential" in changed else UNSET,
            )
        case p.PointMoved():
            return rows.PointMoved(id=command.key, item=command.item, after=command.after)
        case p.PointRemoved():
            return rows.PointRemoved(id=command.key)
        case p.ActionTold():
            return rows.ActionTold(
                id=command.key,
                office=command.office,
                due_date=command.due_date,
                due_phrase=command.due_phrase,
            )
