"""Vetting what a row's columns hold: packed texts, tombstones, bases, values of known fields (§7).

Fields and tables of a newer program pass as they are: they are kept, chained and passed on.
"""

from __future__ import annotations

import json
import re
import zlib
from typing import Any

from jakber_desktop.model.ordering import DIGITS
from jakber_desktop.store.log.rows import (
    DEL,
    ERASED,
    MOST_VALUE,
    SEEN,
    TX,
    ZIPPED,
    Change,
    LogRow,
)
from jakber_desktop.store.log.shapes import shapes
from jakber_desktop.sync.naming import MAX_DEVICE, MAX_SEQUENCE

MOST_BASES = 10_000
"""Heads that one change may replace, and devices that a tombstone may name."""

_POSITION = "pos"
_VECTORS = frozenset({DEL, SEEN})
"""Fields that hold what their writer had seen: tombstones, and finished minutes."""

_KEY = re.compile(f"[{DIGITS}]{{0,1000}}")
_DEVICE = re.compile("[1-9][0-9]{0,18}")
_GROUP = re.compile("[1-9][0-9]{0,18}:[1-9][0-9]{0,11}")


class Invalid(ValueError):
    """A value that no program of ours writes."""


class Swollen(ValueError):
    """A packed text that unpacks to more than MOST_VALUE bytes."""


class ValueCheck:
    """Checks the values of rows against what this program knows of tables and fields."""

    def __init__(self) -> None:
        self._slots = {
            (shape.name, field): slot
            for shape in shapes().values()
            for field, slot in shape.slots.items()
        }

    def check(self, change: LogRow) -> None:
        """Raises Invalid or Swollen. The columns' types have been checked before."""
        _, _, _, _, _, _, ent, _, fld, enc, val, _, _, base_more, _ = change
        if base_more is not None:
            _check_bases(Change._make(change))
        if enc == ERASED:
            if fld in _VECTORS or ent == TX:
                raise Invalid("only a text can be erased")
            return
        value = unpacked(val) if enc == ZIPPED else val
        if ent == TX:
            _check_group(Change._make(change), value)
        elif fld in _VECTORS:
            _check_tombstone(value)
        elif (slot := self._slots.get((ent, fld))) is not None:
            if isinstance(value, bytes) or not slot.fits(value):
                raise Invalid(fld)
            if fld == _POSITION and not _KEY.fullmatch(str(value)):
                raise Invalid(fld)


def unpacked(packed: Any) -> str:
    """The text of a packed value, never more than MOST_VALUE bytes of it. Raises as `check`."""
    box = zlib.decompressobj()
    try:
        raw = box.decompress(packed, MOST_VALUE + 1)
        if len(raw) > MOST_VALUE:
            raise Swollen
        if not box.eof or box.unused_data:
            raise Invalid("packed text")
        return raw.decode("utf-8")
    except (zlib.error, UnicodeDecodeError):
        raise Invalid("packed text") from None


def _check_group(change: Change, value: Any) -> None:
    """A group's own rows name their group; label and undone group are texts (sync.md §1)."""
    if change.row != change.dev.to_bytes(8, "big") + change.tx.to_bytes(8, "big"):
        raise Invalid("group")
    if change.fld == "label" and not isinstance(value, str):
        raise Invalid("label")
    if change.fld == "undoes" and not (isinstance(value, str) and _GROUP.fullmatch(value)):
        raise Invalid("undoes")


def _check_tombstone(value: Any) -> None:
    """NULL, or JSON: an object of device -> sequence number, none named twice."""
    if value is None:
        return
    seen = _parsed(value)
    if not isinstance(seen, dict) or len(seen) > MOST_BASES:
        raise Invalid("tombstone")
    for dev, seq in seen.items():
        if not (_DEVICE.fullmatch(dev) and _is_stamp(int(dev), seq)):
            raise Invalid("tombstone")


def _check_bases(change: Change) -> None:
    """Further bases: a JSON list of [device, sequence], none twice, none of later rows."""
    bases = _parsed(change.base_more)
    if not isinstance(bases, list) or not 0 < len(bases) <= MOST_BASES:
        raise Invalid("bases")
    for base in bases:
        if not (isinstance(base, list) and len(base) == 2 and _is_stamp(*base)):
            raise Invalid("bases")
        if base[0] == change.dev and base[1] >= change.seq:
            raise Invalid("bases")
    if len({(change.base_dev, change.base_seq), *map(tuple, bases)}) != len(bases) + 1:
        raise Invalid("bases")


def _is_stamp(dev: Any, seq: Any) -> bool:
    whole = type(dev) is int and type(seq) is int
    return whole and 1 <= dev <= MAX_DEVICE and 1 <= seq <= MAX_SEQUENCE


def _parsed(text: Any) -> Any:
    """JSON without doubled keys. Raises Invalid on whatever else, endless nesting included."""
    if not isinstance(text, str):
        raise Invalid("JSON")
    try:
        return json.loads(text, object_pairs_hook=_once)
    except (ValueError, RecursionError):
        raise Invalid("JSON") from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found
