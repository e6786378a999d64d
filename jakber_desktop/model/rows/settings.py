"""Rows of the settings as screens show them: letterheads and rule profiles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct


class LetterheadRow(Struct, frozen=True, kw_only=True):
    """A letterhead (*kop*); `id` is "" for the one the program brings along.

    `preferred` marks the one papers print when their meeting names none; `meetings` says how many
    meetings name this one.
    """

    id: str
    name: str
    government_line: str | None = None
    unit_line: str | None = None
    sub_unit_line: str | None = None
    address: str | None = None
    city_line: str | None = None
    postal_code: str | None = None
    preferred: bool = False
    meetings: int = 0
    crest_sha256: str | None = None


class ProfileRow(Struct, frozen=True, kw_only=True):
    """A rule profile with the office's own values; `changed` names those that differ.

    `values` are those of documents/profiles.py by field name: numbers, words, or a list of lines.
    """

    key: str
    name: str
    values: Mapping[str, Any]
    changed: frozenset[str]
    preferred: bool = False
