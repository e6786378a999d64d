"""`jakber import-contacts` in words: what each row of a list means, and what was taken in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jakber_desktop.operations.directory_import import deeds
from jakber_desktop.operations.directory_import.deeds import ImportPlan, ImportRow

_VERDICTS = {
    "new": "baru", "same": "sama", "doubtful": "ragu", "unusable": "tidak terpakai",
}  # fmt: skip
_DRY = "Tidak ada yang ditulis (--dry-run)."


def take_in(workspace: Any, path: Path, *, dry: bool) -> tuple[list[str], Any]:
    """Plan a list and, unless `dry`, take in what is new or the same; doubtful rows stay out.

    Gives lines for people and a JSON value. Raises what operations.directory_import raises.
    """
    sheet = deeds.read_file(workspace, path)
    plan = deeds.plan(workspace, sheet, sheet.columns)
    columns = {
        heading: field
        for heading, field in zip(sheet.headings, sheet.columns, strict=True)
        if field
    }
    told = {"file": path.name, "columns": columns, "rows": [_row_json(row) for row in plan.rows]}
    if dry:
        return [*map(_row_line, plan.rows), _DRY], {**told, "result": None}
    done = deeds.take(workspace, plan, {})
    result = {
        "new": done.new, "changed": done.changed, "posts": done.posts, "offices": done.offices,
        "left": done.left,
    }  # fmt: skip
    words = (
        f"{done.new} orang ditambahkan, {done.changed} diperbarui, {done.posts} jabatan baru, "
        f"{done.offices} kantor baru, {done.left} baris dilewati."
    )
    return [*map(_row_line, _left(plan)), words], {**told, "result": result}


def _left(plan: ImportPlan) -> list[ImportRow]:
    """The rows somebody should look at."""
    return [row for row in plan.rows if row.verdict in {"doubtful", "unusable"}]


def _row_line(row: ImportRow) -> str:
    who = ", ".join(part for part in (row.name, row.title, row.office_words) if part) or "–"
    like = f"mirip {row.match_words}" if row.verdict == "doubtful" and row.match_words else ""
    notes = "; ".join(part for part in (like, *row.problems) if part)
    return f"baris {row.number}: {_VERDICTS[row.verdict]}: {who}" + (f" ({notes})" if notes else "")


def _row_json(row: ImportRow) -> dict[str, Any]:
    return {
        "line": row.number,
        "verdict": row.verdict,
        "name": row.name or None,
        "title": row.title or None,
        "office": row.office or row.office_words or None,
        "match": row.match_words or None,
        "changes": [one.field for one in row.differences],
        "problems": list(row.problems),
    }
