"""What `jakber print`, `month`, `targets` and `actions` write: a paper, into a file or to standard
output."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from pathlib import Path
from typing import Any, NamedTuple

from jakber_desktop.model.rows.targets import TargetFilter
from jakber_desktop.operations import saving
from jakber_desktop.operations.issuing import monthly
from jakber_desktop.operations.papers import printing
from jakber_desktop.operations.targets import monitoring

_OPTIONS = {
    "sheet": "mode", "decision": "decision", "ralat": "sheet", "office": "office",
    "signers": "signers", "office_copy": "office_copy", "number": "number",
}  # fmt: skip
"""Words of the command line -> choices of a print."""
_ISSUED_UNDER = "Naskah yang sudah terbit dicetak menurut aturan saat diterbitkan ({profile})."
_WITHHELD = "{n} hasil rapat yang tertutup tidak dimuat."


class Printed(NamedTuple):
    """A paper before it is written: its bytes, its name for people, what JSON tells of it."""

    data: bytes
    name: str
    facts: dict[str, Any]


def of_meeting(workspace: Any, meeting: str, arguments: argparse.Namespace) -> Printed:
    """Print one paper of a meeting."""
    given = {to: getattr(arguments, word) for word, to in _OPTIONS.items()}
    chosen = {name: value for name, value in given.items() if value is not None}
    options = printing.ComposeOptions(**chosen) if chosen else None
    kind, form = arguments.kind, form_of(arguments)
    paper = printing.print_document(workspace, meeting, kind, form, arguments.profile, options)
    if arguments.profile and paper.issued_under not in ("", arguments.profile):
        name = printing.PROFILE_NAMES.get(paper.issued_under, paper.issued_under)
        sys.stderr.write(f"{_ISSUED_UNDER.format(profile=name)}\n")
    _tell(paper)
    return Printed(paper.data, printing.KIND_NAMES[kind], {"kind": kind, "format": form})


def of_month(workspace: Any, arguments: argparse.Namespace) -> Printed:
    """Print the report of a month; JSON tells what it counts."""
    first, form = arguments.month, form_of(arguments)
    report = monthly.print_month(workspace, first.year, first.month, form, arguments.profile)
    facts = {
        "kind": monthly.KIND,
        "format": form,
        "month": f"{first:%Y-%m}",
        "number": report.number,
        "activities": report.counts.activities,
        **report.counts._asdict(),
    }
    return Printed(report.paper.data, monthly.NAME, facts)


def of_targets(workspace: Any, arguments: argparse.Namespace) -> Printed:
    """Print the monitoring table of the targets as they stand today."""
    form, wanted = form_of(arguments), TargetFilter(arguments.office, arguments.partner)
    paper = monitoring.print_monitoring(workspace, dt.date.today(), form, arguments.profile, wanted)
    facts = {"kind": monitoring.KIND, "format": form}
    return Printed(paper.data, monitoring.NAME, facts)


def of_follow_ups(workspace: Any, arguments: argparse.Namespace) -> Printed:
    """Print the follow-up letter to an office over all meetings, or those to all offices."""
    from jakber_desktop.operations.issuing import gathered as letters

    today, code = arguments.today or dt.date.today(), arguments.office
    if code:
        form, offices = form_of(arguments), 1
        made = letters.print_gathered(workspace, code.upper(), today, form, arguments.profile)
        paper = made.paper
    else:
        form = "pdf"
        paper = letters.print_all_gathered(workspace, None, today, arguments.profile)
        offices = len(letters.owing_everywhere(workspace, today))
    _tell(paper)
    facts = {"kind": letters.KIND, "format": form, "letters": offices}
    return Printed(paper.data, "Nota dinas tindak lanjut", facts)


def _tell(paper: printing.PrintedDocument) -> None:
    """What is to be known of a paper, beside it."""
    if paper.remark:
        sys.stderr.write(f"{paper.remark}\n")
    if paper.withheld:
        sys.stderr.write(f"{_WITHHELD.format(n=paper.withheld)}\n")


def written(printed: Printed, arguments: argparse.Namespace) -> tuple[list[str], Any]:
    """Write the paper where it shall go; lines and JSON value. Raises FileUnwritable."""
    if arguments.output == "-":
        sys.stdout.buffer.write(printed.data)
        return [], None
    out = Path(arguments.output)
    saving.save_bytes(printed.data, out, into_device=True)
    facts = {"path": str(out), **printed.facts, "bytes": len(printed.data)}
    return [f"{printed.name} tersimpan di {out}."], facts


def form_of(arguments: argparse.Namespace) -> Any:
    """The format asked for, else that of the suffix, else PDF."""
    suffix = Path(arguments.output).suffix.lower().removeprefix(".")
    return arguments.format or (suffix if suffix in printing.FORMATS else "pdf")
