"""The heads of the columns of the Rapat list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.desktop.widgets.column_heads import ColumnHeads, Head
from jakber_desktop.desktop.widgets.meetings.delegate import columns

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget


class ColumnHeader(ColumnHeads):
    """Tanggal, Rapat, Tahap, Status above their columns; the list runs newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Kolom tanggal (terbaru di atas), rapat, tahap, status"))

    def heads(self, width: int) -> Iterable[Head]:
        place = columns(width)
        return (
            Head(place.date, width, self.tr("Tanggal"), "arrow_sort_down"),
            Head(place.title, width, self.tr("Rapat")),
            Head(place.stages, width, self.tr("Tahap")),
            Head(place.status, width, self.tr("Status")),
        )
