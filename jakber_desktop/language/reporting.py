"""Reporting verbs of minutes: what a speaker's words begin with (naskah-dinas §6, E2)."""

from __future__ import annotations

from collections.abc import Sequence

REPORTING_VERBS = (
    "menyampaikan bahwa", "menjelaskan", "melaporkan", "memaparkan", "mengusulkan agar",
    "meminta agar", "menanyakan", "menanggapi", "menegaskan", "mengingatkan", "menyetujui",
    "mengarahkan agar",
)  # fmt: skip
"""Those of naskah-dinas §6; the first is inserted behind a speaker (E2)."""


def is_reporting_verb(word: str, verbs: Sequence[str]) -> bool:
    """Whether a typed word is one of these verbs, or the verb of "meminta agar"."""
    return word.casefold() in {verb.split(" ")[0].casefold() for verb in verbs if verb}
