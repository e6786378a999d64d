"""The PySide6 in use does not wear out None (performance.md, first section).

PySide6 6.12.0 on CPython 3.11 drops a reference to None with every void Qt method and aborts the
process after some five thousand calls.
"""

from __future__ import annotations

import subprocess
import sys


def test_twenty_thousand_void_calls_do_not_abort_the_process() -> None:
    program = (
        "from PySide6.QtCore import QObject\n"
        "thing = QObject()\n"
        "for _ in range(20_000): thing.setObjectName('nama')\n"
        "print(thing.objectName())"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, "nama"), done.stderr[-500:]
