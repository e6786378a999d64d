"""Where a meeting stands: the chip of the list and the six stages (ui-design §8)."""

from __future__ import annotations

import datetime as dt

import pytest

from jakber_desktop.model.lifecycle import MeetingFacts, chip, stage_facts, stage_states

TODAY = dt.date(2018, 4, 4)
BARE = MeetingFacts(
    date=TODAY + dt.timedelta(days=30),
    status="planned",
    opened=False,
    closed=False,
    dated_and_placed=False,
    items=0,
    items_settled=0,
    points=0,
    attachments=0,
    recipients=0,
    sent=0,
    answered=0,
    entries=0,
    offices_present=0,
    minutes=None,
)


def facts(days: int = 30, **known: object) -> MeetingFacts:
    """A meeting so many days from today."""
    return BARE._replace(date=TODAY + dt.timedelta(days=days), **known)


@pytest.mark.parametrize(
    ("meeting", "expected"),
    [
        (facts(), "preparing"),
        (facts(7, items=2, recipients=3), "unsent"),
        (facts(8, items=2, recipients=3), "preparing"),
        (facts(3, items=0, recipients=3), "preparing"),
        (facts(3, items=2, recipients=0), "preparing"),
        (facts(3, items=2, recipients=3, sent=2), "unsent"),
        (facts(3, items=2, recipients=3, sent=3), "sent"),
        (facts(0), "today"),
        (facts(0, recipients=3, sent=3), "today"),
        (facts(0, opened=True), "running"),
        (facts(0, opened=True, paused=True), "paused"),
        (facts(0, opened=True, closed=True, paused=True), "minutes_open"),
        (facts(0, opened=True, closed=True), "minutes_open"),
        (facts(0, entries=4), "today"),
        (facts(0, entries=4, opened=True), "running"),
        (facts(9, entries=4), "preparing"),
        (facts(3, entries=4, items=2, recipients=3, sent=3), "sent"),
        (facts(3, entries=4, opened=True), "running"),
        (facts(3, opened=True, closed=True), "minutes_open"),
        (facts(-1), "minutes_open"),
        (facts(-1, entries=4), "minutes_open"),
        (facts(-1, opened=True), "running"),
        (facts(-2, opened=True), "minutes_open"),
        (facts(5, status="held"), "minutes_open"),
        (facts(-1, minutes="draft"), "minutes_open"),
        (facts(-1, minutes="review"), "minutes_open"),
        (facts(-1, minutes="final"), "awaiting_signature"),
        (facts(-1, minutes="signed"), "signed"),
        (facts(-1, minutes="archived"), "archived"),
        (facts(5, status="postponed", opened=True), "postponed"),
        (facts(-5, status="cancelled"), "cancelled"),
    ],
)
def test_the_chip_follows_the_facts(meeting: MeetingFacts, expected: str) -> None:
    assert chip(meeting, TODAY) == expected


@pytest.mark.parametrize(
    ("meeting", "expected"),
    [
        (facts(), ("none", "none", "none", "none", "none", "none")),
        (facts(items=2), ("work", "none", "none", "none", "none", "none")),
        (facts(dated_and_placed=True), ("work", "none", "none", "none", "none", "none")),
        (
            facts(items=2, dated_and_placed=True, recipients=4, sent=1),
            ("done", "work", "none", "none", "none", "none"),
        ),
        (
            facts(0, items=2, recipients=4, sent=4, entries=3, opened=True),
            ("work", "done", "done", "running", "work", "none"),
        ),
        (
            facts(-1, items=2, items_settled=1, entries=3, opened=True, closed=True),
            ("work", "none", "done", "work", "work", "none"),
        ),
        (
            facts(-1, items=2, points=5, entries=3),
            ("work", "none", "done", "work", "work", "none"),
        ),
        (
            facts(-1, items=2, items_settled=2, entries=3, minutes="final"),
            ("work", "none", "done", "done", "final", "none"),
        ),
        (
            facts(-1, items=2, items_settled=2, entries=3, minutes="archived"),
            ("work", "none", "done", "done", "final", "done"),
        ),
    ],
)
def test_the_six_stages_follow_the_facts(meeting: MeetingFacts, expected: tuple[str, ...]) -> None:
    assert stage_states(meeting) == expected


def test_each_stage_says_one_short_indonesian_fact() -> None:
    meeting = facts(
        -1, items=3, items_settled=2, attachments=1, recipients=9, sent=9, answered=4,
        entries=7, offices_present=6, minutes="signed",
    )  # fmt: skip
    assert [fact.fact for fact in stage_facts(meeting)] == [
        "3 agenda, 1 bahan", "9 terkirim, 4 menjawab", "6 kantor", "2 dari 3 agenda",
        "Bertanda tangan", "",
    ]  # fmt: skip
    early = facts(items=1, recipients=2)
    assert [fact.fact for fact in stage_facts(early)] == ["1 agenda", "2 belum dikirim"] + [""] * 4
    assert [fact.fact for fact in stage_facts(facts())] == [""] * 6
