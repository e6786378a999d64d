"""`jakber import-contacts`: a list from another program comes into the directory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


def people(tmp_path: Path) -> Path:
    path = tmp_path / "daftar.csv"
    path.write_text(
        "Nama;Jabatan;Kantor;HP\nNama Satu;Kepala Bidang;Bappeda;0812\n"
        "Nama Dua;;Dinas Baru;\n;;;1\n",
        encoding="utf-8",
    )
    return path


def test_a_list_is_taken_in_and_a_second_time_changes_nothing(
    tmp_path: Path, db: Path, jakber: Any
) -> None:
    path = people(tmp_path)
    said = jakber("import-contacts", path, "--db", db)
    assert said.code == 0
    assert said.out.splitlines() == [
        "baris 4: tidak terpakai: – (Tidak ada nama atau jabatan di baris ini.)",
        "2 orang ditambahkan, 0 diperbarui, 1 jabatan baru, 1 kantor baru, 1 baris dilewati.",
    ]
    again = jakber("import-contacts", path, "--db", db, "--json").json
    assert [row["verdict"] for row in again["rows"]] == ["same", "same", "unusable"]
    assert again["result"] == {"new": 0, "changed": 0, "posts": 0, "offices": 0, "left": 3}
    assert jakber("undo", "--db", db).code == 0
    assert jakber("fsck", "--db", db).code == 0


def test_a_dry_run_tells_and_writes_nothing(tmp_path: Path, db: Path, jakber: Any) -> None:
    path = people(tmp_path)
    said = jakber("import-contacts", path, "--db", db, "--dry-run")
    assert said.out.splitlines()[0] == "baris 2: baru: Nama Satu, Kepala Bidang, Bappeda"
    told = jakber("import-contacts", path, "--db", db, "--dry-run", "--json").json
    assert told["columns"] == {
        "Nama": "name", "Jabatan": "title", "Kantor": "office", "HP": "phone",
    }  # fmt: skip
    assert told["rows"][0]["verdict"] == "new"
    assert told["result"] is None


def test_what_is_no_list_is_refused_with_a_sentence(tmp_path: Path, db: Path, jakber: Any) -> None:
    bad = tmp_path / "gambar.png"
    bad.write_bytes(b"\x89PNG\0\0")
    said = jakber("import-contacts", bad, "--db", db)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Berkas “gambar.png” tidak dapat diimpor: bukan daftar teks.")
    assert jakber("import-contacts", tmp_path / "tiada.csv", "--db", db).code == 3
