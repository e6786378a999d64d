"""Random minutes and random editing of them: every word a writer adds is found nowhere else."""

from __future__ import annotations

import random
from collections.abc import Callable

_OPENERS = ("", "", "- ", "1. ", "2. ", "  - ", "## ", "| ")
_ENDS = (".", ".", ".", "", "?", ":", ";", "!")
_COMMON = (
    "rapat",
    "anggaran",
    "dan",
    "yang",
    "laporan",
    "Bagian Umum",
    "Sdr.",
    "tidak",
    "kafe\u0301",
)
_AMOUNTS = (
    "Rp 150 juta", "27 April 2018", "09.00 WIB", "68,5 persen", "2/3", "018/UND/IV/2018",
    "Rp. 5.000,-", "**tebal**", "(lampiran)", "\u2705", "\U0001f468\u200d\U0001f469", "ker\u200bja",
)  # fmt: skip


class Writer:
    """Writes and edits texts; two writers with different names never write the same new word."""

    def __init__(self, name: str, chance: random.Random) -> None:
        self._name = name
        self._chance = chance
        self._written = 0

    def text(self) -> str:
        """A text of up to eight lines, sometimes empty, with or without an end of its last line."""
        lines = [self._line() for _ in range(self._chance.randrange(9))]
        return "\n".join(lines) + self._chance.choice(("", "\n"))

    def edited(self, text: str) -> str:
        """The text after one to four edits of a person."""
        for _ in range(self._chance.randint(1, 4)):
            edit = self._chance.choice(self._EDITS)
            text = edit(self, text)
        return text

    def _word(self) -> str:
        self._written += 1
        return f"{self._name}{self._written}"

    def _phrase(self) -> str:
        words = [
            self._chance.choice((self._word, lambda: self._chance.choice(_COMMON + _AMOUNTS)))()
            for _ in range(self._chance.randint(1, 7))
        ]
        return " ".join([self._word(), *words])

    def _line(self) -> str:
        sentences = [
            self._phrase().capitalize() + self._chance.choice(_ENDS)
            for _ in range(self._chance.randint(1, 3))
        ]
        return self._chance.choice(_OPENERS) + " ".join(sentences)

    def _insert_word(self, text: str) -> str:
        at = self._between_words(text)
        return f"{text[:at]} {self._phrase()}{text[at:]}"

    def _replace_words(self, text: str) -> str:
        words = text.split(" ")
        at = self._chance.randrange(len(words))
        words[at : at + self._chance.randint(1, 3)] = [self._word()]
        return " ".join(words)

    def _delete_words(self, text: str) -> str:
        words = text.split(" ")
        at = self._chance.randrange(len(words))
        del words[at : at + self._chance.randint(1, 6)]
        return " ".join(words)

    def _insert_line(self, text: str) -> str:
        lines = text.split("\n")
        lines.insert(self._chance.randint(0, len(lines)), self._line())
        return "\n".join(lines)

    def _delete_line(self, text: str) -> str:
        lines = text.split("\n")
        del lines[self._chance.randrange(len(lines))]
        return "\n".join(lines)

    def _move_line(self, text: str) -> str:
        lines = text.split("\n")
        line = lines.pop(self._chance.randrange(len(lines)))
        lines.insert(self._chance.randint(0, len(lines)), line)
        return "\n".join(lines)

    def _split_or_join(self, text: str) -> str:
        old, new = self._chance.choice(
            (
                (". ", ".\n"),
                (" ", "\n"),
                ("\n", " "),
                (".\n", ". "),
                ("\n", "\n\n"),
                (". ", " dan "),
            )
        )
        parts = text.split(old)
        if len(parts) == 1:
            return text
        at = self._chance.randrange(1, len(parts))
        return old.join(parts[:at]) + new + old.join(parts[at:])

    def _add_sentence(self, text: str) -> str:
        return text.rstrip("\n") + f" {self._phrase().capitalize()}." + "\n" * text.endswith("\n")

    def _between_words(self, text: str) -> int:
        places = [at for at, sign in enumerate(text) if sign in " \n"] + [len(text)]
        return self._chance.choice(places)

    _EDITS: tuple[Callable[[Writer, str], str], ...] = (
        _insert_word, _insert_word, _replace_words, _replace_words, _delete_words, _insert_line,
        _delete_line, _move_line, _split_or_join, _add_sentence,
    )  # fmt: skip
