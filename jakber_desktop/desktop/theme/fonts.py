"""The shipped fonts and the QFont of every type role (ui-design §4)."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from jakber_desktop.assets import asset
from jakber_desktop.desktop.theme.tokens import tokens

FIRST = (
    ("inter", "Inter_400Regular.ttf"),
    ("inter", "Inter_500Medium.ttf"),
    ("inter", "Inter_600SemiBold.ttf"),
    ("plus-jakarta-sans", "PlusJakartaSans_700Bold.ttf"),
)
"""What the first window shows; loaded before the first widget."""

LATER = (
    ("inter", "Inter_400Regular_Italic.ttf"),
    ("jetbrains-mono", "JetBrainsMono_500Medium.ttf"),
)
"""What only a meeting's workspace shows; loaded with it. Qt then paints every window again."""

FAMILIES = {
    "ui": ["Inter", "Segoe UI", "Noto Sans", "sans-serif"],
    "display": ["Plus Jakarta Sans", "Inter", "Segoe UI", "Noto Sans", "sans-serif"],
    "document": ["Arimo", "Arial", "sans-serif"],
    "mono": ["JetBrains Mono", "monospace"],
}


def load(files: tuple[tuple[str, str], ...]) -> list[str]:
    """Register font files with Qt; returns the names of those that could not be read."""
    return [
        name
        for folder, name in files
        if QFontDatabase.addApplicationFont(str(asset("fonts", folder, name))) < 0
    ]


def role_font(role: str, scale: float = 1.0) -> QFont:
    """The font of a type role at a text scale; KeyError for an unknown role."""
    spec = tokens().type[role]
    font = QFont(FAMILIES[spec.font])
    font.setPixelSize(round(spec.size * scale))
    font.setWeight(QFont.Weight(spec.weight))
    ui = spec.font == "ui"
    if ui:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.1)
    # Said for titles, too: what a font leaves unsaid it takes from the application's font, and the
    # tabular "1" of Plus Jakarta Sans is one with a foot.
    font.setFeature(QFont.Tag("tnum"), int(ui))
    return font
