"""The printed monitoring table of the targets (F3), through the one composition of papers (G)."""

from __future__ import annotations

import datetime as dt

from jakber_desktop.documents.compose.kinds import ComposeOptions
from jakber_desktop.documents.compose.monitoring_table import MonitoredTarget, compose_monitoring
from jakber_desktop.language.marking import QT_TRANSLATE_NOOP
from jakber_desktop.model.rows.targets import STEPS, TargetEvent, TargetFilter, TargetRow
from jakber_desktop.operations.drawing import Format, PrintedDocument, draw_document
from jakber_desktop.operations.settings.crests import crest_bytes
from jakber_desktop.operations.settings.deeds import profile as office_profile
from jakber_desktop.operations.settings.letterheads import default_letterhead
from jakber_desktop.operations.targets.reading import ALL, events_of, targets
from jakber_desktop.store.workspace import Workspace

__all__ = ["KIND", "NAME", "print_monitoring"]

KIND = "tabel-target"
NAME = QT_TRANSLATE_NOOP("core", "Tabel monitoring target")


def print_monitoring(
    workspace: Workspace,
    today: dt.date,
    format: Format = "pdf",  # noqa: A002 - the command line's own word
    profile: str | None = None,
    wanted: TargetFilter = ALL,
) -> PrintedDocument:
    """Print the targets that answer to a filter, as they stand on `today`.

    A meeting that is not for everybody leaves its words out, its step and per cent too (R4).
    Raises ProfileUnknown, StorageError.
    """
    rules = office_profile(workspace, profile)
    letterhead = default_letterhead(workspace)
    options = ComposeOptions(
        letterhead=letterhead, crest=crest_bytes(workspace, letterhead), date=today, draft=False
    )
    rows = targets(workspace, wanted)
    with workspace.read() as session:
        events = events_of(session)
    told = tuple(_monitored(row, events.get(row.id, [])) for row in rows)
    document = compose_monitoring(told, wanted.partner or "", options)
    return draw_document(document, f"Tabel-monitoring-target_{today.isoformat()}", rules, format)


def _monitored(row: TargetRow, events: list[TargetEvent]) -> MonitoredTarget:
    """A target by its open reports."""
    told = [one for one in events if not one.closed]
    withheld = len(told) < len(events)
    step = next((one.step for one in reversed(told) if one.step), None) if withheld else row.step
    return MonitoredTarget(
        name=row.text,
        office=row.office.name if row.office else "",
        indicator=row.indicator,
        due=row.due,
        step=STEPS[step - 1] if step else None,
        percent=next((one.percent for one in reversed(told) if one.percent is not None), None),
        note=next((one.note for one in reversed(told) if one.note), ""),
        reported=told[-1].date if told else None,
    )
