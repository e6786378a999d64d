"""The focus ring is for keys: shown once they are in use, hidden by the mouse (ui-design §12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView as _View
else:
    _View = object

_BY_KEY = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


def came_by_key(reason: Qt.FocusReason) -> bool:
    """Whether a focus ring is due."""
    return reason in _BY_KEY


class FocusRing(_View):
    """Of a painted view, named before its Qt class: its delegate draws the ring while `ring`."""

    ring = False

    def _show_ring(self, *, shown: bool) -> None:
        if shown != self.ring:
            self.ring = shown
            self.viewport().update()
