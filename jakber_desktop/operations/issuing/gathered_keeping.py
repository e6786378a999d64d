"""Keeps a gathered follow-up letter as it is issued, in the change that issues its number (B2)."""

from __future__ import annotations

import datetime as dt

from jakber_desktop.model import entities as e
from jakber_desktop.model.sent_letters import MonthWords, month_bytes
from jakber_desktop.operations.editing import put
from jakber_desktop.operations.issuing.gathered import KIND, gather, owed_records
from jakber_desktop.operations.settings.deeds import profile
from jakber_desktop.operations.settings.letterheads import default_letterhead
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["keep_gathered"]


def keep_gathered(workspace: Workspace, change: Change, number: e.LetterNumber) -> None:
    """Keep what the letter of an issued number says now, for ever; one kept before stays.

    The file belongs to the number: it tells of many meetings, so it goes into the papers of none.
    Raises FileNotKept.
    """
    office = change.session.get(e.Office, number.office_id) if number.office_id else None
    if number.sha256 is not None or office is None:
        return
    owed = gather(workspace, number.date or dt.date.min, office.code).owed.get(office.code)
    if not owed:
        return
    words = MonthWords(owed_records(change.session, owed), default_letterhead(workspace))
    name = f"{KIND} {number.number.replace('/', '-')}.json"
    kept = AttachmentStore(workspace.path).take_bytes(month_bytes(words), name)
    put(number, sha256=kept.sha256, profile=profile(workspace).key)
    change.session.flush()
