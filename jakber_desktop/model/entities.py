"""Imports every entity once, so that the registry is complete wherever the store needs it."""

from jakber_desktop.model.agenda import AgendaItem, Point
from jakber_desktop.model.attachment import Attachment
from jakber_desktop.model.attendance import Attendance
from jakber_desktop.model.base import Base, Entity
from jakber_desktop.model.continuing import CarryOver, Topic, TopicItem
from jakber_desktop.model.directory import Office, Person, Post
from jakber_desktop.model.followup import ActionItem, Decision, ProgressNote
from jakber_desktop.model.invitation import Invitation, Recipient
from jakber_desktop.model.letters import Letterhead, LetterNumber, NumberBlock, SentLetter
from jakber_desktop.model.meeting import Meeting, NewsRelease, Occurrence, Series
from jakber_desktop.model.minutes import Correction, MinutesVersion
from jakber_desktop.model.planning import ChecklistItem, MeetingTemplate
from jakber_desktop.model.setting import Setting
from jakber_desktop.model.target import Target, TargetNote, TargetUpdate

__all__ = [
    "ActionItem",
    "AgendaItem",
    "Attachment",
    "Attendance",
    "Base",
    "CarryOver",
    "ChecklistItem",
    "Correction",
    "Decision",
    "Entity",
    "Invitation",
    "LetterNumber",
    "Letterhead",
    "Meeting",
    "MeetingTemplate",
    "MinutesVersion",
    "NewsRelease",
    "NumberBlock",
    "Occurrence",
    "Office",
    "Person",
    "Point",
    "Post",
    "ProgressNote",
    "Recipient",
    "SentLetter",
    "Series",
    "Setting",
    "Target",
    "TargetNote",
    "TargetUpdate",
    "Topic",
    "TopicItem",
]
