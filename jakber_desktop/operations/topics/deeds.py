"""Making, renaming, joining and closing topics, and what is followed under them (F4).

None of it is part of what minutes say, so it is done to final ones too.
"""

from __future__ import annotations

import datetime as dt
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy.orm import Session

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import entities as e
from jakber_desktop.model.errors import FieldInvalid
from jakber_desktop.operations import fields as f
from jakber_desktop.operations.editing import living, put, short
from jakber_desktop.operations.topics.members import join, leave, members_of
from jakber_desktop.store.records.called import topic_called, topic_for
from jakber_desktop.store.workspace import Workspace

__all__ = [
    "TopicValues", "add_topic", "attach_item", "close_topic", "detach_item", "edit_topic",
    "merge_topics", "remove_topic", "reopen_topic", "start_topic",
]  # fmt: skip

_ADD = QT_TRANSLATE_NOOP("core", "Buat topik “{name}”")
_EDIT = QT_TRANSLATE_NOOP("core", "Ubah topik “{name}”")
_MERGE = QT_TRANSLATE_NOOP("core", "Gabungkan topik “{name}” ke “{other}”")
_CLOSE = QT_TRANSLATE_NOOP("core", "Tutup topik “{name}”")
_REOPEN = QT_TRANSLATE_NOOP("core", "Buka lagi topik “{name}”")
_REMOVE = QT_TRANSLATE_NOOP("core", "Hapus topik “{name}”")
_ATTACH = QT_TRANSLATE_NOOP("core", "Ikuti “{item}” dalam topik “{name}”")
_DETACH = QT_TRANSLATE_NOOP("core", "Lepas “{item}” dari topik “{name}”")
_TWICE = QT_TRANSLATE_NOOP("core", "Topik dengan nama ini sudah ada.")
_ITSELF = QT_TRANSLATE_NOOP("core", "Pilih topik yang lain.")
_NAME_LIMIT = 200


class TopicValues(TypedDict, total=False):
    """What is said of a topic; None empties, what is absent stays."""

    name: str
    note: str | None


def add_topic(workspace: Workspace, name: str, note: str | None = None) -> str:
    """Make a topic; gives its id. Raises FieldInvalid ("name" when empty or taken)."""
    with workspace.change(_ADD) as change:
        topic = topic_for(change, _free_name(change.session, name, None))
        put(topic, note=f.prose(note), closed_on=None)
        change.label = _ADD.format(name=short(topic.name))
        return topic.id.hex


def edit_topic(workspace: Workspace, topic_id: str, **given: Unpack[TopicValues]) -> None:
    """Change what is said of a topic. Raises RowNotFound, FieldInvalid as `add_topic`."""
    with workspace.change(_EDIT) as change:
        topic = living(change.session, e.Topic, topic_id)
        if "name" in given:
            put(topic, name=_free_name(change.session, given["name"], topic.id))
        if "note" in given:
            put(topic, note=f.prose(given["note"]))
        change.label = _EDIT.format(name=short(topic.name))


def merge_topics(workspace: Workspace, topic_id: str, into_id: str) -> None:
    """Let one topic go up in another, with all its items. Raises RowNotFound, FieldInvalid."""
    with workspace.change(_MERGE) as change:
        topic, into = (living(change.session, e.Topic, one) for one in (topic_id, into_id))
        if topic is into:
            raise FieldInvalid("topic", _ITSELF)
        for item in members_of(change, topic.id):
            join(change, into.id, item)
        change.remove(topic)
        change.label = _MERGE.format(name=short(topic.name), other=short(into.name))


def close_topic(workspace: Workspace, topic_id: str, day: dt.date) -> None:
    """The subject is done since a day: items that go on are no more followed under it.

    Raises RowNotFound.
    """
    with workspace.change(_CLOSE) as change:
        topic = living(change.session, e.Topic, topic_id)
        put(topic, closed_on=day)
        change.label = _CLOSE.format(name=short(topic.name))


def reopen_topic(workspace: Workspace, topic_id: str) -> None:
    """The subject goes on. Raises RowNotFound."""
    with workspace.change(_REOPEN) as change:
        topic = living(change.session, e.Topic, topic_id)
        put(topic, closed_on=None)
        change.label = _REOPEN.format(name=short(topic.name))


def remove_topic(workspace: Workspace, topic_id: str) -> None:
    """Take a topic off the list; its items stay in their meetings. Raises RowNotFound."""
    with workspace.change(_REMOVE) as change:
        topic = living(change.session, e.Topic, topic_id)
        change.remove(topic)
        change.label = _REMOVE.format(name=short(topic.name))


def attach_item(workspace: Workspace, item_id: str, topic_id: str) -> None:
    """Follow an agenda item under a topic. Raises RowNotFound."""
    with workspace.change(_ATTACH) as change:
        item = living(change.session, e.AgendaItem, item_id)
        topic = living(change.session, e.Topic, topic_id)
        join(change, topic.id, item.id)
        change.label = _ATTACH.format(item=short(item.title), name=short(topic.name))


def start_topic(workspace: Workspace, item_id: str, name: str | None = None) -> str:
    """Follow an agenda item under the topic of a name, made when there is none; gives its id.

    Without a name it is called like the item. Raises RowNotFound, FieldInvalid ("name").
    """
    with workspace.change(_ATTACH) as change:
        item = living(change.session, e.AgendaItem, item_id)
        words = f.required_line("name", name or item.title[:_NAME_LIMIT], _NAME_LIMIT)
        topic = topic_for(change, words)
        join(change, topic.id, item.id)
        change.label = _ATTACH.format(item=short(item.title), name=short(topic.name))
        return topic.id.hex


def detach_item(workspace: Workspace, item_id: str, topic_id: str) -> None:
    """Follow an item under a topic no more. Raises RowNotFound."""
    with workspace.change(_DETACH) as change:
        item = living(change.session, e.AgendaItem, item_id)
        topic = living(change.session, e.Topic, topic_id)
        leave(change, topic.id, item.id)
        change.label = _DETACH.format(item=short(item.title), name=short(topic.name))


def _free_name(session: Session, name: str, own: UUID | None) -> str:
    words = f.required_line("name", name, _NAME_LIMIT)
    holder = topic_called(session, words)
    if holder is not None and holder.id != own:
        raise FieldInvalid("name", _TWICE)
    return words
