"""One sync of a database with a hub, in the order of one with a folder (sync.md §11).

Every step can be cut and repeated. Where somebody else wrote meanwhile, the hub is asked again.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors.hub import HubBusy, HubPlain
from jakber_desktop.model.rows.sync import Progress
from jakber_desktop.store.log.leftovers import leftovers
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import devices, identity, vault
from jakber_desktop.sync.course import Tally
from jakber_desktop.sync.files import Cancelled
from jakber_desktop.sync.hub import blobs, notes
from jakber_desktop.sync.hub.address import HubAddress
from jakber_desktop.sync.hub.connection import Hub, open_hub
from jakber_desktop.sync.hub.course import HubCourse
from jakber_desktop.sync.hub.forks import look_for_forks
from jakber_desktop.sync.hub.pull import pull
from jakber_desktop.sync.hub.push import push
from jakber_desktop.sync.hub.troubles import HubForked, HubMoved, HubOwned
from jakber_desktop.sync.hub.twins import part_from_twin
from jakber_desktop.sync.hub.wire import PlainWire, SealedWire
from jakber_desktop.sync.installation import Installation
from jakber_desktop.sync.keys import WorkspaceKey
from jakber_desktop.sync.round import local_room

_TRIES = 4
_SUPERUSER = QT_TRANSLATE_NOOP(
    "core",
    "Login hub ini superuser server; mintalah kepada administrator login anggota (docs/hub.md).",
)


class HubKeyUnknown(Exception):
    """The hub is sealed with a key that is not among the known ones."""


def sync_hub(
    workspace: Workspace,
    address: HubAddress,
    keys: Sequence[WorkspaceKey] = (),
    *,
    report: Callable[[Progress], bool] = lambda _progress: True,
    installation: Installation | None = None,
    name: str = "",
    taken_in: Callable[[], object] = lambda: None,
) -> Tally:
    """Take in what others put there, put there what is missing; as `sync_folder` does.

    Raises the errors of model.errors.hub, HubKeyUnknown, StorageErrors of the local disk and
    database. A cancelled sync gives what was done by then.
    """
    with local_room(workspace) as room, open_hub(address) as hub:
        course = HubCourse(
            workspace, keys, room, workspace.clock(),
            installation or Installation(), report, name, hub=hub,
        )  # fmt: skip
        hub.ask(course.go_on)
        try:
            _run(course, taken_in)
        except Cancelled:
            course.tally.cancelled = True
    return course.tally


def _run(course: HubCourse, taken_in: Callable[[], object]) -> None:
    """The steps in their order."""
    workspace = course.workspace
    course.key = agreed_key(course.hub, course.keys)
    course.wire = PlainWire() if course.key is None else SealedWire(course.key)
    identity.settle(workspace, course.installation)
    with workspace.read() as session:
        if leftovers(driver(session).execute):  # renewed now, or when it was opened
            course.tally.notes.append(identity.RENEWED)
    if course.hub.superuser:
        course.tally.notes.append(_SUPERUSER)
    if warning := devices.clock_note(workspace, course.at):
        course.tally.notes.append(warning)
    _exchange(course, taken_in)
    notes.keep_names(course)
    blobs.put_wanted(course)
    blobs.fetch_missing(course)
    notes.say(course)
    course.step("done", 1, 1)


def agreed_key(hub: Hub, keys: Sequence[WorkspaceKey]) -> WorkspaceKey | None:
    """The key of a hub's rows; the first laptop that syncs decides how they lie there.

    Raises HubPlain (this workspace is sealed, the hub is not), HubKeyUnknown.
    """
    if hub.undecided:
        header = _header(keys[0]) if keys else b""
        ((said,),) = hub.rows("SELECT jakber_hub.found(%s::text)", (header.hex(),))
        hub.take_seal(said)
    if hub.seal is None:
        if keys:
            raise HubPlain(name=hub.address.name)
        return None
    for key in keys:
        if hub.seal.fits(key):
            return key
    raise HubKeyUnknown


def _header(key: WorkspaceKey) -> bytes:
    sealed = io.BytesIO()
    vault.seal(io.BytesIO(), sealed, key)
    return sealed.getvalue()[: vault.HEADER]


def _exchange(course: HubCourse, taken_in: Callable[[], object]) -> None:
    """Rows both ways; again where somebody else was faster. Raises HubBusy after some tries."""
    for _ in range(_TRIES):
        course.look()
        notes.read_notes(course)
        try:
            if part_from_twin(course):
                course.tally.notes.append(identity.RENEWED)
            notes.register(course)
            pull(course)
            look_for_forks(course)
            _take_over_leftovers(course)
            taken_in()
            push(course)
        except (HubMoved, HubForked):
            continue
        except HubOwned:  # the same database under another login: numbers are cheap
            identity.rotate(course.workspace, course.installation)
            continue
        refused = course.tally.refused
        refused[:] = {one.place: one for one in refused}.values()  # told again by a second try
        return
    raise HubBusy(name=course.hub.address.name)


def _take_over_leftovers(course: HubCourse) -> None:
    """Rows of a former identity that nobody has become this one's before they go out."""
    with course.workspace.read() as session:
        left = leftovers(driver(session).execute)
    for dev, published in left.items():
        if dev not in course.refused:
            there = course.mark(dev).seq
            identity.take_over(course.workspace, dev, max(published, there) + 1)
            course.came_in()
