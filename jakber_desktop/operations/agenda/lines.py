"""Reads a pasted list as agenda items: one a line, without bullets, with minutes (15)."""

from __future__ import annotations

import re
from typing import NamedTuple

_MARK = re.compile(
    r"""(?:[-*•●▪‣–—·]|\(?(?:[0-9]{1,3}(?:\.[0-9]{1,3})*|[a-zA-Z]|[ivxIVX]{1,5})[.)](?=\s|\D)
        |[0-9]{1,3}\s*\t|\[[ xX]?\])\s*""",
    re.VERBOSE,
)
_MINUTES = re.compile(
    r"""\s*(?:[-–—:|,]\s*)?[(\[]?\s*([0-9]{1,3})\s*(?:menit|mnt\.?|min\.?|['’′])\s*[)\]]?\s*\Z""",
    re.VERBOSE | re.IGNORECASE,
)


class AgendaLine(NamedTuple):
    """The title of an item and its planned minutes, when the line says them."""

    title: str
    minutes: int | None = None


def agenda_lines(text: str) -> tuple[AgendaLine, ...]:
    """The items of a pasted text; lines of nothing but marks are passed over."""
    lines = (_line(line) for line in text.splitlines())
    return tuple(line for line in lines if line.title)


def _line(text: str) -> AgendaLine:
    words = text.strip()
    mark = _MARK.match(words)
    bare = " ".join((words[mark.end() :] if mark else words).split())
    minutes = _MINUTES.search(bare)
    if minutes is None or not int(minutes[1]):
        return AgendaLine(bare)
    title = bare[: minutes.start()].rstrip(" ,;:")
    return AgendaLine(title, int(minutes[1])) if title else AgendaLine(bare)
