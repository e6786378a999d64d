"""Verbs about the workspace as a whole: make it, look at its history, take back, compare."""

from __future__ import annotations

import argparse
import datetime as dt
from contextlib import closing
from pathlib import Path

from jakber_desktop.cli.answer import DONE, FOUND, Answer, Verb, opened
from jakber_desktop.language.labels import mid_sentence
from jakber_desktop.operations.places import default_path, make_default_folder


def new(arguments: argparse.Namespace) -> Answer:
    """Make a workspace file."""
    from jakber_desktop.operations import workspaces  # SQLAlchemy only where a verb needs it

    path = Path(arguments.db)
    if path.absolute() == default_path().absolute():
        make_default_folder()
    busy = (arguments.today or dt.date.today()) if arguments.busy else None
    with closing(
        workspaces.create_workspace(path, sample=arguments.sample, busy=busy, user=arguments.user)
    ) as made:
        return Answer([f"Basis data {made.path} siap dipakai."], {"path": str(made.path)})


def history(arguments: argparse.Namespace) -> Answer:
    """Everything ever written to a meeting, newest first; without a meeting every change."""
    from jakber_desktop.cli import history_lines
    from jakber_desktop.operations import meeting_records as meetings
    from jakber_desktop.operations.history import deeds

    with opened(arguments) as workspace:
        if arguments.meeting is None:
            return Answer(*history_lines.of_all(workspace))
        meeting = meetings.resolve_meeting(workspace, arguments.meeting, deleted=True)
        if not arguments.json:
            return Answer(history_lines.of_meeting(workspace, meeting), None)
        written = deeds.meeting_history(workspace, meeting)
    return Answer([], [{**one._asdict(), "at": one.at.isoformat()} for one in written])


def undo(arguments: argparse.Namespace) -> Answer:
    """Take back the newest deed of this laptop; what closed or corrected minutes wants --yes."""
    from jakber_desktop.operations.history import deeds

    with opened(arguments) as workspace:
        turn = deeds.next_undo(workspace)
        if turn is not None and turn.weighty and not arguments.yes:
            lines = [
                f"Akan diurungkan: {mid_sentence(turn.label)}.",
                "Tindakan ini menyangkut notula final. Tambahkan --yes bila memang dimaksud.",
            ]
            return Answer(lines, {"label": turn.label, "undone": False}, FOUND)
        done = deeds.undo(workspace)
    lines = [f"Diurungkan: {mid_sentence(done.label)}"]
    if done.held:
        lines.append(f"Dilewati karena sudah final atau terbit: {mid_sentence(done.held[0])}.")
    if done.skipped:
        lines.append(f"{len(done.skipped)} isian dibiarkan karena sudah diubah sesudahnya.")
    if done.reopened:
        lines.append(f"Bentrokan menunggu lagi: {', '.join(done.reopened)}.")
    return Answer(lines, {"label": done.label, "skipped": list(done.skipped)})


def fsck(arguments: argparse.Namespace) -> Answer:
    """Compare the tables with the log; exit 1 when they differ."""
    from jakber_desktop.operations import workspaces

    with opened(arguments) as workspace:
        problems = workspaces.check_workspace(workspace)
    lines = [f"{one.place}: {one.what}" for one in problems] or ["Tabel sama dengan catatan."]
    return Answer(lines, [one._asdict() for one in problems], FOUND if problems else DONE)


VERBS: dict[str, Verb] = {
    "new": new,
    "history": history,
    "undo": undo,
    "fsck": fsck,
}
