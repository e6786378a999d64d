"""Action items have an owner and a date, decisions their agenda item (V08, V09)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jakber_desktop.checks.finding import Finding, Severity
from jakber_desktop.checks.texts import blank, quoted
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jakber_desktop.model.record import ActionItem, MeetingRecord

_NO_OWNER = QT_TRANSLATE_NOOP(
    "core", "Tindak lanjut {number}, “{text}”, belum ada penanggung jawabnya."
)
_NO_DUE = QT_TRANSLATE_NOOP("core", "Tindak lanjut {number}, “{text}”, belum ada tenggatnya.")
_ONLY_PHRASE = QT_TRANSLATE_NOOP(
    "core", "Tenggat “{phrase}” pada tindak lanjut {number} belum bertanggal."
)
_DUE_EARLY = QT_TRANSLATE_NOOP(
    "core", "Tenggat “{due}” pada tindak lanjut {number} mendahului rapat “{meeting}”."
)
_VAGUE = QT_TRANSLATE_NOOP(
    "core", "“{word}” pada tindak lanjut {number} bukan tenggat; tulis tanggalnya."
)
_EMPTY_ACTION = QT_TRANSLATE_NOOP("core", "Uraian “tindak lanjut {number}” masih kosong.")
_EMPTY_DECISION = QT_TRANSLATE_NOOP("core", "Isi “keputusan {number}” masih kosong.")
_NO_ITEM = QT_TRANSLATE_NOOP("core", "Keputusan {number}, “{text}”, belum menyebut agendanya.")
_NO_SUCH_ITEM = QT_TRANSLATE_NOOP(
    "core", "Keputusan {number} menyebut “agenda {item}”; rapat ini berisi {count} agenda."
)

_VAGUE_WORDS = re.compile(
    r"(?<!\w)(?:secepat-?\s?(?:nya|mungkin)|sesegera\s{1,3}mungkin|segera\s{1,3}mungkin|a\.?s\.?a\.?p)(?!\w)",
    re.IGNORECASE,
)
_VAGUE_PHRASES = re.compile(
    r"\s*(?:segera|dalam waktu dekat|secepat\S*|nanti|kemudian)\s*[.!]?\s*", re.IGNORECASE
)


def actions_have_owner_and_date(record: MeetingRecord) -> Iterator[Finding]:
    """V08: a responsible office, person or post (F2) and a due date (errors).

    A phrase alone is a warning, as its date is still to be computed. What is cancelled needs
    neither, what is done no date.
    """
    for i, action in enumerate(record.action_items):
        path = f"action_items[{i}]"
        if blank(action.text):
            message = _EMPTY_ACTION.format(number=i + 1)
            yield Finding("V08", "error", message, f"{path}.text")
        elif action.status != "cancelled":
            if action.responsible_office is None and blank(action.responsible_person):
                message = _NO_OWNER.format(number=i + 1, text=quoted(action.text))
                yield Finding("V08", "error", message, f"{path}.responsible_office")
            yield from _due_date(action, i)


def _due_date(action: ActionItem, i: int) -> Iterator[Finding]:
    if action.due_date is not None or action.status == "done":
        return
    phrase = action.due_phrase or ""
    path = f"action_items[{i}].due_date"
    if blank(phrase):
        message = _NO_DUE.format(number=i + 1, text=quoted(action.text))
        yield Finding("V08", "error", message, path)
    elif _vague_phrase(phrase) is None:  # else `due_is_a_date` speaks
        message = _ONLY_PHRASE.format(number=i + 1, phrase=quoted(phrase))
        yield Finding("V08", "warning", message, path)


def due_follows_the_meeting(record: MeetingRecord) -> Iterator[Finding]:
    """V08: due date >= meeting date (error)."""
    meeting = record.meeting.date
    for i, action in enumerate(record.action_items):
        if action.due_date is not None and action.due_date < meeting:
            message = _DUE_EARLY.format(
                number=i + 1, due=long_date(action.due_date), meeting=long_date(meeting)
            )
            yield Finding("V08", "error", message, f"action_items[{i}].due_date")


def due_is_a_date(record: MeetingRecord) -> Iterator[Finding]:
    """V08: "secepatnya" is refused (error); within a text that has its date too, a warning."""
    for i, action in enumerate(record.action_items):
        if action.status == "cancelled":
            continue
        word = _vague_phrase(action.due_phrase or "")
        if word is not None:
            yield _vague(word, i, "due_phrase", "error")
        match = _VAGUE_WORDS.search(action.text)
        if match:
            severity: Severity = "error" if action.due_date is None else "warning"
            yield _vague(match.group(), i, "text", severity)


def _vague(word: str, i: int, name: str, severity: Severity) -> Finding:
    message = _VAGUE.format(word=quoted(word), number=i + 1)
    return Finding("V08", severity, message, f"action_items[{i}].{name}")


def _vague_phrase(phrase: str) -> str | None:
    """What makes the due phrase no due date: "secepatnya" anywhere, "segera" alone."""
    match = _VAGUE_WORDS.search(phrase) or _VAGUE_PHRASES.fullmatch(phrase)
    return match.group().strip() if match else None


def decisions_cite_their_item(record: MeetingRecord) -> Iterator[Finding]:
    """V09: each decision says something and cites an existing agenda item (errors).

    Their numbers come from their order, so there are no gaps.
    """
    for i, decision in enumerate(record.decisions):
        path, item, count = f"decisions[{i}]", decision.agenda_item, len(record.agenda)
        if blank(decision.text):
            message = _EMPTY_DECISION.format(number=i + 1)
            yield Finding("V09", "error", message, f"{path}.text")
        if item is None:
            message = _NO_ITEM.format(number=i + 1, text=quoted(decision.text))
            yield Finding("V09", "error", message, f"{path}.agenda_item")
        elif item > count:
            message = _NO_SUCH_ITEM.format(number=i + 1, item=item, count=count)
            yield Finding("V09", "error", message, f"{path}.agenda_item")
