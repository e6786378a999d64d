"""Writes a Document as Markdown in which every word of the user is text and nothing else (R5)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jakber_desktop.documents import tree
from jakber_desktop.documents.markdown import BULLET
from jakber_desktop.documents.render.markdown_text import escaped, inside, styled
from jakber_desktop.documents.render.text import TICKS, code_line, joined_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block, Document

_NATIVE_LABEL = re.compile(r"[0-9]{1,9}[.)]\Z")
_HARD_BREAK = "\\"
_RULE = "---"
_CLOSING_MARKS, _ESCAPE = re.compile(r"(?<!\\)#+\Z"), r"\\\g<0>"


def render_markdown(document: Document, profile: Profile) -> str:
    """Return the document as CommonMark (tables as GFM), ending in a newline.

    Letter labels ("a.") have no list of their own in Markdown: each entry is a paragraph.
    What belongs to pages (footer, page numbers, DRAF mark) is left out, but for the code of final
    minutes; `profile` decides nothing here beyond what compose already did.
    """
    chunks = [*_letterhead(document.letterhead), *_blocks(document.blocks)]
    chunks.append(escaped(code_line(document)))
    return "\n\n".join(chunk for chunk in chunks if chunk.strip()) + "\n"


def _letterhead(kop: tree.Letterhead | None) -> list[str]:
    if kop is None:
        return []
    lines = [escaped(kop.government_line), _strong(kop.unit_line), escaped(kop.sub_unit_line)]
    lines += [styled(kop.address), escaped(kop.city_line), styled(kop.postal_code)]
    return [_stacked(lines), _RULE]


def _blocks(blocks: Sequence[Block]) -> Iterator[str]:
    """The blocks as chunks to be parted by blank lines."""
    last: Block | None = None
    for block in blocks:
        if isinstance(block, tree.ItemList) and isinstance(last, tree.ItemList):
            yield "<!-- -->"  # else two lists read as one
        yield from _block(block)
        last = block


def _block(block: Block) -> Iterator[str]:  # noqa: C901 - one case a kind of block
    match block:
        case tree.TitleBlock():
            yield f"# {_CLOSING_MARKS.sub(_ESCAPE, escaped(block.word))}"
            subject = _stacked([_strong("".join(run.text for run in block.subject))])
            number = styled(block.number)
            about = escaped(block.about)
            yield from (number, about, subject) if about else (subject, number)
        case tree.Paragraph():
            yield styled(block.text)
        case tree.Heading():
            marks = "#" * min(block.level + 2, 6)
            words = f"{block.label} {inside(block.text)}".strip()
            yield f"{marks} {_CLOSING_MARKS.sub(_ESCAPE, words)}"
        case tree.ItemList():
            yield from _list(block.items)
        case tree.FactsTable():
            yield _facts(block.rows)
        case tree.Table():
            yield _table(block)
            yield styled(block.note)
        case tree.Figure():
            yield from _block(block.as_table())
        case tree.LetterOpening():
            yield from _opening(block)
        case tree.Signatures():
            for signer in block.signers:
                lines = (*signer.above, signer.name, signer.rank, signer.number)
                yield _stacked([styled(line) for line in lines])
        case tree.Contents():
            yield _stacked([escaped(title) for title in block.titles])
        case tree.SecurityMark():
            yield _strong(block.words)
        case tree.Rule() | tree.PageBreak():
            yield _RULE
        case tree.Gap():
            return
        case tree.Together():
            yield from _blocks(block.blocks)


def _list(items: Sequence[tree.ListItem]) -> Iterator[str]:
    """A list of Markdown's own, or for labels it does not know a paragraph an entry."""
    if all(_NATIVE_LABEL.match(item.label) or item.label == BULLET for item in items):
        yield "\n".join(_item(item) for item in items)
        return
    for item in items:
        yield from _lettered(item)


def _item(item: tree.ListItem) -> str:
    """An entry: its blocks hang under its marker."""
    chunks = [chunk for chunk in _blocks(item.blocks) if chunk.strip()]
    indent = " " * (len(item.label) + 1)
    body = re.sub(r"\n(?!\n)", f"\n{indent}", "\n\n".join(chunks))
    return f"{item.label} {body}".rstrip()


def _lettered(item: tree.ListItem) -> Iterator[str]:
    """An entry with its label as text: a bullet before it would be a second mark."""
    chunks = [chunk for chunk in _blocks(item.blocks) if chunk.strip()]
    head = escaped(item.label)
    if chunks and isinstance(item.blocks[0], tree.Paragraph):
        head = f"{head} {chunks.pop(0)}"
    yield from (head, *chunks)


def _facts(rows: Sequence[tree.Fact]) -> str:
    """ "label: value" lines; a list stands under its label."""
    chunks: list[str] = []
    lines: list[str] = []
    for row in rows:
        parts = [part for part in _blocks(row.value) if part.strip()]
        label = f"{escaped(row.label)}:"
        first = row.value[0] if row.value else None
        if parts and isinstance(first, tree.Paragraph):
            lines.append(f"{label} {inside(first.text)}")
            parts.pop(0)
        else:
            lines.append(label)
        if parts:
            chunks += [_stacked(lines), *parts]
            lines = []
    return "\n\n".join([*chunks, *([_stacked(lines)] if lines else [])])


def _table(table: tree.Table) -> str:
    columns = table.columns
    heads = [escaped(f"{c.heading} {c.subheading}").replace("|", "\\|") for c in columns]
    aligned = (":-:" if column.align == "center" else "---" for column in columns)
    lines = [_row(heads), _row(list(aligned))]
    for group in table.groups:
        if group.heading:
            lines.append(_row([_strong(group.heading), *[""] * (len(columns) - 1)]))
        lines += [_row([_cell(cell) for cell in row.cells]) for row in group.rows]
    return "\n".join(lines)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(cell: tree.Cell) -> str:
    return joined_lines([_ticked(TICKS[tick]) + inside(text) for text, tick in cell.ticked()])


def _ticked(mark: str) -> str:
    return f"{escaped(mark)} " if mark else ""


def _opening(block: tree.LetterOpening) -> Iterator[str]:
    yield styled(block.place_and_date)
    yield _facts(block.references)
    *above, last = block.salutation or ("",)
    names = [f"{escaped(label)} {inside(text)}".strip() for label, text in block.labelled()]
    lines = [*map(escaped, above), f"{escaped(last)} {names[0]}".strip(), *names[1:]]
    lines += [escaped(f"di {block.place}")] if block.place else []
    yield _stacked(lines)


def _strong(text: str) -> str:
    return styled((tree.Run(text, bold=True),))


def _stacked(lines: Sequence[str]) -> str:
    """Lines below each other in one paragraph."""
    return f"{_HARD_BREAK}\n".join(line for line in lines if line.strip())
