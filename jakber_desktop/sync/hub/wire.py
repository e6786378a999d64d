"""A row of the log as a hub stores it: plain, or sealed whole (S7; packaging/hub.sql).

A plain hub keeps the columns as they are, the value as the bytes that the chain hashes. A sealed
one keeps device, numbers and one sealed value; AES-SIV makes the same bytes of the same row, so
that a laptop that carries a colleague's row writes what the colleague would have written.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable, Iterator
from typing import Any, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from jakber_desktop.store.log.rows import Change, StoredValue
from jakber_desktop.sync.keys import WorkspaceKey, expand

COLUMNS = (
    "dev", "seq", "tx", "hlc", "base_dev", "base_seq", "sv", "enc", "ent", "fld", '"row"',
    "chk", "usr", "base_more", "val",
)  # fmt: skip
TYPES = (
    "int8", "int8", "int8", "int8", "int8", "int8", "int4", "int2", "text", "text", "bytea",
    "bytea", "bytea", "text", "bytea",
)  # fmt: skip
Stored = tuple[Any, ...]
_WHOLE = ("dev", "seq", "hlc", "tx", "sv", "enc")
_TEXT = ("usr", "ent", "fld")
_INT64 = 1 << 63


class Unreadable(ValueError):
    """A stored row that no program of ours writes, or that this key does not open."""


class Wire(Protocol):
    """How rows lie at one hub."""

    def stored(self, rows: Iterable[Change], before: bytes) -> Iterator[Stored]:
        """The rows as they are stored, chained on what the hub has (`before`)."""
        ...

    def read(self, row: Stored) -> Change:
        """A stored row. Raises Unreadable."""
        ...

    def blob_id(self, sha256: str) -> bytes:
        """What an attachment is called there."""
        ...

    def note(self, dev: int, told: bytes) -> bytes:
        """What a laptop says of itself, as it lies there."""
        ...

    def read_note(self, dev: int, stored: bytes) -> bytes:
        """The same back. Raises Unreadable."""
        ...


class PlainWire:
    """Columns as they are."""

    def stored(self, rows: Iterable[Change], before: bytes) -> Iterator[Stored]:
        for row in rows:
            yield (
                row.dev, row.seq, row.tx, row.hlc, row.base_dev, row.base_seq, row.sv, row.enc,
                row.ent, row.fld, row.row, row.chk, row.usr.encode("utf-8", "surrogatepass"),
                row.base_more, _packed(row.val),
            )  # fmt: skip

    def read(self, row: Stored) -> Change:
        dev, seq, tx, hlc, base_dev, base_seq, sv, enc, ent, fld, key, chk, usr, more, val = row
        if None in (dev, seq, tx, hlc, sv, enc, ent, fld, key, chk, usr, val):
            raise Unreadable
        try:
            user = bytes(usr).decode("utf-8")
        except UnicodeDecodeError:
            raise Unreadable from None
        change = Change(
            dev, seq, hlc, tx, sv, user, ent, bytes(key), fld, enc, _unpacked(bytes(val)),
            base_dev, base_seq, more, bytes(chk),
        )  # fmt: skip
        return _sound(change)

    def blob_id(self, sha256: str) -> bytes:
        return bytes.fromhex(sha256)

    def note(self, dev: int, told: bytes) -> bytes:
        return told

    def read_note(self, dev: int, stored: bytes) -> bytes:
        return stored


class SealedWire:
    """One sealed value; what stays readable is whose row it is, its number and its group."""

    def __init__(self, key: WorkspaceKey) -> None:
        self._cipher = AESSIV(expand(key.secret, b"jakber hub 1 rows", key.salt, 64))
        self._names = expand(key.secret, b"jakber hub 1 attachments", key.salt, 32)

    def stored(self, rows: Iterable[Change], before: bytes) -> Iterator[Stored]:
        for row in rows:
            val = self._cipher.encrypt(_content(row), _bound(row.dev, row.seq, row.tx))
            before = _link(before, row.dev, row.seq, row.tx, val)
            yield (
                row.dev, row.seq, row.tx, None, None, None, None, None, None, None, None,
                before, None, None, val,
            )  # fmt: skip

    def read(self, row: Stored) -> Change:
        dev, seq, tx, val = row[0], row[1], row[2], row[-1]
        try:
            plain = self._cipher.decrypt(bytes(val), _bound(dev, seq, tx))
            size = int.from_bytes(plain[:4], "big")
            hlc, sv, usr, ent, key, fld, enc, base_dev, base_seq, more, chk = json.loads(
                plain[4 : 4 + size]
            )
            value = _unpacked(plain[4 + size :])
            change = Change(
                dev, seq, hlc, tx, sv, usr, ent, bytes.fromhex(key), fld, enc, value,
                base_dev, base_seq, more, bytes.fromhex(chk),
            )  # fmt: skip
            return _sound(change)
        except (InvalidTag, ValueError, TypeError, OverflowError, RecursionError):
            raise Unreadable from None

    def blob_id(self, sha256: str) -> bytes:
        return hmac.digest(self._names, bytes.fromhex(sha256), "sha256")

    def note(self, dev: int, told: bytes) -> bytes:
        return self._cipher.encrypt(told, _bound(dev, 0, 0))

    def read_note(self, dev: int, stored: bytes) -> bytes:
        try:
            return self._cipher.decrypt(stored, _bound(dev, 0, 0))
        except (InvalidTag, ValueError):
            raise Unreadable from None


def _sound(row: Change) -> Change:
    """A row whose columns SQLite can hold; what they say is for the vetting. Raises Unreadable."""
    told = row._asdict()
    whole = [told[name] for name in _WHOLE] + [
        told[name] for name in ("base_dev", "base_seq") if told[name] is not None
    ]
    texts = [told[name] for name in _TEXT] + ([] if row.base_more is None else [row.base_more])
    if not all(type(one) is int and -_INT64 <= one < _INT64 for one in whole):
        raise Unreadable
    if not all(isinstance(one, str) and _is_utf8(one) for one in texts):
        raise Unreadable
    return row


def _is_utf8(text: str) -> bool:
    return text.isascii() or not any("\ud800" <= char <= "\udfff" for char in text)


def _content(row: Change) -> bytes:
    """A row but for what stays readable: the length of a JSON array, the array, the value."""
    head = json.dumps(
        [
            row.hlc, row.sv, row.usr, row.ent, row.row.hex(), row.fld, row.enc,
            row.base_dev, row.base_seq, row.base_more, row.chk.hex(),
        ],
        separators=(",", ":"),
    ).encode("ascii")  # fmt: skip
    return len(head).to_bytes(4, "big") + head + _packed(row.val)


def _bound(dev: int, seq: int, tx: int) -> list[bytes]:
    return [b"".join(number.to_bytes(8, "big") for number in (dev, seq, tx))]


def _link(before: bytes, dev: int, seq: int, tx: int, val: bytes) -> bytes:
    """The chain over what is stored (`jakber_hub.link_sealed`)."""
    return hashlib.sha256(before + _bound(dev, seq, tx)[0] + val).digest()[:8]


def _packed(value: StoredValue) -> bytes:
    """The type letter and the bytes, as the chain hashes them."""
    match value:
        case None:
            return b"n"
        case bytes():
            return b"b" + value
        case int():
            return b"i%d" % value
        case str():
            return b"t" + value.encode("utf-8", "surrogatepass")


def _unpacked(packed: bytes) -> StoredValue:
    """Raises Unreadable."""
    letter, raw = packed[:1], packed[1:]
    try:
        if letter == b"n" and not raw:
            return None
        if letter == b"b":
            return raw
        if letter == b"t":
            return raw.decode("utf-8")
        number = int(raw) if letter == b"i" and len(raw) <= 20 else _INT64
        if -_INT64 <= number < _INT64 and b"%d" % number == raw:
            return number
    except ValueError:
        pass
    raise Unreadable
