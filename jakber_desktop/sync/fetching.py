"""Takes in what others published: each package vetted, its rows in by parts, in order (§7).

By device, lowest rows first; a package behind a gap waits, a refused one is written down once and
tried again when the file, the key or the program is another; the others still go in.
"""

from __future__ import annotations

from collections.abc import Iterator

from jakber_desktop.model.errors import FileUnreadable
from jakber_desktop.model.errors.packages import PackageForked, PackageRefused, PackageWaits
from jakber_desktop.store.log import known as log
from jakber_desktop.store.log.ingest import Fork, Gap
from jakber_desktop.store.log.leftovers import leftovers
from jakber_desktop.store.log.rows import LogRow
from jakber_desktop.store.plain import driver
from jakber_desktop.sync import devices, identity, ledger
from jakber_desktop.sync.course import Course, Passage
from jakber_desktop.sync.examining import Examiner
from jakber_desktop.sync.folder import Listing, Offer
from jakber_desktop.sync.naming import device_folder
from jakber_desktop.sync.vetting import Vetted


def fetch(course: Course, listing: Listing, examiner: Examiner) -> None:
    """Take in every package with something new. Raises FolderUnreachable, Cancelled."""
    _Fetching(course, listing, examiner).run()


def rows_in(course: Passage, vetted: Vetted, file: str) -> None:
    """Write a sound package's new rows, a part a transaction; the ledger's line with the last.

    Raises PackageWaits and PackageForked when another process was at work meanwhile, Cancelled
    between two parts.
    """
    told = vetted.manifest
    new = sum(span.hi - span.lo + 1 for span in vetted.fresh.values())
    line = ledger.received(vetted.sha256, file, told.dev, (told.lo, told.hi), course.at, new)
    if not new:
        with course.workspace.locally() as connection:
            ledger.put(connection, [line])
        return
    if course.workspace.device in vetted.fresh:  # somebody else writes as we do, or we forgot
        span = vetted.fresh[course.workspace.device]
        identity.rotate(course.workspace, course.installation, span.lo - 1)
    identity.agree(course.workspace, vetted.fresh)  # their chains go on from what is here
    course.tally.notes += devices.meet(course.workspace, vetted.fresh, told.hlc, course.at)
    done = 0
    for part, last in _with_last(vetted.parts()):
        try:
            taken = course.workspace.take_in(part, [line] if last else [], vetted.path)
        except Gap as error:
            raise PackageWaits(error.dev, error.expected) from error
        except Fork as error:
            device = device_folder(error.dev)
            raise PackageForked(file=file, device=device, at=error.seq) from error
        done += len(part)
        course.tally.received += taken.rows
        course.tally.merged += taken.merged
        course.step("take_in", done, new)
    course.tally.packages_in += 1


class _Fetching:
    def __init__(self, course: Course, listing: Listing, examiner: Examiner) -> None:
        self._course = course
        self._workspace = course.workspace
        self._listing = listing
        self._examiner = examiner
        with self._workspace.read() as session:
            execute = driver(session).execute
            self._vector = log.vector(execute)
            self._former = leftovers(execute)
            self._snaps = [
                one
                for one in listing.offers
                if one.name.kind == "snap" and not ledger.seen(execute, one.name.sha)
            ]
        self._done = self._total = 0

    def run(self) -> None:
        wanted = {dev: self._wanted(dev) for dev in self._writers()}
        self._total = sum(map(len, wanted.values())) + len(self._snaps)
        self._examiner.keep({one.place for one in self._waited_for()})
        if self._total:
            self._course.step("fetch", 0, self._total)
        for offer in self._snaps:
            self._take(offer)
        for dev, offers in wanted.items():
            for offer in offers:
                self._consider(dev, offer)

    def _writers(self) -> list[int]:
        """Every device that names promise rows of, but this one."""
        found = {one.name.dev for one in self._listing.offers if one.name.kind != "snap"}
        return sorted(found - {self._workspace.device})

    def _wanted(self, dev: int) -> list[Offer]:
        floor = self._floor(dev)
        return [one for one in self._listing.of(dev) if one.name.hi > floor]

    def _waited_for(self) -> Iterator[Offer]:
        """The files whose refusal still matters: their rows have not come another way."""
        own = self._workspace.device
        for one in self._listing.offers:
            ours = own in (one.name.dev, one.writer)
            if one.name.kind == "snap" or ours or one.name.hi > self._floor(one.name.dev):
                yield one

    def _floor(self, dev: int) -> int:
        """Rows up to here need no look; those a former device of ours left behind do (§9)."""
        here = self._vector.get(dev, 0)
        return min(here, self._former.get(dev, here))

    def _consider(self, dev: int, offer: Offer) -> None:
        if offer.name.hi <= self._floor(dev):
            self._done += 1  # a wider package brought its rows
        elif offer.name.lo > self._vector.get(dev, 0) + 1:
            self._done += 1
            self._course.tally.packages_waiting += 1
        else:
            self._take(offer)

    def _take(self, offer: Offer) -> None:
        """One package: in, waiting, or refused."""
        if self._examiner.worth_a_look(offer):
            try:
                self._take_in(offer)
                self._examiner.passed(offer)
            except PackageWaits:
                self._course.tally.packages_waiting += 1
            except (PackageRefused, FileUnreadable) as error:
                self._examiner.refuse(offer, error)
        self._done += 1
        self._course.step("fetch", self._done, self._total)

    def _take_in(self, offer: Offer) -> None:
        with self._sound(offer) as vetted:
            rows_in(self._course, vetted, offer.path.name)
            for dev, span in vetted.fresh.items():
                self._vector[dev] = max(self._vector.get(dev, 0), span.hi)
        if (dev := offer.name.dev) in self._former:
            self._former[dev] = max(self._former[dev], offer.name.hi)

    def _sound(self, offer: Offer) -> Vetted:
        """The vetted package; rows of a former device of ours that stand against it give way."""
        try:
            return self._examiner.vet(offer)
        except PackageForked as error:
            dev = offer.name.dev
            if dev not in self._former:
                with self._workspace.locally() as connection:
                    devices.note_fork(connection, dev, int(str(error.facts["at"])))
                raise
            identity.take_over(self._workspace, dev, int(str(error.facts["at"])))
            del self._former[dev]
            with self._workspace.read() as session:
                self._vector = log.vector(driver(session).execute)
            return self._examiner.vet(offer)


def _with_last(parts: Iterator[list[LogRow]]) -> Iterator[tuple[list[LogRow], bool]]:
    """Each part, and whether it is the last."""
    waiting: list[LogRow] | None = None
    for part in parts:
        if waiting is not None:
            yield waiting, False
        waiting = part
    if waiting is not None:
        yield waiting, True
