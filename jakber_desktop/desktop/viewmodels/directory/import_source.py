"""What an import into Direktori asks of the core, imported when the first list is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from jakber_desktop.model.rows.directory_import import (
        Choice,
        ImportPlan,
        ImportResult,
        ImportSheet,
    )


def read_file(workspace: Any, path: Path) -> ImportSheet:
    """The rows of a file. Raises a JakberError for one that is no list."""
    from jakber_desktop.operations.directory_import import deeds as directory_import

    return directory_import.read_file(workspace, path)


def read_pasted(workspace: Any, text: str) -> ImportSheet:
    """The rows of a pasted list."""
    from jakber_desktop.operations.directory_import import deeds as directory_import

    return directory_import.read_pasted(workspace, text)


def plan(
    workspace: Any, sheet: ImportSheet, columns: Sequence[str], watch: Callable[[int, int], bool]
) -> ImportPlan:
    """What every row means."""
    from jakber_desktop.operations.directory_import import deeds as directory_import

    return directory_import.plan(workspace, sheet, columns, watch)


def take(
    workspace: Any,
    plan: ImportPlan,
    choices: Mapping[int, Choice],
    watch: Callable[[int, int], bool],
) -> ImportResult:
    """Write the rows as chosen, as one change."""
    from jakber_desktop.operations.directory_import import deeds as directory_import

    return directory_import.take(workspace, plan, choices, watch)


def field_words() -> dict[str, str]:
    """What a column may hold -> words, with one for nothing wanted."""
    from jakber_desktop.operations.directory_import import deeds as directory_import

    translate = QCoreApplication.translate
    unused = {"": translate("DirectoryImport", "Tidak dipakai")}
    headings = directory_import.FIELD_HEADINGS
    return unused | {field: translate("core", words) for field, words in headings.items()}
