"""Turns "(i) ...; (ii) ..." into a numbered Markdown list and back, for one click in the editor."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jakber_desktop.language.enumerations import inline_label

if TYPE_CHECKING:
    from jakber_desktop.language.enumerations import Enumeration

_LIST = re.compile(
    r"""
    ^1[.)][ \t]+\S[^\n]*\n                     # the first entry
    (?: [ \t]{1,6}\S[^\n]*\n                   # its further lines
      | [0-9]{1,4}[.)][ \t]+\S[^\n]*\n         # the other entries
      | [ \t]*\n(?=[0-9]{1,4}[.)][ \t]) )*      # blank lines between entries
    """,
    re.MULTILINE | re.VERBOSE,
)
_ENTRY = re.compile(r"^[0-9]{1,4}[.)][ \t]+", re.MULTILINE)
_NESTED = re.compile(r"^[ \t]+(?:[-*+]|[0-9]{1,4}[.)]|[a-z][.)])[ \t]", re.MULTILINE)
_ENDING = re.compile(r"[;,]?(?:(?<=[;,])\s{1,3}(dan/atau|dan|atau|serta|maupun))?\Z")
_BLOCK_START = re.compile(r"[0-9]{0,9}(?=(?:[#>+\-.)=~`|]|\*[ \t]|\*\Z))")
_ESCAPED = re.compile(r"([0-9]{0,9})\\(?=[#>+\-.)=~`|*])")


def to_stacked(enumeration: Enumeration) -> str:
    """Return lead-in, numbered Markdown list and rest: the house punctuates `;`, `; dan`, `.`.

    Every character of the items is kept; one that Markdown would read as a list or heading gets a
    backslash. The lead-in starts after the enumeration before, the rest runs to the text's end.
    """
    items, tail = enumeration.items, enumeration.tail
    word = enumeration.conjunction or "dan"
    ends = [";"] * len(items)
    ends[-2:-1] = [f"; {word}"] if len(items) > 1 else []
    ends[-1], rest = (".", tail[1:]) if tail.startswith(".") else ("", tail)
    entries = [
        f"{number}. {_escaped(item.text)}{end}"
        for number, (item, end) in enumerate(zip(items, ends, strict=True), 1)
    ]
    parts = (enumeration.lead.rstrip(), "\n".join(entries), rest.strip())
    return "\n\n".join(part for part in parts if part)


def to_inline(markdown: str) -> str | None:
    """Return the text with its first numbered list written inline, or None when there is none.

    The reverse of `to_stacked`. A list that holds another list has no inline form: None.
    """
    match = _LIST.search(f"{markdown}\n")
    if match is None or _NESTED.search(match.group()):
        return None
    entries = [_unescaped(entry.rstrip()) for entry in _ENTRY.split(match.group())[1:]]
    lead, rest = markdown[: match.start()].rstrip(), markdown[match.end() :].strip()
    last = entries[-1].removesuffix(".")
    stop = entries[-1][len(last) :]
    body = "".join(_inline_entries([*entries[:-1], last]))
    text = f"{lead} {body}{stop}".lstrip()
    return f"{text} {rest}" if rest else text


def _inline_entries(entries: list[str]) -> list[str]:
    word = "dan"
    texts: list[str] = []
    for place, entry in enumerate(entries):
        ending = _ENDING.search(entry) if place + 1 < len(entries) else None
        texts.append(entry[: ending.start()] if ending else entry)
        word = (ending and ending[1]) or word
    parts = [f"{inline_label(number)} {text}" for number, text in enumerate(texts, 1)]
    joints = ["; "] * (len(parts) - 2) + [f"; {word} "] * (len(parts) > 1) + [""]
    return [part + joint for part, joint in zip(parts, joints, strict=True)]


def _escaped(text: str) -> str:
    start = _BLOCK_START.match(text)
    escaped = text if start is None else f"{text[: start.end()]}\\{text[start.end() :]}"
    return escaped.replace("\n", "\n   ")


def _unescaped(text: str) -> str:
    joined = re.sub(r"\n {1,3}", "\n", text)
    start = _ESCAPED.match(joined)
    return joined if start is None else f"{start[1]}{joined[start.end() :]}"
