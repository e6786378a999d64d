"""How the house's views of painted rows behave: one row chosen, nothing edited in place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView


def furnish_rows(view: QAbstractItemView) -> None:
    """One row at a time, scrolled by pixels, no frame, never wider than its room."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setMouseTracking(True)


def furnish_one_column(table: QTableView) -> None:
    """A table of one painted column without headers; the vertical one keeps the heights."""
    furnish_rows(table)
    table.setShowGrid(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.horizontalHeader().hide()
    table.horizontalHeader().setStretchLastSection(True)
    heights = table.verticalHeader()
    heights.hide()
    heights.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    heights.setMinimumSectionSize(1)
