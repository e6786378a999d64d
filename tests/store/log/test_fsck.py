"""fsck finds every difference between tables and log, and names the place."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.store.log.rows import FIRST_LINK, Change, link

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace


@pytest.fixture
def db(workspace: Workspace, meeting: Any, item: Any, raw: Any) -> sqlite3.Connection:
    """A workspace with a few changes, opened for tampering."""
    with workspace.change("Catat rapat") as change:
        id_ = meeting(change, purpose="Panjang sekali. " * 60)
        item(change, id_)
    for venue in ("Balai Kota", "Balai Agung"):
        with workspace.change("Ganti tempat") as change:
            change.session.get(e.Meeting, id_).venue = venue
    with workspace.change("Hapus") as change:
        change.remove(change.session.get(e.Meeting, id_))
    return raw(workspace)


def as_a_tamperer(db: sqlite3.Connection, *statements: str) -> None:
    db.execute("UPDATE sync_ctx SET capture=1")
    for statement in statements:
        assert db.execute(statement).rowcount, statement
    db.execute("UPDATE sync_ctx SET capture=0")


VENUE = "(SELECT max(seq) FROM change WHERE fld='venue')"

TAMPERED = {
    "field of a row": ("UPDATE meeting SET venue='Hotel'", "meeting/{id}/venue"),
    "emptied field": ("UPDATE meeting SET venue=NULL", "meeting/{id}/venue"),
    "other type": ("UPDATE meeting SET date=20180404", "meeting/{id}/date"),
    "life": ("UPDATE meeting SET _alive=1", "meeting/{id}"),
    "row gone": ("DELETE FROM meeting", "meeting/{id}"),
    "row too many": (
        "INSERT INTO setting VALUES(x'0102',1,'x','y')",
        "setting/0102",
    ),
    "value in the log": (f"UPDATE change SET val='Hotel' WHERE seq={VENUE}", "/venue"),
    "number in the log": (f"UPDATE change SET val=1.5 WHERE seq={VENUE}", "/venue"),
    "packed value": ("UPDATE change SET val=x'00' WHERE fld='purpose'", "/purpose"),
    "kind of value": ("UPDATE change SET enc=7 WHERE fld='purpose'", "/purpose"),
    "tombstone": ("UPDATE change SET val='{}x' WHERE fld='_del'", "/_del"),
    "tombstone of text": ("UPDATE change SET val='[1]' WHERE fld='_del'", "/_del"),
    "author": (f"UPDATE change SET usr='Orang Lain' WHERE seq={VENUE}", "/venue"),
    "stamp": (f"UPDATE change SET hlc=hlc+1 WHERE seq={VENUE}", "/venue"),
    "base": (f"UPDATE change SET base_seq=1 WHERE seq={VENUE}", "/venue"),
    "bases no JSON": (f"UPDATE change SET base_more='x' WHERE seq={VENUE}", "/venue"),
    "link": (f"UPDATE change SET chk=x'00' WHERE seq={VENUE}", "/venue"),
    "row id no bytes": (f"UPDATE change SET row='x' WHERE seq={VENUE}", "1111:"),
    "row of the log gone": (f"DELETE FROM change WHERE seq={VENUE}", "1111:"),
    "last rows gone": ("DELETE FROM change WHERE ent='_tx' AND seq>20", "_tx/"),
    "head gone": ("DELETE FROM head WHERE fld='venue'", "meeting/{id}/venue"),
    "head of an old value": (
        "UPDATE head SET seq=(SELECT min(seq) FROM change WHERE fld='venue') WHERE fld='venue'",
        "meeting/{id}/venue",
    ),
    "head of nothing": (
        "INSERT INTO head VALUES('meeting',x'00','title',7,7,7)",
        "meeting/00/title",
    ),
    "label": ("UPDATE tx SET label='Lain' WHERE tx=1", "tx 1111:1"),
    "undone group": ("UPDATE tx SET undoes_dev=1, undoes_tx=1 WHERE tx=1", "tx 1111:1"),
    "group gone": ("DELETE FROM tx WHERE tx=1", "tx 1111:1"),
    "conflict of nothing": (
        "INSERT INTO conflict SELECT ent,row,fld,'scalar','{}',1 FROM head WHERE fld='title'",
        "meeting/{id}/title",
    ),
    "version said to be missing": ("INSERT INTO orphan_base VALUES(9,9)", "9:9"),
    "group too many": (
        "INSERT INTO tx VALUES(5,5,5,'','x',NULL,NULL)",
        "tx 5:5",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("statement", "place"), TAMPERED.values(), ids=TAMPERED.keys())
def test_tampering_is_found_and_its_place_named(
    statement: str, place: str, db: sqlite3.Connection, workspace: Workspace, problems: Any
) -> None:
    assert problems(workspace) == []
    (id_,) = db.execute("SELECT hex(id) FROM meeting").fetchone()
    as_a_tamperer(db, statement)
    found = problems(workspace)
    assert found
    assert all(problem.what for problem in found)
    assert any(place.format(id=id_.lower()) in problem.place for problem in found), found


def test_a_value_changed_together_with_its_link_breaks_the_next_link(
    db: sqlite3.Connection, workspace: Workspace, problems: Any
) -> None:
    rows = [Change(*row) for row in db.execute("SELECT * FROM change ORDER BY seq")]
    forged = rows[2]._replace(usr="Orang Lain")
    forged = forged._replace(chk=link(rows[1].chk if rows else FIRST_LINK, forged))
    db.execute("UPDATE change SET usr=?, chk=? WHERE seq=3", (forged.usr, forged.chk))
    assert [problem.place.split()[0] for problem in problems(workspace)] == ["1111:4"]


def test_a_row_of_a_newer_programs_entity_is_no_problem(
    db: sqlite3.Connection, workspace: Workspace, problems: Any
) -> None:
    """Its fields stay in the log until the upgrade."""
    head = Change(
        9, 1, 5, 1, 2, "", "vote", bytes(16), "answer", 0, "ya", None, None, None, b""
    )  # fmt: skip
    label = head._replace(seq=2, hlc=6, ent="_tx", fld="label", val="Suara")
    head = head._replace(chk=link(FIRST_LINK, head))
    label = label._replace(chk=link(head.chk, label))
    for row in (head, label):
        db.execute(f"INSERT INTO change VALUES({','.join('?' * 15)})", row)
        cell = (row.ent, row.row, row.fld, row.dev, row.seq, row.hlc)
        db.execute("INSERT INTO head VALUES(?,?,?,?,?,?)", cell)
    db.execute("INSERT INTO tx VALUES(9,1,6,'','Suara',NULL,NULL)")
    assert problems(workspace) == []
