"""QPalette from the tokens, and the tokens' stand-ins when the system asks for high contrast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from jakber_desktop.desktop.theme.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

_ACCENT = {"accent", "accentHover", "accentPressed", "focus", "dangerStrong"}
_ON_ACCENT = {"onAccent", "onDanger"}
_GROUND = {
    "window", "sidebar", "surface", "surfaceAlt", "surfaceSunken", "hover", "pressed", "selected",
    "selectedInactive", "diff", "paper",
}  # fmt: skip


def build(colours: Mapping[str, str]) -> QPalette:
    """The palette tokens.json › qpalette describes ("Inactive/Highlight" names one group)."""
    palette = QPalette()
    for where, token in sorted(tokens().qpalette.items(), key=lambda item: "/" in item[0]):
        group, _, role = where.rpartition("/")
        colour = QColor(colours[token])
        if group:
            palette.setColor(QPalette.ColorGroup[group], QPalette.ColorRole[role], colour)
        else:
            palette.setColor(QPalette.ColorRole[role], colour)
    return palette


def high_contrast(system: QPalette) -> dict[str, str]:
    """Every token from the system's own palette: one ground, one ink, one accent.

    Selection and state then speak through bars, frames and words, which the widgets always draw
    (ui-design §12, "never colour alone").
    """
    ground = system.color(QPalette.ColorRole.Window).name()
    ink = system.color(QPalette.ColorRole.WindowText).name()
    accent = system.color(QPalette.ColorRole.Highlight).name()
    on_accent = system.color(QPalette.ColorRole.HighlightedText).name()
    quiet = system.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText).name()
    names = tokens().color["light"]
    return {
        name: quiet
        if name == "textDisabled" and quiet != ground
        else accent
        if name in _ACCENT
        else on_accent
        if name in _ON_ACCENT
        else ground
        if name in _GROUND or name.endswith("Soft")
        else ink
        for name in names
    }
