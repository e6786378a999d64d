"""What was typed as terms, and terms as FTS5 understands them: all of it plain words.

Nothing typed reaches FTS5 but as letters and digits in quotes, so that its operators are words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from jakber_desktop.language.folding import folded
from jakber_desktop.language.stemming import stem
from jakber_desktop.store.search.texts import words_in

_TYPED = re.compile(r'["“”]([^"“”]*)["“”]|([^\s"“”]+)')
_AROUND = re.compile(r"\A[\W_]+|[\W_]+\Z")
_LONGEST, _MOST = 300, 12
"""Letters and terms that are looked at."""
LETTERS = 3
"""What stands inside words has at least so many: the index knows letters by threes."""


class Term(NamedTuple):
    """One word, or words that follow each other (a quoted phrase, "07/T-1").

    `letters` are as typed, folded, for what stands inside words.
    """

    words: tuple[str, ...]
    letters: str

    @property
    def has_parts(self) -> bool:
        """Whether it can be looked for inside words."""
        return len(self.letters) >= LETTERS


def terms_of(text: str) -> tuple[Term, ...]:
    """The terms of what was typed; a quote without its fellow counts for nothing."""
    found = []
    plain = folded(text[:_LONGEST])
    if not plain.isprintable():
        plain = "".join(sign if sign.isprintable() else " " for sign in plain)
    for quoted, word in _TYPED.findall(plain):
        typed = " ".join((quoted or word).split())
        words = tuple(words_in(typed))
        if words:
            found.append(Term(words, _AROUND.sub("", typed)))
    return tuple(dict.fromkeys(found))[:_MOST]


def whole(term: Term) -> str:
    """A term among whole words: a single one by its stem too."""
    if len(term.words) > 1:
        return phrase(term.words)
    (word,) = term.words
    return any_of(((word,), (stem(word),)))


def any_of(phrases: Iterable[tuple[str, ...]]) -> str:
    """One of these words or phrases."""
    return f"({' OR '.join(dict.fromkeys(phrase(one) for one in phrases))})"


def phrase(words: tuple[str, ...]) -> str:
    """Words that follow each other."""
    return f'"{" ".join(words)}"'


def parts(letters: str) -> str:
    """Letters inside words, by threes; what is found still has to be looked at."""
    threes = (letters[at : at + LETTERS] for at in range(len(letters) - LETTERS + 1))
    return " AND ".join(f'"{one}"' for one in dict.fromkeys(threes))
