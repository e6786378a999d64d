"""What the clipboard and a drop hold, as points; a selection of points as what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from jakber_desktop.desktop.editor.clips import Clip, as_html, as_json, as_text, from_json, grouped
from jakber_desktop.desktop.editor.pasted_html import html_blocks
from jakber_desktop.desktop.editor.pasted_text import text_blocks

if TYPE_CHECKING:
    from collections.abc import Sequence

OWN = "application/x-jakber-points"


def can_read(data: QMimeData) -> bool:
    """Whether there is text for points in it; files are for the attachments, not for the text."""
    return not data.hasUrls() and (data.hasFormat(OWN) or data.hasHtml() or data.hasText())


def clips_of(data: QMimeData) -> list[Clip]:
    """The points in it: our own with speakers, else HTML, else plain lines. Nothing: ()."""
    if data.hasFormat(OWN) and (own := from_json(bytes(data.data(OWN).data()))):
        return own
    if data.hasHtml() and (blocks := html_blocks(data.html())):
        return grouped(blocks)
    return grouped(text_blocks(data.text()))


def mime_of(clips: Sequence[Clip]) -> QMimeData:
    """The points for other programs (HTML, plain lines) and for ourselves (speakers, kinds)."""
    data = QMimeData()
    data.setText(as_text(clips))
    data.setHtml(as_html(clips))
    data.setData(OWN, as_json(clips))
    return data
