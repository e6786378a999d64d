"""Puts at the hub what it lacks: own rows, and those of others that only we carry (sync.md §11).

One device's piece is one transaction, checked by the hub against what it has; it can be cut
anywhere and said again. What the hub has is asked, never remembered.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.store.log import known as log
from jakber_desktop.store.log.rows import Change
from jakber_desktop.store.plain import driver
from jakber_desktop.sync import identity, ledger
from jakber_desktop.sync.files import Cancelled
from jakber_desktop.sync.hub import blobs
from jakber_desktop.sync.hub.course import HubCourse
from jakber_desktop.sync.hub.forks import refuse_fork
from jakber_desktop.sync.hub.troubles import HubForked, HubMoved, HubOwned
from jakber_desktop.sync.hub.wire import COLUMNS, TYPES
from jakber_desktop.sync.publishing import Span, cut

_LEFT = QT_TRANSLATE_NOOP(
    "core",
    "Perubahan {n} laptop lain belum ada di hub dan tidak dapat dititipkan: loginnya sendiri yang "
    "harus menyinkronkan, atau administrator melepaskannya.",
)
_STAGE = "SELECT jakber_hub.stage()"
_HOLD = "SELECT seq, chk FROM jakber_hub.hold(%s)"
_PUSH = "SELECT jakber_hub.push(%s)"
_INCOMING = f"pg_temp.jakber_incoming({','.join(COLUMNS)})"
_OFTEN = 256


def push(course: HubCourse) -> None:
    """Send everything the hub lacks.

    Raises HubMoved when somebody wrote as this device meanwhile, HubOwned when this device belongs
    to another login there, HubForked when there are other rows of it; Cancelled and the hub's
    troubles.
    """
    vector = course.vector()
    with course.workspace.read() as session:
        execute = driver(session).execute
        spans = list(_lacking(course, vector, execute))
    gone: list[Span] = []
    try:
        for number, span in enumerate(spans):
            course.step("publish", number, len(spans))
            if span.dev not in course.refused and _push_or_leave(course, span):
                gone.append(span)
    finally:
        _write_down(course, gone)
    if left := {span.dev for span in spans} & course.owned:
        course.tally.notes.append(_LEFT.format(n=len(left)))
    if spans:
        course.step("publish", len(spans), len(spans))


def _write_down(course: HubCourse, gone: Iterable[Span]) -> None:
    """The log's lines of what went: for people, nothing depends on them."""
    hub, at = course.hub.address.name, course.at
    lines = [ledger.pushed(hub, span.dev, span.lo, span.hi, at) for span in gone]
    if lines:
        with course.workspace.locally() as connection:
            ledger.put(connection, lines)


def _lacking(course: HubCourse, vector: Mapping[int, int], execute: Any) -> Iterator[Span]:
    own = course.workspace.device
    for dev, last in sorted(vector.items(), key=lambda one: one[0] != own):
        there = course.mark(dev).seq
        if there >= last or dev in course.refused:
            continue
        yield from cut(execute, "seg" if dev == own else "fwd", dev, there + 1, last)


def _push_or_leave(course: HubCourse, span: Span) -> bool:
    """Others' rows are only carried: where that does not go, they are left to their owner."""
    try:
        _push_span(course, span)
        return True
    except (HubOwned, HubMoved, HubForked) as trouble:
        if span.dev == course.workspace.device:
            raise
        if isinstance(trouble, HubOwned):
            course.owned.add(span.dev)
        if isinstance(trouble, HubForked):
            refuse_fork(course, span.dev, trouble.at)
        course.refused.add(span.dev)
        return False


def _push_span(course: HubCourse, span: Span) -> None:
    """One transaction; its attachments before, so that they are there when the rows arrive."""
    workspace, hub = course.workspace, course.hub
    blobs.put_named(course, span.dev, span.lo, span.hi)
    with hub.transaction():
        hub.run(_STAGE)
        seq, chk = hub.rows(_HOLD, (span.dev,))[0]
        if seq != span.lo - 1:
            raise HubMoved
        if span.dev == workspace.device:
            with workspace.locally() as connection:
                identity.note_published(connection, span.hi)
            identity.remember(workspace, course.installation)
        with workspace.read() as session:
            rows = log.rows_between(driver(session).execute, span.dev, span.lo, span.hi)
            stored = course.wire.stored(_watched(course, rows), bytes(chk))
            hub.copy_in(_INCOMING, TYPES, stored)
        hub.run(_PUSH, (span.dev,))
    course.tally.sent += span.hi - span.lo + 1


def _watched(course: HubCourse, rows: Iterator[Change]) -> Iterator[Change]:
    for count, row in enumerate(rows):
        if count % _OFTEN == 0 and not course.go_on():
            raise Cancelled
        yield row
