"""Verbs about papers: print, check, make final, verify."""

from __future__ import annotations

import argparse

from jakber_desktop.cli.answer import DONE, FOUND, Answer, Verb, opened


def print_paper(arguments: argparse.Namespace) -> Answer:
    """One paper into a file; an existing one is replaced whole."""
    from jakber_desktop.cli import papers
    from jakber_desktop.operations import meeting_records as meetings

    with opened(arguments) as workspace:
        meeting = meetings.resolve_meeting(workspace, arguments.meeting)
        printed = papers.of_meeting(workspace, meeting, arguments)
    return Answer(*papers.written(printed, arguments))


def month(arguments: argparse.Namespace) -> Answer:
    """The report of a month into a file; a month without meetings prints one that says so."""
    from jakber_desktop.cli import papers

    with opened(arguments) as workspace:
        printed = papers.of_month(workspace, arguments)
    return Answer(*papers.written(printed, arguments))


def check(arguments: argparse.Namespace) -> Answer:
    """The pre-issue check; exit 1 when it finds something. What was passed over with a reason is
    told after it and counts no more."""
    from jakber_desktop.operations import meeting_records as meetings
    from jakber_desktop.operations.finalising import checking

    with opened(arguments) as workspace:
        meeting = meetings.resolve_meeting(workspace, arguments.meeting)
        report = checking.check_meeting(workspace, meeting, arguments.profile)
    words = {"error": "wajib", "warning": "disarankan"}
    lines = [
        f"{one.rule} ({words[one.severity]}) {one.path}: {one.message}" for one in report.findings
    ] or ["Tidak ada temuan."]
    lines += [
        f"{one.finding.rule} (diabaikan) {one.finding.path}: {one.finding.message} "
        f"Alasan: {one.reason}"
        for one in report.passed_over
    ]
    counting = [(one, None) for one in report.findings]
    passed = [(one.finding, one.reason) for one in report.passed_over]
    found = [
        {
            "rule": one.rule, "severity": one.severity, "message": one.message, "path": one.path,
            "fix": {"label": one.fix.label, "value": one.fix.value} if one.fix else None,
            **({"passed_over": reason} if reason else {}),
        }
        for one, reason in (*counting, *passed)
    ]  # fmt: skip
    return Answer(lines, found, FOUND if report.findings else DONE)


def finalise(arguments: argparse.Namespace) -> Answer:
    """Make the minutes final; exit 1 when required findings are open and no reason is given."""
    from jakber_desktop.cli import final_lines
    from jakber_desktop.operations import meeting_records as meetings

    with opened(arguments) as workspace:
        meeting = meetings.resolve_meeting(workspace, arguments.meeting)
        return Answer(
            *final_lines.finalise(workspace, meeting, arguments.reason, arguments.profile)
        )


def verify(arguments: argparse.Namespace) -> Answer:
    """Which final minutes a file or a code is; exit 1 when it differs, 3 when it is none."""
    from jakber_desktop.cli import verify_lines

    with opened(arguments) as workspace:
        return Answer(*verify_lines.verify(workspace, arguments.what))


VERBS: dict[str, Verb] = {
    "print": print_paper,
    "month": month,
    "check": check,
    "finalise": finalise,
    "verify": verify,
}
