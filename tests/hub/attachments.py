"""A meeting with one attachment, on a laptop."""

from __future__ import annotations

import datetime as dt
import hashlib

from jakber_desktop.model import entities as e
from jakber_desktop.store.attachments import AttachmentStore
from tests.sync.conftest import Laptop

CONTENT = b"%PDF-1.7 bahan rapat" * 90_000
"""More than one piece of a fetch."""
SHA = hashlib.sha256(CONTENT).hexdigest()


def attach(laptop: Laptop, content: bytes = CONTENT, *, keep: bool = True) -> None:
    """Attach it; with `keep` false the file itself is not here."""
    if keep:
        AttachmentStore(laptop.path).take_bytes(content, "bahan.pdf")
    with laptop.workspace.change("Lampirkan") as change:
        meeting = e.Meeting(id=change.new_id(), title="Rapat Contoh", date=dt.date(2018, 4, 4))
        change.add(meeting)
        change.session.flush()
        row = e.Attachment(
            id=change.new_id(), meeting_id=meeting.id, pos="a", name="bahan.pdf",
            sha256=hashlib.sha256(content).hexdigest(), size=len(content), kind="material",
        )  # fmt: skip
        change.add(row)
