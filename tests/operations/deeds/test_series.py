"""Series: their rule, the days it names over a span, and what becomes of each (A1, A2, A7)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import (
    FieldInvalid,
    MeetingNotFound,
    RowNotFound,
    SeriesBothFinal,
    SeriesFinal,
    SeriesUsed,
)
from jakber_desktop.operations.exchange import export_meeting, import_meeting_files
from jakber_desktop.operations.follow_ups import dues
from jakber_desktop.operations.history.deeds import undo
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings import occurrences
from jakber_desktop.operations.meetings.life import (
    cancel_meeting,
    close_meeting,
    delete_meeting,
    open_meeting,
    postpone_meeting,
    resume_meeting,
)
from jakber_desktop.operations.meetings.preparation import (
    coming_meeting,
    create_meeting,
    edit_meeting,
    next_occurrence,
)
from jakber_desktop.operations.outcomes.actions import add_action, edit_action
from jakber_desktop.operations.series import deeds
from jakber_desktop.operations.series.reading import all_series, detail, planned_between
from jakber_desktop.store.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

RULE = "FREQ=MONTHLY;BYDAY=1WE"
START = dt.date(2018, 4, 4)
TODAY = dt.date(2018, 4, 5)
LAST = dt.date(2018, 9, 30)


def day(month: int, number: int) -> dt.date:
    return dt.date(2018, month, number)


@pytest.fixture
def series(office: Workspace) -> str:
    """ "Monitoring" on every first Wednesday from 4 April 2018 on."""
    return deeds.add_series(office, name="Monitoring", rule=RULE, starts_on=START)


def told(workspace: Workspace, series: str, last: dt.date = LAST) -> list[tuple[str, str, str]]:
    """Day, state and meeting of every day from April on."""
    found = detail(workspace, series, TODAY, START - dt.timedelta(3), last).days
    return [(f"{one.day:%d.%m}", one.state, one.meeting) for one in found]


def test_the_days_of_a_rule_are_there_without_any_meeting(office: Workspace, series: str) -> None:
    assert told(office, series) == [
        (f"{one:%d.%m}", "planned", "")
        for one in (day(4, 4), day(5, 2), day(6, 6), day(7, 4), day(8, 1), day(9, 5))
    ]
    row = detail(office, series, TODAY).row
    assert (row.text, row.rule, row.next, row.meetings) == ("Monitoring", RULE, day(5, 2), 0)


def test_any_day_becomes_a_meeting_once(office: Workspace, series: str) -> None:
    first = occurrences.make_occurrence(office, series, START)
    assert detail(office, series, START).row.next == START  # made already, and still to come
    edit_meeting(office, first, title="Rapat Monitoring", venue="Balai Kota")
    june = occurrences.make_occurrence(office, series, day(6, 6))  # May is not made yet
    assert occurrences.make_occurrence(office, series, day(6, 6)) == june
    head = meeting_record(office, june).meeting
    assert (head.title, head.venue, head.date) == ("Rapat Monitoring", "Balai Kota", day(6, 6))
    assert told(office, series)[:3] == [
        ("04.04", "meeting", "Rapat Monitoring"), ("02.05", "planned", ""),
        ("06.06", "meeting", "Rapat Monitoring"),
    ]  # fmt: skip
    again = next_occurrence(office, first)  # the day between is still free
    assert meeting_record(office, again).meeting.date == day(5, 2)


def test_a_number_in_the_title_counts_on(office: Workspace, series: str) -> None:
    first = occurrences.make_occurrence(office, series, START)
    edit_meeting(office, first, title="Rapat Monitoring ke-9: Hari ke-2 kunjungan")
    second = next_occurrence(office, first)
    create_meeting(office, "Rapat lain ke-31", day(5, 3), series="Monitoring")
    again = next_occurrence(office, first)  # that day has a meeting: the second counts
    titles = [meeting_record(office, one).meeting.title for one in (second, again)]
    assert titles == [f"Rapat Monitoring ke-{n}: Hari ke-2 kunjungan" for n in (10, 11)]
    coming = coming_meeting(office, again, day(3, 7))  # before them all: nothing to count but it
    assert coming.title == "Rapat Monitoring ke-12: Hari ke-2 kunjungan"


def test_a_day_moves_and_is_called_off_with_a_reason(
    office: Workspace, series: str, refused: Callable[..., Any], state: Callable[..., Any]
) -> None:
    first = occurrences.make_occurrence(office, series, START)
    refused(
        office, FieldInvalid,
        lambda: occurrences.move_occurrence(office, series, day(5, 2), day(5, 9), " "),
    )  # fmt: skip
    refused(
        office, FieldInvalid,
        lambda: occurrences.cancel_occurrence(office, series, day(5, 3), "Bukan harinya"),
    )  # fmt: skip
    occurrences.move_occurrence(office, series, day(5, 2), day(5, 9), "Gubernur berhalangan")
    occurrences.cancel_occurrence(office, series, day(6, 6), "Pekan Ramadan")
    assert told(office, series)[1:4] == [
        ("09.05", "moved", ""), ("06.06", "cancelled", ""), ("04.07", "planned", ""),
    ]  # fmt: skip
    second = next_occurrence(office, first)
    third = next_occurrence(office, second)  # June is off
    dates = [meeting_record(office, one).meeting.date for one in (second, third)]
    assert dates == [day(5, 9), day(7, 4)]
    occurrences.restore_occurrence(office, series, day(6, 6))
    assert told(office, series)[2] == ("06.06", "planned", "")
    undo(office)
    assert told(office, series)[2] == ("06.06", "cancelled", "")
    assert state(office).problems == []


def test_what_becomes_of_a_meeting_is_said_of_its_day(
    office: Workspace, series: str, state: Callable[..., Any]
) -> None:
    first = occurrences.make_occurrence(office, series, START)
    name = meeting_record(office, first).meeting.title
    postpone_meeting(office, first, "Ruang dipakai", date=day(4, 11))
    assert told(office, series)[0] == ("11.04", "meeting", name)
    moved = detail(office, series, TODAY, START, LAST).days[0]
    assert (moved.rule_day, moved.reason, moved.status) == (START, "Ruang dipakai", "postponed")
    cancel_meeting(office, first, "Tidak jadi")
    assert told(office, series)[:2] == [("11.04", "cancelled", name), ("02.05", "planned", "")]
    resume_meeting(office, first, START)
    assert told(office, series)[0] == ("04.04", "meeting", name)
    edit_meeting(office, first, date=day(4, 12))  # moved in Persiapan: April does not come up again
    assert told(office, series)[:2] == [("12.04", "meeting", name), ("02.05", "planned", "")]
    occurrences.restore_occurrence(office, series, START)
    assert told(office, series)[0] == ("04.04", "meeting", name)
    delete_meeting(office, first)
    assert told(office, series)[0] == ("04.04", "planned", "")
    assert state(office).problems == []


def test_a_held_day_stays(office: Workspace, series: str, refused: Callable[..., Any]) -> None:
    made = occurrences.make_occurrence(office, series, START)
    open_meeting(office, made, "9.00")
    close_meeting(office, made, "11.00")
    for deed in (
        lambda: occurrences.move_occurrence(office, series, START, day(4, 9), "x"),
        lambda: occurrences.cancel_occurrence(office, series, START, "x"),
        lambda: occurrences.restore_occurrence(office, series, START),
    ):
        refused(office, FieldInvalid, deed)
    row = detail(office, series, TODAY, START, LAST)
    assert (row.days[0].number, row.row.numbered) == (1, 1)


@pytest.mark.parametrize(
    ("way", "august", "coming"),
    [
        ("keep", ("17.08", "planned", "Hari Kemerdekaan Republik Indonesia"), (8, 17)),
        ("skip", ("17.08", "skipped", "Hari Kemerdekaan Republik Indonesia"), (9, 17)),
        ("shift", ("20.08", "moved", "Hari Kemerdekaan Republik Indonesia"), (8, 20)),
    ],
)
def test_a_holiday_is_kept_passed_over_or_shifted(
    office: Workspace, way: str, august: tuple[str, str, str], coming: tuple[int, int]
) -> None:
    series = deeds.add_series(
        office, name="Bulanan", rule="FREQ=MONTHLY;BYMONTHDAY=17", starts_on=day(7, 17),
        on_holiday=way,
    )  # fmt: skip
    found = detail(office, series, day(7, 18), day(8, 1), day(8, 31))
    (row,) = found.days
    assert (f"{row.day:%d.%m}", row.state, row.holiday) == august
    assert found.row.next == day(*coming)


def test_meetings_beside_the_rule_are_told_too(office: Workspace, series: str) -> None:
    create_meeting(office, "Rapat Luar Biasa", day(4, 20), series="Monitoring")
    assert ("20.04", "extra", "Rapat Luar Biasa") in told(office, series)
    assert [row.day for row in planned_between(office, START, day(5, 31))] == [START, day(5, 2)]
    assert planned_between(office, START, day(5, 31), "0" * 32) == ()


def test_series_are_made_changed_joined_and_removed(
    office: Workspace, series: str, refused: Callable[..., Any]
) -> None:
    refused(office, FieldInvalid, lambda: deeds.add_series(office, name="Monitoring"))
    error = refused(office, FieldInvalid, lambda: deeds.add_series(office, name="X", rule=RULE))
    assert error.field == "starts_on"
    refused(office, FieldInvalid, lambda: deeds.edit_series(office, series, rule="tiap Rabu"))
    other = deeds.add_series(office, name="Pemantauan")
    made = create_meeting(office, "Rapat", day(4, 20), series="Pemantauan")
    refused(office, SeriesUsed, lambda: deeds.remove_series(office, other))
    deeds.edit_series(office, other, name="Pantauan", on_holiday="skip")
    edit_meeting(office, made, series="Pantauan")  # found by its new name, not made anew
    assert [row.text for row in all_series(office, TODAY)] == ["Monitoring", "Pantauan"]
    refused(office, FieldInvalid, lambda: deeds.merge_series(office, other, other))
    deeds.merge_series(office, other, series)
    assert [(row.text, row.meetings) for row in all_series(office, TODAY)] == [("Monitoring", 1)]
    delete_meeting(office, made)
    deeds.remove_series(office, series)
    assert all_series(office, TODAY) == ()
    refused(office, RowNotFound, lambda: deeds.edit_series(office, series, name="Y"))
    undo(office)
    assert [row.text for row in all_series(office, TODAY)] == ["Monitoring"]


def test_a_series_with_final_minutes_takes_another_in_but_goes_up_in_none(
    office: Workspace, series: str, refused: Callable[..., Any], lock: Callable[..., None]
) -> None:
    other = deeds.add_series(office, name="Pemantauan")
    final = create_meeting(office, "Rapat", day(4, 4), series="Monitoring")
    later = create_meeting(office, "Rapat", day(4, 11), series="Pemantauan")
    lock(office, final)
    told = refused(office, SeriesFinal, lambda: deeds.merge_series(office, series, other))
    assert told.facts == {"name": "Monitoring", "count": 1, "other": "Pemantauan"}
    deeds.merge_series(office, other, series)  # what it says to do
    assert [(row.text, row.meetings) for row in all_series(office, TODAY)] == [("Monitoring", 2)]
    undo(office)
    lock(office, later)
    refused(office, SeriesBothFinal, lambda: deeds.merge_series(office, series, other))


def test_joined_series_reckon_their_due_days_once(
    office: Workspace, series: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = deeds.add_series(office, name="Pemantauan")
    dates = [(name, day(4, n)) for name, n in (("Monitoring", 4), ("Pemantauan", 11),
                                               ("Pemantauan", 18), ("Pemantauan", 25))]  # fmt: skip
    actions = {
        date: add_action(office, create_meeting(office, "Rapat", date, series=name), "Tugas")
        for name, date in dates
    }
    for action in actions.values():
        edit_action(office, action, due_phrase="sebelum rapat berikutnya")
    asked: list[str] = []
    read = dues.read_due

    def counted(phrase: str, *given: Any, **more: Any) -> Any:
        asked.append(phrase)
        return read(phrase, *given, **more)

    monkeypatch.setattr(dues, "read_due", counted)
    deeds.merge_series(office, other, series)
    with office.read() as session:
        due = {
            date: session.get_one(e.ActionItem, UUID(hex=action)).due_date
            for date, action in actions.items()
        }
    assert due == {
        day(4, 4): day(4, 10), day(4, 11): day(4, 17), day(4, 18): day(4, 24), day(4, 25): None,
    }  # fmt: skip
    assert len(asked) == len(actions)  # not the whole series again for each of its meetings


def test_a_series_at_the_ends_of_the_calendar_is_told_like_any_other(office: Workspace) -> None:
    early = deeds.add_series(office, name="Dulu", rule="FREQ=DAILY;COUNT=2", starts_on=dt.date.min)
    late = deeds.add_series(office, name="Kelak", rule=RULE, starts_on=dt.date(9999, 12, 1))
    made = occurrences.make_occurrence(office, early, dt.date.min)
    postpone_meeting(office, made, "Ruang dipakai", date=dt.date(1, 1, 5))
    last = occurrences.make_occurrence(office, late, dt.date(9999, 12, 1))
    edit_meeting(office, last, date=dt.date.max)
    with pytest.raises(FieldInvalid):
        next_occurrence(office, last)
    assert [one.state for one in detail(office, early, dt.date.min).days] == ["planned", "meeting"]
    assert detail(office, late, dt.date.max).days
    assert {row.text: row.next for row in all_series(office, dt.date.max)}["Kelak"] == dt.date.max


def test_the_meeting_file_carries_the_series(
    office: Workspace, series: str, tmp_path: Path
) -> None:
    deeds.edit_series(office, series, on_holiday="shift")
    made = occurrences.make_occurrence(office, series, START)
    postpone_meeting(office, made, "Ruang dipakai", date=day(4, 11))
    occurrences.cancel_occurrence(office, series, day(5, 2), "Libur panjang")
    data = export_meeting(office, made)
    other = Workspace.create(tmp_path / "lain.jakber")
    try:
        (tmp_path / "rapat.json").write_bytes(data)
        (taken,) = import_meeting_files(other, [tmp_path / "rapat.json"])
        assert export_meeting(other, taken.meeting_id) == data
        (row,) = all_series(other, TODAY)
        assert told(other, row.id) == told(office, series)
        (again,) = import_meeting_files(other, [tmp_path / "rapat.json"])
        assert not again.changed
        deeds.edit_series(other, row.id, name="Pantauan")
        (tmp_path / "baru.json").write_bytes(export_meeting(other, taken.meeting_id))
        import_meeting_files(other, [tmp_path / "baru.json"])
        assert [one.text for one in all_series(other, TODAY)] == ["Pantauan"]
    finally:
        other.close()


def test_a_rule_that_nobody_can_read_names_no_day(office: Workspace, series: str) -> None:
    with office.change("Rusak") as change:
        from uuid import UUID

        from jakber_desktop.model import entities as e

        row = change.session.get(e.Series, UUID(hex=series))
        assert row is not None
        row.recurrence = "FREQ=KADANG"
    assert told(office, series) == []
    with pytest.raises(FieldInvalid):
        occurrences.make_occurrence(office, series, START)
    with pytest.raises(MeetingNotFound):
        meeting_record(office, "0" * 32)
