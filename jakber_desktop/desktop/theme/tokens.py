"""The design tokens: colours, type roles and sizes, read once from tokens.json."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from jakber_desktop.assets import asset

Scheme = Literal["light", "dark"]


class TypeRole(NamedTuple):
    """One role of type (ui-design §4); size and line height in px at 100 %."""

    font: Literal["ui", "display", "document", "mono"]
    size: int
    line: int
    weight: int


class ContrastRule(NamedTuple):
    """Every `fg` on every `bg` keeps at least `min` to one (WCAG 2.x)."""

    min: float
    fg: list[str]
    bg: list[str]


class OfficeTokens(NamedTuple):
    """The colours office badges take in protocol order, and how strong their fill is."""

    palette: tuple[str, ...]
    badge_fill_alpha: float
    seed: dict[str, str]
    """The colours of the programme's own offices, by code."""


class Tokens(NamedTuple):
    """tokens.json as far as the desktop reads it."""

    color: dict[Scheme, dict[str, str]]
    contrast_rules: tuple[ContrastRule, ...]
    qpalette: dict[str, str]
    office: OfficeTokens
    type: dict[str, TypeRole]
    text_scale: tuple[float, ...]
    radius: dict[str, int]
    size: dict[str, int | list[int]]


@lru_cache(maxsize=1)
def tokens() -> Tokens:
    """The shipped tokens. Raises OSError when the assets are missing from the installation."""
    found: dict[str, Any] = json.loads(asset("theme", "tokens.json").read_bytes())
    office = found["office"]
    return Tokens(
        color=found["color"],
        contrast_rules=tuple(ContrastRule(**rule) for rule in found["contrastRules"]),
        qpalette=found["qpalette"],
        office=OfficeTokens(
            tuple(office["palette"]),
            office["badgeFillAlpha"],
            {one["code"]: one["color"] for one in office["seed"]},
        ),
        type={name: TypeRole(**role) for name, role in found["type"].items()},
        text_scale=tuple(found["textScale"]),
        radius=found["radius"],
        size=found["size"],
    )
