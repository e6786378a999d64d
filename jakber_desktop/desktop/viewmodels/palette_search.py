"""What the palette looks for: rows of the database on the worker, commands in place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from jakber_desktop.model.rows.palette import Hit

_KINDS = {
    "meeting": ("meeting",), "person": ("person", "post"), "office": ("office",),
    "decision": ("decision",), "action": ("action",),
}  # fmt: skip
_QUOTED = re.compile(r"“[^”]*”?")
"""What a deed is about, in what the undo entry says: no word of the command."""


class Command(NamedTuple):
    """An action that can be run now."""

    id: str
    words: str
    menu: str
    keys: str
    icon: str


def kinds_of(groups: Sequence[str]) -> tuple[str, ...]:
    """The kinds of hits that stand in these groups."""
    return tuple(kind for group in groups for kind in _KINDS.get(group, ()))


def find(
    path: Path,
    today: dt.date,
    words: str,
    kinds: tuple[Any, ...],
    limit: int,
    stop: Callable[[], bool],
) -> tuple[Hit, ...]:
    """The best hits of each kind; given up once `stop` says that nobody waits for them."""
    # rapidfuzz and the readers come in with the first search, on its worker
    from jakber_desktop.operations import finding

    return finding.find(path, today, words, kinds, limit, stop)


def known(path: Path, today: dt.date, wanted: Sequence[Any]) -> tuple[Hit, ...]:
    """Things opened before that are still there."""
    from jakber_desktop.operations import finding

    return finding.known(path, today, wanted)


def last_meeting(path: Path, today: dt.date, hit: Hit) -> str | None:
    """The last meeting that names a person or post."""
    from jakber_desktop.operations import finding

    return finding.last_meeting(path, today, hit)


def match_commands(
    commands: Sequence[Command], words: str
) -> list[tuple[Command, float, tuple[tuple[int, int], ...]]]:
    """The commands whose words answer to what was typed, best first; their menu counts too.

    What stands in quotes ("Urungkan: ketik “...”") does not.
    """
    from jakber_desktop.operations.likeness import match, words_of

    typed = words_of(words)
    found = []
    for one in commands:
        fixed = _QUOTED.sub(lambda found: " " * len(found[0]), one.words)  # places stay
        answer = match(typed, fixed, (one.menu,)) if typed else None
        if answer is not None:
            same = 0.2 if words_of(one.words) == typed else 0.0
            found.append((one, answer.score + same, answer.hits))
    return sorted(found, key=lambda hit: -round(hit[1], 2))
