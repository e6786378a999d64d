"""What Periksa dokumen asks of the core: the deeds, imported when the first is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jakber_desktop.model.rows.final import Verification

    Report = Callable[[int, int], bool]


def code(workspace: Any, text: str) -> tuple[Verification, ...]:
    """The versions a typed code names. Raises CodeInvalid."""
    from jakber_desktop.operations.verifying import deeds as verifying

    return verifying.verify_code(workspace, text)


def file(workspace: Any, path: Path, report: Report) -> tuple[Verification, ...]:
    """What a file is; the report hears pages read. Raises FileMissing, PaperUnreadable, Stopped."""
    from jakber_desktop.operations.verifying import deeds as verifying

    return (verifying.verify_file(workspace, path, report),)
