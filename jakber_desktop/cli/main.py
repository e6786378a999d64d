"""Runs one verb: output to standard output, errors as one sentence to standard error.

With `--json` there is always one JSON value, of an error `{"code": ..., "message": ...}`.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
import unicodedata
from collections.abc import Sequence

from jakber_desktop.cli.parser import build_parser, refuse_nonsense
from jakber_desktop.cli.verbs import VERBS
from jakber_desktop.model.errors import JakberError, NotFound, Refused, StorageError, os_reason

EXIT_CODES: tuple[tuple[type[JakberError], int], ...] = (
    (NotFound, 3),
    (StorageError, 4),
    (Refused, 1),
)
_OUTPUT_STEP = "Data rapat aman; pilih tempat keluaran lain."
BUG = 70
"""sysexits' EX_SOFTWARE: a fault of the program itself."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; return its exit code."""
    _speak_utf8()
    try:
        parser = build_parser()
        arguments = parser.parse_args(argv)
        refuse_nonsense(parser, arguments)
    except SystemExit as end:
        return int(end.code or 0)
    try:
        return _answer(arguments)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.stderr.write(f"Keluaran tidak dapat ditulis: {os_reason(error)}. {_OUTPUT_STEP}\n")
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if os.environ.get("JAKBER_DEBUG"):
            raise
        sys.stderr.write(
            f"Program menemui galat tak terduga ({type(error).__name__}: {error}); data yang sudah "
            "tersimpan aman. Ulangi dengan JAKBER_DEBUG=1, lalu kirim keluarannya kepada "
            "pengembang.\n"
        )
        return BUG


def _answer(arguments: argparse.Namespace) -> int:
    """Do the deed, print what came of it; return the exit code."""
    try:
        answer = VERBS[arguments.verb](arguments)
    except JakberError as error:
        told = _harmless(str(error))
        if arguments.json:
            _print({"code": error.code, "message": told}, as_json=True)
        sys.stderr.write(f"{told}\n")
        return exit_code(error)
    _print(answer.json if arguments.json else answer.lines, as_json=arguments.json)
    return answer.code


def exit_code(error: JakberError) -> int:
    """The documented exit code of an error's family."""
    return next((code for family, code in EXIT_CODES if isinstance(error, family)), 1)


def _print(answer: object, *, as_json: bool) -> None:
    if as_json:
        if answer is not None:
            sys.stdout.write(json.dumps(answer, ensure_ascii=False, indent=2, default=str) + "\n")
    elif isinstance(answer, list):
        for line in answer:
            sys.stdout.write(f"{_harmless(line)}\n")
    sys.stdout.flush()


def _harmless(line: str) -> str:
    """A line without control characters: a title must not steer the terminal."""
    return "".join(char for char in line if unicodedata.category(char) not in {"Cc", "Cf"})


def _speak_utf8() -> None:
    """Indonesian text needs more than the C locale's ASCII; odd file names must not raise."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
