"""What a status chip shows; how it is painted is widgets/chips.py."""

from __future__ import annotations

from typing import NamedTuple


class ChipLook(NamedTuple):
    """Words, icon (Fluent name, "" for none), tone and whether the icon is the filled drawing.

    Tones: neutral, accent, success, warning, danger, info, decision, outline.
    """

    text: str
    icon: str = ""
    tone: str = "neutral"
    filled: bool = False
