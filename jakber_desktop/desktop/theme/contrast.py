"""Contrast between two colours by the WCAG 2.x formula."""

from __future__ import annotations


def luminance(colour: str) -> float:
    """Relative luminance (0 black to 1 white) of "#RRGGBB"."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(first: str, second: str) -> float:
    """Contrast of two "#RRGGBB" colours, 1 (same) to 21 (black on white)."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mixed(over: str, under: str, alpha: float) -> str:
    """The colour seen when `over` lies on `under` with opacity `alpha` (0 to 1)."""
    parts = (
        round(int(over[i : i + 2], 16) * alpha + int(under[i : i + 2], 16) * (1 - alpha))
        for i in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02X}" for part in parts)
