"""MeetingRecord: one meeting complete, as one frozen value; in JSON it is the meeting file.

Field names, types and allowed words are those of `resources/schema/meeting.schema.json`
(format `jakber.meeting/1`). A list keeps the order of its file. Text is CommonMark. `None` means
"not known", which is normal and never an error (product.md, "Who and why").
"""

from __future__ import annotations

from typing import Literal

from jakber_desktop.model.record.directory import (
    Office,
    Person,
)
from jakber_desktop.model.record.keeping import (
    Attachment,
    ChecklistItem,
    Correction,
)
from jakber_desktop.model.record.letters import (
    EarlierLetter,
    Invitation,
    NewsRelease,
    Recipient,
)
from jakber_desktop.model.record.meeting import (
    EarlierPlan,
    Letterhead,
    Meeting,
    Occurrence,
    Pause,
    Series,
)
from jakber_desktop.model.record.outcomes import (
    ActionItem,
    Decision,
    EarlierFollowUp,
    ProgressNote,
    TargetUpdate,
)
from jakber_desktop.model.record.session import (
    AgendaItem,
    Attendance,
    Carried,
    ItemLink,
    Point,
)
from jakber_desktop.model.record.words import (
    FORMAT,
    PRESENT,
    Acting,
    ActionStatus,
    ActivityClass,
    AttachmentKind,
    AttendanceStatus,
    CarryVerb,
    Channel,
    Classification,
    Clock,
    Code,
    CorrectionKind,
    DecisionStatus,
    Filled,
    Honorific,
    MeetingStatus,
    OnHoliday,
    Outcome,
    Part,
    PointKind,
    Position,
    ProxyBasis,
    Response,
    Role,
    Sha256,
    TargetStep,
    TimeZone,
    Title,
    Urgency,
)

__all__ = [
    "FORMAT",
    "PRESENT",
    "Acting",
    "ActionItem",
    "ActionStatus",
    "ActivityClass",
    "AgendaItem",
    "Attachment",
    "AttachmentKind",
    "Attendance",
    "AttendanceStatus",
    "Carried",
    "CarryVerb",
    "Channel",
    "ChecklistItem",
    "Classification",
    "Clock",
    "Code",
    "Correction",
    "CorrectionKind",
    "Decision",
    "DecisionStatus",
    "EarlierFollowUp",
    "EarlierLetter",
    "EarlierPlan",
    "Filled",
    "Honorific",
    "Invitation",
    "ItemLink",
    "Letterhead",
    "Meeting",
    "MeetingRecord",
    "MeetingStatus",
    "NewsRelease",
    "Occurrence",
    "Office",
    "OnHoliday",
    "Outcome",
    "Pause",
    "Person",
    "Point",
    "PointKind",
    "Position",
    "ProgressNote",
    "ProxyBasis",
    "Recipient",
    "Response",
    "Role",
    "Series",
    "Sha256",
    "TargetStep",
    "TargetUpdate",
    "TimeZone",
    "Title",
    "Urgency",
]


class MeetingRecord(Part, frozen=True):
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
        for office in self.offices:
            if office.code == code:
                return office
        return None

    def person(self, key: str | None) -> Person | None:
        """The person with this key, or None."""
        if key is not None:
            for person in self.people:
                if person.key == key:
                    return person
        return None

    @property
    def materials(self) -> tuple[Attachment, ...]:
        """The attachments that go along with papers."""
        return tuple(one for one in self.attachments if one.kind == "material")

    def holder(self, role: Role) -> Attendance | None:
        """The first entry of the attendance with this role (chair, co_chair, minute_taker)."""
        return next((entry for entry in self.attendance if entry.role == role), None)
