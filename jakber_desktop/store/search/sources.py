"""What is searched: for each kind its table, the fields that count, and its words in SQL."""

from __future__ import annotations

from typing import NamedTuple

from jakber_desktop.model.rows.search import SearchKind


class Source(NamedTuple):
    """One kind. `sql` gives (id, meeting id, ISO day, words) of living rows, None for neither.

    `{table}.id IN ({marks})` is appended to it; lines of the words are parts of their own.
    """

    kind: SearchKind
    table: str
    watched: tuple[str, ...]
    """A write to one of these fields touches the index."""
    sql: str
    owner: str = ""
    """Where it hangs: the column of the row whose death or new day concerns it."""
    under: str = ""
    """The table `owner` points into."""


_MEETING = """
SELECT meeting.id, meeting.id, meeting.date, meeting.title
  ||char(10)||ifnull(meeting.minutes_number,'')||char(10)||ifnull(meeting.venue,'')
  ||char(10)||ifnull(meeting.purpose,'')||char(10)||ifnull(meeting.status_reason,'')
FROM meeting WHERE meeting._alive=1"""
_AGENDA = """
SELECT agenda_item.id, m.id, m.date, agenda_item.title
FROM agenda_item JOIN meeting m ON m.id=agenda_item.meeting_id AND m._alive=1
WHERE agenda_item._alive=1"""
_POINT = """
SELECT point.id, m.id, m.date, point.text||char(10)||ifnull(point.speaker_label,'')
FROM point JOIN agenda_item a ON a.id=point.agenda_item_id AND a._alive=1
JOIN meeting m ON m.id=a.meeting_id AND m._alive=1 WHERE point._alive=1"""
_DECISION = """
SELECT decision.id, m.id, m.date, decision.text||char(10)||ifnull(decision.number,'')
FROM decision JOIN meeting m ON m.id=decision.meeting_id AND m._alive=1
WHERE decision._alive=1"""
_ACTION = """
SELECT action_item.id, m.id, m.date, action_item.text||char(10)||ifnull(action_item.number,'')
  ||char(10)||ifnull(action_item.responsible_post,'')
FROM action_item JOIN meeting m ON m.id=action_item.meeting_id AND m._alive=1
WHERE action_item._alive=1"""
_LETTER = """
SELECT letter_number.id, m.id, ifnull(letter_number.date, m.date), ifnull(letter_number.subject,'')
  ||char(10)||letter_number.number||char(10)||ifnull(letter_number.recipient,'')
FROM letter_number LEFT JOIN meeting m ON m.id=letter_number.meeting_id AND m._alive=1
WHERE letter_number._alive=1"""
_ATTACHMENT = """
SELECT attachment.id, m.id, m.date, attachment.name||char(10)||ifnull(p.text,'')
FROM attachment JOIN meeting m ON m.id=attachment.meeting_id AND m._alive=1
LEFT JOIN search_paper p ON p.sha256=attachment.sha256
WHERE attachment._alive=1 AND attachment.kind IN ('material','scan')"""
_PERSON = """
SELECT person.id, NULL, NULL, ifnull(person.title_prefix||' ','')||person.name
  ||ifnull(', '||person.title_suffix,'')||char(10)||ifnull(person.position,'')
FROM person WHERE person._alive=1"""
_POST = "SELECT post.id, NULL, NULL, post.title FROM post WHERE post._alive=1"
_OFFICE = """
SELECT office.id, NULL, NULL, office.name||char(10)||ifnull(office.short_name,'')
  ||char(10)||office.code FROM office WHERE office._alive=1"""
_TARGET = """
SELECT target.id, NULL, NULL, target.name||char(10)||ifnull(target.indicator,'')
  ||char(10)||ifnull(target.partner,'') FROM target WHERE target._alive=1"""
_TARGET_UPDATE = """
SELECT target_update.id, m.id, m.date, target_update.note
FROM target_update JOIN meeting m ON m.id=target_update.meeting_id AND m._alive=1
WHERE target_update._alive=1 AND target_update.note IS NOT NULL"""
_TARGET_NOTE = """
SELECT target_note.id, NULL, target_note.date, target_note.note
FROM target_note JOIN target t ON t.id=target_note.target_id AND t._alive=1
WHERE target_note._alive=1 AND target_note.note IS NOT NULL"""
_PROGRESS = """
SELECT progress_note.id, m.id, progress_note.date, progress_note.text
FROM progress_note JOIN action_item a ON a.id=progress_note.action_item_id AND a._alive=1
JOIN meeting m ON m.id=a.meeting_id AND m._alive=1 WHERE progress_note._alive=1"""
_TOPIC = """
SELECT topic.id, NULL, NULL, topic.name||char(10)||ifnull(topic.note,'')
FROM topic WHERE topic._alive=1"""
_SERIES = "SELECT series.id, NULL, NULL, series.name FROM series WHERE series._alive=1"

SOURCES = (
    Source(
        "meeting", "meeting",
        ("title", "date", "minutes_number", "venue", "purpose", "status_reason"), _MEETING,
    ),
    Source("agenda", "agenda_item", ("title", "meeting_id"), _AGENDA, "meeting_id", "meeting"),
    Source(
        "point", "point", ("text", "speaker_label", "agenda_item_id"), _POINT,
        "agenda_item_id", "agenda_item",
    ),
    Source(
        "decision", "decision", ("text", "number", "meeting_id"), _DECISION, "meeting_id", "meeting"
    ),
    Source(
        "action", "action_item", ("text", "number", "responsible_post", "meeting_id"), _ACTION,
        "meeting_id", "meeting",
    ),
    Source(
        "letter", "letter_number", ("number", "subject", "recipient", "date", "meeting_id"),
        _LETTER, "meeting_id", "meeting",
    ),
    Source(
        "attachment", "attachment", ("name", "sha256", "kind", "meeting_id"), _ATTACHMENT,
        "meeting_id", "meeting",
    ),
    Source(
        "person", "person", ("name", "title_prefix", "title_suffix", "position"), _PERSON
    ),
    Source("post", "post", ("title",), _POST),
    Source("office", "office", ("name", "short_name", "code"), _OFFICE),
    Source("target", "target", ("name", "indicator", "partner"), _TARGET),
    Source(
        "target_update", "target_update", ("note", "meeting_id"), _TARGET_UPDATE, "meeting_id",
        "meeting",
    ),
    Source(
        "target_note", "target_note", ("note", "date", "target_id"), _TARGET_NOTE, "target_id",
        "target",
    ),
    Source(
        "progress", "progress_note", ("text", "date", "action_item_id"), _PROGRESS,
        "action_item_id", "action_item",
    ),
    Source("topic", "topic", ("name", "note"), _TOPIC),
    Source("series", "series", ("name",), _SERIES),
)  # fmt: skip

BY_KIND = {source.kind: source for source in SOURCES}
BY_TABLE = {source.table: source for source in SOURCES}
