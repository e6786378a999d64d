"""Items that go on in a later meeting: each verb, its traces at both ends, and what waits (D3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FieldInvalid, ItemWentOn, MeetingLocked
from jakber_desktop.model.ids import carry_over_id
from jakber_desktop.operations.agenda.deeds import (
    add_item,
    edit_item,
    remove_item,
    set_level,
    set_outcome,
)
from jakber_desktop.operations.carry_wording import fate_line
from jakber_desktop.operations.carrying import (
    carry_targets,
    close_item,
    move_item_on,
    postpone_item,
    repeat_item,
    take_back,
    traces_of,
    waiting,
)
from jakber_desktop.operations.carrying.approval import APPROVAL_TITLE, add_approval
from jakber_desktop.operations.discussion.deeds import add_point
from jakber_desktop.operations.exchange import export_meeting, import_meeting_files
from jakber_desktop.operations.history.deeds import undo, undo_label
from jakber_desktop.operations.history.reading import change_detail, changes
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.life import (
    cancel_meeting,
    close_meeting,
    delete_meeting,
    open_meeting,
    postpone_meeting,
)
from jakber_desktop.operations.meetings.preparation import (
    coming_meeting,
    create_meeting,
    edit_meeting,
    next_occurrence,
    take_into_planned,
)
from jakber_desktop.operations.outcomes.actions import add_action

if TYPE_CHECKING:
    from pathlib import Path

    from jakber_desktop.store.workspace import Workspace

LATER = dt.date(2018, 4, 18)
LAST = dt.date(2018, 5, 2)


@pytest.fixture
def held(office: Workspace, meeting: str) -> dict[str, str]:
    """A held meeting of a series: one item discussed, one deferred, one not reached, one open with
    two sub-items of which one was discussed."""
    edit_meeting(office, meeting, series="Rapat rutin contoh")
    names = ("Laporan", "Anggaran", "Sanitasi", "Kerja sama", "Naskah", "Jadwal")
    items = {name: add_item(office, meeting, name) for name in names}
    for part in ("Naskah", "Jadwal"):
        set_level(office, items[part], 1)
    open_meeting(office, meeting, "9.05")
    close_meeting(office, meeting, "11.00")
    for name, outcome in (("Laporan", "discussed"), ("Anggaran", "deferred"),
                          ("Sanitasi", "not_reached"), ("Naskah", "discussed")):  # fmt: skip
        set_outcome(office, items[name], outcome)
    return items


def series_of(workspace: Workspace, meeting: str) -> str:
    with workspace.read() as session:
        row = session.get(e.Meeting, UUID(meeting))
        assert row is not None
        assert row.series_id is not None
        return row.series_id.hex


def names(workspace: Workspace, meeting: str) -> list[str]:
    return [one.title for one in waiting(workspace, series_of(workspace, meeting))]


def agenda(workspace: Workspace, meeting: str) -> list[str]:
    items = meeting_record(workspace, meeting).agenda
    return ["· " * one.level + one.title for one in items]


def test_what_has_no_final_fate_waits(office: Workspace, meeting: str, held: Any) -> None:
    waits = waiting(office, series_of(office, meeting))
    assert [(one.title, one.why, one.place.number) for one in waits] == [
        ("Anggaran", "deferred", "2"), ("Sanitasi", "not_reached", "3"),
        ("Kerja sama", "no_outcome", "4"), ("Jadwal", "no_outcome", "4.2"),
    ]  # fmt: skip
    set_outcome(office, held["Kerja sama"], "discussed")
    assert names(office, meeting)[-1] == "Kerja sama: Jadwal"  # alone it says what it is part of
    set_outcome(office, held["Jadwal"], "withdrawn")
    assert names(office, meeting) == ["Anggaran", "Sanitasi"]


def test_the_next_meeting_takes_along_everything_unfinished(
    office: Workspace, meeting: str, held: Any, lock: Callable[..., None]
) -> None:
    lock(office, meeting)  # the row stands outside of what is sealed
    coming = next_occurrence(office, meeting, LATER)
    assert agenda(office, coming) == [
        APPROVAL_TITLE, "Laporan", "Anggaran", "Sanitasi", "Kerja sama", "· Naskah", "· Jadwal",
    ]  # fmt: skip
    assert waiting(office, series_of(office, meeting)) == ()
    old, new = traces_of(office, meeting), traces_of(office, coming)
    assert old[held["Sanitasi"]].verb == "move"
    there = old[held["Sanitasi"]].to
    assert there is not None
    assert (there.date, there.number) == (LATER, "4")
    (back,) = new[there.item_id].continues
    assert (back.item_id, back.number, back.meeting_id) == (held["Sanitasi"], "3", meeting)
    record = meeting_record(office, coming).agenda[3]
    assert [(one.date, one.number) for one in record.continues] == [(dt.date(2018, 4, 4), "3")]
    set_outcome(office, there.item_id, "discussed")
    delete_meeting(office, coming)
    assert names(office, meeting) == ["Anggaran", "Sanitasi", "Kerja sama", "Jadwal"]
    assert traces_of(office, meeting)[held["Sanitasi"]].to is None
    undo(office)
    assert waiting(office, series_of(office, meeting)) == ()


def test_a_planned_meeting_takes_up_what_waits_in_its_order(
    office: Workspace, meeting: str, held: Any
) -> None:
    planned = create_meeting(office, "Rapat nanti", LATER, series="Rapat rutin contoh")
    own = add_item(office, planned, "Perencanaan")
    set_outcome(office, own, "deferred")  # waits for a later meeting than its own
    assert take_into_planned(office, meeting, planned) == 5
    assert agenda(office, planned) == [
        APPROVAL_TITLE, "Perencanaan", "Anggaran", "Sanitasi", "Kerja sama", "· Jadwal",
    ]  # fmt: skip
    (waits,) = waiting(office, series_of(office, meeting))
    assert waits.place.item_id == own
    assert own not in traces_of(office, planned)
    undo(office)
    cancel_meeting(office, planned, "Ruang dipakai")  # by somebody else, while it was asked
    for other in (planned, meeting, create_meeting(office, "Lampau", dt.date(2018, 3, 7))):
        with pytest.raises(FieldInvalid) as told:
            take_into_planned(office, meeting, other)
        assert told.value.field == "meeting"


def test_what_is_not_taken_along_is_postponed_closed_or_waits(
    office: Workspace, meeting: str, held: Any
) -> None:
    from jakber_desktop.model.rows.carrying import Chosen

    shown = coming_meeting(office, meeting, LATER)
    keys = {one.title: one.key for one in shown.items}
    assert all(one.taken for one in shown.items)
    choices = {
        keys["Anggaran"]: Chosen("postpone", until=LAST),
        keys["Sanitasi"]: Chosen("close", reason="Ditangani dinas"),
        keys["Kerja sama"]: Chosen("leave"),
        keys["Laporan"]: Chosen("leave"),
    }
    coming = next_occurrence(office, meeting, LATER, choices=choices)
    assert agenda(office, coming) == [APPROVAL_TITLE, "Kerja sama: Jadwal"]
    waits = waiting(office, series_of(office, meeting))
    assert [(one.title, one.why) for one in waits] == [("Anggaran", "postpone")]
    last = {one.title: one for one in coming_meeting(office, coming, LAST).items}
    assert last["Anggaran"].taken
    early = {one.title: one for one in coming_meeting(office, coming, LAST - dt.timedelta(1)).items}
    assert not early["Anggaran"].taken
    assert undo_label(office) == "Buat rapat berikut rangkaian “Rapat rutin contoh”"
    undo(office)
    assert names(office, meeting) == ["Anggaran", "Sanitasi", "Kerja sama", "Jadwal"]


def test_a_choice_without_its_day_or_reason_is_refused(
    office: Workspace, meeting: str, held: Any, refused: Callable[..., Any]
) -> None:
    from jakber_desktop.model.rows.carrying import Chosen

    for chosen, field in ((Chosen("close"), "reason"), (Chosen("postpone", LATER), "until")):
        choices = {held["Anggaran"]: chosen}
        error = refused(
            office, FieldInvalid,
            lambda choices=choices: next_occurrence(office, meeting, LATER, choices=choices),
        )  # fmt: skip
        assert error.field == field


def test_an_item_moves_to_the_meeting_that_is_there(
    office: Workspace, meeting: str, held: Any, one_deed: Callable[..., None]
) -> None:
    add_point(office, held["Sanitasi"], "Dibahas sebagian.")
    other = create_meeting(office, "Rapat lain", LAST)
    coming = create_meeting(office, "Rapat Contoh", LATER, series="Rapat rutin contoh")
    assert [(one.id, one.next) for one in carry_targets(office, meeting)] == [
        (coming, True), (other, False),
    ]  # fmt: skip
    one_deed(office, coming, lambda: move_item_on(office, held["Sanitasi"]))
    assert undo_label(office) == "Pindahkan agenda “Sanitasi” ke rapat 18 April 2018"
    assert agenda(office, coming) == ["Sanitasi"]
    one_deed(office, other, lambda: move_item_on(office, held["Sanitasi"], other))
    assert agenda(office, coming) == []
    (item,) = meeting_record(office, other).agenda
    assert item.id is not None
    assert item.continues[0].id == UUID(held["Sanitasi"])
    add_point(office, item.id.hex, "Sudah.")
    with pytest.raises(ItemWentOn):
        move_item_on(office, held["Sanitasi"], coming)
    with pytest.raises(ItemWentOn):
        close_item(office, held["Sanitasi"], "Selesai")
    with pytest.raises(ItemWentOn):
        take_back(office, held["Sanitasi"])


def test_the_whole_item_goes_with_its_open_parts(
    office: Workspace, meeting: str, held: Any
) -> None:
    coming = create_meeting(office, "Rapat Contoh", LATER, series="Rapat rutin contoh")
    move_item_on(office, held["Kerja sama"])
    assert agenda(office, coming) == ["Kerja sama", "· Jadwal"]
    repeat_item(office, held["Kerja sama"])
    assert agenda(office, coming) == ["Kerja sama", "· Jadwal", "· Naskah"]
    take_back(office, held["Kerja sama"])
    assert agenda(office, coming) == []
    assert "Kerja sama" in names(office, meeting)


def test_an_item_of_the_same_title_is_joined_and_stays_when_taken_back(
    office: Workspace, meeting: str, held: Any
) -> None:
    coming = create_meeting(office, "Rapat Contoh", LATER, series="Rapat rutin contoh")
    own = add_item(office, coming, "sanitasi")
    assert move_item_on(office, held["Sanitasi"]) == own
    assert agenda(office, coming) == ["sanitasi"]
    take_back(office, held["Sanitasi"])
    assert agenda(office, coming) == ["sanitasi"]
    assert "Sanitasi" in names(office, meeting)
    edit_item(office, held["Sanitasi"], confidential=True)
    assert move_item_on(office, held["Sanitasi"]) != own  # what is closed goes on closed (R4)
    there = meeting_record(office, coming).agenda
    assert [(one.title, one.confidential) for one in there] == [
        ("sanitasi", False), ("Sanitasi", True),
    ]  # fmt: skip


def test_verbs_fill_in_the_outcome_only_while_the_minutes_are_open(
    office: Workspace, meeting: str, held: Any, lock: Callable[..., None]
) -> None:
    def outcome(name: str) -> str:
        items = meeting_record(office, meeting).agenda
        return next(one.outcome for one in items if one.title == name)

    coming = create_meeting(office, "Rapat Contoh", LATER, series="Rapat rutin contoh")
    late = add_item(office, coming, "Belum dimulai")
    move_item_on(office, late)  # no next meeting yet: it waits
    assert [one.why for one in waiting(office, series_of(office, meeting))][-1] == "move"
    assert meeting_record(office, coming).agenda[0].outcome == "deferred"
    move_item_on(office, held["Kerja sama"])
    assert outcome("Kerja sama") == "not_reached"
    repeat_item(office, held["Laporan"])
    assert outcome("Laporan") == "discussed"
    undo(office)
    lock(office, meeting)
    before = export_meeting(office, meeting)
    repeat_item(office, held["Laporan"])
    postpone_item(office, held["Anggaran"], LAST, "Menunggu data")
    close_item(office, held["Sanitasi"], "Sudah ditangani dinas")
    assert undo_label(office) == "Tutup agenda “Sanitasi”"
    told = changes(office, meeting)[0]
    assert told.label == "Tutup agenda “Sanitasi”"  # the meeting's history tells it too
    fields = {
        one.name: one.after.words for one in change_detail(office, told.stamp, meeting).fields
    }
    assert fields["Kelanjutan"] == "Ditutup"
    for _ in range(3):
        undo(office)
    assert export_meeting(office, meeting) == before


def test_refusals(office: Workspace, meeting: str, held: Any, refused: Callable[..., Any],
                  lock: Callable[..., None]) -> None:  # fmt: skip
    item = held["Sanitasi"]
    earlier = create_meeting(office, "Rapat lama", dt.date(2018, 3, 1))
    off = create_meeting(office, "Rapat batal", LATER)
    cancel_meeting(office, off, "Libur")
    final = create_meeting(office, "Rapat final", LATER)
    lock(office, final)
    for target in (meeting, earlier, off):
        assert refused(office, FieldInvalid, lambda t=target: move_item_on(office, item, t))
    refused(office, MeetingLocked, lambda: move_item_on(office, item, final))
    refused(office, FieldInvalid, lambda: close_item(office, item, "  "))
    refused(office, FieldInvalid, lambda: postpone_item(office, item, dt.date(2018, 4, 4)))
    refused(office, FieldInvalid, lambda: take_back(office, item))
    alone = add_item(office, earlier, "Sendiri")
    assert refused(office, FieldInvalid, lambda: move_item_on(office, alone)).field == "meeting"


def test_called_off_meetings_hand_on_what_was_planned(office: Workspace, meeting: str) -> None:
    edit_meeting(office, meeting, series="Rapat rutin contoh")
    add_item(office, meeting, "Anggaran")
    postpone_meeting(office, meeting, "Banjir", date=dt.date(2018, 4, 11))
    assert names(office, meeting) == []  # it stays on the agenda of its new day
    cancel_meeting(office, meeting, "Banjir lagi")
    assert names(office, meeting) == ["Anggaran"]
    coming = next_occurrence(office, meeting, LATER)
    assert agenda(office, coming) == [APPROVAL_TITLE, "Anggaran"]
    (trace,) = traces_of(office, coming).values()
    assert trace.continues[0].date == dt.date(2018, 4, 11)
    remove_item(office, meeting_record(office, coming).agenda[1].id.hex)  # type: ignore[union-attr]
    assert names(office, meeting) == ["Anggaran"]


def test_a_meeting_to_come_is_not_passed_over_by_one_held_ahead_of_it(
    office: Workspace, meeting: str, clock: Any
) -> None:
    edit_meeting(office, meeting, series="Rapat rutin contoh")
    add_item(office, meeting, "Anggaran")
    ahead = create_meeting(office, "Rapat maju", LATER, series="Rapat rutin contoh")
    open_meeting(office, ahead, "9.00")
    close_meeting(office, ahead, "10.00")
    assert names(office, meeting) == []  # its own day has not passed
    assert [one.kind for one in coming_meeting(office, ahead, LAST).items] == ["approval"]
    clock.now += 86_400_000
    (item,) = waiting(office, series_of(office, meeting))
    assert (item.title, item.why) == ("Anggaran", "not_held")
    shown = coming_meeting(office, ahead, LAST)
    assert [one.title for one in shown.items if one.kind == "waiting"] == ["Anggaran"]
    open_meeting(office, meeting, "9.00")  # and nobody closed it
    (item,) = waiting(office, series_of(office, meeting))
    assert item.why == "no_outcome"


def test_an_unapproved_approval_joins_the_next_one(office: Workspace, meeting: str) -> None:
    edit_meeting(office, meeting, series="Rapat rutin contoh")
    first = add_approval(office, meeting)
    assert add_approval(office, meeting) == first
    add_item(office, meeting, "Anggaran")
    assert agenda(office, meeting) == [APPROVAL_TITLE, "Anggaran"]
    open_meeting(office, meeting, "9.00")
    close_meeting(office, meeting, "9.30")
    coming = next_occurrence(office, meeting, LATER)
    assert agenda(office, coming) == [APPROVAL_TITLE, "Anggaran"]
    assert waiting(office, series_of(office, meeting)) == ()
    assert len(traces_of(office, coming)) == 2


def test_the_approval_stands_behind_the_opening_and_its_parts(
    office: Workspace, meeting: str
) -> None:
    edit_meeting(office, meeting, series="Rapat rutin contoh")
    for title, level in (("Pembukaan rapat", 0), ("Sambutan", 1), ("Laporan", 0)):
        set_level(office, add_item(office, meeting, title), level)
    add_action(office, meeting, "Kirim bahan", office="100RC")
    shown = coming_meeting(office, meeting, LATER)
    titles = ["Pembukaan rapat", "Sambutan", APPROVAL_TITLE, "Laporan"]
    assert [one.title for one in shown.items] == titles
    assert not any(one.stood_twice for one in shown.items)  # a first agenda says nothing yet
    assert [(one.code, one.text) for one in shown.open_ones] == [("T-1", "Kirim bahan")]
    second = next_occurrence(office, meeting, LATER)
    assert all(one.stood_twice for one in coming_meeting(office, second, LAST).items)
    add_approval(office, meeting)
    for there in (meeting, second):
        assert [one.title for one in meeting_record(office, there).agenda] == titles


def test_what_was_only_carried_is_no_standing_item(office: Workspace, meeting: str) -> None:
    def hold(meeting_id: str, *outcomes: str) -> None:
        open_meeting(office, meeting_id, "9.00")
        close_meeting(office, meeting_id, "10.00")
        items = meeting_record(office, meeting_id).agenda
        for item, outcome in zip(items, outcomes, strict=True):
            assert item.id is not None
            set_outcome(office, item.id.hex, outcome)  # type: ignore[arg-type]

    edit_meeting(office, meeting, series="Rapat rutin contoh")
    add_item(office, meeting, "Laporan rutin")
    hold(meeting, "discussed")
    second = next_occurrence(office, meeting, LATER)
    add_item(office, second, "Sanitasi")
    hold(second, "discussed", "not_reached", "not_reached")
    third = next_occurrence(office, second, LAST)
    assert agenda(office, third) == [APPROVAL_TITLE, "Laporan rutin", "Sanitasi"]
    hold(third, "discussed", "discussed", "discussed")
    fourth = next_occurrence(office, third, dt.date(2018, 5, 16))
    assert agenda(office, fourth) == [APPROVAL_TITLE, "Laporan rutin"]


def test_a_word_of_a_newer_program_sends_an_item_on_and_breaks_nothing(
    office: Workspace, meeting: str, held: Any
) -> None:
    postpone_item(office, held["Sanitasi"])
    with office.change("Kata baru") as change:
        row = change.session.get(e.CarryOver, carry_over_id(UUID(held["Sanitasi"])))
        series = change.session.get(e.Series, UUID(series_of(office, meeting)))
        assert row is not None
        assert series is not None
        row.verb, series.on_holiday = "split", "swap"
    items = meeting_record(office, meeting).agenda
    assert [one.carried.verb for one in items if one.carried] == ["move"]
    assert fate_line(traces_of(office, meeting)[held["Sanitasi"]])
    assert [one.why for one in waiting(office, series_of(office, meeting))][1] == "move"
    path = office.path.with_name("rapat.json")
    path.write_bytes(export_meeting(office, meeting))
    import_meeting_files(office, [path])


def test_parts_of_one_title_under_finished_items_come_along_as_one(
    office: Workspace, meeting: str
) -> None:
    edit_meeting(office, meeting, series="Rapat rutin contoh")
    set_outcome(office, add_item(office, meeting, "Laporan"), "not_reached")
    second = create_meeting(office, "Rapat Contoh", LATER, series="Rapat rutin contoh")
    for head in ("Anggaran", "Sanitasi"):
        for title, level in ((head, 0), ("Laporan", 1)):
            item = add_item(office, second, title)
            set_level(office, item, level)
            set_outcome(office, item, "discussed")
    shown = coming_meeting(office, second, LAST).items
    assert [one.title for one in shown] == [APPROVAL_TITLE, "Laporan"]
    assert agenda(office, next_occurrence(office, second, LAST)) == [APPROVAL_TITLE, "Laporan"]
    assert waiting(office, series_of(office, meeting)) == ()


def test_what_is_closed_stays_closed_and_nothing_else_is_closed(
    office: Workspace, meeting: str, held: Any
) -> None:
    edit_meeting(office, meeting, classification="restricted")
    set_outcome(office, held["Kerja sama"], "discussed")
    edit_item(office, held["Kerja sama"], confidential=True)
    coming = next_occurrence(office, meeting, LATER)
    closed = {one.title: one.confidential for one in meeting_record(office, coming).agenda}
    assert closed["Kerja sama"]
    assert closed["Jadwal"]
    assert not closed["Sanitasi"]
    last = create_meeting(office, "Rapat lain", LAST)
    move_item_on(office, held["Jadwal"], last)
    (alone,) = meeting_record(office, last).agenda
    assert (alone.title, alone.confidential) == ("Kerja sama: Jadwal", True)


def test_a_file_brings_the_links_of_either_end(
    office: Workspace, meeting: str, held: Any, new_workspace: Callable[..., Workspace],
    tmp_path: Path,
) -> None:  # fmt: skip
    coming = next_occurrence(office, meeting, LATER)
    close_item(office, held["Laporan"], "Sudah tidak perlu")
    files = [export_meeting(office, one) for one in (meeting, coming)]
    for nth, order in enumerate((files, files[::-1])):
        other = new_workspace(f"lain{nth}.jakber")
        paths = [tmp_path / f"{nth}-{at}.json" for at in range(len(order))]
        for path, file in zip(paths, order, strict=True):
            path.write_bytes(file)
            import_meeting_files(other, [path])
        assert [export_meeting(other, one) for one in (meeting, coming)] == files
        assert traces_of(other, meeting) == traces_of(office, meeting)
