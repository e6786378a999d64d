"""JSON from strangers: bytes to plain values, or the first flaw with its path.

JSON's own reader is too kind: it lets a property stand twice, takes NaN, numbers of any size and
characters that no text can hold. Here each of them is refused.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any

from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import MeetingFileInvalid

MAX_BYTES = 64 * 1024 * 1024
"""A larger file is no meeting."""

LARGEST = 2**63 - 1
"""The largest whole number a database field holds."""

_TOO_BIG = QT_TRANSLATE_NOOP("core", "berkas lebih besar dari 64 MB")
_EMPTY = QT_TRANSLATE_NOOP("core", "berkasnya kosong")
_ENCODING = QT_TRANSLATE_NOOP("core", "isinya bukan teks UTF-8")
_NOT_JSON = QT_TRANSLATE_NOOP("core", "isinya bukan JSON yang utuh (baris {line}, kolom {column})")
_TOO_DEEP = QT_TRANSLATE_NOOP("core", "isinya bersarang terlalu dalam")
_DOUBLE = QT_TRANSLATE_NOOP("core", "properti “{name}” tertulis dua kali")
_SURROGATE = QT_TRANSLATE_NOOP("core", "teksnya memuat karakter yang rusak")
_NUMBER = QT_TRANSLATE_NOOP("core", "bilangannya terlalu besar atau bukan bilangan")


def refused(name: str, path: str, reason: str, /, **facts: object) -> MeetingFileInvalid:
    """The error for the file `name`: `reason` is a template filled from `facts`."""
    return MeetingFileInvalid(name=name, path=path or "$", reason=reason.format(**facts))


def shown(value: Any) -> str:
    """A value as a message quotes it: short, on one line, nothing but printable characters."""
    if isinstance(value, dict | list):
        return "{…}" if isinstance(value, dict) else "[…]"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = text[:60] + "…" if len(text) > 60 else text
    printable = "".join(one if one.isprintable() else "\ufffd" for one in text)
    return f"“{printable}”"


def parse_json(data: bytes, name: str) -> Any:
    """The file's JSON value. Raises MeetingFileInvalid with path and reason."""
    if len(data) > MAX_BYTES:
        raise refused(name, "", _TOO_BIG)
    if not data.strip():
        raise refused(name, "", _EMPTY)
    try:
        raw = json.loads(
            data.decode("utf-8-sig"),
            object_pairs_hook=_once,
            parse_int=_whole,
            parse_float=_number,
            parse_constant=float,
        )
    except UnicodeDecodeError:
        raise refused(name, "", _ENCODING) from None
    except RecursionError:
        raise refused(name, "", _TOO_DEEP) from None
    except json.JSONDecodeError as error:
        raise refused(name, "", _NOT_JSON, line=error.lineno, column=error.colno) from None
    for path, value in _walk(raw):
        _refuse_flaw(name, path, value)
    return raw


class _Doubled(dict[str, Any]):
    """An object in whose text the property `double` stood twice."""

    double: str


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    keys = [key for key, _ in pairs]
    doubled = _Doubled(found)
    doubled.double = next(key for nth, key in enumerate(keys) if key in keys[:nth])
    return doubled


def _whole(digits: str) -> float:
    return int(digits) if len(digits) < 20 else math.inf


def _number(digits: str) -> float:
    """1.0 is the whole number 1 (JSON knows one kind of number)."""
    value = float(digits)
    return int(value) if value.is_integer() and abs(value) < 2**53 else value


def _walk(raw: Any) -> Iterator[tuple[str, Any]]:
    """Every value with its path, and every property's name, in the order of the text."""
    stack: list[tuple[str, Any]] = [("", raw)]
    while stack:
        path, value = stack.pop()
        yield path, value
        if isinstance(value, dict):
            children = [(f"{path}.{key}".lstrip("."), one) for key, one in value.items()]
        elif isinstance(value, list):
            children = [(f"{path}[{nth}]", one) for nth, one in enumerate(value)]
        else:
            continue
        stack += reversed(children)


def _refuse_flaw(name: str, path: str, value: Any) -> None:
    if isinstance(value, _Doubled):
        place = f"{path}.{value.double}".lstrip(".")
        raise refused(name, place, _DOUBLE, name=shown(value.double)[1:-1])
    if isinstance(value, str) or (isinstance(value, dict) and value):
        text = value if isinstance(value, str) else "".join(value)
        if not text.isascii() and any("\ud800" <= one <= "\udfff" for one in text):
            raise refused(name, path, _SURROGATE)
    elif isinstance(value, int | float) and (not math.isfinite(value) or abs(value) > LARGEST):
        raise refused(name, path, _NUMBER)
