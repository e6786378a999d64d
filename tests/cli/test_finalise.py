"""`jakber finalise`: refused with a list, passed over with a reason, printed as kept."""

from __future__ import annotations

import hashlib
import json

from jakber_desktop.assets import asset

SAMPLE = asset("sample", "rapat-2018-04-04.json")


def test_open_errors_are_listed_and_nothing_is_written(tmp_path, jakber):
    db = tmp_path / "baru.jakber"
    jakber("new", db)
    jakber("import", SAMPLE, "--db", db)
    said = jakber("finalise", "2018-04-04", "--db", db)
    assert said.code == 1
    assert "V06: “Tempat” rapat belum diisi." in said.out
    told = jakber("finalise", "2018-04-04", "--db", db, "--json")
    assert told.code == 1
    assert told.json["final"] is False
    assert len(told.json["findings"]) == 4
    assert not (tmp_path / "baru.jakber.lampiran").exists()


def test_a_reason_makes_it_final_in_a_new_database_and_prints_hand_out_the_kept_bytes(
    tmp_path, jakber
):
    db = tmp_path / "baru.jakber"
    jakber("new", db)
    jakber("import", SAMPLE, "--db", db)
    said = jakber("finalise", "2018-04-04", "--reason", "Tidak tercatat", "--db", db, "--json")
    assert said.code == 0
    assert said.json["final"] is True
    assert said.json["number"].startswith("001/NOT/")
    shown = jakber("meetings", "--db", db, "--json").json
    assert said.json["meeting_id"] == shown[0]["id"]
    assert said.json["code"].startswith("NTL-")
    for name in ("satu.pdf", "dua.pdf"):
        jakber("print", "2018-04-04", "notula", "-o", tmp_path / name, "--db", db)
    first, second = ((tmp_path / name).read_bytes() for name in ("satu.pdf", "dua.pdf"))
    kept = {path.name for path in (tmp_path / "baru.jakber.lampiran").iterdir()}
    assert kept == {hashlib.sha256(first).hexdigest(), said.json["final_hash"]}
    assert first == second
    other = ("print", "2018-04-04", "notula", "-o", tmp_path / "tiga.pdf", "--db", db)
    told = jakber(*other, "--profile", "dki_2016")
    assert "menurut aturan saat diterbitkan (Pergub DKI 99/2021)" in told.err
    assert (tmp_path / "tiga.pdf").read_bytes() == first
    assert jakber(*other, "--office-copy").err == ""
    assert (tmp_path / "tiga.pdf").read_bytes() != first
    again = jakber("finalise", "2018-04-04", "--db", db)
    assert again.code == 1
    assert "Buat revisi" in again.err
    told = jakber("finalise", "2018-04-04", "--db", db, "--json")
    assert (told.code, told.json["code"]) == (1, "meeting_locked")
    assert told.json["message"] == again.err.strip()
    assert jakber("undo", "--db", db).code == 1
    assert jakber("fsck", "--db", db).code == 0


def test_a_meeting_that_was_not_held_is_refused(tmp_path, jakber):
    db, file = tmp_path / "baru.jakber", tmp_path / "rapat.json"
    head = {"title": "Rapat Uji", "date": "2018-05-02"}
    file.write_text(json.dumps({"format": "jakber.meeting/1", "meeting": head}), "utf-8")
    jakber("new", db)
    jakber("import", file, "--db", db)
    said = jakber("finalise", "2018-05-02", "--reason", "Apa saja", "--db", db)
    assert said.code == 1
    assert "rapat belum berlangsung" in said.err


def test_a_number_that_does_not_follow_the_order_of_days_is_told(tmp_path, jakber):
    db = tmp_path / "baru.jakber"
    jakber("new", db)
    for name, day in (("lebih-akhir", "2018-04-11"), ("lebih-awal", "2018-04-04")):
        content = {
            "format": "jakber.meeting/1",
            "meeting": {
                "title": f"Rapat {name}", "date": day, "minutes_date": day, "opened_at": "09:00",
            },
        }  # fmt: skip
        (tmp_path / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
        jakber("import", tmp_path / f"{name}.json", "--db", db)
    later = jakber("finalise", "2018-04-11", "--reason", "Contoh", "--db", db, "--json")
    assert (later.code, later.json["out_of_order"]) == (0, None)
    said = jakber("finalise", "2018-04-04", "--reason", "Contoh", "--db", db)
    assert said.code == 0
    number = later.json["number"]
    assert f"Nomor ini tidak urut tanggal: {number} bertanggal 11 April 2018." in said.out
