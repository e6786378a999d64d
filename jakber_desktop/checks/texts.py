"""The free texts of a record in printing order, and how a finding quotes and mends them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jakber_desktop.checks.finding import Fix
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jakber_desktop.model.record import MeetingRecord

REPLACE = QT_TRANSLATE_NOOP("core", "Ganti")
REMOVE = QT_TRANSLATE_NOOP("core", "Hapus")
COMPLETE = QT_TRANSLATE_NOOP("core", "Lengkapi")
_MENDABLE = 20_000  # characters of a field that gets fixes
_QUOTED = 90  # characters a finding quotes before it cuts


class FreeText(NamedTuple):
    """A text a person wrote, and the path of its field.

    `official`: a name or the title of another paper; it keeps the spelling of its source
    (ui-design §13). `block`: Markdown blocks are printed from it, so it may hold lists.
    """

    path: str
    text: str
    official: bool = False
    block: bool = False


def free_texts(record: MeetingRecord) -> tuple[FreeText, ...]:
    """Every free text of the record that is filled in, in the order the notula prints them."""
    every = (*_meeting_texts(record), *_agenda_texts(record), *_result_texts(record))
    return tuple(text for text in every if text.text.strip())


def _meeting_texts(record: MeetingRecord) -> Iterator[FreeText]:
    meeting, invitation = record.meeting, record.invitation
    yield FreeText("meeting.title", meeting.title, official=True)
    yield FreeText("meeting.purpose", meeting.purpose or "", block=True)
    for i, pause in enumerate(meeting.pauses):
        yield FreeText(f"meeting.pauses[{i}].reason", pause.reason or "")
    yield FreeText("meeting.venue", meeting.venue or "", official=True)
    yield FreeText("meeting.status_reason", meeting.status_reason or "")
    for i, reference in enumerate(meeting.references):
        yield FreeText(f"meeting.references[{i}]", reference, official=True)
    if invitation:
        yield FreeText("invitation.subject", invitation.subject or "")
    for i, entry in enumerate(record.attendance):
        yield FreeText(f"attendance[{i}].note", entry.note or "")


def _agenda_texts(record: MeetingRecord) -> Iterator[FreeText]:
    for i, item in enumerate(record.agenda):
        yield FreeText(f"agenda[{i}].title", item.title)
        for j, point in enumerate(item.points):
            yield FreeText(f"agenda[{i}].points[{j}].text", point.text, block=True)


def _result_texts(record: MeetingRecord) -> Iterator[FreeText]:
    for i, decision in enumerate(record.decisions):
        yield FreeText(f"decisions[{i}].text", decision.text, block=True)
    for i, action in enumerate(record.action_items):
        yield FreeText(f"action_items[{i}].text", action.text, block=True)
        yield FreeText(f"action_items[{i}].due_phrase", action.due_phrase or "")
    for i, update in enumerate(record.target_updates):
        yield FreeText(f"target_updates[{i}].note", update.note or "", block=True)


def official_names(record: MeetingRecord) -> tuple[str, ...]:
    """Names that keep their source's spelling wherever they are quoted: titles, offices, posts."""
    series, invitation = record.meeting.series, record.invitation
    recipients = invitation.recipients if invitation else ()
    names: list[str | None] = [record.meeting.title, series.name if series else None]
    names += [update.target for update in record.target_updates]
    names += [name for office in record.offices for name in (office.name, office.short_name)]
    names += [entry.position for entry in record.attendance]
    names += [entry.represents for entry in record.attendance]
    names += [person.position for person in record.people]
    names += [recipient.addressee for recipient in recipients]
    return tuple(dict.fromkeys(name for name in names if name))


def blank(text: str | None) -> bool:
    """Whether a field says nothing."""
    return text is None or not text.strip()


def quoted(text: str) -> str:
    """The text as a sentence may quote it: one line, no control characters, cut at a word's end.

    The quotation marks are the template's.
    """
    line = " ".join(text[: 4 * _QUOTED].split())
    line = "".join(char for char in line if char.isprintable() or char == "\u00a0")
    if len(line) <= _QUOTED:
        return line
    head = line[:_QUOTED]
    return f"{head.rsplit(' ', 1)[0] if ' ' in head[_QUOTED // 2 :] else head}…"


def replaced(text: str, changes: Iterable[tuple[tuple[int, int], str]]) -> str:
    """The text with each span replaced; spans in the text's order, not overlapping."""
    parts: list[str] = []
    done = 0
    for (start, end), new in changes:
        parts += [text[done:start], new]
        done = end
    return "".join([*parts, text[done:]])


def replacement(
    text: str, changes: Iterable[tuple[tuple[int, int], str]], label: str = REPLACE
) -> Fix | None:
    """A fix whose value is the whole field with the spans replaced.

    None for a text of book length: thousands of findings would carry it whole, one each.
    """
    return Fix(label, replaced(text, changes)) if len(text) <= _MENDABLE else None
