"""The busy sample: full, made up, the same for the same day."""

from __future__ import annotations

import datetime as dt
import re
import shutil
from collections import Counter

import msgspec
import pytest

from jakber_desktop.assets import asset
from jakber_desktop.model.rows import MeetingFilter
from jakber_desktop.model.rows.series import TO_COME
from jakber_desktop.operations.busy_sample import making
from jakber_desktop.operations.busy_sample.content import read_content
from jakber_desktop.operations.busy_sample.making import fill
from jakber_desktop.operations.busy_sample.plan import plan
from jakber_desktop.operations.days.working_days import is_working_day
from jakber_desktop.operations.exchange import export_meeting
from jakber_desktop.operations.finalising.checking import check_meeting
from jakber_desktop.operations.issuing.register import register
from jakber_desktop.operations.series.reading import all_series, detail
from jakber_desktop.operations.workspaces import check_workspace
from jakber_desktop.store.quick_list import MeetingList
from jakber_desktop.store.workspace import Workspace
from tests.identities import forget_identity

WEDNESDAY = dt.date(2018, 4, 4)
SATURDAY = dt.date(2026, 8, 1)


@pytest.fixture(scope="module")
def busy(tmp_path_factory, made_for_all):
    """Filled once a run: it takes seconds."""
    folder = tmp_path_factory.mktemp("ramai")
    shutil.copytree(made_for_all("ramai", filled), folder, dirs_exist_ok=True)
    made = Workspace(folder / "ramai.db")
    yield made
    made.close()


def filled(folder):
    made = Workspace.create(folder / "ramai.db")
    fill(made, WEDNESDAY)
    made.close()
    forget_identity(folder / "ramai.db")


def rows(workspace, today):
    listing = MeetingList(workspace.path, today)
    found = listing.page(MeetingFilter(), None, 500)
    listing.close()
    return found


def test_sixty_meetings_stand_in_every_state(busy):
    states = Counter(row.chip for row in rows(busy, WEDNESDAY))
    assert states.total() == 60
    assert set(states) == {
        "preparing", "unsent", "sent", "today", "running", "minutes_open", "awaiting_signature",
        "signed", "archived", "postponed", "cancelled",
    }  # fmt: skip
    assert states["running"] == 1
    assert max(len(row.title) for row in rows(busy, WEDNESDAY)) > 200


def test_the_tables_are_what_the_log_says(busy):
    assert check_workspace(busy) == ()


def test_no_series_proposes_a_day_off(busy):
    for row in all_series(busy, WEDNESDAY):
        days = detail(busy, row.id, WEDNESDAY).days
        assert all(is_working_day(one.day) for one in days if one.state in TO_COME)


def test_every_person_is_a_sample_by_name():
    content = read_content()
    assert sum(len(office.posts) for office in content.offices) == 40
    assert len([one for one in content.series if one.name]) == 3
    text = asset("sample", "contoh-ramai.json").read_text("utf-8")
    assert not re.search(r"\b(Bpk\.|Bapak|Ibu|Sdr\.|Drs?\.|Ir\.)\s", text)


@pytest.mark.parametrize(
    "every", [pytest.param(6, id="ten of sixty"), pytest.param(1, id="all", marks=pytest.mark.long)]
)
def test_the_same_day_gives_the_same_meetings(every, tmp_path, monkeypatch):
    monkeypatch.setattr(making, "plan", lambda content, today: plan(content, today)[::every])
    contents, logs = [], []
    for name in ("satu", "lagi"):
        workspace = Workspace.create(tmp_path / f"{name}.db")
        fill(workspace, WEDNESDAY)
        contents.append(_contents(workspace))
        logs.append(_written(workspace))
        workspace.close()
    assert len(contents[0]) == 60 // every
    assert any(fld == "final_hash" for _ent, _row, fld, *_ in logs[0])
    assert contents[0] == contents[1]
    assert logs[0] == logs[1]  # so two laptops that made it apart have nothing to settle


def _written(workspace):
    """Every cell of every row with its value; nothing of it may depend on the laptop."""
    with workspace.read() as session:
        found = session.connection().exec_driver_sql(
            "SELECT ent, hex(row), fld, enc, val FROM change WHERE ent <> '_tx' "
            "AND fld <> '_seen' ORDER BY 1, 2, 3, seq"
        )
        return found.all()


@pytest.mark.parametrize("today", [WEDNESDAY, SATURDAY, dt.date(2024, 2, 29), dt.date(2025, 1, 1)])
def test_any_day_will_do(today):
    meetings = plan(read_content(), today)
    assert len(meetings) == 60
    assert len({(one.date, one.series.key) for one in meetings}) == 60
    assert [one.state for one in meetings if one.date == today] == ["running", "sent"]
    assert all(one.date.weekday() < 5 or one.date == today for one in meetings)
    assert {"open", "unsent"} <= {one.state for one in meetings}


def test_its_minutes_pass_the_check(busy):
    """Unknown head counts and late letters are what real meetings have; nothing is wrong."""
    rules = Counter(
        finding.rule
        for row in rows(busy, WEDNESDAY)
        if row.chip == "archived"
        for finding in check_meeting(busy, row.id).findings
        if finding.severity == "error"
    )
    assert rules == {}


def _contents(workspace):
    def without_ids(value):
        if isinstance(value, dict):
            return {k: without_ids(v) for k, v in value.items() if k != "id"}
        return [without_ids(v) for v in value] if isinstance(value, list) else value

    return [
        without_ids(msgspec.json.decode(export_meeting(workspace, row.id)))
        for row in rows(workspace, WEDNESDAY)
    ]


def test_every_number_of_its_papers_stands_in_the_register(busy):
    found = register(busy, WEDNESDAY.year)
    assert found.keeper
    assert found.doubles == ()
    assert {gap.kind for gap in found.gaps} == {"outside", "void"}
    numbers = {row.number for row in found.numbers if row.state == "issued"}
    carried = {row.number for row in rows(busy, WEDNESDAY) if row.number}
    assert {number for number in carried if number.endswith("/2018")} <= numbers
