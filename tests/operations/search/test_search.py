"""Search over everything: stems, letters inside words, slips, phrases, hostile words (I1, R4)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.model.rows.search import KINDS
from jakber_desktop.operations.follow_ups.progress import add_progress
from jakber_desktop.operations.search import goal_of, keep_index, search
from jakber_desktop.operations.series.deeds import add_series
from jakber_desktop.operations.targets.deeds import add_target
from jakber_desktop.operations.targets.reports import report_in_meeting, report_on_day
from jakber_desktop.operations.topics.deeds import add_topic, edit_topic
from jakber_desktop.store.plain import driver
from jakber_desktop.store.search import asking
from jakber_desktop.store.search.terms import terms_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.store.workspace import Workspace

    Places = Callable[..., list[tuple[str, str]]]

POINT = ("point", "agenda[1].points[0].text")
MEETING = ("meeting", "meeting.title")


def test_everything_of_a_meeting_is_found_with_its_place(
    indexed: Workspace, places: Places
) -> None:
    assert places(indexed, "ipal komunal") == [MEETING, ("letter", "007/NOT/2018")]
    assert places(indexed, "007/NOT") == [MEETING, ("letter", "007/NOT/2018")]
    assert places(indexed, "cafe resilience") == [MEETING]
    assert places(indexed, "drainase") == [("agenda", "agenda[1].title")]
    assert places(indexed, "penanggung jawab") == [POINT]
    assert places(indexed, "berikutnya") == [("decision", "decisions[0].text")]
    assert places(indexed, "nota dinas") == [("action", "action_items[0].text")]
    assert places(indexed, "nama contoh") == [("person", "Bappeda")]
    assert places(indexed, "perencanaan") == [("office", "BAPPEDA")]


def test_targets_their_reports_and_what_became_of_follow_ups_are_found(
    indexed: Workspace, places: Places
) -> None:
    with indexed.read() as session:
        meeting = session.scalars(select(e.Meeting)).one().id.hex
        action = session.scalars(select(e.ActionItem)).one().id.hex
    target = add_target(indexed, name="Rumah pompa", indicator="Lima pompa", partner="100RC")
    report_in_meeting(indexed, target, meeting, note="Lahan sudah **bebas**")
    report_on_day(indexed, target, dt.date(2018, 5, 2), note="Akta ditandatangani")
    note = add_progress(indexed, action, "Konsep beredar", dt.date(2018, 5, 3))
    assert places(indexed, "lima pompa") == [("target", "100RC")]
    assert places(indexed, "lahan bebas") == [("target_update", "target_updates[0].note")]
    assert places(indexed, "akta") == [("target_note", "")]
    (found,) = search(indexed, "konsep edar")
    assert (found.kind, found.place, found.id) == ("progress", "T-1", note)
    assert found.path == "action_items[0].progress_notes[0].text"
    assert found.date == dt.date(2018, 5, 3)
    assert [goal_of(indexed, one.kind, one.id) for one in (found, *search(indexed, "akta"))] == [
        action, target,
    ]  # fmt: skip
    with indexed.change("Hapus") as change:
        change.session.get_one(e.Target, UUID(hex=target)).alive = False
        change.session.get_one(e.ActionItem, UUID(hex=action)).alive = False
    assert keep_index(indexed)
    assert places(indexed, "pompa") == places(indexed, "akta") == places(indexed, "konsep") == []
    assert places(indexed, "lahan")  # the minutes said so


def test_topics_and_series_are_found(indexed: Workspace, places: Places) -> None:
    topic = add_topic(indexed, "Penunjukan pejabat ketahanan", "Menunggu paraf")
    series = add_series(indexed, name="Pemantauan triwulanan")
    assert places(indexed, "paraf") == [("topic", "")]
    assert places(indexed, "triwulan") == [("series", "")]
    found = (*search(indexed, "penunjukan"), *search(indexed, "pantau triwulanan"))
    assert [(one.id, one.title, one.date) for one in found] == [
        (topic, "Penunjukan pejabat ketahanan", None), (series, "Pemantauan triwulanan", None),
    ]  # fmt: skip
    edit_topic(indexed, topic, name="Pejabat ketahanan", note=None)
    assert places(indexed, "paraf") == []


def test_a_sub_item_and_its_points_are_told_by_its_number(
    workspace: Workspace, take: Any, record: dict[str, Any]
) -> None:
    points = [{"text": "Pompa air"}, {"text": "Jalan"}, {"text": "Rumah pompa"}]
    record["agenda"] = [
        {"title": "Pembukaan"}, {"title": "Pompa pertama"},
        {"title": "Pompa kedua", "level": 1, "points": points},
    ]  # fmt: skip
    take(workspace, record)
    keep_index(workspace)
    assert {(one.place, one.path) for one in search(workspace, "pompa")} == {
        ("2", "agenda[1].title"), ("2.1", "agenda[2].title"),
        ("2.1/1", "agenda[2].points[0].text"), ("2.1/3", "agenda[2].points[2].text"),
    }  # fmt: skip


def test_a_row_tells_its_meeting_and_marks_the_words(indexed: Workspace) -> None:
    (found,) = search(indexed, "jawab penanggung")
    assert found.title == "Studi Kelayakan IPAL Komunal"
    assert (found.place, found.date) == ("2/1", dt.date(2018, 4, 11))
    assert found.excerpt == "menjelaskan bahwa penanggung jawab kegiatan adalah Bappeda"
    assert [found.excerpt[start:end] for start, end in found.marks] == ["penanggung", "jawab"]
    assert not found.near


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("temu", "Pertemuan"),  # a stem
        ("mempertemukan", "Pertemuan"),
        ("rikut", "rikut"),  # inside a word
        ("ketahana", "ketahana"),
        ("brikutnya", "berikutnya"),  # a slip
    ],
)
def test_words_are_forgiven(indexed: Workspace, typed: str, shown: str) -> None:
    found = [one for one in search(indexed, typed) if one.kind == "decision"]
    assert found[0].excerpt[slice(*found[0].marks[0])] == shown


def test_two_words_typed_as_one_with_a_slip(indexed: Workspace, places: Places) -> None:
    assert places(indexed, "penanggungjawap") == [POINT]
    assert search(indexed, "penanggungjawap")[0].near
    assert places(indexed, "kegiatan penanggungjawap") == [POINT]


def test_all_words_must_be_there_and_a_phrase_as_it_stands(
    indexed: Workspace, places: Places
) -> None:
    both = places(indexed, "ketahanan kota")
    assert both == [("decision", "decisions[0].text"), ("action", "action_items[0].text")]
    assert places(indexed, '"ketahanan kota"') == [("decision", "decisions[0].text")]
    assert places(indexed, "“ketahanan kota”") == [("decision", "decisions[0].text")]
    assert places(indexed, "ketahanan drainase") == []


@pytest.mark.parametrize(
    "typed",
    [
        '"', '""', "*", "drainase*", "NEAR(peta drainase)", "words:drainase", "drainase OR zzz",
        "^drainase", "-drainase", "drainase AND", "{words} : drainase", "(drainase", "dra\x00inase",
        "\ud800drainase", "'; DROP TABLE meeting; --", "a" * 5000, "drainase " * 500, "100%", "_",
    ],
)  # fmt: skip
def test_no_sign_has_a_meaning_of_its_own(indexed: Workspace, places: Places, typed: str) -> None:
    for order in ("newest", "relevance"):
        search(indexed, typed, order=order)
    assert places(indexed, "drainase") == [("agenda", "agenda[1].title")]


def test_signs_around_a_word_are_passed_over(indexed: Workspace, places: Places) -> None:
    for typed in ("drainase*", "^drainase", "-drainase", '"drainase', "(drainase)"):
        assert places(indexed, typed) == [("agenda", "agenda[1].title")]


def test_what_is_confidential_is_found_and_marked(indexed: Workspace) -> None:
    (found,) = search(indexed, "gaji")
    assert found.confidential
    assert not search(indexed, "drainase")[0].confidential


def test_kinds_and_limits_are_kept(indexed: Workspace, places: Places) -> None:
    assert places(indexed, "kota", kinds=("action",)) == [("action", "action_items[0].text")]
    assert len(search(indexed, "kota", limit=1)) == 1
    assert len(search(indexed, "kota", each=1)) == 2
    assert search(indexed, "kota", limit=0) == ()
    assert search(indexed, "  ") == ()


def test_the_newest_come_first_and_the_most_fitting_on_demand(
    workspace: Workspace, take: Any, record: dict[str, Any], places: Places
) -> None:
    for day, text in ((1, "banjir banjir banjir"), (2, "Laporan tentang banjir dan lainnya")):
        meeting = {"title": f"Rapat {day}", "date": f"2018-05-0{day}"}
        take(
            workspace,
            {"format": "jakber.meeting/1", "meeting": meeting, "decisions": [{"text": text}]},
            f"{day}.json",
        )
    keep_index(workspace)
    newest = [one.title for one in search(workspace, "banjir")]
    fitting = [one.title for one in search(workspace, "banjir", order="relevance")]
    assert newest == ["Rapat 2", "Rapat 1"]
    assert fitting == ["Rapat 1", "Rapat 2"]


def test_a_question_that_nobody_waits_for_ends(indexed: Workspace, places: Places) -> None:
    search(indexed, "kota", stop=lambda: False)
    assert len(places(indexed, "kota")) == 2  # no handler is left behind


def test_a_question_is_few_statements(indexed: Workspace) -> None:
    """One kind: is there an index, does something wait, the page. Kinds without hits cost none."""

    def asked(words: str, *kinds: Any) -> int:
        sent: list[str] = []
        with indexed.read_plainly() as connection:  # the one the search is given next
            connection.set_trace_callback(sent.append)
        assert search(indexed, words, kinds=kinds, limit=len(kinds or KINDS), each=1)
        with indexed.read_plainly() as connection:
            connection.set_trace_callback(None)
        return sum(one.lstrip().startswith("SELECT") for one in sent)

    assert asked("kota", "decision") == 3
    # words: decisions, actions, none behind them, two pages; inside words: the first three
    assert asked("kota") == 2 + (3 + 2) + 3


def test_the_newest_of_a_kind_are_read_without_sorting(indexed: Workspace) -> None:
    with indexed.read() as session:
        connection = driver(session)
        sent: list[str] = []
        connection.set_trace_callback(sent.append)
        asking.newest(connection.execute, asking.by_words(terms_of("kota")), "action", 20)
        asking.newest(connection.execute, asking.by_parts(terms_of("anjir")), "action", 20)
        connection.set_trace_callback(None)
        asked = [one for one in sent if one.lstrip().startswith("SELECT") and "LIMIT" in one]
        steps = [
            step[3]
            for one in asked
            for step in connection.execute(f"EXPLAIN QUERY PLAN {one}").fetchall()
        ]
    assert len(asked) == 2
    assert all("VIRTUAL TABLE INDEX" in step for step in steps), steps
    assert not any("TEMP B-TREE" in step for step in steps)
