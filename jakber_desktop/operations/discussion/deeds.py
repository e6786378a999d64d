"""Live minutes (03, E1): points added, edited, moved, split, merged; one by one or as typed."""

from __future__ import annotations

from typing import TypedDict, Unpack, get_args

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.language.words import POINT_KIND
from jakber_desktop.model import entities as e
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import (
    living,
    move_beside,
    place_beside,
    put,
    short,
)
from jakber_desktop.operations.outcomes.points import (
    change_point,
    editable_item,
    editable_point,
    made_from,
    new_point,
    points_of,
)
from jakber_desktop.store.workspace import Workspace

__all__ = [
    "PointFields", "add_point", "edit_point", "merge_points", "move_point", "remove_point",
    "set_point_kind", "split_point",
]  # fmt: skip

_ADD = QT_TRANSLATE_NOOP("core", "Tulis “{text}”")
_EDIT = QT_TRANSLATE_NOOP("core", "Ubah “{text}”")
_MOVE = QT_TRANSLATE_NOOP("core", "Pindahkan “{text}”")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus “{text}”")
_SPLIT = QT_TRANSLATE_NOOP("core", "Pisahkan “{text}”")
_MERGE = QT_TRANSLATE_NOOP("core", "Gabungkan “{text}”")
_KIND = QT_TRANSLATE_NOOP("core", "Jadikan {kind} “{text}”")
_NO_HALVES = QT_TRANSLATE_NOOP("core", "Letakkan kursor di antara dua bagian teks.")


class PointDetails(TypedDict, total=False):
    """What can be given of a point beside its text; `speaker_office` is an office code."""

    kind: r.PointKind
    speaker_office: str | None
    speaker_label: str | None
    confidential: bool


class PointFields(PointDetails, total=False):
    """Everything that can be given of a point; None empties a field, an absent one stays."""

    text: str


def add_point(
    workspace: Workspace,
    item_id: str,
    text: str,
    *,
    before: str | None = None,
    after: str | None = None,
    **given: Unpack[PointDetails],
) -> str:
    """Add a point under an item, beside another or at the end; gives its id.

    Raises RowNotFound, MeetingLocked, FieldInvalid.
    """
    with workspace.change(_ADD.format(text=short(text))) as change, change.session.no_autoflush:
        item = editable_item(change, item_id)
        rows = points_of(change, item)
        at = place_beside(rows, before, after, e.Point)
        return new_point(change, item, rows, at, {"text": text, **given}).id.hex


def edit_point(workspace: Workspace, point_id: str, **given: Unpack[PointFields]) -> None:
    """Change the given fields; what was made from the point and still says the same follows it.

    Raises RowNotFound, MeetingLocked, FieldInvalid.
    """
    with workspace.change(_EDIT) as change:
        point = editable_point(change, point_id)
        change_point(change, point, {**given})
        change.label = _EDIT.format(text=short(point.text))


def set_point_kind(workspace: Workspace, point_id: str, kind: r.PointKind) -> None:
    """Make a point a statement, a directive (/a) or a conclusion (/s).

    Raises RowNotFound, MeetingLocked, FieldInvalid.
    """
    word = f.choice("kind", kind, get_args(r.PointKind))
    with workspace.change(_KIND) as change:
        point = editable_point(change, point_id)
        put(point, kind=word)
        change.label = _KIND.format(kind=POINT_KIND[word].lower(), text=short(point.text))


def move_point(
    workspace: Workspace,
    point_id: str,
    *,
    item: str | None = None,
    before: str | None = None,
    after: str | None = None,
) -> None:
    """Move a point before or after another, or to the end; `item` takes it under another item.

    Raises RowNotFound, MeetingLocked.
    """
    with workspace.change(_MOVE) as change, change.session.no_autoflush:
        point = editable_point(change, point_id)
        target = editable_item(change, item or point.agenda_item_id.hex)
        rows = points_of(change, target)
        move_beside(change, rows, point, before, after)
        put(point, agenda_item_id=target.id)
        change.label = _MOVE.format(text=short(point.text))


def remove_point(workspace: Workspace, point_id: str) -> None:
    """Remove a point; what was made from it stays, off the projector if it was confidential.

    Raises RowNotFound, MeetingLocked.
    """
    with workspace.change(_REMOVE) as change:
        point = editable_point(change, point_id)
        change.remove(point)
        change.label = _REMOVE.format(text=short(point.text))


def split_point(workspace: Workspace, point_id: str, at: int) -> str:
    """Cut a point in two at an offset of its text; gives the id of the second, of equal kind.

    Raises RowNotFound, MeetingLocked, FieldInvalid when a half would be empty.
    """
    with workspace.change(_SPLIT) as change, change.session.no_autoflush:
        point = editable_point(change, point_id)
        first, second = f.prose(point.text[:at]), f.prose(point.text[at:])
        if at <= 0 or first is None or second is None:
            raise FieldInvalid("at", _NO_HALVES)
        change.label = _SPLIT.format(text=short(point.text))
        item = living(change.session, e.AgendaItem, point.agenda_item_id.hex)
        rows = points_of(change, item)
        new = new_point(change, item, rows, rows.index(point) + 1, {"text": second})
        put(
            new, kind=point.kind, speaker_office_id=point.speaker_office_id,
            speaker_label=point.speaker_label, confidential=point.confidential,
        )  # fmt: skip
        put(point, text=first)
        return new.id.hex


def merge_points(
    workspace: Workspace, first_id: str, second_id: str, *, between: str = "\n\n"
) -> None:
    """Join a point's text to another's; what was made from the second belongs to the first then.

    The joined point is confidential when either was (R4).

    Raises RowNotFound, MeetingLocked, FieldInvalid.
    """
    with workspace.change(_MERGE) as change:
        first, second = editable_point(change, first_id), editable_point(change, second_id)
        if first is second:
            return
        text = f.required_prose("text", first.text + between + second.text)
        put(first, text=text, confidential=first.confidential or second.confidential)
        for made in made_from(change, second):
            put(made, point_id=first.id)
        change.remove(second)
        change.label = _MERGE.format(text=short(first.text))
