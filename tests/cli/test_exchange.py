"""`jakber export --all`, `import` of its ZIP, and `calendar`: there and back from a terminal."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import vobject

from jakber_desktop.operations.meetings.preparation import create_meeting, edit_meeting
from jakber_desktop.operations.workspaces import open_workspace

if TYPE_CHECKING:
    from pathlib import Path


def test_all_meetings_go_out_and_come_into_an_empty_database(
    jakber: Any, db: Path, tmp_path: Path
) -> None:
    whole, again, other = tmp_path / "semua.zip", tmp_path / "lagi.zip", tmp_path / "lain.jakber"
    said = jakber("export", "--all", whole, "--db", db)
    assert (said.code, said.out) == (0, f"1 rapat dan 0 lampiran tersimpan di {whole}.\n")
    said = jakber("import", whole, "--db", db, "--json")  # people may have worked on since
    assert (said.code, said.json["code"]) == (1, "exchange_occupied")
    jakber("new", other)
    assert jakber("import", whole, "--db", other, "--json").json["meetings"] == 1
    jakber("export", "--all", again, "--db", other)
    assert again.read_bytes() == whole.read_bytes()
    assert jakber("fsck", "--db", other).code == 0
    said = jakber("import", whole, again, "--db", other)  # one ZIP by itself
    assert (said.code, "Impor semua rapat" in said.err) == (1, True)
    occupied = tmp_path / "berisi.jakber"
    jakber("new", occupied)
    workspace = open_workspace(occupied)
    create_meeting(workspace, "Rapat lain", dt.date(2018, 5, 2))
    workspace.close()
    said = jakber("import", whole, "--db", occupied, "--json")
    assert (said.code, said.json["code"]) == (1, "exchange_occupied")
    whole.write_bytes(whole.read_bytes()[:-200])
    said = jakber("import", whole, "--db", other)
    assert said.code == 1
    assert "ditolak" in said.err
    said = jakber("export", "--all", whole, "--passphrase-file", "x", "--db", db)
    assert said.code == 2


def test_the_calendar_is_written_anew_at_its_place_without_what_is_closed(
    jakber: Any, db: Path, tmp_path: Path
) -> None:
    said = jakber("calendar", "--db", db, "--json")
    assert (said.code, said.json["code"]) == (1, "calendar_place_unset")
    workspace = open_workspace(db)
    coming = create_meeting(workspace, "Rapat depan", dt.date(2018, 5, 2), invited_start="9")
    secret = create_meeting(workspace, "Rapat rahasia", dt.date(2018, 5, 3))
    edit_meeting(workspace, secret, classification="secret")
    file = tmp_path / "rapat.ics"
    said = jakber("calendar", file, "--today", "2018-04-20", "--db", db, "--json")
    assert said.json == {"path": str(file), "meetings": 1, "withheld": 1}
    (first,) = vobject.readOne(file.read_text(encoding="utf-8")).vevent_list
    edit_meeting(workspace, coming, date=dt.date(2018, 5, 9))
    workspace.close()
    assert jakber("calendar", "--today", "2018-04-20", "--db", db).code == 0
    calendar = vobject.readOne(file.read_text(encoding="utf-8"))
    (moved,) = calendar.vevent_list
    assert calendar.method.value == "PUBLISH"
    assert moved.uid.value == first.uid.value
    assert int(moved.sequence.value) == int(first.sequence.value) + 1
    assert moved.dtstart.value.date() == dt.date(2018, 5, 9)
    assert "rahasia" not in file.read_text(encoding="utf-8").casefold()
    jakber("calendar", "--today", "2019-01-01", "--db", db)
    assert "VEVENT" not in file.read_text(encoding="utf-8")
