"""The words and kinds of text that parts of a record may hold, and the base of all parts."""

from __future__ import annotations

from typing import Annotated, Literal

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
CarryVerb = Literal["move", "repeat", "postpone", "close"]
TargetStep = Literal["preparing", "running", "finalising", "done"]

PRESENT: frozenset[str] = frozenset({"present", "present_online", "proxy", "walk_in"})
"""Attendance statuses that count as being there (naskah-dinas §9)."""


class Part(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of every part of a record: immutable, named arguments, unknown properties refused."""
