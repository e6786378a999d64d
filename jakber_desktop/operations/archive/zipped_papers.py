"""What goes into a meeting's archive: its papers, its attachments, its meeting file (H4)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import PurePosixPath
from typing import NamedTuple

from jakber_desktop.documents.compose.invitation import missing_for_issue
from jakber_desktop.exchange.meeting_file import write_meeting_file
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import AttachmentAbsent, AttachmentDamaged, Refused
from jakber_desktop.operations.attachments.names import disk_name
from jakber_desktop.operations.issuing.register import number_for
from jakber_desktop.operations.papers.printing import print_document
from jakber_desktop.store.attachments import AttachmentStore
from jakber_desktop.store.copying import chunks
from jakber_desktop.store.workspace import Workspace

MEETING_FILE = "rapat.json"
PAPERS = ("undangan", "daftar-hadir", "siaran-berita", "petikan-keputusan", "lembar-ralat")
"""Papers beside the notula; what refuses itself (news of a closed meeting) stays out."""
NUMBERED = ("berita-acara", "nota-dinas", "laporan-rapat", "pemberitahuan")
"""Papers that were made for this meeting when the letter register has a number for them."""

_FOLDERS: dict[r.AttachmentKind, str] = {
    "minutes": "naskah", "record": "segel", "material": "bahan", "scan": "pindaian",
}  # fmt: skip
_ROLES: dict[str, str] = {
    "notula": "minutes", "undangan": "invitation", "daftar-hadir": "attendance",
    "siaran-berita": "news", "petikan-keputusan": "decisions", "lembar-ralat": "erratum",
    "berita-acara": "official_report", "nota-dinas": "memo", "laporan-rapat": "report",
    "pemberitahuan": "notice",
}  # fmt: skip


class Part(NamedTuple):
    """One file of an archive: where it lies, what it is, its content in pieces.

    `draft` says that the paper is not final; `revision` is that of the minutes it belongs to.
    """

    path: str
    role: str
    size: int
    sha256: str
    pieces: Callable[[], Iterable[bytes]]
    draft: bool = False
    revision: int | None = None


def parts_of(workspace: Workspace, meeting_id: str, record: r.MeetingRecord) -> tuple[Part, ...]:
    """All files of an archive under safe paths, none twice, in the order they are put in.

    Raises AttachmentAbsent and AttachmentDamaged: an archive that lacks something is none.
    """
    names = _Names()
    parts = [_made(names.free(MEETING_FILE), "meeting", write_meeting_file(record))]
    parts += _attachments(workspace, record, names)
    parts += _papers(workspace, meeting_id, record, names)
    return tuple(parts)


def _papers(
    workspace: Workspace, meeting_id: str, record: r.MeetingRecord, names: _Names
) -> Iterator[Part]:
    """The papers of the meeting as they print now; final minutes are attachments already."""
    kept = {one.sha256 for one in record.attachments if one.kind == "minutes"}
    numbered = [kind for kind in NUMBERED if number_for(workspace, meeting_id, kind)]
    for kind in ("notula", *PAPERS, *numbered):
        if kind == "undangan" and record.invitation is None:
            continue
        try:
            paper = print_document(workspace, meeting_id, kind)
        except Refused:  # withheld, or there is nothing to print
            continue
        if hashlib.sha256(paper.data).hexdigest() in kept:
            continue
        draft = kind == "notula" or (kind == "undangan" and bool(missing_for_issue(record)))
        name = f"Draf_{paper.file_name}" if draft else paper.file_name
        path = names.free(f"naskah/{disk_name(name)}")
        yield _made(path, _ROLES[kind], paper.data, draft=draft)


def _attachments(workspace: Workspace, record: r.MeetingRecord, names: _Names) -> Iterator[Part]:
    store = AttachmentStore(workspace.path)
    for one in record.attachments:
        state = store.state(one.sha256, one.size)
        if state != "here":
            missing = AttachmentAbsent if state == "absent" else AttachmentDamaged
            raise missing(name=one.name)
        path = names.free(f"{_FOLDERS[one.kind]}/{disk_name(one.name)}")
        pieces = partial(_kept_pieces, store, one)
        yield Part(path, one.kind, one.size, one.sha256, pieces, revision=one.revision)


def _kept_pieces(store: AttachmentStore, one: r.Attachment) -> Iterator[bytes]:
    try:
        with store.path(one.sha256).open("rb") as file:
            yield from chunks(file, one.name)
    except FileNotFoundError:
        raise AttachmentAbsent(name=one.name) from None


def _made(path: str, role: str, data: bytes, *, draft: bool = False) -> Part:
    digest = hashlib.sha256(data).hexdigest()
    return Part(path, role, len(data), digest, lambda: iter((data,)), draft)


class _Names:
    """Paths that differ also where capitals do not count: "nama (2).pdf" for the second."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def free(self, path: str) -> str:
        """This path, or the next one of its kind that is free."""
        whole, nth = PurePosixPath(path), 1
        while path.casefold() in self._taken:
            nth += 1
            path = str(whole.with_name(f"{whole.stem} ({nth}){whole.suffix}"))
        self._taken.add(path.casefold())
        return path
