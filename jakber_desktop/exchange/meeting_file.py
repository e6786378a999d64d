"""The meeting file (`jakber.meeting/1`): bytes to a checked record and back, without loss.

The schema ships as `schema/meeting.schema.json` and is the project's own. Reading checks a file
whole: the first broken rule is named with the path of its property and nothing is kept.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

import msgspec
from dateutil.rrule import rrulestr
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match

from jakber_desktop.assets import asset
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model import record as r
from jakber_desktop.model.errors import MeetingFileInvalid

MAX_BYTES = 64 * 1024 * 1024
"""A larger file is no meeting."""

_TOO_BIG = QT_TRANSLATE_NOOP("core", "berkas lebih besar dari 64 MB")
_ENCODING = QT_TRANSLATE_NOOP("core", "isinya bukan teks UTF-8")
_NOT_JSON = QT_TRANSLATE_NOOP("core", "isinya bukan JSON yang utuh (baris {line}, kolom {column})")
_TOO_DEEP = QT_TRANSLATE_NOOP("core", "isinya bersarang terlalu dalam")
_DOUBLE = QT_TRANSLATE_NOOP("core", "properti “{name}” tertulis dua kali")
_SURROGATE = QT_TRANSLATE_NOOP("core", "teksnya memuat karakter yang rusak")
_RULE = QT_TRANSLATE_NOOP("core", "aturan pengulangan “{rule}” tidak dapat dibaca")
_VALUE = QT_TRANSLATE_NOOP("core", "isi tidak sesuai bentuknya: {reason}")
_REASONS = {
    "type": QT_TRANSLATE_NOOP("core", "jenis isi keliru; seharusnya {expected}, tertulis {found}"),
    "enum": QT_TRANSLATE_NOOP("core", "{found} tidak termasuk pilihan: {expected}"),
    "const": QT_TRANSLATE_NOOP("core", "seharusnya {expected}, tertulis {found}"),
    "required": QT_TRANSLATE_NOOP("core", "properti wajib “{missing}” tidak ada"),
    "additionalProperties": QT_TRANSLATE_NOOP("core", "properti “{unknown}” tidak dikenal"),
    "pattern": QT_TRANSLATE_NOOP("core", "{found} tidak sesuai bentuk yang diminta"),
    "minLength": QT_TRANSLATE_NOOP("core", "tidak boleh kosong"),
    "maxLength": QT_TRANSLATE_NOOP("core", "lebih panjang dari {expected} huruf"),
    "minimum": QT_TRANSLATE_NOOP("core", "{found} kurang dari {expected}"),
    "maximum": QT_TRANSLATE_NOOP("core", "{found} lebih dari {expected}"),
}

_ORDER = (
    "format", "offices", "people", "meeting", "invitation", "attendance", "agenda", "decisions",
    "action_items", "target_updates", "news_release", "attachments",
)  # fmt: skip

_SILENT = {
    r.Office: {"precedence", "id"},
    r.NewsRelease: {"dateline_place"},
    r.Meeting: {
        "status", "status_reason", "crosses_midnight", "pauses", "minutes_date", "letterhead",
    },
    r.Recipient: {"person"},
    r.AgendaItem: {"late", "confidential"},
    r.Point: {"confidential"},
    r.ActionItem: {"due_phrase"},
    r.MeetingRecord: {"invitation", "news_release", "attachments"},
}  # fmt: skip
"""Properties left out while they hold their default: null is not allowed there, or older programs
do not know them."""


class MeetingFile(NamedTuple):
    """A checked file: its name, its record, and the raw JSON object (which properties it gives)."""

    name: str
    record: r.MeetingRecord
    raw: Mapping[str, Any]


def read_meeting_file(data: bytes, name: str) -> MeetingFile:
    """Check and read a meeting file. Raises MeetingFileInvalid with path and reason."""
    raw = _parse(data, name)
    _check_schema(raw, name)
    try:
        record = msgspec.convert(raw, r.MeetingRecord)
    except msgspec.ValidationError as error:
        reason, _, path = str(error).partition(" - at ")
        raise _refused(
            name, path.strip("`").removeprefix("$.") or "$", _VALUE, reason=reason
        ) from None
    series = record.meeting.series
    if series is not None and series.recurrence:
        _check_rule(series.recurrence, name)
    return MeetingFile(name, record, raw)


def write_meeting_file(record: r.MeetingRecord) -> bytes:
    """The record as a meeting file: UTF-8, two spaces, a final newline; same record, same bytes."""
    whole = _plain(record)
    ordered = {key: whole[key] for key in _ORDER if key in whole}
    return (json.dumps(ordered, ensure_ascii=False, indent=2) + "\n").encode()


def _plain(value: Any) -> Any:
    """A record part as JSON values, silent properties left out."""
    if isinstance(value, msgspec.Struct):
        silent = _SILENT.get(type(value), set())
        return {
            field.name: _plain(getattr(value, field.name))
            for field in msgspec.structs.fields(value)
            if not (field.name in silent and getattr(value, field.name) == field.default)
        }
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return msgspec.to_builtins(value)


# --- checking ------------------------------------------------------------------------------------


def _refused(name: str, path: str, reason: str, /, **facts: object) -> MeetingFileInvalid:
    return MeetingFileInvalid(name=name, path=path, reason=reason.format(**facts))


def _parse(data: bytes, name: str) -> Any:
    """JSON with every property once and text that is text."""
    if len(data) > MAX_BYTES:
        raise _refused(name, "$", _TOO_BIG)

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            keys = [key for key, _ in pairs]
            double = next(key for key in keys if keys.count(key) > 1)
            raise _refused(name, double, _DOUBLE, name=double)
        return found

    try:
        text = data.decode("utf-8-sig")
        raw = json.loads(text, object_pairs_hook=once, parse_constant=_no_constant)
        text_again = json.dumps(raw, ensure_ascii=False)
        text_again.encode()
    except UnicodeDecodeError:
        raise _refused(name, "$", _ENCODING) from None
    except UnicodeEncodeError:
        raise _refused(name, "$", _SURROGATE) from None
    except RecursionError:
        raise _refused(name, "$", _TOO_DEEP) from None
    except json.JSONDecodeError as error:
        raise _refused(name, "$", _NOT_JSON, line=error.lineno, column=error.colno) from None
    except ValueError as error:  # a number of absurd length
        raise _refused(name, "$", _VALUE, reason=error) from None
    return raw


def _no_constant(constant: str) -> None:
    raise ValueError(constant)


@cache
def _validator() -> Draft202012Validator:
    schema = json.loads(asset("schema", "meeting.schema.json").read_bytes())
    return Draft202012Validator(schema)


def _check_schema(raw: Any, name: str) -> None:
    error = best_match(_validator().iter_errors(raw))
    if error is not None:
        raise _refused(name, _path(error), _reason(error))


def _path(error: ValidationError) -> str:
    path = ""
    for step in error.absolute_path:
        path += f"[{step}]" if isinstance(step, int) else f".{step}"
    extra = next(_unknown(error), None) if error.validator == "additionalProperties" else None
    return f"{path}.{extra}".lstrip(".") if extra else path.lstrip(".") or "$"


def _unknown(error: ValidationError) -> Iterator[str]:
    known = error.schema["properties"]
    return (key for key in error.instance if key not in known)


def _reason(error: ValidationError) -> str:
    template = _REASONS.get(str(error.validator), _VALUE)
    missing = ""
    if error.validator == "required":
        missing = next(key for key in error.validator_value if key not in error.instance)
    return template.format(
        expected=_shown(error.validator_value),
        found=_shown(error.instance),
        unknown=next(_unknown(error), "") if error.validator == "additionalProperties" else "",
        missing=missing,
        reason=error.message,
    )


def _shown(value: Any) -> str:
    """A value as a message quotes it, short."""
    if isinstance(value, list):
        return ", ".join(_shown(one) for one in value)[:200]
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f"“{text[:60]}…”" if len(text) > 60 else f"“{text}”"


def _check_rule(rule: str, name: str) -> None:
    """A recurrence must be an RFC 5545 RRULE that dateutil understands."""
    try:
        rrulestr(rule.removeprefix("RRULE:"), cache=False)
    except (ValueError, TypeError, AttributeError, OverflowError):
        raise _refused(name, "meeting.series.recurrence", _RULE, rule=rule[:60]) from None
