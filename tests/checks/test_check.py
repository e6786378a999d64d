"""The whole check: silent on a clean record, honest on the sample, ordered, fast, unshaken."""

from __future__ import annotations

import datetime as dt
import re
import time

from hypothesis import given
from hypothesis import strategies as st

from jakber_desktop.checks import check as check_module
from jakber_desktop.checks.check import RULES, CheckSettings, check_record
from jakber_desktop.model.record import (
    ActionItem,
    AgendaItem,
    Attendance,
    Decision,
    Meeting,
    MeetingRecord,
    Office,
    Point,
)


def test_a_clean_full_record_has_no_finding(full):
    assert check_record(full, settings=CheckSettings(printable=str.isprintable)) == ()


def test_the_sample_is_told_what_it_truly_lacks(sample, told):
    point = "agenda[{}].points[{}].text".format
    assert told(sample) == [
        ("V06", "error", "meeting.opened_at"),
        ("V06", "error", "meeting.closed_at"),
        ("V06", "error", "meeting.venue"),
        ("V06", "error", "attendance.minute_taker"),
        ("JUMLAH", "warning", "attendance[2].headcount"),
        ("JUMLAH", "warning", "attendance[3].headcount"),
        ("JUMLAH", "warning", "attendance[4].headcount"),
        ("RINCI", "warning", point(0, 0)),
        ("EJAAN", "warning", point(0, 0)),  # memasilitasi
        ("EJAAN", "warning", point(0, 0)),  # menganalisa
        ("EJAAN", "warning", point(0, 1)),  # memasilitasi
        ("EJAAN", "warning", point(1, 0)),  # kerjasama
        ("V14", "warning", point(1, 0)),  # IPAL
        ("EJAAN", "warning", point(1, 1)),  # website
        ("EJAAN", "warning", point(1, 1)),  # sosial media
    ]


def test_other_meetings_of_the_secretariat_raise_only_their_slips(samples, told):
    assert told(samples["forum-73-lembaga"]) == []
    assert told(samples["rapat-ditunda"]) == []
    assert told(samples["rapat-persiapan"]) == [("V08", "error", "action_items[2].due_date")]
    assert [rule for rule, _, _ in told(samples["telekonferensi-singapura"])] == [
        "HARI", "ANGKA", "ULANG",
    ]  # fmt: skip


def test_errors_come_first_then_the_order_of_the_paper(spoiled):
    record = spoiled(
        ("decisions[0].agenda_item", None),
        ("meeting.venue", None),
        ("agenda[0].points[0].text", "yang yang"),
        ("agenda[0].points[1].text", "dibahas kembali"),
        ("agenda[0].title", "dan dan"),
        ("agenda[1].outcome", "planned"),
    )
    assert [finding.path for finding in check_record(record)] == [
        "meeting.venue", "agenda[1].outcome", "decisions[0].agenda_item",
        "agenda[0].title", "agenda[0].points[0].text",
    ]  # fmt: skip


def test_every_finding_has_a_titled_rule_and_quotes_its_words(sample, samples):
    for record in (sample, *samples.values()):
        for finding in check_record(record):
            assert finding.rule in RULES
            assert re.search("“[^”]+”", finding.message)


def test_every_rule_of_the_room_is_asked():
    asked = {rule.__name__ for rule in (*check_module._RECORD_RULES, *check_module._SETTINGS_RULES)}
    assert len(asked) == 44
    assert {"V01", "V10", "V13"} <= RULES.keys()


def test_no_message_carries_control_characters(samples):
    for finding in check_record(samples["teks-jahat"]):
        assert all(char.isprintable() or char == "\u00a0" for char in finding.message)


def test_a_forum_is_checked_in_well_under_a_second():
    offices = tuple(Office(code=f"K{i}", name=f"Dinas Contoh Kerjasama {i}") for i in range(73))
    attendance = tuple(
        Attendance(
            office=f"K{i % 73}", name=f"Nama Peserta {i}", position=f"Staf {i}", status="present"
        )
        for i in range(150)
    )
    text = (
        "menyampaikan bahwa kerjasama (i) memasilitasi kota-kota; (ii) menganalisa resiko; dan "
        "(iii) mendukung 3 (tiga) poin pada Rabu, 4 April 2018, s.d. selesai. "
    )
    items = tuple(
        AgendaItem(title=f"Agenda {i}", points=tuple(Point(text=text * 3) for _ in range(20)))
        for i in range(20)
    )
    record = MeetingRecord(
        meeting=Meeting(title="Forum", date=dt.date(2018, 4, 4)),
        offices=offices,
        attendance=attendance,
        agenda=items,
    )
    started = time.perf_counter()
    assert check_record(record)
    assert time.perf_counter() - started < 20  # some 0.3 s alone; quadratic would take minutes


def test_a_huge_text_is_checked_quickly(point_findings):
    for text in ("yang " * 10_000, "(i) " * 10_000, "* " * 25_000, "3 (" * 15_000, "a" * 50_000):
        started = time.perf_counter()
        point_findings(text)
        assert time.perf_counter() - started < 30  # well under a second alone


_texts = st.text(alphabet="ab1.(iv) \n-*dan;,3Rp%“😀\u202e\x00", max_size=80)


@given(_texts, _texts.filter(bool), _texts.filter(bool))
def test_no_text_shakes_the_check(title, point, name):
    record = MeetingRecord(
        meeting=Meeting(title=title or "-", date=dt.date(2018, 4, 4)),
        attendance=(Attendance(office="A", status="proxy", name=name, represents=title),),
        agenda=(AgendaItem(title=point, points=(Point(text=point),)),),
        decisions=(Decision(text=title, agenda_item=9),),
        action_items=(ActionItem(text=title, due_phrase=point),),
    )
    for finding in check_record(record, settings=CheckSettings(printable=str.isprintable)):
        assert finding.message
        assert "{" not in finding.message
