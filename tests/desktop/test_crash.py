"""The program killed while somebody types: nothing but the last second is lost, and it says so."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jakber_desktop.operations.discussion.rows import discussion
from jakber_desktop.operations.workspaces import check_workspace, open_workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from jakber_desktop.desktop.shell.main_window import MainWindow

TYPIST = Path(__file__).with_name("typist.py")
ROOT = Path(__file__).parents[2]
A_SECOND = 1.0
MOST_LINES = 3000
"""Of the typist, about a minute's; saves come every second."""

Kill = float | str
"""Seconds after the first word, or "saving": in the middle of the second save."""
FEW: list[Kill] = [0.5, 1.0, "saving", 1.5, 2.2]
MANY: list[Kill] = [round(random.Random(n).uniform(0.2, 4.0), 2) for n in range(40)]


def type_and_die(path: Path, kill: Kill) -> list[str]:
    """Let somebody type and kill the program; what the typist told."""
    with subprocess.Popen(
        [sys.executable, str(TYPIST), str(path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    ) as typist:
        assert typist.stdout is not None
        while typist.stdout.readline() != "typing\n":
            assert typist.poll() is None
        lines: list[str] = []
        while saves_of_words(lines).count("S") < 2 if kill == "saving" else not words_of(lines):
            lines.append(typist.stdout.readline().rstrip("\n"))
            assert len(lines) < MOST_LINES, "nothing is saved"
        if not isinstance(kill, str):
            time.sleep(kill)
        typist.send_signal(signal.SIGKILL)
        lines += typist.stdout.read().splitlines()
    return lines


def words_of(lines: list[str]) -> list[tuple[int, float]]:
    """The words typed and when."""
    words = (line.split() for line in lines if line.startswith("W "))
    return [(int(parts[1]), float(parts[2])) for parts in words if len(parts) == 3]


def saves_of_words(lines: list[str]) -> list[str]:
    """The beginnings "S" and ends "s" of the saves that had a word to save: on a busy machine the
    first one has only the point begun for it."""
    first = next((n for n, line in enumerate(lines) if line.startswith("W ")), len(lines))
    saves = [line for line in lines[first:] if line in ("S", "s")]
    return saves[1:] if saves[:1] == ["s"] else saves


def saved_words(path: Path) -> set[int]:
    """The words that are in the file; fsck has nothing to say about it."""
    workspace = open_workspace(path)
    try:
        assert check_workspace(workspace) == ()
        with workspace.read() as session:
            (meeting,) = session.connection().exec_driver_sql("SELECT id FROM meeting").one()
        found = discussion(workspace, bytes(meeting).hex())
        text = " ".join(point.text for item in found.items for point in item.points)
        return {int(number) for number in re.findall(r"\bkata(\d+)\b", text)}
    finally:
        workspace.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize(
    "kill", [*FEW, *(pytest.param(one, marks=pytest.mark.long) for one in MANY)]
)
def test_a_killed_program_loses_at_most_the_last_second_and_says_what_it_recovered(
    kill: Kill, sample_copy: Path, open_window: Callable[..., MainWindow]
) -> None:
    lines = type_and_die(sample_copy, kill)
    typed = words_of(lines)
    assert typed
    saved = saved_words(sample_copy)
    last = typed[-1][1]
    missing = [word for word, at in typed if word not in saved and at < last - A_SECOND]
    assert missing == []
    assert saved or "s" not in saves_of_words(lines)
    window = open_window(sample_copy)
    messages = window.form.messageBar.messages()
    told = [strip for strip in messages if strip.title.endswith("dipulihkan")]
    assert told if saved or "s" in lines else (not told or "S" in lines)
    if told:
        assert re.fullmatch(r"Catatan pukul \d\d\.\d\d dipulihkan", told[0].title)
        assert told[0].text == "Aplikasi tertutup tak terduga. Tidak ada isi yang hilang."
