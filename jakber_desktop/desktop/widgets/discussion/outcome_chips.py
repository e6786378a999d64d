"""The chips of action items and decisions (ui-design §8)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from jakber_desktop.desktop.widgets.chips import ChipLook
from jakber_desktop.language.words import ACTION_STATUS, DECISION_STATUS

_ACTIONS = {
    "open": ("circle", "neutral"), "in_progress": ("play", "info"),
    "blocked": ("warning", "warning"), "done": ("checkmark", "success"),
    "cancelled": ("dismiss_circle", "neutral"),
}  # fmt: skip


def action_chip(status: str) -> ChipLook:
    """An action item's status."""
    icon, tone = _ACTIONS.get(status, ("", "neutral"))
    words = QCoreApplication.translate("core", ACTION_STATUS.get(status, status))
    return ChipLook(words, icon, tone)


def decision_chip(status: str) -> ChipLook:
    """A decision's status; one in force says nothing."""
    if status == "in_force":
        return ChipLook("")
    return ChipLook(QCoreApplication.translate("core", DECISION_STATUS.get(status, status)))
