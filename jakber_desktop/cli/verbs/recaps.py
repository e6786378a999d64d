"""Verbs about what adds up over meetings: attendance, mismatches, overview pictures."""

from __future__ import annotations

import argparse

from jakber_desktop.cli.answer import Answer, Verb, opened


def recap(arguments: argparse.Namespace) -> Answer:
    """The attendance recap of a period; with -o into a file."""
    from jakber_desktop.cli import recap_lines

    with opened(arguments) as workspace:
        return Answer(*recap_lines.recap(workspace, arguments))


def mismatches(arguments: argparse.Namespace) -> Answer:
    """Who did not come as invited, of a meeting or a period; with -o into a file."""
    from jakber_desktop.cli import recap_lines

    with opened(arguments) as workspace:
        return Answer(*recap_lines.mismatches(workspace, arguments))


def overview(arguments: argparse.Namespace) -> Answer:
    """The overview pictures as tables; with -o into a file."""
    from jakber_desktop.cli import recap_lines

    with opened(arguments) as workspace:
        return Answer(*recap_lines.overview(workspace, arguments))


VERBS: dict[str, Verb] = {"recap": recap, "mismatches": mismatches, "overview": overview}
