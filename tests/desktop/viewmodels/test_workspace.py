"""One opened meeting: its head line, stages, and the stage it was left at."""

from __future__ import annotations

import datetime as dt

import pytest

from jakber_desktop.desktop.viewmodels.session.workspace import MINUTES, WorkspaceViewModel
from jakber_desktop.model.errors import MeetingNotFound
from jakber_desktop.model.rows import STAGES, MeetingOverview, StageFact


class Overviews:
    def __init__(self, **facts: object) -> None:
        self.facts = facts

    def overview(self, meeting_id: str) -> MeetingOverview:
        if meeting_id == "hilang":
            raise MeetingNotFound(ref=meeting_id)
        known: dict[str, object] = {
            "date": dt.date(2018, 4, 4),
            "time": "09.00–11.00 WIB",
            "venue": "Ruang Rapat",
            "series": "Monitoring",
            "stages": (
                StageFact("attendance", "done", "6 kantor"),
                StageFact("minutes", "work", "Draf"),
            ),
        }
        return MeetingOverview(
            id=meeting_id, title="Rapat", chair=None, number=None, offices=(), chip="minutes_open",
            **{**known, **self.facts},  # type: ignore[arg-type]
        )  # fmt: skip


@pytest.fixture
def model() -> WorkspaceViewModel:
    made = WorkspaceViewModel()
    made.set_overviews(Overviews())
    return made


def test_a_meeting_opens_at_notula_and_later_where_it_was_left(model: WorkspaceViewModel) -> None:
    assert model.open("m1")
    assert model.stage == MINUTES
    model.choose_stage(2)
    model.open("m2")
    assert model.stage == MINUTES
    model.open("m1")
    assert model.stage == 2


def test_the_head_line_says_which_time_was_planned_when_the_meeting_began_at_another() -> None:
    model = WorkspaceViewModel()
    model.set_overviews(Overviews(time="pukul 09.05–11.00 WIB", planned="09:00"))
    model.open("m1")
    assert "pukul 09.05–11.00 WIB, direncanakan 09.00" in model.meta_line()


def test_the_head_line_tells_what_is_known_and_nothing_else() -> None:
    model = WorkspaceViewModel()
    model.set_overviews(Overviews())
    model.open("m1")
    assert model.meta_line() == (
        "Rabu, 4 April 2018  ·  09.00–11.00 WIB  ·  Ruang Rapat  ·  Rangkaian Monitoring"
    )
    model.set_overviews(Overviews(time="", venue=None, series=None))
    model.refresh()
    assert model.meta_line() == "Rabu, 4 April 2018"


def test_every_stage_is_there_even_when_little_is_known(model: WorkspaceViewModel) -> None:
    model.open("m1")
    assert [stage.stage for stage in model.stages()] == list(STAGES)
    assert model.stages()[0].state == "none"
    assert model.stages()[2] == StageFact("attendance", "done", "6 kantor")


def test_required_items_show_at_the_minutes_once_counted(model: WorkspaceViewModel) -> None:
    model.open("m1")
    assert model.stages()[MINUTES].fact == "Draf"
    model.set_missing(2)
    assert model.stages()[MINUTES] == StageFact("minutes", "missing", "2 isian wajib")
    model.set_missing(0)
    assert model.stages()[MINUTES].state == "work"


def test_a_meeting_that_is_gone_is_told_and_not_opened(model: WorkspaceViewModel) -> None:
    told: list[object] = []
    model.failed.connect(told.append)
    assert not model.open("hilang")
    assert isinstance(told[0], MeetingNotFound)
