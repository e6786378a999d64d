"""Pengaturan › Tentang: the licences that are shipped with the program, by what they cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.assets import asset

if TYPE_CHECKING:
    from pathlib import Path

_FILES: dict[str, tuple[str, tuple[str, ...]]] = {
    "notice": ("NOTICE", ("licences", "NOTICE.txt")),
    "program": ("JakBer Desktop: GPL 3.0", ("licences", "LICENSE.txt")),
    "inter": ("Inter: OFL 1.1", ("fonts", "inter", "OFL.txt")),
    "plus-jakarta-sans": (
        "Plus Jakarta Sans: OFL 1.1",
        ("fonts", "plus-jakarta-sans", "OFL.txt"),
    ),
    "arimo": ("Arimo: OFL 1.1", ("fonts", "arimo", "OFL.txt")),
    "jetbrains-mono": ("JetBrains Mono: OFL 1.1", ("fonts", "jetbrains-mono", "OFL.txt")),
    "fluent": ("Fluent UI System Icons: MIT", ("icons", "LICENSE-fluent.txt")),
}


def licence_names() -> dict[str, str]:
    """What there is to read: key -> name."""
    return {key: name for key, (name, _parts) in _FILES.items()}


def licence_file(key: str) -> Path:
    """The shipped file of a licence; KeyError for an unknown one."""
    return asset(*_FILES[key][1])


def licence_text(key: str) -> str:
    """The text of a licence as it was shipped."""
    return licence_file(key).read_text(encoding="utf-8")
