"""Frozen rows of attachments: materials of Persiapan (15) and scans of Arsip (16)."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

FileKind = Literal[
    "pdf", "document", "sheet", "slides", "picture", "text", "archive", "sound", "video",
    "program", "other",
]  # fmt: skip
"""What the bytes are; the name's ending is only asked where the bytes do not tell."""
FileState = Literal["here", "absent", "damaged"]
"""On this laptop, not (yet) on this laptop, not the bytes that were attached."""


class AttachmentRow(Struct, frozen=True):
    """One attachment; `size` in bytes, `agenda_number` ("2", "2.1") while bound to an item."""

    id: str
    name: str
    sha256: str
    size: int
    kind: FileKind
    state: FileState
    agenda_item: str | None = None
    agenda_number: str | None = None


class AttachmentSheet(Struct, frozen=True):
    """The attachments of one kind in order; `locked` says that they can only be read (H1)."""

    meeting_id: str
    locked: bool
    files: tuple[AttachmentRow, ...]


class RefusedFile(Struct, frozen=True):
    """A file that was not attached, and why (a JakberError)."""

    name: str
    error: Exception


class Attached(Struct, frozen=True):
    """What became of the files given.

    `ids` were attached, `known` are names of files that the meeting had already, `large` of those
    above the share's usual limit. `stopped` says that somebody cancelled: what was finished stays.
    """

    ids: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    refused: tuple[RefusedFile, ...] = ()
    large: tuple[str, ...] = ()
    stopped: bool = False
