"""What `jakber search` prints: what was found, the most fitting first, its words between marks."""

from __future__ import annotations

import sys
from typing import Any
from uuid import UUID

from jakber_desktop.language.dates import long_date
from jakber_desktop.model.rows.search import Found

_KINDS = {
    "meeting": "Rapat", "agenda": "Agenda", "point": "Butir", "decision": "Keputusan",
    "action": "Tindak lanjut", "letter": "Surat", "attachment": "Lampiran", "person": "Orang",
    "post": "Jabatan", "office": "Kantor", "target": "Target", "target_update": "Laporan target",
    "target_note": "Laporan target", "progress": "Perkembangan", "topic": "Topik",
    "series": "Rangkaian",
}  # fmt: skip
DONE, NOTHING = 0, 3
_PARTLY = "Basis data hanya dapat dibaca; yang ditemukan hanya isi yang pernah diindeks."


def found(workspace: Any, words: str, limit: int) -> tuple[list[str], list[dict[str, Any]], int]:
    """Lines, JSON values and the exit code: 3 when nothing answers."""
    from jakber_desktop.operations import search  # SQLAlchemy only where a verb needs it

    if not search.keep_index(workspace):
        sys.stderr.write(f"{_PARTLY}\n")
    rows = search.search(workspace, words, limit=limit, order="relevance")
    lines = [line for row in rows for line in _lines(row)] or [f"Tidak ada hasil untuk “{words}”."]
    return lines, [_json(row) for row in rows], DONE if rows else NOTHING


def _lines(row: Found) -> tuple[str, str]:
    parts = [
        _KINDS[row.kind] + (f" {row.place}" if row.place else ""),
        row.title,
        long_date(row.date) if row.date else "",
        "terbatas" if row.confidential else "",
    ]
    return " · ".join(part for part in parts if part), f"    {_marked(row)}"


def _marked(row: Found) -> str:
    """The excerpt with "[" and "]" around what answers."""
    pieces, at = [], 0
    for start, end in row.marks:
        pieces += [row.excerpt[at:start], "[", row.excerpt[start:end], "]"]
        at = end
    return "".join((*pieces, row.excerpt[at:]))


def _json(row: Found) -> dict[str, Any]:
    return {
        "kind": row.kind,
        "id": str(UUID(row.id)),
        "meeting": str(UUID(row.meeting_id)) if row.meeting_id else None,
        "title": row.title,
        "place": row.place,
        "path": row.path,
        "date": row.date.isoformat() if row.date else None,
        "excerpt": row.excerpt,
        "marks": row.marks,
        "confidential": row.confidential,
        "near": row.near,
    }
