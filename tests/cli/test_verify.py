"""`jakber verify`, `archive` and `verify-archive` with their exit codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from jakber_desktop.exchange.qr_reading import read_symbols
from tests.scanning import bound, pictures


@pytest.fixture
def final(jakber: Any, db: Path, tmp_path: Path) -> tuple[str, Path]:
    """The sample made final: its code and its PDF."""
    told = jakber("finalise", "2018-04-04", "--reason", "Contoh", "--json", "--db", db)
    assert told.code == 0, told.err
    path = tmp_path / "Notula.pdf"
    assert jakber("print", "2018-04-04", "notula", "-o", path, "--db", db).code == 0
    return told.json["code"], path


def test_a_pdf_is_known_byte_for_byte_and_only_so(
    jakber: Any, db: Path, final: tuple[str, Path], tmp_path: Path
) -> None:
    code, path = final
    same = jakber("verify", path, "--db", db)
    assert (same.code, code in same.out) == (0, True)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    differs = jakber("verify", path, "--json", "--db", db)
    assert (differs.code, differs.json["verdict"]) == (1, "differs")
    assert differs.json["versions"][0]["code"] == code
    other = tmp_path / "lain.pdf"
    assert jakber("print", "2018-04-04", "daftar-hadir", "-o", other, "--db", db).code == 0
    foreign = jakber("verify", other, "--json", "--db", db)
    assert (foreign.code, foreign.json["verdict"]) == (3, "foreign")


def test_codes_are_typed_as_people_type(jakber: Any, db: Path, final: tuple[str, Path]) -> None:
    code, _path = final
    found = jakber("verify", code.lower().replace("-", " "), "--json", "--db", db)
    assert (found.code, found.json["versions"][0]["newest"]) == (0, True)
    for wrong in ("NTL-0000-0000", "halo", "tidak-ada.pdf"):
        assert jakber("verify", wrong, "--db", db).code == 3


def test_the_words_of_a_qr_are_a_code_though_their_number_has_slashes(
    jakber: Any, db: Path, final: tuple[str, Path]
) -> None:
    finals = jakber("verify", final[1], "--json", "--db", db).json["versions"]
    number, code = finals[0]["number"], final[0]
    assert "/" in number
    (page, *_rest) = pictures(final[1].read_bytes())
    pytest.importorskip("zxingcpp")
    (qr,) = read_symbols(page)
    assert number in qr.text
    found = jakber("verify", qr.text, "--json", "--db", db)
    assert (found.code, found.json["versions"][0]["code"]) == (0, code)


def test_a_scan_of_ours_is_not_called_unchanged(
    jakber: Any, db: Path, final: tuple[str, Path], tmp_path: Path
) -> None:
    pytest.importorskip("zxingcpp")
    path = tmp_path / "pindaian.pdf"
    path.write_bytes(bound(pictures(final[1].read_bytes())))
    found = jakber("verify", path, "--json", "--db", db)
    assert (found.code, found.json["verdict"]) == (1, "scan")
    assert found.json["versions"][0]["code"] == final[0]
    assert "tidak dapat dinyatakan tidak berubah" in found.json["words"]


def test_an_error_is_one_json_value_too(
    jakber: Any, db: Path, final: tuple[str, Path], tmp_path: Path
) -> None:
    text = tmp_path / "catatan.pdf"
    text.write_text("bukan PDF")
    for what, code in ((text, "paper_unreadable"), ("halo", "code_invalid")):
        said = jakber("verify", what, "--json", "--db", db)
        assert (said.code, said.json["code"]) == (3, code)
        assert said.json["message"] == said.err.strip()


def test_files_that_are_no_papers_are_none_of_ours(
    jakber: Any, db: Path, final: tuple[str, Path], tmp_path: Path
) -> None:
    text = tmp_path / "catatan.pdf"
    text.write_text("bukan PDF")
    for what in (text, tmp_path):
        said = jakber("verify", what, "--db", db)
        assert said.code == 3
        assert "tidak dapat diperiksa" in said.err


def test_an_archive_is_written_and_found_sound_or_not(
    jakber: Any, db: Path, final: tuple[str, Path], tmp_path: Path
) -> None:
    target = tmp_path / "rapat.zip"
    made = jakber("archive", "2018-04-04", "-o", target, "--json", "--db", db)
    assert (made.code, made.json["files"] > 4) == (0, True)
    sound = jakber("verify-archive", target, "--json")
    assert (sound.code, sound.json["sound"]) == (0, True)
    data = bytearray(target.read_bytes())
    data[-200] ^= 8
    target.write_bytes(data)
    broken = jakber("verify-archive", target)
    assert broken.code == 1
    assert "tidak utuh" in broken.out
    assert jakber("verify-archive", tmp_path / "tidak-ada.zip").code == 3
    assert jakber("verify-archive", final[1]).code == 3


def test_the_archive_of_final_minutes_holds_their_very_pdf_and_seal(
    jakber: Any, db: Path, final: tuple[str, Path], tmp_path: Path
) -> None:
    import hashlib
    import zipfile

    target = tmp_path / "rapat.zip"
    assert jakber("archive", "2018-04-04", "-o", target, "--db", db).code == 0
    with zipfile.ZipFile(target) as opened:
        manifest = json.loads(opened.read("manifest.json"))
        by_role = {one["role"]: one for one in manifest["files"]}
        pdf = opened.read(by_role["minutes"]["path"])
        sealed = opened.read(by_role["record"]["path"])
    assert pdf == final[1].read_bytes()
    assert "draft" not in by_role["minutes"]
    (version,) = manifest["minutes"]
    assert version["code"] == final[0]
    assert hashlib.sha256(sealed).hexdigest() == version["final_hash"]
