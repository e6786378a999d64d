"""Checks a meeting file against its JSON schema and says in Indonesian what is wrong, and where."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError, best_match
from jsonschema.validators import extend

from jakber_desktop.assets import asset
from jakber_desktop.exchange.json_text import refused, shown
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP

_OTHER = QT_TRANSLATE_NOOP("core", "{found} tidak sesuai bentuk yang diminta")
_REASONS = {
    "type": QT_TRANSLATE_NOOP("core", "jenis isi keliru; seharusnya {expected}, tertulis {found}"),
    "enum": QT_TRANSLATE_NOOP("core", "{found} tidak termasuk pilihan: {expected}"),
    "const": QT_TRANSLATE_NOOP("core", "seharusnya {expected}, tertulis {found}"),
    "required": QT_TRANSLATE_NOOP("core", "properti wajib “{missing}” tidak ada"),
    "additionalProperties": QT_TRANSLATE_NOOP("core", "properti “{unknown}” tidak dikenal"),
    "date": QT_TRANSLATE_NOOP("core", "{found} bukan tanggal yang ada (TTTT-BB-HH)"),
    "uuid": QT_TRANSLATE_NOOP("core", "{found} bukan id (UUID)"),
    "minLength": QT_TRANSLATE_NOOP("core", "tidak boleh kosong"),
    "maxLength": QT_TRANSLATE_NOOP("core", "lebih panjang dari {expected} huruf"),
    "minimum": QT_TRANSLATE_NOOP("core", "{found} kurang dari {expected}"),
    "maximum": QT_TRANSLATE_NOOP("core", "{found} lebih dari {expected}"),
}

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_UUID = re.compile(r"[0-9a-f]{8}(-?)[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}", re.I)


def _is_date(value: object) -> bool:
    if not isinstance(value, str):
        return True
    return bool(_DATE.fullmatch(value) and dt.date.fromisoformat(value))


def _is_uuid(value: object) -> bool:
    return not isinstance(value, str) or bool(_UUID.fullmatch(value))


def _pattern(validator: Any, pattern: str, instance: Any, schema: Any) -> Iterator[ValidationError]:
    """JSON Schema's $ is the very end of the text; Python's would let a final newline pass."""
    if isinstance(instance, str) and not re.search(pattern.replace("$", r"\Z"), instance):
        yield ValidationError("pattern")


@cache
def _validator() -> Draft202012Validator:
    schema = json.loads(asset("schema", "meeting.schema.json").read_bytes())
    formats = FormatChecker(formats=())
    formats.checks("date", raises=ValueError)(_is_date)
    formats.checks("uuid")(_is_uuid)
    return extend(Draft202012Validator, {"pattern": _pattern})(schema, format_checker=formats)


def check_schema(raw: Any, name: str) -> None:
    """Refuse a value that breaks the schema: MeetingFileInvalid with path and reason."""
    error = best_match(_validator().iter_errors(raw))
    if error is not None:
        raise refused(name, _path(error), _reason(error), **_facts(error))


def _path(error: ValidationError) -> str:
    path = ""
    for step in error.absolute_path:
        path += f"[{step}]" if isinstance(step, int) else f".{step}"
    if error.validator == "additionalProperties":
        path += f".{_unknown(error)}"
    return path.lstrip(".")


def _unknown(error: ValidationError) -> str:
    """The first property that the schema does not know, fit to print."""
    known = error.schema["properties"]
    return shown(next(key for key in error.instance if key not in known))[1:-1]


def _reason(error: ValidationError) -> str:
    rule = str(error.validator)
    return _REASONS.get(str(error.validator_value) if rule == "format" else rule, _OTHER)


def _facts(error: ValidationError) -> dict[str, str]:
    expected = error.validator_value
    choices = [shown(one) for one in expected] if isinstance(expected, list) else [shown(expected)]
    facts = {"found": shown(error.instance), "expected": ", ".join(choices)[:200]}
    if error.validator == "required":
        facts["missing"] = next(key for key in error.validator_value if key not in error.instance)
    if error.validator == "additionalProperties":
        facts["unknown"] = _unknown(error)
    return facts
