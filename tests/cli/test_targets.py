"""`jakber targets`: the register as lines and JSON, and its table into a file."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pypdf
import pytest

from jakber_desktop.operations.targets.deeds import add_target
from jakber_desktop.operations.targets.reports import report_on_day
from jakber_desktop.operations.workspaces import create_workspace

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    path = tmp_path / "target.jakber"
    workspace = create_workspace(path)
    target = add_target(workspace, name="Peta kerentanan banjir", partner="100RC")
    report_on_day(workspace, target, dt.date(2018, 4, 4), step="running", percent=40, note="Maju")
    add_target(workspace, name="Panduan rumah pompa")
    workspace.close()
    return path


def test_each_target_is_told_with_its_reports(filled: Path, jakber: Any) -> None:
    said = jakber("targets", "--db", filled).out
    assert "berjalan · 40% · dilaporkan 4 April 2018" in said
    (found,) = jakber("targets", "--db", filled, "--partner", "100RC", "--json").json
    assert (found["step"], found["note"]) == ("running", "Maju")
    assert found["reports"] == [
        {
            "date": "2018-04-04", "step": "running", "progress_percent": 40, "note": "Maju",
            "meeting": None,
        }
    ]  # fmt: skip


def test_the_table_is_written_on_a_page_turned_wide(
    filled: Path, jakber: Any, tmp_path: Path
) -> None:
    out = tmp_path / "tabel.pdf"
    assert jakber("targets", "--db", filled, "-o", out).code == 0
    page = pypdf.PdfReader(out).pages[0]
    assert page.mediabox.width > page.mediabox.height
    words = page.extract_text()
    assert "Maju" in words
    assert "Belum ada laporan" in words


def test_a_format_without_a_file_is_wrong_usage(filled: Path, jakber: Any) -> None:
    assert jakber("targets", "--db", filled, "--format", "pdf").code == 2
