"""`jakber sync`, `conflicts`, `resolve`, `export`, `receive`, `devices`, as scripts run them."""

from __future__ import annotations

import datetime as dt
import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from jakber_desktop.operations.attachments.taking import attach_files
from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.operations.workspaces import open_workspace
from jakber_desktop.sync import key_store

WORDS = "tiga kata rahasia"


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "Bersama"
    folder.mkdir()
    return folder


@pytest.fixture
def other(tmp_path: Path, jakber) -> Path:
    """A second database, made apart, without content."""
    path = tmp_path / "lain.jakber"
    assert jakber("new", path, "--user", "Nama Kedua").code == 0
    return path


@pytest.fixture
def retitle(jakber, tmp_path: Path):
    """Import the sample meeting with another title, as a person who edited it would."""

    def run(db: Path, title: str) -> None:
        (row,) = jakber("meetings", "--db", db, "--json").json
        told = json.loads(jakber("show", row["id"], "--db", db).out)
        told["meeting"]["title"] = title
        path = tmp_path / "ubah.json"
        path.write_text(json.dumps(told), encoding="utf-8")
        assert jakber("import", path, "--db", db).code == 0

    return run


def test_two_databases_made_apart_have_the_same_meetings(db, other, share, jakber):
    first = jakber("sync", share, "--db", db, "--json")
    assert (first.code, first.json["refused"]) == (0, [])
    second = jakber("sync", share, "--db", other, "--json")
    assert second.code == 0
    assert second.json["received"] == first.json["sent"] > 100
    assert jakber("meetings", "--db", other).out == jakber("meetings", "--db", db).out
    assert jakber("fsck", "--db", other).code == 0


def test_a_conflict_is_listed_taken_and_gone_everywhere(db, other, share, jakber, retitle):
    jakber("sync", share, "--db", db)
    jakber("sync", share, "--db", other)
    retitle(db, "Judul dari yang pertama")
    retitle(other, "Judul dari yang kedua")
    jakber("sync", share, "--db", db)
    met = jakber("sync", share, "--db", other)
    assert (met.code, "1 bentrokan menunggu keputusan" in met.out) == (0, True)
    (conflict,) = jakber("conflicts", "--db", other, "--json").json
    assert set(conflict) == {"id", "kind", "meeting", "path", "shown", "heads", "base"}
    assert set(conflict["heads"][0]) == {"value", "words", "user", "device", "at"}
    assert conflict["kind"] == "scalar"
    values = [head["value"] for head in conflict["heads"]]
    assert sorted(values) == ["Judul dari yang kedua", "Judul dari yang pertama"]
    take = values.index("Judul dari yang pertama")
    assert jakber("resolve", conflict["id"], "--take", take, "--db", other).code == 0
    assert jakber("conflicts", "--db", other, "--json").json == []
    jakber("sync", share, "--db", other)
    jakber("sync", share, "--db", db)
    assert jakber("conflicts", "--db", db).out == "Tidak ada bentrokan.\n"
    assert "Judul dari yang pertama" in jakber("meetings", "--db", other).out
    assert jakber("resolve", conflict["id"], "--take", "0", "--db", db).code == 3


def test_a_refused_package_is_exit_1_and_the_others_are_in(db, other, share, jakber, tmp_path):
    jakber("sync", share, "--db", db)
    folder = share / "jakber-1" / "00000000000000aa"
    folder.mkdir()
    (folder / f"seg-{1:012}-{2:012}-{'0' * 32}.jbx").write_bytes(b"x" * 4096)
    done = jakber("sync", share, "--db", other, "--json")
    assert done.code == 1
    assert [one["code"] for one in done.json["refused"]] == ["package_unlike_name"]
    assert done.json["received"] > 100


def test_a_folder_that_is_not_there_is_exit_4(db, jakber, tmp_path):
    said = jakber("sync", tmp_path / "tidak-ada", "--db", db, "--json")
    assert (said.code, said.json["code"]) == (4, "folder_unreachable")


@pytest.mark.parametrize("verb", ["sync", "export", "receive"])
def test_an_empty_path_is_exit_2_and_nothing_is_written(verb, db, jakber, tmp_path, monkeypatch):
    here = tmp_path / "di-sini"
    here.mkdir()
    monkeypatch.chdir(here)
    assert jakber(verb, "", "--db", db).code == 2
    assert list(here.iterdir()) == []


def test_a_sealed_folder_wants_its_passphrase(db, other, share, jakber, tmp_path, monkeypatch):
    file = tmp_path / "frasa.txt"
    file.write_text(f"{WORDS}\n", encoding="utf-8")
    assert jakber("sync", share, "--db", db, "--passphrase-file", file).code == 0
    assert all(b"SQLite" not in path.read_bytes() for path in share.rglob("*.jbx"))
    said = jakber("sync", share, "--db", other, "--json")
    assert (said.code, said.json["code"]) == (4, "key_wanted")
    key_store._rings.clear()  # as another process
    assert jakber("export", tmp_path / "x.jbx", "--db", db, "--json").json["code"] == "key_wanted"
    gone = jakber("sync", tmp_path / "tidak-ada", "--db", db, "--json")
    assert gone.json["code"] == "folder_unreachable"
    said = jakber("sync", share, "--db", other)
    assert f"jakber sync {share} --db {other} --passphrase-file FILE" in said.err
    monkeypatch.setenv("JAKBER_PASSPHRASE", "bukan frasa itu")
    gone = jakber("sync", tmp_path / "tidak-ada", "--db", other, "--json")
    assert (gone.code, gone.json["code"]) == (4, "folder_unreachable")
    assert jakber("sync", share, "--db", other, "--json").json["code"] == "wrong_passphrase"
    monkeypatch.setenv("JAKBER_PASSPHRASE", WORDS)
    done = jakber("sync", share, "--db", other, "--json")
    assert (done.code, done.json["received"] > 100) == (0, True)


def test_a_stick_carries_everything_in_one_file(db, other, jakber, tmp_path):
    stick = tmp_path / "rapat.jbx"
    out = jakber("export", stick, "--db", db, "--json")
    assert (out.code, out.json["sealed"], out.json["attachments_left"]) == (0, False, 0)
    told = jakber("receive", stick, "--db", other, "--json")
    assert (told.code, told.json["received"]) == (0, out.json["rows"])
    again = jakber("receive", stick, "--db", other, "--json")
    assert (again.code, again.json["received"]) == (0, 0)
    assert jakber("receive", tmp_path / "tidak-ada.jbx", "--db", other).code == 3
    stick.write_bytes(stick.read_bytes()[:-512])
    assert jakber("receive", stick, "--db", other).code == 1
    paper = tmp_path / "bahan.txt"
    paper.write_text("bahan rapat", encoding="utf-8")
    with closing(open_workspace(db)) as workspace:
        attach_files(workspace, create_meeting(workspace, "Rapat", dt.date(2018, 4, 4)), [paper])
    left = jakber("export", stick, "--db", db, "--no-attachments")
    assert "1 lampiran tidak ikut" in left.out
    out = jakber("export", stick, "--db", db, "--json")
    assert (out.json["attachments"], out.json["attachments_left"]) == (1, 0)
    told = jakber("receive", stick, "--db", other)
    assert (told.code, "perubahan dan 1 lampiran dari" in told.out) == (0, True)
    assert jakber("export", stick, "--db", db, "--all", "--no-attachments").code == 2


def test_the_devices_are_listed(db, other, share, jakber):
    jakber("sync", share, "--db", db)
    jakber("sync", share, "--db", other)
    own, first = jakber("devices", "--db", other, "--json").json
    assert (own["own"], own["changes"]) == (True, 0)
    assert (first["own"], first["changes"] > 100) == (False, True)
    assert "(ini)" in jakber("devices", "--db", other).out.splitlines()[0]


def test_resolving_asks_for_one_way(db, jakber):
    said = jakber("resolve", "x", "--db", db)
    assert (said.code, "Tulis salah satu dari --take --text." in said.err) == (2, True)


def test_a_verb_that_shares_never_asks(db, share, jakber_process):
    assert jakber_process("sync", share, "--db", db).code == 0


def test_a_copied_database_says_that_it_is_a_new_laptop_now(db, jakber):
    assert jakber("fsck", "--db", db).err == ""
    copy = db.with_name("salinan.jakber")
    shutil.copyfile(db, copy)
    told = jakber("fsck", "--db", copy)
    assert told.code == 0
    assert "sebagai laptop baru" in told.err
    assert jakber("fsck", "--db", copy).err == ""


def test_a_hub_that_is_away_is_told_without_its_password(db, jakber):
    address = "postgresql://nama:rahasia@/rapat?host=/tidak/ada"
    told = jakber("sync", address, "--db", db)
    assert told.code == 4
    assert "Hub “/tidak/ada/rapat” tidak dapat dijangkau" in told.err
    assert "rahasia" not in told.err
    told = jakber("hub-report", address, "--json")
    assert told.code == 4
    assert '"hub_unreachable"' in told.out
    assert "rahasia" not in told.out + told.err
    assert jakber("hub-init", "bukan alamat").code == 1
