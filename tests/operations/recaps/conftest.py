"""A half year of an office to read, and the same with ten thousand meetings more."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.store.plain import driver
from tests.recap_cases import make_half_year

if TYPE_CHECKING:
    from jakber_desktop.store.workspace import Workspace


@pytest.fixture(scope="package")
def half_year_file(_empty_workspace: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The half year of tests/recap_cases.py."""
    return make_half_year(_empty_workspace, tmp_path_factory.mktemp("rekap"))


@pytest.fixture
def half_year(
    half_year_file: Path, tmp_path: Path, new_workspace: Callable[..., Workspace]
) -> Workspace:
    """The half year, to read and to change."""
    shutil.copyfile(half_year_file, tmp_path / "rekap.jakber")
    return new_workspace("rekap.jakber")


@pytest.fixture
def statements() -> Callable[[Workspace, Callable[[], Any]], list[str]]:
    """What a reading asks of the database."""

    def run(workspace: Workspace, deed: Callable[[], Any]) -> list[str]:
        asked: list[str] = []
        with workspace.read() as session:
            driver(session).set_trace_callback(asked.append)
        try:
            deed()
        finally:
            with workspace.read() as session:
                driver(session).set_trace_callback(None)
        return [one for one in asked if one.lstrip().startswith(("SELECT", "WITH"))]

    return run


_MEETINGS = """WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i+1 FROM n WHERE i<9999)
INSERT INTO meeting(id, _alive, title, date, crosses_midnight, pauses, time_zone, classification,
  urgency, status, "references", earlier_plans, listed_offices, listed_people, activity_class)
SELECT CAST(printf('meeting%09d', i) AS BLOB), 1, 'Rapat '||i, date('1990-01-01', i||' days'), 0,
  '[]', 'Asia/Jakarta', 'open', 'normal', 'held', '[]', '[]', '[]', '[]', 'internal' FROM n"""
_LETTERS = """INSERT INTO recipient(id, _alive, meeting_id, pos, office_id, addressee, response)
SELECT randomblob(16), 1, m.id, 'a', o.id, 'Kepala', 'none' FROM meeting m, office o
WHERE substr(m.id, 1, 7)=CAST('meeting' AS BLOB) AND o.code<>'JAKBER'"""
_ENTRIES = """INSERT INTO attendance(id, _alive, meeting_id, pos, office_id, position, role, status,
  "group", initialled)
SELECT randomblob(16), 1, meeting_id, 'a', office_id, 'Kepala', 'participant',
  CASE (SELECT code FROM office WHERE id=office_id) WHEN 'TGUPP' THEN 'absent' ELSE 'present' END,
  0, 0 FROM recipient WHERE substr(meeting_id, 1, 7)=CAST('meeting' AS BLOB)"""


@pytest.fixture(scope="package")
def many_file(half_year_file: Path) -> Path:
    """Ten thousand more meetings, a day each since 1990, three offices asked and recorded."""
    path = half_year_file.with_name("banyak.jakber")
    shutil.copyfile(half_year_file, path)
    with closing(sqlite3.connect(path)) as file:
        for (name,) in file.execute(
            "SELECT name FROM sqlite_master WHERE type='trigger'"
        ).fetchall():
            file.execute(f'DROP TRIGGER "{name}"')
        for fill in (_MEETINGS, _LETTERS, _ENTRIES):
            file.execute(fill)
        file.commit()
    return path


@pytest.fixture
def many(many_file: Path, new_workspace: Callable[..., Workspace]) -> Workspace:
    """The ten thousand, only to read."""
    return new_workspace(str(many_file))
