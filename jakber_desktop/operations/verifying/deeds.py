"""Periksa dokumen (H2): what a typed code, a PDF or a scan has to do with our final minutes.

A PDF is known only byte for byte. A scan can but tell which version was printed: nobody can say
from its code whether the paper was written on.
"""

from __future__ import annotations

from pathlib import Path
from time import monotonic

from jakber_desktop.exchange import paper_pages
from jakber_desktop.model.errors import CodeInvalid, FileUnreadable, PaperUnreadable
from jakber_desktop.model.rows.final import Verification
from jakber_desktop.model.sealing import hash_start, printed_code
from jakber_desktop.operations.fields import sound
from jakber_desktop.operations.verifying import pages
from jakber_desktop.operations.verifying import words as say
from jakber_desktop.operations.verifying.files import FileCheck, about
from jakber_desktop.operations.verifying.versions import sealed_versions
from jakber_desktop.store.copying import Report, Stopped, chunks, go_on, opened
from jakber_desktop.store.workspace import Workspace

__all__ = ["is_code", "verify_bytes", "verify_code", "verify_file"]

_SHOWN = 60
_SECONDS = 300
"""All pages of a scan are read within; half a minute is enough for fifty."""


def is_code(text: str) -> bool:
    """Whether a text has the form of a printed code, or of the words of a QR."""
    return hash_start(text) is not None


def verify_code(workspace: Workspace, text: str) -> tuple[Verification, ...]:
    """The versions that a code names, in any case and spacing; one foreign answer when none is.

    Two versions may share the eight digits of a printed code: all are given. Raises CodeInvalid.
    """
    start = hash_start(text)
    if start is None:
        raise CodeInvalid(code=sound(" ".join(text.split()))[:_SHOWN])
    with workspace.read() as session:
        found = [one for one in sealed_versions(session) if one.final_hash.startswith(start)]
    if not found:
        code = printed_code(start)
        return (Verification("foreign", say.no_code(code), code=code),)
    return tuple(about("same", say.of_code(one), one) for one in found)


def verify_file(workspace: Workspace, path: Path, report: Report = go_on) -> Verification:
    """What a PDF or a picture (JPG, PNG) turns out to be; `report` hears pages read.

    Raises FileMissing, PaperUnreadable (broken, locked, too large, another kind of file), Stopped.
    """
    try:
        data = _content(path)
    except FileUnreadable as error:
        raise PaperUnreadable(**error.facts) from None
    return verify_bytes(workspace, data, path.name, report)


def verify_bytes(
    workspace: Workspace, data: bytes, name: str, report: Report = go_on
) -> Verification:
    """As `verify_file`, for bytes in hand; `name` is what people call them."""
    check = FileCheck(workspace, data, name)
    known = check.known()
    if known is not None:
        return known
    try:
        found = _read(check, data, name, report)
    except PaperUnreadable:
        damaged = check.damaged()
        if damaged is None:
            raise
        return damaged
    return check.damaged() or found if found.verdict == "foreign" else found


def _content(path: Path) -> bytes:
    pieces, size = [], 0
    with opened(path) as file:
        for piece in chunks(file, path.name):
            pieces.append(piece)
            size += len(piece)
            if size > paper_pages.MAX_BYTES:
                raise PaperUnreadable(name=path.name, reason=paper_pages.TOO_BIG)
    return b"".join(pieces)


def _read(check: FileCheck, data: bytes, name: str, report: Report) -> Verification:
    texts, count = pages.page_texts(data, name)
    if texts is None:
        return check.of_scan(_seen(data, name, count, report))
    starts = [pages.typed_start(text) for text in texts]
    if not any(starts):  # the words may have been changed and the QR not
        starts = [one.start for one in _seen(data, name, 1, report)]
    return check.of_texts(texts, starts)


def _seen(data: bytes, name: str, count: int, report: Report) -> list[pages.SeenPage]:
    """The first `count` pages as pictures; none where QR codes cannot be read."""
    seen: list[pages.SeenPage] = []
    until = monotonic() + _SECONDS
    for page in range(count if pages.can_read_qr() else 0):
        if monotonic() > until:
            raise PaperUnreadable(name=name, reason=pages.HEAVY)
        seen.append(pages.seen_page(data, name, page))
        if not report(page + 1, count):
            raise Stopped
    return seen
