"""Two laptops made the same minutes final: several fields stand against each other, one decision.

Each of them sealed the minutes as it had them, with a number, a day and a PDF of its own. Whoever
decides takes one whole version; the other one's paper stays known to `verify` (H2).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from jakber_desktop.language.dates import long_date
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.base import LogValue
from jakber_desktop.model.sealing import printed_code
from jakber_desktop.store.log.cells import Cell, Execute, Head, heads_of
from jakber_desktop.store.log.final_content import VERSION
from jakber_desktop.store.plain import driver
from jakber_desktop.store.workspace import Change

_LEADING = ("final_hash", "finalised_at")
"""Two laptops never write the same into both; the first one in conflict stands for all fields."""
_FIELDS = (
    *_LEADING, "finalised_by", "attachment_id", "number", "date", "profile", "reason",
    "override_reason", "overrides", "state",
)  # fmt: skip
"""What finalising writes into a version."""
_OF_MEETING = ("minutes_number", "minutes_date")
"""What it writes into the meeting."""
_OF_VERSIONS = "SELECT row, fld FROM conflict WHERE ent=? AND kind='scalar'"
_VERSION_WORDS = QT_TRANSLATE_NOOP("core", "Kode {code}, nomor {number}, final {when} oleh {user}")


def twin_finals(execute: Execute) -> dict[bytes, tuple[str, ...]]:
    """Version that two laptops made final -> its fields that wait, the one that stands for all
    first.
    """
    found: dict[bytes, set[str]] = {}
    for row, field in execute(_OF_VERSIONS, (VERSION,)).fetchall():
        found.setdefault(bytes(row), set()).add(field)
    return {
        row: tuple(field for field in _FIELDS if field in fields)
        for row, fields in found.items()
        if fields.intersection(_LEADING)
    }


def beside(twins: Mapping[bytes, tuple[str, ...]], cell: Cell) -> tuple[str, ...]:
    """The fields of a row that another one of it stands for."""
    return twins.get(cell[1], ())[1:] if cell[0] == VERSION else ()


def is_of_two_finals(execute: Execute, cell: Cell) -> bool:
    """Whether a conflict is about which of two final versions counts."""
    return cell[0] == VERSION and cell[2] in twin_finals(execute).get(cell[1], ())


def count_waiting(execute: Execute) -> int:
    """How many decisions wait: two final versions are one, however many fields differ."""
    ((count,),) = execute("SELECT count(*) FROM conflict").fetchall()
    return int(count) - sum(len(fields) - 1 for fields in twin_finals(execute).values())


def version_words(execute: Execute, row: bytes, dev: int) -> str:
    """The version that a laptop made final, as a person tells it from another."""
    values = {field: head.value for field, head in _written(execute, VERSION, row, dev)}
    sealed, at = values.get("final_hash"), values.get("finalised_at")
    return _VERSION_WORDS.format(
        code=printed_code(str(sealed)) if sealed else "-",
        number=values.get("number") or "-",
        when=_moment(at) if at else "-",
        user=values.get("finalised_by") or "-",
    )


def take_version(change: Change, row: bytes, dev: int) -> None:
    """Let the version count that one laptop made final, and what it wrote into the meeting."""
    execute = driver(change.session).execute
    meeting = execute(f"SELECT meeting_id FROM {VERSION} WHERE id=?", (row,)).fetchone()[0]
    for ent, id_, fields in (("meeting", meeting, _OF_MEETING), (VERSION, row, _FIELDS)):
        for field, head in list(_contested(execute, ent, id_, dev, fields)):
            change.decide((ent, id_, field), head.value, (head.dev, head.seq))


def _contested(
    execute: Execute, ent: str, row: bytes, dev: int, fields: Iterable[str]
) -> Iterator[tuple[str, Head]]:
    """The fields with several heads, and which of these a laptop wrote."""
    for _, heads in heads_of(execute, ent, [row]):
        for field in fields:
            some = heads.get(field, [])
            if len(some) > 1:
                yield field, next((one for one in some if one.dev == dev), some[-1])


def _written(execute: Execute, ent: str, row: bytes, dev: int) -> Iterator[tuple[str, Head]]:
    """Each field of a row, as a laptop wrote it where it did."""
    for _, heads in heads_of(execute, ent, [row]):
        for field, some in heads.items():
            yield field, next((one for one in some if one.dev == dev), some[-1])


def _moment(at: LogValue) -> str:
    """A moment as the log holds it (UTC), by the clock of this laptop."""
    try:
        told: Any = dt.datetime.fromisoformat(str(at)).astimezone()
    except ValueError:
        return str(at)
    return f"{long_date(told.date(), weekday=False)} {told:%H.%M}"
