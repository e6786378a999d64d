"""Takes in what others put at the hub: by vector, per device range, vetted (sync.md §11).

Devices with few new rows come together, one with many by pieces of whole groups; what is refused
of one device keeps no other from coming in.
"""

from __future__ import annotations

from collections.abc import Iterator

from jakber_desktop import __version__
from jakber_desktop.model.errors.packages import (
    PackageForked,
    PackageMisdeclared,
    PackageRefused,
    PackageWaits,
)
from jakber_desktop.store.log.leftovers import leftovers
from jakber_desktop.store.plain import driver
from jakber_desktop.sync import devices, identity, ledger
from jakber_desktop.sync.fetching import rows_in
from jakber_desktop.sync.hub.course import HubCourse
from jakber_desktop.sync.hub.reading import Nothing, Wanted, read_rows
from jakber_desktop.sync.ledger import Refusal
from jakber_desktop.sync.vetting import Vetted

PIECE = 20_000
"""Rows read at once, give or take a group; they lie in a local file meanwhile."""

_TOGETHER = 1_000
"""Devices read at once."""


def pull(course: HubCourse) -> None:
    """Take in every row that is there and not here. Raises Cancelled and the hub's troubles."""
    _Pulling(course).run()


class _Pulling:
    def __init__(self, course: HubCourse) -> None:
        self._course = course
        self._workspace = course.workspace
        with self._workspace.read() as session:
            execute = driver(session).execute
            self._former = leftovers(execute)
            self._known = {one.place: one for one in ledger.refusals(execute)}
        self._vector = course.vector()
        self._done = self._total = 0
        self._file = course.hub.address.name

    def run(self) -> None:
        wanted = [one for one in self._wanted() if self._worth_a_look(one.dev)]
        self._total = len(wanted)
        small = [one for one in wanted if one.hi - one.lo < PIECE and one.dev not in self._former]
        for together in _batches(small):
            self._course.step("fetch", self._done, self._total)
            self._take_together(together)
        for one in wanted:
            if one.hi - one.lo >= PIECE or one.dev in self._former:
                self._course.step("fetch", self._done, self._total)
                self._take_alone(one)

    def _wanted(self) -> Iterator[Wanted]:
        for dev, mark in sorted(self._course.marks.items()):
            here = self._vector.get(dev, 0)
            floor = min(here, self._former.get(dev, here))
            if dev != self._workspace.device and mark.seq > floor:
                yield Wanted(dev, floor + 1, mark.seq)

    def _take_together(self, wanted: list[Wanted]) -> None:
        try:
            with self._read(wanted) as vetted:
                self._in(vetted)
        except (PackageRefused, PackageWaits, Nothing):  # whose fault it is shows one by one
            pass
        for one in wanted:
            if self._vector.get(one.dev, 0) >= one.hi:
                self._passed(one.dev)
                self._done += 1
            else:
                self._take_alone(one)

    def _take_alone(self, one: Wanted) -> None:
        """One device, by pieces; in as far as it is sound."""
        try:
            self._by_pieces(one)
            self._passed(one.dev)
        except PackageWaits:
            self._course.tally.packages_waiting += 1
            self._course.refused.add(one.dev)
        except PackageRefused as error:
            self._refuse(one.dev, error)
        self._done += 1

    def _by_pieces(self, wanted: Wanted) -> None:
        lo, rows = wanted.lo, PIECE
        while lo <= wanted.hi:
            hi = min(wanted.hi, lo + rows - 1)
            try:
                with self._sound(Wanted(wanted.dev, lo, hi, last=hi == wanted.hi)) as vetted:
                    self._in(vetted)
                    lo, rows = lo + vetted.manifest.rows, PIECE
            except Nothing:
                if hi == wanted.hi:
                    raise PackageMisdeclared(file=self._file) from None
                rows *= 4  # one group is larger than that

    def _sound(self, wanted: Wanted) -> Vetted:
        """Vetted rows; those of a former device of ours that stand against them give way (§9)."""
        try:
            return self._read([wanted])
        except PackageForked as error:
            if wanted.dev not in self._former:
                raise
            identity.take_over(self._workspace, wanted.dev, int(str(error.facts["at"])))
            del self._former[wanted.dev]
            self._remember()
            return self._read([wanted])

    def _read(self, wanted: list[Wanted]) -> Vetted:
        return read_rows(self._course, wanted, self._file)

    def _in(self, vetted: Vetted) -> None:
        try:
            rows_in(self._course, vetted, self._file)
        finally:
            self._remember()

    def _remember(self) -> None:
        self._course.came_in()
        self._vector = self._course.vector()

    def _mark(self, dev: int) -> str:
        """What makes another look worth while when it changes."""
        mark = self._course.mark(dev)
        return f"{mark.seq}:{mark.chk.hex()}:{self._vector.get(dev, 0)}:{__version__}"

    def _worth_a_look(self, dev: int) -> bool:
        """Whether anything changed since a device's rows were refused; else that is told again."""
        before = self._known.get(self._course.place(dev))
        if before is None:
            return True
        if before.mark != self._mark(dev):
            return True
        self._course.refused.add(dev)
        if before.code != PackageForked.code:
            self._course.tally.refused.append(before)
        return False

    def _refuse(self, dev: int, error: PackageRefused) -> None:
        """Write down why a device's rows were not taken in."""
        course = self._course
        at = int(str(error.facts["at"])) if isinstance(error, PackageForked) else 0
        mark, words = self._mark(dev), error.reason
        one = Refusal(course.place(dev), dev, error.code, words, mark, course.at)
        with self._workspace.locally() as connection:
            ledger.put(connection, [ledger.refused(one)])
            if at:
                devices.note_fork(connection, dev, at)
        course.refused.add(dev)
        course.tally.refused.append(one)

    def _passed(self, dev: int) -> None:
        place = self._course.place(dev)
        if self._known.pop(place, None):
            with self._workspace.locally() as connection:
                ledger.drop_refusals(connection, [place])


def _batches(wanted: list[Wanted]) -> Iterator[list[Wanted]]:
    """Devices that are read together."""
    pile: list[Wanted] = []
    rows = 0
    for one in wanted:
        size = one.hi - one.lo + 1
        if pile and (rows + size > PIECE or len(pile) >= _TOGETHER):
            yield pile
            pile, rows = [], 0
        pile.append(one)
        rows += size
    if pile:
        yield pile
