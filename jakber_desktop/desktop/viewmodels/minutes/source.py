"""The Notula stage's door to the core: documents and findings of one workspace."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

DEFAULT_KIND = "notula"
Form = Literal["pdf", "docx", "txt", "md"]


class PlaceLike(Protocol):
    """Where something lies on paper: page (0-based) and distance from its top in mm."""

    @property
    def page(self) -> int: ...
    @property
    def top_mm(self) -> float: ...


class PrintedLike(Protocol):
    """A printed document: its bytes, a file name to suggest, and where each field came to lie."""

    @property
    def data(self) -> bytes: ...
    @property
    def file_name(self) -> str: ...
    @property
    def page_count(self) -> int: ...
    @property
    def paper(self) -> str: ...
    @property
    def places(self) -> Mapping[str, PlaceLike]: ...
    @property
    def remark(self) -> str: ...

    @property
    def withheld(self) -> int: ...


class FindingLike(Protocol):
    """One finding of the pre-issue check."""

    @property
    def rule(self) -> str: ...
    @property
    def severity(self) -> str: ...
    @property
    def message(self) -> str: ...
    @property
    def path(self) -> str: ...


class PassedOverLike(Protocol):
    """A finding that somebody settled by a reason."""

    @property
    def finding(self) -> FindingLike: ...
    @property
    def reason(self) -> str: ...


class ReportLike(Protocol):
    """What the check answered: findings, short lines for what is settled, what was passed over."""

    @property
    def findings(self) -> Sequence[FindingLike]: ...
    @property
    def settled(self) -> Sequence[str]: ...
    @property
    def passed_over(self) -> Sequence[PassedOverLike]: ...


@dataclass(frozen=True, slots=True)
class Choices:
    """Kinds of document and rule profiles by their words of the command line, with their names."""

    kinds: Mapping[str, str]
    profiles: Mapping[str, str]
    profile: str
    """The profile that prints when none is chosen."""


class MinutesSource(Protocol):
    """What the stage asks; every call runs on the quick lane."""

    @property
    def read_only(self) -> bool: ...

    def choices(self) -> Choices:
        """The kinds and profiles to choose from."""
        ...

    def document(self, meeting_id: str, kind: str, form: Form, profile: str | None) -> PrintedLike:
        """The document of a kind as "pdf", "docx", "txt" or "md"; raises JakberError."""
        ...

    def report(self, meeting_id: str, profile: str | None) -> ReportLike:
        """The pre-issue check of the meeting under a profile; raises JakberError."""
        ...

    def write(self, data: bytes, path: Path) -> None:
        """Write a file whole or not at all; raises FileUnwritable."""
        ...


class WorkspaceSource:
    """The real source: an opened workspace. Heavy modules load on the first call, on its thread."""

    def __init__(self, workspace: Any) -> None:
        self._workspace = workspace

    @property
    def read_only(self) -> bool:
        """Whether the file may only be read."""
        return bool(self._workspace.read_only)

    def choices(self) -> Choices:
        """The kinds and profiles the core knows."""
        # Here and below: heavy modules, imported on the worker, never before the first paint.
        from jakber_desktop.operations.papers import printing
        from jakber_desktop.operations.settings import deeds as settings

        default = settings.profile(self._workspace).key
        return Choices(dict(printing.KIND_NAMES), dict(printing.PROFILE_NAMES), default)

    def document(self, meeting_id: str, kind: str, form: Form, profile: str | None) -> PrintedLike:
        """Print a document of the meeting."""
        from jakber_desktop.operations.papers import printing

        return printing.print_document(self._workspace, meeting_id, kind, form, profile)

    def report(self, meeting_id: str, profile: str | None) -> ReportLike:
        """Check the meeting."""
        from jakber_desktop.operations.finalising import checking

        return checking.check_meeting(self._workspace, meeting_id, profile)

    def write(self, data: bytes, path: Path) -> None:
        """Replace a file by a complete one."""
        from jakber_desktop.operations import saving

        saving.save_bytes(data, path)
