"""Lists of people into Direktori (C6): read, planned row by row, then taken in as one change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from jakber_desktop.exchange.contacts_columns import (
    FIELD_HEADINGS,
    guess_columns,
    heading_row,
)
from jakber_desktop.exchange.contacts_file import read_contacts_file, read_contacts_text
from jakber_desktop.exchange.contacts_table import MAX_BYTES, ContactTable
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.errors import FileMissing, FileUnreadable, os_reason
from jakber_desktop.model.rows.directory_import import (
    Choice,
    ImportPlan,
    ImportResult,
    ImportRow,
    ImportSheet,
)
from jakber_desktop.operations.directory.office_order import offices_in_protocol
from jakber_desktop.operations.directory_import.known import Known, read_known
from jakber_desktop.operations.directory_import.plan import plan_rows
from jakber_desktop.operations.directory_import.writing import write_rows
from jakber_desktop.store.file import may_be_open
from jakber_desktop.store.workspace import Workspace

__all__ = [
    "FIELD_HEADINGS", "Choice", "ImportPlan", "ImportResult", "ImportRow", "ImportSheet", "plan",
    "read_file", "read_pasted", "take",
]  # fmt: skip

PASTED = QT_TRANSLATE_NOOP("core", "daftar yang ditempel")
_NO_FILE = QT_TRANSLATE_NOOP("core", "bukan berkas biasa")
_DATABASE = QT_TRANSLATE_NOOP("core", "berkas itu basis data")
_COLUMN = QT_TRANSLATE_NOOP("core", "Kolom {n}")

Watch = Callable[[int, int], bool]
"""Told (done, total) now and then; answers whether to go on."""


def read_file(workspace: Workspace, path: Path) -> ImportSheet:
    """Read a workbook, CSV, vCard or text file; its columns are guessed.

    Raises FileMissing, FileUnreadable, ContactsUnreadable, ContactsProtected, ContactsTooLarge,
    ContactsEmpty.
    """
    try:
        if path.exists() and not path.is_file():
            raise FileUnreadable(name=path.name, reason=_NO_FILE)
        if may_be_open(path):
            raise FileUnreadable(name=path.name, reason=_DATABASE)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise FileMissing(name=str(path)) from None
    except OSError as error:
        raise FileUnreadable(name=path.name, reason=os_reason(error)) from None
    return _sheet(workspace, read_contacts_file(data, path.name))


def read_pasted(workspace: Workspace, text: str) -> ImportSheet:
    """Read a list from the clipboard: cells of Excel, lines of a chat, or cards.

    Raises as `read_file`.
    """
    return _sheet(workspace, read_contacts_text(text, PASTED))


def plan(
    workspace: Workspace,
    sheet: ImportSheet,
    columns: Sequence[str],
    watch: Watch | None = None,
) -> ImportPlan:
    """Say of each row what it means, by what its columns hold. Raises ImportStopped."""
    with workspace.read() as session:
        known: Known = read_known(session)
    return plan_rows(sheet, columns, known, watch)


def take(
    workspace: Workspace,
    plan: ImportPlan,
    choices: Mapping[int, Choice],
    watch: Watch | None = None,
) -> ImportResult:
    """Take the rows in as chosen (by their place in the plan), as one change.

    A row without a choice gets its first one. Raises ImportStopped: nothing is written then.
    """
    return write_rows(workspace, plan, choices, watch)


def _sheet(workspace: Workspace, table: ContactTable) -> ImportSheet:
    with workspace.read() as session:
        offices = [
            words
            for office in offices_in_protocol(session)
            for words in (office.code, office.name, office.short_name or "")
        ]
    head = heading_row(table)
    first = head + 1 if head is not None else 0
    width = len(table.rows[0])
    shown = table.rows[head] if head is not None else ("",) * width
    body = table.rows[first:]
    samples = tuple(next((row[nth] for row in body if row[nth]), "") for nth in range(width))
    return ImportSheet(
        name=table.name,
        headings=tuple(words or _COLUMN.format(n=nth + 1) for nth, words in enumerate(shown)),
        samples=samples,
        columns=guess_columns(table, offices),
        rows=body,
        numbers=table.numbers[first:],
    )
