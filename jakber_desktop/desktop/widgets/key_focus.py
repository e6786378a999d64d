"""Tells focus that came by key from focus that came by mouse or by itself (ui-design §12)."""

from __future__ import annotations

from PySide6.QtCore import Qt

_BY_KEY = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


def came_by_key(reason: Qt.FocusReason) -> bool:
    """Whether a focus ring is due."""
    return reason in _BY_KEY
