"""Verbs about what goes on beyond one meeting: series and topics."""

from __future__ import annotations

import argparse
import datetime as dt

from jakber_desktop.cli.answer import Answer, Verb, opened


def series(arguments: argparse.Namespace) -> Answer:
    """All series with their next day; of one the days of a year, or those to come as a calendar."""
    from jakber_desktop.cli import continuing_lines as lines

    today = arguments.today or dt.date.today()
    with opened(arguments) as workspace:
        if arguments.name is None:
            return Answer(*lines.all_of_series(workspace, today))
        if arguments.output is not None:
            return Answer(*lines.exported(workspace, arguments.name, arguments.output, today))
        return Answer(*lines.days_of(workspace, arguments.name, today, arguments.year))


def topics(arguments: argparse.Namespace) -> Answer:
    """All topics; of a named one everything in time order, with -o as a paper into a file."""
    from jakber_desktop.cli import continuing_lines as lines
    from jakber_desktop.cli import papers

    today = arguments.today or dt.date.today()
    with opened(arguments) as workspace:
        if arguments.name is None:
            return Answer(*lines.all_topics(workspace, with_closed=arguments.with_closed))
        if arguments.output is None:
            return Answer(*lines.thread_of(workspace, arguments.name, today))
        printed = lines.printed(workspace, arguments, today)
    return Answer(*papers.written(printed, arguments))


VERBS: dict[str, Verb] = {"series": series, "topics": topics}
