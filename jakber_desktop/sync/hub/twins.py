"""Finds out at a hub that somebody else writes as this device, or that ours was put back (§9)."""

from __future__ import annotations

from jakber_desktop.store.log import known as log
from jakber_desktop.store.plain import driver
from jakber_desktop.sync import identity
from jakber_desktop.sync.hub.course import HubCourse
from jakber_desktop.sync.hub.reading import read_one


def part_from_twin(course: HubCourse) -> bool:
    """Become a new device when the hub has rows of this one that are not here as they are there.

    Costs nothing while all is well: the hub's last link is compared with ours. A twin that writes
    elsewhere is told of by whoever knows both: then our rows from there on are said once more.
    """
    own = course.workspace.device
    there = course.mark(own).seq
    last = course.vector().get(own, 0)
    if there <= last and agrees(course, own):
        if course.doubted is None or course.doubted > last:
            return False
        identity.rotate(course.workspace, course.installation, course.doubted - 1)
        identity.take_over(course.workspace, own, course.doubted)
        course.came_in()
        return True
    same = last_common(course, own, min(there, last))
    identity.rotate(course.workspace, course.installation, same)
    return True


def agrees(course: HubCourse, dev: int) -> bool:
    """Whether the last row that the hub has of a device is the one that is here."""
    mark = course.mark(dev)
    if mark.seq == 0:
        return True
    if course.key is None:  # a plain hub keeps the log's own links
        return _here(course, dev, mark.seq) == mark.chk
    return _same(course, dev, mark.seq)


def last_common(course: HubCourse, dev: int, high: int) -> int:
    """The last row up to `high` that both have alike: links tell of all before them."""
    low = 0
    while low < high:
        middle = (low + high + 1) // 2
        if _same(course, dev, middle):
            low = middle
        else:
            high = middle - 1
    return low


def _same(course: HubCourse, dev: int, seq: int) -> bool:
    there = read_one(course, dev, seq)
    return there is not None and there.chk == _here(course, dev, seq)


def _here(course: HubCourse, dev: int, seq: int) -> bytes | None:
    with course.workspace.read() as session:
        return log.link_at(driver(session).execute, dev, seq)
