"""Each verb: what it prints, what it leaves on disk, how it ends."""

from __future__ import annotations

import json
import os
import shlex
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from jakber_desktop.assets import asset
from jakber_desktop.operations.archive.deeds import mark_seen
from jakber_desktop.operations.busy_sample import making
from jakber_desktop.operations.finalising.deeds import pass_over
from jakber_desktop.operations.meeting_records import resolve_meeting
from jakber_desktop.operations.workspaces import open_workspace

SAMPLE = asset("sample", "rapat-2018-04-04.json")


def meeting_file(tmp_path: Path, name: str = "rapat.json", **meeting: object) -> Path:
    path = tmp_path / name
    head = {"title": "Rapat Uji", "date": "2018-05-02", **meeting}
    path.write_text(json.dumps({"format": "jakber.meeting/1", "meeting": head}), "utf-8")
    return path


def test_new_makes_an_empty_workspace(tmp_path, jakber):
    path = tmp_path / "baru.db"
    assert jakber("new", path).code == 0
    assert jakber("meetings", "--db", path, "--json").json == []


def test_new_refuses_an_existing_file_and_leaves_it(tmp_path, jakber):
    path = tmp_path / "ada.db"
    path.write_bytes(b"isi lama")
    said = jakber("new", path)
    assert said.code == 1
    assert "sudah ada" in said.err
    assert path.read_bytes() == b"isi lama"
    assert [p.name for p in tmp_path.iterdir()] == ["ada.db"]


@pytest.mark.parametrize("name", [":memory:", "a b?#%.db", "-x.db", "rapat é.sqlite", "file:x"])
def test_new_takes_any_file_name(tmp_path, jakber, name, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert jakber("new", "--sample", "--", name).code == 0
    assert (tmp_path / name).stat().st_size > 1000
    assert len(jakber("meetings", f"--db={name}", "--json").json) == 1


def test_new_in_a_missing_folder_is_told(tmp_path, jakber):
    said = jakber("new", tmp_path / "tidak" / "ada.db")
    assert said.code == 4
    assert said.err.count("\n") == 1


def test_meetings_lists_newest_first(tmp_path, db, jakber):
    later = meeting_file(tmp_path, date="2019-01-03", invited_start="09:00")
    jakber("import", later, "--db", db)
    rows = jakber("meetings", "--db", db, "--json").json
    assert [row["date"] for row in rows] == ["2019-01-03", "2018-04-04"]
    assert rows[0]["start"] == "09:00"
    assert "Kamis, 3 Januari 2019 09.00" in jakber("meetings", "--db", db).out


def test_meetings_lists_all_of_many(tmp_path, jakber):
    db = tmp_path / "banyak.db"
    jakber("new", db)
    files = [
        meeting_file(tmp_path, f"{n}.json", title=f"Rapat {n}", date=f"2018-05-{n % 28 + 1:02}")
        for n in range(60)
    ]
    assert jakber("import", *files, "--db", db).code == 0
    rows = jakber("meetings", "--db", db, "--json").json
    assert len({row["id"] for row in rows}) == 60
    assert [row["date"] for row in rows] == sorted((row["date"] for row in rows), reverse=True)


def test_show_prints_the_sample_with_ids_and_defaults(db, jakber):
    shown = jakber("show", "2018-04-04", "--db", db).json
    given = json.loads(SAMPLE.read_bytes())
    for name in ("attendance", "agenda", "target_updates"):
        assert len(shown[name]) == len(given[name])
        for one, two in zip(shown[name], given[name], strict=True):
            assert {key: one[key] for key in two if key != "points"} == {
                key: value for key, value in two.items() if key != "points"
            }
    assert [office["code"] for office in shown["offices"]] == [
        office["code"] for office in given["offices"]
    ]
    assert shown["meeting"]["id"]


def test_show_is_the_same_on_two_laptops(tmp_path, jakber):
    shown = []
    for name in ("satu.db", "dua.db"):
        jakber("new", tmp_path / name, "--sample", "--user", name)
        shown.append(jakber("show", "2018-04-04", "--db", tmp_path / name).out)
    assert shown[0] == shown[1]


def test_import_of_an_unchanged_export_writes_nothing(tmp_path, db, jakber):
    export = tmp_path / "ekspor.json"
    export.write_text(jakber("show", "2018-04-04", "--db", db).out, "utf-8")
    before = jakber("history", "2018-04-04", "--db", db, "--json").json
    said = jakber("import", export, SAMPLE, "--db", db, "--json")
    assert said.code == 0
    assert [one["changed"] for one in said.json] == [False, False]
    assert jakber("history", "2018-04-04", "--db", db, "--json").json == before


def test_import_of_several_files_is_all_or_none(tmp_path, db, jakber):
    good = meeting_file(tmp_path, "baik.json")
    bad = meeting_file(tmp_path, "buruk.json", organizer="TIDAKADA")
    said = jakber("import", good, bad, "--db", db)
    assert said.code == 1
    assert "meeting.organizer" in said.err
    assert "TIDAKADA" in said.err
    assert len(jakber("meetings", "--db", db, "--json").json) == 1


def test_undo_of_what_closed_the_minutes_says_so_and_wants_a_yes(tmp_path, db, jakber):
    workspace = open_workspace(db)
    meeting = resolve_meeting(workspace, "2018-04-04")
    mark_seen(workspace, meeting, "chair_signed", seen=True)
    workspace.close()
    said = jakber("undo", "--db", db)
    assert said.code == 1
    assert said.out.startswith("Akan diurungkan: centang tanda tangan pimpinan rapat.")
    assert "--yes" in said.out
    assert jakber("undo", "--yes", "--db", db).code == 0
    assert "isi data contoh" in jakber("undo", "--db", db).out


def test_undo_takes_an_import_back_once(tmp_path, db, jakber):
    jakber("import", meeting_file(tmp_path), "--db", db)
    assert "impor rapat “Rapat Uji”" in jakber("undo", "--db", db).out
    assert len(jakber("meetings", "--db", db, "--json").json) == 1
    assert jakber("fsck", "--db", db).code == 0
    jakber("undo", "--db", db)
    said = jakber("undo", "--db", db)
    assert said.code == 1
    assert said.err.startswith("Tidak ada yang dapat diurungkan.")


def test_history_names_user_deed_and_values(tmp_path, jakber):
    db = tmp_path / "x.db"
    jakber("new", db, "--user", "Sekretaris Rapat")
    jakber("import", meeting_file(tmp_path, venue="Ruang A"), "--db", db)
    jakber("import", meeting_file(tmp_path, venue="Ruang B"), "--db", db)
    newest = jakber("history", "2018-05-02", "--db", db, "--json").json[0]
    assert (newest["user"], newest["field"]) == ("Sekretaris Rapat", "venue")
    assert (newest["before"], newest["after"]) == ("Ruang A", "Ruang B")


def test_check_names_what_is_missing(db, jakber):
    said = jakber("check", "2018-04-04", "--db", db, "--json")
    assert said.code == 1
    assert all(set(one) == {"rule", "severity", "message", "path", "fix"} for one in said.json)
    assert "V06" in {one["rule"] for one in said.json}


def test_check_lists_what_was_passed_over_with_its_reason(db, jakber):
    found = jakber("check", "2018-04-04", "--db", db, "--json").json
    workspace = open_workspace(db)
    meeting = resolve_meeting(workspace, "2018-04-04")
    for one in found:
        pass_over(workspace, meeting, one["rule"], one["path"], one["message"], "tidak diketahui")
    workspace.close()
    said = jakber("check", "2018-04-04", "--db", db)
    assert said.code == 0
    assert said.out.startswith("Tidak ada temuan.\n")
    assert said.out.count("(diabaikan)") == said.out.count("Alasan: tidak diketahui") == len(found)
    told = jakber("check", "2018-04-04", "--db", db, "--json").json
    assert {one["passed_over"] for one in told} == {"tidak diketahui"}


def test_a_date_with_two_meetings_lists_them(tmp_path, db, jakber):
    jakber("import", meeting_file(tmp_path, date="2018-04-04"), "--db", db)
    said = jakber("show", "2018-04-04", "--db", db)
    assert said.code == 3
    assert "Rapat Uji" in said.err
    assert "Rapat Monitoring" in said.err


def test_a_short_prefix_of_an_id_is_enough(db, jakber):
    id_ = jakber("meetings", "--db", db, "--json").json[0]["id"]
    for ref in (id_, id_.upper(), id_[:6], id_.replace("-", "")):
        assert jakber("show", ref, "--db", db).code == 0


@pytest.mark.parametrize("ref", ["2018-02-30", "zzz", "", "' OR 1=1", "0" * 40, "%", "2017-01-01"])
def test_an_unknown_meeting_ends_with_3(db, jakber, ref):
    said = jakber("show", "--db", db, "--", ref)
    assert said.code == 3
    assert said.out == ""
    assert said.err.count("\n") == 1


def test_a_missing_or_foreign_database_ends_with_4(tmp_path, jakber):
    foreign = tmp_path / "teks.db"
    foreign.write_text("bukan basis data", "utf-8")
    for path in (tmp_path / "tidak-ada.db", foreign, tmp_path):
        said = jakber("meetings", "--db", path, "--json")
        assert said.code == 4
        assert set(said.json) == {"code", "message"}
        assert said.json["message"] == said.err.strip()
        assert jakber("meetings", "--db", path).out == ""
    assert foreign.read_text("utf-8") == "bukan basis data"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["cetak"],
        ["print"],
        ["print", "x", "puisi", "-o", "y"],
        ["show"],
        ["new", "--aneh", "x"],
    ],
)
def test_wrong_usage_ends_with_2_and_shows_the_form(jakber, arguments):
    said = jakber(*arguments)
    assert said.code == 2
    assert "Bentuknya: jakber" in said.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["recap", "--since", "4/4/2018"], "“4/4/2018” bukan tanggal untuk --since; tulis seperti"),
        (["carry", "x", "1", "postpone", "--until", "besok"], "“besok” bukan tanggal untuk"),
        (["search", "x", "--limit", "0"], "“0” tidak dapat dipakai untuk --limit."),
    ],
)
def test_a_value_that_cannot_be_read_is_named(jakber, arguments, told):
    assert jakber(*arguments).err.startswith(told)


def test_the_environment_names_the_database(db, jakber, monkeypatch):
    monkeypatch.setenv("JAKBER_DB", str(db))
    assert len(jakber("meetings", "--json").json) == 1


def test_it_runs_as_a_module_and_survives_a_plain_locale(db, jakber_process):
    said = jakber_process("show", "2018-04-04", "--db", db, LC_ALL="C", PYTHONUTF8="0")
    assert said.code == 0
    assert "“hub”" in said.out


def test_text_from_files_never_steers_the_terminal(tmp_path, db, jakber):
    jakber("import", meeting_file(tmp_path, title="Rapat \x1b[31mmerah\x07\u202e"), "--db", db)
    for verb in (["meetings"], ["history", "2018-05-02"], ["show", "2018"]):
        said = jakber(*verb, "--db", db)
        assert not set("\x1b\x07\u202e") & set(said.out + said.err)


def test_the_default_workspace_is_made_where_the_hint_says(tmp_path, jakber, monkeypatch):
    monkeypatch.delenv("JAKBER_DB", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    said = jakber("meetings")
    assert said.code == 4
    command = shlex.split(said.err.rsplit("dengan: ", 1)[1])
    assert command[:2] == ["jakber", "new"]
    assert jakber(*command[1:]).code == 0
    assert jakber("meetings", "--json").json == []


def test_a_pipe_is_no_meeting_file(tmp_path, db, jakber):
    os.mkfifo(tmp_path / "pipa")
    said = jakber("import", tmp_path / "pipa", "--db", db)
    assert said.code == 1
    assert "bukan berkas biasa" in said.err


def test_a_blank_title_is_refused(tmp_path, db, jakber):
    said = jakber("import", meeting_file(tmp_path, title="  "), "--db", db)
    assert said.code == 1
    assert "meeting.title" in said.err


def test_a_newer_workspace_says_that_it_is_read_only(db, jakber):
    with closing(sqlite3.connect(db)) as connection:
        connection.execute("PRAGMA user_version=99")
    said = jakber("show", "2018-04-04", "--db", db)
    assert said.code == 0
    assert "hanya untuk dibaca" in said.err
    assert said.json["meeting"]["title"]
    assert jakber("undo", "--db", db).code == 4


def test_history_leaves_bookkeeping_out(tmp_path, db, jakber):
    fields = {one["field"] for one in jakber("history", "2018-04-04", "--db", db, "--json").json}
    assert "title" in fields
    assert not {"listed_offices", "listed_people"} & fields


@pytest.mark.parametrize(
    "every", [pytest.param(6, id="ten of sixty"), pytest.param(1, id="all", marks=pytest.mark.long)]
)
def test_busy_adds_a_year_of_made_up_meetings(every, tmp_path, jakber, monkeypatch):
    whole = making.plan
    monkeypatch.setattr(making, "plan", lambda content, today: whole(content, today)[::every])
    path = tmp_path / "ramai.db"
    assert jakber("new", path, "--sample", "--busy", "--today", "2018-04-04").code == 0
    assert len(jakber("meetings", "--db", path, "--json").json) == 1 + 60 // every
    assert jakber("fsck", "--db", path).code == 0


def test_busy_without_sample_is_wrong_usage(tmp_path, jakber):
    said = jakber("new", tmp_path / "ramai.db", "--busy")
    assert said.code == 2
    assert "--busy hanya bersama --sample" in said.err
