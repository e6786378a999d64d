"""What `jakber export --all` and `jakber import` of such a ZIP say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jakber_desktop.operations import all_meetings


def export(workspace: Any, path: Path) -> tuple[list[str], dict[str, Any]]:
    """Write all meetings into one ZIP. Raises FileUnwritable, AttachmentDamaged."""
    done = all_meetings.export_all(workspace, path)
    lines = [f"{done.meetings} rapat dan {done.files} lampiran tersimpan di {done.path}."]
    if done.closed:
        lines.append(f"{done.closed} rapat di dalamnya tertutup: jaga berkas ini seperti arsip.")
    if done.missing:
        lines.append(f"{done.missing} lampiran tidak ada di laptop ini dan tidak ikut.")
    return lines, done._asdict()


def take_in(workspace: Any, path: Path) -> tuple[list[str], dict[str, Any]]:
    """Take a ZIP of all meetings into an empty database."""
    done = all_meetings.import_all(workspace, path)
    lines = [f"{done.name}: {done.meetings} rapat dan {done.files} lampiran dimasukkan."]
    if done.missing:
        lines.append(f"{done.missing} lampiran tidak ada dalam ZIP itu.")
    return lines, done._asdict()
