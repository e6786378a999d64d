"""`jakber series` and `jakber topics`: lists, one of them, and the paper of a topic."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from jakber_desktop.operations.agenda.deeds import add_item
from jakber_desktop.operations.meetings.occurrences import cancel_occurrence, make_occurrence
from jakber_desktop.operations.series.deeds import add_series
from jakber_desktop.operations.topics.deeds import start_topic
from jakber_desktop.operations.workspaces import create_workspace

if TYPE_CHECKING:
    from pathlib import Path

START = dt.date(2018, 4, 4)


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    path = tmp_path / "rangkaian.jakber"
    workspace = create_workspace(path)
    rule = "FREQ=MONTHLY;BYDAY=1WE;COUNT=3"
    series = add_series(workspace, name="Monitoring", rule=rule, starts_on=START)
    meeting = make_occurrence(workspace, series, START)
    cancel_occurrence(workspace, series, dt.date(2018, 6, 6), "Libur panjang")
    start_topic(workspace, add_item(workspace, meeting, "Nota dinas"), "Penunjukan CRO")
    workspace.close()
    return path


def test_series_tell_their_rule_and_days(filled: Path, jakber: Any) -> None:
    said = jakber("series", "--db", filled, "--today", "2018-04-05").out
    assert "setiap Rabu pertama, 3 kali · 1 rapat · berikutnya Rabu, 2 Mei 2018" in said
    found = jakber("series", "moni", "--db", filled, "--today", "2018-04-05", "--json").json
    assert [(one["date"], one["state"], one["reason"]) for one in found["days"]] == [
        ("2018-04-04", "meeting", None), ("2018-05-02", "planned", None),
        ("2018-06-06", "cancelled", "Libur panjang"),
    ]  # fmt: skip
    said = jakber("series", "monitoring", "--db", filled, "--year", "2018").out
    assert "Rabu, 6 Juni 2018  dibatalkan: Libur panjang" in said
    assert jakber("series", "banjir", "--db", filled).code == 3


def test_the_days_of_a_series_become_a_calendar(filled: Path, jakber: Any, tmp_path: Path) -> None:
    out = tmp_path / "rangkaian.ics"
    said = jakber("series", "moni", "--db", filled, "--today", "2018-04-05", "-o", out)
    assert said.out == f"1 hari rangkaian tersimpan di {out}.\n"
    assert "RRULE:FREQ=MONTHLY" in out.read_text("utf-8")
    assert jakber("series", "--db", filled, "-o", out).code == 2


def test_topics_tell_their_thread_and_print_it(filled: Path, jakber: Any, tmp_path: Path) -> None:
    assert "1 rapat · 4 April 2018" in jakber("topics", "--db", filled).out
    said = jakber("topics", "cro", "--db", filled, "--today", "2018-04-05").out
    assert "1. Nota dinas: direncanakan" in said
    found = jakber("topics", "cro", "--db", filled, "--json").json
    assert [one["title"] for one in found["items"]] == ["Nota dinas"]
    out = tmp_path / "riwayat.txt"
    assert jakber("topics", "cro", "--db", filled, "-o", out).code == 0
    assert "RIWAYAT TOPIK" in out.read_text("utf-8")
    assert jakber("topics", "--db", filled, "-o", out).code == 2
