"""The list of meetings through sqlite3 alone: filters, pages, counts, and the plan behind them."""

from __future__ import annotations

import contextlib
import datetime as dt
import random
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import MeetingNotFound
from jakber_desktop.model.rows import GroupCounts, MeetingFilter, MeetingRow
from jakber_desktop.store import calendar_list, quick_list
from jakber_desktop.store.quick_list import MeetingList

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace

TODAY = dt.date(2018, 4, 4)
DAY = dt.timedelta(days=1)


@pytest.fixture
def listed(workspace: Workspace) -> Iterator[MeetingList]:
    with contextlib.closing(MeetingList(workspace.path, TODAY)) as meetings:
        yield meetings


def titles(meetings: MeetingList, **wanted: Any) -> list[str]:
    return [row.title for row in meetings.page(MeetingFilter(**wanted), limit=1000)]


@pytest.fixture
def three_hundred(new_workspace: Any, tmp_path: Path, _three_hundred: Path) -> Workspace:
    """Three hundred meetings, many of one day, many of one hour, some without a time."""
    shutil.copyfile(_three_hundred, tmp_path / "rapat.jakber")
    opened: Workspace = new_workspace()
    return opened


@pytest.fixture
def workspace(new_workspace: Any, request: pytest.FixtureRequest) -> Workspace:
    """A new empty workspace, or the one with three hundred meetings where a test wants them."""
    if "three_hundred" in request.fixturenames:
        return request.getfixturevalue("three_hundred")
    opened: Workspace = new_workspace()
    return opened


@pytest.fixture(scope="module")
def _three_hundred(_empty_workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Written once, then copied."""
    from jakber_desktop.store.workspace import Workspace

    path = tmp_path_factory.mktemp("banyak") / "rapat.jakber"
    shutil.copyfile(_empty_workspace, path)
    with contextlib.closing(Workspace(path)) as workspace:
        _write_three_hundred(workspace)
    return path


def _write_three_hundred(workspace: Workspace) -> None:
    source = random.Random(20180404)
    with workspace.change("Catat") as change:
        for nth in range(300):
            row = e.Meeting(
                id=UUID(int=source.getrandbits(128)),
                title=f"Rapat {nth}",
                date=TODAY + DAY * source.randrange(-40, 40),
                invited_start=source.choice([None, "09:00", "09:00", "13:30"]),
            )
            row.alive = nth % 30 != 7
            change.add(row)


def in_pages(meetings: MeetingList, wanted: MeetingFilter, size: int) -> list[MeetingRow]:
    rows: list[MeetingRow] = []
    while page := meetings.page(wanted, rows[-1] if rows else None, size):
        assert len(page) <= size
        rows += page
    return rows


@pytest.mark.parametrize("size", [1, 7, 50, 1000])
@pytest.mark.parametrize("wanted", [MeetingFilter(), MeetingFilter(group="upcoming", text="rapat")])
def test_pages_are_complete_and_hold_nothing_twice(
    size: int, wanted: MeetingFilter, three_hundred: Workspace, listed: MeetingList
) -> None:
    rows = in_pages(listed, wanted, size)
    with three_hundred.read() as session:
        living = session.query(e.Meeting).filter(e.Meeting.alive).all()
        known = {row.id.hex: (row.date, row.invited_start or "", row.id.hex) for row in living}
    if wanted.group == "upcoming":
        known = {id_: key for id_, key in known.items() if key[0] >= TODAY}
    assert [row.id for row in rows] == sorted(known, key=lambda id_: known[id_], reverse=True)
    assert [(row.date, row.start) for row in rows] == [
        (known[row.id][0], known[row.id][1] or None) for row in rows
    ]


def test_the_next_page_stands_still_while_others_add_meetings(
    three_hundred: Workspace, listed: MeetingList, meeting: Any
) -> None:
    first = listed.page(MeetingFilter(), limit=50)
    expected = listed.page(MeetingFilter(), first[-1], 50)
    with three_hundred.change("Tambah") as change:
        meeting(change, "Rapat baru", date=TODAY + 60 * DAY)
    assert listed.page(MeetingFilter(), first[-1], 50) == expected


def plan(meetings: MeetingList, wanted: MeetingFilter, after: MeetingRow | None) -> str:
    """The plan of the very statements that a page runs."""
    connection = meetings._connection
    statements: list[str] = []
    connection.set_trace_callback(statements.append)
    meetings.page(wanted, after)
    connection.set_trace_callback(None)
    steps: list[Any] = []
    for statement in statements:
        steps += connection.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
    return "\n".join(step[3] for step in steps)


@pytest.mark.parametrize("further", [False, True])
def test_a_page_without_filter_walks_the_index_and_sorts_nothing(
    further: bool, three_hundred: Workspace, listed: MeetingList
) -> None:
    after = listed.page(MeetingFilter(), limit=50)[-1] if further else None
    steps = plan(listed, MeetingFilter(), after)
    assert "USING INDEX ix_meeting_start" in steps
    assert "TEMP B-TREE" not in steps
    assert "SCAN t" not in steps
    assert "SCAN a" not in steps
    assert "SCAN r" not in steps


def test_a_page_takes_the_same_few_statements_whatever_its_size(
    three_hundred: Workspace, listed: MeetingList
) -> None:
    counts = []
    for limit in (1, 50, 300):
        statements: list[str] = []
        listed._connection.set_trace_callback(statements.append)
        listed.page(MeetingFilter(), limit=limit)
        listed._connection.set_trace_callback(None)
        counts.append(len(statements))
    assert counts == [2, 2, 2]


# --- filters -------------------------------------------------------------------------------------


@pytest.fixture
def told(workspace: Workspace) -> Workspace:
    """A few meetings that differ in what a filter asks for."""
    with workspace.change("Catat") as change:
        new = change.new_id
        bappeda, tgupp = new(), new()
        change.add(
            e.Office(id=bappeda, code="BAPPEDA", name="Badan Perencanaan 100%", precedence=30)
        )
        change.add(e.Office(id=tgupp, code="TGUPP", name="Tim Gubernur", short_name="Tim"))

        def meeting(title: str, days: int, **known: Any) -> UUID:
            row = e.Meeting(id=new(), title=title, date=TODAY + days * DAY, **known)
            change.add(row)
            return row.id

        meeting("Rapat mendatang", 3, organizer_id=tgupp, minutes_number="007/NOT")
        held = meeting("Rapat lalu_50%", -3)
        change.add(
            e.Attendance(id=new(), meeting_id=held, office_id=bappeda, pos="V", status="present")
        )
        early = meeting("Rapat sudah dihadiri", 0)
        for office in (tgupp, bappeda):
            change.add(
                e.Attendance(id=new(), meeting_id=early, office_id=office, pos="V", status="absent")
            )
        invited = meeting("Rapat undangan", 9)
        change.add(e.Recipient(id=new(), meeting_id=invited, office_id=bappeda, pos="V"))
        change.add(e.AgendaItem(id=new(), meeting_id=invited, pos="V", title="Banjir rob!"))
        gone = e.AgendaItem(id=new(), meeting_id=invited, pos="W", title="Terhapus")
        gone.alive = False
        change.add(gone)
        meeting("Rapat ditunda", 5, status="postponed")
        meeting("Rapat batal", -5, status="cancelled")
        series = UUID(int=7)
        change.add(e.Series(id=series, name="Monitoring 100RC"))
        for title, state in (("Rapat final", "final"), ("Rapat arsip", "archived")):
            id_ = meeting(title, -20, series_id=series, organizer_id=tgupp)
            for revision, word in enumerate(("draft", state)):
                change.add(
                    e.MinutesVersion(id=new(), meeting_id=id_, revision=revision, state=word)
                )
        dead = meeting("Rapat terhapus", 1)
        change.session.flush()
        change.remove(change.session.get(e.Meeting, dead))
    return workspace


def test_the_list_shows_living_meetings_newest_first(told: Workspace, listed: MeetingList) -> None:
    assert titles(listed) == [
        "Rapat undangan", "Rapat ditunda", "Rapat mendatang", "Rapat sudah dihadiri",
        "Rapat lalu_50%", "Rapat batal", "Rapat final", "Rapat arsip",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({"group": "upcoming"}, ["Rapat undangan", "Rapat mendatang", "Rapat sudah dihadiri"]),
        ({"group": "needs_minutes"}, ["Rapat lalu_50%"]),
        ({"group": "archive"}, ["Rapat arsip"]),
        ({"office": "BAPPEDA"}, ["Rapat undangan", "Rapat sudah dihadiri", "Rapat lalu_50%"]),
        (
            {"office": "TGUPP"},
            ["Rapat mendatang", "Rapat sudah dihadiri", "Rapat final", "Rapat arsip"],
        ),
        ({"office": "TIDAK-ADA"}, []),
        ({"since": TODAY, "until": TODAY + 3 * DAY}, ["Rapat mendatang", "Rapat sudah dihadiri"]),
        ({"since": TODAY + 10 * DAY}, []),
        ({"text": "MENDATANG"}, ["Rapat mendatang"]),
        ({"text": "007"}, ["Rapat mendatang"]),
        ({"text": "banjir ROB!"}, ["Rapat undangan"]),
        ({"text": "100rc monitoring"}, ["Rapat final", "Rapat arsip"]),
        ({"series": UUID(int=7).hex}, ["Rapat final", "Rapat arsip"]),
        ({"series": UUID(int=7).hex, "group": "archive"}, ["Rapat arsip"]),
        ({"series": UUID(int=8).hex}, []),
        # the archive by year, series and office (H4)
        (
            {
                "text": "monitoring",
                "group": "archive",
                "office": "TGUPP",
                "since": dt.date(2018, 1, 1),
                "until": dt.date(2018, 12, 31),
            },
            ["Rapat arsip"],
        ),
        ({"text": "monitoring", "group": "archive", "until": dt.date(2017, 12, 31)}, []),
        ({"text": "terhapus"}, []),
        ({"text": "perencanaan lalu"}, ["Rapat lalu_50%"]),
        ({"text": "50%"}, ["Rapat lalu_50%"]),
        ({"text": "u_5"}, ["Rapat lalu_50%"]),
        ({"text": "u_u"}, []),
        ({"text": "t%n"}, []),
        ({"text": "'; DROP TABLE meeting; --"}, []),
        (
            {"text": "rapat", "office": "BAPPEDA", "group": "upcoming"},
            ["Rapat undangan", "Rapat sudah dihadiri"],
        ),
    ],
)
def test_filters_mean_what_they_say(
    wanted: dict[str, Any], expected: list[str], told: Workspace, listed: MeetingList
) -> None:
    assert titles(listed, **wanted) == expected


def test_the_counts_are_those_of_the_pages(told: Workspace, listed: MeetingList) -> None:
    for other in ({}, {"office": "BAPPEDA"}, {"text": "rapat"}, {"since": TODAY}, {"text": "xyz"}):
        counts = listed.count(MeetingFilter(group="archive", **other))
        assert counts == GroupCounts(
            *(
                len(titles(listed, group=group, **other))
                for group in ("all", "upcoming", "needs_minutes", "archive")
            )
        )


def test_offices_stand_in_protocol_order_as_short_as_they_are_called(
    told: Workspace, listed: MeetingList
) -> None:
    assert [(tag.code, tag.name, tag.order) for tag in listed.offices()] == [
        ("BAPPEDA", "Badan Perencanaan 100%", 0),
        ("TGUPP", "Tim", 1),
    ]
    row = listed.page(MeetingFilter(text="dihadiri"))[0]
    assert [tag.code for tag in row.offices] == ["BAPPEDA", "TGUPP"]


def test_badges_of_more_meetings_than_one_statement_takes(
    told: Workspace, listed: MeetingList, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = listed.page(MeetingFilter(), limit=1000)
    monkeypatch.setattr(quick_list, "_AT_ONCE", 1)
    assert listed.page(MeetingFilter(), limit=1000) == whole
    assert sum(bool(row.offices) for row in whole) > 1


def test_a_row_tells_chip_and_stages(told: Workspace, listed: MeetingList) -> None:
    chips = {row.title: row.chip for row in listed.page(MeetingFilter())}
    assert chips == {
        "Rapat undangan": "preparing", "Rapat ditunda": "postponed", "Rapat mendatang": "preparing",
        "Rapat sudah dihadiri": "today", "Rapat lalu_50%": "minutes_open",
        "Rapat batal": "cancelled", "Rapat final": "awaiting_signature", "Rapat arsip": "archived",
    }  # fmt: skip
    row = listed.page(MeetingFilter(text="banjir"))[0]
    assert row.stages == ("work", "none", "none", "none", "none", "none")


def test_the_overview_of_a_meeting_tells_its_facts(
    workspace: Workspace, listed: MeetingList
) -> None:
    with workspace.change("Catat") as change:
        office, series, person, id_ = (change.new_id() for _ in range(4))
        change.add(e.Office(id=office, code="KLN", name="Biro Contoh"))
        change.add(e.Series(id=series, name="Rapat rutin"))
        change.add(e.Person(id=person, key="p1", name="Nama Contoh"))
        change.add(
            e.Meeting(
                id=id_, title="Rapat", date=TODAY, invited_start="09:00", opened_at="09:05",
                closed_at="10:40", venue="Balai", series_id=series, minutes_number="7",
                organizer_id=office,
            )
        )  # fmt: skip
        change.add(
            e.Attendance(
                id=change.new_id(), meeting_id=id_, office_id=office, person_id=person, pos="V",
                role="chair", status="present",
            )
        )  # fmt: skip
    seen = listed.overview(id_.hex)
    assert (seen.title, seen.date, seen.venue, seen.number) == ("Rapat", TODAY, "Balai", "7")
    assert (seen.chair, seen.series) == ("Nama Contoh", "Rapat rutin")
    assert "09.05" in seen.time
    assert "10.40" in seen.time
    assert [tag.code for tag in seen.offices] == ["KLN"]
    assert seen.chip == "minutes_open"
    assert len(seen.stages) == 6


@pytest.mark.parametrize("id_", ["0" * 32, "tidak", "", "zz" * 16])
def test_the_overview_of_an_unknown_meeting_is_refused(
    id_: str, workspace: Workspace, listed: MeetingList
) -> None:
    with pytest.raises(MeetingNotFound):
        listed.overview(id_)


def test_an_empty_workspace_gives_an_empty_list(workspace: Workspace, listed: MeetingList) -> None:
    assert listed.page(MeetingFilter()) == ()
    assert listed.count(MeetingFilter()) == GroupCounts(0, 0, 0, 0)
    assert listed.offices() == ()


def test_the_data_version_moves_when_somebody_writes(
    workspace: Workspace, listed: MeetingList, meeting: Any
) -> None:
    before = listed.data_version()
    assert listed.data_version() == before
    with workspace.change("Catat") as change:
        meeting(change)
    assert listed.data_version() != before
    assert titles(listed) == ["Rapat Contoh"]


def test_an_office_made_after_the_list_was_opened_has_its_badge(
    workspace: Workspace, listed: MeetingList, meeting: Any
) -> None:
    with workspace.change("Catat") as change:
        office = change.new_id()
        change.add(e.Office(id=office, code="BARU", name="Kantor Baru"))
        meeting(change, organizer_id=office)
    assert [tag.code for tag in listed.page(MeetingFilter())[0].offices] == ["BARU"]


def test_pauses_that_sqlite_cannot_read_do_not_cost_the_list(
    workspace: Workspace, listed: MeetingList
) -> None:
    with workspace.change("Catat") as change:
        change.add(e.Meeting(id=change.new_id(), title="Rapat", date=TODAY, opened_at="09:00"))
    with contextlib.closing(sqlite3.connect(workspace.path)) as raw, raw:
        guards = raw.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall()
        for (name,) in guards:
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute("UPDATE meeting SET pauses='[{\"started_at\": NaN}]'")
    assert [row.chip for row in listed.page(MeetingFilter(), limit=10)] == ["running"]


def test_the_list_cannot_write(workspace: Workspace, listed: MeetingList) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        listed._connection.execute("INSERT INTO meta VALUES('x', 1)")


def test_lists_show_the_planned_time_until_a_meeting_was_opened(
    workspace: Workspace, listed: MeetingList
) -> None:
    with workspace.change("Rapat") as change:
        for nth, opened in enumerate((None, "09:05", "09:00")):
            change.add(
                e.Meeting(
                    id=change.new_id(), title=f"Rapat {nth}", date=TODAY, invited_start="09:00",
                    opened_at=opened, closed_at=opened and "11:00",
                )
            )  # fmt: skip
    shown = {row.title: row for row in listed.page(MeetingFilter())}
    assert [shown[f"Rapat {nth}"].time for nth in range(3)] == ["09:00", "09:05", "09:00"]
    planned = [listed.overview(shown[f"Rapat {nth}"].id).planned for nth in range(3)]
    assert planned == ["", "09:00", ""]  # said only where it differs
    days = calendar_list.meetings_between(listed, TODAY, TODAY)
    assert sorted((one.start or "", one.end or "") for _day, one in days) == [
        ("09:00", ""), ("09:00", "11:00"), ("09:05", "11:00"),
    ]  # fmt: skip
