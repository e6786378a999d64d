"""One sync of a database with a shared folder, from the first look to the last file (§6-§9).

Every step can be killed, can fail, can be repeated: the share's names and the log say what is left
to do. First what others wrote comes in, then ours goes out, so that by then the share has told
whether somebody else ever wrote as this laptop.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import (
    DatabaseBusy,
    FileUnreadable,
    FolderUnreachable,
    StorageTrouble,
    os_reason,
)
from jakber_desktop.model.rows.sync import Progress
from jakber_desktop.store.log.leftovers import leftovers
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import blobs, devices, identity, notes
from jakber_desktop.sync.compaction import compact
from jakber_desktop.sync.course import Course, Tally
from jakber_desktop.sync.examining import Examiner
from jakber_desktop.sync.fetching import fetch
from jakber_desktop.sync.files import Cancelled, FileLayer
from jakber_desktop.sync.folder import Listing, SharedFolder, reach
from jakber_desktop.sync.installation import Installation
from jakber_desktop.sync.keys import WorkspaceKey
from jakber_desktop.sync.ledger import Refusal
from jakber_desktop.sync.naming import device_folder
from jakber_desktop.sync.publishing import publish
from jakber_desktop.sync.renewing import drop_damaged, look_for_damage
from jakber_desktop.sync.twins import part_from_twin, part_when_doubted

_CLOSED = QT_TRANSLATE_NOOP(
    "core", "Folder laptop “{name}” tidak dapat dibaca: {reason}. Folder lain tetap disinkronkan."
)
_LOCK = "kunci"
_LOCK_SECONDS = 10


def sync_folder(
    workspace: Workspace,
    share: Path,
    keys: Sequence[WorkspaceKey] = (),
    *,
    report: Callable[[Progress], bool] = lambda _progress: True,
    files: FileLayer | None = None,
    installation: Installation | None = None,
    name: str = "",
    taken_in: Callable[[], object] = lambda: None,
) -> Tally:
    """Take in what others published, publish what is missing there.

    The first of `keys` seals, any of them opens; without keys everything is plain. `name` is what
    the office calls this laptop. `taken_in` is called between the two: what it changes goes out
    with the rest. A cancelled sync gives what was done by then.

    Raises FolderUnreachable, FolderUnsuitable, StorageErrors of the local disk and database.
    """
    folder = SharedFolder(share, files or FileLayer())
    folder.check(workspace.path)
    with local_room(workspace) as room:
        course = Course(
            workspace, keys, room, workspace.clock(),
            installation or Installation(), report, name, folder=folder,
        )  # fmt: skip
        try:
            _run(course, taken_in)
        except Cancelled:
            course.tally.cancelled = True
    return course.tally


@contextmanager
def local_room(workspace: Workspace) -> Iterator[Path]:
    """A folder beside the database for half-done files, for one sync at a time.

    What a killed sync left there is cleared away. Raises DatabaseBusy, StorageTrouble.
    """
    room = workspace.path.absolute().with_name(f"{workspace.path.name}.sinkron")
    try:
        room.mkdir(exist_ok=True)
        lock = FileLock(room / _LOCK, timeout=_LOCK_SECONDS)
        lock.acquire()
    except Timeout:
        raise DatabaseBusy(name=str(workspace.path)) from None
    except OSError as error:
        raise StorageTrouble(name=str(workspace.path), reason=os_reason(error)) from error
    try:
        for left in room.iterdir():
            if left.name != _LOCK:
                with suppress(OSError):
                    shutil.rmtree(left) if left.is_dir() else left.unlink()
        yield room
    finally:
        lock.release()


def _run(course: Course, taken_in: Callable[[], object]) -> None:
    """The steps in their order."""
    workspace = course.workspace
    identity.settle(workspace, course.installation)
    with workspace.read() as session:
        if leftovers(driver(session).execute):  # renewed now, or when it was opened
            course.tally.notes.append(identity.RENEWED)
    if warning := devices.clock_note(workspace, course.at):
        course.tally.notes.append(warning)
    listing = course.folder.listing()
    _tell_closed(course, listing)
    examiner = Examiner(course)
    if part_from_twin(course, listing, examiner):
        course.tally.notes.append(identity.RENEWED)
    fetch(course, listing, examiner)
    _take_over_leftovers(course, listing, examiner)
    taken_in()
    complaints = notes.read_notes(course, listing)
    if part_when_doubted(course):
        course.tally.notes.append(identity.RENEWED)
    look_for_damage(course, listing, complaints)
    publish(course, listing, examiner.refused_places())
    blobs.put_owed(course)
    blobs.put_wanted(course, listing)
    blobs.fetch_missing(course, listing)
    notes.write_note(course)
    compact(course, course.folder.listing() if course.tally.sent else listing)
    drop_damaged(course, listing)
    course.step("done", 1, 1)


def _tell_closed(course: Course, listing: Listing) -> None:
    """Name the folders of laptops that cannot be read. Raises FolderUnreachable for our own."""
    for dev, reason in listing.closed:
        if dev == course.workspace.device:
            raise FolderUnreachable(name=str(course.folder.share), reason=reason)
        name = device_folder(dev)
        words = _CLOSED.format(name=name, reason=reason)
        course.tally.refused.append(Refusal(name, dev, FileUnreadable.code, words, "", course.at))


def _take_over_leftovers(course: Course, listing: Listing, examiner: Examiner) -> None:
    """Rows of a former identity that nobody published become this one's before they go out."""
    with course.workspace.read() as session:
        left = leftovers(driver(session).execute)
    refused = examiner.refused_places()
    for dev, published in left.items():
        there = [one for one in listing.of(dev) if one.place not in refused]
        identity.take_over(course.workspace, dev, max(published, reach(there)) + 1)
