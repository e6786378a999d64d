"""What Ringkasan asks of the core; imported with the first reading, not with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jakber_desktop.desktop.viewmodels.papers.source import Drawn, paper_of

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from jakber_desktop.desktop.viewmodels.minutes.source import Form
    from jakber_desktop.model.rows import OfficeTag
    from jakber_desktop.model.rows.recaps import MismatchFilter, RecapBy, RecapTotals, Span
    from jakber_desktop.operations.recaps.papers import RecapPaper
    from jakber_desktop.operations.recaps.shapes import Chart


def pictures(workspace: Any, span: Span, today: dt.date) -> tuple[RecapTotals, tuple[Chart, ...]]:
    """What the period adds up to, and its pictures."""
    from jakber_desktop.operations.recaps import charts

    return charts.overview_with_totals(workspace, span, today)


def recap(
    workspace: Any, by: RecapBy, span: Span, today: dt.date, office: str | None
) -> tuple[RecapTotals, tuple[Any, ...]]:
    """The rows of the recap."""
    from jakber_desktop.operations.recaps import offices, persons

    if by == "office":
        return offices.by_office(workspace, span, today)
    if by == "month":
        return offices.by_month(workspace, span, today)
    return persons.by_person(workspace, span, today, office)


def mismatches(workspace: Any, wanted: MismatchFilter, today: dt.date) -> Any:
    """(totals, counts by kind, rows)."""
    from jakber_desktop.operations.recaps import mismatches as deeds

    return deeds.mismatches(workspace, wanted, today)


def all_offices(workspace: Any) -> tuple[OfficeTag, ...]:
    """All offices in protocol order."""
    from jakber_desktop.operations.follow_ups import reading

    return reading.offices(workspace)


def export_recap(
    workspace: Any, path: Path, by: RecapBy, span: Span, today: dt.date, office: str | None
) -> Any:
    """The recap as a workbook or CSV."""
    from jakber_desktop.operations.recaps import exports

    return exports.export_recap(workspace, by, span, path, today, office)


def export_mismatches(workspace: Any, path: Path, wanted: MismatchFilter, today: dt.date) -> Any:
    """The mismatches as a workbook or CSV."""
    from jakber_desktop.operations.recaps import exports

    return exports.export_mismatches(workspace, wanted, path, today)


def save_picture(chart: Chart, path: Path) -> None:
    """A picture as PNG or SVG."""
    from jakber_desktop.operations.recaps import pictures as files

    files.save_picture(chart, path)


def draw(
    workspace: Any, paper: RecapPaper, wanted: MismatchFilter, today: dt.date, profile: str | None
) -> Drawn:
    """Print a recap as PDF."""
    from jakber_desktop.operations.recaps import papers

    printed = papers.print_recap(workspace, paper, wanted, today, "pdf", profile)
    return Drawn(paper_of(printed), None, ())


def save(
    workspace: Any, paper: RecapPaper, wanted: MismatchFilter, today: dt.date,
    profile: str | None, form: Form, path: Path,
) -> str:  # fmt: skip
    """Write a recap; gives its path. Raises FileUnwritable."""
    from jakber_desktop.operations import saving
    from jakber_desktop.operations.recaps import papers

    printed = papers.print_recap(workspace, paper, wanted, today, form, profile)
    saving.save_bytes(printed.data, path)
    return str(path)
