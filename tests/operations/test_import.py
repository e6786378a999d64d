"""Importing again and again: only what differs is written, nothing doubles, one undo suffices."""

from __future__ import annotations

import copy
import datetime as dt
import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import MeetingNotFound
from jakber_desktop.operations.exchange import export_meeting, import_meeting_files
from jakber_desktop.operations.history.deeds import meeting_history, redo, undo, undo_label

OFFICES = [{"code": "KLN", "name": "Biro Contoh"}, {"code": "TGUPP", "name": "Tim Contoh"}]


def bare(**more: Any) -> dict[str, Any]:
    """A small meeting without ids."""
    return {
        "format": "jakber.meeting/1",
        "offices": copy.deepcopy(OFFICES),
        "meeting": {"title": "Rapat Contoh", "date": "2018-04-04"},
        **more,
    }


def last_written(workspace: Any, id_: str) -> set[tuple[str, str]]:
    """(entity, field) of what the newest minute wrote."""
    written = meeting_history(workspace, id_)
    return {(one.entity, one.field) for one in written if one.at == written[0].at}


# --- again ---------------------------------------------------------------------------------------


def test_the_sample_again_writes_nothing(
    workspace: Any, sample: Any, take: Any, log_rows: Any
) -> None:
    id_ = take(workspace, sample())
    rows, label = log_rows(workspace), undo_label(workspace)
    assert take(workspace, sample()) == id_
    assert take(workspace, export_meeting(workspace, id_)) == id_
    assert (log_rows(workspace), undo_label(workspace)) == (rows, label)


def test_two_posts_of_one_office_stay_two(
    workspace: Any, sample: Any, take: Any, give: Any
) -> None:
    id_ = take(workspace, sample())
    take(workspace, sample())
    names = [entry["office"] for entry in give(workspace, id_)["attendance"]]
    assert names == [entry["office"] for entry in sample()["attendance"]]
    assert names.count("JAKBER") == 2


def test_equal_entries_are_told_apart_by_their_number(
    workspace: Any, take: Any, give: Any, log_rows: Any
) -> None:
    staff = {"office": "KLN", "status": "present", "position": "staf"}
    content = bare(attendance=[staff, staff, staff])
    id_ = take(workspace, content)
    rows = log_rows(workspace)
    take(workspace, content)
    assert log_rows(workspace) == rows
    assert len({entry["id"] for entry in give(workspace, id_)["attendance"]}) == 3


@pytest.mark.parametrize("nth", [0, 1, 2])
def test_naming_a_bare_post_later_does_not_double_it(
    nth: int, workspace: Any, take: Any, give: Any
) -> None:
    staff = {"office": "KLN", "status": "present", "position": "staf"}
    content = bare(people=[{"key": "p1", "name": "Nama Contoh"}], attendance=[staff, staff, staff])
    id_ = take(workspace, content)
    before = give(workspace, id_)
    with workspace.change("Beri nama") as change:
        person = change.session.query(e.Person).one()
        row = change.session.get(e.Attendance, UUID(before["attendance"][nth]["id"]))
        row.person_id, row.position = person.id, "Kepala"
    named = give(workspace, id_)
    take(workspace, content)
    after = give(workspace, id_)
    assert [one["id"] for one in after["attendance"]] == [one["id"] for one in before["attendance"]]
    assert after["attendance"][nth]["person"] == "p1"
    assert after["attendance"][nth]["position"] == "staf"  # the file says so
    take(workspace, export_meeting(workspace, id_))
    assert len(named["attendance"]) == len(give(workspace, id_)["attendance"]) == 3


def test_a_point_written_in_between_does_not_shift_the_others(
    workspace: Any, take: Any, give: Any
) -> None:
    content = bare(agenda=[{"title": "A", "points": [{"text": "satu"}, {"text": "dua"}]}])
    id_ = take(workspace, content)
    item = UUID(give(workspace, id_)["agenda"][0]["id"])
    with workspace.change("Catat") as change:
        change.add(
            e.Point(id=change.new_id(), agenda_item_id=item, pos="00000", text="yang pertama")
        )
    take(workspace, content)
    points = give(workspace, id_)["agenda"][0]["points"]
    assert [point["text"] for point in points] == ["yang pertama", "satu", "dua"]


def test_the_original_again_after_an_undone_delete_or_rename_makes_nothing_new(
    workspace: Any, sample: Any, take: Any, give: Any
) -> None:
    id_ = take(workspace, sample())
    before = give(workspace, id_)
    with workspace.change("Hapus dan ganti") as change:
        items = [change.session.get(e.AgendaItem, UUID(one["id"])) for one in before["agenda"][:2]]
        change.remove(items[0])
        items[1].title = "Judul baru"
    take(workspace, sample())
    assert give(workspace, id_) == before


# --- edited exports ------------------------------------------------------------------------------


def test_one_changed_field_updates_that_field_only(
    workspace: Any, sample: Any, take: Any, give: Any, clock: Any
) -> None:
    id_ = take(workspace, sample())
    clock.now += 60_000
    content = give(workspace, id_)
    content["agenda"][1]["points"][0]["text"] = "menyampaikan laporan."
    take(workspace, content)
    assert last_written(workspace, id_) == {("point", "text")}
    assert give(workspace, id_) == content


def test_null_empties_and_absent_leaves_alone(
    workspace: Any, sample: Any, take: Any, give: Any
) -> None:
    id_ = take(workspace, sample())
    content = give(workspace, id_)
    content["meeting"]["kind"] = None
    del content["meeting"]["organizer"]
    del content["attendance"][0]["position"]
    take(workspace, content)
    after = give(workspace, id_)
    assert after["meeting"]["kind"] is None
    assert after["meeting"]["organizer"] == "KDH-KLN"
    assert after["attendance"][0]["position"] == sample()["attendance"][0]["position"]


@pytest.mark.parametrize(
    "name", ["attendance", "agenda", "target_updates", "news_release", "offices"]
)
def test_an_absent_part_stays_as_it_is(
    name: str, workspace: Any, sample: Any, take: Any, give: Any
) -> None:
    id_ = take(workspace, sample())
    before = give(workspace, id_)
    content = copy.deepcopy(before)
    del content[name]
    take(workspace, content)
    assert give(workspace, id_) == before


def test_an_entry_left_out_of_an_export_is_deleted(
    workspace: Any, sample: Any, take: Any, give: Any
) -> None:
    id_ = take(workspace, sample())
    content = give(workspace, id_)
    del content["attendance"][2], content["agenda"][0]["points"][1], content["agenda"][2]
    content["target_updates"] = []
    take(workspace, content)
    after = give(workspace, id_)
    assert after["attendance"] == content["attendance"]
    assert after["agenda"] == content["agenda"]
    assert after["target_updates"] == []
    assert len(after["offices"]) == 6  # a file never deletes an office
    undo(workspace)
    assert len(give(workspace, id_)["agenda"]) == 3


def test_an_entry_left_out_of_a_file_without_id_stays(
    workspace: Any, sample: Any, take: Any, give: Any
) -> None:
    id_ = take(workspace, sample())
    before = give(workspace, id_)
    content = sample()
    content["attendance"] = content["attendance"][3:5]
    content["agenda"] = content["agenda"][1:2]
    content["target_updates"] = []
    take(workspace, content)
    assert give(workspace, id_) == before


def test_new_entries_and_a_new_order_are_taken_as_they_stand(
    workspace: Any, sample: Any, take: Any, give: Any
) -> None:
    id_ = take(workspace, sample())
    content = give(workspace, id_)
    content["attendance"].reverse()
    content["attendance"].insert(
        4, {"office": "TRLH", "status": "excused", "position": "Kepala Contoh"}
    )
    content["agenda"] = content["agenda"][2:] + content["agenda"][:2]
    take(workspace, content)
    after = give(workspace, id_)
    assert [one["position"] for one in after["attendance"]] == [
        one["position"] for one in content["attendance"]
    ]
    assert [one["title"] for one in after["agenda"]] == [one["title"] for one in content["agenda"]]


def test_moving_one_entry_writes_one_position(
    workspace: Any, sample: Any, take: Any, give: Any, clock: Any
) -> None:
    id_ = take(workspace, sample())
    clock.now += 60_000
    content = give(workspace, id_)
    content["attendance"].append(content["attendance"].pop(0))
    take(workspace, content)
    written = meeting_history(workspace, id_)
    moved = [one for one in written if one.at == written[0].at]
    assert [(one.entity, one.field) for one in moved] == [("attendance", "pos")]


@pytest.mark.parametrize("whole_file", [True, False])
def test_a_point_moved_to_another_item_moves_there(
    whole_file: bool, workspace: Any, sample: Any, take: Any, give: Any
) -> None:
    id_ = take(workspace, sample())
    content = give(workspace, id_)
    for source, target in ((0, 2), (2, 1)):
        content["agenda"][target]["points"].insert(1, content["agenda"][source]["points"].pop(0))
    if not whole_file:
        del content["meeting"]["id"]
    take(workspace, content)
    after = give(workspace, id_)
    assert [[point["id"] for point in item["points"]] for item in after["agenda"]] == [
        [point["id"] for point in item["points"]] for item in content["agenda"]
    ]
    undo(workspace)
    assert [len(item["points"]) for item in give(workspace, id_)["agenda"]] == [2, 2, 2]


def test_an_export_whose_agenda_item_is_gone_writes_nothing_back(
    workspace: Any, take: Any, give: Any, log_rows: Any
) -> None:
    """The decision keeps its link: the item may come back."""
    id_ = take(
        workspace,
        bare(agenda=[{"title": "A"}], decisions=[{"text": "Setuju.", "agenda_item": 1}]),
    )
    with workspace.change("Hapus agenda") as change:
        change.remove(change.session.query(e.AgendaItem).one())
    assert give(workspace, id_)["decisions"][0]["agenda_item"] is None
    rows = log_rows(workspace)
    take(workspace, export_meeting(workspace, id_))
    assert log_rows(workspace) == rows
    undo(workspace)
    assert give(workspace, id_)["decisions"][0]["agenda_item"] == 1


def test_a_link_to_an_agenda_item_can_be_emptied(workspace: Any, take: Any, give: Any) -> None:
    id_ = take(
        workspace,
        bare(agenda=[{"title": "A"}], decisions=[{"text": "Setuju.", "agenda_item": 1}]),
    )
    content = give(workspace, id_)
    content["decisions"][0]["agenda_item"] = None
    take(workspace, content)
    assert give(workspace, id_)["decisions"][0]["agenda_item"] is None


def test_positions_count_in_the_files_own_agenda(workspace: Any, take: Any, give: Any) -> None:
    id_ = take(workspace, bare(agenda=[{"title": "A"}, {"title": "B"}]))
    take(workspace, bare(agenda=[{"title": "B"}], decisions=[{"text": "x", "agenda_item": 1}]))
    take(workspace, bare(action_items=[{"text": "y", "agenda_item": 1}]))
    after = give(workspace, id_)
    assert after["decisions"][0]["agenda_item"] == 2
    assert after["action_items"][0]["agenda_item"] == 1  # no agenda in the file: the meeting's


# --- offices and people --------------------------------------------------------------------------


def test_the_key_p1_of_two_files_stays_two_people(workspace: Any, take: Any, give: Any) -> None:
    ids = [
        take(
            workspace,
            bare(people=[{"key": "p1", "name": name}], attendance=[entry])
            | {"meeting": {"title": name, "date": "2018-04-04"}},
        )
        for name in ("Nama Contoh", "Nama Lain")
        for entry in [{"office": "KLN", "person": "p1", "status": "present"}]
    ]
    people = [give(workspace, id_)["people"] for id_ in ids]
    assert [[one["name"] for one in some] for some in people] == [["Nama Contoh"], ["Nama Lain"]]
    with workspace.read() as session:
        assert session.query(e.Person).count() == 2


def test_the_same_person_in_two_files_is_one(workspace: Any, take: Any) -> None:
    for title in ("Rapat A", "Rapat B"):
        take(
            workspace,
            bare(people=[{"key": "p1", "name": "Nama Contoh"}])
            | {"meeting": {"title": title, "date": "2018-04-04"}},
        )
    with workspace.read() as session:
        assert session.query(e.Person).count() == 1


def test_a_corrected_name_under_a_known_key_corrects_the_person(
    workspace: Any, take: Any, give: Any
) -> None:
    entry = {"office": "KLN", "person": "p1", "status": "present"}
    id_ = take(workspace, bare(people=[{"key": "p1", "name": "Nma Contoh"}], attendance=[entry]))
    take(workspace, bare(people=[{"key": "p1", "name": "Nama Contoh"}], attendance=[entry]))
    after = give(workspace, id_)
    assert [one["name"] for one in after["people"]] == ["Nama Contoh"]
    assert len(after["attendance"]) == 1


def test_two_people_of_one_key_in_one_meeting_get_two_keys(
    workspace: Any, take: Any, give: Any, log_rows: Any
) -> None:
    entry = {"office": "KLN", "person": "p1", "status": "present"}
    id_ = take(workspace, bare(people=[{"key": "p1", "name": "Satu"}], attendance=[entry]))
    take(
        workspace,
        bare(people=[{"key": "p1", "name": "Dua"}])
        | {"meeting": {"title": "Rapat lain", "date": "2018-04-04"}},
    )
    with workspace.change("Tambah") as change:
        other = change.session.query(e.Person).filter_by(name="Dua").one()
        office = change.session.query(e.Office).first()
        change.add(
            e.Attendance(
                id=change.new_id(), meeting_id=UUID(id_), pos="z", office_id=office.id,
                person_id=other.id, status="present",
            )
        )  # fmt: skip
    exported = give(workspace, id_)
    assert sorted(one["key"] for one in exported["people"]) == ["p1", "p1-2"]
    rows = log_rows(workspace)
    take(workspace, exported)
    assert log_rows(workspace) == rows


def test_an_office_is_known_by_its_id_then_by_its_code(
    workspace: Any, take: Any, give: Any
) -> None:
    id_ = take(workspace, bare(meeting=bare()["meeting"] | {"organizer": "KLN"}))
    content = give(workspace, id_)
    content["offices"][0]["code"] = content["meeting"]["organizer"] = "KLN-BARU"
    take(workspace, content)
    after = give(workspace, id_)
    assert after["meeting"]["organizer"] == "KLN-BARU"
    with workspace.read() as session:
        assert session.query(e.Office).count() == 2
    take(workspace, bare())  # the old code again: the same office, by its natural key
    with workspace.read() as session:
        assert session.query(e.Office).count() == 2


def test_offices_may_swap_their_places_in_the_tree(workspace: Any, take: Any, give: Any) -> None:
    """A circle that only stands while the file is read is none."""
    tree = bare()
    tree["offices"][1]["parent"] = "KLN"
    tree["meeting"]["organizer"] = "TGUPP"
    id_ = take(workspace, tree)
    turned = bare()
    turned["offices"][0]["parent"] = "TGUPP"
    turned["offices"][1]["parent"] = None
    turned["meeting"]["organizer"] = "KLN"
    take(workspace, turned)
    assert [one["parent"] for one in give(workspace, id_)["offices"]] == ["TGUPP", None]


def test_what_a_file_lists_and_uses_nowhere_enters_the_directory_alone(
    workspace: Any, take: Any, give: Any
) -> None:
    id_ = take(workspace, bare(people=[{"key": "p1", "name": "Nama Contoh"}]))
    content = give(workspace, id_)
    assert content["offices"] == []
    assert content["people"] == []
    with workspace.read() as session:
        assert session.query(e.Person).filter(e.Person.alive).count() == 1
        assert session.query(e.Office).filter(e.Office.alive).count() == 2


def test_an_export_names_only_its_own_offices_and_people_and_those_above_them(
    workspace: Any, take: Any, give: Any
) -> None:
    take(workspace, bare(people=[{"key": "p1", "name": "Orang Lain"}]))
    child = {"code": "SUB", "name": "Subbagian", "parent": "TGUPP"}
    content = bare() | {"meeting": {"title": "Rapat lain", "date": "2018-04-05"}}
    content["offices"] = [child]
    content["meeting"]["organizer"] = "SUB"
    after = give(workspace, take(workspace, content))
    assert sorted(one["code"] for one in after["offices"]) == ["SUB", "TGUPP"]
    assert after["people"] == []


# --- whole imports -------------------------------------------------------------------------------


def test_one_undo_takes_an_import_back_and_one_redo_brings_it_again(
    workspace: Any, sample: Any, take: Any, give: Any, tmp_path: Path
) -> None:
    id_ = take(workspace, sample())
    before = give(workspace, id_)
    other = tmp_path / "lain.json"
    other.write_text(json.dumps(bare() | {"meeting": {"title": "Lain", "date": "2018-05-01"}}))
    changed = copy.deepcopy(before)
    changed["meeting"]["venue"] = "Balai Kota"
    changed["attendance"].pop()
    first = tmp_path / "sunting.json"
    first.write_text(json.dumps(changed))
    taken = import_meeting_files(workspace, [first, other])
    assert [one.changed for one in taken] == [True, True]
    assert undo_label(workspace) == "Impor 2 rapat"
    undo(workspace)
    assert give(workspace, id_) == before
    with pytest.raises(MeetingNotFound):
        give(workspace, taken[1].meeting_id)
    redo(workspace)
    assert give(workspace, id_)["meeting"]["venue"] == "Balai Kota"
    assert give(workspace, taken[1].meeting_id)["meeting"]["title"] == "Lain"
    undo(workspace)
    undo(workspace)
    with pytest.raises(MeetingNotFound):
        give(workspace, id_)


def test_one_file_twice_in_one_import_is_one_meeting(
    workspace: Any, sample: Any, tmp_path: Path
) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps(sample()))
    taken = import_meeting_files(workspace, [path, path])
    assert [one.changed for one in taken] == [True, False]
    with workspace.read() as session:
        assert session.query(e.Meeting).count() == 1


def test_a_deleted_meeting_comes_back_with_its_file(
    workspace: Any, sample: Any, take: Any, give: Any
) -> None:
    id_ = take(workspace, sample())
    before = give(workspace, id_)
    with workspace.change("Hapus") as change:
        change.remove(change.session.get(e.Meeting, UUID(id_)))
    take(workspace, sample())
    assert give(workspace, id_) == before


def test_the_same_date_and_title_is_the_same_meeting_whoever_made_it(
    workspace: Any, sample: Any, take: Any
) -> None:
    with workspace.change("Buat") as change:
        mine = change.new_id()
        title = sample()["meeting"]["title"].upper()
        change.add(e.Meeting(id=mine, title=title, date=dt.date(2018, 4, 4)))
    assert take(workspace, sample()) == mine.hex


def test_a_renamed_meeting_is_still_the_one_its_file_made(
    workspace: Any, sample: Any, take: Any, give: Any
) -> None:
    id_ = take(workspace, sample())
    with workspace.change("Ganti judul") as change:
        change.session.get(e.Meeting, UUID(id_)).title = "Judul lain"
    assert take(workspace, sample()) == id_
    assert give(workspace, id_)["meeting"]["title"] == sample()["meeting"]["title"]


def test_another_workspace_gives_the_same_ids(
    workspace: Any, new_workspace: Any, sample: Any, take: Any
) -> None:
    """Two secretaries import one file: after a sync there is one meeting."""
    other = new_workspace("lain.jakber")
    id_ = take(workspace, sample())
    assert take(other, sample()) == id_
    assert export_meeting(workspace, id_) == export_meeting(other, id_)
