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
    "decision": ("decision",), "action": ("action", "progress"),
    "target": ("target", "target_update", "target_note"), "point": ("agenda", "point"),
    "letter": ("letter",), "attachment": ("attachment",), "topic": ("topic", "series"),
}  # fmt: skip
_QUOTED = re.compile(r"“[^”]*”?")
"""What a deed is about, in what the undo entry says: no word of the command."""


_FIRST = 0.02
"""What puts a command that begins with what was typed before one that only has it."""
_LATER = 2.0
"""What puts a command that cannot be done now behind every other one."""


class Command(NamedTuple):
    """An action of the table; with a `reason` it cannot be done now."""

    id: str
    words: str
    menu: str
    keys: str
    icon: str
    reason: str = ""


def kinds_of(groups: Sequence[str]) -> tuple[str, ...]:
    """The kinds of hits that stand in these groups."""
    return tuple(kind for group in groups for kind in _KINDS.get(group, ()))


def find(
    workspace: Any,
    path: Path,
    today: dt.date,
    words: str,
    kinds: tuple[Any, ...],
    limit: int,
    stop: Callable[[], bool],
) -> tuple[Hit, ...]:
    """The best hits of each kind; given up once `stop` says that nobody waits for them.

    Names and titles come first; the full text follows once the `workspace` is open.
    """
    # rapidfuzz and the readers come in with the first search, on its worker
    from jakber_desktop.desktop.viewmodels.search.palette_full import NEW, with_full_text
    from jakber_desktop.operations import finding

    named = tuple(kind for kind in kinds if kind not in NEW)
    hits = finding.find(path, today, words, named, limit, stop)
    if workspace is None:
        return hits
    return with_full_text(workspace, path, today, words, kinds, limit, stop, hits)


def known(workspace: Any, path: Path, today: dt.date, wanted: Sequence[Any]) -> tuple[Hit, ...]:
    """Things opened before that are still there."""
    from jakber_desktop.desktop.viewmodels.search.palette_full import marked
    from jakber_desktop.operations import finding

    hits = finding.known(path, today, wanted)
    return hits if workspace is None else marked(workspace, hits)


def last_meeting(path: Path, today: dt.date, hit: Hit) -> str | None:
    """The last meeting that names a person or post."""
    from jakber_desktop.operations import finding

    return finding.last_meeting(path, today, hit)


def goal_of(workspace: Any, kind: Any, id_: str) -> tuple[str, str]:
    """The follow-up or target that something found hangs on, and the segment that shows it."""
    from jakber_desktop.operations import search

    goal = search.goal_of(workspace, kind, id_)
    done = kind == "progress" and search.is_closed(workspace, goal)
    return goal, "done" if done else "open"


def match_commands(
    commands: Sequence[Command], words: str
) -> list[tuple[Command, float, tuple[tuple[int, int], ...]]]:
    """The commands whose words answer to what was typed, best first; their menu counts too.

    Those that cannot be done now come last, and only by their own words. What stands in quotes
    ("Urungkan: ketik “...”") does not count.
    """
    from jakber_desktop.operations.likeness import match, words_of

    typed = words_of(words)
    found = []
    for one in commands:
        fixed = _QUOTED.sub(lambda found: " " * len(found[0]), one.words)  # places stay
        beside = () if one.reason else (one.menu,)
        answer = match(typed, fixed, beside) if typed else None
        if answer is not None:
            same = 0.2 if words_of(one.words) == typed else 0.0
            same += _FIRST * any(start == 0 for start, _ in answer.hits)
            later = _LATER if one.reason else 0.0
            found.append((one, answer.score + same - later, answer.hits))
    return sorted(found, key=lambda hit: -round(hit[1], 2))
