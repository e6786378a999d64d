"""Finds packages of ours that were damaged on the share, so that they are put there anew (§6).

A sync client that stopped half-way, a stick that was pulled, a rotten disk: whoever lacks those
rows refuses the file for ever, and its name says that nothing is missing. Sizes are compared at
every sync; the content of one package a day, and of those that a colleague refused.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from jakber_desktop.model.errors.packages import (
    PackageIncomplete,
    PackageTooLarge,
    PackageUnlikeName,
)
from jakber_desktop.store.log.clock import DAY_MS
from jakber_desktop.store.plain import driver
from jakber_desktop.sync import ledger
from jakber_desktop.sync.course import Course
from jakber_desktop.sync.files import CHUNK, Cancelled
from jakber_desktop.sync.folder import Listing, Offer
from jakber_desktop.sync.naming import SHA_DIGITS

TOLD = frozenset({PackageIncomplete.code, PackageTooLarge.code, PackageUnlikeName.code})
"""Why a colleague refused a file that its writer should look at: it is not what was put there."""

_CHECKED = "checked"


def look_for_damage(course: Course, listing: Listing, complaints: Iterable[str]) -> None:
    """Write down in `course.damaged` what of our folder is not as it was put there.

    `complaints` are the places that colleagues refused. Raises FolderUnreachable, Cancelled.
    """
    with course.workspace.read() as session:
        files = ledger.own_files(driver(session).execute)
    own = course.workspace.device
    ours = [one for one in listing.offers if one.writer == own and one.name.sha in files]
    refused = set(complaints)
    doubted = {one for one in ours if one.place in refused} | set(_one_a_day(course, ours))
    for offer in ours:
        if _resized(course, offer, files[offer.name.sha].size) or (
            offer in doubted and not _whole(course, offer)
        ):
            course.damaged.add(offer.name.sha)


def drop_damaged(course: Course, listing: Listing) -> None:
    """Remove the damaged files whose rows lie there again. Raises FolderUnreachable."""
    own = course.workspace.device
    for offer in listing.offers:
        if offer.writer == own and offer.name.sha in course.damaged:
            with course.folder.reaching():
                course.files.remove(offer.path)


def _resized(course: Course, offer: Offer, size: int) -> bool:
    with course.folder.reaching():
        found = course.files.stat(offer.path)
    return found is not None and size not in (0, found.size)


def _whole(course: Course, offer: Offer) -> bool:
    """Whether a file's content is what its name says."""
    digest = hashlib.sha256()
    with course.folder.reaching(), course.files.open_read(offer.path) as file:
        while data := file.read(CHUNK):
            digest.update(data)
            if not course.go_on():
                raise Cancelled
    return digest.hexdigest()[:SHA_DIGITS] == offer.name.sha


def _one_a_day(course: Course, ours: list[Offer]) -> list[Offer]:
    """The package whose turn it is, in the order of places; none when today had its own."""
    with course.workspace.read() as session:
        row = driver(session).execute("SELECT v FROM meta WHERE k=?", (_CHECKED,)).fetchone()
    at, _, last = (row[0] if row else "0:").partition(":")
    if not ours or course.at < int(at) + DAY_MS:
        return []
    places = sorted(ours, key=lambda one: one.place)
    turn = next((one for one in places if one.place > last), places[0])
    course.workspace.note(_CHECKED, f"{course.at}:{turn.place}")
    return [turn]
