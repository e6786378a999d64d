"""Verbs about what goes on from one meeting to the next: what waits, sending on, the next one."""

from __future__ import annotations

import argparse

from jakber_desktop.cli.answer import Answer, Verb, opened


def waiting(arguments: argparse.Namespace) -> Answer:
    """Every agenda item without a final fate, by series."""
    from jakber_desktop.cli import carrying_lines as lines

    with opened(arguments) as workspace:
        return Answer(*lines.what_waits(workspace, arguments.series, arguments.today))


def carry(arguments: argparse.Namespace) -> Answer:
    """Say what becomes of one item; the answer is its trace."""
    from jakber_desktop.cli import carrying_lines as lines

    with opened(arguments) as workspace:
        return Answer(*lines.carried(workspace, arguments))


def following(arguments: argparse.Namespace) -> Answer:
    """Make the next meeting of a series, or show what it would take along."""
    from jakber_desktop.cli import carrying_lines as lines

    with opened(arguments) as workspace:
        deed = lines.preview if arguments.preview else lines.made
        return Answer(*deed(workspace, arguments.meeting, arguments.date, arguments.today))


VERBS: dict[str, Verb] = {"waiting": waiting, "carry": carry, "next": following}
