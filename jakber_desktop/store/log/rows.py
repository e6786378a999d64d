"""The change log's tables and the row that travels: shape, value encoding, chain (sync.md §1)."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from jakber_desktop.model.base import LogValue
from jakber_desktop.model.errors import TextTooLarge

PLAIN, ZIPPED, ERASED = 0, 1, 3
"""`enc` of a value: as it is, zlib of the UTF-8 text, erased on request (only its hash is left)."""

ZIP_FROM = 512
"""Texts of at least this many bytes are stored zlib-packed when that is shorter."""

MOST_VALUE = 8_000_000
"""Bytes of a value or of a whole row, unpacked, that laptops take from each other (sync.md §7)."""

_MOST_TEXT = MOST_VALUE - 200_000
"""What a text may have, so that the rest of its row finds room."""

TX = "_tx"
DEL = "_del"
SEEN = "_seen"
"""Pseudo-field of final minutes: the version vector of who made them final (sync.md §3)."""

DDL = """
CREATE TABLE change(
  dev INTEGER NOT NULL, seq INTEGER NOT NULL, hlc INTEGER NOT NULL, tx INTEGER NOT NULL,
  sv INTEGER NOT NULL, usr TEXT NOT NULL, ent TEXT NOT NULL, row BLOB NOT NULL, fld TEXT NOT NULL,
  enc INTEGER NOT NULL, val, base_dev INTEGER, base_seq INTEGER, base_more TEXT, chk BLOB NOT NULL,
  PRIMARY KEY(dev,seq)) WITHOUT ROWID;
CREATE INDEX change_cell ON change(ent,row,fld);
CREATE TABLE head(ent TEXT NOT NULL, row BLOB NOT NULL, fld TEXT NOT NULL, dev INTEGER NOT NULL,
  seq INTEGER NOT NULL, hlc INTEGER NOT NULL, PRIMARY KEY(ent,row,fld,dev,seq)) WITHOUT ROWID;
CREATE TABLE orphan_base(dev INTEGER NOT NULL, seq INTEGER NOT NULL,
  PRIMARY KEY(dev,seq)) WITHOUT ROWID;
CREATE TABLE conflict(ent TEXT NOT NULL, row BLOB NOT NULL, fld TEXT NOT NULL, kind TEXT NOT NULL,
  detail TEXT, since_hlc INTEGER, PRIMARY KEY(ent,row,fld)) WITHOUT ROWID;
CREATE TABLE device(dev INTEGER PRIMARY KEY, name TEXT, first_seen INTEGER, state TEXT,
  acked_vv TEXT);
CREATE TABLE imported(sha256 TEXT PRIMARY KEY, name TEXT, dev INTEGER, lo INTEGER, hi INTEGER,
  at INTEGER, result TEXT);
CREATE TABLE draft(ent TEXT NOT NULL, row BLOB NOT NULL, fld TEXT NOT NULL, text TEXT, at INTEGER,
  PRIMARY KEY(ent,row,fld)) WITHOUT ROWID;
CREATE TABLE sync_ctx(k INTEGER PRIMARY KEY, capture INTEGER NOT NULL);
INSERT INTO sync_ctx VALUES(1, 0);
CREATE TABLE tx(dev INTEGER NOT NULL, tx INTEGER NOT NULL, hlc INTEGER NOT NULL, usr TEXT NOT NULL,
  label TEXT NOT NULL, undoes_dev INTEGER, undoes_tx INTEGER, PRIMARY KEY(dev,tx)) WITHOUT ROWID;
CREATE TABLE meta(k TEXT PRIMARY KEY, v) WITHOUT ROWID;
"""

COLUMNS = (
    "dev", "seq", "hlc", "tx", "sv", "usr", "ent", "row", "fld", "enc", "val",
    "base_dev", "base_seq", "base_more", "chk",
)  # fmt: skip

StoredValue = str | int | bytes | None


LogRow = tuple[
    int, int, int, int, int, str, str, bytes, str, int, StoredValue,
    int | None, int | None, str | None, bytes,
]  # fmt: skip
"""A row of the log as SQLite gives it; every Change is one. Where rows come in by the ten
thousand they stay so, because names cost a third again."""


class Change(NamedTuple):
    """One row of the log, in the order of COLUMNS."""

    dev: int
    seq: int
    hlc: int
    tx: int
    sv: int
    usr: str
    ent: str
    row: bytes
    fld: str
    enc: int
    val: StoredValue
    base_dev: int | None
    base_seq: int | None
    base_more: str | None
    chk: bytes


def encode(value: LogValue) -> tuple[int, StoredValue]:
    """A value as (enc, val); long texts are packed when that makes them shorter.

    Raises TextTooLarge for what no other laptop would take in.
    """
    if isinstance(value, str) and len(value) * 4 >= ZIP_FROM:
        raw = value.encode("utf-8", "surrogatepass")
        if len(raw) > _MOST_TEXT:
            raise TextTooLarge(size=-(-len(raw) // 1_000_000))
        packed = zlib.compress(raw) if len(raw) >= ZIP_FROM else raw
        if len(packed) < len(raw):
            return ZIPPED, packed
    return PLAIN, value


def decode(enc: int, val: StoredValue) -> LogValue:
    """The value of (enc, val); an erased one is None. Raises ValueError on an unknown `enc`."""
    if enc == PLAIN and not isinstance(val, bytes):
        return val
    if enc == ZIPPED and isinstance(val, bytes):
        try:
            return zlib.decompress(val).decode("utf-8", "surrogatepass")
        except zlib.error as error:
            raise ValueError(str(error)) from None
    if enc == ERASED:
        return None
    raise ValueError(f"unknown value encoding {enc}")


def value_hash(enc: int, val: StoredValue) -> str:
    """Hex SHA-256 of the value's type letter and bytes; an erased value carries its own hash."""
    if isinstance(val, str):
        return hashlib.sha256(b"t" + val.encode("utf-8", "surrogatepass")).hexdigest()
    if enc == ERASED and isinstance(val, bytes):
        return val.hex()
    match val:
        case None:
            raw = b"n"
        case bytes():
            raw = b"b" + val
        case int():
            raw = b"i" + str(val).encode()
        case _:  # no value of ours: somebody wrote into the log
            raw = b"?" + repr(val).encode()
    return hashlib.sha256(raw).hexdigest()


_quick_json = msgspec.json.Encoder().encode
_any_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _json(columns: list[StoredValue]) -> bytes:
    """A JSON array in UTF-8, no spaces; msgspec writes the same bytes, but no lone surrogates."""
    try:
        return _quick_json(columns)
    except UnicodeEncodeError:
        return _any_json(columns).encode("utf-8", "surrogatepass")


def link(previous: bytes, change: Change) -> bytes:
    """`chk` of a row: first 8 bytes of SHA-256 over the previous chk and the row's columns."""
    return _link(previous, change, change.enc)


def fits(previous: bytes, change: LogRow) -> bool:
    """Whether a row's `chk` continues the chain.

    Erasing a value on request keeps the row's `chk`, which was made with the encoding before.
    """
    enc, chk = change[9], change[14]
    if enc == ERASED:
        return any(_link(previous, change, one) == chk for one in (PLAIN, ZIPPED))
    return _link(previous, change, enc) == chk


def unbroken(previous: bytes, changes: Sequence[LogRow]) -> int:
    """How many rows, from the first on, continue the chain."""
    for at, change in enumerate(changes):
        chk = change[14]
        if _link(previous, change, change[9]) != chk and not fits(previous, change):
            return at
        previous = chk
    return len(changes)


def _link(previous: bytes, change: LogRow, enc: int) -> bytes:
    dev, seq, hlc, tx, sv, usr, ent, row, fld, now, val, base_dev, base_seq, base_more, _ = change
    columns: list[StoredValue] = [
        dev, seq, hlc, tx, sv, usr, ent, row.hex(), fld, enc, value_hash(now, val),
        base_dev, base_seq, base_more,
    ]  # fmt: skip
    return hashlib.sha256(previous + _json(columns)).digest()[:8]


FIRST_LINK = bytes(8)
"""What stands before the first row of a device."""
