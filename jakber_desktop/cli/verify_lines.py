"""What `jakber verify` and `jakber verify-archive` answer, in lines and as JSON."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from uuid import UUID

from jakber_desktop.model.rows.archive import ArchiveReport
from jakber_desktop.model.rows.final import Verification

EXIT = {"same": 0, "scan": 1, "differs": 1, "foreign": 3}
"""Known and unchanged; names a version of ours, but is a scan or differs; none of ours."""


def verify(workspace: Any, what: str) -> tuple[list[str], dict[str, Any], int]:
    """Check a code (typed, or the words of a QR), else a file; lines, JSON value, exit code.

    A file that is named like a code is given as "./NTL-7F3A-92C1".

    Raises what operations.verifying raises.
    """
    from jakber_desktop.operations.verifying import (
        deeds as verifying,  # SQLAlchemy only where a verb needs it
    )

    path = Path(what)
    is_file = not verifying.is_code(what) and (  # the words of a QR may hold "/" and "."
        bool(path.suffix) or os.sep in what or path.exists()
    )
    found = (
        (verifying.verify_file(workspace, path),)
        if is_file
        else verifying.verify_code(workspace, what)
    )
    lines = [one.words for one in found]
    lines += [finding.words for one in found for finding in one.signatures]
    return lines, _json(found), EXIT[found[0].verdict]


def _json(found: tuple[Verification, ...]) -> dict[str, Any]:
    first = found[0]
    return {
        "verdict": first.verdict,
        "words": first.words,
        "versions": [_version(one) for one in found if one.meeting_id],
        "pages": list(first.pages),
        "page_order": list(first.order),
        "signatures": [
            {
                "signer": one.signer, "intact": one.intact, "covers_whole": one.covers_whole,
                "signed_at": one.signed_at.isoformat() if one.signed_at else None,
                "trusted": None,  # nobody can say without a network
            }
            for one in first.signatures
        ],
    }  # fmt: skip


def _version(one: Verification) -> dict[str, Any]:
    return {
        "meeting": str(UUID(one.meeting_id or "")),
        "title": one.meeting_title,
        "date": one.meeting_date.isoformat() if one.meeting_date else None,
        "revision": one.revision,
        "newest": one.newest,
        "number": one.number,
        "code": one.code,
    }


def archive(report: ArchiveReport) -> tuple[list[str], dict[str, Any], int]:
    """What the check of an archive found; lines, JSON value, exit code."""
    told = {
        "sound": report.sound,
        "title": report.title or None,
        "date": report.date or None,
        "files": report.files,
        "problems": [{"path": one.path or None, "words": one.words} for one in report.problems],
    }
    if report.sound:
        words = f"Arsip “{report.title}” ({report.date}) utuh: {report.files} berkas, tidak ada "
        return [f"{words}satu bita pun yang berubah."], told, EXIT["same"]
    lines = [f"{one.path}: {one.words}" if one.path else one.words for one in report.problems]
    lines.append(f"Arsip “{report.name}” tidak utuh. Pakailah salinan lain atau ekspor lagi.")
    return lines, told, EXIT["differs"]
