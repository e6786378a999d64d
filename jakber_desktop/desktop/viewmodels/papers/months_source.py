"""What Laporan bulanan asks of the core; heavy modules come with the first call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jakber_desktop.desktop.viewmodels.papers.source import Drawn, Slot, paper_of

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from jakber_desktop.desktop.viewmodels.minutes.source import Form
    from jakber_desktop.model.rows.papers import MonthRow


def months(workspace: Any, today: dt.date) -> tuple[MonthRow, ...]:
    """The months to choose from, newest first."""
    from jakber_desktop.operations.issuing import monthly

    return monthly.list_months(workspace, today)


def draw(workspace: Any, first: dt.date, profile: str | None) -> Drawn:
    """Print the report of a month as PDF."""
    from jakber_desktop.operations.issuing import monthly

    report = monthly.print_month(workspace, first.year, first.month, "pdf", profile)
    number = monthly.month_number(workspace, first)
    return Drawn(paper_of(report.paper), None, (Slot("", number),))


def save(workspace: Any, first: dt.date, profile: str | None, form: Form, path: Path) -> str:
    """Write the report of a month; gives its path. Raises FileUnwritable."""
    from jakber_desktop.operations import saving
    from jakber_desktop.operations.issuing import monthly

    report = monthly.print_month(workspace, first.year, first.month, form, profile)
    saving.save_bytes(report.paper.data, path)
    return str(path)


def book(workspace: Any, first: dt.date, date: dt.date) -> None:
    """Book the number of a month's report. Raises NumbersUsedUp, NumberUnresolved."""
    from jakber_desktop.operations.issuing import booking as paper_booking

    paper_booking.book_month(workspace, first.year, first.month, date)
