"""What recent meetings show of posts and people: how often invited, how, and in what role (09)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from sqlalchemy.orm import Session

from jakber_desktop.model import ids
from jakber_desktop.store.plain import driver

RECENT = 500
"""How many of the newest meetings are asked."""

Key = tuple[bytes, str]
"""An office's id and a post in lower case, or an office's id and a person's id in hex."""

_RECENT = f"""meeting_id IN (SELECT id FROM meeting WHERE _alive=1
  ORDER BY date DESC, ifnull(invited_start, '') DESC, id DESC LIMIT {RECENT})"""
_INVITED = f"""
SELECT office_id, person_id, addressee, channel, count(*) FROM recipient
WHERE _alive AND {_RECENT} GROUP BY office_id, person_id, addressee, channel"""
_ATTENDED = f"""
SELECT office_id, person_id, position, role, count(*), sum(status NOT IN ('walk_in', 'proxy'))
FROM attendance
WHERE _alive AND {_RECENT} GROUP BY office_id, person_id, position, role"""


class Usage(Struct):
    """What meetings show of one post or person; `regular`: taking part as what it is, neither as a
    walk-in nor in place of somebody else.
    """

    invited: int
    channels: Counter[str]
    roles: Counter[str]
    regular: int = 0

    def role(self) -> str | None:
        """The role taken most often."""
        return _most(self.roles)

    def channel(self) -> str | None:
        """The way most letters took."""
        return _most(self.channels)

    def plus(self, other: Usage) -> Usage:
        """Both together."""
        return Usage(
            self.invited + other.invited,
            self.channels + other.channels,
            self.roles + other.roles,
            self.regular + other.regular,
        )


def read_usage(session: Session) -> tuple[dict[Key, Usage], list[tuple[bytes, str]]]:
    """Usage by key, and the posts that meetings name without a person: office and title, sorted."""
    execute = driver(session).execute
    found: dict[Key, Usage] = {}
    named: list[tuple[bytes, str]] = []
    for office, person, title, channel, count in execute(_INVITED):
        used = _of(found, office, person, title)
        used.invited += count
        if channel:
            used.channels[channel] += count
        named += _named(office, person, title)
    for office, person, title, role, count, regular in execute(_ATTENDED):
        used = _of(found, office, person, title)
        used.roles[role] += count
        used.regular += regular
        named += _named(office, person, title)
    return found, sorted(named)


def _named(office: bytes, person: bytes | None, title: str | None) -> Iterator[tuple[bytes, str]]:
    if person is None and title and title.strip():
        yield office, " ".join(title.split())


def _of(found: dict[Key, Usage], office: bytes, person: bytes | None, title: str | None) -> Usage:
    key = (office, person.hex() if person else ids.fold(title))
    return found.setdefault(key, Usage(0, Counter(), Counter()))


def _most(counter: Counter[Any]) -> str | None:
    """The commonest, the first by name of several."""
    return min(counter, key=lambda word: (-counter[word], word)) if counter else None
