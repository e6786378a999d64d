"""The list of meetings, readable before anything heavy is imported."""

from jakber_desktop.model.rows import (
    STAGES,
    GroupCounts,
    MeetingFilter,
    MeetingOverview,
    MeetingRow,
    OfficeTag,
    StageFact,
)
from jakber_desktop.store.quick_list import MeetingList

__all__ = [
    "STAGES",
    "GroupCounts",
    "MeetingFilter",
    "MeetingList",
    "MeetingOverview",
    "MeetingRow",
    "OfficeTag",
    "StageFact",
]
