"""Frozen rows of Pembahasan (03): points under their items, decisions and actions with links."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, Struct, UnsetType

from jakber_desktop.language.reporting import REPORTING_VERBS
from jakber_desktop.model.record import ActionStatus, DecisionStatus, Outcome, PointKind
from jakber_desktop.model.rows.carrying import Trace


class PointRow(Struct, frozen=True):
    """One point; `decisions` and `actions` are the ids of what was made from it."""

    id: str
    text: str
    kind: PointKind
    speaker_office: str | None
    speaker_label: str | None
    confidential: bool
    decisions: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()

    @property
    def note_kind(self) -> NoteKind:
        """What the notes editor shows the point as."""
        return "decision" if self.decisions else "action" if self.actions else self.kind


class ItemRow(Struct, frozen=True):
    """An agenda item with its points; `number` as it prints ("2", a sub-item's "2.1").

    `starts_at` is "HH:MM" by the plan, None when unknown.
    """

    id: str
    number: str
    title: str
    presenter: str | None
    planned_minutes: int | None
    outcome: Outcome
    confidential: bool
    points: tuple[PointRow, ...]
    starts_at: str | None = None
    level: int = 0
    actual_minutes: int | None = None
    """How long it took so far (D1)."""
    trace: Trace = Trace()
    """The meetings it comes from and goes to (D3)."""


class DecisionRow(Struct, frozen=True):
    """A decision; `code` ("K-1") is provisional until the minutes are final (ui-design §8).

    `apart`: its point in the notes reads otherwise.
    """

    id: str
    code: str
    text: str
    item: str | None
    point: str | None
    status: DecisionStatus
    apart: bool = False


class DirectiveRow(Struct, frozen=True):
    """A directive (/a): a point of its kind, `id` the point's; `code` "A-1" counts them."""

    id: str
    code: str
    text: str
    item: str
    speaker: str


class ActionRow(Struct, frozen=True):
    """A follow-up; `code` is "T-1", `office` a code, `person` an id, `post` a post in words.

    `person_name` is what the person is called. `apart`: its point in the notes reads otherwise.
    """

    id: str
    code: str
    text: str
    item: str | None
    point: str | None
    office: str | None
    person: str | None
    post: str | None
    due_date: dt.date | None
    due_phrase: str | None
    status: ActionStatus
    person_name: str | None = None
    apart: bool = False


class Discussion(Struct, frozen=True):
    """The whole discussion of a meeting; `opened_at` and `closed_at` are "HH:MM"."""

    meeting_id: str
    locked: bool
    items: tuple[ItemRow, ...]
    decisions: tuple[DecisionRow, ...]
    actions: tuple[ActionRow, ...]
    directives: tuple[DirectiveRow, ...] = ()
    date: dt.date | None = None
    opened_at: str | None = None
    closed_at: str | None = None
    paused: bool = False
    """Adjourned for the moment."""


class NamedOffice(Struct, frozen=True):
    """An office as one may call it; `order` is its place in protocol order (badge colour)."""

    code: str
    name: str
    short_name: str | None
    order: int


class SpeakerRow(Struct, frozen=True):
    """Somebody who may have spoken. `label` is None for the office itself; `here` came.

    `person` is the name of who holds the post that `label` says, "" where none is known.
    """

    name: str
    office: str
    label: str | None = None
    detail: str = ""
    order: int = 0
    here: bool = False
    person: str = ""


class ResponsibleRow(Struct, frozen=True):
    """Somebody a follow-up may be given to: `person` (an id) or the post in words."""

    line: str
    office: str
    post: str | None = None
    person: str | None = None


class Bearings(Struct, frozen=True):
    """Whom and when the live screen may mean: offices and speakers, and the next meeting's day."""

    offices: tuple[NamedOffice, ...] = ()
    speakers: tuple[SpeakerRow, ...] = ()
    responsible: tuple[ResponsibleRow, ...] = ()
    next_meeting: dt.date | None = None
    verbs: tuple[str, ...] = REPORTING_VERBS
    """The reporting verbs of the office; the first is inserted behind a speaker (E2)."""


class QuickAction(Struct, frozen=True):
    """What the action line was read as (ui-design §10).

    `office` is a code; `due_phrase` is kept beside its computed `due_date`. `unknown_office` is the
    word after an @ that no office answers to; it stays in `text`.
    """

    text: str
    office: str | None = None
    due_date: dt.date | None = None
    due_phrase: str | None = None
    due_estimated: bool = False
    unknown_office: str | None = None
    echo: str = ""
    """ "Terbaca: JAKBER · Kam, 31 Mei"; "" when nothing but text was read."""


NoteKind = PointKind | Literal["decision", "action"]
"""Kinds of the notes editor: /k and /t are a statement with a decision or action made from it."""


class PointAdded(Struct, frozen=True, kw_only=True):
    """The editor: a new point after another.

    `after` is an id, or the `temp` of one added before; None: first of its item.
    """

    temp: str
    item: str
    text: str
    after: str | None = None
    kind: NoteKind = "statement"
    speaker_office: str | None = None
    speaker_label: str | None = None
    confidential: bool = False


class PointEdited(Struct, frozen=True, kw_only=True):
    """The editor: what of a point reads otherwise now; the rest stays as it is."""

    id: str
    text: str | UnsetType = UNSET
    kind: NoteKind | UnsetType = UNSET
    speaker_office: str | UnsetType | None = UNSET
    speaker_label: str | UnsetType | None = UNSET
    confidential: bool | UnsetType = UNSET


class PointMoved(Struct, frozen=True, kw_only=True):
    """The editor: a point stands after another under an item now (None: first)."""

    id: str
    item: str
    after: str | None = None


class PointRemoved(Struct, frozen=True, kw_only=True):
    """The editor: a point is gone."""

    id: str


class ActionTold(Struct, frozen=True, kw_only=True):
    """The editor: a follow-up's paragraph told an office (code) or a due date; None: it did not."""

    id: str
    office: str | None = None
    due_date: dt.date | None = None
    due_phrase: str | None = None


PointChange = PointAdded | PointEdited | PointMoved | PointRemoved | ActionTold
"""What an editor may have done since it was last saved, in the order it happened."""
