"""The words of attached PDFs, read in a process of their own and kept for the index (I1)."""

from __future__ import annotations

from jakber_desktop.exchange.paper_process import read_texts
from jakber_desktop.model.errors import AttachmentDamaged, PaperUnreadable
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.copying import Report
from jakber_desktop.store.plain import driver
from jakber_desktop.store.search import filling
from jakber_desktop.store.workspace import Workspace

_LARGEST = 40 * 1024 * 1024
"""Bytes of a paper whose words are looked for."""


def read_papers(workspace: Workspace, report: Report) -> bool:
    """Read the PDFs that are here and were never looked into; gives whether all of them are read.

    A scan, a broken and a too heavy paper have no words, and are not looked into again; one that
    has not come with its package yet waits. Raises StorageError.
    """
    store, here = AttachmentStore(workspace.path), _unread(workspace)
    for nth, (sha256, name, size) in enumerate(here):
        if nth and not report(nth, len(here)):
            return False
        text = _text(store, sha256, name) if size <= _LARGEST else ""
        with workspace.locally() as connection:
            filling.keep_paper(connection, sha256, text)
    return True


def has_unread_papers(workspace: Workspace) -> bool:
    """Whether a PDF waits to be read. Raises StorageError."""
    return bool(_unread(workspace))


def _unread(workspace: Workspace) -> list[tuple[str, str, int]]:
    """(hash, name, size) of the PDFs that are here and were never looked into."""
    with workspace.read() as session:
        unread = filling.unread_papers(driver(session).execute)
    store = AttachmentStore(workspace.path)
    return [one for one in unread if store.state(one[0], one[2]) == "here"]


def _text(store: AttachmentStore, sha256: str, name: str) -> str:
    try:
        pages, _ = read_texts(store.read(sha256, name), name)
    except (PaperUnreadable, AttachmentDamaged):
        return ""
    return "\n".join(pages or ())
