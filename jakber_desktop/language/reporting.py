"""Reporting verbs of minutes: what a speaker's words begin with (naskah-dinas §6, E2)."""

from __future__ import annotations

import re
from collections.abc import Sequence

REPORTING_VERBS = (
    "menyampaikan bahwa", "menjelaskan", "melaporkan", "memaparkan", "mengusulkan agar",
    "meminta agar", "menanyakan", "menanggapi", "menegaskan", "mengingatkan", "menyetujui",
    "mengarahkan agar",
)  # fmt: skip
"""Those of naskah-dinas §6; the first is inserted behind a speaker (E2)."""


_ACTIVE = re.compile(r"(?:me(?:ng|ny|m|n|(?=[lrwy]))[a-z]{3,}|ber[a-z]{4,})(?<!nya)")
_NO_VERBS = frozenset(
    {
        # persons and things
        "menteri", "menara", "menantu", "mental", "mentor", "member", "memori", "melati", "melayu",
        "merek", "mereka", "berita", "berkas", "berkat", "berlian",
        # what may begin a clause before its subject
        "mengapa", "mengenai", "menurut", "menjelang", "menuju", "memang", "mengingat", "menimbang",
        "melalui", "melainkan", "menindaklanjuti", "menyusul", "mengacu", "merujuk",
        "memperhatikan", "mempertimbangkan", "memasuki", "mendatang", "merupakan", "menjadi",
        "berdasarkan", "bersama", "bersamaan", "berikut", "berhubung", "berkenaan", "berkaitan",
        "bertepatan", "berbagai", "beberapa", "berapapun",
        # qualities
        "merdeka", "merata", "meriah", "mewah", "mentah", "berbeda", "berkala",
    }
)  # fmt: skip
"""Words that look like an active verb and are none, or do not follow a speaker as one."""


def is_active_verb(word: str) -> bool:
    """Whether a word in small letters is a verb that follows a speaker: "membuka", "berharap".

    "menjelaskannya" is none: it wants a subject of its own.
    """
    return _ACTIVE.fullmatch(word) is not None and word not in _NO_VERBS


def is_reporting_verb(word: str, verbs: Sequence[str]) -> bool:
    """Whether a typed word is one of these verbs, or the verb of "meminta agar"."""
    return word.casefold() in {verb.split(" ")[0].casefold() for verb in verbs if verb}
