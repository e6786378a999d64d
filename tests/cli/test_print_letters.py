"""`jakber print` of letters: to an office, signed in a chosen way, with boxes for initials."""

from __future__ import annotations

import pytest
from pypdf import PdfReader

from jakber_desktop.operations.meeting_records import resolve_meeting
from jakber_desktop.operations.outcomes.actions import add_action
from jakber_desktop.operations.workspaces import open_workspace


def words(path) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


def add_task(db, code):
    """Give an office something to do in the only meeting."""
    workspace = open_workspace(db)
    meeting = resolve_meeting(workspace, "2018-04-04")
    add_action(workspace, meeting, text="Mengirim data", office=code)
    workspace.close()


def test_an_office_nobody_knows_is_not_found(tmp_path, db, jakber):
    out = tmp_path / "nota.pdf"
    said = jakber("print", "2018-04-04", "nota-dinas", "--office", "TIDAK", "-o", out, "--db", db)
    assert said.code == 3
    assert "“TIDAK”" in said.err
    assert not out.exists()


def test_an_office_gets_its_follow_up_letter(tmp_path, db, jakber):
    out = tmp_path / "nota.pdf"
    letter = ("print", "2018-04-04", "nota-dinas", "--office", "bappeda", "-o", out, "--db", db)
    nothing = jakber(*letter)
    assert nothing.code == 1
    assert "Badan Perencanaan Pembangunan Daerah tidak memegang tugas terbuka" in nothing.err
    assert not out.exists()
    add_task(db, "BAPPEDA")
    assert jakber(*letter).code == 0
    assert "Tindak Lanjut Hasil Rapat Monitoring" in words(out)
    assert "Yth. Kepala Badan Perencanaan Pembangunan Daerah" in words(out)


@pytest.mark.parametrize(
    ("variant", "parties"), [("single", 1), ("pair", 6), ("columns", 6), ("table", 0)]
)
def test_the_parties_sign_as_asked(tmp_path, db, jakber, variant, parties):
    out = tmp_path / "acara.txt"
    options = ("--signers", variant, "-o", out, "--db", db)
    assert jakber("print", "2018-04-04", "berita-acara", *options).code == 0
    signed = out.read_text("utf-8").split("Demikian berita acara")[1]
    assert signed.count("PIHAK") == parties


def test_the_office_copy_has_boxes_for_initials(tmp_path, db, jakber):
    for options, there in (((), False), (("--office-copy",), True)):
        out = tmp_path / "undangan.pdf"
        jakber("print", "2018-04-04", "undangan", "-o", out, "--db", db, *options)
        assert ("Paraf" in words(out)) is there


@pytest.mark.parametrize(
    "options", [["undangan", "--office", "BAPPEDA"], ["nota-dinas", "--signers", "pair"]]
)
def test_options_of_another_kind_are_wrong_usage(tmp_path, db, jakber, options):
    out = tmp_path / "x.pdf"
    assert jakber("print", "2018-04-04", *options, "-o", out, "--db", db).code == 2
