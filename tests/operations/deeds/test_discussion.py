"""Live minutes: points, what is made of them, and the autosave of the editor."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.model.errors import FieldInvalid, MeetingLocked, RowNotFound
from jakber_desktop.operations.agenda.deeds import add_item, remove_item
from jakber_desktop.operations.directory.people import add_person
from jakber_desktop.operations.discussion.deeds import (
    add_point,
    edit_point,
    merge_points,
    move_point,
    remove_point,
    set_point_kind,
    split_point,
)
from jakber_desktop.operations.discussion.rows import Discussion, discussion
from jakber_desktop.operations.discussion.typing_minutes import (
    PointAdded,
    PointEdited,
    PointMoved,
    PointRemoved,
    save_typing,
)
from jakber_desktop.operations.exchange import export_meeting, import_meeting_files
from jakber_desktop.operations.history.deeds import undo, undo_label
from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.operations.outcomes.actions import (
    action_from_point,
    add_action,
    edit_action,
    move_action,
    remove_action,
    set_action_status,
)
from jakber_desktop.operations.outcomes.decisions import (
    add_decision,
    decision_from_point,
    edit_decision,
    move_decision,
    remove_decision,
)
from jakber_desktop.operations.outcomes.wording import Winner, settle_wording
from jakber_desktop.operations.workspaces import check_workspace

if TYPE_CHECKING:
    from pathlib import Path

    from jakber_desktop.store.workspace import Workspace


@pytest.fixture
def item(office: Workspace, meeting: str) -> str:
    """An item of the meeting's agenda."""
    return add_item(office, meeting, "Laporan kemajuan", presenter="JAKBER")


def texts(shown: Discussion) -> list[list[str]]:
    return [[point.text for point in one.points] for one in shown.items]


def test_points_are_added_where_asked(
    office: Workspace, meeting: str, item: str, one_deed: Callable[..., None]
) -> None:
    one_deed(office, meeting, lambda: add_point(office, item, " menyampaikan *satu*.\n"))
    first = discussion(office, meeting).items[0].points[0].id
    add_point(office, item, "tiga", speaker_office="TGUPP", speaker_label="Pihak TGUPP")
    add_point(office, item, "dua", after=first, kind="directive")
    add_point(office, item, "nol", before=first)
    shown = discussion(office, meeting)
    assert texts(shown) == [["nol", "menyampaikan *satu*.", "dua", "tiga"]]
    assert shown.items[0].points[3].speaker_office == "TGUPP"


def test_editing_is_one_deed(
    office: Workspace, meeting: str, item: str, one_deed: Callable[..., None],
    untouched: Callable[..., None],
) -> None:  # fmt: skip
    point = add_point(office, item, "satu")
    for given in (
        {"text": "satu\n\n1. a\n2. b"}, {"kind": "conclusion"}, {"speaker_office": "JAKBER"},
        {"speaker_label": "Pihak JakBer"}, {"confidential": True},
    ):  # fmt: skip
        one_deed(office, meeting, lambda g=given: edit_point(office, point, **g))
        untouched(office, lambda g=given: edit_point(office, point, **g))
    one_deed(office, meeting, lambda: set_point_kind(office, point, "directive"))
    assert undo_label(office) == "Jadikan arahan “satu 1. a 2. b”"
    one_deed(office, meeting, lambda: remove_point(office, point))


def test_points_move_within_and_between_items(
    office: Workspace, meeting: str, item: str, one_deed: Callable[..., None],
    untouched: Callable[..., None],
) -> None:  # fmt: skip
    other = add_item(office, meeting, "Tanggapan")
    one, two, three = (add_point(office, item, text) for text in ("satu", "dua", "tiga"))
    one_deed(office, meeting, lambda: move_point(office, three, before=one))
    assert texts(discussion(office, meeting)) == [["tiga", "satu", "dua"], []]
    one_deed(office, meeting, lambda: move_point(office, one, item=other))
    one_deed(office, meeting, lambda: move_point(office, two, item=other, before=one))
    assert texts(discussion(office, meeting)) == [["tiga"], ["dua", "satu"]]
    untouched(office, lambda: move_point(office, two, before=one))


def test_a_point_can_be_cut_and_joined_again(
    office: Workspace, meeting: str, item: str, one_deed: Callable[..., None],
    refused: Callable[..., Any],
) -> None:  # fmt: skip
    point = add_point(office, item, "satu. dua.", kind="directive", speaker_office="TGUPP")
    add_point(office, item, "tiga")
    refused(office, FieldInvalid, lambda: split_point(office, point, 0))
    refused(office, FieldInvalid, lambda: split_point(office, point, 10))
    one_deed(office, meeting, lambda: split_point(office, point, 5))
    shown = discussion(office, meeting)
    assert texts(shown) == [["satu.", "dua.", "tiga"]]
    second = shown.items[0].points[1]
    assert (second.kind, second.speaker_office) == ("directive", "TGUPP")
    decision = decision_from_point(office, second.id)
    one_deed(office, meeting, lambda: merge_points(office, point, second.id, between=" "))
    shown = discussion(office, meeting)
    assert texts(shown) == [["satu. dua.", "tiga"]]
    assert shown.items[0].points[0].decisions == (decision,)


@pytest.mark.parametrize("secret", ["first", "second", ""])
def test_points_joined_are_confidential_when_either_was(
    office: Workspace, item: str, meeting: str, secret: str
) -> None:
    first, second = (
        add_point(office, item, name, confidential=name == secret) for name in ("first", "second")
    )
    merge_points(office, first, second)
    (point,) = discussion(office, meeting).items[0].points
    assert point.confidential == bool(secret)
    undo(office)
    points = discussion(office, meeting).items[0].points
    assert [one.confidential for one in points] == [secret == "first", secret == "second"]


def test_a_decision_and_its_point_are_linked_and_say_the_same(
    office: Workspace, meeting: str, item: str, one_deed: Callable[..., None],
    untouched: Callable[..., None],
) -> None:  # fmt: skip
    point = add_point(office, item, "capaian dilaporkan kembali")
    one_deed(office, meeting, lambda: decision_from_point(office, point))
    shown = discussion(office, meeting)
    decision = shown.decisions[0]
    assert (decision.code, decision.item, decision.point) == ("K-1", item, point)
    assert shown.items[0].points[0].decisions == (decision.id,)
    untouched(office, lambda: decision_from_point(office, point))
    one_deed(office, meeting, lambda: edit_point(office, point, text="capaian dilaporkan lagi"))
    assert discussion(office, meeting).decisions[0].text == "capaian dilaporkan lagi"
    one_deed(
        office, meeting, lambda: edit_decision(office, decision.id, text="Rapat setuju laporan.")
    )
    shown = discussion(office, meeting)
    assert shown.items[0].points[0].text == "Rapat setuju laporan."
    assert not shown.decisions[0].apart
    remove_point(office, point)
    assert discussion(office, meeting).decisions[0].point is None
    undo(office)
    assert discussion(office, meeting).decisions[0].point == point


def test_decisions_are_written_ordered_and_removed(
    office: Workspace, meeting: str, item: str, one_deed: Callable[..., None],
    refused: Callable[..., Any], untouched: Callable[..., None],
) -> None:  # fmt: skip
    one = add_decision(office, meeting, "satu", item=item)
    two = add_decision(office, meeting, "dua")
    one_deed(office, meeting, lambda: move_decision(office, two, before=one))
    assert [x.text for x in discussion(office, meeting).decisions] == ["dua", "satu"]
    untouched(office, lambda: move_decision(office, one))
    one_deed(office, meeting, lambda: edit_decision(office, two, item=item, status="revoked"))
    one_deed(office, meeting, lambda: remove_decision(office, one))
    other = create_meeting(office, "Lain", dt.date(2018, 4, 5))
    foreign = add_item(office, other, "Lain")
    refused(office, RowNotFound, lambda: edit_decision(office, two, item=foreign))
    refused(office, FieldInvalid, lambda: add_decision(office, meeting, " "))
    remove_item(office, item)
    assert discussion(office, meeting).decisions[0].item is None


def test_actions_hold_office_person_and_due(
    office: Workspace, meeting: str, item: str, one_deed: Callable[..., None],
    refused: Callable[..., Any], untouched: Callable[..., None],
) -> None:  # fmt: skip
    one_deed(office, meeting, lambda: add_action(office, meeting, "Kirim laporan"))
    action = discussion(office, meeting).actions[0].id
    person = add_person(office, "Nama Contoh", office="JAKBER")
    for given in (
        {"office": "JAKBER"}, {"item": item}, {"due_date": dt.date(2018, 5, 31)},
        {"due_phrase": "sebelum rapat berikutnya"}, {"post": "Manajer Program"},
        {"status": "blocked"}, {"text": "Kirim laporan akhir"}, {"person": person},
    ):  # fmt: skip
        one_deed(office, meeting, lambda g=given: edit_action(office, action, **g))
        untouched(office, lambda g=given: edit_action(office, action, **g))
    row = discussion(office, meeting).actions[0]
    assert (row.code, row.office, row.person, row.item) == ("T-1", "JAKBER", person, item)
    second = add_action(office, meeting, "Dua", office="TGUPP")
    one_deed(office, meeting, lambda: move_action(office, second, before=action))
    one_deed(office, meeting, lambda: remove_action(office, second))
    refused(office, FieldInvalid, lambda: edit_action(office, action, office="X"))
    refused(office, FieldInvalid, lambda: edit_action(office, action, person="0" * 32))


def test_a_responsible_post_of_one_small_word_survives_a_meeting_file(
    office: Workspace, meeting: str, tmp_path: Path, refused: Callable[..., Any]
) -> None:
    action = add_action(office, meeting, "Kirim", post="sekretariat")
    assert discussion(office, meeting).actions[0].post == "Sekretariat"
    file = tmp_path / "rapat.json"
    file.write_bytes(export_meeting(office, meeting))
    assert not import_meeting_files(office, [file])[0].changed
    refused(office, FieldInvalid, lambda: edit_action(office, action, post="123"))


def test_an_action_made_of_a_point_is_linked(office: Workspace, meeting: str, item: str) -> None:
    point = add_point(office, item, "Kembangkan website")
    made = action_from_point(office, point, office="JAKBER", due_date=dt.date(2018, 5, 31))
    row = discussion(office, meeting).actions[0]
    assert (row.id, row.text, row.point, row.item) == (made, "Kembangkan website", point, item)
    assert discussion(office, meeting).items[0].points[0].actions == (made,)


def test_final_minutes_are_locked_but_actions_go_on(
    office: Workspace, meeting: str, item: str, lock: Callable[..., None],
    refused: Callable[..., Any],
) -> None:  # fmt: skip
    point = add_point(office, item, "satu")
    action = add_action(office, meeting, "Kirim")
    decision = add_decision(office, meeting, "satu")
    lock(office, meeting, "final")
    for deed in (
        lambda: edit_point(office, point, text="dua"), lambda: add_point(office, item, "dua"),
        lambda: decision_from_point(office, point),
        lambda: edit_decision(office, decision, text="x"),
        lambda: edit_action(office, action, text="x"), lambda: remove_action(office, action),
        lambda: save_typing(office, [PointEdited(id=point, text="dua")]),
    ):  # fmt: skip
        refused(office, MeetingLocked, deed)
    set_action_status(office, action, "done")
    assert discussion(office, meeting).actions[0].status == "done"
    assert discussion(office, meeting).locked


# --- autosave ------------------------------------------------------------------------------------


def test_what_was_typed_is_one_change(
    office: Workspace, meeting: str, item: str, one_deed: Callable[..., None]
) -> None:
    old = add_point(office, item, "lama")
    other = add_item(office, meeting, "Tanggapan")
    moved = add_point(office, item, "pindah")
    gone = add_point(office, item, "hilang")
    changes = [
        PointAdded(temp="t1", item=item, text="satu", after=old, speaker_office="TGUPP"),
        PointAdded(temp="t2", item=item, text="dua", after="t1"),
        PointAdded(temp="t0", item=item, text="nol"),
        PointAdded(temp="kosong", item=item, text="  ", after="t2"),
        PointEdited(id="t2", text="dua sekali", kind="conclusion"),
        PointEdited(id=old, text="lama *baru*"),
        PointMoved(id=moved, item=other),
        PointRemoved(id=gone),
    ]
    one_deed(office, meeting, lambda: save_typing(office, changes))
    shown = discussion(office, meeting)
    assert texts(shown) == [["nol", "lama *baru*", "satu", "dua sekali"], ["pindah"]]
    assert shown.items[0].points[3].kind == "conclusion"
    undo(office)
    given = save_typing(office, changes)
    assert set(given) == {"t0", "t1", "t2"}
    assert given["t1"] == discussion(office, meeting).items[0].points[2].id


def test_an_emptied_paragraph_is_gone_and_undo_brings_it_back(
    office: Workspace, meeting: str, item: str
) -> None:
    point = add_point(office, item, "satu")
    save_typing(office, [PointEdited(id=point, text=" \n")])
    assert texts(discussion(office, meeting)) == [[]]
    undo(office)
    assert texts(discussion(office, meeting)) == [["satu"]]


def test_saving_the_same_again_writes_nothing(
    office: Workspace, meeting: str, item: str, untouched: Callable[..., None]
) -> None:
    one, two = add_point(office, item, "satu"), add_point(office, item, "dua")
    untouched(office, lambda: save_typing(office, []))
    untouched(
        office,
        lambda: save_typing(
            office,
            [PointEdited(id=one, text="satu"), PointMoved(id=two, item=item, after=one)],
        ),
    )


def test_a_save_that_fails_writes_nothing(
    office: Workspace, meeting: str, item: str, refused: Callable[..., Any]
) -> None:
    changes = [
        PointAdded(temp="a", item=item, text="satu"),
        PointEdited(id="0" * 32, text="dua"),
    ]
    refused(office, RowNotFound, lambda: save_typing(office, changes))


def test_typing_a_decision_makes_one_and_taking_it_back_removes_it(
    office: Workspace, meeting: str, item: str, one_deed: Callable[..., None],
    untouched: Callable[..., None],
) -> None:  # fmt: skip
    changes = [
        PointAdded(temp="k", item=item, text="disepakati", kind="decision"),
        PointAdded(temp="t", item=item, text="dikirim", kind="action"),
    ]
    one_deed(office, meeting, lambda: save_typing(office, changes))
    shown = discussion(office, meeting)
    assert [(x.text, x.item) for x in shown.decisions] == [("disepakati", item)]
    assert [(x.text, x.item) for x in shown.actions] == [("dikirim", item)]
    action, decision = shown.items[0].points
    assert (action.note_kind, decision.note_kind) == ("action", "decision")
    untouched(office, lambda: save_typing(office, [PointEdited(id=decision.id, kind="decision")]))
    save_typing(office, [PointEdited(id=decision.id, text="disepakati semua")])
    assert discussion(office, meeting).decisions[0].text == "disepakati semua"
    one_deed(
        office,
        meeting,
        lambda: save_typing(office, [PointEdited(id=decision.id, kind="directive")]),
    )
    assert discussion(office, meeting).decisions == ()
    save_typing(office, [PointEdited(id=action.id, kind="decision")])
    shown = discussion(office, meeting)
    assert ([x.text for x in shown.decisions], shown.actions) == (["dikirim"], ())


def test_a_decision_worded_apart_survives_its_point(
    office: Workspace, meeting: str, item: str
) -> None:
    point = save_typing(office, [PointAdded(temp="k", item=item, text="ya", kind="decision")])["k"]
    merge_points(office, point, add_point(office, item, "dan dicatat"), between=" ")
    assert discussion(office, meeting).decisions[0].apart
    save_typing(office, [PointEdited(id=point, kind="statement")])
    assert [x.text for x in discussion(office, meeting).decisions] == ["ya"]


@pytest.mark.parametrize(("winner", "words"), [("notes", "Kirim lagi"), ("card", "Kirim peta")])
def test_a_follow_up_that_differs_from_its_point_takes_either_wording(
    office: Workspace, meeting: str, item: str, one_deed: Callable[..., None],
    winner: Winner, words: str,
) -> None:  # fmt: skip
    point = add_point(office, item, "Kirim lagi")
    made = action_from_point(office, point, text="Kirim peta")
    edit_action(office, made, office="JAKBER")
    assert discussion(office, meeting).actions[0].apart
    one_deed(office, meeting, lambda: settle_wording(office, "action", made, winner))
    shown = discussion(office, meeting)
    assert (shown.actions[0].text, shown.items[0].points[0].text) == (words, words)
    assert not shown.actions[0].apart


def test_an_edit_of_a_removed_point_brings_it_back(
    office: Workspace, meeting: str, item: str
) -> None:
    point = add_point(office, item, "Satu")
    other = add_point(office, item, "Dua")
    remove_point(office, point)
    save_typing(office, [PointEdited(id=point, text="Satu lagi")])
    assert [one.text for one in discussion(office, meeting).items[0].points] == ["Satu lagi", "Dua"]
    remove_point(office, other)
    save_typing(office, [PointMoved(id=other, item=item), PointRemoved(id=other)])
    assert [one.text for one in discussion(office, meeting).items[0].points] == ["Satu lagi"]


def test_typing_under_a_removed_item_brings_it_back(
    office: Workspace, meeting: str, item: str
) -> None:
    point = add_point(office, item, "Satu")
    remove_item(office, item)
    save_typing(office, [PointAdded(temp="a", item=item, text="Dua", after=point)])
    (row,) = discussion(office, meeting).items
    assert [one.text for one in row.points] == ["Satu", "Dua"]
    assert check_workspace(office) == ()


def test_typed_points_can_be_confidential(office: Workspace, meeting: str, item: str) -> None:
    ids = save_typing(office, [PointAdded(temp="a", item=item, text="Tertutup", confidential=True)])
    (point,) = discussion(office, meeting).items[0].points
    assert point.confidential
    save_typing(office, [PointEdited(id=ids["a"], confidential=False)])
    (point,) = discussion(office, meeting).items[0].points
    assert (point.confidential, point.text) == (False, "Tertutup")


def test_directives_are_counted_through_the_meeting(
    office: Workspace, meeting: str, item: str
) -> None:
    second = add_item(office, meeting, "Lain")
    add_point(office, item, "Percepat", kind="directive", speaker_office="TGUPP")
    add_point(office, second, "Laporkan", kind="directive")
    found = discussion(office, meeting).directives
    assert [(one.code, one.text, one.speaker) for one in found] == [
        ("A-1", "Percepat", "TGUPP"), ("A-2", "Laporkan", ""),
    ]  # fmt: skip


def test_items_say_when_they_begin_by_the_plan(office: Workspace, meeting: str, item: str) -> None:
    add_item(office, meeting, "Lain")
    assert [one.starts_at for one in discussion(office, meeting).items] == ["09:00", None]
