"""What Kehadiran reads and writes: the deeds of the core, imported when the first is needed.

The imports stand in their functions for the sake of the start (performance.md, "Start"): a meeting
may be opened before the worker has imported the core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from jakber_desktop.model.record import AttendanceStatus, ProxyBasis, Role
    from jakber_desktop.model.rows.attendance import AttendanceSheet, Candidate, Suggestion
    from jakber_desktop.model.rows.directory import ContactRow


class Stand(Struct, frozen=True):
    """Somebody who came for another, as the panel fills it in."""

    name: str | None = None
    person: str | None = None
    position: str | None = None
    group: bool = False
    headcount: int | None = None
    basis: ProxyBasis | None = None


def read(workspace: Any, meeting_id: str) -> AttendanceSheet:
    """The sheet. Raises MeetingNotFound."""
    from jakber_desktop.operations.attendance import sheet as attendance_sheet

    return attendance_sheet.attendance_sheet(workspace, meeting_id)


def candidates(workspace: Any, meeting_id: str) -> tuple[Candidate, ...]:
    """Everybody the quick line may mean."""
    from jakber_desktop.operations.attendance import search as attendance_search

    return attendance_search.candidates(workspace, meeting_id)


def contacts(workspace: Any, on: dt.date) -> tuple[ContactRow, ...]:
    """The directory as it was on a day."""
    from jakber_desktop.operations.directory import reading as directory

    return directory.contacts(workspace, on=on)


def suggest(text: str, known: Sequence[Candidate]) -> tuple[Suggestion, ...]:
    """Who is meant by a few letters, the likeliest first."""
    from jakber_desktop.operations.attendance import search as attendance_search

    return attendance_search.suggest(known, text)


def present(workspace: Any, meeting_id: str, row: str, at: str | None, *, online: bool) -> None:
    """Tick a row."""
    from jakber_desktop.operations.attendance import deeds as attendance

    attendance.record_present(workspace, meeting_id, row, online=online, at=at)


def status(workspace: Any, meeting_id: str, row: str, word: AttendanceStatus) -> None:
    """Note another state."""
    from jakber_desktop.operations.attendance import deeds as attendance

    attendance.set_status(workspace, meeting_id, row, word)


def clear(workspace: Any, meeting_id: str, row: str) -> None:
    """Take a tick back."""
    from jakber_desktop.operations.attendance import deeds as attendance

    attendance.clear(workspace, meeting_id, row)


def proxy(workspace: Any, meeting_id: str, row: str, stand: Stand, at: str | None) -> None:
    """Somebody came for the one the row invited."""
    from jakber_desktop.operations.attendance import people as attendance_people

    attendance_people.record_proxy(
        workspace, meeting_id, row, position=stand.position, name=stand.name,
        person=stand.person, group=stand.group, headcount=stand.headcount, basis=stand.basis,
        at=at,
    )  # fmt: skip


def walk_in(workspace: Any, meeting_id: str, office: str, stand: Stand, at: str | None) -> str:
    """Somebody uninvited came; the id of the row."""
    from jakber_desktop.operations.attendance import people as attendance_people

    return attendance_people.record_walk_in(
        workspace, meeting_id, office, position=stand.position, name=stand.name,
        person=stand.person, group=stand.group, headcount=stand.headcount, at=at,
    )  # fmt: skip


def name(workspace: Any, meeting_id: str, row: str, words: str | None, person: str | None) -> str:
    """Name a bare post or one of a group, a person of the directory too; the named row's id."""
    from jakber_desktop.operations.attendance import people as attendance_people

    return attendance_people.name_entry(workspace, meeting_id, row, name=words, person=person)


def group(
    workspace: Any, meeting_id: str, row: str, headcount: int | None, *, is_group: bool
) -> None:
    """Say how many a row stands for."""
    from jakber_desktop.operations.attendance import deeds as attendance

    attendance.set_group(workspace, meeting_id, row, headcount, group=is_group)


def times(workspace: Any, meeting_id: str, row: str, came: str | None, left: str | None) -> None:
    """When somebody came and left."""
    from jakber_desktop.operations.attendance import deeds as attendance

    attendance.set_times(workspace, meeting_id, row, came, left)


def note(workspace: Any, meeting_id: str, row: str, words: str | None) -> None:
    """The remark of a row."""
    from jakber_desktop.operations.attendance import deeds as attendance

    attendance.set_note(workspace, meeting_id, row, words)


def initialled(workspace: Any, meeting_id: str, row: str, *, initialled: bool) -> None:
    """The paraf of a row."""
    from jakber_desktop.operations.attendance import moves as attendance_moves

    attendance_moves.set_initialled(workspace, meeting_id, row, initialled=initialled)


def role(workspace: Any, meeting_id: str, row: str, *, role: Role) -> None:
    """The role of a row."""
    from jakber_desktop.operations.attendance import roles as attendance_roles

    attendance_roles.set_role(workspace, meeting_id, row, role)


def close(workspace: Any, meeting_id: str) -> int:
    """Everybody still expected is absent without a word; how many."""
    from jakber_desktop.operations.attendance import deeds as attendance

    return attendance.close_attendance(workspace, meeting_id)
