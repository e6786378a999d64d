"""Signature blocks in DOCX: a borderless table whose rows hold together (naskah-dinas §8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from jakber_desktop.documents.render import measures
from jakber_desktop.documents.render.docx.initials import initials_lines
from jakber_desktop.documents.render.docx.shapes import stamp_circle
from jakber_desktop.documents.render.docx.tables import grid, table_cell, table_row
from jakber_desktop.documents.render.docx.xml import MM, PT, paragraph, runs, spacer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.oxml.xmlchemy import BaseOxmlElement

    from jakber_desktop.documents.render.docx.frame import Frame
    from jakber_desktop.documents.tree import Signatures, Signer, Text

    Blocks = Sequence[Signer | None]

SIGNATURE_STYLE = "TandaTangan"


def signature_elements(block: Signatures, frame: Frame) -> list[BaseOxmlElement]:
    """Two or three signers abreast; odd last ones stand at the right."""
    indent, widths = _columns(block, frame)
    lone = initials_lines(frame) if block.initials and len(block.signers) == 1 else []
    rows: list[BaseOxmlElement] = []
    for at in range(0, len(block.signers), len(widths)):
        abreast: Blocks = block.signers[at : at + len(widths)]
        if rows:
            rows.append(_breath(widths))
        padded = (*(None,) * (len(widths) - len(abreast)), *abreast)
        rows += _abreast(padded, widths, frame, lone)
    if not rows:
        return []
    _bind(rows)
    above = spacer(measures.SIGNATURES_ABOVE_MM * MM)
    above.get_or_add_pPr().keepNext_val = True
    made = [above, grid(rows, widths, indent=indent), spacer(6 * PT)]
    own = block.initials and not lone
    return [*made, *initials_lines(frame), spacer(6 * PT)] if own else made


def _columns(block: Signatures, frame: Frame) -> tuple[float, list[float]]:
    """Indent of the table and the widths of its columns."""
    if block.columns:
        return 0.0, [frame.width / measures.COLUMNS_ABREAST] * measures.COLUMNS_ABREAST
    indent, left = (length * MM for length in measures.LEFT_SIGNER_MM)
    right = min((block.width or measures.RIGHT_SIGNER_MM) * MM, frame.width - indent)
    return indent, [max(frame.width - right - indent, left / 2), right]


def _abreast(
    signers: Blocks, widths: Sequence[float], frame: Frame, initials: Sequence[BaseOxmlElement]
) -> list[BaseOxmlElement]:
    """Titles end on one line, then room to sign, then names that start on one line.

    `initials` stand left of a lone signer's name.
    """
    gap = frame.profile.signature_gap * MM
    pairs = list(zip(signers, widths, strict=True))
    above = [_cell(s.above if s else (), w, "bottom") for s, w in pairs]
    room = [_room(s, w, gap) for s, w in pairs]
    if initials:
        room[0] = table_cell(initials, widths[0], valign="bottom")
    names = [_cell(_names(s), w) for s, w in pairs]
    return [table_row(above), table_row(room, height=gap, exact=True), table_row(names)]


def _breath(widths: Sequence[float]) -> BaseOxmlElement:
    """A row of air between two rows of blocks."""
    cells = [_cell((), width) for width in widths]
    return table_row(cells, height=measures.SIGNATURES_ABOVE_MM * MM, exact=True)


def _room(signer: Signer | None, width: float, gap: float) -> BaseOxmlElement:
    """Where the signature goes; the stamp's circle overlaps its left third."""
    cell = _cell((), width)
    if signer is not None and signer.stamp:
        x = width / MM / 3 - measures.STAMP_MM / 4
        cell[-1].append(stamp_circle(x, gap / MM / 2))
    return cell


def _names(signer: Signer | None) -> list[Text]:
    if signer is None:
        return []
    return [signer.name, *(text for text in (signer.rank, signer.number) if text)]


def _cell(texts: Sequence[Text], width: float, valign: str = "") -> BaseOxmlElement:
    """Centred lines."""
    lines = [paragraph(runs(text), style=SIGNATURE_STYLE) for text in texts or ((),)]
    return table_cell(lines, width, valign=valign)


def _bind(rows: Sequence[BaseOxmlElement]) -> None:
    """All rows but the last hold on to the next one."""
    for row in rows[:-1]:
        for line in row.iter(qn("w:p")):
            line.get_or_add_pPr().keepNext_val = True
