"""What `jakber finalise` answers: the final minutes, or what is still missing."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from jakber_desktop.language.dates import long_date
from jakber_desktop.model.errors import MinutesIncomplete

DONE, FOUND = 0, 1


def finalise(
    workspace: Any, meeting: str, reason: str | None, profile: str | None
) -> tuple[list[str], dict[str, Any], int]:
    """Finalise; lines, JSON value, exit code. Open findings are listed, every one on its line."""
    from jakber_desktop.operations.finalising import deeds as finalising  # where a verb needs them
    from jakber_desktop.operations.finalising import order as numbers_order

    other = numbers_order.out_of_order(workspace, meeting)
    try:
        done = finalising.finalise(workspace, meeting, reason=reason, profile=profile)
    except MinutesIncomplete as error:
        return _refused(error)
    return _final(done, other)


def _final(done: Any, other: Any) -> tuple[list[str], dict[str, Any], int]:
    revision = f" (Revisi {done.revision})" if done.revision else ""
    lines = [
        f"Notula nomor {done.number}{revision} final.",
        f"Kode verifikasi {done.code}.",
        f"Tersimpan sebagai lampiran {done.file_name}.",
    ]
    if other is not None and other.date is not None:
        day = long_date(other.date, False)
        lines.append(f"Nomor ini tidak urut tanggal: {other.number} bertanggal {day}.")
    told = {
        "final": True, **done._asdict(), "meeting_id": str(UUID(done.meeting_id)),
        "out_of_order": other and other.number,
    }  # fmt: skip
    return lines, told, DONE


def _refused(error: MinutesIncomplete) -> tuple[list[str], dict[str, Any], int]:
    lines = [*error.findings, f"Notula belum difinalkan. {error.next_step}"]
    told = {"final": False, "error": error.code, "findings": list(error.findings)}
    return lines, told, FOUND
