"""The item that approves the minutes of the meeting before: one click, first on the agenda (D3).

Where the agenda begins with the opening, it comes behind that, as in the minutes (naskah-dinas §6).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from jakber_desktop.documents.compose.minutes_sections import approves_minutes
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.operations.carrying.rows import agenda_of
from jakber_desktop.operations.editing import editable_meeting, insert_at, short
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["APPROVAL_TITLE", "add_approval", "approval_in", "opens_meeting"]

APPROVAL_TITLE = "Pengesahan notula rapat lalu"
"""Words of a document, so Indonesian in every language of the window."""

_OPENING = re.compile(r"\s*(?:sambutan\s+)?pembuka(?:an)?\b", re.IGNORECASE)
_ADD = QT_TRANSLATE_NOOP("core", "Tambah pengesahan notula ke agenda “{title}”")


def add_approval(workspace: Workspace, meeting_id: str) -> str:
    """Put the approval of the earlier minutes first on an agenda, or behind its opening; its id.

    One that is there is given as it stands. Raises MeetingNotFound, MeetingLocked.
    """
    with workspace.change(_ADD) as change, change.session.no_autoflush:
        meeting = editable_meeting(change.session, meeting_id)
        change.label = _ADD.format(title=short(meeting.title))
        return approval_in(change, meeting).id.hex


def approval_in(change: Change, meeting: e.Meeting) -> e.AgendaItem:
    """Within an open change: the item that approves the earlier minutes, made where it lacks."""
    rows = agenda_of(change.session, meeting.id)
    for row in rows:
        if not row.level and approves_minutes(row.title):
            return row
    id_ = ids.agenda_item_id(meeting.id, APPROVAL_TITLE, 1)
    made = change.session.get(e.AgendaItem, id_)
    if made is None:
        made = e.AgendaItem(id=id_, meeting_id=meeting.id, pos="", title=APPROVAL_TITLE)
        insert_at(change, rows, made, _place(rows))
        change.add(made)
    else:
        made.alive, made.outcome, made.level = True, "planned", 0
        insert_at(change, rows, made, _place(rows))
    return made


def opens_meeting(title: str) -> bool:
    """Whether an agenda item is the opening of the meeting."""
    return _OPENING.match(title) is not None


def _place(rows: Sequence[e.AgendaItem]) -> int:
    """First; behind an opening and its sub-items where the agenda begins with one."""
    if not rows or not opens_meeting(rows[0].title):
        return 0
    return next((at for at, row in enumerate(rows) if at and not row.level), len(rows))
