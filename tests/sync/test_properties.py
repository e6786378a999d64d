"""P1-P7: whatever laptops do and however they meet, all end up equal and nothing is lost."""

from __future__ import annotations

import itertools
import random
from contextlib import suppress
from pathlib import Path

import pytest

from jakber_desktop.model.errors import JakberError
from jakber_desktop.operations.attendance import deeds as attendance
from jakber_desktop.operations.discussion import deeds as discussion
from jakber_desktop.operations.meetings import life as meeting_life
from jakber_desktop.operations.meetings import preparation
from jakber_desktop.store.log.rows import Change
from tests.sync.amounts import SIZE, blocks, each
from tests.sync.oracle.judge import read_conflicts
from tests.sync.schedules import machine, templates
from tests.sync.schedules.deeds_any import add_any, kill_any
from tests.sync.schedules.deeds_meeting import (
    add_item,
    add_point,
    edit_item,
    edit_meeting,
    edit_point,
    finalise,
    live_meeting,
    move_item,
    remove_item,
    undo,
)
from tests.sync.schedules.deeds_people import change_entry, tick
from tests.sync.schedules.deeds_resolving import resolve
from tests.sync.schedules.machine import Plan, Schedule
from tests.sync.schedules.replica import MORNING, Replica
from tests.sync.schedules.transport import Vector, dump, rows_above, vector

LARGE_EVERY = 25


@pytest.mark.parametrize("seeds", blocks(150, 2000))
def test_laptops_that_work_apart_end_up_equal_and_lose_nothing(seeds: range) -> None:
    """P1 and P4: random schedules, the oracle, fsck, and every value ever written."""
    each("P1", seeds, lambda seed: machine.run(seed, large=seed % LARGE_EVERY == 0))


@pytest.mark.parametrize("seeds", blocks(1, 4, 0.002, size=2))
def test_five_files_may_arrive_in_any_order(seeds: range, tmp_path: Path) -> None:
    """P2: what the files mean does not depend on which comes first (20 of 120 in `make test`)."""
    each("P2", seeds, lambda seed: every_order(seed, tmp_path))


def every_order(seed: int, folder: Path) -> None:
    schedule = Schedule(f"P2 {seed}", Plan(5, 0))
    try:
        common = vector(schedule.replicas[0])
        for _ in range(40):
            schedule.step()
        files = [own_rows(one, common) for one in schedule.replicas]
        wanted = None
        orders = list(itertools.permutations(range(5)))
        for nth, order in enumerate(orders[::6] if SIZE == "test" else orders):
            taker = Replica.from_template(
                templates.filled(), folder, f"F{seed}-{nth}", f"taker {seed}"
            )
            for at in order:
                if files[at]:
                    taker.workspace.take_in(files[at])
            got = dump(taker)
            taker.close()
            wanted = wanted or got
            if got != wanted:
                raise schedule.failed(f"order {order} gives other tables than 0, 1, 2, 3, 4")
    finally:
        schedule.close()


def own_rows(replica: Replica, known: Vector) -> list[Change]:
    """What a laptop wrote by itself."""
    return [row for row in rows_above(replica, known) if row.dev == replica.workspace.device]


@pytest.mark.parametrize("seeds", blocks(4, 60, 0.02, size=4))
def test_two_laptops_that_never_meet_agree_through_a_third_ones_packages(seeds: range) -> None:
    """P3: A never meets C, only B's snapshots."""

    def gossip(seed: int) -> None:
        Schedule(f"P3 {seed}", Plan(3, 16, way="stick", gossip=True)).run()

    each("P3", seeds, gossip)


@pytest.mark.parametrize("seeds", blocks(10, 100, 0.01))
def test_two_resolutions_of_one_conflict_are_a_fresh_conflict_or_none(seeds: range) -> None:
    """P5: resolved differently it stands anew between the two; equally it is gone."""
    each("P5", seeds, resolution_race)


def resolution_race(seed: int) -> None:
    schedule = Schedule(f"P5 {seed}", Plan(2, 0))
    a, b = schedule.replicas
    a.now = b.now = MORNING
    rng = random.Random(seed)
    try:
        meeting = a.pick("meeting")
        assert meeting is not None
        values = [("Gedung A", "Aula A"), ("Gedung B", "Aula B")]
        for replica, (first, _) in zip((a, b), values, strict=True):
            preparation.edit_meeting(replica.workspace, meeting, venue=first)
        schedule.settle()
        cell = ("meeting", bytes.fromhex(meeting), "venue")
        assert read_conflicts(a.seen)[cell][0] == "scalar"
        equal = rng.random() < 0.5
        for replica, (first, second) in zip((a, b), values, strict=True):
            replica.tick(rng.randint(0, 5))
            settle_with(replica, "Pendopo" if equal else rng.choice((first, second)))
        schedule.settle()
        schedule.check()
        shown = {replica.value("meeting", meeting, "venue") for replica in (a, b)}
        found = read_conflicts(a.seen).get(cell)
        heads = {head["val"] for head in found[1]["heads"]} if found else set()
        if len(shown) != 1 or (found is not None and len(heads) < 2):
            raise schedule.failed(f"after the race: {shown}, {found}")
        if equal and found is not None:
            raise schedule.failed("equal resolutions are a conflict")
    finally:
        schedule.close()


@pytest.mark.parametrize("seeds", blocks(2, 20, 0.01, size=2))
def test_two_ends_of_one_conflict_of_texts_are_a_fresh_one_unless_they_are_equal(
    seeds: range,
) -> None:
    """P5 for texts: also who keeps the sentence that is shown has decided."""
    each("P5 texts", seeds, text_race)


def text_race(seed: int) -> None:
    from jakber_desktop.model.rows.sync import Choice
    from jakber_desktop.operations.sharing.conflicts import conflict_rows
    from jakber_desktop.operations.sharing.resolving import resolve as settle

    schedule = Schedule(f"P5 texts {seed}", Plan(2, 0))
    a, b = schedule.replicas
    a.now = b.now = MORNING
    rng = random.Random(seed)
    try:
        (point,) = a.rows(
            "SELECT p.id FROM point p JOIN agenda_item i ON i.id=p.agenda_item_id JOIN meeting m "
            "ON m.id=i.meeting_id WHERE p._alive AND i._alive AND m._alive ORDER BY p.id LIMIT 1"
        )[0]
        edit(a, bytes(point), "Dana Rp 150 juta.")
        schedule.settle()
        for replica, amount in ((a, 175), (b, 160)):
            replica.tick(rng.randint(1, 5))
            edit(replica, bytes(point), f"Dana Rp {amount} juta.")
        schedule.settle()
        cell = ("point", bytes(point), "text")
        takes = [(0, 1), (1, 0), (0, 0), (1, 1)][seed % 4]
        for replica, take in zip((a, b), takes, strict=True):
            replica.tick(rng.randint(0, 5))
            (row,) = [one for one in conflict_rows(replica.workspace) if one.field == "text"]
            settle(replica.workspace, Choice(row.id, take))
        schedule.settle()
        schedule.check()
        found = read_conflicts(a.seen).get(cell)
        if (found is not None) is (takes[0] == takes[1]):
            raise schedule.failed(f"after taking {takes}: {found}")
    finally:
        schedule.close()


def edit(replica: Replica, point: bytes, text: str) -> None:
    discussion.edit_point(replica.workspace, point.hex(), text=text)


def settle_with(replica: Replica, text: str) -> None:
    """End the one conflict there is with a text of one's own."""
    from jakber_desktop.model.rows.sync import Choice
    from jakber_desktop.operations.sharing.conflicts import conflict_rows
    from jakber_desktop.operations.sharing.resolving import resolve

    (row,) = [one for one in conflict_rows(replica.workspace) if one.field == "venue"]
    resolve(replica.workspace, Choice(row.id, "text", text))


@pytest.mark.parametrize("seeds", blocks(5, 150, 0.02))
def test_a_list_that_many_reorder_has_one_order_everywhere(seeds: range) -> None:
    """P6: equal order, no two equal places, and keys that stay short."""
    deeds = {add_item: 3, move_item: 6, remove_item: 1}

    def reorder(seed: int) -> None:
        schedule = Schedule(f"P6 {seed}", Plan(3, 20, deeds=deeds))
        try:
            for _ in range(20):
                schedule.step()
            schedule.settle()
            schedule.check()
            keys = schedule.replicas[0].rows(
                "SELECT meeting_id, pos FROM agenda_item WHERE _alive ORDER BY meeting_id, pos, id"
            )
            if len(set(keys)) < len(keys) or any(len(pos) > 200 for _, pos in keys):
                raise schedule.failed(f"places: {keys}")
        finally:
            schedule.close()

    each("P6", seeds, reorder)


@pytest.mark.parametrize("laptops", [2, 3])
def test_the_same_entry_ticked_on_several_laptops_is_one_row(laptops: int) -> None:
    """P7: the row's id is a natural key, so that nobody stands twice on the sheet."""
    schedule = Schedule(f"P7 {laptops}", Plan(laptops, 0))
    try:
        first = schedule.replicas[0]
        (recipient, meeting), *_ = first.rows(
            "SELECT r.id, r.meeting_id FROM recipient r JOIN meeting m ON m.id=r.meeting_id "
            "WHERE r._alive AND m._alive AND NOT EXISTS (SELECT 1 FROM attendance a "
            "WHERE a.meeting_id=r.meeting_id AND a.office_id=r.office_id)"
        )
        before = first.rows("SELECT count(*) FROM attendance WHERE meeting_id=?", meeting)[0][0]
        for replica in schedule.replicas:
            replica.tick(replica.rng.randint(1, 9000))
            attendance.record_present(
                replica.workspace, bytes(meeting).hex(), bytes(recipient).hex()
            )
        schedule.settle()
        schedule.check()
        after = first.rows("SELECT count(*) FROM attendance WHERE meeting_id=?", meeting)[0][0]
        assert after == before + 1
    finally:
        schedule.close()


@pytest.mark.parametrize("seeds", blocks(5, 100, 0.05))
def test_a_text_that_several_write_never_says_what_nobody_wrote(seeds: range) -> None:
    """P1 on texts alone: many versions of few points, merged, resolved and merged again."""
    deeds = {edit_point: 12, edit_item: 2, undo: 2, resolve: 4}

    def write(seed: int) -> None:
        Schedule(f"text {seed}", Plan(3, 24, deeds=deeds, gossip=seed % 3 == 0)).run()

    each("P1 texts", seeds, write)


@pytest.mark.parametrize("seeds", blocks(2, 40, 0.02, size=5))
def test_minutes_made_final_while_others_write_are_told_on_every_laptop(seeds: range) -> None:
    """P1 with final minutes: what their maker had not seen is after-final, whoever wrote it."""
    deeds = {
        finalise: 4, live_meeting: 4, edit_meeting: 6, edit_point: 6, edit_item: 4, add_point: 3,
        remove_item: 2, undo: 2, resolve: 3,
    }  # fmt: skip

    def final(seed: int) -> None:
        schedule = Schedule(f"final {seed}", Plan(3, 24, deeds=deeds))
        first = schedule.replicas[0]
        for nth, (row,) in enumerate(first.rows("SELECT id FROM meeting WHERE _alive LIMIT 2")):
            meeting = bytes(row).hex()
            number = f"0{nth + 1}/NOT/2018"
            preparation.edit_meeting(first.workspace, meeting, minutes_number=number)
            with suppress(JakberError):
                meeting_life.open_meeting(first.workspace, meeting, "09.00")
        for other in schedule.replicas[1:]:
            schedule.meet(first, other)
        schedule.run()

    each("P1 final", seeds, final)


@pytest.mark.parametrize("seeds", blocks(3, 60, 0.03, size=6))
def test_rows_that_come_before_what_they_build_on_guess_nothing(seeds: range) -> None:
    """P2 at random: edits before births, merges before versions, deletes before what they saw."""
    deeds = {
        edit_point: 8, edit_item: 3, edit_meeting: 3, add_item: 2, add_point: 2, remove_item: 2,
        add_any: 2, kill_any: 2, undo: 2, resolve: 3,
    }  # fmt: skip

    def gaps(seed: int) -> None:
        plan = Plan(4, 40, deeds=deeds, often=0.45, whole=0.3, look=0.5)
        Schedule(f"gaps {seed}", plan).run()

    each("P2 gaps", seeds, gaps)


@pytest.mark.parametrize("seeds", blocks(5, 30, 0.02))
def test_ticks_on_and_off_leave_every_list_of_people_equal(seeds: range) -> None:
    """P7 at random: presence, notes and clearing on up to four laptops."""

    def sheet(seed: int) -> None:
        plan = Plan(4, 24, deeds={tick: 8, change_entry: 8, undo: 2, resolve: 2})
        Schedule(f"sheet {seed}", plan).run()

    each("P7", seeds, sheet)
