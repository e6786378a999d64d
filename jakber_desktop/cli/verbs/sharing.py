"""Verbs of sharing through a folder or a stick (S1-S7)."""

from __future__ import annotations

import argparse
from pathlib import Path

from jakber_desktop.cli.answer import Answer, Verb, opened


def sync(arguments: argparse.Namespace) -> Answer:
    """Publish and take in through a folder or hub; exit 1 when a package was refused."""
    from jakber_desktop.cli import sync_lines

    with opened(arguments) as workspace:
        return Answer(*sync_lines.sync(workspace, arguments.folder, arguments.passphrase_file))


def export(arguments: argparse.Namespace) -> Answer:
    """Every change and attachment into one file, for a stick; with --all a ZIP of meetings."""
    from jakber_desktop.cli import all_lines, sync_lines

    with opened(arguments) as workspace:
        file = Path(arguments.file)
        if arguments.all:
            return Answer(*all_lines.export(workspace, file))
        files = not arguments.no_attachments
        words = arguments.passphrase_file
        return Answer(*sync_lines.export(workspace, file, words, attachments=files))


def receive(arguments: argparse.Namespace) -> Answer:
    """Take in a file of `export`; exit 1 when it was refused."""
    from jakber_desktop.cli import sync_lines

    with opened(arguments) as workspace:
        file = Path(arguments.file)
        return Answer(*sync_lines.receive(workspace, file, arguments.passphrase_file))


def conflicts(arguments: argparse.Namespace) -> Answer:
    """Fields that two laptops wrote differently."""
    from jakber_desktop.cli import sync_lines

    with opened(arguments) as workspace:
        return Answer(*sync_lines.conflicts(workspace))


def resolve(arguments: argparse.Namespace) -> Answer:
    """End one conflict."""
    from jakber_desktop.cli import sync_lines

    with opened(arguments) as workspace:
        chosen = (arguments.id, arguments.take, arguments.text)
        return Answer(*sync_lines.resolve(workspace, *chosen))


def devices(arguments: argparse.Namespace) -> Answer:
    """The laptops that share."""
    from jakber_desktop.cli import sync_lines

    with opened(arguments) as workspace:
        return Answer(*sync_lines.devices(workspace))


def hub_init(arguments: argparse.Namespace) -> Answer:
    """Make a hub in an empty PostgreSQL database."""
    from jakber_desktop.cli import hub_lines

    return Answer(*hub_lines.init(arguments.address))


def hub_report(arguments: argparse.Namespace) -> Answer:
    """What lies at a hub."""
    from jakber_desktop.cli import hub_lines

    return Answer(*hub_lines.report(arguments.address))


VERBS: dict[str, Verb] = {
    "sync": sync,
    "conflicts": conflicts,
    "resolve": resolve,
    "export": export,
    "receive": receive,
    "devices": devices,
    "hub-init": hub_init,
    "hub-report": hub_report,
}
