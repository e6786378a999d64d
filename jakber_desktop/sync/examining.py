"""Looks at one package of a share and remembers what was refused (sync.md §7)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial

from jakber_desktop import __version__
from jakber_desktop.model.errors import FileUnreadable, JakberError, os_reason
from jakber_desktop.model.errors.packages import PackageForked
from jakber_desktop.store.log import known as log
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from jakber_desktop.sync import ledger
from jakber_desktop.sync.course import Course
from jakber_desktop.sync.folder import Offer
from jakber_desktop.sync.ledger import Refusal
from jakber_desktop.sync.vetting import Vetted, vet


class LogKnown:
    """The log as vetting asks it (`vetting_chain.Known`), by short reads.

    A read that stayed open while a package is copied would keep SQLite's log from being emptied.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def vector(self) -> Mapping[int, int]:
        with self._workspace.read() as session:
            return log.vector(driver(session).execute)

    def link_at(self, dev: int, seq: int) -> bytes | None:
        with self._workspace.read() as session:
            return log.link_at(driver(session).execute, dev, seq)


class Examiner:
    """Vets packages of one sync; a refused file is looked at again when something changed."""

    def __init__(self, course: Course) -> None:
        self._course = course
        with course.workspace.read() as session:
            known = ledger.refusals(driver(session).execute)
            self._refusals = {one.place: one for one in known}

    def worth_a_look(self, offer: Offer) -> bool:
        """Whether the file is there and was not refused as it is; one that was is told again.

        A fork is told once: what it holds comes back under a new identity (sync.md §9). One that
        could only not be read (a right, a scanner that held it) is tried at every sync.
        """
        before, mark = self._refusals.get(offer.place), self._mark(offer)
        if before is not None and before.mark == mark and before.code != FileUnreadable.code:
            if before.code != PackageForked.code:
                self._course.tally.refused.append(before)
            return False
        return mark is not None

    def vet(self, offer: Offer) -> Vetted:
        """Check a package. Raises PackageRefused, PackageWaits, FileUnreadable (this one file),
        FolderUnreachable (the share), Cancelled.
        """
        course = self._course
        try:
            return vet(
                partial(course.files.open_read, offer.path),
                offer.name,
                course.keys,
                LogKnown(course.workspace),
                course.room,
                file=offer.path.name,
                go_on=course.go_on,
            )
        except OSError as error:
            with course.folder.reaching():
                if not course.files.is_folder(course.folder.root):
                    raise
            raise FileUnreadable(name=offer.path.name, reason=os_reason(error)) from error

    def refuse(self, offer: Offer, error: JakberError) -> None:
        """Write a refused package down."""
        mark = self._mark(offer) or ""
        dev = offer.name.dev
        one = Refusal(offer.place, dev, error.code, error.sentence(), mark, self._course.at)
        with self._course.workspace.locally() as connection:
            ledger.put(connection, [ledger.refused(one)])
        self._refusals[offer.place] = one
        self._course.tally.refused.append(one)

    def passed(self, offer: Offer) -> None:
        """Forget that a package was refused before."""
        self._forget([offer.place])

    def keep(self, places: Collection[str]) -> None:
        """Forget the refusals of all other places: files that are gone or wanted no more.

        What a hub refused is the hub's to forget.
        """
        gone = [one for one in self._refusals if one not in places and not one.startswith("hub:")]
        self._forget(gone)

    def refused_places(self) -> frozenset[str]:
        """Where refused files lie: their names promise what nobody can have."""
        return frozenset(self._refusals)

    def _forget(self, places: Collection[str]) -> None:
        known = [place for place in places if self._refusals.pop(place, None)]
        if known:
            with self._course.workspace.locally() as connection:
                ledger.drop_refusals(connection, known)

    def _mark(self, offer: Offer) -> str | None:
        """What makes another try worth while when it changes; None when the file is gone."""
        course = self._course
        with course.folder.reaching():
            found = course.files.stat(offer.path)
        if found is None:
            return None
        keys = ",".join(key.check.hex()[:8] for key in course.keys)
        return f"{found.size}:{found.changed}:{keys}:{__version__}"
