"""`jakber recap`, `mismatches` and `overview`: lines, JSON, tables, papers and pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from jakber_desktop.operations.workspaces import create_workspace

if TYPE_CHECKING:
    from pathlib import Path

DAY = ("--today", "2018-04-10")


@pytest.fixture
def sample_db(tmp_path: Path) -> Path:
    """The seed's meeting: no letters went out, three groups without a number came."""
    path = tmp_path / "contoh.jakber"
    create_workspace(path, sample=True).close()
    return path


def test_the_recap_tells_unknown_heads_as_such(sample_db: Path, jakber: Any) -> None:
    said = jakber("recap", "--db", sample_db, *DAY)
    assert said.out.startswith("Kehadiran dicatat pada 1 dari 1 rapat.\n")
    assert "BAPPEDA  Badan Perencanaan Pembangunan Daerah: hadir 1 dari 1 (100%)" in said.out
    told = jakber("recap", "--db", sample_db, *DAY, "--json").json
    assert (told["meetings"], told["taken"]) == (1, 1)
    assert sum(row["units"] for row in told["rows"]) == 3
    (month,) = jakber("recap", "--by", "month", "--db", sample_db, *DAY, "--json").json["rows"]
    assert (month["month"], month["units"]) == ("2018-04", 3)
    people = jakber("recap", "--by", "person", "--office", "KDH-KLN", "--db", sample_db, *DAY).out
    assert people.count("hadir 1 dari 1 (100%)") == 2


def test_files_go_by_their_suffix(sample_db: Path, tmp_path: Path, jakber: Any) -> None:
    out = tmp_path / "rekap.xlsx"
    assert jakber("recap", "--db", sample_db, *DAY, "-o", out).out.startswith("6 baris tersimpan")
    assert openpyxl.load_workbook(out).active.max_row == 7
    for verb, name, head in (
        ("recap", "rekap.pdf", b"%PDF"), ("mismatches", "beda.csv", b"\xef\xbb\xbf"),
        ("overview", "ringkasan.docx", b"PK"),
    ):  # fmt: skip
        assert jakber(verb, "--db", sample_db, *DAY, "-o", tmp_path / name).code == 0
        assert (tmp_path / name).read_bytes().startswith(head)
    picture = tmp_path / "kelas.svg"
    done = jakber(
        "overview", "--db", sample_db, *DAY, "--picture", "classes", "-o", picture, "--json"
    )
    assert done.json["picture"] == "classes"
    assert b"Rapat menurut golongan" in picture.read_bytes()


def test_one_meeting_without_letters_has_no_mismatch(sample_db: Path, jakber: Any) -> None:
    assert jakber("mismatches", "2018-04-04", "--db", sample_db, *DAY).out == (
        "Tidak ada ketidaksesuaian.\n"
    )
    assert jakber("mismatches", "2017-01-01", "--db", sample_db).code == 3
    shown = jakber("overview", "--db", sample_db, *DAY)
    assert "Eksternal" in shown.out
    assert "Apr ’18 | 0 | 1 | 0" in shown.out


@pytest.mark.parametrize(
    "arguments",
    [
        ("recap", "--office", "BAPPEDA"),
        ("recap", "--since", "2018-05-01", "--until", "2018-04-01"),
        ("recap", "--format", "pdf"),
        ("mismatches", "2018-04-04", "--since", "2018-01-01"),
        ("overview", "-o", "x.png"),
        ("overview", "--picture", "classes"),
    ],
)
def test_options_that_contradict_each_other_are_wrong_usage(
    sample_db: Path, jakber: Any, arguments: tuple[str, ...]
) -> None:
    assert jakber(*arguments, "--db", sample_db).code == 2
