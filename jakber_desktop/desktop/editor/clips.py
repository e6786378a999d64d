"""Points on their way through the clipboard: grouped from blocks, and as plain text, HTML, JSON."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from jakber_desktop.desktop.editor.markdown_writing import write
from jakber_desktop.desktop.editor.points import EditorPoint
from jakber_desktop.desktop.markdown_blocks import Block, numbers, read
from jakber_desktop.language.enumerations import letters
from jakber_desktop.language.numbers import roman_lower

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jakber_desktop.desktop.editor.points import Kind
    from jakber_desktop.desktop.markdown_blocks import Run

BULLETS = "•–•–•"


@dataclass(frozen=True, slots=True)
class Clip:
    """One point to insert."""

    blocks: tuple[Block, ...]
    kind: Kind = "statement"
    office: str | None = None
    label: str | None = None
    confidential: bool = False

    @property
    def plain(self) -> bool:
        """Whether nothing but its text would be lost if it went into another point.

        That point becomes confidential when the clip is.
        """
        return self.kind == "statement" and not (self.office or self.label)


def grouped(blocks: Iterable[Block]) -> list[Clip]:
    """Blocks as points: each paragraph begins one, list entries belong to the one before."""
    groups: list[list[Block]] = []
    for block in blocks:
        if groups and (block.mark or block.depth):
            groups[-1].append(block)
        else:
            groups.append([block])
    return [Clip(tuple(group)) for group in groups]


def entry_label(block: Block, number: int) -> str:
    """The label the editor shows: 1. a. i. and 1) a) below; bullets by level (ui-design §9)."""
    if not block.mark:
        return ""
    level = min(block.depth, len(BULLETS)) - 1
    if block.mark == "-":
        return BULLETS[level]
    if level == 2:
        return f"{roman_lower(number) if number < 4000 else number}."
    return f"{letters(number) if level in (1, 4) else number}{'.' if level < 3 else ')'}"


# --- out -----------------------------------------------------------------------------------------


def as_text(clips: Sequence[Clip]) -> str:
    """The points as lines a chat or a plain document shows well; entries with their labels."""
    lines: list[str] = []
    for clip in clips:
        for block, number in zip(clip.blocks, numbers(clip.blocks), strict=True):
            label = entry_label(block, number)
            indent = "   " * max(block.depth - 1, 0)
            lines.append(f"{indent}{label}{' ' if label else ''}{block.text}")
    return "\n".join(lines)


def as_html(clips: Sequence[Clip]) -> str:
    """The points as paragraphs and lists for a word processor; every character escaped."""
    parts: list[str] = []
    for clip in clips:
        opened: list[str] = []
        for block in clip.blocks:
            wanted = block.depth if block.mark else 0
            while len(opened) > wanted:
                parts.append(f"</li></{opened.pop()}>")
            if block.mark and len(opened) == wanted and opened:
                parts.append("</li>")
            tag = "ol" if block.mark == "1" else "ul"
            while len(opened) < wanted:
                opened.append(tag)
                parts.append(f"<{tag}>" + ("<li>" if len(opened) < wanted else ""))
            text = _html_runs(block.runs)
            parts.append(f"<li>{text}" if block.mark else f"<p>{text}</p>")
        parts += [f"</li></{tag}>" for tag in reversed(opened)]
    return "".join(parts)


def _html_runs(runs: Sequence[Run]) -> str:
    made = ""
    for run in runs:
        text = html.escape(run.text).replace("\n", "<br>")
        text = f"<i>{text}</i>" if run.italic else text
        made += f"<b>{text}</b>" if run.bold else text
    return made


def as_json(clips: Sequence[Clip]) -> bytes:
    """The points with speakers and kinds, for another place in the editor."""
    return msgspec.json.encode(
        [
            EditorPoint(
                "", write(clip.blocks).source, clip.kind, clip.office, clip.label, clip.confidential
            )
            for clip in clips
        ]
    )


# --- in ------------------------------------------------------------------------------------------


def from_json(data: bytes) -> list[Clip]:
    """What `as_json` made; anything else gives no clips."""
    try:
        points = msgspec.json.decode(data, type=list[EditorPoint])
    except (msgspec.DecodeError, UnicodeDecodeError):
        return []
    return [
        Clip(
            read(point.text).blocks,
            point.kind,
            point.speaker_office,
            point.speaker_label,
            point.confidential,
        )
        for point in points
        if read(point.text).blocks
    ]
