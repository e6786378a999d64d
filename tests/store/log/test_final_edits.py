"""Edits that come after the minutes were made final are shown, and can be taken back (§3, H1)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.errors import MeetingLocked

if TYPE_CHECKING:
    from uuid import UUID

    from jakber_desktop.store.workspace import Workspace


@pytest.fixture
def pair(laptop: Any) -> tuple[Workspace, Workspace]:
    """Two laptops; the first makes the minutes final."""
    return laptop(0x2222), laptop(0x3333)


@pytest.fixture
def shared(pair: Any, meeting: Any, item: Any, point: Any, meet: Any) -> dict[str, UUID]:
    """Minutes that the first laptop made final while the second was away."""
    with pair[0].change("Catat rapat") as change:
        id_ = meeting(change, venue="Balai Kota")
        item_id = item(change, id_)
        found = {"meeting": id_, "item": item_id, "point": point(change, item_id)}
    meet(*pair)
    with pair[0].change("Finalkan") as change:
        change.session.get(e.Meeting, id_).minutes_number = "007"
        version = ids.minutes_version_id(id_, 0)
        change.add(
            e.MinutesVersion(id=version, meeting_id=id_, state="final", final_hash="ab" * 32)
        )
    return found


def put(workspace: Workspace, kind: Any, id_: UUID, **values: Any) -> None:
    with workspace.change("Ubah") as change:
        row = change.session.get(kind, id_)
        for field, value in values.items():
            setattr(row, field, value)


@pytest.fixture
def waiting(raw: Any) -> Any:
    """The conflicts of a workspace: (table, field) -> values of edit and seal."""

    def read(workspace: Workspace) -> dict[tuple[str, str], list[Any]]:
        found = raw(workspace).execute("SELECT ent, fld, kind, detail FROM conflict").fetchall()
        assert {kind for _, _, kind, _ in found} <= {"after-final"}
        return {
            (ent, fld): [head["val"] for head in json.loads(detail)["heads"]]
            for ent, fld, _, detail in found
        }

    return read


def test_who_makes_minutes_final_logs_what_they_had_seen(
    pair: Any, shared: Any, log_of: Any
) -> None:
    rows = log_of(pair[0])
    (seen,) = [row for row in rows if row.fld == "_seen"]
    assert seen.ent == "minutes_version"
    assert json.loads(seen.val) == {str(0x2222): seen.seq - 1}


def test_edits_of_who_did_not_know_wait_and_go_when_the_sealed_words_are_put_back(
    pair: Any, shared: Any, point: Any, meet: Any, waiting: Any, problems: Any
) -> None:
    a, b = pair
    put(b, e.Meeting, shared["meeting"], venue="Balai Agung")
    put(b, e.Meeting, shared["meeting"], status_reason=None)
    put(b, e.AgendaItem, shared["item"], alive=False)
    with b.change("Tambah") as change:
        late = e.Attendance(id=change.new_id(), meeting_id=shared["meeting"], pos="z",
                            office_id=ids.office_id("TGUPP"), status="present")  # fmt: skip
        change.add(late)
        late_id = late.id
    meet(a, b)
    assert waiting(a) == waiting(b) == {
        ("meeting", "venue"): ["Balai Agung", "Balai Kota"],
        ("agenda_item", "_del"): [0, 1],
        ("attendance", "_del"): [1, 0],
    }  # fmt: skip
    assert problems(a) == problems(b) == []

    with pytest.raises(MeetingLocked):
        put(a, e.Meeting, shared["meeting"], venue="Hotel")
    put(a, e.Meeting, shared["meeting"], venue="Balai Kota")
    put(a, e.AgendaItem, shared["item"], alive=True)
    put(b, e.Attendance, late_id, alive=False)
    assert list(waiting(a)) == [("attendance", "_del")]
    meet(a, b)
    assert waiting(a) == waiting(b) == {}
    assert problems(a) == problems(b) == []


def test_what_goes_on_after_the_minutes_is_no_edit_of_them(
    pair: Any, shared: Any, meet: Any, waiting: Any
) -> None:
    a, b = pair
    with b.change("Daftar periksa") as change:
        change.add(
            e.ChecklistItem(
                id=change.new_id(), meeting_id=shared["meeting"], pos="a", text="Kirim notula"
            )
        )
    meet(a, b)
    assert waiting(a) == waiting(b) == {}


def test_a_revision_takes_the_edits_in(
    pair: Any, shared: Any, meet: Any, waiting: Any, problems: Any
) -> None:
    a, b = pair
    put(b, e.Point, shared["point"], text="Diubah di laptop lain.")
    meet(a, b)
    assert list(waiting(a)) == [("point", "text")]
    revision = ids.minutes_version_id(shared["meeting"], 1)
    with a.change("Buka revisi") as change:
        change.add(e.MinutesVersion(id=revision, meeting_id=shared["meeting"], revision=1))
    assert waiting(a) == {}
    put(a, e.MinutesVersion, revision, state="final", final_hash="cd" * 32)
    meet(a, b)
    assert waiting(a) == waiting(b) == {}
    assert problems(a) == problems(b) == []


def test_minutes_made_final_before_views_were_logged_cover_what_their_laptop_wrote(
    pair: Any, shared: Any, waiting: Any, log_of: Any, laptop: Any
) -> None:
    rows = log_of(pair[0])
    fresh = laptop(0x4444)
    fresh.take_in(rows[: next(n for n, row in enumerate(rows) if row.fld == "_seen")])
    assert waiting(fresh) == {}
    with fresh.read() as session:
        assert session.query(e.MinutesVersion).one().state == "final"
