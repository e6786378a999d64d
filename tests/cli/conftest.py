"""The command line as a person runs it: arguments in, exit code and two streams out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from jakber_desktop.cli import main
from jakber_desktop.operations.workspaces import open_workspace
from tests.identities import forget_identity

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Said:
    """What a run left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture(scope="session", autouse=True)
def _one_parser() -> Iterator[None]:
    """The parser of all verbs is built once: it took a third of these tests.

    `jakber_process` has the program build its own.
    """
    command_line = import_module("jakber_desktop.cli.main")  # the package's `main` is its function
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(command_line, "build_parser", cache(command_line.build_parser))
        yield


@pytest.fixture
def jakber(capfd: pytest.CaptureFixture[str]):
    """Run the command line in this process."""

    def run(*arguments: str | Path) -> Said:
        capfd.readouterr()
        code = main([str(argument) for argument in arguments])
        streams = capfd.readouterr()
        return Said(code, streams.out, streams.err)

    return run


@pytest.fixture
def jakber_process():
    """Run `python -m jakber_desktop` as a process of its own."""

    def run(*arguments: str | Path, **env: str) -> Said:
        done = subprocess.run(
            [sys.executable, "-m", "jakber_desktop", *map(str, arguments)],
            capture_output=True,
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT)} | env,
            timeout=60,
        )
        return Said(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture(scope="session")
def _new_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `new --sample` makes, to copy."""
    path = tmp_path_factory.mktemp("contoh") / "contoh.jakber"
    assert main(["new", str(path), "--sample"]) == 0
    return forget_identity(path)


@pytest.fixture
def db(tmp_path: Path, _new_sample: Path) -> Path:
    """A workspace with the sample meeting, known to this test's laptop."""
    path = Path(shutil.copy(_new_sample, tmp_path / "contoh.jakber"))
    open_workspace(path).close()
    return path
