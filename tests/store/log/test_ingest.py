"""Rows of other laptops come in whole: guards, heads, groups, clock, early edits (§7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.store.log.clock import DAY_MS
from jakber_desktop.store.log.ingest import Fork, Gap
from jakber_desktop.store.log.rows import FIRST_LINK, Change, link

if TYPE_CHECKING:
    from uuid import UUID

    from jakber_desktop.store.workspace import Workspace


@pytest.fixture
def other(laptop: Any) -> Workspace:
    """Another laptop."""
    return laptop(0x2222)


@pytest.fixture
def sent(other: Workspace, meeting: Any, item: Any, point: Any) -> UUID:
    """A meeting that the other laptop wrote in two groups."""
    with other.change("Catat rapat") as change:
        id_ = meeting(change, venue="Balai Kota")
        point(change, item(change, id_))
    with other.change("Ganti tempat") as change:
        change.session.get(e.Meeting, id_).venue = "Balai Agung"
    return id_


def forged(*rows: Change) -> list[Change]:
    """Rows of one device with the links they must have."""
    made: list[Change] = []
    chk = FIRST_LINK
    for row in rows:
        chk = link(chk, row)
        made.append(row._replace(chk=chk))
    return made


def row(seq: int, ent: str, id_: bytes, fld: str, val: Any, **more: Any) -> Change:
    plain = Change(0x7777, seq, 1_522_807_500_000 << 16 | seq, 1, 9, "Nama Contoh", ent, id_, fld,
                   0, val, None, None, None, b"")  # fmt: skip
    return plain._replace(**more)


def test_what_another_laptop_wrote_stands_in_the_tables(
    workspace: Workspace, other: Workspace, sent: UUID, log_of: Any, problems: Any
) -> None:
    rows = log_of(other)
    taken = workspace.take_in(rows, [("ab" * 32, "seg-1", 0x2222, 1, len(rows), 5, "ok")])
    assert (taken.rows, taken.conflicts, taken.merged) == (len(rows), 0, 0)
    with workspace.read() as session:
        assert session.get(e.Meeting, sent).venue == "Balai Agung"
        assert session.query(e.Point).count() == 1
        ledger = session.connection().exec_driver_sql("SELECT name, hi FROM imported").all()
        labels = session.connection().exec_driver_sql("SELECT label FROM tx ORDER BY tx").all()
    assert ledger == [("seg-1", len(rows))]
    assert labels == [("Catat rapat",), ("Ganti tempat",)]
    assert problems(workspace) == []
    assert workspace.take_in(rows).rows == 0


def test_a_gap_and_a_fork_are_refused_and_nothing_came_in(
    workspace: Workspace, other: Workspace, sent: UUID, log_of: Any, dump: Any
) -> None:
    rows = log_of(other)
    before = dump(workspace.path)
    with pytest.raises(Gap) as gap:
        workspace.take_in(rows[1:])
    assert (gap.value.dev, gap.value.expected, gap.value.found) == (0x2222, 1, 2)
    with pytest.raises(Fork):
        workspace.take_in([rows[0]._replace(usr="Orang Lain"), *rows[1:]])
    assert dump(workspace.path) == before

    workspace.take_in(rows)
    twin = rows[-1]._replace(chk=bytes(8))
    with pytest.raises(Fork) as fork:
        workspace.take_in([twin])
    assert (fork.value.dev, fork.value.seq) == (0x2222, twin.seq)


def test_an_edit_that_comes_before_the_birth_of_its_row_waits_in_the_log(
    workspace: Workspace, other: Workspace, sent: UUID, laptop: Any, log_of: Any, problems: Any
) -> None:
    third = laptop(0x3333)
    third.take_in(log_of(other))
    with third.change("Ganti judul") as change:
        change.session.get(e.Meeting, sent).title = "Judul ketiga"
    own = [one for one in log_of(third) if one.dev == 0x3333]
    workspace.take_in(own)
    with workspace.read() as session:
        assert session.get(e.Meeting, sent) is None
    assert problems(workspace) == []
    workspace.take_in(log_of(other))
    with workspace.read() as session:
        assert session.get(e.Meeting, sent).title == "Judul ketiga"
    assert problems(workspace) == []


def test_a_row_made_here_keeps_what_had_come_before_its_birth(
    workspace: Workspace, laptop: Any, meeting: Any, log_of: Any, problems: Any
) -> None:
    """Two laptops make the same entry; of the first one only a third's edit has come."""
    first, third = laptop(0x2222), laptop(0x3333)
    with workspace.change("Catat rapat") as change:
        id_ = meeting(change)
    first.take_in(log_of(workspace))

    def tick(laptop: Workspace) -> None:
        with laptop.change("Tandai hadir") as change:
            change.add(
                e.NewsRelease(id=id_, meeting_id=id_, dateline_place="Jakarta")
            )  # one a meeting: the same row on every laptop

    tick(first)
    third.take_in(log_of(first))
    with third.change("Kalimat penutup") as change:
        change.session.get(e.NewsRelease, id_).closing_tagline = "Sampai jumpa."
    workspace.take_in([one for one in log_of(third) if one.dev == 0x3333])
    tick(workspace)
    with workspace.read() as session:
        assert session.get(e.NewsRelease, id_).closing_tagline == "Sampai jumpa."
    assert problems(workspace) == []


def test_the_clock_follows_what_comes_in_but_never_a_day_ahead(
    workspace: Workspace, other: Workspace, meeting: Any, log_of: Any, raw: Any, clock: Any
) -> None:
    now = clock.now
    clock.now = now + 3_600_000
    with other.change("Catat rapat") as change:
        meeting(change)
    clock.now = now + 400 * DAY_MS
    with other.change("Catat rapat") as change:
        meeting(change)
    clock.now = now
    rows = log_of(other)
    hour = [one for one in rows if one.tx == 1]
    workspace.take_in(hour)
    kept = "SELECT v FROM meta WHERE k='hlc'"
    assert raw(workspace).execute(kept).fetchone() == (hour[-1].hlc,)
    workspace.take_in(rows)
    assert raw(workspace).execute(kept).fetchone() == ((now + DAY_MS) << 16,)


def test_what_this_program_does_not_know_is_kept_and_not_shown(
    workspace: Workspace, log_of: Any, problems: Any
) -> None:
    id_ = bytes(range(16))
    workspace.take_in(
        forged(
            row(1, "vote", id_, "answer", "ya"),
            row(2, "office", id_, "code", "TGUPP"),
            row(3, "office", id_, "name", "Tim Gubernur"),
            row(4, "office", id_, "mascot", "ondel-ondel"),
            row(5, "_tx", bytes(16), "label", "Suara"),
        )
    )
    with workspace.read() as session:
        assert session.query(e.Office).one().code == "TGUPP"
    assert [one.fld for one in log_of(workspace)] == ["answer", "code", "name", "mascot", "label"]
    assert problems(workspace) == []


@pytest.mark.parametrize(
    ("field", "nonsense"),
    [
        ("precedence", "satu"), ("external", 7), ("parent_id", "zz"), ("short_name", 5),
        ("name", None), ("code", 9),
    ],
)  # fmt: skip
def test_a_value_that_no_column_can_hold_shows_as_absent(
    field: str, nonsense: Any, workspace: Workspace, problems: Any
) -> None:
    values: dict[str, Any] = {"code": "TGUPP", "name": "Tim Gubernur", field: nonsense}
    workspace.take_in(
        forged(*(row(n, "office", bytes(16), *one) for n, one in enumerate(values.items(), 1)))
    )
    with workspace.read() as session:
        office = session.query(e.Office).one()
    assert getattr(office, field) in (None, False, "")
    assert problems(workspace) == []


def test_a_base_takes_nothing_away_from_another_cell(
    workspace: Workspace, other: Workspace, sent: UUID, log_of: Any, problems: Any
) -> None:
    rows = log_of(other)
    workspace.take_in(rows)
    (venue,) = [one for one in rows if one.fld == "venue" and one.val == "Balai Agung"]
    workspace.take_in(
        forged(
            row(1, "meeting", sent.bytes, "title", "Judul", base_dev=venue.dev, base_seq=venue.seq)
        )
    )
    with workspace.read() as session:
        assert session.get(e.Meeting, sent).venue == "Balai Agung"
    assert problems(workspace) == []
