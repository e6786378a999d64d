"""Laptops that exchange rows in any order, doubled and in parts, end with the same tables."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.errors import Refused
from jakber_desktop.store import undo

if TYPE_CHECKING:
    from jakber_desktop.store.log.rows import Change as Row
    from jakber_desktop.store.workspace import Change, Workspace

SEEDS = range(4)
TEXTS = (
    "Rapat dibuka pukul 09.00 WIB. Biaya disetujui sebesar Rp 150 juta.",
    "Rapat dibuka pukul 09.15 WIB. Biaya disetujui sebesar Rp 150 juta.",
    "Rapat dibuka pukul 09.00 WIB. Biaya disetujui sebesar Rp 175 juta.",
    "Biaya disetujui sebesar Rp 160 juta.\nRapat ditutup dengan doa.",
    "",
)


class Hand:
    """Draws deeds by chance."""

    def __init__(self, workspace: Workspace, rng: random.Random) -> None:
        self.workspace, self.rng = workspace, rng

    def deed(self) -> None:
        with suppress(Refused), self.workspace.change("Ubah") as change:
            for _ in range(self.rng.choice((1, 1, 3))):
                self.rng.choice(DEEDS)(self, change)
                change.session.flush()

    def some(self, change: Change, kind: Any, *, alive: bool = True) -> Any:
        rows = change.session.scalars(select(kind).where(kind.alive == alive).order_by(kind.id))
        return self.rng.choice(found) if (found := rows.all()) else None

    def add(self, change: Change) -> None:
        """A point, or the attendance that two laptops may tick alike."""
        item, meeting = self.some(change, e.AgendaItem), self.some(change, e.Meeting)
        if self.rng.random() < 0.5 and item is not None:
            pos, text = change.positions(1)[0], self.rng.choice(TEXTS)
            change.add(e.Point(id=change.new_id(), agenda_item_id=item.id, pos=pos, text=text))
        elif meeting is not None:
            office = ids.office_id("TGUPP")
            id_ = ids.attendance_id(meeting.id, office, "", group=False, nth=0)
            known = change.session.get(e.Attendance, id_)
            if known is None:
                known = e.Attendance(id=id_, meeting_id=meeting.id, office_id=office, pos="a",
                                     status="present")  # fmt: skip
                change.add(known)
            known.alive, known.note = True, self.rng.choice(TEXTS)

    def edit(self, change: Change) -> None:
        if (meeting := self.some(change, e.Meeting)) is not None:
            meeting.venue = self.rng.choice(("Balai Kota", "Balai Agung", None))
        if (point := self.some(change, e.Point)) is not None:
            point.text, point.pos = self.rng.choice(TEXTS), change.positions(1)[0]

    def move(self, change: Change) -> None:
        point, item = self.some(change, e.Point), self.some(change, e.AgendaItem)
        if point is not None and item is not None:
            point.agenda_item_id = item.id

    def number(self, change: Change) -> None:
        serial = self.rng.randrange(3)
        change.add(
            e.LetterNumber(id=change.new_id(), series="UND", year=2018, serial=serial,
                           number=f"00{serial}/UND")
        )  # fmt: skip

    def remove(self, change: Change) -> None:
        kind = self.rng.choice((e.Meeting, e.AgendaItem, e.Point, e.Attendance))
        if (row := self.some(change, kind)) is not None:
            change.remove(row)

    def restore(self, change: Change) -> None:
        kind = self.rng.choice((e.Meeting, e.AgendaItem, e.Point))
        if (row := self.some(change, kind, alive=False)) is not None:
            row.alive = True

    def make_final(self, change: Change) -> None:
        """Make the newest minutes of a meeting final, or open them again."""
        if (meeting := self.some(change, e.Meeting)) is None:
            return
        made = e.MinutesVersion.meeting_id == meeting.id, e.MinutesVersion.alive
        query = select(e.MinutesVersion).where(*made).order_by(e.MinutesVersion.revision.desc())
        newest = change.session.scalars(query).first()
        if newest is not None and newest.state == "draft":
            newest.state, newest.final_hash = "final", f"{self.rng.getrandbits(256):064x}"
            return
        revision = 0 if newest is None else newest.revision + 1
        id_ = ids.minutes_version_id(meeting.id, revision)
        if (known := change.session.get(e.MinutesVersion, id_)) is not None:
            known.alive = True  # its making was undone
        else:
            change.add(e.MinutesVersion(id=id_, meeting_id=meeting.id, revision=revision))

    def take_back(self, change: Change) -> None:
        stack = undo.read_stacks(change.session, self.workspace.device).undo
        if stack and change.undoes is None and not change.rows_written():
            change.undoes = (stack[-1].dev, stack[-1].tx)
            undo.take_back(change.session, stack[-1])


DEEDS: tuple[Callable[[Hand, Change], None], ...] = (
    Hand.add, Hand.add, Hand.edit, Hand.edit, Hand.edit, Hand.move, Hand.number, Hand.remove,
    Hand.restore, Hand.take_back, Hand.make_final,
)  # fmt: skip


def part(rows: list[Row], here: dict[int, int], rng: random.Random) -> list[Row]:
    """Whole groups of some devices, as they follow on what a laptop has; some of it once more."""
    found: list[Row] = []
    for dev, own in itertools.groupby(rows, key=lambda row: row.dev):
        if rng.random() < 0.3:
            continue
        groups = [list(group) for _, group in itertools.groupby(own, key=lambda row: row.tx)]
        upto = rng.randrange(len(groups) + 1)
        first = rng.randrange(upto + 1) if upto and rng.random() < 0.3 else 0
        some = [row for group in groups[first:upto] for row in group]
        if some and some[0].seq <= here.get(dev, 0) + 1:
            found += some
    rng.shuffle(found)
    return found


@pytest.mark.parametrize("seed", SEEDS)
def test_laptops_converge_whatever_comes_when(
    seed: int, laptop: Any, meet: Any, log_of: Any, meeting: Any, item: Any, problems: Any,
    raw: Any, clock: Any,
) -> None:  # fmt: skip
    rng = random.Random(seed)
    laptops = [laptop(dev) for dev in (0x2222, 0x3333, 0x4444)]
    with laptops[0].change("Catat rapat") as change:
        item(change, meeting(change))
        item(change, meeting(change, title="Rapat lain"), title="Lain-lain")
    meet(*laptops)
    hands = [Hand(one, rng) for one in laptops]
    for _ in range(24):
        clock.now += rng.choice((0, 0, 7, 4_000))
        hand = rng.choice(hands)
        hand.deed()
        if rng.random() < 0.4:
            other = rng.choice(laptops)
            here = {row.dev: row.seq for row in log_of(other)}
            other.take_in(part(log_of(hand.workspace), here, rng))
            assert rng.random() < 0.7 or problems(other) == []
    everything = [row for one in laptops for row in log_of(one)]
    for one in laptops:
        rng.shuffle(everything)
        one.take_in(everything)
    late = laptop(0x5555)
    late.take_in(everything)
    held = [tables(raw(one)) for one in (*laptops, late)]
    assert held[0]["conflict"] or held[0]["meeting"]
    assert held[1:] == held[:-1]
    assert [problems(one) for one in (*laptops, late)] == [[]] * 4


def tables(db: Any) -> dict[str, list[Any]]:
    """What every laptop must hold alike: all but its own local tables."""
    local = {"meta", "device", "imported", "draft", "sync_ctx"}
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
    return {
        name: sorted(map(repr, db.execute(f"SELECT * FROM {name}")))
        for name in names
        if name not in local
    }
