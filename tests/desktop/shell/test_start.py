"""The start: nothing heavy before the first paint, a picture without a display, plain words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from jakber_desktop.desktop.options import parse

if TYPE_CHECKING:
    from pathlib import Path

FORBIDDEN = (
    "sqlalchemy", "alembic", "reportlab", "docx", "pypdfium2", "asyncio", "importlib.metadata",
    "jsonschema", "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtPrintSupport", "filelock",
    "msgspec", "snowballstemmer", "platformdirs", "decimal", "dataclasses", "logging.handlers",
    "jakber_desktop.desktop.theme.style",
    "jakber_desktop.desktop.screens.workspace.workspace_screen",
    "jakber_desktop.desktop._forms.ui_meetings_panel", "jakber_desktop.desktop.shell.keys_dialog",
    "jakber_desktop.desktop.shell.question_dialog", "jakber_desktop.desktop.shell.period_dialog",
)  # fmt: skip

NOT_MADE = {"QDockWidget", "QMdiSubWindow", "QStyleOptionToolBar", "QFileDialog", "QCalendarWidget"}
"""Classes of QtWidgets the first paint has no use for. PySide makes a class when it is imported,
and all subclasses of a class at once when Python is handed an object that Qt made."""

AT_FIRST_PAINT = """
import json, os, sys
from jakber_desktop.desktop import app
def subclasses(kind):
    for below in kind.__subclasses__():
        yield below.__name__
        yield from subclasses(below)
def painted(program):
    from PySide6.QtWidgets import QStyleOption, QWidget
    window = program.window
    table = window.navigator.page().form.meetingTable
    made = [*subclasses(QWidget), *subclasses(QStyleOption)]
    modules, rows = sorted(sys.modules), table.meetings().meetings
    print(json.dumps({"modules": modules, "rows": rows, "classes": made}))
    sys.stdout.flush()
    os._exit(0)
app.Program._after_paint = painted
app.run(sys.argv[1:])
"""

DESKTOP = "import sys; from jakber_desktop.__main__ import desktop; sys.exit(desktop())"


def run(code: str, *arguments: str, home: Path, **env: str) -> subprocess.CompletedProcess[str]:
    plain = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    plain |= {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    plain |= {"XDG_DATA_HOME": str(home), **env}
    plain = {key: value for key, value in plain.items() if value}
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, env=plain, capture_output=True, text=True, timeout=60)


def test_the_list_is_painted_before_anything_heavy_is_imported(
    sample_file: Path, tmp_path: Path
) -> None:
    done = run(AT_FIRST_PAINT, str(sample_file), home=tmp_path)
    told = json.loads(done.stdout)
    assert told["rows"] == 1
    loaded = [name for name in FORBIDDEN if name in told["modules"]]
    assert not loaded
    assert not NOT_MADE.intersection(told["classes"])
    qt = {name for name in told["modules"] if name.startswith("PySide6.Qt")}
    assert qt <= {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtSvg"}


@pytest.mark.parametrize("page", ["rapat", "notula"])
def test_a_screenshot_needs_no_display(sample_file: Path, tmp_path: Path, page: str) -> None:
    picture = tmp_path / "jendela.png"
    arguments = ("--screenshot", str(picture), "--page", page, "--size", "1366x688")
    done = run(DESKTOP, str(sample_file), *arguments, home=tmp_path, QT_QPA_PLATFORM="")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1366, 688)
    colours = {image.pixelColor(x, y).rgb() for x in range(0, 1366, 9) for y in range(0, 688, 9)}
    assert len(colours) > 20


def test_without_a_display_it_says_so_in_a_sentence(sample_file: Path, tmp_path: Path) -> None:
    done = run(DESKTOP, str(sample_file), home=tmp_path, QT_QPA_PLATFORM="")
    assert done.returncode == 1
    assert "--screenshot" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_the_first_start_makes_a_database_of_ones_own(tmp_path: Path) -> None:
    picture = tmp_path / "awal.png"
    database = tmp_path / "baru" / "rapat.jakber"
    done = run(DESKTOP, "--screenshot", str(picture), home=tmp_path, JAKBER_DB=str(database))
    assert done.returncode == 0, done.stderr
    assert database.exists()
    assert picture.exists()


def test_a_missing_database_is_shown_and_told(tmp_path: Path) -> None:
    picture = tmp_path / "gagal.png"
    done = run(
        DESKTOP, str(tmp_path / "tidak-ada.jakber"), "--screenshot", str(picture), home=tmp_path
    )
    assert done.returncode == 4
    assert "tidak ditemukan" in done.stderr
    assert picture.exists()


def test_arguments_are_read(tmp_path: Path) -> None:
    got = parse(["a.jakber", "--theme", "dark", "--size", "800x600", "--page", "rapat"])
    assert (str(got.database), got.theme, got.size, got.page) == (
        "a.jakber", "dark", (800, 600), "rapat",
    )  # fmt: skip
    assert parse([]).database is None


@pytest.mark.parametrize("wrong", [["--size", "besar"], ["--theme", "biru"], ["a", "b"]])
def test_wrong_arguments_exit_with_2(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        parse(wrong)
    assert stop.value.code == 2


def test_a_trace_tells_paint_and_readiness_then_ends(sample_file: Path, tmp_path: Path) -> None:
    trace = tmp_path / "jejak"
    done = run(DESKTOP, str(sample_file), home=tmp_path, JAKBER_TRACE=str(trace))
    assert done.returncode == 0, done.stderr
    words = [line.split() for line in trace.read_text("utf-8").splitlines()]
    assert [word for word, *_ in words] == ["painted", "ready", "gap"]
    assert float(words[0][1]) < float(words[1][1])
