"""`jakber export-table`: registers for other programs from a terminal."""

from __future__ import annotations

import datetime as dt
import shutil
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from jakber_desktop.operations.meeting_records import resolve_meeting
from jakber_desktop.operations.meetings.preparation import create_meeting, edit_meeting
from jakber_desktop.operations.targets.reading import targets
from jakber_desktop.operations.targets.reports import report_in_meeting
from jakber_desktop.operations.workspaces import create_workspace, open_workspace

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ekspor") / "contoh.jakber"
    create_workspace(path, sample=True, user="Nama Contoh").close()
    return path


@pytest.mark.parametrize(
    "table", ["meetings", "actions", "decisions", "targets", "directory", "numbers"]
)
def test_every_register_becomes_a_workbook(
    jakber: Any, base: Path, tmp_path: Path, table: str
) -> None:
    out = tmp_path / f"{table}.xlsx"
    said = jakber("export-table", table, "-o", out, "--db", base, "--json")
    assert said.code == 0
    head, *rows = openpyxl.load_workbook(out).active.iter_rows(values_only=True)
    assert said.json == {"path": str(out), "rows": len(rows), "withheld": 0}
    assert all(head)


def test_a_year_narrows_and_the_sentence_counts(jakber: Any, base: Path, tmp_path: Path) -> None:
    out = tmp_path / "rapat.csv"
    said = jakber("export-table", "meetings", "-o", out, "--db", base, "--year", "2018")
    assert said.out == f"1 baris tersimpan di {out}.\n"
    assert "2018-04-04;;Rapat Monitoring" in out.read_text(encoding="utf-8-sig")
    said = jakber("export-table", "meetings", "-o", out, "--db", base, "--year", "2017")
    assert said.out.startswith("0 baris")


def test_another_suffix_is_refused_and_nonsense_is_wrong_usage(
    jakber: Any, base: Path, tmp_path: Path
) -> None:
    said = jakber("export-table", "actions", "-o", tmp_path / "t.ods", "--db", base)
    assert (said.code, ".xlsx, .csv" in said.err) == (1, True)
    said = jakber("export-table", "directory", "-o", "x.csv", "--db", base, "--year", "2018")
    assert (said.code, "--year bukan untuk directory" in said.err) == (2, True)
    said = jakber("export-table", "targets", "-o", "x.csv", "--db", base, "--year", "2018")
    assert (said.code, "--year bukan untuk targets" in said.err) == (2, True)
    said = jakber("export-table", "actions", "-o", "x.csv", "--db", base, "--with-nip")
    assert said.code == 2


def test_closed_rows_and_staff_numbers_come_only_when_asked_for(
    jakber: Any, base: Path, tmp_path: Path
) -> None:
    own = tmp_path / "tertutup.jakber"
    shutil.copy(base, own)
    workspace = open_workspace(own)
    edit_meeting(workspace, resolve_meeting(workspace, "2018-04-04"), classification="secret")
    workspace.close()
    out = tmp_path / "rapat.csv"
    assert jakber("export-table", "meetings", "-o", out, "--db", own, "--json").json["rows"] == 0
    said = jakber("export-table", "meetings", "-o", out, "--db", own, "--with-closed", "--json")
    assert said.json["rows"] == 1
    said = jakber("export-table", "directory", "-o", out, "--db", own, "--with-nip")
    assert said.code == 0
    assert out.read_text(encoding="utf-8-sig").splitlines()[0].endswith(";NIP")


def test_a_target_last_reported_in_a_closed_meeting_tells_its_newest_open_report(
    jakber: Any, base: Path, tmp_path: Path
) -> None:
    path = tmp_path / "tertutup.jakber"
    shutil.copyfile(base, path)
    workspace = open_workspace(path)
    first = targets(workspace)[0]
    secret = create_meeting(workspace, "Rapat tertutup", dt.date(2018, 5, 2))
    report_in_meeting(workspace, first.id, secret, step="done", percent=90, note="Rahasia")
    edit_meeting(workspace, secret, classification="secret")
    workspace.close()
    out = tmp_path / "target.csv"
    assert (
        jakber("export-table", "targets", "-o", out, "--db", path, "--json").json["withheld"] == 1
    )
    assert "Rahasia" not in (open_rows := out.read_text(encoding="utf-8-sig"))
    assert "Rapat tertutup" not in open_rows
    assert f"{first.text};" in open_rows.replace('"', "")
    jakber("export-table", "targets", "-o", out, "--db", path, "--with-closed")
    assert "Rahasia;Rapat tertutup" in out.read_text(encoding="utf-8-sig")
