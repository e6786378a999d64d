"""Finds devices of which hub and laptop have different rows, before more is put on them (§9)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from jakber_desktop.model.errors.packages import PackageForked
from jakber_desktop.store.plain import driver
from jakber_desktop.sync import devices, ledger
from jakber_desktop.sync.hub.course import HubCourse
from jakber_desktop.sync.hub.reading import read_last
from jakber_desktop.sync.hub.twins import last_common
from jakber_desktop.sync.ledger import Refusal
from jakber_desktop.sync.naming import device_folder

_AT_ONCE = 1_000
_LINKS = """
WITH wanted(dev, seq) AS (VALUES {})
SELECT change.dev, change.chk FROM wanted JOIN change
ON change.dev=wanted.dev AND change.seq=wanted.seq"""
_AGREED = "hub.agreed."
"""In `meta`, a line a sealed hub: device -> the mark there whose rows are known to be ours."""


def look_for_forks(course: HubCourse) -> None:
    """Refuse the devices whose last row at the hub is not the one that is here.

    A plain hub's marks tell by themselves; of a sealed one the last rows are read, once a mark.
    """
    here = course.vector()
    devs = [
        dev
        for dev, mark in course.marks.items()
        if 0 < mark.seq <= here.get(dev, 0) and dev not in course.refused
    ]
    if course.key is not None:
        agreed = _agreed(course)
        devs = [dev for dev in devs if agreed.get(device_folder(dev)) != _mark(course, dev)]
    links = _links_here(course, devs)
    there = _links_there(course, devs)
    for dev in devs:
        if there.get(dev) != links.get(dev):
            refuse_fork(course, dev, last_common(course, dev, course.mark(dev).seq) + 1)
        elif course.key is not None:
            agreed[device_folder(dev)] = _mark(course, dev)
    if course.key is not None and devs:
        course.workspace.note(_place(course), json.dumps(agreed))


def refuse_fork(course: HubCourse, dev: int, at: int) -> None:
    """Write down that hub and laptop have different rows of a device from one on."""
    error = PackageForked(file=course.hub.address.name, device=device_folder(dev), at=at)
    one = Refusal(course.place(dev), dev, error.code, error.reason, f":{at}", course.at)
    with course.workspace.read() as session:
        told = {row.place for row in ledger.refusals(driver(session).execute)}
    with course.workspace.locally() as connection:
        devices.note_fork(connection, dev, at)
        ledger.put(connection, [ledger.refused(one)])
    course.refused.add(dev)
    if one.place not in told:  # a fork is told once, as that of a package
        course.tally.refused.append(one)


def _links_here(course: HubCourse, devs: Sequence[int]) -> dict[int, bytes]:
    """Our link of each device's row that is the last one at the hub."""
    found: dict[int, bytes] = {}
    with course.workspace.read() as session:
        execute = driver(session).execute
        for at in range(0, len(devs), _AT_ONCE):
            some = devs[at : at + _AT_ONCE]
            pairs = [number for dev in some for number in (dev, course.mark(dev).seq)]
            statement = _LINKS.format(",".join(["(?,?)"] * len(some)))
            found |= {dev: bytes(chk) for dev, chk in execute(statement, pairs).fetchall()}
    return found


def _links_there(course: HubCourse, devs: Sequence[int]) -> dict[int, bytes | None]:
    """The log's own link of each device's last row at the hub."""
    if course.key is None:
        return {dev: course.mark(dev).chk for dev in devs}
    return {
        dev: None if change is None else change.chk
        for dev, change in read_last(course, devs).items()
    }


def _mark(course: HubCourse, dev: int) -> str:
    mark = course.mark(dev)
    return f"{mark.seq}:{mark.chk.hex()}"


def _agreed(course: HubCourse) -> dict[str, str]:
    with course.workspace.read() as session:
        row = driver(session).execute("SELECT v FROM meta WHERE k=?", (_place(course),)).fetchone()
    return dict(json.loads(row[0])) if row and row[0] else {}


def _place(course: HubCourse) -> str:
    return _AGREED + hashlib.sha256(course.hub.address.shown.encode()).hexdigest()[:16]
