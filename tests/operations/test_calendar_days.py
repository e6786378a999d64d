"""The days of a calendar, and the holidays that name them and count in the checks."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.operations.days import calendar as calendar_days
from jakber_desktop.operations.days import holidays_of
from jakber_desktop.operations.exchange import import_meeting_files
from jakber_desktop.operations.finalising.checking import check_meeting
from jakber_desktop.operations.listing import MeetingFilter, MeetingList
from jakber_desktop.operations.workspaces import create_workspace, open_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TODAY = dt.date(2018, 4, 4)
FIRST, LAST = dt.date(2018, 3, 26), dt.date(2018, 5, 6)
OFFICES = [{"code": "BAPPEDA", "name": "Bappeda"}, {"code": "JAKBER", "name": "JakBer"}]
MEETINGS: list[dict[str, Any]] = [
    {
        "meeting": {"title": "Sore", "date": "2018-04-11", "invited_start": "15:00"},
        "attendance": [{"office": "BAPPEDA", "position": "Kepala", "status": "present"}],
        "action_items": [
            {"text": "Kirim nota dinas", "responsible_office": "JAKBER", "due_date": "2018-04-02"},
            {"text": "Susun daftar", "responsible_office": "BAPPEDA", "due_date": "2018-04-11"},
            {"text": "Batal", "due_date": "2018-04-11", "status": "cancelled"},
            {"text": "Selesai", "due_date": "2018-04-03", "status": "done"},
        ],
    },
    {"meeting": {
        "title": "Pagi", "date": "2018-04-11", "invited_start": "09:00", "invited_end": "10:30",
        "series": {"name": "Monitoring"},
    }},
    {"meeting": {"title": "Hari libur", "date": "2018-05-01"}},
    {"meeting": {"title": "Bulan lain", "date": "2018-06-11"}},
]  # fmt: skip


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kalender")
    files = []
    for nth, one in enumerate(MEETINGS):
        record = {"format": "jakber.meeting/1", "offices": OFFICES, **one}
        files.append(folder / f"{nth}.json")
        files[-1].write_text(json.dumps(record), encoding="utf-8")
    workspace = create_workspace(folder / "kalender.jakber", user="Nama Contoh")
    import_meeting_files(workspace, files)
    workspace.close()
    return folder / "kalender.jakber"


@pytest.fixture
def listing(path: Path) -> Iterator[MeetingList]:
    made = MeetingList(path, TODAY)
    yield made
    made.close()


def day(listing: MeetingList, date: dt.date, **only: Any) -> calendar_days.CalendarDay:
    (found,) = calendar_days.days(listing, date, date, **only)
    return found


def test_a_span_has_every_day_with_what_is_on_it(listing: MeetingList) -> None:
    days = calendar_days.days(listing, FIRST, LAST)
    assert [one.date for one in days] == [FIRST + dt.timedelta(days=n) for n in range(42)]
    busy = {one.date.isoformat() for one in days if one.entries}
    assert busy == {"2018-04-02", "2018-04-03", "2018-04-11", "2018-05-01"}


def test_meetings_stand_by_their_time_before_due_dates(listing: MeetingList) -> None:
    found = day(listing, dt.date(2018, 4, 11))
    assert [one.title for one in found.meetings] == ["Pagi", "Sore"]
    assert (found.meetings[0].start, found.meetings[0].end) == ("09:00", "10:30")
    assert [due.code for due in found.dues] == ["T-2"]
    assert found.entries == (*found.meetings, *found.dues)


def test_only_an_open_action_item_is_late(listing: MeetingList) -> None:
    (late,) = day(listing, dt.date(2018, 4, 2)).dues
    (done,) = day(listing, dt.date(2018, 4, 3)).dues
    assert (late.late, late.office, late.meeting) == (True, "JAKBER", "Sore")
    assert not done.late


def test_an_office_keeps_its_meetings_and_its_action_items(listing: MeetingList) -> None:
    found = day(listing, dt.date(2018, 4, 11), office="BAPPEDA")
    assert [one.title for one in found.meetings] == ["Sore"]
    assert [due.code for due in found.dues] == ["T-2"]
    assert day(listing, dt.date(2018, 4, 2), office="BAPPEDA").entries == ()


def test_a_series_keeps_its_own_meetings(listing: MeetingList) -> None:
    (series,) = calendar_days.series(listing)
    assert series.name == "Monitoring"
    found = day(listing, dt.date(2018, 4, 11), of_series=series.id)
    assert [one.title for one in found.entries] == ["Pagi"]


def test_holidays_have_indonesian_names() -> None:
    found = holidays_of.between(dt.date(2018, 4, 1), dt.date(2018, 6, 30))
    assert found[dt.date(2018, 4, 14)].name == "Isra Mikraj Nabi Muhammad"
    assert not found[dt.date(2018, 4, 14)].joint_leave
    assert found[dt.date(2018, 6, 11)].joint_leave
    assert dt.date(2018, 4, 4) not in found


def test_a_date_the_package_only_estimates_says_so() -> None:
    lebaran = next(one for one in holidays_of.of_year(2035).values() if "Idul Fitri" in one.name)
    assert lebaran.estimated
    assert "perkiraan" not in lebaran.name
    assert holidays_of.full_name(lebaran).endswith("(perkiraan)")


def test_a_year_beyond_the_package_has_no_holidays() -> None:
    assert holidays_of.between(dt.date(1850, 1, 1), dt.date(1850, 12, 31)) == {}


def test_the_check_warns_of_a_meeting_on_a_holiday(path: Path, listing: MeetingList) -> None:
    wanted = MeetingFilter(since=dt.date(2018, 5, 1), until=dt.date(2018, 5, 1))
    (row,) = listing.page(wanted)
    workspace = open_workspace(path)
    found = [one.message for one in check_meeting(workspace, row.id).findings if one.rule == "V03"]
    workspace.close()
    assert any("Hari Buruh Internasional" in message for message in found)
