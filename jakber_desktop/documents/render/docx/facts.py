"""Lines "label : value" as rows of a borderless table of three columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from jakber_desktop.documents.render.docx.tables import table_cell, table_row
from jakber_desktop.documents.render.docx.xml import paragraph, runs
from jakber_desktop.documents.tree import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from docx.oxml.xmlchemy import BaseOxmlElement

    from jakber_desktop.documents.render.docx.frame import Frame
    from jakber_desktop.documents.tree import Block, Fact

    Compose = Callable[[Sequence[Block], Frame], list[BaseOxmlElement]]

FACT_STYLE = "Fakta"


def fact_rows(
    facts: Sequence[Fact], widths: Sequence[float], frame: Frame, compose: Compose
) -> list[BaseOxmlElement]:
    """One row a fact; a value of many lines may go on overleaf."""
    rows = []
    label, colon, value = widths
    for fact in facts:
        content = compose(fact.value, frame.cell(value)) or [paragraph(())]
        cells = [
            table_cell([paragraph(runs(plain(fact.label)), style=FACT_STYLE)], label),
            table_cell([paragraph(runs(plain(":")), style=FACT_STYLE)], colon),
            table_cell(_tight(content), value),
        ]
        rows.append(table_row(cells, split=True))
    return rows


def _tight(content: list[BaseOxmlElement]) -> list[BaseOxmlElement]:
    """The paragraphs of a value in the facts' own style, without space between."""
    for item in content:
        if item.tag == qn("w:p"):
            properties = item.get_or_add_pPr()
            if properties.style is None:
                properties.style = FACT_STYLE
    return content
