"""Autosave of the notes editor: what was typed since the last save, as one change (E1, §9 03)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import UNSET

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.rows.discussion import (
    ActionTold,
    NoteKind,
    PointAdded,
    PointChange,
    PointEdited,
    PointMoved,
    PointRemoved,
)
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import insert_at, known, office_id, put, revive, short
from jakber_desktop.operations.outcomes.actions import new_action
from jakber_desktop.operations.outcomes.decisions import new_decision
from jakber_desktop.operations.outcomes.points import (
    change_point,
    editable_item,
    made_from,
    new_point,
    points_of,
    put_minutes,
)
from jakber_desktop.store.workspace import Change, Workspace

__all__ = [
    "ActionTold", "PointAdded", "PointChange", "PointEdited", "PointMoved", "PointRemoved",
    "save_minutes", "save_typing",
]  # fmt: skip

_BESIDE = ("speaker_office", "speaker_label", "confidential")
_MINUTES = QT_TRANSLATE_NOOP("core", "Catat lama bahasan agenda")
_TYPING = QT_TRANSLATE_NOOP("core", "Ketik pembahasan “{text}”")


def save_typing(
    workspace: Workspace,
    changes: Sequence[PointChange],
    minutes: Mapping[str, int] | None = None,
) -> dict[str, str]:
    """Write what an editor did, in order, as one change; gives the ids of its temporary ones.

    `minutes` are how long items took so far, by id (D1): they are no undo step of their own.

    An added point without text is passed over (its `temp` gets no id), an edit that leaves none
    removes the point. What somebody else removed meanwhile lives again when it was typed in
    (sync.md §3: the edit survives), its item with it; other changes of it are passed over. Raises
    RowNotFound, MeetingLocked, FieldInvalid; then nothing is written.
    """
    if not changes:
        return {}
    with workspace.change(_TYPING) as change, change.session.no_autoflush:
        typing = _Typing(change)
        for one in changes:
            typing.write(one)
        put_minutes(change, minutes or {})
        change.label = _TYPING.format(text=short(typing.shown))
        return typing.ids


def save_minutes(workspace: Workspace, minutes: Mapping[str, int]) -> None:
    """Write how long items took so far, by id (D1), when nothing is typed any more."""
    if minutes:
        with workspace.change(_MINUTES) as change:
            put_minutes(change, minutes)


class _Typing:
    """One save: the ids given out, and the lists of points it has touched."""

    def __init__(self, change: Change) -> None:
        self.change = change
        self.ids: dict[str, str] = {}
        self.shown = ""
        self._items: dict[str, e.AgendaItem] = {}
        self._lists: dict[str, list[e.Point]] = {}

    def write(self, one: PointChange) -> None:
        match one:
            case PointAdded():
                self._add(one)
            case PointEdited():
                self._edit(one)
            case PointMoved():
                self._move(one)
            case PointRemoved():
                point = self._known(one.id)
                if point.alive:
                    self._remove(point)
            case ActionTold():
                self._tell(one)

    def _add(self, one: PointAdded) -> None:
        if f.prose(one.text) is None:
            return
        item = self._item(one.item)
        rows = self._rows(item)
        values = {name: getattr(one, name) for name in ("text", *_BESIDE)}
        point = new_point(self.change, item, rows, self._after(rows, one.after), values)
        self.ids[one.temp] = point.id.hex
        self.change.session.flush()
        self._show_as(point, one.kind)
        self.shown = point.text

    def _edit(self, one: PointEdited) -> None:
        point = self._lively(one.id)
        given = {name: getattr(one, name) for name in ("text", *_BESIDE)}
        given = {name: value for name, value in given.items() if value is not UNSET}
        self.shown = given.get("text") or point.text
        if "text" in given and f.prose(given["text"]) is None:
            self._remove(point)
            return
        change_point(self.change, point, given)
        if one.kind is not UNSET:
            self._show_as(point, one.kind)

    def _show_as(self, point: e.Point, kind: NoteKind) -> None:
        """/k and /t make a decision or action of the point; another kind takes it back.

        What was worded apart from its point since stays.
        """
        made = made_from(self.change, point)
        wanted = {"decision": e.Decision, "action": e.ActionItem}.get(kind)
        for one in made:
            if not isinstance(one, wanted or ()) and one.text == point.text:
                self.change.remove(one)
        put(point, kind="statement" if wanted else kind)
        if wanted is None or any(isinstance(one, wanted) for one in made):
            return
        item = self._item(point.agenda_item_id.hex)
        new = (
            new_decision(self.change, item.meeting_id, point.text, item.id)
            if wanted is e.Decision
            else new_action(self.change, item.meeting_id, {"text": point.text, "item": item.id.hex})
        )
        put(new, point_id=point.id)
        self.change.session.flush()

    def _move(self, one: PointMoved) -> None:
        point = self._known(one.id)
        if not point.alive:
            return
        self._rows(self._item(point.agenda_item_id.hex)).remove(point)
        item = self._item(one.item)
        rows = self._rows(item)
        at = self._after(rows, one.after)
        before = [*rows[:at], point, *rows[at:]]
        if not _in_order(before) or point.agenda_item_id != item.id:
            insert_at(self.change, rows, point, at)
        rows.insert(at, point)
        put(point, agenda_item_id=item.id)
        self.shown = self.shown or point.text

    def _remove(self, point: e.Point) -> None:
        self._rows(self._item(point.agenda_item_id.hex)).remove(point)
        self.shown = self.shown or point.text
        self.change.remove(point)

    def _tell(self, one: ActionTold) -> None:
        """The follow-ups made from a point take the office and due date its words told (§10)."""
        point = self._known(one.id)
        self._item(point.agenda_item_id.hex)
        for made in made_from(self.change, point):
            if not isinstance(made, e.ActionItem):
                continue
            if one.office is not None:
                put(made, responsible_office_id=office_id(self.change.session, one.office))
            if one.due_date is not None or one.due_phrase is not None:
                phrase = f.line("due_phrase", one.due_phrase)
                put(made, due_date=one.due_date, due_phrase=phrase)

    def _item(self, id_: str) -> e.AgendaItem:
        """An item that may be written; asked of the database once a save."""
        if id_ not in self._items:
            revive(self.change, e.AgendaItem, id_)
            self._items[id_] = editable_item(self.change, id_)
        return self._items[id_]

    def _known(self, id_: str) -> e.Point:
        """A point that is there, or was."""
        return known(self.change.session, e.Point, self.ids.get(id_, id_))

    def _lively(self, id_: str) -> e.Point:
        """A point that is typed in: one removed meanwhile lives again."""
        point = self._known(id_)
        item = self._item(point.agenda_item_id.hex)
        if not point.alive:
            self._lists.pop(item.id.hex, None)
            revive(self.change, e.Point, point.id.hex)
        return point

    def _rows(self, item: e.AgendaItem) -> list[e.Point]:
        """The item's points as they stand within this save."""
        if item.id.hex not in self._lists:
            self._lists[item.id.hex] = points_of(self.change, item)
        return self._lists[item.id.hex]

    def _after(self, rows: list[e.Point], after: str | None) -> int:
        """The place after a point; one that is not there (an empty one) counts as the end."""
        if after is None:
            return 0
        wanted = self.ids.get(after, after)
        return next((n + 1 for n, row in enumerate(rows) if row.id.hex == wanted), len(rows))


def _in_order(rows: list[e.Point]) -> bool:
    keys = [(row.pos, row.id) for row in rows]
    return keys == sorted(keys)
