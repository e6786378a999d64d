"""Finds out on the share that somebody else writes as this device (sync.md §9).

A copied database or disk image that nothing on this laptop gave away shows here: our own folder
holds a package that this database did not write, or somebody carries rows of ours that are not
here.
"""

from __future__ import annotations

from jakber_desktop.model.errors import FileUnreadable
from jakber_desktop.model.errors.packages import PackageForked, PackageRefused, PackageWaits
from jakber_desktop.store.log import known as log
from jakber_desktop.store.plain import driver
from jakber_desktop.sync import identity, ledger
from jakber_desktop.sync.course import Course
from jakber_desktop.sync.examining import Examiner
from jakber_desktop.sync.folder import Listing, Offer


def part_from_twin(course: Course, listing: Listing, examiner: Examiner) -> bool:
    """Become a new device when another one writes as this one; whether that happened.

    Only packages that are not known as ours are read, so usually none.
    """
    strange = _strange(course, listing)
    for offer in strange:
        if examiner.worth_a_look(offer) and _is_a_twins(course, offer, examiner):
            lowest = min(one.name.lo for one in strange) - 1
            identity.rotate(course.workspace, course.installation, lowest)
            return True
    return False


def part_when_doubted(course: Course) -> bool:
    """Say own rows again as a new device where somebody has others of the same numbers.

    Somebody who knows a twin that never writes on this share (another folder, a hub) told of it.
    """
    own, at = course.workspace.device, course.doubted
    with course.workspace.read() as session:
        last = log.vector(driver(session).execute).get(own, 0)
    if at is None or at > last:
        return False
    identity.rotate(course.workspace, course.installation, at - 1)
    identity.take_over(course.workspace, own, at)
    return True


def _strange(course: Course, listing: Listing) -> list[Offer]:
    own = course.workspace.device
    with course.workspace.read() as session:
        execute = driver(session).execute
        last = log.vector(execute).get(own, 0)
        return [
            one
            for one in listing.of(own)
            if one.name.hi > last or (one.writer == own and not ledger.seen(execute, one.name.sha))
        ]


def _is_a_twins(course: Course, offer: Offer, examiner: Examiner) -> bool:
    """Whether a package holds rows of this device that are not in this database."""
    try:
        with examiner.vet(offer) as vetted:
            if vetted.fresh:
                return True
            _recognise(course, offer, vetted.sha256)
    except (PackageWaits, PackageForked):
        return True
    except (PackageRefused, FileUnreadable) as error:
        examiner.refuse(offer, error)
    return False


def _recognise(course: Course, offer: Offer, sha256: str) -> None:
    """A package of ours that the ledger had lost (a kill, a restored backup)."""
    with course.folder.reaching():
        found = course.files.stat(offer.path)
    file = ledger.OwnFile(course.key_name, found.size if found else 0)
    with course.workspace.locally() as connection:
        ledger.put(connection, [ledger.recognised(sha256, offer.name, file, course.at)])
