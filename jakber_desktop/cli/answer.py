"""What every verb gives back, and the database it works on."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from jakber_desktop.operations.places import default_path

DONE, FOUND = 0, 1
NEWER = "Basis data ini dibuat dengan versi lebih baru; dibuka hanya untuk dibaca."


class Answer(NamedTuple):
    """What a verb says: lines for people, one JSON value for programs, and the exit code."""

    lines: list[str]
    json: Any
    code: int = DONE


Verb: TypeAlias = Callable[[argparse.Namespace], Answer]


@contextmanager
def opened(arguments: argparse.Namespace) -> Iterator[Any]:
    """The workspace that was asked for; what people must know of it goes to standard error."""
    from jakber_desktop.operations import workspaces  # SQLAlchemy only where a verb needs it

    with closing(workspaces.open_workspace(database(arguments))) as workspace:
        if workspace.newer:
            sys.stderr.write(f"{NEWER}\n")
        if note := workspaces.renewed_note(workspace):
            sys.stderr.write(f"{note}\n")
        yield workspace


def database(arguments: argparse.Namespace) -> Path:
    """The file of `--db`, else that of the user's folder."""
    return Path(arguments.db) if arguments.db else default_path()
