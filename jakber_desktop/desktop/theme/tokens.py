"""The design tokens: colours, type roles and sizes, read once from tokens.json."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import msgspec

from jakber_desktop.assets import asset

Scheme = Literal["light", "dark"]


class TypeRole(msgspec.Struct, frozen=True):
    """One role of type (ui-design §4); size and line height in px at 100 %."""

    font: Literal["ui", "display", "document", "mono"]
    size: int
    line: int
    weight: int


class ContrastRule(msgspec.Struct, frozen=True):
    """Every `fg` on every `bg` keeps at least `min` to one (WCAG 2.x)."""

    min: float
    fg: tuple[str, ...]
    bg: tuple[str, ...]


class OfficeTokens(msgspec.Struct, frozen=True, rename="camel"):
    """The colours office badges take in protocol order, and how strong their fill is."""

    palette: tuple[str, ...]
    badge_fill_alpha: float


class Tokens(msgspec.Struct, frozen=True, rename="camel"):
    """tokens.json as far as the desktop reads it."""

    color: dict[Scheme, dict[str, str]]
    contrast_rules: tuple[ContrastRule, ...]
    qpalette: dict[str, str]
    office: OfficeTokens
    type: dict[str, TypeRole]
    text_scale: tuple[float, ...]
    radius: dict[str, int]
    size: dict[str, int | tuple[int, int]]


@lru_cache(maxsize=1)
def tokens() -> Tokens:
    """The shipped tokens. Raises OSError when the assets are missing from the installation."""
    return msgspec.json.decode(asset("theme", "tokens.json").read_bytes(), type=Tokens)
