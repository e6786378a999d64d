"""Writes a Document as plain text: one paragraph a line, a table row a line, no page furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents import tree
from jakber_desktop.documents.markdown import plain_text
from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.glyphs import legal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jakber_desktop.documents.profiles import Profile
    from jakber_desktop.documents.tree import Block, Document, Text

_INDENT = "   "
_STEP_MM = 20  # of indent on paper for one step here; what is less stands at the margin
_BETWEEN_CELLS = " | "
_BETWEEN_LINES = "; "
_LINE = "-" * 72
TICKS = {None: "", False: "[ ] ", True: "[x] ", "1": "[1] "}
"""Boxes to tick, as text writes them."""
_DIRECTIONS = dict.fromkeys(
    [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0xFEFF]
)
"""Marks that would turn the reading direction of what follows."""


def render_text(document: Document, profile: Profile) -> str:
    """Return the document as text, UTF-8 safe, ending in a newline.

    No-break spaces become plain ones. Footer, page numbers and DRAF mark belong to pages and are
    left out, but for the code of final minutes; `profile` decides nothing here beyond what compose
    already did.
    """
    lines = [*_letterhead(document.letterhead), *_blocks(document.blocks, 0)]
    lines += ["", code] if (code := code_line(document)) else []
    return "\n".join(_tidy(lines)) + "\n"


def code_line(document: Document) -> str:
    """ "Kode verifikasi NTL-7F3A-92C1" of a final paper, else ""."""
    seal = document.footer.seal if document.footer else None
    return one_line(measures.SEAL_CODE.format(code=seal.code)) if seal else ""


def one_line(text: str) -> str:
    """Return user text on one line: controls gone, every run of white space one space."""
    return " ".join(legal(text).translate(_DIRECTIONS).split())


def joined_lines(lines: Sequence[str]) -> str:
    """Return the lines of a cell in one: parted by "; ", a remark in brackets by a space.

    So is what follows a colon.
    """
    joined = ""
    for line in filter(None, lines):
        close = line.startswith("(") or joined.rstrip("*").endswith(":")
        between = " " if close else _BETWEEN_LINES
        joined = f"{joined}{between}{line}" if joined else line
    return joined


def _words(text: Text) -> str:
    return one_line(plain_text(text))


def _tidy(lines: Sequence[str]) -> Iterator[str]:
    """No blank line at either end, never two in a row, nothing trailing."""
    empty = True
    pending = False
    for line in (line.rstrip() for line in lines):
        if not line:
            pending = not empty
            continue
        if pending:
            yield ""
        yield line
        empty = pending = False


def _letterhead(kop: tree.Letterhead | None) -> list[str]:
    if kop is None:
        return []
    texts = [kop.government_line, kop.unit_line, kop.sub_unit_line, plain_text(kop.address)]
    texts += [kop.city_line, plain_text(kop.postal_code)]
    return [*(line for text in texts if (line := one_line(text))), _LINE, ""]


def _blocks(blocks: Sequence[Block], depth: int) -> Iterator[str]:
    for block in blocks:
        yield from _block(block, depth)


def _block(block: Block, depth: int) -> Iterator[str]:  # noqa: C901 - one case a kind of block
    pad = _INDENT * depth
    match block:
        case tree.TitleBlock():
            subject, number = _words(block.subject), _words(block.number)
            rest = (number, one_line(block.about), subject) if block.about else (subject, number)
            yield from ("", *filter(None, [one_line(block.word), *rest]), "")
        case tree.Paragraph():
            yield _INDENT * max(depth, min(block.level, 4)) + _words(block.text)
            yield ""
        case tree.Heading():
            inner = _INDENT * max(depth, block.level)
            yield ""
            yield inner + f"{block.label} {_words(block.text)}".strip()
        case tree.ItemList():
            yield from _list(block, depth)
            yield ""
        case tree.FactsTable():
            yield ""
            pad = _INDENT * max(depth, min(int(block.indent // _STEP_MM), 4))
            for row in block.rows:
                yield from _fact(row, pad)
            yield ""
        case tree.Table():
            yield ""
            yield from (pad + line for line in _table(block))
            yield ""
        case tree.Figure():
            yield from _block(block.as_table(), depth)
        case tree.LetterOpening():
            yield from _opening(block)
        case tree.Signatures():
            for signer in block.signers:
                yield ""
                lines = [*signer.above, signer.name, signer.rank, signer.number]
                yield from (line for text in lines if (line := _words(text)))
            yield ""
        case tree.Contents():
            yield from (pad + one_line(title) for title in block.titles)
            yield ""
        case tree.SecurityMark():
            yield from (one_line(block.words), "")
        case tree.Rule() | tree.PageBreak():
            yield from ("", _LINE, "")
        case tree.Gap():
            yield ""
        case tree.Together():
            yield from _blocks(block.blocks, depth)


def _list(block: tree.ItemList, depth: int) -> Iterator[str]:
    """Labels hang: what belongs to an entry stands one step further in."""
    depth = max(depth, min(block.level, 4))
    for item in block.items:
        lines = [line for line in _blocks(item.blocks, depth + 1) if line.strip()] or [""]
        yield _INDENT * depth + f"{item.label} {lines[0].strip()}"
        yield from lines[1:]


def _fact(row: tree.Fact, pad: str) -> Iterator[str]:
    lines = [line for line in _blocks(row.value, 1) if line.strip()]
    label = f"{pad}{one_line(row.label)}:"
    if len(lines) == 1 or (lines and isinstance(row.value[0], tree.Paragraph)):
        yield f"{label} {lines[0].strip()}"
        lines = lines[1:]
    else:
        yield label
    yield from (pad + line for line in lines)


def _table(table: tree.Table) -> Iterator[str]:
    headings = [" ".join([c.heading, c.subheading]) for c in table.columns]
    if any(heading.strip() for heading in headings):
        yield _BETWEEN_CELLS.join(one_line(heading) for heading in headings)
    for group in table.groups:
        if group.heading:
            yield f"[{one_line(group.heading)}]"
        for row in group.rows:
            yield _BETWEEN_CELLS.join(_cell(cell) for cell in row.cells)
    if table.note:
        yield _words(table.note)


def _cell(cell: tree.Cell) -> str:
    return joined_lines([TICKS[tick] + _words(text) for text, tick in cell.ticked()])


def _opening(block: tree.LetterOpening) -> Iterator[str]:
    yield _words(block.place_and_date)
    yield ""
    for row in block.references:
        yield from _fact(row, "")
    yield ""
    *above, last = block.salutation or ("",)
    yield from (one_line(word) for word in above)
    lead = f"{one_line(last)} " if last else ""
    for n, (label, text) in enumerate(block.labelled()):
        line = f"{label} {_words(text)}".strip()
        yield f"{lead}{line}" if n == 0 else f"{' ' * len(lead)}{line}"
    if block.place:
        yield f"di {one_line(block.place)}"
    yield ""
