"""A notula that lacks a mandatory part is told which (V06, V07, PIMPINAN, STATUS)."""

from __future__ import annotations

import pytest

from jakber_desktop.checks.check import check_record


@pytest.mark.parametrize(
    ("change", "path"),
    [
        (("meeting.opened_at", None), "meeting.opened_at"),
        (("meeting.closed_at", None), "meeting.closed_at"),
        (("meeting.venue", " "), "meeting.venue"),
        (("attendance[0].role", "participant"), "attendance.chair"),
        (("attendance[1].role", "participant"), "attendance.minute_taker"),
    ],
)
def test_each_mandatory_part_is_missed(spoiled, told, change, path):
    assert told(spoiled(change)) == [("V06", "error", path)]


def test_a_meeting_without_agenda_or_attendee_is_no_meeting(spoiled, told):
    empty = spoiled(("agenda", []), ("attendance", []), ("decisions", []))
    assert told(empty) == [
        ("V06", "error", "attendance"),
        ("V06", "error", "attendance.chair"),
        ("V06", "error", "attendance.minute_taker"),
        ("V06", "error", "agenda"),
    ]


@pytest.mark.parametrize(
    "changes",
    [
        [("attendance[1].person", "ketua")],
        [("attendance[1].person", None), ("attendance[1].name", "Ir. Nama Pimpinan, M.T.")],
        [
            ("attendance[0].person", None),
            ("attendance[0].position", "Kepala Bagian"),
            ("attendance[1].person", None),
            ("attendance[1].office", "BIRO"),
            ("attendance[1].position", "Kepala  bagian"),
        ],
    ],
)
def test_chair_and_taker_are_two_persons(spoiled, changes):
    found = check_record(spoiled(*changes))
    assert [(f.rule, f.severity, f.path) for f in found if f.rule != "JABATAN"] == [
        ("V06", "error", "attendance[1].role")
    ]


def test_an_absent_chair_is_an_error_an_absent_taker_a_warning(spoiled):
    record = spoiled(("attendance[0].status", "sick"), ("attendance[1].status", "excused"))
    chair, taker = check_record(record)
    assert (chair.rule, chair.severity, chair.path) == (
        "PIMPINAN", "error", "attendance[0].status",
    )  # fmt: skip
    assert "Nama Pimpinan" in chair.message
    assert "Sakit" in chair.message
    assert (taker.rule, taker.severity, taker.path) == (
        "PIMPINAN", "warning", "attendance[1].status",
    )  # fmt: skip


def test_two_chairs_are_asked_about(spoiled, told):
    record = spoiled(("attendance[2].role", "chair"))
    assert told(record) == [("PIMPINAN", "warning", "attendance[2].role")]


def test_an_item_without_outcome_is_an_error(spoiled):
    (finding,) = check_record(spoiled(("agenda[0].outcome", "planned")))
    assert (finding.rule, finding.severity, finding.path) == (
        "V07", "error", "agenda[0].outcome",
    )  # fmt: skip
    assert "Susunan acara" in finding.message
    assert finding.fix
    assert finding.fix.value == "discussed"


def test_an_item_without_points_has_no_ready_outcome(spoiled):
    (finding,) = check_record(spoiled(("agenda[1].outcome", "planned")))
    assert finding.fix is None


def test_an_item_not_reached_is_settled(spoiled, told):
    assert told(spoiled(("agenda[1].outcome", "not_reached"))) == []


@pytest.mark.parametrize("status", ["postponed", "cancelled"])
def test_a_meeting_that_was_not_held_owes_no_minutes_but_a_reason(spoiled, told, status):
    gaps = [
        ("meeting.status", status),
        ("meeting.opened_at", None),
        ("meeting.venue", None),
        ("agenda[0].outcome", "planned"),
        ("attendance[0].status", "absent"),
    ]
    assert told(spoiled(*gaps)) == [("STATUS", "warning", "meeting.status_reason")]
    assert told(spoiled(*gaps, ("meeting.status_reason", "cuti bersama"))) == []
