"""Ends conflicts: an ordinary change that travels like any other and can be undone (S3)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from uuid import UUID

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.base import LogValue, dump_entries
from jakber_desktop.model.errors import ChoiceUnfit, ConflictGone, RevisionWanted
from jakber_desktop.model.rows.sync import Choice
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import put
from jakber_desktop.operations.follow_ups.moved import redating
from jakber_desktop.operations.issuing.register import give_up
from jakber_desktop.operations.outcomes.points import change_point
from jakber_desktop.operations.sharing.conflict_words import Waiting, can_edit, takes_both
from jakber_desktop.operations.sharing.conflicts import conflict_id, waiting_conflicts
from jakber_desktop.operations.sharing.dying import refuse_death
from jakber_desktop.operations.sharing.letter_sides import is_of_sent_letter, take_whole_letter
from jakber_desktop.operations.sharing.two_finals import is_of_two_finals, take_version
from jakber_desktop.store.log.resolve import shown_value
from jakber_desktop.store.log.rows import DEL
from jakber_desktop.store.log.shapes import shapes
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["resolve", "resolve_many"]

_RESOLVE = QT_TRANSLATE_NOOP("core", "Selesaikan bentrokan")
_DOUBLE = QT_TRANSLATE_NOOP("core", "Nomor ganda")


def resolve(workspace: Workspace, choice: Choice) -> None:
    """End one conflict. Raises as `resolve_many`."""
    resolve_many(workspace, (choice,))


def resolve_many(workspace: Workspace, choices: Iterable[Choice]) -> None:
    """End conflicts as chosen, in one undo step; due days that hang on a meeting's are one more.

    A head taken of a text decides where the versions clash; what came together beside stays. Of
    "delete" 0 keeps the row, 1 lets it die; of "duplicate" the head taken keeps the number, a
    letter's other ones are void (their papers lose them; MeetingLocked where one is of final
    minutes, which want a revision first) and a meeting's are given anew at finalising; of
    "after-final" 1 puts the sealed value back, and 0 wants a revision first.

    Raises ConflictGone, ChoiceUnfit, RevisionWanted, FieldInvalid, MeetingLocked, MeetingIssued,
    MeetingSent, StillUsed, LetterheadUsed.
    """
    with redating(workspace), workspace.change(_RESOLVE) as change:
        waiting = {conflict_id(one): one for one in waiting_conflicts(change.session)}
        for choice in choices:
            if choice.conflict_id not in waiting:
                raise ConflictGone
            _end(change, waiting[choice.conflict_id], choice)


def _end(change: Change, waiting: Waiting, choice: Choice) -> None:
    take = choice.take
    if isinstance(take, int) and not 0 <= take < len(waiting.heads):
        raise ChoiceUnfit
    if waiting.kind in ("delete", "duplicate", "after-final"):
        if not isinstance(take, int):
            raise ChoiceUnfit
        _WAYS[waiting.kind](change, waiting, take)
    elif is_of_two_finals(driver(change.session).execute, waiting.cell):
        if not isinstance(take, int):
            raise ChoiceUnfit
        take_version(change, waiting.cell[1], waiting.heads[take]["dev"])
    elif take == "both":
        _write(change, waiting, _both(change, waiting))
    elif take == "text":
        _write(change, waiting, _typed(waiting, choice.text))
    else:
        head = waiting.heads[take]
        chosen = (head["dev"], head["seq"])
        text = waiting.kind == "text"
        execute = driver(change.session).execute
        value = shown_value(execute, waiting.cell, chosen) if text else head["val"]
        _write(change, waiting, value, chosen)
        if is_of_sent_letter(waiting.cell):
            take_whole_letter(change, waiting.cell[1], head["dev"])


def _write(
    change: Change, waiting: Waiting, value: LogValue, chosen: tuple[int, int] | None = None
) -> None:
    """Name all heads; what was made of a point in its words follows it."""
    ent, row, field = waiting.cell
    if (ent, field) == ("point", "text") and value is not None:
        change_point(change, change.session.get_one(e.Point, UUID(bytes=row)), {"text": value})
    change.decide(waiting.cell, value, chosen)


def _both(change: Change, waiting: Waiting) -> LogValue:
    """Both sides: the words of two lists, or a text with both sentences wherever two clash."""
    if not takes_both(waiting):
        raise ChoiceUnfit
    values = [head["val"] for head in waiting.heads]
    if waiting.kind == "scalar":
        words = [word for value in values for word in json.loads(value or "[]")]
        return dump_entries(tuple(dict.fromkeys(words)))
    if waiting.kind == "pending":
        return "\n\n".join(dict.fromkeys(str(value) for value in values if value))
    text = str(shown_value(driver(change.session).execute, waiting.cell) or "")
    for hunk in waiting.detail["hunks"]:
        text = _with_both(text, hunk)
    return text


def _with_both(text: str, hunk: dict[str, str]) -> str:
    """Put the sentence that was left out beside the one that stands, the older first."""
    stands, other = (hunk["a"], hunk["b"]) if hunk["took"] == "a" else (hunk["b"], hunk["a"])
    if not other.strip():
        return text
    pair = " ".join(one.strip() for one in (hunk["a"], hunk["b"]) if one.strip())
    if stands.strip() and stands.strip() in text:
        return text.replace(stands.strip(), pair, 1)
    return f"{text.rstrip()}\n{other.strip()}".strip()


def _typed(waiting: Waiting, text: str) -> LogValue:
    """What a person wrote in place of both."""
    if not can_edit(waiting):
        raise ChoiceUnfit
    ent, _, field = waiting.cell
    shape = shapes()[ent]
    nullable = shape.slots[field].nullable
    if field in shape.prose:
        return f.prose(text) if nullable else f.required_prose(field, text)
    return f.line(field, text) if nullable else f.required_line(field, text)


def _live_or_die(change: Change, waiting: Waiting, take: int) -> None:
    if take:
        refuse_death(change.session, waiting.cell)
    change.decide(waiting.cell, DEL if take else None)


def _seal_again(change: Change, waiting: Waiting, take: int) -> None:
    """Put back what the final minutes hold."""
    if take == 0:
        raise RevisionWanted
    value = waiting.heads[1]["val"]
    if waiting.cell[2] == DEL:
        value = None if value else DEL
    change.decide(waiting.cell, value)


def _one_keeps(change: Change, waiting: Waiting, take: int) -> None:
    """One row keeps the number, the others lose it, and so do the papers that bear it."""
    ids = [UUID(hex=row) for row in waiting.detail["rows"]]
    kept = ids.pop(take)
    if waiting.cell[0] == "meeting":
        for id_ in ids:
            put(change.session.get_one(e.Meeting, id_), number=None)
        return
    keeper = change.session.get_one(e.LetterNumber, kept)
    for id_ in ids:
        row = change.session.get_one(e.LetterNumber, id_)
        if row.meeting_id and (row.meeting_id, row.kind) == (keeper.meeting_id, keeper.kind):
            put(row, state="void", reason=_DOUBLE)  # a paper that both numbered keeps its number
        else:
            give_up(change, row, _DOUBLE)


_WAYS = {"delete": _live_or_die, "duplicate": _one_keeps, "after-final": _seal_again}
