"""Reads the CommonMark subset of points and decisions into blocks: emphasis, strong, nested lists.

Everything else (links, code, headings, tables, HTML) stays the text it was typed as: no character
of meaning is lost. A single newline is a space, a hard break begins a new paragraph.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from jakber_desktop.documents.tree import ItemList, ListItem, Paragraph, Run, plain
from jakber_desktop.language.enumerations import list_label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.token import Token

    from jakber_desktop.documents.tree import Block, Text

BULLET = "-"
_DEEPEST = 6
"""Lists nested deeper than this are no list a person wrote: the text prints as typed."""
_LARGEST_START = 99
""" "2018. Tahun ..." begins a sentence with a year, not a list."""
_PARSER = MarkdownIt("zero", {"maxNesting": 100}).enable(["list", "newline", "escape", "emphasis"])


@dataclass(slots=True)
class _List:
    """A list as parsed: `marks` are the typed markers, `items` the nodes of each entry."""

    start: int
    marks: list[str] = field(default_factory=list)
    items: list[list[_Node]] = field(default_factory=list)


_Node = _List | tuple[Run, ...]


def markdown_blocks(
    source: str, *, level: int = 0, list_level: int = 0, bullets: bool = False
) -> tuple[Block, ...]:
    """Return the blocks of a Markdown text; nothing visible gives ().

    `level` is the paragraphs' own, `list_level` that of the outermost lists: their labels follow
    `list_label` (A. 1. a. 1) a), naskah-dinas §11), bullets too, so that each entry can be cited.
    With `bullets` every list prints unnumbered. A list of one entry prints as plain paragraphs.
    """
    return tuple(_build(_parse(source), level, list_level, bullets))


def markdown_lines(source: str, *, list_level: int = 3) -> tuple[Text, ...]:
    """Return the text flat, a paragraph or list entry a line, for the cell of a table."""
    return tuple(_flat(markdown_blocks(source, list_level=list_level)))


def plain_text(text: Text) -> str:
    """Return the characters of a text without its styles."""
    return "".join(run.text for run in text)


def _flat(blocks: Sequence[Block]) -> Iterator[Text]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, ItemList):
            for item in block.items:
                first, *rest = list(_flat(item.blocks)) or [()]
                yield (Run(f"{item.label} "), *first)
                yield from rest


# --- parsing -------------------------------------------------------------------------------------


def _parse(source: str) -> list[_Node]:
    tokens = _PARSER.parse(source)
    if any(token.level > 2 * _DEEPEST for token in tokens):
        return [plain(" ".join(part.split())) for part in source.split("\n\n") if part.strip()]
    root: list[_Node] = []
    places, lists = [root], []
    for token in tokens:
        match token.type:
            case "inline":
                places[-1] += _paragraphs(token.children or ())
            case "bullet_list_open" | "ordered_list_open":
                lists.append(_List(int(token.attrGet("start") or 1)))
                places[-1].append(lists[-1])
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
            case "list_item_open":
                lists[-1].marks.append(f"{token.info}{token.markup}")
                places.append([])
                lists[-1].items.append(places[-1])
            case "list_item_close":
                places.pop()
    return root


def _paragraphs(tokens: Sequence[Token]) -> Iterator[Text]:
    """The runs of a paragraph; a hard break parts it in two."""
    runs: list[Run] = []
    bold = italic = 0
    for token in tokens:
        match token.type:
            case "strong_open" | "strong_close":
                bold += token.nesting
            case "em_open" | "em_close":
                italic += token.nesting
            case "hardbreak":
                yield from [tuple(runs)] if runs else []
                runs = []
            case _:
                text = " " if token.type == "softbreak" else token.content
                _add(runs, Run(text, bold > 0, italic > 0))
    yield from [tuple(runs)] if runs else []


def _add(runs: list[Run], run: Run) -> None:
    """Append, joined to the run before when the style is the same."""
    last = runs[-1] if runs else None
    if last and (last.bold, last.italic) == (run.bold, run.italic):
        runs[-1] = Run(last.text + run.text, run.bold, run.italic)
    elif run.text:
        runs.append(run)


# --- building ------------------------------------------------------------------------------------


def _build(nodes: Sequence[_Node], level: int, list_level: int, bullets: bool) -> Iterator[Block]:
    for node in nodes:
        if isinstance(node, _List):
            yield from _list(node, level, list_level, bullets)
        elif isinstance(node, tuple) and plain_text(node).strip():
            yield Paragraph(node, level=level)


def _list(node: _List, level: int, list_level: int, bullets: bool) -> Iterator[Block]:
    if len(node.items) == 1 or node.start > _LARGEST_START:
        yield from _unlisted(node, level, list_level, bullets)
        return
    items = []
    for place, entry in enumerate(node.items):
        blocks = tuple(_build(entry, 0, list_level + 1, bullets)) or (Paragraph(()),)
        label = BULLET if bullets else list_label(list_level, max(node.start, 1) + place)
        items.append(ListItem(label, blocks))
    yield ItemList(tuple(items), list_level)


def _unlisted(node: _List, level: int, list_level: int, bullets: bool) -> Iterator[Block]:
    """Entries as paragraphs; a marker that says something ("4.", or a lone "-") stays."""
    for mark, entry in zip(node.marks, node.items, strict=True):
        blocks = list(_build(entry, level, list_level, bullets))
        first = blocks[0] if blocks else None
        if not blocks:
            blocks = [Paragraph(plain(mark), level=level)]
        elif node.start != 1:
            runs = first.text if isinstance(first, Paragraph) else ()
            marked = Paragraph((Run(f"{mark} " if runs else mark), *runs), level=level)
            blocks[: 1 if runs else 0] = [marked]
        yield from blocks
