"""Printing: a meeting's papers in every format, from the record alone (G1-G3).

No "today" and no print time: two prints of one state are the same bytes.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Literal, NamedTuple

from jakber_desktop.documents.compose.invitation import missing_for_issue
from jakber_desktop.documents.compose.kinds import KINDS, ComposeOptions, compose_document
from jakber_desktop.documents.profiles import PAPER_MM, PROFILES
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FileUnwritable, KindUnknown, os_reason
from jakber_desktop.model.record import MeetingRecord
from jakber_desktop.operations.crests import crest_bytes
from jakber_desktop.operations.letterheads import default_letterhead
from jakber_desktop.operations.meetings import meeting_record
from jakber_desktop.operations.settings import Profile
from jakber_desktop.operations.settings import profile as office_profile
from jakber_desktop.store.file import is_database
from jakber_desktop.store.workspace import Workspace

_IS_DATABASE = QT_TRANSLATE_NOOP("core", "berkas itu basis data")

Format = Literal["pdf", "docx", "txt", "md"]
FORMATS: tuple[Format, ...] = ("pdf", "docx", "txt", "md")
KIND_NAMES: dict[str, str] = {word: kind.name for word, kind in KINDS.items()}
PROFILE_NAMES: dict[str, str] = {key: profile.name for key, profile in PROFILES.items()}

__all__ = [
    "FORMATS", "KIND_NAMES", "PAPER_MM", "PROFILE_NAMES", "ComposeOptions", "Format", "Place",
    "PrintedDocument", "chosen_options", "draw", "print_document", "save_bytes",
]  # fmt: skip


class Place(NamedTuple):
    """Where a part of the record lies on paper: page (0-based) and millimetres from its top."""

    page: int
    top_mm: float


class PrintedDocument(NamedTuple):
    """A printed paper: its bytes, a good file name, and for a PDF its pages and places."""

    data: bytes
    file_name: str
    page_count: int
    places: Mapping[str, Place]
    paper: str


def print_document(
    workspace: Workspace,
    meeting_id: str,
    kind: str,
    format: Format = "pdf",  # noqa: A002 - the command line's own word
    profile: str | None = None,
    options: ComposeOptions | None = None,
) -> PrintedDocument:
    """Print one paper of a meeting; it never refuses a meeting for what it lacks.

    The meeting's own letterhead goes before the office's default one, `options.letterhead` before
    both (naskah-dinas §3).
    Raises MeetingNotFound, KindUnknown, ProfileUnknown.
    """
    if kind not in KINDS:
        raise KindUnknown(kind=kind, choices=", ".join(KINDS))
    rules = office_profile(workspace, profile)
    record = meeting_record(workspace, meeting_id)
    return draw(record, kind, rules, chosen_options(workspace, kind, record, options), format)


def draw(
    record: MeetingRecord,
    kind: str,
    rules: Profile,
    options: ComposeOptions,
    format: Format = "pdf",  # noqa: A002
) -> PrintedDocument:
    """Draw one paper of a record. KeyError for an unknown kind."""
    document = compose_document(kind, record, rules, options)
    name = f"{_file_stem(kind, record)}.{format}"
    # The renderers are heavy (ReportLab, python-docx): each is imported when its format is asked.
    if format == "pdf":
        from jakber_desktop.documents.render.pdf import render_pdf

        paper = render_pdf(document, rules)
        places = {path: Place(place.page, place.top_mm) for path, place in paper.places.items()}
        return PrintedDocument(paper.data, name, paper.page_count, places, rules.paper)
    if format == "docx":
        from jakber_desktop.documents.render.docx import render_docx

        return PrintedDocument(render_docx(document, rules), name, 0, {}, rules.paper)
    if format == "md":
        from jakber_desktop.documents.render.markdown import render_markdown

        return PrintedDocument(render_markdown(document, rules).encode(), name, 0, {}, rules.paper)
    from jakber_desktop.documents.render.text import render_text

    return PrintedDocument(render_text(document, rules).encode(), name, 0, {}, rules.paper)


def chosen_options(
    workspace: Workspace, kind: str, record: MeetingRecord, options: ComposeOptions | None
) -> ComposeOptions:
    """The options with the office's letterhead where neither they nor the meeting name one, and
    with the crest of the letterhead that prints.

    Without options a paper is a draft; an invitation with number, date and signatory is issued
    (V17).
    """
    issued = kind == "undangan" and not missing_for_issue(record)
    chosen = options or ComposeOptions(draft=not issued)
    if chosen.letterhead is None and record.meeting.letterhead is None:
        chosen = replace(chosen, letterhead=default_letterhead(workspace))
    prints = chosen.letterhead or record.meeting.letterhead
    return replace(chosen, crest=chosen.crest or crest_bytes(workspace, prints))


def save_bytes(data: bytes, path: Path) -> None:
    """Write a file whole; an existing one is replaced by a complete one, a link keeps its place.

    A device or pipe is written into; a database is never overwritten. Raises FileUnwritable.
    """
    target = Path(os.path.realpath(path))
    part = target.with_name(f".{target.name}.part")
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, "")
        if path.exists() and not path.is_file():
            with path.open("wb") as device:  # by its own name: /dev/stdout leads to no file
                device.write(data)
            return
        if is_database(target):
            raise FileUnwritable(name=str(path), reason=_IS_DATABASE)
        part.write_bytes(data)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise FileUnwritable(name=str(path), reason=os_reason(error)) from None


def _file_stem(kind: str, record: MeetingRecord) -> str:
    """ "Notula_007-NOT-04-CO-2018", or with the date while there is no number."""
    letter = record.invitation.number if record.invitation else None
    number = {"notula": record.meeting.minutes_number, "undangan": letter}.get(kind)
    tail = re.sub(r"[^A-Za-z0-9]+", "-", number or "").strip("-")[:60]
    word = KIND_NAMES[kind].split(" (")[0].replace(" ", "-")
    return f"{word}_{tail or record.meeting.date.isoformat()}"
