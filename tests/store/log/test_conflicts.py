"""Conflicts come from heads alone: the same everywhere, gone after one decision (§3, §4)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.operations.history.deeds import undo

if TYPE_CHECKING:
    from uuid import UUID

    from jakber_desktop.store.workspace import Workspace


@pytest.fixture
def pair(laptop: Any) -> tuple[Workspace, Workspace]:
    """Two laptops."""
    return laptop(0x2222, "Sekretaris Satu"), laptop(0x3333, "Sekretaris Dua")


@pytest.fixture
def shared(pair: Any, meeting: Any, item: Any, point: Any, meet: Any) -> dict[str, UUID]:
    """A meeting with an agenda item and a point that both laptops have."""
    with pair[0].change("Catat rapat") as change:
        id_ = meeting(change)
        item_id = item(change, id_)
        found = {"meeting": id_, "item": item_id, "point": point(change, item_id)}
    meet(*pair)
    return found


@pytest.fixture
def waiting(raw: Any) -> Any:
    """The conflict rows of a workspace: (table, field, kind, detail)."""

    def read(workspace: Workspace) -> list[tuple[str, str, str, Any]]:
        found = raw(workspace).execute("SELECT ent, fld, kind, detail FROM conflict")
        return [(ent, fld, kind, json.loads(detail)) for ent, fld, kind, detail in found]

    return read


def put(workspace: Workspace, kind: Any, id_: UUID, **values: Any) -> None:
    with workspace.change("Ubah") as change:
        row = change.session.get(kind, id_)
        for field, value in values.items():
            setattr(row, field, value)


def get(workspace: Workspace, kind: Any, id_: UUID, field: str) -> Any:
    with workspace.read() as session:
        return getattr(session.get(kind, id_), field)


def kinds(found: list[Any]) -> list[tuple[str, str, str]]:
    return [one[:3] for one in found]


def test_two_values_of_a_field_show_the_newest_and_wait(
    pair: Any, shared: Any, meet: Any, clock: Any, waiting: Any, problems: Any
) -> None:
    a, b = pair
    put(a, e.Meeting, shared["meeting"], venue="Balai Kota")
    clock.now += 60_000
    put(b, e.Meeting, shared["meeting"], venue="Balai Agung")
    meet(a, b)
    (found,) = waiting(a)
    assert found[:3] == ("meeting", "venue", "scalar")
    heads = found[3]["heads"]
    assert [(one["val"], one["usr"]) for one in heads] == [
        ("Balai Kota", "Sekretaris Satu"),
        ("Balai Agung", "Sekretaris Dua"),
    ]
    assert found[3]["shown"] == 1
    assert waiting(b) == waiting(a)
    assert get(a, e.Meeting, shared["meeting"], "venue") == "Balai Agung"
    assert problems(a) == problems(b) == []

    put(a, e.Meeting, shared["meeting"], venue="Balai Kota")  # an ordinary save decides
    assert waiting(a) == []
    meet(a, b)
    assert waiting(b) == []
    assert problems(a) == problems(b) == []


def test_the_same_value_from_both_is_no_conflict(
    pair: Any, shared: Any, meet: Any, waiting: Any
) -> None:
    for one in pair:
        put(one, e.Meeting, shared["meeting"], venue="Balai Kota")
    meet(*pair)
    assert waiting(pair[0]) == waiting(pair[1]) == []


def test_moves_in_a_list_have_a_winner_and_are_no_conflict(
    pair: Any, shared: Any, meet: Any, waiting: Any
) -> None:
    put(pair[0], e.Point, shared["point"], pos="c0000")
    put(pair[1], e.Point, shared["point"], pos="d0000")
    meet(*pair)
    shown = [get(one, e.Point, shared["point"], "pos") for one in pair]
    assert shown[0] == shown[1]
    assert waiting(pair[0]) == []


FIRST = "Rapat dibuka pukul 09.00 WIB.\nBiaya disetujui sebesar Rp 150 juta.\nDitutup dengan doa."


def test_edits_of_a_text_apart_from_each_other_come_together(
    pair: Any, shared: Any, meet: Any, waiting: Any, problems: Any
) -> None:
    a, b = pair
    put(a, e.Point, shared["point"], text=FIRST)
    meet(a, b)
    put(a, e.Point, shared["point"], text=FIRST.replace("09.00", "09.15"))
    put(b, e.Point, shared["point"], text=FIRST.replace("doa", "doa bersama"))
    meet(a, b)
    both = FIRST.replace("09.00", "09.15").replace("doa", "doa bersama")
    assert [get(one, e.Point, shared["point"], "text") for one in pair] == [both, both]
    assert waiting(a) == waiting(b) == []
    assert problems(a) == problems(b) == []

    put(b, e.Point, shared["point"], text=both + " Selesai.")
    undo(b)  # back to the text that came together, which nobody had written as a whole
    assert get(b, e.Point, shared["point"], "text") == both


def test_edits_of_one_sentence_keep_both_and_wait(
    pair: Any, shared: Any, meet: Any, clock: Any, waiting: Any, problems: Any
) -> None:
    a, b = pair
    put(a, e.Point, shared["point"], text=FIRST)
    meet(a, b)
    put(a, e.Point, shared["point"], text=FIRST.replace("150", "175"))
    clock.now += 60_000
    put(b, e.Point, shared["point"], text=FIRST.replace("150", "160"))
    meet(a, b)
    (found,) = waiting(a)
    assert found[:3] == ("point", "text", "text")
    assert found[3]["base"] == FIRST
    (hunk,) = found[3]["hunks"]
    assert "175" in hunk["a"]
    assert "160" in hunk["b"]
    assert get(b, e.Point, shared["point"], "text") == FIRST.replace("150", "160")
    assert problems(a) == problems(b) == []


def test_a_save_beside_an_open_conflict_leaves_it_open(
    pair: Any, shared: Any, meet: Any, clock: Any, waiting: Any, problems: Any
) -> None:
    """Who types elsewhere in the text has not decided which amount is right (S3)."""
    a, b = pair
    point = shared["point"]
    put(a, e.Point, point, text=FIRST)
    meet(a, b)
    put(a, e.Point, point, text=FIRST.replace("150", "175").replace("09.00", "09.15"))
    clock.now += 60_000
    put(b, e.Point, point, text=FIRST.replace("150", "160"))
    meet(a, b)
    shown = FIRST.replace("150", "160").replace("09.00", "09.15")
    assert get(a, e.Point, point, "text") == shown

    clock.now += 60_000
    put(a, e.Point, point, text=shown + " Selesai.")
    put(a, e.Point, point, text=shown + " Selesai sekali.")
    assert get(a, e.Point, point, "text") == shown + " Selesai sekali."
    (found,) = waiting(a)
    assert found[:3] == ("point", "text", "text")
    assert any("175" in hunk["a"] + hunk["b"] for hunk in found[3]["hunks"])
    undo(a)
    assert get(a, e.Point, point, "text") == shown + " Selesai."
    undo(a)
    assert get(a, e.Point, point, "text") == shown
    assert kinds(waiting(a)) == [("point", "text", "text")]
    meet(a, b)
    assert kinds(waiting(b)) == [("point", "text", "text")]
    assert get(b, e.Point, point, "text") == shown
    assert problems(a) == problems(b) == []

    put(b, e.Point, point, text=shown.replace("160", "175"))  # what the other side says
    assert waiting(b) == []
    meet(a, b)
    assert waiting(a) == []
    assert problems(a) == problems(b) == []


def test_what_was_typed_stands_even_when_that_ends_a_conflict(
    pair: Any, shared: Any, meet: Any, clock: Any, waiting: Any, problems: Any
) -> None:
    """Who takes back what the other side had changed has worked on both: nothing comes again."""
    a, b = pair
    point = shared["point"]
    put(a, e.Point, point, text=FIRST)
    meet(a, b)
    put(a, e.Point, point, text=FIRST.replace("150", "175").replace("09.00", "09.15"))
    clock.now += 60_000
    put(b, e.Point, point, text=FIRST.replace("150", "160"))
    meet(a, b)
    assert "09.15" in get(b, e.Point, point, "text")
    clock.now += 60_000
    typed = FIRST.replace("150", "160")
    put(b, e.Point, point, text=typed)
    assert get(b, e.Point, point, "text") == typed
    assert waiting(b) == []
    meet(a, b)
    assert get(a, e.Point, point, "text") == typed
    assert problems(a) == problems(b) == []


def test_a_text_whose_ancestor_has_not_come_shows_the_newest_and_guesses_nothing(
    pair: Any, shared: Any, laptop: Any, meet: Any, log_of: Any, clock: Any, waiting: Any,
    problems: Any,
) -> None:  # fmt: skip
    a, b = pair
    third = laptop(0x4444)
    meet(a, third)
    put(a, e.Point, shared["point"], text=FIRST)
    meet(a, third)
    clock.now += 60_000
    put(third, e.Point, shared["point"], text=FIRST.replace("150", "160"))
    put(b, e.Point, shared["point"], text="Teks lain.")
    b.take_in([row for row in log_of(third) if row.dev == 0x4444])
    assert kinds(waiting(b)) == [("point", "text", "pending")]
    assert problems(b) == []
    meet(a, b, third)
    assert waiting(b) == waiting(a) == waiting(third)
    assert kinds(waiting(b)) != [("point", "text", "pending")]
    assert problems(b) == []


def test_an_edit_survives_a_delete_and_both_are_shown(
    pair: Any, shared: Any, meet: Any, waiting: Any, problems: Any
) -> None:
    a, b = pair
    put(a, e.Meeting, shared["meeting"], alive=False)
    put(b, e.Point, shared["point"], text="Ditambah kemudian.")
    meet(a, b)
    for one in pair:
        assert get(one, e.Meeting, shared["meeting"], "alive") is True
        (found,) = waiting(one)
        assert found[:3] == ("meeting", "_del", "delete")
        (late,) = found[3]["late"]
        assert (late["ent"], late["fld"], late["val"]) == ("point", "text", "Ditambah kemudian.")
        assert problems(one) == []
    put(a, e.Point, shared["point"], text="Lagi.")  # one more late edit, of the laptop that lists
    meet(a, b)
    assert waiting(a) == waiting(b)
    put(b, e.Meeting, shared["meeting"], alive=False)  # having seen everything
    meet(a, b)
    assert waiting(a) == waiting(b) == []
    assert get(a, e.Meeting, shared["meeting"], "alive") is False
    assert problems(a) == problems(b) == []


def test_a_deleted_row_dies_when_what_had_kept_it_moves_away(
    pair: Any, shared: Any, meet: Any, item: Any, waiting: Any, problems: Any
) -> None:
    a, b = pair
    with a.change("Tambah") as change:
        elsewhere = item(change, shared["meeting"])
    meet(a, b)
    with a.change("Hapus") as change:
        change.remove(change.session.get_one(e.AgendaItem, shared["item"]))
    put(b, e.Point, shared["point"], text="Diubah.")
    meet(a, b)
    assert get(a, e.AgendaItem, shared["item"], "alive")
    assert kinds(waiting(a)) == [("agenda_item", "_del", "delete")]
    put(a, e.Point, shared["point"], agenda_item_id=elsewhere)
    assert not get(a, e.AgendaItem, shared["item"], "alive")
    assert waiting(a) == []
    meet(a, b)
    assert not get(b, e.AgendaItem, shared["item"], "alive")
    assert problems(a) == problems(b) == []


def test_what_nobody_sees_has_no_conflicts_until_it_comes_back(
    pair: Any, shared: Any, meet: Any, waiting: Any, problems: Any
) -> None:
    a, b = pair
    put(a, e.AgendaItem, shared["item"], title="Satu")
    put(b, e.AgendaItem, shared["item"], title="Dua")
    meet(a, b)
    put(a, e.Meeting, shared["meeting"], alive=False)
    assert waiting(a) == []
    meet(a, b)
    assert waiting(b) == []
    assert problems(a) == problems(b) == []
    put(b, e.Meeting, shared["meeting"], alive=True)
    meet(a, b)
    assert kinds(waiting(a)) == kinds(waiting(b)) == [("agenda_item", "title", "scalar")]
    assert problems(a) == problems(b) == []


def number(workspace: Workspace, id_: Any, text: str) -> Any:
    with workspace.change("Ambil nomor") as change:
        row = e.LetterNumber(id=id_ or change.new_id(), series="UND", year=2018, serial=5,
                             number=text)  # fmt: skip
        change.add(row)
        return row.id


def test_a_number_given_twice_waits_at_the_later_letter(
    pair: Any, meet: Any, clock: Any, waiting: Any, problems: Any
) -> None:
    a, b = pair
    first = number(a, None, "005/UND/2018")
    clock.now += 60_000
    second = number(b, None, "005/UND/2018")
    meet(a, b)
    assert kinds(waiting(a)) == kinds(waiting(b)) == [("letter_number", "number", "duplicate")]
    assert waiting(a)[0][3]["rows"] == [second.hex, first.hex]
    assert problems(a) == problems(b) == []
    put(b, e.LetterNumber, second, state="void")
    meet(a, b)
    assert waiting(a) == waiting(b) == []


def test_meetings_of_a_series_and_year_have_numbers_of_their_own(
    pair: Any, meeting: Any, meet: Any, waiting: Any, clock: Any
) -> None:
    a, b = pair
    with a.change("Catat rangkaian") as change:
        series = change.new_id()
        change.add(e.Series(id=series, name="Rapat bulanan"))
        meeting(change, number=3, series_id=series)
        meeting(change, number=3)
    meet(a, b)
    with b.change("Catat rapat") as change:
        meeting(change, number=3, series_id=series)
        meeting(change, number=4, series_id=series)
    meet(a, b)
    assert kinds(waiting(a)) == kinds(waiting(b)) == [("meeting", "number", "duplicate")]
