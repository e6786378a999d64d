"""What Direktori reads and writes: the deeds of the core, imported when the first is needed.

The imports stand in their functions for the sake of the start (performance.md, "Start").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    import datetime as dt

    from jakber_desktop.model.rows.directory import ContactRow, LineCard, OfficeRow


class Contents(Struct, frozen=True):
    """The whole directory as of a day: offices as a tree, lines under them."""

    offices: tuple[OfficeRow, ...] = ()
    lines: tuple[ContactRow, ...] = ()


def read(workspace: Any, today: dt.date) -> Contents:
    """Everything; 50 ms at five thousand people."""
    from jakber_desktop.operations.directory import reading as directory

    return Contents(directory.offices(workspace), directory.lines(workspace, today))


def size(workspace: Any) -> int:
    """How many people the directory has."""
    from jakber_desktop.operations.directory import reading as directory

    return directory.count_people(workspace)


def card(workspace: Any, line: ContactRow) -> LineCard:
    """What the panel shows of a line. Raises RowNotFound."""
    from jakber_desktop.operations.directory import reading as directory

    return directory.line_card(workspace, line)


def add_line(workspace: Any, person: dict[str, Any] | None, **given: Any) -> Any:
    """Add a post, a person, or both; a Made. Raises FieldInvalid."""
    from jakber_desktop.operations.directory import lines as directory_lines

    return directory_lines.add_line(workspace, person, **given)  # type: ignore[arg-type]


def edit_line(workspace: Any, line: ContactRow, **given: Any) -> Any:
    """Change office, title, dates, capacity or channel; a Made. Raises FieldInvalid."""
    from jakber_desktop.operations.directory import lines as directory_lines

    return directory_lines.edit_line(workspace, line, **given)


def edit_person(workspace: Any, person: str, **given: Any) -> None:
    """Change fields of a person. Raises FieldInvalid."""
    from jakber_desktop.operations.directory import people as directory_people

    directory_people.edit_person(workspace, person, **given)


def name_holder(
    workspace: Any, line: ContactRow, since: dt.date, person: str | None, given: dict[str, Any]
) -> Any:
    """Say who holds a vacant post; a Made. Raises FieldInvalid."""
    from jakber_desktop.operations.directory import lines as directory_lines

    return directory_lines.name_holder(workspace, line, since, person, **given)


def succeed_line(
    workspace: Any,
    line: ContactRow,
    since: dt.date,
    person: str | None,
    capacity: Any,
    given: dict[str, Any],
) -> Any:
    """Somebody else holds the post from a day on; a Made. Raises FieldInvalid."""
    from jakber_desktop.operations.directory import lines as directory_lines

    return directory_lines.succeed_line(workspace, line, since, person, capacity, **given)


def remove_line(workspace: Any, line: ContactRow) -> None:
    """Delete a line nothing names. Raises StillUsed."""
    from jakber_desktop.operations.directory import lines as directory_lines

    directory_lines.remove_line(workspace, line)


def leave(workspace: Any, person: str, on: dt.date) -> None:
    """Somebody left."""
    from jakber_desktop.operations.directory import lines as directory_lines

    directory_lines.leave_person(workspace, person, on)


def come_back(workspace: Any, person: str) -> None:
    """Somebody who left is back."""
    from jakber_desktop.operations.directory import people as directory_people

    directory_people.set_active(workspace, person, active=True)


def add_office(workspace: Any, code: str, name: str, **given: Any) -> str:
    """Add an office; its code. Raises FieldInvalid."""
    from jakber_desktop.operations.directory import offices as directory_offices

    return directory_offices.add_office(workspace, code, name, **given)


def edit_office(workspace: Any, code: str, **given: Any) -> None:
    """Change fields of an office. Raises FieldInvalid."""
    from jakber_desktop.operations.directory import offices as directory_offices

    directory_offices.edit_office(workspace, code, **given)


def recode_office(workspace: Any, code: str, new_code: str) -> str:
    """Give an unused office another code. Raises FieldInvalid, StillUsed."""
    from jakber_desktop.operations.directory import offices as directory_offices

    return directory_offices.recode_office(workspace, code, new_code)


def shift_office(workspace: Any, code: str, step: int) -> bool:
    """Move an office among its siblings; False when it stands at the end."""
    from jakber_desktop.operations.directory import offices as directory_offices

    return directory_offices.shift_office(workspace, code, step)


def remove_office(workspace: Any, code: str) -> None:
    """Dissolve an office nothing names. Raises StillUsed."""
    from jakber_desktop.operations.directory import offices as directory_offices

    directory_offices.remove_office(workspace, code)
