"""The shipped fonts and icons are what the papers and the theme count on."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest

from jakber_desktop.assets import asset

FONTS = sorted(asset("fonts").rglob("*.ttf"))
ICONS = sorted(asset("icons", "fluent").glob("*.svg"))


def embedding_bits(font: Path) -> int:
    """Read fsType, bytes 8-9 of the OS/2 table."""
    data = font.read_bytes()
    for at in range(12, 12 + 16 * struct.unpack(">H", data[4:6])[0], 16):
        if data[at : at + 4] == b"OS/2":
            offset = struct.unpack(">I", data[at + 8 : at + 12])[0]
            return int(struct.unpack(">H", data[offset + 8 : offset + 10])[0])
    raise AssertionError(f"{font.name} has no OS/2 table")


@pytest.mark.parametrize("font", FONTS, ids=lambda p: p.name)
def test_every_font_may_be_embedded_and_brings_its_licence(font: Path) -> None:
    assert embedding_bits(font) == 0
    assert "SIL OPEN FONT LICENSE" in (font.parent / "OFL.txt").read_text(encoding="utf-8")


def test_icons_are_bare_paths_in_a_named_size() -> None:
    """They are recoloured by a fill on the root, so none may bring colours of its own."""
    for icon in ICONS:
        name = re.fullmatch(r"[a-z_]+_(16|20|24)_(regular|filled)\.svg", icon.name)
        assert name, icon.name
        text = icon.read_text(encoding="utf-8")
        assert set(re.findall(r"<(\w+)", text)) == {"svg", "path"}, icon.name
        assert f'width="{name[1]}"' in text
        assert "fill=" not in text.replace('fill-rule="', "")
