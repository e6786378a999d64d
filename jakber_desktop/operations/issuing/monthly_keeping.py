"""Keeps the report of a month as it is issued, in the change that issues its number (B2)."""

from __future__ import annotations

import msgspec

from jakber_desktop.model import entities as e
from jakber_desktop.model.sent_letters import MonthWords, month_bytes
from jakber_desktop.operations.editing import put
from jakber_desktop.operations.issuing.monthly import KIND, month_of, pictures_of, records_of
from jakber_desktop.operations.numbers.register import number_row
from jakber_desktop.operations.settings.deeds import profile
from jakber_desktop.operations.settings.letterheads import default_letterhead
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.workspace import Change, Workspace

__all__ = ["keep_month"]


def keep_month(workspace: Workspace, change: Change, number: e.LetterNumber) -> None:
    """Keep what the report of an issued number says now, for ever; one kept before stays.

    The file belongs to the number: it tells of many meetings, so it goes into the papers of none.
    Raises FileNotKept.
    """
    first = month_of(number_row(number))
    if number.sha256 is not None or first is None:
        return
    change.session.flush()
    session, letterhead = change.session, default_letterhead(workspace)
    pictures = tuple(msgspec.to_builtins(one) for one in pictures_of(session, first))
    words = MonthWords(records_of(session, first), letterhead, pictures)
    name = f"{KIND} {number.number.replace('/', '-')}.json"
    kept = AttachmentStore(workspace.path).take_bytes(month_bytes(words), name)
    put(number, sha256=kept.sha256, profile=profile(workspace).key)
    change.session.flush()
