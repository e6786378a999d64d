"""`dev.json`: what each laptop tells the others of itself (sync.md §6).

How far it has everybody's rows, and what the office calls it; advisory, and the only file on a
share that its owner writes again.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import NamedTuple

from jakber_desktop import __version__
from jakber_desktop.store.file import SCHEMA_VERSION
from jakber_desktop.store.log import known as log
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import devices, vault
from jakber_desktop.sync.course import Course
from jakber_desktop.sync.folder import Listing
from jakber_desktop.sync.keys import WorkspaceKey
from jakber_desktop.sync.manifest import FORMAT
from jakber_desktop.sync.naming import MAX_SEQUENCE, device_folder, read_device_folder
from jakber_desktop.sync.renewing import TOLD

NOTE_FILE = "dev.json"
NAME_LIMIT = 40
_LARGEST = 256 * 1024
_MOST_DEVICES = 10_000
_MOST_REFUSED = 100
_MOST_WANTED = 500


class Note(NamedTuple):
    """What a laptop says of itself: the office's name for it, and device -> rows it has."""

    name: str
    vector: dict[int, int]
    refused: tuple[str, ...]
    """Places of packages that are not what their writers put on the share."""
    wanted: dict[str, set[int]]
    """Attachment it cannot have from the share -> the devices whose copy is damaged."""
    forked: dict[int, int]
    """Devices of which it has other rows than somebody, and from which one on."""


def write_note(course: Course) -> None:
    """Tell the share what this laptop has and could not read, when that is new."""
    workspace = course.workspace
    with workspace.read() as session:
        vector = log.vector(driver(session).execute)
        forked = devices.tell_forks(driver(session).execute)
    told = {
        "format": FORMAT, "app": __version__, "schema": SCHEMA_VERSION, "name": course.name,
        "vector": {device_folder(dev): seq for dev, seq in sorted(vector.items())},
        "refused": _complaints(course),
        "wanted": {
            sha: [device_folder(dev) for dev in devs]
            for sha, devs in sorted(course.lacking.items())[:_MOST_WANTED]
        },
        "forked": forked,
    }  # fmt: skip
    data = json.dumps(told, ensure_ascii=False, indent=1).encode()
    target = course.folder.own(workspace.device) / NOTE_FILE
    with course.folder.reaching():
        there = course.files.read(target, _LARGEST)
        if there is not None and _opened(there, course.keys[:1]) == data:
            return
        course.files.put_bytes(_sealed(data, course.key), target)


def _complaints(course: Course) -> list[str]:
    found = {one.place for one in course.tally.refused if one.code in TOLD}
    return sorted(found)[:_MOST_REFUSED]


def read_notes(course: Course, listing: Listing) -> set[str]:
    """Keep what the other laptops say they have and lack; gives the places they could not read.

    Nonsense is passed over.
    """
    found: list[tuple[int, Note]] = []
    for dev in listing.devices:
        if dev == course.workspace.device:
            continue
        with course.folder.reaching():
            data = course.files.read(course.folder.root / device_folder(dev) / NOTE_FILE, _LARGEST)
        note = None if data is None else _note(_opened(data, course.keys))
        if note is not None:
            found.append((dev, note))
            for sha, devs in note.wanted.items():
                course.wanted.setdefault(sha, set()).update(devs)
            at = note.forked.get(course.workspace.device, course.doubted)
            course.doubted = at if course.doubted is None or at is None else min(at, course.doubted)
    _keep(course.workspace, found, course.at)
    return {place for _, note in found for place in note.refused}


def _keep(workspace: Workspace, found: Sequence[tuple[int, Note]], now_ms: int) -> None:
    """A laptop that never wrote a row is known by its note alone."""
    with workspace.read() as session:
        rows = driver(session).execute("SELECT dev, name, acked_vv FROM device").fetchall()
    known = {dev: (name or "", vector) for dev, name, vector in rows}
    changed = []
    for dev, note in found:
        vector = json.dumps({str(one): seq for one, seq in sorted(note.vector.items())})
        if known.get(dev) != (note.name, vector):
            changed.append((note.name, vector, dev))
    if not changed:
        return
    with workspace.locally() as connection:
        connection.executemany(
            "INSERT OR IGNORE INTO device(dev,first_seen,state) VALUES(?,?,'known')",
            [(dev, now_ms) for _, _, dev in changed],
        )
        connection.executemany("UPDATE device SET name=?, acked_vv=? WHERE dev=?", changed)


def _note(data: bytes | None) -> Note | None:
    """A note as a stranger may have written it; None for nonsense."""
    with suppress(ValueError, TypeError, AttributeError, KeyError, RecursionError):
        told = json.loads(data or b"")
        vector: dict[int, int] = {}
        for key, seq in told["vector"].items():
            dev = read_device_folder(key)
            if dev is None or type(seq) is not int or not 0 <= seq <= MAX_SEQUENCE:
                return None
            vector[dev] = seq
        name, refused = told.get("name", ""), told.get("refused", [])[:_MOST_REFUSED]
        if isinstance(name, str) and len(vector) <= _MOST_DEVICES:
            places = tuple(one for one in refused if isinstance(one, str))
            words = " ".join(name.split())[:NAME_LIMIT]
            return Note(
                words,
                vector,
                places,
                dict(_wanted(told.get("wanted", {}))),
                devices.hear_forks(told.get("forked")),
            )
    return None


def _wanted(told: dict[str, list[str]]) -> Iterator[tuple[str, set[int]]]:
    for sha, keys in list(told.items())[:_MOST_WANTED]:
        devs = {read_device_folder(key) for key in keys}
        yield sha, {dev for dev in devs if dev is not None}


def _sealed(data: bytes, key: WorkspaceKey | None) -> bytes:
    if key is None:
        return data
    target = io.BytesIO()
    vault.seal(io.BytesIO(data), target, key)
    return target.getvalue()


def _opened(data: bytes, keys: Sequence[WorkspaceKey]) -> bytes | None:
    target = io.BytesIO()
    try:
        vault.unseal(io.BytesIO(data), target, keys)
    except vault.VaultTrouble:
        return None
    return target.getvalue()
