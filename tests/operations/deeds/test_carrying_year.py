"""Nothing is ever dropped silently: any run of deeds on a series, and a year of the secretariat."""

from __future__ import annotations

import datetime as dt
import random
import shutil
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import JakberError
from jakber_desktop.model.rows.carrying import Chosen
from jakber_desktop.operations import carrying
from jakber_desktop.operations.agenda import deeds as ag
from jakber_desktop.operations.carrying.follow_ups import follow_ups_before
from jakber_desktop.operations.history.deeds import redo, undo
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings import life as meeting_life
from jakber_desktop.operations.meetings import preparation
from jakber_desktop.store.log import fsck
from jakber_desktop.store.workspace import Workspace
from tests.operations.deeds.fates import all_series, forgotten_follow_ups, records, unresolved

if TYPE_CHECKING:
    from collections.abc import Iterator

START = dt.date(2018, 1, 3)
SERIES = "Rapat rutin contoh"
OUTCOMES = ("discussed", "discussed", "deferred", "not_reached", "withdrawn", "planned")
REASON = "Sudah ditangani dinas"


class Walk:
    """One series under any run of deeds; each step is drawn by three numbers."""

    def __init__(self, folder: Path) -> None:
        path = folder / "rapat.jakber"
        shutil.copyfile(_empty(), path)
        self.workspace = Workspace(
            path, clock=lambda: 1_514_941_200_000, random_bytes=random.Random(3).randbytes
        )
        self.subject = 0
        preparation.create_meeting(self.workspace, "Rapat Contoh", START, series=SERIES)
        self.series = all_series(self.workspace)[0]

    def step(self, deed: int, a: int, b: int) -> None:
        """One deed; what the house refuses is fine."""
        deeds = (
            self.add, self.add, self.hold, self.following, self.following, self.carry, self.carry,
            self.call_off, self.delete, self.back, self.redo, self.level,
        )  # fmt: skip
        with suppress(JakberError):
            deeds[deed % len(deeds)](a, b)

    def meeting(self, n: int) -> str:
        every = records(self.workspace, self.series)
        if not every:
            raise _nothing()  # the one meeting was taken back
        id_ = every[n % len(every)].meeting.id
        assert id_ is not None
        return id_.hex

    def item(self, a: int, b: int) -> str:
        agenda = meeting_record(self.workspace, self.meeting(a)).agenda
        if not agenda:
            raise _nothing()
        id_ = agenda[b % len(agenda)].id
        assert id_ is not None
        return id_.hex

    def add(self, a: int, b: int) -> None:
        self.subject += 1
        title = "Laporan rutin" if b % 5 == 0 else f"Pokok {self.subject}"
        ag.add_item(self.workspace, self.meeting(a), title, confidential=b % 7 == 0)

    def level(self, a: int, b: int) -> None:
        ag.set_level(self.workspace, self.item(a, b), b % 2)

    def hold(self, a: int, b: int) -> None:
        meeting = self.meeting(a)
        meeting_life.open_meeting(self.workspace, meeting, "9.00")
        meeting_life.close_meeting(self.workspace, meeting, "10.00")
        for nth, one in enumerate(meeting_record(self.workspace, meeting).agenda):
            outcome = OUTCOMES[(b + nth * 5) % len(OUTCOMES)]
            assert one.id is not None
            if one.carried is None:
                ag.set_outcome(self.workspace, one.id.hex, outcome)  # type: ignore[arg-type]

    def following(self, a: int, b: int) -> None:
        source = self.meeting(a)
        held = meeting_record(self.workspace, source).meeting.date
        date = held + dt.timedelta(7 + b % 3 * 7)
        shown = preparation.coming_meeting(self.workspace, source, date)
        choices: dict[str, Chosen] = {}
        for nth, one in enumerate(shown.items):
            pick = (a + b * (nth + 3)) % 9
            if pick < 4:
                choices[one.key] = (
                    Chosen("leave"), Chosen("close", reason=REASON),
                    Chosen("postpone", until=date + dt.timedelta(1 + b % 20)), Chosen("take"),
                )[pick]  # fmt: skip
        made = preparation.next_occurrence(self.workspace, source, date, choices=choices)
        agenda = {one.id for one in meeting_record(self.workspace, made).agenda}
        taken = sum(
            (choices[one.key].choice == "take") if one.key in choices else one.taken
            for one in shown.items
        )
        assert len(agenda) <= taken

    def carry(self, a: int, b: int) -> None:
        item = self.item(a, b)
        verb = (a // 3 + b) % 6
        if verb == 0:
            carrying.close_item(self.workspace, item, REASON)
        elif verb == 1:
            carrying.postpone_item(self.workspace, item, START + dt.timedelta(b % 90))
        elif verb == 2:
            carrying.take_back(self.workspace, item)
        elif verb == 3:
            carrying.repeat_item(self.workspace, item)
        else:
            target = self.meeting(a + b) if verb == 4 else None
            carrying.move_item_on(self.workspace, item, target)

    def call_off(self, a: int, b: int) -> None:
        deed = (
            meeting_life.cancel_meeting, meeting_life.postpone_meeting, meeting_life.resume_meeting,
        )[b % 3]  # fmt: skip
        if b % 3 == 2:
            deed(self.workspace, self.meeting(a))  # type: ignore[call-arg]
        else:
            deed(self.workspace, self.meeting(a), "Banjir")  # type: ignore[arg-type]

    def delete(self, a: int, b: int) -> None:
        if len(records(self.workspace, self.series)) > 1:
            meeting_life.delete_meeting(self.workspace, self.meeting(a))

    def back(self, a: int, b: int) -> None:
        if a % 2:
            undo(self.workspace)

    def redo(self, a: int, b: int) -> None:
        redo(self.workspace)


def _nothing() -> JakberError:
    from jakber_desktop.model.errors import NothingToUndo

    return NothingToUndo()


@cache
def _empty() -> Path:
    path = Path(tempfile.mkdtemp()) / "kosong.jakber"
    Workspace.create(path, device=7).close()
    return path


STEPS = st.lists(
    st.tuples(st.integers(0, 11), st.integers(0, 40), st.integers(0, 40)), min_size=4, max_size=18
)
SLOW: dict[str, Any] = {"deadline": None, "suppress_health_check": list(HealthCheck)}


def walk(steps: list[tuple[int, int, int]], *, each: bool) -> None:
    folder = Path(tempfile.mkdtemp())
    one = Walk(folder)
    try:
        for nth, step in enumerate(steps):
            one.step(*step)
            if each or nth == len(steps) - 1:
                if not records(one.workspace, one.series):
                    return  # the one meeting was taken back
                assert unresolved(one.workspace, one.series) == []
        with one.workspace.read() as session:
            assert fsck.check(session) == []
    finally:
        one.workspace.close()
        shutil.rmtree(folder)


@given(STEPS)
@settings(max_examples=6, **SLOW)
def test_no_item_is_dropped_by_any_run_of_deeds(steps: list[tuple[int, int, int]]) -> None:
    walk(steps, each=False)


@pytest.mark.long
@given(STEPS)
@settings(max_examples=400, **SLOW)
def test_no_item_is_dropped_by_many_runs_of_deeds(steps: list[tuple[int, int, int]]) -> None:
    walk(steps, each=True)


# --- a year of the secretariat -------------------------------------------------------------------

PLAN = (("Rapat rutin mingguan", 7, 22), ("Rapat koordinasi", 14, 12), ("Rapat pengarah", 56, 6))
"""Three series: their name, days between two meetings, how many: 40 in all."""


class Year(random.Random):
    """A made-up year, the same in every run."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(2018)
        self.workspace = workspace
        self.meetings: dict[str, list[str]] = {name: [] for name, _, _ in PLAN}

    def run(self) -> None:
        dates = sorted(
            (START + dt.timedelta(7 * PLAN.index(row) + row[1] * nth), row[0])
            for row in PLAN
            for nth in range(row[2])
        )
        for nth, (date, name) in enumerate(dates):
            made = self.meetings[name]
            made.append(self.next(name, date))
            self.hold(made[-1], nth, held=nth % 13 != 7)
            if nth % 2:
                self.carry(made[-1], nth)

    def next(self, name: str, date: dt.date) -> str:
        before = self.meetings[name]
        if not before:
            return preparation.create_meeting(self.workspace, name, date, series=name)
        choices = {}
        chooses = len(before) % 3 == 1
        shown = preparation.coming_meeting(self.workspace, before[-1], date) if chooses else None
        for one in shown.items if shown else ():
            pick = self.random()
            if one.kind == "waiting" and pick < 0.5:
                choices[one.key] = self.choice(
                    (Chosen("leave"), Chosen("close", reason=REASON),
                     Chosen("postpone", until=date + dt.timedelta(20)))
                )  # fmt: skip
        return preparation.next_occurrence(self.workspace, before[-1], date, choices=choices)

    def hold(self, meeting: str, nth: int, *, held: bool) -> None:
        """New items and the session as rows, in one change: nobody waits for a year of deeds."""
        with self.workspace.change("Rapat") as change:
            row = change.session.get(e.Meeting, UUID(meeting))
            assert row is not None
            for n in range(4 if nth < len(PLAN) else 3):
                title = "Laporan rutin" if n == 3 else f"Pokok {nth}.{n}"
                item = e.AgendaItem(id=change.new_id(), meeting_id=row.id, pos=f"z{n}", title=title)
                change.add(item)
            change.session.flush()
            if not held:
                row.status, row.status_reason = "cancelled", "Banjir"
                return
            row.opened_at, row.closed_at, row.status = "09:00", "10:00", "held"
            items = change.session.query(e.AgendaItem).where(
                e.AgendaItem.meeting_id == row.id, e.AgendaItem.alive
            )
            for item in items.order_by(e.AgendaItem.pos).all():
                item.outcome = self.choice(OUTCOMES)
            open_ones = change.session.query(e.ActionItem).where(e.ActionItem.status == "open")
            for action in open_ones.order_by(e.ActionItem.text).all():
                if self.random() < 0.25:
                    action.status, action.closed_on = "done", row.date
            for n in range(nth % 3):
                change.add(
                    e.ActionItem(
                        id=change.new_id(), meeting_id=row.id, pos=f"a{n}", text=f"Tugas {nth}.{n}"
                    )
                )
            if nth % 4 == 1:
                change.add(
                    e.MinutesVersion(
                        id=change.new_id(), meeting_id=row.id, revision=0, state="final"
                    )
                )

    def carry(self, meeting: str, nth: int) -> None:
        """A verb about one item, whatever came of it."""
        verbs = (
            lambda one: carrying.repeat_item(self.workspace, one),
            lambda one: carrying.move_item_on(self.workspace, one),
            lambda one: carrying.close_item(self.workspace, one, REASON),
        )
        agenda = meeting_record(self.workspace, meeting).agenda
        chosen = self.choice(agenda).id
        assert chosen is not None
        verbs[nth % 3](chosen.hex)


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    path = tmp_path_factory.mktemp("tahun") / "tahun.jakber"
    shutil.copyfile(_empty(), path)
    workspace = Workspace(
        path, clock=lambda: 1_514_941_200_000, random_bytes=random.Random(9).randbytes
    )
    made = Year(workspace)
    made.run()
    yield made
    workspace.close()


def test_every_item_of_a_year_has_its_fate(year: Year) -> None:
    every = {name: records(year.workspace, _series(year, name)) for name, _, _ in PLAN}
    assert [len(found) for found in every.values()] == [22, 12, 6]
    for name in every:
        assert unresolved(year.workspace, _series(year, name)) == []
    fates = [item.carried for found in every.values() for one in found for item in one.agenda]
    verbs = {one.verb for one in fates if one is not None}
    assert verbs == {"move", "repeat", "postpone", "close"}
    assert sum(one is not None and one.to is not None for one in fates) > 60
    with year.workspace.read() as session:
        assert fsck.check(session) == []


def test_every_open_follow_up_of_a_year_stands_in_each_next_table(year: Year) -> None:
    for name, _, _ in PLAN:
        series = _series(year, name)
        assert forgotten_follow_ups(year.workspace, series) == []
        last = follow_ups_before(year.workspace, year.meetings[name][-1])
        assert [one.meeting_date for one in last] == sorted(one.meeting_date for one in last)


def _series(year: Year, name: str) -> UUID:
    with year.workspace.read() as session:
        row = session.get(e.Meeting, UUID(year.meetings[name][0]))
        assert row is not None
        assert row.series_id is not None
        return row.series_id
