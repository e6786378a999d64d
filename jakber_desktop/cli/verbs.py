"""One function per verb: arguments in, (text lines, JSON value, exit code) out."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from jakber_desktop.language.clock import clock
from jakber_desktop.language.dates import long_date
from jakber_desktop.language.labels import mid_sentence
from jakber_desktop.operations.listing import MeetingFilter, MeetingList, MeetingRow
from jakber_desktop.operations.places import default_path, make_default_folder

DONE, FOUND = 0, 1
_NEWER = "Basis data ini dibuat dengan versi lebih baru; dibuka hanya untuk dibaca."
PAGE = 500


class Answer(NamedTuple):
    """What a verb says: lines for people, one JSON value for programs, and the exit code."""

    lines: list[str]
    json: Any
    code: int = DONE


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


def meetings(arguments: argparse.Namespace) -> Answer:
    """All meetings, newest first."""
    with closing(MeetingList(_path(arguments), dt.date.today())) as listing:
        rows = list(_all_pages(listing))
        if listing.newer:
            sys.stderr.write(f"{_NEWER}\n")
    lines = [
        f"{UUID(row.id)}  {long_date(row.date)}{_at(row.start)}  {row.title}" for row in rows
    ] or ["Belum ada rapat."]
    return Answer(lines, [_meeting_json(row) for row in rows])


def take_in(arguments: argparse.Namespace) -> Answer:
    """Import meeting files, all or none."""
    from jakber_desktop.operations import exchange

    with _opened(arguments) as workspace:
        taken = exchange.import_meeting_files(workspace, map(Path, arguments.files))
    lines = [
        f"{one.name}: {'rapat disimpan' if one.changed else 'tidak ada yang berubah'}, "
        f"{UUID(one.meeting_id)} {one.title}"
        for one in taken
    ]
    found = [
        {
            "file": one.name,
            "id": str(UUID(one.meeting_id)),
            "title": one.title,
            "changed": one.changed,
        }
        for one in taken
    ]
    return Answer(lines, found)


def take_in_contacts(arguments: argparse.Namespace) -> Answer:
    """Import people and posts from another program's list; who is doubtful stays out."""
    from jakber_desktop.cli import contact_lines

    with _opened(arguments) as workspace:
        path = Path(arguments.file)
        return Answer(*contact_lines.take_in(workspace, path, dry=arguments.dry_run))


def show(arguments: argparse.Namespace) -> Answer:
    """The meeting file, to standard output."""
    from jakber_desktop.operations import exchange, meetings

    with _opened(arguments) as workspace:
        meeting = meetings.resolve_meeting(workspace, arguments.meeting)
        data = exchange.export_meeting(workspace, meeting)
    sys.stdout.buffer.write(data)
    return Answer([], None)


def search(arguments: argparse.Namespace) -> Answer:
    """What holds all of the words; exit 3 when nothing does."""
    from jakber_desktop.cli import search_lines

    with _opened(arguments) as workspace:
        words = " ".join(arguments.words)
        return Answer(*search_lines.found(workspace, words, arguments.limit))


def print_paper(arguments: argparse.Namespace) -> Answer:
    """One paper into a file; an existing one is replaced whole."""
    from jakber_desktop.cli import papers
    from jakber_desktop.operations import meetings

    with _opened(arguments) as workspace:
        meeting = meetings.resolve_meeting(workspace, arguments.meeting)
        printed = papers.of_meeting(workspace, meeting, arguments)
    return Answer(*papers.written(printed, arguments))


def month(arguments: argparse.Namespace) -> Answer:
    """The report of a month into a file; a month without meetings prints one that says so."""
    from jakber_desktop.cli import papers

    with _opened(arguments) as workspace:
        printed = papers.of_month(workspace, arguments)
    return Answer(*papers.written(printed, arguments))


def check(arguments: argparse.Namespace) -> Answer:
    """The pre-issue check; exit 1 when it finds something. What was passed over with a reason is
    told after it and counts no more."""
    from jakber_desktop.operations import checking, meetings

    with _opened(arguments) as workspace:
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
    from jakber_desktop.operations import meetings

    with _opened(arguments) as workspace:
        meeting = meetings.resolve_meeting(workspace, arguments.meeting)
        return Answer(
            *final_lines.finalise(workspace, meeting, arguments.reason, arguments.profile)
        )


def targets(arguments: argparse.Namespace) -> Answer:
    """The cooperation targets; with -o their monitoring table into a file."""
    from jakber_desktop.cli import papers, target_lines

    with _opened(arguments) as workspace:
        if arguments.output is None:
            return Answer(*target_lines.register(workspace, arguments.office, arguments.partner))
        printed = papers.of_targets(workspace, arguments)
    return Answer(*papers.written(printed, arguments))


def numbers(arguments: argparse.Namespace) -> Answer:
    """The letter register of a year: every number, every gap, every block."""
    from jakber_desktop.cli import number_lines

    with _opened(arguments) as workspace:
        return Answer(*number_lines.of_year(workspace, arguments.year))


def actions(arguments: argparse.Namespace) -> Answer:
    """Follow-ups of all meetings: the open ones, those that are late, or those done."""
    from jakber_desktop.cli import register_lines

    with _opened(arguments) as workspace:
        today = arguments.today or dt.date.today()
        return Answer(*register_lines.actions(workspace, arguments.state, arguments.office, today))


def decisions(arguments: argparse.Namespace) -> Answer:
    """Decisions of all meetings and whether they hold."""
    from jakber_desktop.cli import register_lines

    with _opened(arguments) as workspace:
        return Answer(*register_lines.all_decisions(workspace))


def verify(arguments: argparse.Namespace) -> Answer:
    """Which final minutes a file or a code is; exit 1 when it differs, 3 when it is none."""
    from jakber_desktop.cli import verify_lines

    with _opened(arguments) as workspace:
        return Answer(*verify_lines.verify(workspace, arguments.what))


def archive(arguments: argparse.Namespace) -> Answer:
    """A whole meeting as one ZIP."""
    from jakber_desktop.operations import archiving, meetings

    with _opened(arguments) as workspace:
        meeting = meetings.resolve_meeting(workspace, arguments.meeting)
        made = archiving.archive_meeting_zip(workspace, meeting, Path(arguments.output))
    facts = {"path": made.path, "files": made.files, "bytes": made.size}
    return Answer([f"Arsip rapat tersimpan di {made.path}: {made.files} berkas."], facts)


def verify_archive(arguments: argparse.Namespace) -> Answer:
    """Whether not one bit of an archive changed; exit 1 when one did."""
    from jakber_desktop.cli import verify_lines
    from jakber_desktop.operations import archiving

    return Answer(*verify_lines.archive(archiving.verify_archive(Path(arguments.zip))))


def export_table(arguments: argparse.Namespace) -> Answer:
    """One register into a file of another program's; what is not open stays out (R4)."""
    from jakber_desktop.cli import table_lines

    wanted = table_lines.Wanted(
        arguments.table, arguments.year, arguments.with_closed, arguments.with_nip
    )
    with _opened(arguments) as workspace:
        return Answer(*table_lines.export(workspace, Path(arguments.output), wanted))


def sync(arguments: argparse.Namespace) -> Answer:
    """Publish and take in through a shared folder; exit 1 when a package was refused."""
    from jakber_desktop.cli import sync_lines

    with _opened(arguments) as workspace:
        folder = Path(arguments.folder)
        return Answer(*sync_lines.sync(workspace, folder, arguments.passphrase_file))


def export(arguments: argparse.Namespace) -> Answer:
    """Every change into one file, for a stick."""
    from jakber_desktop.cli import sync_lines

    with _opened(arguments) as workspace:
        file = Path(arguments.file)
        return Answer(*sync_lines.export(workspace, file, arguments.passphrase_file))


def receive(arguments: argparse.Namespace) -> Answer:
    """Take in a file of `export`; exit 1 when it was refused."""
    from jakber_desktop.cli import sync_lines

    with _opened(arguments) as workspace:
        file = Path(arguments.file)
        return Answer(*sync_lines.receive(workspace, file, arguments.passphrase_file))


def conflicts(arguments: argparse.Namespace) -> Answer:
    """Fields that two laptops wrote differently."""
    from jakber_desktop.cli import sync_lines

    with _opened(arguments) as workspace:
        return Answer(*sync_lines.conflicts(workspace))


def resolve(arguments: argparse.Namespace) -> Answer:
    """End one conflict."""
    from jakber_desktop.cli import sync_lines

    with _opened(arguments) as workspace:
        chosen = (arguments.id, arguments.take, arguments.text)
        return Answer(*sync_lines.resolve(workspace, *chosen))


def devices(arguments: argparse.Namespace) -> Answer:
    """The laptops that share."""
    from jakber_desktop.cli import sync_lines

    with _opened(arguments) as workspace:
        return Answer(*sync_lines.devices(workspace))


def history(arguments: argparse.Namespace) -> Answer:
    """Everything ever written to a meeting, newest first; without a meeting every change."""
    from jakber_desktop.cli import history_lines
    from jakber_desktop.operations import history as deeds
    from jakber_desktop.operations import meetings

    with _opened(arguments) as workspace:
        if arguments.meeting is None:
            return Answer(*history_lines.of_all(workspace))
        meeting = meetings.resolve_meeting(workspace, arguments.meeting, deleted=True)
        if not arguments.json:
            return Answer(history_lines.of_meeting(workspace, meeting), None)
        written = deeds.meeting_history(workspace, meeting)
    return Answer([], [{**one._asdict(), "at": one.at.isoformat()} for one in written])


def undo(arguments: argparse.Namespace) -> Answer:
    """Take back the newest deed of this laptop; what closed or corrected minutes wants --yes."""
    from jakber_desktop.operations import history as deeds

    with _opened(arguments) as workspace:
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
    for place, words in done.settled:
        lines.append(f"Bentrokan ini tidak kembali; isinya sekarang: {place}, “{words}”.")
    return Answer(lines, {"label": done.label, "skipped": list(done.skipped)})


def fsck(arguments: argparse.Namespace) -> Answer:
    """Compare the tables with the log; exit 1 when they differ."""
    from jakber_desktop.operations import workspaces

    with _opened(arguments) as workspace:
        problems = workspaces.check_workspace(workspace)
    lines = [f"{one.place}: {one.what}" for one in problems] or ["Tabel sama dengan catatan."]
    return Answer(lines, [one._asdict() for one in problems], FOUND if problems else DONE)


VERBS: dict[str, Callable[[argparse.Namespace], Answer]] = {
    "new": new,
    "import": take_in,
    "import-contacts": take_in_contacts,
    "meetings": meetings,
    "show": show,
    "search": search,
    "print": print_paper,
    "month": month,
    "check": check,
    "finalise": finalise,
    "targets": targets,
    "numbers": numbers,
    "actions": actions,
    "decisions": decisions,
    "verify": verify,
    "archive": archive,
    "verify-archive": verify_archive,
    "export-table": export_table,
    "sync": sync,
    "conflicts": conflicts,
    "resolve": resolve,
    "export": export,
    "receive": receive,
    "devices": devices,
    "history": history,
    "undo": undo,
    "fsck": fsck,
}


@contextmanager
def _opened(arguments: argparse.Namespace) -> Iterator[Any]:
    from jakber_desktop.operations import workspaces

    with closing(workspaces.open_workspace(_path(arguments))) as workspace:
        if workspace.newer:
            sys.stderr.write(f"{_NEWER}\n")
        if note := workspaces.renewed_note(workspace):
            sys.stderr.write(f"{note}\n")
        yield workspace


def _path(arguments: argparse.Namespace) -> Path:
    return Path(arguments.db) if arguments.db else default_path()


def _all_pages(listing: MeetingList) -> Iterator[MeetingRow]:
    after = None
    while rows := listing.page(MeetingFilter(), after, PAGE):
        yield from rows
        after = rows[-1]


def _at(start: str | None) -> str:
    return f" {clock(start)}" if start else ""


def _meeting_json(row: MeetingRow) -> dict[str, Any]:
    return {
        "id": str(UUID(row.id)),
        "date": row.date.isoformat(),
        "start": row.start,
        "title": row.title,
        "number": row.number,
        "offices": [tag.code for tag in row.offices],
        "state": row.chip,
    }
