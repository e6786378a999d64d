"""With high contrast boxes are outlines: one a box, and nothing inside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from jakber_desktop.desktop.editor.painting import _rounded_right


def test_a_box_has_one_outline() -> None:
    box = QRectF(0, 0, 200, 60)
    path = _rounded_right(box)
    assert len(path.toSubpathPolygons()) == 1
    assert path.boundingRect() == box
