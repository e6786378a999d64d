"""The history as `jakber history` prints it: changes in words, newest first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jakber_desktop.language.labels import mid_sentence
from jakber_desktop.operations.history import reading
from jakber_desktop.operations.history.reading import ChangedField, ChangeRow
from jakber_desktop.operations.log_words.values import local_day

PAGE = 500
_SHORT = 100
_LIVES = {"died": "dihapus", "back": "dikembalikan"}


def of_meeting(workspace: Any, meeting: str) -> list[str]:
    """Every change of a meeting, each with the fields it wrote."""
    lines = []
    for row in _pages(workspace, meeting):
        detail = reading.change_detail(workspace, row.stamp, meeting)
        lines.append(_head(row))
        lines += [f"    {_field(one)}" for one in detail.fields]
        if detail.more:
            lines.append(f"    … dan {detail.more} isian lain")
    return lines


def of_all(workspace: Any) -> tuple[list[str], list[dict[str, Any]]]:
    """Every change of the workspace without its fields, as lines and as JSON values."""
    rows = list(_pages(workspace, None))
    told = [
        {"at": row.writer.at.isoformat(), "user": row.writer.user, "label": row.label}
        for row in rows
    ]
    return [_head(row) for row in rows] or ["Belum ada perubahan."], told


def _pages(workspace: Any, meeting: str | None) -> Iterator[ChangeRow]:
    after = None
    while rows := reading.changes(workspace, meeting, after=after, limit=PAGE):
        yield from rows
        after = rows[-1].stamp


def _head(row: ChangeRow) -> str:
    writer = row.writer
    where = "" if writer.own else f" ({writer.device or 'laptop lain'})"
    return f"{local_day(writer.at)}  {writer.user or '-'}{where}  {row.label}"


def _field(one: ChangedField) -> str:
    of = f" “{one.of}”" if one.of else ""
    if one.life:
        return f"{one.kind}{of} {_LIVES[one.life]}"
    name, before, after = mid_sentence(one.name), _cut(one.before.words), _cut(one.after.words)
    return f"{one.kind}{of}, {name}: {before} -> {after}"


def _cut(words: str) -> str:
    text = " ".join(words.split()) or "(kosong)"
    return f"{text[:_SHORT]}…" if len(text) > _SHORT else text
