"""What only later moments need stays out of the start (performance.md "Start")."""

from __future__ import annotations

import subprocess
import sys

LATER = (
    "pypdfium2",
    "PySide6.QtPrintSupport",
    "reportlab",
    "docx",
    "sqlalchemy",
    "PySide6.QtNetwork",
)
PROGRAM = """
import sys
import jakber_desktop.desktop.screens.workspace.workspace_screen
print([name for name in {later!r} if name in sys.modules])
"""


def test_the_workspace_screen_loads_nothing_heavy() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(later=LATER)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"
