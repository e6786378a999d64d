"""Follow-ups without owner or date, decisions without item (V08, V09)."""

from __future__ import annotations

import pytest

from jakber_desktop.checks.check import check_record

ACTION = "action_items[0]"


@pytest.mark.parametrize(
    ("changes", "severity", "name"),
    [
        ({"responsible_office": None}, "error", "responsible_office"),
        ({"due_date": None}, "error", "due_date"),
        ({"due_date": None, "due_phrase": "setelah Idul Fitri"}, "warning", "due_date"),
        ({"due_date": "2018-05-15"}, "error", "due_date"),
        ({"due_date": None, "due_phrase": "secepatnya"}, "error", "due_phrase"),
        ({"due_date": None, "due_phrase": "Segera."}, "error", "due_phrase"),
        ({"due_phrase": "secepat mungkin"}, "error", "due_phrase"),
        ({"text": "Mengirim laporan secepatnya"}, "warning", "text"),
        ({"text": " "}, "error", "text"),
    ],
)
def test_each_gap_of_a_follow_up_is_found(spoiled, told, changes, severity, name):
    record = spoiled(*((f"{ACTION}.{key}", value) for key, value in changes.items()))
    assert told(record) == [("V08", severity, f"{ACTION}.{name}")]


def test_secepatnya_in_a_text_without_date_is_an_error(spoiled):
    record = spoiled((f"{ACTION}.text", "Kirim secepatnya"), (f"{ACTION}.due_date", None))
    refused = next(f for f in check_record(record) if f.path == f"{ACTION}.text")
    assert refused.severity == "error"
    assert "“secepatnya”" in refused.message


@pytest.mark.parametrize(
    "changes",
    [
        {"responsible_office": None, "responsible_person": "Ketua TGUPP"},
        {"due_phrase": "sebelum rapat berikutnya"},
        {"status": "done", "due_date": None},
        {"status": "cancelled", "due_date": None, "responsible_office": None},
        {"text": "Menindaklanjuti dengan segera surat Gubernur"},
    ],
)
def test_a_settled_follow_up_passes(spoiled, told, changes):
    assert told(spoiled(*((f"{ACTION}.{key}", value) for key, value in changes.items()))) == []


@pytest.mark.parametrize("item", [None, 3])
def test_a_decision_cites_an_item_that_is_there(spoiled, told, item):
    record = spoiled(("decisions[0].agenda_item", item))
    assert told(record) == [("V09", "error", "decisions[0].agenda_item")]


def test_a_decision_says_something(spoiled, told):
    assert told(spoiled(("decisions[0].text", ""))) == [("V09", "error", "decisions[0].text")]
