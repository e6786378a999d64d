"""What each laptop tells the others through the hub: its name, and attachments it lacks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

from jakber_desktop import __version__
from jakber_desktop.store.file import SCHEMA_VERSION
from jakber_desktop.store.plain import driver
from jakber_desktop.sync import devices
from jakber_desktop.sync.blobs import is_hash
from jakber_desktop.sync.hub.course import HubCourse
from jakber_desktop.sync.notes import NAME_LIMIT

_MOST_WANTED = 500
_HELLO = "SELECT jakber_hub.hello(%s, %s::text, %s::integer, %s::bytea)"


class Note(NamedTuple):
    """What a laptop says of itself."""

    name: str
    wanted: frozenset[str]
    """Attachments it cannot have."""
    forked: dict[int, int]
    """Devices of which it has other rows than somebody, and from which one on."""


def register(course: HubCourse) -> None:
    """Be known there before anything is written. Raises HubOwned."""
    dev = course.workspace.device
    if not course.mark(dev).owned:
        course.hub.run(_HELLO, (dev, __version__, SCHEMA_VERSION, None))


def say(course: HubCourse) -> None:
    """Tell the hub who this is, what it lacks and of whom it has other rows. Raises HubOwned.

    What it said minutes ago is not said again.
    """
    with course.workspace.read() as session:
        forked = devices.tell_forks(driver(session).execute)
    wanted = sorted(course.lacking)[:_MOST_WANTED]
    told = {
        "name": course.name, "app": __version__, "schema": SCHEMA_VERSION,
        "wanted": wanted, "forked": forked,
    }  # fmt: skip
    dev = course.workspace.device
    note = course.wire.note(dev, json.dumps(told, ensure_ascii=False).encode())
    said = course.mark(dev)
    if not (said.owned and said.lately and said.note == note):
        course.hub.run(_HELLO, (dev, __version__, SCHEMA_VERSION, note))


def read_notes(course: HubCourse) -> None:
    """Hear what the others are called, what they lack, and whether they doubt this device's rows.

    Nonsense is passed over.
    """
    own = course.workspace.device
    doubts = []
    for dev, mark in course.marks.items():
        note = _note(course, dev, mark.note) if dev != own and mark.note else None
        if note is not None:
            course.names[dev] = note.name
            course.wanted |= note.wanted
            doubts += [at for one, at in note.forked.items() if one == own]
    course.doubted = min(doubts, default=None)


def keep_names(course: HubCourse) -> None:
    """Call the others what they call themselves; one that never wrote is known by that alone."""
    with course.workspace.read() as session:
        known = dict(driver(session).execute("SELECT dev, name FROM device").fetchall())
    changed = [
        (name, dev)
        for dev, name in course.names.items()
        if dev not in known or (known[dev] or "") != name
    ]
    if changed:
        with course.workspace.locally() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO device(dev,first_seen,state) VALUES(?,?,'known')",
                [(dev, course.at) for _, dev in changed],
            )
            connection.executemany("UPDATE device SET name=? WHERE dev=?", changed)


def _note(course: HubCourse, dev: int, stored: bytes) -> Note | None:
    with suppress(ValueError, TypeError, AttributeError, KeyError, RecursionError):
        told = json.loads(course.wire.read_note(dev, stored))
        name = told["name"]
        if isinstance(name, str):
            words = "".join(char if char.isprintable() else " " for char in name)
            words = " ".join(words.split())
            wanted = frozenset(_hashes(told.get("wanted", [])))
            return Note(words[:NAME_LIMIT], wanted, devices.hear_forks(told.get("forked")))
    return None


def _hashes(told: list[object]) -> Iterator[str]:
    for sha in told[:_MOST_WANTED]:
        if isinstance(sha, str) and is_hash(sha):
            yield sha
