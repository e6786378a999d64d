"""The seal of final minutes: the bytes that are hashed, the printed code, the QR's words.

The content that is sealed ("jakber.final/1", docs/final-content.md) is the meeting's record as
JSON: UTF-8, keys sorted, no white space, texts in NFC, and nothing that is empty or holds its
default, so that a property that a later version adds does not change the hash of older minutes.
Left out are ids, the checklist, corrections, the chair's private notes, what became of follow-ups
and decisions later, topics, when a series meets, the e-mail address and telephone number of people,
and every attachment that is no annex. From the first revision on its number
stands beside the record.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
import unicodedata
from collections.abc import Collection
from typing import Any
from uuid import UUID

import msgspec

from jakber_desktop.model.record import MeetingRecord
from jakber_desktop.model.record.fields import fields_of

FORMAT = "jakber.final/1"
MINUTES = "NTL"
"""Kind of the code of minutes; other kinds of paper carry none."""

_LEFT_OUT = {
    "id", "checklist", "corrections", "chair_note", "format", "email", "phone", "closed_on",
    "progress_notes", "superseded_by", "revoked_by", "revoked_reason", "starts_on", "on_holiday",
    "occurrences", "topics",
}  # fmt: skip
_NOT_ALPHANUMERIC = re.compile(r"[^0-9A-Z $%*+\-./:]")
"""What the QR's alphanumeric mode cannot hold (ISO/IEC 18004); it keeps the symbol small."""
_NUMBER = 40
_CODE = re.compile(r"([A-Z]{3})-?([0-9A-F]{4})-?([0-9A-F]{4})")


def canonical_bytes(record: MeetingRecord, revision: int = 0) -> bytes:
    """The content of final minutes, as it is hashed and kept; `revision` 0 is their first issue."""
    annexes = tuple(one for one in record.attachments if one.kind == "material")
    content = plain_content(msgspec.structs.replace(record, attachments=annexes), _LEFT_OUT)
    whole = {"format": FORMAT, **content}
    if revision:
        whole["revision"] = revision
    text = json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def sealed_record(content: bytes) -> MeetingRecord:
    """The record that canonical bytes hold, without ids: what its papers are composed from.

    Raises ValueError (msgspec.ValidationError too) for bytes that are none.
    """
    whole = msgspec.json.decode(content)
    if not isinstance(whole, dict) or whole.pop("format", None) != FORMAT:
        raise ValueError(FORMAT)
    whole.pop("revision", None)
    return msgspec.convert(whole, MeetingRecord)


def content_hash(content: bytes) -> str:
    """SHA-256 of canonical bytes, 64 lower-case hex digits."""
    return hashlib.sha256(content).hexdigest()


def printed_code(final_hash: str) -> str:
    """ "NTL-7F3A-92C1": the kind and the first eight digits of the hash (ui-design §14)."""
    head = final_hash[:8].upper()
    return f"{MINUTES}-{head[:4]}-{head[4:]}"


def qr_text(number: str | None, date: dt.date, final_hash: str) -> str:
    """The QR's words: format, kind, number, day of the meeting, 16 digits of the hash.

    Of a long number the first 40 characters: the symbol must stay readable on its 14 mm.
    """
    plain = _NOT_ALPHANUMERIC.sub("-", (number or "-").upper()).replace(":", "-")[:_NUMBER]
    return f"JKB1:{MINUTES}:{plain}:{date.isoformat()}:{final_hash[:16].upper()}"


def hash_start(text: str) -> str | None:
    """The first digits (lower case) of the hash that a code or the QR's words name; else None.

    A typed code may be in small letters, with spaces, or without its hyphens.
    """
    parts = text.strip().upper().split(":")
    if len(parts) == 5 and parts[:2] == ["JKB1", MINUTES]:
        return parts[4].lower() if re.fullmatch(r"[0-9A-F]{16}", parts[4]) else None
    found = _CODE.fullmatch(re.sub(r"\s", "", text).upper())
    return (found[2] + found[3]).lower() if found and found[1] == MINUTES else None


def plain_content(value: Any, left_out: Collection[str]) -> Any:
    """A part of a record as JSON has it, without what is empty, holds its default, or is a
    property `left_out`."""
    if isinstance(value, msgspec.Struct):
        return {
            field.name: plain_content(part, left_out)
            for field in fields_of(type(value))
            if field.name not in left_out
            and (part := getattr(value, field.name)) not in (None, ())
            and part != field.default
        }
    if isinstance(value, tuple):
        return [plain_content(part, left_out) for part in value]
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    return value.isoformat() if isinstance(value, dt.date) else value
