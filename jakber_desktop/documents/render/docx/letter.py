"""The opening of a letter in DOCX: references beside date and addressee (naskah-dinas §4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.docx.facts import FACT_STYLE, fact_rows
from jakber_desktop.documents.render.docx.tables import grid, table_cell, table_row
from jakber_desktop.documents.render.docx.xml import (
    MM,
    PT,
    element,
    paragraph,
    run,
    runs,
    spacer,
    tab,
)
from jakber_desktop.documents.tree import plain

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

    from jakber_desktop.documents.render.docx.facts import Compose
    from jakber_desktop.documents.render.docx.frame import Frame
    from jakber_desktop.documents.tree import LetterOpening, Text

_SALUTATION_EM = 0.5  # of the type size, mean width of a letter of "Yth."
_NUMBER_EM = 0.5  # the same of "1. "
_AFTER_PT = 10


def opening_elements(block: LetterOpening, frame: Frame, compose: Compose) -> list[BaseOxmlElement]:
    """Two columns side by side; with `address_side` left the addressee follows below."""
    address = measures.ADDRESS_COLUMN_MM * MM
    widths = [frame.width - address, address]
    colon, gap = measures.REFERENCE_COLON_MM * MM, measures.REFERENCE_GAP_MM * MM
    value = min(measures.REFERENCE_VALUE_MM * MM, widths[0] - colon - gap)
    inner = [colon, gap, value]
    left = grid(fact_rows(block.references, inner, frame, compose), inner)
    right = [_line(block.place_and_date)]
    below: list[BaseOxmlElement] = []
    if block.address_side == "right":
        right += [_line(()), *_address(block, frame)]
    else:
        below = [_line(()), *_address(block, frame)]
    row = table_row([table_cell([left], widths[0]), table_cell(right, widths[1])])
    return [grid([row], widths), *below, spacer(_AFTER_PT * PT)]


def _line(text: Text, left: float = 0.0) -> BaseOxmlElement:
    return paragraph(runs(text), style=FACT_STYLE, left=left)


def _addressees(
    block: LetterOpening, last: str, step: float, frame: Frame
) -> list[BaseOxmlElement]:
    """The lines of the addressee; a number stands before its own, which hangs."""
    em = frame.profile.body_pt * PT
    hang = max((len(label) + 1 for label in block.addressee_labels), default=0) * _NUMBER_EM * em
    made = []
    for n, (label, text) in enumerate(block.labelled()):
        salutation = last if n == 0 else ""
        head = [run(salutation), tab()] if salutation else []
        head += [run(label), tab()] if label else []
        first = -(step if salutation else 0.0) - hang
        stops = [step] if salutation and label else []
        content = [*head, *runs(text)]
        made.append(_hanging(content, step + hang, first, stops))
    return made


def _hanging(
    content: list[BaseOxmlElement], left: float, first: float, stops: list[float]
) -> BaseOxmlElement:
    """A paragraph whose first line begins further left; `stops` are tab stops before its text."""
    made = paragraph(content, style=FACT_STYLE, left=left, first=first)
    for stop in stops:
        made.get_or_add_pPr().insert_element_before(
            element("tabs", element("tab", val="left", pos=stop)),
            "w:spacing", "w:ind", "w:jc",
        )  # fmt: skip
    return made


def _address(block: LetterOpening, frame: Frame) -> list[BaseOxmlElement]:
    """Salutation and addressee; the last word of the salutation stands before the first line."""
    *above, last = block.salutation or ("",)
    made = [_line(plain(word)) for word in above]
    step = (len(last) + 1) * _SALUTATION_EM * frame.profile.body_pt * PT if last else 0.0
    made += _addressees(block, last, step, frame)
    if block.place and block.address_side == "left":
        made.append(_line(plain(f"{measures.DI} {block.place}")))
    elif block.place:
        made.append(_line(plain(measures.DI)))
        made.append(_line(plain(block.place), left=measures.PLACE_INDENT_MM * MM))
    return made
