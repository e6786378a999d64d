"""Every word of the record has its Indonesian label, and no label stands for nothing."""

from __future__ import annotations

from typing import get_args

import pytest

from jakber_desktop.language import words
from jakber_desktop.model import record


@pytest.mark.parametrize(
    ("labels", "allowed"),
    [
        (words.ATTENDANCE_STATUS, record.AttendanceStatus),
        (words.PROXY_BASIS, record.ProxyBasis),
        (words.ROLE, record.Role),
        (words.CLASSIFICATION, record.Classification),
        (words.CLASSIFICATION_CODE, record.Classification),
        (words.URGENCY, record.Urgency),
        (words.MEETING_STATUS, record.MeetingStatus),
        (words.OUTCOME, record.Outcome),
        (words.POINT_KIND, record.PointKind),
        (words.DECISION_STATUS, record.DecisionStatus),
        (words.ACTION_STATUS, record.ActionStatus),
        (words.RESPONSE, record.Response),
        (words.CHANNEL, record.Channel),
        (words.ACTIVITY_CLASS, record.ActivityClass),
    ],
)
def test_labels_cover_exactly_the_words_of_the_record(labels, allowed):
    assert tuple(labels) == get_args(allowed)
    assert all(labels.values())


def test_attendance_prints_the_official_labels():
    assert words.ATTENDANCE_STATUS["present_online"] == "Hadir (daring)"
    assert words.ATTENDANCE_STATUS["absent"] == "Tanpa keterangan"
    assert words.ATTENDANCE_STATUS["walk_in"] == "Tambahan"


def test_an_unknown_kind_of_meeting_is_its_own_label():
    assert words.meeting_kind("monitoring") == "Rapat monitoring"
    assert words.meeting_kind("Rembuk warga") == "Rembuk warga"
    assert words.meeting_kind(None) == ""


def test_the_verbs_that_take_bahwa_are_among_the_offered():
    assert set(words.CONJOINED_VERBS).issubset(words.REPORTING_VERBS)
