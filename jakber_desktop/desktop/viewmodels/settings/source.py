"""What Pengaturan reads and writes: the deeds of the core, imported when the first is needed.

The imports stand in their functions for the sake of the start (performance.md, "Start"), as in
preparation/source.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from jakber_desktop.model.record import Letterhead
    from jakber_desktop.model.rows.settings import LetterheadRow, ProfileRow
    from jakber_desktop.operations.settings.crests import Crest

LINES = ("government_line", "unit_line", "sub_unit_line", "address", "city_line", "postal_code")
"""The lines of a letterhead, as its fields are named."""


def letterheads(workspace: Any) -> tuple[LetterheadRow, ...]:
    """All letterheads."""
    from jakber_desktop.operations.settings import letterheads as deeds

    return deeds.list_letterheads(workspace)


def add_letterhead(
    workspace: Any, name: str, lines: dict[str, str | None], *, preferred: bool
) -> str:
    """Add a letterhead; gives its id. Raises FieldInvalid."""
    from jakber_desktop.operations.settings import letterheads as deeds

    return deeds.add_letterhead(workspace, name, preferred=preferred, **lines)


def edit_letterhead(workspace: Any, letterhead_id: str, lines: dict[str, str | None]) -> None:
    """Change lines of a letterhead. Raises FieldInvalid, RowNotFound."""
    from jakber_desktop.operations.settings import letterheads as deeds

    deeds.edit_letterhead(workspace, letterhead_id, **lines)


def prefer_letterhead(workspace: Any, letterhead_id: str) -> None:
    """Make a letterhead the default. Raises RowNotFound."""
    from jakber_desktop.operations.settings import letterheads as deeds

    deeds.prefer_letterhead(workspace, letterhead_id)


def remove_letterhead(workspace: Any, letterhead_id: str) -> None:
    """Remove a letterhead. Raises LetterheadUsed, RowNotFound."""
    from jakber_desktop.operations.settings import letterheads as deeds

    deeds.remove_letterhead(workspace, letterhead_id)


def set_crest(workspace: Any, letterhead_id: str, path: Path) -> tuple[str, Crest]:
    """Print a picture in the kop; gives the letterhead's id. Raises JakberError."""
    from jakber_desktop.operations.settings import crests

    return crests.set_crest(workspace, letterhead_id, path)


def remove_crest(workspace: Any, letterhead_id: str) -> None:
    """Print the dashed box again. Raises RowNotFound."""
    from jakber_desktop.operations.settings import crests

    crests.remove_crest(workspace, letterhead_id)


def crest_bytes(workspace: Any, letterhead: Letterhead | None) -> bytes | None:
    """The picture of a letterhead, PNG; None without one on this laptop."""
    from jakber_desktop.operations.settings import crests

    return crests.crest_bytes(workspace, letterhead)


def profiles(workspace: Any) -> tuple[ProfileRow, ...]:
    """All rule profiles."""
    from jakber_desktop.operations.settings import deeds as settings

    return settings.list_profiles(workspace)


def prefer_profile(workspace: Any, key: str) -> None:
    """Print by this profile from now on."""
    from jakber_desktop.operations.settings import deeds as settings

    settings.prefer_profile(workspace, key)


def change_profile(workspace: Any, key: str, values: dict[str, Any]) -> None:
    """Change values of a profile. Raises FieldInvalid, ProfileInvalid."""
    from jakber_desktop.operations.settings import deeds as settings

    settings.change_profile(workspace, key, **values)


def reset_profile(workspace: Any, key: str) -> None:
    """Give a profile's values back to the regulation."""
    from jakber_desktop.operations.settings import deeds as settings

    settings.reset_profile(workspace, key)


def verbs(workspace: Any) -> tuple[str, ...]:
    """The reporting verbs offered behind a speaker."""
    from jakber_desktop.operations.discussion import reporting

    return reporting.reporting_verbs(workspace)


def change_verbs(workspace: Any, wanted: list[str]) -> None:
    """Offer these reporting verbs, by default those of naskah-dinas §6. Raises FieldInvalid."""
    from jakber_desktop.operations.discussion import reporting

    reporting.change_reporting_verbs(workspace, wanted)


def specimen(workspace: Any, kind: str, letterhead: Letterhead | None, profile: str | None) -> Any:
    """The specimen of a paper: a PrintedDocument."""
    from jakber_desktop.operations.papers.specimen import print_specimen

    return print_specimen(workspace, kind, letterhead, profile)
