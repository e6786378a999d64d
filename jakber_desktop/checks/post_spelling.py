"""The form in which posts are compared: "Kasubbag", "Kepala Sub Bagian" and "Subbagian" are one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.model.record import MeetingRecord

SAME_WORDS: dict[str, str] = {
    "sub bagian": "subbagian", "sub bag": "subbagian", "subbag": "subbagian",
    "sub bidang": "subbidang", "sub dinas": "subdinas",
    "kasubbag": "kepala subbagian", "kasubag": "kepala subbagian",
    "kasubbid": "kepala subbidang", "kabag": "kepala bagian", "kabid": "kepala bidang",
    "kadis": "kepala dinas", "karo": "kepala biro", "kaban": "kepala badan",
    "kasi": "kepala seksi", "ka": "kepala", "sekda": "sekretaris daerah",
    "wagub": "wakil gubernur", "tata usaha": "tu", "kerjasama": "kerja sama",
    "program manager": "manajer program", "manager program": "manajer program",
    "project manager": "manajer proyek", "manager": "manajer",
    "communication officer": "staf komunikasi", "communication staff": "staf komunikasi",
    "communications staff": "staf komunikasi", "chief resilience officer": "cro",
    "deputy cro": "deputi cro", "deputy": "deputi", "staff": "staf", "director": "direktur",
    "secretary": "sekretaris", "assistant": "asisten", "analys": "analis",
    "kordinator": "koordinator",
}  # fmt: skip
"""A way of writing words of a post -> the form they are compared in. Add a line to teach one."""

_SAME = re.compile(
    "|".join(rf"\b{re.escape(words)}\b" for words in sorted(SAME_WORDS, key=len, reverse=True))
)
_WORD = re.compile(r"[\w&]+")
_DOUBLE = re.compile(r"([a-z])\1")
_ROMAN = re.compile(r"[ivxlc]+")
_GENERAL_WORDS = frozenset({"provinsi", "prov", "dki", "jakarta", "pemprov", "pemerintah"})
"""Words of every office's full name here; a post with and without them is no other spelling."""


def words_of(post: str) -> list[str]:
    """The words of a post as written, without its commas and dots."""
    return _WORD.findall(post)


def common_form(post: str) -> str:
    """The post in small letters and house words, made blind to doubled and swapped letters.

    A key to compare, not to show. Roman numerals stay as they are.
    """
    line = " ".join(words_of(post.casefold())).replace("&", "dan")
    line = _SAME.sub(lambda match: SAME_WORDS[match.group()], line)
    return " ".join(word if _ROMAN.fullmatch(word) else _sound(word) for word in line.split())


def _sound(word: str) -> str:
    """The word with doubled letters single and, of a longer one, its inner letters sorted."""
    single = _DOUBLE.sub(r"\1", word)
    if len(single) < 5 or not single.isalpha():
        return single
    return f"{single[0]}{''.join(sorted(single[1:-1]))}{single[-1]}"


def core_of(post: str, own: frozenset[str]) -> str:
    """The post's words as written, without those of its office's own names."""
    return " ".join(word for word in words_of(post) if word.casefold() not in own)


def own_words(record: MeetingRecord) -> Callable[[str | None], frozenset[str]]:
    """A function from an office's code to the words of its own names, in small letters."""
    names = {
        office.code: f"{office.name} {office.short_name or ''} {office.code}".casefold()
        for office in record.offices
    }
    words = {code: _GENERAL_WORDS.union(words_of(name)) for code, name in names.items()}
    return lambda code: words.get(code or "", _GENERAL_WORDS)
