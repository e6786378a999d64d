"""MeetingRecord: one meeting complete, as one frozen value; in JSON it is the meeting file.

Field names, types and allowed words are those of `resources/schema/meeting.schema.json`
(format `jakber.meeting/1`). A list keeps the order of its file. Text is CommonMark. `None` means
"not known", which is normal and never an error (product.md, "Who and why").
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal
from uuid import UUID

from msgspec import Meta, Struct

FORMAT: Literal["jakber.meeting/1"] = "jakber.meeting/1"

Code = Annotated[str, Meta(pattern=r"^[A-Z0-9][A-Z0-9-]{0,23}\Z")]
"""An office's code; where a part only names an office, any text may stand, and must resolve."""
Clock = Annotated[str, Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]\Z")]
Sha256 = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
Title = Annotated[str, Meta(min_length=1, max_length=500)]
Filled = Annotated[str, Meta(min_length=1)]
Position = Annotated[int, Meta(ge=1)]
"""1-based place in the agenda."""

Honorific = Literal["Bpk.", "Ibu", "Sdr.", "Sdri."]
ActivityClass = Literal["internal", "external", "public_communication"]
TimeZone = Literal["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Asia/Singapore"]
Classification = Literal["open", "restricted", "secret", "top_secret"]
Urgency = Literal["normal", "important", "urgent", "very_urgent"]
MeetingStatus = Literal["planned", "held", "postponed", "cancelled"]
Response = Literal["none", "accepted", "declined", "delegated"]
Channel = Literal["hand", "email", "post", "chat"]
Role = Literal["chair", "co_chair", "minute_taker", "speaker", "participant", "observer", "witness"]
"""A `witness` signs a berita acara under "Dilakukan di hadapan" (naskah-dinas §7.1)."""
AttendanceStatus = Literal[
    "expected", "present", "present_online", "proxy", "excused", "sick", "on_other_duty", "absent",
    "walk_in",
]  # fmt: skip
"""`expected` is nobody's attendance yet: who will lead or write is known before the meeting."""
ProxyBasis = Literal["disposition", "assignment_letter", "verbal"]
Outcome = Literal["planned", "discussed", "deferred", "withdrawn", "not_reached"]
PointKind = Literal["statement", "directive", "conclusion"]
DecisionStatus = Literal["in_force", "superseded", "revoked"]
ActionStatus = Literal["open", "in_progress", "done", "cancelled", "blocked"]

AttachmentKind = Literal["material", "scan", "minutes", "record", "proof"]
Acting = Literal["Plt.", "Plh.", "Pj.", "Pjs."]
"""Acting capacity before a post (naskah-dinas §8)."""
OnHoliday = Literal["keep", "skip", "shift"]
"""What becomes of a day of a series that is a holiday: kept, passed over, the next working day."""
CorrectionKind = Literal["review", "erratum"]

PRESENT: frozenset[str] = frozenset({"present", "present_online", "proxy", "walk_in"})
"""Attendance statuses that count as being there (naskah-dinas §9)."""


class _Part(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of every part of a record: immutable, named arguments, unknown properties refused."""


class Office(_Part, frozen=True):
    """An office (*kantor*) of the directory; `precedence` is protocol order, None goes last."""

    code: Code
    name: Annotated[str, Meta(min_length=1, max_length=300)]
    id: UUID | None = None
    short_name: Annotated[str, Meta(max_length=80)] | None = None
    parent: str | None = None
    external: bool = False
    precedence: Annotated[int, Meta(ge=0)] | None = None


class Person(_Part, frozen=True):
    """A person as the meeting's papers name them; `key` ties entries of this file together."""

    key: str
    name: Annotated[str, Meta(min_length=1, max_length=200)]
    id: UUID | None = None
    title_prefix: str | None = None
    title_suffix: str | None = None
    honorific: Honorific | None = None
    position: str | None = None
    office: str | None = None
    employee_no: str | None = None
    dki_staff_no: str | None = None
    grade: str | None = None
    email: str | None = None
    phone: str | None = None


class Occurrence(_Part, frozen=True):
    """A day of a series' rule that goes its own way; `meeting` is the id of the one for it."""

    date: dt.date
    moved_to: dt.date | None = None
    cancelled: bool = False
    reason: str | None = None
    meeting: UUID | None = None


class Series(_Part, frozen=True):
    """The series (*rangkaian*) a meeting belongs to; `recurrence` is an RFC 5545 RRULE.

    It counts from `starts_on`; `occurrences` are the days that go their own way. No part of what
    the minutes say.
    """

    name: str
    recurrence: str | None = None
    starts_on: dt.date | None = None
    on_holiday: OnHoliday = "keep"
    occurrences: tuple[Occurrence, ...] = ()


class Letterhead(_Part, frozen=True):
    """A letterhead (*kop*, naskah-dinas §3); `crest_sha256` names an attachment with the image."""

    name: Filled
    government_line: str | None = None
    unit_line: str | None = None
    sub_unit_line: str | None = None
    address: str | None = None
    city_line: str | None = None
    postal_code: str | None = None
    crest_sha256: Sha256 | None = None


class Pause(_Part, frozen=True):
    """A break in session (*skors*); clock times of the meeting's own zone."""

    started_at: Clock
    ended_at: Clock | None = None
    reason: str | None = None


class EarlierPlan(_Part, frozen=True):
    """When and where the meeting was to be before it was postponed to another day (A6)."""

    date: dt.date
    invited_start: Clock | None = None
    invited_end: Clock | None = None
    venue: str | None = None


class Meeting(_Part, frozen=True):
    """The meeting's own facts. Invited time, actual opening and closing are kept apart (V02)."""

    title: Title
    date: dt.date
    id: UUID | None = None
    number: Annotated[int, Meta(ge=1)] | None = None
    kind: str | None = None
    activity_class: ActivityClass | None = None
    purpose: str | None = None
    invited_start: Clock | None = None
    invited_end: Clock | None = None
    opened_at: Clock | None = None
    closed_at: Clock | None = None
    crosses_midnight: bool = False
    pauses: tuple[Pause, ...] = ()
    time_zone: TimeZone = "Asia/Jakarta"
    venue: str | None = None
    online_link: str | None = None
    organizer: str | None = None
    series: Series | None = None
    classification: Classification = "open"
    urgency: Urgency = "normal"
    status: MeetingStatus = "planned"
    status_reason: str | None = None
    minutes_number: str | None = None
    minutes_date: dt.date | None = None
    letterhead: Letterhead | None = None
    references: tuple[str, ...] = ()
    earlier_plans: tuple[EarlierPlan, ...] = ()


class Recipient(_Part, frozen=True):
    """One addressee of the invitation: an office, a post of it (`addressee`), or a person.

    `post` is the post that `addressee` names in other words, `email` an address of its own;
    `notified_on` is when the notice that the meeting is off or moved went to it.
    """

    office: str
    id: UUID | None = None
    addressee: str | None = None
    person: str | None = None
    response: Response = "none"
    sent_on: dt.date | None = None
    channel: Channel | None = None
    post: str | None = None
    email: str | None = None
    notified_on: dt.date | None = None


class Invitation(_Part, frozen=True):
    """The invitation letter (*surat undangan*); `signatory` is a person key or a position.

    `on_behalf_of`, `delegated_through` (posts) and `acting` make the signing chain of §8.
    `incomplete_reason` says why it went out without number, date or signatory.
    """

    number: str | None = None
    date: dt.date | None = None
    subject: str | None = None
    no_substitutes: bool = False
    signatory: str | None = None
    on_behalf_of: str | None = None
    delegated_through: str | None = None
    acting: Acting | None = None
    recipients: tuple[Recipient, ...] = ()
    carbon_copies: tuple[str, ...] = ()
    incomplete_reason: str | None = None


class EarlierLetter(_Part, frozen=True):
    """A letter that went out before the one being written, which changes or replaces it: its
    number and date, and the meeting as it told it. No part of the meeting file."""

    number: str
    meeting: Meeting
    date: dt.date | None = None


class Attendance(_Part, frozen=True):
    """One entry of the attendance: a person, a bare post, or a group with maybe unknown count."""

    office: str
    status: AttendanceStatus
    id: UUID | None = None
    person: str | None = None
    name: str | None = None
    position: str | None = None
    role: Role = "participant"
    group: bool = False
    headcount: Annotated[int, Meta(ge=1)] | None = None
    represents: str | None = None
    proxy_basis: ProxyBasis | None = None
    checked_in_at: Clock | None = None
    left_at: Clock | None = None
    note: str | None = None
    initialled: bool = False
    arrived_at_item: Position | None = None
    left_at_item: Position | None = None


class Point(_Part, frozen=True):
    """One point of the discussion: who said it, what kind it is, its Markdown text."""

    text: Filled
    id: UUID | None = None
    kind: PointKind = "statement"
    speaker_office: str | None = None
    speaker_label: str | None = None
    confidential: bool = False


CarryVerb = Literal["move", "repeat", "postpone", "close"]


class ItemLink(_Part, frozen=True):
    """An agenda item of another meeting of this workspace (D3); `number` is "3", of a sub-item
    "3.1". What this workspace does not have of that meeting stays empty."""

    id: UUID | None = None
    date: dt.date | None = None
    title: str | None = None
    number: str | None = None
    verb: CarryVerb | None = None


class Carried(_Part, frozen=True):
    """What became of an item after its meeting: moved, to be repeated, postponed `until` a day, or
    closed; `to` is the item of a later meeting that goes on with it."""

    verb: CarryVerb
    until: dt.date | None = None
    reason: str | None = None
    to: ItemLink | None = None


class AgendaItem(_Part, frozen=True):
    """One item of the agenda with its points; `level` 1 is a sub-item of the level 0 above it.

    `chair_note` is private and prints on the chair's copy alone; `topics` are the names of the
    subjects it is followed under, no part of what the minutes say. `continues` are the items of
    earlier meetings that it goes on with, `carried` what became of it afterwards.
    """

    title: Filled
    id: UUID | None = None
    presenter_office: str | None = None
    planned_minutes: Annotated[int, Meta(ge=1)] | None = None
    actual_minutes: Annotated[int, Meta(ge=0)] | None = None
    outcome: Outcome = "planned"
    late: bool = False
    confidential: bool = False
    level: Annotated[int, Meta(ge=0, le=1)] = 0
    chair_note: str | None = None
    points: tuple[Point, ...] = ()
    continues: tuple[ItemLink, ...] = ()
    carried: Carried | None = None
    topics: tuple[Filled, ...] = ()


class Decision(_Part, frozen=True):
    """A decision; `agenda_item` is the 1-based position of the item it came from.

    `superseded_by` and `revoked_by` are the ids of decisions, of this meeting or another.
    """

    text: str
    id: UUID | None = None
    agenda_item: Position | None = None
    status: DecisionStatus = "in_force"
    number: str | None = None
    superseded_by: UUID | None = None
    revoked_by: UUID | None = None
    revoked_reason: str | None = None


class ProgressNote(_Part, frozen=True):
    """What became of a follow-up on a day; `proof` is the SHA-256 of an attachment (F2)."""

    date: dt.date
    text: str
    id: UUID | None = None
    proof: Sha256 | None = None


class ActionItem(_Part, frozen=True):
    """A follow-up; `responsible_person` is a person key, or a post or name in words."""

    text: str
    id: UUID | None = None
    agenda_item: Position | None = None
    responsible_office: str | None = None
    responsible_person: str | None = None
    due_date: dt.date | None = None
    due_phrase: str | None = None
    status: ActionStatus = "open"
    number: str | None = None
    closed_on: dt.date | None = None
    progress_notes: tuple[ProgressNote, ...] = ()


class EarlierFollowUp(_Part, frozen=True):
    """A follow-up of an earlier meeting of the series as this one reports on it (F4), in words.

    Minutes are sealed with them; in a meeting file they are for reading, an import leaves them to
    their own meetings.
    """

    text: str
    number: str | None = None
    meeting_date: dt.date | None = None
    responsible_office: str | None = None
    responsible_person: str | None = None
    due_date: dt.date | None = None
    due_phrase: str | None = None
    status: ActionStatus = "open"


TargetStep = Literal["preparing", "running", "finalising", "done"]


class TargetUpdate(_Part, frozen=True):
    """What this meeting reported of a cooperation target (F3)."""

    target: str
    id: UUID | None = None
    owner_office: str | None = None
    due_date: dt.date | None = None
    progress_percent: Annotated[int, Meta(ge=0, le=100)] | None = None
    note: str | None = None
    step: TargetStep | None = None


class NewsRelease(_Part, frozen=True):
    """What the public report (*siaran berita*) needs beyond the meeting itself."""

    dateline_place: str | None = None
    lead_office: str | None = None
    closing_tagline: str | None = None


class Attachment(_Part, frozen=True):
    """A file kept once by its SHA-256; `agenda_item` ties it to an item.

    Only a `material` is an annex of a paper: a `scan` is a signed one, `minutes` and `record` are
    the final minutes and what they are sealed over, of the given `revision`; a `proof` shows what
    became of a follow-up.
    """

    name: Filled
    sha256: Sha256
    size: Annotated[int, Meta(ge=0)]
    id: UUID | None = None
    agenda_item: Position | None = None
    kind: AttachmentKind = "material"
    revision: Annotated[int, Meta(ge=0)] | None = None


class ChecklistItem(_Part, frozen=True):
    """One thing to prepare or follow up: `days` from the meeting's day, -7 is H-7 (A6)."""

    text: Filled
    days: int
    id: UUID | None = None
    done_on: dt.date | None = None


class Correction(_Part, frozen=True):
    """A dated correction of the minutes; errata of one ralat sheet share its number (H1, H3)."""

    kind: CorrectionKind
    id: UUID | None = None
    revision: Annotated[int, Meta(ge=0)] = 0
    sheet: Position | None = None
    date: dt.date | None = None
    place: str | None = None
    was: str | None = None
    becomes: str | None = None
    reason: str | None = None
    author: str | None = None
    settled: bool = False


class MeetingRecord(_Part, frozen=True):
    """A meeting complete: what documents, checks, the meeting file and the seal are made from."""

    meeting: Meeting
    format: Literal["jakber.meeting/1"] = FORMAT
    offices: tuple[Office, ...] = ()
    people: tuple[Person, ...] = ()
    invitation: Invitation | None = None
    attendance: tuple[Attendance, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    decisions: tuple[Decision, ...] = ()
    action_items: tuple[ActionItem, ...] = ()
    target_updates: tuple[TargetUpdate, ...] = ()
    news_release: NewsRelease | None = None
    attachments: tuple[Attachment, ...] = ()
    checklist: tuple[ChecklistItem, ...] = ()
    corrections: tuple[Correction, ...] = ()
    earlier_follow_ups: tuple[EarlierFollowUp, ...] = ()

    def office(self, code: str | None) -> Office | None:
        """The office with this code, or None."""
        return next((office for office in self.offices if office.code == code), None)

    def person(self, key: str | None) -> Person | None:
        """The person with this key, or None."""
        return next((person for person in self.people if person.key == key), None)

    @property
    def materials(self) -> tuple[Attachment, ...]:
        """The attachments that go along with papers."""
        return tuple(one for one in self.attachments if one.kind == "material")

    def holder(self, role: Role) -> Attendance | None:
        """The first entry of the attendance with this role (chair, co_chair, minute_taker)."""
        return next((entry for entry in self.attendance if entry.role == role), None)
