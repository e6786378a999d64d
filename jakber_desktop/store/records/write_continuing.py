"""Writes what goes on beyond the meeting of a file: days of its series, topics of its items."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from jakber_desktop.model import entities as e
from jakber_desktop.model import ids
from jakber_desktop.store.records.called import topic_for
from jakber_desktop.store.records.given import Entry
from jakber_desktop.store.records.writing import Writing, update


def write_occurrences(writing: Writing, series: UUID, entry: Entry) -> None:
    """The days of a series that go their own way, by the rule's day.

    Days that the file does not name stay: other meetings of the series may know more of them.
    """
    for one in entry.list("occurrences"):
        row = writing.shared(
            e.Occurrence,
            ids.occurrence_id(series, one.part.date),
            series_id=series,
            date=one.part.date,
        )
        values = one.values("moved_to", "cancelled", "reason")
        if "meeting" in one.raw:
            values["meeting_id"] = one.part.meeting
        update(row, values)


def write_topics(writing: Writing, entries: Sequence[Entry], items: Sequence[e.AgendaItem]) -> None:
    """The topics of each item by name; an export says all of them, another file only some."""
    told = [pair for pair in zip(entries, items, strict=True) if "topics" in pair[0].raw]
    whole = "id" in writing.given.raw["meeting"]
    for entry, item in told:
        topics = {topic_for(writing.change, name).id for name in entry.part.topics}
        members = e.TopicItem.agenda_item_id == item.id
        known = list(writing.session.scalars(select(e.TopicItem).where(members)))
        for row in known:
            if whole and row.alive and row.topic_id not in topics:
                writing.change.remove(row)
        alive = {row.topic_id for row in known if row.alive}
        for topic in topics - alive:
            id_ = ids.topic_item_id(topic, item.id)
            writing.shared(e.TopicItem, id_, topic_id=topic, agenda_item_id=item.id)
