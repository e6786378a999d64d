"""Fills the stylesheet template with the tokens of one scheme."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_PLACE = re.compile(r"@px\((\d+)\)|@(\w+)")


def filled(template: str, colours: Mapping[str, str], px: Callable[[int], int]) -> str:
    """`@token` becomes its colour, `@px(30)` is scaled with the text. KeyError: unknown token."""

    def value(match: re.Match[str]) -> str:
        size, token = match.groups()
        return f"{px(int(size))}px" if size else colours[token]

    return _PLACE.sub(value, template)
