"""The colours of pictures: names of the design's tokens, and their values on white paper."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from jakber_desktop.assets import asset


def paper_ink(token: str) -> str:
    """The colour of a token on paper, as "#RRGGBB": that of the light scheme."""
    return str(_tokens()["color"]["light"][token])


@cache
def _tokens() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(asset("theme", "tokens.json").read_text("utf-8"))
    return found
