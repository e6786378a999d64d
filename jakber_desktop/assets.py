"""Where fonts, icons, schema, sample and translations lie: checkout, wheel and frozen app alike."""

from __future__ import annotations

from pathlib import Path

ASSETS = Path(__file__).resolve().parent / "_assets"


def asset(*parts: str) -> Path:
    """Path of a shipped file, for example `asset("fonts", "arimo", "Arimo_400Regular.ttf")`."""
    return ASSETS.joinpath(*parts)
