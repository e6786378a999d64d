"""What the tab Topik asks of the core; imported with the first reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jakber_desktop.desktop.viewmodels.papers.source import Drawn, paper_of

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from jakber_desktop.desktop.viewmodels.minutes.source import Form
    from jakber_desktop.model.rows.topics import ItemChoice, TopicChoice, TopicDetail, TopicFilter


def read(workspace: Any, wanted: TopicFilter) -> tuple[Any, ...]:
    """(rows, counts, (), ()) under a filter."""
    from jakber_desktop.operations.topics import reading

    return (*reading.listed(workspace, wanted), (), ())


def detail(workspace: Any, topic_id: str, today: dt.date) -> TopicDetail:
    """One topic with its items."""
    from jakber_desktop.operations.topics import reading

    return reading.detail(workspace, topic_id, today)


def choices(workspace: Any, item_id: str, limit: int) -> tuple[TopicChoice, ...]:
    """The first topics for an item, likely ones first."""
    from jakber_desktop.operations.topics import suggesting

    return suggesting.choices(workspace, item_id, limit)


def items_like(workspace: Any, topic_id: str) -> tuple[ItemChoice, ...]:
    """Items that are likely about a topic."""
    from jakber_desktop.operations.topics import suggesting

    return suggesting.items_like(workspace, topic_id)


def add(workspace: Any, name: str) -> str:
    """A new topic; gives its id."""
    from jakber_desktop.operations.topics import deeds

    return deeds.add_topic(workspace, name)


def edit(workspace: Any, topic_id: str, **given: Any) -> None:
    """What is said of it."""
    from jakber_desktop.operations.topics import deeds

    deeds.edit_topic(workspace, topic_id, **given)


def merge(workspace: Any, topic_id: str, into_id: str) -> None:
    """One goes up in another."""
    from jakber_desktop.operations.topics import deeds

    deeds.merge_topics(workspace, topic_id, into_id)


def close(workspace: Any, topic_id: str, day: dt.date | None) -> None:
    """It is done since a day, or goes on (None)."""
    from jakber_desktop.operations.topics import deeds

    if day is None:
        deeds.reopen_topic(workspace, topic_id)
    else:
        deeds.close_topic(workspace, topic_id, day)


def remove(workspace: Any, topic_id: str) -> None:
    """It goes off the list."""
    from jakber_desktop.operations.topics import deeds

    deeds.remove_topic(workspace, topic_id)


def attach(workspace: Any, item_id: str, topic_id: str) -> None:
    """Follow an item under a topic."""
    from jakber_desktop.operations.topics import deeds

    deeds.attach_item(workspace, item_id, topic_id)


def start(workspace: Any, item_id: str, name: str | None) -> str:
    """Follow an item under the topic of a name, its own for None; gives the topic's id."""
    from jakber_desktop.operations.topics import deeds

    return deeds.start_topic(workspace, item_id, name)


def detach(workspace: Any, item_id: str, topic_id: str) -> None:
    """Follow it no more."""
    from jakber_desktop.operations.topics import deeds

    deeds.detach_item(workspace, item_id, topic_id)


def draw(
    workspace: Any, topic_id: str, today: dt.date, profile: str | None, *, with_closed: bool
) -> Drawn:
    """Print the history of a topic as PDF."""
    from jakber_desktop.operations.topics import brief

    printed = brief.print_topic(workspace, topic_id, today, "pdf", profile, with_closed=with_closed)
    return Drawn(paper_of(printed), None, ())


def save(
    workspace: Any, topic_id: str, today: dt.date, profile: str | None, form: Form, path: Path,
    *, with_closed: bool,
) -> str:  # fmt: skip
    """Write the history of a topic; gives its path. Raises FileUnwritable."""
    from jakber_desktop.operations import saving
    from jakber_desktop.operations.topics import brief

    printed = brief.print_topic(workspace, topic_id, today, form, profile, with_closed=with_closed)
    saving.save_bytes(printed.data, path)
    return str(path)
