"""Signed copies of final minutes in Arsip (H3): which version was printed, whether it is complete.

A copy is read page by page, so that a long scan keeps nobody from seeing its pages meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from jakber_desktop.model import entities as e
from jakber_desktop.model.rows.final import Verification
from jakber_desktop.operations.attachments.reading import attachment_bytes
from jakber_desktop.operations.editing import living
from jakber_desktop.operations.verifying import pages
from jakber_desktop.operations.verifying.files import FileCheck
from jakber_desktop.operations.verifying.pages import SeenPage, can_read_qr
from jakber_desktop.store.workspace import Workspace

__all__ = ["CopyInHand", "SeenPage", "can_read_qr", "judge_copy", "look_at", "read_copy"]


class CopyInHand(NamedTuple):
    """A copy that is being checked; `to_see` pages are looked at as pictures, one by one.

    `texts` are the words of each page of a PDF that came back with a digital signature; None of a
    scan.
    """

    name: str
    data: bytes
    texts: tuple[str, ...] | None
    to_see: int


def read_copy(workspace: Workspace, attachment_id: str) -> CopyInHand:
    """The bytes of a copy, checked. Raises RowNotFound, AttachmentAbsent, AttachmentDamaged,
    PaperUnreadable.
    """
    with workspace.read() as session:
        name = living(session, e.Attachment, attachment_id).name
    data = attachment_bytes(workspace, attachment_id)
    texts, count = pages.page_texts(data, name)
    return CopyInHand(name, data, texts, 0 if texts else count)


def look_at(copy: CopyInHand, page: int) -> SeenPage:
    """One page (0-based) of a copy as a picture. Raises PaperUnreadable."""
    return pages.seen_page(copy.data, copy.name, page)


def judge_copy(workspace: Workspace, copy: CopyInHand, seen: Sequence[SeenPage]) -> Verification:
    """What the copy turned out to be; that it is kept here already proves nothing."""
    check = FileCheck(workspace, copy.data, copy.name)
    if copy.texts is None:
        return check.of_scan(seen)
    return check.of_texts(copy.texts, [pages.typed_start(text) for text in copy.texts])
