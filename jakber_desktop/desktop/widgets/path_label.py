"""A path in the mono face, elided in its middle: drive and last folder stay in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from jakber_desktop.desktop.theme.theme import theme
from jakber_desktop.desktop.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PathLabel(ElidedLabel):
    """`setText` shows a path of Windows or Linux as it is written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, role="path")

    def _broken(self, width: int) -> list[str]:
        measure = theme().metrics("path")
        return [measure.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, width)]
