"""Finds words that a head brought and that neither the merged text nor a hunk shows.

A line can be added that equals one another head deleted: seen from their common ancestor nothing
was added, and the deletion takes it away. Nobody's words may go unsaid (sync.md, P4), so such
lines are named in a hunk of their own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from jakber_desktop.store.merge.tokens import lines, same_signs, tokens


def unshown_lines(text: str, ancestors: Iterable[str], shown: Iterable[str]) -> str:
    """The lines of a head's `text` with words that are in no place of `shown`; empty: all are.

    Only what the head brought counts: words it has more often than each of the `ancestors`, whose
    texts are read (nearest first) only as far as needed.
    """
    missing = _words(text) - sum((_words(one) for one in shown), Counter())
    for ancestor in ancestors:
        if not missing:
            return ""
        before = _words(ancestor)
        missing = Counter({word: n for word, n in missing.items() if n > before[word]})
    return "".join(line for line in lines(text) if missing.keys() & _words(line).keys())


def _words(text: str) -> Counter[str]:
    return Counter(token for token in tokens(same_signs(text)) if not token.isspace())
