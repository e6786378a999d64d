"""Files somebody made to do harm: schema, header, declaration, groups and chain (S4, H3)."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from jakber_desktop.model.errors import (
    PackageChainBroken,
    PackageDamaged,
    PackageForeign,
    PackageMisdeclared,
    PackageNewer,
    PackageRefused,
    PackageSwollen,
    PackageValueInvalid,
)
from jakber_desktop.store.log.rows import Change
from jakber_desktop.sync import vetting_chain
from jakber_desktop.sync.package import CHANGE_SQL
from tests.sync.packing import HLC, Answer, chained, crafted, groups, label, packed, row

PAGE = 4096


def rewritten(sql: str) -> Callable[[sqlite3.Connection], None]:
    """Write into the schema itself."""

    def edit(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute(sql)

    return edit


STRUCTURES: dict[str, str | Callable[[sqlite3.Connection], object]] = {
    "trigger": "CREATE TRIGGER t AFTER INSERT ON change BEGIN DELETE FROM change; END",
    "view": "CREATE VIEW v AS SELECT * FROM change",
    "index": "CREATE INDEX i ON change(ent,row,fld)",
    "index on an expression": "CREATE INDEX i ON change(abs(seq))",
    "virtual table": "CREATE VIRTUAL TABLE v USING fts5(a)",
    "another table": "CREATE TABLE x(a)",
    "statistics": "ANALYZE",
    "generated column": "ALTER TABLE change ADD COLUMN g AS (abs(seq))",
    "added column": "ALTER TABLE change ADD COLUMN g",
    "no manifest": "DROP TABLE manifest",
    "no change": "DROP TABLE change",
    "a view in the place of the table": (
        "ALTER TABLE change RENAME TO c; CREATE VIEW change AS SELECT * FROM c"
    ),
    "rows by number": (
        "ALTER TABLE change RENAME TO c; "
        f"{CHANGE_SQL.removesuffix(' WITHOUT ROWID')}; INSERT INTO change SELECT * FROM c; "
        "DROP TABLE c"
    ),
    "other words, same columns": rewritten(
        "UPDATE sqlite_master SET sql=replace(sql,'val,','val ,') WHERE name='change'"
    ),
    "a statement of a megabyte": rewritten(
        "UPDATE sqlite_master SET sql=sql||'--'||hex(zeroblob(500000)) WHERE name='change'"
    ),
    "a statement that is none": rewritten(
        "UPDATE sqlite_master SET sql='CREATE TABLE change(' WHERE name='change'"
    ),
    "a table without pages": rewritten("UPDATE sqlite_master SET rootpage=0 WHERE name='manifest'"),
}


def test_a_database_with_anything_but_our_two_tables_is_refused(
    answer: Answer, tmp_path: Path
) -> None:
    found = {what: answer(crafted(groups(3), tmp_path, edit)) for what, edit in STRUCTURES.items()}
    broken = {"a statement of a megabyte", "a statement that is none", "a table without pages"}
    assert found == {
        what: PackageDamaged if what in broken else PackageForeign for what in STRUCTURES
    }


def patched(at: int, data: bytes) -> Callable[[bytes], bytes]:
    return lambda content: content[:at] + data + content[at + len(data) :]


HEADERS: dict[str, tuple[Callable[[bytes], bytes], type[PackageRefused]]] = {
    "no database": (lambda content: b"PK\x03\x04" + content[4:], PackageForeign),
    "a text": (lambda _: b"halo " * 500, PackageForeign),
    "another program's database": (patched(68, b"ABCD"), PackageForeign),
    "a workspace": (patched(68, b"JKBR"), PackageForeign),
    "write-ahead log": (patched(18, b"\x02\x02"), PackageForeign),
    "write-ahead log for readers": (patched(19, b"\x02"), PackageForeign),
    "room for extensions": (patched(20, b"\x20"), PackageForeign),
    "other pages": (patched(16, b"\x02\x00"), PackageForeign),
    "UTF-16": (patched(56, b"\0\0\0\x02"), PackageForeign),
    "an older format": (patched(60, b"\0\0\0\0"), PackageForeign),
    "a newer format": (patched(60, b"\0\0\0\x02"), PackageNewer),
    "a page short": (lambda content: content[:-PAGE], PackageDamaged),
    "a page more": (lambda content: content + bytes(PAGE), PackageDamaged),
    "another size told": (patched(28, b"\0\0\0\x02"), PackageDamaged),
    "both tables on one page": (
        lambda content: content[:PAGE].replace(b"manifestmanifest\x03", b"manifestmanifest\x02")
        + content[PAGE:],
        PackageDamaged,
    ),
    "an empty first page": (lambda content: content[:100] + bytes(PAGE - 100) + content[PAGE:],
                            PackageDamaged),
    "free pages that are none": (patched(32, b"\0\0\0\x02\0\0\0\x01"), PackageDamaged),
}  # fmt: skip


def test_a_file_whose_bytes_were_bent_is_refused(answer: Answer, tmp_path: Path) -> None:
    content, _ = packed(groups(3), tmp_path)
    assert all(bend(content) != content for bend, _ in HEADERS.values())
    found = {what: answer(bend(content)) for what, (bend, _) in HEADERS.items()}
    assert found == {what: kind for what, (_, kind) in HEADERS.items()}


GROUPS: dict[str, list[Change]] = {
    "no label": [row(1, 1), row(2, 1, "venue")],
    "no label before the next group": [row(1, 1), row(2, 2), label(3, 2)],
    "a row after the label": [row(1, 1), label(2, 1), row(3, 1, "venue")],
    "a group that began before": [row(1, 1), label(2, 1), row(3, 1), label(4, 1)],
    "a group number that goes back": [row(1, 1), row(2, 2), row(3, 1), label(4, 2)],
}


def test_rows_that_are_no_whole_groups_are_refused(answer: Answer, tmp_path: Path) -> None:
    found = {what: answer(packed(chained(rows), tmp_path)[0]) for what, rows in GROUPS.items()}
    assert found == dict.fromkeys(GROUPS, PackageValueInvalid)


def test_rows_that_grow_a_group_which_is_here_are_refused(answer: Answer, tmp_path: Path) -> None:
    """Our last row of that device ended its group; more of it would be another group's rows."""
    known = groups(2, dev=0x4444)
    more = chained([row(7, 4, dev=0x4444), label(8, 4, dev=0x4444)], known[-1].chk)
    assert answer(packed(more, tmp_path)[0]) is PackageValueInvalid
    undoes = label(7, 4, "1:1", dev=0x4444)._replace(fld="undoes")
    assert answer(packed(known + chained([undoes], known[-1].chk), tmp_path)[0]) is (
        PackageValueInvalid
    )


def test_a_change_that_does_not_fit_into_memory_is_refused(
    answer: Answer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vetting_chain, "MOST_GROUP_BYTES", 100)
    assert answer(packed(groups(9), tmp_path)[0]) is None
    rows = chained([*(row(seq, 1, f"field_{seq}") for seq in range(1, 11)), label(11, 1)])
    assert answer(packed(rows, tmp_path)[0]) is PackageSwollen


DECLARATIONS: dict[str, tuple[dict[str, Any], str, type[PackageRefused]]] = {
    "newer format": ({"format": 2}, "", PackageNewer),
    "no format": ({"format": None}, "", PackageMisdeclared),
    "format as text": ({"format": "1"}, "", PackageMisdeclared),
    "format with a point": ({"format": 1.0}, "", PackageMisdeclared),
    "another kind": ({"kind": "exe"}, "", PackageMisdeclared),
    "kind as bytes": ({"kind": b"seg"}, "", PackageMisdeclared),
    "another device": ({"dev": 0x3333}, "", PackageMisdeclared),
    "more rows": ({"rows": 10}, "", PackageMisdeclared),
    "rows below zero": ({"rows": -9}, "", PackageMisdeclared),
    "a later end": ({"hi": 12, "rows": 12}, "", PackageMisdeclared),
    "an end before the beginning": ({"lo": 9, "hi": 1, "rows": -7}, "", PackageMisdeclared),
    "another stamp": ({"hlc": HLC}, "", PackageMisdeclared),
    "a snapshot with a range": ({"kind": "snap"}, "", PackageMisdeclared),
    "a snapshot of more rows": (
        {"kind": "snap", "lo": 0, "hi": 0, "rows": 10}, "", PackageMisdeclared,
    ),
    "a snapshot with a hole": (
        {"kind": "snap", "lo": 0, "hi": 0, "rows": 6},
        "DELETE FROM change WHERE seq BETWEEN 4 AND 6", PackageMisdeclared,
    ),
    "a program of 101 letters": ({"app": "x" * 101}, "", PackageMisdeclared),
    "a missing key": ({}, "DELETE FROM manifest WHERE k='app'", PackageMisdeclared),
    "nothing": ({}, "DELETE FROM manifest", PackageMisdeclared),
    "no rows": ({}, "DELETE FROM change", PackageMisdeclared),
    "a hole": ({}, "DELETE FROM change WHERE seq BETWEEN 4 AND 6", PackageMisdeclared),
    "a hole that the count hides": (
        {}, "UPDATE change SET seq=seq+100 WHERE seq>6", PackageMisdeclared,
    ),
    "another device's rows": ({}, "UPDATE change SET dev=5 WHERE seq>6", PackageMisdeclared),
    "too many keys": (
        {},
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<99) "
        "INSERT INTO manifest SELECT 'z'||i, i FROM n",
        PackageMisdeclared,
    ),
}  # fmt: skip


def test_a_package_that_is_not_what_it_declares_is_refused(answer: Answer, tmp_path: Path) -> None:
    found = {
        what: answer(crafted(groups(3), tmp_path, sql, **declared))
        for what, (declared, sql, _) in DECLARATIONS.items()
    }
    assert found == {what: kind for what, (_, _, kind) in DECLARATIONS.items()}


def test_ten_thousand_devices_are_too_many(answer: Answer, tmp_path: Path) -> None:
    sql = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<10000) "
        "INSERT INTO change SELECT 1000000+i,1,hlc,1,sv,usr,ent,row,fld,enc,val,NULL,NULL,NULL,chk "
        "FROM change, n WHERE seq=1"
    )
    declared = {"kind": "snap", "lo": 0, "hi": 0, "rows": 10_003}
    assert answer(crafted(groups(1), tmp_path, sql, **declared)) is PackageMisdeclared


def test_a_later_programs_key_in_the_declaration_is_passed_over(
    answer: Answer, tmp_path: Path
) -> None:
    sql = "INSERT INTO manifest VALUES('later',x'00')"
    assert answer(crafted(groups(3), tmp_path, sql)) is None


def test_pages_in_no_order_are_refused(answer: Answer, tmp_path: Path) -> None:
    """Two rows change places on their page: SQLite's quick check does not look at that."""
    content = bytearray(packed(groups(3), tmp_path)[0])
    at = PAGE + 8  # cell pointers of the leaf page of `change`
    content[at : at + 4] = content[at + 2 : at + 4] + content[at : at + 2]
    assert answer(bytes(content)) is PackageValueInvalid


def test_a_row_that_was_changed_after_it_was_chained_is_refused(
    answer: Answer, tmp_path: Path
) -> None:
    changes = (
        "val='lain'",
        "usr='Orang Lain'",
        "hlc=hlc+1",
        "base_dev=9,base_seq=9",
        "chk=x'0102030405060708'",
    )
    sql = "UPDATE change SET {} WHERE seq=4"
    found = {
        change: answer(crafted(groups(3), tmp_path, sql.format(change), hlc=HLC + 9))
        for change in changes
    }
    assert found == dict.fromkeys(changes, PackageChainBroken)
