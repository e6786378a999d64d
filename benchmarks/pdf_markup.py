"""A Document in the words of other engines: Typst markup, HTML, and lines for fpdf2."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence

from jakber_desktop.documents import tree

Join = Callable[[str, tree.Block], str]
_TYPST_HEAD = """#set page(width: 215mm, height: 330mm, numbering: "- 1 -",
  margin: (top: 20mm, right: 20mm, bottom: 25mm, left: 30mm))
#set text(font: "Arimo", size: 12pt, lang: "id")
#set par(justify: true, leading: 0.55em)
"""
_HTML_HEAD = """<meta charset="utf-8"><style>@font-face {{ font-family: Arimo; src: url({font}) }}
@page {{ size: 215mm 330mm; margin: 20mm 20mm 25mm 30mm;
  @top-center {{ content: counter(page) }} }}
body {{ font: 12pt/16.5pt Arimo; text-align: justify }} p {{ margin: 3pt 0 }}
table {{ border-collapse: collapse; width: 100%; font-size: 10pt; text-align: left }}
td, th {{ border: .5pt solid; padding: 3pt 5pt; vertical-align: top }}
div {{ margin-left: 7.5mm }} </style>"""


def _escaped(text: str) -> str:
    return "".join(f"\\{c}" if c in "\\#*_`$<>@[]{}-+=/~" else c for c in text)


def _typst_text(text: tree.Text) -> str:
    words = []
    for run in text:
        word = _escaped(run.text)
        word = f"#strong[{word}]" if run.bold else word
        words.append(f"#emph[{word}]" if run.italic else word)
    return "".join(words)


def _html_text(text: tree.Text) -> str:
    words = []
    for run in text:
        word = html.escape(run.text)
        words.append(f"<i>{word}</i>" if run.italic else word)
    return "".join(words)


def _cell_texts(row: tree.Row) -> list[tree.Text]:
    return [tuple(run for text in cell.paragraphs for run in text) for cell in row.cells]


def typst(document: tree.Document) -> str:
    """The document as Typst source: headings, hanging items, a table for each group."""
    return _TYPST_HEAD + "\n\n".join(_typst_blocks(document.blocks))


def _typst_blocks(blocks: Sequence[tree.Block]) -> list[str]:
    return [_typst_block(block) for block in blocks]


def _typst_block(block: tree.Block) -> str:
    match block:
        case tree.TitleBlock():
            return (
                f"#align(center)[#strong[{_escaped(block.word)} \\ {_typst_text(block.subject)}]]"
            )
        case tree.Paragraph():
            return _typst_text(block.text)
        case tree.Heading():
            return f"{'=' * (block.level + 1)} {_escaped(block.label)} {_typst_text(block.text)}"
        case tree.ItemList():
            items = (
                f"terms.item([{_escaped(item.label)}], ["
                + "\n\n".join(_typst_blocks(item.blocks))
                + "])"
                for item in block.items
            )
            return f"#terms({', '.join(items)})"
        case tree.FactsTable():
            return " \\\n".join(
                f"{_escaped(fact.label)}: " + " ".join(_typst_blocks(fact.value))
                for fact in block.rows
            )
        case tree.Table():
            return _typst_table(block)
        case tree.Signatures():
            return " #h(1fr) ".join(_typst_text(signer.name) for signer in block.signers)
        case tree.Together():
            return "\n\n".join(_typst_blocks(block.blocks))
        case _:
            return ""


def _typst_table(table: tree.Table) -> str:
    widths = ", ".join(f"{column.width}fr" for column in table.columns)
    heads = ", ".join(f"[*{_escaped(column.heading)}*]" for column in table.columns)
    rows = []
    for group in table.groups:
        if group.heading:
            rows.append(f"table.cell(colspan: {len(table.columns)})[*{_escaped(group.heading)}*]")
        for row in group.rows:
            rows += [f"[{_typst_text(text)}]" for text in _cell_texts(row)]
    cells = ", ".join(rows)
    table = f"table(columns: ({widths}), stroke: .5pt, table.header({heads}), {cells})"
    return f"#text(size: 10pt, {table})"


def page_html(document: tree.Document, font: str) -> str:
    """The document as HTML for WeasyPrint."""
    return _HTML_HEAD.format(font=font) + "".join(map(_html_block, document.blocks))


def _html_block(block: tree.Block) -> str:
    match block:
        case tree.TitleBlock():
            return f"<h2>{html.escape(block.word)}</h2><h3>{_html_text(block.subject)}</h3>"
        case tree.Paragraph():
            return f"<p>{_html_text(block.text)}</p>"
        case tree.Heading():
            return f"<h4>{html.escape(block.label)} {_html_text(block.text)}</h4>"
        case tree.ItemList():
            return "".join(
                f"<div>{html.escape(item.label)} {''.join(map(_html_block, item.blocks))}</div>"
                for item in block.items
            )
        case tree.FactsTable():
            return "".join(
                f"<p>{html.escape(fact.label)}: {''.join(map(_html_block, fact.value))}</p>"
                for fact in block.rows
            )
        case tree.Table():
            head = "".join(f"<th>{html.escape(column.heading)}" for column in block.columns)
            rows = []
            for group in block.groups:
                if group.heading:
                    span = len(block.columns)
                    rows.append(f"<tr><td colspan={span}>{html.escape(group.heading)}")
                rows += [
                    "<tr>" + "".join(f"<td>{_html_text(text)}" for text in _cell_texts(row))
                    for row in group.rows
                ]
            return f"<table><thead><tr>{head}<tbody>{''.join(rows)}</table>"
        case tree.Together():
            return "".join(map(_html_block, block.blocks))
        case _:
            return ""


def rows_of(document: tree.Document) -> list[tuple[str, list[str]]]:
    """The document as ("p", [text]) and ("row", cells), for fpdf2."""
    found: list[tuple[str, list[str]]] = []
    for block in document.blocks:
        _collect(block, "", found)
    return found


def _collect(block: tree.Block, label: str, found: list[tuple[str, list[str]]]) -> None:
    match block:
        case tree.Paragraph() | tree.Heading():
            words = "".join(run.text for run in block.text)
            found.append(("p", [f"{label or getattr(block, 'label', '')} {words}"]))
        case tree.ItemList():
            for item in block.items:
                for part in item.blocks:
                    _collect(part, item.label, found)
        case tree.Table():
            for group in block.groups:
                found.append(("p", [group.heading]))
                for row in group.rows:
                    texts = ["".join(run.text for run in text) for text in _cell_texts(row)]
                    found.append(("row", texts))
        case tree.Together():
            for part in block.blocks:
                _collect(part, "", found)
        case _:
            pass
