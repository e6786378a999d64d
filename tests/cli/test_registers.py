"""`jakber actions` and `jakber decisions`: follow-ups and decisions of all meetings."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.operations.directory.offices import add_office
from jakber_desktop.operations.follow_ups.standing import supersede
from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.operations.outcomes.actions import add_action
from jakber_desktop.operations.outcomes.decisions import add_decision
from jakber_desktop.operations.workspaces import create_workspace

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def registers(tmp_path: Path) -> Path:
    path = tmp_path / "rapat.jakber"
    workspace = create_workspace(path, user="Nama Contoh")
    add_office(workspace, "BAPPEDA", "Badan Perencanaan")
    meeting = create_meeting(workspace, "Rapat Contoh", dt.date(2018, 4, 4))
    add_action(workspace, meeting, "sudah lewat", office="BAPPEDA", due_date=dt.date(2018, 4, 18))
    add_action(workspace, meeting, "nanti", due_date=dt.date(2018, 6, 1))
    add_action(workspace, meeting, "beres", status="done")
    old = add_decision(workspace, meeting, "Aturan lama")
    supersede(workspace, old, add_decision(workspace, meeting, "Aturan baru"))
    workspace.close()
    return path


def test_actions_lists_a_state_with_how_late_it_is(
    registers: Path, jakber: Callable[..., Any]
) -> None:
    today = "--today", "2018-04-20", "--db", registers
    said = jakber("actions", *today)
    assert [line.split("  ")[0] for line in said.out.splitlines()] == ["T-1", "T-2"]
    assert "18 April 2018, 2 hari lewat" in said.out
    assert [one["text"] for one in jakber("actions", "--late", "--json", *today).json] == [
        "sudah lewat"
    ]
    assert [one["status"] for one in jakber("actions", "--done", "--json", *today).json] == ["done"]
    assert jakber("actions", "--office", "BAPPEDA", "--json", *today).json[0]["late_days"] == 2
    assert "Tidak ada" in jakber("actions", "--office", "LAIN", *today).out


def test_two_states_at_once_are_wrong_usage(registers: Path, jakber: Callable[..., Any]) -> None:
    assert jakber("actions", "--late", "--done", "--db", registers).code == 2


def test_decisions_say_what_took_their_place(registers: Path, jakber: Callable[..., Any]) -> None:
    said = jakber("decisions", "--db", registers)
    assert said.out.splitlines()[0].startswith("K-1  Diganti oleh K-2  Aturan lama")
    old, new = jakber("decisions", "--json", "--db", registers).json
    assert old["ended_by"]["id"] == new["id"]
    assert new["ended_by"] is None


def test_the_letters_about_what_is_open_go_into_a_file(
    registers: Path, jakber: Callable[..., Any], tmp_path: Path
) -> None:
    out = tmp_path / "surat.txt"
    said = jakber("actions", "--office", "bappeda", "-o", out, "--db", registers, "--json")
    assert (said.code, said.json["letters"], said.json["format"]) == (0, 1, "txt")
    assert "sudah lewat" in out.read_text(encoding="utf-8")
    said = jakber("actions", "-o", tmp_path / "semua.pdf", "--db", registers)
    assert said.code == 0
    assert (tmp_path / "semua.pdf").read_bytes().startswith(b"%PDF")
    assert jakber("actions", "--done", "-o", out, "--db", registers).code == 2
    assert jakber("actions", "-o", out, "--format", "docx", "--db", registers).code == 2
    assert jakber("actions", "--office", "TIDAK-ADA", "-o", out, "--db", registers).code != 0
