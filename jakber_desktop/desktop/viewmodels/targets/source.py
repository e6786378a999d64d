"""What the tab Target asks of the core; imported with the first reading, not with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jakber_desktop.desktop.viewmodels.papers.source import Drawn, paper_of

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from jakber_desktop.desktop.viewmodels.minutes.source import Form
    from jakber_desktop.model.rows.targets import ReportMeeting, TargetDetail, TargetFilter


def targets(workspace: Any, wanted: TargetFilter) -> tuple[Any, ...]:
    """(rows, counts, offices, partners) under a filter."""
    from jakber_desktop.operations.targets import reading

    return (
        reading.targets(workspace, wanted),
        reading.count(workspace, wanted),
        reading.offices(workspace),
        reading.partners(workspace),
    )


def target(workspace: Any, target_id: str) -> TargetDetail:
    """One target with its reports."""
    from jakber_desktop.operations.targets import reading

    return reading.detail(workspace, target_id)


def meetings(workspace: Any, today: dt.date) -> tuple[ReportMeeting, ...]:
    """The meetings a target can be reported in."""
    from jakber_desktop.operations.targets import reading

    return reading.report_meetings(workspace, today)


def add(workspace: Any, **given: Any) -> str:
    """A new target; gives its id."""
    from jakber_desktop.operations.targets import deeds

    return deeds.add_target(workspace, **given)


def edit(workspace: Any, target_id: str, **given: Any) -> None:
    """What is said of it."""
    from jakber_desktop.operations.targets import deeds

    deeds.edit_target(workspace, target_id, **given)


def remove(workspace: Any, target_id: str) -> None:
    """It goes off the register."""
    from jakber_desktop.operations.targets import deeds

    deeds.remove_target(workspace, target_id)


def report(workspace: Any, target_id: str, where: str, day: dt.date, **given: Any) -> None:
    """How far it is, in a meeting (`where`, an id) or on a day ("")."""
    from jakber_desktop.operations.targets import reports

    if where:
        reports.report_in_meeting(workspace, target_id, where, **given)
    else:
        reports.report_on_day(workspace, target_id, day, **given)


def raise_step(workspace: Any, target_id: str, day: dt.date) -> str | None:
    """The next step; None when there is none."""
    from jakber_desktop.operations.targets import reports

    return reports.raise_step(workspace, target_id, day)


def draw(workspace: Any, today: dt.date, profile: str | None, wanted: TargetFilter) -> Drawn:
    """Print the monitoring table as PDF."""
    from jakber_desktop.operations.targets import monitoring

    printed = monitoring.print_monitoring(workspace, today, "pdf", profile, wanted)
    return Drawn(paper_of(printed), None, ())


def save(
    workspace: Any, today: dt.date, profile: str | None, wanted: TargetFilter, form: Form,
    path: Path,
) -> str:  # fmt: skip
    """Write the monitoring table; gives its path. Raises FileUnwritable."""
    from jakber_desktop.operations import saving
    from jakber_desktop.operations.targets import monitoring

    printed = monitoring.print_monitoring(workspace, today, form, profile, wanted)
    saving.save_bytes(printed.data, path)
    return str(path)
