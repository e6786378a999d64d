"""What stands beside the meeting files: rows of tables that none of them holds, as plain values.

A row is {"id": hex, field: its value in the log}; only living rows, by id, so that one state gives
one sequence. Rows that come in are added or brought in line; nothing is taken away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from jakber_desktop.model import entities as e
from jakber_desktop.model.base import Entity, from_log, synced_fields, to_log
from jakber_desktop.store.log.shapes import fits, shapes
from jakber_desktop.store.workspace import Change

__all__ = ["AFTER", "BEFORE", "Beside", "RowUnfit", "check_beside", "read_beside", "write_beside"]

_SOME = 500


class RowUnfit(Exception):
    """A row that cannot stand in its table."""


class Beside(NamedTuple):
    """A table: all fields of the rows that `which` picks, or only some."""

    entity: type[Entity]
    fields: tuple[str, ...] = ()
    which: ColumnElement[bool] | None = None

    @property
    def name(self) -> str:
        """Of the table."""
        return str(self.entity.__tablename__)

    def columns(self) -> Mapping[str, Any]:
        """The fields that travel, with their columns."""
        every = synced_fields(self.entity)
        return {name: every[name] for name in self.fields} if self.fields else every


BEFORE = (
    Beside(e.Setting, (), ~e.Setting.name.like("device.%") & (e.Setting.name != "numbers.keeper")),
    Beside(e.Office),
    Beside(e.Person), Beside(e.Post), Beside(e.Letterhead), Beside(e.Series), Beside(e.Topic),
    Beside(e.Target), Beside(e.TargetNote),
    Beside(e.MeetingTemplate),
)  # fmt: skip
"""What the meetings name: it comes in before them."""
AFTER = (
    Beside(e.Occurrence), Beside(e.CarryOver),
    Beside(e.Attachment),
    Beside(e.Decision, ("point_id",), e.Decision.point_id.is_not(None)),
    Beside(e.ActionItem, ("point_id",), e.ActionItem.point_id.is_not(None)),
    Beside(e.MinutesVersion), Beside(e.LetterNumber), Beside(e.SentLetter),
)  # fmt: skip
"""What hangs on the meetings. Materials, which come with them, get their places among the papers of
final minutes here; decisions and follow-ups the point they were made from. Blocks of numbers, and
who keeps them, stay: they are about laptops that the new database does not know."""


def read_beside(session: Session, beside: Beside) -> Iterator[dict[str, Any]]:
    """The living rows of a table, by id."""
    columns = beside.columns()
    wanted = select(beside.entity.id, *(getattr(beside.entity, name) for name in columns))
    wanted = wanted.where(beside.entity.alive).order_by(beside.entity.id)
    if beside.which is not None:
        wanted = wanted.where(beside.which)
    for id_, *values in session.execute(wanted):
        row = zip(columns, values, strict=True)
        yield {"id": id_.hex, **{name: to_log(value) for name, value in row}}


def check_beside(beside: Beside, rows: Iterable[Any]) -> None:
    """Whether each can stand in its table. Raises RowUnfit."""
    seen: set[UUID] = set()
    for row in rows:
        id_, _ = _checked(beside, row)
        if id_ in seen or row["id"] != id_.hex:
            raise RowUnfit(beside.name)
        seen.add(id_)


def write_beside(
    change: Change, beside: Beside, rows: Iterable[Any], *, only_new: bool = False
) -> None:
    """Bring rows in; `only_new` leaves those that are here as they are.

    Raises RowUnfit, as `check_beside`.
    """
    checked = [_checked(beside, row) for row in rows]
    for at in range(0, len(checked), _SOME):
        some = checked[at : at + _SOME]
        wanted = select(beside.entity).where(beside.entity.id.in_([id_ for id_, _ in some]))
        known = {row.id: row for row in change.session.scalars(wanted)}
        for id_, values in some:
            if not (only_new and id_ in known):
                _write(change, beside, known.get(id_), id_, values)


def _write(
    change: Change, beside: Beside, row: Entity | None, id_: UUID, values: Mapping[str, Any]
) -> None:
    if row is not None:
        for name, value in {**values, "alive": True}.items():
            if getattr(row, name) != value:
                setattr(row, name, value)
    elif not beside.fields:  # else the row itself comes with its meeting, or not at all
        change.add(beside.entity(id=id_, **values))


def _checked(beside: Beside, row: Any) -> tuple[UUID, dict[str, Any]]:
    """Id and values of a row; a field of a newer program is refused rather than lost."""
    columns, shape = beside.columns(), shapes()[beside.name]
    if not isinstance(row, dict) or set(row) != {"id", *columns}:
        raise RowUnfit(beside.name)
    if not all(fits(shape, name, row[name]) for name in columns):
        raise RowUnfit(beside.name)
    try:
        id_ = UUID(hex=row["id"])
        return id_, {name: from_log(column, row[name]) for name, column in columns.items()}
    except (ValueError, TypeError, AttributeError, RecursionError):
        raise RowUnfit(beside.name) from None
