"""What the life of the minutes reads and writes: deeds of the core, imported with the first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from jakber_desktop.model.rows.final import CorrectionRow, Erratum, Finalised, VersionRow
    from jakber_desktop.model.rows.numbers import NumberRow


class Standing(NamedTuple):
    """Where the minutes of a meeting stand; `versions` newest first, none before the first word."""

    meeting_id: str
    held: bool
    versions: tuple[VersionRow, ...]
    corrections: tuple[CorrectionRow, ...]
    awaits_signature: bool = False
    """Archived before they were signed: the scan may still come."""

    @property
    def state(self) -> str:
        """State of the newest version: draft, review, final, signed, archived."""
        return self.versions[0].state if self.versions else "draft"

    @property
    def locked(self) -> bool:
        """Whether the meeting can only be read (H1)."""
        return self.state in {"final", "signed", "archived"}

    @property
    def final(self) -> VersionRow | None:
        """The version in force."""
        return next((one for one in self.versions if one.final_hash), None)

    @property
    def open_corrections(self) -> int:
        """Corrections of the review that wait to be settled."""
        return sum(one.kind == "review" and not one.settled for one in self.corrections)


def standing(workspace: Any, meeting_id: str) -> Standing:
    """Where the minutes stand. Raises MeetingNotFound."""
    from jakber_desktop.operations.archive import deeds as archive
    from jakber_desktop.operations.finalising import deeds as finalising

    sheet = archive.archive_sheet(workspace, meeting_id)
    return Standing(
        meeting_id,
        sheet.held,
        finalising.versions(workspace, meeting_id),
        finalising.corrections(workspace, meeting_id),
        sheet.awaits_signature,
    )


def finalise(
    workspace: Any, meeting_id: str, profile: str | None, reason: str | None = None
) -> Finalised:
    """Make the draft final. Raises what finalising does."""
    from jakber_desktop.operations.finalising import deeds as finalising

    return finalising.finalise(workspace, meeting_id, profile=profile, reason=reason)


def out_of_order(workspace: Any, meeting_id: str) -> NumberRow | None:
    """A number that the one of these minutes would not stand in the order of days with."""
    from jakber_desktop.operations.finalising import order as numbers_order

    return numbers_order.out_of_order(workspace, meeting_id)


def reopen(workspace: Any, meeting_id: str, reason: str) -> int:
    """Open a revision; gives its number. Raises MinutesNotFinal, MinutesSigned, FieldInvalid."""
    from jakber_desktop.operations.finalising import deeds as finalising

    return finalising.reopen(workspace, meeting_id, reason)


def set_review(workspace: Any, meeting_id: str, *, open_: bool) -> None:
    """Start or end the review round. Raises MeetingLocked."""
    from jakber_desktop.operations.finalising import deeds as finalising

    (finalising.start_review if open_ else finalising.end_review)(workspace, meeting_id)


def add_correction(workspace: Any, meeting_id: str, line: Erratum) -> None:
    """Write down a correction of the draft. Raises MeetingLocked, FieldInvalid."""
    from jakber_desktop.operations.finalising import deeds as finalising

    finalising.add_correction(
        workspace, meeting_id, line.becomes, was=line.was, place=line.place, reason=line.reason,
        author=line.author,
    )  # fmt: skip


def settle_correction(workspace: Any, correction: str, *, settled: bool) -> None:
    """Say that a correction is (not) dealt with. Raises MeetingLocked."""
    from jakber_desktop.operations.finalising import deeds as finalising

    finalising.settle_correction(workspace, correction, settled=settled)


def remove_correction(workspace: Any, correction: str) -> None:
    """Remove a correction of the draft. Raises MeetingLocked."""
    from jakber_desktop.operations.finalising import corrections

    corrections.remove_correction(workspace, correction)


def make_ralat(workspace: Any, meeting_id: str, lines: Sequence[Erratum]) -> int:
    """Make a ralat sheet; gives its number. Raises MinutesUnsigned, FieldInvalid."""
    from jakber_desktop.operations.finalising import deeds as finalising

    return finalising.make_ralat(workspace, meeting_id, lines)


def pass_over(
    workspace: Any, meeting_id: str, rule: str, path: str, message: str, reason: str
) -> None:
    """Settle a finding by a reason. Raises MeetingLocked, FieldInvalid."""
    from jakber_desktop.operations.finalising import deeds as finalising

    finalising.pass_over(workspace, meeting_id, rule, path, message, reason)


def take_up_again(workspace: Any, meeting_id: str, rule: str, path: str, message: str) -> None:
    """Let a finding count again. Raises MeetingLocked."""
    from jakber_desktop.operations.finalising import deeds as finalising

    finalising.take_up_again(workspace, meeting_id, rule, path, message)


def open_copy(workspace: Any, attachment: str, folder: Path) -> Path:
    """A read-only copy of a kept PDF for the system's program. Raises JakberError."""
    from jakber_desktop.operations.attachments import reading as attachments_reading

    return attachments_reading.open_copy(workspace, attachment, folder)


def consolidated(workspace: Any, meeting_id: str) -> Any:
    """The consolidated copy as a printed document. Raises JakberError."""
    from jakber_desktop.operations.papers import printing

    options = printing.ComposeOptions(consolidated=True)
    return printing.print_document(workspace, meeting_id, "notula", options=options)


def write(data: bytes, path: Path) -> None:
    """Write a file whole or not at all. Raises FileUnwritable."""
    from jakber_desktop.operations import saving

    saving.save_bytes(data, path)
