"""The fields of a part of a record, found once a type: finding them resolves every annotation."""

from __future__ import annotations

from functools import cache

from msgspec import Struct
from msgspec.structs import FieldInfo, fields


@cache
def fields_of(part: type[Struct]) -> tuple[FieldInfo, ...]:
    """The fields of a struct type in their order, with names and defaults."""
    return fields(part)
