"""Puts on the share what it lacks: own rows, and those of others that only we carry (§6).

What the share has is read from the names there, never from a memory of ours, so one laptop may use
several folders, and a wiped one fills again.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from jakber_desktop.store.log import known as log
from jakber_desktop.store.plain import driver
from jakber_desktop.sync import blobs, devices, identity, ledger
from jakber_desktop.sync.course import Course
from jakber_desktop.sync.folder import Listing, Offer, holes
from jakber_desktop.sync.key_store import read_seal
from jakber_desktop.sync.manifest import Manifest
from jakber_desktop.sync.naming import Kind
from jakber_desktop.sync.package import make_package

PACKAGE_ROWS = 20_000
"""Rows of one package, give or take a group: each is a place to stop at."""


class Span(NamedTuple):
    """Rows of a device that go into one package, whole groups."""

    kind: Kind
    dev: int
    lo: int
    hi: int


def publish(course: Course, listing: Listing, refused: frozenset[str]) -> None:
    """Copy everything the share lacks, and anew what lies damaged there (`course.damaged`).

    `refused` are the places of packages nobody can have.

    Raises FolderUnreachable, StorageErrors of the local disk, Cancelled.
    """
    with course.workspace.read() as session:
        spans = list(_lacking(course, listing, refused, driver(session).execute))
    for number, span in enumerate(spans):
        course.step("publish", number, len(spans))
        put_span(course, span)
    if spans:
        course.step("publish", len(spans), len(spans))


def put_span(course: Course, span: Span) -> None:
    """One package: its attachments first, so that they are there when the rows arrive."""
    workspace = course.workspace
    blobs.put_named(course, span.dev, span.lo, span.hi)
    with workspace.read() as session:
        rows = log.rows_between(driver(session).execute, span.dev, span.lo, span.hi)
        made = make_package(rows, Manifest(*span), course.room, course.key)
    try:
        own = span.dev == workspace.device
        file = ledger.OwnFile(course.key_name, made.path.stat().st_size)
        line = ledger.sent(made.sha256, made.name, file, course.at)
        with workspace.locally() as connection:
            ledger.put(connection, [line])
            if own:
                identity.note_published(connection, span.hi)
        if own:
            identity.remember(workspace, course.installation)
        target = course.folder.own(workspace.device) / made.name.file_name
        with course.folder.reaching():
            course.files.put(made.path, target, course.go_on)
        course.damaged.discard(made.name.sha)
    finally:
        made.path.unlink(missing_ok=True)
    course.tally.sent += span.hi - span.lo + 1


def _lacking(
    course: Course, listing: Listing, refused: frozenset[str], execute: Any
) -> Iterator[Span]:
    own = course.workspace.device
    ours = readable(course, listing, execute)
    silent = devices.retired(execute) if len(course.keys) > 1 else frozenset()
    closed = {dev for dev, _ in listing.closed}  # what lies there is not known to be lacking
    for dev, last in sorted(log.vector(execute).items(), key=lambda one: one[0] != own):
        if dev in closed:
            continue
        there = [
            one
            for one in listing.of(dev)
            if one.place not in refused and (one.writer != own or one in ours)
        ]
        if dev == own:
            there = [one for one in there if one.writer == own]
        elif dev in silent:
            there = [one for one in there if one in ours or _opens_today(course, one)]
        kind: Kind = "seg" if dev == own else "fwd"
        for lo, hi in holes(there, last):
            yield from cut(execute, kind, dev, lo, hi)


def _opens_today(course: Course, offer: Offer) -> bool:
    """Whether the key of today seals a file; a retired laptop never seals its own again."""
    seal = read_seal(course.folder, offer.path)
    return seal is not None and course.key is not None and seal.fits(course.key)


def readable(course: Course, listing: Listing, execute: Any) -> set[Offer]:
    """The packages in our folder that are ours, whole, and sealed with the key of today."""
    files = ledger.own_files(execute)
    own = course.workspace.device
    return {
        one
        for one in listing.offers
        if one.writer == own
        and (file := files.get(one.name.sha)) is not None
        and file.key == course.key_name
        and one.name.sha not in course.damaged
    }


def cut(execute: Any, kind: Kind, dev: int, lo: int, last: int) -> Iterator[Span]:
    """lo..last in pieces of whole groups."""
    while lo <= last:
        hi = log.group_end(execute, dev, min(last, lo + PACKAGE_ROWS - 1))
        yield Span(kind, dev, lo, hi)
        lo = hi + 1
