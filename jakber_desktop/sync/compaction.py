"""Keeps a device's folder small: many small packages become a wide one, the small ones go (§8).

A package is removed 30 days after the wider one was written, and only when every laptop in use has
said that it has those rows. Packages sealed with a former key go as soon as their rows lie there
under the new one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from jakber_desktop.store.log.clock import DAY_MS
from jakber_desktop.store.plain import driver
from jakber_desktop.sync import devices, ledger
from jakber_desktop.sync.course import Course
from jakber_desktop.sync.folder import Listing, Offer, reach
from jakber_desktop.sync.publishing import Span, put_span, readable

MOST_SEGMENTS = 32
KEEP_MS = 30 * DAY_MS
_PART_LIFE_NS = DAY_MS * 1_000_000


def compact(course: Course, listing: Listing) -> None:
    """Merge what has become many, remove what nobody needs. Raises FolderUnreachable."""
    own = course.workspace.device
    with course.workspace.read() as session:
        execute = driver(session).execute
        ours = readable(course, listing, execute)
        segments = [one for one in listing.of(own) if one in ours and one.name.kind == "seg"]
        gone = [*_covered(course, segments, execute), *_former_key(course, listing, ours)]
    span = wide_span(_outermost(segments))
    if span is not None:
        put_span(course, Span("seg", own, *span))
        course.tally.sent -= span[1] - span[0] + 1  # nothing new went out
    with course.folder.reaching():
        for one in gone:
            course.files.remove(one.path)
    _sweep(course)


def wide_span(segments: Sequence[Offer]) -> tuple[int, int] | None:
    """The rows that one wider package should hold; None while there are few.

    Taken from the newest backwards as long as the next one is not much larger than what is taken,
    so that an old wide package is not copied each time.
    """
    if len(segments) <= MOST_SEGMENTS:
        return None
    taken = 0
    lo, hi = segments[-1].name.lo, segments[-1].name.hi
    for left, one in reversed(list(enumerate(segments))):
        rows = one.name.hi - one.name.lo + 1
        if (rows > 2 * taken > 0 and left < MOST_SEGMENTS // 2) or one.name.hi < lo - 1:
            break
        taken += rows
        lo = min(lo, one.name.lo)
    return lo, hi


def _outermost(segments: Sequence[Offer]) -> list[Offer]:
    """The packages that no other one covers, lowest first."""
    found: list[Offer] = []
    for one in segments:  # lowest first, the widest of those first
        if not found or one.name.hi > found[-1].name.hi:
            found.append(one)
    return found


def _covered(course: Course, segments: Sequence[Offer], execute: Any) -> list[Offer]:
    """Small packages that have done their time."""
    outermost = set(_outermost(segments))
    small = [one for one in segments if one not in outermost]
    if not small:
        return []
    known = devices.acked(execute, course.workspace.device)
    old = [
        one
        for one in outermost
        if (at := ledger.written_at(execute, one.name.sha)) is not None
        and at <= course.at - KEEP_MS
    ]
    return [
        one
        for one in small
        if one.name.hi <= known
        and any(wide.name.lo <= one.name.lo and one.name.hi <= wide.name.hi for wide in old)
    ]


def _former_key(course: Course, listing: Listing, ours: set[Offer]) -> list[Offer]:
    """Packages of ours under a former key, once their rows lie there under the new one."""
    own = course.workspace.device
    with course.workspace.read() as session:
        files = ledger.own_files(driver(session).execute)
    former = [
        one
        for one in listing.offers
        if one.writer == own
        and (file := files.get(one.name.sha)) is not None
        and file.key != course.key_name
    ]
    if not former:
        return []
    reached: dict[int, int] = {}
    for dev in {one.name.dev for one in former}:
        there = [one for one in listing.of(dev) if one in ours or one.writer != own]
        reached[dev] = reach(there)
    return [one for one in former if one.name.hi <= reached[one.name.dev]]


def _sweep(course: Course) -> None:
    """Unfinished copies that a killed program left a day ago."""
    for path in course.folder.parts_left(course.workspace.device):
        with course.folder.reaching():
            found = course.files.stat(path)
            if found is not None and found.changed < course.at * 1_000_000 - _PART_LIFE_NS:
                course.files.remove(path)
