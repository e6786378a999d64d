"""A meeting file as the writer sees it: the record's values, and which properties stood there.

A property that is absent stays unchanged, null empties it, an entry left out dies only when the
file carries `meeting.id` (meeting.schema.json, description).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import msgspec

from jakber_desktop.model.errors import MeetingFileInvalid
from jakber_desktop.model.record import MeetingRecord


class Entry(NamedTuple):
    """One part of the record with its raw JSON object and its path."""

    part: Any
    raw: Mapping[str, Any]
    path: str

    def list(self, name: str) -> Iterator[Entry]:
        """The entries of a list property, in the file's order; none when it is absent."""
        for nth, (part, raw) in enumerate(
            zip(getattr(self.part, name), self.raw.get(name, ()), strict=False)
        ):
            yield Entry(part, raw, f"{self.path}.{name}[{nth}]".lstrip("."))

    def child(self, name: str) -> Entry | None:
        """An object property, or None when it is absent or null."""
        part, raw = getattr(self.part, name), self.raw.get(name)
        return (
            None
            if part is None or raw is None
            else Entry(part, raw, f"{self.path}.{name}".lstrip("."))
        )

    def values(self, *names: str) -> dict[str, Any]:
        """The given ones among the named properties, as the record has them."""
        return {name: getattr(self.part, name) for name in names if name in self.raw}


class Given(NamedTuple):
    """A checked meeting file: `name` for messages, the record, and its raw JSON object."""

    name: str
    record: MeetingRecord
    raw: Mapping[str, Any]

    @property
    def root(self) -> Entry:
        """The file as an entry."""
        return Entry(self.record, self.raw, "")

    def refuse(self, path: str, reason: str) -> MeetingFileInvalid:
        """The error for a property that breaks a rule."""
        return MeetingFileInvalid(name=self.name, path=path, reason=reason)


def whole(record: MeetingRecord, name: str = "") -> Given:
    """A record as a file that gives every property."""
    return Given(name, record, msgspec.to_builtins(record))
