"""The words of a letter as it was sent: the bytes that are kept of it, and what they hold (B2).

The content ("jakber.letter/1") is written as that of final minutes is (model/sealing.py): the
meeting's record as JSON, UTF-8, keys sorted, nothing that is empty. Ids stay in it, since one
letter is printed for each recipient; what no letter prints is left out. The report of a month
("jakber.month/1") holds the records of its meetings in order, its letterhead and its pictures.
"""

from __future__ import annotations

import json
from typing import Any, NamedTuple

import msgspec

from jakber_desktop.model.record import EarlierLetter, Letterhead, MeetingRecord
from jakber_desktop.model.sealing import plain_content

FORMAT, MONTH_FORMAT = "jakber.letter/1", "jakber.month/1"

_LEFT_OUT = {"checklist", "corrections", "chair_note", "format", "email", "phone"}


class LetterWords(NamedTuple):
    """What a sent letter says: the record as it was, and the letter it changed or replaced."""

    record: MeetingRecord
    earlier: EarlierLetter | None = None


class MonthWords(NamedTuple):
    """What an issued report of a month says: the meetings as they were, under which letterhead.

    `pictures` are those of the documents, as JSON values: they tell of the months before too.
    """

    records: tuple[MeetingRecord, ...]
    letterhead: Letterhead | None = None
    pictures: tuple[Any, ...] = ()


def letter_bytes(words: LetterWords) -> bytes:
    """The content of a letter as it is kept."""
    whole = {"format": FORMAT, "record": _content(words.record)}
    if words.earlier is not None:
        whole["earlier"] = plain_content(words.earlier, _LEFT_OUT)
    return _written(whole)


def month_bytes(words: MonthWords) -> bytes:
    """The content of a month's report as it is kept."""
    whole = {"format": MONTH_FORMAT, "records": [_content(one) for one in words.records]}
    if words.letterhead is not None:
        whole["letterhead"] = plain_content(words.letterhead, _LEFT_OUT)
    if words.pictures:
        whole["pictures"] = words.pictures
    return _written(whole)


def letter_words(content: bytes) -> LetterWords:
    """What kept bytes say. Raises ValueError (msgspec.ValidationError too) for bytes that are
    none."""
    whole = _read(content, FORMAT)
    record = msgspec.convert(whole.get("record"), MeetingRecord)
    return LetterWords(record, msgspec.convert(whole.get("earlier"), EarlierLetter | None))


def month_words(content: bytes) -> MonthWords:
    """What kept bytes of a month say. Raises as `letter_words` does."""
    whole = _read(content, MONTH_FORMAT)
    records = msgspec.convert(whole.get("records"), tuple[MeetingRecord, ...])
    letterhead = msgspec.convert(whole.get("letterhead"), Letterhead | None)
    return MonthWords(records, letterhead, tuple(whole.get("pictures", ())))


def _content(record: MeetingRecord) -> Any:
    annexes = tuple(one for one in record.attachments if one.kind == "material")
    return plain_content(msgspec.structs.replace(record, attachments=annexes), _LEFT_OUT)


def _written(whole: dict[str, Any]) -> bytes:
    text = json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def _read(content: bytes, format_: str) -> dict[str, Any]:
    whole = msgspec.json.decode(content)
    if not isinstance(whole, dict) or whole.get("format") != format_:
        raise ValueError(format_)
    return whole
