"""`jakber waiting`, `jakber carry` and `jakber next`: what goes on from meeting to meeting."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.operations.agenda.deeds import add_item, set_outcome
from jakber_desktop.operations.meetings.life import close_meeting, open_meeting
from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.operations.workspaces import create_workspace

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    path = tmp_path / "lanjutan.jakber"
    workspace = create_workspace(path)
    meeting = create_meeting(
        workspace, "Rapat Contoh", dt.date(2018, 4, 4), series="Rapat rutin contoh"
    )
    items = [add_item(workspace, meeting, title) for title in ("Laporan", "Sanitasi", "Anggaran")]
    open_meeting(workspace, meeting, "9.00")
    close_meeting(workspace, meeting, "10.00")
    for item, outcome in zip(items, ("discussed", "not_reached", "deferred"), strict=True):
        set_outcome(workspace, item, outcome)  # type: ignore[arg-type]
    workspace.close()
    return path


def test_items_are_carried_and_the_next_meeting_takes_them(filled: Path, jakber: Any) -> None:
    db = ("--db", filled)
    said = jakber("waiting", *db).out
    assert "4 April 2018 butir 2  Sanitasi (Tidak sempat dibahas)" in said
    told = jakber("carry", "2018-04-04", "3", "postpone", "--until", "2018-06-01", *db)
    assert "Ditunda sampai 1 Juni 2018" in told.out
    assert jakber("carry", "2018-04-04", "1", "repeat", "--json", *db).json["verb"] == "repeat"
    shown = jakber("next", "2018-04-04", "--date", "2018-04-18", "--preview", *db).out
    assert "[ ] Anggaran (Ditunda sampai 1 Juni 2018, dari rapat 4 April 2018 butir 3)" in shown
    made = jakber("next", "2018-04-04", "--date", "2018-04-18", "--json", *db).json
    assert made["agenda"] == 3
    day = ("--today", "2018-04-05")
    rows = jakber("waiting", "contoh", "--json", *day, *db).json
    assert [(one["title"], one["until"]) for one in rows] == [("Anggaran", "2018-06-01")]
    told = jakber("carry", "2018-04-04", "3", "close", "--reason", "Tidak perlu", *db)
    assert "Ditutup: Tidak perlu" in told.out
    assert "Tidak ada butir agenda yang menunggu." in jakber("waiting", *day, *db).out
    said = jakber("waiting", "--today", "2018-04-19", *db).out  # nobody held that one
    assert "18 April 2018 butir 3  Sanitasi (Rapatnya terlewati)" in said
    said = jakber("next", "2018-04-04", "--date", "2018-05-02", "--preview", *day, *db).out
    assert "Sudah dijadwalkan: Rapat Contoh, Rabu, 18 April 2018" in said
    said = jakber("next", "2018-04-04", "--date", "2018-05-02", *day, *db).out
    assert "Sudah dijadwalkan: Rapat Contoh, Rabu, 18 April 2018" in said


def test_nonsense_is_refused(filled: Path, jakber: Any) -> None:
    db = ("--db", filled)
    assert jakber("carry", "2018-04-04", "9", "move", *db).code == 3
    assert jakber("carry", "2018-04-04", "2", "close", *db).code == 1
    assert jakber("carry", "2018-04-04", "2", "close", "--to", "2018-04-04", *db).code == 2
    assert jakber("waiting", "tidak ada", *db).code == 3
    assert jakber("next", "2018-04-04", *db).code == 1
