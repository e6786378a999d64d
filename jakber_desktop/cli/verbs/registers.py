"""Verbs about the registers over all meetings."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path

from jakber_desktop.cli.answer import Answer, Verb, opened


def targets(arguments: argparse.Namespace) -> Answer:
    """The cooperation targets; with -o their monitoring table into a file."""
    from jakber_desktop.cli import papers, target_lines

    with opened(arguments) as workspace:
        if arguments.output is None:
            return Answer(*target_lines.register(workspace, arguments.office, arguments.partner))
        printed = papers.of_targets(workspace, arguments)
    return Answer(*papers.written(printed, arguments))


def numbers(arguments: argparse.Namespace) -> Answer:
    """The letter register of a year: every number, every gap, every block."""
    from jakber_desktop.cli import number_lines

    with opened(arguments) as workspace:
        return Answer(*number_lines.of_year(workspace, arguments.year))


def actions(arguments: argparse.Namespace) -> Answer:
    """Follow-ups of all meetings: the open ones, those that are late, or those done; with -o the
    letters about the open ones into a file.
    """
    from jakber_desktop.cli import papers, register_lines

    with opened(arguments) as workspace:
        today = arguments.today or dt.date.today()
        if arguments.output is not None:
            return Answer(*papers.written(papers.of_follow_ups(workspace, arguments), arguments))
        return Answer(*register_lines.actions(workspace, arguments.state, arguments.office, today))


def decisions(arguments: argparse.Namespace) -> Answer:
    """Decisions of all meetings and whether they hold."""
    from jakber_desktop.cli import register_lines

    with opened(arguments) as workspace:
        return Answer(*register_lines.all_decisions(workspace))


def export_table(arguments: argparse.Namespace) -> Answer:
    """One register into a file of another program's; what is not open stays out (R4)."""
    from jakber_desktop.cli import table_lines

    wanted = table_lines.Wanted(
        arguments.table, arguments.year, arguments.with_closed, arguments.with_nip
    )
    with opened(arguments) as workspace:
        return Answer(*table_lines.export(workspace, Path(arguments.output), wanted))


def calendar(arguments: argparse.Namespace) -> Answer:
    """The feed of the meetings to come, at a place that is remembered for the next time."""
    from jakber_desktop.cli import calendar_lines

    with opened(arguments) as workspace:
        today = arguments.today or dt.date.today()
        return Answer(*calendar_lines.publish(workspace, arguments.output, today))


VERBS: dict[str, Verb] = {
    "targets": targets,
    "numbers": numbers,
    "actions": actions,
    "decisions": decisions,
    "export-table": export_table,
    "calendar": calendar,
}
