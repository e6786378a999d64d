"""Two laptops at one day of a series, one topic, one recipient: the same on both, nothing lost."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from jakber_desktop.model import entities as e
from jakber_desktop.operations.agenda.deeds import add_item
from jakber_desktop.operations.attendance.deeds import record_present
from jakber_desktop.operations.attendance.sheet import attendance_sheet
from jakber_desktop.operations.directory.offices import add_office
from jakber_desktop.operations.exchange import export_meeting
from jakber_desktop.operations.invitations.recipients import (
    Addressee,
    add_recipients,
    edit_recipient,
)
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.occurrences import (
    cancel_occurrence,
    make_occurrence,
    move_occurrence,
    restore_occurrence,
)
from jakber_desktop.operations.meetings.preparation import create_meeting, edit_meeting
from jakber_desktop.operations.sample import add_sample, sample_ids
from jakber_desktop.operations.series import deeds as series
from jakber_desktop.operations.series.reading import all_series, detail
from jakber_desktop.operations.sharing.conflicts import conflict_rows
from jakber_desktop.operations.sharing.syncing import sync
from jakber_desktop.operations.topics import deeds as topics
from jakber_desktop.operations.topics import reading
from jakber_desktop.store.log import fsck

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.store.workspace import Workspace

START, TODAY = dt.date(2018, 4, 4), dt.date(2018, 4, 5)
MAY = dt.date(2018, 5, 2)
RULE = "FREQ=MONTHLY;BYDAY=1WE"


def exchange(*desks: Workspace, share: Path) -> None:
    for desk in (*desks, desks[0]):
        sync(desk, share)


def same(*seen: Any) -> Any:
    assert all(one == seen[0] for one in seen)
    return seen[0]


def conflicts(desk: Workspace) -> list[tuple[str, str, tuple[str, ...]]]:
    with desk.read() as session:
        assert fsck.check(session) == []
    return sorted(
        (row.kind, row.field, tuple(sorted(head.words for head in row.heads)))
        for row in conflict_rows(desk)
    )


def in_may(desk: Workspace, id_: str) -> list[tuple[str, str, str, str]]:
    days = detail(desk, id_, TODAY, dt.date(2018, 5, 1), dt.date(2018, 5, 31)).days
    return [(f"{one.day:%d}", one.state, one.meeting, one.reason) for one in days]


def move(desk: Workspace, id_: str, to: int, why: str = "libur") -> None:
    move_occurrence(desk, id_, MAY, dt.date(2018, 5, to), why)


def test_one_day_of_a_series_goes_two_ways(office: Callable[..., Workspace], share: Path) -> None:
    one, other = office("Satu"), office("Dua")
    made = {
        name: series.add_series(one, name=name, rule=RULE, starts_on=START)
        for name in ("alike", "apart", "both off", "off or moved", "moved or back")
    }
    move(one, made["moved or back"], 3)
    exchange(one, other, share=share)
    move(one, made["alike"], 3)
    move(other, made["alike"], 3)
    move(one, made["apart"], 3)
    move(other, made["apart"], 4)
    cancel_occurrence(one, made["both off"], MAY, "cuti bersama")
    cancel_occurrence(other, made["both off"], MAY, "ruang dipakai")
    cancel_occurrence(one, made["off or moved"], MAY, "libur")
    move(other, made["off or moved"], 7)
    restore_occurrence(one, made["moved or back"], MAY)
    move(other, made["moved or back"], 8, "lagi")
    exchange(one, other, share=share)
    shown = {name: same(in_may(one, id_), in_may(other, id_)) for name, id_ in made.items()}
    assert shown == {
        "alike": [("03", "moved", "", "libur")],
        "apart": [("04", "moved", "", "libur")],
        "both off": [("02", "cancelled", "", "ruang dipakai")],
        "off or moved": [("07", "moved", "", "libur")],
        "moved or back": [("08", "moved", "", "lagi")],
    }
    assert same(conflicts(one), conflicts(other)) == [
        ("delete", "_del", ("Dihapus", "Pindah ke: Selasa, 8 Mei 2018; Alasan: lagi")),
        ("scalar", "cancelled", ("Tidak", "Ya")),
        ("scalar", "moved_to", ("Jumat, 4 Mei 2018", "Kamis, 3 Mei 2018")),
        ("text", "reason", ("cuti bersama", "ruang dipakai")),
    ]


def test_the_meeting_of_a_day_made_twice_is_one_and_keeps_its_series(
    office: Callable[..., Workspace], share: Path
) -> None:
    one, other = office("Satu"), office("Dua")
    made = {
        name: series.add_series(one, name=name, rule=RULE, starts_on=START)
        for name in ("first", "removed", "joined", "target")
    }
    exchange(one, other, share=share)
    meetings = []
    for desk, title, item in ((one, "Rapat Satu", "Sanitasi"), (other, "Rapat Dua", "Banjir")):
        meetings.append(make_occurrence(desk, made["first"], MAY))
        edit_meeting(desk, meetings[-1], title=title)
        add_item(desk, meetings[-1], item)
    assert meetings[0] == meetings[1]
    series.remove_series(one, made["removed"])
    make_occurrence(other, made["removed"], MAY)
    series.merge_series(one, made["joined"], made["target"])
    make_occurrence(other, made["joined"], MAY)
    exchange(one, other, share=share)
    for desk in (one, other):
        titles = [part.title for part in meeting_record(desk, meetings[0]).agenda]
        assert sorted(titles) == ["Banjir", "Sanitasi"]
        assert in_may(desk, made["first"]) == [("02", "meeting", "Rapat Dua", "")]
        for name in ("removed", "joined"):  # taken away by one, in use by the other
            assert in_may(desk, made[name]) == [("02", "meeting", name, "")]
        assert len(all_series(desk, TODAY)) == 4
    assert same(conflicts(one), conflicts(other)) == [
        ("scalar", "title", ("Rapat Dua", "Rapat Satu"))
    ]


def test_a_meeting_of_a_day_that_was_called_off_elsewhere_is_told_once(
    office: Callable[..., Workspace], share: Path
) -> None:
    one, other = office("Satu"), office("Dua")
    made = [
        series.add_series(one, name=name, rule=RULE, starts_on=START)
        for name in ("Batal", "Pindah", "Biasa")
    ]
    exchange(one, other, share=share)
    for id_ in made:
        make_occurrence(one, id_, MAY)
    cancel_occurrence(other, made[0], MAY, "libur")
    move(other, made[1], 3)
    sync(one, share)
    for desk in (other, one):
        off, moved = sync(desk, share).notes
        assert off.startswith("Rangkaian “Batal”, Rabu, 2 Mei 2018: dibatalkan di satu laptop")
        assert "dipindah ke Kamis, 3 Mei 2018 di satu laptop" in moved
    assert sync(one, share).notes == ()
    shown = same(in_may(one, made[0]), in_may(other, made[0]))
    assert shown == [("02", "meeting", "Batal", "libur")]


def followed(desk: Workspace) -> dict[str, list[str]]:
    return {
        row.text: [item.title for item in reading.detail(desk, row.id, TODAY).items]
        for row in reading.topics(desk)
    }


def test_a_topic_made_twice_is_one_and_no_item_is_lost(
    office: Callable[..., Workspace], share: Path
) -> None:
    one, other = office("Satu"), office("Dua")
    meeting = create_meeting(one, "Rapat", START)
    first, second, third = (add_item(one, meeting, title) for title in ("Pompa", "Tanggul", "Rob"))
    old = topics.start_topic(one, third, "Lama")
    going = topics.start_topic(one, third, "Gabung")
    exchange(one, other, share=share)
    topics.start_topic(one, first, "Banjir")
    topics.start_topic(other, second, "banjir")
    topics.start_topic(other, first, "Banjir")
    topics.remove_topic(one, old)
    topics.attach_item(other, second, old)
    topics.merge_topics(one, going, topics.start_topic(one, second, "Tujuan"))
    topics.attach_item(other, first, going)
    exchange(one, other, share=share)
    assert same(followed(one), followed(other)) == {
        "banjir": ["Pompa", "Tanggul"],
        "Lama": ["Tanggul", "Rob"],
        "Gabung": ["Pompa", "Rob"],
        "Tujuan": ["Tanggul", "Rob"],
    }
    told = same(conflicts(one), conflicts(other))
    assert [(kind, field) for kind, field, _ in told] == [
        ("delete", "_del"), ("delete", "_del"), ("scalar", "name"),
    ]  # fmt: skip


def test_who_is_ticked_here_and_called_anew_there_stands_once(
    office: Callable[..., Workspace], share: Path
) -> None:
    one, other = office("Satu"), office("Dua")
    add_office(one, code="BAPPEDA", name="Badan Perencanaan")
    meeting = create_meeting(one, "Rapat", START)
    invited = [Addressee("BAPPEDA", "Kepala Bappeda"), Addressee("BAPPEDA", "Sekretaris")]
    rows = add_recipients(one, meeting, invited)
    exchange(one, other, share=share)
    record_present(one, meeting, rows[0])
    edit_recipient(other, rows[0], addressee="Kepala Badan Perencanaan")
    sync(one, share)
    sync(other, share)  # the tick is here, and nobody knew of the new words yet
    exchange(one, other, share=share)
    newcomer = Addressee("BAPPEDA", "Kepala Bappeda")  # by the words of before, but knowing the new
    record_present(other, meeting, add_recipients(other, meeting, [newcomer])[0])
    third = office("Tiga")
    exchange(one, other, third, share=share)
    for desk in (one, other, third):
        (sheet,) = attendance_sheet(desk, meeting).offices
        assert [(row.invited, row.position, row.status) for row in sheet.rows] == [
            ("Kepala Badan Perencanaan", "Kepala Badan Perencanaan", "present"),
            ("Sekretaris", None, "expected"),
            ("Kepala Bappeda", "Kepala Bappeda", "present"),
        ]
        with desk.read() as session:
            assert session.query(e.Attendance).count() == 2
    assert same(conflicts(one), conflicts(other), conflicts(third)) == []


def test_the_sample_made_on_two_laptops_is_one(
    office: Callable[..., Workspace], share: Path
) -> None:
    one, other = office("Satu"), office("Dua")
    meeting = same(add_sample(one), add_sample(other))
    exchange(one, other, share=share)
    assert same(sample_ids(one), sample_ids(other)) == {meeting}
    assert same(export_meeting(one, meeting), export_meeting(other, meeting))
    assert same(conflicts(one), conflicts(other)) == []
