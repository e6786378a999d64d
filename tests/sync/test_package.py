"""Packages: what is written can be read back, is the same for the same rows, and whole or not."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from jakber_desktop.model.errors import PackageRoomShort
from jakber_desktop.store.log.rows import COLUMNS, decode
from jakber_desktop.sync import package
from jakber_desktop.sync.manifest import Manifest
from jakber_desktop.sync.naming import read_name
from jakber_desktop.sync.package import make_package, write_package
from tests.sync.packing import (
    DEV,
    GOLDEN,
    KEY,
    OTHER,
    groups,
    manifest_for,
    packed,
    rows_of,
    vetted,
)

GOLDEN_SEALED = "52846ea785df28276b643894ef780166"


def test_rows_come_out_of_a_package_as_they_went_in(tmp_path: Path) -> None:
    rows = groups(5)
    content, name = packed(rows, tmp_path)
    assert rows_of(vetted(content, tmp_path, name)) == rows


def test_equal_rows_give_equal_bytes(tmp_path: Path) -> None:
    assert packed(groups(50), tmp_path) == packed(groups(50), tmp_path)


def test_a_package_holds_two_tables_and_no_trace_of_a_journal(tmp_path: Path) -> None:
    path = tmp_path / "seg.jbx"
    rows = groups(2)
    complete = write_package(rows, manifest_for(rows), path)
    assert [one.name for one in tmp_path.iterdir()] == ["seg.jbx"]
    with closing(sqlite3.connect(path)) as found:
        names = found.execute("SELECT name FROM sqlite_master ORDER BY name").fetchall()
        columns = found.execute("SELECT name FROM pragma_table_info('change')").fetchall()
        declared = dict(found.execute("SELECT k, v FROM manifest"))
    assert names == [("change",), ("manifest",)]
    assert tuple(name for (name,) in columns) == COLUMNS
    assert declared == complete._asdict()
    assert (complete.rows, complete.hlc) == (6, rows[-1].hlc)


def test_the_name_carries_range_and_hash_of_the_file_as_it_is_sent(tmp_path: Path) -> None:
    rows = groups(2)
    for key in (None, KEY):
        made = make_package(rows, manifest_for(rows), tmp_path, key)
        assert made.sha256 == sha256(made.path.read_bytes()).hexdigest()
        assert made.name.file_name == f"seg-000000000001-000000000006-{made.sha256[:32]}.jbx"
        assert read_name(made.name.file_name, DEV) == made.name


def test_a_sealed_package_leaves_no_plain_one_behind(tmp_path: Path) -> None:
    rows = groups(2)
    made = make_package(rows, manifest_for(rows), tmp_path, KEY)
    assert list(tmp_path.iterdir()) == [made.path]
    assert b"Rapat" not in made.path.read_bytes()


@pytest.mark.parametrize(
    "manifest",
    [
        Manifest("seg", DEV, 1, 7),
        Manifest("seg", DEV, 1, 5),
        Manifest("seg", DEV, 2, 7),
        Manifest("seg", OTHER, 1, 6),
    ],
)
def test_rows_that_the_manifest_does_not_declare_are_a_mistake(
    tmp_path: Path, manifest: Manifest
) -> None:
    with pytest.raises(ValueError, match="package"):
        make_package(groups(2), manifest, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_snapshot_holds_the_rows_of_every_device(tmp_path: Path) -> None:
    rows = groups(3) + groups(2, dev=OTHER)
    content, name = packed(rows, tmp_path, kind="snap", dev=0x1111, lo=0, hi=0)
    assert name.file_name.startswith("snap-")
    with vetted(content, tmp_path, name) as found:
        assert found.fresh == {DEV: (1, 9), OTHER: (1, 6)}
    assert rows_of(vetted(content, tmp_path, name)) == rows


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    rows = groups(1)
    with pytest.raises(PackageRoomShort) as told:
        make_package(rows, manifest_for(rows), tmp_path / "tiada")
    assert "Data Anda aman" in str(told.value)


def test_a_full_disk_is_told_and_nothing_half_made_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package, "_PRAGMAS", (*package._PRAGMAS, "max_page_count=4"))
    rows = groups(500)
    with pytest.raises(PackageRoomShort, match="ruang disk habis"):
        make_package(rows, manifest_for(rows), tmp_path)
    assert list(tmp_path.iterdir()) == []


GOLDEN_LINKS = [
    "a48d2ac128ed6f76",
    "3f60cba57fe21edc",
    "dae2faaff0b810cd",
    "d49a8322b50e0fda",
    "a1791d9ba3a99db6",
    "354ffeb090177da6",
    "6af825373882ea8d",
    "1e62d16fcece5daa",
    "006ea7cd867247c9",
    "acf453786d0683b0",
]


@pytest.mark.parametrize("sha", ["53dc3b283973e92baeea067f5e7f7077", GOLDEN_SEALED])
def test_packages_of_the_first_version_are_read_for_ever(sha: str, tmp_path: Path) -> None:
    """docs/package-format.md: one plain and one sealed file with the same ten rows."""
    file = Path(__file__).parent / "golden" / f"seg-000000000001-000000000010-{sha}.jbx"
    name = read_name(file.name, DEV)
    keys = (GOLDEN,) if sha == GOLDEN_SEALED else ()
    rows = rows_of(vetted(file.read_bytes(), tmp_path, name, keys))
    assert [one.chk.hex() for one in rows] == GOLDEN_LINKS
    title, date, notes, label, second, _, _, gone, _, undoes = rows
    assert (title.val, date.val, label.val) == ("Rapat “Contoh”", "2018-04-04", "Rapat baru")
    assert decode(notes.enc, notes.val) == (
        "Rapat membahas jalan lingkungan di Kelurahan Contoh. " * 20
    )
    assert second[11:14] == (DEV, 1, "[[13107,4]]")
    assert (gone.fld, gone.val) == ("_del", '{"8738":7,"13107":4}')
    assert (undoes.ent, undoes.fld, undoes.val) == ("_tx", "undoes", "8738:5")
