"""Signature blocks in DOCX: a borderless table whose rows hold together (naskah-dinas §8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.docx.tables import grid, table_cell, table_row
from jakber_desktop.documents.render.docx.xml import MM, PT, paragraph, runs, spacer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.oxml.xmlchemy import BaseOxmlElement

    from jakber_desktop.documents.render.docx.frame import Frame
    from jakber_desktop.documents.tree import Signatures, Signer, Text

SIGNATURE_STYLE = "TandaTangan"


def signature_elements(block: Signatures, frame: Frame) -> list[BaseOxmlElement]:
    """Two signers abreast; an odd last one stands at the right."""
    indent, left = (length * MM for length in measures.LEFT_SIGNER_MM)
    right = measures.RIGHT_SIGNER_MM * MM
    widths = [max(frame.width - right - indent, left / 2), right]
    rows: list[BaseOxmlElement] = []
    signers = list(block.signers)
    while signers:
        pair = (None, signers.pop(0)) if len(signers) == 1 else (signers.pop(0), signers.pop(0))
        rows += _abreast(pair, widths, frame)
    above = spacer(measures.SIGNATURES_ABOVE_MM * MM)
    above.get_or_add_pPr().keepNext_val = True
    return [above, grid(rows, widths, indent=indent), spacer(6 * PT)] if rows else []


def _abreast(
    pair: tuple[Signer | None, Signer], widths: Sequence[float], frame: Frame
) -> list[BaseOxmlElement]:
    """Titles end on one line, then room to sign, then names that start on one line."""
    gap = frame.profile.signature_gap * MM
    above = [_cell(s.above if s else (), w, "bottom") for s, w in zip(pair, widths, strict=True)]
    room = [_cell((), width) for width in widths]
    names = [_cell(_names(s), w, last=True) for s, w in zip(pair, widths, strict=True)]
    return [table_row(above), table_row(room, height=gap, exact=True), table_row(names)]


def _names(signer: Signer | None) -> list[Text]:
    if signer is None:
        return []
    return [signer.name, *(text for text in (signer.rank, signer.number) if text)]


def _cell(
    texts: Sequence[Text], width: float, valign: str = "", *, last: bool = False
) -> BaseOxmlElement:
    """Centred lines; all but the last row hold on to the next."""
    lines = [
        paragraph(runs(text), style=SIGNATURE_STYLE, keep_next=not last) for text in texts or ((),)
    ]
    return table_cell(lines, width, valign=valign)
