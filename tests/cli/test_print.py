"""`jakber print`: formats, names, replacing, and the same bytes twice."""

from __future__ import annotations

import io
import json
import os
import zipfile
from concurrent.futures import ThreadPoolExecutor

import pytest
from pypdf import PdfReader

from jakber_desktop.cli import parser
from jakber_desktop.operations.papers import printing

REFUSED = {"petikan-keputusan": "memuat keputusan", "lembar-ralat": "tidak memuat ralat"}
"""Kinds the sample has nothing for, and what is said then."""
KINDS = [kind for kind in parser.KINDS if kind not in REFUSED]


def test_the_command_line_offers_what_printing_knows():
    assert set(parser.KINDS) == set(printing.KIND_NAMES)
    assert set(parser.PROFILES) == set(printing.PROFILE_NAMES)
    assert parser.FORMATS == printing.FORMATS


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_prints_in_every_format_twice_the_same(tmp_path, db, jakber, kind):
    for suffix in ("pdf", "docx", "txt", "md"):
        prints = []
        for copy in ("a", "b"):
            out = tmp_path / f"{copy}.{suffix}"
            assert jakber("print", "2018-04-04", kind, "-o", out, "--db", db).code == 0
            prints.append(out.read_bytes())
        assert prints[0] == prints[1]
        assert len(prints[0]) > 300


@pytest.mark.parametrize("profile", ["dki_2016", "dki_2021", "national_2023"])
def test_the_profile_decides_the_paper(tmp_path, db, jakber, profile):
    out = tmp_path / "notula.pdf"
    jakber("print", "2018-04-04", "notula", "-o", out, "--db", db, "--profile", profile)
    page = PdfReader(out).pages[0]
    millimetres = [round(float(side) / 72 * 25.4) for side in page.mediabox[2:]]
    assert millimetres == ([210, 297] if profile == "national_2023" else [215, 330])
    word = "NOTULEN" if profile == "dki_2016" else "NOTULA"
    assert word in page.extract_text().splitlines()[:12]


def test_format_comes_from_the_option_then_the_suffix_then_is_pdf(tmp_path, db, jakber):
    cases = {"a.docx": b"PK", "b.PDF": b"%PDF", "c.data": b"%PDF", "d": b"%PDF"}
    for name, magic in cases.items():
        jakber("print", "2018-04-04", "notula", "-o", tmp_path / name, "--db", db)
        assert (tmp_path / name).read_bytes().startswith(magic)
    out = tmp_path / "e.pdf"
    jakber("print", "2018-04-04", "notula", "-o", out, "--db", db, "--format", "docx")
    assert zipfile.is_zipfile(io.BytesIO(out.read_bytes()))


def test_an_existing_file_is_replaced_whole(tmp_path, db, jakber):
    out = tmp_path / "notula.txt"
    out.write_bytes(b"x" * 1_000_000)
    jakber("print", "2018-04-04", "notula", "-o", out, "--db", db)
    assert b"xxx" not in out.read_bytes()
    assert sorted(p.name for p in tmp_path.glob("*notula*")) == ["notula.txt"]


def test_an_unwritable_place_is_told_and_leaves_nothing(tmp_path, db, jakber):
    for out in (tmp_path, tmp_path / "tidak" / "ada.pdf"):
        said = jakber("print", "2018-04-04", "notula", "-o", out, "--db", db)
        assert said.code == 1
        assert "tidak dapat disimpan" in said.err
    assert not list(tmp_path.glob(".*part"))


def test_a_bare_meeting_prints_every_kind(tmp_path, db, jakber):
    bare = tmp_path / "kosong.json"
    bare.write_text(
        '{"format":"jakber.meeting/1","meeting":{"title":"Rapat Kosong","date":"2018-06-01"}}',
        "utf-8",
    )
    jakber("import", bare, "--db", db)
    for kind in KINDS:
        for suffix in ("pdf", "docx", "txt", "md"):
            out = tmp_path / f"{kind}.{suffix}"
            assert jakber("print", "2018-06-01", kind, "-o", out, "--db", db).code == 0
            assert "None" not in out.read_bytes().decode("latin-1") or suffix in {"pdf", "docx"}
        assert "None" not in "".join(
            page.extract_text() for page in PdfReader(tmp_path / f"{kind}.pdf").pages
        )


@pytest.mark.parametrize(("kind", "words"), REFUSED.items())
def test_a_part_that_is_not_there_is_refused_and_leaves_nothing(tmp_path, db, jakber, kind, words):
    out = tmp_path / "naskah.pdf"
    said = jakber("print", "2018-04-04", kind, "-o", out, "--db", db)
    assert said.code == 1
    assert words in said.err
    assert not out.exists()


def test_one_decision_or_one_ralat_sheet_can_be_asked_for(tmp_path, db, jakber):
    file, out = tmp_path / "rapat.json", tmp_path / "naskah.txt"
    meeting = {
        "format": "jakber.meeting/1",
        "meeting": {"title": "Rapat Contoh", "date": "2018-06-01"},
        "decisions": [{"text": "Satu disetujui."}, {"text": "Dua disetujui.", "number": "2/PK"}],
        "corrections": [
            {"kind": "erratum", "sheet": n, "was": f"lama {n}", "becomes": f"baru {n}"}
            for n in (1, 2)
        ],
    }
    file.write_text(json.dumps(meeting), "utf-8")
    jakber("import", file, "--db", db)
    cases = (
        ("petikan-keputusan", "--decision", "Satu disetujui.", "Dua disetujui."),
        ("lembar-ralat", "--ralat", "baru 1", "baru 2"),
    )
    for kind, option, first, second in cases:
        for place, told, untold in ((1, first, second), (2, second, first)):
            jakber("print", "2018-06-01", kind, option, place, "-o", out, "--db", db)
            text = out.read_text("utf-8")
            assert told in text
            assert untold not in text
        said = jakber("print", "2018-06-01", kind, option, 3, "-o", out, "--db", db)
        assert said.code == 1


def test_the_workspace_is_never_overwritten(tmp_path, db, jakber):
    before = db.read_bytes()
    link = tmp_path / "tautan.pdf"
    link.symlink_to(db)
    for out in (db, link, db.with_name(f"{db.name}-wal"), db.with_name(f"{db.name}.lock")):
        said = jakber("print", "2018-04-04", "notula", "-o", out, "--db", db)
        assert said.code == 1
        assert "basis data" in said.err
    assert db.read_bytes() == before
    assert len(jakber("meetings", "--db", db, "--json").json) == 1


def test_a_link_keeps_its_place(tmp_path, db, jakber):
    target = tmp_path / "sasaran.txt"
    target.write_text("lama", "utf-8")
    link = tmp_path / "tautan.txt"
    link.symlink_to(target)
    jakber("print", "2018-04-04", "notula", "-o", link, "--db", db)
    assert link.is_symlink()
    assert "NOTULA" in target.read_text("utf-8")


def test_a_pipe_is_written_into(tmp_path, db, jakber):
    pipe = tmp_path / "pipa"
    os.mkfifo(pipe)
    with ThreadPoolExecutor(1) as pool:
        read = pool.submit(pipe.read_bytes)
        jakber("print", "2018-04-04", "notula", "-o", pipe, "--db", db, "--format", "txt")
        assert b"NOTULA" in read.result(timeout=20)
    assert pipe.is_fifo()


@pytest.mark.parametrize(
    "options",
    [
        ["notula", "-o", "-", "--json"],
        ["notula", "-o", "x", "--sheet", "final"],
        ["notula", "-o", "x", "--decision", "1"],
        ["lembar-ralat", "-o", "x", "--ralat", "0"],
    ],
)
def test_options_that_contradict_each_other_are_wrong_usage(db, jakber, options):
    said = jakber("print", "2018-04-04", *options, "--db", db)
    assert said.code == 2
    assert said.out == ""
