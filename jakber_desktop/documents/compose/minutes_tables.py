"""The tables at the end of a notula: follow-ups (naskah-dinas §6) and cooperation targets (F3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jakber_desktop.documents.compose.agenda_order import CLOSED_MARK, is_closed
from jakber_desktop.documents.compose.naming import office_name, person_name, short_office
from jakber_desktop.documents.compose.wording import GAP
from jakber_desktop.documents.markdown import markdown_lines
from jakber_desktop.documents.tree import Cell, Column, Row, RowGroup, Table, plain
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.typography import unbroken
from jakber_desktop.language.words import ACTION_STATUS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jakber_desktop.documents.tree import Block, Text
    from jakber_desktop.model.record import (
        ActionItem,
        EarlierFollowUp,
        MeetingRecord,
        TargetUpdate,
    )

_GAP_CELL = Cell(((GAP,),))


def follow_up_table(record: MeetingRecord, *, mark_closed: bool = False) -> tuple[Block, ...]:
    """Return what is to be done, by whom, by when, and how it stands; nothing gives ().

    `mark_closed` says of what came from a closed item that it did (R4).
    """
    columns = (
        Column("No.", 10, "center"),
        Column("Uraian", 66),
        Column("Penanggung jawab", 35),
        Column("Batas waktu", 28),
        Column("Status", 26),
    )
    rows = tuple(
        Row(
            (
                _number(n),
                _task(action, marked=mark_closed and is_closed(record, action.agenda_item)),
                _cell(_responsible(record, action)),
                _cell(due_lines(action)),
                _cell([unbroken(ACTION_STATUS[action.status])]),
            ),
            anchor=f"action_items[{n - 1}]",
        )
        for n, action in enumerate(record.action_items, 1)
    )
    return (Table(columns, (RowGroup(rows),)),) if rows else ()


def _task(action: ActionItem, *, marked: bool) -> Cell:
    lines = markdown_lines(action.text) if action.text.strip() else _GAP_CELL.paragraphs
    return Cell((*lines, plain(CLOSED_MARK))) if marked else Cell(lines)


def _responsible(record: MeetingRecord, action: ActionItem) -> list[str]:
    """The office by its short name, for the narrow column, and the person or post."""
    person = record.person(action.responsible_person)
    who = person_name(person, polite=True) if person else (action.responsible_person or "").strip()
    return list(filter(None, [short_office(record, action.responsible_office), who]))


def due_lines(action: ActionItem | EarlierFollowUp) -> list[str]:
    """Return the date; a phrase first when one was agreed, with its date in brackets (F2)."""
    date = long_date(action.due_date, False) if action.due_date else ""
    phrase = (action.due_phrase or "").strip()
    if phrase and date:
        return [phrase, f"({date})"]
    return [phrase or date] if phrase or date else []


def target_table(record: MeetingRecord) -> tuple[Block, ...]:
    """Return how the cooperation targets stand; a column nobody filled is left out."""
    targets = record.target_updates
    if not targets:
        return ()
    columns = [(Column("No.", 10, "center"), [_number(n) for n in range(1, len(targets) + 1)])]
    columns.append((Column("Target", 39), [_cell([target.target]) for target in targets]))
    owners = [_owner(record, target) for target in targets]
    columns += _filled(Column("Penanggung jawab", 33), owners, _GAP_CELL)
    columns += _filled(Column("Batas waktu", 37), [_target_due(t) for t in targets], _GAP_CELL)
    columns += _filled(Column("Capaian", 19, "center"), [_percent(t) for t in targets], _GAP_CELL)
    columns += _filled(Column("Keterangan", 33), [markdown_lines(t.note or "") for t in targets])
    rows = tuple(
        Row(cells, anchor=f"target_updates[{n}]")
        for n, cells in enumerate(zip(*(cells for _, cells in columns), strict=True))
    )
    return (Table(tuple(column for column, _ in columns), (RowGroup(rows),)),)


def _filled(
    column: Column,
    contents: Sequence[tuple[Text, ...]],
    empty: Cell = Cell(),  # noqa: B008 - frozen
) -> list[tuple[Column, list[Cell]]]:
    """The column with its cells, when at least one has something to say; `empty` for the others."""
    cells = [Cell(content) if content else empty for content in contents]
    return [(column, cells)] if any(contents) else []


def _owner(record: MeetingRecord, target: TargetUpdate) -> tuple[Text, ...]:
    return (plain(office_name(record, target.owner_office)),) if target.owner_office else ()


def _target_due(target: TargetUpdate) -> tuple[Text, ...]:
    date = target.due_date
    return (plain(long_date(date, False, nbsp=True)),) if date else ()


def _percent(target: TargetUpdate) -> tuple[Text, ...]:
    percent = target.progress_percent
    return (plain(f"{percent}%"),) if percent is not None else ()


def _number(n: int) -> Cell:
    return Cell((plain(str(n)),))


def _cell(lines: Sequence[str]) -> Cell:
    return Cell(tuple(plain(line) for line in lines)) if lines else _GAP_CELL
