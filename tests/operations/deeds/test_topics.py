"""Topics: a subject through all its meetings, attached, suggested, joined, closed, printed (F4)."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

import pypdf
import pytest

from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FieldInvalid, RowNotFound
from jakber_desktop.model.rows.topics import TopicFilter
from jakber_desktop.operations.agenda.deeds import add_item, edit_item, remove_item
from jakber_desktop.operations.discussion.deeds import add_point, edit_point, move_point
from jakber_desktop.operations.exchange import export_meeting, import_meeting_files
from jakber_desktop.operations.history.deeds import undo
from jakber_desktop.operations.meeting_records import meeting_record
from jakber_desktop.operations.meetings.preparation import create_meeting
from jakber_desktop.operations.outcomes.actions import action_from_point, add_action
from jakber_desktop.operations.outcomes.decisions import add_decision
from jakber_desktop.operations.papers.printing import print_document
from jakber_desktop.operations.topics import deeds, reading
from jakber_desktop.operations.topics.brief import print_topic
from jakber_desktop.operations.topics.inherit import inherit
from jakber_desktop.operations.topics.suggesting import choices, items_like, topics_of
from jakber_desktop.store.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

APRIL, MAY, JUNE = dt.date(2018, 4, 4), dt.date(2018, 5, 2), dt.date(2018, 6, 6)


class Story(NamedTuple):
    """Two meetings that speak of a nota dinas, and one item beside."""

    april: str
    may: str
    draft: str
    signed: str
    beside: str


@pytest.fixture
def story(office: Workspace) -> Story:
    april = create_meeting(office, "Rapat Monitoring", APRIL)
    may = create_meeting(office, "Rapat Monitoring", MAY)
    draft = add_item(office, april, "Nota dinas kepada Gubernur")
    beside = add_item(office, april, "Studi kelayakan IPAL")
    signed = add_item(office, may, "Nota dinas kepada Gubernur (lanjutan)")
    add_point(office, draft, "Rancangan **nota dinas** selesai.", speaker_office="JAKBER")
    add_point(office, draft, "Nama calon CRO.", confidential=True)
    add_decision(office, april, "agar nota dinas segera diajukan", item=draft)
    add_action(
        office, april, "Mengajukan nota dinas", item=draft, office="KDH-KLN",
        due_date=dt.date(2018, 4, 18),
    )  # fmt: skip
    return Story(april, may, draft, signed, beside)


def followed(office: Workspace, story: Story) -> str:
    topic = deeds.start_topic(office, story.draft, "Penunjukan CRO")
    deeds.attach_item(office, story.signed, topic)
    return topic


def test_a_topic_tells_its_items_in_time_order(office: Workspace, story: Story) -> None:
    deeds.attach_item(office, story.signed, deeds.start_topic(office, story.draft, "CRO"))
    (row,) = reading.topics(office)
    assert (row.items, row.meetings, row.first, row.last, row.open_actions) == (
        2, 2, APRIL, MAY, 1,
    )  # fmt: skip
    first, second = reading.detail(office, row.id, JUNE).items
    assert (first.label, first.meeting, first.date) == ("1", "Rapat Monitoring", APRIL)
    said, secret = first.points
    assert (said.text, said.speaker, secret.closed) == (
        "Rancangan nota dinas selesai.", "JakBer", True,
    )  # fmt: skip
    assert [one.text for one in first.decisions] == ["agar nota dinas segera diajukan"]
    (action,) = first.actions
    assert action.office is not None
    assert (action.office.code, action.late) == ("KDH-KLN", True)
    assert (second.title, second.points) == ("Nota dinas kepada Gubernur (lanjutan)", ())
    remove_item(office, story.signed)
    assert reading.topics(office)[0].items == 1


def test_topics_of_like_titles_are_offered_first(office: Workspace, story: Story) -> None:
    topic = deeds.start_topic(office, story.draft)  # called like the item
    other = deeds.start_topic(office, story.beside, "IPAL komunal")
    offered = choices(office, story.signed)
    assert [(one.id, one.likely, one.chosen) for one in offered] == [
        (topic, True, False), (other, False, False),
    ]  # fmt: skip
    assert [one.id for one in items_like(office, topic)] == [story.signed]
    deeds.attach_item(office, story.signed, topic)
    assert items_like(office, topic) == ()
    assert choices(office, story.signed)[0].chosen
    assert topics_of(office, story.signed) == ("Nota dinas kepada Gubernur",)
    deeds.detach_item(office, story.signed, topic)
    assert topics_of(office, story.signed) == ()
    undo(office)
    assert topics_of(office, story.signed) == ("Nota dinas kepada Gubernur",)


def test_no_more_topics_are_offered_than_a_menu_shows(office: Workspace, story: Story) -> None:
    own = deeds.start_topic(office, story.signed, "Yang diikuti")
    like = deeds.add_topic(office, "Gubernur: nota dinas kepada (lanjutan)")  # words in any order
    newer = deeds.start_topic(office, story.beside, "Zona banjir")
    never = [deeds.add_topic(office, f"Topik {nth}") for nth in "ba"]
    deeds.close_topic(office, deeds.start_topic(office, story.draft, "Selesai"), JUNE)
    offered = [own, like, newer, never[1], never[0]]
    assert [one.id for one in choices(office, story.signed)] == offered
    for limit in range(1, 5):
        assert [one.id for one in choices(office, story.signed, limit)] == offered[:limit]


def test_topics_are_renamed_joined_closed_and_removed(
    office: Workspace, story: Story, refused: Callable[..., Any], state: Callable[..., Any]
) -> None:
    topic = followed(office, story)
    refused(office, FieldInvalid, lambda: deeds.add_topic(office, " penunjukan  cro "))
    other = deeds.add_topic(office, "Chief Resilience Officer", "Nama lain")
    deeds.attach_item(office, story.beside, other)
    refused(office, FieldInvalid, lambda: deeds.merge_topics(office, other, other))
    deeds.merge_topics(office, other, topic)
    deeds.edit_topic(office, topic, name="CRO", note="Sejak 2017")
    assert [(row.text, row.note, row.items) for row in reading.topics(office)] == [
        ("CRO", "Sejak 2017", 3)
    ]
    again = deeds.start_topic(office, story.beside, "Penunjukan CRO")  # the old name is free
    assert again != topic
    deeds.close_topic(office, topic, JUNE)
    assert [row.text for row in reading.topics(office, TopicFilter())] == ["Penunjukan CRO"]
    assert reading.listed(office, TopicFilter(text="cro"))[1] == (1, 1, 2)
    deeds.reopen_topic(office, topic)
    deeds.remove_topic(office, again)
    assert [row.id for row in reading.topics(office)] == [topic]
    assert reading.topic_named(office, "cro").id == topic
    with pytest.raises(RowNotFound):
        reading.topic_named(office, "banjir")
    assert state(office).problems == []


def test_an_item_that_goes_on_takes_its_open_topics_along(office: Workspace, story: Story) -> None:
    deeds.start_topic(office, story.draft, "Penunjukan CRO")
    closed = deeds.start_topic(office, story.draft, "Selesai sudah")
    deeds.close_topic(office, closed, MAY)
    with office.change("Teruskan") as change:
        source, target = (
            change.session.get_one(e.AgendaItem, UUID(hex=one))
            for one in (story.draft, story.signed)
        )
        inherit(change, source, target)
        inherit(change, source, target)
    assert topics_of(office, story.signed) == ("Penunjukan CRO",)


def test_the_meeting_file_carries_topics(office: Workspace, story: Story, tmp_path: Path) -> None:
    deeds.attach_item(office, story.beside, followed(office, story))  # two items of one topic
    data = export_meeting(office, story.april)
    path = tmp_path / "rapat.json"
    path.write_bytes(data)
    other = Workspace.create(tmp_path / "lain.jakber")
    try:
        (taken,) = import_meeting_files(other, [path])
        assert [row.text for row in reading.topics(other)] == ["Penunjukan CRO"]
        assert export_meeting(other, taken.meeting_id) == data
        item = meeting_record(other, taken.meeting_id).agenda[0].id
        assert item is not None
        deeds.start_topic(other, item.hex, "Lain")
        import_meeting_files(other, [path])  # an export says all topics of an item
        assert topics_of(other, item.hex) == ("Penunjukan CRO",)
    finally:
        other.close()


def test_the_brief_leaves_out_what_is_closed_unless_asked(office: Workspace, story: Story) -> None:
    topic = followed(office, story)
    words = print_topic(office, topic, JUNE, "txt").data.decode()
    for told in ("PENUNJUKAN CRO", "2 (dua) rapat", "Rabu, 4 April 2018: Rapat Monitoring",
                 "nota dinas selesai", "Rapat menyepakati agar nota dinas segera diajukan",
                 "Mengajukan nota dinas", "Belum ada yang dicatat."):  # fmt: skip
        assert told in words.replace("\u00a0", " "), told
    assert "calon CRO" not in words
    edit_item(office, story.draft, confidential=True)
    words = print_topic(office, topic, JUNE, "txt").data.decode()
    assert "nota dinas selesai" not in words
    assert "1 (satu) butir tertutup tidak dimuat" in words
    whole = print_topic(office, topic, JUNE, "txt", with_closed=True).data.decode()
    assert "calon CRO" in whole
    assert "TERBATAS" in whole


def test_the_brief_tells_nothing_that_came_from_a_closed_point(
    office: Workspace, story: Story
) -> None:
    topic = followed(office, story)
    secret = add_point(office, story.draft, "Nama calon pengganti")
    moved = add_point(office, story.draft, "Pagu yang dirahasiakan")
    for point in (secret, moved):
        action_from_point(office, point)
    edit_point(office, secret, confidential=True)
    edit_item(office, story.beside, confidential=True)
    move_point(office, moved, item=story.beside)
    words = print_topic(office, topic, JUNE, "txt").data.decode()
    assert "Mengajukan nota dinas" in words
    news = print_document(office, story.april, "siaran-berita", "txt").data.decode()
    whole = print_topic(office, topic, JUNE, "txt", with_closed=True).data.decode()
    for closed in ("Nama calon pengganti", "Pagu yang dirahasiakan"):
        assert closed in whole
        assert closed not in words + news


def test_the_brief_is_drawn_in_every_format(office: Workspace, story: Story) -> None:
    topic = followed(office, story)
    deeds.edit_topic(office, topic, name="=1+1 <b>& \u202eterbalik", note="*catatan*")
    paper = print_topic(office, topic, JUNE)
    assert paper.file_name.startswith("Riwayat-topik_1-1-b")
    page = pypdf.PdfReader(io.BytesIO(paper.data)).pages[0].extract_text()
    assert "RIWAYAT TOPIK" in page
    assert "<B>&" in page
    for form in ("docx", "md"):
        assert print_topic(office, topic, JUNE, form).data
    empty = deeds.add_topic(office, "Baru")
    assert "belum dibahas" in print_topic(office, empty, JUNE, "txt").data.decode()
