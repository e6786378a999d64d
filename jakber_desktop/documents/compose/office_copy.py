"""The office copy of a paper: the same words, with boxes for initials (paraf, naskah-dinas §8)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jakber_desktop.documents.tree import Signatures

if TYPE_CHECKING:
    from jakber_desktop.documents.tree import Document


def office_copy(document: Document) -> Document:
    """Return the paper with a box on each page, and the grid for up to three officers at its last
    signatures when it has any."""
    blocks = list(document.blocks)
    for at, block in reversed(list(enumerate(blocks))):
        if isinstance(block, Signatures):
            blocks[at] = replace(block, initials=True)
            break
    return replace(document, blocks=tuple(blocks), initials=True)
