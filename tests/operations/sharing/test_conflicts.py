"""What waits in Bentrokan: place, sides and ways out in words; ending it travels (S3, 08)."""

from __future__ import annotations

import datetime as dt
import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from jakber_desktop.assets import asset
from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.model.errors import (
    ChoiceUnfit,
    ConflictGone,
    FieldInvalid,
    MeetingLocked,
    MeetingSent,
    RevisionWanted,
    StillUsed,
)
from jakber_desktop.model.rows.sync import Choice, ConflictRow, HeadRow
from jakber_desktop.operations.exchange import import_meeting_files
from jakber_desktop.operations.finalising.deeds import finalise
from jakber_desktop.operations.history import deeds as history
from jakber_desktop.operations.sharing.conflicts import (
    conflict_count,
    conflict_of,
    conflict_rows,
    merged_rows,
)
from jakber_desktop.operations.sharing.resolving import resolve, resolve_many
from jakber_desktop.store.log import fsck, known
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Workspace
from tests.identities import forget_identity

MORNING = 1_522_807_500_000
"""Where the clock of both laptops stands at first."""
COST = "Biaya disetujui sebesar Rp 150 juta."
REST = "\nLaporan diterima.\nRapat ditutup."
MORE = "\nLaporan diterima.\nRapat ditutup dengan doa."


def problems(workspace: Workspace) -> list[Any]:
    with workspace.read() as session:
        return fsck.check(session)


def meet(*laptops: Workspace) -> None:
    """Let laptops exchange all they have."""
    rows = []
    for one in laptops:
        with one.read() as session:
            execute = driver(session).execute
            for dev, last in known.vector(execute).items():
                rows += known.rows_between(execute, dev, 1, last)
    for one in laptops:
        one.take_in(rows)


@pytest.fixture
def pair(_pair: Path, new_workspace: Any, tmp_path: Path) -> tuple[Workspace, Workspace]:
    """Two laptops with the sample meeting; the second belongs to Sekretaris Dua."""
    shutil.copytree(_pair, tmp_path, dirs_exist_ok=True)
    return new_workspace("rapat.jakber"), new_workspace("dua.jakber")


@pytest.fixture(scope="module")
def _pair(_empty_workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Their databases, to copy."""
    folder = tmp_path_factory.mktemp("pasangan")
    first, second = folder / "rapat.jakber", folder / "dua.jakber"
    for path in (first, second):
        shutil.copyfile(_empty_workspace, path)
    connection = sqlite3.connect(second)
    with connection:
        connection.execute("UPDATE meta SET v=? WHERE k='dev'", (0x2222,))
        connection.execute("REPLACE INTO meta VALUES('user_name','Sekretaris Dua')")
    connection.close()
    noise = random.Random(20180404).randbytes
    opened = [
        Workspace(path, clock=lambda: MORNING, random_bytes=noise) for path in (first, second)
    ]
    (taken,) = import_meeting_files(opened[0], [asset("sample", "rapat-2018-04-04.json")])
    meeting = UUID(hex=taken.meeting_id)
    with opened[0].change("Tindak lanjut") as change:
        for pos in change.positions(2):
            change.add(
                e.ActionItem(id=change.new_id(), meeting_id=meeting, pos=pos, text="Kirim surat.")
            )
    meet(*opened)
    for one in opened:
        one.close()
        forget_identity(one.path)
    return folder


@pytest.fixture
def against(pair: Any, clock: Any) -> Callable[..., ConflictRow]:
    """Let both laptops write a field, the second a minute later; gives the conflict."""

    def write(kind: Any, nth: int, field: str, mine: Any, theirs: Any) -> ConflictRow:
        for one, value in zip(pair, (mine, theirs), strict=True):
            with one.change("Ubah") as change:
                order = kind.pos if hasattr(kind, "pos") else kind.id
                row = change.session.query(kind).order_by(order, kind.id).all()[nth]
                setattr(row, field, value)
            clock.now += 60_000
        meet(*pair)
        (found,) = conflict_rows(pair[0])
        return found

    return write


def test_a_due_date_that_two_laptops_set(pair: Any, against: Any, clock: Any) -> None:
    start = clock.now
    row = against(e.ActionItem, 1, "due_date", dt.date(2018, 4, 30), dt.date(2018, 4, 27))
    assert (row.kind, row.place, row.path) == (
        "scalar", "Tenggat tindak lanjut T-2", "action_items[1].due_date",
    )  # fmt: skip
    assert row.meeting_title.startswith("Rapat Monitoring")
    mine, theirs = row.heads
    assert (mine.value, mine.words) == ("2018-04-30", "Senin, 30 April 2018")
    assert (theirs.words, theirs.user) == ("Jumat, 27 April 2018", "Sekretaris Dua")
    assert (mine.mine, theirs.mine) == (True, False)
    assert (mine.at, theirs.at) == (start, start + 60_000)
    assert theirs.device == "Laptop 2222"
    assert row.shown == 1
    assert not row.can_take_both
    assert conflict_count(pair[0]) == 1
    assert [one.id for one in conflict_rows(pair[1])] == [row.id]
    assert conflict_of(pair[0], row.ent, row.row, row.field) == row
    assert conflict_of(pair[0], row.ent, row.row, "text") is None

    resolve(pair[0], Choice(row.id, 0))
    meet(*pair)
    for one in pair:
        assert conflict_rows(one) == ()
        assert problems(one) == []
        with one.read() as session:
            assert session.get(e.ActionItem, UUID(row.row)).due_date == dt.date(2018, 4, 30)


def test_places_are_named_as_a_secretary_would(pair: Any, against: Any) -> None:
    point = against(e.Point, 0, "text", "Satu.", "Dua.")
    resolve(pair[0], Choice(point.id, "text", "Tiga."))
    entry = against(e.Attendance, 3, "status", "absent", "excused")
    resolve(pair[0], Choice(entry.id, 0))
    venue = against(e.Meeting, 0, "venue", "Balai Kota", "Balai Agung")
    assert point.place.startswith("Pembahasan, agenda ")
    assert point.path.startswith("agenda[")
    assert point.path.endswith(".text")
    assert entry.place.startswith("Kehadiran: ")
    assert entry.path == "attendance[3].status"
    assert (venue.place, venue.path) == ("Tempat", "meeting.venue")


@pytest.mark.parametrize(
    ("way", "text", "stands"),
    [
        (0, "", COST.replace("150", "175") + MORE),
        (1, "", COST.replace("150", "160") + MORE),
        ("both", "", f"{COST.replace('150', '175')} {COST.replace('150', '160')}{MORE}"),
        ("text", " Biaya ditunda. ", "Biaya ditunda."),
    ],
)
def test_a_text_ends_with_one_side_with_both_or_with_new_words(
    way: Any, text: str, stands: str, pair: Any, against: Any
) -> None:
    """What the second laptop added beside the clash stays, whichever side is taken."""
    with pair[0].change("Tulis") as change:
        points = change.session.query(e.Point).order_by(e.Point.pos, e.Point.id).all()
        points[0].text = COST + REST
    meet(*pair)
    row = against(
        e.Point, 0, "text", COST.replace("150", "175") + REST, COST.replace("150", "160") + MORE
    )
    assert (row.kind, row.base) == ("text", COST + REST)
    assert row.can_take_both
    assert row.can_edit
    assert row.heads[0].value == COST.replace("150", "175") + REST
    assert row.heads[0].words == COST.replace("150", "175") + MORE
    resolve(pair[1], Choice(row.id, way, text))
    meet(*pair)
    for one in pair:
        assert conflict_rows(one) == ()
        assert problems(one) == []
        with one.read() as session:
            assert session.get(e.Point, UUID(row.row)).text == stands


@pytest.mark.parametrize("way", [0, 1])
def test_the_side_that_deleted_a_sentence_can_be_taken(way: int, pair: Any, against: Any) -> None:
    """A merge lets the edit stand; a person may still decide for the deletion."""
    with pair[0].change("Tulis") as change:
        points = change.session.query(e.Point).order_by(e.Point.pos, e.Point.id).all()
        points[0].text = f"Rapat dibuka. {COST} Laporan diterima."
    meet(*pair)
    edited = f"Rapat dibuka. {COST.replace('150', '160')} Laporan diterima."
    row = against(e.Point, 0, "text", "Rapat dibuka. Laporan diterima.", edited)
    assert [head.words for head in row.heads] == ["Rapat dibuka. Laporan diterima.", edited]
    resolve(pair[1], Choice(row.id, way))
    meet(*pair)
    for one in pair:
        assert conflict_rows(one) == ()
        with one.read() as session:
            assert session.get(e.Point, UUID(row.row)).text == row.heads[way].words


def test_an_empty_text_is_refused_where_something_must_stand(pair: Any, against: Any) -> None:
    row = against(e.Point, 0, "text", "Satu.", "Dua.")
    with pytest.raises(FieldInvalid):
        resolve(pair[0], Choice(row.id, "text", "  "))
    assert conflict_rows(pair[0]) == (row,)


@pytest.mark.parametrize("way", [2, -1, "both", "text"])
def test_a_way_out_that_does_not_fit_is_refused(way: Any, pair: Any, against: Any) -> None:
    row = against(e.ActionItem, 1, "due_date", dt.date(2018, 4, 30), dt.date(2018, 4, 27))
    with pytest.raises(ChoiceUnfit):
        resolve(pair[0], Choice(row.id, way, "Senin"))
    assert conflict_rows(pair[0]) == (row,)


def test_lists_of_words_can_stand_together(pair: Any, against: Any) -> None:
    row = against(e.Meeting, 0, "references", ("Pergub 1", "Pergub 2"), ("Pergub 2", "Pergub 3"))
    assert row.can_take_both
    resolve(pair[0], Choice(row.id, "both"))
    with pair[0].read() as session:
        (meeting,) = session.query(e.Meeting)
        assert meeting.references == ("Pergub 1", "Pergub 2", "Pergub 3")


def test_a_version_that_joins_makes_it_another_conflict(pair: Any, against: Any) -> None:
    row = against(e.Meeting, 0, "venue", "Balai Kota", "Balai Agung")
    with pair[1].change("Ubah") as change:
        change.session.get(e.Meeting, UUID(row.row)).venue = "Hotel"
    meet(*pair)
    assert conflict_rows(pair[0]) == ()  # that save named both
    with pytest.raises(ConflictGone):
        resolve(pair[0], Choice(row.id, 0))


def test_two_people_who_decide_apart_have_a_conflict_of_two_decisions(
    pair: Any, against: Any, clock: Any
) -> None:
    row = against(e.Meeting, 0, "venue", "Balai Kota", "Balai Agung")
    resolve(pair[0], Choice(row.id, 0))
    clock.now += 60_000
    resolve(pair[1], Choice(row.id, 1))
    meet(*pair)
    (again,) = conflict_rows(pair[0])
    assert [head.value for head in again.heads] == ["Balai Kota", "Balai Agung"]
    assert again.id != row.id
    for one in pair:
        resolve(one, Choice(again.id, 0))
    meet(*pair)
    assert conflict_rows(pair[0]) == conflict_rows(pair[1]) == ()


def written(head: HeadRow) -> tuple[Any, str, str, int]:
    """What a side says, and who wrote it first, where and when."""
    return head.value, head.user, head.device, head.at


def test_many_end_in_one_step_that_can_be_undone(pair: Any, against: Any) -> None:
    with pair[0].change("Ubah") as change:
        change.session.query(e.Meeting).one().title = "Judul satu"
    with pair[1].change("Ubah") as change:
        change.session.query(e.Meeting).one().title = "Judul dua"
    for one, venue in zip(pair, ("Balai Kota", "Balai Agung"), strict=True):
        with one.change("Ubah") as change:
            change.session.query(e.Meeting).one().venue = venue
    meet(*pair)
    rows = conflict_rows(pair[0])
    assert [row.place for row in rows] == ["Judul", "Tempat"]
    resolve_many(pair[0], [Choice(row.id, 0) for row in rows])
    assert history.undo_label(pair[0]) == "Selesaikan bentrokan"
    assert conflict_rows(pair[0]) == ()
    done = history.undo(pair[0])
    with pair[0].read() as session:
        assert session.query(e.Meeting).one().venue == rows[1].heads[rows[1].shown].value
    assert sorted(done.reopened) == ["Judul", "Tempat"]
    again = conflict_rows(pair[0])
    sides = [list(map(written, row.heads)) for row in rows]
    assert len({(user, device) for row in sides for _, user, device, _ in row}) == 2
    assert [list(map(written, row.heads)) for row in again] == sides
    meet(*pair)
    assert [row.id for row in conflict_rows(pair[1])] == [row.id for row in again]
    history.redo(pair[0])
    assert conflict_rows(pair[0]) == ()
    history.undo(pair[0])
    meet(*pair)
    for one in pair:
        found = [list(map(written, row.heads)) for row in conflict_rows(one)]
        assert (found, problems(one)) == (sides, [])


@pytest.mark.parametrize("way", [0, 1])
def test_an_ended_conflict_of_texts_waits_again_when_its_end_is_undone(
    way: int, pair: Any, against: Any
) -> None:
    def text(one: Workspace) -> str:
        with one.read() as session:
            return session.get_one(e.Point, UUID(hex=row.row)).text

    row = against(e.Point, 0, "text", COST.replace("150", "175"), COST.replace("150", "160"))
    shown = text(pair[0])
    resolve(pair[0], Choice(row.id, way))
    decided = text(pair[0])
    assert conflict_rows(pair[0]) == ()
    history.undo(pair[0])
    (again,) = conflict_rows(pair[0])
    assert [head.words for head in again.heads] == [head.words for head in row.heads]
    assert text(pair[0]) == shown
    history.redo(pair[0])
    assert (conflict_rows(pair[0]), text(pair[0])) == ((), decided)
    history.undo(pair[0])
    meet(*pair)
    (other,) = conflict_rows(pair[1])
    assert [head.words for head in other.heads] == [head.words for head in row.heads]
    assert text(pair[1]) == shown


@pytest.mark.parametrize(("way", "alive"), [(0, True), (1, False)])
def test_edited_against_deleted_is_kept_or_dies(way: int, alive: bool, pair: Any) -> None:
    with pair[0].change("Hapus") as change:
        item = change.session.query(e.ActionItem).order_by(e.ActionItem.pos).first()
        change.remove(item)
        id_ = item.id
    with pair[1].change("Ubah") as change:
        change.session.get(e.ActionItem, id_).text = "Diubah kemudian."
    meet(*pair)
    (row,) = conflict_rows(pair[0])
    assert (row.kind, row.place) == ("delete", "Tindak lanjut T-1")
    assert [head.words for head in row.heads] == ["Isi: Diubah kemudian.", "Dihapus"]
    resolve(pair[0], Choice(row.id, way))
    meet(*pair)
    for one in pair:
        assert conflict_rows(one) == ()
        assert problems(one) == []
        with one.read() as session:
            assert session.get(e.ActionItem, id_).alive is alive


@pytest.mark.parametrize("unmarked", [False, True])
def test_a_meeting_whose_invitation_went_out_dies_through_no_conflict(
    unmarked: bool, pair: Any
) -> None:
    """Also after the mark was taken back: the letter that was kept is still out there."""
    a, b = pair
    with a.change("Kirim") as change:
        meeting = change.session.query(e.Meeting).one()
        office = change.session.query(e.Office).first()
        if unmarked:
            letter = e.SentLetter(id=change.new_id(), meeting_id=meeting.id, kind="undangan",
                                  number="001/UND", sent_on=dt.date(2018, 4, 3),
                                  profile="jakarta-2015")  # fmt: skip
            change.add(letter)
        else:
            change.add(e.Recipient(id=change.new_id(), meeting_id=meeting.id, office_id=office.id,
                                   pos="a", sent_on=dt.date(2018, 4, 3)))  # fmt: skip
        id_ = meeting.id
    with b.change("Hapus") as change:
        change.remove(change.session.get(e.Meeting, id_))
    meet(a, b)
    (conflict,) = conflict_rows(b)
    assert conflict.kind == "delete"
    with pytest.raises(MeetingSent):
        resolve(b, Choice(conflict.id, 1))
    resolve(b, Choice(conflict.id, 0))
    meet(a, b)
    for one in pair:
        assert conflict_rows(one) == ()
        assert problems(one) == []
        with one.read() as session:
            assert session.get(e.Meeting, id_).alive


def test_an_office_that_is_named_dies_through_no_conflict(pair: Any) -> None:
    a, b = pair
    with a.change("Ubah") as change:
        office = change.session.get(e.Office, change.session.query(e.Attendance).first().office_id)
        office.name, id_ = "Kantor Contoh", office.id
    with b.change("Hapus") as change:
        change.remove(change.session.get(e.Office, id_))
    meet(a, b)
    (conflict,) = conflict_rows(b)
    with pytest.raises(StillUsed):
        resolve(b, Choice(conflict.id, 1))
    resolve(b, Choice(conflict.id, 0))
    assert conflict_rows(b) == ()


def test_of_a_number_given_twice_one_letter_keeps_it(pair: Any, clock: Any) -> None:
    made = []
    for one, subject in zip(pair, ("Undangan satu", "Undangan dua"), strict=True):
        with one.change("Ambil nomor") as change:
            number = e.LetterNumber(id=change.new_id(), series="UND", year=2018, serial=5,
                                    number="005/UND", subject=subject)  # fmt: skip
            change.add(number)
            made.append(number.id.hex)
        clock.now += 60_000
    meet(*pair)
    (row,) = conflict_rows(pair[0])
    assert (row.kind, row.row) == ("duplicate", made[1])
    assert [head.words for head in row.heads] == ["005/UND, Undangan dua", "005/UND, Undangan satu"]
    resolve(pair[0], Choice(row.id, 0))
    assert conflict_rows(pair[0]) == ()
    with pair[0].read() as session:
        states = [session.get(e.LetterNumber, UUID(id_)).state for id_ in made]
    assert states == ["void", "booked"]


@pytest.fixture
def twice(pair: Any, clock: Any) -> Callable[[str], tuple[ConflictRow, list[str]]]:
    """Let the two laptops give one number to a paper of the sample's and of another meeting."""

    def give(kind: str) -> tuple[ConflictRow, list[str]]:
        meetings = []
        for one, own in zip(pair, (True, False), strict=True):
            with one.change("Ambil nomor") as change:
                meeting = change.session.query(e.Meeting).order_by(e.Meeting.id).first()
                if not own:
                    meeting = e.Meeting(
                        id=change.new_id(), title="Rapat Contoh", date=dt.date(2018, 4, 9)
                    )
                    change.add(meeting)
                    change.session.flush()
                letter_id = ids.invitation_id(meeting.id)
                if kind == "notula":
                    meeting.minutes_number = "005/X"
                elif (letter := change.session.get(e.Invitation, letter_id)) is not None:
                    letter.number = "005/X"
                else:
                    change.add(e.Invitation(id=letter_id, meeting_id=meeting.id, number="005/X"))
                change.add(
                    e.LetterNumber(
                        id=change.new_id(), series="X", year=2018, serial=5, number="005/X",
                        kind=kind, meeting_id=meeting.id, state="issued",
                    )
                )  # fmt: skip
                meetings.append(meeting.id.hex)
            clock.now += 60_000
        meet(*pair)
        (row,) = [one for one in conflict_rows(pair[0]) if one.kind == "duplicate"]
        return row, meetings

    return give


def test_who_loses_a_number_prints_it_no_more(pair: Any, twice: Any) -> None:
    row, (first, second) = twice("undangan")
    resolve(pair[0], Choice(row.id, 0))  # the later one keeps it
    with pair[0].read() as session:
        letters = {one.meeting_id.hex: one.number for one in session.query(e.Invitation)}
    assert (letters[first], letters[second]) == (None, "005/X")


def test_final_minutes_lose_no_number_without_a_revision(pair: Any, twice: Any) -> None:
    row, (first, second) = twice("notula")
    finalise(pair[0], first, reason="uji coba")
    row = next(one for one in conflict_rows(pair[0]) if one.kind == "duplicate")
    with pytest.raises(MeetingLocked):
        resolve(pair[0], Choice(row.id, 0))
    resolve(pair[0], Choice(row.id, 1))
    with pair[0].read() as session:
        numbers = {one.id.hex: one.minutes_number for one in session.query(e.Meeting)}
    assert (numbers[first], numbers[second]) == ("005/X", None)


def test_a_paper_that_both_laptops_numbered_alike_keeps_its_number(pair: Any, clock: Any) -> None:
    for one in pair:
        with one.change("Ambil nomor") as change:
            meeting = change.session.query(e.Meeting).one()
            meeting.minutes_number = "005/X"
            change.add(
                e.LetterNumber(
                    id=change.new_id(), series="X", year=2018, serial=5, number="005/X",
                    kind="notula", meeting_id=meeting.id, state="booked",
                )
            )  # fmt: skip
        clock.now += 60_000
    meet(*pair)
    (row,) = conflict_rows(pair[0])
    resolve(pair[0], Choice(row.id, 1))
    assert conflict_rows(pair[0]) == ()
    with pair[0].read() as session:
        assert session.query(e.Meeting).one().minutes_number == "005/X"


def test_an_edit_after_the_final_minutes_wants_a_revision_or_is_taken_back(pair: Any) -> None:
    a, b = pair
    with a.read() as session:
        meeting = session.query(e.Meeting).one()
    finalise(a, meeting.id.hex, reason="uji coba")
    with b.change("Ubah") as change:
        point = change.session.query(e.Point).order_by(e.Point.pos).first()
        before, point.text, id_ = point.text, "Diubah di laptop lain.", point.id
    meet(a, b)
    (row,) = conflict_rows(a)
    assert row.kind == "after-final"
    assert [head.words for head in row.heads] == ["Diubah di laptop lain.", before]
    with pytest.raises(RevisionWanted):
        resolve(a, Choice(row.id, 0))
    with pytest.raises(MeetingLocked), a.change("Ubah") as change:
        change.session.get(e.Point, id_).text = "Lain lagi."
    resolve(a, Choice(row.id, 1))
    meet(a, b)
    for one in pair:
        assert conflict_rows(one) == ()
        assert problems(one) == []
        with one.read() as session:
            assert session.get(e.Point, id_).text == before


def test_texts_that_came_together_alone_are_told(pair: Any, clock: Any) -> None:
    with pair[0].change("Tulis") as change:
        point = change.session.query(e.Point).order_by(e.Point.pos).first()
        point.text, id_ = "Rapat dibuka.\nBiaya disetujui.\nRapat ditutup.", point.id
    meet(*pair)
    since = clock.now + 1
    clock.now += 60_000
    for one, old, new in zip(pair, ("dibuka", "ditutup"), ("dimulai", "selesai"), strict=True):
        with one.change("Ubah") as change:
            point = change.session.get(e.Point, id_)
            point.text = point.text.replace(old, new)
    meet(*pair)
    (row,) = merged_rows(pair[0], since)
    assert row.words == "Rapat dimulai.\nBiaya disetujui.\nRapat selesai."
    assert set(row.users) == {"Nama Contoh", "Sekretaris Dua"}
    assert row.place.startswith("Pembahasan, agenda ")
    assert merged_rows(pair[0], clock.now + 1) == ()
    assert conflict_rows(pair[0]) == ()
